"""Which fields of a record can be corrected, of what kind they are, and how they are called."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Final, Literal, Union, get_args, get_origin

from records import german
from records.model import (
    Coded,
    Cost,
    Duration,
    LegalBasis,
    Participants,
    Record,
    Result,
    Sourced,
    Staff,
    StaffingRatio,
    Statement,
    WeeklyHours,
)
from records.vocabulary import vocabulary

FieldKind = Literal["text", "choice", "amount", "number", "whole", "date", "flag"]

LISTS: Final[dict[str, type[Sourced]]] = {
    "target_groups": Coded,
    "instruments": Coded,
    "legal_basis": LegalBasis,
    "funding_sources": Coded,
    "durations": Duration,
    "weekly_hours": WeeklyHours,
    "participants": Participants,
    "staffing_ratios": StaffingRatio,
    "staff": Staff,
    "costs": Cost,
    "results": Result,
    "success_factors": Statement,
    "lessons": Statement,
}
EVIDENCE_LEVEL: Final = "evidence_level/level"
ROUTE: Final = "procurement_route/code"
SCALARS: Final = (
    "name", "kind", "organisation", "organisation_type", "region", "state", EVIDENCE_LEVEL, ROUTE,
)  # fmt: skip
ROUTE_LABELS: Final = {
    "procurement": "Vergabemaßnahme",
    "in_house_award": "Inhouse-Vergabe",
    "in_house": "Selbstvornahme",
    "project_funding": "Projektförderung",
    "individual_funding": "Einzelfallförderung",
    "voucher": "Gutschein",
}
_SCHEMES = {
    ("target_groups", "code"): "target_group",
    ("instruments", "code"): "instrument",
    ("funding_sources", "code"): "funding",
    ("results", "indicator"): "outcome",
    ("", "organisation_type"): "organisation",
}
_CHOICE_LABELS: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("", "kind"): german.KIND_LABELS,
    ("", EVIDENCE_LEVEL): german.EVIDENCE_LABELS,
    ("", ROUTE): ROUTE_LABELS,
    ("durations", "kind"): {
        "participation": "je Teilnahme", "programme": "Laufzeit", "phase": "Phase",
    },
    ("weekly_hours", "unit"): {"60min": "Zeitstunden", "45min": "Unterrichtsstunden"},
    ("participants", "kind"): german.PARTICIPANT_LABELS,
    ("costs", "basis"): german.BASIS_LABELS,
    ("costs", "role"): german.ROLE_LABELS,
    ("costs", "status"): german.STATUS_LABELS,
    ("results", "unit"): {
        "count": "Anzahl", "percent": "Prozent", "percentage_points": "Prozentpunkte",
    },
}  # fmt: skip
QUALIFIER_LABELS = {
    "exact": "genau", "approx": "ungefähr", "max": "höchstens", "min": "mindestens",
    "range": "von … bis",
}  # fmt: skip
_HIDDEN = {"evidence", "origin", "currency"}


@dataclass(frozen=True)
class Field:
    """A field that can be corrected: `name` within its item or record, German `label`.

    `choices` are (code, German label) where only these values are allowed. A `required` field
    cannot be left empty.
    """

    name: str
    label: str
    kind: FieldKind
    required: bool
    choices: tuple[tuple[str, str], ...] = ()


@cache
def item_fields(list_name: str) -> tuple[Field, ...]:
    """The fields of the items of a list, in the order of the model."""
    return tuple(
        _field(list_name, name, info)
        for name, info in LISTS[list_name].model_fields.items()
        if name not in _HIDDEN
    )


@cache
def scalar_field(path: str) -> Field:
    """One of `SCALARS`."""
    if path == ROUTE:
        return Field(path, "Umsetzungsart", "choice", False, tuple(ROUTE_LABELS.items()))
    if path == EVIDENCE_LEVEL:
        labels = tuple(german.EVIDENCE_LABELS.items())
        return Field(path, "Evidenzstufe", "choice", True, labels)
    return _field("", path, Record.model_fields[path])


def list_label(list_name: str) -> str:
    return Record.model_fields[list_name].title or list_name


def _field(list_name: str, name: str, info: Any) -> Field:
    kind, optional, values = _kind(info.annotation)
    choices: tuple[tuple[str, str], ...] = ()
    scheme = _SCHEMES.get((list_name, name))
    if scheme:
        kind = "choice"
        choices = tuple((t.code, t.label) for t in vocabulary().terms(scheme))
    elif values:
        labels = _CHOICE_LABELS.get((list_name, name), QUALIFIER_LABELS)
        choices = tuple((value, labels.get(value, value)) for value in values)
    return Field(name, info.title or name, kind, not optional, choices)


def _kind(annotation: Any) -> tuple[FieldKind, bool, tuple[str, ...]]:
    """Kind, whether it may be empty, and the values of a `Literal`."""
    optional = False
    if get_origin(annotation) in (Union, types.UnionType):
        inner = [a for a in get_args(annotation) if a is not type(None)]
        optional = len(inner) < len(get_args(annotation))
        annotation = inner[0]
    if get_origin(annotation) is Literal:
        return "choice", optional, tuple(str(v) for v in get_args(annotation))
    kinds: dict[Any, FieldKind] = {
        Decimal: "amount", float: "number", int: "whole", bool: "flag", date: "date",
    }  # fmt: skip
    return kinds.get(annotation, "text"), optional, ()


def show_value(field: Field, value: object) -> str:
    """A value as a German reader would write it."""
    if value is None or value == "":
        return german.NOT_STATED
    if field.choices:
        return dict(field.choices).get(str(value), str(value))
    if field.kind == "flag":
        return "ja" if value else "nein"
    if field.kind == "amount":
        return german.euro(Decimal(str(value)))
    if field.kind == "date":
        return german.day(date.fromisoformat(str(value)))
    if field.name == "price_year":
        return str(value)  # a year has no point for its thousands
    if field.kind in ("number", "whole"):
        return german.number(Decimal(str(value)))
    return str(value)


def show_item(list_name: str, item: Mapping[str, object]) -> str:
    """An item of a list in one line, what it does not state left out."""
    if list_name == "costs":
        cost = Cost.model_validate({**item, "evidence": None, "origin": "corrected"})
        return f"{german.cost(cost)} ({german.ROLE_LABELS[cost.role]})"
    parts = []
    for field in item_fields(list_name):
        value = item.get(field.name)
        default = LISTS[list_name].model_fields[field.name].default
        if value is None or value == default:
            continue
        shown = show_value(field, value)
        alone = field.kind in ("choice", "text")
        parts.append(shown if alone else f"{field.label} {shown}")
    return ", ".join(parts) or german.NOT_STATED
