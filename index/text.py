"""From German text to index terms, the same way for documents and questions.

The words come from `records.words`; here each of them gets the terms that the index holds for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from index.law import books_of, law_term
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


# separable verbs with "zu" inside, but no participles ("Auszubildenden")
_TO_INFINITIVE = re.compile(
    r"^(ab|an|auf|aus|bei|dabei|durch|ein|entgegen|fest|fort|heran|heraus|hin|hinein|los|mit|nach|"
    r"nieder|statt|teil|um|vor|voran|weg|weiter|wieder|zurück|zusammen)zu"
    r"((?![a-zäöüß]*enden$)[a-zäöüß]{3,}n)$"
)


@dataclass(slots=True)
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


def tokens(text: str, asked: bool = False) -> Iterator[Token]:
    """All tokens of `text` in order, stop words with empty `terms`; `asked` as in `words`."""
    read: Iterable[Word] = words(text, asked)
    books: dict[int, str] = {}
    if asked or "§" in text:
        read = list(read)
        books = books_of(read)
    for place, word in enumerate(read):
        form = infinitive(word.form) if word.sort == "word" else word.form
        terms = terms_of_word(form, word.sort, word.whole)
        if place in books:
            terms = (*terms, law_term(form, books[place]))
        yield Token(
            word.text,
            word.start,
            word.end,
            form,
            word.sort,
            word.part,
            word.whole,
            terms,
        )


@lru_cache(maxsize=1 << 18)
def infinitive(form: str) -> str:
    """A plain lower-case form, "zusammenzuarbeiten" as "zusammenarbeiten"."""
    return _TO_INFINITIVE.sub(r"\1\2", form) if "zu" in form[2:] else form


@lru_cache(maxsize=1 << 18)
def terms_of_word(form: str, sort: str, whole: str | None) -> tuple[str, ...]:
    """What the index holds for a word; nothing for a stop word."""
    if sort == "paragraph":
        # people also ask for "16i" alone; plain numbers alone mean nothing
        return (form, form[1:]) if form[-1].isalpha() else (form,)
    if sort != "word" or (form.startswith("sgb") and form[3:].isdigit()):
        return (form,)
    terms: tuple[str, ...] = ()
    if form not in STOPWORDS and len(form) <= MAX_WORD:
        terms = (stemmer()(fold(form)),)
    return (*terms, stem(whole)) if whole is not None else terms
