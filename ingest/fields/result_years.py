"""The time of a figure in its label: under a heading that is a year, or beside an equal label."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from ingest.fields.scope import Scope, Sentence
from records.model import Result
from records.quantities import DateMention, find_dates

_YEAR = r"(?:19[5-9]|20[0-3])\d"
# "##### 2016", "Jahr 2016:", alone in its line
_ONLY_YEAR = re.compile(rf"[^\w\n]*(?:(?:[Ii]m\s+)?Jahr(?:e|gang)?\s+)?(?P<year>{_YEAR})[^\w\n]*")
# a heading, or a line set apart: the last line of wrapped text may be a year as well
_LINE_OF_YEAR = re.compile(
    rf"(?m)^(?:[ \t]*(?:#+|\*\*)|(?<=\n\n))[ \t*_]*(?:(?:[Ii]m\s+)?Jahr\s+)?"
    rf"(?P<year>{_YEAR})[ \t*_:]*$"
)
_HAS_TIME = re.compile(rf"(?<!\d){_YEAR}(?!\d)|\d\.\d{{1,2}}\.\d\d")
# how far above its figures the line of a year may stand
_ABOVE = 2_000


def year_above(scope: Scope, sentence: Sentence) -> str | None:
    """The year that the nearest heading above a sentence consists of."""
    alone = _ONLY_YEAR.fullmatch(sentence.part.heading.strip())
    if alone is not None:
        return alone["year"]
    text, first = scope.view.text, max(scope.block.start, sentence.start - _ABOVE)
    heading = text.rfind("\n#", first, sentence.start)
    begin = heading + 1 if heading >= 0 else first
    years = list(_LINE_OF_YEAR.finditer(text, begin, sentence.start))
    return years[-1]["year"] if years else None


def in_year(result: Result, year: str | None) -> Result:
    """The result with the year in its label, unless the label has a time already."""
    if year is None or not result.label or _HAS_TIME.search(result.label):
        return result
    return result.model_copy(update={"label": _with(result.label, year)})


def told_apart(found: list[Result]) -> list[Result]:
    """Figures under one label each with the time that its sentence gives it."""
    alike: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for number, result in enumerate(found):
        if result.label and not _HAS_TIME.search(result.label):
            key = (result.label, result.unit, result.planned, result.followup_months)
            alike[key].append(number)
    kept = list(found)
    for places in alike.values():
        if len({found[n].value for n in places}) < len(places) or len(places) == 1:
            continue
        times = [_time_of(found[n], (found[m] for m in places if m != n)) for n in places]
        if None in times or len(set(times)) < len(times):
            continue
        for number, time in zip(places, times, strict=True):
            label = _with(found[number].label or "", time or "")
            kept[number] = found[number].model_copy(update={"label": label})
    return kept


def _with(label: str, time: str) -> str:
    return f"{label[:-1]}, {time})" if label.endswith(")") else f"{label} ({time})"


def _time_of(result: Result, others: Iterable[Result]) -> str | None:
    """The year or date nearest before a figure in its quote, behind the figures of others."""
    quote = " ".join(result.quote.split())
    at = _place(quote, result)
    if at is None:
        return None
    ends = [end for other in others for end in [_place(quote, other)] if end and end < at]
    begin = max(ends, default=0)
    dates = [d for d in find_dates(quote) if begin <= d.start and d.end <= at]
    if not dates:
        behind = [d for d in find_dates(quote) if at <= d.start <= at + 40]
        return _shown(quote, behind[0]) if behind else None
    return _shown(quote, dates[0])


def _shown(quote: str, told: DateMention) -> str:
    return quote[told.start : told.end].strip()


def _place(quote: str, result: Result) -> int | None:
    figure = f"{result.value:g}".replace(".", ",")
    match = re.search(rf"(?<![\d.,]){re.escape(figure)}(?![\d]|[.,]\d)", quote)
    return match.start() if match else None
