"""Which of many short strings a text holds, found in one pass over its words.

All quick looks ask for strings of a few letters. Words come again and again, so what is in a word
is looked up once and kept as a number with a bit for each string; a text holds what its words hold.
A string with white space in it is looked for by its longest part, so the answer "may hold" can be
wrong, the answer "does not hold" never.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable
from functools import lru_cache, reduce
from operator import or_

from records.by_text import SENTENCES

DIGIT = 1  # the mark of texts with a digit
_ANY_DIGIT = re.compile(r"\d")
_PART = re.compile(r"\S+")
_MOST_WORDS = 1 << 16
# letters that `re.IGNORECASE` takes for others, beyond their own small and capital form
_ALIKE = {"İ": "i", "ı": "i", "ſ": "s"}
_BEGINNING = 3  # letters by which strings are looked up


def lowered(text: str) -> str:
    """The text in small letters, as patterns that ignore case see it."""
    if not text.isascii():
        for letter, plain in _ALIKE.items():
            if letter in text:
                text = text.replace(letter, plain)
    return text.lower()


class _Words(dict[str, int]):
    """The marks of words; those of a new one are found when it is asked for."""

    def __init__(self, bits: dict[tuple[str, bool], int]) -> None:
        super().__init__()
        self._short: dict[str, list[tuple[str, bool, int]]] = {}
        self._long: dict[str, list[tuple[str, bool, int]]] = {}
        for (string, any_case), bit in bits.items():
            kept = self._long if len(string) >= _BEGINNING else self._short
            beginning = lowered(string)[:_BEGINNING]
            kept.setdefault(beginning, []).append((string, any_case, bit))
        self.of_text = lru_cache(maxsize=SENTENCES)(self._of_text)

    def _of_text(self, text: str) -> int:
        if len(self) > _MOST_WORDS:
            self.clear()
        return reduce(or_, map(self.__getitem__, text.split()), 0)

    def __missing__(self, word: str) -> int:
        found = DIGIT if _ANY_DIGIT.search(word) else 0
        # white space around a word, which a string may ask for
        exact = f" {word} "
        small = lowered(exact)
        if len(small) != len(exact):
            found = -1  # letters no longer stand at the same places: it may hold anything
        for at in range(len(small)):
            for string, any_case, bit in self._long.get(small[at : at + _BEGINNING], ()):
                if (small if any_case else exact).startswith(string, at):
                    found |= bit
            for size in range(1, _BEGINNING):
                for string, any_case, bit in self._short.get(small[at : at + size], ()):
                    if any_case or exact.startswith(string, at):
                        found |= bit
        self[word] = found
        return found


class _Index:
    """All strings that are looked for. They only become more, so a bit keeps its meaning."""

    def __init__(self) -> None:
        self._bits: dict[tuple[str, bool], int] = {}
        self._lock = threading.Lock()
        self.words: _Words | None = None

    def bit(self, string: str, any_case: bool) -> int:
        with self._lock:
            known = self._bits.get((string, any_case))
            if known is None:
                known = self._bits[string, any_case] = DIGIT << (len(self._bits) + 1)
                self.words = None
            return known

    def built(self) -> _Words:
        with self._lock:
            if self.words is None:
                self.words = _Words(dict(self._bits))
            return self.words


_INDEX = _Index()


def mark(strings: Iterable[str], any_case: bool) -> int | None:
    """Bits of which a text with any of the strings has one; `None` where that cannot be said.

    With `any_case` the strings are in small letters. Only texts that are asked about afterwards
    have them.
    """
    bits = 0
    for string in strings:
        part = _part(string)
        if part is None:
            return None
        bits |= _INDEX.bit(part, any_case)
    return bits


def _part(string: str) -> str | None:
    """Longest part without white space, with a blank on the sides where some stands in `string`."""
    spans = [match.span() for match in _PART.finditer(string)]
    if not spans:
        return None
    start, end = max(spans, key=lambda span: span[1] - span[0])
    return f"{' ' if start else ''}{string[start:end]}{' ' if end < len(string) else ''}"


def marks_of(text: str) -> int:
    """The marks of a text of at most `LONGEST_SENTENCE` letters."""
    words = _INDEX.words or _INDEX.built()
    return words.of_text(text)
