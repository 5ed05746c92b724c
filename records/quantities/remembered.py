"""The same sentence is asked for its amounts, dates and durations by several fields."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from records.by_text import by_text
from records.quick import holds_digit, lowered_once

Found = TypeVar("Found")


def remembered(find: Callable[[str], list[Found]]) -> Callable[[str], list[Found]]:
    """Remember what `find` found in the last texts; every call gives a list of its own."""

    @by_text
    def once(text: str) -> tuple[Found, ...]:
        return tuple(find(text))

    @wraps(find)
    def again(text: str) -> list[Found]:
        return list(once(text))

    return again


# "ein" is left out: it mostly is an article, and callers pass over it
_NUMBER_STEMS = (
    "zwei", "drei", "vier", "fünf", "sech", "sieb", "acht", "neun", "zehn", "elf", "zwölf",
    "zwanzig", "hundert",
)  # fmt: skip


def may_count(text: str) -> bool:
    """Whether the text may hold a number other than "ein": digits, or parts of number words."""
    return holds_digit(text) or names_any(text, _NUMBER_STEMS)


def names_any(text: str, stems: tuple[str, ...]) -> bool:
    """Whether the text holds any of the beginnings or parts of words, all in small letters.

    A quick look before a long pattern that cannot match without one of them.
    """
    lowered = lowered_once(text)
    for stem in stems:  # noqa: SIM110  a generator would take longer than the look
        if stem in lowered:
            return True
    return False
