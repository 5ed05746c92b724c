"""Paragraphs of the social codes and the concepts they regulate, from `field_words/law.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from index.topics import LAW_FILE
from records.word_lists import read_word_list
from records.words import Word, fold, words

# what may stand between a paragraph and the name of its law: "§ 16 Abs. 1 Satz 2 SGB II i. V. m."
_BETWEEN_WORDS = """
abs absatz satz s nr nummer ziffer ziff lit buchstabe hs halbsatz alt alternative f ff und u oder
bis in verbindung mit i v m ivm des der dem des neu alter neuer fassung af nf a
"""
_BETWEEN = frozenset(fold(word) for word in _BETWEEN_WORDS.split())
_MOST_BETWEEN = 14  # words


@dataclass(frozen=True)
class Paragraph:
    """`number` of a `book` regulates the concepts `codes`; `former` ones under their old number."""

    book: str  # "sgb2", as the words of a text read it
    number: str  # "16d"
    codes: tuple[str, ...]
    former: bool

    @property
    def term(self) -> str:
        return law_term(f"§{self.number}", self.book)


def law_term(form: str, book: str) -> str:
    """Index term of a paragraph together with its law."""
    return f"{form}/{book}"


@lru_cache(maxsize=1)
def paragraphs() -> tuple[Paragraph, ...]:
    """All paragraphs known, those of today first."""
    raw = read_word_list(LAW_FILE)
    return tuple(
        Paragraph(next(words(law)).form, str(number), tuple(codes), time == "former")
        for time in ("now", "former")
        for law, entries in raw[time].items()
        for number, codes in entries.items()
    )


@lru_cache(maxsize=1)
def _by_number() -> dict[str, tuple[Paragraph, ...]]:
    found: dict[str, tuple[Paragraph, ...]] = {}
    for item in paragraphs():
        found[f"§{item.number}"] = (*found.get(f"§{item.number}", ()), item)
    return found


@lru_cache(maxsize=1)
def _by_code() -> dict[str, tuple[Paragraph, ...]]:
    found: dict[str, tuple[Paragraph, ...]] = {}
    for item in paragraphs():
        for code in item.codes:
            found[code] = (*found.get(code, ()), item)
    return found


def regulating(code: str) -> tuple[Paragraph, ...]:
    """The paragraphs, today's and former, that regulate a concept."""
    return _by_code().get(code, ())


def meanings(form: str, book: str | None) -> tuple[Paragraph, ...]:
    """What a paragraph ("§16d") regulates; without a book, in any of them."""
    return tuple(p for p in _by_number().get(form, ()) if book in (None, p.book))


def books_of(read: Sequence[Word]) -> dict[int, str]:
    """The law of each paragraph of a text, by the place of the paragraph among its words.

    The name of the law stands behind ("§ 16 Abs. 1 SGB II") or right before ("SGB II, § 16"). A
    number that only one law has ("§ 16d") needs none.
    """
    found: dict[int, str] = {}
    book, since = None, 0
    for place in range(len(read) - 1, -1, -1):
        word = read[place]
        if is_book(word):
            book, since = word.form, 0
            continue
        since += 1
        if word.sort == "paragraph":
            if book is not None and since <= _MOST_BETWEEN:
                found[place] = book
            elif place and is_book(read[place - 1]):
                found[place] = read[place - 1].form
            else:
                known = {item.book for item in meanings(word.form, None)}
                if len(known) == 1 and word.form[-1].isalpha():
                    found[place] = known.pop()
        elif word.sort != "number" and fold(word.form) not in _BETWEEN:
            book = None
    return found


def is_book(word: Word) -> bool:
    return word.sort == "word" and word.form.startswith("sgb") and word.form[3:].isdigit()
