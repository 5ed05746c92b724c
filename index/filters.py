"""Filters of a search and the counts beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from index.results import FacetCount
from records import german
from records.errors import UsageError
from records.model import Record
from records.totals import programme_costs
from records.vocabulary import vocabulary

FILTER_KEYS: tuple[str, ...] = (
    "target_group",
    "instrument",
    "legal_basis",
    "organisation",
    "state",
    "document",
    "year",
    "kind",
    "evidence_level",
    "has_cost",
)
YES, NO = "ja", "nein"


def values(record: Record, key: str) -> list[str]:
    """The values a record has for a filter key, each once. Raises `UsageError` for other keys."""
    if key == "target_group":
        found = [item.code for item in record.target_groups]
    elif key == "instrument":
        found = [item.code for item in record.instruments]
    elif key == "legal_basis":
        found = [item.paragraph for item in record.legal_basis]
    elif key == "organisation":
        found = [record.organisation] if record.organisation else []
    elif key == "state":
        found = [record.state] if record.state else []
    elif key == "document":
        found = [record.document.id, *(mention.document.id for mention in record.also_in)]
    elif key == "year":
        found = [str(record.document.year)] if record.document.year else []
    elif key == "kind":
        found = [record.kind]
    elif key == "evidence_level":
        found = [record.evidence_level.level]
    elif key == "has_cost":
        found = [YES if programme_costs(record) else NO]
    else:
        raise UsageError(unknown_key(key))
    return list(dict.fromkeys(found))


def label(key: str, value: str, titles: Mapping[str, str]) -> str:
    """German label of a filter value; `titles` holds the document titles by id."""
    if key in ("target_group", "instrument"):
        return vocabulary().label(value)
    if key == "document":
        return titles.get(value, value)
    if key == "kind":
        return german.KIND_LABELS.get(value, value)
    if key == "evidence_level":
        return german.EVIDENCE_LABELS.get(value, value)
    return value


class FilterIndex:
    """Which records have which value, for filtering before the search and counting after it.

    Records are known by their place in the build; `None` stands for one that is gone.
    """

    def __init__(self, records: Sequence[Record | None]) -> None:
        self._present = {place for place, record in enumerate(records) if record is not None}
        known = [record for record in records if record is not None]
        self._titles = {r.document.id: r.document.title for r in known}
        for record in known:
            for mention in record.also_in:
                self._titles.setdefault(mention.document.id, mention.document.title)
        self._values = {
            key: [[] if r is None else values(r, key) for r in records] for key in FILTER_KEYS
        }

    def matching(self, filters: Mapping[str, Sequence[str]] | None) -> set[int]:
        """Places of the records that have one of the wanted values of every key.

        A key without wanted values filters nothing. Raises `UsageError` for an unknown key.
        """
        found = set(self._present)
        for key, wanted in (filters or {}).items():
            if key not in self._values:
                raise UsageError(unknown_key(key))
            if wanted:
                found = {p for p in found if not set(wanted).isdisjoint(self._values[key][p])}
        return found

    def facets(self, places: Iterable[int]) -> dict[str, list[FacetCount]]:
        """Counts of every value among the records at `places`, most frequent first."""
        found = list(places)
        result: dict[str, list[FacetCount]] = {}
        for key in FILTER_KEYS:
            counts = Counter(value for place in found for value in self._values[key][place])
            facets = [FacetCount(v, label(key, v, self._titles), n) for v, n in counts.items()]
            result[key] = sorted(facets, key=lambda f: (-f.count, f.label.casefold(), f.value))
        return result


def unknown_key(key: str) -> str:
    return f"Den Filter „{key}“ gibt es nicht; möglich sind: {', '.join(FILTER_KEYS)}."
