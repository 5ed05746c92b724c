"""Chapters about a group or a subject that name their measures in quotation marks.

Annual programmes have a chapter for each target group: it tells of the group first, in figures of
the whole office, then of what the office offers to it. The heading is the group, the name of the
measure stands in the text, and the measure begins with the sentence that names it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from ingest.layouts.block import Block, Part
from ingest.layouts.decks import Heading
from ingest.layouts.naming import bare
from ingest.view import View
from records.quick import quick
from records.vocabulary import vocabulary

# a heading that is a group has little beside it: "Menschen im langjährigen Leistungsbezug"
MAX_HEADING_WORDS = 7
MAX_NAME_WORDS = 4
# so many chapters beside each other that are groups make the others subjects too
MIN_GROUPS = 2
_QUOTED = re.compile(r"[„“\"»](?P<name>[A-ZÄÖÜ][^„“”\"»«\n.!?,:;]{2,50})[“”\"«]")
# what somebody says, or what a word means, is no name
_SAID = re.compile(
    r"(?:\b(?:sagt\w*|so|laut|Motto|Leitsatz|Begriff|Sinne|Stichwort)\s+\w*\s*|:\s*)$"
)
_SAID_BEHIND = re.compile(r"\s*,?\s*(?:sagt\w*|heißt es|so\s+(?:der|die|das|ein\w*))\b")
_SENTENCE_END = re.compile(r"(?<!\d)(?<!\b[A-Za-z])[.!?]\d?\s+(?=[A-ZÄÖÜ„\"\d])|\n\s*\n")
# beside several names each must be introduced as something that is offered
_OFFERED = quick(
    r"\b(?:\w*[Pp]rojekt\w*|\w*[Mm]aßnahme\w*|\w*[Aa]ngebot\w*|\w*[Pp]rogramm\w*|\w*[Kk]urs\w*|"
    r"\w*[Cc]oaching\w*|\w*[Ll]ehrgang\w*|\w*qualifizierung|heißt|heißen|Namen|namens|Titel|"
    r"start\w*|beginn\w*|läuft|laufen|eingekauft\w*|eingerichtet\w*|beauftragt\w*|vergeben|"
    r"bleibt|biete\w*|bündel\w*|fortgesetzt|fortgeführt|verlängert|neu\b|Neu\b)"
)

Tells = Callable[[str], bool]


def is_group(text: str) -> bool:
    """A heading that is nothing but a target group."""
    plain = bare(text)
    if len(plain.split()) > MAX_HEADING_WORDS or _QUOTED.search(plain):
        return False
    named = sum(m.end - m.start for m in vocabulary().find(plain, "target_group"))
    return 2 * named >= len(plain)


def subject_headings(found: Sequence[Heading], is_label: Callable[[str], bool]) -> set[int]:
    """Starts of the headings that are groups, and of those beside several of them."""
    subjects: set[int] = set()
    runs: dict[int, list[Heading]] = {}  # of each level, those beside each other
    for heading in found:
        for level in [level for level in runs if level > heading.level]:
            subjects |= _subjects_among(runs.pop(level), is_label)
        runs.setdefault(heading.level, []).append(heading)
    for beside in runs.values():
        subjects |= _subjects_among(beside, is_label)
    return subjects


def _subjects_among(beside: Sequence[Heading], is_label: Callable[[str], bool]) -> set[int]:
    groups = [h for h in beside if is_group(h.text)]
    chosen = beside if len(groups) >= MIN_GROUPS else groups
    return {h.line.start for h in chosen if not is_label(h.text)}


def named_under(view: View, heading: Heading, block: Block, tells: Tells) -> list[Block]:
    """The measures that the text under a subject names; the block itself where it names none.

    `tells` says of a text whether it states figures of one approach.
    """
    start, end = heading.line.end, block.end
    found = _names(view.text, start, end)
    if not found:
        return [block]
    if len(found) == 1:
        name, at, opening = found[0]
        begin = opening if tells(view.text[opening:end]) else start
        return [_measure(view, heading, block, name, at, begin, end)]
    measures = []
    for number, (name, at, opening) in enumerate(found):
        stop = found[number + 1][2] if number + 1 < len(found) else end
        if stop > opening and tells(view.text[opening:stop]):
            measures.append(_measure(view, heading, block, name, at, opening, stop))
    return measures or [block]


def _names(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Names in quotation marks with their places and the beginnings of their sentences."""
    ends = [start, *(m.end() for m in _SENTENCE_END.finditer(text, start, end)), end]
    found: dict[str, tuple[str, int, int]] = {}
    offered: set[str] = set()
    for quote in _QUOTED.finditer(text, start, end):
        name = " ".join(quote["name"].split())
        opening = max(at for at in ends if at <= quote.start())
        if len(name.split()) > MAX_NAME_WORDS or _SAID.search(text[opening : quote.start()]):
            continue
        if _SAID_BEHIND.match(text, quote.end()):
            continue
        if name.casefold() not in found:
            found[name.casefold()] = (name, quote.start("name"), opening)
            behind = min(at for at in ends if at > quote.start())
            if quote.start() == opening or _OFFERED.search(text[opening:behind]):
                offered.add(name.casefold())
    if len(found) == 1:
        return list(found.values())
    return [item for key, item in found.items() if key in offered]


def _measure(
    view: View, heading: Heading, block: Block, name: str, at: int, begin: int, end: int
) -> Block:
    """The block of one name: its own sentences, and the group that the heading says."""
    parts = [
        replace(p, start=max(p.start, begin), end=min(p.end, end))
        for p in block.parts
        if p.start < end and p.end > begin
    ]
    plain = bare(heading.text)
    if is_group(plain):
        first = heading.line.start + heading.line.text.index(plain)
        parts.insert(0, Part(("target_group",), "", first, first + len(plain)))
    return replace(
        block, name=name, name_start=at, name_end=at + len(name), start=begin, end=end, parts=parts
    )
