"""What the unit costs of a record are made from: its total, its people, its durations."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Generic, NamedTuple, TypeVar

from records import german
from records.arithmetic import Interval, hull, interval_of
from records.model import EACH_YEAR, PROGRAMME_ROLES, Cost, Duration, Participants, Record
from records.quantities import months_between

Item = TypeVar("Item")

# yearly and monthly amounts carry their own period
_MONTHS = {"per_year": Decimal(12), "per_month": Decimal(1)}


@dataclass
class Total:
    """Programme cost of a period, possibly added up from parts."""

    amount: Interval
    months: Interval | None
    inputs: list[str]
    costs: list[Cost]
    participants: Interval | None
    notes: list[str] = field(default_factory=list)
    added: bool = True  # whether `amount` is the sum of `costs`, else it spans them

    @property
    def each_run(self) -> bool:
        """What one of several runs costs, not all of them."""
        return any(cost.each_run for cost in self.costs)

    @property
    def symbol(self) -> str:
        """As formulas show it: the parts added up, or a range."""
        if not self.added:
            return german.amount(None, self.amount.low, self.amount.high, "exact")
        return " + ".join(german.amount(c.amount, c.low, c.high, "exact") for c in self.costs)


def programme_costs(record: Record) -> list[tuple[int, Cost]]:
    """Amounts that are programme cost, with their place in `record.costs`."""
    return [(i, c) for i, c in enumerate(record.costs) if c.role in PROGRAMME_ROLES]


def total_of(record: Record) -> Total | None:
    """The total that unit costs are derived from; parts are added where no whole is stated.

    Actual amounts go before contracted and planned ones, and amounts of different status are never
    added: they tell the same money twice.
    """
    priced = [
        (i, c, amount)
        for i, c in programme_costs(record)
        if c.basis in ("total", "per_year", "per_month") and not c.partial
        for amount in (interval_of(c.amount, c.low, c.high),)
        if amount is not None
    ]
    if not priced:
        return None
    notes: list[str] = []
    chosen = [item for item in priced if item[1].role == "programme"]
    if not chosen:
        chosen = priced
        roles = sorted({german.ROLE_LABELS[c.role] for _, c, _ in chosen})
        notes.append(f"Nur {' und '.join(roles)} sind angegeben; die übrigen Kosten fehlen.")
    # one basis only: a total and its yearly or monthly share tell the same money twice
    basis = min((c.basis for _, c, _ in chosen), key=_BASES.index)
    chosen = [item for item in chosen if item[1].basis == basis]
    status = min((c.status for _, c, _ in chosen), key=_STATUSES.index)
    others = [c for _, c, _ in chosen if c.status not in (status, "unknown")]
    notes += [_beside(c) for c in others]
    chosen = [item for item in chosen if item[1].status in (status, "unknown")]
    whole = _sum_line(chosen)
    years = {c.price_year for _, c, _ in chosen}
    if whole is not None:
        return _total([whole], whole[2], basis, notes)
    if basis in _MONTHS and len(chosen) > 1 and len(years) == len(chosen):
        # what each of several years cost is no sum for one year
        return _spanned(chosen, basis, [*notes, YEARS_DIFFER])
    if not _are_parts([c for _, c, _ in chosen]):
        first = chosen[0][1]
        same = [c for c in chosen if _pays_for(c[1]) == _pays_for(first)]
        notes += [_beside(c) for _, c, _ in chosen if _pays_for(c) != _pays_for(first)]
        different = list({item[2]: item for item in reversed(same)}.values())[::-1]
        different, apart = _of_one_size(different)
        notes += [f"{_beside(c)[:-1]}, ohne dass gesagt ist, wofür." for _, c, _ in apart]
        if len(different) == 1:
            return _total(different, different[0][2], basis, notes)
        return _spanned(different, basis, [*notes, SEVERAL_AMOUNTS])
    parts = chosen
    amount = parts[0][2]
    for _, _, extra in parts[1:]:
        amount = amount + extra
    return _total(parts, amount, basis, [*notes, PARTS_ADDED])


# readings of one cost are of one size; a much smaller amount is the price of something else
_MOST_APART = 10


def _of_one_size(items: list[_Priced]) -> tuple[list[_Priced], list[_Priced]]:
    """The amounts that may be readings of one cost, and those far below the largest."""
    largest = max((item[2].high for item in items), default=Decimal(0))
    near = [item for item in items if item[2].high * _MOST_APART >= largest]
    return near, [item for item in items if item not in near]


_BASES = ["total", "per_year", "per_month"]
_STATUSES = ["actual", "contracted", "planned", "unknown"]
PARTS_ADDED = "Summe der im Dokument getrennt genannten Kostenteile."
SEVERAL_AMOUNTS = (
    "Das Dokument nennt mehrere Beträge für dieselben Kosten; die Spanne umfasst alle."
)
YEARS_DIFFER = "Die Kosten unterscheiden sich von Jahr zu Jahr; die Spanne umfasst alle Jahre."
_Priced = tuple[int, Cost, Interval]


def _beside(cost: Cost) -> str:
    status = "" if cost.status == "unknown" else f"{german.STATUS_LABELS[cost.status]} "
    period = f" für {german.months(cost.period_months)}" if cost.period_months else ""
    return f"Daneben nennt das Dokument {status}{german.cost(cost)}{period}."


def _pays_for(cost: Cost) -> tuple[float | None, int | None]:
    return cost.period_months, cost.participants


def _total(
    parts: list[_Priced], amount: Interval, basis: str, notes: list[str], added: bool = True
) -> Total:
    costs = [c for _, c, _ in parts]
    people = [c.participants for c in costs if c.participants]
    return Total(
        amount,
        Interval(_MONTHS[basis], _MONTHS[basis]) if basis in _MONTHS else _period(costs, added),
        [f"costs/{i}" for i, _, _ in parts],
        costs,
        interval_of(people[0], None, None) if people else None,
        notes,
        added,
    )


def _spanned(items: list[_Priced], basis: str, notes: list[str]) -> Total:
    """Several readings of one cost: a range, not one silent choice."""
    around = hull([amount for _, _, amount in items])
    return _total(items, around or items[0][2], basis, notes, added=False)


def _period(costs: list[Cost], added: bool) -> Interval | None:
    """Months that a sum pays for: parts of different years follow each other."""
    stated = [c.period_months for c in costs if c.period_months]
    years = {c.price_year for c in costs}
    if added and len(stated) == len(costs) > 1 and len(years) == len(costs):
        return interval_of(sum(stated), None, None)
    return interval_of(stated[0], None, None) if stated else None


def _sum_line(items: list[_Priced]) -> _Priced | None:
    """The amount that all others add up to: a sum stands below its parts."""
    if len(items) < 3:
        return None
    largest = max(items, key=lambda item: item[2].high)
    rest = [item[2] for item in items if item is not largest]
    added = Interval(sum(i.low for i in rest), sum(i.high for i in rest))  # type: ignore[arg-type]
    return largest if added == largest[2] else None


def _are_parts(costs: list[Cost]) -> bool:
    """Amounts with labels or roles of their own are parts of one budget; a repeated one is not."""
    named = {(c.role, c.label) for c in costs if c.label or c.role != "programme"}
    return len(costs) > 1 and len(named) == len(costs) and len({c.amount for c in costs}) > 1


class Reading(NamedTuple, Generic[Item]):
    """What a record says of a quantity: the smallest interval around it, its paths, its items."""

    value: Interval | None
    inputs: list[str]
    used: list[Item]


_YEAR = re.compile(r"(?:19|20)\d{2}")


def year_of(total: Total | None) -> int | None:
    """The year that a cost of one year is told for."""
    if total is None or total.costs[0].basis != "per_year":
        return None
    return total.costs[0].price_year


def people_of(
    record: Record, kinds: tuple[str, ...], year: int | None = None
) -> Reading[Participants]:
    """All readings of the people of these kinds; of several years told only those of `year`."""
    found = [
        (i, p)
        for i, p in enumerate(record.participants)
        if p.kind in kinds and interval_of(p.value, p.low, p.high) is not None
    ]
    yearly = [item for item in found if item[1].scope == EACH_YEAR]
    if len(yearly) > 1:
        # groups beside each other are no readings of one number
        found = [item for item in found if item not in yearly]
    of_year = [item for item in found if year is not None and item[1].scope == str(year)]
    if of_year and all(_YEAR.fullmatch(p.scope or "") for _, p in found):
        found = of_year
    spans = [interval_of(p.value, p.low, p.high) for _, p in found]
    around = hull([s for s in spans if s is not None])
    return Reading(around, [f"participants/{i}" for i, _ in found], [p for _, p in found])


def has_runs(record: Record) -> bool:
    """The record states lengths of runs, whether or not one of them goes with the cost."""
    return any(d.is_run and _length(d) is not None for d in record.durations)


def duration_of(record: Record, kind: str) -> Reading[Duration]:
    """The first stated length of a kind; a run with two dates needs no other length."""
    found = [
        (i, d, length)
        for i, d in enumerate(record.durations)
        if d.kind == kind and (length := _length(d)) is not None
    ]
    if not found:
        return Reading(None, [], [])
    runs = {(d.start, d.end) for _, d, _ in found if d.start and d.end}
    if kind == "programme" and len(runs) > 1:
        # several runs one after the other: which of them the cost covers is not said
        return Reading(None, [], [])
    index, first, length = found[0]
    return Reading(length, [f"durations/{index}"], [first])


def _length(duration: Duration) -> Interval | None:
    if duration.extendable:
        return interval_of(duration.months, None, None)
    stated = interval_of(duration.months, duration.low, duration.high)
    if stated is None and duration.start and duration.end and duration.start <= duration.end:
        return interval_of(months_between(duration.start, duration.end), None, None)
    return stated
