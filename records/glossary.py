"""Abbreviations that documents define themselves, and when letters and words belong together.

After Schwartz and Hearst, A Simple Algorithm for Identifying Abbreviation Definitions in
Biomedical Text (PSB 2003), with two changes for German: every content word has to give its first
letter, and one long compound may give several ("Langzeitleistungsbezug" for LZB).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from records.model import Evidence

# words that an abbreviation may leave out
_LINKING_WORDS = """
der die das des dem den ein eine einer eines einem einen und oder sowie bzw für von vom zu zur zum
im in ins am an auf bei beim mit nach aus über unter ohne durch als gegen u o f d
"""
_LINKING = frozenset(_LINKING_WORDS.split())
_COMPOUND = 7  # letters; shorter words are no compounds
_PREFIX = 3  # letters that a word may give from its beginning ("BeKo": Beratungskonzeption)
_ROMAN = re.compile(r"[IVX]+$")
_SHAPE = re.compile(r"(?=[^A-ZÄÖÜ]*.[^A-ZÄÖÜ]*[A-ZÄÖÜ])[A-Za-zÄÖÜäöüß]+(?:-[A-Za-zÄÖÜ]+)*$")
MAX_SHORT = 8


@dataclass(frozen=True)
class Definition:
    """`short` stands for `long` in one document; the evidence quotes the place that says so."""

    short: str
    long: str
    document_id: str
    evidence: Evidence


def by_short(definitions: Iterable[Definition]) -> dict[str, list[Definition]]:
    """Definitions by abbreviation, each long form once, in the order of the documents."""
    found: dict[str, dict[str, Definition]] = {}
    for item in definitions:
        found.setdefault(item.short, {}).setdefault(item.long.casefold(), item)
    return {short: list(longs.values()) for short, longs in found.items()}


def looks_short(text: str) -> bool:
    """Whether a word is written as abbreviations are: a capital behind its first letter."""
    letters = text.replace("-", "")
    return (
        2 <= len(letters) <= MAX_SHORT
        and _SHAPE.match(text) is not None
        and not _ROMAN.match(text)
        and any(c.isupper() for c in letters[1:])
    )


def words_of(text: str) -> list[str]:
    """Words and parts of hyphenated words."""
    return [word for word in re.split(r"[\s\-–/,&.]+", text) if word]


def stands_for(short: str, long: str) -> bool:
    """Whether the letters of `short` are those of `long`.

    In their order every content word gives its first letter. Behind that a word may go on from its
    beginning ("BeKo"), and a compound may give letters from within: small ones anywhere, capitals
    only where another part could begin.
    """
    letters = [c for c in short if c.isalpha()]
    words = tuple(words_of(long))
    if not words or len(words) > 2 * len(letters) + 4:
        return False
    if len(words) == 1 and _fold(long).startswith(_fold("".join(letters))):
        return False  # the beginning of one word is cut short, not abbreviated by its letters
    return _match("".join(letters), words)


@lru_cache(maxsize=4096)
def _match(letters: str, words: tuple[str, ...]) -> bool:
    if not words:
        return not letters
    word, rest = words[0], words[1:]
    linking = word.casefold() in _LINKING and word[0].islower()
    if linking and _match(letters, rest):
        return True
    if not letters or _fold(word[0]) != _fold(letters[0]):
        return False
    if linking:
        return _match(letters[1:], rest)
    return any(_match(letters[taken:], rest) for taken in _given(letters, word))


def _given(letters: str, word: str) -> Sequence[int]:
    """How many of the first letters this word may give, its first one included."""
    folded, found = _fold(word), [1]
    for taken in range(2, min(len(letters), len(folded)) + 1):
        part = _fold(letters[:taken])
        prefix = taken <= _PREFIX and folded.startswith(part)
        if prefix or (len(folded) >= _COMPOUND and _within(letters[1:taken], folded, 1)):
            found.append(taken)
    return found[::-1]


def _within(letters: str, word: str, start: int) -> bool:
    """Whether the letters stand in `word` behind `start`, capitals where a part could begin."""
    if not letters:
        return True
    wanted = _fold(letters[0])
    for at in range(start, len(word)):
        if word[at] != wanted:
            continue
        inside = letters[0].isupper() and (at < start + 1 or at > len(word) - 3)
        if not inside and _within(letters[1:], word, at + 1):
            return True
    return False


def _fold(text: str) -> str:
    return text.casefold().replace("ä", "a").replace("ö", "o").replace("ü", "u")
