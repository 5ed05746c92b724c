"""Filters of a search and the counts beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from index.numbers import NUMBER_KEYS, UNSTATED, UNSTATED_LABEL, within
from index.ranges import Fit, Interval, Range
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
        self._present = {place for place, record in enumerate(records) if record is not None}
        known = [record for record in records if record is not None]
        self.titles = {r.document.id: r.document.title for r in known}
        for record in known:
            for mention in record.also_in:
                self.titles.setdefault(mention.document.id, mention.document.title)
        self._values = {
            key: [[] if r is None else values(r, key) for r in records] for key in VALUE_KEYS
        }
        self._numbers: dict[str, list[list[Interval]]] = {
            key: [[] if r is None else item.values(r) for r in records]
            for key, item in NUMBER_KEYS.items()
        }
        self._bands = {
            key: [self._band_values(key, place) for place in range(len(records))]
            for key in NUMBER_KEYS
        }

    def matching(self, filters: Mapping[str, Sequence[str]] | None) -> set[int]:
        """Places of the records that have one of the wanted values of every key.

        A key without wanted values filters nothing. Raises `UsageError` for an unknown key and
        for a range that cannot be read.
        """
        found = set(self._present)
        for key, wanted in (filters or {}).items():
            if key not in LABELS:
                raise UsageError(unknown_key(key))
            if wanted:
                found &= self._meeting(key, wanted, found)
        return found

    def _meeting(self, key: str, wanted: Sequence[str], among: Iterable[int]) -> set[int]:
        if key in NUMBER_KEYS:
            silent = UNSTATED in wanted
            ranges = [Range.read(value) for value in wanted if value != UNSTATED]
            numbers = self._numbers[key]
            return {p for p in among if within(ranges, numbers[p]) or (silent and not numbers[p])}
        if key == "year" and any(".." in value for value in wanted):
            ranges = [Range.read(value) for value in wanted]
            return {p for p in among if within(ranges, self._years(p))}
        return {p for p in among if not set(wanted).isdisjoint(self._values[key][p])}

    def fit(self, key: str, wanted: Sequence[str], place: int) -> Fit:
        """How a record answers a wish: a record that is silent is told from one that differs."""
        if key in NUMBER_KEYS or key == "year":
            stated = self._years(place) if key == "year" else self._numbers[key][place]
            fits = [Range.read(value).fit(stated) for value in wanted]
            order: tuple[Fit, ...] = ("inside", "partly", "outside", "unstated")
            return min(fits, key=order.index, default="inside")
        stated_values = self._values[key][place]
        if not stated_values or stated_values == ["not_stated"]:
            return "unstated"
        return "outside" if set(wanted).isdisjoint(stated_values) else "inside"

    def number(self, key: str, place: int) -> Interval | None:
        """The least interval that holds all a record states for a numeric key."""
        known = self._years(place) if key == "year" else self._numbers[key][place]
        if not known:
            return None
        return min(low for low, _ in known), max(high for _, high in known)

    def facets(self, places: Iterable[int]) -> dict[str, list[FacetCount]]:
        """Counts among the records at `places`: values by frequency, bands in their order.

        Bands that no record falls into are left out; those that state nothing come last.
        """
        found = list(places)
        result: dict[str, list[FacetCount]] = {}
        for key in VALUE_KEYS:
            counts = Counter(value for place in found for value in self._values[key][place])
            facets = [FacetCount(v, label(key, v, self.titles), n) for v, n in counts.items()]
            result[key] = sorted(facets, key=lambda f: (-f.count, f.label.casefold(), f.value))
        for key, item in NUMBER_KEYS.items():
            counts = Counter(value for place in found for value in self._bands[key][place])
            order = [*(str(band) for band in item.bands()), UNSTATED]
            result[key] = [
                FacetCount(v, label(key, v, self.titles), counts[v]) for v in order if counts[v]
            ]
        return result

    def _years(self, place: int) -> list[Interval]:
        return [(float(year), float(year)) for year in self._values["year"][place]]

    def _band_values(self, key: str, place: int) -> list[str]:
        stated = self._numbers[key][place]
        if not stated:
            return [UNSTATED]
        return [str(b) for b in NUMBER_KEYS[key].bands() if any(b.meets(i) for i in stated)]


def unknown_key(key: str) -> str:
    return f"Den Filter „{key}“ gibt es nicht; möglich sind: {', '.join(FILTER_KEYS)}."
