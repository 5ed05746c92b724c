"""Approaches in minutes, and table cells with several lines."""

from __future__ import annotations

from datetime import date

from ingest.assemble import read_records
from ingest.corpus import DocumentInfo
from ingest.document import SourceText
from ingest.layouts.cell_lines import below_name, told_lines
from ingest.layouts.reports import split_reports
from ingest.layouts.series import split_series
from ingest.view import View
from records.model import DocumentRef
from records.quantities import find_periods

MINUTES = """TOP 2 Berichte

Das Jobcenter Seeland stellt das Projekt „Wiederkehr“ vor. Es hat 16 Plätze für Alleinerziehende,
dauert sechs Monate und kostet 410 Euro je Platz und Monat. Der zweite Ansatz, die "Frühschicht",
wendet sich an Jugendliche und hat 10 Plätze.

Ein Gast lobte das Motto "Alle zusammen" und nannte 300 Plätze und 20.000 Euro.
"""


def test_minutes_tell_each_approach_under_the_office_that_reports() -> None:
    blocks = split_reports(View(MINUTES))
    assert [b.name for b in blocks] == ["Wiederkehr", "Frühschicht"]
    offices = [
        MINUTES[p.start : p.end] for b in blocks for p in b.parts if p.fields == ("organisation",)
    ]
    assert offices == ["Jobcenter Seeland", "Jobcenter Seeland"]
    assert MINUTES[blocks[0].start : blocks[0].end].rstrip().endswith("Platz und Monat.")


def test_a_cell_below_the_name_tells_provider_and_period() -> None:
    text = "Neuland  Träger: Haus am Fluss  01.02.2024 – 31.01.2025"
    length, parts = below_name(text, 100)
    assert text[:length] == "Neuland"
    assert [p.fields[0] for p in parts] == ["provider", "period"]
    assert text[parts[1].start - 100 : parts[1].end - 100] == "01.02.2024 – 31.01.2025"


def test_a_name_over_two_lines_stays_whole() -> None:
    text = "Wege zurück  in den Beruf"
    assert below_name(text, 0) == (len(text), [])


def test_lines_of_a_cell_are_facts_of_their_own() -> None:
    parts = told_lines("24 Plätze  6 Monate  20 Std./Woche", 0, "weekly_hours", "Umfang")
    assert [p.fields[0] for p in parts] == ["participants", "duration", "weekly_hours"]
    assert told_lines("5.000 €  im Jahr", 0, "cost", "Kosten") == []


def test_a_year_that_stands_once_counts_for_both_days() -> None:
    (period,) = find_periods("vom 1. September bis zum 31. Dezember 2023")
    assert (period.begin, period.finish) == (date(2023, 9, 1), date(2023, 12, 31))
    assert find_periods("30. Februar bis 31. April 2023") == []


SLIDES = """# Drei Projekte

# Lernwerk – Lesen lernen im Betrieb

Jobcenter Seeland

12 Plätze, 5 Monate

# Lernwerk: Zahlen

640 € je Platz und Monat

Zum Vergleich: Ein Platz im Internat kostet 3.000 €.

# Seestadt: Nordlicht

Text über ein Haus

# Seestadt: Südwind

Text über ein anderes Haus
"""


def test_slides_of_one_name_are_one_approach_and_those_of_a_town_are_not() -> None:
    blocks = split_series(View(SLIDES))
    assert [b.name for b in blocks] == ["Lernwerk – Lesen lernen im Betrieb"]
    assert SLIDES[blocks[0].start : blocks[0].end].rstrip().endswith("3.000 €.")
    assert any("cost" in p.fields or "results" in p.fields for p in blocks[0].parts)


REPORT = """# Verwendungsnachweis

Projekt	Nordlicht
Träger	Haus am Fluss
Laufzeit	01.04.2022 bis 31.03.2023
Plätze	18

# 1. Ergebnisse

Es gab 41 Eintritte und 38 Austritte.

# 2. Kosten- und Finanzierungsplan

Alle Beträge in Euro.

Pos.	Bezeichnung	Plan	Ist
1	Personalausgaben	200.000,00	190.000,00
1.1	davon Leitung	80.000,00	75.000,00
2	Ausgaben für Teilnehmende	20.000,00	19.000,00
	Summe Ausgaben	220.000,00	209.000,00
A	Land (60 %)	132.000,00	125.400,00
B	Stadt (40 %)	88.000,00	83.600,00
	Summe Finanzierung	220.000,00	209.000,00
"""


def test_a_plan_of_costs_and_funding_gives_its_total_and_no_line_twice() -> None:
    source = SourceText(REPORT, "txt", None, None)
    info = DocumentInfo("x", "Bericht", None, None)
    (record,) = read_records(
        source, info, DocumentRef(id="x", title="x", file="x.txt", sha256="0" * 64)
    ).records
    assert record.name == "Nordlicht"
    amounts = {(int(c.amount or 0), c.role) for c in record.costs if c.role != "other"}
    assert amounts == {
        (200000, "personnel"), (190000, "personnel"), (220000, "programme"), (209000, "programme"),
    }  # fmt: skip
    assert {("entries", 41), ("exits", 38)} <= {(p.kind, p.value) for p in record.participants}


def test_a_unit_that_leads_to_the_next_amount_is_not_of_the_one_before() -> None:
    text = (
        "Name der Maßnahme: Nordlicht\nPlätze: 20\nDauer: 4 Monate\n"
        "Kosten: 90.000 Euro, je Platz also 4.500 Euro.\n"
    )
    source = SourceText(text, "txt", None, None)
    info = DocumentInfo("x", "Blatt", None, None)
    (record,) = read_records(
        source, info, DocumentRef(id="x", title="x", file="x.txt", sha256="0" * 64)
    ).records
    assert [(int(c.amount or 0), c.basis) for c in record.costs] == [
        (90000, "total"),
        (4500, "per_place"),
    ]
