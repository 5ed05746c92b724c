"""People that a service looks after in a year: "berät jährlich ca. 300 bis 350 Gründerinnen"."""

from __future__ import annotations

import re

from ingest.fields.people_tables import RANGE
from ingest.fields.ratios import HOUSEHOLD, PERSON, ratio_mentions
from ingest.fields.scope import Scope, Sentence
from ingest.fields.told_people import MIN_GROUP, sized
from records.model import EACH_YEAR, ParticipantKind, Participants
from records.quantities import parse_number
from records.quantities.numbers import NUMBER, QUALIFIER
from records.quick import quick

_WHO = (
    rf"(?:{PERSON}|{HOUSEHOLD}|\w*[Gg]ründer\w*|Ratsuchende\w*|Betroffene\w*|Arbeitslose\w*|"
    r"Beschäftigte\w*|Interessierte\w*)"
)
# "haupt- und nebenberufliche"
_KIND_OF = r"(?:[a-zäöüß]+-?(?:\s+(?:und|oder|bzw\.)\s+[a-zäöüß]+)?\s+){0,2}?"
_NUMBER_OF = rf"(?:(?i:{QUALIFIER})\s*)?{RANGE}(?P<value>{NUMBER})\s+{_KIND_OF}(?P<noun>{_WHO})"
_LOOKS_AFTER = (
    r"\b(?:berät|beraten|betreut|betreuen|begleitet|begleiten|unterstützt|unterstützen|erreicht|"
    r"erreichen|fördert|fördern|versorgt|versorgen)\b"
)
_YEARLY = r"(?:jährlich\w*|[Jj]ahr|Jahresdurchschnitt|Jahresmittel)\b"
_ADVISES = quick(
    rf"{_LOOKS_AFTER}(?=[^.;:]{{0,60}}?\b{_YEARLY})"
    rf"(?:\s+(?:\d{{4}}|[a-zA-ZäöüßÄÖÜ]+)){{1,7}}?\s+{_NUMBER_OF}"
)
_AND = re.compile(rf"[\w/*:-]*\s+(?:und|sowie)\s+{_NUMBER_OF}")
# others than the approach: "Das Jobcenter betreut jährlich 9.000 Personen"
_OF_OFFICE = quick(r"\b(?:Jobcenter|Landkreis|Agentur|Bundesgebiet|bundesweit|landesweit)\b")


def advised_people(scope: Scope, sentence: Sentence) -> list[Participants]:
    """Numbers of people a team or an approach looks after each year, one for each group."""
    text = sentence.text
    match = _ADVISES.search(text)
    if match is None or _OF_OFFICE.search(text[: match.start()]):
        return []
    if any(a <= match.start("value") < b for a, b in ratio_mentions(text)):
        return []
    found = [match]
    while more := _AND.match(text, found[-1].end()):
        found.append(more)
    return [
        _each_year(scope, sentence, one)
        for one in found
        if int(parse_number(one["value"])) >= MIN_GROUP
    ]


def _each_year(scope: Scope, sentence: Sentence, match: re.Match[str]) -> Participants:
    home = re.match(HOUSEHOLD, match["noun"]) is not None
    kind: ParticipantKind = "households" if home else "persons"
    return sized(scope, sentence, kind, match).model_copy(update={"scope": EACH_YEAR})
