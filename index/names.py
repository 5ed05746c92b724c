"""Names of records as runs of stems: which names a question gives in one piece, without a loop."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.text import tokens

NAMES_FILE, STEMS_FILE, FORMS_FILE = "names.json", "stems.json", "forms.npz"
# what stands before a bracket, dash, colon or equals sign is how people call a thing
_SHORT_NAME = re.compile(r"\s*[(=:–—]\s*|\s+-\s+|[.!?]\s+")
_QUOTED = re.compile(r"[„“\"»«]([^„“”\"»«]{2,})[“”\"»«]")
MAX_NAME = 30  # words; longer names are met in whole or not at all
_BETWEEN = -1  # stands in front of every form and behind the last

Numbers = NDArray[np.int64]


class NameForms:
    """Every name with its short forms; `words` holds the numbers of the stems of all forms.

    The forms lie behind each other in `words`, with -1 between them; the form at `starts[i]` has
    `sizes[i]` words and belongs to the record at `owner[i]`.
    """

    def __init__(self, stems: Sequence[str], words: Numbers, owner: Numbers, size: int) -> None:
        self.stems, self.words, self.owner, self.size = list(stems), words, owner, size
        self._number = {stem: i for i, stem in enumerate(self.stems)}
        between = np.flatnonzero(words == _BETWEEN)
        self.starts = between[:-1] + 1
        self.sizes = np.diff(between) - 1
        # where each stem stands
        self._places = np.argsort(words, kind="stable")
        self._ends = np.searchsorted(words[self._places], np.arange(len(self.stems) + 1))

    @classmethod
    def of(cls, names: Iterable[str]) -> NameForms:
        """Names in the order of the build, empty for a record that is gone."""
        number: dict[str, int] = {}
        words, owner, size = [_BETWEEN], [], 0
        for place, name in enumerate(names):
            size = place + 1
            for form in variants(name):
                stems = stems_of(form)
                if stems:
                    words += [number.setdefault(stem, len(number)) for stem in stems]
                    words.append(_BETWEEN)
                    owner.append(place)
        read = np.array(words, dtype=np.int64)
        return cls(list(number), read, np.array(owner, dtype=np.int64), size)

    def scores(self, wanted: Sequence[str]) -> NDArray[np.float32]:
        """For every record the share of its name that the question gives in one piece, or of the
        question that is a name; the best of its forms.

        Only whole runs of words count: a question of one word meets a name of four with 1/4.
        """
        found = np.zeros(self.size, dtype=np.float32)
        numbers = [self._number.get(stem, _BETWEEN) for stem in wanted]
        if not numbers:
            return found
        forms = self._holding(numbers)
        np.maximum.at(found, self.owner[forms], len(numbers) / self.sizes[forms])
        for forms in self._within(numbers):
            np.maximum.at(found, self.owner[forms], self.sizes[forms] / len(numbers))
        return found

    def whole(self, wanted: Sequence[str]) -> NDArray[np.float32]:
        """1 for every record one form of whose name is just this run of stems, else 0."""
        found = np.zeros(self.size, dtype=np.float32)
        numbers = [self._number.get(stem, _BETWEEN) for stem in wanted]
        if numbers:
            forms = self._holding(numbers)
            found[self.owner[forms[self.sizes[forms] == len(numbers)]]] = 1
        return found

    def _standing(self, number: int) -> Numbers:
        """Places in `words` of one stem, in rising order."""
        return self._places[self._ends[number] : self._ends[number + 1]]

    def _holding(self, numbers: list[int]) -> Numbers:
        """The forms that have all of `numbers` as one run."""
        if _BETWEEN in numbers:
            return np.zeros(0, dtype=np.int64)
        rarest = min(range(len(numbers)), key=lambda i: len(self._standing(numbers[i])))
        begins = self._standing(numbers[rarest]) - rarest
        begins = begins[(begins > 0) & (begins + len(numbers) < len(self.words))]
        for i, number in enumerate(numbers):
            begins = begins[self.words[begins + i] == number]
        return np.unique(np.searchsorted(self.starts, begins, side="right") - 1)

    def _within(self, numbers: list[int]) -> Iterable[Numbers]:
        """The forms of at most `MAX_NAME` words that stand as one run in `numbers`."""
        for start, first in enumerate(numbers):
            if first == _BETWEEN:
                continue
            begins = self._standing(first)
            begins = begins[self.words[begins - 1] == _BETWEEN]
            forms = np.searchsorted(self.starts, begins)
            for size in range(1, MAX_NAME + 1):
                yield forms[self.sizes[forms] == size]
                forms = forms[self.sizes[forms] > size]
                if not len(forms) or start + size >= len(numbers):
                    break
                forms = forms[self.words[self.starts[forms] + size] == numbers[start + size]]


def variants(name: str) -> list[str]:
    """A name and what it is called for short: "ABC (Arbeit …)" is also "ABC"."""
    short = _SHORT_NAME.split(name)[0]
    return list(dict.fromkeys(n for n in (name, short, *_QUOTED.findall(name)) if n.strip()))


def stems_of(text: str) -> list[str]:
    return [token.terms[0] for token in tokens(text) if token.terms]


def write_names(names: Sequence[str], folder: Path) -> None:
    """The names as they are shown, and the stems of their forms."""
    forms = NameForms.of(names)
    for file, text in ((NAMES_FILE, names), (STEMS_FILE, forms.stems)):
        (folder / file).write_text(json.dumps(text, ensure_ascii=False), encoding="utf-8")
    with (folder / FORMS_FILE).open("wb") as stream:
        np.savez(stream, allow_pickle=False, words=forms.words, owner=forms.owner)


def read_names(folder: Path) -> tuple[list[str], NameForms]:
    """Raises `OSError`, `ValueError` or `KeyError` for files that do not belong together."""
    names: list[str] = json.loads((folder / NAMES_FILE).read_text(encoding="utf-8"))
    stems: list[str] = json.loads((folder / STEMS_FILE).read_text(encoding="utf-8"))
    with np.load(folder / FORMS_FILE, allow_pickle=False) as arrays:
        return names, NameForms(stems, arrays["words"], arrays["owner"], len(names))
