"""How many people there is room for: "Platz ist für 14", "bietet Raum für 12 Frauen"."""

from __future__ import annotations

import re

from ingest.fields.ratios import HOUSEHOLD, PERSON
from ingest.fields.scope import Scope
from ingest.fields.told_people import stated
from records.model import Participants
from records.quantities import parse_number
from records.quantities.numbers import NUMBER, qualifier_before
from records.quick import quick

# one or two are no group
_LEAST = 3
_ROOM = quick(
    r"\b(?:Platz|Raum)\s+(?:\w+\s+){0,2}?für\s+(?:(?:je(?:weils)?|immer|etwa|rund|bis\s+zu|maximal|höchstens)\s+)?"
    rf"(?P<value>{NUMBER})(?=\s*(?:[.,;)]|$|(?:\w+e[nr]?\s+)?(?:{PERSON}|{HOUSEHOLD})))"
)
# the clause about room: other numbers of its sentence are not meant by "gleichzeitig"
_CLAUSE = re.compile(rf"[,;]\s*[^,;]{{0,40}}{_ROOM.pattern.pattern}")


def without_room(sentence: str) -> str:
    """The sentence without a clause that says how many there is room for."""
    return _CLAUSE.sub(" ", sentence) if _ROOM.may_match(sentence) else sentence


def room_for(scope: Scope) -> list[Participants]:
    """Places told as room; parts under a label of their own are read by it."""
    found = []
    for sentence in scope.sentences("description", "goal", "target_group", "results"):
        for match in _ROOM.finditer(sentence.text):
            value = int(parse_number(match["value"]))
            if value < _LEAST:
                continue
            qualifier, _ = qualifier_before(sentence.text, match.start("value"))
            span = match.span("value")
            found.append(stated(scope, sentence, "places", value, None, None, qualifier, span))
    return found
