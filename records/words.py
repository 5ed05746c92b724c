"""From German text to words that can be compared, the same for documents, terms and questions.

Numbers, ratios and paragraphs stay whole, gender forms fall together with the plain word, umlauts
and their spellings "ae", "oe", "ue" are one, and stems come from the Snowball stemmer
(https://snowballstem.org/algorithms/german/stemmer.html).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

Sort = Literal["word", "number", "ratio", "paragraph"]
MAX_WORD = 60  # longer strings of letters are no German words

# "§ 16i." ends a sentence, "§ 16 i. V. m." goes on
_PARAGRAPH_NUMBER = r"\d+(?:[a-z](?!\w|\.\s?V\b)|\s[a-z](?![\w.]))?"
# how people ask: "Paragraph 16 e", "16 i", "16e"; a document may write a house number so
_ASKED_PARAGRAPH = (
    r"(?:§§?|\bParagra(?:ph|f)(?:en|s)?\b|\bPar\.|\bsection\b)\s*|"
    r"(?<![\w.,:§-])(?=16\s?[b-k]\b|16a\b)"
)
_BOOK = r"SGB[\s-]*(?:[IVX]+|\d+)"
_ORDINALS = {"zweite": 2, "dritte": 3, "fünfte": 5, "achte": 8, "neunte": 9, "zwölfte": 12}
_ASKED_BOOK = (
    rf"(?:SGB|Sozialgesetzbuch(?:es)?)[\s,-]*(?:Buch\s+)?(?:[IVX]+|\d+)|"
    rf"(?:{'|'.join(_ORDINALS)})[sn]?\s+(?:Buch(?:es)?\s+(?:des\s+|im\s+)?)?(?:Sozialgesetzbuch(?:es)?|SGB)"
)


def _token_pattern(sign: str, book: str) -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?P<paragraph>(?:{sign}){_PARAGRAPH_NUMBER}
            (?:\s*(?:,|und|u\.|oder|bis|/)\s*{_PARAGRAPH_NUMBER})*)
      | (?P<book>\b(?:{book})\b)
      | (?=\d)(?:
            (?P<ratio>(?<![\w:.,])\d+\s?(?::|\bzu\b)\s?\d+(?![\w:]))
          | (?P<date>(?<![\w.])\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}(?![\w]))
          | (?P<number>(?<![\w.,])
                (?:\d{{1,3}}(?:\.\d{{3}})+|\d+)(?:,\d+|\.\d{{1,2}}(?!\d))?(?![\w]))
        )
      | (?P<word>[^\W_]+(?:-\n?[^\W_]+)*(?:-\n?(?=_))?
            (?:(?:/-?|\*|:|_|\()(?:innen|in|frauen|frau|r|n|e|es)\b\)?(?:-?\w+)?)?)
        """,
        re.VERBOSE | re.IGNORECASE,
    )


_TOKEN = _token_pattern(r"§§?\s*", _BOOK)
_ASKED = _token_pattern(_ASKED_PARAGRAPH, _ASKED_BOOK)
_GENDER_MARK = re.compile(r"(?:/-?|\*|:|_|\()(innen|in|frauen|frau|r|n|e|es)\b\)?", re.IGNORECASE)
_INNER_CAPITAL = re.compile(r"(?<=[a-zäöüß])In(?:nen)?$")
_FEMININE = re.compile(r"(?<=er|nt|st|og|nd|rd|zt|lt|eg|at|ik|af|rt)in(?:nen)?$")
_NOT_FEMININE = frozenset(
    {"darin", "worin", "berlin", "satin", "rinnen", "gerinnen", "entrinnen", "beginnen", "heroin"}
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9,
          "x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14}  # fmt: skip
_UE = re.compile(r"(?<![aeq])ue")
_FOLD = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "è": "e", "á": "a"})


# not frozen: that would make each of the many words twice as slow to come by
@dataclass(slots=True)
class Word:
    """A word or number at `text[start:end]`; `form` is its plain lower-case spelling.

    `part` says that it belongs to a hyphenated word; the first part also carries the `whole`.
    """

    text: str
    start: int
    end: int
    form: str
    sort: Sort
    part: bool = False
    whole: str | None = None


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


@lru_cache(maxsize=1 << 18)
def fold(word: str) -> str:
    """Lower case, umlauts and their two-letter spellings as one plain vowel.

    "Förderung", "Foerderung" and "forderung" become one; "ue" stays behind a, e and q
    ("Frauen", "neue", "Quelle"), where it is no umlaut.
    """
    folded = word.lower().translate(_FOLD)
    folded = folded.replace("ae", "a").replace("oe", "o")
    return _UE.sub("u", folded) if "ue" in folded else folded


@lru_cache(maxsize=1 << 18)
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


def number_form(text: str) -> str:
    """One spelling for an amount: "117.335,04" as "117335,04", "5.000,00" as "5000"."""
    text = re.sub(r"\.(?=\d{3}(?:\D|$))", "", text).replace(".", ",")
    whole, _, decimals = text.partition(",")
    decimals = decimals.rstrip("0")
    return f"{whole},{decimals}" if decimals else whole


def words(text: str, asked: bool = False) -> Iterator[Word]:
    """All words and numbers of `text` in order.

    In a text that is `asked`, a question, a paragraph may be written without its sign.
    """
    for match in (_ASKED if asked else _TOKEN).finditer(text):
        yield from _read(match)


def _read(match: re.Match[str]) -> Iterable[Word]:
    kind = match.lastgroup or "word"
    if kind == "paragraph":
        return _paragraphs(match)
    if kind != "word":
        return (_fixed(kind, match),)
    raw = match.group()
    # most have no hyphen and no gender mark
    return (_word(raw, match.start()),) if raw.isalnum() else _words(raw, match.start())


class Forms:
    """The plain forms of the words of a text; of most words nothing else is ever asked for."""

    __slots__ = ("_words", "forms")

    def __init__(self, text: str) -> None:
        self.forms: list[str] = []
        self._words: list[Word | re.Match[str]] = []
        for match in _TOKEN.finditer(text):
            raw = match.group()
            if match.lastgroup == "word" and raw.isalnum():
                self.forms.append(plain_form(raw[: 2 * MAX_WORD]))
                self._words.append(match)
                continue
            found = list(_read(match))
            self.forms += [word.form for word in found]
            self._words += found

    def word(self, number: int) -> Word:
        """The word of this number. Raises `IndexError` behind the last one."""
        known = self._words[number]
        if isinstance(known, Word):
            return known
        word = Word(known.group(), known.start(), known.end(), self.forms[number], "word")
        self._words[number] = word
        return word


def _fixed(kind: str, match: re.Match[str]) -> Word:
    raw = match.group()
    sort: Sort = "number"
    if kind == "book":
        ordinal = next((n for word, n in _ORDINALS.items() if raw.lower().startswith(word)), None)
        number = str(ordinal or re.split(r"[\s,-]+|(?i:sgb)", raw)[-1].lower())
        form, sort = f"sgb{_ROMAN.get(number, number)}", "word"
    elif kind == "ratio":
        form, sort = re.sub(r"\s*(?::|zu)\s*", ":", raw.lower()), "ratio"
    elif kind == "date":
        form = raw
    else:
        form = number_form(raw)
    return Word(raw, match.start(), match.end(), form, sort)


def _paragraphs(match: re.Match[str]) -> Iterator[Word]:
    numbers = re.finditer(_PARAGRAPH_NUMBER, match.group(), re.IGNORECASE)
    for place, number in enumerate(numbers):
        bare = re.sub(r"\s", "", number.group()).lower()
        start = match.start() + (number.start() if place else 0)
        end = match.start() + number.end()
        yield Word(match.string[start:end], start, end, f"§{bare}", "paragraph")


def _words(raw: str, offset: int) -> Iterator[Word]:
    """A word; a hyphenated one gives its parts and, on the first of them, the whole."""
    mark = _GENDER_MARK.search(raw)
    if "-" not in (raw[: mark.start()] if mark else raw):
        yield _word(raw, offset)
        return
    position = 0
    parts = raw.split("-")
    if mark:  # the hyphen inside "/-innen" is none between words
        head = raw[: mark.start()].split("-")
        parts = [*head[:-1], raw[len("-".join(head[:-1])) + (1 if len(head) > 1 else 0) :]]
    for number, part in enumerate(parts):
        stripped = part.strip("\n")
        if stripped:
            start = offset + position + part.index(stripped[0])
            yield _word(stripped, start, part=True, whole=raw if number == 0 else None)
        position += len(part) + 1


def _word(raw: str, start: int, part: bool = False, whole: str | None = None) -> Word:
    form = plain_form(raw[: 2 * MAX_WORD])
    return Word(raw, start, start + len(raw), form, "word", part, whole)
