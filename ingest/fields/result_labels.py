"""The label of a figure: what a colleague would write beside it, out of the words around it.

"Seit dem Start sind bis jetzt 35 Alleinerziehende in Arbeit vermittelt worden" is labelled
"Alleinerziehende in Arbeit vermittelt": without the number, auxiliary verbs and the time before it.
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from records.model import Result
from records.quantities.numbers import DIGITS, NUMBER_AHEAD
from records.vocabulary import vocabulary

MAX_LABEL = 120
MIN_CUT = 40
# "da", "an": the words before the number belong to it
MIN_TOLD = 4
_LEFT_EDGE = re.compile(
    r"(?<!\d)[.!?]\s|[;:]\s|\(|\)[,\s]"
    r"|,\s+(?=(?:davon|darunter|weitere[nr]?|von (?:ihnen|denen))\b)"
    r"|\n(?=\s*[•*–-]\s)|•"
    rf"|(?:,|\b(?:und|sowie|davon|darunter))\s+(?=(?:\w+\s+){{0,2}}{NUMBER_AHEAD})"
)
_RIGHT_EDGE = re.compile(
    r"(?<!\d)(?<!\bp)[.;!?](?:\s|$)|\)|\(|\n\s*\n(?!\s*[a-zäöü])"
    rf"|(?:,|\b(?:und|sowie))\s+(?=(?:\w+\s+){{0,3}}{NUMBER_AHEAD})"
    rf"|\s(?:nur\s)?(?={DIGITS}\s?(?:%|Prozent))"
)
# people that say nothing about who they are
_ANYBODY = (
    r"(?:Teilnehm\w*(?:[/*:]\s?-?\w+)*|TN\b|Personen|Menschen|Leistungsberechtigt\w*|"
    r"Kund\w+(?:\s+und\s+Kunden)?|Bewerber\w*)"
)
_AUXILIARY = (
    r"(?:wurden?|sind|ist|war|waren|haben|hat|hatten?|konnten?|befanden sich|befinden sich|"
    r"gelang es)"
)
_ARTICLE = r"(?:ein|eine[nmrs]?|der|die|das|den|dem|ihre[nmrs]?)"
_OF_THEM = re.compile(
    rf"^(?:(?P<genitive>der|aller|von)\s+(?:\w+en\s+)?)?(?:den\s+)?(?:{DIGITS}\s+)?{_ANYBODY}"
    r"(?:\s*,\s*(?:die|welche)\b[^,]*,)?(?=\W|$)"
)
# "19 von ihnen sind …", "14 der 18 Frauen haben …", "83 % der Begleiteten …"
_SOME_OF = re.compile(
    rf"^(?:von\s+(?:ihnen|denen|diesen)|davon)\b|^(?:der|von)\s+(?:den\s+)?{DIGITS}(?=\s)"
    r"|^(?:der|von\s+den)\s+[A-ZÄÖÜ][a-zäöüß]+(?:ten|enen|elten)\b(?=\s)"
)
_CASES = re.compile(r"^(?:der\s+)?F[aä]llen?\b")
_OPENING = re.compile(rf"^(?:{_AUXILIARY}\s+)?(?:{_ARTICLE}\s+)?(?=\w)")
_ENDING = re.compile(
    r"(?:(?<!zu)\s+(?:worden|werden|wurden?|haben|hatten|sind|waren|können|konnten?))+$"
    r"|\s+(?:wird|werden)\s+\w+\s+erreicht$"
)
_ASIDE = re.compile(r",\s+(?:was|wobei|denn|da|weil|sodass|so|die|der|das)\s.*$", re.DOTALL)
# verbs that are left of "kann eine Quote von 64 % aufweisen", "liegt bei 90 % und mehr"
_REMNANT = re.compile(
    r"^(?:und mehr\s*)?(?:aufweisen|erreicht|erzielt|liegt|lag|liegen|betragen|beträgt|gestiegen|"
    r"gesunken|gesteigert werden)?$"
)
_LEADS_TO_NUMBER = re.compile(
    r"(?:^|\s)(?:erfolgten?|gab es|kam es|lag|liegt|beträgt|betrug|bei|von|zu|auf|in|um|rund|ca\.|"
    r"etwa|nur|lediglich|insgesamt|derzeit|noch)$"
)
_RATE = re.compile(r"\b\w*(?:quote|rate|anteil)\b", re.IGNORECASE)
_FOR = re.compile(r"\b(?:für|unter)\s+(?:die\s+|den\s+)?[A-ZÄÖÜ]\w+")
# another share before it, in a sentence without a comma
_ANOTHER = re.compile(r"\d\s?(?:%|Prozent)\s")
_DATES = re.compile(r"[\d.\s–-]*\d(?:\s*(?:bis|–|-)\s*[\d.]+)?|(?i:gesamt|insgesamt)")
# words before a number that only say when, how many at least, and that it was done
_ONLY_WHEN = frozenset(
    """
    seit dem der den des die das im in am zum zur bis jetzt start beginn halbjahr quartal jahr
    jahre jahres berichtstermin stichtag stand insgesamt davon darunter weiterhin auch nur
    lediglich rund etwa ca knapp über gut bereits es sind wurden wurde haben hat hatten konnten
    konnte war waren ist bei beim weiteren weitere allein von ersten zweiten dritten monat monate
    monaten nach ende weiterbildung maßnahme maßnahmeverlauf projekt befanden befinden sich
    gelang noch und sowie mehr als zielwert ziel mindestens sollen soll dauerhaft sechs drei zwei
    zwölf dabei somit damit dann bisher januar februar märz april mai juni juli august september
    oktober november dezember liegt lag beträgt betrug zahl anzahl derzeit aktuell ihnen denen
    diesen einem einer halben heute
    """.split()  # noqa: SIM905
)


def label_of(text: str, start: int, end: int) -> str | None:
    """Label of the figure at `text[start:end]`; `None` where its clause says only how many."""
    edges = takewhile(lambda edge: edge.start() <= start, _LEFT_EDGE.finditer(text))
    left = max((edge.end() for edge in edges if edge.end() <= start), default=0)
    right = _RIGHT_EDGE.search(text, end)
    before = " ".join(text[left:start].split()).strip(" -–•*,")
    after = " ".join(text[end : right.start() if right else len(text)].split())
    before = re.split(r",\s+dass\s+", before)[-1]
    if _ANOTHER.search(before):
        before = ""
    told = after.strip(" .,:;=–-*")
    label = _with_words_before(before, told)
    if label and len(label) > MAX_LABEL >= len(told) >= MIN_CUT:
        # a long way leads to the number; what stands behind it says what came of it
        label = _clean(told)
    return _shortened(label) if label else None


def with_labels_before(told_of: list[Result]) -> list[Result]:
    """A figure that says only how many ("2013 waren es 43 Fälle") is of what was told before."""
    for earlier, result in pairwise(told_of):
        if result.label is None and earlier.label and earlier.unit == result.unit:
            result.label = earlier.label
            if result.indicator == "other":
                result.indicator = earlier.indicator
    return told_of


# a label that names nothing: "das sind 78 Prozent", "also rund 25 %", "Personen"
_FILLER = re.compile(
    r"(?:(?:und|also|das|dies|damit|somit|mithin|sind|ist|waren|entspricht|entsprechen|rund|gut|"
    r"knapp|etwa|ca\.|fast|genau|insgesamt|einem?r?|einer|Quote|Anteil|von|bei|liegt|lag|Personen|TN|"
    rf"Teilnehm\w+|Menschen|Fälle\w*|{DIGITS}|%|Prozent|v\.\s?H\.|–|-|=)\W*)+",
    re.IGNORECASE,
)


def readable(result: Result, heading: str, before: Result | None = None) -> Result:
    """The result under a label that says what came of the people.

    A share that only restates the count `before` it is called like that count, a bare figure takes
    the name of its outcome, else its heading.
    """
    label = result.label
    if label and not _FILLER.fullmatch(label):
        return result
    if before is not None and (before.unit, result.unit) == ("count", "percent") and before.label:
        code = before.indicator if result.indicator == "other" else result.indicator
        if code == before.indicator:
            return result.model_copy(update={"label": before.label, "indicator": code})
    if result.indicator != "other":
        return result.model_copy(update={"label": vocabulary().label(result.indicator)})
    return result.model_copy(update={"label": label or heading or None})


def _shortened(label: str) -> str:
    """At most `MAX_LABEL` letters, cut where a part of the sentence ends if there is one."""
    if len(label) <= MAX_LABEL:
        return label
    cut = label[:MAX_LABEL]
    ends = [m.start() for m in re.finditer(r",\s|\s(?:und|sowie)\s", cut)]
    if ends and ends[-1] >= MIN_CUT:
        return cut[: ends[-1]]
    return cut.rsplit(" ", 1)[0] + " …"


def _with_words_before(before: str, after: str) -> str | None:
    told = _what_is_told(after)
    if _REMNANT.match(told):
        return _named_before(before) or (None if _CASES.match(after) else after or None)
    if _DATES.fullmatch(before):
        return f"{told} ({before.lower() if before.isalpha() else before})"
    if len(told) >= MIN_TOLD and _says_only_when(before):
        return told
    # a verb of its own stands before the number: the clause without the number
    whose = _OF_THEM.match(after)
    if _SOME_OF.match(after):
        return _clean(f"{before} {told}")
    before = re.sub(r"^Insgesamt\s+", "", before)
    return _clean(f"{before} {told if whose and whose['genitive'] else after}")


def _what_is_told(after: str) -> str:
    """The words behind a number without whom it counts, auxiliary verbs and asides."""
    people = _OF_THEM.match(after) or _CASES.match(after) or _SOME_OF.match(after)
    rest = after[people.end() :].strip(" -–:") if people else after
    if people or re.match(_AUXILIARY, rest):
        rest = _OPENING.sub("", rest, count=1)
    return _clean(rest)


def _clean(text: str) -> str:
    text = _ASIDE.sub("", text)
    return _ENDING.sub("", text.strip(" .,:;=–-")).strip(" .,:;=–-")


def _named_before(before: str) -> str | None:
    """What was counted, where it stands before the number: "Ein Abbruch erfolgte bei 18 TN"."""
    rate = _RATE.search(before)
    if rate:
        group = _FOR.search(before)
        return f"{rate[0]} ({group[0]})" if group else rate[0]
    named = re.sub(r",?\s*(?:das sind|das ist|das entspricht|entspricht|also)\b.*$", "", before)
    named, shorter = re.sub(rf"^{DIGITS}\s+(?:von ihnen|davon)\s+", "", named), ""
    while shorter != named:
        shorter, named = named, _LEADS_TO_NUMBER.sub("", named).strip()
    named = re.sub(rf"^{_ARTICLE}\s+", "", named, flags=re.IGNORECASE)
    return None if _says_only_when(named) else named


def _says_only_when(before: str) -> bool:
    words = re.sub(rf"{DIGITS}\s+{_ANYBODY}", " ", before)
    words = re.sub(rf"[Vv]on\s+(?:den\s+)?{DIGITS}\s+[A-ZÄÖÜ]\w+", " ", words)
    return all(w in _ONLY_WHEN for w in re.findall(r"[a-zäöüß]+", words.lower()))
