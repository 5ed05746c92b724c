"""Newsletters and magazines: short pieces under headings of one level, each about something else.

Only for documents in which no other layout found an example. A piece tells an approach when it
states several kinds of facts; the pieces beside it show that the paper is not about one of them.
"""

from __future__ import annotations

import re
from collections import Counter

from ingest.layouts.block import Block, Part
from ingest.layouts.chapters import facts_of, is_label
from ingest.layouts.decks import Heading, headings_marked
from ingest.layouts.naming import AWAY, BOX_TITLE, GENERIC, bare, chapter_name
from ingest.layouts.no_names import cannot_name, is_paper
from ingest.view import View
from records.model import Kind

# headings of one level that each may name something
MIN_PIECES = 3
MIN_TOLD = 2
MIN_FACTS = 3
_FIGURES = {"cost", "places", "outcome", "law", "ratio"}


def split_pieces(view: View) -> list[Block]:
    """One block for each piece that states facts of an approach; none for fewer than two."""
    found = headings_marked(view)
    naming = [h for h in found if _may_name(h)]
    levels = Counter(h.level for h in naming)
    level, often = max(levels.items(), key=lambda item: item[1], default=(0, 0))
    if often < MIN_PIECES:
        return []
    blocks = []
    for heading in (h for h in naming if h.level == level):
        later = [h for h in found if h.line.start > heading.line.start]
        end = later[0].line.start if later else len(view.text)
        facts = facts_of(view.text[heading.line.end : end])
        if len(facts) >= MIN_FACTS and facts & _FIGURES:
            blocks.append(_block(view, heading, end))
    return blocks if len(blocks) >= MIN_TOLD else []


def _may_name(heading: Heading) -> bool:
    plain = bare(heading.text)
    return not (
        is_label(heading.text)
        or GENERIC.match(plain)
        or BOX_TITLE.match(plain)
        or AWAY.match(plain)
        or cannot_name(plain)
        or is_paper(plain)
    )


def _block(view: View, heading: Heading, end: int) -> Block:
    text = view.text[heading.line.end : end]
    name = chapter_name(heading.text, text, view.text)
    at = view.text.find(name, heading.line.start, end)
    start = at if at >= 0 else heading.line.start
    stop = at + len(name) if at >= 0 else heading.line.end
    kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell", heading.text + text) else "measure"
    parts = [Part(("description",), "", heading.line.end, end)]
    return Block(name, start, stop, heading.line.start, end, kind, "chapter", parts)
