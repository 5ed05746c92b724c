"""Further words of the field that only the search knows, from `field_words.yaml`.

They are kept apart from `records/vocabularies/`, which decides what a record is coded with: an
everyday word may lead a question to a topic, but must not code a document.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from records.vocabulary import Term, Vocabulary
from records.word_lists import read_word_list

FIELD_WORDS_FILE = Path(__file__).with_name("field_words.yaml")
SCHEME = "topic"


@dataclass(frozen=True)
class FieldWords:
    """Further names of one concept; `asked` holds for questions alone, `means` are codes."""

    code: str
    label: str | None
    synonyms: tuple[str, ...]
    asked: tuple[str, ...]
    english: tuple[str, ...]
    means: tuple[str, ...]


@lru_cache(maxsize=1)
def field_words() -> dict[str, FieldWords]:
    """All entries by code, read once."""
    raw = read_word_list(FIELD_WORDS_FILE)["concepts"]
    return {
        code: FieldWords(
            code,
            entry.get("label"),
            *(tuple(map(str, entry.get(k, ()))) for k in ("synonyms", "asked", "english", "means")),
        )
        for code, entry in raw.items()
    }


def searched_terms(words: Vocabulary, schemes: tuple[str, ...]) -> list[Term]:
    """The terms of the vocabulary in `schemes` with their further names, then the topics."""
    further = field_words()
    found = []
    for term in words.terms():
        if term.scheme in schemes:
            more = further.get(term.code)
            found.append(
                term
                if more is None
                else replace(
                    term,
                    synonyms=tuple(dict.fromkeys((*term.synonyms, *more.synonyms))),
                    english=tuple(dict.fromkeys((*term.english, *more.english))),
                )
            )
    known = {term.code for term in found}
    found += [
        Term(item.code, SCHEME, item.label or item.code, item.synonyms, (), item.english)
        for item in further.values()
        if item.code not in known
    ]
    return found


def asked_terms(terms: list[Term]) -> list[Term]:
    """The same terms under the names that only questions use."""
    further = field_words()
    return [
        replace(term, label=further[term.code].asked[0], synonyms=further[term.code].asked)
        for term in terms
        if term.code in further and further[term.code].asked
    ]
