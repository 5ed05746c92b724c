"""German numbers: digits with point and comma, number words, qualifiers and ranges."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from records.arranged import arranged
from records.model import Qualifier
from records.quantities.remembered import remembered

_ONES = ("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
         "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn",
         "neunzehn")  # fmt: skip
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


def _words() -> dict[str, int]:
    """Number words up to hundred, in small letters; "ss" for "ß" as in capitals."""
    words = dict.fromkeys(("ein", "eine", "einem", "einen", "einer", "eines"), 1)
    words |= {word: number for number, word in enumerate(_ONES, 1)}
    words |= {"zwo": 2, "zweier": 2, "dreier": 3, "hundert": 100, "einhundert": 100}
    for tens, name in enumerate(_TENS, 2):
        words[name] = 10 * tens
        for ones, first in enumerate(("ein", *_ONES[1:9]), 1):
            words[f"{first}und{name}"] = 10 * tens + ones
    return words | {word.replace("ß", "ss"): value for word, value in words.items()}


WORDS: dict[str, int] = _words()
# as `casefold` writes them, which makes "ss" of "ß" and "s" of "ſ"
_VALUES = {word.casefold(): value for word, value in WORDS.items()}

# what stands between thousands: the point, apostrophes as in Switzerland, spaces that do not break
THOUSANDS = ".\u2019'\u00b4\u00a0\u2009\u202f"
# longer rows of digits are account numbers and the like
DIGITS = (
    rf"(?:(?<!\d)(?:\d{{1,3}}(?:[{THOUSANDS}]\d{{3}}){{1,4}}|\d{{1,12}})(?!\d)"
    r"(?:,\d{1,8}(?!\d))?)"
)


# longest first, so that "einem" is not read as "ein"; for patterns that ignore case here
WORD = arranged("|".join(sorted(WORDS, key=len, reverse=True)), any_case=True)
# "ſ" is an "s" where case is ignored
_FIRST_LETTERS = "".join(sorted({word[0] for word in WORDS})) + "ſ"
# a word may open a sentence: "Zwölf Plätze"; most places are neither a digit nor such a letter
BEGINS_NUMBER = rf"(?=[\d{_FIRST_LETTERS}{_FIRST_LETTERS.upper()}])"
NUMBER = (
    rf"(?:{BEGINS_NUMBER}"
    rf"(?:{DIGITS}|(?<![A-Za-zÄÖÜäöüß])(?i:{WORD})(?![a-zäöüß])))"
)

# a number lies ahead; "ein" mostly is an article
_ARTICLE = len("eines")
_COUNTING = sorted((w for w in WORDS if w[:3] != "ein" or len(w) > _ARTICLE), key=len, reverse=True)
NUMBER_AHEAD = rf"(?:\d|(?:{'|'.join(_COUNTING)})\b)"

QUALIFIERS: dict[str, Qualifier] = {
    r"ca\.?|circa|cirka|rund|rd\.|etwa|ungefähr|knapp|gut|annähernd|in etwa|durchschnittlich|"
    r"zirka|schätzungsweise|geschätzt|überschlägig|im Schnitt|im Durchschnitt|im Mittel|"
    r"[~≈]": "approx",
    r"höchstens|maximal|max\.|bis zu|weniger als|unter|nicht mehr als|längstens|bis höchstens|"
    r"allenfalls|nicht über|<=|≤|<": "max",
    r"mindestens|mind\.|wenigstens|mehr als|über|minimal|>=|≥|>|ab": "min",
}
QUALIFIER = "|".join(QUALIFIERS)
_QUALIFIER_BEFORE = re.compile(
    rf"(?:^|(?<=[\s(:,;„–\-/]))({QUALIFIER})\s*(?:insgesamt\s+|je\s+)?$", re.IGNORECASE
)


@dataclass(frozen=True)
class NumberMention:
    """A number at `text[start:end]`."""

    start: int
    end: int
    value: Decimal


def parse_number(text: str) -> Decimal:
    """ "117.335,04" as Decimal("117335.04"); number words up to hundred are understood.

    Raises `ValueError` when the text is no German number.
    """
    word = _FOLDED.get(text.strip().casefold())
    if word is not None:
        return Decimal(word)
    if not re.fullmatch(DIGITS, text.strip()):
        raise ValueError(f"no German number: {text!r}")
    return Decimal(text.strip().translate(_WITHOUT_SEPARATORS).replace(",", "."))


# "dreißig" folds to "dreissig"
_FOLDED = {word.casefold(): value for word, value in WORDS.items()}
_WITHOUT_SEPARATORS = {ord(sign): None for sign in THOUSANDS}
_NUMBER = re.compile(NUMBER, re.IGNORECASE)


@remembered
def find_numbers(text: str) -> list[NumberMention]:
    """All numbers in text order."""
    return [
        NumberMention(m.start(), m.end(), parse_number(m.group())) for m in _NUMBER.finditer(text)
    ]


def qualifier_before(text: str, position: int) -> tuple[Qualifier, int]:
    """Qualifier that stands directly before `position`, and where it begins."""
    window = text[max(0, position - 30) : position]
    match = _QUALIFIER_BEFORE.search(window)
    if not match:
        return "exact", position
    word = match.group(1)
    begin = position - len(window) + match.start(1)
    for pattern, qualifier in QUALIFIERS.items():
        if re.fullmatch(pattern, word, re.IGNORECASE):
            return qualifier, begin
    return "exact", position
