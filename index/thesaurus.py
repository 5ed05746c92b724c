"""What a question means beyond its words: concepts, their other names, and abbreviations.

All knowledge comes from `records.vocabulary`, which a domain expert edits. Concepts found in a
text are index terms of their own (`#single_parents`), so that two names of one thing meet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from index.results import Understood
from index.text import tokens
from records.vocabulary import Term, Vocabulary, vocabulary

CONCEPT_SCHEMES = ("target_group", "instrument", "funding", "colloquial")


@dataclass(frozen=True)
class Concept:
    """A concept named in a question: `text` is the user's wording, at `start` to `end`."""

    term: Term
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class ShortForm:
    """An abbreviation or its long form in a question; `other` is what it also stands for."""

    text: str
    other: str
    start: int
    end: int


def concept_term(code: str) -> str:
    """The index term of a concept; no word can look like it."""
    return f"#{code}"


class Thesaurus:
    """Finds concepts and abbreviations in texts and questions."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self._english = [
            (re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE), term)
            for term in words.terms()
            if term.scheme in CONCEPT_SCHEMES
            for name in term.english
        ]

    def codes_in(self, text: str) -> Iterator[str]:
        """Codes of all concepts named in a document text, one for every place."""
        for code, _, _ in self.places_in(text):
            yield code

    def places_in(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Code, start and end of every concept named in a document text."""
        for scheme in CONCEPT_SCHEMES:
            for match in self.words.find(text, scheme):
                yield match.term.code, match.start, match.end

    def with_broader(self, code: str) -> Iterator[str]:
        """The code and all wider concepts above it."""
        seen: set[str] = set()
        current: str | None = code
        while current is not None and current not in seen:
            seen.add(current)
            yield current
            term = self.words.by_code.get(current)
            current = term.broader if term else None

    def concepts(self, query: str) -> list[Concept]:
        """Concepts named in a question: German, English, or a short form in any capitals."""
        found: list[Concept] = []
        for scheme in CONCEPT_SCHEMES:
            found += [
                Concept(m.term, query[m.start : m.end], m.start, m.end)
                for m in self.words.find(query, scheme)
            ]
        for pattern, term in self._english:
            found += [Concept(term, m.group(), m.start(), m.end()) for m in pattern.finditer(query)]
        for token in tokens(query):
            by_name = self.words.lookup(token.text) if len(token.text) > 1 else None
            if by_name is not None and by_name.scheme in CONCEPT_SCHEMES:
                found.append(Concept(by_name, token.text, token.start, token.end))
        first: dict[str, Concept] = {}
        for concept in sorted(found, key=lambda c: (c.start, -c.end)):
            first.setdefault(concept.term.code, concept)
        return _outermost(list(first.values()))

    def short_forms(self, query: str) -> list[ShortForm]:
        """Abbreviations written out, and long forms abbreviated."""
        found: list[ShortForm] = []
        for item in self.words.abbreviations:
            short = re.search(rf"(?<!\w){re.escape(item.short)}(?!\w)", query, re.IGNORECASE)
            if short:
                found.append(ShortForm(short.group(), item.long, short.start(), short.end()))
            long = re.search(rf"(?<!\w){re.escape(item.long)}(?:e?[ns])?(?!\w)", query, re.IGNORECASE)
            if long:
                found.append(ShortForm(long.group(), item.short, long.start(), long.end()))
        return found

    def understood(self, query: str) -> list[Understood]:
        """What was read into the question, in words for the user."""
        found = [
            Understood("synonym", c.text, c.term.label, c.term.code) for c in self.concepts(query)
        ]
        found += [
            Understood("abbreviation", s.text, s.other, s.other) for s in self.short_forms(query)
        ]
        # constraints in the question ("in NRW", "unter 1000 Euro") will join here as kind "filter"
        return found


def other_names(term: Term) -> list[str]:
    """All German names of a concept as plain words, without the mark of an open ending."""
    return list(dict.fromkeys(name.rstrip("*") for name in term.names()))


def _outermost(concepts: list[Concept]) -> list[Concept]:
    """Without concepts whose words are part of a longer name: "Teilzeitausbildung" is no "Ausbildung"."""
    return [
        c
        for c in concepts
        if not any(
            o is not c and o.start <= c.start and c.end <= o.end and o.end - o.start > c.end - c.start
            for o in concepts
        )
    ]


@lru_cache(maxsize=1)
def thesaurus() -> Thesaurus:
    return Thesaurus(vocabulary())

