"""Lengths of time as offices write them in forms, and what is no length of the measure."""

from __future__ import annotations

import pytest

from records.model import Duration
from tests.ingest.reading import form

Told = tuple[str, float | None, float | None, float | None]


def told(value: str, label: str = "Dauer") -> list[Told]:
    found: list[Duration] = form(**{label: value}).durations
    return [(d.kind, d.months, d.low, d.high) for d in found]


@pytest.mark.parametrize(
    "value",
    [
        "6 (max. 12) Monate",
        "6 (bis zu 12) Monate",
        "6 Monate (max. 12)",
        "6 + 6 Monate",
        "6 Monate, Verlängerung bis zu 12",
    ],
)
def test_a_regular_stay_and_its_longest(value: str) -> None:
    assert told(value) == [("participation", 6, 6, 12)]


@pytest.mark.parametrize("value", ["6-monatig", "sechsmonatiger Kurs"])
def test_an_adjective_alone_is_the_stay(value: str) -> None:
    assert told(value) == [("participation", 6, None, None)]


@pytest.mark.parametrize(
    "value",
    [
        "01.10.2012 - 31.08.2013 (11 Monate)",
        "Okt. 2012 bis Aug. 2013",
        "Okt 2012 - Aug 2013",
        "vom 1. Okt. 2012 bis 31. Aug. 2013",
    ],
)
def test_a_run_is_told_once(value: str) -> None:
    (duration,) = form(Laufzeit=value).durations
    assert (duration.kind, duration.months) == ("programme", 11)
    assert str(duration.start) == "2012-10-01"


def test_words_before_a_comma_belong_to_the_length_there() -> None:
    assert ("participation", 6, None, None) in told("4 Wochen Vorphase, danach 6 Monate")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Die Maßnahme dauert in der Regel 9 Monate.", [("participation", 9, None, None)]),
        ("Das Projekt läuft vom 01.10.2012 bis 31.08.2013.", [("programme", 11, None, None)]),
        ("Nach einer Nachbetreuung von sechs Monaten endet die Begleitung.", []),
        ("Seit 1998 arbeitet der Träger mit dem Jobcenter zusammen.", []),
        ("Der Anbieter hat 20 Jahre Erfahrung.", []),
        ("Viele waren mehr als fünf Jahre ohne Beschäftigung.", []),
        ("Nach sechs Monaten waren noch 70 Prozent in Beschäftigung.", []),
    ],
)
def test_a_form_without_a_label_of_time_tells_it_in_other_fields(
    sentence: str, expected: list[Told]
) -> None:
    assert told(f"Die Fachkräfte begleiten Familien. {sentence}", "Beschreibung") == expected


@pytest.mark.parametrize("value", ["Modul 1: 2 Monate", "Phase 2: 12 Teilnehmende", "Los 1: 20"])
def test_numbers_of_modules_are_no_staffing_ratio(value: str) -> None:
    assert form(Beschreibung=value, Dauer="6 Monate").staffing_ratios == []
