"""Sizes told as a product: "2 x 12", "zweimal 9 Plätze", "je 10 Personen an vier Standorten"."""

from __future__ import annotations

import re
from typing import NamedTuple

from ingest.fields.people_tables import OTHER_UNIT, PLACE
from ingest.fields.ratios import PERSON
from records.quantities import parse_number
from records.quantities.numbers import DIGITS, NUMBER
from records.quick import quick

_NOUN = rf"(?P<noun>{PERSON}|{PLACE})"
_UNITS = (
    r"(?:Standort\w*|Gruppen|Kurs\w*|Durchg\w+|Durchl[aä]uf\w*|Staffeln|Runden|Städt\w+|Orten?|"
    r"Gemeinden|Klassen|Werkst[aä]tten|Betrieben|Jahrgäng\w*)"
)
_UNIT = r"(?:Standort|Gruppe|Kurs|Durchgang|Durchlauf|Staffel|Runde|Stadt|Ort|Gemeinde|Klasse)"
# one after the other, not side by side
_IN_TURN = re.compile(r"Durchg|Durchl|Staffel|Runde|Jahrg")
_PATTERNS = (
    # "vier Standorte mit jeweils 20 Teilnehmenden"
    quick(
        rf"(?P<sites>{NUMBER})\s+(?:\w+\s+)?(?P<unit>{_UNITS})"
        rf"(?:[^.;]{{0,90}}?\bje(?:weils)?\s+(?:\w+\s+)?|\s+(?:à|á)\s+)(?P<each>{NUMBER})\s+{_NOUN}",
        re.IGNORECASE | re.DOTALL,
    ),
    # "jeweils 10 Personen an vier Standorten"
    quick(
        rf"\bje(?:weils)?\s+(?P<each>{NUMBER})\s+(?:\w+e[nr]?\s+)?{_NOUN}\s+(?:an|in|auf)\s+"
        rf"(?:\w+\s+)?(?P<sites>{NUMBER})\s+(?:\w+e[nr]?\s+)?(?P<unit>{_UNITS})",
        re.IGNORECASE,
    ),
    # "12 Plätze pro Standort an 3 Standorten", "15 TN je Kurs (2 Kurse)"
    quick(
        rf"(?P<each>{NUMBER})\s+(?:\w+e[nr]?\s+)?{_NOUN}\s+(?:pro|je|an jedem|in jede[rm])\s+"
        rf"{_UNIT}\b[^.;\d]{{0,40}}?(?P<sites>{NUMBER})\s+(?:\w+e[nr]?\s+)?(?P<unit>{_UNITS})",
        re.IGNORECASE,
    ),
)
_TIMES = quick(
    rf"(?<![\d.,/])(?:(?P<sites>{NUMBER})\s*(?:[x×]|[Mm]al)|(?P<word>zwei|drei|vier|fünf|sechs)mal)"
    rf"\s*(?:je(?:weils)?\s+)?(?P<each>{DIGITS})(?!{OTHER_UNIT})(?![.,:/]\d)"
    rf"(?:\s*(?P<noun>{PERSON}|{PLACE}))?"
)
# "2 Gruppen à 12" below a label that counts people
_GROUPS_OF = quick(
    rf"(?P<sites>{NUMBER})\s+(?:\w+\s+)?(?P<unit>{_UNITS})\s+(?:[àáa]|zu(?:\s+je)?|mit\s+je(?:weils)?)\s+"
    rf"(?P<each>{DIGITS})(?!{OTHER_UNIT})(?![.,:/]\d)"
)


class Multiple(NamedTuple):
    """`value` people in all, `each` of them at a place or time; told at `span`."""

    value: int
    each: int
    in_turn: bool
    span: tuple[int, int]


def multiple(text: str, labelled: bool) -> Multiple | None:
    """The product a text tells; a bare "2 x 12" only where a label says that it counts people."""
    for pattern in (*_PATTERNS, *((_GROUPS_OF,) if labelled else ())):
        match = pattern.search(text)
        if match:
            sites, each = int(parse_number(match["sites"])), int(parse_number(match["each"]))
            in_turn = _IN_TURN.match(match["unit"]) is not None
            return Multiple(sites * each, each, in_turn, match.span())
    match = _TIMES.search(text)
    if match and (labelled or match["noun"]):
        sites = int(parse_number(match["sites"] or match["word"]))
        each = int(parse_number(match["each"]))
        if sites > 1 and each > 1:
            return Multiple(sites * each, each, False, match.span())
    return None


_PAID_EACH = quick(r"(?:€|Euro|EUR)\s*(?:je|pro|/)\s*(?:Kurs|Gruppe|Lehrgang|Klasse|Staffel)\b")


def paid_each(text: str) -> bool:
    """The text tells what each course or group costs."""
    return _PAID_EACH.search(text) is not None
