"""A cost goes with the places and the months of its own time, not with those of another."""

from __future__ import annotations

from records.model import Record, UnitCost
from tests.ingest.reading import read_one

HEAD = "Name der Maßnahme: Wegweiser\nJobcenter: Jobcenter Musterstadt\nZielgruppe: Eltern\n"
PHASES = (
    f"{HEAD}Beschreibung: Menschen lernen hier. Im Probelauf vom 1. Oktober 2022 bis zum "
    "30. September 2024 gab es 24 Plätze. Künftig stehen 40 Plätze bereit.\n"
)


def unit(record: Record, basis: str) -> UnitCost | None:
    return next((u for u in record.unit_costs if u.basis == basis), None)


def test_what_was_spent_goes_with_the_places_there_were() -> None:
    record = read_one(f"{PHASES}Kosten: Ausgegeben wurden 331.776 Euro.\n")
    month = unit(record, "per_participant_month")
    assert month is not None
    assert str(month.amount) == "576.00"
    assert month.formula_de == "331.776,00 € ÷ (24 Plätze × 24 Monate)"
    assert "Für eine andere Zeit nennt das Dokument 40 Plätze." in month.notes


def test_what_is_planned_goes_with_the_places_to_come() -> None:
    record = read_one(f"{PHASES}Kosten: Künftig sind jährlich 288.000 Euro vorgesehen.\n")
    month = unit(record, "per_participant_month")
    assert month is not None
    assert str(month.amount) == "600.00"


def test_places_of_one_time_stay_a_range() -> None:
    told = f"{HEAD}Teilnahmedauer: 6 Monate\nTeilnehmerzahl: 15 bis 20 Plätze\n"
    month = unit(read_one(f"{told}Kosten: 120.000 Euro im Jahr\n"), "per_participant_month")
    assert month is not None
    assert (str(month.low), str(month.high)) == ("500.00", "666.67")


def test_a_run_within_one_year_is_its_cost_of_that_year() -> None:
    told = f"{HEAD}Teilnehmerzahl: 12 Plätze\nLaufzeit: 01.02.2025 bis 31.10.2025\n"
    month = unit(read_one(f"{told}Kosten 2025: 93.960 Euro\n"), "per_participant_month")
    assert month is not None
    assert str(month.amount) == "870.00"
    # a rate for a year is one for twelve months
    rate = unit(read_one(f"{told}Kosten: 93.960 Euro im Jahr\n"), "per_participant_month")
    assert rate is not None
    assert str(rate.amount) == "652.50"


def test_a_stay_is_no_period_where_places_were_filled_anew() -> None:
    told = (
        f"{HEAD}Teilnahmedauer: 6 Monate\nTeilnehmerzahl: 20 Plätze\n"
        "Ergebnisse: Es traten 90 Personen ein.\n"
    )
    record = read_one(f"{told}Kosten: 240.000 Euro\n")
    assert {p.value for p in record.participants} == {20, 90}
    assert unit(record, "per_participant_month") is None
    head = unit(record, "per_participant")
    assert head is not None
    assert str(head.low) == "2666.67"


def test_a_flat_rate_that_is_charged_for_each_case_is_the_price() -> None:
    told = "Abgerechnet wird eine Fallpauschale von 385 Euro je abgeschlossener Beratung. "
    more = "2024 waren es 208 Beratungen und damit 80.080 Euro."
    costs = read_one(f"{HEAD}Plätze: 20\nBeschreibung: {told}{more}\n").costs
    assert [(str(c.amount), c.role) for c in costs] == [
        ("385", "programme"),
        ("80080", "programme"),
    ]
