"""What is in the collection: values of each filter with counts, and browsing without a question.

Needs no search engine, so that the first page stands before anything heavy is loaded.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from index.filters import label, values
from records.model import Record
from records.totals import programme_costs
from ui import links


@dataclass(frozen=True)
class Option:
    """One value of a filter; `count` approaches have it."""

    value: str
    label: str
    count: int


class Catalogue:
    """The collection at one build: records by id, filter values with labels and counts."""

    def __init__(self, records: Sequence[Record]) -> None:
        self.records = list(records)
        self.by_id = {record.id: record for record in records}
        self.titles = {record.document.id: record.document.title for record in records}
        for record in records:
            for mention in record.also_in:
                self.titles.setdefault(mention.document.id, mention.document.title)
        self.known = {
            item.key: {value for record in records for value in values(record, item.key)}
            for item in links.FILTERS
        }

    def label(self, key: str, value: str) -> str:
        return label(key, value, self.titles)

    def options(self, key: str, records: Iterable[Record] | None = None) -> list[Option]:
        """Values of a filter among `records` (all by default), most frequent first."""
        counts = Counter(
            value
            for record in (self.records if records is None else records)
            for value in values(record, key)
        )
        found = [Option(value, self.label(key, value), n) for value, n in counts.items()]
        if key == "year":
            return sorted(found, key=lambda o: o.value, reverse=True)
        return sorted(found, key=lambda o: (-o.count, o.label.casefold()))

    def browse(self, filters: Mapping[str, Sequence[str]]) -> list[Record]:
        """Records with one of the values of every filter, by name."""
        found = [
            record
            for record in self.records
            if all(set(wanted) & set(values(record, key)) for key, wanted in filters.items())
        ]
        return sorted(found, key=lambda r: r.name.casefold())

    def costed(self) -> int:
        """How many approaches name what they cost; wages, savings and thresholds are no cost."""
        return sum(bool(programme_costs(record)) for record in self.records)
