"""Lengths and days of running prose by the verbs and nouns of their clause.

"Nach fünf Jahren ist Schluss" and "der sechsmonatige Helferkurs" are how long one stays, "auf zwei
Jahre angelegt" is the run, "die zweimonatige Orientierungsphase" a phase. Days are those on which
something began ("ging es los", "fiel der Startschuss") or ended ("zum 31.12. beendet").
"""

from __future__ import annotations

import re

from ingest.fields.other_people import told_elsewhere
from ingest.fields.scope import Scope, Sentence
from ingest.fields.tally import tallies
from ingest.fields.told_times import is_age
from records.model import Duration, DurationKind
from records.quantities import find_dates, find_durations, find_periods, months_between
from records.quantities.dates import DateMention
from records.quantities.durations import DurationMention, names_length
from records.quick import quick

_OFFER = (
    r"(?:\w*[Kk]urs(?:es)?|\w*[Mm]aßnahme|\w*[Ll]ehrgang(?:s|es)?|\w*[Tt]raining(?:s)?|\w*[Cc]oaching(?:s)?|"
    r"\w*[Qq]ualifizierung|\w*[Ww]eiterbildung|\w*[Uu]mschulung|\w*[Bb]egleitung|\w*[Bb]etreuung|"
    r"\w*[Ff]örderung|[Tt]eilnahme|[Vv]orbereitung|Programms?|Projekts?|Angebots?|[Bb]eschäftigung|"
    r"Einsatz(?:es)?|Arbeitsgelegenheit|"
    r"Durchgangs?|Staffel|Schulung|Unterstützung|Zuweisung|Werkstattzeit)\b"
)
_PHASE = re.compile(
    r"\s*(?:\w+e[nrs]?\s+)?(?:\w*phase|Eingewöhnung|Probezeit im Projekt|Nachbetreuung|"
    r"Nachbegleitung|Anlaufzeit)\b"
)
# a run of the whole, not one person's stay
_RUN_BEFORE = re.compile(
    r"\b(?:Vertrag|Projekt|Vorhaben|Programm|Modellprojekt|Modellversuch|Bewilligung|Finanzierung|Zuschuss|Mittel)\w*\b"
    r"[^.;]*\b(?:auf|über|für|läuft|lief|gilt|galt|umfasst)\s+(?:(?:zunächst|insgesamt|erst(?:mal)?|vorerst|rund|gut)\s+)*$"
    r"|\b(?:ausgelegt|angelegt)\s+auf\s+(?:\w+\s+)?$"
)
_RUN_BEHIND = re.compile(
    r"\s*(?:lang\s+)?(?:bewilligt|befristet|gesichert|finanziert)\b"
    r"|\s+stellt\b[^.;]*\b(?:Mittel|Geld)\b"
    r"|[^.;,]{0,50}\b(?:Geld|Mittel|Förderung)\b[^.;,]{0,20}\b(?:bewilligt|zugesagt)\b"
)
# what leads to how long one stays
_STAY_BEFORE = re.compile(
    r"\b(?:bleib(?:t|en|e)|blieb(?:en)?|dauert|dauerte|dauern|verleih\w*|umfasst|umfasste|begleitet|betreut|"
    r"läuft|lief|laufen|geht|ging|gehen|erstreckt|vergehen|teilnehmen|gefördert|beschäftigt)\b"
    r"[^.;:]{0,60}$"
    r"|\b(?:[Jj]ede[rs]?|[Jj]eweils|[Ll]ängstens|[Hh]öchstens|[Mm]aximal)\s+(?:bis\s+zu\s+)?$"
    r"|\b(?:[Ii]m\s+(?:Schnitt|Mittel|Durchschnitt)|[Dd]urchschnittlich|[Ii]n\s+der\s+Regel|[Mm]eist(?:ens)?)\s+(?:(?:sind|waren)\s+es|dauert\w*\s+\w+)?\s*$"
    r"|\b[Bb]ei\s+$|\b(?:für|auf)\s+(?:jeweils|je|längstens|höchstens|maximal)\s+$"
)
_STAY_BEHIND = re.compile(
    rf"\s*(?:lang\s+)?(?:{_OFFER}|dabei\b|dabeibleiben|begrenzt|beschränkt|mitmachen|teilnehmen|bleiben|begleitet|betreut|gefördert)"
    r"|\s+(?:kann|können|darf|dürfen)\b[^.;]{0,40}\b(?:dabei|bleiben|mitmachen|teilnehmen|arbeiten|werden)"
)
# "Nach drei Monaten ist Schluss", "nach spätestens 18 Monaten müssen sie ausziehen"
_AFTER = re.compile(r"\b[Nn]ach\s+(?:spätestens\s+|höchstens\s+|rund\s+|etwa\s+)?$")
_IT_ENDS = re.compile(
    r"\s*(?:ist|war|endet|endete|enden|läuft|müssen|muss|wird|steht|geht|gehen|ziehen|scheiden|folgt)\b[^.;]{0,60}?"
    r"(?:\bSchluss|\bende|\bausziehen|\baus\b|\büberlegt|\bentschieden|\bgeprüft|\bvorbei|\bendet|"
    r"\b(?:Kurs|Maßnahme|Lehrgang|Prüfung|Abschluss\w*)\b)|\s*(?:endet|endete|enden)\b|\s*ist\s+Schluss"
)
# "In acht Wochen lernen die Frauen …"
_WITHIN = re.compile(r"\b[Ii]n\s+(?:nur\s+|den\s+|diesen\s+)?$")
_LEARN = re.compile(
    r"\s*(?:Vollzeit\s+)?(?:lernen|lernt|erwerben|erwirbt|üben|ausprobieren|probieren|bereiten|durchlaufen|"
    r"holen|machen)\b"
    r"|(?:[^.;]|\bbzw\.){0,90}\b(?:weitergebildet|ausgebildet|qualifiziert|geschult|vorbereitet|durchlaufen|erworben)\b"
)
# "Nach der Arbeitsaufnahme werden sie sechs Monate weiter begleitet"
_AFTERCARE = re.compile(
    r"\b[Nn]ach\s+(?:der|einer|ihrer)\s+(?:Arbeitsaufnahme|Vermittlung|Einstellung)\b[^.;,]{0,40}"
    r"\b(?:werden|wird|begleite\w+|betreu\w+)\b[^.;,]{0,40}$"
)
# history of people, follow-ups, waiting, other years and what is paid so long
_OTHER_TIME = re.compile(
    r"\b(?:seit|vor|alle|älter|länger\s+als|mehr\s+als|mindestens|Jahre\s+alt|später|[Ww]arte\w*|Probezeit|"
    r"arbeitslos|im\s+Bezug|ohne|nach\s+(?:der|dem|Ende|Abschluss|Austritt|Eintritt|Aufnahme|Arbeits\w+)|davor|"
    r"danach|vorher|innerhalb|binnen|letzten|vergangenen|ersten|zweiten|dritten|je|jedes|pro|im)\b\s*(?:\w+\s+)?$"
)
_OTHER_BEHIND = re.compile(
    r"\s*(?:später|danach|nach\s+(?:dem|der|\w*[Ee]nde|\w*[Ss]tart|\w*[Bb]eginn|Abschluss|Austritt|Eintritt)|vor\s|"
    r"vorher|zuvor|arbeitslos|ohne\s|alt\b|im\s+(?:Bezug|Leistungs)|nicht\s+im|Berufserfahrung|Probezeit|"
    r"voll\b|Haft|Wartezeit|im\s+Jahr\b|Pause|Verzug)"
)
_MONEY = quick(r"\b(?:bezuschusst|übernimmt|erstattet|Lohn(?:kosten)?|Zuschuss|Prämie|Darlehen)\b")
# a noun that people aim at: "eine dreijährige Ausbildung begonnen"
_LONGEST_STAY = 60

_BEGAN = quick(
    r"\b(?:(?:an)?fing(?:en)?\b(?:[^.;]*\ban\b)?|[Aa]ngefangen|begann(?:en)?\b|begonnen|startete[n]?\b|"
    r"gestartet|ging\s+es\s+los|los\s*ging|losgegangen|Startschuss|Auftakt|eröffnet\w*|ins\s+Leben\s+gerufen|Anfang\s+nahm|"
    r"an\s+den\s+Start|Beginn\s+(?:war|ist)|Start\s+(?:war|ist)|aus\s+der\s+Taufe|eingeführt|angelaufen)"
)
_WE = re.compile(
    r"\b(?:wir|es|[Pp]rojekt\w*|[Mm]aßnahme|[Aa]ngebot\w*|[Kk]urs\w*|[Vv]orhaben|[Pp]rogramm\w*|Startschuss|Auftakt|"
    r"Beginn|Start|[Mm]odell\w*|[Ww]erkstatt|Café|Laden|Team|Gruppe|[Ee]röffnet)\b"
)
_GOES_ON = re.compile(
    r"\b(?:kein|ohne)\s+Ende\b|\bEnde\s+ist\s+(?:\w+\s+){0,2}?nicht\b|\bunbefristet|\bläuft\s+(?:noch|weiter)"
)
_CLOSED = quick(
    r"\b(?:beendet|eingestellt|geschlossen|ausgelaufen|abgeschlossen|abgewickelt|bewilligt|gesichert)\b"
    r"|\b(?:läuft|liefen?|lief|laufen)\b[^.;]*\baus\b|\bverlängert\b|\bendete?\b"
)
# who or what was closed or ended: the offer, not a stay, a contract of work or a shop
_OWN_END = re.compile(
    r"\b(?:\w*[Aa]ngebot|\w*[Pp]rojekt|\w*[Mm]aßnahme|\w*[Pp]rogramm|\w*[Vv]orhaben|\w*[Vv]ertrag|"
    r"\w*[Ff]örderung|\w*[Ff]inanzierung|Mittel|Gelder|\w*[Kk]urs|[Mm]odell\w*|[Ee]s|[Ee]r|[Ss]ie)\b"
)
_PILOT = re.compile(
    r"\b(?:Pilot|Erprobungs|Vorbereitungs|Orientierungs|Einstiegs|Test|Probe|Aufbau|Anlauf|Vor|Planungs|"
    r"Start|Einführungs)phase\b"
)


def said_times(sentence: Sentence, scope: Scope) -> list[Duration]:
    """Lengths of time in a sentence whose clause says what they are."""
    text = sentence.text.replace("\n", " ")
    pilot = _pilot_phase(scope, sentence, text)
    if pilot is not None:
        return [pilot]
    if not names_length(text):
        return []
    found = []
    for mention in find_durations(text):
        paid = _MONEY.search(_clause(text, mention)) is not None
        kind = None if paid or is_age(mention, text) else _kind(text, mention)
        if kind is not None:
            found.append(_duration(scope, sentence, kind, mention))
    return found


def _clause(text: str, mention: DurationMention) -> str:
    left = max(text.rfind(mark, 0, mention.start) for mark in ",;:")
    right = min(
        (p for mark in ",;:" if (p := text.find(mark, mention.end)) >= 0), default=len(text)
    )
    return text[left + 1 : right]


def _kind(text: str, mention: DurationMention) -> DurationKind | None:
    before, behind = text[: mention.start][-110:], text[mention.end :][:110]
    months = mention.months or mention.high or 0
    if _OTHER_BEHIND.match(behind) or mention.unit == "tag" or months > _LONGEST_STAY:
        return None
    if _PHASE.match(behind) or _AFTERCARE.search(text[: mention.start]):
        return "phase"
    if mention.unit == "adjective":
        of_offer = re.match(rf"\s*(?:\w+e[nrs]?\s+)?{_OFFER}", behind)
        return "participation" if of_offer and months >= 1 else None
    if _AFTER.search(before):
        return "participation" if _IT_ENDS.match(behind) else None
    if re.search(r"\b[Dd]ie\s+ersten\s+$", before):
        return "phase" if re.match(r"\s*(?:dienen|sind|dient|gehören)\b", behind) else None
    if _OTHER_TIME.search(before):
        return None
    if _RUN_BEFORE.search(before) or _RUN_BEHIND.match(behind):
        return "programme"
    if _WITHIN.search(before):
        return "participation" if _LEARN.match(behind) else None
    if _STAY_BEFORE.search(before) or _STAY_BEHIND.match(behind):
        return "participation" if months >= 1 else None
    return None


def _duration(
    scope: Scope, sentence: Sentence, kind: DurationKind, mention: DurationMention
) -> Duration:
    return Duration(
        kind=kind,
        months=mention.months,
        low=mention.low,
        high=mention.high,
        qualifier=mention.qualifier,
        evidence=scope.sentence_evidence(
            sentence, sentence.start + mention.start, sentence.start + mention.end
        ),
    )


def _pilot_phase(scope: Scope, sentence: Sentence, text: str) -> Duration | None:
    """ "Die Pilotphase lief vom 1. April bis zum 31. Dezember": a phase, not the run."""
    named = _PILOT.search(text)
    closed = [p for p in find_periods(text) if p.begin and p.finish] if named else []
    if named is None or len(closed) != 1 or closed[0].start < named.end():
        return None
    if re.search(r"phase\b", text[named.end() : closed[0].start]):
        return None  # another phase stands nearer to the days
    period = closed[0]
    assert period.begin is not None and period.finish is not None
    evidence = scope.sentence_evidence(
        sentence, sentence.start + named.start(), sentence.start + period.end
    )
    months = months_between(period.begin, period.finish)
    return Duration(kind="phase", months=months, evidence=evidence)


def said_start(scope: Scope, sentence: Sentence) -> Duration | None:
    """The day on which a sentence says that it began: "im März 2022 fingen wir an"."""
    text = sentence.text.replace("\n", " ")
    began = _BEGAN.search(text)
    dates = find_dates(text) if began is not None and _WE.search(text) else []
    if len(dates) != 1 or (dates[0].precision == "year" and not _is_part(text, dates[0])):
        return None
    told = dates[0]
    counted = tallies(text) or re.search(r"\b[Bb]is\s+(?:\w+\s+)?$", text[: told.start])
    if counted or _is_closed(text, told) or told_elsewhere(text):
        return None
    evidence = scope.sentence_evidence(
        sentence, sentence.start + told.start, sentence.start + told.end
    )
    goes_on = _GOES_ON.search(text) is not None
    return Duration(kind="programme", start=told.first, ongoing=goes_on, evidence=evidence)


_BOTH = quick(
    r"\b(?:[Bb]egonnen|[Gg]estartet|[Aa]ngefangen|begann|startete)\b[^;]*?\d{4}[^;]*?"
    r"\b(?:abgeschlossen|beendet|endete|zu\s+Ende)\b"
)


def said_run(scope: Scope, sentence: Sentence) -> Duration | None:
    """Both days told with a verb of their own: "Begonnen hat er am …, abgeschlossen am …"."""
    text = sentence.text.replace("\n", " ")
    if not _BOTH.search(text) or told_elsewhere(text):
        return None
    dates = find_dates(text)
    if len(dates) != 2 or dates[0].first >= dates[1].last:
        return None
    first, last = dates[0], dates[1]
    evidence = scope.sentence_evidence(
        sentence, sentence.start + first.start, sentence.start + last.end
    )
    months = months_between(first.first, last.last)
    return Duration(
        kind="programme", months=months, start=first.first, end=last.last, evidence=evidence
    )


def said_end(scope: Scope, sentence: Sentence) -> Duration | None:
    """The day on which a sentence says that the offer ends: "wurde zum 31.12.2023 beendet"."""
    text = sentence.text.replace("\n", " ")
    if not _CLOSED.search(text) or not _OWN_END.search(text):
        return None
    dates = [d for d in find_dates(text) if _is_closed(text, d)]
    if len(dates) != 1 or (dates[0].precision == "year" and not _is_part(text, dates[0])):
        return None
    evidence = scope.sentence_evidence(
        sentence, sentence.start + dates[0].start, sentence.start + dates[0].end
    )
    return Duration(kind="programme", end=dates[0].last, evidence=evidence)


_TO_DAY = re.compile(r"\b(?:zum|am|bis|mit\s+(?:dem|Ablauf\s+des)|Ende)\s+(?:zum\s+)?$")
_CLOSED_BEHIND = re.compile(
    r"[^.;,]{0,40}\b(?:beendet|eingestellt|geschlossen|ausgelaufen|abgeschlossen|verlängert|bewilligt|"
    r"gesichert|aus)(?=\W|$)"
)


def _is_closed(text: str, told: DateMention) -> bool:
    """The verb of ending stands behind the day, as it does in German."""
    before = text[: told.start + 5]
    led = _TO_DAY.search(text[: told.start]) or re.search(r"\bEnde\s*$", before[-8:])
    return led is not None and _CLOSED_BEHIND.match(text, told.end) is not None


def _is_part(text: str, told: DateMention) -> bool:
    """A part of a year stands before its number: "Herbst 2020", "Ende 2026"."""
    return (
        re.match(r"(?:Anfang|Mitte|Ende|Frühjahr|Herbst)\b", text[told.start :], re.I) is not None
    )
