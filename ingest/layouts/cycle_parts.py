"""The labelled parts of one example, divided by the lines that come again in all examples."""

from __future__ import annotations

import re

from ingest.labels import lexicon
from ingest.layouts.block import Part
from ingest.layouts.continued import FACTS_UNDER_NAME
from ingest.layouts.labelled import labelled_parts
from ingest.layouts.naming import bare
from ingest.view import Line, View, lines_of

_MARK = re.compile(r"^\s*#{1,6}\s+")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_ENUMERATED = re.compile(r"^\s*(?:[a-z]\)|\(?\d{1,2}[.)])\s+")


def parts_of(view: View, start: int, end: int, dividing: set[int], name: str) -> list[Part]:
    """Parts of `view.text[start:end]`; `dividing` has the starts of lines that are labels alone."""
    marks = [
        line
        for line in lines_of(view.text, start, end)
        if line.start in dividing or _MARK.match(line.text)
    ]
    stops = [line.start for line in [*marks, Line(end, end, "")]]
    parts = _under(view, start, stops[0], FACTS_UNDER_NAME, "")
    for line, stop in zip(marks, stops[1:], strict=True):
        told = _label_of(line.text, name)
        fields = _fields_of(told) or FACTS_UNDER_NAME
        parts += _under(view, line.end, stop, fields, told)
    return parts


def _label_of(text: str, name: str) -> str:
    plain = bare(_ENUMERATED.sub("", _MARK.sub("", text.strip())).strip(" *#:\t"))
    return re.sub(rf"^{re.escape(name)}[“\"«]?\s*[:–—-]?\s*(?:in\s+)?", "", plain) or plain


def _fields_of(label: str) -> tuple[str, ...]:
    words = lexicon()
    return words.fields_of(label) or words.by_stem(label)


def _under(view: View, start: int, end: int, fields: tuple[str, ...], heading: str) -> list[Part]:
    """Parts under one label: labels within count, what has none belongs to the label above."""
    found: list[Part] = []
    if not view.text[start:end].strip():
        return found
    for part in labelled_parts(view, start, end):
        if not part.heading:
            found.append(Part(fields, heading, part.start, part.end))
            continue
        found += _paragraphs(view, part)
    return found or [Part(fields, heading, start, end)]


def _paragraphs(view: View, part: Part) -> list[Part]:
    """A value beside its label ends with its paragraph; what follows tells of anything."""
    text = view.text[part.start : part.end]
    beside = text.split("\n", 1)[0].strip()
    gap = _PARAGRAPH.search(text, len(text) - len(text.lstrip()))
    if not beside or gap is None or not text[gap.end() :].strip():
        return [part]
    cut = part.start + gap.start()
    return [
        Part(part.fields, part.heading, part.start, cut),
        Part(FACTS_UNDER_NAME, "", cut, part.end),
    ]
