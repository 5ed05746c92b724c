"""People told in running prose: a number, who they are, and the verb that says what they did.

Every number of people is looked at within its own clause. The verb makes them entries, exits or
persons reached, a word of time makes them a stock, a word of groups makes them places; what was
planned, what others have and what became of people is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ingest.fields.people_tables import RANGE
from ingest.fields.people_words import (
    AMONG,
    AT_ONCE,
    CLAUSE,
    COUNTED,
    EACH,
    EACH_GROUP,
    ENTRY,
    EXIT,
    GROUP,
    HOLDS,
    INSIDE,
    INVITED,
    NOW,
    OFF_BENEFIT,
    OFFICE,
    OTHERS,
    PART,
    PEOPLE,
    PLANNED,
    POSSIBLE,
    REACHED,
    ROUND,
)
from ingest.fields.ratios import HOUSEHOLD, ratio_mentions
from ingest.fields.scope import Scope, Sentence
from ingest.fields.tally import other_things, tallies, tells_outcome
from ingest.fields.told_people import MIN_GROUP, MOST, OFFICES, stated
from records.model import ParticipantKind, Participants
from records.quantities import find_dates, find_durations, find_money, find_percents, parse_number
from records.quantities.numbers import DIGITS, NUMBER, qualifier_before
from records.quantities.remembered import may_count
from records.quick import quick

# "16 junge Mütter", "112 statt der geplanten 90 Personen", "zehn der zwölf Plätze"
_SAID = quick(
    rf"(?<![\w.,:/§-]){RANGE}(?P<value>{NUMBER})(?:\s+(?:statt|anstelle)\s+(?:\w+\s+){{0,3}}?{NUMBER})?"
    rf"(?:\s+(?:der|von)\s+(?:den\s+|insgesamt\s+)?{NUMBER})?"
    rf"\s+(?:[a-zäöüß]+(?:e[nr]?|s)\s+){{0,2}}(?P<noun>{PEOPLE}|{COUNTED}|Plätzen?\b)"
)
# the number stands alone where its noun is told just before: "angetreten sind 71", "66 wieder aus"
_ALONE = quick(
    rf"\b(?:(?:(?:an|ein)getreten|gekommen|erschienen|aufgenommen|gestartet|begonnen|mitgemacht|erreicht|"
    rf"teilgenommen|geworden)\s+)?"
    rf"(?:sind|waren|wurden|haben|kamen|erschienen|es)\s+(?:(?:am Ende|dann|nur|letztlich|"
    rf"schließlich|tatsächlich|bisher|inzwischen|sogar|jedoch|aber|es)\s+){{0,2}}(?P<value>{NUMBER})"
    r"(?:\s+(?P<verb>geworden|gekommen|eingetreten|angetreten|aufgenommen|erreicht|dabei))?(?=\s*(?:[.,;)]|$))"
    rf"|\bund\s+(?P<out>{NUMBER})\s+(?:wieder\s+)?aus(?=\s*(?:[.,;)]|$))"
)
# without a noun, by the verb alone: "begonnen hatten 30", "176 haben mitgemacht"
_DID = r"(?:angefangen|begonnen|gestartet|eingetreten|angetreten|teilgenommen|mitgemacht)"
_BY_VERB = quick(
    rf"\b(?P<verb>(?i:{_DID}))\s+(?:haben|hatten|sind|waren)\s+(?:[a-zäöü]+\s+){{0,2}}?"
    rf"(?P<value>{NUMBER})(?=\s*(?:[.,;)]|$|und\b|sind\b|haben\b))"
    rf"|(?<![\w.,])(?P<many>{NUMBER})\s+(?:haben|hatten|sind|waren)\s+"
    rf"(?:(?!eine|mit|in\b)[a-zäöü]+\s+){{0,3}}?(?P<did>{_DID})\b"
)
# "Eintritte 66, Bestand zum Jahresende 38"
_NOUN_FIRST = quick(
    r"(?:^|[.,;:]\s+)(?P<noun>Eintritte|Zugänge|Zuweisungen|Austritte|Abgänge|Bestand)\s+"
    rf"(?:[a-zäöü]+\s+(?:[A-ZÄÖÜ]\w+\s+)?){{0,2}}(?P<value>{DIGITS})(?=\s*(?:[.,;)]|$))"
)
# "im ersten Kurs saßen neun Frauen, im zweiten vierzehn"
_NEXT_ROUND = quick(
    r"\bim\s+(?:zweiten|dritten|vierten|letzten|nächsten)\s+(?:(?:wieder|dann|nur|sogar|schon|noch)\s+)?"
    rf"(?P<value>{NUMBER})(?=\s*(?:[.,;)]|$|und\b))"
)
# "27 Männer, 16 Frauen, 43 insgesamt"
_IN_ALL = quick(rf"(?<![\w.,])(?P<value>{NUMBER})\s+(?:insgesamt|gesamt|zusammen)\b")
_NOUN = re.compile(rf"(?:{PEOPLE}|{COUNTED})")
# "für je fünf Teilnehmende": numbers of a ratio
_FOR_EACH = re.compile(rf"\b(?:[Jj]e|[Pp]ro)\s+{NUMBER}\b")


@dataclass(frozen=True)
class _Number:
    """A number of people at `text[start:end]` with its clause and its noun."""

    value: int
    start: int
    end: int
    noun: str
    clause: str
    before: str
    # another number stands before it
    led: bool = True


# letters of a value that only counts what its label says
_VALUE = 30


def said_people(scope: Scope) -> list[Participants]:
    """Numbers of people in running prose whose clause says what they are."""
    found: list[Participants] = []
    for sentence in _prose(scope):
        text = sentence.text
        if "\t" in text or not may_count(text):
            continue
        if len(text) <= _VALUE and tells_outcome(sentence.part.heading):
            continue  # "Übergang in Arbeit: 13 TN"
        found += _said(scope, sentence)
    return found


_TELLING = {"description", "goal", "target_group", "results", "period"}
_OF_PEOPLE = {"participants", "staff", "staffing_ratio"}


def _prose(scope: Scope) -> Iterator[Sentence]:
    """Sentences of prose, and those behind the value of a label that is about another matter."""
    for part in scope.parts():
        fields = set(part.fields)
        if fields & _TELLING:
            yield from scope.sentences_of(part)
        elif part.heading and not fields & _OF_PEOPLE:
            yield from scope.sentences_of(part)[1:]


def with_said(
    found: list[Participants], said: list[Participants], scope: Scope
) -> list[Participants]:
    """What was found, and what prose says beside it; a stock goes before what was found of it."""
    if scope.block.layout == "table":
        return found
    known = {(item.value, item.high) for item in found}
    new = [item for item in said if (item.value, item.high) not in known]
    kept = []
    for item in found:
        if any(_is_summand(item, found, whole) for whole in said):
            continue
        firm = [s for s in said if s.value == item.value and _is_firmer(s, item)]
        kept.append(firm[0] if firm else item)
    return [*kept, *new]


# kinds that prose tells by more than a number and a noun, and those they stand above
_FIRMER: Final[dict[str, tuple[str, ...]]] = {
    "stock": ("persons", "entries", "places"),
    "exits": ("persons", "entries"),
    "places": ("persons",),
}


def _is_summand(part: Participants, found: list[Participants], whole: Participants) -> bool:
    """ "27 Männer, 16 Frauen, 43 insgesamt": a part of a sum told in the same sentence."""
    same = [f for f in found if f.place == part.place == whole.place and f.kind == part.kind]
    values = [f.value for f in same if f.value]
    return len(values) > 1 and part in same and sum(values) == whole.value


def _is_firmer(said: Participants, found: Participants) -> bool:
    if said.kind == "places" and said.quote.strip()[-1:].isdigit():
        return False  # a bare number under a word of size
    (start, end), (first, last) = said.place, found.place
    return found.kind in _FIRMER.get(said.kind, ()) and start < last and first < end


_NEXT_YEAR = re.compile(r"\W*(?:[Nn]ächstes|[Kk]ommendes|[Ii]m\s+(?:nächsten|kommenden))\s+Jahr\b")


def _said(scope: Scope, sentence: Sentence) -> list[Participants]:
    text = sentence.text
    numbers = list(_numbers(text))
    if not numbers or _NEXT_YEAR.match(text):
        return []
    found = []
    outcomes = {t.start for t in tallies(text) if t.outcome}
    taken = [
        (m.start, m.end)
        for find in (find_dates, find_money, find_percents, find_durations)
        for m in find(text)
    ]
    taken += ratio_mentions(text)
    for number in _summed(numbers, text):
        if number.start in outcomes or not MIN_GROUP <= number.value <= MOST:
            continue
        if any(a <= number.start < b for a, b in taken):
            continue
        kind = _kind(number)
        if kind is None:
            continue
        about, _ = qualifier_before(text, number.start)
        span = (number.start, number.end)
        found.append(stated(scope, sentence, kind, number.value, None, None, about, span))
    return found


def _numbers(text: str) -> Iterator[_Number]:
    flat = text.replace("\n", " ")
    noun = ""
    for match in _SAID.finditer(flat):
        noun = match["noun"]
        yield _number(flat, match.start("value"), match.end("value"), noun)
    yield from _by_verb(flat)
    if noun:
        yield from _next_rounds(flat, noun)
    if not noun or ratio_mentions(text) or _FOR_EACH.search(flat):
        return
    for match in _ALONE.finditer(flat):
        name = "out" if match["out"] else "value"
        before = list(_NOUN.finditer(flat, 0, match.start()))
        if before and not other_things(flat[match.end() :]):
            yield _alone(flat, match, name, before[-1][0])


def _by_verb(text: str) -> Iterator[_Number]:
    """Numbers whose verb or noun of counting says it all."""
    for match in _BY_VERB.finditer(text):
        name = next(n for n in ("value", "many") if match[n])
        clause = f"{(match['verb'] or match['did']).lower()} "
        start, end = match.span(name)
        yield _Number(int(parse_number(match[name])), start, end, "Personen", clause, clause)
    for match in _NOUN_FIRST.finditer(text):
        noun, start, end = match["noun"], *match.span("value")
        clause = "derzeit dabei " if noun == "Bestand" else f"{noun} "
        yield _Number(int(parse_number(match["value"])), start, end, noun, clause, clause)


def _next_rounds(text: str, noun: str) -> Iterator[_Number]:
    for match in _NEXT_ROUND.finditer(text):
        clause = "im ersten Kurs saßen "
        start, end = match.span("value")
        yield _Number(int(parse_number(match["value"])), start, end, noun, clause, clause)


def _summed(numbers: list[_Number], text: str) -> list[_Number]:
    """Only the sum, where a sentence tells it beside its parts."""
    for match in _IN_ALL.finditer(text):
        value = int(parse_number(match["value"]))
        parts = [n for n in numbers if n.end <= match.start()]
        if len(parts) > 1 and sum(n.value for n in parts) == value:
            start, end = match.span("value")
            told = replace(parts[0], value=value, start=start, end=end)
            if _kind(parts[0]) is None:
                told = replace(told, clause="teilgenommen ", before="teilgenommen ")
            return [told, *(n for n in numbers if n.start > match.end())]
    return numbers


def _alone(text: str, match: re.Match[str], name: str, noun: str) -> _Number:
    """A number whose noun stands before; its clause begins with its verb, but for a plan."""
    number = _number(text, match.start(name), match.end(name), noun)
    lead = number.before[: -len(match.group())] if len(number.before) >= len(match.group()) else ""
    told = f"{noun} {text[match.start() : number.start]}"
    own = PLANNED.search(lead) or OTHERS.search(lead)
    before = f"{lead} {told}" if own else told
    behind = number.clause[len(number.before) + number.end - number.start :]
    verb = " traten aus" if name == "out" else ""
    clause = f"{before}{text[number.start : number.end]}{behind}{verb}"
    return replace(number, clause=clause, before=before)


def _number(text: str, start: int, end: int, noun: str) -> _Number:
    left = max((m.end() for m in CLAUSE.finditer(text, 0, start)), default=0)
    right = CLAUSE.search(text, end)
    clause = text[left : right.start() if right else len(text)]
    value = int(parse_number(text[start:end]))
    # words before a colon say what the number is
    led = _SAID.search(text[:start]) is not None or text[:left].rstrip().endswith(":")
    return _Number(value, start, end, noun, clause, text[left:start], led)


def _kind(number: _Number) -> ParticipantKind | None:
    """What the clause makes of the number; `None` where it says nothing of who takes part."""
    clause, before = number.clause, number.before
    if OTHERS.search(clause) or OFFICE.search(clause) or INVITED.search(clause):
        return None
    if EACH.search(before) or AMONG.search(before) or _is_planned(number):
        return None
    if PART.match(clause, len(before) + number.end - number.start):
        return None
    if OFFICES.match(clause, len(before) + number.end - number.start):
        return None
    if number.noun.startswith("Pl"):
        full = re.search(r"\b(?:besetzt|belegt)\b", clause)
        if full:
            return "stock" if NOW.search(clause) else None
        return "places" if _HAS_PLACES.search(clause) else None
    if re.match(COUNTED, number.noun):
        return "exits" if number.noun.startswith(("Aus", "Ab")) else "entries"
    home = re.match(HOUSEHOLD, number.noun) is not None
    if EXIT.search(clause):
        return None if OFF_BENEFIT.search(clause) else "exits"
    if AT_ONCE.search(clause) or _MADE_FOR.search(clause):
        return "households" if home else "places"
    if POSSIBLE.search(clause):
        return None
    behind = clause[len(before) + number.end - number.start :]
    if (GROUP.search(before) and HOLDS.search(clause)) or EACH_GROUP.search(behind):
        return "places"
    if NOW.search(clause) and INSIDE.search(clause):
        return "households" if home else "stock"
    if ENTRY.search(clause):
        return "households" if home else "entries"
    if REACHED.search(clause) or ROUND.search(clause) or _is_fragment(number):
        return "households" if home else "persons"
    return None


# "auf 22 Teilnehmende ausgelegt"
_MADE_FOR = re.compile(r"\bauf\s.*\b(?:ausgelegt|begrenzt|beschränkt|zugeschnitten)\b")
_HAS_PLACES = re.compile(
    r"\b(?:[Bb]ewilligt|[Bb]estellt|[Ee]ingekauft|[Bb]ereit|gibt\s+es|[Vv]orgehalten|[Ee]ingerichtet|[Vv]ereinbart)\b"
)
# "26 Jugendliche", between commas and without a verb
_FRAGMENT = re.compile(rf"\W*{NUMBER}\s+(?:\w+e[nr]?\s+)?{PEOPLE}\W*")


def _is_fragment(number: _Number) -> bool:
    return not number.led and _FRAGMENT.fullmatch(number.clause) is not None


def kind_of_clause(before: str, value: str, behind: str, noun: str) -> ParticipantKind | None:
    """What a clause of words before and behind a number makes of it."""
    clause = f"{before}{value}{behind}"
    number = _Number(0, len(before), len(before) + len(value), noun, clause, before)
    return _kind(number)


def _is_planned(number: _Number) -> bool:
    """The plan stands before the number, or behind it without another number between."""
    behind = number.clause[len(number.before) + number.end - number.start :]
    ahead = re.split(r"\b(?:statt|anstelle)\b", behind)[0]
    return PLANNED.search(number.before) is not None or PLANNED.search(ahead) is not None
