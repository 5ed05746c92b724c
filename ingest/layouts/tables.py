"""Tables whose rows are practice examples: a head with a name column, one example a row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ingest.fields.tally import tallies
from ingest.label_classes import known_labels
from ingest.labels import lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.cell_lines import LINE_IN_CELL, below_name, told_lines
from ingest.layouts.chapter_lines import chapter_parts
from ingest.layouts.columns import column_field, head_field
from ingest.layouts.compound import compound_cell
from ingest.layouts.facts import by_content
from ingest.view import Line, View, lines_of
from records.model import Kind
from records.quantities import find_periods

# columns without which a named list is no table of examples
_TELLING = {"stock", "entries", "places", "persons", "exits", "description", "cost", "target_group"}
# "Zwischensumme § 16d", "Gesamt (alle Kurse)", "Insgesamt 2021"; "Zusammen stark" is a name
_SUM = re.compile(
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


# so many heads beside each other, none with a figure but a year, are the head of a table
_WIDE = 4
_FIGURE = re.compile(r"\d{5}|\d[.,]\d|(?<!\d)\d{1,3}(?!\d)(?!\s*(?:Mon|Jahr|€))|€\s*\d|\d\s*€")


_DATE = re.compile(r"\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?\b|\b\d{1,2}/\d{4}\b")


def _head(cells: list[Cell]) -> list[str | None] | None:
    """Fields of a header row, `None` if it is none."""
    if len(cells) < 2 or any(len(c.text) > 80 for c in cells):
        return None
    return _fields([c.text for c in cells])


def _fields(heads: list[str]) -> list[str | None] | None:
    """Fields of the heads of a table; `None` where they have no name, or nothing beside it."""
    fields = [column_field(head) if head else None for head in heads]
    if "name" not in fields:
        return None
    wide = len(heads) >= _WIDE and not any(_FIGURE.search(_DATE.sub(" ", h)) for h in heads)
    if not wide and not _TELLING & set(fields):
        return None
    fields = [
        known or _by_label(head) or (head_field(head) if wide else None)
        for known, head in zip(fields, heads, strict=True)
    ]
    return fields if _TELLING & set(fields) else None


# fields of labels that say the same at the head of a column
_LIKE_COLUMNS = {
    "duration", "weekly_hours", "staffing_ratio", "legal_basis", "results", "period", "provider",
    "organisation", "region", "target_group", "procurement", "staff", "funding", "lessons",
}  # fmt: skip


def _by_label(head: str) -> str | None:
    """Field of a head that only the labels of forms know: "TN-Dauer (Mon.)", "Bundesland"."""
    known = lexicon().fields_of(head)
    return known[0] if known and known[0] in _LIKE_COLUMNS else None


def find_tables(view: View) -> list[Table]:
    """All tables of examples; a table may go on behind marginal notes or a repeated head."""
    tables: list[Table] = []
    current: Table | None = None
    heading: Line | None = None
    gap = 0
    for line in lines_of(view.text):
        if not line.text.strip():
            continue
        cells = cells_of(line)
        if cells is None:
            if PIPE_RULE.match(line.text):
                continue
            if _HEADING.match(line.text.strip()) and not line.text.rstrip()[-1].isdigit():
                heading, current = line, None
            gap += 1
            if gap > _MAX_INTERRUPTION or len(line.text) > _MAX_MARGIN_NOTE:
                current = None
            continue
        fields = _head(cells)
        if fields is not None:
            heads = [c.text for c in cells]
            if current is not None and not current.rows:
                heads = _joined(current.heads, heads)
                fields = _fields(heads) or fields
            if current is None or current.heads != heads:
                current = Table(fields, heads, heading=heading)
                tables.append(current)
        elif current is not None and len(cells) <= len(current.columns):
            _add_row(current, cells)
        else:
            current = None
        gap = 0
    found = [t for t in tables if t.rows]
    for table in found:
        _by_values(table)
    return found


_IN_MONEY = re.compile(r"€|\bT?EUR\b|\bEuro\b")


def _joined(upper: list[str], lower: list[str]) -> list[str]:
    """Heads of two rows: "Mittel in T€" over "Ansatz 2020" and "Ist 2019"; others stand in both."""
    if len(upper) - len(lower) not in (0, 1) or sum(a == b for a, b in zip(upper, lower)) < 2:  # noqa: B905
        return lower
    found = []
    above = ""
    for own, below in zip(upper, lower, strict=False):
        above = own or above
        clear = head_field(below) is not None and not _IN_MONEY.search(above)
        found.append(below if clear or not above or above == below else f"{above} {below}".strip())
    return found


# what a column counts, by the label that says it of people
_COUNTED = {"Plätze": "places", "Eintritte": "entries", "Erreichte Personen": "persons"}


def _by_values(table: Table) -> None:
    """Columns whose heads no list knows, by the words in them and the values below."""
    for column, known in enumerate(table.columns):
        head = table.heads[column]
        if known is not None or not head:
            continue
        labels = known_labels(head, [row.text(column) for row in table.rows])
        if labels and labels[0] != "Name":
            told = lexicon().fields_of(labels[0])
            table.columns[column] = _COUNTED.get(labels[0]) or (
                told[0] if told[0] in _LIKE_COLUMNS | {"cost"} else None
            )


def _add_row(table: Table, cells: list[Cell]) -> None:
    at = table.columns.index("name")
    first = next((c.text for c in cells if c.text), "")
    if _SUM.match(first):
        return
    if _is_remark(cells, at):
        return
    padded = cells + [Cell(cells[-1].end, cells[-1].end, "")] * (len(table.columns) - len(cells))
    if at < len(padded) and not padded[at].text and table.rows:
        # an empty name cell: the row above goes on
        for column, cell in enumerate(padded):
            if cell.text:
                table.rows[-1].cells[column].append(cell)
        return
    table.rows.append(Row([[cell] for cell in padded]))


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
        for row in table.rows:
            name = row.text(at)
            span = row.span(at)
            if (
                not name
                or span is None
                or _SUM.match(name)
                or not re.search(r"[A-Za-zÄÖÜäöü]", name)
            ) and not (name and span and "§" in name):
                continue
            if all(not row.text(c) for c in range(len(table.columns)) if c != at):
                continue
            blocks.append(_row_block(table, row, at, name, span, context))
    return blocks


def _kind(head: str) -> Kind:
    """What the column head calls its rows."""
    if re.search(r"projekt", head, re.IGNORECASE):
        return "project"
    if re.search(r"maßnahme", head, re.IGNORECASE):
        return "measure"
    return "instrument"


def _second_field(head: str, fields: tuple[str, ...]) -> tuple[str, ...]:
    """ "Dauer und Umfang" names two fields at once."""
    if fields[0] in ("entries", "places", "persons", "exits", "stock", "cost"):
        return ()
    known = lexicon().fields_of(head)
    return tuple(f for f in known if f not in fields)


# the head says that a second line in the cell is the provider
_WITH_PROVIDER = re.compile(
    r"\(\s*(?:Träger|Anbieter|Auftragnehmer)\w*\s*\)|/\s*(?:\w*[Tt]räger|Anbieter|Auftragnehmer|Durchführ|"
    r"Leistungserbringer|Partner)"
)


_ASIDE_BEHIND = re.compile(r"\s*\(([^()]{3,80})\)\s*$")
# a line that ends like this goes on below: "Klartext –", "Beruf und"
_GOES_ON = re.compile(r"(?:[–—&/,:-]|\b(?:und|für|mit|in|im|zur|zum|der|die|das))\s*$")


# a reader joins a line that begins with a small letter to the one above: "Seestadt | bfo Bildung"
_JOINED = re.compile(
    r"\s+[A-ZÄÖÜ][\wäöüß-]+"
    r"(?= (?!(?:für|und|der|die|das|des|am|an|im|in|zu|zur|zum|von|vom|bei|mit|aus|"
    r"auf|vor|unter|gem)\b)[a-zäöü]{2,8} [A-ZÄÖÜ])"
)


def _first_line(name: str) -> str:
    """The lines of a name, without the provider below it."""
    first, *rest = name.split(LINE_IN_CELL)
    length = len(first)
    for line in rest:
        if not _GOES_ON.search(name[:length]):
            break
        length += len(LINE_IN_CELL) + len(line)
    joined = _JOINED.match(name, length)
    return name[: joined.end()] if joined else name[:length]


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
        head = table.heads[column]
        single = len(row.cells[column]) == 1
        pairs = compound_cell(head, row.text(column), cell[0]) if single else []
        if pairs:
            parts += pairs
            continue
        lines = told_lines(row.text(column), cell[0], label, head) if single else []
        if lines:
            parts += lines
            continue
        fields = by_content((label,) if label else ("other",), row.text(column))
        remark = " ".join(row.text(column).split()) if fields == ("description",) else ""
        if remark and any(t.outcome for t in tallies(remark)):
            fields = ("description", "results")
        parts.append(Part((*fields, *_second_field(head, fields)), head, cell[0], cell[1]))
    if _WITH_PROVIDER.search(table.heads[at]) and LINE_IN_CELL in name:
        first = _first_line(name)
        parts.append(Part(("provider",), "Träger", span[0] + len(first), span[1]))
        name, span = first, (span[0], span[0] + len(first))
    elif _WITH_PROVIDER.search(table.heads[at]) and (aside := _ASIDE_BEHIND.search(name)):
        parts.append(
            Part(("provider",), "Träger", span[0] + aside.start(1), span[0] + aside.end(1))
        )
        name, span = name[: aside.start()], (span[0], span[0] + aside.start())
    elif len(row.cells[at]) == 1 and LINE_IN_CELL in name:
        length, told = below_name(name, span[0])
        parts += told
        name, span = name[:length], (span[0], span[0] + length)
    dated = _ASIDE_BEHIND.search(name)
    if dated and find_periods(dated[1]):
        # "(neu, 01.01.2020 – 31.12.2021)" is no part of what it is called
        fields = by_content(("other",), dated[1])
        whole = ("description", *(f for f in fields if f != "other"))
        parts.append(Part(whole, "", span[0] + dated.start(1), span[0] + dated.end(1)))
        name, span = name[: dated.start()], (span[0], span[0] + dated.start())
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
