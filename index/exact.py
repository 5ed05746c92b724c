"""Names and identifiers met word for word: what must come first whatever the legs say."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from index.lexical import LexicalIndex
from index.names import NameForms, stems_of
from index.query import ParsedQuery
from index.text import Token, fold, surface_term

# the words of such a name were not typed, so that nothing else speaks for it
SHORTENED = 2.0
_NAMED = ("name", "asked", "english")  # ways of naming a concept that say its name


class ExactMatcher:
    """Finds names of records in questions by their stems, and what was typed as it stands."""

    def __init__(self, names: NameForms) -> None:
        self._names = names

    def scores(self, query: ParsedQuery, lexical: LexicalIndex) -> NDArray[np.float32]:
        """0 to 1 for every record: 1 for its very name or for all identifiers asked for.

        Up to `SHORTENED` for its name said by its short form.
        """
        found = self._names.scores(stems_of(query.text))
        found = np.maximum(found, self._named_otherwise(query))
        if query.identifiers:
            present = np.zeros(len(found), dtype=np.float32)
            for identifier in query.identifiers:
                present[lexical.records_with(identifier)] += 1
            found = np.maximum(found, present / len(query.identifiers))
        return found

    def _named_otherwise(self, query: ParsedQuery) -> NDArray[np.float32]:
        """Names that are the abbreviation, the long form or the label of what was asked for.

        Each counts with the share of the question that it stands for. Further synonyms are only
        near: an approach called so is no more meant than others.
        """
        found = np.zeros(self._names.size, dtype=np.float32)
        asked = len([token for token in query.tokens if token.terms])
        meant = []
        for concept in query.concepts:
            names = [concept.term.label, *concept.term.abbreviations]
            if concept.how in _NAMED:
                short = concept.text.casefold() in {n.casefold() for n in names[1:]}
                meant.append((concept.text, names, SHORTENED if short else 1.0))
        meant += [(item.text, [item.other], SHORTENED) for item in query.shorts]
        for text, names, worth in meant:
            typed = stems_of(text)
            share = worth * min(1.0, len(typed) / max(1, asked))
            for name in names:
                if (stems := stems_of(name)) != typed:
                    np.maximum(found, share * self._names.whole(stems), out=found)
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
