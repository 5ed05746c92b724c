"""Staffing ratios with a range, a bound, or the part of the work that they are for."""

from __future__ import annotations

import pytest

from index.numbers import NUMBER_KEYS
from records.model import StaffingRatio
from tests.ingest.reading import form
from ui.wording import staffing_ratio


def ratios(value: str, label: str = "Beschreibung") -> list[StaffingRatio]:
    return form(**{label: value}).staffing_ratios


@pytest.mark.parametrize(
    ("sentence", "low", "people"),
    [
        ("Betreut werden 40 – 45 Kundinnen je Integrationsfachkraft.", 40, 45),
        ("Jede Fachkraft begleitet 18 bis 24 Teilnehmende.", 18, 24),
        ("Der Betreuungsschlüssel ist 1:10-15.", 10, 15),
    ],
)
def test_both_ends_of_a_range_are_one_ratio(sentence: str, low: int, people: int) -> None:
    (ratio,) = ratios(sentence)
    assert (ratio.low, ratio.high, ratio.participants) == (low, people, people)
    assert ratio.qualifier == "range"
    assert staffing_ratio(ratio).startswith(f"1 : {low} bis {people}")


@pytest.mark.parametrize(
    ("sentence", "people", "qualifier"),
    [
        ("Jeder Fallmanager betreut rund 90 Leistungsberechtigte.", 90, "approx"),
        ("Pro Fallmanagerin werden mindestens 22 Personen betreut.", 22, "min"),
        ("Ein Coach ist für höchstens 12 Jugendliche zuständig.", 12, "max"),
        ("Der Betreuungsschlüssel beträgt höchstens 1:25.", 25, "max"),
        # at least one member of staff for 25
        ("Der Betreuungsschlüssel beträgt mindestens 1:25.", 25, "max"),
        ("Der Betreuungsschlüssel beträgt 1:25.", 25, "exact"),
    ],
)
def test_the_bound_of_a_ratio_is_kept(sentence: str, people: int, qualifier: str) -> None:
    (ratio,) = ratios(sentence)
    assert (ratio.participants, ratio.qualifier) == (people, qualifier)
    assert (ratio.low, ratio.high) == (None, None)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Der Schlüssel in der Werkstatt beträgt 1:14 und in der aufsuchenden Arbeit 1:9.",
            [(14, "in der Werkstatt"), (9, "in der aufsuchenden Arbeit")],
        ),
        (
            "Vorgesehen sind 1:14 in der Werkstatt und 1:9 im Büro.",
            [(14, "in der Werkstatt"), (9, "im Büro")],
        ),
        ("Der Betreuungsschlüssel liegt im Durchschnitt bei 1:30.", [(30, None)]),
    ],
)
def test_what_a_ratio_is_for(sentence: str, told: list[tuple[int, str | None]]) -> None:
    assert [(r.participants, r.scope) for r in ratios(sentence)] == told


def test_a_range_is_found_by_limits_on_either_end() -> None:
    record = form(Beschreibung="Betreut werden 40 – 45 Kundinnen je Integrationsfachkraft.")
    assert NUMBER_KEYS["staffing_ratio"].values(record) == [(40, 45)]
