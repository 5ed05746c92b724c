"""The year a document was written in, as far as its text tells: that of its newest fact.

A year in the title lines goes first. Else it is the latest of the years that are told most often,
unless the text only plans for that year; then it is the latest year that something is told of.
"""

from __future__ import annotations

import re

_YEAR = re.compile(r"\b((?:19[89]|20[0-3])\d)\b")
# lines that tell when something ran, and sentences, do not say when the document was written
_TELLS_OF_RUNS = re.compile(
    r"\b(?:[Ss]eit|[Aa]b|[Vv]om|[Vv]on|[Bb]is|[Bb]egin\w*|[Bb]egann|[Ss]tart\w*|[Ee]nde|[Gg]egründet)\b"
    r"|\b\w*(?:[Dd]auer|[Ll]aufzeit|[Zz]eitraum|[Zz]eit)\b|[a-zäöüß]{3}[.!?](?:\s|$)|\d\s*[-–]\s*\d"
)
_TITLE_LETTERS = 400
_MAX_TITLE_LINE = 120
# told nearly as often as the year told most, a later one is nearer to the year of writing
_NEARLY = 2 / 3
# nobody plans further ahead; an older fact says nothing of the time of writing
_PLANNED_AHEAD = 2  # years
# what is wanted, planned or goes on until then
_PLANS = re.compile(
    r"\b(?:\w*[Zz]iel(?:e|en|setzung\w*|wert\w*)?|\w*[Pp]lan(?:ung\w*|e?s)?|\w*geplant\w*|"
    r"vorgesehen\w*|soll(?:en|te|ten)?|wird|werden|will|wollen|möchten?|künftig\w*|zukünftig\w*|"
    r"voraussichtlich\w*|[Aa]usblick|[Vv]orhaben|beabsichtigt|angestrebt|"
    r"[Vv]erlänger(?:t|ung\w*|n)|(?:läuft|\w*[Ll]aufzeit|\w*[Zz]eitraum|gilt|befristet|gesichert|bewilligt)\b"
    r"[^.;]{0,60}\bbis)\b"
)
# "Förderperiode 2021–2027", "01.08.2020 bis 31.07.2022" begin or end then, whenever it is told
_TO = r"\s*(?:[-–/]|bis(?:\s+zum)?)\s*[\d.]*"
_BEGINS_RANGE = re.compile(_TO + _YEAR.pattern.removeprefix(r"\b"))
_ENDS_RANGE = re.compile(_YEAR.pattern.removesuffix(r"\b") + _TO + "$")
_LEFT, _RIGHT = 160, 160  # letters of a sentence around a year


def guess_year(text: str) -> int | None:
    """Year in the title lines, else of the newest fact among the years told most often."""
    head = [
        int(year)
        for line in text[:_TITLE_LETTERS].split("\n")
        if len(line) <= _MAX_TITLE_LINE and not _TELLS_OF_RUNS.search(line)
        for year in _YEAR.findall(line)
    ]
    if head:
        return max(head)
    mentions = [(int(match[1]), match.start(), match.end()) for match in _YEAR.finditer(text)]
    if not mentions:
        return None
    years = [year for year, _, _ in mentions]
    most = max(years.count(y) for y in years)
    latest = max(y for y in years if years.count(y) >= _NEARLY * most)
    for wanted in sorted(
        {y for y in years if latest - _PLANNED_AHEAD <= y <= latest}, reverse=True
    ):
        # one fact is enough, so most mentions are never looked at
        if any(y == wanted and not _is_planned(text, a, b) for y, a, b in mentions):
            return wanted
    return latest


def _is_planned(text: str, start: int, end: int) -> bool:
    """The sentence, the line or the heading above speaks of what is to come, or of a period."""
    other = _BEGINS_RANGE.match(text, end) or _ENDS_RANGE.search(text[max(0, start - 25) : start])
    if other is not None and other[1] != text[start:end]:
        return True
    before = re.split(r"[.!?;,]\s|\n", text[max(0, start - _LEFT) : start])[-1]
    after = re.split(r"[.!?;,]\s|\n", text[end : end + _RIGHT])[0]
    if _PLANS.search(before) or _PLANS.search(after):
        return True
    heading = text.rfind("\n#", 0, start)
    line = text[heading + 1 : text.find("\n", heading + 1)] if heading >= 0 else ""
    return _PLANS.search(line) is not None
