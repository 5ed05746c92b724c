"""Character n-grams of words: what a compound, an inflection and a typing error have in common."""

from __future__ import annotations

from functools import lru_cache

from index.text import fold, tokens

SHORTEST, LONGEST = 3, 6


def words(text: str) -> list[str]:
    """The words whose n-grams count: folded and freed of gender marks, without stop words."""
    return [fold(token.form) for token in tokens(text) if token.terms]


@lru_cache(maxsize=50_000)
def word_ngrams(word: str) -> tuple[str, ...]:
    """All n-grams of 3 to 6 characters of one word, its ends marked by a space.

    A word shorter than an n-gram counts once as a whole.
    """
    padded = f" {word} "
    found: list[str] = []
    for length in range(SHORTEST, LONGEST + 1):
        if length >= len(padded):
            found.append(padded)
            break
        found += [padded[i : i + length] for i in range(len(padded) - length + 1)]
    return tuple(found)
