"""A PDF page from its pieces: headings by their size, rows of tables by their place.

pypdf hands over each piece of text with its position and font size. A page is put together from
these in the order of the file, which for tables is row by row and for columns of an article one
column after the other; so pieces that follow each other at the same height are cells of a row.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ingest.labels import lexicon
from ingest.readers.pdf_columns import side_by_side
from ingest.readers.pdf_facts import fact_columns
from ingest.readers.pdf_rows import rows_off_the_top

# a letter is about half as wide as it is high; a wider gap parts two cells
_LETTER = 0.5
_GAP = 1.2
# pieces within this many points stand at the same height or begin at the same place
_NEAR = 2.5
_ALIGNED = 6.0
# lines this much larger than the running text are headings
_HEADING = 1.18
_MAX_HEADING = 120
_MAX_CELL_LINES = 40
# a cell is at least this wide
_CELL = 24.0
# pieces that are looked at for further cells of a row
_NEXT = 8
# sizes this close belong to one level; a heading goes on in the next line within this step
_SAME_LEVEL = 0.06
_LINE_STEP = 1.7
# a box of facts has several short labels in bold
_MAX_BOLD_LABEL = 30
_MIN_BOLD_LABELS = 2


@dataclass
class Piece:
    """Text at `x`/`y` (points, y upwards) in a font of `size` points."""

    text: str
    x: float
    y: float
    size: float
    bold: bool

    @property
    def right(self) -> float:
        return self.x + len(self.text.strip()) * self.size * _LETTER


@dataclass
class Line:
    """Pieces at one height, as cells; a cell may run over several lines."""

    y: float
    cells: list[list[Piece]] = field(default_factory=list)
    last_y: float = 0.0

    def starts(self) -> list[float]:
        return [cell[0].x for cell in self.cells]

    def texts(self) -> list[str]:
        return [_joined(cell) for cell in self.cells]

    @property
    def size(self) -> float:
        if len(self.cells) == 1 and len(self.cells[0]) == 1:
            return round(self.cells[0][0].size, 1)
        sizes = Counter[float]()
        for cell in self.cells:
            for piece in cell:
                sizes[round(piece.size, 1)] += len(piece.text.strip())
        return sizes.most_common(1)[0][0] if sizes else 0.0


def pieces_of(page: Any) -> list[Piece]:
    """All pieces of a page in the order of the file."""
    found: list[Piece] = []

    def visit(text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        if not text.strip():
            if found and "\n" not in found[-1].text and text:
                found[-1].text += text
            return
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        scale = abs(tm[3] * cm[3]) or abs(tm[1] * cm[1]) or 1.0
        name = str((font or {}).get("/BaseFont", ""))
        found.append(Piece(text, x, y, size * scale, "Bold" in name or "Black" in name))

    page.extract_text(visitor_text=visit)
    return found


def pack_pieces(pieces: list[Piece] | None) -> list[tuple[object, ...]] | None:
    """Pieces as JSON values."""
    if pieces is None:
        return None
    return [(p.text, p.x, p.y, p.size, p.bold) for p in pieces]


def unpack_pieces(packed: list[Any] | None) -> list[Piece] | None:
    return None if packed is None else [Piece(*values) for values in packed]


def lines_of_page(pieces: list[Piece]) -> list[Line]:
    """Lines in the order of the file; cells beside each other in one line."""
    lines: list[Line] = []
    rows = rows_off_the_top(pieces)
    skipped = 0
    for number, piece in enumerate(pieces):
        if number in rows:
            cells = rows[number]
            middle = (cells[0][0].y + cells[0][-1].y) / 2
            lines.append(Line(middle, cells, middle))
            skipped = number + sum(len(cell) for cell in cells)
        if number < skipped:
            continue
        if not lines:
            lines.append(Line(piece.y, [[piece]], piece.y))
            continue
        line = lines[-1]
        last = line.cells[-1][-1]
        if abs(piece.y - line.last_y) <= _NEAR and (
            "\n" not in last.text or piece.x > last.x + _ALIGNED
        ):
            if piece.x - last.right > _GAP * max(piece.size, 6.0) and piece.x > last.x:
                if abs(piece.y - line.y) <= _NEAR:
                    line.cells.append([piece])
                    continue
            elif "\n" not in last.text:
                line.cells[-1].append(piece)
                continue
        if abs(piece.y - line.y) <= _NEAR and piece.x > line.cells[-1][0].x + _ALIGNED:
            line.cells.append([piece])
            line.last_y = piece.y
            continue
        step = line.last_y - piece.y
        below = 0 < step <= 1.9 * max(piece.size, last.size)
        if (
            len(line.cells) > 1
            and below
            and abs(piece.x - line.cells[-1][0].x) <= _NEAR
            and len(line.cells[-1]) < _MAX_CELL_LINES
        ):
            line.cells[-1].append(piece)
            line.last_y = piece.y
            continue
        opened = _row_above(lines, piece, pieces[number + 1 : number + 1 + _NEXT])
        if opened is not None:
            first = lines[opened]
            for wrapped in lines[opened + 1 :]:
                first.cells[0] += [p for cell in wrapped.cells for p in cell]
            del lines[opened + 1 :]
            first.cells.append([piece])
            first.last_y = piece.y
            continue
        lines.append(Line(piece.y, [[piece]], piece.y))
    return lines


def _row_above(lines: list[Line], piece: Piece, following: list[Piece]) -> int | None:
    """The row this piece belongs to when its first cell ran over several lines.

    Beside running text it may as well be the next column of an article; a row of a table stands
    below another row, or has more cells at the same height among the pieces that follow.
    """
    for number in range(len(lines) - 1, max(-1, len(lines) - 6), -1):
        line = lines[number]
        if len(line.cells) != 1 or abs(line.cells[0][0].x - lines[-1].cells[0][0].x) > _NEAR:
            return None
        if abs(line.y - piece.y) <= _NEAR and number < len(lines) - 1:
            in_table = number > 0 and len(lines[number - 1].cells) > 1
            # how wide a piece is can only be guessed; further cells at its height leave no doubt
            beside = any(
                abs(line.y - other.y) <= _NEAR and other.x > piece.x + _CELL for other in following
            )
            wide = max(p.right for row in lines[number:] for p in row.cells[0])
            right = line.cells[0][0].x + _CELL if beside else wide - _ALIGNED
            return number if (in_table or beside) and piece.x >= right else None
    return None


def _joined(cell: list[Piece]) -> str:
    """Text of a cell on one line; two spaces keep the place of a line break.

    A hyphen at a line end is left for the cleaning to mend.
    """
    lines = [" ".join(t.split()) for t in "".join(p.text for p in cell).split("\n") if t.strip()]
    text = lines[0] if lines else ""
    for line in lines[1:]:
        text += f"{' ' if text[-1:] in ',-' or line[:1].islower() else '  '}{line}"
    return text


def _in_table(lines: list[Line]) -> set[int]:
    """Numbers of the lines that are rows: neighbours with cells that begin at the same places."""
    found: set[int] = set()
    for number in range(len(lines) - 1):
        first, second = lines[number], lines[number + 1]
        if len(first.cells) < 2 or len(second.cells) < 2:
            continue
        if second.y > first.y:
            continue
        shared = sum(any(_aligned(a, b) for b in second.cells) for a in first.cells[1:])
        if shared >= 1:
            found |= {number, number + 1}
    for number in sorted(found):
        above = lines[number - 1] if number and number - 1 not in found else None
        if above is None or len(above.cells) < 2 or above.y <= lines[number].y:
            continue
        if len(lines[number].cells) - len(above.cells) in (0, 1):
            found.add(number - 1)
    return found


def _aligned(first: list[Piece], second: list[Piece]) -> bool:
    """Cells of one column: they begin together, or they end together as figures do."""
    if abs(first[0].x - second[0].x) <= _ALIGNED:
        return True
    ends = abs(first[0].right - second[0].right)
    middles = abs((first[0].x + first[0].right) - (second[0].x + second[0].right)) / 2
    return min(ends, middles) <= 3 * _ALIGNED


def body_size(pages: list[list[Piece]]) -> float:
    """Size of the running text: the one most letters have."""
    sizes = Counter[float]()
    for pieces in pages:
        for piece in pieces:
            sizes[round(piece.size, 1)] += len(piece.text.strip())
    return sizes.most_common(1)[0][0] if sizes else 0.0


def heading_sizes(pages: list[list[Piece]], body: float) -> list[float]:
    """Sizes of headings, largest first: their rank is the level of a heading."""
    sizes = {round(p.size, 1) for pieces in pages for p in pieces if _is_large(p.size, body)}
    ranked: list[float] = []
    for size in sorted(sizes, reverse=True):
        if not ranked or ranked[-1] - size > _SAME_LEVEL * size:
            ranked.append(size)
    return ranked


def _is_large(size: float, body: float) -> bool:
    return body > 0 and size >= _HEADING * body


def page_text(pieces: list[Piece], body: float, sizes: list[float]) -> str:
    """The page as text: headings marked, rows with tab-separated cells."""
    out: list[str] = []
    done = 0
    for start, end, rows in fact_columns(pieces, body, _is_label):
        out += [_text_of(pieces[done:start], body, sizes), *rows]
        done = end
    return "\n".join([*out, _text_of(pieces[done:], body, sizes)])


def _is_label(text: str) -> bool:
    return bool(lexicon().fields_of(text))


def _text_of(pieces: list[Piece], body: float, sizes: list[float]) -> str:
    """Pieces of a page that stand in the order of the file."""
    lines = lines_of_page(side_by_side(pieces, _is_label))
    rows = _in_table(lines)
    labels = _bold_labels(lines)
    columns: list[tuple[float, float]] = []
    out: list[str] = []
    before: Line | None = None
    for number, line in enumerate(lines):
        if number in rows:
            if number - 1 not in rows or not columns:
                columns = _columns(lines, rows, number)
            out.append("\t".join(_placed(line, columns)))
            before = None
            continue
        columns = []
        if out and number - 1 in rows:
            out.append("")
        if len(line.cells) > 1:
            out.append("\t".join(line.texts()))
        elif _is_heading(line, body):
            text = _joined(line.cells[0])
            if before is not None and _goes_on(before, line) and out[-1].startswith("#"):
                out[-1] += f" {text}"
            else:
                out.append(f"{'#' * _level(line.size, sizes)} {text}")
            before = line
            continue
        elif number in labels:
            out.append(labels[number])
        else:
            out += _plain(line.cells[0])
        before = None
    return "\n".join(out)


def _bold_labels(lines: list[Line]) -> dict[int, str]:
    """Lines that begin with a few words in bold: label and value, as in a box of facts."""
    found: dict[int, str] = {}
    for number, line in enumerate(lines):
        cell = line.cells[0]
        if len(line.cells) > 1 or len(cell) < 2 or not cell[0].bold or cell[1].bold:
            continue
        label = " ".join(cell[0].text.split())
        rest = " ".join("".join(p.text for p in cell[1:]).split())
        if 0 < len(label) <= _MAX_BOLD_LABEL and rest and "\n" not in cell[0].text:
            found[number] = f"{label}\t{rest}"
    return found if len(found) >= _MIN_BOLD_LABELS else {}


def _plain(cell: list[Piece]) -> list[str]:
    # several spaces are kept: some writers set columns apart by nothing else
    return [t.strip() for t in "".join(p.text for p in cell).split("\n") if t.strip()]


def _is_heading(line: Line, body: float) -> bool:
    if not _is_large(line.size, body):
        return False
    text = _joined(line.cells[0])
    return (
        len(text) <= _MAX_HEADING
        and text[-1:] not in ".,;"
        and re.search(r"[A-Za-zÄÖÜäöü]{3}", text) is not None
        and not re.match(r"[#|•-]", text)
    )


def _goes_on(before: Line, line: Line) -> bool:
    """A heading over two lines: same size, directly below."""
    step = before.last_y - line.y
    return abs(before.size - line.size) < 0.5 and 0 < step <= _LINE_STEP * line.size


def _level(size: float, sizes: list[float]) -> int:
    rank = min(range(len(sizes)), key=lambda i: abs(sizes[i] - size)) if sizes else 0
    return min(rank, 5) + 1


def _columns(lines: list[Line], rows: set[int], number: int) -> list[tuple[float, float]]:
    """Where the columns of a table begin and end: the row with most cells says it."""
    block = []
    while number in rows:
        block.append(lines[number])
        number += 1
    widest = max(block, key=lambda item: len(item.cells))
    return [(cell[0].x, max(p.right for p in cell)) for cell in widest.cells]


def _placed(line: Line, columns: list[tuple[float, float]]) -> list[str]:
    """Cells under their columns in order, empty ones where a row has none."""
    texts = line.texts()
    if len(texts) >= len(columns):
        return texts
    placed = [""] * len(columns)
    lowest = 0
    for number, (text, cell) in enumerate(zip(texts, line.cells, strict=True)):
        last = len(columns) - (len(texts) - number)
        start, end = cell[0].x, max(p.right for p in cell)
        index = min(range(lowest, last + 1), key=lambda i: _distance(columns[i], start, end))
        placed[index] = text
        lowest = index + 1
    return placed


def _distance(column: tuple[float, float], start: float, end: float) -> float:
    """How far a cell is from a column, by their beginnings, ends or middles."""
    middle = abs(start + end - column[0] - column[1]) / 2
    return min(abs(start - column[0]), abs(end - column[1]), middle)
