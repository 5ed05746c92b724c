"""From German text to index terms, the same way for documents and questions.

Numbers, ratios and paragraphs stay whole, gender forms fall together with the plain word, umlauts
and their spellings "ae", "oe", "ue" are one, and what is left is reduced by the Snowball stemmer
(https://snowballstem.org/algorithms/german/stemmer.html).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from index.stopwords import STOPWORDS

Sort = Literal["word", "number", "ratio", "paragraph"]
MAX_WORD = 60  # longer strings of letters are no German words and would only swell the index

_PARAGRAPH_NUMBER = r"\d+(?:\s?[a-z](?![\w.]))?"
_TOKEN = re.compile(
    rf"""
    (?P<paragraph>§§?\s*{_PARAGRAPH_NUMBER}(?:\s*(?:,|und|u\.|oder|bis|/)\s*{_PARAGRAPH_NUMBER})*)
  | (?P<book>\bSGB[\s-]*(?:[IVX]+|\d+)\b)
  | (?P<ratio>(?<![\w:.,])\d+\s?(?::|\bzu\b)\s?\d+(?![\w:]))
  | (?P<date>(?<![\w.])\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}(?![\w]))
  | (?P<number>(?<![\w.,])(?:\d{{1,3}}(?:\.\d{{3}})+|\d+)(?:,\d+|\.\d{{1,2}}(?!\d))?(?![\w]))
  | (?P<word>[^\W_](?:[^\W_]|(?<=\w)-\n?(?=\w))*
        (?:(?:/-?|\*|:|_|\()(?:innen|in|frauen|frau|r|n|e|es)\b\)?(?:-?\w+)?)?)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_GENDER_MARK = re.compile(r"(?:/-?|\*|:|_|\()(innen|in|frauen|frau|r|n|e|es)\b\)?", re.IGNORECASE)
_INNER_CAPITAL = re.compile(r"(?<=[a-zäöüß])In(?:nen)?$")
_FEMININE = re.compile(r"(?<=er|nt|st|og|nd|rd|zt|lt|eg|at|ik|af|rt)in(?:nen)?$")
_NOT_FEMININE = frozenset(
    {"darin", "worin", "berlin", "satin", "rinnen", "gerinnen", "entrinnen", "beginnen", "heroin"}
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9,
          "x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14}  # fmt: skip
_FOLD = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "è": "e", "á": "a"})


@dataclass(frozen=True)
class Token:
    """A word or number at `text[start:end]`; `form` is its plain lower-case spelling.

    `terms` are what the index holds for it; empty for stop words. `part` says that it belongs to
    a hyphenated word, the first part of which also carries the term of the whole.
    """

    text: str
    start: int
    end: int
    form: str
    sort: Sort
    terms: tuple[str, ...]
    part: bool = False

    @property
    def is_identifier(self) -> bool:
        """Paragraphs, ratios and written-out amounts mean exactly one thing."""
        return self.sort in ("paragraph", "ratio") or (
            self.sort == "number" and ("," in self.form or len(self.form) > 4)
        )


class Stemmer:
    """Snowball German behind a lock (its objects hold state) and a cache."""

    def __init__(self) -> None:
        import snowballstemmer

        self._stemmer: Any = snowballstemmer.stemmer("german")
        self._lock = threading.Lock()
        self._known: dict[str, str] = {}

    def __call__(self, form: str) -> str:
        stem = self._known.get(form)
        if stem is None:
            with self._lock:
                stem = str(self._stemmer.stemWord(form))
            if len(self._known) < 200_000:
                self._known[form] = stem
        return stem


@lru_cache(maxsize=1)
def stemmer() -> Stemmer:
    return Stemmer()


def stemmer_version() -> str:
    """Name and version of the stemmer, as the manifest records it."""
    from importlib.metadata import version

    return f"snowball german {version('snowballstemmer')}"


def fold(word: str) -> str:
    """Lower case, umlauts and their two-letter spellings as one plain vowel.

    "Förderung", "Foerderung" and "forderung" become one; "ue" stays behind a, e and q
    ("Frauen", "neue", "Quelle"), where it is no umlaut.
    """
    folded = word.lower().translate(_FOLD)
    folded = folded.replace("ae", "a").replace("oe", "o")
    return re.sub(r"(?<![aeq])ue", "u", folded)


def plain_form(word: str) -> str:
    """The word without gender marks: "Teilnehmer/-innen" and "TeilnehmerIn" as "teilnehmer"."""
    bare = _GENDER_MARK.sub("", word)
    bare = _INNER_CAPITAL.sub("", bare).replace("-\n", "").replace("-", "")
    lowered = bare.lower()
    if len(lowered) > 5 and lowered not in _NOT_FEMININE:
        lowered = _FEMININE.sub("", lowered)
    return lowered


def stem(word: str) -> str:
    """Index term of a single word."""
    return stemmer()(fold(plain_form(word)))


def surface_term(form: str) -> str:
    """Index term of a folded word as it was written, beside its stem."""
    return f"={form}"


def pair_term(left: Token, right: Token) -> str:
    """Index term of two neighbouring words, stop words between them left out."""
    return f"{left.terms[0]}_{right.terms[0]}"


def number_form(text: str) -> str:
    """One spelling for an amount: "117.335,04" as "117335,04", "5.000,00" as "5000"."""
    text = re.sub(r"\.(?=\d{3}(?:\D|$))", "", text).replace(".", ",")
    whole, _, decimals = text.partition(",")
    decimals = decimals.rstrip("0")
    return f"{whole},{decimals}" if decimals else whole


def tokens(text: str) -> Iterator[Token]:
    """All tokens of `text` in order, stop words with empty `terms`."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "word"
        if kind == "paragraph":
            yield from _paragraphs(match)
        elif kind == "word":
            yield from _words(match.group(), match.start())
        else:
            yield _fixed(kind, match)


def _fixed(kind: str, match: re.Match[str]) -> Token:
    raw = match.group()
    sort: Sort = "number"
    if kind == "book":
        number = re.sub(r"(?i)^SGB[\s-]*", "", raw).lower()
        form, sort = f"sgb{_ROMAN.get(number, number)}", "word"
    elif kind == "ratio":
        form, sort = re.sub(r"\s*(?::|zu)\s*", ":", raw.lower()), "ratio"
    elif kind == "date":
        form = raw
    else:
        form = number_form(raw)
    return Token(raw, match.start(), match.end(), form, sort, (form,))


def _paragraphs(match: re.Match[str]) -> Iterator[Token]:
    for number in re.finditer(_PARAGRAPH_NUMBER, match.group(), re.IGNORECASE):
        bare = re.sub(r"\s", "", number.group()).lower()
        first = number.start() == len(re.match(r"§§?\s*", match.group()).group())  # type: ignore[union-attr]
        start = match.start() + (0 if first else number.start())
        end = match.start() + number.end()
        # people also ask for "16i" alone; plain numbers alone mean nothing
        terms = (f"§{bare}", bare) if bare[-1].isalpha() else (f"§{bare}",)
        yield Token(match.string[start:end], start, end, f"§{bare}", "paragraph", terms)


def _words(raw: str, offset: int) -> Iterator[Token]:
    """A word; a hyphenated one gives its parts and, on the first of them, the whole."""
    mark = _GENDER_MARK.search(raw)
    if "-" not in (raw[: mark.start()] if mark else raw):
        yield _word(raw, offset)
        return
    whole = stem(raw)
    position = 0
    parts = raw.split("-")
    if mark:  # the hyphen inside "/-innen" is none between words
        head = raw[: mark.start()].split("-")
        parts = [*head[:-1], raw[len("-".join(head[:-1])) + (1 if len(head) > 1 else 0) :]]
    for number, part in enumerate(parts):
        stripped = part.strip("\n")
        if stripped:
            start = offset + position + part.index(stripped[0])
            yield _word(stripped, start, (whole,) if number == 0 else (), part=True)
        position += len(part) + 1


def _word(raw: str, start: int, extra: tuple[str, ...] = (), part: bool = False) -> Token:
    form = plain_form(raw[: 2 * MAX_WORD])
    terms: tuple[str, ...] = ()
    if form not in STOPWORDS and len(form) <= MAX_WORD:
        terms = (stemmer()(fold(form)),)
    return Token(raw, start, start + len(raw), form, "word", (*terms, *extra), part)
