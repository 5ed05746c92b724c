"""Places that lost their umlauts in a conversion."""

from __future__ import annotations

import pytest

from records.region_spellings import find_region_of, with_umlauts


@pytest.mark.parametrize(
    ("organisation", "name", "state"),
    [
        ("Jobcenter Landkreis Wurzburg", "Landkreis Würzburg", "Bayern"),
        ("Jobcenter Munchen", "München", "Bayern"),
        ("Jobcenter Landkreis Göttingen", "Landkreis Göttingen", "Niedersachsen"),
    ],
)
def test_a_place_is_known_without_its_umlauts(organisation: str, name: str, state: str) -> None:
    region = find_region_of(organisation)
    assert region is not None and (region.name, region.state) == (name, state)


@pytest.mark.parametrize("organisation", ["Bundesagentur fur Arbeit", "Jobcenter Seeland"])
def test_what_is_no_place_stays_none(organisation: str) -> None:
    assert find_region_of(organisation) is None


def test_the_name_itself_gets_the_umlauts_of_its_place() -> None:
    assert with_umlauts("Jobcenter Landkreis Wurzburg") == "Jobcenter Landkreis Würzburg"
    assert with_umlauts("Jobcenter Landkreis Würzburg") == "Jobcenter Landkreis Würzburg"
    assert with_umlauts("Jobcenter Hafenlicht") == "Jobcenter Hafenlicht"
    assert with_umlauts("Jobcenter Konstanz") == "Jobcenter Konstanz"
