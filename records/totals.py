"""What the unit costs of a record are made from: its total, its people, its durations."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from records import german
from records.arithmetic import Interval, hull, interval_of
from records.model import PROGRAMME_ROLES, Cost, Duration, Participants, Record

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

    @property
    def symbol(self) -> str:
        return " + ".join(german.amount(c.amount, c.low, c.high, "exact") for c in self.costs)


def programme_costs(record: Record) -> list[tuple[int, Cost]]:
    """Amounts that are programme cost, with their place in `record.costs`."""
    return [(i, c) for i, c in enumerate(record.costs) if c.role in PROGRAMME_ROLES]


def total_of(record: Record) -> Total | None:
    """The total that unit costs are derived from; parts are added where no whole is stated."""
    priced = [
        (i, c)
        for i, c in programme_costs(record)
        if c.basis in ("total", "per_year", "per_month") and not c.partial
    ]
    if not priced:
        return None
    whole = [(i, c) for i, c in priced if c.role == "programme"]
    notes: list[str] = []
    if whole:
        chosen = whole
    else:
        chosen = priced
        roles = sorted({german.ROLE_LABELS[c.role] for _, c in chosen})
        notes.append(f"Nur {' und '.join(roles)} sind angegeben; die übrigen Kosten fehlen.")
    # one basis only: a total and its yearly or monthly share tell the same money twice
    order = ["total", "per_year", "per_month"]
    basis = min((c.basis for _, c in chosen), key=order.index)
    chosen = [(i, c) for i, c in chosen if c.basis == basis]
    amounts = [interval_of(c.amount, c.low, c.high) for _, c in chosen]
    known = [a for a in amounts if a is not None]
    if len(known) != len(chosen) or not known:
        return None
    parts = chosen if _are_parts([c for _, c in chosen]) else chosen[:1]
    amount = known[0]
    for extra in known[1 : len(parts)]:
        amount = amount + extra
    if len(parts) > 1:
        notes.append("Summe der im Dokument getrennt genannten Kostenteile.")
    months: Interval | None = None
    if basis in _MONTHS:
        months = Interval(_MONTHS[basis], _MONTHS[basis])
    else:
        stated = [c.period_months for _, c in parts if c.period_months]
        months = interval_of(stated[0], None, None) if stated else None
    people = [c.participants for _, c in parts if c.participants]
    return Total(
        amount,
        months,
        [f"costs/{i}" for i, _ in parts],
        [c for _, c in parts],
        interval_of(people[0], None, None) if people else None,
        notes,
    )


def _are_parts(costs: list[Cost]) -> bool:
    """Amounts with labels of their own are parts of one budget; a repeated amount is not."""
    labels = {c.label for c in costs if c.label}
    return len(costs) > 1 and len(labels) == len(costs) and len({c.amount for c in costs}) > 1


def people_of(
    record: Record, kinds: tuple[str, ...]
) -> tuple[Interval | None, list[str], list[Participants]]:
    found = [
        (i, p)
        for i, p in enumerate(record.participants)
        if p.kind in kinds and interval_of(p.value, p.low, p.high) is not None
    ]
    spans = [interval_of(p.value, p.low, p.high) for _, p in found]
    around = hull([s for s in spans if s is not None])
    return around, [f"participants/{i}" for i, _ in found], [p for _, p in found]


def duration_of(record: Record, kind: str) -> tuple[Interval | None, list[str], list[Duration]]:
    found = [
        (i, d)
        for i, d in enumerate(record.durations)
        if d.kind == kind and interval_of(d.months, d.low, d.high) is not None
    ]
    if not found:
        return None, [], []
    if kind == "programme" and len({(d.start, d.end) for _, d in found if d.start and d.end}) > 1:
        # several runs one after the other: which of them the cost covers is not said
        return None, [], []
    index, first = found[0]
    return interval_of(first.months, first.low, first.high), [f"durations/{index}"], [first]
