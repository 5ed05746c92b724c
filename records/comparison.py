"""Comparing approaches on one cost basis, with the reasons where they cannot be compared."""

from __future__ import annotations

from dataclasses import dataclass, field

from records import german
from records.costs import pick
from records.integrations import integrations_of
from records.model import PROGRAMME_ROLES, Record, UnitCost, UnitCostBasis
from records.real_prices import RealValue, in_prices_of
from records.totals import total_of


@dataclass(frozen=True)
class CostCell:
    """The figure of one record, or the reason why there is none.

    `real` is the figure in the prices of the chosen year, `real_reason` why it has none; both are
    empty while no year is chosen.
    """

    record_id: str
    unit_cost: UnitCost | None
    reason: str | None
    real: RealValue | None = None
    real_reason: str | None = None


@dataclass(frozen=True)
class CostComparison:
    basis: UnitCostBasis
    cells: list[CostCell]
    caveats: list[str] = field(default_factory=list)
    price_year: int | None = None

    @property
    def comparable(self) -> bool:
        return sum(self.shown(cell) is not None for cell in self.cells) >= 2

    def shown(self, cell: CostCell) -> UnitCost | RealValue | None:
        """What stands side by side: nominal, or in the prices of the chosen year."""
        return cell.unit_cost if self.price_year is None else cell.real


_NO_FIGURE = "Nicht vergleichbar, weil sich aus den Angaben kein Wert auf dieser Grundlage ergibt."


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
        reached = integrations_of(record, total_of(record))
        return f"Nicht vergleichbar, weil {reached}." if isinstance(reached, str) else _NO_FIGURE
    counted = [p for p in record.participants if p.kind != "households"]
    if record.participants and not counted and not any(c.participants for c in priced):
        return (
            "Nicht vergleichbar, weil nur Haushalte oder Bedarfsgemeinschaften gezählt sind, keine "
            "Plätze oder Personen."
        )
    if not record.participants and not any(c.participants for c in priced):
        return "Nicht vergleichbar, weil die Zahl der Plätze oder Teilnehmenden fehlt."
    if all(d.kind == "phase" for d in record.durations):
        return "Nicht vergleichbar, weil die Dauer fehlt."
    return _NO_FIGURE


def compare(
    records: list[Record], basis: UnitCostBasis, price_year: int | None = None
) -> CostComparison:
    """The same basis for all records, with every difference that limits the comparison named.

    With `price_year` each figure also stands in the prices of that year.
    """
    cells = [_cell(record, basis, price_year) for record in records]
    return CostComparison(basis, cells, _caveats(records, cells, price_year), price_year)


def _cell(record: Record, basis: UnitCostBasis, price_year: int | None) -> CostCell:
    cost = pick(record, basis)
    if cost is None:
        return CostCell(record.id, None, missing_reason(record, basis))
    if price_year is None:
        return CostCell(record.id, cost, None)
    real = in_prices_of(record, cost, price_year)
    if isinstance(real, str):
        return CostCell(record.id, cost, None, None, real)
    return CostCell(record.id, cost, None, real)


def _caveats(records: list[Record], cells: list[CostCell], price_year: int | None) -> list[str]:
    names = {r.id: r.name for r in records}
    costs = [(names[c.record_id], c.unit_cost) for c in cells if c.unit_cost is not None]
    if len(costs) < 2:
        return []
    caveats = []
    if price_year is not None:
        caveats.append(
            "Umgerechnet ist mit den allgemeinen Verbraucherpreisen; Löhne und Mieten der Träger "
            "können sich anders entwickelt haben."
        )
    elif len({cost.price_year for _, cost in costs}) > 1:
        shown = "; ".join(f"{name}: {cost.price_year or german.NOT_STATED}" for name, cost in costs)
        caveats.append(
            f"Die Preisjahre unterscheiden sich ({shown}). In den Preisen eines Jahres lassen sich "
            "die Beträge besser vergleichen."
        )
    statuses = {cost.status for _, cost in costs}
    if len(statuses) > 1:
        shown = "; ".join(
            f"{label if status != 'unknown' else german.NOT_STATED}: "
            f"{', '.join(name for name, cost in costs if cost.status == status)}"
            for status, label in german.STATUS_LABELS.items()
            if status in statuses
        )
        told = (
            "Geplante und tatsächliche Kosten stehen nebeneinander"
            if {"planned", "actual"} <= statuses
            else "Ob die Kosten geplant oder tatsächlich sind, ist nicht bei allen gleich"
        )
        caveats.append(f"{told} ({shown}).")
    if len({cost.origin for _, cost in costs}) > 1:
        derived = " und ".join(name for name, cost in costs if cost.origin == "derived")
        caveats.append(
            f"Ein Teil der Werte steht so im Dokument, ein Teil ist berechnet (berechnet: "
            f"{derived})."
        )
    for note in dict.fromkeys(note for _, cost in costs for note in cost.notes):
        concerned = [name for name, cost in costs if note in cost.notes]
        caveats.append(note if len(concerned) == len(costs) else f"{_listed(concerned)}: {note}")
    return caveats


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} und {names[-1]}"
