"""What editors do with the values of a record: look, put right, take back, keep.

    corrections = Corrections(store)
    form = corrections.form(record_id)
    corrections.set(record_id, "costs/0/amount", "117.335,04", reason="…", editor="…",
                    seen=form.version)

Every call is one transaction. Reason and editor are required; `CorrectionRefused` says in German
what is wrong and what to do.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import JsonValue
from sqlalchemy import select
from sqlalchemy.orm import Session

from records.corrections.apply import Saved, field_value
from records.corrections.fields import LISTS, SCALARS, list_label, scalar_field
from records.corrections.form import RecordForm, form_of
from records.corrections.history import Entry, entries
from records.corrections.matching import Item, Slot, content
from records.corrections.stored import corrected, in_force, live_row, quote_finder, saved
from records.corrections.values import read_item, read_value
from records.errors import CorrectionRefused
from records.model import CorrectionAction
from records.store import RecordStore, now
from records.tables import CorrectionRow, RecordRow

MAX_REASON = 2000
MAX_EDITOR = 120


class Corrections:
    """The corrections of one store."""

    def __init__(self, store: RecordStore) -> None:
        self._store = store

    def form(self, record_id: str) -> RecordForm:
        """The correctable fields with their values. Raises `CorrectionRefused` if unknown."""
        with self._store.reading() as session:
            row, known = _row(session, record_id)
            return form_of(corrected(session, row, known), _version(row, known))

    def set(
        self,
        record_id: str,
        path: str,
        value: object,
        *,
        reason: str,
        editor: str,
        quote: str | None = None,
        seen: str | None = None,
    ) -> int:
        """Put a value right; gives back the number of the correction.

        `path` is a field ("organisation"), a field of an item ("costs/0/amount"), or an item
        ("costs/0", with several fields as a mapping). `quote` is a passage of the document that
        says so; it becomes the evidence. `seen` is the version of the form that was filled in.
        """
        with self._store.writing() as session:
            change = _Change(session, record_id, reason, editor, quote, seen)
            make = change.of_field if path in SCALARS else change.of_item
            return change.save(make(path, value))

    def add(
        self,
        record_id: str,
        list_name: str,
        value: Mapping[str, object],
        *,
        reason: str,
        editor: str,
        quote: str | None = None,
        seen: str | None = None,
    ) -> int:
        """Add an item to a list ("costs", {"amount": "1.000", "basis": "total", …})."""
        with self._store.writing() as session:
            change = _Change(session, record_id, reason, editor, quote, seen)
            return change.save(change.of_list(list_name, value))

    def remove(
        self, record_id: str, path: str, *, reason: str, editor: str, seen: str | None = None
    ) -> int:
        """Take an item out of a list ("costs/0")."""
        with self._store.writing() as session:
            change = _Change(session, record_id, reason, editor, None, seen)
            return change.save(change.without(path))

    def withdraw(self, correction_id: int, *, reason: str, editor: str) -> None:
        """Take a correction back; what was valid before it is valid again. It stays on record."""
        with self._store.writing() as session:
            row = _correction(session, correction_id)
            _refuse(_who_and_why(reason, editor))
            _withdraw(row, reason, editor)
            # what was changed in an added item goes with it
            later = select(CorrectionRow).where(CorrectionRow.added_by == correction_id)
            for change in session.scalars(later.where(CorrectionRow.withdrawn.is_(False))):
                _withdraw(change, reason, editor)

    def keep(self, correction_id: int, *, reason: str, editor: str) -> int:
        """Settle a conflict: the correction holds against what the machine reads now.

        The old correction is withdrawn and made again on the present reading.
        """
        with self._store.writing() as session:
            row = _correction(session, correction_id)
            change = _Change(session, row.record_id, reason, editor, row.quote, None)
            told = next((c for c in change.applied.record.corrections if c.id == row.id), None)
            if told is None or told.state != "conflict":
                raise CorrectionRefused(
                    ["Zu dieser Korrektur gibt es keinen Widerspruch, der zu klären wäre."]
                )
            new = replace(saved(row), machine_value=told.machine_now)
            if told.machine_now is None and row.path in LISTS:
                old = row.machine_value if isinstance(row.machine_value, dict) else {}
                value = row.value if isinstance(row.value, dict) else {}
                new = replace(new, action="add", value=_plain({**old, **value}))
            _withdraw(row, reason, editor)
            return change.save(new)

    def history(self, record_id: str | None = None) -> list[Entry]:
        """All corrections, newest first, of one record or of all; withdrawn ones included."""
        with self._store.reading() as session:
            return entries(session, record_id)

    def conflicts(self) -> list[Entry]:
        """Corrections whose value the machine reads differently now than when it was corrected."""
        return [entry for entry in self.history() if entry.state == "conflict"]


class _Change:
    """One correction in the making, against the record as it stands in this transaction."""

    def __init__(
        self,
        session: Session,
        record_id: str,
        reason: str,
        editor: str,
        quote: str | None,
        seen: str | None,
    ) -> None:
        self.session = session
        self.row, self.known = _row(session, record_id)
        if seen is not None and seen != _version(self.row, self.known):
            raise CorrectionRefused(
                [
                    "Dieses Praxisbeispiel wurde inzwischen geändert, von jemand anderem oder "
                    "durch erneutes Einlesen. Laden Sie die Seite neu und prüfen Sie, ob Ihre "
                    "Korrektur noch nötig ist."
                ]
            )
        self.applied = corrected(session, self.row, self.known)
        self.reason, self.editor = reason, editor
        self.quote = (quote or "").strip() or None
        self.problems = _who_and_why(reason, editor)
        if self.quote and quote_finder(session, self.row.document_id)(self.quote, 0) is None:
            self.problems.append(
                "Der Beleg steht so nicht im Dokument. Kopieren Sie die Stelle wörtlich aus dem "
                "Text oder lassen Sie das Feld leer."
            )

    def of_field(self, path: str, value: object) -> Saved:
        read, problem = read_value(scalar_field(path), value)
        self.problems += [problem] if problem else []
        now_value = field_value(self.applied.record.model_dump(mode="json"), path)
        if not problem and read == now_value and not self.quote:
            self.problems.append(_SAME)
        return self._new("set", path, field_value(self.row.payload, path), read)

    def of_item(self, path: str, value: object) -> Saved:
        name, slot, inner = self._slot(path)
        if inner is None and not isinstance(value, Mapping):
            raise CorrectionRefused([f"Zu „{path}“ fehlt, welches Feld korrigiert werden soll."])
        given = value if isinstance(value, Mapping) and inner is None else {str(inner): value}
        values, problems = read_item(name, given, _plain(slot.item))
        self.problems += problems
        whole = {**slot.item, **values}
        if not problems:
            if content(name, whole) == content(name, slot.item) and not self.quote:
                self.problems.append(_SAME)
            self._refuse_twin(name, whole, slot)
        return self._new("set", name, slot.machine, values, slot.added_by)

    def of_list(self, name: str, value: Mapping[str, object]) -> Saved:
        if name not in LISTS:
            raise CorrectionRefused([_no_such(name)])
        values, problems = read_item(name, value)
        self.problems += problems
        if not problems:
            self._refuse_twin(name, values, None)
        return self._new("add", name, None, values)

    def without(self, path: str) -> Saved:
        name, slot, inner = self._slot(path)
        if inner is not None:
            raise CorrectionRefused(
                ["Entfernt wird ein ganzer Eintrag, nicht eines seiner Felder."]
            )
        return self._new("remove", name, slot.machine, None, slot.added_by)

    def save(self, new: Saved) -> int:
        _refuse(self.problems)
        # must go through as a whole before it is kept
        corrected(self.session, self.row, [*self.known, replace(new, id=1 << 60)])
        row = CorrectionRow(
            record_id=new.record_id or self.row.id,
            action=new.action,
            path=new.path,
            machine_value=new.machine_value,
            value=new.value,
            reason=self.reason.strip(),
            editor=self.editor.strip(),
            at=now(),
            withdrawn=False,
            quote=self.quote,
            added_by=new.added_by,
        )
        self.session.add(row)
        self.session.flush()
        return row.id

    def _new(
        self,
        action: CorrectionAction,
        path: str,
        machine: JsonValue,
        value: JsonValue,
        added_by: int | None = None,
    ) -> Saved:
        return Saved(0, action, path, machine, value, self.reason, "", self.quote, added_by)

    def _slot(self, path: str) -> tuple[str, Slot, str | None]:
        name, _, rest = path.partition("/")
        number, _, inner = rest.partition("/")
        items = self.applied.slots.get(name)
        if items is None or not number.isdecimal() or int(number) >= len(items):
            raise CorrectionRefused([_no_such(path)])
        return name, items[int(number)], inner or None

    def _refuse_twin(self, name: str, item: Mapping[str, Any], own: Slot | None) -> None:
        same = content(name, item)
        if any(s is not own and content(name, s.item) == same for s in self.applied.slots[name]):
            self.problems.append(f"Das steht bei „{list_label(name)}“ schon.")


_SAME = "Der Wert ist derselbe wie bisher; es gibt nichts zu korrigieren."


def _row(session: Session, record_id: str) -> tuple[RecordRow, list[Saved]]:
    row = live_row(session, record_id)
    if row is None:
        raise CorrectionRefused(
            [
                f"Das Praxisbeispiel „{record_id}“ gibt es nicht (mehr). Suchen Sie es noch "
                "einmal; vielleicht wurde sein Dokument entfernt."
            ]
        )
    return row, in_force(session, [row.id]).get(row.id, [])


def _version(row: RecordRow, known: Sequence[Saved]) -> str:
    told = json.dumps([row.payload, [s.id for s in known]], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _plain(item: Mapping[str, Any]) -> Item:
    return {k: v for k, v in item.items() if k not in ("evidence", "origin")}


def _who_and_why(reason: str, editor: str) -> list[str]:
    problems = []
    if len(reason.strip()) < 3:
        problems.append("Es fehlt die Begründung: Schreiben Sie kurz, was falsch gelesen wurde.")
    elif len(reason) > MAX_REASON:
        problems.append(f"Die Begründung ist länger als {MAX_REASON} Zeichen. Kürzen Sie sie.")
    if not editor.strip():
        problems.append("Es fehlt, wer korrigiert: Tragen Sie Ihren Namen oder Ihr Kürzel ein.")
    elif len(editor) > MAX_EDITOR:
        problems.append(f"Der Name ist länger als {MAX_EDITOR} Zeichen. Kürzen Sie ihn.")
    return problems


def _refuse(problems: Sequence[str]) -> None:
    if problems:
        raise CorrectionRefused(list(problems))


def _no_such(path: str) -> str:
    return (
        f"„{path}“ ist in diesem Praxisbeispiel nicht zu finden. Laden Sie die Seite neu; "
        "vielleicht wurde der Eintrag inzwischen entfernt."
    )


def _correction(session: Session, correction_id: int) -> CorrectionRow:
    row = session.scalars(
        select(CorrectionRow).where(CorrectionRow.id == correction_id)
    ).one_or_none()
    if row is None:
        raise CorrectionRefused([f"Eine Korrektur mit der Nummer {correction_id} gibt es nicht."])
    if row.withdrawn:
        raise CorrectionRefused(["Diese Korrektur wurde schon zurückgenommen."])
    return row


def _withdraw(row: CorrectionRow, reason: str, editor: str) -> None:
    row.withdrawn = True
    row.withdrawn_by = editor.strip()
    row.withdrawn_at = now()
    row.withdrawn_reason = reason.strip()
