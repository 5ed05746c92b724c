"""Staffing ratios: "1:50 bzw. 1:65", "50 Kundinnen und Kunden je Vermittlerin"."""

from __future__ import annotations

import re

from ingest.fields.ratio_bounds import bound_of_ratio, people_of_worker, scope_of_ratio, up_to
from ingest.fields.scope import Scope
from records.model import StaffingRatio
from records.quantities import find_ratios, parse_number
from records.quantities.numbers import DIGITS, NUMBER, QUALIFIER
from records.quantities.remembered import Stems, names_any, remembered
from records.quick import quick, that_may

PERSON = (
    r"(?:Teilnehm\w*(?:[/*:]\s?-?\w+)*|TN\b|Personen|Menschen|Kund\w*(?:\s*(?:und|/)\s*Kund\w*)?|"
    r"Leistungsberechtigt\w*|Leistungsbezieh\w*|Jugendliche\w*|Frauen|Mütter|Eltern|Alleinerziehende\w*|"
    r"Bewerber\w*|Erwachsene\w*|Geflüchtete\w*|Langzeitarbeitslose\w*|Auszubildende\w*|Klient\w*|"
    r"Männer|Arbeitsuchende\w*|Schüler\w*|Ratsuchende\w*|Selbst(?:st)?ändige\w*|Leute|Tandems?)"
)
HOUSEHOLD = r"(?:Bedarfsgemein\s?schaft\w*|BGs?\b|Familien|Haushalte\w*)"
WORKER = (
    r"(?:\w*[Ff]achkr\w+|\w*[Cc]oach\w*|\w*[Aa]nleiter\w*|Anleitung|Betreuer\w*|\w*[Ll]ots(?:e|en|in|innen)\b|"
    r"Sozialarbeiter\w*|Sozialpädagog\w+|\w*[Ff]allmanager\w*|Vermittler\w*|\w*[Mm]itarbeiter\w*|"
    r"\w*[Pp]ädagog\w+|Berater\w*|Duo|Team|Begleiter\w*|Lehrkraft|Ausbilder\w*|Mentor\w*|IFK|VZÄ|"
    r"Vollzeitstelle|Vollzeitkraft|Kraft\b|Vollzeitäquivalent\w*|Stelle)"
)
# those looked after, also by nouns made of participles: "Angehörige", "Beschäftigte"
_LOOKED_AFTER = (
    rf"(?:{PERSON}|{HOUSEHOLD}|Beschäftigte\w*|[A-ZÄÖÜ]\w+(?:ende|lose|innen|hörige|linge)n?\b)"
)
# "40 statt sonst 150 Menschen": the first is the own number
_INSTEAD = rf"(?:\s+(?:an)?statt\s+(?:\w+\s+){{0,2}}?{NUMBER})?"
_RANGE = r"(?:(?P<low>" + DIGITS + r")\s*(?:[-–—]|bis(?:\s+zu)?)\s*)?"
_PER_STAFF = quick(
    rf"{_RANGE}(?P<value>{NUMBER})\s+(?:{PERSON}|{HOUSEHOLD})[^.;:\d]{{0,20}}?\s+(?:je|pro)\s+"
    rf"(?P<staff>{WORKER}|Person\b)",
)
_STAFF_EACH = quick(
    rf"(?:[Pp]ro|[Jj]e|[Jj]ede[rnms]?)\s+(?:\w+e[rn]?\s+)?(?P<staff>{WORKER})"
    rf"[^.;\d]{{0,40}}?(?:ca\.\s+|"
    rf"rund\s+)?(?:\d+\s*[-–]\s*)?(?P<value>{NUMBER})\s+(?:\w+\s+){{0,1}}(?:{PERSON}|{HOUSEHOLD}|Fälle\w*|Plätzen?\b)"
)
_STAFF_CASES = quick(
    rf"(?P<value>{DIGITS})\s+Fälle\w*\s+(?:pro|je)\s+(?P<staff>VZÄ|Vollzeit\w*|Fallmanag\w*|"
    rf"Vermittl\w*)"
)
# "Eine Anleiterin oder ein Anleiter betreut zwölf Personen"
_ONE_DOES = quick(
    rf"\b(?:[Ee]ine?r?|[Jj]ede[rs]?|[Kk]eine?|1)\s+(?:\w+e[rsn]?\s+)?(?P<staff>{WORKER})"
    rf"(?!\s+(?:aus|von|mit)\s+{NUMBER})"
    rf"(?:\s+(?:oder|bzw\.|und|/)\s+(?:eine?\s+)?{WORKER})?\s+(?:\w+\s+){{0,3}}?"
    rf"(?:betreut|begleitet|berät|unterstützt|kümmert sich um|ist für|hat|kommen auf|für|"
    rf"arbeitet mit|steht|führt|coacht|übernimmt)\s+(?:\w+\s+){{0,3}}?(?P<value>{NUMBER}){_INSTEAD}"
    rf"\s+(?:\w+e[nr]?\s+)?(?:{_LOOKED_AFTER}|Fälle\w*)"
)
# "Auf jedes Duo kommen 25 Bedarfsgemeinschaften"
_COMES_TO = quick(
    rf"\b[Aa]uf\s+(?:eine?n?|jede[sn]?)\s+(?:\w+e[rsn]?\s+)?(?P<staff>{WORKER})\s+"
    rf"(?:kommen|kamen|kommt|entfallen|entfielen)\s+"
    rf"(?:\w+\s+){{0,3}}?(?P<value>{NUMBER})(?=\s*(?:[.,;)]|$)|{_INSTEAD}\s+"
    rf"(?:\w+e[nr]?\s+)?(?:{_LOOKED_AFTER}|Fälle\w*|Plätze))"
)
# "berät eine Fachkraft des Jobcenters jeweils 40 pflegende Angehörige"
_VERB_FIRST = quick(
    rf"\b(?:berät|betreut|begleitet|unterstützt)\s+(?:jeweils\s+)?(?:eine?|jede[rs]?)\s+(?P<staff>{WORKER})\b"
    rf"[^.;\d]{{0,50}}?\s(?P<value>{NUMBER})(?!\s+(?:\w+e[nr]?\s+)?{WORKER})"
    rf"\s+(?:[a-zäöü]+\s+)?[A-ZÄÖÜ]"
)
# "Auf zehn Beschäftigte kommt ein Anleiter"
_AS_PAIR = quick(
    rf"(?<![\w.,:])1\s+(?P<staff>{WORKER})\s*[:,]\s*(?P<value>{NUMBER})\s+(?:{PERSON}|{HOUSEHOLD}|Plätze)"
)
_TO_ONE = quick(
    rf"\b[Aa]uf\s+(?P<value>{NUMBER})\s+(?:\w+e[nr]?\s+)?[A-ZÄÖÜ]\w+\s+(?:kommt|kam|entfällt)\s+"
    rf"(?:etwa\s+|rund\s+)?eine?\s+(?:\w+e[rsn]?\s+)?(?P<staff>{WORKER})"
)
_CASE_NUMBER = quick(
    rf"Fallzahl\w*(?:\s+(?:je|pro)\s+(?P<staff>{WORKER}))?\s*(?::|von|beträgt)?\s*(?P<value>{DIGITS})"
    rf"(?:\s+(?:je|pro)\s+{WORKER})?"
)
# "Zwei Coaches begleiten zurzeit 54 Beschäftigte, jeder also 27"
_EACH_OF_ALL = quick(
    rf"\b(?P<staff>{WORKER})\s+(?:begleiten|betreuen|beraten|unterstützen)\b[^.;]{{0,60}},\s+"
    rf"(?:jede[rs]?|je)\s+(?:(?:also|somit|damit|von ihnen|rund|etwa)\s+){{0,2}}"
    rf"(?P<value>{NUMBER})\b"
)
# "je sieben Eltern haben eine feste Ansprechperson"
_EACH_HAVE = quick(
    rf"\b[Jj]e\s+(?P<value>{NUMBER})\s+(?:{PERSON}|{HOUSEHOLD})\s+(?:haben|hatten|bekommen|erhalten)\s+"
    rf"eine\w*\s+(?:\w+e[nrs]?\s+)?(?P<staff>Ansprechp\w+|{WORKER})"
)
# "eine Fachkraft auf acht Teilnehmende", "je zehn Teilnehmerinnen ist eine Vollzeitkraft
# vorgesehen"
_ONE_TO = quick(
    rf"\b(?:[Ee]ine?[rmn]?|1)\s+(?:\w+e[rsn]?\s+)?(?P<staff>{WORKER})\s+auf\s+(?P<value>{NUMBER})\s+"
    rf"(?:(?:\w+e[nr]?\s+)?(?:{_LOOKED_AFTER}|Plätze)|(?=[,;]?\s*(?:und\s+)?(?:ein|eine|1)\s+{WORKER}\s+auf\s))"
)
_FOR_EACH = quick(
    rf"\b(?:[Jj]e|[Ff]ür(?: je)?|[Aa]uf je)\s+(?P<value>{NUMBER})\s+(?:{_LOOKED_AFTER}|Plätze)\s+"
    rf"(?:ist|steht|stand|kommt|kam|gibt es|gab es|war|sorgt|arbeitet|"
    rf"wird|wurde)\s+(?:\w+\s+)?eine?n?\s+(?:[\wäöüß]+e[rsn]?\s+){{0,2}}(?P<staff>{WORKER})"
)
# "ein Coach ist für 20 zuständig"
_RESPONSIBLE = quick(
    rf"\b(?:[Ee]ine?|[Jj]ede[rs]?)\s+(?P<staff>{WORKER})\s+ist\s+für\s+(?:rund\s+|etwa\s+)?"
    rf"(?P<value>{NUMBER})\s+(?:\w+\s+)?zuständig"
)
# "Acht Frauen werden von einer Anleiterin betreut", "Zehn Jugendliche teilen sich einen Coach"
_BY_ONE = quick(
    rf"(?<![\w.,])(?P<value>{NUMBER})\s+(?:\w+e[nr]?\s+)?{_LOOKED_AFTER}\s+(?:\w+\s+){{0,2}}?"
    rf"(?:(?:werden|wurden)\s+(?:\w+\s+){{0,2}}?von\s+(?:je(?:weils)?\s+)?eine[rm]|teilen\s+sich\s+eine?n?)\s+"
    rf"(?:\w+e[rsn]?\s+)?(?P<staff>{WORKER})"
)
# "Die Coaches betreuen im Schnitt 28 Personen", "Jede von ihnen begleitet 15"
_ON_AVERAGE = quick(
    rf"(?P<staff>{WORKER})\s+(?:betreuen|begleiten|beraten|unterstützen|coachen|haben)\s+"
    rf"(?:je(?:weils)?|im\s+(?:Schnitt|Durchschnitt|Mittel)|durchschnittlich)\s+(?:\w+\s+)?"
    rf"(?P<value>{NUMBER}){_INSTEAD}\s+(?:\w+e[nr]?\s+)?(?:{_LOOKED_AFTER}|Fälle\w*)"
)
# "Elf Fachkräfte …; auf jede kommen 60 Familien": the worker is named before
_TO_EACH = quick(
    rf"\b(?P<staff>{WORKER})\b[^.]{{0,90}}?\b[Aa]uf\s+(?:jede[nsr]?|eine[nr]?)(?:\s+von\s+ihnen)?\s+"
    rf"(?:kommen|kamen|entfallen|entfielen)\s+(?:\w+\s+){{0,2}}?(?P<value>{NUMBER})\b"
)
# "Ich bin Fallmanagerin und habe 48 Fälle"
_I_HAVE = quick(
    rf"\b[Ii]ch\s+bin\s+(?P<staff>{WORKER})\b[^.;]{{0,40}}?\b(?:habe|betreue|begleite)\s+(?:\w+\s+){{0,2}}?"
    rf"(?P<value>{NUMBER})\s+(?:{_LOOKED_AFTER}|Fälle\w*)"
)
# "ein Meister, eine Pädagogin, also eins zu sechs"
_ONE_TO_SOME = quick(
    rf"\b(?P<staff>{WORKER}|Meister\w*|Werkmeister\w*)\b[^.;]{{0,60}}\b(?:eins|1)\s+zu\s+(?P<value>{NUMBER})\b"
)
_PATTERNS = (
    _TO_EACH,
    _I_HAVE,
    _ONE_TO_SOME,
    _BY_ONE,
    _ON_AVERAGE,
    _PER_STAFF,
    _STAFF_EACH,
    _STAFF_CASES,
    _ONE_DOES,
    _COMES_TO,
    _TO_ONE,
    _AS_PAIR,
    _CASE_NUMBER,
    _VERB_FIRST,
    _EACH_OF_ALL,
    _EACH_HAVE,
    _RESPONSIBLE,
    _ONE_TO,
    _FOR_EACH,
)
# under a label of ratios: "1 zu 30", "2 Fachkräfte für 24 Teilnehmende", "eine Kraft auf acht TN"
_FIELD_RATIO = re.compile(
    rf"(?<![\w.,])(?P<staff>\d{{1,2}}|eins?)\s+(?:zu|pro|auf)\s+(?P<value>{NUMBER})"
)
_SEVERAL = re.compile(
    rf"(?<![\w.,])(?P<staff>{NUMBER})\s+(?:\w+e[nrs]?\s+)?(?P<worker>{WORKER})[^.;:\d]{{0,30}}?\s*"
    rf"(?:\b(?:für|auf|je|zu|bei|betreu\w+|begleite\w+|kommen auf|pro)\b|[:/])\s*"
    rf"(?:{QUALIFIER})?\s*(?P<value>{NUMBER})(?!\s+(?:\w+e[nr]?\s+)?(?:{WORKER}|Stunden|Std|Tage|Monate|Wochen))"
)
# "24 Teilnehmende, 2 Fachkräfte" the other way round: "15 TN/Coach", "zwölf Personen pro Anleiter"
_PER_WORKER = re.compile(
    rf"(?<![\w.,:])(?P<value>{NUMBER})\s*(?:{PERSON}|{HOUSEHOLD}|Fälle\w*)?\s*(?:/|\b(?:pro|je)\b)\s*"
    rf"(?:(?P<staff>{NUMBER})\s+)?(?P<worker>{WORKER})"
)
# "1/12", "12", "je zwölf Teilnehmende eine Fachkraft", under the label
_BARE = re.compile(
    rf"^\W*(?:(?:max\.|maximal|höchstens|ca\.)\s*)?(?:(?P<staff>\d)\s*/\s*)?(?P<value>{DIGITS})\W*$"
)
_EACH_ONE = re.compile(
    rf"\b(?:[Jj]e|[Pp]ro|[Ff]ür(?:\s+je)?)\s+(?P<value>{NUMBER})\s+(?:{PERSON}|{HOUSEHOLD}|Fälle)\s*,?\s*"
    rf"(?:(?:steht|gibt es|ist)\s+)?(?P<staff>{NUMBER})\s+(?P<worker>{WORKER})"
)
# ordinary business that an approach is compared with
_ORDINARY = quick(
    r"(?:Regelgeschäft|Regelvermittlung|regulär\w*|herkömmlich\w*|[Nn]ormalerweise|[Ss]onst|"
    r"üblich\w*|[Dd]agegen|[Ii]m Vergleich|Regelbetreuung|\b[Ss]tatt|"
    r"[Aa]nstelle von|alt(?=:))\b"
)
# "1:120 wie im Regelgeschäft"
_AS_USUAL = re.compile(
    r"\s*,?\s*\(?(?:wie\s+)?(?:im\s+(?:üblichen\s+)?Regelgeschäft|in der Regelbetreuung|sonst|"
    r"üblicherweise)\b"
)


# none of the patterns matches without a worker or a number of cases
_WORKER_STEMS = Stems(
    "fachkr", "coach", "anleit", "betreuer", "lots", "sozial", "fallmanag", "vermittl",
    "mitarbeiter", "pädagog", "berater", "duo", "team", "begleiter", "lehrkraft", "ausbilder",
    "mentor", "ifk", "kraft", "vzä", "vollzeit", "stelle", "person", "fallzahl",
)  # fmt: skip


@remembered
def _matches(text: str) -> list[re.Match[str]]:
    if not names_any(text, _WORKER_STEMS):
        return []
    return [m for pattern in that_may(_PATTERNS, text) for m in pattern.finditer(text)]


def ratio_mentions(text: str) -> list[tuple[int, int]]:
    """Where a text counts people for each member of staff."""
    return [m.span() for m in _matches(text)]


def of_one_worker(text: str) -> bool:
    """The people are those of one member of staff."""
    return bool(ratio_mentions(text))


# "Statt 150 betreut sie hier 40": the number of others has been told
_TOLD_INSTEAD = re.compile(rf"\b(?:[Ss]tatt|[Aa]nstelle\s+von)\s+(?:\w+\s+){{0,3}}?{NUMBER}\b")
_OWN_ENDS = re.compile(r"\b(?:an)?statt\b|\banstelle\b|[,;.]")


def _is_ordinary(text: str, match: re.Match[str]) -> bool:
    """The people of one worker elsewhere: by the words before the number, and right behind it."""
    before = _TOLD_INSTEAD.sub(" ", text[max(0, match.start() - 60) : match.start("value")])
    behind = _OWN_ENDS.split(text[match.end("value") : match.end() + 12])[0]
    return bool(_ORDINARY.search(before) or _ORDINARY.search(behind))


# "von 1:140 auf 1:70", "bisher 1:150, jetzt 1:60"; scales of models and scores of games
_FROM = re.compile(r"\bvon\s+(?:\w+\s+)?$")
_TO = re.compile(r"\s*auf\s+(?:\w+\s+)?\d")
_FORMER = re.compile(r"\b(?:[Bb]isher\w*|[Bb]islang|[Zz]uvor|[Vv]orher|[Ff]rüher\w*|[Ee]hemals)\b")
_NOW = re.compile(r"\b(?:jetzt|nun|künftig|heute|inzwischen|mittlerweile|dann|seither|seitdem)\b")
_NO_STAFF = re.compile(r"\bMaßstab\b|\b(?:Spiel|Ergebnis|Tore?|gewann\w*|siegte\w*)\b")


def _is_other_ratio(text: str, before: str, end: int) -> bool:
    """A ratio of before or of the ordinary business, or none of staff at all."""
    if _FROM.search(before) and _TO.match(text, end):
        return True
    return bool(_NO_STAFF.search(before) or (_FORMER.search(before) and _NOW.search(text, end)))


def extract_ratios(scope: Scope) -> list[StaffingRatio]:
    """Staffing ratios as figures and in words; the first of equal ones is kept."""
    found: list[StaffingRatio] = []
    for sentence in scope.sentences():
        done, begun = 0, -1
        for ratio in find_ratios(sentence.text):
            before = sentence.text[max(done, ratio.start - 60) : ratio.start]
            behind = _AS_USUAL.match(sentence.text, ratio.end)
            done = behind.end() if behind else ratio.end
            if ratio.people <= max(ratio.staff, 1) or behind or _ORDINARY.search(before):
                continue
            if _is_other_ratio(sentence.text, before, ratio.end):
                continue
            evidence = scope.sentence_evidence(
                sentence, sentence.start + ratio.start, sentence.start + ratio.end
            )
            if ratio.start == begun:
                # "1:10-15": the upper end of the range
                found[-1] = up_to(found[-1], ratio.people)
                continue
            begun = ratio.start
            found.append(
                StaffingRatio(
                    staff=ratio.staff,
                    participants=ratio.people,
                    qualifier=bound_of_ratio(sentence.text, ratio.start),
                    scope=scope_of_ratio(sentence.text, ratio.start, ratio.end),
                    evidence=evidence,
                )
            )
        for match in _matches(sentence.text):
            if _is_ordinary(sentence.text, match):
                continue
            evidence = scope.sentence_evidence(
                sentence, sentence.start + match.start(), sentence.start + match.end()
            )
            found.append(
                StaffingRatio(
                    **people_of_worker(sentence.text, match),
                    scope=match["staff"],
                    evidence=evidence,
                )
            )
    if not found:
        found = _under_label(scope)
    kept: dict[tuple[float, float], StaffingRatio] = {}
    for item in found:
        kept.setdefault((item.staff, item.participants), item)
    return list(kept.values())


def _under_label(scope: Scope) -> list[StaffingRatio]:
    """Ratios in other words than figures, where the label says that it is one."""
    found = []
    for sentence in scope.sentences("staffing_ratio"):
        for pattern in (_SEVERAL, _PER_WORKER, _FIELD_RATIO, _EACH_ONE, _BARE):
            match = pattern.search(sentence.text)
            if match is None or parse_number(match["value"]) < 2:
                continue
            groups = match.groupdict()
            evidence = scope.sentence_evidence(
                sentence, sentence.start + match.start(), sentence.start + match.end()
            )
            found.append(
                StaffingRatio(
                    staff=float(parse_number(groups["staff"] or "1")),
                    **people_of_worker(sentence.text, match),
                    scope=groups.get("worker"),
                    evidence=evidence,
                )
            )
            break
    return found
