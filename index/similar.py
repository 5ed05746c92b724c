"""Records like a given one: near in meaning, and for the same people by the same means."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.columns import Mask, ValueColumn
from index.dense import DenseIndex
from index.encoder.base import unit
from index.filters import FilterIndex

MEANING, CODES = 0.7, 0.3
CODED = ("target_group", "instrument")
_BLOCK = 20_000  # passages whose vectors are read at once


@dataclass(frozen=True)
class Similar:
    """`place` of the record, `passage` of it that comes nearest, `cosine` of the two records."""

    place: int
    score: float
    cosine: float
    dense_rank: int
    passage: int


class Similarity:
    """Mean vectors of all records and the codes they carry."""

    def __init__(self, dense: DenseIndex, owner: NDArray[np.int64], filters: FilterIndex) -> None:
        self._dense, self._owner = dense, owner
        self._alive = np.flatnonzero(filters.present)
        self._codes = [filters.columns[key] for key in CODED]
        means = np.zeros((len(filters.present), dense.dimension), dtype=np.float32)
        for start in range(0, len(owner), _BLOCK):
            part = np.arange(start, min(start + _BLOCK, len(owner)), dtype=np.int64)
            np.add.at(means, owner[part], dense.vectors(part))
        self._means = unit(means)

    def nearest(self, place: int, k: int) -> list[Similar]:
        """The `k` nearest records to the one at `place`, best first, without itself."""
        cosines = (self._means @ self._means[place]).astype(np.float64)
        others = self._alive[self._alive != place]
        by_meaning = others[np.argsort(-cosines[others], kind="stable")]
        overlap = _overlap(self._codes, place)[by_meaning]
        scores = MEANING * np.maximum(0.0, cosines[by_meaning]) + CODES * overlap
        best = np.argsort(-scores, kind="stable")[: max(0, k)]
        return [
            Similar(
                int(by_meaning[i]),
                float(scores[i]),
                float(cosines[by_meaning[i]]),
                int(i) + 1,
                self._passage(place, int(by_meaning[i])),
            )
            for i in best
        ]

    def _passage(self, place: int, other: int) -> int:
        numbers = np.flatnonzero(self._owner == other)
        near = self._dense.vectors(numbers) @ self._means[place]
        return int(numbers[int(np.argmax(near))])


def _overlap(columns: list[ValueColumn], place: int) -> NDArray[np.float64]:
    """Jaccard similarity of the codes of one record with those of every other; 0 without any."""
    size = columns[0].size
    common, number = np.zeros(size), np.zeros(size)
    for column in columns:
        own: Mask = np.zeros(len(column.names), dtype=bool)
        own[column.ids[column.owner == place]] = True
        common += np.bincount(column.owner[own[column.ids]], minlength=size)
        number += np.bincount(column.owner, minlength=size)
    both = number + number[place] - common
    return np.divide(common, both, out=np.zeros(size), where=both > 0)
