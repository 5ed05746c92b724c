"""The same table in other words and orders tells the same examples.

A head no list knows, a column of numbers, a sum, a mark of a note: what a row says stays the same.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.ingest.changed_tables import Table, lost, orders
from tests.ingest.reading import read_all

TABLE = Table(
    ("name", "provider", "target_group", "places", "period", "duration", "hours", "cost", "law",
     "results"),
    ("Maßnahme", "Träger", "Zielgruppe", "Plätze", "Laufzeit", "Teilnahmedauer", "Wochenstunden",
     "Kosten", "Rechtsgrundlage", "Ergebnisse"),
    (
        ("Kompass", "Lernwerk Auen GmbH", "Langzeitarbeitslose", "20", "01.01.2023 – 31.12.2023",
         "6 Monate", "25", "96.000 €", "§ 45 SGB III", "14 in Arbeit"),
        ("Anker & Seil", "Familienhilfe Auen e. V.", "Alleinerziehende", "12",
         "01.03.2023 – 29.02.2024", "8 Monate", "15", "64.800 €", "§ 16f SGB II", "5 in Arbeit"),
        ("Werkbank", "Holzhof Auen gGmbH", "Jugendliche", "16", "01.09.2022 – 31.08.2024",
         "10 Monate", "30", "144.000 €", "§ 16h SGB II", "9 in Ausbildung"),
    ),
)  # fmt: skip
BEFORE = read_all(TABLE.text)


def _same(table: Table) -> None:
    assert lost(BEFORE, read_all(table.text)) == []


def test_the_table_is_read_as_it_stands() -> None:
    assert [r.name for r in BEFORE] == ["Kompass", "Anker & Seil", "Werkbank"]
    compass = BEFORE[0]
    assert [(p.kind, p.value) for p in compass.participants] == [("places", 20)]
    assert [c.amount for c in compass.costs] == [Decimal(96000)]
    assert {d.kind for d in compass.durations} == {"programme", "participation"}
    assert [r.value for r in compass.results] == [14]


@pytest.mark.parametrize("number", range(5))
def test_the_order_of_the_columns_does_not_matter(number: int) -> None:
    _same(list(orders(TABLE))[number])


@pytest.mark.parametrize(
    ("head", "form"),
    [("Lfd. Nr.", "{}"), ("Nr.", "{}."), ("#", "{:02d}"), ("Pos.", "M{}"), ("Lfd.  Nr.", "{}")],
)
def test_a_column_of_numbers_does_not_matter(head: str, form: str) -> None:
    _same(TABLE.numbered(head, form))
    _same(TABLE.numbered(head, form).with_head("name", "Ansatz"))


@pytest.mark.parametrize(
    "head",
    ["Ansatz", "Angebot", "Bezeichnung", "Was", "Was wir anbieten", "Konzept", "Gegenstand",
     "Unsere Ansätze", "Name des Angebots", "Beispiel", "Aktivität", "Modellprojekt",
     "Kursbezeichnung", "Maßnahmentitel", "Teilmaßnahme", "Maßn.", "Wie es heißt", "Idee", "",
     "Bunte Reihe"],
)  # fmt: skip
def test_the_column_with_the_names_is_known_by_its_names(head: str) -> None:
    _same(TABLE.with_head("name", head))


@pytest.mark.parametrize(
    ("kind", "heads"),
    [
        ("target_group", ("Für wen", "Wen erreichen wir", "Zielgr.", "Adressatenkreis", "Wer")),
        ("places", ("TN-Plätze", "Pl.", "Kapazität", "Plätze*", "Plätze 1)", "Plätze 2023")),
        ("period", ("von – bis", "Zeitraum", "Vertragslaufzeit", "Wann")),
        ("duration", ("Dauer je TN", "Verweildauer", "TN-Dauer", "Wie lange")),
        ("hours", ("Std./Woche", "Wo.-Std.", "h/Woche", "Zeitumfang")),
        ("law", ("Grundlage", "§§", "Rechtsgrdl.", "Gesetzl. Grundlage")),
        ("provider", ("Anbieter", "Durchführung", "Auftragnehmer", "Durchgeführt von")),
    ],
)
def test_heads_in_other_words_of_the_field(kind: str, heads: tuple[str, ...]) -> None:
    for head in heads:
        _same(TABLE.with_head(kind, head))


@pytest.mark.parametrize(
    ("head", "form"),
    [
        ("Ansatz / Träger", "{name}  {provider}"),
        ("Ansatz  Träger", "{name}  {provider}"),
        ("Projekt/Träger", "{name} / {provider}"),
        ("Maßnahme, Träger", "{name}, {provider}"),
        ("Angebot und Anbieter", "{name} – {provider}"),
        ("Maßnahme (Träger)", "{name} ({provider})"),
        ("Träger / Maßnahme", "{provider}  {name}"),
    ],
)
def test_name_and_provider_in_one_cell(head: str, form: str) -> None:
    _same(TABLE.both_in_one_cell(head, form))


@pytest.mark.parametrize(
    "first",
    ["Summe", "Gesamt", "zusammen (ohne Nr. 3)", "Insgesamt 2023", "Gesamtsumme"],
)
def test_a_row_of_sums_is_no_example(first: str) -> None:
    _same(TABLE.with_rows(first))


def test_capital_and_small_heads() -> None:
    for change in (str.upper, str.lower):
        heads = tuple(map(change, TABLE.heads))
        _same(Table(TABLE.kinds, heads, TABLE.rows, TABLE.title))


# tables that list something else: their first column names no examples
_NO_EXAMPLES = [
    "Standort\tPlätze\tEintritte\tKosten\tLaufzeit\tRechtsgrundlage",
    "Jahr\tPlätze\tEintritte\tKosten\tLaufzeit\tRechtsgrundlage",
    "Jobcenter\tPlätze\tEintritte\tKosten\tLaufzeit\tRechtsgrundlage",
    "Ansprechpartner\tPlätze\tEintritte\tKosten\tLaufzeit\tRechtsgrundlage",
    "Kennzahl\tPlätze\tEintritte\tKosten\tLaufzeit\tRechtsgrundlage",
    "Farbe\tPlätze\tEintritte\tKosten\tBestand",
    "Personenkreis\tPlätze\tEintritte\tKosten\tLaufzeit\tRechtsgrundlage",
]


@pytest.mark.parametrize("heads", _NO_EXAMPLES)
def test_tables_of_something_else_have_no_examples(heads: str) -> None:
    rows = [
        "Nordstadt\t20\t40\t96.000 €\t2023\t§ 45 SGB III",
        "Hafen\t12\t30\t64.800 €\t2023\t§ 45 SGB III",
        "Mitte\t16\t22\t80.000 €\t2023\t§ 16h SGB II",
    ]
    width = heads.count("\t") + 1
    cut = ["\t".join(row.split("\t")[:width]) for row in rows]
    text = "\n".join(["# Überblick", "", "Jobcenter Auental", "", heads, *cut, ""])
    assert read_all(text) == []


def test_measures_across_and_labels_down() -> None:
    heads, *rows = (list(row) for row in (TABLE.heads, *TABLE.rows))
    across = "\n".join("\t".join(row) for row in zip(heads, *rows, strict=True))
    assert lost(BEFORE, read_all(f"{TABLE.title}{across}\n")) == []


def test_measures_across_with_numbers_above_and_providers_below_their_names() -> None:
    table = TABLE.both_in_one_cell("Produkt / Auftragnehmer", "{name}  {provider}")
    heads, *rows = (list(row) for row in (table.heads, *table.rows))
    across = "\n".join("\t".join(row) for row in zip(heads, *rows, strict=True))
    assert lost(BEFORE, read_all(f"{TABLE.title}Nr.\t1\t2\t3\n{across}\n")) == []


@pytest.mark.parametrize("first", ["Σ", "Alle Maßnahmen", "Maßnahmen insgesamt", "Summe"])
def test_a_sum_at_the_end_of_a_turned_row_is_no_example(first: str) -> None:
    table = TABLE.with_rows(first)
    _same(table.with_order(list(range(len(table.kinds)))[::-1]))
    _same(table)
