"""Limits in time: how long an approach takes one person, and the years that are wanted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.directions import direction_of, range_of
from index.limit import Limit
from index.ranges import Range
from records.quantities import find_durations
from records.quantities.numbers import NUMBER

_LONGEST = 72  # months; longer than any approach lasts for one person
_AGE = re.compile(r"\s*(?:alt|Alter|Lebensjahr|old|of age)", re.IGNORECASE)
# how long a need lasts is no length of a measure: "seit 6 Monaten arbeitslos"
_NEED = (
    r"arbeitslos|arbeitslose[nr]?|erwerbslos|erwerbslose[nr]?|Arbeitslosigkeit|Erwerbslosigkeit|"
    r"Langzeitarbeitslosigkeit|(?:ohne|keine)\s+(?:Arbeit|Job|Beschäftigung)|\w*bezug|beziehen|"
    r"Berufserfahrung|gearbeitet|Hartz|Bürgergeld|unemploy\w*|out\s+of\s+work|on\s+benefits?"
)
_NEED_BEHIND = re.compile(
    r"\s*(?:(?:lang|lange[nr]?|durchgehend|ununterbrochen|am\s+Stück|im|in|of|schon|mehr|oder|länger|"
    rf"und|SGB|II|SGB-II)\s+)*(?:{_NEED}|Alter|\w*-?jährig)(?!\w)",
    re.IGNORECASE,
)
_NEED_BEFORE = re.compile(
    r"(?<!\w)(?:seit|since|(?:Arbeitslosigkeit|Langzeitarbeitslosigkeit|\w*bezug|\w*bezugs?dauer|"
    r"Berufserfahrung|arbeitslos|erwerbslos|unemployed|out\s+of\s+work|ohne\s+Arbeit)"
    r"(?:\s+(?:sind|ist|seit|von|for|mindestens|länger|mehr|als|more|than|über|at|least|die|der))*)"
    r"\s+(?:(?:mindestens|mehr|länger|als|über|etwa|rund)\s+)*$",
    re.IGNORECASE,
)
_ABOUT_LENGTH = re.compile(r"dauer|dauert|laufzeit|lang|länger|kürzer|kurz|duration|lasting", re.I)


def durations(text: str) -> Iterator[Limit]:
    """How long one person is to take part, in months; ages and spells of need are none."""
    for mention in find_durations(text):
        years = mention.unit == "jahr"
        if years and (not _ABOUT_LENGTH.search(text) or (mention.months or 0) > _LONGEST):
            continue  # "unter 25 Jahren" is an age
        if _AGE.match(text, mention.end) or _NEED_BEHIND.match(text, mention.end):
            continue
        if _NEED_BEFORE.search(text[: mention.start]):
            continue
        if mention.months is None:
            wanted = Range(mention.low, mention.high)
            between = re.search(
                r"(?:zwischen|between|von)\s+$", text[: mention.start], re.IGNORECASE
            )
            start = between.start() if between else mention.start
            yield Limit("duration_months", wanted, ((start, mention.end),))
            continue
        digits = re.search(NUMBER, text[mention.start : mention.end], re.IGNORECASE)
        begin = mention.start + (digits.start() if digits else 0)
        direction, strict, start, end = direction_of(text, begin, mention.end)
        exact = direction == "exact"
        yield Limit(
            "duration_months",
            range_of(mention.months, direction, strict),
            ((min(start, mention.start), end),),
            not exact,
        )


_YEAR = r"(?:19[89]\d|20[0-4]\d)"
_YEAR_SPAN = re.compile(
    rf"(?:zwischen|von|between|from)?\s*(?<![\d.,])(?P<low>{_YEAR})\s*(?:bis|und|and|to|[-–])\s*"
    rf"(?P<high>{_YEAR})(?![\d.,]\d|\d)",
    re.IGNORECASE,
)
_YEAR_LIMIT = re.compile(
    r"(?P<words>(?:frühestens|ab|seit|nach|vor|bis|spätestens|später\s+als|früher\s+als|jünger\s+als|"
    r"älter\s+als|neuer\s+als|later\s+than|earlier\s+than|newer\s+than|older\s+than|since|after|"
    r"before|until|aus|von|in|im|für|from)(?:\s+(?:dem|den|the))?(?:\s+(?:Jahre?n?|Stand))?|Stand|Jahr)\s+"
    rf"(?P<year>{_YEAR})(?![\d.,]\d|\d|\s*(?:€|Euro|EUR))",
    re.IGNORECASE,
)
_BEGUN = (
    r"(?:begonnen\w*|begann\w*|beginnend\w*|gestartet\w*|startet\w*|startend\w*|angelaufen\w*|"
    r"eingeführt\w*|ins\s+Leben\s+gerufen\w*|started|starting|launched|begun|began|beginning|introduced)"
)
_YEAR_BEGUN = re.compile(
    rf"(?<![\d.,])(?P<year>{_YEAR})(?:\s+(?:neu|erst|erstmals))?\s+{_BEGUN}(?!\w)|"
    rf"(?<!\w)(?:{_BEGUN}|Start|Beginn|Startjahr|Projektstart|Projektbeginn|start)\s*:?\s+"
    rf"(?P<behind>{_YEAR})(?![\d.,]\d|\d)",
    re.IGNORECASE,
)
_STARTED = re.compile(
    rf"(?<!\w)(?:{_BEGUN}|(?:Projekt)?(?:start|beginn)|seit|since)(?!\w)",
    re.I,
)
_RUNNING = re.compile(r"Laufzeit|läuft|laufend|lief|liefen|running", re.IGNORECASE)


def years(text: str) -> Iterator[Limit]:
    """Calendar years: of the publication, of the start, or of the run, as the verb says."""
    key = "started" if _STARTED.search(text) else "running" if _RUNNING.search(text) else "year"
    for match in _YEAR_SPAN.finditer(text):
        low, high = float(match["low"]), float(match["high"])
        if low < high:
            yield Limit(key, Range(low, high), (match.span(),))
    for match in _YEAR_LIMIT.finditer(text):
        year, word = float(match["year"]), match["words"].split()[0].lower()
        if word in ("frühestens", "ab", "seit", "since"):
            wanted = Range(year, None)
        elif word in ("nach", "after", "später", "jünger", "neuer", "later", "newer"):
            wanted = Range(year + 1, None)
        elif word in ("vor", "before", "früher", "älter", "earlier", "older"):
            wanted = Range(None, year - 1)
        elif word in ("bis", "spätestens", "until"):
            wanted = Range(None, year)
        else:
            wanted = Range(year, year)
        yield Limit(key, wanted, (match.span(),))
    for match in _YEAR_BEGUN.finditer(text):
        year = float(match["year"] or match["behind"])
        yield Limit("started", Range(year, year), (match.span(),))
