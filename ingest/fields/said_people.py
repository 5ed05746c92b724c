"""People told in running prose: a number, who they are, and the verb that says what they did.

Every number of people is looked at within its own clause. The verb makes them entries, exits or
persons reached, a word of time makes them a stock, a word of groups makes them places; what was
planned, what others have and what became of people is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ingest.fields.people_tables import RANGE
from ingest.fields.ratios import HOUSEHOLD, PERSON, ratio_mentions
from ingest.fields.scope import Scope, Sentence
from ingest.fields.tally import other_things, tallies
from ingest.fields.told_people import MIN_GROUP, MOST, OFFICES, stated
from records.model import ParticipantKind, Participants
from records.quantities import find_dates, find_durations, find_money, find_percents, parse_number
from records.quantities.numbers import NUMBER, qualifier_before
from records.quantities.remembered import Stems, may_count, names_any
from records.quick import quick

# adjectives and participles used as nouns, women and men of a trade, those who went through it
_BY_ENDING = (
    r"(?!\w*(?:[Ww]ochen|[Jj]ahres|[Mm]onats|[Pp]rojekt|[Mm]aßnahme)ende)[A-ZÄÖÜ][a-zäöüß]+"
    r"(?:ende|lose|innen|linge|entlassene|wanderte|flüchtete|schuldete|hörige|schiedene|duldete|"
    r"migranten|brecher|abgänger|anfänger|rückkehrer|kranke|beziehende|bezieher|helfer|gründer)n?\b"
)
_PEOPLE = (
    rf"(?:{PERSON}|{HOUSEHOLD}|{_BY_ENDING}|Ratsuchende\w*|Gäste\w*|Besucher\w*|Väter\w*|Mädchen|"
    r"Jungen|Betroffene\w*|Interessierte\w*|Interessent\w*|Beschäftigte\w*|Geförderte\w*|Arbeitslose\w*|"
    r"Bürgergeld\w+|Ältere\w*)"
)
_COUNTED = r"(?:Ein|Zu|Aus|Ab)(?:tritte|gänge)\w*|Anmeldungen|Zuweisungen|Aufnahmen|Teilnahmen"
# "16 junge Mütter", "112 statt der geplanten 90 Personen", "zehn der zwölf Plätze"
_SAID = quick(
    rf"(?<![\w.,:/§-]){RANGE}(?P<value>{NUMBER})(?:\s+(?:statt|anstelle)\s+(?:\w+\s+){{0,3}}?{NUMBER})?"
    rf"(?:\s+(?:der|von)\s+(?:den\s+|insgesamt\s+)?{NUMBER})?"
    rf"\s+(?:[a-zäöüß]+(?:e[nr]?|s)\s+){{0,2}}(?P<noun>{_PEOPLE}|{_COUNTED}|Plätzen?\b)"
)
# the number stands alone where its noun is told just before: "angetreten sind 71", "66 wieder aus"
_ALONE = quick(
    rf"\b(?:(?:(?:an|ein)getreten|gekommen|erschienen|aufgenommen|gestartet|begonnen|mitgemacht|erreicht|"
    rf"teilgenommen|geworden)\s+)?"
    rf"(?:sind|waren|wurden|haben|kamen|erschienen|es)\s+(?:(?:am Ende|dann|nur|letztlich|"
    rf"schließlich|tatsächlich|bisher|inzwischen|sogar|jedoch|aber|es)\s+){{0,2}}(?P<value>{NUMBER})"
    r"(?:\s+(?P<verb>geworden|gekommen|eingetreten|angetreten|aufgenommen|erreicht|dabei))?(?=\s*(?:[.,;)]|$))"
    rf"|\bund\s+(?P<out>{NUMBER})\s+(?:wieder\s+)?aus(?=\s*(?:[.,;)]|$))"
)
_EXIT = re.compile(
    r"\bAustritte|\bAbgänge|\bausgetreten\b|\bausgeschieden\b|\btr[ae]ten\b.*\baus\b|\bschieden\b.*\baus\b|"
    r"\b(?:Maßnahme|Projekt|Angebot|Kurs|Programm)\b.*\bverl(?:assen|ießen)\b"
)
_ENTRY = re.compile(
    r"\bEintritte|\bZugänge|\bZuweisungen|\bAufnahmen|\beingetreten\b|\bangetreten\b|"
    r"\btr[ae]ten\b.*\b(?:ein|an)\b|\bzugewiesen\b|\b[Zz]ugewiesen\s+w|\bgestartet\b|\bstarteten\b|"
    r"\bbegonnen\b|\bbegannen\b|\b(?:wurden|sind)\b.*\baufgenommen\b|\b[Aa]ufgenommen\s+w|"
    r"\beingestiegen\b|\bstiegen\b.*\bein\b|\beingeschrieben\b"
)
_REACHED = re.compile(
    r"\bgenutzt\b|\bnutzten\b|\b[Tt]eilgenommen\b|\bnahmen\b.*\bteil\b|\b[Mm]itgemacht\b|\bmachten\b.*\bmit\b|"
    r"\b[Ee]rreicht(?:en?)?\b|\bdurchl(?:iefen|aufen)\b|\babsolvier(?:t|ten)\b|\bbesucht(?:en)?\b|"
    r"\bbeteilig(?:t|ten)\b|\b[Bb]egleitet\b|\b[Bb]etreut\b|\b[Bb]eraten\b|\b[Uu]nterstützt\b|\b[Gg]efördert\b|"
    r"\bkamen\b|\bgekommen\b|\bgewonnen\b|\bgewinnen\b|\bWeg in\b.*\bgefunden\b|\bangenommen\b|"
    r"\b(?:waren|sind)\s+es\b|\bes\s+(?:waren|sind)\b|\bprofitier(?:t|ten)\b|\b[Aa]ngesprochen\b|"
    r"\b[Gg]ezählt\b|\bzählten?\b|\bverzeichne(?:t|ten)\b|\bmeldeten\b.*\ban\b|\bangemeldet\b"
)
_NOW = re.compile(
    r"\b(?:[Dd]erzeit|[Zz]urzeit|[Zz]ur\s+Zeit|[Aa]ktuell|[Mm]omentan|[Gg]egenwärtig|[Ss]tichtag|"
    r"[Jj]ahresende|Jahres(?:durchschnitt|mittel)|[Aa]m\s+\d{1,2}\.\s?(?:\d|[A-ZJ])|[Zz]um\s+\d{1,2}\.)"
)
_INSIDE = re.compile(
    r"\b(?:dabei|teil|Projekt|Maßnahme|Angebot|Kurs|Programm|belegt|besetzt|betreut|begleitet|"
    r"[Bb]egleitung|[Bb]etreuung|[Ff]örderung|da)\b"
)
# so many at a time
_AT_ONCE = re.compile(
    r"\b(?:[Gg]leichzeitig|[Zz]eitgleich|zur\s+(?:gleichen|selben)\s+Zeit|[Pp]arallel)\b"
)
_GROUP = re.compile(
    r"\b(?:[Pp]ro|[Jj]e|[Jj]ede[rnm]?|[Ee]ine?|[Dd]ie|[Dd]er|[Ii]n\s+jede[rm])\s+(?:\w+e[rn]?\s+)?"
    r"(?:Gruppe|Kurs\w*|Durchgang|Durchlauf|Runde|Staffel|Klasse|Jahrgang|Lerngruppe|Lehrgang)\b"
    r"[^,;.]*$"
)
_HOLDS = re.compile(
    r"\b(?:umfasst|umfassen|besteht|bestehen|hat|zählt|fasst|lernen|sitzen|sind|nehmen|arbeiten|"
    r"starten|beginnen|treffen|von|mit|aus)\b"
)
# planned, wished for, or beside the number that was reached
_PLANNED = re.compile(
    r"\b(?:[Gg]eplant\w*|[Gg]erechnet|[Ee]rwartet\w*|[Vv]orgesehen\w*|[Aa]ngestrebt\w*|[Aa]nvisiert\w*|"
    r"[Kk]alkuliert\w*|[Zz]iel\w*|[Ss]oll(?:en|te|ten)?|[Pp]lan|[Aa]ntrag|[Vv]orgenommen|[Ss]tatt|[Aa]nstelle|"
    r"[Hh]offte\w*|[Gg]ehofft|[Ee]igentlich|werden\s+wir|wollen)\b"
)
_POSSIBLE = re.compile(r"\b(?:können|könnten|dürfen|wären|würden|müssen|möchten)\b")
# whose people they are: other offices, other years, the whole district, staff and guests
_OTHERS = re.compile(
    r"\b(?:Nachbar(?:land|stadt)?(?:kreis|jobcenter|stadt|kommune|gemeinde|bezirk|projekt|ort)\w*|[Bb]enachbart\w*|"
    r"[Aa]ndere[nrms]?\s+(?:Projekte?|Jobcenter|Maßnahmen?|Vorhaben|Kreise?|Träger|Angebote?)|"
    r"[Aa]nderswo|[Bb]undesweit\w*|[Ll]andesweit\w*|[Kk]reisweit\w*|[Vv]orjahr\w*|[Vv]orher|[Zz]uvor|[Ff]rüher\w*|"
    r"Vorgänger\w*|Vergleichs\w*|Kontroll\w*|Zwillinge|leben|lebten|wohnen|wohnten|Einwohner\w*|"
    r"bezieh(?:en|t)|bezogen|insgesamt\s+betreut|Warteliste|warten|Fachtag\w*|Veranstaltung\w*|"
    r"Infoabend\w*|Messe|Betriebe?n?|Unternehmen|Arbeitgeber\w*|arbeitslos\s+gemeldet|gemeldet)\b"
)
_OFFICE = re.compile(
    r"\b(?:[Dd]as|[Uu]nser|[Dd]er|[Dd]ie)\s+(?:Jobcenter|Landkreis|Kreis|Stadt|Agentur|Amt)\b[^,;.]*"
    r"\b(?:betreut\w*|zählt\w*|verzeichnet\w*|versorgt\w*|hat)\b|\b(?:betreut|zählt)\s+das\s+Jobcenter\b"
)
_INVITED = re.compile(
    r"\b(?:[Ee]ingeladen\w*|[Aa]ngeschrieben\w*|[Bb]eworben|[Vv]orgeschlagen\w*|[Kk]ontaktiert\w*|"
    r"[Bb]efragt\w*|[Ii]nfrage|geantwortet|Einladung\w*)\b"
)
_AMONG = re.compile(
    r"\b(?:davon|darunter|hiervon|[Vv]on\s+(?:ihnen|denen|diesen|den)|unter\s+ihnen|inklusive|einschließlich)\b[^,;.]*$"
)
_OFF_BENEFIT = re.compile(r"[Bb]ezug\b|[Hh]ilfebedürftig|Leistung\w*\b")
# "95 von 342": a part of a group
_PART = re.compile(r"\s+von\s+(?:den\s+|insgesamt\s+)?\d")
_EACH = re.compile(r"\b(?:pro|je|ab|à|jeweils|etwa\s+alle|nach|mindestens\s+je)\s*$")
_CLAUSE = re.compile(
    r"[,;:]\s|\s[–-]\s|[()]|\b(?:und|aber|sondern|während)\s+(?=(?:\w+\s+){0,2}?\d)"
)
# no number of people without one of these
_STEMS = Stems(
    "person", "mensch", "teiln", "tn", "kund", "berecht", "bezieh", "jugend", "frau", "mütter",
    "elter", "allein", "bewerb", "erwachs", "geflüch", "lose", "auszub", "klient", "männer", "ende",
    "suchen", "schüler", "selbs", "leute", "tandem", "bedarfs", "bg", "famil", "haushalt", "inn",
    "ling", "tritte", "gäng", "meldung", "weisung", "nahme", "plätz", "gäst", "besuch", "väter",
    "mädch", "jungen", "betrof", "inter", "beschäf", "geförd", "bürger", "ältere", "wander",
    "entlass", "kranke", "helfer", "gründer", "schuld", "hörig", "dulde", "brech", "kehr",
)  # fmt: skip


_NOUN = re.compile(rf"(?:{_PEOPLE}|{_COUNTED})")
# "für je fünf Teilnehmende": numbers of a ratio
_FOR_EACH = re.compile(rf"\b(?:[Jj]e|[Pp]ro)\s+{NUMBER}\b")


@dataclass(frozen=True)
class _Number:
    """A number of people at `text[start:end]` with its clause and its noun."""

    value: int
    start: int
    end: int
    noun: str
    clause: str
    before: str


def said_people(scope: Scope) -> list[Participants]:
    """Numbers of people in running prose whose clause says what they are."""
    found: list[Participants] = []
    for sentence in scope.sentences("description", "goal", "target_group", "results", "period"):
        text = sentence.text
        if "\t" in text or not may_count(text) or not names_any(text, _STEMS):
            continue
        found += _said(scope, sentence)
    return found


def with_said(found: list[Participants], scope: Scope) -> list[Participants]:
    """What was found, and what prose says beside it; a stock goes before what was found of it."""
    if scope.block.layout == "table":
        return found
    said = said_people(scope)
    known = {(item.value, item.high) for item in found}
    new = [item for item in said if (item.value, item.high) not in known]
    kept = []
    for item in found:
        firm = [s for s in said if s.value == item.value and _is_firmer(s, item)]
        kept.append(firm[0] if firm else item)
    return [*kept, *new]


# kinds that prose tells by more than a number and a noun, and those they stand above
_FIRMER: Final[dict[str, tuple[str, ...]]] = {
    "stock": ("persons", "entries", "places"),
    "exits": ("persons", "entries"),
    "places": ("persons",),
}


def _is_firmer(said: Participants, found: Participants) -> bool:
    (start, end), (first, last) = said.place, found.place
    return found.kind in _FIRMER.get(said.kind, ()) and start < last and first < end


def _said(scope: Scope, sentence: Sentence) -> list[Participants]:
    text = sentence.text
    found = []
    outcomes = {t.start for t in tallies(text) if t.outcome}
    taken = [
        (m.start, m.end)
        for find in (find_dates, find_money, find_percents, find_durations)
        for m in find(text)
    ]
    taken += ratio_mentions(text)
    for number in _numbers(text):
        if number.start in outcomes or not MIN_GROUP <= number.value <= MOST:
            continue
        if any(a <= number.start < b for a, b in taken):
            continue
        kind = _kind(number)
        if kind is None:
            continue
        about, _ = qualifier_before(text, number.start)
        span = (number.start, number.end)
        found.append(stated(scope, sentence, kind, number.value, None, None, about, span))
    return found


def _numbers(text: str) -> Iterator[_Number]:
    flat = text.replace("\n", " ")
    noun = ""
    for match in _SAID.finditer(flat):
        noun = match["noun"]
        yield _number(flat, match.start("value"), match.end("value"), noun)
    if not noun or ratio_mentions(text) or _FOR_EACH.search(flat):
        return
    for match in _ALONE.finditer(flat):
        name = "out" if match["out"] else "value"
        before = list(_NOUN.finditer(flat, 0, match.start()))
        if before and not other_things(flat[match.end() :]):
            yield _alone(flat, match, name, before[-1][0])


def _alone(text: str, match: re.Match[str], name: str, noun: str) -> _Number:
    """A number whose noun stands before; its clause begins with its verb, but for a plan."""
    number = _number(text, match.start(name), match.end(name), noun)
    lead = number.before[: -len(match.group())] if len(number.before) >= len(match.group()) else ""
    told = f"{noun} {text[match.start() : number.start]}"
    own = _PLANNED.search(lead) or _OTHERS.search(lead)
    before = f"{lead} {told}" if own else told
    behind = number.clause[len(number.before) + number.end - number.start :]
    verb = " traten aus" if name == "out" else ""
    clause = f"{before}{text[number.start : number.end]}{behind}{verb}"
    return replace(number, clause=clause, before=before)


def _number(text: str, start: int, end: int, noun: str) -> _Number:
    left = max((m.end() for m in _CLAUSE.finditer(text, 0, start)), default=0)
    right = _CLAUSE.search(text, end)
    clause = text[left : right.start() if right else len(text)]
    return _Number(int(parse_number(text[start:end])), start, end, noun, clause, text[left:start])


def _kind(number: _Number) -> ParticipantKind | None:
    """What the clause makes of the number; `None` where it says nothing of who takes part."""
    clause, before = number.clause, number.before
    if _OTHERS.search(clause) or _OFFICE.search(clause) or _INVITED.search(clause):
        return None
    if _EACH.search(before) or _AMONG.search(before) or _is_planned(number):
        return None
    if _PART.match(clause, len(before) + number.end - number.start):
        return None
    if OFFICES.match(clause, len(before) + number.end - number.start):
        return None
    if number.noun.startswith("Pl"):
        full = re.search(r"\b(?:besetzt|belegt)\b", clause)
        return "stock" if full and _NOW.search(clause) else None
    home = re.match(HOUSEHOLD, number.noun) is not None
    if _EXIT.search(clause):
        return None if _OFF_BENEFIT.search(clause) else "exits"
    if _AT_ONCE.search(clause):
        return "households" if home else "places"
    if _POSSIBLE.search(clause):
        return None
    group = _GROUP.search(before)
    if group and _HOLDS.search(clause):
        return "places"
    if _NOW.search(clause) and _INSIDE.search(clause):
        return "households" if home else "stock"
    if _ENTRY.search(clause):
        return "households" if home else "entries"
    if _REACHED.search(clause):
        return "households" if home else "persons"
    return None


def _is_planned(number: _Number) -> bool:
    """The plan stands before the number, or behind it without another number between."""
    behind = number.clause[len(number.before) + number.end - number.start :]
    ahead = re.split(r"\b(?:statt|anstelle)\b", behind)[0]
    return _PLANNED.search(number.before) is not None or _PLANNED.search(ahead) is not None
