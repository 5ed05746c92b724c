"""Why a passage was found: which of its words answer which words of the question."""

from __future__ import annotations

from index.compounds import CompoundSplitter
from index.query import ParsedQuery
from index.results import MatchSpan
from index.text import fold, tokens
from records.finder import TermFinder


class Explainer:
    """Finds what answers one question, in any number of passages."""

    def __init__(self, query: ParsedQuery, splitter: CompoundSplitter) -> None:
        self._splitter = splitter
        self._own = {term.term for term in query.terms if term.via is None}
        self._via = {term.term: term.via for term in query.terms if term.via is not None}
        self._wanted = {concept.term.code: concept.text for concept in query.concepts}
        # only the names of what is asked for are looked for
        self._names = TermFinder(concept.term for concept in query.concepts)

    def matches(self, text: str) -> list[MatchSpan]:
        """Spans of `text` that meet the question, in text order and without overlaps.

        The user's own words are marked as they are; what came through a concept, a synonym, an
        abbreviation or a corrected spelling carries the user's wording in `via`.
        """
        found: list[MatchSpan] = []
        read = list(tokens(text))
        for token in read:
            terms = list(token.terms)
            if token.sort == "word" and token.terms:
                terms += self._splitter.parts(fold(token.form))
            if any(term in self._own for term in terms):
                found.append(MatchSpan(token.start, token.end, token.text))
            else:
                source = next((self._via[term] for term in terms if term in self._via), None)
                if source is not None:
                    found.append(MatchSpan(token.start, token.end, token.text, source))
        found += [
            MatchSpan(
                place.start,
                place.end,
                text[place.start : place.end],
                self._wanted[place.term.code],
            )
            for place in self._names.find(text, read=read)
        ]
        return _without_overlaps(found)


def _without_overlaps(spans: list[MatchSpan]) -> list[MatchSpan]:
    """The user's own words first, then the longer span, then the earlier."""
    taken: list[MatchSpan] = []
    for span in sorted(spans, key=lambda s: (s.via is not None, s.start - s.end, s.start)):
        if all(span.end <= other.start or other.end <= span.start for other in taken):
            taken.append(span)
    return sorted(taken, key=lambda s: s.start)
