"""A column of facts beside the text of a PDF page: labels in bold, each above its value.

Written out one below the other such a column runs into the text of the next page, and nothing says
where its last value ends. As rows with two cells, label and value, it cannot.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

# points: pieces this near begin at one place
_NEAR = 2.5
# a column of facts has several labels; most of them are known ones
_MIN_FACTS = 3
_LABEL_SHARE = 0.6
_MAX_LABEL = 40
_MAX_VALUE_LINES = 8
# from one line to the next, in letters' heights
_STEP = 2.2
# the column stands beside lines of a text that begin at least so many points away
_BESIDE = 60.0
_TEXT_LINES = 3
# larger letters are headings
_LARGE = 1.15


class Placed(Protocol):
    text: str
    x: float
    y: float
    size: float
    bold: bool


P = TypeVar("P", bound=Placed)


def fact_columns(
    pieces: Sequence[P], body: float, is_label: Callable[[str], bool]
) -> list[tuple[int, int, list[str]]]:
    """Where columns of facts begin and end among the pieces of a page, and their rows.

    `body` is the size of the running text in points.
    """
    found = []
    at = 0
    while at < len(pieces):
        end = _column_end(pieces, at, body)
        facts = _facts(pieces[at:end])
        known = sum(is_label(label) for label, _ in facts)
        if len(facts) >= _MIN_FACTS and known >= _LABEL_SHARE * len(facts):
            beside = sum(abs(piece.x - pieces[at].x) > _BESIDE for piece in pieces)
            if beside >= _TEXT_LINES:
                rows = [f"{label}\t{value}" if value else label for label, value in facts]
                found.append((at, end, rows))
        at = end
    return found


def _column_end(pieces: Sequence[Placed], start: int, body: float) -> int:
    """Behind the last of the pieces from `start` on that stand below each other."""
    end = start + 1
    while (
        end < len(pieces)
        and abs(pieces[end].x - pieces[start].x) <= _NEAR
        and 0 < pieces[end - 1].y - pieces[end].y <= _STEP * pieces[end - 1].size
        and max(pieces[end].size, pieces[start].size) <= _LARGE * body
    ):
        end += 1
    return end


def _facts(column: Sequence[Placed]) -> list[tuple[str, str]]:
    """Labels in bold with the lighter lines below each; empty where the column is anything else.

    A first line in bold without a value is the heading of the column.
    """
    facts: list[tuple[str, list[str]]] = []
    for piece in column:
        text = " ".join(piece.text.split())
        if piece.bold:
            if len(text) > _MAX_LABEL or (len(facts) > 1 and not facts[-1][1]):
                return []
            facts.append((text, []))
        elif not facts or len(facts[-1][1]) >= _MAX_VALUE_LINES:
            return []
        else:
            facts[-1][1].append(text)
    if not facts or not facts[-1][1]:
        return []
    # a hyphen at a line end is left for the cleaning to mend
    return [(label, " ".join(lines)) for label, lines in facts]
