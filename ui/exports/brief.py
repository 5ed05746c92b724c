"""Briefs of one page as plain blocks: one approach, or a comparison, for a file note.

What does not fit on the page is shortened step by step, and the brief says so; how many lines a
block takes is estimated on the safe side.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from records import german
from records.budget import Purchase
from records.comparison import CostComparison
from records.model import Record
from ui import budget as budget_rows
from ui import comparison, facts, figures, links, wording
from ui.comparison import Cell, Row
from ui.exports.sheets import visible
from ui.facts import Fact, Value

_TELLING = ("description", "goal", "context")


@dataclass(frozen=True)
class Grid:
    """A table; the first column holds row heads, `widths` are shares of the page width."""

    rows: list[list[str]]
    widths: tuple[float, ...]
    head: list[str] = field(default_factory=list)
    large: bool = False


@dataclass(frozen=True)
class Text:
    """A paragraph; `role` is "body", "heading" or "small"."""

    text: str
    role: str = "body"


Block = Grid | Text


@dataclass(frozen=True)
class Brief:
    """One page in A4, in landscape for tables that are wider than high."""

    kicker: str
    title: str
    subtitle: str
    blocks: list[Block]
    landscape: bool = False


@dataclass(frozen=True)
class Limits:
    """How much a brief may say; smaller limits come later."""

    values: int
    results: int
    cell: int
    text: int


STEPS = (
    Limits(8, 6, 420, 700),
    Limits(6, 5, 300, 450),
    Limits(4, 4, 220, 300),
    Limits(3, 3, 160, 0),
    Limits(2, 2, 110, 0),
    Limits(1, 1, 70, 0),
)
# measured with Arial 9 pt on A4 with the margins of `docx_file`, a reserve taken off
PORTRAIT, LANDSCAPE = (108, 74), (162, 48)


def lines(brief: Brief) -> int:
    """Lines of small print that the brief takes, estimated on the safe side."""
    across = (LANDSCAPE if brief.landscape else PORTRAIT)[0]
    # the title stands in letters twice as wide
    total = 2 + 2 * _wrapped(brief.title, across // 2) + _wrapped(brief.subtitle, across)
    for block in brief.blocks:
        if isinstance(block, Text):
            total += _wrapped(block.text, across) + (1 if block.role == "heading" else 0.4)
            continue
        for row in ([block.head] if block.head else []) + block.rows:
            share = max(
                _wrapped(cell, max(6, int(across * width) - 3))
                for cell, width in zip(row, block.widths, strict=True)
            )
            total += share + 0.35
    return math.ceil(total)


def _wrapped(text: str, across: int) -> float:
    """Lines of a text; long words break late, so a line holds a little less than it could."""
    usable = max(4, int(across * 0.94))
    return sum(max(1, math.ceil(len(part) / usable)) for part in text.split("\n"))


def fitting(make: Callable[[Limits], Brief]) -> Brief:
    """The fullest brief that stays on its page, else the shortest one."""
    found = make(STEPS[0])
    for limits in STEPS:
        found = make(limits)
        if lines(found) <= (LANDSCAPE if found.landscape else PORTRAIT)[1]:
            break
    return found


def cut(text: str, limit: int) -> str:
    """Shortened at a word, with dots."""
    clean = visible(" ".join(text.split()))
    if len(clean) <= limit:
        return clean
    return clean[:limit].rpartition(" ")[0].rstrip(",;:") + " …"


def of_record(record: Record, link: str, today: date) -> Brief:
    """One approach on one page: headline figures, facts with pages, costs with formula, source."""
    return fitting(lambda limits: _record(record, link, today, limits))


def _record(record: Record, link: str, today: date, limits: Limits) -> Brief:
    told = [f for f in [*facts.who(record), *facts.extent(record)] if f.values]
    silent = [f.label for f in [*facts.who(record), *facts.extent(record)] if not f.values]
    rows = [[f.label, _fact(f, limits)] for f in told]
    if silent:
        rows.append(["Keine Angabe zu", ", ".join(silent)])
    _, level = facts.outcome(record)
    strongest = [facts.result(r) for r in figures.by_strength(record)]
    outcome = Fact("Ergebnisse", strongest)
    blocks: list[Block] = [
        _headline(record),
        Text("Für wen und wie", "heading"),
        Grid(rows, (0.2, 0.8)),
        Text("Kosten", "heading"),
        Grid(_cost_rows(record, limits), (0.2, 0.8)),
        Text("Ergebnisse", "heading"),
        Grid(
            [
                ["Ergebnisse", _fact(outcome, limits, limits.results)],
                [level.label, _fact(level, limits)],
            ],
            (0.2, 0.8),
        ),
    ]
    section = next((s for s in record.sections if s.field in _TELLING and s.text.strip()), None)
    if section is not None and limits.text:
        page = f" (Seite {section.page})" if section.page else ""
        blocks += [
            Text("Worum es geht", "heading"),
            Text(f"„{cut(section.text, limits.text)}“{page}"),
        ]
    warnings = [w.message for w in record.quality.warnings if w.code != "no_cost"]
    if warnings:
        blocks.append(Text(f"Zu prüfen: {cut(' '.join(warnings), limits.cell * 2)}", "small"))
    blocks += _foot(link, today)
    return Brief(
        kicker=german.KIND_LABELS[record.kind],
        title=cut(record.name, 120),
        subtitle="\n".join([cut(wording.place(record), 110), cut(_source(record), 200)]),
        blocks=blocks,
    )


def _source(record: Record) -> str:
    told = [wording.document(record), record.document.publisher, wording.pages(record.pages)]
    return "Quelle: " + ", ".join(part for part in told if part)


def _headline(record: Record) -> Grid:
    items = figures.headline(record)
    return Grid(
        [[f"{item.value}\n{cut(item.note, 90)}".strip() for item in items]],
        (0.25,) * len(items),
        [item.label for item in items],
        large=True,
    )


def _fact(item: Fact, limits: Limits, most: int | None = None) -> str:
    """Values with their pages: "Junge Mütter (S. 28); Frauen (S. 28)"."""
    kept = item.values[: most or limits.values]
    parts = [_value(v) for v in kept]
    more = len(item.values) - len(kept)
    if more:
        parts.append(f"{german.number(more)} weitere")
    return cut("; ".join(parts) or german.NOT_STATED, limits.cell)


def _value(item: Value) -> str:
    page = f"S. {item.evidence.page}" if item.evidence and item.evidence.page else ""
    aside = ", ".join(part for part in (item.aside, page) if part)
    return f"{item.text} ({aside})" if aside else item.text


def _cost_rows(record: Record, limits: Limits) -> list[list[str]]:
    rows = [["Im Dokument", _fact(facts.stated_costs(record), limits)]]
    for source in facts.unit_costs(record)[: max(2, limits.values)]:
        how = f" = {source.formula}" if source.formula else ""
        notes = f" {' '.join(source.notes)}" if source.notes else ""
        told = f"{source.value}{how} ({source.aside}).{notes}"
        rows.append([source.label, visible(told)])
    if len(rows) == 1:
        rows.append(["Vergleichbar", "Kosten je Teilnehmermonat oder Teilnahme: keine Angabe"])
    return rows


def _foot(link: str, today: date) -> list[Block]:
    told = f"Erstellt am {german.day(today)} mit Praxisfinder."
    address = f" {link}" if link else ""
    return [Text(f"{told} Jeder Wert steht dort mit Zitat und Seite.{address}", "small")]


def of_comparison(
    records: Sequence[Record],
    found: CostComparison,
    bought: Sequence[Purchase],
    budget: int,
    link: str,
    today: date,
) -> Brief:
    """The comparison on one page in landscape: costs, what a budget buys, the main attributes."""
    return fitting(lambda limits: _comparison(records, found, bought, budget, link, today, limits))


_MAIN = ("Organisation", "Zielgruppe", "Instrument", "Dauer", "Teilnehmende",
         "Stärkste Ergebnisse", "Evidenzstufe", "Quelle")  # fmt: skip


def _comparison(
    records: Sequence[Record],
    found: CostComparison,
    bought: Sequence[Purchase],
    budget: int,
    link: str,
    today: date,
    limits: Limits,
) -> Brief:
    costs = comparison.cost_rows(records, found)
    money = budget_rows.shown_sum(budget)
    bought_rows = [
        Row(f"{r.label} für {money}", r.cells, r.differs)
        for r in budget_rows.rows(bought)
        if r.label.startswith(("Plätze", "Teilnahmen"))
    ]
    others = [r for r in comparison.attributes(records) if r.label in _MAIN]
    # figures and formulas are told in full or not at all
    rows = [[r.label, *(visible(text) for text in r.texts)] for r in [*costs, *bought_rows]]
    rows += [[r.label, *(cut(_told(c, limits), limits.cell // 2) for c in r.cells)] for r in others]
    width = 0.86 / len(records)
    caveats = " ".join(found.caveats)
    blocks: list[Block] = [
        Grid(rows, (0.14, *[width] * len(records)), ["", *comparison.column_heads(records)])
    ]
    if caveats:
        blocks.append(Text(f"Zu beachten: {cut(caveats, limits.cell * 2)}", "small"))
    label = comparison.basis_label(found.basis)
    return Brief(
        kicker="Vergleich",
        title=f"{german.number(len(records))} Ansätze im Vergleich",
        subtitle=f"{label} {comparison.price_phrase(found.price_year)}",
        blocks=[*blocks, *_foot(link, today)],
        landscape=True,
    )


def _told(cell: Cell, limits: Limits) -> str:
    if cell.source is not None or not cell.values:
        return cell.text
    kept = cell.values[: min(3, limits.values)]
    more = len(cell.values) - len(kept) + cell.more
    parts = [f"{v.text} ({v.aside})" if v.aside else v.text for v in kept]
    if more:
        parts.append(f"{german.number(more)} weitere")
    return "; ".join(links.unique(parts))
