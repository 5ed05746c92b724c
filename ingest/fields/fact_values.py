"""People and outcomes of facts under words of the house, read as a clause would be."""

from __future__ import annotations

import re

from ingest.fields.label_facts import Fact, label_facts
from ingest.fields.outcomes import NOT_OUTCOME, indicator_of, is_planned, outcome_of
from ingest.fields.people_words import COUNTED, PEOPLE, PLANNED
from ingest.fields.ratios import HOUSEHOLD
from ingest.fields.said_people import kind_of_clause
from ingest.fields.scope import Scope
from ingest.fields.tally import tells_outcome
from ingest.fields.told_people import MOST, stated
from records.model import ParticipantKind, Participants, Result

_LEAST = 3
_NOUN = re.compile(
    rf"(?:\s*(?:\w+e[nr]?\s+)?(?P<noun>{PEOPLE}|{COUNTED}|Plätze|TN|Köpfe))?\s*(?P<more>.*)$"
)
_ROOM = re.compile(
    r"\b(?:gleichzeitig|Kapazität|Kontingent|Gruppengröße|Platzzahl|Plätze|passen\s+rein|Obergrenze)\b"
)
_PEOPLE_LABEL = re.compile(
    r"\b(?:Teilnehm\w+|TN|dabei(?:\s+gewesen)?|mitgemacht|teilgenommen|angefangen|begonnen|gestartet|"
    r"eingetreten|aufgenommen|erreicht|betreut|begleitet|beraten|genutzt|Zugänge|Eintritte|Zuweisungen|"
    r"Austritte|Abgänge|besuchte|Wie\s+oft\s+schon|Köpfe)\b",
)
_RATE = re.compile(
    r"\b(?:Integrations|Vermittlungs|Übergangs|Erfolgs|Abschluss|Verbleibs|Eingliederungs|Übernahme)quote\b"
)
_WORKER = re.compile(r"\b(?:Coach\w*|Fachkr\w+|Anleit\w+|Betreuer\w*|Stellen?|Personal\w*)\b")
_BEGUN = re.compile(r"\b(?:angefangen|begonnen|gestartet|eingetreten|aufgenommen)\b")
# who they are, what they cost, how full it is: no outcome
_NO_OUTCOME = re.compile(
    r"\b(?:davon|darunter|Kosten|Preis|Soll|Ziel\w*|geplant\w*|Betreuung\w*|Schlüssel|Module?|Stunden\w*|"
    r"Dauer|Beschwerden|Alter|Frauenanteil|Auslastung|Stellen|Fachkr\w+|Abgänge|beendete)\b"
)


def people_of_facts(scope: Scope) -> list[Participants]:
    """Numbers of people behind words that say what the people did."""
    found = []
    labelled = [(p.start, p.end) for p in scope.parts("participants") if p.heading]
    for fact in label_facts(scope):
        kind = _kind(fact)
        at = fact.sentence.start + fact.start
        if kind is None or any(
            a <= at < b and scope.view.text.find("\n", a, at) < 0 for a, b in labelled
        ):
            continue  # the value of a label that is read by its own rules
        span = (fact.start, fact.end)
        value = int(fact.value)
        found.append(stated(scope, fact.sentence, kind, value, None, None, "exact", span))
    return found


def _kind(fact: Fact) -> ParticipantKind | None:
    behind = _NOUN.match(fact.rest)
    if fact.share or fact.value != int(fact.value) or not _LEAST <= fact.value <= MOST:
        return None
    if behind is None or (behind["more"] and not behind["noun"] and behind["more"][0] not in "(,"):
        return None
    named = re.search(PEOPLE, fact.label)
    noun = behind["noun"] or (named[0] if named else "")
    outcome = tells_outcome(fact.label) and not _BEGUN.search(fact.label)
    if outcome or not (noun or _PEOPLE_LABEL.search(fact.label) or _ROOM.search(fact.label)):
        return None
    if _WORKER.search(fact.label):
        return None
    if _ROOM.search(fact.label):
        return "places"
    if not _PEOPLE_LABEL.search(fact.label):
        return None
    kind = kind_of_clause(f"{fact.label} ", f"{int(fact.value)}", f" {fact.rest}", noun)
    if kind is None and noun and PLANNED.search(fact.label) is None:
        kind = "households" if re.match(HOUSEHOLD, noun) else "persons"
    return kind


def outcomes_of_facts(scope: Scope) -> list[Result]:
    """Numbers behind words that say what became of people: "danach Arbeit: 8"."""
    found = []
    for fact in label_facts(scope):
        if not _tells_outcome(fact):
            continue
        whole = None if fact.share or fact.value != int(fact.value) else int(fact.value)
        if whole is None and not fact.share:
            continue
        found.append(
            Result(
                indicator=outcome_of(fact.label, ""),
                label=fact.label,
                value=fact.value,
                unit="percent" if fact.share else "count",
                numerator=whole,
                planned=is_planned(fact.sentence, fact.start, fact.end),
                evidence=scope.evidence(fact.sentence.start, fact.sentence.end),
            )
        )
    return found


def _tells_outcome(fact: Fact) -> bool:
    if fact.rest and not re.match(rf"[(,]|{PEOPLE}", fact.rest):
        return False
    if _NO_OUTCOME.search(fact.label) or NOT_OUTCOME.holds(fact.label):
        return False
    begun = _BEGUN.search(fact.label) and indicator_of(fact.label) == "other"
    known = indicator_of(fact.label) not in ("other", "reach") or tells_outcome(fact.label)
    known = known or (fact.share and _RATE.search(fact.label) is not None)
    return known and not begun
