"""Lengths of measures whose stays vary, and posts that are not all of the staff."""

from __future__ import annotations

import pytest

from tests.ingest.reading import form


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Die Maßnahme dauert 8 Monate. Die Dauer der Teilnahme richtet sich nach dem Bedarf.",
            ["programme"],
        ),
        ("Die Maßnahme dauert 8 Monate. Die Verweildauer ist unterschiedlich.", ["programme"]),
        (
            "Die Maßnahme dauert 8 Monate. Die Gruppe richtet sich nach dem Bedarf.",
            ["participation"],
        ),
        ("Die Teilnahme dauert 8 Monate. Die Verweildauer ist individuell.", ["participation"]),
        ("Die Maßnahme dauert 8 Monate.", ["participation"]),
    ],
)
def test_a_length_is_that_of_the_run_where_stays_vary(text: str, kinds: list[str]) -> None:
    assert [d.kind for d in form(Maßnahmedauer=text).durations] == kinds


@pytest.mark.parametrize(
    ("text", "fte", "qualifier"),
    [
        ("8 Vermittler, davon 6 VZ, 2 TZ mit 25 Std.", 6, "min"),
        ("5 VZ, dazu 1 Kraft in Teilzeit", 5, "min"),
        ("4 VZ und zwei Teilzeitkräfte", 4, "min"),
        ("7 Berater, davon 5 in Vollzeit, 2 in Teilzeit", 5, "min"),
        ("4,5 VZÄ Coaching", 4.5, "exact"),
        ("3 VZÄ, teilweise mit Zusatzausbildung", 3, "exact"),
    ],
)
def test_part_timers_told_by_heads_make_a_minimum(text: str, fte: float, qualifier: str) -> None:
    (staff,) = form(Personal=text).staff
    assert (staff.fte, staff.qualifier) == (fte, qualifier)
