"""People of running text: who takes part, and clients, staff and guests who do not."""

from __future__ import annotations

import pytest

from tests.ingest.reading import form, report

Told = list[tuple[str, int | None]]


def people(sentence: str, label: str = "Beschreibung") -> Told:
    told = form(**{label: f"Die Familien werden besucht. {sentence}"}).participants
    return [(p.kind, p.value) for p in told]


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Jobcenter betreut 8.790 erwerbsfähige Leistungsberechtigte.",
        "Im Jahresdurchschnitt betreute das Jobcenter 6.120 Bedarfsgemeinschaften.",
        "Rund 1 250 Personen im Bezirk sind langzeitarbeitslos.",
        "An der Fachtagung nahmen 120 Personen teil.",
        "Das Projektteam besteht aus 6 Personen.",
        "12 Betriebe beteiligen sich.",
        "30 Personen stehen auf der Warteliste.",
        "Je Woche werden 10 Personen eingeladen.",
    ],
)
@pytest.mark.parametrize("label", ["Beschreibung", "Teilnehmende", "Ergebnisse"])
def test_who_does_not_take_part(sentence: str, label: str) -> None:
    assert people(sentence, label) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Bis zu 20 Personen können gleichzeitig teilnehmen.", [("places", 20)]),
        ("Das Angebot hat vier Standorte mit jeweils 20 Teilnehmenden.", [("places", 80)]),
        ("Jeder Durchgang umfasst 12 Teilnehmende.", [("places", 12)]),
        ("Am Stichtag 31.12.2019 waren 31 Personen in der Maßnahme.", [("stock", 31)]),
        ("Eingeladen wurden 400 Personen, 84 nahmen teil.", [("entries", 84)]),
        ("Das Team begleitet 50 Bedarfsgemeinschaften gleichzeitig.", [("households", 50)]),
    ],
)
def test_sizes_told_in_a_sentence(sentence: str, expected: Told) -> None:
    assert people(sentence) == expected
    told = report(Umsetzung=f"Die Familien werden besucht. {sentence}").participants
    assert [(p.kind, p.value) for p in told] == expected
