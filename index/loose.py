"""Ways to put a need into words: several words near each other, in any order.

"kommt nie zum Termin" and "den Termin nimmt er nie wahr" both say "nie … Termin". Only questions
are read so; in a document such words stand side by side by chance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from records.finder import stem_of
from records.terms import Term, TermMatch
from records.words import Word, fold, words

MARK = "…"
WINDOW = 7  # words from the first to the last


class LooseFinder:
    """Names with a mark between their words; "wort*" is any word that begins so."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._first: dict[str, list[tuple[Term, tuple[str, ...]]]] = {}
        for term in terms:
            for name in (term.label, *term.synonyms):
                if MARK not in name:
                    continue
                parts = tuple(_part(piece) for piece in name.split(MARK))
                for part in parts:
                    self._first.setdefault(part, []).append((term, parts))
        self._open = [part for part in self._first if part.endswith("*")]

    def find(self, read: Sequence[Word]) -> Iterator[TermMatch]:
        """Every term whose words stand within `WINDOW` words of each other."""
        stems = [stem_of(word) for word in read]
        forms = [fold(word.form) for word in read]
        for i in range(len(read)):
            for part in (stems[i], *(p for p in self._open if forms[i].startswith(p[:-1]))):
                for term, parts in self._first.get(part, ()):
                    places = [_place(p, stems, forms, i, min(len(read), i + WINDOW)) for p in parts]
                    if all(place is not None for place in places):
                        last = max(place for place in places if place is not None)
                        yield TermMatch(term, read[i].start, read[last].end)


def _part(piece: str) -> str:
    """The stem of one word of a name; raises `ValueError` for more words than one."""
    bare = piece.strip()
    found = list(words(bare.rstrip("*")))
    if len(found) != 1:
        raise ValueError(f"one word stands on each side of {MARK}: {piece}")
    return f"{fold(found[0].form)}*" if bare.endswith("*") else stem_of(found[0])


def _place(
    part: str, stems: Sequence[str], forms: Sequence[str], start: int, end: int
) -> int | None:
    for i in range(start, end):
        if stems[i] == part or (part.endswith("*") and forms[i].startswith(part[:-1])):
            return i
    return None
