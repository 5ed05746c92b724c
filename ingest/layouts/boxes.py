"""Boxes of facts beside a text: "Auf einen Blick" or "Steckbrief" below the name of an approach.

The heading of the box says nothing about what it describes: that is what the heading above says,
and the running text between both tells of the same approach.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from ingest.labels import lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.decks import Heading
from ingest.layouts.forms import CONTACT_FIELDS
from ingest.layouts.naming import AWAY, BOX_TITLE, GENERIC, bare, chapter_name, is_type
from ingest.view import View

# so many labels of different fields make a box of facts
MIN_LABELS = 3
_OFFICE = re.compile(
    r"(?:Kommunales\s+)?Jobcenter\b|(?:Land)?[Kk]reis\b|Stadt\b|Agentur für Arbeit"
)


def split_boxes(
    view: View, found: list[Heading], labelled: Callable[[View, int, int], list[Part]]
) -> list[Block]:
    """One block for each heading that has exactly one box of facts below it.

    `labelled` gives the labelled parts of a stretch of text.
    """
    boxes = [n for n, h in enumerate(found) if BOX_TITLE.match(bare(h.text))]
    owners = {n: _owner(found, n) for n in boxes}
    often = Counter(owners.values())
    blocks = []
    for number, owner in owners.items():
        if owner is None or often[owner] > 1:
            continue
        facts = labelled(view, found[number].line.end, _next(view, found, number))
        kinds = {f for p in facts if p.heading for f in p.fields} - CONTACT_FIELDS
        if len(kinds - {"name", "other"}) >= MIN_LABELS:
            blocks.append(_block(view, found, owner, number, facts))
    return blocks


def _owner(found: list[Heading], box: int) -> int | None:
    """The heading above a box that names an approach; `None` where it names something else."""
    for number in range(box - 1, -1, -1):
        if found[number].level < found[box].level:
            plain = bare(found[number].text)
            general = GENERIC.match(plain) or lexicon().fields_of(plain) or is_type(plain)
            return None if general or _OFFICE.match(plain) else number
    return None


def _next(view: View, found: list[Heading], number: int) -> int:
    return found[number + 1].line.start if number + 1 < len(found) else len(view.text)


def _block(view: View, found: list[Heading], owner: int, box: int, facts: list[Part]) -> Block:
    """The approach of the heading `owner`: its text, the facts, and what stands below both."""
    heading = found[owner]
    parts: list[Part] = []
    end = heading.line.end
    words = lexicon()
    for number in range(owner, len(found)):
        if number > owner and found[number].level <= heading.level:
            break
        if AWAY.match(found[number].text):
            continue
        end = _next(view, found, number)
        begin = found[number].line.end
        if number == box:
            parts += facts
        elif view.text[begin:end].strip():
            plain = bare(found[number].text)
            told = () if number == owner else words.fields_of(plain) or words.by_stem(plain)
            parts.append(
                Part(told or ("description",), "" if number == owner else plain, begin, end)
            )
    text = view.text[heading.line.end : end]
    name = chapter_name(heading.text, text, view.text, from_text=False)
    start = heading.line.start + heading.line.text.index(heading.text)
    kind = (
        "project" if re.search(r"\b[Pp]rojekt|[Mm]odellprojekt", heading.text + text) else "measure"
    )
    return Block(
        name, start, start + len(heading.text), heading.line.start, end,
        "project" if kind == "project" else "measure", "sheet", parts,
    )  # fmt: skip
