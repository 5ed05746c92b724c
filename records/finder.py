"""Finding the terms of the vocabulary in running text, in one pass over its words.

Documents, questions and reference values all go through here, and the time needed does not grow
with the vocabulary. Names are looked up by their stems. What a document is taken to say has to be
the name itself in one of its inflections ("strict"); what a question may mean is met by the stem
alone, so that "vermittelt" also finds "Vermittlung".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from records.terms import Term, TermMatch
from records.words import Forms, Word, fold, stemmer, words

_GAP = re.compile(r"[\s\-–/„“\"»«]*")
# endings that a name may take; more than these makes another word of it ("Lehre", "Lehrer")
_ENDINGS = frozenset(("", "e", "en", "er", "es", "em", "n", "s", "innen", "in"))
_ADJECTIVE = re.compile(r"(?<=..)e[nrsm]?$")
# punctuation that belongs to a name: "50+", "25. Lebensjahr"
_MARKS = re.compile(r"[^\s\-–/„“\"»«]+")


_CACHED = 200_000  # words
_LEAST_BEFORE_HEAD = 2  # letters; "Jobcoaching" is a compound, "Ecoaching" a typing error


@dataclass(frozen=True)
class _Name:
    """The words of a name in their order.

    An `open_end` matches any longer last word, an `open_start` any compound that ends so.
    """

    term: Term
    stems: tuple[str, ...]
    forms: tuple[str, ...]
    adjectives: tuple[bool, ...]
    gaps: tuple[str, ...]
    tail: str
    open_end: bool
    open_start: bool
    exact: tuple[str, ...] | None  # spelling of an abbreviation, which is met with its capitals
    second: str | None  # stem that the second word must have, for a quick look


class TermFinder:
    """Names of terms, looked up by their first word."""

    def __init__(self, terms: Iterable[Term], english: bool = False) -> None:
        self._first: dict[str, list[_Name]] = {}
        self._open: dict[str, list[_Name]] = {}
        self._heads: dict[str, list[_Name]] = {}
        for term in terms:
            if english:
                for name in term.english:
                    self._add(term, name, False)
                continue
            for name in (term.label, *term.synonyms):
                self._add(term, name, False)
            for name in term.abbreviations:
                self._add(term, name, True)
        self._known: dict[str, tuple[_Name, ...]] = {}
        self._lengths = sorted({len(prefix) for prefix in self._open})
        self._head_lengths = sorted({len(head) for head in self._heads})

    def _add(self, term: Term, name: str, abbreviation: bool) -> None:
        bare = name.strip("*")
        found = list(words(bare))
        if not found:
            return
        open_start = name.startswith("*")
        if open_start and len(found) > 1:
            raise ValueError(f"only one word can be the head of a compound: {name}")
        # of an open name the last word is a beginning, which must not be stemmed
        open_end = name.endswith("*")
        stems = [stem_of(word) for word in found]
        if open_end:
            stems[-1] = fold(found[-1].form)
        fixed = not abbreviation and len(stems) > 1 + open_end
        entry = _Name(
            term,
            tuple(stems),
            tuple(word.form for word in found),
            tuple(word.text[:1].islower() for word in found[:-1]),
            tuple(bare[left.end : right.start] for left, right in pairwise(found)),
            "".join(_MARKS.findall(bare[found[-1].end :])),
            open_end,
            open_start,
            tuple(word.text for word in found) if abbreviation else None,
            stems[1] if fixed else None,
        )
        if open_start:
            self._heads.setdefault(stems[0], []).append(entry)
        elif open_end and len(stems) == 1:
            self._open.setdefault(stems[0], []).append(entry)
        else:
            self._first.setdefault(stems[0], []).append(entry)

    def find(
        self,
        text: str,
        any_capitals: bool = False,
        strict: bool = False,
        read: Sequence[Word] | None = None,
    ) -> Iterator[TermMatch]:
        """Every term named in `text`, in text order, of several names of one term the longest.

        With `any_capitals` also "agh" for "AGH", with `strict` only inflections of a name. `read`
        are the words of the text where they are known already.
        """
        if not self._first and not self._open and not self._heads:
            return
        found = Forms(text) if read is None else None
        forms = [word.form for word in read or ()] if found is None else found.forms
        word_at = found.word if found is not None else (read or ()).__getitem__
        known = self._known
        for i, form in enumerate(forms):
            # most words begin no name
            candidates = known.get(form)
            if candidates is None:
                candidates = self._candidates(word_at(i))
            if not candidates:
                continue
            word = word_at(i)
            seen: set[str] = set()
            following = ""
            for name in candidates:
                last = i + len(name.stems) - 1
                if name.term.code in seen or last >= len(forms):
                    continue
                if name.second is not None:
                    following = following or stem_of(word_at(i + 1))
                    if following != name.second:
                        continue
                run = [word_at(n) for n in range(i, last + 1)]
                if (
                    _fits(name, run, any_capitals)
                    and _joined(name, text, run)
                    and (not strict or name.exact is not None or _inflected(name, run))
                ):
                    seen.add(name.term.code)
                    end = run[-1].end + len(name.tail)
                    # the bracket around "(Teilnehmer/-innen)" is none of the word
                    if text[end - 1] == ")" and "(" not in text[word.start : end]:
                        end -= 1
                    yield TermMatch(name.term, word.start, end)

    def _candidates(self, word: Word) -> tuple[_Name, ...]:
        """Names that may begin with a word, the longest first; words come again and again."""
        found = list(self._first.get(stem_of(word), ()))
        folded = fold(word.form)
        for length in self._lengths:
            found += self._open.get(folded[:length], ()) if len(folded) >= length else ()
        stem = stem_of(word)
        for length in self._head_lengths:
            found += self._heads.get(stem[-length:], ()) if len(stem) > length else ()
        candidates = tuple(sorted(found, key=lambda name: -len(name.stems)))
        if len(self._known) < _CACHED:
            self._known[word.form] = candidates
        return candidates


def _fits(name: _Name, found: Sequence[Word], any_capitals: bool) -> bool:
    if name.exact is not None and not any_capitals:
        same = zip(found, name.exact, name.forms, strict=True)
        return all(w.form == f if w.sort == "paragraph" else w.text == t for w, t, f in same)
    if name.open_start:
        return len(stem_of(found[0])) >= len(name.stems[0]) + _LEAST_BEFORE_HEAD
    stems = name.stems
    if name.open_end:
        begins = fold(found[-1].form).startswith(stems[-1])
        return begins and all(stem_of(w) == s for w, s in zip(found[:-1], stems[:-1], strict=True))
    return all(stem_of(w) == s for w, s in zip(found, stems, strict=True))


def _inflected(name: _Name, found: Sequence[Word]) -> bool:
    """Every word is that of the name, at most with another ending."""
    for form, word, adjective in zip(name.forms, found, name.adjectives, strict=False):
        if word.form == form or name.open_start:
            continue
        if not adjective or _ADJECTIVE.sub("", word.form) != _ADJECTIVE.sub("", form):
            return False
    last, form = found[-1].form, name.forms[-1]
    if name.open_start:
        _, met, ending = last.rpartition(form)
        return bool(met) and ending in _ENDINGS
    if not last.startswith(form):
        return False
    return name.open_end or last[len(form) :] in _ENDINGS


def _joined(name: _Name, text: str, found: Sequence[Word]) -> bool:
    """Nothing but what stands in the name stands between its words and behind them."""
    for gap, (left, right) in zip(name.gaps, pairwise(found), strict=True):
        between = text[left.end : right.start]
        if _MARKS.findall(between) != _MARKS.findall(gap):
            return False
    return text.startswith(name.tail, found[-1].end)


def stem_of(word: Word) -> str:
    """Stem of any word, stop words too: "nicht zu Terminen erscheinen" is a name."""
    if word.sort != "word":
        return word.form
    return stemmer()(fold(word.form))


def adjacent(text: str, found: Sequence[Word]) -> bool:
    """Nothing but white space, hyphens and quotes stands between the words."""
    return all(
        _GAP.fullmatch(text, left.end, right.start) is not None for left, right in pairwise(found)
    )
