"""TF-IDF bags of character n-grams: the same for fitting and for encoding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

from index.encoder import ngrams

MAX_NGRAMS = 60_000
MIN_PASSAGES = 2  # an n-gram of one passage alone relates nothing to anything


class NgramBags:
    """A `vocabulary` of n-grams with one inverse document frequency each, in the same order."""

    def __init__(self, vocabulary: Sequence[str], idf: Sequence[float]) -> None:
        self.vocabulary, self.idf = list(vocabulary), list(idf)
        self._number = {ngram: i for i, ngram in enumerate(self.vocabulary)}

    @classmethod
    def fit(cls, texts: Sequence[str]) -> NgramBags:
        """The most widespread n-grams of `texts`; the same texts give the same."""
        spread: Counter[str] = Counter()
        for text in texts:
            spread.update(set(ngrams.ngrams(text)))
        least = MIN_PASSAGES if len(texts) > 10 else 1
        frequent = [(n, count) for n, count in spread.items() if count >= least]
        kept = sorted(frequent, key=lambda item: (-item[1], item[0]))[:MAX_NGRAMS]
        vocabulary = sorted(ngram for ngram, _ in kept) or [" "]
        # smoothed as in scikit-learn: as if one more passage held every n-gram
        idf = [log((1 + len(texts)) / (1 + spread[ngram])) + 1 for ngram in vocabulary]
        return cls(vocabulary, idf)

    def weigh(self, text: str) -> dict[int, float]:
        """Number and weight of the known n-grams: sublinear TF times IDF, scaled to length 1."""
        bag = {
            number: (1 + log(count)) * self.idf[number]
            for ngram, count in Counter(ngrams.ngrams(text)).items()
            if (number := self._number.get(ngram)) is not None
        }
        length = sum(value * value for value in bag.values()) ** 0.5
        return {number: value / length for number, value in bag.items()}
