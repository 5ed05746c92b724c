"""Prices for a time of their own, several stated prices, and money that is no price at all."""

from __future__ import annotations

from decimal import Decimal

import pytest

from records.comparison import compare
from records.costs import pick
from records.model import Record, UnitCost, UnitCostBasis
from tests.ingest.reading import form


def figure(record: Record, basis: UnitCostBasis = "per_participant_month") -> UnitCost | None:
    return pick(record, basis)


@pytest.mark.parametrize(
    ("price", "month"),
    [
        ("10.000 € monatlich", "500.00"),
        ("120.000 € pro Jahr", "500.00"),
        ("60.000 € pro Halbjahr", "500.00"),
        ("30.000 € pro Quartal", "500.00"),
        ("2.500 € pro Woche", "541.67"),  # 2,500 × 52 / 12 / 20
        ("6.000 € je Platz und Jahr", "500.00"),
        ("120 € je Teilnehmer und Woche", "520.00"),  # 120 × 52 / 12
        ("1.500 € je Platz und Quartal", "500.00"),
    ],
)
def test_the_time_of_a_price_is_not_the_stay(price: str, month: str) -> None:
    unit = figure(form(Kosten=price, Plätze="20", Teilnahmedauer="6 Monate"))
    assert unit is not None and unit.amount == Decimal(month)


@pytest.mark.parametrize(
    "price",
    [
        "25 € je Teilnehmer und Tag",
        "45 € je Fachleistungsstunde",
        "Zuschuss an Arbeitgeber 500 € monatlich",
    ],
)
def test_days_hours_and_subsidies_give_no_cost_per_head(price: str) -> None:
    record = form(Kosten=price, Plätze="20", Teilnahmedauer="6 Monate")
    assert record.unit_costs == []


def test_several_stated_prices_are_a_range() -> None:
    price = "450 € (Teilzeit) bzw. 600 € (Vollzeit) je Platz und Monat"
    record = form(Kosten=price, Teilnahmedauer="6 Monate")
    month, head = figure(record), figure(record, "per_participant")
    assert month is not None and (month.low, month.high) == (450, 600)
    assert head is not None and (head.low, head.high) == (2700, 3600)
    assert any("mehrere Beträge: 450,00 € und 600,00 €" in note for note in head.notes)


def test_a_stock_stands_for_places_where_none_are_told() -> None:
    record = form(Kosten="907,6 Mio. € im Jahr", Bestand="41.255")
    unit = figure(record)
    assert unit is not None and unit.amount == Decimal("1833.31")  # 907,600,000 / (41,255 × 12)
    assert any("Bestand" in note for note in unit.notes)


def test_households_are_no_places_and_the_reason_says_so() -> None:
    record = form(Kosten="120.000 € im Jahr", Teilnehmende="50 Bedarfsgemeinschaften")
    (cell, _) = compare([record, record], "per_participant_month").cells
    assert cell.unit_cost is None and "Bedarfsgemeinschaften" in str(cell.reason)


@pytest.mark.parametrize(
    ("price", "basis"),
    [
        ("15.400,00 € (35 Fälle × 440,00 €)", "per_case"),
        ("105.600 € (20 Plätze x 12 Monate x 440 €)", "per_place_month"),
        ("440 € x 20 TN = 8.800 €", "per_participant"),
    ],
)
def test_what_an_amount_is_multiplied_by_is_its_unit(price: str, basis: str) -> None:
    costs = form(Kosten=price, Laufzeit="01.01.2020 – 31.12.2020").costs
    assert [c.basis for c in costs if c.amount == 440] == [basis]


def test_a_much_smaller_amount_is_no_reading_of_the_cost() -> None:
    record = form(
        Kosten="120.000 €; Auftakt 900 €", Plätze="20", Laufzeit="01.01.2020 – 31.12.2020"
    )
    unit = figure(record)
    assert unit is not None and unit.amount == Decimal("500.00")
    assert any("Daneben nennt das Dokument 900,00 €" in note for note in unit.notes)
