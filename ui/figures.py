"""The three headline figures of an approach: what it costs, how long it takes, what it brought."""

from __future__ import annotations

from dataclasses import dataclass, replace

from records import german
from records.costs import pick
from records.model import Duration, Record, Result, UnitCostBasis
from ui import wording

# what the people in charge ask for first, then what points that way; all else comes last
_FIRST = frozenset({"employment", "training", "benefit_exit"})
_SECOND = frozenset(
    {"minijob", "benefit_reduction", "school_certificate", "further_measure", "completion"}
)
NONE_STATED = german.NOT_STATED


@dataclass(frozen=True)
class Figure:
    """One headline figure; `stated` is false where the document says nothing."""

    label: str
    value: str
    note: str = ""
    stated: bool = True


def cost_figure(record: Record, basis: UnitCostBasis, label: str) -> Figure:
    """The cost on a basis with its origin."""
    cost = pick(record, basis)
    if cost is not None:
        return Figure(label, wording.amount(cost), ", ".join(wording.unit_cost_circumstances(cost)))
    return Figure(label, NONE_STATED, stated=False)


def named_cost(record: Record) -> str:
    """The first amount that the document names, for those without a comparable figure."""
    named = next(iter(record.costs), None)
    if named is None:
        return ""
    return f"genannt: {german.cost(named)} ({german.ROLE_LABELS[named.role]})"


def main_duration(record: Record) -> Duration | None:
    """How long one person takes part, else how long the programme runs."""
    for kind in ("participation", "programme", "phase"):
        for item in record.durations:
            if item.kind == kind:
                return item
    return None


def duration_figure(record: Record) -> Figure:
    item = main_duration(record)
    if item is None:
        return Figure("Dauer", NONE_STATED, stated=False)
    length, dates = wording.duration_length(item), wording.duration_dates(item)
    value = length or dates or NONE_STATED
    notes = [wording.duration_kind(item)]
    if length and dates:
        notes.append(dates)
    notes += [wording.weekly_hours(hours) for hours in record.weekly_hours[:1]]
    return Figure("Dauer", value, ", ".join(notes))


def by_strength(record: Record) -> list[Result]:
    """Reached before planned, by indicator, shares before counts, the larger first."""

    def order(item: Result) -> tuple[bool, int, bool, float]:
        rank = 0 if item.indicator in _FIRST else 1 if item.indicator in _SECOND else 2
        share = item.unit == "percent" or item.denominator is not None
        return item.planned, rank, not share, -item.value

    return sorted(record.results, key=order)


def strongest_result(record: Record) -> Result | None:
    return next(iter(by_strength(record)), None)


def result_figure(record: Record) -> Figure:
    level = record.evidence_level.level
    item = strongest_result(record)
    basis = f"Evidenz: {wording.evidence_level(record)}"
    if item is None:
        if level == "none_yet":
            return Figure("Ergebnis", "noch keines", "laut Dokument liegt noch nichts vor")
        return Figure("Ergebnis", NONE_STATED, basis if level != "not_stated" else "", stated=False)
    notes = [wording.result_name(item), *wording.result_circumstances(item), basis]
    return Figure("Ergebnis", wording.result_value(item), ", ".join(notes))


def headline(record: Record) -> list[Figure]:
    """Cost on both bases, duration, strongest result."""
    month = cost_figure(record, "per_participant_month", "Kosten je Teilnehmermonat")
    stay = cost_figure(record, "per_participant", "Kosten je Teilnahme")
    if not month.stated and not stay.stated:
        month = replace(month, note=named_cost(record))
    return [month, stay, duration_figure(record), result_figure(record)]
