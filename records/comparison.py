"""Comparing approaches on one cost basis, with the reasons where they cannot be compared."""

from __future__ import annotations

from dataclasses import dataclass, field

from records import german
from records.costs import pick
from records.model import PROGRAMME_ROLES, Record, UnitCost, UnitCostBasis


@dataclass(frozen=True)
class CostCell:
    """The figure of one record, or the reason why there is none."""

    record_id: str
    unit_cost: UnitCost | None
    reason: str | None


@dataclass(frozen=True)
class CostComparison:
    basis: UnitCostBasis
    cells: list[CostCell]
    caveats: list[str] = field(default_factory=list)

    @property
    def comparable(self) -> bool:
        return sum(cell.unit_cost is not None for cell in self.cells) >= 2


def missing_reason(record: Record, basis: UnitCostBasis) -> str:
    """Why a record has no figure on this basis, as a German sentence."""
    priced = [c for c in record.costs if c.role in PROGRAMME_ROLES]
    if not priced:
        if record.costs:
            return (
                "Nicht vergleichbar, weil das Dokument nur Beträge nennt, die keine "
                "Programmkosten sind."
            )
        return "Nicht vergleichbar, weil das Dokument keine Kosten nennt."
    if all(c.partial for c in priced):
        return "Nicht vergleichbar, weil das Dokument nur einen Teil der Kosten beziffert."
    if basis == "total":
        return "Nicht vergleichbar, weil keine Gesamtkosten für die ganze Laufzeit genannt sind."
    if basis == "per_integration":
        return (
            "Nicht vergleichbar, weil Kosten und Integrationen derselben Gruppe und Zeit nicht "
            "zusammen genannt sind."
        )
    if not record.participants and not any(c.participants for c in priced):
        return "Nicht vergleichbar, weil die Zahl der Plätze oder Teilnehmenden fehlt."
    if not record.durations:
        return "Nicht vergleichbar, weil die Dauer fehlt."
    return "Nicht vergleichbar, weil sich aus den Angaben kein Wert auf dieser Grundlage ergibt."


def compare(records: list[Record], basis: UnitCostBasis) -> CostComparison:
    """The same basis for all records, with every difference that limits the comparison named."""
    cells = []
    for record in records:
        cost = pick(record, basis)
        reason = None if cost is not None else missing_reason(record, basis)
        cells.append(CostCell(record.id, cost, reason))
    return CostComparison(basis, cells, _caveats(records, cells))


def _caveats(records: list[Record], cells: list[CostCell]) -> list[str]:
    names = {r.id: r.name for r in records}
    costs = [(names[c.record_id], c.unit_cost) for c in cells if c.unit_cost is not None]
    if len(costs) < 2:
        return []
    caveats = []
    years = {cost.price_year for _, cost in costs}
    if len(years) > 1:
        shown = "; ".join(f"{name}: {cost.price_year or german.NOT_STATED}" for name, cost in costs)
        caveats.append(f"Die Preisjahre unterscheiden sich ({shown}).")
    if len({cost.status for _, cost in costs}) > 1:
        shown = "; ".join(f"{name}: {german.STATUS_LABELS[cost.status]}" for name, cost in costs)
        caveats.append(f"Geplante und tatsächliche Kosten stehen nebeneinander ({shown}).")
    if len({cost.origin for _, cost in costs}) > 1:
        derived = " und ".join(name for name, cost in costs if cost.origin == "derived")
        caveats.append(
            f"Ein Teil der Werte steht so im Dokument, ein Teil ist berechnet (berechnet: "
            f"{derived})."
        )
    for name, cost in costs:
        caveats.extend(f"{name}: {note}" for note in cost.notes)
    return caveats
