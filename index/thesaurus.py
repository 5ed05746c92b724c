"""What a question means beyond its words: concepts, their other names, and abbreviations.

All knowledge comes from `records.vocabulary` and `field_words.yaml`, which experts edit.
Concepts found in a text are index terms of their own (`#single_parents`), so that two names of one
thing meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import lru_cache

from index.field_words import asked_terms, field_words, searched_terms
from index.results import Understood
from index.stopwords import STOPWORDS
from index.text import tokens
from records.finder import TermFinder, adjacent, stem_of
from records.vocabulary import Abbreviation, Term, TermMatch, Vocabulary, vocabulary
from records.words import Word

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
        terms = searched_terms(words, CONCEPT_SCHEMES)
        self._terms = {term.code: term for term in terms}
        self._german = TermFinder(terms)
        self._english = TermFinder(terms, english=True)
        asked = [replace(term, abbreviations=()) for term in asked_terms(terms)]
        self._asked = TermFinder(asked)
        self._set_shorts(words.abbreviations)

    def with_definitions(self, definitions: Iterable[tuple[str, str]]) -> Thesaurus:
        """The same words, and the abbreviations (short, long) that documents define."""
        other = copy(self)
        known = {(item.short.casefold(), item.long.casefold()) for item in self.shorts}
        more = [
            Abbreviation(short, long)
            for short, long in dict.fromkeys(definitions)
            if (short.casefold(), long.casefold()) not in known
        ]
        other._set_shorts([*self.shorts, *more])
        return other

    def _set_shorts(self, shorts: Sequence[Abbreviation]) -> None:
        self.shorts = tuple(shorts)
        self._forms: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for item in self.shorts:
            for name, other in ((item.short, item.long), (item.long, item.short)):
                stems = tuple(stem_of(token) for token in tokens(name))
                if stems:
                    self._forms.setdefault(stems[0], []).append((stems, other))

    def places_in(self, text: str, read: Sequence[Word] | None = None) -> Iterator[TermMatch]:
        """Every concept named in a document text; `read` are its words where they are known."""
        return self._german.find(text, read=read)

    def with_broader(self, code: str) -> Iterator[str]:
        """The code and all wider concepts above it."""
        seen: set[str] = set()
        current: str | None = code
        while current is not None and current not in seen:
            seen.add(current)
            yield current
            term = self.words.by_code.get(current)
            current = term.broader if term else None

    def meant(self, code: str) -> list[Term]:
        """Further concepts that a question for this one also asks for."""
        entry = field_words().get(code)
        return [self._terms[other] for other in entry.means] if entry else []

    def names(self) -> list[str]:
        """All German names of all concepts as plain words."""
        found = [name for term in self._terms.values() for name in other_names(term)]
        return list(dict.fromkeys(found))

    def question_names(self) -> list[str]:
        """Names that only questions use, German and English, and short forms."""
        found = [name.rstrip("*") for item in field_words().values() for name in item.asked]
        found += [name for term in self._terms.values() for name in term.english]
        for item in self.shorts:
            found += [item.short, item.long]
        return list(dict.fromkeys(found))

    def lines(self) -> list[str]:
        """All names of each concept on one line, German and English."""
        return ["; ".join([*other_names(t), *t.english]) for t in self._terms.values()]

    def concepts(self, query: str) -> list[Concept]:
        """Concepts named in a question: German, English, or a short form in any capitals."""
        found = [
            Concept(
                self._terms[place.term.code],
                query[place.start : place.end],
                place.start,
                place.end,
            )
            for finder in (self._german, self._asked, self._english)
            for place in finder.find(query, any_capitals=True)
        ]
        first: dict[str, Concept] = {}
        for concept in sorted(found, key=lambda c: (c.start, -c.end)):
            first.setdefault(concept.term.code, concept)
        return _outermost(list(first.values()))

    def short_forms(self, query: str) -> list[ShortForm]:
        """Abbreviations written out, and long forms abbreviated."""
        found: list[ShortForm] = []
        read = list(tokens(query))
        stems = [stem_of(token) for token in read]
        for i, stem in enumerate(stems):
            if read[i].form in STOPWORDS and not read[i].text.isupper():
                continue  # "mag" is no MAG
            for name, other in self._forms.get(stem, ()):
                end = i + len(name)
                if tuple(stems[i:end]) == name and adjacent(query, read[i:end]):
                    start, stop = read[i].start, read[end - 1].end
                    found.append(ShortForm(query[start:stop], other, start, stop))
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
