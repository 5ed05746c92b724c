"""Filters of a search and the counts beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from index.columns import Fits, Mask, NumberColumn, ValueColumn
from index.numbers import NUMBER_KEYS, UNSTATED, UNSTATED_LABEL
from index.ranges import Interval, Range
from index.results import FacetCount
from records import german
from records.errors import UsageError
from records.model import Record
from records.totals import programme_costs
from records.vocabulary import vocabulary

VALUE_KEYS: tuple[str, ...] = (
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
    "has_results",
)
FILTER_KEYS: tuple[str, ...] = (*VALUE_KEYS, *NUMBER_KEYS)
YES, NO = "ja", "nein"
LABELS: dict[str, str] = {
    "target_group": "Zielgruppe",
    "instrument": "Instrument",
    "legal_basis": "Rechtsgrundlage",
    "organisation": "Organisation",
    "state": "Bundesland",
    "document": "Dokument",
    "year": "Jahr",
    "kind": "Art",
    "evidence_level": "Evidenzstufe",
    "has_cost": "Kosten angegeben",
    "has_results": "Ergebnisse angegeben",
    **{key: item.label for key, item in NUMBER_KEYS.items()},
}


def values(record: Record, key: str) -> list[str]:
    """The values a record has for a key of `VALUE_KEYS`, each once.

    Raises `UsageError` for other keys.
    """
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
    elif key == "has_results":
        found = [YES if any(not item.planned for item in record.results) else NO]
    else:
        raise UsageError(unknown_key(key))
    return list(dict.fromkeys(found))


def label(key: str, value: str, titles: Mapping[str, str]) -> str:
    """German label of a filter value; `titles` holds the document titles by id."""
    if key in NUMBER_KEYS:
        if value == UNSTATED:
            return UNSTATED_LABEL
        return NUMBER_KEYS[key].range_label(Range.read(value))
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
        self.present: Mask = np.array([record is not None for record in records], dtype=bool)
        known = [record for record in records if record is not None]
        self.titles = {r.document.id: r.document.title for r in known}
        for record in known:
            for mention in record.also_in:
                self.titles.setdefault(mention.document.id, mention.document.title)
        self._values = {
            key: ValueColumn([[] if r is None else values(r, key) for r in records])
            for key in VALUE_KEYS
        }
        self._numbers: dict[str, NumberColumn] = {}
        self._bands: dict[str, ValueColumn] = {}
        for key, item in NUMBER_KEYS.items():
            stated = [[] if r is None else item.values(r) for r in records]
            self._numbers[key] = NumberColumn(stated)
            self._bands[key] = ValueColumn([_bands(key, row) for row in stated])
        self._years = NumberColumn(
            [
                [] if r is None or not r.document.year else [(r.document.year, r.document.year)]
                for r in records
            ]
        )

    def matching(self, filters: Mapping[str, Sequence[str]] | None) -> Mask:
        """Records that have one of the wanted values of every key.

        A key without wanted values filters nothing. Raises `UsageError` for an unknown key and
        for a range that cannot be read.
        """
        found = self.present.copy()
        for key, wanted in (filters or {}).items():
            if key not in LABELS:
                raise UsageError(unknown_key(key))
            if wanted:
                found &= self._meeting(key, wanted)
        return found

    def _meeting(self, key: str, wanted: Sequence[str]) -> Mask:
        if key in NUMBER_KEYS or (key == "year" and any(".." in value for value in wanted)):
            column = self.numbers(key)
            found = column.meeting(Range.read(v) for v in wanted if v != UNSTATED)
            return found | ~column.stated if UNSTATED in wanted else found
        return self._values[key].having(wanted)

    def fits(self, key: str, wanted: Sequence[str]) -> Fits:
        """How every record answers a wish: one that is silent is told from one that differs."""
        if key in NUMBER_KEYS or key == "year":
            return self.numbers(key).fits(Range.read(value) for value in wanted)
        return self._values[key].fits(wanted, silent=("not_stated",))

    def numbers(self, key: str) -> NumberColumn:
        """What the records state for a numeric key or the year."""
        return self._years if key == "year" else self._numbers[key]

    def facets(self, found: Mask) -> dict[str, list[FacetCount]]:
        """Counts among the records found: values by frequency, bands in their order.

        Bands that no record falls into are left out; those that state nothing come last.
        """
        result: dict[str, list[FacetCount]] = {}
        for key in VALUE_KEYS:
            counts = self._values[key].counts(found)
            facets = [FacetCount(v, label(key, v, self.titles), n) for v, n in counts.items()]
            result[key] = sorted(facets, key=lambda f: (-f.count, f.label.casefold(), f.value))
        for key, bands in _BANDS.items():
            counts = self._bands[key].counts(found)
            result[key] = [FacetCount(v, text, counts[v]) for v, text in bands if v in counts]
        return result


def _bands(key: str, stated: Sequence[Interval]) -> list[str]:
    """The bands that the intervals a record states fall into."""
    if not stated:
        return [UNSTATED]
    return [text for band, text in _RANGES[key] if any(band.meets(one) for one in stated)]


_RANGES = {key: [(b, str(b)) for b in item.bands()] for key, item in NUMBER_KEYS.items()}
# value and label of every band in its order
_BANDS: dict[str, list[tuple[str, str]]] = {
    key: [
        *((str(band), item.range_label(band)) for band in item.bands()),
        (UNSTATED, UNSTATED_LABEL),
    ]
    for key, item in NUMBER_KEYS.items()
}


def unknown_key(key: str) -> str:
    return f"Den Filter „{key}“ gibt es nicht; möglich sind: {', '.join(FILTER_KEYS)}."
