"""The order of the records found: by relevance, by limits of the question, by a figure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.columns import INSIDE, OUTSIDE, SILENT, Fits, Mask
from index.constraints import Constraint
from index.filters import FilterIndex
from index.numbers import NUMBER_KEYS
from index.ranges import Range
from records.errors import UsageError

Scores = NDArray[np.float32]

RELEVANCE = "relevance"
SORTS: dict[str, str] = {
    RELEVANCE: "Relevanz",
    "cost_per_participant_month": "Kosten je Teilnehmermonat, niedrigste zuerst",
    "cost_per_participant": "Kosten je Teilnahme, niedrigste zuerst",
    "cost_total": "Gesamtkosten, niedrigste zuerst",
    "duration_months": "Dauer, kürzeste zuerst",
    "year": "Jahr, neueste zuerst",
    "name": "Name",
}
# what is left of the score of a record that meets a limit of the question wholly, partly, not, or
# says nothing on it
_WORTH = np.array([1.0, 0.8, 0.4, 0.5], dtype=np.float32)


class Wanted:
    """How the records answer the constraints of a question."""

    def __init__(self, constraints: Sequence[Constraint], filters: FilterIndex) -> None:
        self._constraints = constraints
        self._filters = filters
        self._fits = [_fits(item, filters) for item in constraints]

    def allowed(self, mask: Mask) -> Mask:
        """Without the records that state something else than what a strict constraint wants."""
        for item, fits in zip(self._constraints, self._fits, strict=True):
            if item.strict:
                mask = mask & (fits != OUTSIDE)
        return mask

    def worth(self) -> Scores:
        """What the score of every record is multiplied by, above 0 and at most 1."""
        worth: Scores = np.ones(len(self._filters.present), dtype=np.float32)
        for fits in self._fits:
            worth *= _WORTH[fits]
        return worth

    def silences(self) -> NDArray[np.int64]:
        """On how many strict constraints every record says nothing; who meets all has 0."""
        count = np.zeros(len(self._filters.present), dtype=np.int64)
        for item, fits in zip(self._constraints, self._fits, strict=True):
            if item.strict:
                count += fits == SILENT
        return count

    def unstated(self, place: int) -> tuple[str, ...]:
        """Keys of the constraints that a record says nothing on."""
        return tuple(
            item.key
            for item, fits in zip(self._constraints, self._fits, strict=True)
            if fits[place] == SILENT
        )

    def silent(self, found: Mask) -> dict[str, int]:
        """How many of the records found say nothing, for every constraint."""
        return {
            item.key: int(np.count_nonzero(found & (fits == SILENT)))
            for item, fits in zip(self._constraints, self._fits, strict=True)
        }

    def closeness(self) -> NDArray[np.float64]:
        """For questions that are nothing but limits: the cheaper or shorter, the smaller."""
        for item in self._constraints:
            if item.key in NUMBER_KEYS:
                column = self._filters.numbers(item.key)
                cheapest = Range.read(item.values[0]).low is None
                return np.where(column.stated, column.low if cheapest else -column.high, 0.0)
        return np.zeros(len(self._filters.present))


def _fits(item: Constraint, filters: FilterIndex) -> Fits:
    fits = filters.fits(item.key, item.values)
    if not item.negated:
        return fits
    turned: Fits = np.select([fits == OUTSIDE, fits != SILENT], [INSIDE, OUTSIDE], SILENT)
    return turned


def first_by(keys: Sequence[NDArray[Any]], k: int) -> NDArray[np.int64]:
    """Positions of the `k` smallest by `keys`, the most important first; ties by position.

    `keys` are arrays of the same length. Only what may stand among the first `k` is sorted.
    """
    sure: list[NDArray[np.int64]] = []
    open_: NDArray[np.int64] = np.arange(len(keys[0]))
    missing = min(max(0, k), len(open_))
    for key in keys:
        if missing == 0 or missing == len(open_):
            break
        values = key[open_]
        last = np.partition(values, missing - 1)[missing - 1]
        sure.append(open_[values < last])
        missing -= len(sure[-1])
        open_ = open_[values == last]
    chosen = np.sort(np.concatenate([*sure, open_[:missing]]))
    first: NDArray[np.int64] = chosen[np.lexsort([key[chosen] for key in reversed(keys)])]
    return first


def check_sort(name: str) -> None:
    """Raises `UsageError` for an order that does not exist."""
    if name not in SORTS:
        raise UsageError(f"Die Sortierung „{name}“ gibt es nicht; möglich: {', '.join(SORTS)}.")


def name_ranks(names: Sequence[str]) -> NDArray[np.int64]:
    """The rank of every name in the alphabet; equal names in the order of the build."""
    folded = [name.casefold() for name in names]
    ranks = np.empty(len(names), dtype=np.int64)
    ranks[sorted(range(len(names)), key=folded.__getitem__)] = np.arange(len(names))
    return ranks


def sorted_by(
    found: NDArray[np.int64], sort: str, filters: FilterIndex, ranks: NDArray[np.int64]
) -> NDArray[np.int64]:
    """The records at `found`, which come by relevance, in another order; missing values last.

    `ranks` holds the place of each record in the alphabetical order.
    """
    if sort == RELEVANCE:
        return found
    if sort == "name":
        return found[np.argsort(ranks[found])]
    column = filters.numbers(sort)
    # the newest first, of money and time the least
    value = -column.high if sort == "year" else column.low
    value = np.where(column.stated, value, np.inf)
    return found[np.argsort(value[found], kind="stable")]
