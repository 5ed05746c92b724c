"""The same sentence is asked for its amounts, dates and durations by several fields."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from records.by_text import LONGEST_SENTENCE, by_text
from records.marks import DIGIT, mark, marks_of
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


class Stems:
    """Beginnings or parts of words, in small letters; of several words the longest counts."""

    __slots__ = ("bits", "stems")

    def __init__(self, *stems: str) -> None:
        self.stems = stems
        bits = mark(stems, any_case=True)
        if bits is None:
            raise ValueError("a stem holds nothing but white space")
        self.bits = bits


# "ein" is left out: it mostly is an article, and callers pass over it
_NUMBER_STEMS = Stems(
    "zwei", "zwo", "drei", "vier", "fünf", "sech", "sieb", "acht", "neun", "zehn", "elf", "zwölf",
    "zwanzig", "hundert",
)  # fmt: skip
_MAY_COUNT = DIGIT | _NUMBER_STEMS.bits


def may_count(text: str) -> bool:
    """Whether the text may hold a number other than "ein": digits, or parts of number words."""
    if len(text) <= LONGEST_SENTENCE:
        return bool(marks_of(text) & _MAY_COUNT)
    return holds_digit(text) or names_any(text, _NUMBER_STEMS)


def names_any(text: str, stems: Stems) -> bool:
    """Whether the text holds any of the stems.

    A quick look before a long pattern that cannot match without one of them.
    """
    if len(text) <= LONGEST_SENTENCE:
        return bool(marks_of(text) & stems.bits)
    lowered = lowered_once(text)
    for stem in stems.stems:  # noqa: SIM110  a generator would take longer than the look
        if stem in lowered:
            return True
    return False
