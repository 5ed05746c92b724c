"""Character n-grams of words: what a compound, an inflection and a typing error have in common."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from index.text import fold, tokens

SHORTEST, LONGEST = 3, 6


def ngrams(text: str) -> list[str]:
    """All n-grams of 3 to 6 characters within the words of `text`, word ends marked by a space.

    Words are folded and freed of gender marks; stop words are left out.
    """
    found: list[str] = []
    for word in words(text):
        found += word_ngrams(word)
    return found


def words(text: str) -> Iterator[str]:
    for token in tokens(text):
        if token.terms:
            yield fold(token.form)


@lru_cache(maxsize=50_000)
def word_ngrams(word: str) -> tuple[str, ...]:
    """N-grams of one word; a word shorter than an n-gram counts once as a whole."""
    padded = f" {word} "
    found: list[str] = []
    for length in range(SHORTEST, LONGEST + 1):
        if length >= len(padded):
            found.append(padded)
            break
        found += [padded[i : i + length] for i in range(len(padded) - length + 1)]
    return tuple(found)
