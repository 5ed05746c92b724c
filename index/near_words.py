"""Words within a few typing errors of another, out of hundreds of thousands.

Two words with at most d errors differ in at most d letters of length and 2 d kinds of letters. Both
are compared for all words at once; the few that are left are counted exactly.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_LETTERS = {letter: i for i, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
_OTHER = 31  # the bit of everything else


class NearWords:
    """A list of folded words; distances are optimal string alignments, counted by rapidfuzz."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = list(words)
        self._sizes = np.fromiter(map(len, self._words), dtype=np.int16, count=len(self._words))
        self._kinds = np.fromiter(map(_kinds, self._words), np.uint32, count=len(self._words))

    def within(self, form: str, most: int, limit: int | None = None) -> list[tuple[str, int]]:
        """Words at most `most` errors away with their distance, the nearest first.

        Equally near ones come in the order of the list; `limit` of them at most.
        """
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found = process.extract(
            form, self._candidates(form, most), scorer=OSA.distance, score_cutoff=most, limit=limit
        )
        return [(word, int(distance)) for word, distance, _ in found]

    def _candidates(self, form: str, most: int) -> list[str]:
        near: NDArray[np.bool_] = np.abs(self._sizes - len(form)) <= most
        near &= np.bitwise_count(self._kinds ^ np.uint32(_kinds(form))) <= 2 * most
        return [self._words[i] for i in np.flatnonzero(near)]


def _kinds(word: str) -> int:
    """One bit for every letter that a word has."""
    kinds = 0
    for letter in set(word):
        kinds |= 1 << _LETTERS.get(letter, _OTHER)
    return kinds
