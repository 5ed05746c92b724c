"""What a record says on each field of the gold, as compared and as shown to people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from eval.gold import GoldCost
from records import german
from records.model import PROGRAMME_ROLES, Cost, Evidence, Record, Sourced, UnitCost
from records.vocabulary import vocabulary

LABELS: dict[str, str] = {
    "cost": "Programmkosten",
    "basis": "Bezugsgröße der Kosten",
    "qualifier": "Genauigkeit der Kosten",
    "cpp": "Kosten je Teilnahme",
    "cpm": "Kosten je Teilnehmermonat",
    "participants": "Teilnehmende",
    "duration_months": "Dauer in Monaten",
    "weekly_hours": "Wochenstunden",
    "ratio": "Betreuungsschlüssel",
    "results": "Ergebnisse (Anzahl)",
    "results_pct": "Ergebnisse (Prozent)",
    "results_points": "Ergebnisse (Prozentpunkte)",
    "traps": "keine Programmkosten",
    "target": "Zielgruppe",
    "start": "Beginn",
    "end": "Ende",
    "legal": "Rechtsgrundlage",
    "delivery": "Umsetzungsart",
}
# several values may be right at once; the other fields hold one value
LIST_FIELDS = frozenset(
    {"cost", "weekly_hours", "results", "results_pct", "results_points", "target", "legal"}
)


@dataclass(frozen=True)
class Found:
    """A value of the record, as compared (`value`), as shown, and where it was read.

    `evidence` holds the places of the value; of a derived one those of all its inputs.
    """

    value: Any
    shown: str
    quote: str
    evidence: tuple[Evidence, ...] = ()


def found_values(record: Record, field: str) -> list[Found]:
    """All values of the record that answer a field of the gold; `traps` are read as costs."""
    return FINDERS[field](record)


def shown(value: Any) -> str:
    """A gold value in German."""
    if isinstance(value, GoldCost):
        return f"{german.amount(value.amount, value.low, value.high)} {german.basis(value.basis)}"
    if isinstance(value, Decimal):
        return german.number(value, 2)
    if isinstance(value, float):
        return german.number(value)
    if isinstance(value, date):
        return german.day(value)
    return str(value)


def programme_costs(record: Record) -> list[Cost]:
    return [cost for cost in record.costs if cost.role in PROGRAMME_ROLES]


def _costs(record: Record) -> list[Found]:
    return [
        _found(cost, cost, f"{german.cost(cost)} ({german.ROLE_LABELS[cost.role]})")
        for cost in programme_costs(record)
    ]


def _unit_costs(basis: str) -> Callable[[Record], list[Found]]:
    def find(record: Record) -> list[Found]:
        return [
            Found(_bounds(cost), german.unit_cost(cost), *_sources(record, cost))
            for cost in record.unit_costs
            if cost.basis == basis
        ]

    return find


def _bounds(cost: UnitCost) -> tuple[Decimal, ...]:
    """The amount, or both bounds of a range."""
    bounds = (cost.amount,) if cost.amount is not None else (cost.low, cost.high)
    return tuple(bound for bound in bounds if bound is not None)


def _sources(record: Record, cost: UnitCost) -> tuple[str, tuple[Evidence, ...]]:
    """The quotes of what a unit cost was taken or calculated from, and their places."""
    known = dict(record.evidences())
    places = tuple(known[path] for path in cost.inputs if path in known)
    quotes = dict.fromkeys(place.quote for place in places)
    return " · ".join(quotes) or (cost.formula_de or ""), places


def _participants(record: Record) -> list[Found]:
    """Numbers; a range without a number of its own as both of its bounds."""
    found = []
    for item in record.participants:
        kind = german.PARTICIPANT_LABELS[item.kind]
        if item.value is not None:
            found.append(_found(item.value, item, f"{item.value} {kind}"))
        elif item.low is not None and item.high is not None:
            bounds = (item.low, item.high)
            found.append(_found(bounds, item, f"{item.low} bis {item.high} {kind}"))
    return found


def _durations(record: Record) -> list[Found]:
    """How long one person takes part; only where that is unknown, the run of the measure."""
    for kind in ("participation", "programme"):
        found = [
            _found(item.months, item, german.months(item.months))
            for item in record.durations
            if item.kind == kind and item.months is not None
        ]
        if found:
            return found
    return []


def _weekly_hours(record: Record) -> list[Found]:
    return [_found(item.hours, item, german.number(item.hours)) for item in record.weekly_hours]


def _ratios(record: Record) -> list[Found]:
    return [
        _found(
            item.participants / item.staff,
            item,
            f"{german.number(item.staff)}:"
            f"{f'{german.number(item.low)} bis ' if item.low is not None else ''}"
            f"{german.number(item.participants)}",
        )
        for item in record.staffing_ratios
        if item.staff
    ]


def _results(unit: str) -> Callable[[Record], list[Found]]:
    def find(record: Record) -> list[Found]:
        return [
            _found(item.value, item, german.number(item.value))
            for item in record.results
            if item.unit == unit and not item.planned
        ]

    return find


def _targets(record: Record) -> list[Found]:
    return [_found(item.code, item, vocabulary().label(item.code)) for item in record.target_groups]


def _dates(which: str) -> Callable[[Record], list[Found]]:
    def find(record: Record) -> list[Found]:
        dated = [(getattr(item, which), item) for item in record.durations]
        return [_found(day, item, german.day(day)) for day, item in dated if day is not None]

    return find


def _legal(record: Record) -> list[Found]:
    return [_found(item.paragraph, item, item.paragraph) for item in record.legal_basis]


def _delivery(record: Record) -> list[Found]:
    first = record.procurement_route
    routes = [*([first] if first else []), *record.further_routes]
    return [_found(route.label, route, route.label) for route in routes]


def _found(value: Any, item: Sourced, shown: str) -> Found:
    return Found(value, shown, item.quote, (item.evidence,) if item.evidence else ())


FINDERS: dict[str, Callable[[Record], list[Found]]] = {
    "cost": _costs,
    "traps": _costs,
    "cpp": _unit_costs("per_participant"),
    "cpm": _unit_costs("per_participant_month"),
    "participants": _participants,
    "duration_months": _durations,
    "weekly_hours": _weekly_hours,
    "ratio": _ratios,
    "results": _results("count"),
    "results_pct": _results("percent"),
    "results_points": _results("percentage_points"),
    "target": _targets,
    "start": _dates("start"),
    "end": _dates("end"),
    "legal": _legal,
    "delivery": _delivery,
}
