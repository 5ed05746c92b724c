"""Two to five approaches side by side: rows of the tables and data of the chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from records import german
from records.comparison import CostCell, CostComparison
from records.costs import pick
from records.model import Record, UnitCost, UnitCostBasis
from records.real_prices import RealValue
from ui import facts, links, wording
from ui.facts import CostSource, Fact, Value

DIFFERENT = "≠"
MOST_IN_A_CELL = 5
NO_FIGURE = "–"


@dataclass(frozen=True)
class Cell:
    """What one approach says: values with their evidence, or a figure with formula and inputs.

    `more` counts values that only the Steckbrief shows; `missing` stands where there is nothing;
    `strong` is what the eye should find first.
    """

    values: list[Value] = field(default_factory=list)
    source: CostSource | None = None
    more: int = 0
    missing: str = german.NOT_STATED
    strong: bool = False

    @property
    def text(self) -> str:
        """The cell in one line, as exports and the comparison of cells need it."""
        if self.source is not None:
            return self.source.value
        told = "; ".join(f"{v.text} ({v.aside})" if v.aside else v.text for v in self.values)
        if self.more:
            told += f"; {german.number(self.more)} weitere im Steckbrief"
        return told or self.missing


@dataclass(frozen=True)
class Row:
    """One attribute of all approaches; `differs` when they do not all say the same."""

    label: str
    cells: list[Cell]
    differs: bool

    @property
    def texts(self) -> list[str]:
        return [cell.text for cell in self.cells]


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


def row(label: str, cells: Sequence[Cell]) -> Row:
    return Row(label, list(cells), len({cell.text for cell in cells}) > 1)


def plain(text: str | None, missing: str = german.NOT_STATED) -> Cell:
    return Cell([Value(text)] if text else [], missing=missing)


def basis_label(basis: UnitCostBasis) -> str:
    """ "Gesamtkosten", "Kosten je Teilnahme"."""
    name = links.BASIS_NAMES[basis]
    return name if basis == "total" else f"Kosten {name}"


def cost_rows(records: Sequence[Record], found: CostComparison) -> list[Row]:
    """The chosen basis with everything that has to be known to compare it."""
    pairs = list(zip(records, found.cells, strict=True))
    rows = [row(basis_label(found.basis), [_chosen(r, c) for r, c in pairs])]
    if found.price_year is not None:
        rows.append(row(f"In Preisen von {found.price_year}", [_real(c) for c in found.cells]))

    def each(label: str, tell: Callable[[UnitCost], str]) -> Row:
        return row(
            label, [plain(tell(c.unit_cost) if c.unit_cost else None, NO_FIGURE) for _, c in pairs]
        )

    return [
        *rows,
        each("Herkunft", origin),
        each("Preisjahr", lambda c: str(c.price_year or german.NOT_STATED)),
        each("Stand der Kosten", status),
    ]


def _chosen(record: Record, cell: CostCell) -> Cell:
    if cell.unit_cost is None:
        return Cell(missing=cell.reason or german.NOT_STATED)
    return Cell(source=facts.cost_source(record, cell.unit_cost))


def _real(cell: CostCell) -> Cell:
    if cell.real is None:
        return Cell(missing=cell.real_reason or NO_FIGURE)
    shown = real_amount(cell.real, cell.unit_cost)
    return Cell([Value(shown, aside=cell.real.formula_de)], strong=True)


def real_amount(real: RealValue, cost: UnitCost | None) -> str:
    qualifier = cost.qualifier if cost is not None else "exact"
    return german.amount(real.amount, real.low, real.high, qualifier)


def origin(cost: UnitCost) -> str:
    """Where a figure comes from, with the formula of a derived one."""
    if cost.origin == "stated":
        return "angegeben: steht so im Dokument"
    return f"berechnet: {cost.formula_de or german.NOT_STATED}"


def status(cost: UnitCost) -> str:
    """ "geplant", "tatsächlich"; the row head says what it is about."""
    return german.NOT_STATED if cost.status == "unknown" else german.STATUS_LABELS[cost.status]


def other_costs(records: Sequence[Record], basis: UnitCostBasis) -> list[Row]:
    """The other bases for orientation, nominal."""
    return [
        row(basis_label(name), [_cost(record, name) for record in records])
        for name in links.BASIS_NAMES
        if name != basis
    ]


def _cost(record: Record, basis: UnitCostBasis) -> Cell:
    cost = pick(record, basis)
    return Cell() if cost is None else Cell(source=facts.cost_source(record, cost))


def attributes(records: Sequence[Record]) -> list[Row]:
    """What else tells the approaches apart, the same attributes and units for all."""
    found = [
        row("Organisation", [plain(r.organisation) for r in records]),
        row("Bundesland", [plain(r.state) for r in records]),
    ]
    sheets: list[list[Fact]] = [
        [*facts.who(r), *facts.extent(r), *facts.outcome(r)] for r in records
    ]
    for same_field in zip(*sheets, strict=True):
        if same_field[0].label == "Ergebnisse":
            found.append(row("Stärkste Ergebnisse", [_results(r) for r in records]))
        elif any(fact.values for fact in same_field):
            found.append(row(same_field[0].label, [_cell(fact.values) for fact in same_field]))
    return [*found, row("Quelle", [plain(source_place(r)) for r in records])]


def source_place(record: Record) -> str:
    return ", ".join(p for p in (wording.document(record), wording.pages(record.pages)) if p)


def _results(record: Record) -> Cell:
    return _cell(facts.results(record))


def _cell(values: Sequence[Value], limit: int = MOST_IN_A_CELL) -> Cell:
    """The first few different values; the rest stands in the Steckbrief."""
    different: dict[tuple[str, str], Value] = {}
    for value in values:
        different.setdefault((value.text, value.aside), value)
    kept = list(different.values())
    return Cell(kept[:limit], more=max(0, len(kept) - limit))


def bars(records: Sequence[Record], found: CostComparison) -> list[Bar]:
    """Chart data of what is compared; approaches without a figure are left out."""
    drawn = []
    for head, cell in zip(column_heads(records), found.cells, strict=True):
        cost = found.shown(cell)
        if cost is None:
            continue
        low = cost.low if cost.low is not None else cost.amount
        high = cost.high if cost.high is not None else cost.amount
        if low is None or high is None:
            continue
        shown = real_amount(cost, cell.unit_cost) if isinstance(cost, RealValue) else None
        drawn.append(Bar(head, float(low), float(high), shown or wording.amount(cell.unit_cost)))  # type: ignore[arg-type]
    return drawn


def price_phrase(price_year: int | None) -> str:
    """ "in Preisen von 2023", "wie im Dokument angegeben"."""
    return f"in Preisen von {price_year}" if price_year else "in den Preisen der Dokumente"


def chart_description(
    drawn: Sequence[Bar], basis: UnitCostBasis, price_year: int | None = None
) -> str:
    """The chart in words, for those who cannot see it."""
    told = "; ".join(f"{bar.name}: {bar.shown}" for bar in drawn)
    return f"Balkendiagramm, {basis_label(basis)} {price_phrase(price_year)}. {told}."


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
