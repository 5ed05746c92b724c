"""Two to five approaches side by side: rows of the table, sources, data of the chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from records import german
from records.comparison import CostComparison
from records.costs import pick
from records.model import Record, UnitCost, UnitCostBasis
from ui import facts, figures, links, wording
from ui.facts import CostSource, Fact

DIFFERENT = "≠"
MOST_IN_A_CELL = 5


@dataclass(frozen=True)
class Row:
    """One attribute of all approaches; `differs` when they do not all say the same."""

    label: str
    cells: list[str]
    differs: bool


@dataclass(frozen=True)
class Bar:
    """One bar of the chart; `low` and `high` in euros are equal for an exact figure."""

    name: str
    low: float
    high: float
    shown: str

    @property
    def ranged(self) -> bool:
        return self.low != self.high


def row(label: str, cells: Sequence[str]) -> Row:
    return Row(label, list(cells), len(set(cells)) > 1)


def cost_cell(record: Record, basis: UnitCostBasis) -> str:
    cost = pick(record, basis)
    return german.NOT_STATED if cost is None else f"{wording.amount(cost)} ({wording.origin(cost)})"


def chosen_cost(comparison: CostComparison) -> list[Row]:
    """The chosen basis with everything that has to be known to compare it."""
    costs = [cell.unit_cost for cell in comparison.cells]

    def each(label: str, words: dict[str, str] | None, attribute: str) -> Row:
        found = []
        for cost in costs:
            value = getattr(cost, attribute) if cost is not None else None
            shown = words.get(value, value) if words and value is not None else value
            found.append("–" if cost is None else str(shown or german.NOT_STATED))
        return row(label, found)

    amounts = [
        wording.amount(cell.unit_cost) if cell.unit_cost else cell.reason or german.NOT_STATED
        for cell in comparison.cells
    ]
    return [
        row(f"Kosten {_lower_basis(comparison.basis)}", amounts),
        row("Herkunft", ["–" if c is None else wording.origin(c) for c in costs]),
        row("Rechenweg", ["–" if c is None else _formula(c) for c in costs]),
        each("Preisjahr", None, "price_year"),
        each("Stand der Kosten", german.STATUS_LABELS, "status"),
    ]


def _lower_basis(basis: UnitCostBasis) -> str:
    return "insgesamt" if basis == "total" else links.BASIS_NAMES[basis]


def _formula(cost: UnitCost) -> str:
    if cost.origin == "stated":
        return "steht so im Dokument"
    return cost.formula_de or german.NOT_STATED


def other_costs(records: Sequence[Record], basis: UnitCostBasis) -> list[Row]:
    """The other bases for orientation."""
    return [
        row("Gesamtkosten" if name == "total" else f"Kosten {label}",
            [cost_cell(record, name) for record in records])
        for name, label in links.BASIS_NAMES.items()
        if name != basis
    ]  # fmt: skip


def attributes(records: Sequence[Record]) -> list[Row]:
    """What else tells the approaches apart, the same attributes and units for all."""
    found = [
        row("Organisation", [r.organisation or german.NOT_STATED for r in records]),
        row("Bundesland", [r.state or german.NOT_STATED for r in records]),
        row("Dokument", [wording.document(r) for r in records]),
    ]
    sheets: list[list[Fact]] = [
        [*facts.who(r), *facts.extent(r), *facts.outcome(r)] for r in records
    ]
    for same_field in zip(*sheets, strict=True):
        if same_field[0].label == "Ergebnisse":
            found.append(row("Stärkste Ergebnisse", [_results(r) for r in records]))
            continue
        cells = [_joined(fact) for fact in same_field]
        if any(fact.values for fact in same_field):
            found.append(row(same_field[0].label, cells))
    return found


def _joined(fact: Fact) -> str:
    return _listed([f"{v.text} ({v.aside})" if v.aside else v.text for v in fact.values])


def _results(record: Record) -> str:
    return _listed([wording.result(item) for item in figures.by_strength(record)])


def _listed(parts: Sequence[str], limit: int = MOST_IN_A_CELL) -> str:
    """The first few; the rest stands in the Steckbrief."""
    different = links.unique(parts)
    more = len(different) - limit
    told = "; ".join(different[:limit]) or german.NOT_STATED
    return f"{told}; {german.number(more)} weitere im Steckbrief" if more > 0 else told


def sources(record: Record) -> list[CostSource]:
    """Total first, then every comparable figure, each with formula and quotes."""
    total = pick(record, "total")
    found = [facts.cost_source(record, total)] if total is not None else []
    return found + facts.unit_costs(record)


def bars(records: Sequence[Record], comparison: CostComparison) -> list[Bar]:
    """Chart data of the chosen basis; approaches without a figure are left out."""
    found = []
    for record, cell in zip(records, comparison.cells, strict=True):
        cost = cell.unit_cost
        if cost is None:
            continue
        low = cost.low if cost.low is not None else cost.amount
        high = cost.high if cost.high is not None else cost.amount
        if low is None or high is None:
            continue
        found.append(Bar(short_name(record), float(low), float(high), wording.amount(cost)))
    return found


def chart_description(drawn: Sequence[Bar], basis: UnitCostBasis) -> str:
    """The chart in words, for those who cannot see it."""
    told = "; ".join(f"{bar.name}: {bar.shown}" for bar in drawn)
    return f"Balkendiagramm, Kosten {_lower_basis(basis)}. {told}."


def short_name(record: Record, limit: int = 40) -> str:
    """A name that fits a column head: without what stands in brackets, cut at a word."""
    name = record.name.split(" (")[0].strip() or record.name
    return name if len(name) <= limit else name[:limit].rpartition(" ")[0] + " …"


def column_heads(records: Sequence[Record]) -> list[str]:
    """One head a record, never the same twice."""
    heads: list[str] = []
    for record in records:
        head, number = short_name(record), 2
        while head in heads:
            head = f"{short_name(record)} ({number})"
            number += 1
        heads.append(head)
    return heads
