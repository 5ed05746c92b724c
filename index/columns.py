"""Values of all records as arrays, so that filtering and counting take one pass without a loop.

A record is known by its place in the build. It may have no value, one or several; they lie behind
each other, `owner` holding the place each belongs to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.ranges import Interval, Range

Mask = NDArray[np.bool_]
Places = NDArray[np.int64]
# how a record answers a range: wholly inside, only in part of what it states, not at all, silent
INSIDE, PARTLY, OUTSIDE, SILENT = range(4)
Fits = NDArray[np.int8]  # one of the four numbers above for every record
Bits = NDArray[np.uint64]  # one bit for every record, the last word filled with zeros
FEW_VALUES = 100  # of a column: then every value keeps the bits of its records


class Found:
    """Records to be counted: their places, or those of all others where these are fewer."""

    def __init__(self, found: Mask) -> None:
        self._found = found
        self.number = int(np.count_nonzero(found))
        self.inverse = 2 * self.number > len(found)
        self.places: Places = np.flatnonzero(~found if self.inverse else found)

    @cached_property
    def bits(self) -> Bits:
        return _packed(self._found)


class ValueColumn:
    """Strings: which records have which. `names` are the values in the order they are shown."""

    def __init__(self, size: int, names: Sequence[str], owner: Places, ids: Places) -> None:
        self.size, self.names = size, list(names)
        self.owner, self.ids = owner, ids
        self._number = {name: i for i, name in enumerate(self.names)}
        self._known = np.zeros(size, dtype=bool)
        self._known[owner] = True
        self._one_each = len(owner) == size and bool(self._known.all())
        self._starts = np.searchsorted(owner, np.arange(size + 1))
        self._all = np.bincount(ids, minlength=len(self.names))

    @cached_property
    def _bits(self) -> Bits:
        """The records of every value, one row each: counting them is counting common bits."""
        having = np.zeros((len(self.names), self.size), dtype=bool)
        having[self.ids, self.owner] = True
        return _packed(having)

    @classmethod
    def of(cls, values: Sequence[Sequence[str]], order: Callable[[str], Any]) -> ValueColumn:
        """The values of every record; `order` is the sort key of a value among equal counts."""
        names = sorted({value for row in values for value in row}, key=order)
        number = {name: i for i, name in enumerate(names)}
        ids = np.array([number[value] for row in values for value in row], dtype=np.int64)
        return cls(len(values), names, _owners(values), ids)

    def having(self, wanted: Iterable[str]) -> Mask:
        """Records that have one of the wanted values."""
        chosen = np.zeros(len(self.names), dtype=bool)
        chosen[[self._number[value] for value in wanted if value in self._number]] = True
        if self._one_each:
            return chosen[self.ids]
        mask = np.zeros(self.size, dtype=bool)
        mask[self.owner[chosen[self.ids]]] = True
        return mask

    def fits(self, wanted: Iterable[str], silent: Iterable[str] = ()) -> Fits:
        """Inside, outside or unstated; values in `silent` say nothing."""
        fits = np.full(self.size, OUTSIDE, dtype=np.int8)
        fits[~self._known] = SILENT
        fits[self.having(silent)] = SILENT
        fits[self.having(wanted)] = INSIDE
        return fits

    def counts(self, found: Found, most: int | None = None) -> list[tuple[str, int]]:
        """Values of the records found with their number, the most frequent first.

        Values of none are left out, and of more than `most` values the rarest.
        """
        present, counts = self._counted(found)
        rank = counts * len(self.names) - present  # no two are equal
        order = np.arange(len(rank))
        if most is not None and len(rank) > most:
            order = np.argpartition(-rank, most)[:most]
        order = order[np.argsort(-rank[order])]
        return [
            (self.names[i], n)
            for i, n in zip(present[order].tolist(), counts[order].tolist(), strict=True)
        ]

    def _counted(self, found: Found) -> tuple[Places, Places]:
        """Numbers of the values that some record found has, and of how many each is."""
        # looking up a record takes as long as counting four words of 64 bits
        words = len(self.names) * self.size / 64
        if len(self.names) <= FEW_VALUES and words < 4 * len(found.places):
            common = np.bitwise_count(self._bits & found.bits)
            counts = common.sum(axis=1, dtype=np.int64)
        else:
            ids = self._ids_of(found.places)
            if not found.inverse and 8 * len(ids) < len(self.names):
                present, few = np.unique(ids, return_counts=True)
                return present, few
            counts = np.bincount(ids, minlength=len(self.names))
            if found.inverse:
                counts = self._all - counts
        present = np.flatnonzero(counts)
        return present, counts[present]

    def _ids_of(self, places: Places) -> Places:
        """Numbers of all values of the records at `places`, one behind the other."""
        if self._one_each:
            return self.ids[places]
        starts = self._starts[places]
        sizes = self._starts[places + 1] - starts
        ends = np.cumsum(sizes)
        return self.ids[np.repeat(starts - ends + sizes, sizes) + np.arange(ends[-1:].sum())]


class NumberColumn:
    """Intervals of numbers: `bounds` holds low and high of each, in rows."""

    def __init__(self, size: int, owner: Places, bounds: NDArray[np.float64]) -> None:
        self.size, self.owner, self.bounds = size, owner, bounds
        self.low = np.full(size, np.inf)
        self.high = np.full(size, -np.inf)
        np.minimum.at(self.low, owner, bounds[:, 0])
        np.maximum.at(self.high, owner, bounds[:, 1])
        self.stated: Mask = np.isfinite(self.low)

    @classmethod
    def of(cls, values: Sequence[Sequence[Interval]]) -> NumberColumn:
        flat = [interval for row in values for interval in row]
        bounds = np.array(flat, dtype=np.float64).reshape(len(flat), 2)
        return cls(len(values), _owners(values), bounds)

    def meeting(self, wanted: Iterable[Range]) -> Mask:
        """Records of which some stated number lies in one of the ranges."""
        mask = np.zeros(self.size, dtype=bool)
        for one in wanted:
            mask[self.owner[one.meeting(self.bounds[:, 0], self.bounds[:, 1])]] = True
        return mask

    def fits(self, wanted: Iterable[Range]) -> Fits:
        """How every record answers the range it answers best."""
        best = np.full(self.size, SILENT, dtype=np.int8)
        for one in wanted:
            fits = np.full(self.size, OUTSIDE, dtype=np.int8)
            low, high = self.bounds[:, 0], self.bounds[:, 1]
            fits[self.owner[one.meeting(low, high)]] = PARTLY
            broken = np.zeros(self.size, dtype=bool)
            broken[self.owner[~(one.meeting(low, low) & one.meeting(high, high))]] = True
            fits[(fits == PARTLY) & ~broken] = INSIDE
            best = np.minimum(best, fits)
        best[~self.stated] = SILENT
        return best


def _packed(marked: NDArray[np.bool_]) -> Bits:
    """The last axis packed into words of 64."""
    size = marked.shape[-1]
    packed = np.zeros((*marked.shape[:-1], 8 * -(-size // 64)), dtype=np.uint8)
    packed[..., : -(-size // 8)] = np.packbits(marked, axis=-1)
    words: Bits = packed.view(np.uint64)
    return words


def _owners(values: Sequence[Sequence[object]]) -> Places:
    sizes = np.fromiter((len(row) for row in values), dtype=np.int64, count=len(values))
    return np.repeat(np.arange(len(values)), sizes)
