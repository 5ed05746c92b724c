"""Applying corrections to a record as it was read, and telling where the two drift apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import JsonValue, ValidationError

from records.complete import complete
from records.corrections.fields import (
    EVIDENCE_LEVEL,
    LISTS,
    ROUTE,
    ROUTE_LABELS,
    list_label,
    scalar_field,
    show_item,
    show_value,
)
from records.corrections.matching import Item, Slot, content, find_item
from records.model import (
    TOLD_ELSEWHERE,
    Correction,
    CorrectionAction,
    CorrectionState,
    Evidence,
    Record,
    Warning_,
)
from records.organisations import type_of_name
from records.regions import find_region

CONFLICT = "correction_conflict"
QuoteFinder = Callable[[str, int], Evidence | None]


@dataclass(frozen=True)
class Saved:
    """A correction in force, as it stands in the store."""

    id: int
    action: CorrectionAction
    path: str
    machine_value: JsonValue
    value: JsonValue
    reason: str
    at: str
    quote: str | None = None
    added_by: int | None = None
    # the record it was made for, which another one may tell now
    record_id: str | None = None


@dataclass
class Applied:
    """A corrected record; `slots` are the items now in each list, in their order."""

    record: Record
    slots: dict[str, list[Slot]] = field(default_factory=dict)


@dataclass
class _Outcome:
    saved: Saved
    state: CorrectionState
    machine_now: JsonValue
    slot: Slot | None = None
    place: str = ""  # key of the list it applies to: "costs", "also_in/0/costs"


def apply_corrections(
    payload: Mapping[str, Any],
    corrections: Sequence[Saved],
    find_quote: QuoteFinder,
    elsewhere: Mapping[str, QuoteFinder] | None = None,
) -> Applied:
    """The record of `payload` with the corrections in their order; derived figures are new.

    Figures that another document of the approach tells stay with it: a correction made for the
    record of that document applies there. `elsewhere` looks up quotes by such a record's id.

    A correction that the machine now agrees with changes nothing; one whose value was read
    differently since stays in force and is told as a conflict, also in the warnings.
    """
    data = dict(payload)
    slots = {
        name: [Slot(dict(item), dict(item)) for item in data.get(name) or []] for name in LISTS
    }
    told = {m.get("record"): n for n, m in enumerate(data.get("also_in") or []) if m.get("record")}
    outcomes = []
    for saved in corrections:
        if saved.path in TOLD_ELSEWHERE and saved.record_id in told:
            place = f"also_in/{told[saved.record_id]}/{saved.path}"
            items = data["also_in"][told[saved.record_id]].get(saved.path) or []
            slots.setdefault(place, [Slot(dict(item), dict(item)) for item in items])
            finder = (elsewhere or {}).get(str(saved.record_id), find_quote)
            outcome = _apply_to_list(saved, slots[place], finder)
            outcome.place = place
        elif saved.path in LISTS:
            outcome = _apply_to_list(saved, slots[saved.path], find_quote)
        else:
            outcome = _apply_to_field(saved, data, payload, find_quote)
        outcomes.append(outcome)
    for name, items in slots.items():
        slots[name] = _distinct(name, [s for s in items if not s.removed])
        _put(data, name, [s.item for s in slots[name]])
    _move_region(data, payload, {s.path for s in corrections})
    _move_form(data, payload, {s.path for s in corrections})
    data["corrections"] = [
        Correction(
            id=o.saved.id,
            action=o.saved.action,
            path=_path(o, slots),
            machine_value=o.saved.machine_value,
            machine_now=o.machine_now,
            value=o.saved.value,
            reason=o.saved.reason,
            at=o.saved.at,
            state=o.state,
        ).model_dump(mode="json")
        for o in outcomes
    ]
    record = complete(Record.model_validate(data))
    record.quality.warnings.extend(
        Warning_(code=CONFLICT, message=conflict_message(c))
        for c in record.corrections
        if c.state == "conflict"
    )
    return Applied(record, slots)


def _put(data: dict[str, Any], place: str, items: list[Item]) -> None:
    """Set a list of the record, or of what another document tells; the payload stays as it is."""
    if not place.startswith("also_in/"):
        data[place] = items
        return
    _, number, name = place.split("/")
    mentions = list(data["also_in"])
    mentions[int(number)] = {**mentions[int(number)], name: items}
    data["also_in"] = mentions


def _apply_to_list(saved: Saved, slots: list[Slot], find_quote: QuoteFinder) -> _Outcome:
    name = saved.path
    value = dict(saved.value) if isinstance(saved.value, dict) else {}
    if saved.action == "add":
        same = content(name, value)
        known = next((s for s in slots if not s.removed and content(name, s.item) == same), None)
        if known is not None:
            return _Outcome(saved, "confirmed", known.machine, known)
        slot = Slot(_corrected(value, saved, None, find_quote), None, saved.id)
        slots.append(slot)
        return _Outcome(saved, "applied", None, slot)
    wanted = dict(saved.machine_value) if isinstance(saved.machine_value, dict) else {}
    found = (
        next((s for s in slots if s.added_by == saved.added_by), None)
        if saved.added_by is not None
        else find_item(name, slots, wanted, value)
    )
    if saved.action == "remove":
        if found is None:
            return _Outcome(saved, "confirmed", None)
        found.removed = True
        other = found.machine is not None and content(name, found.machine) != content(name, wanted)
        return _Outcome(saved, "conflict" if other else "applied", found.machine)
    if found is None:
        return _set_again(saved, wanted, value, slots, find_quote)
    now = found.machine
    if now is not None and _agrees(name, now, value):
        return _Outcome(saved, "confirmed", now, found)
    changed = {**found.item, **value}
    try:
        LISTS[name].model_validate({**changed, "evidence": None, "origin": "corrected"})
    except ValidationError:
        return _Outcome(saved, "conflict", now, found)
    found.item = _corrected(changed, saved, now or wanted, find_quote)
    moved = now is not None and not _agrees(name, now, {k: wanted.get(k) for k in value})
    return _Outcome(saved, "conflict" if moved else "applied", now, found)


def _set_again(
    saved: Saved, wanted: Item, value: Item, slots: list[Slot], find_quote: QuoteFinder
) -> _Outcome:
    """The item is no longer read: the corrected one stands on its own, unless it is there."""
    whole = {**wanted, **value}
    same = content(saved.path, whole)
    known = next((s for s in slots if not s.removed and content(saved.path, s.item) == same), None)
    if known is not None:
        return _Outcome(saved, "confirmed", known.machine, known)
    if saved.added_by is not None or not wanted:
        return _Outcome(saved, "conflict", None)
    slot = Slot(_corrected(whole, saved, wanted, find_quote), wanted)
    slots.append(slot)
    return _Outcome(saved, "conflict", None, slot)


def _apply_to_field(
    saved: Saved, data: dict[str, Any], payload: Mapping[str, Any], find_quote: QuoteFinder
) -> _Outcome:
    now = field_value(payload, saved.path)
    if now == saved.value:
        _set_field(data, saved.path, saved.value, payload, None)
        return _Outcome(saved, "confirmed", now)
    evidence = find_quote(saved.quote, 0) if saved.quote else None
    _set_field(data, saved.path, saved.value, None, evidence)
    state: CorrectionState = "applied" if now == saved.machine_value else "conflict"
    return _Outcome(saved, state, now)


def field_value(data: Mapping[str, Any], path: str) -> JsonValue:
    """The value of one of `SCALARS` in a record as JSON."""
    name, _, inner = path.partition("/")
    value = data.get(name)
    if inner:
        return value.get(inner) if isinstance(value, Mapping) else None
    return value


def _set_field(
    data: dict[str, Any],
    path: str,
    value: JsonValue,
    payload: Mapping[str, Any] | None,
    evidence: Evidence | None,
) -> None:
    """Put a value in; with `payload` the reading itself, which has its own evidence."""
    name = path.partition("/")[0]
    source = {
        "evidence": evidence.model_dump(mode="json") if evidence else None,
        "origin": "corrected",
    }
    if payload is not None:
        data[name] = payload.get(name)
    elif path == EVIDENCE_LEVEL:
        data[name] = {"level": value, **source}
    elif path == ROUTE:
        code = str(value)
        route = {"code": code, "label": ROUTE_LABELS.get(code, code), **source}
        data[name] = route if value is not None else None
    else:
        data[name] = value
    if name == "organisation_type":
        kept = payload.get("organisation_type_evidence") if payload is not None else None
        data["organisation_type_evidence"] = kept or source["evidence"]


def _corrected(item: Item, saved: Saved, machine: Item | None, find_quote: QuoteFinder) -> Item:
    """The item marked as corrected, with the quote that the editor named, if any."""
    old = (machine or {}).get("evidence")
    near = old.get("start", 0) if isinstance(old, dict) else 0
    evidence = find_quote(saved.quote, int(str(near))) if saved.quote else None
    shown = evidence.model_dump(mode="json") if evidence else None
    return {**item, "evidence": shown, "origin": "corrected"}


def _agrees(list_name: str, item: Item, value: Mapping[str, JsonValue]) -> bool:
    """Whether the item says all of `value`."""
    return content(list_name, item) == content(list_name, {**item, **value})


def _distinct(list_name: str, slots: list[Slot]) -> list[Slot]:
    """Terms and paragraphs stand once: a correction may name what is there already."""
    if list_name not in ("target_groups", "instruments", "funding_sources", "legal_basis"):
        return slots
    seen: dict[str, Slot] = {}
    for slot in slots:
        seen.setdefault(content(list_name, slot.item), slot)
    return list(seen.values())


def _path(outcome: _Outcome, slots: Mapping[str, list[Slot]]) -> str:
    """Where the corrected value stands now: "costs/0/amount", "costs/0", or the list alone."""
    saved = outcome.saved
    name = outcome.place or saved.path
    place = next((i for i, s in enumerate(slots.get(name, ())) if s is outcome.slot), None)
    if place is None:
        return name
    fields = list(saved.value) if isinstance(saved.value, dict) else []
    if saved.action == "set" and len(fields) == 1:
        return f"{name}/{place}/{fields[0]}"
    return f"{name}/{place}"


def _move_region(data: dict[str, Any], payload: Mapping[str, Any], paths: set[str]) -> None:
    """Region and Land follow a corrected organisation, where they came from the organisation."""
    if "organisation" not in paths or paths & {"region", "state"}:
        return
    before = find_region(payload.get("organisation") or "")
    was = (before.state, before.name if before.kind != "state" else None) if before else None
    if was not in (None, (payload.get("state"), payload.get("region"))) or (
        was is None and payload.get("state")
    ):
        return
    after = find_region(data.get("organisation") or "")
    data["state"] = after.state if after else None
    data["region"] = after.name if after and after.kind != "state" else None


def _move_form(data: dict[str, Any], payload: Mapping[str, Any], paths: set[str]) -> None:
    """The form follows a corrected organisation, where its name had shown it."""
    if "organisation" not in paths or "organisation_type" in paths:
        return
    if payload.get("organisation_type_evidence"):
        return
    if payload.get("organisation_type") == type_of_name(payload.get("organisation") or ""):
        data["organisation_type"] = type_of_name(data.get("organisation") or "")


def conflict_message(correction: Correction) -> str:
    """What was corrected, what the machine reads now, and what to do: one German text."""
    name = re.sub(r"^also_in/\d+/", "", correction.path).partition("/")[0]
    if name in LISTS:
        label = list_label(name)
        now, then = _shown(name, correction.machine_now), _shown(name, correction.machine_value)
        value = correction.value if isinstance(correction.value, dict) else {}
        old = correction.machine_value if isinstance(correction.machine_value, dict) else {}
        right = "entfernt" if correction.action == "remove" else _shown(name, {**old, **value})
    else:
        form = scalar_field(correction.path)
        label = form.label
        now, then = (
            show_value(form, correction.machine_now),
            show_value(form, correction.machine_value),
        )
        right = show_value(form, correction.value)
    return (
        f"{label}: Korrigiert wurde „{then}“ zu „{right}“. Beim erneuten Einlesen wurde "
        f"„{now}“ gelesen. Es gilt weiter die Korrektur; prüfen Sie, ob sie noch stimmt."
    )


def _shown(list_name: str, item: JsonValue) -> str:
    if not isinstance(item, dict):
        return "nichts"
    try:
        return show_item(list_name, item)
    except (ValidationError, ValueError):
        return "ein Wert einer früheren Fassung"
