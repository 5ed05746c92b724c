"""Cost arithmetic: from stated amounts to figures that can stand side by side.

C cost in the period, P places, E entries, N persons, T months of the period, d months one
person stays:

    cost per participant-month        stated, else C / (P × T)
    cost per participant (stay)       stated, else cost per participant-month × d, else C / E, C / N
    cost per place and year           cost per participant-month × 12
    cost per integration (gross)      C / I, of the same cohort and period (`integrations`)
    range                             [C_min / N_max, C_max / N_min]

Money is `Decimal` throughout and rounded half up to the cent at the very end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from records import german
from records.arithmetic import (
    DISCREPANCY,
    Interval,
    cents,
    discrepancy,
    hull,
    interval_of,
    participant_month,
    per_head,
    per_integration,
    whole_stay,
)
from records.bounds import Quantity, bounds
from records.cost_words import (
    BY_ALL_HEADS,
    BY_HEADS,
    BY_PLACES,
    BY_STAY,
    BY_STOCK,
    FULL_OCCUPANCY,
    PERIOD_AS_STAY,
    PLACES_AS_PERSONS,
    SAME_TIME,
    SEVERAL_PLACES,
    rounded,
    show_euro,
    show_months,
    show_number,
)
from records.integrations import integrations_of
from records.model import Cost, Duration, Participants, Record, UnitCost, UnitCostBasis
from records.periods import period_of_total
from records.phases import places_of
from records.stated_costs import (
    SEVERAL_AMOUNTS,
    price_of_time,
    stated_unit_costs,
    told,
)
from records.totals import Reading, Total, duration_of, people_of, total_of, year_of


def _unit(
    basis: UnitCostBasis,
    value: Interval,
    formula: str,
    formula_de: str,
    inputs: list[str],
    notes: list[str],
    costs: list[Cost],
    divisors: Sequence[Quantity] = (),
    factors: Sequence[Quantity] = (),
) -> UnitCost:
    years = [c.price_year for c in costs if c.price_year]
    bound, about = bounds(costs, divisors, factors)
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
        qualifier=bound if value.exact else "range",
        notes=list(dict.fromkeys([*notes, *about])),
    )


@dataclass(frozen=True)
class _Month:
    """Cost per participant-month before rounding, and everything it rests on."""

    value: Interval
    inputs: list[str]
    notes: list[str]
    costs: list[Cost]
    divisors: list[Quantity]
    stated: bool = False


def derive_unit_costs(record: Record) -> list[UnitCost]:
    """All comparable figures of a record: stated ones first, then what they do not cover.

    Inputs are the record's costs, participants, durations and results; the record is not changed.
    """
    found = stated_unit_costs(record)
    total = total_of(record)
    whole = total
    places, other_time = places_of(record, total)
    if total is not None and other_time:
        total = replace(total, notes=[*total.notes, *other_time])
    heads = people_of(record, ("entries", "persons"), year_of(total))
    stay = duration_of(record, "participation")
    run = duration_of(record, "programme")
    if total is not None and total.participants is not None:
        places = Reading(total.participants, list(total.inputs), [])

    stated_month = told(found, "per_participant_month")
    stated_head = told(found, "per_participant")
    month: _Month | None = None
    if stated_month is not None:
        found += _second_opinion(stated_month, total, places, run)
        value = interval_of(stated_month.amount, stated_month.low, stated_month.high)
        if value is not None:
            costs = [_cost_at(record, path) for path in stated_month.inputs]
            several = [n for n in stated_month.notes if n.startswith(SEVERAL_AMOUNTS)]
            month = _Month(value, list(stated_month.inputs), several, costs, [], stated=True)
    else:
        stock = people_of(record, ("stock",))
        room = places if places.value is not None else stock
        month, figure = _month(record, total, room, stay, run, heads, stated_head)
        found += [figure] if figure is not None else []

    if stated_head is None:
        head = _per_participant(total, month, stay, run, places, heads)
        found += [head] if head is not None else []
    if month is not None and not any(c.basis == "per_place_year" for c in found):
        found.append(
            _unit(
                "per_place_year",
                month.value * Interval(Decimal(12), Decimal(12)),
                "per_participant_month × 12",
                f"{show_euro(rounded(month.value))} × 12 Monate",
                month.inputs,
                month.notes,
                month.costs,
                month.divisors,
            )
        )
    if not any(c.basis == "per_integration" for c in found):
        gross = _per_integration(record, whole)
        found += [gross] if gross is not None else []
    return found


def _month(
    record: Record,
    total: Total | None,
    places: Reading[Participants],
    stay: Reading[Duration],
    run: Reading[Duration],
    heads: Reading[Participants],
    stated_head: UnitCost | None,
) -> tuple[_Month | None, UnitCost | None]:
    """A price of a time of its own by its months, C / (P × T), else that of a whole stay."""
    timed = price_of_time(record)
    if timed is not None:
        index, cost, value, shown = timed
        month = _Month(value, [f"costs/{index}"], [], [cost], [], stated=True)
        how = "per_participant / months of the price"
        return month, _unit("per_participant_month", value, how, shown, month.inputs, [], [cost])
    decides = _stay_decides(total, run.value, stay.value, stated_head)
    if total is not None and places.value is not None and not decides:
        by_stock = all(p.kind == "stock" for p in places.used) and bool(places.used)
        occupied = BY_STOCK if by_stock else FULL_OCCUPANCY
        notes = [*total.notes, *_several(places), occupied]
        told_period = period_of_total(record, total, stay, run, places.value, heads)
        if told_period is None or (length := told_period[0].value) is None:
            return None, None
        period, about = told_period
        notes += about
        month = _Month(
            participant_month(total.amount, places.value, length),
            [*total.inputs, *places.inputs, *period.inputs],
            notes,
            total.costs,
            [*places.used, *period.used],
        )
        how = "total / (places × months)"
        shown = _month_formula(total, places.value, length)
        if by_stock:
            shown = shown.replace(" Plätze × ", " Personen × ")
    elif stated_head is not None and stay.value is not None:
        head = interval_of(stated_head.amount, stated_head.low, stated_head.high)
        if head is None:
            return None, None
        month = _Month(
            head / stay.value,
            [*stated_head.inputs, *stay.inputs],
            [],
            [_cost_at(record, path) for path in stated_head.inputs],
            [*stay.used],
        )
        how, shown = (
            "per_participant / months",
            f"{show_euro(head)} ÷ {show_number(stay.value)} Monate",
        )
    else:
        return None, None
    figure = _unit(
        "per_participant_month", month.value, how, shown, month.inputs, month.notes, month.costs,
        month.divisors,
    )  # fmt: skip
    return month, figure


def _stay_decides(
    total: Total | None, run: Interval | None, stay: Interval | None, stated_head: UnitCost | None
) -> bool:
    """A stated cost per head and a stay say more than a total whose period is not known."""
    if total is None or stated_head is None or stay is None:
        return False
    return total.months is None and run is None


def _sum_text(total: Total) -> str:
    several = len(total.costs) > 1 or not total.amount.exact
    return f"({total.symbol})" if several else total.symbol


def _month_formula(total: Total, places: Interval, months: Interval) -> str:
    period = show_months(months)
    return f"{_sum_text(total)} ÷ ({show_number(places)} Plätze × {period})"


def _several(people: Reading[Participants]) -> list[str]:
    """Says that a range comes from several stated numbers."""
    numbers = dict.fromkeys(
        german.number(p.value) for p in people.used if p.value is not None and p.low is None
    )
    return [f"{SEVERAL_PLACES}: {' und '.join(numbers)}."] if len(numbers) > 1 else []


def _second_opinion(
    stated: UnitCost, total: Total | None, places: Reading[Participants], run: Reading[Duration]
) -> list[UnitCost]:
    """What the other figures give, shown beside a stated month that they contradict."""
    period = total.months or run.value if total is not None else None
    if total is None or places.value is None or period is None or stated.amount is None:
        return []
    derived = participant_month(total.amount, places.value, period)
    if derived.low <= stated.amount <= derived.high:
        return []
    ends = (derived.low, derived.high)
    if min(discrepancy(stated.amount, end) for end in ends) <= DISCREPANCY:
        return []
    inputs = [*total.inputs, *places.inputs, *([] if total.months else run.inputs)]
    formula = _month_formula(total, places.value, period)
    notes = ["Weicht von der Angabe im Dokument ab.", FULL_OCCUPANCY]
    return [
        _unit(
            "per_participant_month", derived, "total / (places × months)", formula, inputs, notes,
            total.costs, places.used,
        )
    ]  # fmt: skip


def _cost_at(record: Record, path: str) -> Cost:
    return record.costs[int(path.split("/")[1])]


def _per_participant(
    total: Total | None,
    month: _Month | None,
    stay: Reading[Duration],
    run: Reading[Duration],
    places: Reading[Participants],
    heads: Reading[Participants],
) -> UnitCost | None:
    """Cost of one whole participation, by the first rule whose inputs are there."""
    if month is not None and stay.value is not None:
        value = whole_stay(month.value, stay.value)
        return _unit(
            "per_participant",
            value,
            "per_participant_month × months",
            f"{show_euro(rounded(month.value))} × {show_number(stay.value)} Monate",
            [*month.inputs, *stay.inputs],
            [*month.notes, BY_STAY, *_by_heads_instead(total, value, heads)],
            month.costs,
            month.divisors,
            stay.used,
        )
    if total is None:
        return None
    of_whole_run = total.costs[0].basis == "total"
    if total.each_run and places.value is None:
        return None
    if heads.value is not None and places.value is None and total.costs[0].basis != "per_month":
        return _unit(
            "per_participant",
            per_head(total.amount, heads.value),
            "total / participants",
            f"{_sum_text(total)} ÷ {show_number(heads.value)} Personen",
            [*total.inputs, *heads.inputs],
            [*total.notes, BY_ALL_HEADS, *([SAME_TIME] if total.months else [])],
            total.costs,
            heads.used,
        )
    if heads.value is not None and places.value is not None and of_whole_run and not total.each_run:
        readings = [per_head(total.amount, heads.value), per_head(total.amount, places.value)]
        both = hull(readings)
        if both is not None and readings[0] != readings[1]:
            return _unit(
                "per_participant",
                both,
                "total / participants … total / places",
                f"{_sum_text(total)} ÷ {show_number(heads.value)} Personen bis "
                f"{_sum_text(total)} ÷ {show_number(places.value)} Plätze",
                [*total.inputs, *heads.inputs, *places.inputs],
                [*total.notes, BY_HEADS, BY_PLACES],
                total.costs,
                [*heads.used, *places.used],
            )
    if places.value is not None and of_whole_run:
        period = run.value or total.months
        if month is not None and month.stated and period is not None:
            # stated before derived: the total may hold what the stated month does not
            return _unit(
                "per_participant",
                whole_stay(month.value, period),
                "per_participant_month × months",
                f"{show_euro(rounded(month.value))} × {show_number(period)} Monate",
                [*month.inputs, *(run.inputs if run.value is not None else total.inputs)],
                [*month.notes, PERIOD_AS_STAY],
                month.costs,
                month.divisors,
                run.used if run.value is not None else (),
            )
        return _unit(
            "per_participant",
            per_head(total.amount, places.value),
            "total / places",
            f"{_sum_text(total)} ÷ {show_number(places.value)} Plätze",
            [*total.inputs, *places.inputs],
            [
                *total.notes, *_several(places),
                PLACES_AS_PERSONS if run.value is None else PERIOD_AS_STAY,
            ],
            total.costs,
            places.used,
        )  # fmt: skip
    return None


def _by_heads_instead(
    total: Total | None, value: Interval, heads: Reading[Participants]
) -> list[str]:
    """What all persons counted would give, where that is another figure than the stay gives."""
    if total is None or heads.value is None or total.costs[0].basis != "total":
        return []
    other = per_head(total.amount, heads.value)
    apart = min(discrepancy(value.low, other.high), discrepancy(value.high, other.low))
    if apart <= DISCREPANCY or (value.low <= other.high and other.low <= value.high):
        return []
    shown = show_euro(rounded(other))
    return [f"Durch alle {show_number(heads.value)} Personen geteilt wären es {shown}."]


def _per_integration(record: Record, total: Total | None) -> UnitCost | None:
    """C / I, gross; `None` where the two are not of the same cohort and period."""
    reached = integrations_of(record, total)
    if isinstance(reached, str) or total is None:
        return None
    return _unit(
        "per_integration",
        per_integration(total.amount, reached.count),
        "total / integrations",
        f"{_sum_text(total)} ÷ {show_number(reached.count)} Integrationen",
        [*total.inputs, *reached.inputs],
        reached.notes,
        total.costs,
        reached.results,
    )


def pick(record: Record, basis: UnitCostBasis) -> UnitCost | None:
    """The figure of a record on a basis: stated before derived; a total as stated."""
    if basis == "total":
        total = total_of(record)
        if total is None or total.costs[0].basis != "total":
            return None
        summed = len(total.costs) > 1 and total.added
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
    return told(stated, basis) or next(iter(derived), None)
