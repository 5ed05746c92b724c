"""Runs and stays told in sentences, without a label that says which they are."""

from __future__ import annotations

import re

from ingest.fields.scope import Scope, Sentence
from ingest.fields.tally import tallies
from records.model import Duration
from records.quantities import find_durations
from records.quantities.durations import DurationMention, names_length
from records.quick import quick

# ages, waiting times, benefit histories and follow-ups are no durations of the programme
NOT_A_STAY = quick(
    r"Alter|\balt\b|Lebensjahr|arbeitslos|Leistungsbezug|im Bezug|vergangenen|letzten|"
    r"seit mindestens|"
    r"Leistungen bezogen|Arbeitsmarktabstinenz|Arbeitsunfähigkeit|älter|jährig|"
    r"Arbeitsvertrag|nach\s+(?:(?:der|dem|ihrer|ihrem|einer|erfolgter)\s+)?(?:Ende|Abschluss|"
    r"Teilnahmeende|"
    r"Auf-?\s?nahme|Austritt|Eintritt|Beginn|Prüfung|versicherungspflichtig)|"
    r"jünger|Wartezeit|Darlehenslaufzeit|pro Jahr|jährlich",
    re.IGNORECASE,
)
STRONG_RUN = quick(r"Laufzeit von|Projektlaufzeit", re.IGNORECASE)
# how long one person stays, told in a sentence: what leads to the length, or what follows it
_STAY_LEADS = quick(
    r"(?:[Bb]egleitung|[Bb]etreuung|[Tt]eilnahme|[Ff]örderung|[Zz]uweisung|[Ll]ehrgang|[Kk]urs|"
    r"[Mm]aßnahme|[Cc]oaching|[Qq]ualifizierung|[Bb]eschäftigung|[Aa]ngebot|[Tt]raining|"
    r"[Dd]urch(?:lauf|gang)|[Ee]insatz|[Pp]raxisphase)\w*\s+(?:[\wäöüß]+\s+){0,5}?"
    r"(?:dauert|dauern|gilt|erfolgt|läuft|über|von|für|umfasst|erstreckt|ist auf|"
    r"beträgt)\b[^.;]{0,40}$"
    r"|für die Dauer von\s+(?:\w+\s+){0,2}$|\b(?:bleiben|bleibt|verbleiben|begleiten|"
    r"begleitet)\b[^.;]{0,60}$"
    r"|\b(?:[Zz]ugewiesen|[Gg]efördert|[Bb]egleitet|[Bb]etreut)\s+wird\s+(?:[\w.]+\s+){0,3}$"
    r"|\bkam(?:en)?\s+für\s+$|\b[Vv]erbleib\s+$"
    r"|\b(?:blieb|blieben)\b[^.;]{0,50}$|\d\s+(?:Wochenstunden|Stunden (?:je|pro|"
    r"in der) Woche),\s+$"
    r"|\bindividuelle\w*\s+(?:\w+\s+)?(?:Mitarbeit|Teilnahme|Begleitung|"
    r"Betreuung)\s+von\s+(?:\w+\s+){0,2}$"
    r"|\bdauert\w*\b[^.;]{0,40}$|[Gg]erechnet wird mit\s+(?:\w+\s+)?$|\bNach\s+$"
)
_STAY_FOLLOWS = re.compile(
    r"^\s*(?:lang\b|angelegt|ausgelegt|dabei\b|(?:je|pro)\s+(?:Familie|Teilnehm|Person|TN|Kopf))"
)
# statistics and outcomes of a stretch of time are no run of the programme
_STATISTICS = quick(
    r"Stand\b|Stichtag|Arbeitslosenquote|Mindestlohn|Vorjahr|Jahresende|Regelbedarf|Vergleich|"
    r"Tariflohn|Berichtsjahr|Zusammenarbeit|zusammen(?:\W|$)|Erfahrung|kooperier|"
    r"\bliegt bei\b|\bstieg|\bsank|"
    # since when an office exists: "nimmt seit 2005 die Aufgaben nach dem SGB II wahr"
    r"Aufgaben nach dem SGB|\bzugelassener kommunaler Träger|\bOptionskommune\b"
)
# "Im Probelauf vom 1. Oktober 2022 bis …": a run, whatever else the sentence counts
_NAMED_RUN = quick(
    r"\b(?:Probelauf|Probephase|Pilotphase|Pilotlauf|Erprobungsphase|Modellphase|Hauptphase|"
    r"Projektphase|Laufzeit|Projektzeitraum|"
    r"Förderzeitraum|Durchführungszeitraum)\s+(?:vom|von|ging\s+vom|reichte\s+vom|lief\s+vom|"
    r"dauerte\s+vom)\s+\d"
)
_RUNS = quick(
    r"läuft|laufen\b|lief\b|erprob|findet|start|begann|beginnt|begonnen|besteht|[Aa]ngebot|[Pp]rojekt|"
    r"[Mm]aßnahme|[Mm]odell|[Vv]ertr[aä]g|gibt es|arbeite|förder|angelegt|umgesetzt|eingerichtet|"
    r"betreib|bietet|seit\b|Laufzeit|Zeitraum|\b[Ff]ür die Zeit vo[nm]\b|durchgeführt|Träger",
)
# "Seit 2008 bieten … eine Maßnahme an", "Das Projekt wird ab September 2013 erprobt"
_SINCE_DONE = quick(
    r"\b(?:[Ss]eit|[Aa]b)\s+(?:dem\s+|der\s+)?(?:[\wäöüÄÖÜ]+\.?\s*){0,3}?(?:19|"
    r"20)\d\d\b[^;]{0,200}?"
    r"\b(?:bieten|bietet|angeboten|erprobt|erproben|umgesetzt|durchgeführt|eingesetzt|betreibt|"
    r"betreiben|läuft|laufen)\b"
)
_OFFER = quick(
    r"\b\w*(?:[Pp]rojekt|[Mm]aßnahme|[Aa]ngebot|[Aa]nsatz|[Mm]odell|[Pp]rogramm|[Vv]erfahren|"
    r"[Kk]onzept|"
    r"[Ss]trategie|[Cc]oaching|[Aa]kademie|[Ww]erkstatt)\w*"
)
# "Ein Jahr später", "drei Monate nach Maßnahmeende": when something was, not how long
_LATER = re.compile(
    r"\s*(?:später|danach|darauf|zuvor|vorher|davor|"
    r"nach\s+(?:der\s+|dem\s+)?\w*(?:[Ee]nde|[Aa]ustritt|[Bb]eginn|[Ss]tart))\b"
)
# "Das Projekt läuft zunächst zwei Jahre", "Pilot seit April, zunächst auf zwei Jahre"
_PROJECT_RUNS = re.compile(
    r"\b(?:(?:[Mm]odell|[Pp]ilot)?[Pp]rojekt|[Mm]odellvorhaben|Vorhaben|Pilot|Programm)\b"
    r"[^;:]*?\b(?:läuft|lief|ist|war|wurde|wird|zunächst|vorerst)\b[^.;:]{0,30}$"
)
_YEAR = 12  # months; a shorter length beside such words is rather one person's stay
# a line that holds little but a period
MAX_PERIOD_LINE = 60
# longer than any measure: a number of years from here on is somebody's age
YOUNGEST = 14


def is_age(mention: DurationMention, text: str) -> bool:
    """ "für junge Erwachsene bis 25 Jahre": years of life."""
    years = (mention.months or mention.high or 0) / 12
    before = text[max(0, mention.start - 40) : mention.start]
    return (
        mention.unit == "jahr"
        and years >= YOUNGEST
        and not re.search(r"Laufzeit|läuft|besteht|für\s+$", before)
    )


def is_point(behind: str) -> bool:
    """What follows a length makes it a point in time."""
    return _LATER.match(behind) is not None


def is_run(text: str, mention: DurationMention) -> bool:
    """A length of years behind the word for the project is that of its run."""
    return (mention.months or 0) >= _YEAR and bool(_PROJECT_RUNS.search(text[: mention.start]))


def tells_begin(text: str) -> bool:
    """The sentence says since when the approach is offered or tried, in whatever field."""
    text = text.replace("\n", " ")
    if not (_SINCE_DONE.holds(text) and _OFFER.holds(text)):
        return False
    return "\t" not in text and not _STATISTICS.search(text) and not tallies(text)


def told_runs(periods: list[Duration], sentence: Sentence, known: list[Duration]) -> list[Duration]:
    """Periods of a sentence that are runs: "erprobt vom … bis …", "seit dem 1. August 2020"."""
    if not periods:
        return []
    text = sentence.text.replace("\n", " ")
    if _STATISTICS.search(text) or "\t" in text:
        return []
    alone = len(text) <= MAX_PERIOD_LINE
    found: list[Duration] = []
    for item in periods:
        if item.start is None:
            continue
        closed = item.end is not None
        named = closed and _NAMED_RUN.search(text) is not None
        if named and all(d.start != item.start for d in known):
            found.append(item)
            continue
        if closed and (re.search(r"Integration|Vermittlung|Eintritt", text) or tallies(text)):
            continue
        if closed and not alone and not _RUNS.search(text):
            continue
        if not closed and (not item.ongoing or any(d.start for d in [*known, *found])):
            continue
        if any(d.start == item.start for d in known):
            continue
        found.append(item)
    return found


def told_stays(scope: Scope, sentence: Sentence) -> list[Duration]:
    """One person's stay in prose: "Die Begleitung dauert im Mittel neun Monate"."""
    found: list[Duration] = []
    if not names_length(sentence.text):
        return found
    text = sentence.text.replace("\n", " ")
    for mention in find_durations(text):
        before, after = text[max(0, mention.start - 110) : mention.start], text[mention.end :]
        if is_age(mention, text) or is_point(after):
            continue
        if mention.unit in ("tag", "adjective") or (mention.months or mention.high or 0) < 1:
            continue
        if NOT_A_STAY.search(f"{before[-25:]} {text[mention.start : mention.end + 30]}"):
            continue
        if re.search(
            r"Verlängerung|verlängert|längstens|innerhalb|alle\s*$|Nachb(?:etreu|egleit)|"
            r"nachgehend",
            before[-40:],
        ):
            continue
        if is_point(after):
            continue
        leads = _STAY_LEADS.search(before)
        if leads and leads.group().strip() == "Nach":
            leads = re.search(r"Teilnehm|Bilanz|enden|abgeschlossen", after[:60])
        fact = len(text) <= MAX_PERIOD_LINE and re.match(r"^[\s•–-]*$", before)
        runs = is_run(text, mention)
        if not runs and not leads and not _STAY_FOLLOWS.match(after) and not fact:
            continue
        if STRONG_RUN.search(before):
            continue
        found.append(
            Duration(
                kind="programme" if runs else "participation",
                months=mention.months,
                low=mention.low,
                high=mention.high,
                qualifier=mention.qualifier,
                evidence=scope.sentence_evidence(
                    sentence, sentence.start + mention.start, sentence.start + mention.end
                ),
            )
        )
    return found
