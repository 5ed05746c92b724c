"""Measures told question by question, and final reports that number their chapters."""

from __future__ import annotations

from tests.ingest.reading import form, read_all, read_one

ANSWERS = """Kleine Anfrage und Antwort

1. Welche Maßnahmen bieten die Jobcenter im Land seit 2017 an?

Das Jobcenter Nordwald bietet seit Januar 2017 die Maßnahme "Balance" mit 20 Plätzen an.
Das Jobcenter Südsee hält seit 2018 "Alleinstark" mit 15 Plätzen vor.

2. Wie lange dauern die Maßnahmen, und was kosten sie?

"Balance" dauert sechs Monate und kostet 455 Euro je Platz und Monat. "Alleinstark" dauert neun
Monate; hierfür wurden 2018 und 2019 zusammen 151.200 Euro verausgabt.

3. Wie viele wurden integriert?

An "Balance" nahmen 118 Frauen teil, 39 von ihnen wurden in Beschäftigung integriert.
Für "Alleinstark" liegen noch keine Ergebnisse vor.
"""

REPORT = """Sachbericht zum Verwendungsnachweis

Zuwendungsempfänger: Arbeit und Leben Dornheim e. V.
Projekt: "Brückenbauer"
Bewilligungszeitraum: 01.01.2019 - 31.12.2020

1. Ausgangslage und Ziel
Im Landkreis Dornheim leben rund 1.900 Geflüchtete im Leistungsbezug nach dem SGB II.

2. Durchführung
Die Begleitung dauerte durchschnittlich fünf Monate.

3. Ergebnisse
Insgesamt wurden 143 Personen beraten. 47 nahmen eine Beschäftigung auf, 9 eine Ausbildung.

4. Finanzierung
Personalkosten                     148.312,40 €
Sachkosten                          11.204,17 €
Gesamtausgaben                     159.516,57 €
davon Landesmittel                 137.822,32 €
"""


def test_answers_about_two_measures_are_two_examples() -> None:
    balance, other = read_all(ANSWERS)
    assert (balance.name, balance.organisation) == ("Balance", "Jobcenter Nordwald")
    assert (other.name, other.organisation) == ("Alleinstark", "Jobcenter Südsee")
    assert [(str(c.amount), c.basis) for c in balance.costs] == [("455", "per_place_month")]
    assert [str(c.amount) for c in other.costs] == ["151200"]
    assert [[p.value for p in r.participants if p.kind == "places"] for r in (balance, other)] == [
        [20],
        [15],
    ]
    assert [r.value for r in balance.results] == [39] and other.results == []


def test_numbered_chapters_are_labels_of_a_report_with_a_head() -> None:
    record = read_one(REPORT)
    assert record.name == "Brückenbauer"
    assert record.organisation == "Arbeit und Leben Dornheim e. V."
    assert [(str(c.amount), c.role) for c in record.costs] == [
        ("148312.40", "personnel"),
        ("11204.17", "material"),
        ("159516.57", "programme"),
        ("137822.32", "other"),
    ]
    assert {("employment", 47.0), ("training", 9.0)} <= {
        (r.indicator, r.value) for r in record.results
    }


def test_what_a_course_costs_is_shared_by_the_people_of_one_course() -> None:
    record = form(Wie_viele="3 Kurse zu je 12", Kosten="38.400 EUR je Kurs")
    (unit,) = (u for u in record.unit_costs if u.basis == "per_participant")
    assert str(unit.amount) == "3200.00"
