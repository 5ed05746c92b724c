"""Data sheets: the heading is the name, and below it stand labels with values or plain facts.

Collections in Markdown, web pages with definition lists and slides with one project each have
this shape. A heading is an example when the text under it names several different facts.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from ingest.labels import bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.boxes import split_boxes
from ingest.layouts.cards import split_cards
from ingest.layouts.decks import Heading, headings_marked, names_in
from ingest.layouts.facts import by_content, facts_in
from ingest.layouts.forms import CONTACT_FIELDS, counts_on
from ingest.layouts.naming import AWAY, BOX_TITLE, GENERIC, bare, chapter_name
from ingest.view import View, lines_of
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
        if _is_general(heading.text) or lexicon().fields_of(heading.text):
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
            and _is_terse(text)
            and len(facts_in(text)) >= MIN_FACTS
        ):
            part = Part(
                ("description", "period", "cost", "participants"), "", heading.line.end, own_end
            )
            blocks.append(_block(heading, [part], own_end, "slide", text, view.text))
    return blocks or _whole(view, found)


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


def _whole(view: View, found: list[Heading]) -> list[Block]:
    """A deck about one project: a general heading has the labels, the first one has the name."""
    labelled = [
        part
        for number, heading in enumerate(found)
        if _is_general(heading.text)
        for part in labelled_parts(view, heading.line.end, _next(view, found, number))
        if part.heading
    ]
    kinds = {f for p in labelled for f in p.fields} - CONTACT_FIELDS - {"name", "other"}
    if len(kinds) < MIN_LABELS or len(found) < 2 or _is_general(found[0].text):
        return []
    words = lexicon()
    parts = []
    for number, heading in enumerate(found):
        fields = words.fields_of(heading.text) or words.by_stem(heading.text)
        inside = labelled_parts(view, heading.line.end, _next(view, found, number))
        for part in inside:
            if not part.heading:
                part = Part(fields or part.fields, heading.text, part.start, part.end)
            parts.append(part)
        if not inside:
            stop = _next(view, found, number)
            parts.append(Part(fields or ("description",), heading.text, heading.line.end, stop))
    return [_block(found[0], parts, len(view.text), "sheet", view.text, view.text)]


def _is_general(text: str) -> bool:
    return bool(GENERIC.match(text) or BOX_TITLE.match(bare(text)))


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


def _is_terse(text: str) -> bool:
    if len(_SENTENCE.findall(text)) > MAX_SENTENCES:
        return False
    return len(text) <= MAX_FACT_SHEET and max(map(len, text.split("\n"))) <= MAX_FACT_LINE


_MARKED = re.compile(r"#{1,6}\s+")
_LABEL = re.compile(r"[A-ZÄÖÜ][\wäöüß /()-]{2,40}[:?](?=\s)")


def labelled_parts(view: View, start: int, end: int) -> list[Part]:
    """Parts under labels in list items, two-cell rows and lines of their own."""
    words = lexicon()
    marks: list[tuple[int, int, tuple[str, ...], str]] = []
    above = ""
    for line in lines_of(view.text, start, end):
        item = bullet(line.text)
        text = item if item is not None else line.text
        offset = line.start + len(line.text) - len(text)
        if not text.strip():
            continue
        heading = _MARKED.match(text)
        label = words.match(text)
        before, above = above, text.strip()
        if label is not None and label.alone and item is None and counts_on(before):
            continue
        if label is not None:
            marks.append((line.start, offset + label.value_at, label.fields, label.heading))
        elif heading:
            marks.append((line.start, line.end, ("description",), text[heading.end() :]))
        elif _two_cells(line.text):
            cut = line.text.index("\t")
            told = line.text[:cut].strip()
            marks.append(
                (line.start, line.start + cut + 1, words.by_stem(told) or ("other",), told)
            )
        elif item is None and text.rstrip().endswith("?") and words.by_stem(text):
            marks.append((line.start, line.end, words.by_stem(text), text.strip(" ?")))
        elif (cut := _label_end(text)) > 0:
            told = text[:cut].strip(" :?")
            fields = words.by_stem(told)
            if fields or item is not None:
                marks.append((line.start, offset + cut, fields or ("other",), told))
    parts: list[Part] = []
    if marks and view.text[start : marks[0][0]].strip():
        lead = ("description", "period", "participants")
        parts.append(Part(lead, "", start, marks[0][0]))
    for number, (mark_at, value_at, fields, heading_text) in enumerate(marks):
        stop = marks[number + 1][0] if number + 1 < len(marks) else end
        row_end = view.text.find("\n", value_at, stop)
        if "\t" in view.text[mark_at:value_at] and row_end >= 0:
            behind = view.text[row_end + 1 : stop]
            if behind.strip() and not behind.lstrip("\n")[:1].isspace():
                # the row is over; what follows is running text again
                parts.append(
                    Part(
                        by_content(fields, view.text[value_at:row_end]),
                        heading_text,
                        value_at,
                        row_end,
                    )
                )
                parts.append(Part(("description",), "", row_end + 1, stop))
                continue
        fields = by_content(fields, view.text[value_at:stop])
        parts.append(Part(fields, heading_text, value_at, stop))
    return parts


def _two_cells(line: str) -> bool:
    cells = [c for c in line.split("\t") if c.strip()]
    return len(cells) == 2 and len(cells[0]) <= 60 and line.startswith(cells[0][:1])


def _label_end(text: str) -> int:
    """Where a phrase such as "Das hat geholfen: …" or "Für wen? …" ends; 0 where there is none."""
    match = _LABEL.match(text)
    return match.end() if match else 0
