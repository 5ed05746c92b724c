"""Shares told as fractions: "ein Drittel", "2/3", "gut die Hälfte", "jede Zweite"."""

from __future__ import annotations

import re

from records.model import Qualifier
from records.quantities.numbers import QUALIFIERS, WORDS
from records.quantities.ratios import Percent
from records.quantities.remembered import Stems, names_any, remembered
from records.quick import quick

_PARTS = {
    "hälfte": 2, "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "achtel": 8,
    "zehntel": 10,
}  # fmt: skip
_EVERY = {
    "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "acht": 8, "zehnt": 10,
}  # fmt: skip
_COUNT = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5}
_WRITTEN = quick(
    r"(?<![\w.,/§:-])(?:"
    r"(?P<count>ein(?:em|es)?|zwei|drei|vier|fünf)\s+"
    r"(?P<part>Drittel|Viertel|Fünftel|Sechstel|Achtel|Zehntel)[ns]?\b"
    r"|(?:die|der)\s+(?P<half>Hälfte)\b"
    r"|jede[rsn]?\s+(?P<every>zweite|dritte|vierte|fünfte|sechste|achte|zehnte)[rns]?\b"
    # "drei von vier": in digits, or of nine, it is a count
    r"|(?P<some>zwei|drei|vier|fünf|sechs|sieben|acht|neun)\s+von\s+"
    r"(?P<all>drei|vier|fünf|zehn)\b"
    r"|(?P<over>[1-5])\s?/\s?(?P<under>[2-6]|8|10)(?![\d/.,-]))",
    re.IGNORECASE,
)
_STEMS = Stems("drittel", "viertel", "hälfte", "fünftel", "sechstel", "achtel", "zehntel", "/",
               "jede", " von ")  # fmt: skip
# lengths, posts and numbered things are written like that too
_OTHER_UNIT = re.compile(
    r"\s*(?:-?[Ss]telle|-?[Jj]ahr|Stunde|Std|Tag|Woche|Monat|Quartal|VZÄ|Vollzeit|TZ\b|Uhr|"
    r"(?:19|20)\d\d|Liter|Seite)"
)
_NUMBERED = re.compile(
    r"(?:Phase|Los|Modul|Teil|Nr\.?|Kurs|Gruppe|Stufe|Seite|Abs\.|Klasse|Halbjahr|Quartal|Woche)\s*$"
)
# "Hälfte" of a year or of a game, and what somebody pays "je zur Hälfte"
_ONE_OF_TWO = re.compile(r"\b(?:erste|zweite|ersten|zweiten|andere|anderen|zur|je)\s+$", re.I)
# the words of a number, and those that stand before fractions
_ROUGHLY = {
    **QUALIFIERS,
    r"fast|beinahe|nahezu|annäherungsweise|in etwa|um die": "approx",
    r"deutlich mehr als|weit mehr als|mehr als": "min",
}
_BEFORE: tuple[tuple[re.Pattern[str], Qualifier], ...] = tuple(
    (re.compile(rf"(?:^|(?<=[\s(:,;„–-]))(?:{words})\s*$", re.IGNORECASE), qualifier)
    for words, qualifier in _ROUGHLY.items()
)
_LOOK_BACK = 24


@remembered
def find_fractions(text: str) -> list[Percent]:
    """Shares told as fractions, in percent to two places, in text order.

    A fraction is a rounded figure by its nature, so it is `approx` where the text says nothing
    else ("mehr als die Hälfte" is `min`).
    """
    if not names_any(text, _STEMS):
        return []
    found = []
    for match in _WRITTEN.finditer(text):
        value = _value(match)
        if value is None or _OTHER_UNIT.match(text, match.end()):
            continue
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        if _NUMBERED.search(before) or (match["half"] and _ONE_OF_TWO.search(before)):
            continue
        qualifier, start = _bound(before, match.start())
        found.append(Percent(start, match.end(), value, qualifier))
    return found


def _value(match: re.Match[str]) -> float | None:
    if match["half"]:
        return 50.0
    if match["some"]:
        some, every = WORDS[match["some"].casefold()], WORDS[match["all"].casefold()]
        return round(100 * some / every, 2) if some < every else None
    if match["every"]:
        whole = next(n for stem, n in _EVERY.items() if match["every"].casefold().startswith(stem))
        part = 1
    elif match["part"]:
        whole = _PARTS[match["part"].casefold()]
        part = next(n for word, n in _COUNT.items() if match["count"].casefold().startswith(word))
    else:
        part, whole = int(match["over"]), int(match["under"])
    return round(100 * part / whole, 2) if part < whole else None


def _bound(before: str, start: int) -> tuple[Qualifier, int]:
    """The qualifier that stands before a fraction, and where it begins."""
    for pattern, qualifier in _BEFORE:
        match = pattern.search(before)
        if match is not None:
            return qualifier, start - len(before) + match.start()
    return "approx", start
