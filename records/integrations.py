"""Cost per integration (gross): C / I, only for the same cohort and the same period.

I counts people who took up work, as reached (not planned). That cost and integrations belong
together is read from what the document says of both: the run of the programme, the period of the
cost, and the dates and words beside the count. Where they do not, the reason is told instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from records import german
from records.arithmetic import Interval
from records.model import Duration, Record, Result
from records.quantities import find_dates
from records.totals import Total, duration_of, people_of

GROSS = (
    "Brutto gerechnet: alle Kosten durch alle Integrationen; wer auch ohne die Maßnahme Arbeit "
    "gefunden hätte, ist nicht abgezogen."
)
SAME_RUN = "Angenommen ist, dass Kosten und Integrationen für dieselbe Laufzeit angegeben sind."
OTHER_TIME = "Kosten und Integrationen nicht für dieselbe Zeit angegeben sind"
OTHER_GROUP = "Kosten und Integrationen nicht für dieselbe Gruppe angegeben sind"
# a part of the run, whatever dates stand beside it
_PART_OF_RUN = re.compile(
    r"\b(?:bisher\w*|bislang|aktuell|derzeit|zurzeit|inzwischen|mittlerweile|Stand|Zwischenstand|"
    r"(?:im|je|pro|des|dem|einem|ersten|zweiten|dritten|letzten)\s+(?:\w+en\s+)?"
    r"(?:Durchgangs?|Kurs(?:es)?|Quartals?|Halbjahrs?|Monats?)|"
    r"(?:ersten|letzten|vergangenen)\s+(?:\w+\s+)?Jahr(?:e|es|en)?|seit)\b",
    re.IGNORECASE,
)
_EACH_YEAR = re.compile(
    r"\b(?:jährlich|pro Jahr|je Jahr|p\.\s?a\.|im Jahr(?!\s*\d))", re.IGNORECASE
)
_AROUND = 160  # characters of running text looked through on each side of a count
_DAYS = 31  # dates of one and the same run may differ by a month
_SAME_MONTHS = 0.5


@dataclass(frozen=True)
class Reached:
    """Integrations that belong to the cost; `inputs` are paths such as "results/0"."""

    count: Interval
    inputs: list[str]
    results: list[Result]
    notes: list[str] = field(default_factory=list)


def integrations_of(record: Record, total: Total | None) -> Reached | str:
    """The integrations that `total` paid for, else half a German sentence that says why not."""
    counted = _counted(record)
    if isinstance(counted, str):
        return counted
    if total is None or total.costs[0].basis == "per_month":
        return "keine Gesamtkosten für die Laufzeit oder ein Jahr genannt sind"
    if total.each_run:
        return "die Kosten nur für einen von mehreren Durchgängen genannt sind"
    if all(cost.status == "planned" for cost in total.costs):
        return "die Kosten nur geplant, die Integrationen aber erreicht sind"
    number, result = counted
    if not _same_time(record, total, _context(record, result)):
        return OTHER_TIME
    value = Decimal(result.numerator if result.numerator is not None else int(result.value))
    if not _same_group(record, total, value, result.denominator):
        return OTHER_GROUP
    notes = [*total.notes, GROSS, SAME_RUN]
    if result.followup_months:
        notes.append(f"Gezählt ist, wer {german.months(result.followup_months)} danach Arbeit hat.")
    return Reached(Interval(value, value), [f"results/{number}"], [result], notes)


def _counted(record: Record) -> tuple[int, Result] | str:
    """The one count of people in work, with its place in `record.results`; else why there is none.

    A share counts only where the number of people stands beside it.
    """
    found = [(i, r) for i, r in enumerate(record.results) if r.indicator == "employment"]
    if not found:
        return "keine Integrationen in Arbeit genannt sind"
    reached = [(i, r) for i, r in found if not r.planned]
    if not reached:
        return "Integrationen nur angestrebt, nicht als erreicht genannt sind"
    counts = [(i, r) for i, r in reached if _count(r) is not None]
    if not counts:
        return "Integrationen nur als Anteil genannt sind, ohne die Zahl der Personen"
    # who took up work at all, not who still had it months later
    counts = [(i, r) for i, r in counts if not r.followup_months] or counts
    values = {_count(r) or 0 for _, r in counts}
    highest = max(values)
    if highest <= 0:
        return "noch niemand in Arbeit vermittelt wurde"
    rest = [r for _, r in counts if _count(r) != highest]
    parts = sum(values) - highest == highest or all(r.denominator == highest for r in rest)
    if rest and not parts:
        return "mehrere Zahlen von Integrationen genannt sind, die sich nicht zuordnen lassen"
    whole = [(i, r) for i, r in counts if _count(r) == highest]
    return next(((i, r) for i, r in whole if r.unit == "count"), whole[0])


def _count(result: Result) -> int | None:
    if result.numerator is not None:
        return result.numerator
    return int(result.value) if result.unit == "count" else None


def _context(record: Record, result: Result) -> str:
    """What stands beside a count: its label, its quote, and the sentence around it."""
    quote = " ".join(result.quote.split())
    told = [result.label or "", quote]
    for section in record.sections if len(quote) > 3 else ():
        text = " ".join(section.text.split())
        at = text.find(quote)
        if at >= 0:
            before = re.split(r"[.!?;•]\s", text[max(0, at - _AROUND) : at])[-1]
            after = re.split(r"[.!?;•](?:\s|$)", text[at + len(quote) :][:_AROUND])[0]
            told.append(f"{before}{quote}{after}")
            break
    return " | ".join(told)


def _same_time(record: Record, total: Total, context: str) -> bool:
    if _PART_OF_RUN.search(context):
        return False
    runs = _runs(record)
    if len(runs) > 1:
        return False
    run = next(iter(runs), None)
    mentions = find_dates(context)
    told = (min(d.first for d in mentions), max(d.last for d in mentions)) if mentions else None
    if total.costs[0].basis == "per_year":
        if _EACH_YEAR.search(context):
            return True
        if told is not None:
            return _whole_year(told, total)
        return run is not None and run.months == 12
    if told is not None:
        if run is not None and run.start and run.end:
            return _covers(told, run.start, run.end) and _pays_for(total, run)
        return total.months is not None and total.months.low == 12 and _whole_year(told, total)
    if run is None:
        return True
    return run.months is not None and not run.ongoing and _pays_for(total, run)


def _runs(record: Record) -> list[Duration]:
    """The run of the programme; all of them where several are told and none stands for the rest."""
    used = duration_of(record, "programme").used
    return used or [d for d in record.durations if d.is_run]


def _whole_year(told: tuple[date, date], total: Total) -> bool:
    years = {c.price_year for c in total.costs}
    year = told[0].year
    return told == (date(year, 1, 1), date(year, 12, 31)) and years == {year}


def _covers(told: tuple[date, date], start: date, end: date) -> bool:
    if abs((told[0] - start).days) <= _DAYS and abs((told[1] - end).days) <= _DAYS:
        return True
    return told == (date(start.year, 1, 1), date(end.year, 12, 31))


def _pays_for(total: Total, run: Duration) -> bool:
    """Whether a period that is stated with the cost is the run itself."""
    if total.months is None or run.months is None:
        return True
    return abs(float(total.months.low) - run.months) <= _SAME_MONTHS


def _same_group(record: Record, total: Total, count: Decimal, whole: int | None) -> bool:
    """Nobody is counted who does not belong to those that the cost was paid for."""
    heads, _, _ = people_of(record, ("entries", "persons", "exits"))
    if heads is not None and max(count, Decimal(whole or 0)) > heads.high:
        return False
    least, _, _ = people_of(record, ("entries", "persons"))
    least = least or total.participants or people_of(record, ("places",))[0]
    return whole is None or least is None or Decimal(whole) >= least.low
