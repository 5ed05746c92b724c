"""What a question means beyond its words: concepts, their other names, and abbreviations.

All knowledge comes from `records.vocabulary`, which a domain expert edits. Concepts found in a
text are index terms of their own (`#single_parents`), so that two names of one thing meet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from index.concepts import ConceptFinder, Place
from index.results import Understood
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
        terms = [term for term in words.terms() if term.scheme in CONCEPT_SCHEMES]
        self._german = ConceptFinder(terms)
        self._english = ConceptFinder(terms, english=True)

    def places_in(self, text: str) -> Iterator[Place]:
        """Every concept named in a document text."""
        return self._german.find(text)

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
        found = [
            Concept(place.term, query[place.start : place.end], place.start, place.end)
            for finder in (self._german, self._english)
            for place in finder.find(query, any_capitals=True)
        ]
        first: dict[str, Concept] = {}
        for concept in sorted(found, key=lambda c: (c.start, -c.end)):
            first.setdefault(concept.term.code, concept)
        return _outermost(list(first.values()))

    def short_forms(self, query: str) -> list[ShortForm]:
        """Abbreviations written out, and long forms abbreviated."""
        found: list[ShortForm] = []
        for item in self.words.abbreviations:
            for name, other, ending in (
                (item.short, item.long, ""),
                (item.long, item.short, r"(?:e?[ns])?"),
            ):
                pattern = rf"(?<!\w){re.escape(name)}{ending}(?!\w)"
                match = re.search(pattern, query, re.IGNORECASE)
                if match:
                    found.append(ShortForm(match.group(), other, match.start(), match.end()))
        return found

    @staticmethod
    def understood(concepts: list[Concept], shorts: list[ShortForm]) -> list[Understood]:
        """What was read into the question, in words for the user."""
        found = [Understood("synonym", c.text, c.term.label, c.term.code) for c in concepts]
        return found + [Understood("abbreviation", s.text, s.other, s.other) for s in shorts]


def other_names(term: Term) -> list[str]:
    """All German names of a concept as plain words, without the mark of an open ending."""
    return list(dict.fromkeys(name.rstrip("*") for name in term.names()))


def _outermost(concepts: list[Concept]) -> list[Concept]:
    """Without concepts whose words are part of a longer name ("BG" in "BG-Coaching")."""
    return [
        c
        for c in concepts
        if not any(
            o.start <= c.start and c.end <= o.end and o.end - o.start > c.end - c.start
            for o in concepts
        )
    ]


@lru_cache(maxsize=1)
def thesaurus() -> Thesaurus:
    return Thesaurus(vocabulary())
