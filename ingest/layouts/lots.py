"""Lots of a tender: what the text says of "Los 2" is said of the measure with this number.

A specification names each measure once, in a table or a heading beside its number, and tells who
takes part, staff and contract by the number, or for all lots at once.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.layouts.block import Block, Part
from ingest.layouts.yearly_text import paragraphs, sentences
from ingest.view import View
from records.quantities import find_periods
from records.quick import quick

MIN_LOTS = 2
_LOT = quick(r"\bLos(?:es)?\s+(?:Nr\.\s*)?(?P<number>\d{1,2}|[IVX]{1,4}|[A-F])\b")
_LOT_HEAD = re.compile(r"(?:Teil)?Los(?:-?\s?(?:Nr\.?|Nummer))?", re.IGNORECASE)
_ALL = re.compile(
    r"\b(?:beiden?|alle[nr]?|jede[sn]?|sämtliche[nr]?|(?:in|auf)\s+allen)\s+Los(?:e[ns]?)?\b"
)
# what the tender as a whole is about holds for each lot
_OF_TENDER = re.compile(
    r"\W*(?:Gegenstand|Rechtsgrundlage|(?:Die\s+)?Vertragslaufzeit|(?:Der\s+)?Vertrag\b|Die\s+Verträge|"
    r"(?:Die\s+)?Leistungszeitr\w+|Die\s+Maßnahmen?\s+(?:beginn\w*|läuft|laufen|ende\w*))"
)
# ", Los 2 an Jugendliche": the sentence goes on with the next lot
_NEXT = re.compile(r"[,;]\s+(?:und\s+|während\s+)?(?=(?:[Ii]n\s+|[Ff]ür\s+)?Los\s)")


def with_lots(view: View, blocks: list[Block]) -> list[Block]:
    """The blocks with parts for the sentences about their lots; as they are without lots."""
    if _LOT.search(view.text) is None and _ALL.search(view.text) is None:
        return blocks
    numbers = [_number_of(view, block) for block in blocks]
    if len({n for n in numbers if n}) < MIN_LOTS:
        return blocks
    lots = [block for block, number in zip(blocks, numbers, strict=True) if number]
    added: dict[int, list[Part]] = {id(block): [] for block in lots}
    for start, end in _said(view):
        text = view.text[start:end]
        named = {m["number"] for m in _LOT.finditer(text)}
        general = _ALL.search(text) or (not named and _OF_TENDER.match(text))
        for block, number in zip(blocks, numbers, strict=True):
            inside = any(p.start <= start < p.end for p in block.parts)
            if number and not inside and (named == {number} or (general and not named)):
                fields = ("description", "period") if find_periods(text) else ("description",)
                added[id(block)].append(Part(fields, "", start, end))
    return [replace(b, parts=[*b.parts, *added[id(b)]]) if id(b) in added else b for b in blocks]


def _number_of(view: View, block: Block) -> str | None:
    """ "2" of a measure whose column, row or heading says that it is "Los 2"."""
    for part in block.parts:
        if _LOT_HEAD.fullmatch(part.heading.strip(" :*")):
            value = view.text[part.start : part.end].strip()
            if re.fullmatch(r"\d{1,2}|[IVX]{1,4}|[A-F]", value):
                return value
    line = view.text[block.start : view.text.find("\n", block.start) + 1 or len(view.text)]
    told = _LOT.search(block.alias) or (_LOT.search(line) if "\t" not in line else None)
    return told["number"] if told else None


def _said(view: View) -> list[tuple[int, int]]:
    """Sentences of running text, those about two lots in a row cut between them."""
    found: list[tuple[int, int]] = []
    for start, end in paragraphs(view):
        for first, last in sentences(view.text, start, end):
            at = first
            for cut in _NEXT.finditer(view.text, first, last):
                found.append((at, cut.start()))
                at = cut.end()
            found.append((at, last))
    return found
