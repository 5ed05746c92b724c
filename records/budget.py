"""What a sum of money would buy of an approach, at the cost it is known to have had.

B budget, m cost per participant-month, k cost per participant, P places of the example:

    participant-months          B / m
    places for a year           B / (12 m), whole places
    months at the known size    B / (P m)
    participants                B / k, whole participants

A range of costs gives a range; whole numbers are rounded down, because half a place is none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_DOWN, Decimal

from records import german
from records.arithmetic import Interval, interval_of
from records.comparison import missing_reason
from records.costs import pick
from records.model import Record, UnitCost, UnitCostBasis
from records.real_prices import RealValue, in_prices_of
from records.totals import people_of

SAME_PRICE_PER_PLACE = (
    "Die Kosten je Platz bleiben gleich, auch wenn die Maßnahme kleiner oder größer ist als im "
    "Beispiel."
)
_MONTHS_A_YEAR = Decimal(12)


@dataclass(frozen=True)
class Purchase:
    """What the budget buys of one approach; all quantities are `None` where `reason` says why.

    `places` are whole places for twelve months, `months` are months at `known_places`, the size
    of the example; `participants` are whole participations from entry to exit.
    """

    record_id: str
    participant_months: Interval | None = None
    places: Interval | None = None
    known_places: Interval | None = None
    months: Interval | None = None
    participants: Interval | None = None
    assumptions: list[str] = field(default_factory=list)
    reason: str | None = None


def purchase(record: Record, budget: Decimal, price_year: int | None = None) -> Purchase:
    """What `budget` euros buy, in the prices told by the document or in those of `price_year`."""
    month, month_notes = _cost(record, "per_participant_month", price_year)
    head, head_notes = _cost(record, "per_participant", price_year)
    if month is None and head is None:
        return Purchase(record.id, reason=_reason(record, price_year))
    assumptions = [SAME_PRICE_PER_PLACE, *month_notes, *head_notes]
    if price_year is None:
        assumptions.append(_nominal(record))
    money = Interval(budget, budget)
    bought = money / month if month is not None else None
    size = people_of(record, ("places",))[0] if month is not None else None
    return Purchase(
        record.id,
        participant_months=bought,
        places=whole(bought / Interval(_MONTHS_A_YEAR, _MONTHS_A_YEAR)) if bought else None,
        known_places=size,
        months=bought / size if bought is not None and size is not None else None,
        participants=whole(money / head) if head is not None else None,
        assumptions=list(dict.fromkeys(a for a in assumptions if a)),
    )


def whole(value: Interval) -> Interval:
    return Interval(
        value.low.to_integral_value(ROUND_DOWN), value.high.to_integral_value(ROUND_DOWN)
    )


def _cost(
    record: Record, basis: UnitCostBasis, price_year: int | None
) -> tuple[Interval | None, list[str]]:
    cost = pick(record, basis)
    if cost is None:
        return None, []
    told: UnitCost | RealValue = cost
    if price_year is not None:
        real = in_prices_of(record, cost, price_year)
        if isinstance(real, str):
            return None, []
        told = real
    return interval_of(told.amount, told.low, told.high), cost.notes


def _reason(record: Record, price_year: int | None) -> str:
    for basis in ("per_participant_month", "per_participant"):
        cost = pick(record, basis)
        if cost is not None and price_year is not None:
            real = in_prices_of(record, cost, price_year)
            if isinstance(real, str):
                return real
    reason = missing_reason(record, "per_participant_month")
    return reason.replace("Nicht vergleichbar", "Nicht berechenbar")


def _nominal(record: Record) -> str:
    costs = (pick(record, b) for b in ("per_participant_month", "per_participant"))
    years = {cost.price_year for cost in costs if cost is not None}
    told = next((y for y in years if y), None)
    at = str(told) if told else f"unbekanntem Jahr ({german.NOT_STATED})"
    return f"Gerechnet ist mit Preisen von {at}; seither sind die Preise gestiegen."
