"""German numbers: digits with point and comma, number words, qualifiers and ranges."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from records.arranged import arranged
from records.model import Qualifier
from records.quantities.remembered import remembered

WORDS: dict[str, int] = {
    "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1, "eins": 1,
    "zwei": 2, "zweier": 2, "drei": 3, "dreier": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13,
    "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
    "neunzehn": 19, "zwanzig": 20, "einundzwanzig": 21, "zweiundzwanzig": 22,
    "dreiundzwanzig": 23, "vierundzwanzig": 24, "fünfundzwanzig": 25, "sechsundzwanzig": 26,
    "achtundzwanzig": 28, "dreißig": 30, "fünfunddreißig": 35, "sechsunddreißig": 36,
    "vierzig": 40, "achtundvierzig": 48, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90, "hundert": 100,
}  # fmt: skip

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
