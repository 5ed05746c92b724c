"""From German text to index terms, the same way for documents and questions.

The words come from `records.words`; here each of them gets the terms that the index holds for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from index.stopwords import STOPWORDS
from records.words import (
    MAX_WORD,
    Word,
    fold,
    plain_form,
    stem,
    stemmer,
    stemmer_version,
    words,
)

__all__ = [
    "MAX_WORD", "Token", "fold", "pair_term", "plain_form", "stem", "stemmer", "stemmer_version",
    "surface_term", "tokens",
]  # fmt: skip


@dataclass(frozen=True)
class Token(Word):
    """A word with its `terms`: what the index holds for it, nothing for stop words."""

    terms: tuple[str, ...] = ()

    @property
    def is_identifier(self) -> bool:
        """Paragraphs, ratios and written-out amounts mean exactly one thing."""
        return self.sort in ("paragraph", "ratio") or (
            self.sort == "number" and ("," in self.form or len(self.form) > 4)
        )


def surface_term(form: str) -> str:
    """Index term of a folded word as it was written, beside its stem."""
    return f"={form}"


def pair_term(left: Token, right: Token) -> str:
    """Index term of two neighbouring words, stop words between them left out."""
    return f"{left.terms[0]}_{right.terms[0]}"


def tokens(text: str) -> Iterator[Token]:
    """All tokens of `text` in order, stop words with empty `terms`."""
    for word in words(text):
        yield Token(**vars(word), terms=_terms(word))


def _terms(word: Word) -> tuple[str, ...]:
    if word.sort == "paragraph":
        # people also ask for "16i" alone; plain numbers alone mean nothing
        return (word.form, word.form[1:]) if word.form[-1].isalpha() else (word.form,)
    if word.sort != "word" or (word.form.startswith("sgb") and word.form[3:].isdigit()):
        return (word.form,)
    terms: tuple[str, ...] = ()
    if word.form not in STOPWORDS and len(word.form) <= MAX_WORD:
        terms = (stemmer()(fold(word.form)),)
    return (*terms, stem(word.whole)) if word.whole is not None else terms
