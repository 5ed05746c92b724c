"""Columns with planned and actual values in one cell: "Eintritte Soll / Ist" over "40 / 37".

Of people the actual number counts; both amounts of money are told, each with its status.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ingest.layouts.block import Part

_PLANNED = r"(?:Soll|Plan|geplant\w*|Ziel\w*|Ansatz|kalkuliert\w*|bewilligt\w*|vorgesehen\w*)"
_ACTUAL = (
    r"(?:Ist|erreicht\w*|tatsächlich\w*|Ergebnis|realisiert\w*|abgerechnet\w*|verausgabt\w*|"
    r"ausgegeben|besetzt|bisher)"
)
_MARK = r"\s*(?:/|\||\(|;|,|–|-|und|bzw\.|vs\.?)\s*"
_HEAD = re.compile(
    rf"\(?\s*\b(?:(?P<first>{_PLANNED})(?:-Zahlen)?{_MARK}{_ACTUAL}|{_ACTUAL}{_MARK}{_PLANNED})\b\s*\)?",
    re.IGNORECASE,
)
_VALUE = r"(?:[–-]|k\.\s?A\.|(?:ca\.\s?)?\d[^/|();]*?)"
_CELL = re.compile(rf"\s*(?P<one>{_VALUE})\s*(?:/|\||;|\()\s*(?P<two>{_VALUE})\s*\)?\s*")
_MONEY = re.compile(r"T?€|T?EUR\b|T?Euro\b|Tsd\.?\s?(?:€|EUR|Euro)")
_PEOPLE = {"entries", "places", "persons", "exits", "stock"}


class _Pair(NamedTuple):
    base: str
    planned_first: bool


@lru_cache(maxsize=1024)
def _pair(head: str) -> _Pair | None:
    match = _HEAD.search(head)
    if match is None:
        return None
    base = " ".join(f"{head[: match.start()]} {head[match.end() :]}".split())
    return _Pair(base, match["first"] is not None)


def planned_and_actual(head: str, field: str | None, text: str, start: int) -> list[Part]:
    """Parts of a cell with both values under a head that names both; else none."""
    pair = _pair(head) if field in _PEOPLE or field == "cost" else None
    match = _CELL.fullmatch(text) if pair else None
    if pair is None or match is None or field is None:
        return []
    order = ("one", "two") if pair.planned_first else ("two", "one")
    planned, actual = (match.span(name) for name in order)
    told = [
        (span, status)
        for span, status in ((planned, "Plan"), (actual, "Ist"))
        if text[span[0] : span[1]][:1].isdigit() or text[span[0] : span[1]][:2] == "ca"
    ]
    if field in _PEOPLE:
        told = told[-1:]
    # the currency stands once, behind both
    unit = _MONEY.search(text) if field == "cost" and not _MONEY.search(head) else None
    behind = f" ({unit.group()})" if unit else ""
    return [
        Part((field,), f"{pair.base} {status}{behind}", start + first, start + last)
        for (first, last), status in told
    ]
