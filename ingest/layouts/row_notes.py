"""Paragraphs that speak of a row of a table by its number: "Zu lfd. Nr. 3: 88 Teilnehmende …"."""

from __future__ import annotations

import re

from ingest.labels import bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.marked_notes import with_marked_notes
from ingest.view import View, lines_of

_NOTE = re.compile(
    r"\s*(?:Zu|Zur|Hinweis zu|Anmerkung zu)\s+(?:lfd\.?\s*)?(?:Nr\.|Nummer|Zeile|Pos\.|Position|"
    r"Ziff\.|Ziffer|Maßnahme|Vorhaben|Projekt)\s*(?P<number>\d{1,2})\b[.)]?\s*[:–-]\s*(?=\S)"
)
_NUMBER = re.compile(r"\W*(\d{1,2})\W*")
# what such a paragraph may tell, whatever stands above it
_TOLD = ("description", "participants", "results")


def with_row_notes(view: View, blocks: list[Block]) -> list[Block]:
    """The blocks with each such paragraph, and each note that a mark points to, as a part."""
    blocks = with_marked_notes(view, blocks)
    rows = {number: block for block in blocks if (number := _number_of(view, block))}
    if not rows:
        return blocks
    fields: tuple[str, ...] = ()
    heading = ""
    for line in lines_of(view.text):
        note = _NOTE.match(line.text)
        if note is None:
            title = line.text.strip(" #")
            if title and bullet(line.text) is None and lexicon().fields_of(title):
                heading, fields = title, lexicon().fields_of(title)
        elif note["number"] in rows:
            told = tuple(dict.fromkeys((*fields, *_TOLD)))
            part = Part(told, heading, line.start + note.end(), line.end)
            rows[note["number"]].parts.append(part)
    return blocks


def _number_of(view: View, block: Block) -> str | None:
    """What the first cell of a row counts; `None` for blocks that are no numbered rows."""
    if block.layout != "table":
        return None
    start = view.text.rfind("\n", 0, block.name_start) + 1
    first = view.text[start : block.name_start].split("\t")[0]
    number = _NUMBER.fullmatch(first)
    return number[1] if number else None
