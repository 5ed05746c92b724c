"""Why a passage was found: which of its words answer which words of the question."""

from __future__ import annotations

from functools import lru_cache

from index.compounds import CompoundSplitter
from index.query import ParsedQuery
from index.results import MatchSpan
from index.text import Token, fold, tokens
from index.thesaurus import thesaurus

_KEPT = 2_000  # passages


Words = tuple[tuple[int, int, tuple[str, ...]], ...]  # start, end, index terms
Places = tuple[tuple[int, int, str], ...]  # start, end, code of the concept


class PassageReader:
    """Words and concepts of passages; those shown again and again are read once.

    Safe to use from threads.
    """

    def __init__(self, splitter: CompoundSplitter) -> None:
        self._splitter = splitter
        self.read = lru_cache(maxsize=_KEPT)(self._read)

    def _read(self, text: str) -> tuple[Words, Places]:
        read = list(tokens(text))
        words = tuple(
            (token.start, token.end, (*token.terms, *self._parts(token)))
            for token in read
            if token.terms
        )
        places = tuple((p.start, p.end, p.term.code) for p in thesaurus().places_in(text, read))
        return words, places

    def _parts(self, token: Token) -> tuple[str, ...]:
        return self._splitter.parts(fold(token.form)) if token.sort == "word" else ()


class Explainer:
    """Finds what answers one question, in any number of passages."""

    def __init__(self, query: ParsedQuery, reader: PassageReader) -> None:
        self._reader = reader
        self._own = {term.term for term in query.terms if term.via is None}
        self._via = {term.term: term.via for term in query.terms if term.via is not None}
        self._wanted = {concept.term.code: concept.text for concept in query.concepts}

    def matches(self, text: str) -> list[MatchSpan]:
        """Spans of `text` that meet the question, in text order and without overlaps.

        The user's own words are marked as they are; what came through a concept, a synonym, an
        abbreviation or a corrected spelling carries the user's wording in `via`.
        """
        words, places = self._reader.read(text)
        found: list[MatchSpan] = []
        for start, end, terms in words:
            if any(term in self._own for term in terms):
                found.append(MatchSpan(start, end, text[start:end]))
            else:
                source = next((self._via[term] for term in terms if term in self._via), None)
                if source is not None:
                    found.append(MatchSpan(start, end, text[start:end], source))
        found += [
            MatchSpan(start, end, text[start:end], self._wanted[code])
            for start, end, code in places
            if code in self._wanted
        ]
        return _without_overlaps(found)


def _without_overlaps(spans: list[MatchSpan]) -> list[MatchSpan]:
    """The user's own words first, then the longer span, then the earlier."""
    taken: list[MatchSpan] = []
    for span in sorted(spans, key=lambda s: (s.via is not None, s.start - s.end, s.start)):
        if all(span.end <= other.start or other.end <= span.start for other in taken):
            taken.append(span)
    return sorted(taken, key=lambda s: s.start)
