"""Names and identifiers met word for word: what must come first whatever the legs say."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.lexical import LexicalIndex
from index.query import ParsedQuery
from index.text import Token, fold, surface_term, tokens

# what stands before a bracket, dash, colon or equals sign is how people call a thing
_SHORT_NAME = re.compile(r"\s*[(=:–—]\s*|\s+-\s+|[.!?]\s+")
MAX_NAME = 30  # words; longer names are met in whole or not at all
_QUOTED = re.compile(r"[„“\"»«]([^„“”\"»«]{2,})[“”\"»«]")


class ExactMatcher:
    """Finds names of records in questions by their stems, each name with its short forms."""

    def __init__(self, names: Sequence[str]) -> None:
        """`names` in the order of the build, empty for a record that is gone."""
        self.names = [[_stems(variant) for variant in variants(name)] for name in names]
        self._places: dict[str, list[int]] = {}
        self._whole: dict[tuple[str, ...], list[int]] = {}
        for place, forms in enumerate(self.names):
            for stem in {stem for form in forms for stem in form}:
                self._places.setdefault(stem, []).append(place)
            for form in forms:
                self._whole.setdefault(tuple(form), []).append(place)

    def scores(self, query: ParsedQuery, lexical: LexicalIndex) -> NDArray[np.float32]:
        """0 to 1 for every record: 1 for its very name or for all identifiers asked for."""
        wanted = _stems(query.text)
        found = np.zeros(len(self.names), dtype=np.float32)
        for place in self._candidates(wanted):
            found[place] = name_score(wanted, self.names[place])
        if query.identifiers:
            present = np.zeros(len(self.names), dtype=np.float32)
            for identifier in query.identifiers:
                present[lexical.records_with(identifier)] += 1
            found = np.maximum(found, present / len(query.identifiers))
        return found

    def _candidates(self, wanted: list[str]) -> set[int]:
        """Records that have all words asked for in their name, or whose name stands in them."""
        if not wanted:
            return set()
        rarest = sorted((self._places.get(stem, []) for stem in set(wanted)), key=len)
        found = set(rarest[0])
        for places in rarest[1:]:
            found &= found and set(places)
        for start in range(len(wanted)):
            for end in range(start + 1, min(len(wanted), start + MAX_NAME) + 1):
                found.update(self._whole.get(tuple(wanted[start:end]), ()))
        return found

    def literal(self, query: ParsedQuery, lexical: LexicalIndex) -> NDArray[np.float32]:
        """1 for every record that has all words of the question as they were typed, else 0.

        The stemmer takes "Nachhaltigkeit" and "nachhalten" for one, the thesaurus "Ergänzer" and
        "Aufstocker": who typed a word wants to see it first.
        """
        typed = {literal_term(token) for token in query.tokens if token.terms}
        counts = np.zeros(len(self.names), dtype=np.int32)
        for term in typed:
            counts[lexical.records_with(term)] += 1
        found: NDArray[np.float32] = (counts == max(1, len(typed))).astype(np.float32)
        return found


def literal_term(token: Token) -> str:
    return surface_term(fold(token.form)) if token.sort == "word" else token.terms[0]


def variants(name: str) -> list[str]:
    """A name and what it is called for short: "ABC (Arbeit …)" is also "ABC"."""
    short = _SHORT_NAME.split(name)[0]
    return list(dict.fromkeys(n for n in (name, short, *_QUOTED.findall(name)) if n.strip()))


def name_score(wanted: list[str], names: Sequence[list[str]]) -> float:
    """Share of a name that the question gives in one piece, or of the question that is a name.

    Only whole runs of words count: a question of one word meets a name of four with 1/4.
    """
    best = 0.0
    for name in names:
        if not name or not wanted:
            continue
        if _within(wanted, name):
            best = max(best, len(wanted) / len(name))
        elif _within(name, wanted):
            best = max(best, len(name) / len(wanted))
    return best


def _within(part: list[str], whole: list[str]) -> bool:
    size = len(part)
    return any(whole[i : i + size] == part for i in range(len(whole) - size + 1))


def _stems(text: str) -> list[str]:
    return [token.terms[0] for token in tokens(text) if token.terms]
