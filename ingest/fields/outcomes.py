"""The words of outcomes: which indicator a phrase speaks of, what is a target, what is neither."""

from __future__ import annotations

import re

from ingest.fields.scope import Sentence
from records.quantities.numbers import DIGITS, NUMBER_AHEAD
from records.quick import quick
from records.vocabulary import vocabulary

PERSON = (
    r"(?:Teilnehm\w*(?:[/*:]\s?-?\w+)*|TN\b|Personen|Menschen|Kund\w+|Leistungsberechtigt\w*|"
    r"Langzeitarbeitslose\w*|Alleinerziehende\w*|Jugendliche\w*|Frauen|Mütter|Männer|"
    r"Bewerber\w*|Erwachsene\w*|Geflüchtete\w*|Eltern|Absolvent\w*)"
)
OUTCOME = quick(
    r"vermittelt|Vermittlung|begann\w*|fand(?:en)?\b|wechselte\w*|beschäftigt\b|eine Arbeit|"
    r"aufgenommen|Aufnahme|integrier\w*|Integration\w*|abgeschlossen|"
    r"beendet|beenden|angefangen|begonnen|eingemündet|mündeten|Einmündung\w*|erfolgreich|umgewandelt|zugewiesen|"
    r"betreut|\bnahmen|\bnehmen|nutzten|eingestellt|geringfügige Beschäftigung|Eingliederung|"
    r"Abbruch|Maßnahmeabbruch|in Arbeit|in Ausbildung|eingegangen|erreicht\w*|verlassen|bestanden|"
    r"beraten|unterstützt|geholfen|bedarfsdeckend|Reduzierung\w*|in \w*[Bb]eschäftigung\b|"
    r"gewechselt|wechseln|\bsvB\b|\bsvpfl|\bsv\.|\bAusb\.|\bAbbr\.|[Aa]bschlüsse\b|Leistungsbezug|"
    r"\baufgehört|\bausgestiegen",
    re.IGNORECASE,
)
# shares that are outcomes by their name
RATE = quick(r"\b(?:Abschluss|Erfolgs|Übergangs|Verbleibs|Übernahme)quote\b")
# figures that describe who takes part, how large a thing is or how it is paid
NOT_OUTCOME = quick(
    r"Plätze|Platz\b|Alter|Jahre alt|je Vermittler|je Integrationsfachkraft|pro Fallmanager|"
    r"Betreuungsschlüssel|Wohngebiet|leben\b|beteiligen sich|Gesamtmaßnahme|Arbeitsentgelt|"
    r"Teilnehmerplätze|Erfolgsprämie|Durchgängen|Einzugsbereich|Zeitumfang|Informationen|Standort|"
    r"Anteil Deutschunterricht|Finanzierung|finanziert|Personalschlüssel|Förderinstrument|"
    r"Zielvereinbarung",
    re.IGNORECASE,
)
_TARGET = quick(
    r"\b(?:Ziel(?:wert|setzung|vereinbarung)?|soll(?:en|te|ten)?|geplant\w*|vorgesehen|"
    r"angestrebt\w*|erwartet\w*|Planung|voraussichtlich|Zielzahl)\b",
    re.IGNORECASE,
)
# a sentence that opens like this tells what is meant to come of it, up to its end
_INTENDED = re.compile(
    r"\W*(?:Es\s+|Am Ende\s+|Insgesamt\s+|Danach\s+)?(?:soll(?:en)?|Ziel ist|Angestrebt|"
    r"Erwartet|Geplant|"
    r"Vorgesehen|Anvisiert)\b"
)
EXPECTS = quick(
    r"\b(?:erwartet|angestrebt|geplant|beabsichtigt|anvisiert|vorgesehen|prognostiziert|damit|davon\s+aus)"
    r"\s*,\s*dass\b|\bsoll(?:en|te|ten)?\b"
)
# words that lead to a figure far behind them
_EXPECTED = re.compile(
    r"\b(?:wird|werden|ist|sind|wurde)\s+(?:\w+\s+)?(?:erwartet|angestrebt|geplant|beabsichtigt|"
    r"anvisiert|vorgesehen|prognostiziert)\s*,\s*dass\b[^.;]*$|"
    r"\b(?:rechnen|gehen)\s+(?:wir\s+)?(?:damit|davon\s+aus)\s*,\s*dass\b[^.;]*$"
)
_SHALL = re.compile(r"\bsoll(?:en|te|ten)?\b(?:(?!\b(?:wurden?|haben|hat)\b)[^.;:])*$")
_BE_DONE = re.compile(r"(?:(?!\b(?:wurden?|haben|hat)\b)[^.;:])*\bwerden\b")
_IF = re.compile(r"\b(?:wären?|würden?|könnten?)\b")
_TARGET_HEADING = re.compile(r"^\W*(?:Ziele?|Zielsetzung\w*|Maßnahmeziele?|Projektziele?)\b")
# "Ergebnis 2023: 9 in Arbeit", beside a target in the same cell
_TOLD_RESULT = re.compile(r"\W*(?:Ergebnis\w*|Ist|IST|Erreicht\w*|Tatsächlich)\b(?:\s+\d{4})?\s*:")
# "20 Teilnehmende hatten einen Führerschein" tells who they are, not what came of it
_TRAIT = quick(r"\b(?:hatten|besaßen|besitzen|haben eigene|verfügten)\b")
# "40 % Frauen", "die Auslastung lag bei 95 %": who takes part and how full it is
_TRAIT_SHARE = quick(
    r"(?:[Ff]rauen|[Mm]änner|[Mm]igrant\w*|Mädchen)-?(?:anteil|quote)"
    r"|\bAnteil\s+(?:der|von|an|weiblicher|männlicher)\s+(?:\w+e[nr]\s+)?"
    r"(?:Frauen|Männer\w*|Mädchen|Alleinerziehend\w*|Migrant\w*|Personen\s+(?:mit|ohne)|Menschen\s+(?:mit|ohne)|"
    r"Teilnehm\w+\s+(?:mit|ohne|unter|über))"
    r"|\b(?:sind|waren|davon|war|ist)\s+(?:\w+\s+)?(?:Frauen|Männer|Mütter|Väter|weiblich|männlich|"
    r"alleinerziehend|Alleinerziehende|ledig|unter\s+\d|über\s+\d|älter|jünger|langzeitarbeitslos|"
    r"Langzeitarbeitslose|geflüchtet|Geflüchtete)\b"
    r"|^\W*(?:der\s+\w+\s+)?(?:Frauen|Männer|weiblich|männlich|Alleinerziehende)\W*(?:anteil)?\W*$"
    r"|Migrationshintergrund|Zuwanderungsgeschichte|Durchschnittsalter|\bstammen\b"
    r"|\b(?:ohne|keine[nr]?)\s+(?:\w+e[nr]?\s+){0,2}(?:Berufsabschluss|Schulabschluss|"
    r"Berufsausbildung|Abschluss|Führerschein|Ausbildung)\b"
    r"|\bdes\s+Regelbedarfs|\bMinderung\s+um\b"
    r"|Auslastung|Belegung|Besetzungsquote|Arbeitslosigkeit|Arbeitslosenquote|Erwerbslosenquote|"
    r"Arbeitslosenzahl"
)
# "am Ende hatten 103 wieder Arbeit"
_HAD_WORK = re.compile(
    r"\b(?:danach|am\s+(?:Ende|Schluss)|inzwischen|heute|später|wieder|zuletzt)\b[^.;]*\bhatten\b|"
    r"\bhatten\s+[^.;]{0,30}\b(?:wieder|inzwischen|danach|eine?n?\s+(?:neue\w*\s+)?(?:Arbeitsvertrag|Arbeit|Stelle|Job|"
    r"Beschäftigung|Ausbildungsplatz))\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"aufgenommen|begonnen|abgeschlossen|beendet|vermittelt|eingemündet|integriert|angefangen"
)
_PRIORITY = (
    "employment", "minijob", "self_employment", "training", "benefit_exit", "benefit_reduction",
    "school_certificate", "further_measure", "dropout", "completion", "reach", "other",
)  # fmt: skip
NUMBER_AFTER_VON = re.compile(rf"\s+(?:{DIGITS})\s")


_CONVERTED = re.compile(
    r"(?:umgewandelt|Umwandlung|überführt|Überführung)|in (?:eine )?sozialversicherungspflichtige"
)


# "Vermittlungen in Ausbildung": what stands behind says into what
_INTO = re.compile(
    r"\b(?:Vermittlung|Integration|Eingliederung|Überg[aä]ng|Einmündung|vermittelt|integriert)\w*\s+"
    r"(?=(?:in|auf)\s)"
)
_REDUCED = re.compile(
    r"\b(?:sank|gesunken|sinkt|verringer\w+|reduzier\w+|gesenkt|vermindert\w*)\b[^.;]{0,40}"
    r"(?:Leistungsbezug|Hilfebed|Bedarf)|"
    r"(?:Leistungsbezug|Hilfebedürftigkeit)[^.;]{0,30}\b(?:sank|gesunken|verringert|reduziert|gesenkt|"
    r"vermindert)"
)


def indicator_of(text: str) -> str:
    """Code of the outcome a phrase speaks of first, "other" when none is known."""
    if _REDUCED.search(text):
        return "benefit_reduction"
    into = _INTO.search(text)
    if into is not None:
        behind = [m.term.code for m in vocabulary().find(text[into.end() :][:50], "outcome")]
        if behind:
            return behind[0]
    codes = [match.term.code for match in vocabulary().find(text, "outcome")]
    if codes[:1] == ["employment"] and "minijob" in codes and not _CONVERTED.search(text):
        return "minijob"
    return codes[0] if codes else "other"


_EARLY = quick(r"vorzeitig|abgebrochen|Abbr[uü]ch|brach(?:en)?\b[^.]*\bab\b|ausgeschlossen", re.I)


_FINISHED = re.compile(r"\bschloss\w*\b[^.;]{0,60}\bab\b")


_SELF_EMPLOYED = re.compile(r"\bselbst?ständig\b")
_AT_WORK = re.compile(
    r"\barbeite(?:n|t|ten)\b|\bArbeit\b(?!\w)|\bfeste[nr]?\s+(?:Stelle|Anstellung)|\bin\s+(?:Voll|Teil)zeit\b|"
    r"\bAnstellung\b|(?:unbefristete|feste)[nr]?\s+Vertr[aä]g|[Aa]llgemeine[nr]?\s+Arbeitsmarkt|"
    r"ungeförderte[nr]?\s+(?:Arbeit|Stelle|Beschäftigung)|\bArbeitsvertr[aä]g"
)


# "nachhaltige und bedarfsdeckende Integrationen": work, whatever kind of it
_INTEGRATIONS = re.compile(r"\s*(?:\w+e[nr]?\s+(?:und\s+)?){0,3}?(?:\S+\s)?Integrationen\b")


def outcome_of(following: str, before: str) -> str:
    """Outcome a figure speaks of: by what follows it, else by the clause that leads to it."""
    if _CONVERTED.search(following) or _INTEGRATIONS.match(following):
        return "employment"
    if _EARLY.search(following):
        return "dropout"
    if _FINISHED.search(following):
        return "completion"
    code = indicator_of(following)
    if code == "further_measure" and re.search(r"abgeschlossen|bestanden", following):
        return "completion"
    if code != "other":
        return code
    if re.search(r"\b(?:[Vv]ermittelt|[Ii]ntegrier\w+|[Ee]ingestellt|[Üü]bernommen)\b", following):
        return "employment"
    if re.search(r"\berfolgreich\b", following):
        return "completion"
    if _SELF_EMPLOYED.search(following):
        return "self_employment"
    if _AT_WORK.search(following):
        return "employment"
    # "Integrationsquote: 33,5 %": the label is the clause
    label = before.rstrip()
    return main_indicator(_last_clause(label[:-1] if label.endswith(":") else before))


_CLAUSE_SPLIT = re.compile(rf"[.;:!?]\s|,\s|\)\s|\bund\s+(?={NUMBER_AHEAD})")


def _last_clause(text: str) -> str:
    return _CLAUSE_SPLIT.split(text)[-1]


def main_indicator(text: str) -> str:
    """The strongest outcome in a longer phrase: work counts before having finished a course."""
    if _REDUCED.search(text):
        return "benefit_reduction"
    found = {match.term.code for match in vocabulary().find(text, "outcome")}
    return next((code for code in _PRIORITY if code in found), "other")


def under_target(sentence: Sentence) -> bool:
    """The part speaks of goals, so its figures are targets."""
    if _TOLD_RESULT.match(sentence.text):
        return False
    return bool(_TARGET_HEADING.search(sentence.part.heading)) or "goal" in sentence.part.fields


def expects(text: str, start: int) -> bool:
    """What stands from `start` on is expected: "Es wird erwartet, dass …", "sollen … werden"."""
    before = text[:start]
    if _EXPECTED.search(before):
        return True
    return _SHALL.search(before) is not None and _BE_DONE.match(text, start) is not None


def is_planned(sentence: Sentence, start: int, end: int) -> bool:
    """A figure is a target when its heading says so, or the words directly around it."""
    if (
        expects(sentence.text, start)
        or _INTENDED.match(sentence.text)
        or _IF.search(sentence.text[max(0, start - 90) : end + 60])
    ):
        return True
    behind = re.split(r"\)|\s[–-]\s|[;.]\s", sentence.text[end : end + 40])[0]
    before = re.split(r"[;.!?]\s", sentence.text[max(0, start - 70) : start])[-1]
    around = f"{before} | {behind}"
    return under_target(sentence) or bool(_TARGET.search(around))


def is_trait(text: str) -> bool:
    """The sentence describes participants and tells no outcome."""
    return bool(_TRAIT.search(text)) and not _DONE.search(text) and not _HAD_WORK.search(text)


def is_trait_share(text: str, start: int, end: int) -> bool:
    """A share tells who takes part, how full the measure is, or how the market is."""
    left = max((m.end() for m in _CLAUSE_EDGE.finditer(text, 0, start)), default=0)
    right = _CLAUSE_EDGE.search(text, end)
    own = f"{text[left:start]} {text[end : right.start() if right else len(text)]}"
    return bool(_TRAIT_SHARE.search(own)) and not _DONE.search(own)


_CLAUSE_EDGE = re.compile(r"[.;!?]\s|,\s|\)|\bund\s+(?=\d)")
# a number of a group, a year or an age parts nothing: "begannen im September 2020 eine Ausbildung"
_CLAUSE_CUT = re.compile(
    rf"[.;]\s|,\s*(?={NUMBER_AHEAD})|\b(?:und|sowie|davon|darunter)\s+(?={NUMBER_AHEAD})|\(|"
    r"(?<!\bunter)(?<!\büber)(?<!\bab)(?<!\bJahr)\s(?!(?:19|20)\d\d\b)\d"
)
_SHARE_IN_BRACKETS = re.compile(r"\s*\((?:Quote|Anteil)?\s*(?:von\s+)?[\d,]+\s*(?:%|Prozent)\)")


def clause(text: str, start: int) -> str:
    """What follows a number up to the next number or clause."""
    # a share in brackets behind a count parts nothing
    rest = _SHARE_IN_BRACKETS.sub(" ", text[start : start + 140])
    cut = _CLAUSE_CUT.search(rest)
    return rest[: cut.start()] if cut else rest
