"""Why a passage was found: which of its words answer which words of the question."""

from __future__ import annotations

from index.compounds import CompoundSplitter
from index.query import ParsedQuery
from index.results import MatchSpan
from index.text import fold, tokens
from index.thesaurus import Thesaurus


def matches(
    text: str, query: ParsedQuery, splitter: CompoundSplitter, words: Thesaurus
) -> list[MatchSpan]:
    """Spans of `text` that meet the question, in text order and without overlaps.

    The user's own words are marked as they are; what came through a concept, a synonym or an
    abbreviation carries the user's wording in `via`.
    """
    own = {term.term for term in query.terms if term.via is None}
    via = {term.term: term.via for term in query.terms if term.via is not None}
    found: list[MatchSpan] = []
    for token in tokens(text):
        terms = list(token.terms)
        if token.sort == "word" and token.terms:
            terms += splitter.parts(fold(token.form))
        if any(term in own for term in terms):
            found.append(MatchSpan(token.start, token.end, token.text))
        else:
            source = next((via[term] for term in terms if term in via), None)
            if source is not None:
                found.append(MatchSpan(token.start, token.end, token.text, source))
    found += _concepts(text, query, words)
    return _without_overlaps(found)


def _concepts(text: str, query: ParsedQuery, words: Thesaurus) -> list[MatchSpan]:
    wanted = {concept.term.code: concept.text for concept in query.concepts}
    if not wanted:
        return []
    return [
        MatchSpan(place.start, place.end, text[place.start : place.end], wanted[place.term.code])
        for place in words.places_in(text)
        if place.term.code in wanted
    ]


def _without_overlaps(spans: list[MatchSpan]) -> list[MatchSpan]:
    """The user's own words first, then the longer span, then the earlier."""
    taken: list[MatchSpan] = []
    for span in sorted(spans, key=lambda s: (s.via is not None, s.start - s.end, s.start)):
        if all(span.end <= other.start or other.end <= span.start for other in taken):
            taken.append(span)
    return sorted(taken, key=lambda s: s.start)
