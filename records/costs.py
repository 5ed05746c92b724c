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
    whole_stay,
)
from records.model import Cost, Duration, Qualifier, Record, UnitCost, UnitCostBasis
from records.totals import Total, duration_of, people_of, programme_costs, total_of

_STATED_BASIS: dict[str, UnitCostBasis] = {
    "per_participant": "per_participant",
    "per_participant_month": "per_participant_month",
    "per_place_month": "per_participant_month",
    "per_integration": "per_integration",
}


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
    stated: Qualifier = next((c.qualifier for c in costs if c.qualifier != "exact"), "exact")
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
        qualifier=stated if value.exact else "range",
        notes=list(dict.fromkeys(notes)),
    )


def _show(value: Interval) -> str:
    if value.exact:
        return german.number(value.low)
    return f"({german.number(value.low)} bis {german.number(value.high)})"


def rounded(value: Interval) -> Interval:
    """To the cent, for showing."""
    return Interval(cents(value.low), cents(value.high))


def show_euro(value: Interval) -> str:
    """An exact amount or a range in brackets, for formulas."""
    if value.exact:
        return german.euro(value.low)
    return f"({german.number(value.low, 2)} bis {german.euro(value.high)})"


FULL_OCCUPANCY = "Angenommen ist, dass alle Plätze durchgehend besetzt sind."
MAXIMUM_STAY = "Gerechnet ist mit der genannten Höchstdauer."
MINIMUM_STAY = "Gerechnet ist mit der genannten Mindestdauer."
PERIOD_AS_STAY = (
    "Als Teilnahmedauer gilt die Laufzeit, weil keine eigene Teilnahmedauer genannt ist."
)
STAY_AS_PERIOD = "Als Zeitraum gilt die Teilnahmedauer, weil keine eigene Laufzeit genannt ist."
SAME_TIME = "Angenommen ist, dass Kosten und Personen für dieselbe Zeit angegeben sind."
BY_HEADS = "Der untere Wert rechnet mit allen Personen, die nacheinander teilnehmen."
BY_PLACES = "Der obere Wert rechnet mit den Plätzen, die zur gleichen Zeit besetzt sind."
PLACES_AS_PERSONS = (
    "Gerechnet ist mit den Plätzen; wie viele Personen es nacheinander sind, ist nicht genannt."
)


def stated_unit_costs(record: Record) -> list[UnitCost]:
    """Figures the document itself gives on a comparable basis."""
    found = []
    for index, cost in programme_costs(record):
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
    total = total_of(record)
    places, place_inputs, _ = people_of(record, ("places",))
    heads, head_inputs, _ = people_of(record, ("entries", "persons"))
    stay, stay_inputs, stay_used = duration_of(record, "participation")
    run, run_inputs, _ = duration_of(record, "programme")
    if total is not None and total.participants is not None:
        places, place_inputs = total.participants, list(total.inputs)

    month_exact: Interval | None = None
    month_notes: list[str] = []
    month_costs: list[Cost] = []
    month_inputs: list[str] = []
    stated_month = next((c for c in found if c.basis == "per_participant_month"), None)
    stated_head = next((c for c in found if c.basis == "per_participant"), None)
    if stated_month is not None:
        found += _second_opinion(record, stated_month, total, places, place_inputs, run, run_inputs)
        month_exact = interval_of(stated_month.amount, stated_month.low, stated_month.high)
        month_inputs = list(stated_month.inputs)
        month_costs = [_cost_at(record, path) for path in stated_month.inputs]
    elif (
        total is not None
        and places is not None
        and not _stay_decides(total, run, stay, stated_head)
    ):
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
                    f"{show_euro(head_value)} ÷ {_show(stay)} Monate",
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
                f"{show_euro(rounded(month_exact))} × 12 Monate",
                month_inputs,
                month_notes,
                month_costs,
            )
        )
    return found


def _stay_decides(
    total: Total, run: Interval | None, stay: Interval | None, stated_head: UnitCost | None
) -> bool:
    """A stated cost per head and a stay say more than a total whose period is not known."""
    return stated_head is not None and stay is not None and total.months is None and run is None


def _sum_text(total: Total) -> str:
    several = len(total.costs) > 1 or not total.amount.exact
    return f"({total.symbol})" if several else total.symbol


def _second_opinion(
    record: Record,
    stated: UnitCost,
    total: Total | None,
    places: Interval | None,
    place_inputs: list[str],
    run: Interval | None,
    run_inputs: list[str],
) -> list[UnitCost]:
    """What the other figures give, shown beside a stated month that they contradict."""
    period = total.months or run if total is not None else None
    if total is None or places is None or period is None or stated.amount is None:
        return []
    derived = participant_month(total.amount, places, period)
    if derived.low <= stated.amount <= derived.high:
        return []
    if discrepancy(stated.amount, derived.low) <= DISCREPANCY:
        return []
    inputs = [*total.inputs, *place_inputs, *([] if total.months else run_inputs)]
    formula = f"{_sum_text(total)} ÷ ({_show(places)} Plätze × {_show(period)} Monate)"
    notes = ["Weicht von der Angabe im Dokument ab.", FULL_OCCUPANCY]
    return [
        _unit(
            "per_participant_month", derived, "total / (places × months)", formula, inputs, notes,
            total.costs,
        )
    ]  # fmt: skip


def _stay_notes(used: list[Duration]) -> list[str]:
    if used and used[0].qualifier == "max":
        return [MAXIMUM_STAY]
    if used and used[0].qualifier == "min":
        return [MINIMUM_STAY]
    return []


def _cost_at(record: Record, path: str) -> Cost:
    return record.costs[int(path.split("/")[1])]


def _per_participant(
    total: Total | None,
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
        shown = rounded(month)
        return _unit(
            "per_participant",
            whole_stay(month, stay[0]),
            "per_participant_month × months",
            f"{show_euro(shown)} × {_show(stay[0])} Monate",
            [*month_inputs, *stay[1]],
            [*month_notes, *_stay_notes(stay[2])],
            month_costs,
        )
    if total is None:
        return None
    if heads[0] is not None and places[0] is None and total.costs[0].basis != "per_month":
        return _unit(
            "per_participant",
            per_head(total.amount, heads[0]),
            "total / participants",
            f"{_sum_text(total)} ÷ {_show(heads[0])} Personen",
            [*total.inputs, *heads[1]],
            [*total.notes, SAME_TIME] if total.months else total.notes,
            total.costs,
        )
    if heads[0] is not None and places[0] is not None and total.costs[0].basis == "total":
        readings = [per_head(total.amount, heads[0]), per_head(total.amount, places[0])]
        both = hull(readings)
        if both is not None and readings[0] != readings[1]:
            return _unit(
                "per_participant",
                both,
                "total / participants … total / places",
                f"{_sum_text(total)} ÷ {_show(heads[0])} Personen bis "
                f"{_sum_text(total)} ÷ {_show(places[0])} Plätze",
                [*total.inputs, *heads[1], *places[1]],
                [*total.notes, BY_HEADS, BY_PLACES],
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


def pick(record: Record, basis: UnitCostBasis) -> UnitCost | None:
    """The figure of a record on a basis: stated before derived; a total as stated."""
    if basis == "total":
        total = total_of(record)
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
    return next(iter(stated or derived), None)
