"""Changes of a table that do not change its meaning, and what two readings of it say."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from records.model import Record

# kinds of columns of the tables here; the first row of a table has one for each column
Row = list[str]


@dataclass(frozen=True)
class Table:
    """Heads, rows, and what each column is: "name", "provider", "places", "cost" …"""

    kinds: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = "# Maßnahmenliste 2023\n\nJobcenter Auental (Saarland)\n\n"

    @property
    def text(self) -> str:
        return self.title + "\n".join("\t".join(row) for row in (self.heads, *self.rows)) + "\n"

    def with_order(self, order: list[int]) -> Table:
        def moved(row: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(row[n] for n in order)

        return Table(moved(self.kinds), moved(self.heads), tuple(map(moved, self.rows)), self.title)

    def with_head(self, kind: str, head: str) -> Table:
        heads = tuple(head if k == kind else h for k, h in zip(self.kinds, self.heads, strict=True))
        return Table(self.kinds, heads, self.rows, self.title)

    def with_cells(self, kind: str, change: Callable[[str], str]) -> Table:
        at = self.kinds.index(kind)
        rows = tuple((*row[:at], change(row[at]), *row[at + 1 :]) for row in self.rows)
        return Table(self.kinds, self.heads, rows, self.title)

    def with_rows(self, *added: str) -> Table:
        """Rows below the others: the first cell as given, amounts and places as a sum."""
        sums = {"places": "94", "entries": "180", "cost": "999.999 €"}
        more = tuple(
            tuple(first if n == 0 else sums.get(k, "") for n, k in enumerate(self.kinds))
            for first in added
        )
        return Table(self.kinds, self.heads, (*self.rows, *more), self.title)

    def numbered(self, head: str, form: str) -> Table:
        rows = tuple((form.format(n), *row) for n, row in enumerate(self.rows, start=1))
        return Table(("number", *self.kinds), (head, *self.heads), rows, self.title)

    def both_in_one_cell(self, head: str, form: str) -> Table:
        """Name and provider in the cell of the name."""
        name, provider = self.kinds.index("name"), self.kinds.index("provider")
        rows = [list(row) for row in self.rows]
        for row in rows:
            row[name] = form.format(name=row[name], provider=row[provider])
        whole = Table(self.kinds, self.heads, tuple(map(tuple, rows)), self.title)
        kept = [n for n in range(len(self.kinds)) if n != provider]
        return whole.with_order(kept).with_head("name", head)


def orders(table: Table) -> Iterator[Table]:
    """The columns backwards, the names at the end, and in three chance orders."""
    order = list(range(len(table.kinds)))
    yield table.with_order(order[::-1])
    name = table.kinds.index("name")
    yield table.with_order([*(n for n in order if n != name), name])
    for seed in range(3):
        mixed = order.copy()
        random.Random(seed).shuffle(mixed)
        yield table.with_order(mixed)


def values(record: Record) -> Counter[str]:
    """What a record says, field by field, without its quotes."""
    told: list[tuple[object, ...]] = [("organisation", record.organisation)]
    told += [("group", g.code) for g in record.target_groups]
    told += [("instrument", i.code) for i in record.instruments]
    told += [
        ("duration", d.kind, d.months, d.low, d.high, d.start, d.end, d.ongoing)
        for d in record.durations
    ]
    told += [("hours", h.hours, h.high) for h in record.weekly_hours]
    told += [("people", p.kind, p.value, p.low, p.high) for p in record.participants]
    told += [("cost", c.amount, c.basis, c.role) for c in record.costs]
    told += [("unit cost", c.basis, c.amount, c.low, c.high, c.origin) for c in record.unit_costs]
    told += [("result", r.value, r.unit) for r in record.results]
    told += [("law", p.paragraph) for p in record.legal_basis]
    return Counter(map(str, told))


def lost(before: list[Record], after: list[Record]) -> list[str]:
    """What the second reading lacks or adds, record by record."""
    names = {r.name: r for r in after}
    found = [f"+ {name}" for name in names if name not in {r.name for r in before}]
    for record in before:
        if record.name not in names:
            found.append(f"- {record.name}")
            continue
        own, other = values(record), values(names[record.name])
        found += [f"{record.name} - {value}" for value in own - other]
        found += [f"{record.name} + {value}" for value in other - own]
    return found
