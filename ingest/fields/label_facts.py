"""Facts of one number behind words of the house: "2022 dabei gewesen: 71", "in Arbeit danach | 10".

The words are no label that a list knows; they are read like the clause of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.fields.scope import Scope, Sentence
from ingest.layouts.block import Part
from records.quantities import parse_number
from records.quantities.numbers import DIGITS, NUMBER

_LONGEST = 70
# between two sentences or lines, a label of words and the number behind it
_FACT = re.compile(
    r"(?:(?<=\n)|(?<=[.;!?]\s)|\A)[ \t]*(?:[-–•*▪]\s+)?"
    rf"(?P<label>(?=[^:\t\n]*[a-zäöü]{{3}})[A-ZÄÖÜa-zäöü\d][^:;\t\n]{{2,{_LONGEST}}}?)"
    rf"(?:\s*:\s+|\t|\s[–-]\s)(?P<value>{NUMBER})(?P<share>\s*(?:%|Prozent\b|v\.\s?H\.))?"
    r"(?=(?P<rest>[^\t\n]{0,60}?)(?:[.;]\s|[.;]?\s*(?:\n|\Z)))"
)
# "Auslastung 88 %. Eintritte erstes Jahr: 85": the sentence before is none of its words
_SENTENCE = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.!?]\s+(?=[A-ZÄÖÜ\d])")
_BREAKS = re.compile(r"[:\t]|\s[–-]\s")


@dataclass(frozen=True)
class Fact:
    """A number at `view.text[start:end]`, the words before it, and what follows in its clause."""

    label: str
    value: float
    share: bool
    rest: str
    sentence: Sentence
    start: int
    end: int


def label_facts(scope: Scope) -> Iterator[Fact]:
    """Facts of a block that is no row of a table."""
    if scope.block.layout == "table":
        return
    text = scope.view.text[scope.block.start : scope.block.end]
    if _BREAKS.search(text) is None:
        return
    for match in _FACT.finditer(text):
        rest = match["rest"].strip(" .;")
        own = list(_SENTENCE.finditer(match["label"]))
        cut = own[-1].end() if own else 0
        if re.match(r"[./]\d|\s?[-–]\s?\d|\s*(?:x|×)\s", text[match.end() : match.end() + 4]):
            continue
        if re.fullmatch(rf"[\d\s./–-]*|{DIGITS}", match["label"]):
            continue
        first, last = match.start("label") + cut, match.end("share" if match["share"] else "value")
        start, end = scope.block.start + first, scope.block.start + last
        part = Part(("other",), match["label"], start, end)
        yield Fact(
            " ".join(match["label"][cut:].split()),
            float(parse_number(match["value"])),
            match["share"] is not None,
            rest,
            Sentence(start, end, text[first:last], part),
            match.start("value") - first,
            last - first,
        )
