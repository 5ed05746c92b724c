"""Typing errors in questions, mended against the words of the collection and the vocabulary.

A word that the collection, the vocabulary or a general dictionary knows is never touched. Distances
are optimal string alignments (insertion, deletion, substitution, neighbouring letters swapped),
counted by rapidfuzz on folded words; the general dictionary comes with pyspellchecker.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import Any

from index.compounds import LINKS, MIN_PART, CompoundSplitter
from index.near_words import NearWords
from index.stopwords import STOPWORDS
from index.text import Token, fold, tokens

MIN_LENGTH = 5  # "Kids" and "KiTa" are near too many words
# letters of a word from which on 1, 2, 3 errors are believed
_ALLOWED = ((5, 1), (8, 2), (16, 3))
_UMLAUT = re.compile(r"[äöüß]")


@dataclass(frozen=True)
class Correction:
    """`query[start:end]` was typed as `text` and is searched as `word`."""

    text: str
    word: str
    start: int
    end: int


class Speller:
    """Knows the words that can be meant, as they are written, by their folded form."""

    def __init__(self, splitter: CompoundSplitter, names: Iterable[str]) -> None:
        self._splitter = splitter
        self._written: dict[str, str] = dict(splitter.written)
        self._weights = {word: float(count) for word, count in splitter.frequencies.items()}
        self._beginnings: set[str] = set()
        for name in names:
            for token in tokens(name):
                if token.sort == "word" and token.form.isalpha():
                    folded = fold(token.form)
                    self._written.setdefault(folded, token.text)
                    self._weights[folded] = self._weights.get(folded, 0.0) + 5.0
                    self._beginnings.add(folded)
        lexicon = [w for w in self._weights if len(w) >= MIN_LENGTH - 1]
        self._lexicon = NearWords(lexicon)
        self._tails = NearWords([w for w in lexicon if len(w) >= MIN_LENGTH])

    def corrections(self, query: str) -> list[Correction]:
        """Words of a question that are taken for another, in its order."""
        found: list[Correction] = []
        for token in tokens(query):
            if not self._suspicious(token):
                continue
            form = fold(token.form)
            best = self._nearest(form) or self._compound(form)
            if best is not None and not _in_dictionary(token.text, "en"):
                end = token.start + len(token.text)
                found.append(Correction(token.text, _like(token.text, best), token.start, end))
        return found

    def _suspicious(self, token: Token) -> bool:
        if token.sort != "word" or token.form in STOPWORDS or not token.form.isalpha():
            return False
        form = fold(token.form)
        if len(form) < MIN_LENGTH or (token.text.isupper() and len(form) < 12):
            return False
        if form in self._weights or self._splitter.knows(form) or self._splitter.parts(form):
            return False
        # "marktferne" is known by "marktfern*"
        if any(form[:size] in self._beginnings for size in range(len(form) - 3, len(form))):
            return False
        return not _in_dictionary(token.text, "de")

    def _nearest(self, form: str) -> str | None:
        """The written form of the most likely word within the errors believed."""
        most = _errors(len(form))
        if not most:
            return None
        found = self._lexicon.within(form, most, 20)
        near = [(word, distance) for word, distance in found if self._likely(form, word, distance)]
        if not near:
            return None
        word, _ = min(near, key=lambda item: (item[1], -log(1 + self._weights[item[0]]), item[0]))
        return self._written.get(word, word)

    @staticmethod
    def _likely(form: str, word: str, distance: int) -> bool:
        if form[0] == word[0]:
            return True
        return distance == 1 and (len(form) >= 7 or set(form[:2]) == set(word[:2]))

    def _compound(self, form: str) -> str | None:
        """One part known, the other mended: "Gesundheitsberatnug" has no entry of its own."""
        if len(form) < 2 * MIN_LENGTH:
            return None
        for cut in range(len(form) - MIN_LENGTH, MIN_PART - 1, -1):
            head = form[:cut]
            if not self._splitter.knows_part(head):
                continue
            for link in LINKS:
                tail = form[cut + len(link) :]
                if not form.startswith(link, cut) or len(tail) < MIN_LENGTH:
                    continue
                found = self._tails.within(tail, 1, 1)
                if found and found[0][0][0] == tail[0]:
                    written = self._written.get(found[0][0], found[0][0]).lower()
                    return f"{self._written.get(head, head)}{link}{written}"
        return None


def _errors(length: int) -> int:
    return max((errors for least, errors in _ALLOWED if length >= least), default=0)


def _like(typed: str, word: str) -> str:
    """The word with the capital that was typed; nobody minds the other way round."""
    return word[:1].upper() + word[1:] if typed[:1].isupper() else word


@lru_cache(maxsize=2)
def _dictionary(language: str) -> Any:
    from spellchecker import SpellChecker

    return SpellChecker(language=language).word_frequency.dictionary


def _in_dictionary(word: str, language: str) -> bool:
    lowered = word.lower()
    forms = {lowered, _UMLAUT.sub(lambda m: {"ß": "ss"}.get(m[0], m[0]), lowered)}
    return any(form in _dictionary(language) for form in forms)
