"""People that a text counts beside those who take part: clients of an office, staff, guests."""

from __future__ import annotations

import re

from records.model import Participants
from records.quantities.numbers import find_numbers
from records.quick import quick

# an office as a whole counts its people by hundreds and more
OFFICE_SIZE = 500
_OF_OFFICE = quick(
    r"\b(?:[Dd]as|[Uu]nser|[Dd]er|[Dd]ie)\s+(?:Jobcenter|Landkreis|Kreis|Stadt|Agentur)\b[^.;]{0,40}"
    r"\b(?:betreut\w*|zählt\w*|hat|hatte|verzeichnet\w*|versorgt\w*)\b"
    r"|\b(?:betreute|betreut|zählte|zählt)\s+das\s+(?:Jobcenter|Amt|Haus)\b"
    r"|\b(?:im|in der|in dem)\s+(?:Bezirk|Landkreis|Kreis|Stadt|Stadtgebiet|Kreisgebiet)\b"
    r"[^.;]{0,60}\b(?:leben|lebten|wohnen|beziehen|bezogen|sind\s+\w*arbeitslos)"
)
_IN_NEED = quick(
    r"\b(?:im|in der)\s+(?:Bezirk|Landkreis|Kreis|Stadt)\b[^.;]{0,40}\bsind\s+\w*arbeitslos|"
    r"\b[Ii]m\s+(?:Bezirk|Landkreis|Kreis)\s+leben\b"
)
_OF_OTHERS = quick(
    r"\bFachtag\w*|\bBeirat\b|\bSteuerungsgruppe\b|\bProjektteam\b[^.;]{0,20}\bbesteht\b|"
    r"\bZum\s+Team\s+gehör|\bWarteliste\b|\b\d+\s+(?:Betriebe|Unternehmen|Partner\w*|Firmen)\s+"
    r"(?:beteilig|nehmen|machen|wirken)"
)
# "Ein Nachbarjobcenter betreibt ein ähnliches Vorhaben mit 50 Plätzen"
_ELSEWHERE = quick(
    r"\b(?:Nachbar(?:jobcenter|projekt)|(?:Nachbar(?:land)?|[Bb]enachbarte[rn]?\s+)(?:[Kk]reis|[Ss]tadt))\w*\s+"
    r"(?:hat|hatte|betreibt|bietet|führt|läuft|gibt|nimmt|unterhält)\b|"
    r"\b[Ee]in\s+anderes\s+(?:Jobcenter|Projekt|Vorhaben|Angebot)\b|"
    r"\b(?:Vorläufer|Vorgänger)(?:projekt|maßnahme|angebot|programm)\w*"
)
# places nobody has: "Eine Kürzung auf 20 Plätze wurde verworfen", "acht Plätze blieben leer"
_NOT_HAD = quick(
    r"\bverworfen\b|\babgelehnt\b|\bleer\s+(?:ge)?bl[ie]+b\w*|\bbl[ie]+ben?\s+(?:\w+\s+)?(?:leer|frei|unbesetzt)\b|"
    r"\bunbesetzt\b|\bfehl(?:t|en)\s+\w+\s+Plätze"
)
_INVITED = re.compile(
    r"\b(?:[Ee]ingeladen|[Aa]ngeschrieben|[Bb]eworben|[Vv]orgeschlagen|[Kk]ontaktiert)(?:e[nr]?)?\b"
)
# "45 eingeladenen Frauen"; "Von den 45 eingeladenen Frauen kamen 38"
_INVITED_NEXT = re.compile(rf"\s+{_INVITED.pattern}")
_CAME_BEFORE = re.compile(r"\b(?:kamen|erschienen|nahmen|traten|blieben)\s+(?:\w+\s+)?$")


# "2021 waren es 12 Verträge bei 22 Jugendlichen gewesen": another year
_HAD_BEEN = quick(r"\b(?:19|20)\d\d\s+waren\s+es\b[^.;]*\bgewesen\b")
# "16,1 Prozent, das sind zehn Personen"
_IN_OTHER_WORDS = re.compile(
    r"(?:Prozent|%)[^.;]{0,12},?\s+(?:das\s+sind|also|mithin)\s+(?P<value>\S+)\s"
)


def _is_share(item: Participants, text: str) -> bool:
    """The number only says again what a share said."""
    told = _IN_OTHER_WORDS.search(text)
    return told is not None and any(n.value == item.value for n in find_numbers(told["value"]))


def told_elsewhere(text: str) -> bool:
    """A sentence about another office, or what there was before."""
    return _ELSEWHERE.search(text) is not None


def taking_part(found: list[Participants]) -> list[Participants]:
    """Without those who are no participants by the words of their quote."""
    return [item for item in found if item.evidence is None or not _is_other(item)]


def _is_other(item: Participants) -> bool:
    assert item.evidence is not None
    text = " ".join(item.evidence.quote.split())
    if _ELSEWHERE.search(text) or _HAD_BEEN.search(text) or _is_share(item, text):
        return True
    if item.kind == "places":
        if _NOT_HAD.search(text):
            return True
        return _OF_OTHERS.search(text) is not None and "latz" not in text and "lätze" not in text
    size = item.value or item.high or 0
    if size >= OFFICE_SIZE and _OF_OFFICE.search(text):
        return True
    if _IN_NEED.search(text) or _OF_OTHERS.search(text):
        return True
    return _only_invited(text, size)


def _only_invited(text: str, size: int) -> bool:
    """ "Eingeladen wurden 400 Personen, 84 nahmen teil": the number beside the verb."""
    if _INVITED.search(text) is None:
        return False
    number = re.search(rf"(?<![\d.,]){size:,}(?![\d.,]*\d)".replace(",", r"\.?"), text)
    if number is None:
        return False
    if _INVITED_NEXT.match(text, number.end()):
        return True
    if _CAME_BEFORE.search(text[: number.start()]):
        return False
    clause = text[max(0, number.start() - 40) : number.end() + 40]
    own = (
        re.split(r"[,;.]\s", text[: number.start()])[-1]
        + re.split(r"[,;.]\s", text[number.start() :])[0]
    )
    return _INVITED.search(own) is not None and _INVITED.search(clause) is not None
