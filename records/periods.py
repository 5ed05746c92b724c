"""The months that a total pays for: stated with it, those of the run, or those of one stay."""

from __future__ import annotations

import re
from decimal import Decimal

from records.arithmetic import Interval
from records.cost_words import BY_RUN, SHORT_RUN, STAY_AS_PERIOD, STAY_OF_RUNS
from records.model import Duration, Participants, Record
from records.totals import Reading, Total, has_runs

# with so many times more people than places the places were filled anew within the period
TURNOVER = Decimal(2)
_YEAR = 12
Period = tuple[Reading[Duration], list[str]]


def period_of_total(
    record: Record,
    total: Total,
    stay: Reading[Duration],
    run: Reading[Duration],
    places: Interval,
    heads: Reading[Participants],
) -> Period | None:
    """The period and what has to be said of it; `None` where none can be told."""
    if total.each_run and total.months is None:
        return (stay, [BY_RUN]) if stay.value is not None else None
    if total.months is not None:
        if _within_its_year(record, total, run):
            return run, [SHORT_RUN]
        return Reading(total.months, [], []), []
    if run.value is not None:
        return run, []
    if stay.value is None or _filled_anew(places, heads):
        return None
    return stay, [STAY_OF_RUNS if has_runs(record) else STAY_AS_PERIOD]


# "96.000 Euro im Jahr" is a rate, not what a year cost
_RATE = re.compile(r"\b(?:im|pro|je)\s+Jahr\b(?!\s*\d)|\bjährlich|\bp\.\s?a\.")


def _within_its_year(record: Record, total: Total, run: Reading[Duration]) -> bool:
    """What a programme of February to October cost in that year, it cost in these months."""
    if total.costs[0].basis != "per_year" or len(run.used) != 1 or run.value is None:
        return False
    if sum(d.is_run for d in record.durations) > 1:
        return False
    if any(_RATE.search(cost.quote) for cost in total.costs):
        return False
    start, end = run.used[0].start, run.used[0].end
    if start is None or end is None or run.value.high >= _YEAR:
        return False
    return start.year == end.year and {c.price_year for c in total.costs} == {start.year}


def _filled_anew(places: Interval, heads: Reading[Participants]) -> bool:
    """More people than places: the total pays for more than one stay."""
    return heads.value is not None and heads.value.low > places.high * TURNOVER
