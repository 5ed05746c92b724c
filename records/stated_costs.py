"""Costs on a comparable basis as the document itself states them."""

from __future__ import annotations

from records.model import Record, UnitCost, UnitCostBasis
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


def stated_unit_costs(record: Record) -> list[UnitCost]:
    """Figures the document itself gives on a comparable basis."""
    found = []
    for index, cost in programme_costs(record):
        basis = _STATED_BASIS.get(cost.basis)
        if basis is None and cost.basis == "per_place":
            basis = "per_participant"
        if basis is None or (cost.amount is None and cost.low is None):
            continue
        if any(end is not None and end < 0 for end in (cost.amount, cost.low, cost.high)):
            continue
        notes = []
        if cost.basis in _BY_PLACE:
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
