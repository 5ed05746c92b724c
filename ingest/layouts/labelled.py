"""Parts under labels: in list items, two-cell rows, lines of their own and deeper headings."""

from __future__ import annotations

import re
from itertools import pairwise

from ingest.labels import bullet, lexicon
from ingest.layouts.block import Part
from ingest.layouts.facts import by_content
from ingest.layouts.labelled_lines import counts_on
from ingest.view import View, lines_of

_MARKED = re.compile(r"#{1,6}\s+")
_LABEL = re.compile(r"[A-ZÄÖÜ][\wäöüß /()-]{2,40}[:?](?=\s)")


def labelled_parts(view: View, start: int, end: int) -> list[Part]:
    """Parts under labels in list items, two-cell rows and lines of their own."""
    words = lexicon()
    marks: list[tuple[int, int, tuple[str, ...], str]] = []
    # where a table of amounts ends, by the beginning of its head
    tables: dict[int, int] = {}
    amounts = False
    above = ""
    for line in lines_of(view.text, start, end):
        item = bullet(line.text)
        text = item if item is not None else line.text
        offset = line.start + len(line.text) - len(text)
        if not text.strip():
            continue
        if amounts and _two_cells(line.text):
            tables[marks[-1][0]] = line.end
            continue
        amounts = _heads_amounts(line.text)
        if amounts:
            told = line.text.split("\t", 1)[0].strip()
            marks.append((line.start, line.start, ("cost",), told))
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
        if mark_at in tables:
            parts.append(Part(fields, heading_text, value_at, tables[mark_at]))
            if view.text[tables[mark_at] : stop].strip():
                parts.append(Part(("description",), "", tables[mark_at], stop))
            continue
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
        parts += _facts_apart(view, Part(fields, heading_text, value_at, stop))
    return parts


_WHO = {"provider", "organisation"}


def _facts_apart(view: View, part: Part) -> list[Part]:
    """ "Träger: Lernwerk; § 45 SGB III; 01.01. bis 31.12.2022": facts behind who does it."""
    line = view.text[part.start : part.end].split("\n", 1)[0]
    if not _WHO.issuperset(part.fields) or not line.strip():
        return [part]
    cuts = [m.start() for m in _FACT_FOLLOWS.finditer(line)]
    found = [Part(part.fields, part.heading, part.start, part.start + min([*cuts, len(line)]))]
    for first, last in pairwise([*cuts, len(line)]):
        start, end = part.start + first + 1, part.start + last
        fields = by_content(("other",), view.text[start:end])
        if fields == ("other",):
            # who else takes part
            found[-1] = Part(found[-1].fields, found[-1].heading, found[-1].start, end)
        else:
            found.append(Part(fields, "", start, end))
    rest = part.start + len(line)
    if view.text[rest : part.end].strip():
        found.append(Part(("description", "period", "participants"), "", rest, part.end))
    return found


# ", § 45 SGB III" too; other commas stand within a name
_FACT_FOLLOWS = re.compile(r";|,(?=\s*(?:\w+\s+)?§)")


# "Aufwand im Haushaltsjahr 2023 | Betrag": the rows below are amounts of it
_AMOUNT_HEAD = re.compile(
    r"^(?=[^\t]*(?:[Kk]osten|[Aa]usgaben|[Aa]ufwand|[Aa]ufwendungen|[Mm]ittel\b|Budget))"
    r"[^\t\d€]{3,60}(?:\b(?:19|20)\d{2}\W*)?\t\s*(?:Betrag|Beträge|Summe|(?:in\s+)?(?:Euro|EUR|€))\W*$"
)


def _heads_amounts(line: str) -> bool:
    return _AMOUNT_HEAD.match(line) is not None


def holds_amounts(view: View, part: Part) -> bool:
    """The part is a table of amounts under a head of its own."""
    return _heads_amounts(view.text[part.start : part.end].split("\n", 1)[0])


def _two_cells(line: str) -> bool:
    cells = [c for c in line.split("\t") if c.strip()]
    return len(cells) == 2 and len(cells[0]) <= 60 and line.startswith(cells[0][:1])


def _label_end(text: str) -> int:
    """Where a phrase such as "Das hat geholfen: …" or "Für wen? …" ends; 0 where there is none."""
    match = _LABEL.match(text)
    return match.end() if match else 0


# labels of different fields that make a form of what was taken for running text
_FORM_FIELDS = 3


def divided(view: View, parts: list[Part]) -> list[Part]:
    """One part of running text divided by the labels in it, where it holds those of a form."""
    if len(parts) != 1 or parts[0].fields != ("description",):
        return parts
    found = labelled_parts(view, parts[0].start, parts[0].end)
    fields = {f for p in found if p.heading for f in p.fields} - {"other", "description"}
    if len(fields) < _FORM_FIELDS:
        return parts
    return [p if p.heading else Part(("description",), "", p.start, p.end) for p in found]
