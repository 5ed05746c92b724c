"""Splitting German compounds against the words that the corpus itself uses.

After Koehn and Knight, Empirical Methods for Compound Splitting (EACL 2003): of all splits into
known words the one with the greatest geometric mean of frequencies wins. Unlike there, the whole
word is always kept beside its parts, so that a split never loses the exact match.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import exp, log
from typing import Any

from index.text import Token, fold, stemmer, tokens

MIN_PART = 4
MIN_WHOLE = 9
MAX_WHOLE = 45
LINKS = ("", "s", "es", "n", "en", "er", "e")
# words elsewhere, but as beginning or ending of another they name no part: "Arbeit-geber"
_NOT_PARTS = """
heit keit schaft ungen lich lichen ische ischen iert ierung ieren ierte ende enden bezogen igkeit
ation ungs halb ober nahme stell ander aten sten eren geber gebern nehmer nehmern nehmen lose losen
loser loses weise massig fahig frei voll reich allein zusammen wieder uber unter gegen
"""
NOT_PARTS = frozenset(_NOT_PARTS.split())


class CompoundSplitter:
    """Knows the words of a corpus (folded), how often each occurs and how it is `written`."""

    def __init__(
        self,
        frequencies: Mapping[str, int],
        written: Mapping[str, str] | None = None,
        stems: Mapping[str, int] | None = None,
    ) -> None:
        self.frequencies = dict(frequencies)
        self.written = dict(written or {})
        self._stems = dict(self._counted_stems() if stems is None else stems)
        self._split: dict[str, tuple[str, ...]] = {}

    @classmethod
    def fit(cls, texts: Iterable[str], extra: Iterable[str] = ()) -> CompoundSplitter:
        """Count the words of `texts`; words of `extra` count once where the corpus lacks them."""
        counts = WordCounts()
        for text in texts:
            counts.read(text)
        return counts.splitter(extra)

    def _counted_stems(self) -> Counter[str]:
        stems: Counter[str] = Counter()
        for word, count in self.frequencies.items():
            if len(word) >= MIN_PART and word not in NOT_PARTS:
                stems[stemmer()(word)] += count
        return stems

    def as_json(self) -> dict[str, Any]:
        """Frequency and spelling of folded words, and the frequency of their stems."""
        return {
            "words": {w: [n, self.written.get(w, w)] for w, n in self.frequencies.items()},
            "stems": self._stems,
        }

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> CompoundSplitter:
        words: dict[str, tuple[int, str]] = raw["words"]
        return cls(
            {word: count for word, (count, _) in words.items()},
            {word: written for word, (_, written) in words.items()},
            raw["stems"],
        )

    def knows_part(self, word: str) -> bool:
        """Whether the folded word may be a part of a compound."""
        return self._count(word) > 0

    def knows(self, word: str) -> bool:
        """Whether the corpus has this folded word, in any inflection."""
        return word in self.frequencies or stemmer()(word) in self._stems

    def parts(self, word: str) -> tuple[str, ...]:
        """Stems of the parts of a folded word; empty when it is no compound."""
        known = self._split.get(word)
        if known is None:
            known = tuple(stemmer()(part) for part in self._best(word))
            if len(self._split) < 200_000:
                self._split[word] = known
        return known

    def _best(self, word: str) -> list[str]:
        if not MIN_WHOLE <= len(word) <= MAX_WHOLE or not word.isalpha():
            return []
        best: tuple[float, list[str]] = (0.0, [])
        for split in self._splits(word, 4):
            if len(split) > 1:
                counts = [self._count(p) for p in split[:-1]] + [self._count_ending(split[-1])]
                mean = exp(sum(map(log, counts)) / len(split))
                best = max(best, (mean / len(split), split))
        return best[1]

    def _splits(self, rest: str, depth: int) -> list[list[str]]:
        """All ways to read `rest` as known words; the last word may carry any ending."""
        found = [[rest]] if self._count_ending(rest) else []
        if depth == 1:
            return found
        for cut in range(MIN_PART, len(rest) - MIN_PART + 1):
            head = rest[:cut]
            if not self._count(head):
                continue
            for link in LINKS:
                if rest.startswith(link, cut) and len(rest) - cut - len(link) >= MIN_PART:
                    tails = self._splits(rest[cut + len(link) :], depth - 1)
                    found += [[head, *tail] for tail in tails]
        return found

    def _count(self, part: str) -> int:
        if len(part) < MIN_PART or part in NOT_PARTS:
            return 0
        return self.frequencies.get(part, 0)

    def _count_ending(self, part: str) -> int:
        """The last part may be inflected in another way than anywhere else."""
        if len(part) < MIN_PART or part in NOT_PARTS:
            return 0
        return self._stems.get(stemmer()(part), 0)


class WordCounts:
    """Counts the words that compounds can be split into, text by text."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._written: dict[str, str] = {}

    def read(self, text: str) -> list[str]:
        """Count the words of one text; all that mean something come back folded, in order."""
        found: list[str] = []
        counts = self._counts
        for token in tokens(text):
            if not token.terms:
                continue
            form = fold(token.form)
            found.append(form)
            if form in counts:
                counts[form] += _usable(token)
            elif _usable(token):
                counts[form] = 1
                self._written[form] = token.form
        return found

    def splitter(self, extra: Iterable[str] = ()) -> CompoundSplitter:
        """Of the words counted; those of `extra` count once where no text had them."""
        for text in extra:
            for token in tokens(text):
                if _usable(token):
                    form = fold(token.form)
                    self._counts.setdefault(form, 1)
                    self._written.setdefault(form, token.form)
        return CompoundSplitter(self._counts, self._written)


def _usable(token: Token) -> bool:
    return token.sort == "word" and bool(token.terms) and token.form.isalpha()
