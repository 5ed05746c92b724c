"""Facts in a row without labels: "25 Plätze, 30 Std./Woche, 12 Monate; Start 01.03.2023".

Under a heading such as "Umsetzung" such a line is no running text: each of its items is the value
of a field of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.layouts.block import Part
from ingest.view import Line, View, lines_of

# so many items of a line must be facts, and an item is no longer than this
MIN_FACTS = 2
MAX_ITEM = 60
_ABOUT = r"(?:(?:ca\.|rund|etwa|max\.|maximal|bis zu|höchstens|mindestens|mind\.|je|à)\s+)*"
_NUMBER = r"\d{1,4}(?:,\d)?(?:\s*(?:[-–]|bis)\s*\d{1,4}(?:,\d)?)?"
_WORDS = r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
_ITEMS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (
        ("duration",),
        re.compile(
            rf"(?:(?:Teilnahme|Verweil|Zuweisungs|Förder)?[Dd]auer:?\s+)?{_ABOUT}(?:{_NUMBER}|{_WORDS})\s+"
            r"(?:Monate?n?|Wochen)(?:\s+Dauer|\s+(?:je|pro)\s+\w+)?(?:\s*\([^()]*\))?"
        ),
    ),
    (
        ("weekly_hours",),
        re.compile(
            rf"{_ABOUT}{_NUMBER}\s*(?:Wochenstunden|(?:Std\.?|Stunden|h|UE)\s*"
            r"(?:/|je|pro|in der|die)\s*(?:Woche|Wo\.?)|(?:Std\.?|Stunden)\s+"
            r"(?:wöchentlich|wtl\.?))"
        ),
    ),
    (
        ("participants",),
        re.compile(
            rf"(?:Plätze:?\s+{_NUMBER}|{_ABOUT}{_NUMBER}\s+(?:\w+-?)?(?:[Pp]lätzen?|TN|Teilnehmende|"
            r"Teilnehmer\w*))(?:\s*\([^()]*\))?"
        ),
    ),
    (
        ("staffing_ratio",),
        re.compile(r"(?:\w*[Ss]chlüssel:?\s+|Betreuung:?\s+)?1\s?:\s?\d{1,3}"),
    ),
    (
        ("period",),
        re.compile(
            r"(?:Start|Beginn|Laufzeit|Zeitraum|[Ss]eit|[Aa]b)\b:?[^,;]*\d{4}[^,;]*"
            r"|\d{1,2}\.\d{1,2}\.\d{4}\s*(?:[-–]|bis)[^,;]*"
        ),
    ),
)
# "15 Plätze, 8 Monate, 54.000 Euro im Jahr": an amount among places and months is what it costs
_IN_SENTENCES = (
    *_ITEMS,
    (
        ("cost",),
        re.compile(
            rf"{_ABOUT}\d{{1,3}}(?:\.\d{{3}})+(?:,\d\d)?\s*(?:€|Euro|EUR)"
            r"(?:\s+(?:im\s+Jahr|jährlich|(?:je|pro)\s+(?:Jahr|Durchgang|Kurs|Gruppe)))?"
        ),
    ),
)
_SENTENCE_END = re.compile(r"(?<=[a-zäöüß)“])[.!;]\s+(?=[A-ZÄÖÜ\d„])")
_ITEM = re.compile(r"(?:[^,;]|,(?=\d))+")
_NAMED = re.compile(r"\w*[Dd]auer|\w*[Ss]chlüssel|Start\b|Beginn|Laufzeit|Plätze:?\s")
_GOES_ON = re.compile(r"\s*[,;]\s*(?:läuft|(?:fort)?laufend|unbefristet|ohne Ende)[^,;]*")
# parts whose values are facts of one kind already
_SETTLED = {"cost", "results", "funding", "contact", "email", "phone", "name", "period", "duration"}


def facts_apart(view: View, part: Part) -> list[Part]:
    """The part, or its stretches with the facts in a row as parts of their own."""
    if set(part.fields) & _SETTLED and "description" not in part.fields:
        return [part]
    found: list[Part] = []
    at = part.start
    for line in lines_of(view.text, part.start, part.end):
        if "\t" in line.text or not line.text.strip():
            continue
        for fields, start, end in _told_in(view, part, line):
            if view.text[at:start].strip(" ,;\n-•"):
                found.append(Part(part.fields, part.heading, at, start))
            found.append(Part(fields, "", start, end))
            at = end
    if not found:
        return [part]
    if view.text[at : part.end].strip(" ,;.\n"):
        found.append(Part(part.fields, part.heading, at, part.end))
    return found


def _told_in(view: View, part: Part, line: Line) -> list[tuple[tuple[str, ...], int, int]]:
    """Facts of a line; of running text, those of sentences that are nothing but a row of them."""
    told = list(_facts_in(line.text, line.start))
    # an item with a word for its field is one by itself: "8, Dauer 6 Monate"
    named = any(_NAMED.match(view.text, start) for _, start, _ in told)
    if len(told) >= MIN_FACTS or (named and told[0][1] > part.start + 1):
        return told
    found: list[tuple[tuple[str, ...], int, int]] = []
    for start, end in _sentences(line.text):
        row = list(_facts_in(line.text[start:end], line.start + start, _IN_SENTENCES))
        if len(row) >= MIN_FACTS and {fields for fields, _, _ in row} - {("cost",)}:
            found += row
    return found


def _sentences(line: str) -> Iterator[tuple[int, int]]:
    at = 0
    for end in _SENTENCE_END.finditer(line):
        yield at, end.start() + 1
        at = end.end()
    if at:
        yield at, len(line)


def _facts_in(
    line: str, at: int, kinds: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = _ITEMS
) -> Iterator[tuple[tuple[str, ...], int, int]]:
    for item in _ITEM.finditer(line):
        text = item.group()
        plain = text.strip(" .-•")
        if len(plain) > MAX_ITEM:
            continue
        for fields, pattern in kinds:
            if pattern.fullmatch(plain):
                start = at + item.start() + text.index(plain)
                behind = _GOES_ON.match(line, item.end()) if fields == ("period",) else None
                yield fields, start, at + behind.end() if behind else start + len(plain)
                break
