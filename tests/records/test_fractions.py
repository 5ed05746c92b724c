"""Shares told as fractions."""

from __future__ import annotations

import pytest

from records import german
from records.quantities.fractions import find_fractions


@pytest.mark.parametrize(
    ("text", "value", "qualifier", "quote"),
    [
        ("Ein Drittel fand Arbeit.", 33.33, "approx", "Ein Drittel"),
        ("Gut die Hälfte der Frauen blieb.", 50, "approx", "Gut die Hälfte"),
        ("mehr als die Hälfte aller Fälle", 50, "min", "mehr als die Hälfte"),
        ("höchstens ein Viertel", 25, "max", "höchstens ein Viertel"),
        ("drei Viertel der Gruppe", 75, "approx", "drei Viertel"),
        ("2/3 schlossen ab", 66.67, "approx", "2/3"),
        ("Fast jede zweite Teilnehmerin", 50, "approx", "Fast jede zweite"),
        ("jeder Dritte", 33.33, "approx", "jeder Dritte"),
        ("zwei Fünftel", 40, "approx", "zwei Fünftel"),
        ("Rund vier von fünf Jugendlichen", 80, "approx", "Rund vier von fünf"),
    ],
)
def test_a_fraction_is_a_share(text: str, value: float, qualifier: str, quote: str) -> None:
    (share,) = find_fractions(text)
    assert (share.value, share.qualifier) == (value, qualifier)
    assert text[share.start : share.end] == quote


@pytest.mark.parametrize(
    "text",
    [
        "eine 1/2 Stelle",
        "nach einem Vierteljahr",
        "Phase 1/2",
        "im Viertel am Hafen",
        "in der zweiten Hälfte des Jahres",
        "je zur Hälfte aus beiden Haushalten",
        "3/2020",
        "am 1/3/2020",
        "3/3 Modulen",
        "3/4 Jahr",
        "drei von neun Personen",
        "3 von 4 Personen",
        "am Dritten von vier Tagen",
    ],
)
def test_what_only_looks_like_a_fraction(text: str) -> None:
    assert find_fractions(text) == []


@pytest.mark.parametrize(
    ("value", "qualifier", "shown"),
    [(33.33, "approx", "33 %"), (66.67, "min", "67 %"), (12.5, "approx", "12,5 %"),
     (33.33, "exact", "33,33 %")],
)  # fmt: skip
def test_a_rough_share_is_shown_as_a_whole_number(value: float, qualifier: str, shown: str) -> None:
    assert german.share(value, qualifier).replace("\u00a0", " ") == shown
