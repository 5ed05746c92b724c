"""Specifications of a tender in lots: numbers stand for the measures all through the text."""

from __future__ import annotations

from datetime import date

from tests.ingest.reading import read_all

ROWS = """\
# Leistungsbeschreibung

## 1 Gegenstand

Gegenstand der Vergabe ist die Durchführung von Maßnahmen nach § 45 SGB III beim Jobcenter Seeland.

## 2 Lose

Los\tBezeichnung\tPlätze\tDauer
1\tLernhaus\t24\t6 Monate
2\tWerkbank\t12\t9 Monate

Der Vertrag läuft für alle Lose vom 01.03.2024 bis zum 28.02.2026.

## 3 Teilnehmende

Los 1 wendet sich an Alleinerziehende, Los 2 an Jugendliche unter 25 Jahren. In Los 2 sind 30
Stunden in der Woche vorgesehen. Mindestlohn sind 18,58 Euro je Zeitstunde.
"""
COLUMNS = ROWS.replace(
    "Los\tBezeichnung\tPlätze\tDauer\n1\tLernhaus\t24\t6 Monate\n2\tWerkbank\t12\t9 Monate\n",
    "Merkmal\tLos 1\tLos 2\nBezeichnung\tLernhaus\tWerkbank\nPlätze\t24\t12\n"
    "Dauer\t6 Monate\t9 Monate\n"
    "Umfang\t20 Wochenstunden\t30 Wochenstunden\n",
)
CHAPTERS = """\
# Leistungsbeschreibung

## A Gegenstand

Das Jobcenter Seeland vergibt Maßnahmen in zwei Losen.

## B Los 1 – Lernhaus

Zielgruppe: Alleinerziehende
Plätze: 24
Dauer: 6 Monate

## C Los 2 – Werkbank

Zielgruppe: Jugendliche
Plätze: 12
Dauer: 9 Monate

## D Vertrag

Die Verträge laufen für beide Lose vom 01.03.2024 bis zum 28.02.2026.
"""


def test_what_is_said_of_a_lot_is_said_of_its_measure() -> None:
    for text in (ROWS, COLUMNS, CHAPTERS):
        first, second = read_all(text)
        assert (first.name, second.name) == ("Lernhaus", "Werkbank")
        assert [t.code for t in first.target_groups] == ["single_parents"]
        assert [t.code for t in second.target_groups] == ["youth"]


def test_what_is_said_of_all_lots_is_said_of_each() -> None:
    for text in (ROWS, COLUMNS, CHAPTERS):
        for record in read_all(text):
            runs = [(d.start, d.end) for d in record.durations if d.kind == "programme"]
            assert runs == [(date(2024, 3, 1), date(2026, 2, 28))]
    assert {p.paragraph for r in read_all(ROWS) for p in r.legal_basis} == {"§ 45 SGB III"}


def test_a_sentence_behind_one_about_a_lot_belongs_to_none() -> None:
    assert all(not r.costs for r in read_all(ROWS))
    assert [[h.hours for h in r.weekly_hours] for r in read_all(ROWS)] == [[], [30]]


def test_a_chapter_over_a_table_of_lots_is_no_measure() -> None:
    assert len(read_all(COLUMNS)) == 2
