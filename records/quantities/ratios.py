"""Staffing ratios ("1:50 bzw. 1:65") and percentages in German text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from records.model import Qualifier
from records.quantities.numbers import DIGITS, NUMBER, parse_number, qualifier_before
from records.quantities.remembered import Stems, names_any, remembered
from records.quick import quick

_RATIO = quick(
    r"(?<![\d:.,])(?P<staff>\d{1,2}(?:,\d)?)\s?:\s?(?P<people>\d{1,3}(?!\d)(?:,\d{1,2}(?![\d:]))?)"
    r"(?:\s?[-–]\s?(?P<upper>\d{1,3})(?!\s?:))?"
    r"(?![\d:]|[.,]\d|\s?(?:Uhr|Monat|Woche|Tage?\b|Jahr|Stund|Std|UE\b|€|Euro|EUR|%))"
)
_RATIO_WORDS = quick(
    r"(?:[Ss]chlüssel|[Rr]elation|[Vv]erhältnis|\b(?:An|Be)leitung|\bBetreuung|\bBegleitung)[^.;\d]{0,60}\b(?P<staff>\d{1,2}|eins?)\s+zu\s+"
    rf"(?P<people>{NUMBER})"
)
_PERCENT = re.compile(
    rf"(?:(?<![\d.,/])(?P<low>{DIGITS})\s*(?:%|Prozent)?\s*(?:bis(?:\s+zu)?|[-–])\s*)?"
    rf"(?P<value>{DIGITS})\s*(?:%|Prozent(?!punkt)|v\.\s?H\.)"
)
# "Modul 1: 20 Teilnehmende", "Phase 2: 12": the first number belongs to the word before it
_NUMBERED = re.compile(
    r"(?:Modul|Phase|Los|Stufe|Teil|Nr\.?|Kurs|Gruppe|Baustein|Abschnitt|Schritt|Ziel|Block|Kapitel|"
    r"Standort|Durchgang|Tabelle|Abbildung|Frage|Punkt|Quartal|Halbjahr|Runde|Woche|Tag|Monat|Jahr)\s*$"
)
_DIGIT = re.compile(r"\d")
_RATIO_STEMS = Stems(":", "schlüssel", "relation", "verhältnis", " zu ")
_PERCENT_STEMS = Stems("%", "prozent", "v.")


_TWO, _MINUTES = 2, 60
_HUNDRED = 100
_TO_CLOCK = re.compile(r"\s*(?:bis|und|[-–])\s*\d{1,2}[:.]\d\d\s*Uhr")


@dataclass(frozen=True)
class Ratio:
    """`people` looked after by `staff` workers."""

    start: int
    end: int
    staff: float
    people: float


@dataclass(frozen=True)
class Percent:
    start: int
    end: int
    value: float
    qualifier: Qualifier


def _is_clock(text: str, match: re.Match[str]) -> bool:
    """ "8:30 bis 12:30 Uhr": a time of day."""
    minutes = match["people"]
    if len(minutes) != _TWO or int(minutes) >= _MINUTES or "Uhr" not in text:
        return False
    return _TO_CLOCK.match(text, match.end()) is not None


@remembered
def find_ratios(text: str) -> list[Ratio]:
    """Ratios in text order; times of day ("10:30 Uhr") are none."""
    if not names_any(text, _RATIO_STEMS):
        return []
    found = []
    for m in _RATIO.finditer(text):
        if _NUMBERED.search(text, max(0, m.start() - 12), m.start()) or _is_clock(text, m):
            continue
        staff = float(parse_number(m["staff"]))
        found.append(Ratio(m.start(), m.end(), staff, float(parse_number(m["people"]))))
        if m["upper"]:
            found.append(Ratio(m.start(), m.end(), staff, float(parse_number(m["upper"]))))
    found += [
        Ratio(
            m.start("staff"),
            m.end(),
            float(parse_number(m["staff"])),
            float(parse_number(m["people"])),
        )
        for m in _RATIO_WORDS.finditer(text)
    ]
    return sorted(found, key=lambda r: r.start)


def _percents(text: str) -> Iterator[re.Match[str]]:
    """Matches of `_PERCENT`; each begins with a digit, and those are few."""
    at = 0
    while digit := _DIGIT.search(text, at):
        match = _PERCENT.match(text, digit.start())
        at = match.end() if match else digit.end()
        if match:
            yield match


@remembered
def find_percents(text: str) -> list[Percent]:
    """Percentages in text order."""
    if not names_any(text, _PERCENT_STEMS):
        return []
    found = []
    for match in _percents(text):
        low = float(parse_number(match["low"])) if match["low"] else None
        if low is not None and low < float(parse_number(match["value"])) <= _HUNDRED:
            # "30 bis 40 %": both ends
            first = Percent(match.start(), match.end("low"), low, "range")
            value = float(parse_number(match["value"]))
            found += [first, Percent(match.start("value"), match.end(), value, "range")]
            continue
        qualifier, start = qualifier_before(text, match.start("value"))
        found.append(
            Percent(start, match.end(), float(parse_number(match.group("value"))), qualifier)
        )
    return found
