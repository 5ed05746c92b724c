"""Columns with two values in one cell: "Verweildauer / Std. pro Woche", "Eintritte / in Arbeit".

The head and the cell are divided alike, and each value comes under its own half of the head.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.labels import lexicon
from ingest.layouts.block import Part
from ingest.layouts.columns import column_field

# "Std./Woche" and "Ausbildung/Arbeit" are one word; a slash that divides has room beside it
_DIVIDES = re.compile(r"\s+/\s*|\s*/\s+|\s*\|\s*|\s*;\s+")
# "2018: Eintritte": the year goes for every half
_YEAR = re.compile(r"^\W*(?P<year>(?:19|20)\d{2})\s*:")


@lru_cache(maxsize=1024)
def _halves(head: str) -> tuple[tuple[str, str], ...]:
    """Field and text of each half of a head; empty where it is not one head for two values."""
    pieces = [" ".join(piece.split()) for piece in _DIVIDES.split(head)]
    if not 1 < len(pieces) <= 3:
        return ()
    year = _YEAR.match(head)
    found = []
    for number, piece in enumerate(pieces):
        known = lexicon().fields_of(piece) or lexicon().by_stem(piece)
        field = column_field(piece) or (known[0] if known else None)
        if field is None:
            return ()
        told = f"{year['year']}: {piece}" if year and number else piece
        found.append((field, told))
    return tuple(found) if len({field for field, _ in found}) > 1 else ()


def compound_cell(head: str, text: str, start: int) -> list[Part]:
    """Parts of a cell whose head names two values and which holds as many; else none."""
    halves = _halves(head)
    if not halves:
        return []
    parts = []
    at = 0
    pieces = []
    for mark in [*_DIVIDES.finditer(text), None]:
        stop = mark.start() if mark else len(text)
        pieces.append((at, stop))
        at = mark.end() if mark else stop
    if len(pieces) != len(halves):
        return []
    for (field, told), (first, last) in zip(halves, pieces, strict=True):
        if text[first:last].strip():
            parts.append(Part((field,), told, start + first, start + last))
    return parts
