"""Labels drawn in one go and then their values beside them: put side by side again.

Some programs write a two-column form column by column. The order of the file then parts every
label from its value; their heights on the page still say what belongs together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

# pieces within this many points stand at the same height or begin at the same place
_NEAR = 2.5
_MIN_LABELS = 4
_LABEL_SHARE = 0.6
_BESIDE_SHARE = 0.8
_MAX_LABEL = 60


class Placed(Protocol):
    text: str
    x: float
    y: float


P = TypeVar("P", bound=Placed)


def side_by_side(pieces: Sequence[P], is_label: Callable[[str], bool]) -> list[P]:
    """The pieces of a page, each column of labels followed line by line by its values."""
    found = list(pieces)
    at = 0
    while at < len(found):
        middle = _run_end(found, at)
        stop = _run_end(found, middle) if middle < len(found) else middle
        if _belong(found[at:middle], found[middle:stop], is_label):
            rows = _rows(found[at:middle], found[middle:stop])
            found[at:stop] = rows
            at = stop
        else:
            at = max(middle, at + 1)
    return found


def _run_end(pieces: Sequence[Placed], start: int) -> int:
    """Behind the last of the pieces from `start` on that stand below each other."""
    end = start + 1
    while (
        end < len(pieces)
        and abs(pieces[end].x - pieces[start].x) <= _NEAR
        and pieces[end].y < pieces[end - 1].y - _NEAR
    ):
        end += 1
    return end


def _belong(
    labels: Sequence[Placed], values: Sequence[Placed], is_label: Callable[[str], bool]
) -> bool:
    if len(labels) < _MIN_LABELS or not values or values[0].x <= labels[0].x + _MAX_LABEL / 2:
        return False
    if values[0].y < labels[0].y - _NEAR or any(len(p.text.strip()) > _MAX_LABEL for p in labels):
        return False
    heights = [value.y for value in values]
    beside = sum(any(abs(label.y - y) <= _NEAR for y in heights) for label in labels)
    named = sum(is_label(label.text.strip()) for label in labels)
    return beside >= _BESIDE_SHARE * len(labels) and named >= _LABEL_SHARE * len(labels)


def _rows(labels: Sequence[P], values: Sequence[P]) -> list[P]:
    """Each label, then the values from its height down to the next label."""
    rows: list[P] = [value for value in values if value.y > labels[0].y + _NEAR]
    for number, label in enumerate(labels):
        low = labels[number + 1].y + _NEAR if number + 1 < len(labels) else float("-inf")
        rows.append(label)
        rows += [value for value in values if low < value.y <= label.y + _NEAR]
    return rows
