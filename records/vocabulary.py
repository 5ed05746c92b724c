"""The controlled vocabulary: target groups, instruments, funding, outcomes, thesaurus.

The terms live in `vocabularies/`, one file a scheme, which a domain expert can edit without
touching code.
Labels, synonyms and abbreviations are matched by their stems: a synonym written with a trailing
`*` matches every word that begins with it ("alleinerziehend*").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from records.by_text import by_text
from records.finder import TermFinder
from records.terms import Abbreviation, Term, TermMatch
from records.word_lists import read_word_list

__all__ = ["Abbreviation", "Term", "TermMatch", "Vocabulary", "fold", "vocabulary"]

VOCABULARY_FOLDER = Path(__file__).with_name("vocabularies")
_ABBREVIATIONS = "abbreviations"


def fold(text: str) -> str:
    """Lower case, one kind of white space, no quotes: for comparing names."""
    text = re.sub(r"[„“”\"»«‚‘’'*_`#]", "", text.casefold())
    return re.sub(r"\s+", " ", text).strip()


class Vocabulary:
    """All terms, with look-up by any of their names and search in running text."""

    def __init__(self, terms: list[Term], abbreviations: list[Abbreviation]) -> None:
        self.by_code = {term.code: term for term in terms}
        if len(self.by_code) != len(terms):
            raise ValueError("a code stands twice in the vocabulary")
        unknown = [t.code for t in terms if t.broader and t.broader not in self.by_code]
        if unknown:
            raise ValueError(f"the wider concept is unknown: {', '.join(unknown)}")
        self.abbreviations = abbreviations
        self._by_name: dict[str, Term] = {}
        for term in terms:
            for name in (term.code, *term.names()):
                self._by_name.setdefault(fold(name.strip("*")), term)
        self._finder = TermFinder(terms)
        # several fields ask for the same sentence
        self._places = by_text(lambda text: tuple(self._finder.find(text, strict=True)))

    @classmethod
    def load(cls, folder: Path = VOCABULARY_FOLDER) -> Vocabulary:
        """Read all files of a folder. Raises `ValueError` for a code or parent that is wrong."""
        raw = {file.stem: read_word_list(file) for file in vocabulary_files(folder)}
        shorts = [Abbreviation(str(k), str(v)) for k, v in raw.pop(_ABBREVIATIONS, {}).items()]
        terms = [
            Term(
                code=code,
                scheme=scheme,
                label=entry["label"],
                synonyms=tuple(map(str, entry.get("synonyms", ()))),
                abbreviations=tuple(map(str, entry.get("abbreviations", ()))),
                english=tuple(map(str, entry.get("english", ()))),
                broader=entry.get("broader"),
                in_names=tuple(map(str, entry.get("in_names", ()))),
                weak=bool(entry.get("weak")),
                since=int(entry["since"]) if "since" in entry else None,
                proper=bool(entry.get("proper")),
            )
            for scheme, entries in raw.items()
            for code, entry in entries.items()
        ]
        return cls(terms, shorts)

    def terms(self, scheme: str | None = None) -> list[Term]:
        return [t for t in self.by_code.values() if scheme is None or t.scheme == scheme]

    def label(self, code: str) -> str:
        """German label of a code; the code itself when it is unknown."""
        term = self.by_code.get(code)
        return term.label if term else code

    def lookup(self, name: str) -> Term | None:
        """The term with this code, label, synonym or abbreviation."""
        return self._by_name.get(fold(name))

    def names_any(self, text: str, scheme: str) -> bool:
        """Whether a term of `scheme` occurs in `text`; for long texts, of which one is enough."""
        return any(m.term.scheme == scheme for m in self._finder.find(text, strict=True))

    def find(self, text: str, scheme: str) -> Iterator[TermMatch]:
        """Every occurrence of a term of `scheme` in `text`, in text order."""
        found = [match for match in self._places(text) if match.term.scheme == scheme]
        yield from sorted(found, key=lambda m: (m.start, -m.end))


def vocabulary_files(folder: Path = VOCABULARY_FOLDER) -> list[Path]:
    """The files of the vocabulary, target groups and instruments first, in stable order."""
    first = ["target_group", "instrument"]
    return sorted(folder.glob("*.yaml"), key=lambda f: (f.stem not in first, f.stem != first[0], f))


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of this installation, read once."""
    return Vocabulary.load()
