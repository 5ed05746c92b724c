"""What a budget buys, the formulas written out by hand."""

from __future__ import annotations

from decimal import Decimal

from records.arithmetic import Interval
from records.budget import SAME_PRICE_PER_PLACE, purchase
from records.costs import derive_unit_costs
from records.model import Record
from tests.records.examples import cost, people, record, stay

BUDGET = Decimal(100_000)


def example() -> Record:
    """775,000 € for 24 months and 60 places, a stay of 6 months: 538.19 € a participant-month."""
    item = record(
        durations=[stay(24, "programme"), stay(6, "participation")],
        participants=[people(60)],
        costs=[cost("775000", "total", price_year=2013, period_months=24)],
    )
    item.unit_costs = derive_unit_costs(item)
    return item


def test_places_months_and_participants() -> None:
    found = purchase(example(), BUDGET)
    assert found.participant_months is not None and found.months is not None
    assert found.participant_months.low == BUDGET / Decimal("538.19")  # 185.81
    assert found.places == Interval(Decimal(15), Decimal(15))  # 185.81 / 12 = 15.48
    assert round(found.months.low, 2) == Decimal("3.10")  # 185.81 / 60
    assert found.participants == Interval(Decimal(30), Decimal(30))  # 100,000 / 3,229.17 = 30.97
    assert SAME_PRICE_PER_PLACE in found.assumptions
    assert any("Preisen von 2013" in a for a in found.assumptions)


def test_in_later_prices_the_same_money_buys_less() -> None:
    found = purchase(example(), BUDGET, 2023)
    assert found.participants is not None
    # 3,229.17 × 116.7 / 93.1 = 4,047.73
    assert found.participants.low == Decimal(24)
    assert not any("seither" in a for a in found.assumptions)


def test_a_range_of_costs_gives_a_range() -> None:
    item = record(
        durations=[stay(6, "participation", qualifier="max")],
        costs=[cost(None, "per_participant_month", low="400", high="500")],
    )
    item.unit_costs = derive_unit_costs(item)
    found = purchase(item, BUDGET)
    assert found.participant_months == Interval(Decimal(200), Decimal(250))
    assert found.places == Interval(Decimal(16), Decimal(20))
    assert found.known_places is None and found.months is None
    assert found.participants == Interval(Decimal(33), Decimal(41))
    assert "Gerechnet ist mit der genannten Höchstdauer." in found.assumptions


def test_without_a_cost_there_is_a_reason() -> None:
    assert purchase(record(), BUDGET).reason == (
        "Nicht berechenbar, weil das Dokument keine Kosten nennt."
    )
    item = record(costs=[cost("450", "per_participant_month", price_year=None)])
    item.unit_costs = derive_unit_costs(item)
    assert purchase(item, BUDGET, 2023).reason == (
        "Nicht umrechenbar, weil das Preisjahr nicht angegeben ist."
    )
