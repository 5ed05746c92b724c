"""Compounds that share their last part: "Schuldner- und Suchtberatung" is two kinds of advice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from records.vocabulary import Term, TermMatch, vocabulary

_ELIDED = re.compile(
    r"(?<![\w-])(?P<firsts>[A-ZÄÖÜ][a-zäöüß]{3,}-(?:\s?(?:,|/|und|oder|wie|sowie|bzw\.)\s+"
    r"[A-ZÄÖÜ][a-zäöüß]{3,}-)*)\s?(?:,|/|und|oder|wie|sowie|bzw\.)\s+(?P<last>[A-ZÄÖÜ]?[a-zäöüß]{7,})"
)
_FIRST = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{3,}(?=-)")
# the shared part is a word of its own: "beratung", "kurs"
MIN_SHARED = 4
MIN_OWN = 3


def find_elided(text: str, scheme: str) -> Iterator[TermMatch]:
    """Terms of `scheme` whose last part stands only once, behind another compound."""
    if "- " not in text and "-," not in text and "-/" not in text:
        return
    for match in _ELIDED.finditer(text):
        for first in _FIRST.finditer(match["firsts"]):
            term = _whole(first[0], match["last"], scheme)
            if term is not None:
                yield TermMatch(term, match.start("firsts") + first.start(), match.end())


@lru_cache(maxsize=1 << 10)
def _whole(first: str, last: str, scheme: str) -> Term | None:
    """The term that the first compound is with an end of the last one."""
    for at in range(MIN_OWN, len(last) - MIN_SHARED + 1):
        term = vocabulary().lookup(first + last[at:])
        if term is not None and term.scheme == scheme:
            return term
    return None
