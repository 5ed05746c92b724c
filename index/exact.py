"""Names and identifiers met word for word: what must come first whatever the legs say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.lexical import LexicalIndex
from index.query import ParsedQuery, QueryTerm
from index.text import Token, fold, surface_term, tokens

# what stands before a bracket, dash, colon or equals sign is how people call a thing
_SHORT_NAME = re.compile(r"\s*[(=:–—]\s*|\s+-\s+|[.!?]\s+")
_QUOTED = re.compile(r"[„“\"»«]([^„“”\"»«]{2,})[“”\"»«]")


@dataclass(frozen=True)
class ExactMatcher:
    """The stems of the names of all records, each with its short forms."""

    names: list[list[list[str]]]

    @classmethod
    def of(cls, names: Sequence[str]) -> ExactMatcher:
        """`names` in the order of the build, empty for a record that is gone."""
        return cls([[_stems(variant) for variant in variants(name)] for name in names])

    def scores(self, query: ParsedQuery, lexical: LexicalIndex) -> NDArray[np.float32]:
        """0 to 1 for every record: 1 for its very name or for all identifiers asked for."""
        wanted = _stems(query.text)
        found = np.array([name_score(wanted, names) for names in self.names], dtype=np.float32)
        if query.identifiers:
            present = np.zeros(len(self.names), dtype=np.float32)
            for identifier in query.identifiers:
                present += lexical.score_records([QueryTerm(identifier, 1.0)]) > 0
            found = np.maximum(found, present / len(query.identifiers))
        result: NDArray[np.float32] = found
        return result

    def literal(self, query: ParsedQuery, lexical: LexicalIndex) -> NDArray[np.float32]:
        """1 for every record that has all words of the question as they were typed, else 0.

        The stemmer takes "Nachhaltigkeit" and "nachhalten" for one, the thesaurus "Ergänzer" and
        "Aufstocker": who typed a word wants to see it first.
        """
        typed = [literal_term(token) for token in query.tokens if token.terms]
        found = np.full(len(self.names), bool(typed))
        for term in set(typed):
            found &= lexical.score_records([QueryTerm(term, 1.0)]) > 0
        result: NDArray[np.float32] = found.astype(np.float32)
        return result


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
