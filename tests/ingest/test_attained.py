"""What came about for a number of people: "bei 13 Personen konnte … erreicht werden"."""

from __future__ import annotations

import pytest

from records.model import Record
from tests.ingest.reading import form


def told(sentence: str) -> Record:
    return form(Teilnehmerzahl="30 Plätze", Ergebnisse=sentence)


def counts(record: Record) -> list[int]:
    return [int(r.value) for r in record.results if r.unit == "count"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Bei 14 TN konnte eine Absprache mit den Vermietern erreicht werden.", [14]),
        ("Bei sieben Jugendlichen wurde der Kontakt zur Familie wiederhergestellt.", [7]),
        ("Bei weiteren 12 Personen kam eine Ratenzahlung zustande.", [12]),
        (
            "12 TN gingen in Ausbildung. Bei 12 TN konnte eine Einigung erzielt werden.",
            [12, 12],
        ),
    ],
)
def test_what_came_about_is_an_outcome_also_of_equal_numbers(
    sentence: str, expected: list[int]
) -> None:
    record = told(sentence)
    assert counts(record) == expected
    assert [(p.kind, p.value) for p in record.participants] == [("places", 30)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bei 14 TN konnte keine Absprache mit den Vermietern erreicht werden.",
        "Erreicht wurden 14 TN.",
        "Mit der Beratung wurden 14 TN erreicht.",
    ],
)
def test_what_did_not_come_about_and_whom_one_reached_is_none(sentence: str) -> None:
    assert counts(told(sentence)) == []


def test_people_sent_on_are_no_entries() -> None:
    record = told("9 TN gingen in Arbeit und 11 TN wurden in weiterführende Angebote zugewiesen.")
    assert counts(record) == [9, 11]
    assert [(p.kind, p.value) for p in record.participants] == [("places", 30)]


def test_who_came_to_the_examination_at_the_end_is_an_outcome() -> None:
    told = "52 Personen nahmen an der abschließenden Kompetenzfeststellung teil."
    assert counts(form(Ergebnisse=told)) == [52]
    assert counts(form(Ergebnisse="52 Personen nahmen an der Maßnahme teil.")) == []
