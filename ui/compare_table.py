"""Tables of the comparison as HTML: approaches in columns, attributes in rows.

Figures and values open to their quotes in place. On a narrow screen every cell names its approach,
so that the rows can stand as blocks below each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from records.model import Record
from ui import comparison, fragments, markup
from ui.comparison import Cell, Row
from ui.fragments import TextOf

_DIFFERS = '<span class="pf-differs" title="Hier unterscheiden sich die Ansätze">≠</span>'


def table(caption: str, records: Sequence[Record], rows: Sequence[Row], text_of: TextOf) -> str:
    """A whole table with caption, column and row heads."""
    heads = comparison.column_heads(records)
    columns = "".join(f'<th scope="col">{markup.text(head)}</th>' for head in heads)
    body = "".join(_row(item, heads, records, text_of) for item in rows)
    return (
        f'<table class="pf-compare pf-columns-{len(heads)}">'
        f"<caption>{markup.text(caption)}</caption>"
        f'<thead><tr><th scope="col">Merkmal</th>{columns}</tr></thead>'
        f"<tbody>{body}</tbody></table>"
    )


def _row(item: Row, heads: Sequence[str], records: Sequence[Record], text_of: TextOf) -> str:
    cells = "".join(
        f'<td><span class="pf-whose">{markup.text(head if item.differs else "alle")}</span>'
        f"{_cell(cell, record, text_of)}</td>"
        for head, cell, record in zip(heads, item.cells, records, strict=True)
    )
    css = f' class="{"pf-different" if item.differs else "pf-same"}"'
    sign = _DIFFERS if item.differs else ""
    return f'<tr{css}><th scope="row">{sign}{markup.text(item.label)}</th>{cells}</tr>'


def _cell(cell: Cell, record: Record, text_of: TextOf) -> str:
    if cell.source is not None:
        summary = (
            f'<strong class="pf-amount">{markup.text(cell.source.value)}</strong> '
            '<span class="pf-open">Rechenweg und Zitat</span>'
            if cell.source.formula
            else f'<strong class="pf-amount">{markup.text(cell.source.value)}</strong> '
            '<span class="pf-open">Zitat</span>'
        )
        return markup.details(summary, fragments.derivation(cell.source, record, text_of))
    if not cell.values:
        return f'<span class="pf-none">{markup.text(cell.missing)}</span>'
    if cell.strong:
        first = cell.values[0]
        aside = f'<span class="pf-aside">{markup.text(first.aside)}</span>'
        return f'<strong class="pf-amount">{markup.text(first.text)}</strong>{aside}'
    more = f'<p class="pf-aside">{cell.more} weitere im Steckbrief</p>' if cell.more else ""
    return "".join(fragments.value(v, record, text_of) for v in cell.values) + more
