"""Finding the item again that was corrected, after the document was read anew.

Items are told apart by what they say and by their quote, never by their position: a later reading
may put them in another order, find more of them, or read one of them differently.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from pydantic import JsonValue, ValidationError

from records.corrections.fields import LISTS

Item = dict[str, JsonValue]
_SOURCE = frozenset({"evidence", "origin"})


@dataclass
class Slot:
    """An item of a list while corrections are applied: as read, and as it stands now."""

    item: Item
    machine: Item | None
    added_by: int | None = None
    removed: bool = False


def content(list_name: str, item: Mapping[str, JsonValue], without: Iterable[str] = ()) -> str:
    """What an item says, apart from its source, in a form that can be compared."""
    plain: Mapping[str, JsonValue] = item
    try:
        checked = LISTS[list_name].model_validate({**item, "evidence": None, "origin": "corrected"})
        plain = checked.model_dump(mode="json")
    except ValidationError:
        pass  # of another release; compared as it was stored
    left = _SOURCE | set(without)
    return json.dumps({k: v for k, v in plain.items() if k not in left}, sort_keys=True)


def quote_of(item: Mapping[str, JsonValue]) -> str | None:
    """The quote with white space mended, so that another line break does not matter."""
    evidence = item.get("evidence")
    if not isinstance(evidence, dict):
        return None
    return " ".join(str(evidence.get("quote", "")).split())


def find_item(
    list_name: str, slots: list[Slot], wanted: Item, changed: Iterable[str]
) -> Slot | None:
    """The slot whose reading is `wanted`, or what has become of it.

    In this order: the same content and quote; the same content; the same quote and the same
    content apart from the `changed` fields; one single item with the same quote; one single item
    with the same content apart from the changed fields.
    """
    read = [(slot, slot.machine) for slot in slots if slot.machine is not None]
    said, quote, rest = (
        content(list_name, wanted),
        quote_of(wanted),
        content(list_name, wanted, changed),
    )
    has_rest = bool(set(changed)) and rest != content(list_name, {}, changed)

    def those(test: Callable[[Item], bool]) -> list[Slot]:
        return [slot for slot, machine in read if test(machine)]

    same = [s for s in those(lambda m: content(list_name, m) == said)]
    exact = [s for s in same if s.machine is not None and quote_of(s.machine) == quote]
    if same:
        # of two equal items the one at the same place, then the one that is still untouched
        best = sorted(exact or same, key=lambda s: (s.removed, s.machine != wanted))
        return next((s for s in best if s.machine == wanted), best[0])
    if quote:
        similar = those(
            lambda m: quote_of(m) == quote and content(list_name, m, changed) == rest
        ) or those(lambda m: quote_of(m) == quote)
        if len(similar) == 1:
            return similar[0]
    if has_rest:
        similar = those(lambda m: content(list_name, m, changed) == rest)
        if len(similar) == 1:
            return similar[0]
    return None
