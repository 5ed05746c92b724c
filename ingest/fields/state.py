"""In which state an example lies where its office is in no list of places.

Covers and first lines say it for all examples of a document, a bracket behind an office for one.
A state that is only mentioned ("Erfahrungen aus Hessen", a place of publication) decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from records.complete import complete
from records.model import Record
from records.quick import quick
from records.regions import states_named

# the opening of a document: what stands before its first example, at most this much
MAX_OPENING = 2000
# a state in brackets or behind a comma, as it follows the name of a place or an office
_LOCATES = re.compile(
    r"(?:\w[\w.“”\"-]*\s*\((?:[^()]{0,30},\s*)?(?:Land\s|Freistaat\s)?"
    r"|\b[A-ZÄÖÜ][\wäöüß-]+(?:\s+\([^()]{2,20}\))?,\s+)$"
)
# "liegt im Süden Niedersachsens", "Landkreis in Mecklenburg-Vorpommern"
_LIES_IN = re.compile(
    r"\b[Ii][nm]\s+(?:(?:Süden|Norden|Westen|Osten|Nordosten|Nordwesten|Südosten|Südwesten|"
    r"Herzen|(?:nörd|süd|west|öst|nordöst|nordwest|südöst|südwest)lichen)\s+)?(?:Land\s+)?$"
)
_LAND = re.compile(r"\bLand(?:es)?\s+$")
# "die niedersächsische Großstadt": where the office lies, said by an adjective
_STATE_OF_ADJECTIVE = {
    "baden-württembergisch": "Baden-Württemberg",
    "bayerisch": "Bayern",
    "brandenburgisch": "Brandenburg",
    "hessisch": "Hessen",
    "mecklenburg-vorpommersch": "Mecklenburg-Vorpommern",
    "niedersächsisch": "Niedersachsen",
    "nordrhein-westfälisch": "Nordrhein-Westfalen",
    "rheinland-pfälzisch": "Rheinland-Pfalz",
    "saarländisch": "Saarland",
    "sächsisch": "Sachsen",
    "sachsen-anhaltisch": "Sachsen-Anhalt",
    "schleswig-holsteinisch": "Schleswig-Holstein",
    "thüringer": "Thüringen",
    "thüringisch": "Thüringen",
}
_ADJECTIVE = quick(
    rf"\b(?P<state>(?:{'|'.join(_STATE_OF_ADJECTIVE)})(?=e)|thüringer(?=\s))(?:e[nrs]?)?\s+"
    r"(?:(?:Groß|Mittel|Klein|Kreis|Hafen|Universitäts)?[Ss]tadt|(?:Land)?[Kk]reis|Kommune|Region|"
    r"Gemeinde|Jobcentern?|Fachtag\w*|Praxistag|Netzwerk\w*|Landes\w+|Ministerium)\b",
    re.IGNORECASE,
)
_CITIES = {"Berlin", "Hamburg", "Bremen"}


def state_of_block(text: str) -> str | None:
    """The one state that the text of an example puts behind a place or an office."""
    found = {
        state for at, state in states_named(text) if _LOCATES.search(text[max(0, at - 60) : at])
    }
    return found.pop() if len(found) == 1 else None


def with_state(records: Sequence[Record], text: str, first: int) -> list[Record]:
    """Records without a state get that of the document; `first` is where the first one begins.

    Nothing changes where the document names several states, or an office of another one.
    """
    state = _of_document(text, first, {r.organisation for r in records})
    known = {r.state for r in records if r.state}
    if state is None or known - {state}:
        return list(records)
    return [r if r.state else complete(r.model_copy(update={"state": state})) for r in records]


def _of_document(text: str, first: int, offices: set[str | None]) -> str | None:
    opening = text[: min(first or MAX_OPENING, MAX_OPENING)]
    found = {state for at, state in states_named(opening) if _counts(opening, at, state)}
    found |= {_STATE_OF_ADJECTIVE[m["state"].lower()] for m in _ADJECTIVE.finditer(opening)}
    if found or len(offices) != 1:
        return found.pop() if len(found) == 1 else None
    named = states_named(text)
    if len({state for _, state in named}) != 1:
        return None
    at, state = named[0]
    before = text[max(0, at - 60) : at]
    return state if _LIES_IN.search(before) or _LOCATES.search(before) else None


def _counts(text: str, at: int, state: str) -> bool:
    """Cities that are states stand on covers as places of publication."""
    before = text[max(0, at - 60) : at]
    return state not in _CITIES or bool(_LAND.search(before) or _LOCATES.search(before))
