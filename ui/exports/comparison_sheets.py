"""The comparison as tables: side by side, all costs in rows, the sources, how to read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from records.arithmetic import Interval
from records.budget import Purchase
from records.comparison import CostComparison, compare
from records.costs import pick
from records.model import Record, UnitCost
from records.real_prices import RealValue
from records.totals import duration_of, people_of
from ui import budget as budget_rows
from ui import comparison, facts, help_texts, links
from ui.exports.sheets import Content, Euro, Sheet

EURO, MONTHS, NUMBER = "EUR", "Monate", "Anzahl"
Amounts = Sequence[UnitCost | RealValue | None]


def side_by_side(
    records: Sequence[Record], found: CostComparison, bought: Sequence[Purchase], budget: int
) -> Sheet:
    """Approaches in columns, attributes in rows, as on the page."""
    rows: list[list[Content]] = list(_costs(records, found))
    rows += _quantities(records)
    rows += _bought(bought, budget)
    rows += [[row.label, None, *row.texts] for row in comparison.attributes(records)]
    head = ["Merkmal", "Einheit", *comparison.column_heads(records)]
    return Sheet("Vergleich", head, rows, (36, 10, 34))


def _costs(records: Sequence[Record], found: CostComparison) -> Iterator[list[Content]]:
    costs = [cell.unit_cost for cell in found.cells]
    label = comparison.basis_label(found.basis)
    yield from _amounts(label, costs)

    def each(label: str, tell: Callable[[UnitCost], Content]) -> list[Content]:
        return [label, None, *(tell(c) if c is not None else None for c in costs)]

    yield each("Preisjahr", lambda c: c.price_year)
    if found.price_year is not None:
        reals = [cell.real for cell in found.cells]
        yield from _amounts(f"{label} in Preisen von {found.price_year}", reals)
        yield ["Umrechnung", None, *(_conversion(cell.real, cell.real_reason)
                                     for cell in found.cells)]  # fmt: skip
    yield each("Herkunft", comparison.origin)
    yield each("Stand der Kosten", comparison.status)
    yield each("Annahmen", lambda c: " ".join(c.notes) or None)
    if any(cell.reason for cell in found.cells):
        yield ["Warum kein Wert", None, *(cell.reason for cell in found.cells)]
    for basis in links.BASIS_NAMES:
        if basis != found.basis:
            yield from _amounts(comparison.basis_label(basis), [pick(r, basis) for r in records])


def _conversion(real: RealValue | None, reason: str | None) -> str | None:
    return real.formula_de if real is not None else reason


def _amounts(label: str, values: Amounts) -> Iterator[list[Content]]:
    """One row of amounts; ranges stand in two rows of their own below it."""
    yield [label, EURO, *(_euro(v.amount if v else None) for v in values)]
    if any(v is not None and v.low is not None for v in values):
        yield [f"{label}, von", EURO, *(_euro(v.low if v else None) for v in values)]
        yield [f"{label}, bis", EURO, *(_euro(v.high if v else None) for v in values)]


def _euro(value: Decimal | None) -> Euro | None:
    return None if value is None else Euro(value)


def _quantities(records: Sequence[Record]) -> list[list[Content]]:
    """The quantities that costs are divided by, as numbers."""
    return [
        ["Plätze", NUMBER, *(_exact(people_of(r, ("places",))[0]) for r in records)],
        ["Dauer einer Teilnahme", MONTHS,
         *(_exact(duration_of(r, "participation")[0]) for r in records)],
    ]  # fmt: skip


def _exact(value: Interval | None) -> Content:
    """A number; a range has no single number and is told in words."""
    if value is None:
        return None
    return value.low if value.exact else budget_rows.span(value)


def _bought(bought: Sequence[Purchase], budget: int) -> list[list[Content]]:
    prefix = f"Für {budget_rows.shown_sum(budget)}: "
    rows: list[list[Content]] = [
        [f"{prefix}Plätze für 12 Monate", NUMBER, *(_exact(p.places) for p in bought)],
        [f"{prefix}Dauer mit der Platzzahl des Beispiels", MONTHS,
         *(_exact(_rounded(p.months)) for p in bought)],
        [f"{prefix}Teilnahmen", NUMBER, *(_exact(p.participants) for p in bought)],
        [f"{prefix}Teilnehmermonate", NUMBER,
         *(_exact(_rounded(p.participant_months)) for p in bought)],
        [f"{prefix}angenommen ist", None,
         *(" ".join(p.assumptions) or p.reason for p in bought)],
    ]  # fmt: skip
    return rows


def _rounded(value: Interval | None) -> Interval | None:
    if value is None:
        return None
    return Interval(round(value.low, 2), round(value.high, 2))


def all_costs(records: Sequence[Record], price_year: int | None) -> Sheet:
    """One row for each approach and cost basis, for calculating further."""
    head = [
        "Ansatz", "Organisation", "Grundlage", "Betrag", "von", "bis", "Preisjahr",
        *([f"Betrag in Preisen von {price_year}", "real von", "real bis", "Umrechnung"]
          if price_year else []),
        "Herkunft", "Stand", "Annahmen", "Warum kein Wert",
    ]  # fmt: skip
    rows: list[list[Content]] = []
    for basis in links.BASIS_NAMES:
        found = compare(list(records), basis, price_year)
        for record, cell in zip(records, found.cells, strict=True):
            cost, real = cell.unit_cost, cell.real
            row: list[Content] = [
                record.name, record.organisation, comparison.basis_label(basis),
                _euro(cost.amount if cost else None), _euro(cost.low if cost else None),
                _euro(cost.high if cost else None), cost.price_year if cost else None,
            ]  # fmt: skip
            if price_year:
                row += [
                    _euro(real.amount if real else None), _euro(real.low if real else None),
                    _euro(real.high if real else None), _conversion(real, cell.real_reason),
                ]  # fmt: skip
            row += [
                comparison.origin(cost) if cost else None,
                comparison.status(cost) if cost else None,
                " ".join(cost.notes) or None if cost else None,
                cell.reason,
            ]
            rows.append(row)
    return Sheet("Kosten", head, rows, (34, 30, 26, 14, 14, 14, 10, 20))


def sources(records: Sequence[Record]) -> Sheet:
    """Every value with its quote and page."""
    head = [
        "Ansatz", "Merkmal", "Wert", "Zitat", "Seite", "Dokument", "Herausgeber", "Jahr", "Datei",
    ]  # fmt: skip
    rows: list[list[Content]] = []
    for record in records:
        for fact in facts.everything(record):
            for value in fact.values:
                if value.evidence is None:
                    continue
                document = value.document or record.document
                rows.append(
                    [
                        record.name, fact.label,
                        f"{value.text} ({value.aside})" if value.aside else value.text,
                        " ".join(value.evidence.quote.split()), value.evidence.page,
                        document.title, document.publisher, document.year, document.file,
                    ]
                )  # fmt: skip
    return Sheet("Quellen", head, rows, (30, 20, 34, 60, 8, 40, 24, 8, 28))


def notes(found: CostComparison, link: str, today: date) -> Sheet:
    """How to read the file, what limits the comparison, and where it comes from."""
    rows: list[list[Content]] = [
        ["Erstellt am", today],
        ["Kostengrundlage", comparison.basis_label(found.basis)],
        ["Preise", comparison.price_phrase(found.price_year)],
    ]
    for caveat in found.caveats:
        rows.append(["Beim Vergleichen zu beachten", caveat])
    rows += [
        ["Begriff", help_texts.PARTICIPANT_MONTH],
        ["Begriff", help_texts.PARTICIPATION],
        ["Begriff", help_texts.PRICE_YEAR],
        ["Begriff", help_texts.EVIDENCE_LEVEL],
        ["Link zum Vergleich", link],
    ]
    return Sheet("Hinweise", ["", "Angabe"], rows, (30, 100))


def workbook(
    records: Sequence[Record],
    found: CostComparison,
    bought: Sequence[Purchase],
    budget: int,
    link: str,
    today: date,
) -> list[Sheet]:
    return [
        side_by_side(records, found, bought, budget),
        all_costs(records, found.price_year),
        sources(records),
        notes(found, link, today),
    ]
