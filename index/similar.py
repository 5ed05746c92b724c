"""Records like a given one: near in meaning, and for the same people by the same means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.dense import DenseIndex
from index.encoder.base import Vectors, unit
from records.model import Record

MEANING, CODES = 0.7, 0.3


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

    def __init__(
        self, dense: DenseIndex, owner: NDArray[np.int64], records: Sequence[Record | None]
    ) -> None:
        self._owner = owner
        self._alive = [i for i, record in enumerate(records) if record is not None]
        self._codes = [_codes(record) for record in records]
        self._vectors: Vectors = dense.vectors(range(len(owner)))
        means = np.zeros((len(records), dense.dimension), dtype=np.float32)
        np.add.at(means, owner, self._vectors)
        self._means = unit(means)

    def nearest(self, place: int, k: int) -> list[Similar]:
        """The `k` nearest records to the one at `place`, best first, without itself."""
        cosines = self._means @ self._means[place]
        others = [other for other in self._alive if other != place]
        by_meaning = sorted(others, key=lambda other: -float(cosines[other]))
        ranks = {other: rank for rank, other in enumerate(by_meaning, start=1)}
        scores = {
            other: MEANING * max(0.0, float(cosines[other]))
            + CODES * _overlap(self._codes[place], self._codes[other])
            for other in others
        }
        best = sorted(others, key=lambda other: (-scores[other], ranks[other]))[: max(0, k)]
        return [
            Similar(o, scores[o], float(cosines[o]), ranks[o], self._passage(place, o))
            for o in best
        ]

    def _passage(self, place: int, other: int) -> int:
        numbers = np.flatnonzero(self._owner == other)
        return int(numbers[int(np.argmax(self._vectors[numbers] @ self._means[place]))])


def _codes(record: Record | None) -> frozenset[str]:
    if record is None:
        return frozenset()
    return frozenset(item.code for item in (*record.target_groups, *record.instruments))


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard similarity of two sets of codes; 0 when neither has any."""
    both = one | other
    return len(one & other) / len(both) if both else 0.0
