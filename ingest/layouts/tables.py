"""Tables whose rows are practice examples: a head with a name column, one example a row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial

from ingest.layouts.block import Block, Part
from ingest.layouts.cell_parts import cell_parts
from ingest.layouts.chapter_lines import chapter_parts
from ingest.layouts.heads import field_by_values, head_fields, joined, readable, second_heads
from ingest.layouts.name_cells import name_in_cell
from ingest.layouts.unit_columns import unit_columns, unit_of
from ingest.view import Line, View, lines_of
from records.model import Kind

# "Zwischensumme § 16d", "Gesamt (alle Kurse)", "Insgesamt 2021"; "Zusammen stark" is a name
_SUM = re.compile(
    r"^(?:\W*[Σ∑]|\W*(?:alle\s+)?(?:maßnahmen|ansätze|angebote|projekte|vorhaben|kurse|programme|"
    r"instrumente|träger|lose)\s+(?:ins)?(?:gesamt|zusammen)\b|\W*alle\s+(?:maßnahmen|ansätze|"
    r"angebote|projekte|vorhaben|kurse|programme|instrumente|lose|zusammen)\W*$)|"
    r"^\W*(?:(?:zwischen|gesamt|teil)?summen?\b|"
    r"(?:zwischen|gesamt|teil)?(?:summe\w*|gesamt\w*|insgesamt|total|zusammen)"
    r"(?=\W*$|\s*[\d(:=€]|\s+(?:alle|aller|der|über|je|in|des|für)\b))",
    re.IGNORECASE,
)
# "Mittel für alle Maßnahmen insgesamt: …", "Vorbehaltlich der Zuteilung", "* ohne Verwaltung"
_NOTE = re.compile(
    r"\b(?:ins)?gesamt\b|\b[Ss]umme|€|\bEuro\b|^\W*\*|vorbehaltlich|Stand:|Quelle:|Hinweis", re.I
)
_HEADING = re.compile(
    r"^(?=[#\d])(?:#{1,6}\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+)?(?=[A-ZÄÖÜ„])[^\t]{3,140}$"
)
_PIPE = re.compile(r"^\s*\|.*\|\s*$")
PIPE_RULE = re.compile(r"^[\s|:-]+$")
# marginal notes of a page may stand between two halves of a table
_MAX_INTERRUPTION = 8
_MAX_MARGIN_NOTE = 130


@dataclass(frozen=True)
class Cell:
    start: int
    end: int
    text: str


@dataclass
class Row:
    cells: list[list[Cell]]

    def text(self, column: int) -> str:
        return " ".join(c.text for c in self.cells[column] if c.text)

    def span(self, column: int) -> tuple[int, int] | None:
        cells = [c for c in self.cells[column] if c.text]
        return (cells[0].start, cells[-1].end) if cells else None


@dataclass
class Table:
    """A table of examples: `columns[i]` is the field of column i."""

    columns: list[str | None]
    heads: list[str]
    rows: list[Row] = field(default_factory=list)
    heading: Line | None = None
    # columns that say what the amounts in another one are for
    units: dict[int, int] = field(default_factory=dict)


def cells_of(line: Line) -> list[Cell] | None:
    """Cells of a row with tabs or pipes, `None` for running text."""
    if _PIPE.match(line.text):
        if PIPE_RULE.match(line.text):
            return None
        inner_start = line.start + line.text.index("|") + 1
        inner = line.text.strip().strip("|")
        return _split(inner, inner_start, "|")
    if "\t" in line.text:
        return _split(line.text, line.start, "\t")
    return None


def _split(text: str, start: int, mark: str) -> list[Cell]:
    cells = []
    at = start
    for piece in text.split(mark):
        lead = len(piece) - len(piece.lstrip())
        body = piece.strip()
        cells.append(Cell(at + lead, at + lead + len(body), body))
        at += len(piece) + 1
    return cells


def find_tables(view: View) -> list[Table]:
    """All tables of examples; a table may go on behind marginal notes or a repeated head."""
    tables: list[Table] = []
    current: Table | None = None
    heading: Line | None = None
    gap = 0
    lines = [line for line in lines_of(view.text) if line.text.strip()]
    for number, line in enumerate(lines):
        cells = cells_of(line)
        if cells is None:
            if PIPE_RULE.match(line.text):
                continue
            if _HEADING.match(line.text.strip()) and not line.text.rstrip()[-1].isdigit():
                heading, current = line, None
            elif current is not None and gap == 0 and _names_law(line):
                current.rows.append(_group_row(current, line))
            gap += 1
            if gap > _MAX_INTERRUPTION or len(line.text) > _MAX_MARGIN_NOTE:
                current = None
            continue
        gap = 0
        heads = readable([c.text for c in cells])
        if current is not None and heads == current.heads:
            continue
        rows = partial(_rows_below, lines, number + 1, len(cells))
        fields = head_fields(heads, rows)
        if (
            current is not None
            and not current.rows
            and (fields is not None or second_heads(_as_wide(current.heads, heads), heads))
        ):
            # two rows of heads: the lower one may have none for the names
            heads = joined(_as_wide(current.heads, heads), heads)
            fields = head_fields(heads, rows) or fields
        if fields is not None:
            current = Table(fields, heads, heading=heading)
            tables.append(current)
        elif current is not None and len(cells) <= len(current.columns):
            _add_row(current, cells)
        else:
            current = None
    found = [t for t in tables if t.rows]
    for table in found:
        for column, head in enumerate(table.heads):
            if head and table.columns[column] is None:
                values = [row.text(column) for row in table.rows]
                table.columns[column] = field_by_values(head, values)
        told = [[row.text(column) for column in range(len(table.columns))] for row in table.rows]
        table.units = unit_columns(table.columns, told)
    return found


def _as_wide(upper: list[str], lower: list[str]) -> list[str]:
    """The upper heads, with the empty ones at the end that a reader cuts off."""
    return [*upper, *[""] * (len(lower) - len(upper))]


# rows of a table that are asked whether they hold names
_ROWS_ASKED = 12
# empty cells at the end of a row of heads over several columns may be missing
_CUT_OFF = 3


def _rows_below(lines: list[Line], first: int, width: int) -> list[list[str]]:
    """Cells of the rows below a head, without sums; the first lines of a table are enough."""
    found = []
    for line in lines[first : first + _ROWS_ASKED]:
        cells = cells_of(line)
        if cells is None and not PIPE_RULE.match(line.text) and not _names_law(line):
            break
        told = [c.text for c in cells or []]
        if 1 < len(told) <= width + _CUT_OFF and not _SUM.match(next(filter(None, told), "")):
            found.append(told)
    return found


def _add_row(table: Table, cells: list[Cell]) -> None:
    at = table.columns.index("name")
    first = next((c.text for c in cells if c.text), "")
    name = cells[at].text if at < len(cells) else ""
    if _SUM.match(first) or _SUM.match(name):
        return
    if not name and any(_SUM.match(c.text) for c in cells):
        return  # the word for it may stand in any column
    if _is_remark(cells, at):
        return
    padded = cells + [Cell(cells[-1].end, cells[-1].end, "")] * (len(table.columns) - len(cells))
    if at < len(padded) and not padded[at].text and table.rows and not _heads_group(padded, at):
        # an empty name cell: the row above goes on
        for column, cell in enumerate(padded):
            if cell.text:
                table.rows[-1].cells[column].append(cell)
        return
    table.rows.append(Row([[cell] for cell in padded]))


# the number or letter of a group of rows
_NUMBER = re.compile(r"\W*(?:\d{1,2}|[A-Z]|[IVX]{1,4})\W*")
_LAW = re.compile(r"§+\s?\d")


# longer lines are no heads of a group
_MAX_GROUP = 80


def _names_law(line: Line) -> bool:
    """A line of its own between two rows that begins with a paragraph: "§ 16d SGB II"."""
    text = line.text.strip()
    return _LAW.match(text) is not None and len(text) <= _MAX_GROUP and text[-1] not in ".;:,"


def _group_row(table: Table, line: Line) -> Row:
    at = table.columns.index("name")
    empty = Cell(line.end, line.end, "")
    head = Cell(line.start, line.end, line.text.strip())
    return Row([[head if n == at else empty] for n in range(len(table.columns))])


def _heads_group(cells: list[Cell], name_at: int) -> bool:
    """A row of one text in front, which heads the rows below: "A | Junge Menschen | | "."""
    *before, last = [c.text for c in cells if c.text] or [""]
    if len(before) > 1 or (before and not _NUMBER.fullmatch(before[0])):
        return False
    in_front = any(c.text == last for c in cells[: name_at + 1])
    return in_front and re.search(r"[A-Za-zÄÖÜäöü]{4}|§", last) is not None


def _is_remark(cells: list[Cell], name_at: int) -> bool:
    """A row of one cell outside the name column: a sum or a note below the table."""
    told = [n for n, c in enumerate(cells) if c.text]
    return len(told) == 1 and told[0] == 0 < name_at and bool(_NOTE.search(cells[0].text))


def split_tables(view: View) -> list[Block]:
    """One block for each row that names an example; sum lines are none."""
    blocks: list[Block] = []
    for table in find_tables(view):
        at = table.columns.index("name")
        context = chapter_parts(view, table.heading) if table.heading is not None else []
        group: list[Part] = []
        for row in table.rows:
            name = row.text(at)
            span = row.span(at)
            first = [cells[0] for cells in row.cells]
            if _heads_group(first, at) and all(len(cells) == 1 for cells in row.cells):
                group = [_group_part(cell) for cell in first if len(cell.text) > MIN_GROUP]
                continue
            if (
                not name
                or span is None
                or _SUM.match(name)
                or not re.search(r"[A-Za-zÄÖÜäöü]", name)
            ) and not (name and span and "§" in name):
                continue
            if all(not row.text(c) for c in range(len(table.columns)) if c != at):
                continue
            block = _row_block(table, row, at, name, span, [*context, *group])
            if not any("legal_basis" in part.fields for part in block.parts):
                block.parts += [part for part in group if "legal_basis" in part.fields]
            blocks.append(block)
    return blocks


# shorter cells are the number of a group
MIN_GROUP = 3


def _group_part(cell: Cell) -> Part:
    """What a row above others says of them: their group, their law."""
    law = ("legal_basis",) if _LAW.search(cell.text) else ()
    return Part((*law, "context"), "Abschnitt", cell.start, cell.end)


def _kind(head: str) -> Kind:
    """What the column head calls its rows."""
    if re.search(r"projekt", head, re.IGNORECASE):
        return "project"
    if re.search(r"maßnahme", head, re.IGNORECASE):
        return "measure"
    return "instrument"


def _with_unit(table: Table, row: Row, column: int) -> str:
    """The head of a cell, with the unit that another column of its row tells."""
    told = [unit_of(row.text(n)) for n, amounts in table.units.items() if amounts == column]
    return " ".join([table.heads[column], *filter(None, told)])


def _row_block(
    table: Table, row: Row, at: int, name: str, span: tuple[int, int], context: list[Part]
) -> Block:
    parts = []
    ends = [span[1]]
    for column, label in enumerate(table.columns):
        cell = row.span(column)
        if column == at or cell is None:
            continue
        ends.append(cell[1])
        if column in table.units:
            continue
        head = _with_unit(table, row, column)
        parts += cell_parts(head, label, row.text(column), cell)
    name, span, told = name_in_cell(table.heads[at], name, span, single=len(row.cells[at]) == 1)
    parts += told
    return Block(
        name=" ".join(name.split()).strip(" ,;:"),
        name_start=span[0],
        name_end=span[1],
        start=span[0],
        end=max(ends),
        kind=_kind(table.heads[at]),
        layout="table",
        parts=parts,
        context=list(context),
    )
