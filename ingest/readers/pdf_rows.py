"""Rows of a PDF table whose cells stand in the middle or at the bottom of their row.

Beside a wrapped cell a short one begins lower, so that no two of them stand at one height. What
they share is the middle of their lines, or the last one; neighbouring rows begin their cells at the
same places.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

# points: places that count as one, the step to the next line in letters' heights
_NEAR = 2.5
_STEP = 1.6
# fewer cells may be columns of an article; a cell with more lines is a text of its own
MIN_CELLS = 3
MAX_CELL_LINES = 8


class Placed(Protocol):
    """Text at a place, as `pdf_page.Piece`."""

    text: str
    x: float
    y: float
    size: float

    @property
    def right(self) -> float: ...


Piece = TypeVar("Piece", bound=Placed)
Cell = list[Piece]


def rows_off_the_top(pieces: Sequence[Piece]) -> dict[int, list[list[Piece]]]:
    """Cells of each such row by the number of its first piece; rows of equal tops are left out.

    The pieces of a row follow each other: it ends that many pieces later as its cells hold.
    """
    stacks = _stacks(pieces)
    found: list[tuple[int, list[list[Piece]]]] = []
    number = at = 0
    while number < len(stacks):
        row = _row_from(stacks, number)
        if len(row) >= MIN_CELLS:
            found.append((at, row))
        taken = stacks[number : number + (len(row) if len(row) >= MIN_CELLS else 1)]
        at += sum(len(stack) for stack in taken)
        number += len(taken)
    kept: dict[int, list[list[Piece]]] = {}
    for place, (at, row) in enumerate(found):
        beside = [found[n][1] for n in (place - 1, place + 1) if 0 <= n < len(found)]
        uneven = max(cell[0].y for cell in row) - min(cell[0].y for cell in row) > _NEAR
        if uneven and any(_shared(row, other) >= MIN_CELLS for other in beside):
            kept[at] = row
    return kept


def _stacks(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces that follow each other line by line from one place: cells, or paragraphs."""
    stacks: list[list[Piece]] = []
    for piece in pieces:
        last = stacks[-1][-1] if stacks else None
        if last is not None:
            step = last.y - piece.y
            below = 0 < step <= _STEP * piece.size and abs(piece.size - last.size) < 1
            beside = abs(step) <= _NEAR and "\n" not in last.text
            if (below and abs(piece.x - stacks[-1][0].x) <= _NEAR) or beside:
                stacks[-1].append(piece)
                continue
        stacks.append([piece])
    return stacks


def _row_from(stacks: list[list[Piece]], number: int) -> list[list[Piece]]:
    """The longest run of cells from left to right with one middle, or with one bottom."""
    best: list[list[Piece]] = []
    for height in (_middle, _bottom):
        row = [stacks[number]]
        for stack in stacks[number + 1 :]:
            right = max(p.right for p in row[-1])
            level = abs(height(stack) - height(row[0])) <= _NEAR
            if not level or stack[0].x < min(right, row[-1][0].x + 4 * _NEAR):
                break
            row.append(stack)
        if len(row) > len(best) and all(len(cell) <= MAX_CELL_LINES for cell in row):
            best = row
    return best


def _middle(cell: Sequence[Placed]) -> float:
    return (cell[0].y + cell[-1].y) / 2


def _bottom(cell: Sequence[Placed]) -> float:
    return cell[-1].y


def _shared(row: list[list[Piece]], other: list[list[Piece]]) -> int:
    """How many cells of two rows begin at one place."""
    return sum(any(abs(a[0].x - b[0].x) <= _NEAR for b in other) for a in row)
