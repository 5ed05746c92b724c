"""The name of a measure beside letterheads, kinds of papers and what the paper tells of it."""

from __future__ import annotations

import pytest

from ingest.layouts.naming import chapter_name
from ingest.layouts.no_names import cannot_name, is_paper
from tests.ingest.reading import read_all, read_one

SHEET = """JOBCENTER LANDKREIS FICHTENAU

Handlungsansatz für Menschen mit Suchtproblemen: "Klarer Kurs"

Kurzprofil
Rechtsgrundlage          § 16a Nr. 4 SGB II, § 45 SGB III
Plätze                   12
Teilnahmedauer           6 + 3 Monate
Stunden pro Woche        15 - 30 (steigend)
Start                    01.09.2016

Was hat es gebracht?
Seit dem Start haben 94 Personen teilgenommen. 55 haben bis zum Ende durchgehalten.

Was kostet es?
Je Teilnehmer und Monat 712 Euro.
"""

BOLD = """## Gute Praxis Nr. 7

**Familienzeit** – Coaching für Familien im Jobcenter Neustadt-Süd

| | |
|---|---|
| **Wer** | Familien mit mindestens zwei Kindern |
| **Wie lange** | bis zu 18 Monate |
| **Wie viele** | 30 Familien gleichzeitig |
| **Kosten** | 11.800 € monatlich an den Träger |
"""


@pytest.mark.parametrize(("text", "name"), [(SHEET, "Klarer Kurs"), (BOLD, "Familienzeit")])
def test_neither_the_office_nor_the_paper_is_the_name(text: str, name: str) -> None:
    assert read_one(text).name == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Lotsen im Quartier: Wie das Jobcenter Menschen erreicht", "Lotsen im Quartier"),
        ("Lernzentrum Mitte – Ergebnisse 2016 im Überblick", "Lernzentrum Mitte"),
    ],
)
def test_what_a_title_tells_of_the_name_is_cut(title: str, name: str) -> None:
    assert chapter_name(title, "Ein Angebot.", title, from_text=False) == name


def test_offices_and_kinds_of_papers() -> None:
    assert cannot_name("JOBCENTER LANDKREIS FICHTENAU")
    assert not cannot_name("Jobcenter auf Rädern für alle")
    assert is_paper("Gute Praxis Nr. 7") and not is_paper("Gute Praxis für Eltern")


PLAN = """Kostenplan Projekt "Stadtteilmütter" 2020-2022

Antragsteller: Jobcenter Elmstadt
Zielgruppe: zugewanderte Mütter
Teilnehmerinnen: 24
Laufzeit: 36 Monate ab 01.02.2020

Position                          2020        2021        2022      Summe
Anleitung (1,5 Stellen)         82.500 €    91.200 €    92.700 €   266.400 €
Sachkosten                       4.100 €     4.300 €     4.400 €    12.800 €
Summe                           86.600 €    95.500 €    97.100 €   279.200 €
"""


def test_a_plan_below_a_title_is_divided_by_its_labels_and_its_sum_is_the_cost() -> None:
    record = read_one(PLAN)
    assert (record.name, record.organisation) == ("Stadtteilmütter", "Jobcenter Elmstadt")
    assert [(p.kind, p.value) for p in record.participants] == [("persons", 24)]
    assert ("279200", "total", "programme") in [
        (str(c.amount), c.basis, c.role) for c in record.costs
    ]
    (head,) = (u for u in record.unit_costs if u.basis == "per_participant")
    assert str(head.amount) == "11633.33"


def test_people_of_the_year_of_the_cost_share_it() -> None:
    rows = "| Instrument | Eintritte 2021 | Eintritte 2022 | Ausgaben 2022 |\n|---|---|---|---|\n"
    text = f"# Jobcenter Talau\n\n{rows}| Coaching Nord | 402 | 377 | 1.845.000 € |\n"
    record, _ = read_all(text + "| Training Süd | 211 | 198 | 612.000 € |\n")
    (head,) = (u for u in record.unit_costs if u.basis == "per_participant")
    assert str(head.amount) == "4893.90"


def test_an_amount_repeated_without_end_is_not_read_without_end() -> None:
    noise = "Kosten: " + "1 € " * 6_000 + "\n"
    text = f"Name der Maßnahme: Hafenlicht\nZielgruppe: Eltern\nPlätze: 12\n{noise}"
    searched = read_all(text)
    assert all(len(record.costs) < 10 for record in searched)
