"""A record as a form: every field that can be corrected, with its value now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import JsonValue

from records.corrections.apply import Applied, field_value
from records.corrections.fields import LISTS, SCALARS, Field, item_fields, list_label, scalar_field
from records.model import Evidence, Record


@dataclass(frozen=True)
class FieldState:
    """A field on the form: where it is, what it is, and its value now (as JSON)."""

    path: str
    field: Field
    value: JsonValue


@dataclass(frozen=True)
class ItemState:
    """An item of a list on the form; `machine` is what was read, `None` for one that was added."""

    path: str
    fields: tuple[FieldState, ...]
    machine: JsonValue
    evidence: Evidence | None
    corrected: bool


@dataclass(frozen=True)
class ListState:
    """A list on the form with its items; `fields` are those of an item to be added."""

    path: str
    label: str
    items: tuple[ItemState, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class RecordForm:
    """All correctable fields of a record; `version` says later whether others were faster."""

    record: Record
    version: str
    fields: tuple[FieldState, ...]
    lists: tuple[ListState, ...]


def form_of(applied: Applied, version: str) -> RecordForm:
    """The form of a record with its corrections."""
    data = applied.record.model_dump(mode="json")
    return RecordForm(
        record=applied.record,
        version=version,
        fields=tuple(
            FieldState(path, scalar_field(path), field_value(data, path)) for path in SCALARS
        ),
        lists=tuple(_list_state(name, data, applied) for name in LISTS),
    )


def _list_state(name: str, data: Mapping[str, Any], applied: Applied) -> ListState:
    fields = item_fields(name)
    items = []
    for number, slot in enumerate(applied.slots[name]):
        item = data[name][number]
        path = f"{name}/{number}"
        evidence = item.get("evidence")
        items.append(
            ItemState(
                path=path,
                fields=tuple(FieldState(f"{path}/{f.name}", f, item.get(f.name)) for f in fields),
                machine=slot.machine,
                evidence=Evidence.model_validate(evidence) if evidence else None,
                corrected=item.get("origin") == "corrected",
            )
        )
    return ListState(name, list_label(name), tuple(items), fields)
