"""Tables within a part whose head says that they tell of another field than the part.

Below "Teilnehmende" may stand a table "Verbleib nach Austritt | Personen": its rows are outcomes.
"""

from __future__ import annotations

import re

from ingest.labels import lexicon
from ingest.layouts.block import Part
from ingest.view import Line, View, lines_of

# a head and a row at least
MIN_ROWS = 2
_FIELDS = {"results"}


def tables_apart(view: View, part: Part) -> list[Part]:
    """The part, with each table of outcomes in it as a part of its own."""
    if _FIELDS & set(part.fields) or "\t" not in view.text[part.start : part.end]:
        return [part]
    found: list[Part] = []
    at = part.start
    for table in _tables(view, part):
        head = _head(table[0].text)
        fields = _FIELDS & set(lexicon().fields_of(head) or lexicon().by_stem(head))
        if len(table) < MIN_ROWS or not fields:
            continue
        if view.text[at : table[0].start].strip():
            found.append(Part(part.fields, part.heading, at, table[0].start))
        found.append(Part(tuple(fields), head, table[0].end, table[-1].end))
        at = table[-1].end
    if not found:
        return [part]
    if view.text[at : part.end].strip():
        found.append(Part(part.fields, part.heading, at, part.end))
    return found


def _tables(view: View, part: Part) -> list[list[Line]]:
    """Runs of lines with cells."""
    found: list[list[Line]] = []
    inside = False
    for line in lines_of(view.text, part.start, part.end):
        cells = "\t" in line.text
        if cells and not inside:
            found.append([])
        if cells:
            found[-1].append(line)
        inside = cells
    return found


def _head(row: str) -> str:
    """The first cell of a head without figures; empty for rows of values."""
    cells = row.split("\t")
    told = [c.strip() for c in cells]
    if not told[0] or any(re.search(r"\d", c) for c in told[1:]) or not any(told[1:]):
        return ""
    return told[0]
