"""TF-IDF bags of character n-grams: the same for fitting and for encoding.

Texts come as lists of words, since the n-grams of a word are the same wherever it stands: the bags
of many texts are the product of two sparse matrices, texts by words and words by n-grams.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.encoder.base import Words
from index.encoder.ngrams import word_ngrams

MAX_NGRAMS = 60_000
MIN_PASSAGES = 2  # an n-gram of one passage alone relates nothing to anything
_BLOCK = 2_000  # texts counted at once
_CACHED = 300_000  # words whose n-grams are remembered

Numbers = NDArray[np.int32]


class NgramBags:
    """A `vocabulary` of n-grams with one inverse document frequency each, in the same order."""

    def __init__(self, vocabulary: Sequence[str], idf: Sequence[float]) -> None:
        self.vocabulary, self.idf = list(vocabulary), np.array(idf, dtype=np.float64)
        self._number = {ngram: i for i, ngram in enumerate(self.vocabulary)}
        self._known: dict[str, Numbers] = {}

    @classmethod
    def fit(cls, texts: Sequence[Words]) -> NgramBags:
        """The most widespread n-grams of `texts`; the same texts give the same."""
        every = cls(sorted({n for word in set().union(*texts) for n in word_ngrams(word)}), [])
        spread = np.zeros(len(every.vocabulary), dtype=np.int64)
        for part in _blocks(texts):
            spread += np.bincount(every.counts(part).indices, minlength=len(spread))
        least = MIN_PASSAGES if len(texts) > 10 else 1
        frequent = np.flatnonzero(spread >= least)
        # of equally widespread ones the first in the alphabet
        kept = np.sort(frequent[np.argsort(-spread[frequent], kind="stable")[:MAX_NGRAMS]])
        # smoothed as in scikit-learn: as if one more passage held every n-gram
        idf = [log((1 + len(texts)) / (1 + int(spread[i]))) + 1 for i in kept]
        vocabulary = [every.vocabulary[i] for i in kept]
        return cls(vocabulary, idf) if vocabulary else cls([" "], [log(1 + len(texts)) + 1])

    def counts(self, texts: Sequence[Words]) -> Any:
        """How often every known n-gram stands in every text, as a sparse matrix."""
        from scipy.sparse import csr_matrix

        place: dict[str, int] = {}
        held = [place.setdefault(word, len(place)) for text in texts for word in text]
        ends = np.cumsum([0, *map(len, texts)])
        by_word = csr_matrix(
            (np.ones(len(held), dtype=np.int32), held, ends), shape=(len(texts), len(place))
        )
        ngrams = [self._ngrams(word) for word in place]
        numbers = np.concatenate(ngrams) if ngrams else np.zeros(0, dtype=np.int32)
        of_words = csr_matrix(
            (np.ones(len(numbers), np.int32), numbers, np.cumsum([0, *map(len, ngrams)])),
            shape=(len(place), len(self.vocabulary)),
        )
        found = by_word @ of_words
        found.sort_indices()
        return found

    def weigh(self, texts: Sequence[Words]) -> Any:
        """Sublinear TF times IDF of every text, scaled to length 1, as a sparse matrix."""
        found = self.counts(texts)
        weights = (1 + np.log(found.data)) * self.idf[found.indices]
        rows = np.repeat(np.arange(len(texts)), np.diff(found.indptr))
        lengths = np.sqrt(np.bincount(rows, weights * weights, minlength=len(texts)))
        found.data = (weights / lengths[rows]).astype(np.float32)
        return found

    def _ngrams(self, word: str) -> Numbers:
        found = self._known.get(word)
        if found is None:
            known = self._number
            numbers = [known[ngram] for ngram in word_ngrams(word) if ngram in known]
            found = np.array(numbers, dtype=np.int32)
            if len(self._known) < _CACHED:
                self._known[word] = found
        return found


def _blocks(texts: Iterable[Words]) -> Iterator[list[Words]]:
    waiting = iter(texts)
    while part := list(islice(waiting, _BLOCK)):
        yield part
