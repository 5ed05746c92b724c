"""What the URL says is read back the same, and made-up values do no harm."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qs

import pytest

from ui import links
from ui.links import CompareState, GetAll, SearchState

KNOWN = {"target_group": {"single_parents", "youth"}, "year": {"2013"}, "has_cost": {"ja", "nein"}}


def reader(params: Mapping[str, list[str]]) -> GetAll:
    return lambda key: list(params.get(key, []))


def test_a_search_survives_the_url() -> None:
    state = SearchState(
        "Ausbildung & Teilzeit",
        {"target_group": ("single_parents", "youth"), "year": ("2013",)},
        30,
    )
    params = state.params(["a/b", "c/d"])
    assert links.read_search(reader(params), KNOWN) == state
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
        ({"q": ["alt", " neu\x00\n frage "]}, SearchState("neu frage")),
        ({"q": ["x" * 10_000]}, SearchState("x" * links.MAX_QUERY)),
    ],
    ids=["filter", "year", "huge", "many", "negative", "superscript", "control", "long"],
)
def test_made_up_values(params: dict[str, list[str]], expected: SearchState) -> None:
    assert links.read_search(reader(params), KNOWN) == expected


def test_ids_are_known_unique_and_at_most_five() -> None:
    known = [f"d/{n}" for n in range(9)]
    asked = ["d/1", "d/1", "x/y", *known]
    assert links.read_ids(reader({"ids": asked}), known) == ["d/1", "d/0", "d/2", "d/3", "d/4"]


def test_taking_filters_away() -> None:
    state = SearchState("q", {"target_group": ("single_parents", "youth"), "year": ("2013",)}, 20)
    assert state.without("target_group", "youth").filters == {
        "target_group": ("single_parents",),
        "year": ("2013",),
    }
    assert state.without("year").filters == {"target_group": ("single_parents", "youth")}
    assert state.without("year", "2013").shown == links.PAGE_SIZE
    assert state.without_filters() == SearchState("q")


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
