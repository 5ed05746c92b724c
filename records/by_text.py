"""Remembering what was found in a text, for texts that are asked for again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

Found = TypeVar("Found")
# every field goes through all sentences of an example before the next one does
SENTENCES = 8192
LONGEST_SENTENCE = 1000
# longer texts are chapters and whole documents: few at a time, or they would fill the memory
LONG_TEXTS = 8


def by_text(find: Callable[[str], Found]) -> Callable[[str], Found]:
    """`find`, each text looked through once as long as it is among the last ones."""
    short = lru_cache(maxsize=SENTENCES)(find)
    long = lru_cache(maxsize=LONG_TEXTS)(find)

    def remembering(text: str) -> Found:
        return short(text) if len(text) <= LONGEST_SENTENCE else long(text)

    return remembering
