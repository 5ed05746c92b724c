"""Filters of a search and the counts beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np

from index.columns import Fits, Found, Mask, NumberColumn, ValueColumn
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
    "organisation_type",
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
YEAR = "year"
BANDS = "/bands"  # behind the key of a column that holds bands of numbers
LABELS: dict[str, str] = {
    "target_group": "Zielgruppe",
    "instrument": "Instrument",
    "legal_basis": "Rechtsgrundlage",
    "organisation": "Organisation",
    "organisation_type": "Trägerform",
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
    elif key == "organisation_type":
        found = [record.organisation_type] if record.organisation_type else []
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
    if key in ("target_group", "instrument", "organisation_type"):
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

    Records are known by their place in the build; `present` are those that can be found,
    `titles` the titles of the documents by id. `columns` hold the values of `VALUE_KEYS` and,
    under the key with `BANDS` behind it, the bands of the `figures`.
    """

    def __init__(
        self,
        size: int,
        titles: Mapping[str, str],
        columns: Mapping[str, ValueColumn],
        figures: Mapping[str, NumberColumn],
    ) -> None:
        self.present: Mask = np.ones(size, dtype=bool)
        self.titles = dict(titles)
        self.columns, self.figures = dict(columns), dict(figures)
        self._labels: dict[str, dict[str, str]] = {key: {} for key in VALUE_KEYS}

    @classmethod
    def of(cls, records: Iterable[Record]) -> FilterIndex:
        """Read the values of all records, each of which is looked at once."""
        reader = ValueReader()
        for record in records:
            reader.add(record)
        return reader.filters()

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
        return self.columns[key].having(wanted)

    def fits(self, key: str, wanted: Sequence[str]) -> Fits:
        """How every record answers a wish: one that is silent is told from one that differs."""
        if key in NUMBER_KEYS or key == "year":
            return self.numbers(key).fits(Range.read(value) for value in wanted)
        return self.columns[key].fits(wanted, silent=("not_stated",))

    def numbers(self, key: str) -> NumberColumn:
        """What the records state for a numeric key or the year."""
        return self.figures[key]

    def names(self, key: str) -> list[str]:
        """All values of a key of `VALUE_KEYS`."""
        return self.columns[key].names

    def facets(self, found: Mask, most: int | None = None) -> dict[str, list[FacetCount]]:
        """Counts among the records found: values by frequency, bands in their order.

        Bands that no record falls into are left out; those that state nothing come last. Of a key
        with more than `most` values only the most frequent are given.
        """
        among = Found(found)
        result: dict[str, list[FacetCount]] = {}
        for key in VALUE_KEYS:
            counts = self.columns[key].counts(among, most)
            result[key] = [FacetCount(v, self._label(key, v), n) for v, n in counts]
        for key, bands in _BANDS.items():
            number = dict(self.columns[f"{key}{BANDS}"].counts(among))
            result[key] = [FacetCount(v, text, number[v]) for v, text in bands if v in number]
        return result

    def _label(self, key: str, value: str) -> str:
        known = self._labels[key]
        if value not in known:
            known[value] = label(key, value, self.titles)
        return known[value]


class ValueReader:
    """Collects the values of records one by one, so that no record has to stay in memory."""

    def __init__(self) -> None:
        self._titles: dict[str, str] = {}
        self._mentioned: dict[str, str] = {}
        self._values: dict[str, list[list[str]]] = {key: [] for key in VALUE_KEYS}
        self._numbers: dict[str, list[list[Interval]]] = {key: [] for key in (*NUMBER_KEYS, YEAR)}

    def add(self, record: Record) -> None:
        self._titles[record.document.id] = record.document.title
        for mention in record.also_in:
            self._mentioned.setdefault(mention.document.id, mention.document.title)
        for key in VALUE_KEYS:
            self._values[key].append(values(record, key))
        for key, item in NUMBER_KEYS.items():
            self._numbers[key].append(item.values(record))
        year = record.document.year
        self._numbers[YEAR].append([(year, year)] if year else [])

    def filters(self) -> FilterIndex:
        titles = {**self._mentioned, **self._titles}

        def shown(key: str) -> Callable[[str], tuple[str, str]]:
            return lambda value: (label(key, value, titles).casefold(), value)

        columns = {key: ValueColumn.of(rows, shown(key)) for key, rows in self._values.items()}
        for key in NUMBER_KEYS:
            bands = [_bands(key, row) for row in self._numbers[key]]
            columns[f"{key}{BANDS}"] = ValueColumn.of(bands, str)
        figures = {key: NumberColumn.of(rows) for key, rows in self._numbers.items()}
        return FilterIndex(len(self._values["kind"]), titles, columns, figures)


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
