"""Finding the concepts of the vocabulary in running text, in one pass over its words.

Does what `Vocabulary.find` does, but over stems: an inflected name is met without listing its
endings, and the time needed does not grow with the vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from index.text import Token, fold, stemmer, tokens
from records.vocabulary import Term

_GAP = re.compile(r"[\s\-–/„“\"»«]*")


@dataclass(frozen=True)
class Place:
    """A term at `text[start:end]`."""

    term: Term
    start: int
    end: int


@dataclass(frozen=True)
class _Name:
    """The stems of a name in their order; an `open_end` matches any longer last word."""

    term: Term
    stems: tuple[str, ...]
    open_end: bool
    exact: tuple[str, ...] | None  # spelling of an abbreviation, which is met with its capitals


class ConceptFinder:
    """Names of terms, looked up by their first word."""

    def __init__(self, terms: Iterable[Term], english: bool = False) -> None:
        self._first: dict[str, list[_Name]] = {}
        self._open: dict[str, list[_Name]] = {}
        for term in terms:
            if english:
                for name in term.english:
                    self._add(term, name, False)
                continue
            for name in (term.label, *term.synonyms):
                self._add(term, name, False)
            for name in term.abbreviations:
                self._add(term, name, True)
        self._lengths = sorted({len(prefix) for prefix in self._open})

    def _add(self, term: Term, name: str, abbreviation: bool) -> None:
        found = list(tokens(name.rstrip("*")))
        if not found:
            return
        # of an open name the last word is a beginning, which must not be stemmed
        open_end = name.endswith("*")
        stems = [stem_of(token) for token in found]
        if open_end:
            stems[-1] = fold(found[-1].form)
        exact = tuple(token.text for token in found) if abbreviation else None
        entry = _Name(term, tuple(stems), open_end, exact)
        if open_end and len(stems) == 1:
            self._open.setdefault(stems[0], []).append(entry)
        else:
            self._first.setdefault(stems[0], []).append(entry)

    def find(
        self, text: str, any_capitals: bool = False, read: list[Token] | None = None
    ) -> Iterator[Place]:
        """Every term named in `text`, in text order; with `any_capitals` also "agh" for "AGH".

        `read` are the tokens of the text where they are known already.
        """
        if not self._first and not self._open:
            return
        found = list(tokens(text)) if read is None else read
        stems = [stem_of(token) for token in found]
        for i, token in enumerate(found):
            candidates = list(self._first.get(stems[i], ()))
            form = fold(token.form)
            for length in self._lengths:
                candidates += self._open.get(form[:length], ()) if len(form) >= length else ()
            seen: set[str] = set()
            for name in sorted(candidates, key=lambda n: -len(n.stems)):
                last = i + len(name.stems) - 1
                if (
                    name.term.code not in seen
                    and last < len(found)
                    and self._fits(name, found[i : last + 1], stems[i : last + 1], any_capitals)
                    and adjacent(text, found[i : last + 1])
                ):
                    seen.add(name.term.code)
                    yield Place(name.term, token.start, found[last].end)

    @staticmethod
    def _fits(name: _Name, found: list[Token], stems: list[str], any_capitals: bool) -> bool:
        if name.exact is not None and not any_capitals:
            return tuple(token.text for token in found) == name.exact
        if name.open_end:
            begins = fold(found[-1].form).startswith(name.stems[-1])
            return begins and tuple(stems[:-1]) == name.stems[:-1]
        return tuple(stems) == name.stems


def stem_of(token: Token) -> str:
    """Stem of any word, stop words too: "nicht zu Terminen erscheinen" is a name."""
    if token.sort != "word":
        return token.form
    return stemmer()(fold(token.form))


def adjacent(text: str, found: list[Token]) -> bool:
    return all(
        _GAP.fullmatch(text, left.end, right.start) is not None for left, right in pairwise(found)
    )
