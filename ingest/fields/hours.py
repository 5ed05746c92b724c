"""Hours a week: "39 Stunden/ TZ ist möglich", "20 UE à 45 Minuten pro Woche"."""

from __future__ import annotations

import re
from typing import Literal

from ingest.fields.meetings import OF_STAFF, met_hours
from ingest.fields.scope import Scope, Sentence
from ingest.layouts.block import Part
from records.model import WeeklyHours
from records.quantities import parse_number
from records.quantities.numbers import DIGITS, NUMBER, QUALIFIER, qualifier_before
from records.quantities.remembered import Stems, names_any
from records.quick import quick

_RANGE = rf"(?:(?P<low>{DIGITS})\s*(?:Stunden|Std\.?)?\s*(?:[-–—]|bis(?:\s+zu)?|und)\s*)?"
# a number of hours, of a week where the words say so
_HOURS = quick(
    rf"{_RANGE}(?P<value>{NUMBER})\s*"
    r"(?:(?P<hours>Wochenstunden|Stunden\s*/\s*Woche|Std\.?\s*/\s*Wo(?:che|\.|\b)|Stunden\s*/\s*Wo\b\.?|"
    r"Std\.?\s*wöch\w*\.?|(?:Std\.?|Stunden|h)\s*(?:wtl|wchtl|wö)\b\.?|"
    r"(?:Zeit)?[Ss]tunden\s+(?:pro|je|in der|die)\s+Woche|"
    r"Std\.?\s+(?:pro|je|in der|die)\s+Woche|Stunden\s+wöchentlich|h\s*/\s*Wo(?:che|\.|\b)|"
    r"h\s+(?:pro|je)\s+Woche|Wochenarbeitsstunden|Wo\.?\s?-?Std\b\.?|(?:Std\.?|h)\s*/\s*W\b)|(?P<clock>Zeitstunden)|"
    r"(?P<plain>(?:Arbeits|Präsenz|Unterrichts(?=stunden\s+à\s+60))?[Ss]tunden|Std\.?|h\b)(?!\w))",
    re.IGNORECASE,
)
_UNITS = quick(
    rf"{_RANGE}(?P<value>{DIGITS})\s*(?:Unterrichtseinheiten|Unterrichtsstunden|UE|UStd)\b",
    re.IGNORECASE,
)
# no hours without one of these, or "h" on its own: "39 h", "38,5h/Woche"
_HOUR_STEMS = Stems("stunde", "std")
_LONE_H = re.compile(r"[hH]\b(?<![^\W\d_][hH])")
_UNIT_STEMS = Stems("unterricht", "ue", "ustd")
_DIGIT = re.compile(r"\d")
_WEEK = quick(r"Woche|wöchentlich|Montag|Mo\.?\s*[-–]|Vollzeit|Teilzeit|\bTZ\b", re.IGNORECASE)
# right behind or before a number, in running text
_WEEK_BEHIND = re.compile(
    r"[^.;,\d]{0,25}(?:\d\d\s*Min\w*\.?\)?\s*)?(?:(?:pro|je|in der|die|/)\s*Woche\b|wöchentlich\b)",
    re.IGNORECASE,
)
_WEEK_BEFORE = re.compile(
    r"(?:\b(?:pro|je|in der) Woche\b[^.;,\d]{0,25}|\bwöchentlich(?:e[nrs]?)?\b[^.;,\d]{0,70}|"
    r"\bWochen(?:arbeitszeit|stundenzahl|stundenumfang)\b[^.;,\d]{0,60})$",
    re.IGNORECASE,
)
_WORKING_TIME = re.compile(r"\b(?:Vollzeit|Teilzeit)\s*(?:\(|mit|von|zu|à|=|:|[-–])?\s*(?:\w+\s)?$")
# hours of a day, a meeting or the whole course, wage-earners' and opening hours
_NOT_WEEK = re.compile(
    r"täglich|pro Tag|je Tag|am Tag|Tage?s?\s*(?:à|zu|mit|a)\b|monatlich|im Monat|pro Monat|"
    r"insgesamt|Gesamt|je Termin|pro Termin|Termine?n?\b|Einheiten? (?:zu|mit|von)\b|Öffnungszeit|"
    r"im Jahr\b|je Teilnehm|pro Teilnehm|pro Person|je Person|pro Fall|Euro|€|\bx\s*\d",
    re.IGNORECASE,
)
# with the week named beside them, and without
_FEWEST, _LOWEST, _HIGHEST = 2, 3, 48


def extract_weekly_hours(scope: Scope) -> list[WeeklyHours]:
    """Hours a week by their label, or by the week that a text names beside them."""
    found = [hours for part in scope.parts("weekly_hours") for hours in _bare(scope, part)]
    for sentence in scope.sentences():
        text = sentence.text
        if names_any(text, _HOUR_STEMS) or _LONE_H.search(text) is not None:
            found += _hours(scope, sentence)
        if names_any(text, _UNIT_STEMS) and _DIGIT.search(text) is not None:
            found += _teaching_units(scope, sentence)
    found += [] if found else met_hours(scope)
    unique: dict[tuple[float, float | None, str], WeeklyHours] = {}
    for item in found:
        unique.setdefault((item.hours, item.high, item.unit), item)
    return list(unique.values())


# "max. 20", "15 - 30 (steigend)", "39 / 19,5", "30 (TZ 20)"
_BARE = re.compile(
    rf"\s*(?:[-•*–]\s+)?(?:(?:{QUALIFIER})\s+)?(?:(?P<low>{DIGITS})\s*(?:bis|[-–])\s*)?"
    rf"(?P<value>{DIGITS})\s*(?:/\s*(?P<other>{DIGITS})\s*)?"
    rf"(?:\((?:(?:TZ|VZ|Teilzeit|Vollzeit)\W*(?P<part>{DIGITS})[^()€\d]*|[^()€]*)\))?\s*"
)


def _bare(scope: Scope, part: Part) -> list[WeeklyHours]:
    """Under its label a number needs no unit."""
    text = scope.view.text[part.start : part.end]
    bare = _BARE.fullmatch(text)
    if bare is None:
        return []
    value, low = float(parse_number(bare["value"])), bare["low"]
    about, _ = qualifier_before(text, bare.start("low" if low else "value"))
    evidence = scope.evidence(part.start, part.end)
    first = WeeklyHours(
        hours=float(parse_number(low)) if low else value,
        low=float(parse_number(low)) if low else None,
        high=value if low else None,
        qualifier="range" if low else about,
        evidence=evidence,
    )
    second = bare["other"] or bare["part"]
    if second is None:
        return [first]
    return [first, WeeklyHours(hours=float(parse_number(second)), evidence=evidence)]


def _labelled(sentence: Sentence) -> bool:
    return bool(set(sentence.part.fields) & {"period", "duration", "weekly_hours"})


def _of_week(sentence: Sentence, match: re.Match[str]) -> bool:
    """The words around hours, or the label above them, make them hours of a week."""
    text = sentence.text
    before, behind = text[: match.start()], text[match.end() :]
    if _WEEK_BEHIND.match(behind) or _WEEK_BEFORE.search(before) or _WORKING_TIME.search(before):
        return True
    if _labelled(sentence) and _WEEK.search(text) is not None:
        return True
    headed = _labelled(sentence) and _WEEK.search(sentence.part.heading) is not None
    if headed and not _NOT_WEEK.search(text):
        return True
    return "weekly_hours" in sentence.part.fields and not _NOT_WEEK.search(
        f"{sentence.part.heading} {text}"
    )


def _hours(scope: Scope, sentence: Sentence) -> list[WeeklyHours]:
    found = []
    for match in _HOURS.finditer(sentence.text):
        value = float(parse_number(match["value"]))
        if match["hours"] is None and not _of_week(sentence, match):
            continue
        if match["clock"] and not (_labelled(sentence) or _of_week(sentence, match)):
            continue
        before = sentence.text[max(0, match.start() - 12) : match.start()]
        least = (1 if _labelled(sentence) else _FEWEST) if match["hours"] else _LOWEST
        if not least <= value <= _HIGHEST or re.search(r"(?:je|mit je|à|jeweils)\s*$", before):
            continue
        if _AMONG.search(sentence.text[: match.start()]) or _of_others(sentence, match):
            continue
        other = _OR_ELSE.search(sentence.text, max(0, match.start() - 20), match.start())
        if other and match["low"] is None and float(parse_number(other["value"])) <= _HIGHEST:
            first = float(parse_number(other["value"]))
            start, end = sentence.start + other.start(), sentence.start + match.end()
            evidence = scope.sentence_evidence(sentence, start, end)
            found.append(WeeklyHours(hours=first, evidence=evidence))
        found.append(_made(scope, sentence, match, value, "60min"))
    return found


# "30 Wochenstunden (davon 10 Stunden Unterricht)"
_AMONG = re.compile(
    r"\d[^.;]{0,40}\b(?:davon|darunter|inkl\.|inklusive|einschließlich)\b[^.;]{0,30}$"
)
# "39 bzw. 20 Stunden"
_OR_ELSE = re.compile(rf"(?<![\d.,/])(?P<value>{DIGITS})\s*(?:bzw\.|oder|/)\s*$")
# hours of staff, of opening, of the job that somebody found
_OF_STAFF = re.compile(
    r"\b(?:\w*[Ff]achkr\w+|\w*[Pp]ädagog\w+|\w*[Cc]oach\w*|\w*[Mm]itarbeiter\w*|Anleiter\w*|Stelle\w*|"
    r"\w*[Ll]ots\w+|Psycholog\w+|\w*[Bb]erater\w*)\b[^.;,]{0,30}\bmit\s+(?:\w+\s+)?$"
    r"|\b(?:Kinder|Ganztags)betreuung\s+(?:\w+\s+){0,2}$"
)
_OTHER_HOURS = quick(
    r"geöffnet|Öffnungszeit|Sprechzeit|Sprechstunde|Minijob|"
    r"\b(?:nun|inzwischen|mittlerweile|heute)\b|[Vv]ermittelt|fanden\b|\bStellen?\s+(?:ab|mit|von|mit\s+mindestens)\s"
)


def _of_others(sentence: Sentence, match: re.Match[str]) -> bool:
    """In running text hours may be those of staff or of an opening, not of who takes part."""
    if _labelled(sentence):
        return False
    told = (
        _OTHER_HOURS.search(sentence.text) is not None or OF_STAFF.search(sentence.text) is not None
    )
    return told or _OF_STAFF.search(sentence.text[: match.start()]) is not None


def _teaching_units(scope: Scope, sentence: Sentence) -> list[WeeklyHours]:
    found = []
    for match in _UNITS.finditer(sentence.text):
        value = float(parse_number(match["value"]))
        if not _LOWEST <= value <= 60 or not _of_week(sentence, match):
            continue
        # a teaching unit has 45 minutes unless the document says otherwise
        long = re.search(r"60\s*Min|Zeitstunde", sentence.text)
        found.append(_made(scope, sentence, match, value, "60min" if long else "45min"))
    return found


def _made(
    scope: Scope, sentence: Sentence, match: re.Match[str], value: float,
    unit: Literal["60min", "45min"],
) -> WeeklyHours:  # fmt: skip
    low = float(parse_number(match["low"])) if match["low"] else None
    low = low if low is not None and low < value else None
    qualifier, _ = qualifier_before(sentence.text, match.start())
    start, end = sentence.start + match.start(), sentence.start + match.end()
    return WeeklyHours(
        hours=value,
        low=low,
        high=value if low is not None else None,
        unit=unit,
        qualifier="range" if low is not None else qualifier,
        evidence=scope.sentence_evidence(sentence, start, end),
    )
