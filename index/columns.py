"""Values of all records as arrays, so that filtering and counting take one pass without a loop.

A record is known by its place in the build. It may have no value, one or several; they lie behind
each other, `owner` holding the place each belongs to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from index.ranges import Interval, Range

Mask = NDArray[np.bool_]
# how a record answers a range: wholly inside, only in part of what it states, not at all, silent
INSIDE, PARTLY, OUTSIDE, SILENT = range(4)
Fits = NDArray[np.int8]  # one of the four numbers above for every record


class ValueColumn:
    """Strings: which records have which."""

    def __init__(self, values: Sequence[Sequence[str]]) -> None:
        self.size = len(values)
        self.names: list[str] = list(dict.fromkeys(v for row in values for v in row))
        self._number = {name: i for i, name in enumerate(self.names)}
        self._owner = _owners(values)
        self._ids = np.array([self._number[v] for row in values for v in row], dtype=np.int64)
        self._known = np.zeros(self.size, dtype=bool)
        self._known[self._owner] = True

    def having(self, wanted: Iterable[str]) -> Mask:
        """Records that have one of the wanted values."""
        ids = [self._number[value] for value in wanted if value in self._number]
        mask = np.zeros(self.size, dtype=bool)
        if ids:
            mask[self._owner[np.isin(self._ids, ids)]] = True
        return mask

    def fits(self, wanted: Iterable[str], silent: Iterable[str] = ()) -> Fits:
        """Inside, outside or unstated; values in `silent` say nothing."""
        fits = np.full(self.size, OUTSIDE, dtype=np.int8)
        fits[~self._known] = SILENT
        fits[self.having(silent)] = SILENT
        fits[self.having(wanted)] = INSIDE
        return fits

    def counts(self, found: Mask) -> dict[str, int]:
        """How many of the records found have each value; values of none are left out."""
        counts = np.bincount(self._ids[found[self._owner]], minlength=len(self.names))
        return {self.names[i]: int(counts[i]) for i in np.flatnonzero(counts)}


class NumberColumn:
    """Intervals of numbers."""

    def __init__(self, values: Sequence[Sequence[Interval]]) -> None:
        self.size = len(values)
        self._owner = _owners(values)
        flat = [interval for row in values for interval in row]
        self._bounds = np.array(flat, dtype=np.float64).reshape(len(flat), 2)
        self.low = np.full(self.size, np.inf)
        self.high = np.full(self.size, -np.inf)
        np.minimum.at(self.low, self._owner, self._bounds[:, 0])
        np.maximum.at(self.high, self._owner, self._bounds[:, 1])
        self.stated: Mask = np.isfinite(self.low)

    def meeting(self, wanted: Iterable[Range]) -> Mask:
        """Records of which some stated number lies in one of the ranges."""
        mask = np.zeros(self.size, dtype=bool)
        for one in wanted:
            mask[self._owner[one.meeting(self._bounds[:, 0], self._bounds[:, 1])]] = True
        return mask

    def fits(self, wanted: Iterable[Range]) -> Fits:
        """How every record answers the range it answers best."""
        best = np.full(self.size, SILENT, dtype=np.int8)
        for one in wanted:
            fits = np.full(self.size, OUTSIDE, dtype=np.int8)
            low, high = self._bounds[:, 0], self._bounds[:, 1]
            fits[self._owner[one.meeting(low, high)]] = PARTLY
            broken = np.zeros(self.size, dtype=bool)
            broken[self._owner[~(one.meeting(low, low) & one.meeting(high, high))]] = True
            fits[(fits == PARTLY) & ~broken] = INSIDE
            best = np.minimum(best, fits)
        best[~self.stated] = SILENT
        return best


def _owners(values: Sequence[Sequence[object]]) -> NDArray[np.int64]:
    sizes = np.fromiter((len(row) for row in values), dtype=np.int64, count=len(values))
    return np.repeat(np.arange(len(values)), sizes)
