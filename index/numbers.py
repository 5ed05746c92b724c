"""The numbers a record states, by filter key, and the bands they are counted in.

Every number comes as an interval: an exact value has two equal ends. Months, euros, participants
for each member of staff, clock hours a week, per cent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from index.ranges import Interval, Range
from records import german
from records.costs import pick
from records.model import Record, UnitCostBasis

UNSTATED = "ohne-angabe"  # filter value of the records that say nothing on a numeric key
UNSTATED_LABEL = "ohne Angabe"
YEAR_KEYS = frozenset({"year", "running", "started"})  # no point within the number
_TEACHING_UNIT = 0.75  # hours
_PLACED = frozenset({"employment", "training", "minijob"})


@dataclass(frozen=True)
class NumberKey:
    """A numeric filter: German `label`, `unit` behind a number, inner `bounds` of its bands."""

    key: str
    label: str
    unit: str
    bounds: tuple[float, ...]
    values: Callable[[Record], list[Interval]]

    def bands(self) -> list[Range]:
        """Bands that touch without a gap and share no number."""
        edges: list[float | None] = [None, *self.bounds, None]
        return [Range(low, high, under=high is not None) for low, high in pairwise(edges)]

    def range_label(self, wanted: Range) -> str:
        """ "500 bis unter 750 €", "höchstens 6 Monate": the bounds in words."""

        def number(value: float | None) -> str:
            if value is None:
                return ""
            return f"{value:.0f}" if self.key in YEAR_KEYS else german.number(value)

        def with_unit(value: float | None) -> str:
            unit = "Monat" if self.unit == "Monate" and value == 1 else self.unit
            return f"{number(value)}{' ' if unit else ''}{unit}"

        if wanted.low is None:
            return f"{'unter' if wanted.under else 'höchstens'} {with_unit(wanted.high)}"
        if wanted.high is None:
            return f"{'über' if wanted.over else 'ab'} {with_unit(wanted.low)}"
        if wanted.low == wanted.high:
            return with_unit(wanted.low)
        until = "bis unter" if wanted.under else "bis"
        return f"{number(wanted.low)} {until} {with_unit(wanted.high)}"


def _unit_cost(basis: UnitCostBasis) -> Callable[[Record], list[Interval]]:
    def values(record: Record) -> list[Interval]:
        cost = pick(record, basis)
        return [] if cost is None else _interval(cost.amount, cost.low, cost.high)

    return values


def _durations(record: Record) -> list[Interval]:
    """How long one person takes part, or the run of the programme where only that is stated."""
    for kind in ("participation", "programme"):
        found = [
            interval
            for item in record.durations
            if item.kind == kind
            for interval in _interval(item.months, item.low, item.high)
        ]
        if found:
            return found
    return []


def _ratios(record: Record) -> list[Interval]:
    return [
        (low / item.staff, high / item.staff)
        for item in record.staffing_ratios
        if item.staff > 0
        for low, high in _interval(item.participants, item.low, item.high)
    ]


def _hours(record: Record) -> list[Interval]:
    found: list[Interval] = []
    for item in record.weekly_hours:
        scale = _TEACHING_UNIT if item.unit == "45min" else 1.0
        found += [
            (low * scale, high * scale) for low, high in _interval(item.hours, item.low, item.high)
        ]
    return found


def _participants(record: Record) -> list[Interval]:
    """Places at a time where stated, else the people the approach is for."""
    for kinds in (("places",), ("entries", "persons", "households", "stock")):
        found = [
            interval
            for item in record.participants
            if item.kind in kinds
            for interval in _interval(item.value, item.low, item.high)
        ]
        if found:
            return found
    return []


def _placement_rate(record: Record) -> list[Interval]:
    """Stated shares of participants who found work or training; targets are no results."""
    shares = [
        item.value
        for item in record.results
        if item.indicator in _PLACED and item.unit == "percent" and not item.planned
    ]
    shares += [
        100 * item.numerator / item.denominator
        for item in record.results
        if item.indicator in _PLACED
        and item.unit == "count"
        and not item.planned
        and item.numerator is not None
        and item.denominator
    ]
    best = max(shares, default=None)
    return [] if best is None else [(best, best)]


def _running(record: Record) -> list[Interval]:
    """Years in which the programme ran, or its phases where only those have dates."""
    found: list[Interval] = []
    for item in record.durations:
        if item.is_run and item.start is not None:
            last = item.end.year if item.end else (9999 if item.ongoing else item.start.year)
            found.append((float(item.start.year), float(max(last, item.start.year))))
    return found


def _started(record: Record) -> list[Interval]:
    """Years in which the programme began; of several runs each."""
    return [(first, first) for first, _ in _running(record)]


def _interval(value: object, low: object, high: object) -> list[Interval]:
    numbers = [float(str(n)) for n in (low, value, high) if n is not None]
    return [(min(numbers), max(numbers))] if numbers else []


NUMBER_KEYS: dict[str, NumberKey] = {
    item.key: item
    for item in (
        NumberKey(
            "cost_per_participant_month",
            "Kosten je Teilnehmermonat",
            "€",
            (250, 500, 750, 1000, 1500),
            _unit_cost("per_participant_month"),
        ),
        NumberKey(
            "cost_per_participant",
            "Kosten je Teilnahme",
            "€",
            (1000, 2500, 5000, 10_000, 20_000),
            _unit_cost("per_participant"),
        ),
        NumberKey(
            "cost_total",
            "Gesamtkosten",
            "€",
            (50_000, 100_000, 250_000, 500_000, 1_000_000),
            _unit_cost("total"),
        ),
        NumberKey("duration_months", "Dauer", "Monate", (3, 6, 9, 12, 24), _durations),
        NumberKey(
            "staffing_ratio",
            "Teilnehmende je Fachkraft",
            "",
            (10, 20, 50, 75, 100, 150),
            _ratios,
        ),
        NumberKey("weekly_hours", "Wochenstunden", "Stunden", (15, 20, 30, 35), _hours),
        NumberKey("participants", "Plätze oder Teilnehmende", "", (15, 30, 60, 120), _participants),
        NumberKey(
            "placement_rate", "In Arbeit oder Ausbildung", "%", (20, 40, 60), _placement_rate
        ),
        NumberKey("running", "Laufzeit im Jahr", "", (2010, 2015, 2020), _running),
        NumberKey("started", "Beginn im Jahr", "", (2010, 2015, 2020), _started),
    )
}
