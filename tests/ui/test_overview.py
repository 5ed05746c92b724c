"""What the overview counts, by hand over the made-up collection."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.ui import double
from tests.ui.test_links import reader
from tests.ui.test_pages import html, open_page
from ui import links, overview, overview_html
from ui.catalogue import Catalogue
from ui.overview import OverviewState

CATALOGUE = Catalogue(double.records())
KNOWN = CATALOGUE.known


def test_the_view_survives_the_url() -> None:
    state = OverviewState("teilnahme", "youth", True)
    params = state.params(["muster-2013/werkstatt"])
    assert overview.read_state(reader(params), KNOWN) == state
    assert params["ids"] == ["muster-2013/werkstatt"]


@pytest.mark.parametrize(
    "made_up", [{"basis": ["x"]}, {"zielgruppe": ["<b>"]}, {"matrix": ["ja"]}, {}]
)
def test_made_up_values_give_the_usual_view(made_up: dict[str, list[str]]) -> None:
    assert overview.read_state(reader(made_up), KNOWN) == OverviewState()


def test_coverage_counts_each_approach_in_every_cell_it_belongs_to() -> None:
    found = overview.coverage(CATALOGUE, whole=False)
    for (group, instrument), count in found.counts.items():
        filters = {"target_group": (group,), "instrument": (instrument,)}
        assert count == len(CATALOGUE.browse(filters))
    assert {o.value: o.count for o in found.groups}["single_parents"] == 2


def test_the_matrix_shows_the_frequent_ones_until_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overview, "ROWS", 1)
    short = overview.coverage(CATALOGUE, whole=False)
    assert len(short.groups) == 1
    assert short.hidden_groups == len(overview.coverage(CATALOGUE, whole=True).groups) - 1


def test_every_count_is_a_link_to_the_search_that_shows_as_many() -> None:
    table = overview_html.matrix(overview.coverage(CATALOGUE, whole=True), ["a/b"])
    cells = re.findall(r'<td class="pf-tint-\d"><a href="([^"]+)"[^>]*>(\d+)</a>', table)
    assert cells
    for address, shown in cells:
        asked = parse_qs(urlsplit(unescape(address)).query)
        state = links.read_search(reader(asked), CATALOGUE.accepts)
        assert len(CATALOGUE.browse(state.filters)) == int(shown)
        assert asked["ids"] == ["a/b"]


def test_points_stand_by_cost_and_ranges_keep_both_ends() -> None:
    found = overview.points(CATALOGUE.records, "per_participant_month")
    assert [p.record.name.split()[0] for p in found] == [
        "Haus-zu-Haus",
        "Lernpatinnen",
        "Werkstatt",
    ]
    assert (found[2].low, found[2].high) == (500.0, 666.67)
    assert found[2].ranged and not found[0].ranged


def test_spread_in_words() -> None:
    found = overview.points(CATALOGUE.records, "per_participant_month")
    told = overview.spread_sentence(found, "", "per_participant_month").replace("\u00a0", " ")
    assert told == (
        "3 Ansätze lassen sich beziffern, von 450 € bis 667 € je Teilnehmermonat. In der Mitte "
        "liegen 500 € (Median)."
    )
    one = overview.spread_sentence(found[:1], "Frauen", "per_participant_month")
    assert one == "Ein Ansatz für Frauen lässt sich beziffern: 450,00 € je Teilnehmermonat."
    assert overview.spread_sentence([], "", "total").startswith("Kein Ansatz lässt sich")


def test_quartiles_need_four_figures() -> None:
    found = overview.points(CATALOGUE.records, "per_participant_month")
    three = overview.spread(found)
    assert three is not None and three.lower is None
    four = overview.spread([*found, found[0]])
    assert four is not None
    assert four.lower == pytest.approx(450) and four.upper == pytest.approx(520.83375)


def test_an_outlier_does_not_press_the_others_together() -> None:
    assert overview.reach(overview.Spread(1, 10, 15, 20, 1000)) == 50
    assert overview.reach(overview.Spread(1, 10, 15, 20, 45)) == 45
    assert overview.reach(overview.Spread(1, None, 15, None, 1000)) == 1000


@pytest.mark.parametrize(
    ("highest", "marks"),
    [
        (1300, [0, 500, 1000, 1500]),
        (99, [0, 25, 50, 75, 100]),
        (0.9, [0, 0.25, 0.5, 0.75, 1.0]),
        (0, [0, 1]),
    ],
)
def test_axis_marks_are_round(highest: float, marks: list[float]) -> None:
    assert overview.axis(highest) == pytest.approx(marks)


def test_gaps_add_up() -> None:
    for gap in overview.gaps(CATALOGUE.records, "per_participant_month"):
        assert 0 <= gap.stated <= gap.total == 4
        if gap.filters:
            assert len(CATALOGUE.browse(gap.filters)) == gap.missing
    reasons = overview.uncosted(CATALOGUE.records, "per_participant_month")
    assert [(len(records), records[0].id) for _, records in reasons] == [(1, "plan-2021/ohne-zahl")]


def test_groups_without_figures_and_without_approaches() -> None:
    silent = overview.uncosted_groups(CATALOGUE, "per_integration")
    assert {o.value for o in silent} == KNOWN["target_group"]
    absent = overview.absent_groups(CATALOGUE)
    assert "Alleinerziehende" not in absent and "Geflüchtete" in absent


def test_the_page_shows_the_state_of_the_url() -> None:
    app = open_page("ueberblick", zielgruppe="single_parents", basis="teilnahme")
    page = html(app)
    assert "Ein Ansatz für Alleinerziehende lässt sich beziffern: 6.000,00 € je Teilnahme." in page
    assert "<script>alert" not in page
    app.segmented_control(key="ueberblick_grundlage").set_value("teilnehmermonat").run()
    assert "basis" not in app.query_params
    assert app.query_params["zielgruppe"] == "single_parents"


@pytest.mark.parametrize("page", ["barrierefreiheit", "datenschutz"])
def test_statements_are_linked_below_every_page_and_open(page: str) -> None:
    assert f'href="{page}"' in html(open_page())
    app = open_page(page)
    assert app.title[0].value == page.capitalize()
    assert 'aria-current="page"' in html(app)
