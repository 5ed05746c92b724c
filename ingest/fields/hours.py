"""Hours a week: "39 Stunden/ TZ ist möglich", "20 UE à 45 Minuten pro Woche"."""

from __future__ import annotations

import re

from ingest.fields.scope import Scope
from records.model import WeeklyHours
from records.quantities import parse_number
from records.quantities.numbers import DIGITS, NUMBER, qualifier_before
from records.quantities.remembered import names_any
from records.quick import quick

_HOURS = quick(
    rf"(?:(?P<low>{DIGITS})\s*(?:[-–—]|bis)\s*)?(?P<value>{NUMBER})\s*"
    r"(?:(?P<hours>Wochenstunden|Zeitstunden|Stunden\s*/\s*Woche|Std\.?\s*/\s*Wo(?:che|\.|\b)|Stunden\s*/\s*Wo\b\.?|"
    r"Std\.?\s*wöch\w*\.?|Stunden\s+(?:pro|je|in der|die)\s+Woche|"
    r"Stunden\s+wöchentlich|h\s*/\s*Woche|"
    r"Wochenarbeitsstunden)|(?P<plain>Stunden|Std\.?)(?!\w))",
    re.IGNORECASE,
)
_UNITS = quick(
    rf"(?P<value>{DIGITS})\s*(?:Unterrichtseinheiten|Unterrichtsstunden|UE|"
    rf"UStd)\b[^.;]{{0,40}}?(?P<week>Woche|wöchentlich)?",
    re.IGNORECASE,
)
_HOUR_STEMS = ("stunde", "std", "woche")
_UNIT_STEMS = ("unterricht", "ue", "ustd")
_DIGIT = re.compile(r"\d")
_WEEK = quick(r"Woche|wöchentlich|Montag|Mo\.?\s*[-–]|Vollzeit|Teilzeit|\bTZ\b", re.IGNORECASE)


def extract_weekly_hours(scope: Scope) -> list[WeeklyHours]:
    """Hours a week from the period fields: "39 Stunden/ TZ ist möglich", "20 UE à 45 Minuten"."""
    found: list[WeeklyHours] = []
    fields = ("period", "duration", "weekly_hours")
    for part in scope.parts("weekly_hours"):
        bare = re.fullmatch(
            rf"\s*(?:(?P<low>{DIGITS})\s*(?:bis|[-–])\s*)?(?P<value>{DIGITS})\s*",
            scope.view.text[part.start : part.end],
        )
        if bare:
            value, low = float(parse_number(bare["value"])), bare["low"]
            found.append(
                WeeklyHours(
                    hours=float(parse_number(low)) if low else value,
                    low=float(parse_number(low)) if low else None,
                    high=value if low else None,
                    qualifier="range" if low else "exact",
                    evidence=scope.evidence(part.start, part.end),
                )
            )
    for sentence in scope.sentences():
        hours = names_any(sentence.text, _HOUR_STEMS)
        units = names_any(sentence.text, _UNIT_STEMS) and _DIGIT.search(sentence.text) is not None
        if not hours and not units:
            continue
        labelled = bool(set(sentence.part.fields) & set(fields))
        week = _WEEK.search(sentence.text) is not None
        for match in _HOURS.finditer(sentence.text) if hours else ():
            value = float(parse_number(match["value"]))
            if match["plain"] and not (week and labelled):
                continue
            before = sentence.text[max(0, match.start() - 12) : match.start()]
            if not 3 <= value <= 48 or re.search(r"(?:je|mit je|à|jeweils)\s*$", before):
                continue
            low = float(parse_number(match["low"])) if match["low"] else None
            qualifier, _ = qualifier_before(sentence.text, match.start())
            evidence = scope.sentence_evidence(
                sentence, sentence.start + match.start(), sentence.start + match.end()
            )
            found.append(
                WeeklyHours(
                    hours=value,
                    low=low,
                    high=value if low is not None else None,
                    qualifier="range" if low is not None else qualifier,
                    evidence=evidence,
                )
            )
        for match in _UNITS.finditer(sentence.text) if units else ():
            value = float(parse_number(match["value"]))
            if not labelled or not (match["week"] or week) or not 3 <= value <= 60:
                continue
            qualifier, _ = qualifier_before(sentence.text, match.start())
            short = re.search(r"45\s*Min", sentence.text)
            evidence = scope.sentence_evidence(
                sentence, sentence.start + match.start(), sentence.start + match.end()
            )
            found.append(
                WeeklyHours(
                    hours=value,
                    unit="45min" if short else "60min",
                    qualifier=qualifier,
                    evidence=evidence,
                )
            )
    unique: dict[tuple[float, str], WeeklyHours] = {}
    for item in found:
        unique.setdefault((item.hours, item.unit), item)
    return list(unique.values())
