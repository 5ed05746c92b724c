"""Tables in PDF pages: the plain text loses the columns, the layout of the page keeps them.

A page whose text shows the head of a table of examples is read again with its layout, and the
rows become lines with tab-separated cells, as in every other format.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.layouts.tables import column_field, known_heads

_SEGMENT = re.compile(r"\S+(?: \S+)*")
# heads of a table stand close together and are short
_MAX_HEAD = 45
_MIN_KNOWN = 3
# a table ends after this many lines without a cell in it
_MAX_BLANK = 4


@dataclass(frozen=True)
class _Column:
    start: int
    head: str


def shows_table(text: str) -> bool:
    """The head of a table stands in the text: its cells below each other, or in one line."""
    lines = [line.strip() for line in text.split("\n")]
    run: list[str | None] = []
    for line in [*lines, ""]:
        if 0 < len(line) <= _MAX_HEAD and not line.endswith((".", ",", ";")):
            run.append(column_field(line))
            recent = [f for f in run[-8:] if f]
            if "name" in recent and len(set(recent)) >= _MIN_KNOWN:
                return True
        else:
            run = []
        fields = known_heads(line) if len(line) <= 160 else set()
        if "name" in fields and len(fields) >= _MIN_KNOWN:
            return True
    return False


def with_rows(layout: str) -> str:
    """Layout text with its tables of examples as tab-separated rows, other lines stripped."""
    lines = layout.split("\n")
    out: list[str] = []
    number = 0
    while number < len(lines):
        columns = _columns(lines[number])
        if columns is None:
            out.append(lines[number].strip())
            number += 1
            continue
        rows, number = _rows(lines, number + 1, columns)
        out.append("\t".join(c.head for c in columns))
        out += ["\t".join(row) for row in rows]
        out.append("")
    return "\n".join(out)


def _columns(line: str) -> list[_Column] | None:
    cells = [_Column(m.start(), m.group()) for m in _segments(line)]
    fields = {column_field(c.head) for c in cells} - {None}
    return cells if len(cells) >= 3 and "name" in fields and len(fields) >= 2 else None


def _segments(line: str) -> list[re.Match[str]]:
    return list(_SEGMENT.finditer(line))


def _rows(lines: list[str], number: int, columns: list[_Column]) -> tuple[list[list[str]], int]:
    """Logical rows below a head, and the number of the line behind the table."""
    rows: list[list[str]] = []
    blank = 0
    while number < len(lines):
        line = lines[number]
        if not line.strip():
            blank += 1
            number += 1
            if blank > _MAX_BLANK:
                break
            continue
        cells = _cells(line, columns)
        if cells is None or _columns(line) is not None:
            break
        filled = sum(bool(c) for c in cells)
        starts = filled >= max(2, (len(columns) + 1) // 2) or (not rows)
        if starts or (blank and cells[0]):
            rows.append(cells)
        else:
            for index, cell in enumerate(cells):
                if cell:
                    rows[-1][index] = _join(rows[-1][index], cell)
        blank = 0
        number += 1
    return rows, number


def _cells(line: str, columns: list[_Column]) -> list[str] | None:
    """Cells of a line by where they begin; `None` for text that runs across the columns."""
    cells = [""] * len(columns)
    for segment in _segments(line):
        index = max((i for i, c in enumerate(columns) if c.start <= segment.start() + 2), default=0)
        following = columns[index + 1].start if index + 1 < len(columns) else None
        if following is not None and segment.end() > following + 3:
            return None
        cells[index] = _join(cells[index], segment.group())
    return cells


def _join(first: str, second: str) -> str:
    """A wrapped cell on one line; a hyphen at the line end is left for the cleaning to mend."""
    return f"{first} {second}".strip()
