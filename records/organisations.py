"""Forms of organisations (job centre, agency, municipality, provider, …) from their names."""

from __future__ import annotations

import re
from functools import lru_cache

from records.terms import Term
from records.vocabulary import vocabulary

SCHEME = "organisation"
# a list of several organisations, or one with its department: the first one counts
_NEXT = re.compile(r"[,;/]|\s[–-]\s")


@lru_cache(maxsize=4096)
def type_of_name(organisation: str) -> str | None:
    """Code of the form that a name shows, `None` when it shows none.

    The parts of a list are asked one after the other; of several forms in one part the first
    counts, and weak ones ("Stadt", "e. V.") only where there is no other.
    """
    for weak in (False, True):
        for part in _NEXT.split(organisation):
            found = [m for m in _found(part) if m[1].weak == weak]
            if found:
                return min(found, key=lambda m: m[0])[1].code
    return None


def _found(name: str) -> list[tuple[tuple[int, int], Term]]:
    """Forms with their place; of two at one place the longer name goes first."""
    matches = [((m.start, m.start - m.end), m.term) for m in vocabulary().find(name, SCHEME)]
    for term in vocabulary().terms(SCHEME):
        for word in term.in_names:
            at = _pattern(word).search(name)
            if at is not None:
                matches.append(((at.start(), at.start() - at.end()), term))
    return matches


@lru_cache(maxsize=256)
def _pattern(word: str) -> re.Pattern[str]:
    before = r"(?<!\w)\w*" if word.startswith("*") else r"(?<!\w)"
    behind = r"\w*(?!\w)" if word.endswith("*") else r"(?!\w)"
    flags = 0 if word.isupper() else re.IGNORECASE
    return re.compile(before + re.escape(word.strip("*")) + behind, flags)
