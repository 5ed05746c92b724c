"""What an index is built from: every record is read once and let go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from index.filters import FilterIndex, ValueReader
from index.passages import IndexedPassage, passages_of
from records.model import Record
from records.store import RecordStore


@dataclass(frozen=True)
class RecordHead:
    """What the word index reads of a record beside its passages: its name and its codes."""

    id: str
    name: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """Heads, passages and filter columns of all records, in the order of the build."""

    heads: list[RecordHead]
    passages: list[IndexedPassage]
    filters: FilterIndex


def read_source(store: RecordStore) -> Source:
    """The records of a store, document by document."""
    heads: list[RecordHead] = []
    passages: list[IndexedPassage] = []
    columns = ValueReader()
    for _, group in groupby(store.each_record(), key=lambda record: record.document.id):
        records = list(group)
        passages += passages_of(records)
        heads += heads_of(records)
        for record in records:
            columns.add(record)
    return Source(heads, passages, columns.filters())


def heads_of(records: Sequence[Record]) -> list[RecordHead]:
    return [RecordHead(r.id, r.name, tuple(_codes(r))) for r in records]


def _codes(record: Record) -> Iterable[str]:
    coded = (*record.target_groups, *record.instruments, *record.funding_sources)
    return [item.code for item in coded]
