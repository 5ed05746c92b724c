"""Final reports of a project: planned and actual values side by side, in euros and people."""

from __future__ import annotations

from records.model import PROGRAMME_ROLES, Record
from tests.ingest.reading import read_one

REPORT = """# Schlussbericht
## 1. Angaben zum Vorhaben
Vorhaben\tWerkbank Nord
Zuwendungsempfänger\tBildungshaus Talheim gGmbH
Land\tHessen
Durchführungszeitraum\t01.02.2021 – 31.01.2023

## 2. Ziel und Zielgruppe
Das Projekt richtete sich an Alleinerziehende.
## 3. Verlauf
Die Teilnahme dauerte im Mittel acht Monate. Für je sechs Teilnehmende stand eine Begleiterin
bereit.
## 4. Ergebnisse
Indikator\tSoll\tIst
O1 Eintritte gesamt\t90\t77
O2 darunter Männer\t20\t9
O3 Teilnehmerplätze\t24\t22
E1 Aufnahme einer Beschäftigung\t30\t26

## 5. Finanzen (in Euro)
Position\tgeplant\tabgerechnet\tAbweichung
1 Direkte Personalausgaben\t300.000,00\t280.000,00\t- 20.000,00
2 Restkosten\t60.000,00\t56.000,00\t- 4.000,00
Gesamtausgaben\t360.000,00\t336.000,00\t- 24.000,00
3 ESF-Mittel\t288.000,00\t268.800,00\t- 19.200,00

Die Ausgaben je Eintritt belaufen sich auf 4.363,64 Euro (Plan: 4.000,00 Euro).
"""


def programme(record: Record) -> set[tuple[int, str, str]]:
    return {
        (int(c.amount or 0), c.role, c.status) for c in record.costs if c.role in PROGRAMME_ROLES
    }


def test_the_columns_planned_and_actual_are_no_examples() -> None:
    record = read_one(REPORT)
    assert record.name == "Werkbank Nord"
    assert record.state == "Hessen"


def test_the_actual_value_of_an_indicator_counts_and_parts_of_it_do_not() -> None:
    counts = {(p.kind, p.value) for p in read_one(REPORT).participants}
    assert {("entries", 77), ("places", 22)} <= counts
    assert not {90, 20, 9, 24, 3} & {value for _, value in counts}


def test_totals_are_planned_and_actual_and_the_difference_is_no_cost() -> None:
    told = programme(read_one(REPORT))
    assert {(360_000, "programme", "planned"), (336_000, "programme", "actual")} <= told
    assert not {24_000, 20_000, 4_000, 19_200, 288_000} & {amount for amount, _, _ in told}


def test_the_price_of_an_entry_is_one_and_the_planned_one_beside_it_none() -> None:
    record = read_one(REPORT)
    heads = [c for c in record.costs if c.basis == "per_participant"]
    assert [(str(c.amount), c.role) for c in heads] == [
        ("4363.64", "programme"), ("4000.00", "other"),
    ]  # fmt: skip


def test_who_stood_ready_for_each_is_a_ratio() -> None:
    assert [(r.participants, r.staff) for r in read_one(REPORT).staffing_ratios] == [(6, 1)]
