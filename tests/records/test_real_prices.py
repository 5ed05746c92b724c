"""Amounts in the prices of another year, the formulas written out by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from records.arithmetic import cents
from records.comparison import compare
from records.costs import derive_unit_costs, pick
from records.model import Record
from records.price_index import price_index
from records.real_prices import RealValue, in_prices_of, index_years, price_years, spread
from tests.records.examples import cost, people, record, stay

VPI = price_index()


def told(item: Record, basis: str = "per_participant_month") -> RealValue:
    picked = pick(item, basis)  # type: ignore[arg-type]
    assert picked is not None
    found = in_prices_of(item, picked, 2023)
    assert isinstance(found, RealValue)
    return found


def stated(amount: str, year: int | None) -> Record:
    item = record(costs=[cost(amount, "per_participant_month", price_year=year)])
    item.unit_costs = derive_unit_costs(item)
    return item


def test_one_year_is_index_over_index() -> None:
    real = told(stated("450", 2013))
    assert real.amount == cents(Decimal(450) * Decimal("116.7") / Decimal("93.1"))
    assert real.amount == Decimal("564.07")
    assert real.formula_de == "450,00 € × 116,7 ÷ 93,1"


def test_the_same_year_changes_nothing() -> None:
    assert told(stated("450", 2023)).amount == Decimal("450.00")


def test_a_run_over_two_years_counts_in_each() -> None:
    item = record(
        durations=[stay(11, "programme", start=date(2012, 10, 1), end=date(2013, 8, 31))],
        costs=[cost("117335.04", "total", price_year=2013, period_months=11, participants=16)],
    )
    item.unit_costs = derive_unit_costs(item)
    real = told(item)
    by_hand = Decimal("666.68") * (
        Decimal(3) / 11 * Decimal("116.7") / Decimal("91.7")
        + Decimal(8) / 11 * Decimal("116.7") / Decimal("93.1")
    )
    assert real.amount == cents(by_hand)
    assert real.formula_de == "666,68 € × (3/11 × 116,7 ÷ 91,7 + 8/11 × 116,7 ÷ 93,1)"


def test_parts_of_two_years_count_with_their_money() -> None:
    item = record(
        participants=[people(10)],
        costs=[
            cost("30000", price_year=2012, period_months=12, label="2012"),
            cost("90000", price_year=2013, period_months=12, label="2013"),
        ],
    )
    item.unit_costs = derive_unit_costs(item)
    real = told(item)
    by_hand = Decimal("500.00") * (
        Decimal(30000) / 120000 * Decimal("116.7") / Decimal("91.7")
        + Decimal(90000) / 120000 * Decimal("116.7") / Decimal("93.1")
    )
    assert real.amount == cents(by_hand)
    assert real.formula_de == (
        "500,00 € × (30.000/120.000 × 116,7 ÷ 91,7 + 90.000/120.000 × 116,7 ÷ 93,1)"
    )


def test_a_range_over_the_prices_of_several_years_is_not_converted() -> None:
    item = record(
        participants=[people(10)],
        costs=[
            cost("30000", "per_year", price_year=2012),
            cost("36000", "per_year", price_year=2013),
        ],
    )
    item.unit_costs = derive_unit_costs(item)
    picked = pick(item, "per_participant_month")
    assert picked is not None and picked.low == Decimal("250.00")
    reason = in_prices_of(item, picked, 2023)
    assert isinstance(reason, str) and "verschiedener Jahre" in reason


def test_a_run_of_another_length_is_not_what_the_cost_pays_for() -> None:
    item = record(
        durations=[stay(36, "programme", start=date(2012, 1, 1), end=date(2014, 12, 31))],
        costs=[cost("1200", "total", price_year=2013, period_months=12, participants=10)],
    )
    item.unit_costs = derive_unit_costs(item)
    picked = pick(item, "total")
    assert picked is not None
    assert [s.year for s in price_years(item, picked)] == [2013]


def test_months_where_they_are_whole_days_where_not() -> None:
    assert [(s.year, s.part, s.whole) for s in spread(date(2012, 10, 1), date(2013, 8, 31))] == [
        (2012, 3, 11),
        (2013, 8, 11),
    ]
    days = spread(date(2012, 12, 3), date(2014, 12, 2))
    assert [(s.year, s.part) for s in days] == [(2012, 29), (2013, 365), (2014, 336)]
    assert sum(s.share for s in days) == 1
    assert spread(date(2013, 1, 2), date(2013, 1, 1)) == ()


def test_what_cannot_be_converted_says_why() -> None:
    unknown = stated("450", None)
    picked = pick(unknown, "per_participant_month")
    assert picked is not None
    assert in_prices_of(unknown, picked, 2023) == (
        "Nicht umrechenbar, weil das Preisjahr nicht angegeben ist."
    )
    old = stated("450", 1980)
    picked = pick(old, "per_participant_month")
    assert picked is not None
    reason = in_prices_of(old, picked, 2023)
    assert isinstance(reason, str) and "nicht für 1980" in reason


def test_a_range_stays_a_range() -> None:
    item = record(
        costs=[cost(None, "per_participant_month", low="400", high="500", price_year=2013)]
    )
    item.unit_costs = derive_unit_costs(item)
    real = told(item)
    assert real.amount is None
    factor = VPI[2023] / VPI[2013]
    assert (real.low, real.high) == (cents(400 * factor), cents(500 * factor))


def test_the_comparison_keeps_the_nominal_value_beside_the_real_one() -> None:
    first, second, unknown = stated("450", 2013), stated("500", 2015), stated("480", None)
    second.id, unknown.id = "d/second", "d/unknown"
    found = compare([first, second, unknown], "per_participant_month", 2023)
    assert [c.unit_cost.amount for c in found.cells if c.unit_cost] == [450, 500, 480]
    assert [c.real.amount if c.real else None for c in found.cells] == [
        Decimal("564.07"),
        cents(Decimal(500) * VPI[2023] / VPI[2015]),
        None,
    ]
    assert found.cells[2].real_reason is not None
    assert found.comparable
    assert not any("Preisjahre unterscheiden sich" in c for c in found.caveats)
    assert any("Verbraucherpreisen" in c for c in found.caveats)
    assert not compare([first, unknown], "per_participant_month", 2023).comparable


def test_years_are_those_of_the_table() -> None:
    years = index_years()
    assert years == sorted(VPI)
    assert years[0] <= 2005 and years[-1] >= 2024
