"""What is in the collection: values of each filter with counts, and browsing without a question.

Needs no search engine, so that the first page stands before anything heavy is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.filters import FilterIndex, label
from index.numbers import NUMBER_KEYS, UNSTATED
from index.ordering import RELEVANCE, name_ranks, sorted_by
from index.ranges import Range
from records.errors import UsageError
from records.model import Record
from records.totals import programme_costs


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
        self._places = {record.id: place for place, record in enumerate(self.records)}
        self._ranks = name_ranks([record.name for record in self.records])
        self._filters = FilterIndex.of(self.records)
        self.titles = self._filters.titles
        facets = self._filters.facets(self._filters.present)
        self.known = {key: {facet.value for facet in found} for key, found in facets.items()}

    def accepts(self, key: str, value: str) -> bool:
        """Whether records can be filtered by a value; any range will do for a number."""
        if key not in NUMBER_KEYS or value == UNSTATED:
            return value in self.known.get(key, set())
        try:
            Range.read(value)
        except UsageError:
            return False
        return True

    def label(self, key: str, value: str) -> str:
        return label(key, value, self.titles)

    def options(self, key: str, records: Iterable[Record] | None = None) -> list[Option]:
        """Values of a filter among `records` (all by default), most frequent or smallest first."""
        options = self.facets(self.records if records is None else records)[key]
        return sorted(options, key=lambda o: o.value, reverse=True) if key == "year" else options

    def facets(self, records: Iterable[Record]) -> dict[str, list[Option]]:
        """Values of every filter among `records`."""
        among = np.zeros(len(self.records), dtype=bool)
        places = [self._places[record.id] for record in records]
        among[places] = True
        found = self._filters.facets(among)
        return {
            key: [Option(f.value, f.label, f.count) for f in values]
            for key, values in found.items()
        }

    def browse(self, filters: Mapping[str, Sequence[str]], sort: str = RELEVANCE) -> list[Record]:
        """Records with one of the values of every filter, by name unless another order is asked.

        Without a question nothing is more relevant than anything else.
        """
        found = np.flatnonzero(self._filters.matching(filters))
        by_name = sorted_by(found, "name", self._filters, self._ranks)
        ordered = sorted_by(by_name, sort, self._filters, self._ranks)
        return [self.records[place] for place in ordered.tolist()]

    def costed(self) -> int:
        """How many approaches name what they cost; wages, savings and thresholds are no cost."""
        return sum(bool(programme_costs(record)) for record in self.records)

    def with_results(self) -> int:
        """How many approaches name results they have reached."""
        return sum(any(not r.planned for r in record.results) for record in self.records)
