"""Names and identifiers met word for word: what must come first whatever the legs say."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from index.lexical import LexicalIndex
from index.names import NameForms, stems_of
from index.query import ParsedQuery
from index.text import Token, fold, surface_term


class ExactMatcher:
    """Finds names of records in questions by their stems, and what was typed as it stands."""

    def __init__(self, names: NameForms) -> None:
        self._names = names

    def scores(self, query: ParsedQuery, lexical: LexicalIndex) -> NDArray[np.float32]:
        """0 to 1 for every record: 1 for its very name or for all identifiers asked for."""
        found = self._names.scores(stems_of(query.text))
        if query.identifiers:
            present = np.zeros(len(found), dtype=np.float32)
            for identifier in query.identifiers:
                present[lexical.records_with(identifier)] += 1
            found = np.maximum(found, present / len(query.identifiers))
        return found

    def literal(self, query: ParsedQuery, lexical: LexicalIndex) -> NDArray[np.float32]:
        """1 for every record that has all words of the question as they were typed, else 0.

        The stemmer takes "Nachhaltigkeit" and "nachhalten" for one, the thesaurus "Ergänzer" and
        "Aufstocker": who typed a word wants to see it first.
        """
        typed = {literal_term(token) for token in query.tokens if token.terms}
        counts = np.zeros(self._names.size, dtype=np.int32)
        for term in typed:
            counts[lexical.records_with(term)] += 1
        found: NDArray[np.float32] = (counts == max(1, len(typed))).astype(np.float32)
        return found


def literal_term(token: Token) -> str:
    return surface_term(fold(token.form)) if token.sort == "word" else token.terms[0]
