"""What the URL says is read back the same, and made-up values do no harm."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qs

import pytest

from ui import links
from ui.links import CompareState, GetAll, SearchState

KNOWN = {("target_group", "single_parents"), ("target_group", "youth"), ("year", "2013")}


def known(key: str, value: str) -> bool:
    return (key, value) in KNOWN


def reader(params: Mapping[str, list[str]]) -> GetAll:
    return lambda key: list(params.get(key, []))


def test_a_search_survives_the_url() -> None:
    state = SearchState(
        "Ausbildung & Teilzeit",
        {"target_group": ("single_parents", "youth"), "year": ("2013",)},
        30,
        "cost_per_participant",
        ("Teilzeit",),
    )
    params = state.params(["a/b", "c/d"])
    assert links.read_search(reader(params), known) == state
    assert links.read_ids(reader(params), ["c/d", "a/b"]) == ["a/b", "c/d"]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"zielgruppe": ["youth", "x", "youth"]}, SearchState("", {"target_group": ("youth",)})),
        ({"jahr": ["1066"]}, SearchState()),
        ({"treffer": ["999999"]}, SearchState()),
        ({"treffer": ["9999"]}, SearchState(shown=links.MAX_SHOWN)),
        ({"treffer": ["-3"]}, SearchState()),
        ({"treffer": ["²"]}, SearchState()),
        ({"sortierung": ["zufall"]}, SearchState()),
        ({"ohne": ["Lehre"]}, SearchState()),
        ({"q": ["a"], "aehnlich": ["d/1"]}, SearchState("a")),
        ({"q": ["alt", " neu\x00\n frage "]}, SearchState("neu frage")),
        ({"q": ["x" * 10_000]}, SearchState("x" * links.MAX_QUERY)),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_made_up_values(params: dict[str, list[str]], expected: SearchState) -> None:
    assert links.read_search(reader(params), known) == expected


def test_ids_are_known_unique_and_at_most_five() -> None:
    known = [f"d/{n}" for n in range(9)]
    asked = ["d/1", "d/1", "x/y", *known]
    assert links.read_ids(reader({"ids": asked}), known) == ["d/1", "d/0", "d/2", "d/3", "d/4"]


def test_adding_and_taking_filters_away() -> None:
    state = SearchState("q", {"target_group": ("single_parents", "youth"), "year": ("2013",)}, 20)
    assert state.lacking("target_group", "youth").filters == {
        "target_group": ("single_parents",),
        "year": ("2013",),
    }
    assert state.lacking("year").filters == {"target_group": ("single_parents", "youth")}
    assert state.lacking("year", "2013").shown == links.PAGE_SIZE
    assert state.without_filters() == SearchState("q")
    assert SearchState().having("year", "2013").having("year", "2013").filters == {
        "year": ("2013",)
    }


def test_wordings_can_be_taken_literally_and_back() -> None:
    state = SearchState("Lehre in Hessen").literally("Lehre").literally("Lehre")
    assert state.without == ("Lehre",)
    assert links.read_search(reader(state.params()), known) == state
    assert state.interpreted("Lehre") == SearchState("Lehre in Hessen")


def test_the_comparison_survives_its_address() -> None:
    state = CompareState(("a/b", "c/d"), "gesamt", 2023, 250_000, differences=True)
    years = [2022, 2023]
    assert links.read_compare(reader(state.params()), state.ids, years) == state
    usual = CompareState(("a/b",))
    assert usual.params() == {"ids": ["a/b"]}
    assert links.read_compare(reader(usual.params()), ["a/b"], years) == usual
    assert set(links.BASES.values()) == set(links.BASIS_NAMES)


@pytest.mark.parametrize(
    "params",
    [
        {"basis": ["euro"]},
        {"preise": ["1066"]},
        {"preise": ["2023.5"]},
        {"budget": ["-5"]},
        {"budget": ["0"]},
        {"budget": ["viel"]},
        {"budget": ["9" * 40]},
        {"budget": ["²"]},
        {"unterschiede": ["nein"]},
    ],
    ids=str,
)
def test_made_up_comparisons_are_as_usual(params: dict[str, list[str]]) -> None:
    assert links.read_compare(reader(params), [], [2022, 2023]) == CompareState()


def test_share_url_is_the_open_page_with_its_parameters() -> None:
    params = links.compare_params(["a/b", "ä"])
    url = links.share_url("http://127.0.0.1:8501/vergleich?alt=1", params)
    page, _, query = url.partition("?")
    assert page == "http://127.0.0.1:8501/vergleich"
    assert parse_qs(query) == {"ids": ["a/b", "ä"]}
