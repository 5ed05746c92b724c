"""Sentences under a label of success that give no reason for it.

They say that nothing is known yet, how it will be measured, what comes next, or how many people
there are in the country.
"""

from __future__ import annotations

from records.quick import quick

_FINDINGS = (
    r"(?:\w*[Ee]rgebnisse|Erkenntnisse|Aussagen|Angaben|Daten|Zahlen|\w*[Qq]uoten|\w*[Aa]uswertung(?:en)?|"
    r"Evaluation(?:en)?)"
)
_NOT_KNOWN = quick(
    rf"\b{_FINDINGS}\b[^.;]{{0,60}}\b(?:(?:noch|derzeit|bisher)\s+(?:nicht|keine)\b|stehen\s+(?:noch\s+)?aus\b|"
    r"nicht\s+vor\b)"
    rf"|\b(?:[Nn]och|[Bb]isher|[Dd]erzeit)\b[^.;]{{0,20}}\bkeine\s+(?:\w+\s+){{0,2}}{_FINDINGS}\b"
)
# "wird nach Ende der Laufzeit einer Evaluation unterzogen", "eine Auswertung ist geplant"
_TO_BE_JUDGED = quick(
    r"\b(?:wird|werden|soll|sollen|ist|sind)\b[^.;]{0,90}\b(?:evaluiert|Evaluation\s+unterzogen|"
    r"Evaluation\s+\w*(?:geplant|vorgesehen)|Auswertung\w*\s+(?:unterzogen|geplant|vorgesehen)|"
    r"ausgewertet\s+werden)"
    r"|\b(?:Evaluation|\w*[Aa]uswertung)\w*\s+(?:ist|wird|soll)\b[^.;]{0,50}\b(?:geplant|vorgesehen|erstellt|"
    r"(?:aus|er)(?:ge)?arbeitet|durchgeführt|vorgenommen|erfolgen)\b"
)
_MEASURED = quick(
    rf"\bwerden\b[^.;]{{0,40}}{_FINDINGS}\b[^.;]{{0,60}}\b(?:gemessen|erhoben|erfasst|dokumentiert|berichtet)\s*[.;]?\s*$"
    rf"|{_FINDINGS}\b[^.;]{{0,40}}\bwerden\b[^.;]{{0,60}}\b(?:gemessen|erhoben|erfasst|dokumentiert|"
    r"berichtet)\s*[.;]?\s*$"
    # without a word of what follows from it
    rf"|\b(?:misst|messen|erhebt|erheben|erfasst|erfassen|dokumentiert|dokumentieren)\b[^.;,]{{0,40}}{_FINDINGS}\b"
    r"(?:(?!\b(?:und|so|damit|dadurch|um)\b)[^.;,])*[.;]?\s*$"
)
_MONTHS = (
    r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    r"Frühjahr|Sommer|Herbst|Winter|\d\.\s?Quartal|(?:nächsten|kommenden)\s+\w+)"
)
_NEXT = quick(
    r"^\W*(?:Hiernach|Danach|Anschließend|Im Anschluss|Daraufhin)\b[^.;]{0,60}\b"
    r"(?:entscheid\w+|entschieden)\b"
    r"|\büber\s+(?:das|die)\s+weitere\s+Vorgehen\w*[^.;]{0,40}\b(?:entschieden|beraten)\b"
    rf"|^\W*(?:Im|Ab|Zum)\s+(?:Ende\s+|Anfang\s+)?{_MONTHS}\b[^.;]{{0,30}}\b(?:startet|beginnt|folgt|wird|soll|ist\s+geplant)\b"
    rf"|\b(?:startet|beginnt|folgt)\s+(?:im|ab|zum)\s+(?:Ende\s+|Anfang\s+)?{_MONTHS}\b"
    r"|^\W*(?:Weitere|Eine\s+Ausweitung|Die\s+Ausweitung|Eine\s+Fortsetzung|Die\s+Fortführung)\b[^.;]{0,80}\b(?:ist|sind)\s+"
    r"(?:\w+\s+)?(?:geplant|vorgesehen|vorstellbar|denkbar|angedacht|möglich)\s*[.;]?\s*$"
)
# a million people are nobody's participants
_OF_THE_COUNTRY = quick(
    r"\b(?:Mio\.|Millionen?)\s+(?!Euro|EUR|€)(?:[\wäöüß-]+\s+){0,2}[A-ZÄÖÜ]\w+(?:e[nr]?|er)\b"
    r"|\b(?:[Bb]undesweit|[Dd]eutschlandweit|[Ii]n\s+Deutschland)\b[^.;]{0,60}\b\d{2,}"
)
_COUNTED = quick(
    r"\b(?:im\s+Jahr\s+)?(?:19|20)\d\d\b|\b(?:[Dd]ie\s+Hälfte|[Ee]in\s+Drittel|[Ee]in\s+Viertel|Prozent)\b|\d\s?%"
)
_OWN = quick(
    r"\b(?:\w*[Mm]aßnahme|\w*[Pp]rojekt|\w*[Aa]nsatz|\w*[Aa]ngebot|\w*[Kk]urs|\w*[Pp]rogramm|\w*[Tt]eam|wir|uns\w*|"
    r"\w*[Tt]eilnehm\w+|\w*[Bb]etreuten?|Pilot\w*)\b"
)


def gives_no_reason(text: str) -> bool:
    """The sentence says what is not known yet, how it is judged, or what comes next."""
    plain = " ".join(text.split())
    return any(p.holds(plain) for p in (_NOT_KNOWN, _TO_BE_JUDGED, _MEASURED, _NEXT))


def counts_the_country(text: str) -> bool:
    """The sentence counts people or jobs of the whole country."""
    return _OF_THE_COUNTRY.holds(text) and not _OWN.holds(text)


def goes_on_counting(text: str) -> bool:
    """A further sentence of such statistics: a year or a share, and nothing of the approach."""
    return _COUNTED.holds(text) and not _OWN.holds(text)
