"""Counts of people in cells below a head such as "Plätze", "Eintritte 2023", "TN-Zahl"."""

from __future__ import annotations

import re

from ingest.fields.labelled_people import ALL_ROUNDS, labelled_people
from ingest.fields.multiples import multiple
from ingest.fields.people_tables import MAX_CELL, OTHER_UNIT, PLACE, RANGE
from ingest.fields.ratios import HOUSEHOLD, PERSON
from ingest.fields.scope import Scope, Sentence
from ingest.fields.told_people import stated
from ingest.layouts.block import Part
from records.model import ParticipantKind, Participants
from records.quantities import find_ratios, parse_number
from records.quantities.numbers import DIGITS, NUMBER, qualifier_before

_BARE = re.compile(rf"^\W*{RANGE}(?P<value>{DIGITS})\b(?!{OTHER_UNIT})(?!\.\d)")
# a cell that says itself what it counts, and perhaps something more
_WITH_NOUN = re.compile(
    rf"(?<![A-Za-zÄÖÜäöüß\d]){RANGE}(?P<value>{NUMBER})\s+(?:\w+e[nr]?\s+)?"
    rf"(?P<noun>{PLACE}|{HOUSEHOLD}|{PERSON}|(?:Neu)?[Ee]intritte\b|Austritte\b)"
)
_AMONG = re.compile(r"\b(?:davon|darunter|einschließlich|inkl\.)[^;:.()]*$")
# "Ist je Platz und Monat (€)" counts money
_PRICE_HEAD = re.compile(r"€|\bEuro\b|\bEUR\b|\b(?:je|pro)\s+(?:Platz|TN|Teilnehm)")
_YEARS = re.compile(r"\b(?:19|20)\d{2}\b")
# "Eintritte 2022"
_HEADED_YEAR = re.compile(r"\b(?P<year>(?:19|20)\d{2})\W*$")
_KINDS: dict[str, ParticipantKind] = {
    "entries": "entries",
    "places": "places",
    "persons": "persons",
    "exits": "exits",
    "stock": "stock",
}


def from_columns(scope: Scope) -> list[Participants]:
    """People of a row; what a cell says itself goes before the head of its column."""
    found: list[Participants] = []
    for part in scope.block.parts:
        kind = _KINDS.get(part.fields[0])
        text = scope.view.text[part.start : part.end]
        if kind is None or not text.strip() or _PRICE_HEAD.search(part.heading):
            continue
        plain = _BARE.match(text) and len(text.strip()) <= MAX_CELL
        worded = _worded(scope, Sentence(part.start, part.end, text, part), kind)
        if not worded and plain and not find_ratios(text):
            worded = [_plain(scope, part, kind)]
        year = _HEADED_YEAR.search(part.heading)
        told = year["year"] if year else None
        found += [p if p.scope else p.model_copy(update={"scope": told}) for p in worded]
    return found


def _worded(scope: Scope, sentence: Sentence, kind: ParticipantKind) -> list[Participants]:
    text = sentence.text
    product = multiple(text, labelled=True)
    if product is not None:
        at_once = product.each if product.in_turn else product.value
        made = [stated(scope, sentence, "places", at_once, None, None, "exact", product.span)]
        if product.in_turn:
            whole = stated(
                scope, sentence, "persons", product.value, None, None, "exact", product.span
            )
            made.append(whole.model_copy(update={"scope": ALL_ROUNDS}))
        return made
    if not re.search(r"\(bis\b", text):
        shaped = labelled_people(scope, sentence, kind)
        if shaped is not None:
            return shaped
    counted = [
        m
        for m in _WITH_NOUN.finditer(text)
        if not _AMONG.search(text[: m.start()]) and not m["value"].casefold().startswith("ein")
    ]
    if not counted or re.search(r"\d", _YEARS.sub("", text[: counted[0].start()])):
        return []
    return [_counted(scope, sentence, m, kind) for m in counted]


def _counted(
    scope: Scope, sentence: Sentence, match: re.Match[str], kind: ParticipantKind
) -> Participants:
    noun = match["noun"]
    if re.search(r"pl(?:ätze|atz)", noun, re.IGNORECASE):
        kind = "places"
    elif re.match(HOUSEHOLD, noun):
        kind = "households"
    elif noun[:5].casefold() in ("eintr", "neuei"):
        kind = "entries"
    elif noun.startswith("Austr"):
        kind = "exits"
    value = int(parse_number(match["value"]))
    low = int(parse_number(match["low"])) if match["low"] else None
    if low is not None and low < value:
        return stated(scope, sentence, kind, None, low, value, "range", match.span())
    about, _ = qualifier_before(sentence.text, match.start())
    return stated(scope, sentence, kind, value, None, None, about, match.span())


def _plain(scope: Scope, part: Part, kind: ParticipantKind) -> Participants:
    """A bare number, a range, or "40 (bis 50)"."""
    text = scope.view.text[part.start : part.end]
    match = _BARE.match(text)
    assert match is not None
    value = int(parse_number(match["value"]))
    low: int | None = int(parse_number(match["low"])) if match["low"] else None
    upper = re.search(rf"\(bis(?:\s+zu)?\s+({DIGITS})\)", text)
    if upper:
        low, value = value, int(parse_number(upper.group(1)))
    evidence = scope.evidence(part.start, part.end)
    if low is not None and low < value:
        return Participants(kind=kind, low=low, high=value, qualifier="range", evidence=evidence)
    return Participants(kind=kind, value=value, evidence=evidence)
