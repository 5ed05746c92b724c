"""Cost arithmetic: from stated amounts to figures that can stand side by side.

C cost in the period, P places, E entries, N persons, T months of the period, d months one
person stays:

    cost per participant-month        stated, else C / (P × T)
    cost per participant (stay)       stated, else cost per participant-month × d, else C / E, C / N
    cost per place and year           cost per participant-month × 12
    range                             [C_min / N_max, C_max / N_min]

Money is `Decimal` throughout and rounded half up to the cent at the very end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

from records import german
from records.model import (
    PROGRAMME_ROLES,
    Cost,
    Duration,
    Participants,
    Record,
    UnitCost,
    UnitCostBasis,
    Warning_,
)

CENT = Decimal("0.01")
DISCREPANCY = Decimal("0.05")
# whole-range totals a record may state; per_year and per_month carry their own period
_TOTAL_MONTHS = {"per_year": Decimal(12), "per_month": Decimal(1)}
_STATED_BASIS: dict[str, UnitCostBasis] = {
    "per_participant": "per_participant",
    "per_participant_month": "per_participant_month",
    "per_place_month": "per_participant_month",
    "per_integration": "per_integration",
}


@dataclass(frozen=True)
class Interval:
    """An exact value (`low == high`) or a range; amounts, counts or months."""

    low: Decimal
    high: Decimal

    @property
    def exact(self) -> bool:
        return self.low == self.high

    def __mul__(self, other: Interval) -> Interval:
        return Interval(self.low * other.low, self.high * other.high)

    def __truediv__(self, other: Interval) -> Interval:
        return Interval(self.low / other.high, self.high / other.low)

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)


def cents(value: Decimal) -> Decimal:
    return value.quantize(CENT, rounding=ROUND_HALF_UP)


def participant_month(total: Interval, places: Interval, months: Interval) -> Interval:
    """C / (P × T)."""
    return total / (places * months)


def whole_stay(month: Interval, stay: Interval) -> Interval:
    """Cost per participant-month × d."""
    return month * stay


def per_head(total: Interval, heads: Interval) -> Interval:
    """C / E or C / N."""
    return total / heads


def discrepancy(stated: Decimal, derived: Decimal) -> Decimal:
    """abs(stated − derived) / stated."""
    return abs(stated - derived) / stated


def interval_of(value: object, low: object, high: object) -> Interval | None:
    """Interval from a stated value or range; `None` when nothing positive is stated."""
    if low is not None and high is not None:
        first, last = Decimal(str(low)), Decimal(str(high))
    elif value is not None:
        first = last = Decimal(str(value))
    else:
        return None
    return Interval(first, last) if first > 0 else None


def _hull(found: list[Interval]) -> Interval | None:
    if not found:
        return None
    return Interval(min(i.low for i in found), max(i.high for i in found))


@dataclass
class _Total:
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


def _programme_costs(record: Record) -> list[tuple[int, Cost]]:
    return [(i, c) for i, c in enumerate(record.costs) if c.role in PROGRAMME_ROLES]


def _total(record: Record) -> _Total | None:
    """The total that unit costs are derived from; parts are added where no whole is stated."""
    priced = [
        (i, c)
        for i, c in _programme_costs(record)
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
    if basis in _TOTAL_MONTHS:
        months = Interval(_TOTAL_MONTHS[basis], _TOTAL_MONTHS[basis])
    else:
        stated = [c.period_months for _, c in parts if c.period_months]
        months = interval_of(stated[0], None, None) if stated else None
    people = [c.participants for _, c in parts if c.participants]
    return _Total(
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


def _participants(
    record: Record, kinds: tuple[str, ...]
) -> tuple[Interval | None, list[str], list[Participants]]:
    found = [
        (i, p)
        for i, p in enumerate(record.participants)
        if p.kind in kinds and interval_of(p.value, p.low, p.high) is not None
    ]
    spans = [interval_of(p.value, p.low, p.high) for _, p in found]
    hull = _hull([s for s in spans if s is not None])
    return hull, [f"participants/{i}" for i, _ in found], [p for _, p in found]


def _durations(record: Record, kind: str) -> tuple[Interval | None, list[str], list[Duration]]:
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


def _unit(
    basis: UnitCostBasis,
    value: Interval,
    formula: str,
    formula_de: str,
    inputs: list[str],
    notes: list[str],
    costs: list[Cost],
) -> UnitCost:
    years = [c.price_year for c in costs if c.price_year]
    approx = next((c.qualifier for c in costs if c.qualifier != "exact"), "exact")
    return UnitCost(
        basis=basis,
        amount=cents(value.low) if value.exact else None,
        low=None if value.exact else cents(value.low),
        high=None if value.exact else cents(value.high),
        origin="derived",
        formula=formula,
        formula_de=formula_de,
        inputs=list(dict.fromkeys(inputs)),
        price_year=max(years) if years else None,
        status=costs[0].status if costs else "unknown",
        qualifier=approx if value.exact else "range",
        notes=list(dict.fromkeys(notes)),
    )


def _show(value: Interval) -> str:
    if value.exact:
        return german.number(value.low)
    return f"({german.number(value.low)} bis {german.number(value.high)})"


def _show_euro(value: Interval) -> str:
    if value.exact:
        return german.euro(value.low)
    return f"({german.number(value.low, 2)} bis {german.euro(value.high)})"


FULL_OCCUPANCY = "Angenommen ist, dass alle Plätze durchgehend besetzt sind."
MAXIMUM_STAY = "Gerechnet ist mit der genannten Höchstdauer."
MINIMUM_STAY = "Gerechnet ist mit der genannten Mindestdauer."
PERIOD_AS_STAY = "Als Teilnahmedauer gilt die Laufzeit, weil keine eigene Teilnahmedauer genannt ist."
STAY_AS_PERIOD = "Als Zeitraum gilt die Teilnahmedauer, weil keine eigene Laufzeit genannt ist."
PLACES_AS_PERSONS = "Gerechnet ist mit den Plätzen; wie viele Personen es nacheinander sind, ist nicht genannt."


def stated_unit_costs(record: Record) -> list[UnitCost]:
    """Figures the document itself gives on a comparable basis."""
    found = []
    for index, cost in _programme_costs(record):
        basis = _STATED_BASIS.get(cost.basis)
        if basis is None and cost.basis == "per_place":
            basis = "per_participant"
        if basis is None or (cost.amount is None and cost.low is None):
            continue
        notes = []
        if cost.basis in ("per_place_month", "per_place"):
            notes.append("Angegeben je Platz; bei voller Besetzung gleich dem Wert je Teilnahme.")
        found.append(
            UnitCost(
                basis=basis,
                amount=cost.amount,
                low=cost.low,
                high=cost.high,
                origin="stated",
                inputs=[f"costs/{index}"],
                price_year=cost.price_year,
                status=cost.status,
                qualifier=cost.qualifier,
                notes=notes,
            )
        )
    return found


def derive_unit_costs(record: Record) -> list[UnitCost]:
    """All comparable figures of a record: stated ones first, then what they do not cover.

    Inputs are the record's costs, participants and durations; the record is not changed.
    """
    found = stated_unit_costs(record)
    have = {cost.basis for cost in found}
    total = _total(record)
    places, place_inputs, _ = _participants(record, ("places",))
    heads, head_inputs, _ = _participants(record, ("entries", "persons"))
    stay, stay_inputs, stay_used = _durations(record, "participation")
    run, run_inputs, _ = _durations(record, "programme")
    if total is not None and total.participants is not None:
        places, place_inputs = total.participants, list(total.inputs)

    month_exact: Interval | None = None
    month_notes: list[str] = []
    month_costs: list[Cost] = []
    month_inputs: list[str] = []
    stated_month = next((c for c in found if c.basis == "per_participant_month"), None)
    stated_head = next((c for c in found if c.basis == "per_participant"), None)
    if stated_month is not None:
        month_exact = interval_of(stated_month.amount, stated_month.low, stated_month.high)
        month_inputs = list(stated_month.inputs)
        month_costs = [_cost_at(record, path) for path in stated_month.inputs]
    elif total is not None and places is not None and not _stay_decides(total, run, stay, stated_head):
        period, period_inputs, notes = total.months, [], [*total.notes, FULL_OCCUPANCY]
        if period is None and run is not None:
            period, period_inputs = run, run_inputs
        elif period is None and stay is not None:
            period, period_inputs = stay, stay_inputs
            notes.append(STAY_AS_PERIOD)
        if period is not None:
            month_exact = participant_month(total.amount, places, period)
            month_inputs = [*total.inputs, *place_inputs, *period_inputs]
            month_notes, month_costs = notes, total.costs
            found.append(
                _unit(
                    "per_participant_month",
                    month_exact,
                    "total / (places × months)",
                    f"{_sum_text(total)} ÷ ({_show(places)} Plätze × {_show(period)} Monate)",
                    month_inputs,
                    notes,
                    total.costs,
                )
            )
    elif stated_head is not None and stay is not None and "per_participant_month" not in have:
        head_value = interval_of(stated_head.amount, stated_head.low, stated_head.high)
        if head_value is not None:
            month_exact = head_value / stay
            month_inputs = [*stated_head.inputs, *stay_inputs]
            month_costs = [_cost_at(record, path) for path in stated_head.inputs]
            month_notes = _stay_notes(stay_used)
            found.append(
                _unit(
                    "per_participant_month",
                    month_exact,
                    "per_participant / months",
                    f"{_show_euro(head_value)} ÷ {_show(stay)} Monate",
                    month_inputs,
                    month_notes,
                    month_costs,
                )
            )

    if stated_head is None:
        head = _per_participant(
            total, month_exact, month_inputs, month_notes, month_costs,
            (stay, stay_inputs, stay_used), (run, run_inputs), (places, place_inputs),
            (heads, head_inputs),
        )  # fmt: skip
        if head is not None:
            found.append(head)
    if month_exact is not None:
        twelve = Interval(Decimal(12), Decimal(12))
        found.append(
            _unit(
                "per_place_year",
                month_exact * twelve,
                "per_participant_month × 12",
                f"{_show_euro(Interval(cents(month_exact.low), cents(month_exact.high)))} × 12 Monate",
                month_inputs,
                month_notes,
                month_costs,
            )
        )
    return found


def _stay_decides(
    total: _Total, run: Interval | None, stay: Interval | None, stated_head: UnitCost | None
) -> bool:
    """A stated cost per head and a stay say more than a total whose period is not known."""
    return stated_head is not None and stay is not None and total.months is None and run is None


def _sum_text(total: _Total) -> str:
    return f"({total.symbol})" if len(total.costs) > 1 else total.symbol


def _stay_notes(used: list[Duration]) -> list[str]:
    if used and used[0].qualifier == "max":
        return [MAXIMUM_STAY]
    if used and used[0].qualifier == "min":
        return [MINIMUM_STAY]
    return []


def _cost_at(record: Record, path: str) -> Cost:
    return record.costs[int(path.split("/")[1])]


def _per_participant(
    total: _Total | None,
    month: Interval | None,
    month_inputs: list[str],
    month_notes: list[str],
    month_costs: list[Cost],
    stay: tuple[Interval | None, list[str], list[Duration]],
    run: tuple[Interval | None, list[str]],
    places: tuple[Interval | None, list[str]],
    heads: tuple[Interval | None, list[str]],
) -> UnitCost | None:
    """Cost of one whole participation, by the first rule whose inputs are there."""
    if month is not None and stay[0] is not None:
        shown = Interval(cents(month.low), cents(month.high))
        return _unit(
            "per_participant",
            whole_stay(month, stay[0]),
            "per_participant_month × months",
            f"{_show_euro(shown)} × {_show(stay[0])} Monate",
            [*month_inputs, *stay[1]],
            [*month_notes, *_stay_notes(stay[2])],
            month_costs,
        )
    if total is None:
        return None
    if heads[0] is not None and places[0] is None:
        return _unit(
            "per_participant",
            per_head(total.amount, heads[0]),
            "total / participants",
            f"{_sum_text(total)} ÷ {_show(heads[0])} Personen",
            [*total.inputs, *heads[1]],
            total.notes,
            total.costs,
        )
    if places[0] is not None and total.costs[0].basis == "total":
        notes = [*total.notes, PLACES_AS_PERSONS if run[0] is None else PERIOD_AS_STAY]
        return _unit(
            "per_participant",
            per_head(total.amount, places[0]),
            "total / places",
            f"{_sum_text(total)} ÷ {_show(places[0])} Plätze",
            [*total.inputs, *places[1]],
            notes,
            total.costs,
        )
    return None


def cost_warnings(record: Record) -> list[Warning_]:
    """Stated figures that the other stated figures do not give (more than 5 % apart)."""
    warnings = []
    total = _total(record)
    places, _, _ = _participants(record, ("places",))
    run, _, _ = _durations(record, "programme")
    for cost in stated_unit_costs(record):
        if total is None or cost.amount is None:
            continue
        heads = total.participants or places
        persons, _, _ = _participants(record, ("persons", "entries"))
        if heads is None:
            continue
        if cost.basis == "per_participant":
            readings = [h for h in (heads, persons) if h is not None]
            derived = _hull([per_head(total.amount, h) for h in readings]) or per_head(total.amount, heads)
        elif cost.basis == "per_participant_month" and (total.months or run):
            derived = participant_month(total.amount, heads, total.months or run)  # type: ignore[arg-type]
        else:
            continue
        gaps = [discrepancy(cost.amount, derived.low), discrepancy(cost.amount, derived.high)]
        outside = not (derived.low <= cost.amount <= derived.high)
        if outside and min(gaps) > DISCREPANCY:
            warnings.append(
                Warning_(
                    code="cost_mismatch",
                    message=(
                        f"Angegeben sind {german.unit_cost(cost)}, aus den übrigen Angaben ergeben "
                        f"sich {_show_euro(Interval(cents(derived.low), cents(derived.high)))}."
                    ),
                )
            )
    return warnings


def pick(record: Record, basis: UnitCostBasis) -> UnitCost | None:
    """The figure of a record on a basis: stated before derived; a total as stated."""
    if basis == "total":
        total = _total(record)
        if total is None or total.costs[0].basis != "total":
            return None
        summed = len(total.costs) > 1
        value = total.amount
        return UnitCost(
            basis="total",
            amount=value.low if value.exact else None,
            low=None if value.exact else value.low,
            high=None if value.exact else value.high,
            origin="derived" if summed else "stated",
            formula="sum of the parts" if summed else None,
            formula_de=total.symbol if summed else None,
            inputs=total.inputs,
            price_year=max((c.price_year for c in total.costs if c.price_year), default=None),
            status=total.costs[0].status,
            qualifier=total.costs[0].qualifier,
            notes=total.notes,
        )
    stated = [c for c in record.unit_costs if c.basis == basis and c.origin == "stated"]
    derived = [c for c in record.unit_costs if c.basis == basis]
    return (stated or derived or [None])[0]
