"""German dates and periods: "01.10.2012 – 31.08.2013", "seit 2. Halbjahr 2012", "2007 - lfd."."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from records.quantities.remembered import remembered
from records.quick import quick

MONTHS = {
    "januar": 1, "jan": 1, "jänner": 1, "februar": 2, "feb": 2, "märz": 3, "april": 4, "mai": 5,
    "juni": 6, "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11,
    "dezember": 12,
    "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "okt": 10, "nov": 11,
    "dez": 12,
}  # fmt: skip
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
# years a document of this field can speak of; "2042 Beschäftigte" is a count
_YEAR = r"(?:19[5-9]|20[0-3])\d"
_DATE = re.compile(
    # nearly all places are ruled out by their letter, before any alternative is tried
    r"(?=\s?[\dadefhjmnoqsw])(?:"
    rf"(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{_YEAR}|\d{{2}})(?!\d)"
    rf"|(?P<d2>\d{{1,2}})\.\s?(?P<mn2>{_MONTH})\.?\s+(?P<y2>{_YEAR})"
    rf"|(?P<part>Anfang|Mitte|Ende)?\s?(?<![a-zäöüß])(?P<mn3>{_MONTH})\.?\s+(?P<y3>{_YEAR})"
    rf"|(?P<half>[12])\.\s?(?P<hq>Halbjahr|Quartal)\s+(?P<y4>{_YEAR})"
    rf"|(?P<q34>[34])\.\s?Quartal\s+(?P<y4b>{_YEAR})"
    rf"|Q\s?(?P<q>[1-4])\s?[/ ]\s?(?P<y7>{_YEAR})"
    rf"|(?<![\d./-])(?P<mm>0[1-9]|1[0-2])[./](?P<y6>{_YEAR})(?!\d)"
    rf"|(?P<part5>Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst)?\s?(?<![\d.,/])(?P<y5>{_YEAR})(?![\d.,]*\d))",
    re.IGNORECASE,
)
# no date matches without one of these: a quick look before the long pattern
_MAY_BE_DATE = re.compile(rf"{_YEAR}|\d\.\s?\d{{1,2}}\.\s?\d{{2}}")
_ONGOING = (
    r"lfd\.?|laufend|fortlaufend|unbefristet|auf Dauer|heute|dauerhaft|offen|andauernd|"
    r"bis auf Weiteres|bis auf weiteres"
)
_TO = re.compile(
    r"\s*(?:an\s+)?(?:und\s+)?(?:zunächst\s+)?(?:befristet\s+)?(?:[-–—]|bis(?:\s+(?:zunächst|voraussichtlich|einschließlich|spätestens))?"
    r"(?:\s+zum|\s+zu)?)\s*",
    re.IGNORECASE,
)
_TO_ONGOING = re.compile(rf"\s*(?:[-–—(]|bis|,|und)?\s*(?:{_ONGOING})", re.IGNORECASE)
_BETWEEN = re.compile(r"\bzwischen(?:\s+dem)?\s+$", re.IGNORECASE)
# "Februar bis Dezember 2022", "1. September bis zum 31. Dezember 2023": the year stands once
_MONTHS_OF_YEAR = quick(
    rf"(?<![A-Za-zÄÖÜäöü.\d])(?:(?P<from>\d{{1,2}})\.\s?)?(?P<first>{_MONTH})\.?"
    rf"\s*(?:bis(?:\s+zum)?|[-–—])\s*(?:(?P<to>\d{{1,2}})\.\s?)?"
    rf"(?P<last>{_MONTH})\.?\s+(?P<year>{_YEAR})",
    re.IGNORECASE,
)
# "01.01. bis 31.12.2019": day and month, with the year only behind the last
_DAYS_OF_YEAR = quick(
    r"(?<![\d.,])(?P<from>\d{1,2})\.\s?(?P<first>\d{1,2})\.\s*(?:bis(?:\s+(?:zum|einschließlich))?|[-–—])"
    rf"\s*(?P<to>\d{{1,2}})\.\s?(?P<last>\d{{1,2}})\.\s?(?P<year>{_YEAR}|\d{{2}})(?!\d)",
    re.IGNORECASE,
)
# "9/2018 – 8/2019", "10.2012 bis 08.2013", "08/17 - 07/18"
_MONTH_TO_MONTH = quick(
    rf"(?<![\d.,/-])(?P<first>\d{{1,2}})(?P<sign>[./])(?P<from>{_YEAR}|(?<=/)\d{{2}})"
    rf"\s*(?:bis(?:\s+(?:zum|einschließlich))?|[-–—])\s*"
    rf"(?P<last>\d{{1,2}})(?P=sign)(?P<to>{_YEAR}|(?<=/)\d{{2}})(?![\d.,/]*\d)",
    re.IGNORECASE,
)
# a school year runs from August to July in all states (Hamburger Abkommen, § 1)
_SCHOOL_YEAR = quick(
    rf"\b(?:Schul|Kindergarten|Kita)-?jahr(?:e?s)?\s+(?P<from>{_YEAR})\s?/\s?(?P<to>{_YEAR}|\d{{2}})(?!\d)",
    re.IGNORECASE,
)
_SINCE = quick(
    r"(?:seit\s+(?:dem\s+|der\s+)?(?:\w*[Ss]tart|Beginn|Auftakt|Eröffnung|Gründung)(?:\s+(?:im|am|in))?|seit(?:\s+dem)?|ab(?:\s+dem)?|beginn\w*(?:\s+(?:erst|schon|bereits|voraussichtlich|frühestens))?(?:\s+(?:am|im|ab))?\s*:?|\w*start\w*(?:\s+(?!und\b|bis\b|seit\b|end)[\w().-]+){0,6}?:?|begann\w*(?:\s+[\w().-]+){0,4}?|"
    r"\w+beginn\s*:?|"
    r"gestartet|begonnen|am|fortlaufend seit)\s*$",
    re.IGNORECASE,
)
# "… beginnt am X und endet am Y", "Beginn: X, Ende: Y": what leads from a told start to its end
_TO_TOLD_END = re.compile(
    r"[^.;\t]{0,70}?\b(?:und|,)\s*(?:\w+\s+){0,2}?"
    r"(?:end(?:et|ete|en|eten)(?:\s+(?:\w+\s+)?(?:am|zum|im|mit(?:\s+dem)?))?|"
    r"(?:läuft|lief|laufen|liefen|dauerte?|geht|ging|reichte?)(?:\s+\w+){0,2}?\s+bis"
    r"(?:\s+(?:zum|einschließlich))?)\s*"
    r"|\s*[,;/(|–-]?\s*(?:(?:und|voraussichtliches|geplantes|vorgesehenes|sein)\s+)*"
    r"(?:\w*[Ee]nde|Schluss|\w*[Aa]bschluss)\s*(?::|ist|war)?\s*(?:am|zum|im)?\s*"
    r"|\s*,?\s*(?:und\s+)?bis\s+(?:zum\s+)?"
)
# "begann im Herbst 2016 und wurde Ende 2018 abgeschlossen": the verb stands behind the end
_TO_ENDED = re.compile(
    r"[^.;\t]{0,40}?\b(?:und|,)\s*(?:\w+\s+)?(?:wurde|wird|ist|war)\s+(?:\w+\s+)?"
    r"(?:am|im|zum|mit)?\s*"
)
# "… endete am 31. Dezember 2018" is no start
_TELLS_END = re.compile(r"\b(?:end(?:et|ete|en|eten)|Ende|Abschluss|beendet)\b[^.;\d]{0,40}$")
_ENDED = re.compile(
    r"[^.;\t]{0,40}?\b(?:und|,)\s*(?:\w+\s+)?(?:wurde|wird|ist|war)\s+(?:\w+\s+)?(?:am|im|zum|mit)?\s*"
)
# "… endete am 31. Dezember 2018" is no start
_TELLS_END = re.compile(r"\b(?:end(?:et|ete|en|eten)|Ende|Abschluss|beendet)\b[^.;\d]{0,40}$")
_ENDED = re.compile(r"\s*(?:\w+\s+)?(?:beendet|abgeschlossen|ausgelaufen|eingestellt|zu Ende)\b")
_STARTS_AFTER = re.compile(
    r"\s*\(?(?:offizieller\s+)?(?:Start|Beginn|gestartet|begonnen)\b", re.IGNORECASE
)
_ONGOING_ALONE = quick(
    r"\b(?:unbefristet|dauerhaft|fortlaufend|laufend|nicht begrenzt|Regelangebot)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DateMention:
    """A date, month, quarter or year at `text[start:end]`, as its first and last day."""

    start: int
    end: int
    first: date
    last: date
    precision: str


@dataclass(frozen=True)
class Period:
    """A run from `begin` to `finish`; `ongoing` when it has no end yet."""

    start: int
    end: int
    begin: date | None
    finish: date | None
    ongoing: bool = False
    explicit_end: bool = True


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _mention(match: re.Match[str]) -> DateMention | None:
    start, end = match.span()
    lead = len(match.group()) - len(match.group().lstrip())
    start += lead
    g = match.group
    try:
        if g("d"):
            year = int(g("y"))
            year += 2000 if year < 60 else 1900 if year < 100 else 0
            day = date(year, int(g("m")), int(g("d")))
            return DateMention(start, end, day, day, "day")
        if g("d2"):
            day = date(int(g("y2")), MONTHS[g("mn2").casefold()], int(g("d2")))
            return DateMention(start, end, day, day, "day")
        if g("mn3"):
            year, month = int(g("y3")), MONTHS[g("mn3").casefold()]
            return DateMention(start, end, date(year, month, 1), _last_day(year, month), "month")
        if g("half") or g("q34") or g("q"):
            year = int(g("y4") or g("y4b") or g("y7"))
            number = int(g("half") or g("q34") or g("q"))
            size = 6 if (g("hq") or "").casefold() == "halbjahr" else 3
            first = (number - 1) * size + 1
            return DateMention(
                start, end, date(year, first, 1), _last_day(year, first + size - 1), "part"
            )
        if g("mm"):
            year, month = int(g("y6")), int(g("mm"))
            return DateMention(start, end, date(year, month, 1), _last_day(year, month), "month")
        year = int(g("y5"))
        part = (g("part5") or "").casefold()
        first_month, last_month = {
            "anfang": (1, 3), "mitte": (6, 6), "ende": (10, 12), "frühjahr": (3, 5),
            "frühling": (3, 5), "sommer": (6, 8), "herbst": (9, 11),
        }.get(part, (1, 12))  # fmt: skip
        return DateMention(
            start, end, date(year, first_month, 1), _last_day(year, last_month), "year"
        )
    except ValueError:
        return None


@remembered
def find_dates(text: str) -> list[DateMention]:
    """All dates in text order; impossible ones (31.02.) are left out."""
    if _MAY_BE_DATE.search(text) is None:
        return []
    return [m for m in (_mention(match) for match in _DATE.finditer(text)) if m is not None]


def months_between(begin: date, finish: date) -> float:
    """Length in months, both days included, to half a month: 01.10.2012 to 31.08.2013 is 11.0."""
    after = finish + timedelta(days=1)
    months = (after.year - begin.year) * 12 + after.month - begin.month
    months_exact = months + (after.day - begin.day) / 30
    return round(months_exact * 2) / 2


def _within_year(match: re.Match[str]) -> Period | None:
    """A stretch of one year; impossible days and a last month before the first give none."""
    year = int(match["year"])
    first, last = MONTHS[match["first"].casefold()], MONTHS[match["last"].casefold()]
    if first >= last:
        return None
    try:
        begin = date(year, first, int(match["from"] or 1))
        finish = date(year, last, int(match["to"])) if match["to"] else _last_day(year, last)
    except ValueError:
        return None
    return Period(match.start(), match.end(), begin, finish)


def _two_digits(year: str) -> int:
    value = int(year)
    return value if value >= 100 else 2000 + value if value < 60 else 1900 + value


def _run(
    match: re.Match[str], begin: tuple[int, int, int], finish: tuple[int, int, int | None]
) -> Period | None:
    """A run between two days (year, month, day; no day is the last of the month), else `None`."""
    try:
        first = date(*begin)
        year, month, day = finish
        last = date(year, month, day) if day else _last_day(year, month)
    except ValueError:
        return None
    return Period(match.start(), match.end(), first, last) if first < last else None


def _written_short(text: str) -> list[Period]:
    """Runs whose dates are not written out: one year for both days, school years."""
    # without a year there is none, but for two digits behind a stroke
    if _MAY_BE_DATE.search(text) is None and "/" not in text:
        return []
    found = [_within_year(m) for m in _MONTHS_OF_YEAR.finditer(text)]
    for m in _DAYS_OF_YEAR.finditer(text):
        year = _two_digits(m["year"])
        found.append(
            _run(m, (year, int(m["first"]), int(m["from"])), (year, int(m["last"]), int(m["to"])))
        )
    for m in _MONTH_TO_MONTH.finditer(text):
        begin = (_two_digits(m["from"]), int(m["first"]), 1)
        found.append(_run(m, begin, (_two_digits(m["to"]), int(m["last"]), None)))
    for m in _SCHOOL_YEAR.finditer(text):
        year = int(m["from"])
        if int(m["to"]) % 100 == (year + 1) % 100:
            found.append(_run(m, (year, 8, 1), (year + 1, 7, None)))
    return [period for period in found if period is not None]


@remembered
def find_periods(text: str) -> list[Period]:
    """Runs with a beginning and an end, open runs ("seit 2011 – fortlaufend"), and "unbefristet".

    A single date without "seit", "ab" or "Start" is no period.
    """
    dates = find_dates(text)
    found = _written_short(text)
    dates = [d for d in dates if not any(p.start <= d.start < p.end for p in found)]
    used = 0
    for number, first in enumerate(dates):
        if first.start < used:
            continue
        since = _SINCE.search(text[max(0, first.start - 70) : first.start])
        begin_at = first.start - (len(since.group()) if since else 0)
        rest = text[first.end :]
        following = dates[number + 1] if number + 1 < len(dates) else None
        joined = following is not None and (
            _TO.fullmatch(text[first.end : following.start]) or _beside(text, first, following)
        )
        if following is not None and joined and following.last >= first.first:
            found.append(Period(begin_at, following.end, first.first, following.last))
            used = following.end
            continue
        if since and following is not None and following.last > first.first:
            between = text[first.end : following.start]
            told = _TO_TOLD_END.fullmatch(between) or (
                _TO_ENDED.fullmatch(between) and _ENDED.match(text, following.end)
            )
            if told:
                found.append(Period(begin_at, following.end, first.first, following.last))
                used = following.end
                continue
        ongoing = _TO_ONGOING.match(rest)
        if ongoing:
            end = first.end + ongoing.end()
            found.append(Period(begin_at, end, first.first, None, True, False))
            used = end
        elif _TELLS_END.search(text, max(0, first.start - 60), first.start):
            continue
        elif since or _STARTS_AFTER.match(rest):
            before = text[max(0, first.start - 40) : first.start].casefold()
            is_ongoing = "laufend" in before or bool(
                since and since.group().casefold().startswith("seit")
            )
            found.append(Period(begin_at, first.end, first.first, None, is_ongoing, False))
            used = first.end
    if not found:
        alone = _ONGOING_ALONE.search(text)
        if alone:
            found.append(Period(alone.start(), alone.end(), None, None, True, False))
    return found


def _beside(text: str, first: DateMention, second: DateMention) -> bool:
    """ "01.03.2020 / 28.02.2022", "zwischen Januar 2016 und März 2018": the ends of a run."""
    between = text[first.end : second.start].strip()
    days = first.first == first.last and second.first == second.last
    if days and between == "/":
        return True
    return between in ("und", "und dem") and _BETWEEN.search(text[: first.start]) is not None
