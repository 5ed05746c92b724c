"""Hours a week and staffing ratios in further spellings, and what is neither."""

from __future__ import annotations

import pytest

from records.quantities import parse_number
from tests.ingest.reading import form


def hours(value: str, label: str = "Wochenstunden") -> list[float]:
    return [h.hours for h in form(**{label: value, "Kosten": "500 € je Platz"}).weekly_hours]


def ratios(value: str, label: str = "Betreuungsschlüssel") -> list[tuple[float, float]]:
    told = form(**{label: value, "Kosten": "500 € je Platz"}).staffing_ratios
    return [(r.staff, r.participants) for r in told]


@pytest.mark.parametrize("word", ["dreißig", "Dreißig", "fünfunddreißig"])
def test_every_number_word_has_a_value(word: str) -> None:
    assert parse_number(word) in (30, 35)
    assert hours(f"{word} Stunden") in ([30], [35])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("39 bzw. 20 Stunden", [39, 20]),
        ("Vollzeit (39 Std.) oder Teilzeit (20 Std.)", [39, 20]),
        ("30 Wochenstunden (davon 10 Stunden Unterricht)", [30]),
        ("20h/Wo.", [20]),
    ],
)
def test_hours_of_a_week(value: str, expected: list[float]) -> None:
    assert hours(value) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Beratungsstelle ist 20 Stunden in der Woche geöffnet.",
        "Eine Sozialpädagogin mit 19,5 Wochenstunden begleitet die Gruppe.",
        "Minijobs unter 15 Stunden pro Woche zählen nicht.",
        "12 Personen arbeiten nun mehr als 20 Stunden in der Woche.",
    ],
)
def test_hours_of_others_are_not_those_of_participants(sentence: str) -> None:
    assert hours(sentence, "Beschreibung") == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("12", [(1, 12)]),
        ("1/12", [(1, 12)]),
        ("1:10-15", [(1, 15)]),
        ("je 12 Teilnehmende eine Fachkraft", [(1, 12)]),
        ("1:1", []),
    ],
)
def test_ratios_under_their_label(value: str, expected: list[tuple[float, float]]) -> None:
    assert ratios(value) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Die Sprechzeit ist von 8:30 bis 12:30 Uhr.", []),
        ("Das Spiel endete 3:2.", []),
        ("Die Karte hat den Maßstab 1:5000.", []),
        ("Statt 1:120 wie im Regelgeschäft gilt 1:40.", [(1, 40)]),
        ("Es gilt 1:40 statt 1:120.", [(1, 40)]),
    ],
)
def test_what_is_no_ratio_of_the_measure(
    sentence: str, expected: list[tuple[float, float]]
) -> None:
    assert ratios(sentence, "Beschreibung") == expected
