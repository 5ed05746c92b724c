"""The controlled vocabulary: target groups, instruments, funding, outcomes, thesaurus.

The terms live in `vocabulary.yaml`, which a domain expert can edit without touching code.
Labels, synonyms and abbreviations are matched by their stems: a synonym written with a trailing
`*` matches every word that begins with it ("alleinerziehend*").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import yaml

from records.finder import TermFinder
from records.terms import Abbreviation, Term, TermMatch

__all__ = ["Abbreviation", "Term", "TermMatch", "Vocabulary", "fold", "vocabulary"]

VOCABULARY_FILE = Path(__file__).with_name("vocabulary.yaml")


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
        self.abbreviations = abbreviations
        self._by_name: dict[str, Term] = {}
        for term in terms:
            for name in (term.code, *term.names()):
                self._by_name.setdefault(fold(name.rstrip("*")), term)
        self._finder = TermFinder(terms)
        # several fields ask for the same sentence
        self._places = lru_cache(maxsize=512)(
            lambda text: tuple(self._finder.find(text, strict=True))
        )

    @classmethod
    def load(cls, path: Path = VOCABULARY_FILE) -> Vocabulary:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        terms = [
            Term(
                code=code,
                scheme=scheme,
                label=entry["label"],
                synonyms=tuple(entry.get("synonyms", ())),
                abbreviations=tuple(entry.get("abbreviations", ())),
                english=tuple(entry.get("english", ())),
                broader=entry.get("broader"),
            )
            for scheme, entries in raw["schemes"].items()
            for code, entry in entries.items()
        ]
        shorts = [Abbreviation(str(k), str(v)) for k, v in raw.get("abbreviations", {}).items()]
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

    def _find_all(self, text: str) -> tuple[TermMatch, ...]:
        return tuple(self._finder.find(text, strict=True))

    def find(self, text: str, scheme: str) -> Iterator[TermMatch]:
        """Every occurrence of a term of `scheme` in `text`, in text order."""
        found = [match for match in self._places(text) if match.term.scheme == scheme]
        yield from sorted(found, key=lambda m: (m.start, -m.end))


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of this installation, read once."""
    return Vocabulary.load()
