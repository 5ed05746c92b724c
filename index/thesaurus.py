"""What a question means beyond its words: concepts, their other names, and abbreviations.

All knowledge comes from `records.vocabulary` and `field_words/`, which experts edit.
Concepts found in a text are index terms of their own (`#single_parents`), so that two names of one
thing meet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from index.law import meanings
from index.loose import MARK, LooseFinder
from index.results import Understood
from index.stopwords import ENGLISH_ONLY, FRAME_WORDS, GERMAN_ONLY, STOPWORDS
from index.text import Token, tokens
from index.topics import asked_terms, field_words, searched_terms
from records.finder import TermFinder, adjacent, stem_of
from records.vocabulary import Abbreviation, Term, TermMatch, Vocabulary, vocabulary
from records.words import Word

CONCEPT_SCHEMES = ("target_group", "instrument", "funding", "colloquial")
How = Literal["name", "asked", "loose", "english", "law", "former law", "part"]


_GAP = re.compile(r"\s+")
_FIRST_PARTS = re.compile(r"[^\W_]+-$")
_ALONE = 2  # words; "mag" alone is typed by who looks for MAG
_SPEECH = frozenset({"mag", "sam", "mat", "pat", "aa", "sb", "ub", "ba", "ge", "gz"})


@dataclass(frozen=True)
class Concept:
    """A concept named in a question: `text` is the user's wording, at `start` to `end`.

    `how` it was named: by a name of documents, by one that only questions use, by words near each
    other, in English, by the paragraph that regulates it today or did so formerly, or as the first
    part of a compound.
    """

    term: Term
    text: str
    start: int
    end: int
    how: How = "name"


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
        self._asked = TermFinder([_with_names(term, loose=False) for term in asked])
        self._loose = LooseFinder([_with_names(term, loose=True) for term in asked])
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
        # a short form is never inflected but for the plural: "BaE" is no "BA"
        self._short: dict[str, list[str]] = {}
        for item in self.shorts:
            read = list(tokens(item.short))
            if len(read) == 1 and read[0].sort == "word":
                for form in (read[0].form, f"{read[0].form}s"):
                    self._short.setdefault(form, []).append(item.long)
            else:
                self._add_form(item.short, item.long)
            self._add_form(item.long, item.short)

    def _add_form(self, name: str, other: str) -> None:
        read = list(tokens(name))
        if all(token.form in FRAME_WORDS or token.form in STOPWORDS for token in read):
            return  # "Maßnahmen" says nothing that "MN" would add to
        stems = tuple(stem_of(token) for token in read)
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
            term = self._terms.get(current) or self.words.by_code.get(current)
            current = term.broader if term else None

    def with_narrower(self, code: str) -> tuple[str, ...]:
        """The code and all narrower concepts below it."""
        below = (other for other in self._terms if other != code)
        return (code, *(other for other in below if code in self.with_broader(other)))

    def meant(self, code: str) -> list[Term]:
        """Further concepts that a question for this one also asks for."""
        entry = field_words().get(code)
        return [self._terms[other] for other in entry.means] if entry else []

    def near(self, code: str) -> list[Term]:
        """Concepts that touch this one."""
        entry = field_words().get(code)
        return [self._terms[other] for other in entry.near] if entry else []

    def names(self) -> list[str]:
        """All German names of all concepts as plain words."""
        found = [name for term in self._terms.values() for name in other_names(term)]
        return list(dict.fromkeys(found))

    def question_names(self) -> list[str]:
        """Names that only questions use, German and English, and short forms."""
        found = [name.strip("*") for item in field_words().values() for name in item.asked]
        found += [name for term in self._terms.values() for name in term.english]
        for item in self.shorts:
            found += [item.short, item.long]
        return list(dict.fromkeys(found))

    def lines(self) -> list[str]:
        """All names of each concept on one line, German and English."""
        return ["; ".join([*other_names(t), *t.english]) for t in self._terms.values()]

    def concepts(self, query: str) -> list[Concept]:
        """Concepts named in a question: German, English, a short form in any capitals, a paragraph.

        Neighbouring words also count as the compound they make ("Schuldner beratung").
        """
        read = list(tokens(query, asked=True))
        finders: tuple[tuple[TermFinder, How], ...] = (
            (self._german, "name"),
            (self._asked, "asked"),
            (self._english, "english"),
        )
        found = [
            Concept(self._terms[p.term.code], query[p.start : p.end], p.start, p.end, how)
            for finder, how in finders
            for p in finder.find(query, any_capitals=True, read=read)
            if not _only_speech(query[p.start : p.end], read)
        ]
        if is_german(read):
            found = [concept for concept in found if concept.how != "english"]
        found += self._from_neighbours(query, read)
        found += [
            Concept(self._terms[p.term.code], query[p.start : p.end], p.start, p.end, "loose")
            for p in self._loose.find(read)
        ]
        first: dict[str, Concept] = {}
        for concept in sorted(found, key=lambda c: (c.start, -c.end)):
            first.setdefault(concept.term.code, concept)
        named = _compounds(_outermost(list(first.values())), query)
        known = {concept.term.code for concept in named}
        return named + [c for c in self._from_law(query, read) if c.term.code not in known]

    def _from_neighbours(self, query: str, read: Sequence[Token]) -> Iterator[Concept]:
        """Concepts whose name is one word, but two in the question."""
        for left, right in pairwise(read):
            apart = left.sort == right.sort == "word" and not (left.part or right.part)
            if not apart or not _GAP.fullmatch(query, left.end, right.start):
                continue
            word = left.text + right.text.lower()
            alone = {p.term.code for t in (left, right) for p in self._german.find(t.text)}
            for place in self._german.find(word):
                if place.end - place.start == len(word) and place.term.code not in alone:
                    text = query[left.start : right.end]
                    yield Concept(self._terms[place.term.code], text, left.start, right.end)

    def _from_law(self, query: str, read: Sequence[Token]) -> Iterator[Concept]:
        """Concepts that the paragraphs of a question regulate."""
        seen: set[str] = set()
        for token in read:
            if token.sort != "paragraph":
                continue
            book = next((t.partition("/")[2] for t in token.terms if "/" in t), None)
            for paragraph in meanings(token.form, book):
                for code in paragraph.codes:
                    if code not in seen:
                        seen.add(code)
                        how: How = "former law" if paragraph.former else "law"
                        yield Concept(self._terms[code], token.text, token.start, token.end, how)

    def short_forms(self, query: str) -> list[ShortForm]:
        """Abbreviations written out, and long forms abbreviated."""
        found: list[ShortForm] = []
        read = list(tokens(query, asked=True))
        stems = [stem_of(token) for token in read]
        for i, stem in enumerate(stems):
            if read[i].form in STOPWORDS and not read[i].text.isupper():
                continue  # "mag" is no MAG
            for other in self._short.get(read[i].form, ()):
                found.append(ShortForm(read[i].text, other, read[i].start, read[i].end))
            for name, other in self._forms.get(stem, ()):
                end = i + len(name)
                if tuple(stems[i:end]) == name and adjacent(query, read[i:end]):
                    start, stop = read[i].start, read[end - 1].end
                    found.append(ShortForm(query[start:stop], other, start, stop))
        return found

    @staticmethod
    def understood(concepts: list[Concept], shorts: list[ShortForm]) -> list[Understood]:
        """What was read into the question, in words for the user; a paragraph gives one line."""
        found: dict[tuple[str, str], list[Term]] = {}
        for concept in concepts:
            one = concept.term.code if concept.how not in ("law", "former law") else ""
            found.setdefault((concept.text, one), []).append(concept.term)
        lines = [
            Understood(
                "synonym", text, ", ".join(t.label for t in terms), "|".join(t.code for t in terms)
            )
            for (text, _), terms in found.items()
        ]
        return lines + [Understood("abbreviation", s.text, s.other, s.other) for s in shorts]


def _with_names(term: Term, loose: bool) -> Term:
    """The term with those of its names that are met loosely, or with the others."""
    names = [name for name in term.synonyms if (MARK in name) == loose]
    return replace(term, label=names[0] if names else "", synonyms=tuple(names))


def other_names(term: Term) -> list[str]:
    """All German names of a concept as plain words, without the mark of an open ending."""
    return list(dict.fromkeys(name.strip("*") for name in term.names()))


def _outermost(concepts: list[Concept]) -> list[Concept]:
    """Without concepts whose words are part of a longer name ("Arbeit" in "aufsuchende Arbeit")."""
    whole = [c for c in concepts if c.how != "loose"]
    return [c for c in concepts if not any(_inside(c, other) for other in whole)]


def _compounds(concepts: list[Concept], query: str) -> list[Concept]:
    """What ends a hyphenated word is what the whole word is, its first part says more of it.

    "BG-Betreuung" is a kind of support, "BG" says for whom.
    """
    found = [_whole_compound(concept, query) for concept in concepts]
    whole = [c for c in found if c.how != "loose"]
    return [replace(c, how="part") if any(_inside(c, o) for o in whole) else c for c in found]


def _whole_compound(concept: Concept, query: str) -> Concept:
    start = concept.start
    while (match := _FIRST_PARTS.search(query, 0, start)) is not None:
        start = match.start()
    if start == concept.start or query[concept.end : concept.end + 1] == "-":
        return concept
    return replace(concept, text=query[start : concept.end], start=start)


def _inside(inner: Concept, outer: Concept) -> bool:
    longer = outer.end - outer.start > inner.end - inner.start
    return longer and outer.start <= inner.start and inner.end <= outer.end


def is_german(read: Sequence[Token]) -> bool:
    """Whether a question is German beyond doubt: "Partner" and "Budget" are English words too."""
    return count_words(read, GERMAN_ONLY) > 0 and not count_words(read, ENGLISH_ONLY)


def count_words(read: Sequence[Token], words: frozenset[str]) -> int:
    return sum(token.text.lower() in words for token in read)


def _only_speech(text: str, read: Sequence[Token]) -> bool:
    """Words of speech that a short form in small letters looks like: "wer mag" is no MAG."""
    return len(read) > _ALONE and (text in STOPWORDS or text in _SPEECH)


@lru_cache(maxsize=1)
def thesaurus() -> Thesaurus:
    return Thesaurus(vocabulary())
