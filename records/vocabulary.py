"""The controlled vocabulary: target groups, instruments, funding, outcomes, thesaurus.

The terms live in `vocabulary.yaml`, which a domain expert can edit without touching code.
Labels, synonyms and abbreviations are matched with German endings: a synonym written with a
trailing `*` matches every word that begins with it ("alleinerziehend*").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

VOCABULARY_FILE = Path(__file__).with_name("vocabulary.yaml")


@dataclass(frozen=True)
class Term:
    """One concept. `scheme` is the list it belongs to, `broader` the code of its parent."""

    code: str
    scheme: str
    label: str
    synonyms: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    english: tuple[str, ...] = ()
    broader: str | None = None

    def names(self) -> tuple[str, ...]:
        return (self.label, *self.synonyms, *self.abbreviations)


@dataclass(frozen=True)
class TermMatch:
    """A term found at `text[start:end]`."""

    term: Term
    start: int
    end: int


@dataclass(frozen=True)
class Abbreviation:
    short: str
    long: str


def fold(text: str) -> str:
    """Lower case, one kind of white space, no quotes: for comparing names."""
    text = re.sub(r"[„“”\"»«‚‘’'*_`#]", "", text.casefold())
    return re.sub(r"\s+", " ", text).strip()


def _pattern(name: str, abbreviation: bool) -> str:
    if abbreviation:
        return rf"(?<![\w]){re.escape(name)}(?![\w])"
    open_end = name.endswith("*")
    words = [re.escape(word) for word in name.rstrip("*").split()]
    # adjectives before the last word take any ending: "erwerbstätige(n) Leistungsberechtigte"
    words = [
        f"{word}[nrsm]?" if word.endswith("e") and word[:1].islower() else word
        for word in words[:-1]
    ] + words[-1:]
    body = r"[\s\-–/]+".join(words)
    # German endings are allowed behind the last word, a longer compound is not unless "*" says so
    tail = (
        r"\w*(?:[/*:]-?\w+)?"
        if open_end
        else r"(?:e|en|er|es|em|n|s|innen|in)?(?:[/*:]-?(?:innen|in|r|n))?"
    )
    return rf"(?<![\w]){body}{tail}(?![\w])"


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
        self._patterns: dict[str, list[tuple[re.Pattern[str], Term]]] = {}
        for term in terms:
            parts = [_pattern(name, False) for name in (term.label, *term.synonyms)]
            pattern = re.compile("|".join(parts), re.IGNORECASE)
            self._patterns.setdefault(term.scheme, []).append((pattern, term))
            if term.abbreviations:
                exact = re.compile("|".join(_pattern(a, True) for a in term.abbreviations))
                self._patterns[term.scheme].append((exact, term))

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

    def find(self, text: str, scheme: str) -> Iterator[TermMatch]:
        """Every occurrence of a term of `scheme` in `text`, in text order."""
        found = [
            TermMatch(term, match.start(), match.end())
            for pattern, term in self._patterns.get(scheme, ())
            for match in pattern.finditer(text)
        ]
        yield from sorted(found, key=lambda m: (m.start, -m.end))


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of this installation, read once."""
    return Vocabulary.load()
