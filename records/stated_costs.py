"""Costs on a comparable basis as the document itself states them."""

from __future__ import annotations

from records import german
from records.arithmetic import Interval, hull, interval_of
from records.cost_words import show_euro, show_months
from records.model import Cost, Record, UnitCost, UnitCostBasis
from records.totals import programme_costs

_STATED_BASIS: dict[str, UnitCostBasis] = {
    "per_participant": "per_participant",
    "per_participant_month": "per_participant_month",
    "per_place_month": "per_participant_month",
    "per_integration": "per_integration",
}


_BY_PLACE = {
    "per_place_month": "Angegeben je Platz und Monat; bei voller Besetzung gleich dem Wert je "
    "Teilnehmermonat.",
    "per_place": "Angegeben je Platz; gleich dem Wert je Teilnahme, wo jeder Platz nur einmal "
    "besetzt wird.",
}


MONTHS_OF_YEAR = 12
SEVERAL_AMOUNTS = "Das Dokument nennt mehrere Beträge"


def price_of_time(record: Record) -> tuple[int, Cost, Interval, str] | None:
    """The first cost per head for a time of its own: its place, its cost per month, the formula."""
    for index, cost in programme_costs(record):
        amount = interval_of(cost.amount, cost.low, cost.high)
        per_head = cost.basis in ("per_participant", "per_place")
        period = interval_of(cost.period_months, None, None)
        if per_head and amount is not None and period is not None:
            return index, cost, amount / period, f"{show_euro(amount)} ÷ {show_months(period)}"
    return None


def told(found: list[UnitCost], basis: UnitCostBasis) -> UnitCost | None:
    """The stated figure that others rest on: a range where the document states several.

    What was paid goes before what was planned.
    """
    stated = [c for c in found if c.basis == basis and c.origin == "stated"]
    paid = [c for c in stated if c.status == "actual"]
    chosen = paid or [c for c in stated if c.status != "planned"] or stated
    ends = [i for c in chosen if (i := interval_of(c.amount, c.low, c.high)) is not None]
    around = hull(ends)
    if len(set(ends)) < 2 or around is None:
        return chosen[0] if chosen else None
    amounts = dict.fromkeys(german.amount(c.amount, c.low, c.high, c.qualifier) for c in chosen)
    return chosen[0].model_copy(
        update={
            "amount": None,
            "low": around.low,
            "high": around.high,
            "qualifier": "range",
            "inputs": [path for c in chosen for path in c.inputs],
            "notes": [*chosen[0].notes, f"{SEVERAL_AMOUNTS}: {' und '.join(amounts)}."],
        }
    )


def stated_unit_costs(record: Record) -> list[UnitCost]:
    """Figures the document itself gives on a comparable basis."""
    found = []
    for index, cost in programme_costs(record):
        basis = _STATED_BASIS.get(cost.basis)
        if basis is None and cost.basis == "per_place":
            basis = "per_participant"
        if cost.period_months and basis == "per_participant":
            # "6.000 € je Platz und Jahr": the price of a time, not of a whole stay
            basis = "per_place_year" if cost.period_months == MONTHS_OF_YEAR else None
        if basis is None or (cost.amount is None and cost.low is None):
            continue
        if any(end is not None and end < 0 for end in (cost.amount, cost.low, cost.high)):
            continue
        notes = []
        if cost.basis in _BY_PLACE and not cost.period_months:
            notes.append(_BY_PLACE[cost.basis])
        found.append(
            UnitCost(
                basis=basis,
                amount=cost.amount,
                low=cost.low,
                high=cost.high,
                origin="stated",
                inputs=[f"costs/{index}"],
                price_year=cost.price_year,
                status=cost.status,
                qualifier=cost.qualifier,
                notes=notes,
            )
        )
    return found
