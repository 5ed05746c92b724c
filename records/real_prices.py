"""Unit costs in the prices of another year, by the German consumer price index.

    real value = C × VPI(target) / VPI(source)

A cost that pays for a run over several calendar years counts in each of them: every year with its
share of the run, `C × Σ share(y) × VPI(target) / VPI(y)`. Nominal values are never changed.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from records import german
from records.arithmetic import Interval, cents, interval_of
from records.model import Cost, Duration, Record, UnitCost
from records.price_index import price_index

# a stated period and a dated run are the same run up to this difference
_SAME_MONTHS = 0.5


@dataclass(frozen=True)
class YearShare:
    """`part` of `whole` months (or days, or euros of a sum) fall into `year`."""

    year: int
    part: int
    whole: int

    @property
    def share(self) -> Decimal:
        return Decimal(self.part) / Decimal(self.whole)


@dataclass(frozen=True)
class RealValue:
    """A unit cost in the prices of `year`, in euros; `formula_de` shows how it came about."""

    year: int
    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    shares: tuple[YearShare, ...]
    formula_de: str


def index_years() -> list[int]:
    """Years that amounts can be converted to, oldest first."""
    return sorted(price_index())


def spread(start: date, end: date) -> tuple[YearShare, ...]:
    """How a run from `start` to `end` (both included) falls on calendar years.

    Whole months are counted as months, everything else as days.
    """
    if end < start:
        return ()
    last_day = calendar.monthrange(end.year, end.month)[1]
    whole_months = start.day == 1 and end.day == last_day
    counts: dict[int, int] = {}
    for year in range(start.year, end.year + 1):
        first, last = max(start, date(year, 1, 1)), min(end, date(year, 12, 31))
        months = last.month - first.month + 1
        counts[year] = months if whole_months else (last - first + timedelta(days=1)).days
    whole = sum(counts.values())
    return tuple(YearShare(year, part, whole) for year, part in counts.items())


def price_years(record: Record, cost: UnitCost) -> tuple[YearShare, ...]:
    """The years whose prices a unit cost is told in; empty where that is not known."""
    run = _dated_run(record, cost)
    if run is not None and run.start is not None and run.end is not None:
        return spread(run.start, run.end)
    parts = _parts_by_year(record, cost)
    if parts:
        return parts
    return (YearShare(cost.price_year, 1, 1),) if cost.price_year else ()


def _paid(record: Record, cost: UnitCost) -> list[Cost]:
    """The stated amounts behind a unit cost, also those of other documents of the approach."""
    found = []
    for path in cost.inputs:
        *source, name, number = path.split("/")
        if name == "costs":
            told = record.also_in[int(source[1])].costs if source else record.costs
            found.append(told[int(number)])
    return found


def _parts_by_year(record: Record, cost: UnitCost) -> tuple[YearShare, ...]:
    """A sum of amounts of different years: each year with its share of the money."""
    amounts: dict[int, int] = {}
    for item in _paid(record, cost):
        if item.basis != "total" or item.amount is None or item.price_year is None:
            return ()
        amounts[item.price_year] = amounts.get(item.price_year, 0) + round(item.amount)
    if len(amounts) < 2 or cost.amount is None:
        return ()
    whole = sum(amounts.values())
    return tuple(YearShare(year, part, whole) for year, part in sorted(amounts.items()))


def _dated_run(record: Record, cost: UnitCost) -> Duration | None:
    """The one dated run that the total behind a unit cost pays for."""
    paid = _paid(record, cost)
    if not paid or any(item.basis != "total" for item in paid):
        return None
    dated = {
        (d.start, d.end): d for d in record.durations if d.kind == "programme" and d.start and d.end
    }
    if len(dated) != 1:
        return None
    run = next(iter(dated.values()))
    stated = next((item.period_months for item in paid if item.period_months), None)
    if stated is None:
        return run
    same = run.months is not None and abs(run.months - stated) <= _SAME_MONTHS
    return run if same else None


def in_prices_of(record: Record, cost: UnitCost, year: int) -> RealValue | str:
    """The cost in the prices of `year`, else a German sentence that says why there is none."""
    table = price_index()
    value = interval_of(cost.amount, cost.low, cost.high)
    if value is None:
        return "Nicht umrechenbar, weil kein Betrag genannt ist."
    shares = price_years(record, cost)
    if len(shares) == 1 and len({item.price_year for item in _paid(record, cost)}) > 1:
        # the ends of a range stand in the prices of different years
        return "Nicht umrechenbar, weil die Beträge in Preisen verschiedener Jahre genannt sind."
    if not shares:
        return "Nicht umrechenbar, weil das Preisjahr nicht angegeben ist."
    missing = [s.year for s in shares if s.year not in table]
    if year not in table or missing:
        asked = year if year not in table else missing[0]
        return (
            f"Nicht umrechenbar, weil der Verbraucherpreisindex nur für {min(table)} bis "
            f"{max(table)} vorliegt, nicht für {asked}."
        )
    factor = sum((s.share * table[year] / table[s.year] for s in shares), Decimal(0))
    real = Interval(cents(value.low * factor), cents(value.high * factor))
    return RealValue(
        year,
        real.low if real.exact else None,
        None if real.exact else real.low,
        None if real.exact else real.high,
        shares,
        f"{_amount(value)} × {_factor(shares, year)}",
    )


def _amount(value: Interval) -> str:
    if value.exact:
        return german.euro(value.low)
    return f"({german.number(value.low, 2)} bis {german.euro(value.high)})"


def _factor(shares: tuple[YearShare, ...], year: int) -> str:
    table = price_index()
    target = german.number(table[year], 1)
    terms = [
        f"{f'{german.number(s.part)}/{german.number(s.whole)} × ' if len(shares) > 1 else ''}"
        f"{target} ÷ {german.number(table[s.year], 1)}"
        for s in shares
    ]
    return terms[0] if len(terms) == 1 else f"({' + '.join(terms)})"
