"""Approaches told in running text: minutes, letters and articles in which offices report.

A sentence introduces an approach when it gives its name in quotation marks behind a word such as
"Maßnahme", behind "heißt", or in what a job centre presents. What follows tells of it, up to the
next introduction or the end of the paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ingest.layouts.block import Block, Part
from ingest.layouts.chapters import facts_of, is_told
from ingest.layouts.naming import KIND_WORD, names_other
from ingest.layouts.told_names import names_beginning_sentences
from ingest.view import View
from records.model import Kind
from records.quick import quick

_QUOTED = re.compile(r"[„“\"»](?P<name>[A-ZÄÖÜ][^„“”\"»«.,:;]{2,50}[^„“”\"»«.,:;\s])[“”\"«]")
_OFFICE = re.compile(
    r"\b(?:Kommunales\s+)?[Jj]obcenter\s+(?:(?:Stadt|Landkreis|Kreis|Region|Städteregion)\s+)?"
    r"[A-ZÄÖÜ][\wäöüß-]+(?:[ -](?!Am\b|Der\b|Die\b|Das\b)[A-ZÄÖÜ][\wäöüß-]+)?"
)
_REPORTS = (
    r"(?:stellt\w*|berichte\w*|spr[aei]ch\w*|präsentier\w*|schilder\w*|erprobt\w*|bietet|bot|"
    r"erläuter\w*|informier\w*|beschreib\w*|zeigt\w*|startet\w*|setzt\w*)"
)
_ARTICLE = r"(?:(?:der|die|das|den|dem|eine?|einen|einem|seine?|seinen|ihre?|ihren)\s+)?"
_INTRODUCED = quick(
    rf"(?:{KIND_WORD},?\s+(?:namens\s+|mit\s+dem\s+(?:Namen|Titel)\s+)?{_ARTICLE}"
    rf"|\b(?:heißt|heißen|namens|nennt\s+(?:es|sich|er|sie)|unter\s+dem\s+(?:Namen|Titel)|"
    rf"trägt\s+den\s+(?:Namen|Titel))\s+{_ARTICLE}"
    rf"|[Jj]obcenter\b[^.;]{{0,80}}\b{_REPORTS}\s[^.;\"„»]{{0,60}})$"
)
_SENTENCE_END = re.compile(r"(?<!\d)(?<!\b[A-Za-z])[.!?]\s+(?=[A-ZÄÖÜ„\"])")
_BETWEEN = re.compile(r"\n\s*\n")
# a sentence that goes further back than this before the name does not introduce it
MAX_BEFORE = 160
MAX_WORDS = 5
# so many names without quotes prove each other
MIN_BEGUN = 2


@dataclass(frozen=True)
class _Introduction:
    name: str
    name_at: tuple[int, int]
    start: int


def split_reports(view: View) -> list[Block]:
    """One block for each approach that a paragraph introduces and tells in figures.

    Names in quotes go first; without any, two measures beside each other may begin sentences.
    """
    quoted = _told_by(view, _introductions)
    if quoted:
        return quoted
    begun = _told_by(view, _begun)
    return begun if len(begun) >= MIN_BEGUN else []


def with_reported(view: View, blocks: list[Block]) -> list[Block]:
    """The blocks, a chapter that was named by its text replaced by all that its text introduces."""
    if not any(b.layout == "chapter" for b in blocks):
        return blocks
    reported = _told_by(view, _introductions)
    found: list[Block] = []
    for block in blocks:
        inside = [r for r in reported if block.start <= r.start < block.end]
        heading = view.text[block.start : block.start + view.text[block.start :].find("\n")]
        by_text = block.layout == "chapter" and block.name not in heading
        several = len(inside) >= MIN_BEGUN and any(r.name == block.name for r in inside)
        found += inside if by_text and several else [block]
    return found


def _told_by(view: View, opened: Callable[[str, int], list[_Introduction]]) -> list[Block]:
    blocks: list[Block] = []
    for begin, stop in _paragraphs(view.text):
        found = opened(view.text[begin:stop], begin)
        for number, opening in enumerate(found):
            end = found[number + 1].start if number + 1 < len(found) else stop
            text = view.text[opening.start : end]
            if not _tells(text) or any(b.name == opening.name for b in blocks):
                continue
            parts = [Part(("description",), "", opening.start, end)]
            office = office_in(view, begin, end)
            if office is not None:
                parts.append(Part(("organisation",), "", *office))
            kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell", text) else "measure"
            blocks.append(
                Block(opening.name, *opening.name_at, opening.start, end, kind, "chapter", parts)
            )
    return blocks


def _begun(text: str, offset: int) -> list[_Introduction]:
    """Sentences that begin with a name; one about a name told before goes on telling it."""
    found: list[_Introduction] = []
    for name, first, last in names_beginning_sentences(text):
        if any(i.name == name for i in found):
            continue
        start = max(text.rfind("\n", 0, first), text.rfind(" ", 0, first - 1)) + 1
        found.append(_Introduction(name, (offset + first, offset + last), offset + start))
    return found


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for gap in _BETWEEN.finditer(text):
        yield at, gap.start()
        at = gap.end()
    yield at, len(text)


def _tells(text: str) -> bool:
    """A named approach that only begins tells its places and for whom."""
    return is_told(text) or {"places", "group"} <= facts_of(text)


def _introductions(text: str, offset: int) -> list[_Introduction]:
    ends = [0, *(m.end() for m in _SENTENCE_END.finditer(text))]
    found: list[_Introduction] = []
    for match in _QUOTED.finditer(text):
        start = ends[bisect_right(ends, match.start()) - 1]
        name = " ".join(match["name"].split())
        before = text[max(start, match.start() - MAX_BEFORE) : match.start()]
        if len(name.split()) > MAX_WORDS or not _INTRODUCED.search(before) or names_other(before):
            continue
        if found and found[-1].start == offset + start:
            continue
        first, last = match.span("name")
        found.append(_Introduction(name, (offset + first, offset + last), offset + start))
    return found


def office_in(view: View, start: int, end: int) -> tuple[int, int] | None:
    """Place of the office that reports: the one that the paragraph names first."""
    named = _OFFICE.search(view.text, start, end)
    return named.span() if named else None
