"""The same approach told by several documents becomes one record with all its sources."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.twins import MIN_KEY, same_approach, twin_key
from records.complete import complete
from records.model import TOLD_ELSEWHERE, Mention, Record
from records.stored_items import LiveName


def may_be_twins(names: Iterable[LiveName]) -> set[str]:
    """Ids of the records that `merge_twins` may change; all others stand as they are.

    Those are records that share their key with one of another document, and those that were joined
    before.
    """
    documents: dict[str, set[str]] = {}
    keys = []
    for item in names:
        key = twin_key(item.name)
        documents.setdefault(key, set()).add(item.document)
        keys.append((item, key))
    return {
        item.id
        for item, key in keys
        if item.mentions or (len(key) >= MIN_KEY and len(documents[key]) > 1)
    }


def merge_twins(records: list[Record]) -> tuple[list[Record], dict[str, str]]:
    """Join records of different documents that tell the same approach.

    Returns the records that stand now, and for each record that went into another one the id of
    that other. Mentions of earlier joins are dropped first, so that the result depends on the
    records alone. What each document says stays with it (`Mention`), and figures are derived anew
    over all of them.
    """
    kept: list[Record] = []
    gone: dict[str, str] = {}
    by_key: dict[str, list[Record]] = {}
    for record in map(_alone, records):
        key = twin_key(record.name)
        twin = next(
            (r for r in by_key.get(key, []) if len(key) >= MIN_KEY and same_approach(r, record)),
            None,
        )
        if twin is None:
            by_key.setdefault(key, []).append(record)
            kept.append(record)
            continue
        first, second = (twin, record) if _weight(twin) >= _weight(record) else (record, twin)
        merged = _join(first, second)
        gone = {old: first.id if new == second.id else new for old, new in gone.items()}
        gone[second.id] = first.id
        by_key[key] = [merged if r is twin else r for r in by_key[key]]
        kept = [merged if r is twin else r for r in kept]
    return kept, gone


def _alone(record: Record) -> Record:
    own = [m for m in record.also_in if m.document.id == record.document.id]
    if len(own) == len(record.also_in):
        return record
    return complete(record.model_copy(update={"also_in": own}))


def _weight(record: Record) -> tuple[int, float, int]:
    """The fuller telling leads; length of text decides between equals."""
    order = {"measure": 2, "approach": 2, "project": 1, "instrument": 0}
    text = sum(len(s.text) for s in record.sections)
    return order[record.kind], record.quality.completeness, text


def _join(first: Record, second: Record) -> Record:
    told = {name: getattr(second, name) for name in TOLD_ELSEWHERE}
    mention = Mention(
        document=second.document, span=second.span, pages=second.pages, record=second.id, **told
    )
    also = [*first.also_in, mention, *second.also_in]
    return complete(first.model_copy(update={"also_in": also}))
