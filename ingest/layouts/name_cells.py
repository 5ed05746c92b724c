"""What stands in the name cell of a row: the name, and beside it the provider, a run, a mark."""

from __future__ import annotations

import re

from ingest.label_values import SHAPES
from ingest.layouts.block import Part
from ingest.layouts.cell_lines import LINE_IN_CELL, below_name
from ingest.layouts.facts import by_content
from ingest.layouts.heads import name_and_provider
from records.quantities import find_periods

Span = tuple[int, int]
# the head says in brackets or behind a stroke that the provider stands in the cell too
_WITH_PROVIDER = re.compile(
    r"\(\s*(?:Träger|Anbieter|Auftragnehmer)\w*\s*\)|/\s*(?:\w*[Tt]räger|Anbieter|Auftragnehmer|Durchführ|"
    r"Leistungserbringer|Partner)"
)
# a bracket at the end, the mark of a note behind it
_ASIDE_BEHIND = re.compile(r"\s*\(([^()]{3,80})\)\s*(?:\*{1,3}|[¹²³⁴-⁹]|\d\)|\[\d\])?\s*$")
# what stands between the name and the provider on one line
_STROKE = re.compile(r"\s+/\s+|\s+[–—|]\s+|\s+-\s+|\s*;\s+|,\s+|(?<=[a-zäöü])/(?=[A-ZÄÖÜ])")
# a line that ends like this goes on below: "Klartext –", "Beruf und"
_GOES_ON = re.compile(r"(?:[–—&/,:-]|\b(?:und|für|mit|in|im|zur|zum|der|die|das))\s*$")
# a reader joins a line that begins with a small letter to the one above: "Seestadt | bfo Bildung"
_JOINED = re.compile(
    r"\s+[A-ZÄÖÜ][\wäöüß-]+"
    r"(?= (?!(?:für|und|der|die|das|des|am|an|im|in|zu|zur|zum|von|vom|bei|mit|aus|"
    r"auf|vor|unter|gem)\b)[a-zäöü]{2,8} [A-ZÄÖÜ])"
)


def name_in_cell(head: str, text: str, span: Span, *, single: bool) -> tuple[str, Span, list[Part]]:
    """The name in a cell, its place, and what else the cell tells.

    `single` says that `text` is what stands at `span`, not several cells one below the other.
    """
    parts: list[Part] = []
    first = name_and_provider(head)
    aside = _ASIDE_BEHIND.search(text)
    if (first or _WITH_PROVIDER.search(head)) and LINE_IN_CELL in text:
        length = len(_first_line(text))
        one, other = (0, length), (length, len(text))
        if first == "provider" and single:
            one, other = (len(text.split(LINE_IN_CELL)[0]), len(text)), (0, length)
    elif (first or _WITH_PROVIDER.search(head)) and aside:
        one, other = (0, aside.start()), aside.span(1)
    elif first and single and (mark := _divides(text, first)):
        one, other = (0, mark.start()), (mark.end(), len(text))
        if first == "provider":
            one, other = other, one
    else:
        one = other = (0, len(text))
        if single and LINE_IN_CELL in text:
            length, parts = below_name(text, span[0])
            one = other = (0, length)
    if one != other:
        parts.append(Part(("provider",), "Träger", span[0] + other[0], span[0] + other[1]))
    if one != (0, len(text)):
        text, span = text[one[0] : one[1]], (span[0] + one[0], span[0] + one[1])
    dated = _ASIDE_BEHIND.search(text)
    if dated and find_periods(dated[1]):
        # "(neu, 01.01.2020 – 31.12.2021)" is no part of what it is called
        fields = by_content(("other",), dated[1])
        whole = ("description", *(f for f in fields if f != "other"))
        parts.append(Part(whole, "", span[0] + dated.start(1), span[0] + dated.end(1)))
        text, span = text[: dated.start()], (span[0], span[0] + dated.start())
    return text, span, parts


def _divides(text: str, first: str) -> re.Match[str] | None:
    """Where a cell of one line is divided into name and provider; a comma only before a house."""
    marks = list(_STROKE.finditer(text))
    for mark in marks if first == "provider" else reversed(marks):
        house = text[: mark.start()] if first == "provider" else text[mark.end() :]
        if not mark.group().startswith(",") or SHAPES["Träger"](house):
            return mark
    return marks[0] if len(marks) == 1 else None


def _first_line(name: str) -> str:
    """The lines of a name, without the provider below it."""
    first, *rest = name.split(LINE_IN_CELL)
    length = len(first)
    for line in rest:
        if not _GOES_ON.search(name[:length]):
            break
        length += len(LINE_IN_CELL) + len(line)
    joined = _JOINED.match(name, length)
    return name[: joined.end()] if joined else name[:length]
