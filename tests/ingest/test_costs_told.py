"""From a sheet to comparable costs: what a designer would check with a pocket calculator."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from ingest import ingest_paths
from records.comparison import missing_reason
from records.costs import pick
from records.model import Record, UnitCost, UnitCostBasis
from records.store import RecordStore
from tests.ingest.twin_cases import form

BASES: dict[str, UnitCostBasis] = {
    "month": "per_participant_month", "stay": "per_participant",
    "year": "per_place_year", "integration": "per_integration",
}  # fmt: skip


def read(folder: Path, **fields: str) -> Record:
    """A sheet with 20 places, the run of 2020, 120.000 Euro and 9 placements, unless said."""
    (folder / "blatt.txt").write_text(form("Kompass", "Jobcenter Musterstadt", **fields))
    ingest_paths([folder / "blatt.txt"], folder / "data")
    (record,) = RecordStore.open(folder / "data").records()
    return record


def shown(cost: UnitCost | None) -> str | None:
    if cost is None:
        return None
    return str(cost.amount) if cost.amount is not None else f"{cost.low} bis {cost.high}"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, {"month": "500.00", "stay": "6000.00", "year": "6000.00", "integration": "13333.33"}),
        (
            {"cost": "240.000 Euro pro Jahr", "run": "seit 2015, laufend",
             "Dauer der Teilnahme": "24 Monate", "results": "2020 kamen 30 Personen in Arbeit."},
            {"month": "1000.00", "stay": "24000.00", "integration": "8000.00"},
        ),
        ({"cost": "monatlich 12.000 Euro"}, {"month": "600.00", "year": "7200.00"}),
        ({"cost": "650 Euro je Platz und Monat"}, {"month": "650", "year": "7800.00"}),
        (
            {"cost": "100.000 bis 120.000 Euro für 12 Monate", "places": "15 bis 20 Plätze"},
            {"month": "416.67 bis 666.67", "integration": "11111.11 bis 13333.33"},
        ),
        (
            {"cost": "Personalkosten 90.000 Euro, Sachkosten 30.000 Euro, "
                     "Gesamtkosten 120.000 Euro"},
            {"month": "500.00", "stay": "6000.00"},
        ),
        ({"cost": "Personalkosten 90.000 Euro, Sachkosten 30.000 Euro"}, {"month": "500.00"}),
        (
            {"cost": "Coaching: 90.000 Euro\nSprachkurs: 20.000 Euro\nBetreuung: 10.000 Euro\n"
                     "Gesamt: 120.000 Euro"},
            {"month": "500.00"},
        ),
        (
            {"cost": "2019: 100.000 Euro\n2020: 120.000 Euro", "run": "01.01.2019 bis 31.12.2020"},
            {"month": "416.67 bis 500.00"},
        ),
        (
            {"cost": "Geplant waren Gesamtkosten von 130.000 Euro, tatsächlich ausgegeben wurden "
                     "120.000 Euro."},
            {"month": "500.00"},
        ),
        ({"cost": "0 Euro", "places": "0 Plätze"}, {"month": "None", "stay": "None"}),
        ({"results": "71 Integrationen in Arbeit"}, {"integration": "1690.14"}),
        (
            {"results": "15 Teilnehmende (33 %) wurden in Arbeit vermittelt."},
            {"integration": "8000.00"},
        ),
        (
            {"results": "35 % (7 von 20) der Teilnehmenden wurden in Arbeit vermittelt."},
            {"integration": "17142.86"},
        ),
    ],
    ids=[
        "total and run", "year and two years of stay", "month", "place and month", "ranges",
        "parts and sum", "parts without sum", "lines and their sum", "years", "plan and actual",
        "zero", "integrations", "count with a share", "share with a count",
    ],
)  # fmt: skip
def test_figures(fields: dict[str, str], expected: dict[str, str], tmp_path: Path) -> None:
    record = read(tmp_path, **fields)
    assert {name: str(shown(pick(record, BASES[name]))) for name in expected} == expected


def test_plan_and_actual_are_told_apart(tmp_path: Path) -> None:
    told = "Geplant waren Gesamtkosten von 130.000 Euro, tatsächlich ausgegeben 120.000 Euro."
    record = read(tmp_path, cost=told)
    assert [(c.amount, c.status) for c in record.costs] == [
        (Decimal(130000), "planned"),
        (Decimal(120000), "actual"),
    ]
    month = pick(record, "per_participant_month")
    assert month is not None and month.status == "actual"
    assert any("geplant 130.000,00 €" in note for note in month.notes)


def test_each_amount_has_the_prices_of_its_own_year(tmp_path: Path) -> None:
    record = read(tmp_path, cost="2019: 100.000 Euro, 2020: 120.000 Euro")
    assert [(c.price_year, c.basis) for c in record.costs] == [
        (2019, "per_year"),
        (2020, "per_year"),
    ]


@pytest.mark.parametrize(
    ("results", "why"),
    [
        ("35 % der Teilnehmenden wurden in Arbeit vermittelt.", "nur als Anteil"),
        ("Bisher wurden 9 Teilnehmende in Arbeit vermittelt.", "nicht für dieselbe Zeit"),
        ("2018 wurden 9 Teilnehmende in Arbeit vermittelt.", "nicht für dieselbe Zeit"),
        ("Ziel: 9 Teilnehmende sollen in Arbeit vermittelt werden.", "nur angestrebt"),
    ],
)
def test_no_cost_per_integration_without_the_same_people_and_time(
    results: str, why: str, tmp_path: Path
) -> None:
    record = read(tmp_path, results=results)
    assert pick(record, "per_integration") is None
    assert why in missing_reason(record, "per_integration")


def test_a_share_beside_another_count_is_a_warning(tmp_path: Path) -> None:
    record = read(
        tmp_path,
        results="15 Teilnehmende (33 %) wurden in Arbeit vermittelt. Insgesamt nahmen 64 Personen "
        "teil.",
    )
    (warning,) = [w for w in record.quality.warnings if w.code == "share_mismatch"]
    assert warning.message == "Angegeben sind 33 %, 15 von 64 sind aber 23,4 %."


def test_a_stated_cost_that_the_others_do_not_give_is_a_warning(tmp_path: Path) -> None:
    told = "Gesamtkosten 120.000 Euro für 12 Monate; 7.000 Euro je Teilnehmer"
    (warning,) = [
        w for w in read(tmp_path, cost=told).quality.warnings if w.code == "cost_mismatch"
    ]
    assert "7.000,00 € je Teilnahme" in warning.message and "6.000,00 €" in warning.message
