"""Data sheets: the heading is the name, and below it stand labels with values or plain facts.

Collections in Markdown, web pages with definition lists and slides with one project each have
this shape. A heading is an example when the text under it names several different facts.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from ingest.labels import bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.boxes import split_boxes
from ingest.layouts.cards import split_cards
from ingest.layouts.decks import Heading, headings_marked, names_in
from ingest.layouts.facts import by_content, facts_in
from ingest.layouts.forms import CONTACT_FIELDS
from ingest.layouts.labelled import labelled_parts
from ingest.layouts.naming import (
    AWAY,
    BOX_TITLE,
    GENERIC,
    RUN_TITLE,
    bare,
    chapter_name,
    is_question,
)
from ingest.view import View
from records.model import Kind

# how many labels of different fields, or facts of different kinds, make a data sheet
MIN_LABELS = 3
MIN_FACTS = 3
# longer texts or lines under a heading are chapters, not sheets of facts
MAX_FACT_SHEET = 1500
MAX_FACT_LINE = 120


@dataclass(frozen=True)
class Sheet:
    heading: Heading
    end: int
    parts: list[Part]


def split_sheets(view: View) -> list[Block]:
    """All data sheets of a document; a heading that only groups others is none."""
    found = _without_sublines(view, headings_marked(view))
    whole = _named_in_a_row(view, found)
    if whole is not None:
        return [whole]
    titles = Counter(h.text for h in found)
    blocks = split_boxes(view, found, labelled_parts)
    boxed = [(b.start, b.end) for b in blocks]
    for number, heading in enumerate(found):
        if any(start <= heading.line.start < stop for start, stop in boxed):
            continue
        end = _end_of(view, found, number)
        own_end = found[number + 1].line.start if number + 1 < len(found) else end
        cards = split_cards(view, heading.line.end, own_end)
        if cards:
            blocks += cards
            continue
        plain = bare(heading.text)
        if _is_general(heading.text) or GENERIC.match(plain) or lexicon().fields_of(plain):
            continue
        own_end, end = _without_closing(view, heading.line.end, own_end, end)
        parts = labelled_parts(view, heading.line.end, own_end)
        kinds = (
            {f for p in parts if p.heading for f in p.fields} - CONTACT_FIELDS - {"name", "other"}
        )
        text = view.text[heading.line.end : own_end]
        if len(kinds) >= MIN_LABELS:
            following = labelled_parts(view, own_end, end) if end > own_end else []
            blocks.append(_block(heading, parts + following, end, "sheet", text, view.text))
        elif (
            titles[heading.text] == 1
            and "\t" not in text
            and not heading.text[:1].isdigit()
            and not names_in(heading.text)
            and is_terse(text)
            and len(facts_in(text)) >= MIN_FACTS
        ):
            part = Part(
                ("description", "period", "cost", "participants"), "", heading.line.end, own_end
            )
            blocks.append(_block(heading, [part], own_end, "slide", text, view.text))
    return blocks or _decks(view, found)


# the office or county below a headline says whose example it is, not what it is called
_PLACE_ALONE = re.compile(
    r"(?:Kommunales\s+)?(?:Jobcenter|Agentur für Arbeit|(?:Land)?[Kk]reis|Stadt|Hansestadt|"
    r"Stadtkreis|Region|Gemeinde|Optionskommune)\s[^.:?!]{2,60}$"
)


def _without_sublines(view: View, found: list[Heading]) -> list[Heading]:
    """Headings without those that only name the office or place right below a higher one."""
    kept: list[Heading] = []
    for number, heading in enumerate(found):
        above = found[number - 1] if number else None
        if (
            above is not None
            and above.level < heading.level
            and _PLACE_ALONE.match(heading.text)
            and not _PLACE_ALONE.match(above.text)
            and not _is_general(above.text)
            and not view.text[above.line.end : heading.line.start].strip()
        ):
            continue
        kept.append(heading)
    return kept


# a row of a data sheet that gives the name; in running text these words mean something else
_NAME_ROW = re.compile(
    r"^(?:(?:Modell|Pilot)?[Pp]rojekt|Maßnahme|Angebot|Programm|Vorhaben|Praxisbeispiel)"
    r" ?(?:\t ?|:\s{0,4})(?P<name>[A-ZÄÖÜ„\"][^\t\n]{2,70})$",
    re.MULTILINE,
)


def _named_in_a_row(view: View, found: list[Heading]) -> Block | None:
    """A report or article with one data sheet, whose first rows name what all of it is about."""
    named = list(_NAME_ROW.finditer(view.text))
    if len(named) != 1 or len(found) < MIN_LABELS:
        return None
    at = named[0].start()
    number = max((n for n, h in enumerate(found) if h.line.start < at), default=None)
    if number is None:
        return None
    name = named[0]["name"].strip(' „“"')
    sheet = labelled_parts(view, named[0].end(), _next(view, found, number))
    kinds = {f for p in sheet if p.heading for f in p.fields} - CONTACT_FIELDS - {"name", "other"}
    others = [n for n in range(len(found)) if n != number]
    if len(kinds) < 2 or any(_kinds_under(view, found, n) >= MIN_LABELS for n in others):
        return None
    words = lexicon()
    parts = [Part(_row_fields(p, view), p.heading, p.start, p.end) for p in sheet]
    end = _next(view, found, number)
    for later, heading in enumerate(found):
        if later == number or AWAY.match(heading.text):
            continue
        stop = _next(view, found, later)
        if not view.text[heading.line.end : stop].strip():
            continue
        plain = bare(heading.text)
        fields = words.fields_of(plain) or words.by_stem(plain)
        if fields in (("target_group",), ("period",), ("funding",)) or not fields:
            fields = ("description", *fields)
        parts.append(Part(fields, plain, heading.line.end, stop))
        end = max(end, stop)
    kind: Kind = "project" if "rojekt" in named[0].group() else "measure"
    first, last = named[0].span("name")
    return Block(name, first, last, min(found[0].line.start, at), end, kind, "sheet", parts)


def _kinds_under(view: View, found: list[Heading], number: int) -> int:
    inside = labelled_parts(view, found[number].line.end, _next(view, found, number))
    return len({f for p in inside if p.heading for f in p.fields} - CONTACT_FIELDS - {"other"})


def _row_fields(part: Part, view: View) -> tuple[str, ...]:
    return by_content(part.fields, view.text[part.start : part.end])


def _decks(view: View, found: list[Heading]) -> list[Block]:
    """Slides about one project, or several in a row: general headings have the labels.

    The first heading has the name; further names begin where the same general headings come again.
    """
    named = [n for n, h in enumerate(found) if not _is_general(h.text)]
    if len(found) < 2 or named[:1] != [0]:
        return []
    names = [n for n in named if not lexicon().fields_of(found[n].text)]
    stops = [*names[1:], len(found)][: len(names)]
    told = dict(zip(names, stops, strict=True))
    opened = [n for n, m in told.items() if len(_general_kinds(view, found, n, m)) >= MIN_LABELS]
    divides = [{h.text for h in found[n : told[n]] if _is_general(h.text)} for n in opened]
    several = len(opened) > 1 and any(set.intersection(*pair) for pair in pairwise(divides))
    if not several:
        opened = [0] if len(_general_kinds(view, found, 0, len(found))) >= MIN_LABELS else []
    blocks = []
    stops = [*opened[1:], len(found)][: len(opened)]
    for first, stop in zip(opened, stops, strict=True):
        end = found[stop].line.start if stop < len(found) else len(view.text)
        text = view.text[found[first].line.start : end] if several else view.text
        # the office may stand alone on the first slide
        at = first
        while at + 1 < stop and at + 1 in names and _PLACE_ALONE.match(found[at].text):
            at += 1
        parts = _parts(view, found[first:stop], end)
        blocks.append(_block(found[at], parts, end, "sheet", text, text))
        blocks[-1].start = found[first].line.start
    return blocks


def _general_kinds(view: View, found: list[Heading], first: int, stop: int) -> set[str]:
    """Fields of the labels below general headings."""
    labelled = [
        part
        for number in range(first, stop)
        if _is_general(found[number].text)
        for part in labelled_parts(view, found[number].line.end, _next(view, found, number))
        if part.heading
    ]
    return {f for p in labelled for f in p.fields} - CONTACT_FIELDS - {"name", "other"}


def _parts(view: View, found: list[Heading], end: int) -> list[Part]:
    """Labels of each slide; what has none comes under the field of its heading."""
    words = lexicon()
    parts = []
    for number, heading in enumerate(found):
        fields = words.fields_of(heading.text) or words.by_stem(heading.text)
        stop = found[number + 1].line.start if number + 1 < len(found) else end
        inside = labelled_parts(view, heading.line.end, stop)
        for part in inside:
            if not part.heading:
                part = Part(fields or part.fields, heading.text, part.start, part.end)
            parts.append(part)
        if not inside:
            parts.append(Part(fields or ("description",), heading.text, heading.line.end, stop))
    return parts


def _is_general(text: str) -> bool:
    plain = bare(text)
    run = RUN_TITLE.match(text)
    return bool(run or GENERIC.match(text) or BOX_TITLE.match(plain) or is_question(plain))


def _next(view: View, found: list[Heading], number: int) -> int:
    return found[number + 1].line.start if number + 1 < len(found) else len(view.text)


def _end_of(view: View, found: list[Heading], number: int) -> int:
    """Where the text under a heading ends, deeper headings included."""
    for following in found[number + 1 :]:
        if following.level <= found[number].level:
            return following.line.start
    return len(view.text)


def _block(
    heading: Heading, parts: list[Part], end: int, layout: str, own_text: str, document: str
) -> Block:
    start = heading.line.start + heading.line.text.index(heading.text)
    kind: Kind = "measure"
    told = heading.text + own_text[:300]
    if (
        re.search(r"\b(?:Das|Im|Dieses|Modell|Pilot)?\s?[Pp]rojekt\b", told)
        and "Maßnahme" not in told
    ):
        kind = "project"
    return Block(
        name=chapter_name(heading.text, own_text, document, from_text=False),
        name_start=start,
        name_end=start + len(heading.text),
        start=heading.line.start,
        end=end,
        kind=kind,
        layout=layout,
        parts=parts,
    )


# a paragraph of running text set apart from a list by more than one empty line
_SET_APART = re.compile(r"\n[ \t]*\n[ \t]*\n+(?=[A-ZÄÖÜ„])")


def _without_closing(view: View, start: int, own_end: int, end: int) -> tuple[int, int]:
    """Ends of a sheet that is a list of labelled items: what is set apart below is none of it."""
    text = view.text[start:own_end]
    lines = [line for line in text.split("\n") if line.strip()]
    if own_end < end or not lines or bullet(lines[0]) is None:
        return own_end, end
    gap = next(
        (m for m in _SET_APART.finditer(text) if bullet(text[m.end() :].split("\n", 1)[0]) is None),
        None,
    )
    return (
        (start + gap.start(), start + gap.start())
        if gap and text[: gap.start()].strip()
        else (own_end, end)
    )


# more sentences than this are prose, whatever the width of the column
MAX_SENTENCES = 3
_SENTENCE = re.compile(r"[a-zäöüß)“]\.\s+[A-ZÄÖÜ„]")


def is_terse(text: str) -> bool:
    """Lines of facts, no running text."""
    if len(_SENTENCE.findall(text)) > MAX_SENTENCES:
        return False
    return len(text) <= MAX_FACT_SHEET and max(map(len, text.split("\n"))) <= MAX_FACT_LINE
