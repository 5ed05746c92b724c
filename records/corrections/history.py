"""What was corrected when, by whom and why; and what has become of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import JsonValue
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from records.corrections.apply import conflict_message
from records.corrections.fields import (
    LISTS,
    item_fields,
    list_label,
    scalar_field,
    show_item,
    show_value,
)
from records.corrections.stored import in_force, live_row, read_record
from records.model import Correction, CorrectionAction
from records.tables import CorrectionRow, RecordRow

EntryState = Literal["applied", "confirmed", "conflict", "withdrawn", "waiting"]
STATE_LABELS: dict[str, str] = {
    "applied": "gilt",
    "confirmed": "inzwischen ebenso gelesen",
    "conflict": "Widerspruch zur neuen Lesung",
    "withdrawn": "zurückgenommen",
    "waiting": "wartet: Das Praxisbeispiel ist zurzeit nicht im Bestand",
}


@dataclass(frozen=True)
class Entry:
    """One correction. `before`, `after` and `machine_now` are German text, the rest as stored.

    `waiting` is one whose record is not in the collection at present; it applies again when the
    document is read again.
    """

    id: int
    record_id: str
    record_name: str | None
    action: CorrectionAction
    path: str
    label: str
    before: str
    after: str
    machine_now: str | None
    quote: str | None
    machine_value: JsonValue
    value: JsonValue
    reason: str
    editor: str
    at: str
    state: EntryState
    message: str | None
    withdrawn_by: str | None = None
    withdrawn_at: str | None = None
    withdrawn_reason: str | None = None


def entries(session: Session, record_id: str | None = None) -> list[Entry]:
    """Corrections newest first; of a record also those of records merged into it."""
    query = select(CorrectionRow).order_by(CorrectionRow.id.desc())
    if record_id is not None:
        leading = live_row(session, record_id)
        own = leading.id if leading is not None else record_id
        merged = select(RecordRow.id).where(RecordRow.merged_into == own)
        query = query.where(
            or_(CorrectionRow.record_id.in_([own, record_id]), CorrectionRow.record_id.in_(merged))
        )
    known = in_force(session)
    names: dict[str, tuple[str, dict[int, Correction]]] = {}
    found = []
    for row in session.scalars(query):
        leading = live_row(session, row.record_id)
        if leading is not None and leading.id not in names:
            record = read_record(session, leading, known.get(leading.id))
            names[leading.id] = record.name, {c.id: c for c in record.corrections}
        name, told = names[leading.id] if leading is not None else (None, {})
        found.append(_entry(row, leading.id if leading is not None else None, name, told))
    return found


def _entry(
    row: CorrectionRow,
    leading_id: str | None,
    name: str | None,
    told: Mapping[int, Correction],
) -> Entry:
    correction = told.get(row.id)
    state: EntryState = "waiting"
    if row.withdrawn:
        state = "withdrawn"
    elif correction is not None:
        state = correction.state
    label, before, after, reading = _in_words(row, correction)
    return Entry(
        id=row.id,
        record_id=leading_id or row.record_id,
        record_name=name,
        action=_action(row.action),
        path=correction.path if correction else row.path,
        label=label,
        before=before,
        after=after,
        machine_now=reading if correction is not None else None,
        quote=row.quote,
        machine_value=row.machine_value,
        value=row.value,
        reason=row.reason,
        editor=row.editor,
        at=row.at,
        state=state,
        message=conflict_message(correction) if correction and state == "conflict" else None,
        withdrawn_by=row.withdrawn_by,
        withdrawn_at=row.withdrawn_at,
        withdrawn_reason=row.withdrawn_reason,
    )


def _action(name: str | None) -> CorrectionAction:
    return "add" if name == "add" else "remove" if name == "remove" else "set"


def _in_words(row: CorrectionRow, correction: Correction | None) -> tuple[str, str, str, str]:
    """Label, value before, value after, and what the machine reads now."""
    now = correction.machine_now if correction else None
    if row.path not in LISTS:
        form = scalar_field(row.path)
        return (
            form.label,
            show_value(form, row.machine_value),
            show_value(form, row.value),
            show_value(form, now),
        )
    label = list_label(row.path)
    old = row.machine_value if isinstance(row.machine_value, dict) else {}
    value = row.value if isinstance(row.value, dict) else {}
    if row.action == "set" and len(value) == 1:
        (only,) = value
        part = next((f for f in item_fields(row.path) if f.name == only), None)
        if part is not None:
            current = now.get(only) if isinstance(now, dict) else None
            return (
                f"{label}: {part.label}",
                show_value(part, old.get(only)),
                show_value(part, value[only]),
                show_value(part, current),
            )
    return (
        label,
        _shown(row.path, old),
        "entfernt" if row.action == "remove" else _shown(row.path, {**old, **value}),
        _shown(row.path, now if isinstance(now, dict) else {}),
    )


def _shown(list_name: str, item: Mapping[str, JsonValue]) -> str:
    if not item:
        return "nicht vorhanden"
    try:
        return show_item(list_name, item)
    except ValueError:
        return "ein Wert einer früheren Fassung"
