"""Names and identifiers met word for word: what must come first whatever the legs say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.lexical import LexicalIndex
from index.query import ParsedQuery, QueryTerm
from index.text import tokens
from records.model import Record

# what stands before a bracket, dash, colon or equals sign is how people call a thing
_SHORT_NAME = re.compile(r"\s*[(=:–—]\s*|\s+-\s+|[.!?]\s+")
_QUOTED = re.compile(r"[„“\"»«]([^„“”\"»«]{2,})[“”\"»«]")


@dataclass(frozen=True)
class ExactMatcher:
    """The stems of the names of all records, each with its short forms."""

    names: list[list[list[str]]]

    @classmethod
    def of(cls, records: Sequence[Record]) -> ExactMatcher:
        return cls([[_stems(variant) for variant in variants(r.name)] for r in records])

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


def variants(name: str) -> list[str]:
    """A name and what it is called for short: "JUMITA (Junge Mütter …)" is also "JUMITA"."""
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
