"""The same sentence is asked for its amounts, dates and durations by several fields."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

Found = TypeVar("Found")
# sentences of one example at a time; their texts are short
_SENTENCES = 512


def remembered(find: Callable[[str], list[Found]]) -> Callable[[str], list[Found]]:
    """Remember what `find` found in the last texts; every call gives a list of its own."""

    @lru_cache(maxsize=_SENTENCES)
    def once(text: str) -> tuple[Found, ...]:
        return tuple(find(text))

    @wraps(find)
    def again(text: str) -> list[Found]:
        return list(once(text))

    return again


def names_any(text: str, stems: tuple[str, ...]) -> bool:
    """Whether the text holds any of the beginnings or parts of words, all in small letters.

    A quick look before a long pattern that cannot match without one of them.
    """
    lowered = text.lower()
    return any(stem in lowered for stem in stems)
