"""Stated figures checked against the other stated figures of the same record."""

from __future__ import annotations

from records import german
from records.arithmetic import (
    DISCREPANCY,
    Interval,
    discrepancy,
    hull,
    interval_of,
    participant_month,
    per_head,
    whole_stay,
)
from records.cost_words import rounded, show_euro
from records.model import Record, UnitCost, Warning_
from records.stated_costs import stated_unit_costs
from records.totals import duration_of, people_of, total_of


def cost_warnings(record: Record) -> list[Warning_]:
    """Stated figures that the other stated figures do not give (more than 5 % apart)."""
    warnings = [*_stay_warnings(record)]
    total = total_of(record)
    places, _, _ = people_of(record, ("places",))
    run, _, _ = duration_of(record, "programme")
    for cost in stated_unit_costs(record):
        if total is None or not cost.amount:  # nothing can be measured against 0 €
            continue
        heads = total.participants or places
        persons, _, _ = people_of(record, ("persons", "entries"))
        if heads is None:
            continue
        if cost.basis == "per_participant":
            readings = [h for h in (heads, persons) if h is not None]
            derived = hull([per_head(total.amount, h) for h in readings]) or per_head(
                total.amount, heads
            )
        elif cost.basis == "per_participant_month" and (total.months or run):
            derived = participant_month(total.amount, heads, total.months or run)  # type: ignore[arg-type]
        else:
            continue
        gaps = [discrepancy(cost.amount, derived.low), discrepancy(cost.amount, derived.high)]
        outside = not (derived.low <= cost.amount <= derived.high)
        if outside and min(gaps) > DISCREPANCY:
            warnings.append(_mismatch(cost, derived))
    return warnings


def _stay_warnings(record: Record) -> list[Warning_]:
    """A stated cost of a whole stay beside a stated cost per month, times the months of a stay."""
    stated = stated_unit_costs(record)
    head = next((c for c in stated if c.basis == "per_participant" and c.amount), None)
    month = next((c for c in stated if c.basis == "per_participant_month"), None)
    stay = duration_of(record, "participation").value
    value = interval_of(month.amount, month.low, month.high) if month is not None else None
    if head is None or head.amount is None or value is None or stay is None:
        return []
    derived = whole_stay(value, stay)
    if derived.low <= head.amount <= derived.high:
        return []
    gap = min(discrepancy(head.amount, derived.low), discrepancy(head.amount, derived.high))
    return [_mismatch(head, derived)] if gap > DISCREPANCY else []


def _mismatch(stated: UnitCost, derived: Interval) -> Warning_:
    told = show_euro(rounded(derived))
    return Warning_(
        code="cost_mismatch",
        message=(
            f"Angegeben sind {german.unit_cost(stated)}, aus den übrigen Angaben ergeben sich "
            f"{told}."
        ),
    )


# a share printed without decimals may be half a point off, and one of rounded counts a little more
SHARE_TOLERANCE = 1.0


_GROUPS = {"persons", "entries", "exits"}


def share_warnings(record: Record) -> list[Warning_]:
    """Stated percentages that the count beside them does not give with any stated group.

    Places are no group: over the months more people take part than at a time.
    """
    groups = [p.value for p in record.participants if p.value and p.kind in _GROUPS]
    warnings = []
    for result in record.results:
        if result.unit != "percent" or not result.numerator:
            continue
        wholes = [result.denominator] if result.denominator else groups
        shares = [(100 * result.numerator / w, w) for w in wholes if w >= result.numerator]
        if not shares:
            continue
        share, whole = min(shares, key=lambda s: abs(s[0] - result.value))
        gap = abs(share - result.value)
        if gap > SHARE_TOLERANCE and gap > float(DISCREPANCY) * result.value:
            warnings.append(
                Warning_(
                    code="share_mismatch",
                    message=(
                        f"Angegeben sind {german.number(result.value)} %, "
                        f"{german.number(result.numerator)} von {german.number(whole)} sind aber "
                        f"{german.number(round(share, 1))} %."
                    ),
                )
            )
    return warnings
