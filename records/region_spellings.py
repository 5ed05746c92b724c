"""Places whose umlauts were lost when a document was converted: "Landkreis Wurzburg"."""

from __future__ import annotations

import re
from functools import lru_cache

from records.regions import REGIONS_FILE, Region, find_region
from records.word_lists import read_word_list

_PLAIN = str.maketrans("äöüÄÖÜ", "aouAOU")
_UMLAUT = re.compile(r"[äöüÄÖÜ]")
_LISTS = ("districts", "independent_towns", "towns", "job_centre_areas")
_WORD = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß]{3,}\b")


def find_region_of(organisation: str) -> Region | None:
    """Region of an organisation's name; where no place is known, with its umlauts put back.

    Only whole words that are no place as they are written and that one place would be with umlauts.
    """
    return find_region(with_umlauts(organisation))


def with_umlauts(organisation: str) -> str:
    """The name with the umlauts of its place; unchanged where it is known or stays unknown."""
    if _UMLAUT.search(organisation) or find_region(organisation) is not None:
        return organisation
    mended = _WORD.sub(lambda m: _lost().get(m[0].lower(), m[0]), organisation)
    return mended if find_region(mended) is not None else organisation


@lru_cache(maxsize=1)
def _lost() -> dict[str, str]:
    """Place names of one word by their spelling without umlauts, where that is no place itself."""
    raw = read_word_list(REGIONS_FILE)
    names = {n for state in raw["states"].values() for key in _LISTS for n in state[key]}
    ordinary = {str(word).lower() for word in raw["ordinary_words"]}
    found: dict[str, str] = {}
    for name in sorted(n for n in names if _UMLAUT.search(n) and _WORD.fullmatch(n)):
        plain = name.translate(_PLAIN).lower()
        if plain not in ordinary and plain.capitalize() not in names:
            found.setdefault(plain, name)
    return found
