"""Text that goes on under further headings with the name of an approach: "Lernhaus in Zahlen"."""

from __future__ import annotations

import re

from ingest.labels import lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.chapters import chapter_headings
from ingest.layouts.labelled import labelled_parts
from ingest.layouts.naming import bare
from ingest.view import View

# names shorter than this stand in many headings
MIN_NAME = 3
# what stands on a slide under nothing but the name
FACTS_UNDER_NAME = ("description", "period", "participants", "target_group")


def add_continued(view: View, blocks: list[Block]) -> None:
    """Text under further headings that carry the name of a block: "X: Ergebnisse", "X in Zahlen".

    The parts go to the block of that name; a heading that names two blocks goes to neither.
    """
    found = chapter_headings(view)
    named = [(b, b.name.casefold()) for b in blocks if len(b.name) > MIN_NAME]
    for number, heading in enumerate(found):
        own_end = found[number + 1].line.start if number + 1 < len(found) else len(view.text)
        text = heading.text.casefold()
        # most headings hold no name at all, which a bare look tells without a pattern
        about = [b for b, name in named if name in text and _is_word(name, text)]
        if len(about) != 1 or not view.text[heading.line.end : own_end].strip():
            continue
        inside = any(
            p.start <= heading.line.end < p.end or heading.line.end <= p.start < own_end
            for b in blocks
            for p in b.parts
            if b.layout != "column"
        )
        if inside:
            continue
        block = about[0]
        rest = re.sub(re.escape(block.name), "", bare(heading.text), flags=re.IGNORECASE)
        rest = re.sub(r"^\W+|^\s*in\s+(?=Zahlen)", "", rest.strip())
        fields = lexicon().fields_of(rest) or lexicon().by_stem(rest)
        parts = labelled_parts(view, heading.line.end, own_end)
        if not any(p.heading and p.fields != ("other",) for p in parts):
            parts = [Part(fields or FACTS_UNDER_NAME, rest, heading.line.end, own_end)]
        elif fields:
            # what stands before the first label of the slide is what its heading says
            parts = [p if p.heading else Part(fields, rest, p.start, p.end) for p in parts]
        block.parts += parts
        if heading.line.start >= block.end:
            block.repeats.append((heading.line.start, own_end))


def _is_word(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}\b", text) is not None
