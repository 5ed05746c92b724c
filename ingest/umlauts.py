"""Words of the field that an export wrote without umlauts: "Plaetze", "Massnahme", "Schluessel".

Only words that the lists of labels and column heads know are put right, so that "Dauer", "neue"
and names of places stay as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from ingest.labels import LABELS_FILE
from ingest.view import View
from records.word_lists import read_word_list

_COLUMNS_FILE = Path(__file__).with_name("layouts") / "columns.yaml"
_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]+")
_WRITTEN = re.compile(r"(?<![^\W\d_])[A-Za-z]*(?:[AOUaou]e|[Ss]s)[a-z]*(?![^\W\d_])")
_PLAIN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)
# shorter words may be part of any other
_SHORTEST = 5
_ENDINGS = ("", "n", "s", "en", "er", "e")


@lru_cache(maxsize=1)
def _spelled() -> dict[str, str]:
    """Words without umlauts, in small letters, and as they are spelled."""
    found: dict[str, str] = {}
    plain: set[str] = set()
    for path in (LABELS_FILE, _COLUMNS_FILE):
        for names in read_word_list(path).values():
            for word in _WORD.findall(" ".join(names)):
                small = word.casefold() if "ß" not in word else word.lower()
                written = small.translate(_PLAIN)
                if written == small:
                    plain.add(small)
                elif len(written) >= _SHORTEST:
                    found[written] = small
    return {written: word for written, word in found.items() if written not in plain}


@lru_cache(maxsize=4096)
def _right(word: str) -> str:
    """The word with its umlauts; the word itself where no list knows it."""
    small = word.lower()
    known = _spelled()
    for cut in range(max(0, len(small) - _SHORTEST) + 1):
        for ending in _ENDINGS:
            stem = small[cut:].removesuffix(ending) if ending else small[cut:]
            if not small.endswith(ending) or stem not in known:
                continue
            right = known[stem]
            if word[cut].isupper():
                right = right[0].upper() + right[1:]
            return word[:cut] + right + word[cut + len(stem) :]
    return word


def umlauts_restored(view: View) -> View:
    """The view with the umlauts of the words that the lists know."""
    if not any(_right(word) != word for word in set(_WRITTEN.findall(view.text))):
        return view
    return view.sub(_WRITTEN, lambda match: _right(match.group()))
