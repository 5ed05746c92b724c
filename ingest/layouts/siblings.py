"""Headings beside those of examples that tell one as well, in fewer figures.

A layout knows an example by how much it states. Where headings beside each other under the same one
above are examples, a further one among them is none the less for stating two kinds of facts only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.labels import lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.chapters import chapter_headings, facts_of, is_label, is_told, prose
from ingest.layouts.decks import Heading
from ingest.layouts.labelled import labelled_parts
from ingest.layouts.naming import bare, chapter_name
from ingest.layouts.no_names import is_office
from ingest.layouts.sheets import is_terse
from ingest.layouts.whole import may_name
from ingest.view import View
from records.model import Kind

# so many examples beside each other make any further heading with figures one
MIN_TOLD = 2
MIN_FACTS = 2
MIN_TEXT = 60
# an example has one of these
_OWN = {"cost", "places", "unit", "ratio", "outcome"}
# what a line of figures without a label may tell
_FACTS = ("description", "period", "cost", "participants")
_LAYOUTS = frozenset({"sheet", "slide", "chapter"})


def with_siblings(view: View, found: list[Block]) -> list[Block]:
    """The blocks, and those of headings beside them that tell an example too."""
    told = [b for b in found if not b.named_only]
    if not told or any(b.layout not in _LAYOUTS for b in told):
        return found
    headings = chapter_headings(view)
    added: list[Block] = []
    for beside in _runs(headings):
        known = [n for n in beside if any(b.start == headings[n].line.start for b in told)]
        others = [n for n in beside if n not in known and not _is_taken(headings[n], told)]
        others = [n for n in others if _may_open(headings[n])]
        more = [n for n in others if _tells(view, headings, n)]
        if known and (len(known) >= MIN_TOLD or len(more) == len(others)):
            added += [_block(view, headings, n) for n in more]
    return sorted([*found, *added], key=lambda b: b.start) if added else found


def _runs(headings: Sequence[Heading]) -> list[list[int]]:
    """Numbers of the headings of one level under the same heading above."""
    runs: dict[tuple[int, int], list[int]] = {}
    above: list[tuple[int, int]] = []  # level and number of the headings that are open
    for number, heading in enumerate(headings):
        while above and above[-1][0] >= heading.level:
            above.pop()
        parent = above[-1][1] if above else -1
        runs.setdefault((parent, heading.level), []).append(number)
        above.append((heading.level, number))
    return [run for run in runs.values() if len(run) > 1]


def _is_taken(heading: Heading, told: list[Block]) -> bool:
    return any(b.start <= heading.line.start < b.end for b in told)


def _may_open(heading: Heading) -> bool:
    plain = bare(heading.text)
    office, _, behind = plain.partition(": ")
    if behind and is_office(office):
        plain = behind
    return may_name(plain) and not is_label(heading.text) and not lexicon().by_stem(plain)


def _end(view: View, headings: Sequence[Heading], number: int) -> int:
    """Where the text of a heading ends: at the next one, whatever its level."""
    return headings[number + 1].line.start if number + 1 < len(headings) else len(view.text)


def _tells(view: View, headings: Sequence[Heading], number: int) -> bool:
    text = prose(view, headings[number].line.end, _end(view, headings, number))
    facts = facts_of(text)
    if number == 0 and not is_told(text):
        # the first heading is mostly that of the document, and what it says is of the office
        return False
    return len(text.strip()) >= MIN_TEXT and len(facts) >= MIN_FACTS and bool(facts & _OWN)


def _block(view: View, headings: Sequence[Heading], number: int) -> Block:
    heading, end = headings[number], _end(view, headings, number)
    text = view.text[heading.line.end : end]
    name = chapter_name(heading.text, text, view.text)
    at = view.text.find(name, heading.line.start, end)
    first, last = (at, at + len(name)) if at >= 0 else (heading.line.start, heading.line.end)
    parts = labelled_parts(view, heading.line.end, end)
    terse = is_terse(text)
    if not any(p.heading for p in parts):
        parts = [Part(_FACTS if terse else ("description",), "", heading.line.end, end)]
    kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell", heading.text + text) else "measure"
    # a chapter has to show in its figures that it tells an approach
    layout = "slide" if terse or len(facts_of(text)) > MIN_FACTS else "chapter"
    return Block(name, first, last, heading.line.start, end, kind, layout, parts)
