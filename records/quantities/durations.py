"""Lengths of time in German text, in months: "6 Monate", "zwei bis sechs Monate", "6monatige"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from records.model import Qualifier
from records.quantities.numbers import (
    BEGINS_NUMBER,
    DIGITS,
    NUMBER,
    WORD,
    WORDS,
    parse_number,
    qualifier_before,
)
from records.quantities.remembered import Stems, names_any, remembered
from records.quick import quick

# A year has 12 months, 52 weeks and 365 days; a month of participation counts 30 days.
_MONTHS_PER = {"tag": 1 / 30, "woche": 12 / 52, "monat": 1.0, "quartal": 3.0, "jahr": 12.0}
_UNIT = (
    r"(?P<unit>Kalendertag\w*|Arbeitstag\w*|Tag(?:e|en|es)?|Woche(?:n)?|Monat(?:e|en|s|es)?|"
    r"Mon\.|Mte?\.|Mo\.(?!\s?(?:[-–/,+&]|bis|und)\s?(?:Di|Mi|Do|Fr|Sa|So))|Wo\.|Quartal(?:e|en|s)?|"
    r"Jahr(?:e|en|es)?)(?![a-zäöüß])"
)
_DURATION = quick(
    rf"{BEGINS_NUMBER}(?:(?P<low>{NUMBER})\s*(?:[-–—]|bis(?:\s+zu)?|und|,\s*(?:höchstens|maximal|längstens))\s*)?(?P<value>{NUMBER})"
    rf"(?:\s*\((?:[^)\d]{{1,20}}|(?:max\.|maximal|höchstens|bis(?:\s+zu)?|längstens)\s*(?P<most>{DIGITS}))\))?"
    rf"[\s-]{{0,2}}{_UNIT}",
    re.IGNORECASE,
)
_COMPOUND = quick(
    rf"(?P<value>{DIGITS})[\s-]?(?P<unit>tägig|wöchig|monatig|jährig)(?:e|en|er|es|em)?(?![a-zäöüß])",
    re.IGNORECASE,
)
_COMPOUND_WORD = quick(
    r"(?<![A-Za-zÄÖÜäöüß])(?P<value>ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)"
    r"(?P<unit>tägig|wöchig|monatig|jährig)(?:e|en|er|es|em)?(?![a-zäöüß])",
    re.IGNORECASE,
)
# "ein halbes Jahr", "anderthalb Jahre", "ein Vierteljahr"
_HALVES = quick(
    r"(?<![A-Za-zÄÖÜäöüß])(?:(?P<half>(?:ein(?:em|es|en)?\s+)?halbe[sn]?\s+Jahr(?:es|s)?|"
    r"(?:ein(?:em|es)?\s+)?(?:halbjährig\w*|Halbjahr(?:es|s)?(?=\s+(?:lang|begleitet|dauer))))|"
    r"(?P<fraction>(?:½|(?<![\d/])(?<!\d\s)1/2)\s+Jahr)|"
    r"(?P<oneandhalf>(?:anderthalb|eineinhalb|1,5|1\s?½|1\s1/2)\s+Jahre?n?)|"
    r"(?P<threequarters>(?:ein(?:em)?\s+)?(?:dreiviertel|¾)\s?Jahr)|"
    r"(?P<twoandhalf>(?:zweieinhalb)\s+Jahre?n?)|"
    r"(?P<whole>ein(?:em|es)?\s+(?:ganze|volle)[sn]?\s+Jahr(?:es)?)|"
    r"(?P<quarter>(?:ein(?:em|es)?\s+)?(?:Vierteljahr(?:es|s)?|vierteljährig\w*)))(?![a-zäöüß])",
    re.IGNORECASE,
)
_HALF_MONTHS = {
    "half": 6.0, "fraction": 6.0, "threequarters": 9.0, "oneandhalf": 18.0,
    "twoandhalf": 30.0, "quarter": 3.0, "whole": 12.0,
}  # fmt: skip
# "3 x 4 Wochen", "zweimal sechs Monate": the length stands once for each time
_TIMES = re.compile(
    rf"(?:(?<![\d.,/])(?P<digits>\d{{1,2}})\s?(?:x|×|\*|mal)|(?P<word>{WORD})mal)\s*(?:je\s+)?$",
    re.IGNORECASE,
)
# "6 Monate, Verlängerung bis zu 12", "4 Monate (um weitere 4 Monate verlängerbar)"
_LIMIT = (
    r"(?:bis(?:\s+zu)?|max\.|maximal|höchstens|insgesamt|längstens|weitere|nochmals|zusätzlich)"
)
_EXTRA = rf"(?P<value>{NUMBER})(?:[\s-]{{0,2}}{_UNIT})?"
_EXTENDED = re.compile(
    rf"\s*[.,;(–-]?\s*(?:(?:mit|und|bei|[Ee]ine[rn]?|Option\w*|optional\w*|ggf\.|evtl\.|auf|zur|der|"
    rf"Möglichkeit|möglich\w*|einmalig\w*|individuell\w*|Bedarf|sowie|in|Einzelfällen|anschließend\w*|"
    rf"kann|können|ist|sind|sie|diese|maximal\w*):?\s+){{0,6}}"
    rf"(?:Verlängerung\w*|verlänger\w+)\s*(?:ist\s+|möglich\s+|optional\s+|:\s*|\(\s*)?"
    rf"(?:(?P<how>auf|um|bis(?:\s+zu)?|von)\s+)(?:{_LIMIT}\s+){{0,2}}{_EXTRA}",
    re.IGNORECASE,
)
_EXTENDABLE = re.compile(
    rf"\s*[.,;(–-]?\s*(?:(?!alle\b|je\b|nach\b)[\wäöüß.]+\s+){{0,5}}?(?P<how>auf|um|bis(?:\s+zu)?)\s+"
    rf"(?:{_LIMIT}\s+){{0,2}}{_EXTRA}\s+(?:\w+\s+)?verlänger(?:t|bar|n)\b",
    re.IGNORECASE,
)
# "6 Monate, in Einzelfällen bis zu 12 Monate", "6 Monate, maximal 12"
_AT_MOST = re.compile(
    rf"\s*[,;(]\s*(?:(?:in\s+(?:begründeten\s+)?(?:Einzel|Ausnahme)fällen|im\s+Einzelfall|ausnahmsweise|"
    rf"bei\s+Bedarf|ggf\.)\s+(?:auch\s+)?(?:{_LIMIT}\s+)*|(?:maximal|max\.|höchstens|längstens)\s+)"
    rf"(?:Monate\s+)?{_EXTRA}",
    re.IGNORECASE,
)
_UNIT_BEHIND = re.compile(rf"\s*(?:weitere[nrs]?\s+)?{_UNIT}", re.IGNORECASE)
_OTHER_THINGS = re.compile(r"\s*(?:[a-zäöü]+e[nrs]?\s+)?[A-ZÄÖÜ€%:/\d]")
# where a unit begins, and what must stand before it: quick looks before the long patterns
_UNIT_BEGINS = quick(
    r"Kalendertag|Arbeitstag|Tag|Wo(?:che|\.)|Mon(?:at|\.)|Mo\.|Mte?\.|Quartal|Jahr", re.IGNORECASE
)
_NUMBER_ENDS = re.compile(rf"(?:\d|\)|{WORD})[\s-]{{0,2}}\Z", re.IGNORECASE)
_LONGEST_BEFORE = max(map(len, WORDS)) + 2
_HALF_STEMS = Stems("halb", "ganze", "volle", "viertel", "1,5", "½", "¾", "1/2")
_COMPOUND_STEMS = Stems("tägig", "wöchig", "monatig", "jährig")
_LONGER = Stems("verläng")
_UNIT_STEMS = Stems(
    "tag", "täg", "woche", "wöch", "monat", "quartal", "jahr", "jähr", "mon.", "mo.", "mt.", "mte.",
    "wo.",
)  # fmt: skip
_SCALE_BY_STEM = {"tägig": 1 / 30, "wöchig": 12 / 52, "monatig": 1.0, "jährig": 12.0}


@dataclass(frozen=True)
class DurationMention:
    """A length of time in months at `text[start:end]`; `low`/`high` where a range is stated.

    Where an extension is stated, `months` is the length without it and `low` to `high` the range.
    """

    start: int
    end: int
    months: float | None
    low: float | None
    high: float | None
    qualifier: Qualifier
    unit: str


def _unit(word: str) -> str:
    word = word.casefold()
    if word == "wo.":
        return "woche"
    for stem in _MONTHS_PER:
        if stem in word:
            return stem
    return "monat"


def _round(months: float) -> float:
    return round(months, 2)


def _counts_units(text: str) -> bool:
    """A number or a bracket stands directly before some unit."""
    return any(
        _NUMBER_ENDS.search(text, max(0, unit.start() - _LONGEST_BEFORE), unit.start())
        for unit in _UNIT_BEGINS.finditer(text)
    )


def _extended(text: str, end: int, base: float, unit: str) -> tuple[int, float] | None:
    """Where a stated extension ends, and how long it makes the whole; `None` without one."""
    match = None
    if names_any(text, _LONGER):
        match = _EXTENDED.match(text, end) or _EXTENDABLE.match(text, end)
    if match is None:
        match = _AT_MOST.match(text, end)
    if match is None:
        return None
    counted = match["unit"]
    if not counted:
        # "bis zu 12", "um ein weiteres Jahr"; "um 20 Plätze" is another matter
        behind = text[match.end() : match.end() + 40]
        named = _UNIT_BEHIND.match(behind)
        if named is None and _OTHER_THINGS.match(behind):
            return None
        counted = named["unit"] if named else None
    scale = _MONTHS_PER[_unit(counted) if counted else unit]
    extra = float(parse_number(match["value"])) * scale
    how = (match.groupdict().get("how") or "").casefold()
    added = how in ("um", "von") or re.search(r"weitere|nochmals|zusätzlich", match.group())
    longest = base + extra if added else extra
    return (match.end(), longest) if longest > base else None


def _outside_ranges(found: list[DurationMention]) -> list[DurationMention]:
    """Without the lengths within a range; all in text order."""
    kept: list[DurationMention] = []
    covered = -1
    for mention in found:
        if mention.start >= covered:
            kept.append(mention)
            covered = mention.end if mention.high else covered
    return kept


def names_length(text: str) -> bool:
    """Whether the text may hold a length of time: a quick look, whatever white space it has."""
    return names_any(text, _UNIT_STEMS)


@remembered
def find_durations(text: str) -> list[DurationMention]:
    """All lengths of time in text order.

    Ages ("25 bis 35 Jahre alt", "unter 27 Jahren") are lengths too; what they mean is decided
    by the caller from the words around them.
    """
    if not names_length(text):
        return []
    found: list[DurationMention] = []
    for match in _DURATION.finditer(text) if _counts_units(text) else ():
        unit = _unit(match.group("unit"))
        scale = _MONTHS_PER[unit]
        high = float(parse_number(match.group("value"))) * scale
        if match.group("low"):
            low = float(parse_number(match.group("low"))) * scale
            if low < high:
                found.append(
                    DurationMention(
                        match.start(), match.end(), None, _round(low), _round(high), "range", unit
                    )
                )
                continue
        number_start = match.start("value")
        if text[number_start - 1 : number_start] == "/":
            # "1 1/2 Jahre" is read below
            continue
        base = re.search(
            r"(?<![\d.,])(\d{1,2})\s*\+\s*$", text[max(0, number_start - 8) : number_start]
        )
        if base:
            # "6+3 Monate": six, and three more if needed
            high, number_start = float(base[1]) * scale, number_start - len(base.group())
        times = _TIMES.search(text, max(0, number_start - 12), number_start)
        if times and parse_number(times["digits"] or times["word"]):
            high *= float(parse_number(times["digits"] or times["word"]))
            number_start = times.start()
        qualifier, start = qualifier_before(text, number_start)
        longest = _extended(text, match.end(), high, unit) if qualifier == "exact" else None
        if longest is None and match["most"]:
            # "6 (max. 12) Monate"
            most = float(parse_number(match["most"])) * scale
            longest = (match.end(), most) if most > high else None
        elif longest is None and base and not times:
            longest = (match.end(), high + float(parse_number(match["value"])) * scale)
        if longest is not None:
            end, most = longest
            low, high = _round(high), _round(most)
            found.append(DurationMention(start, end, low, low, high, "range", unit))
            continue
        found.append(DurationMention(start, match.end(), _round(high), None, None, qualifier, unit))
    found = _outside_ranges(found)
    for match in _HALVES.finditer(text) if names_any(text, _HALF_STEMS) else ():
        if any(m.start < match.end() and match.start() < m.end for m in found):
            continue
        months = _HALF_MONTHS[match.lastgroup or "half"]
        qualifier, start = qualifier_before(text, match.start())
        found.append(DurationMention(start, match.end(), months, None, None, qualifier, "monat"))
    taken = [(m.start, m.end) for m in found]
    compounds = (_COMPOUND, _COMPOUND_WORD) if names_any(text, _COMPOUND_STEMS) else ()
    for pattern in compounds:
        for match in pattern.finditer(text):
            if any(a < match.end() and match.start() < b for a, b in taken):
                continue
            months = (
                float(parse_number(match.group("value")))
                * _SCALE_BY_STEM[match.group("unit").casefold()]
            )
            qualifier, start = qualifier_before(text, match.start())
            found.append(
                DurationMention(
                    start, match.end(), _round(months), None, None, qualifier, "adjective"
                )
            )
            taken.append((match.start(), match.end()))
    return sorted(found, key=lambda m: m.start)
