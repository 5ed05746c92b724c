"""Further words of the field that only the search knows, from `field_words/`.

They are kept apart from `records/vocabularies/`, which decides what a record is coded with: an
everyday word may lead a question to a topic, but must not code a document.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from records.vocabulary import Term, Vocabulary
from records.word_lists import read_word_list

FIELD_WORDS_FOLDER = Path(__file__).with_name("field_words")
LAW_FILE = FIELD_WORDS_FOLDER / "law.yaml"
SCHEME = "topic"


@dataclass(frozen=True)
class FieldWords:
    """Further names of one concept.

    `asked` holds for questions alone. `means` are codes that a question for this one also asks
    for, `near` codes that touch it, `broader` is the wider concept of a topic.
    """

    code: str
    label: str | None
    synonyms: tuple[str, ...]
    abbreviations: tuple[str, ...]
    asked: tuple[str, ...]
    english: tuple[str, ...]
    means: tuple[str, ...]
    near: tuple[str, ...]
    broader: str | None


_LISTS = ("synonyms", "abbreviations", "asked", "english", "means", "near")
_KEYS = frozenset((*_LISTS, "label", "broader"))


def field_word_files() -> list[Path]:
    """The files that make up the words of the field, in stable order."""
    return sorted(FIELD_WORDS_FOLDER.glob("*.yaml"))


@lru_cache(maxsize=1)
def field_words() -> dict[str, FieldWords]:
    """All entries by code, read once. Raises `ValueError` for a code or key that is wrong."""
    found: dict[str, FieldWords] = {}
    for file in field_word_files():
        if file == LAW_FILE:
            continue
        for code, entry in read_word_list(file).items():
            if code in found:
                raise ValueError(f"{file.name}: {code} stands twice in the words of the field")
            if unknown := set(entry) - _KEYS:
                raise ValueError(f"{file.name}: {code} has unknown keys {sorted(unknown)}")
            found[code] = _entry(code, entry)
    return found


def _entry(code: str, entry: dict[str, Any]) -> FieldWords:
    lists = {key: tuple(map(str, entry.get(key, ()))) for key in _LISTS}
    return FieldWords(code=code, label=entry.get("label"), broader=entry.get("broader"), **lists)


def searched_terms(words: Vocabulary, schemes: tuple[str, ...]) -> list[Term]:
    """The terms of the vocabulary in `schemes` with their further names, then the topics."""
    further = field_words()
    found = []
    for term in words.terms():
        if term.scheme in schemes:
            more = further.get(term.code)
            found.append(term if more is None else _with(term, more))
    known = {term.code for term in found}
    found += [
        Term(
            item.code,
            SCHEME,
            item.label or item.code,
            item.synonyms,
            item.abbreviations,
            item.english,
            item.broader,
        )
        for item in further.values()
        if item.code not in known
    ]
    return found


def _with(term: Term, more: FieldWords) -> Term:
    """The term under its further names too."""
    return replace(
        term,
        synonyms=tuple(dict.fromkeys((*term.synonyms, *more.synonyms))),
        abbreviations=tuple(dict.fromkeys((*term.abbreviations, *more.abbreviations))),
        english=tuple(dict.fromkeys((*term.english, *more.english))),
        broader=term.broader or more.broader,
    )


def asked_terms(terms: list[Term]) -> list[Term]:
    """The same terms under the names that only questions use."""
    further = field_words()
    return [
        replace(term, label=further[term.code].asked[0], synonyms=further[term.code].asked)
        for term in terms
        if term.code in further and further[term.code].asked
    ]
