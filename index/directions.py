"""The words around a number that make it a limit: direction, negation, English, number words."""

from __future__ import annotations

import re
from typing import Literal

from index.ranges import Range

Direction = Literal["max", "min", "about", "exact"]

ABOUT = 0.2  # "rund 500 Euro" is anything within a fifth

_UNDER = (
    r"unter|weniger als|kleiner als|billiger als|günstiger als|kürzer als|geringer als|"
    r"niedriger als|unterhalb(?: von)?|under|less than|below|cheaper than|shorter than|fewer than|<"
)
_AT_MOST = (
    r"nicht mehr als|nicht über|nicht (?:teurer|länger|höher|größer) als|höchstens|hoechstens|"
    r"maximal|max\.?|bis(?: zu)?(?: höchstens| maximal)?|längstens|at most|up to|"
    r"(?:no|not) (?:more|longer|higher|greater|larger) than|not (?:over|above|exceeding)|"
    r"maximum(?: of)?|<=|≤"
)
_OVER = (
    r"mehr als|größer als|länger als|teurer als|höher als|über|more than|longer than|over|above|>"
)
_NOT_UNDER = (
    r"nicht (?:weniger|kürzer|kleiner|geringer|niedriger) als|nicht unter|"
    r"(?:no|not) (?:less|fewer|shorter|lower) than|not (?:under|below)|>=|≥"
)
_AT_LEAST = r"mindestens|mind\.?|wenigstens|ab|minimal|at least|from|minimum(?: of)?"
_ABOUT = r"ca\.?|circa|zirka|rund|etwa|ungefähr|um die|about|around|approximately"
# what may stand between the limit and its number
_FILL = r"(?:\s+(?:insgesamt|je|jeweils|nur|rund|ca\.?|etwa|von|auf|zu|einem|einer|den|die))*\s*$"
_LIMIT_WORDS: tuple[tuple[str, Direction, bool], ...] = (
    (_AT_MOST, "max", False),
    (_NOT_UNDER, "min", False),  # before "unter"
    (_UNDER, "max", True),
    (_OVER, "min", True),
    (_AT_LEAST, "min", False),
    (_ABOUT, "about", False),
)
_BEFORE = tuple(
    (re.compile(rf"(?<!\w)(?:{words}){_FILL}", re.IGNORECASE), direction, strict)
    for words, direction, strict in _LIMIT_WORDS
)
_AFTER: tuple[tuple[re.Pattern[str], Direction], ...] = (
    (re.compile(r"\s*(?:oder|und|or) (?:weniger|kürzer|billiger|less|fewer)\b", re.I), "max"),
    (re.compile(r"\s*(?:\(?(?:maximal|höchstens)\)?)(?!\w)", re.I), "max"),
    (re.compile(r"\s*(?:oder|und|or) (?:mehr|länger|more|longer)\b", re.I), "min"),
)

_REWORDED = (
    (r"euro", "Euro"),
    (r"(?:ein(?:em|en|es)?|half)\s(?:halbe[sn]?|a)\s(?:Jahres?|year)", "6 Monate"),
    (r"(?:anderthalb|eineinhalb)\sJahren?", "18 Monate"),
    (r"euros", "Euro"), (r"months", "Monate"), (r"month", "Monat"), (r"weeks", "Woche"),
    (r"years", "Jahre"), (r"year", "Jahr"), (r"per\scent", "Prozent"), (r"percent", "Prozent"),
    (r"two", "2"), (r"three", "3"), (r"four", "4"), (r"five", "5"), (r"six", "6"), (r"nine", "9"),
    (r"twelve", "12"), (r"(?<!\d\s)tausend", "1000"), (r"zweitausend", "2000"),
    (r"dreitausend", "3000"), (r"viertausend", "4000"), (r"fünftausend", "5000"),
    (r"zehntausend", "10000"), (r"(?<!\d\s)hundert", "100"), (r"fünfhundert", "500"),
)  # fmt: skip
_REWORDINGS = [
    (re.compile(rf"(?<![\w-]){pattern}(?!\w)", re.IGNORECASE), word) for pattern, word in _REWORDED
]


# "5,000 euros" is five thousand, "between 5 and 9" a range
_ENGLISH_UNIT = re.compile(
    r"\b(?:euros|per|at most|at least|up to|less than|more than|under|below|over|months?|years?)\b",
    re.I,
)
_ENGLISH_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_ENGLISH_RANGE = re.compile(r"(?P<between>\bbetween\s+)(?P<low>[\d.,:]+\s+)and\b", re.IGNORECASE)
# "keine über 6 Monate", "nichts unter 3 Monaten"
_NOTHING = re.compile(
    r"(?<!\w)(?:kein\w*|nichts|no|none|nothing)(?:\s+(?:Maßnahmen?|Projekte?|Angebote?|Programme?|"
    r"Kurse?|Ansätze?|measures?|projects?|programmes?))?\s+$",
    re.IGNORECASE,
)


def germanised(query: str) -> str:
    """English and roundabout units in plain German, every other word at its place."""
    text = query
    if _ENGLISH_UNIT.search(query):
        text = _ENGLISH_THOUSANDS.sub(".", text)
    text = _ENGLISH_RANGE.sub(r"\g<between>\g<low>bis", text)
    for pattern, word in _REWORDINGS:
        # digits stand close to the unit behind them, units close to the number before
        for match in list(pattern.finditer(text)):
            size = len(match[0])
            filled = word.rjust(size) if word.isdigit() else word.ljust(size)
            text = text[: match.start()] + filled + text[match.end() :]
    return text if len(text) == len(query) else query


def direction_of(text: str, start: int, end: int) -> tuple[Direction, bool, int, int]:
    """Direction, whether the bound itself is outside, and the span with the limiting words."""
    window = text[max(0, start - 40) : start]
    for pattern, direction, strict in _BEFORE:
        match = pattern.search(window)
        if match:
            begin = start - len(window) + match.start()
            denied = _NOTHING.search(text[:begin])
            if denied and direction in ("max", "min"):
                # "no more than" never comes here: it is a limit of its own
                return ("min" if direction == "max" else "max"), not strict, denied.start(), end
            return direction, strict, begin, end
    for after, direction in _AFTER:
        behind = after.match(text, end)
        if behind:
            return direction, False, start, behind.end()
    return "exact", False, start, end


def range_of(value: float, direction: Direction, strict: bool) -> Range:
    if direction == "max":
        return Range(None, value, under=strict)
    if direction == "min":
        return Range(value, None, over=strict)
    if direction == "about":
        return Range(round(value * (1 - ABOUT), 2), round(value * (1 + ABOUT), 2))
    return Range(value, value)
