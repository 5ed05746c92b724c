"""Ways of other offices to say what an example is, where it lies, who came and what it cost."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from ingest import ingest_paths
from records.model import PROGRAMME_ROLES, Record
from records.store import RecordStore


def read(tmp_path: Path, name: str, text: str) -> list[Record]:
    folder = tmp_path / "documents"
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    ingest_paths([folder], tmp_path / "data")
    store = RecordStore.open(tmp_path / "data")
    try:
        return store.records()
    finally:
        store.close()


SHEET = """# Angebote 2023
Jobcenter Landkreis Nirgendau (Hessen)

## Kurswechsel

Für Menschen, die seit mehr als fünf Jahren im Bezug stehen. {told}

### Auf einen Blick

Plätze: 12
Dauer der Teilnahme: 6 Monate
Kosten: 72.000 Euro im Jahr
Rechtsgrundlage: § 45 SGB III
"""


def sheet(tmp_path: Path, told: str) -> Record:
    (found,) = read(tmp_path, "angebote.md", SHEET.format(told=told))
    return found


def test_a_box_of_facts_belongs_to_the_heading_above_it(tmp_path: Path) -> None:
    record = sheet(tmp_path, "Im ersten Jahr haben neun eine Arbeit aufgenommen.")
    assert record.name == "Kurswechsel"
    assert record.state == "Hessen"
    assert [p.value for p in record.participants] == [12]
    assert "long_term_recipients" in [g.code for g in record.target_groups]
    assert 9 in [r.value for r in record.results]


@pytest.mark.parametrize(
    "told",
    [
        "Der Landkreis rechnet mit 310.000 Euro weniger Kosten der Unterkunft.",
        "Eine Familie erhielt im Mittel 1.612 Euro monatlich an Regelleistung.",
        "Das Jugendamt ist dabei, das weitere 112.000 Euro aus eigenem Haushalt beisteuert.",
        "Ohne Ausbildung kostet ein junger Mensch die öffentliche Hand rund 22.000 Euro im Jahr.",
        "Der Träger zahlt Fahrkosten von höchstens 63 Euro im Monat.",
        "Im Teilhaushalt 5 stehen 12,4 Mio. Euro.",
    ],
)
def test_money_of_others_is_no_cost_of_the_programme(tmp_path: Path, told: str) -> None:
    record = sheet(tmp_path, told)
    costs = [c.amount for c in record.costs if c.role in PROGRAMME_ROLES]
    assert costs == [Decimal(72000)]


@pytest.mark.parametrize(
    ("told", "kind", "value"),
    [
        ("Im Jahr 2022 kamen 240 Ratsuchende.", "persons", 240),
        ("Zusammen haben sie 80 Familien begleitet.", "households", 80),
        ("Bisher sind 61 Personen eingetreten.", "entries", 61),
    ],
)
def test_people_told_by_what_they_do(tmp_path: Path, told: str, kind: str, value: int) -> None:
    found = [(p.kind, p.value) for p in sheet(tmp_path, told).participants]
    assert (kind, value) in found


def test_who_came_and_wholes_are_no_outcomes(tmp_path: Path) -> None:
    record = sheet(tmp_path, "30 Personen nahmen teil. 13 von 22 haben die Stelle noch.")
    assert [r.value for r in record.results if r.unit == "count"] == [13]


def test_columns_by_year_have_a_price_year_each_and_no_year_is_an_amount(tmp_path: Path) -> None:
    text = """# Antrag

A.1 Bezeichnung des Vorhabens\tRückenwind
A.2 Durchführungszeitraum\t01.01.2023 – 31.12.2024
A.3 Plätze\t20

## B. Ausgaben- und Finanzierungsplan (in Euro)

\t2023\t2024\tSumme
1. Personalausgaben\t140.000\t146.000\t286.000
2. Sachausgaben\t30.000\t27.000\t57.000
Gesamtausgaben\t170.000\t173.000\t343.000
Landesmittel (20 %)\t34.000\t34.600\t68.600
"""
    (record,) = read(tmp_path, "antrag.txt", text)
    amounts = {(c.amount, c.role, c.basis, c.status) for c in record.costs}
    assert (Decimal(343000), "programme", "total", "planned") in amounts
    assert (Decimal(140000), "personnel", "per_year", "planned") in amounts
    assert not {Decimal(2023), Decimal(2024)} & {c.amount for c in record.costs}
    whole = {c.amount for c in record.costs if c.role == "programme"}
    assert whole == {Decimal(170000), Decimal(173000), Decimal(343000)}


def test_a_statutory_instrument_is_known_by_its_name(tmp_path: Path) -> None:
    text = """# Programm 2023

## 1 Einstiegsgeld

Eintritte: 110
Dauer der Förderung: 6 Monate
Kosten: 165.000 Euro
Rechtsgrundlage: § 16b SGB II

## 2 Werkstatt Süd

Eintritte: 30
Dauer der Förderung: 6 Monate
Kosten: 65.000 Euro
Rechtsgrundlage: § 45 SGB III
"""
    kinds = {r.name: r.kind for r in read(tmp_path, "programm.md", text)}
    assert kinds == {"Einstiegsgeld": "instrument", "Werkstatt Süd": "measure"}
