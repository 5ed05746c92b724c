"""Whether a sentence that names an instrument or a group says that the approach has it.

The same word stands where an offer ends, where something is ruled out, where people must have
been before, or where the approach only leads to.
"""

from __future__ import annotations

import re

from records.quick import quick

# "Das Projekt für Minijobber läuft aus", "kann durch Gutscheine ersetzt werden"
_ENDS = quick(
    r"\b(?:läuft|laufen|lief|liefen)\b(?:\s[\w*]+){0,4}\s(?:aus|ab)(?=\s*(?:[.;,]|$))"
    r"|\b(?:wird|werden|wurde|wurden|kann|können)\b[^.;]{0,120}\b(?:ersetzt|substituiert|"
    r"abgelöst|eingestellt)(?:\s+werden)?(?=\s*(?:[.;,]|$))"
    r"|\b(?:entfällt|entfallen|entfiel|entfielen)\b",
    re.IGNORECASE,
)
# who was hired stays: "wurden nach dem Praktikum eingestellt"
_HIRED = re.compile(
    r"\b(?:Person\w*|Teilnehm\w*|TN|Kund\w*|Betrieb\w*|Arbeitgeber\w*)\b[^.;]*\beingestellt",
)
_RULED_OUT = re.compile(
    r"(?:\bohne|\bkein(?:e[nrms]?)?|\bnicht)\s+(?:(?:die|eine?n?|abgeschlossene[nr]?|"
    r"reguläre[nr]?|weitere[nr]?|eigene[nr]?)\s+){0,2}$",
    re.IGNORECASE,
)
# what comes behind the mention: "noch nicht in Betracht", "nicht gelungen"
_NOT_BEHIND = re.compile(
    r"^(?:\s*\([^()]{0,40}\))?\s*(?:noch\s+)?nicht\s+(?:in\s+)?(?:Betracht|Frage|möglich|"
    r"gelungen|vorgesehen|geeignet|infrage)",
    re.IGNORECASE,
)
# "Voraussetzung ist, dass das Fallmanagement abgeschlossen wurde"
_BEFORE_IT = re.compile(
    r"\bVoraussetzung\b.{0,200}?\b(?:abgeschlossen|beendet|durchlaufen|absolviert)\b"
    # "Außerdem muss das Fallmanagement beendet sein"
    r"|\b(?:[Aa]ußerdem|[Zz]usätzlich|[Ff]erner|[Vv]orher|[Zz]uvor|[Bb]ereits)\b.{0,200}?\b"
    r"(?:abgeschlossen|beendet|durchlaufen|absolviert)\s+(?:sein|haben|worden\s+sein)\b"
)
# "Die Vergleichsgruppe blieb im allgemeinen Fallmanagement"
_OTHER_GROUP = re.compile(
    r"\b(?:Vergleichs|Kontroll|Referenz)gruppe\b(?:\s*,\s*(?:welche|die)\b)?[^,.;]{0,90}$"
)
# "auf dem ersten (Vollzeit, Minijob) und zweiten Arbeitsmarkt (…)": where people go
_LABOUR_MARKETS = re.compile(
    r"\bauf (?:dem|den) (?:ersten|allgemeinen|zweiten)\b[^.;]{0,60}\([^()]*$"
)
# "Arbeitgeber (Kommunen, Beschäftigungsgesellschaften)": who they are
_WHO_EMPLOYS = re.compile(r"\bArbeitgeber\w*\s*\([^()]*$")
# "Zulieferer für § 16i", "Übergang in § 16e"
_LEADS_TO = re.compile(
    r"\b(?:Zuliefer\w*|Vorstufe|Sprungbrett|Brücke)\W{0,3}\s*(?:für|zu[rm]?|in)\s+"
    r"(?:die\s|den\s|das\s|eine\s|Förderung\w*\s|nach\s)*$"
)
# "Trotz intensiver Betreuung ist die Aufnahme von Arbeit nicht gelungen": what failed before
_IN_SPITE = re.compile(
    r"\b(?:[Tt]rotz|[Uu]ngeachtet)\b[^,.;]{0,80}$|\b(?:[Ss]elbst|[Aa]uch)\s+(?:die\s+|eine\s+)?$"
)
_FAILED = re.compile(
    r"\b(?:nicht|kaum|nie|selten|keine?[nrms]?)\b[^.;]{0,60}\b(?:gelungen|gelang|gelingt|gelingen|"
    r"erreicht|geschafft|möglich|gefunden|fanden|vermittelt|integriert|gebracht|geholfen|"
    r"geführt|gereicht|genügt|Erfolg\w*|Arbeit)\b"
    r"|\b(?:gelang|gelingt)\b[^.;]{0,60}\b(?:nicht|kaum|nie|selten)\b"
    r"|\b(?:gescheitert|scheiter\w+|erfolglos|ohne\s+Erfolg)\b"
)
# "geringe Chancen auf einen Ausbildungsplatz", "scheitern daran, eine Lehrstelle zu bekommen"
_LACKING = re.compile(
    r"\b(?:wenig(?:er)?|gering\w*|schlecht\w*|kaum|keine?|ohne|fehlende\w*|mangelnde\w*)\s+"
    r"(?:\w+e[nr]?\s+)?(?:Chancen?|Aussicht(?:en)?|Zugang|Angebote?)\s+(?:auf|zu[mr]?|an|für)\s[^.;]{0,40}$"
    r"|\b(?:finde[nt]|bekomm\w+|erhalten|erhält)\s+(?:(?:nur|sehr|viel)\s+)?(?:schwer(?:er)?|kaum|"
    r"selten(?:er)?|nicht)\s+(?:\w+\s+){0,3}$"
    r"|\bscheiter\w+\b[^.;]{0,90}$"
    r"|\b(?:Mangel|Fehlen)\s+(?:an|von)\s+(?:\w+\s+)?$"
)


def tells_an_end(sentence: str) -> bool:
    """The sentence says that an offer ends or is replaced."""
    return bool(_ENDS.search(sentence)) and not _HIRED.search(sentence)


def is_own(sentence: str, start: int, end: int) -> bool:
    """Whether `sentence[start:end]` names what the approach has, as far as its words tell."""
    before = sentence[:start]
    return not (
        _RULED_OUT.search(before[-60:])
        or _NOT_BEHIND.match(sentence[end : end + 80])
        or leads_to(before)
        or is_elsewhere(before)
        or _is_background(before, sentence[end:])
        or _BEFORE_IT.search(sentence)
        or tells_an_end(sentence)
    )


def _is_background(before: str, after: str) -> bool:
    """What people had before without success, or what they cannot get."""
    if _LACKING.search(before[-130:]):
        return True
    return bool(_IN_SPITE.search(before[-100:]) and _FAILED.search(after))


def is_elsewhere(before: str) -> bool:
    """The words before a mention put it with other people or behind the approach."""
    return bool(
        _OTHER_GROUP.search(before[-130:])
        or _WHO_EMPLOYS.search(before[-120:])
        or _LABOUR_MARKETS.search(before[-200:])
    )


def leads_to(before: str) -> bool:
    """The words before a mention say that the approach only prepares for it."""
    return bool(_LEADS_TO.search(before[-60:]))
