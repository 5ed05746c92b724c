"""Examples that a document counts: "Beispiel 1: Lernhaus", further down "Beispiel 2: Werkbank".

Whatever stands between two such headings, under questions or on slides of its own, tells the first.
"""

from __future__ import annotations

import re

from ingest.layouts.block import Block
from ingest.layouts.chapters import facts_of
from ingest.layouts.decks import Heading, headings_marked
from ingest.layouts.naming import AWAY, bare, chapter_name
from ingest.layouts.whole import parts_under
from ingest.view import View
from records.model import Kind

MIN_COUNTED = 2
_FIGURES = {"cost", "places", "unit", "ratio", "outcome", "time"}
_COUNTED = re.compile(
    r"(?:(?:Praxis|Best[- ]Practice[- ]?|Projekt)?[Bb]eispiel|[Pp]rojekt|[Mm]aßnahme|[Aa]nsatz|"
    r"[Aa]ngebot|[Mm]odell|[Ii]dee|[Vv]orhaben)\s+(?:Nr\.\s*)?(?:\d{1,2}|[A-Z]|[IVX]{1,4})"
    r"\s*(?::|\s[–—-])\s+(?P<name>\S.{2,80})"
)


def split_counted(view: View) -> list[Block]:
    """One block for each counted heading with figures below it, or none."""
    found = headings_marked(view)
    counted = [n for n, h in enumerate(found) if _COUNTED.fullmatch(h.text)]
    if len({found[n].level for n in counted}) != 1:
        return []
    blocks = []
    for place, number in enumerate(counted):
        stop = counted[place + 1] if place + 1 < len(counted) else len(found)
        last = next((n for n in range(number + 1, stop) if _closes(found, number, n)), stop)
        block = _block(view, found, number, last)
        if facts_of(view.text[block.start : block.end]) & _FIGURES:
            blocks.append(block)
    return blocks if len(blocks) >= MIN_COUNTED else []


def _closes(found: list[Heading], number: int, later: int) -> bool:
    """A heading that leads away from the example, or stands above it."""
    plain = bare(found[later].text)
    closing = re.match(r"(?:Fazit|Ausblick|Danke|Vielen Dank|Zusammenfassung|Kontakt)\b", plain)
    return found[later].level < found[number].level or bool(closing or AWAY.match(plain))


def _block(view: View, found: list[Heading], number: int, last: int) -> Block:
    heading = found[number]
    end = found[last].line.start if last < len(found) else len(view.text)
    text = view.text[heading.line.end : end]
    match = _COUNTED.fullmatch(heading.text)
    told = match["name"] if match else heading.text
    name = chapter_name(told, text, view.text, from_text=False)
    at = view.text.find(name, heading.line.start, end)
    first = at if at >= 0 else heading.line.start
    kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell", heading.text + text) else "measure"
    parts = parts_under(view, found[number + 1 : last], heading.line.end, end)
    return Block(name, first, first + len(name), heading.line.start, end, kind, "sheet", parts)
