"""Forms with a row of labels and the row of their values below: "5 Laufzeit | 6 Kapazität"."""

from __future__ import annotations

import re
from itertools import pairwise

from ingest.labels import lexicon
from ingest.view import Line, View, lines_of

# the number of a box of the form
_NUMBERED = re.compile(r"^\(?\d{1,2}[a-z]?[.)]?\s+(?=[A-ZÄÖÜ])")
_LONGEST = 60
_MOST_CELLS = 4


def grid_apart(view: View) -> View:
    """The view with one label and its value a line, where a form has them in rows of boxes."""
    if "\t" not in view.text:
        return view
    told = [line for line in lines_of(view.text) if line.text.strip()]
    moved: list[tuple[int, int, list[tuple[int, int] | str]]] = []
    taken = -1
    for number, (above, below) in enumerate(pairwise(told)):
        if above.start < taken or "\t" not in above.text:
            continue
        wide = above.text.count("\t")
        if wide != below.text.count("\t"):
            continue
        # more rows of this width below are those of a table
        rows = told[number + 2 : number + 3]
        table = any(row.text.count("\t") == wide and not _all_labels(row.text) for row in rows)
        if not _boxes(above.text, table) or _all_labels(below.text):
            continue
        pieces: list[tuple[int, int] | str] = []
        for label, value in zip(_cells(above), _cells(below), strict=True):
            pieces += ["\n"] if pieces else []
            pieces += [label, "\t", value]
        moved.append((above.start, below.end, pieces))
        taken = below.end
    return view.arranged(moved) if moved else view


def _cells(line: Line) -> list[tuple[int, int]]:
    found = []
    at = line.start
    for cell in line.text.split("\t"):
        found.append((at, at + len(cell)))
        at += len(cell) + 1
    return found


def _boxes(row: str, table: bool) -> bool:
    """The cells are labels: numbered boxes of a form, or labels over one row of values."""
    cells = [cell.strip() for cell in row.split("\t")]
    if not 2 <= len(cells) <= _MOST_CELLS or not all(0 < len(c) <= _LONGEST for c in cells):
        return False
    if not all(map(_NUMBERED.match, cells)):
        return not table and _all_labels(row)
    # boxes are numbered one after the other; half of them must be known
    numbers = [int(re.findall(r"\d+", cell)[0]) for cell in cells]
    known = sum(bool(_fields(_NUMBERED.sub("", cell))) for cell in cells)
    in_turn = numbers == list(range(numbers[0], numbers[0] + len(cells)))
    return in_turn and known * 2 >= len(cells)


def _all_labels(row: str) -> bool:
    cells = row.split("\t")
    return len(cells) > 1 and all(map(lexicon().fields_of, cells))


def _fields(label: str) -> tuple[str, ...]:
    words = lexicon()
    return words.fields_of(label) or words.by_stem(label)
