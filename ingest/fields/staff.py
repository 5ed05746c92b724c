"""Staff in full-time equivalents: "2,0 VZÄ Coaching", "anderthalb Stellen"."""

from __future__ import annotations

import re

from ingest.fields.ratios import WORKER, ratio_mentions
from ingest.fields.said_posts import said_posts
from ingest.fields.scope import Scope
from records.model import Staff
from records.quantities import parse_number
from records.quantities.numbers import NUMBER
from records.quantities.remembered import Stems, names_any
from records.quick import quick

_STEMS = Stems("stelle", "vz", "vollzeit", "besetzt", "arbeitszeit", "kraft", "kräfte", "halbe")
_HALVES = {"halbe": 0.5, "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5}
_AMOUNT = rf"(?P<value>{NUMBER}|(?i:anderthalb|(?:ein|zwei)einhalb|halbe))"
_FTE = quick(
    rf"{_AMOUNT}\s+(?:V[Zz]Ä|VZ-Stellen?|Vollzeitäquivalent\w*|Vollzeitstellen?|Stellen?|"
    rf"VZ\b)(?:\s+(?:im|in|für)?\s*(?P<role>[A-ZÄÖÜ][\wäöüß]+))?"
)
# units that mean staff wherever they stand; jobs for participants are "Stellen" too
_FULL_TIME = quick(
    rf"{_AMOUNT}\s+(?:[\wäöüß]+e[nr]?\s+)?(?:V[Zz]Ä|VZ-Stellen?|Vollzeitäquivalent\w*|Vollzeitstellen?|"
    r"Vollzeitkr[aä]fte?n?)\b(?:\s+(?:im|in|für)?\s*(?P<role>[A-ZÄÖÜ][\wäöüß]+))?"
)
# "Der Träger stellt 2,5 Stellen Sozialpädagogik", "teilen sich 1,5 Stellen": parts of posts
_SHARED_POSTS = quick(
    r"(?<![\d.,])(?P<value>\d{1,2},\d{1,2})\s+Stellen?\b(?:\s+(?:im|in|für)?\s*"
    r"(?P<role>[A-ZÄÖÜ][\wäöüß]+))?"
)
# "vier Beraterinnen mit je einer vollen Stelle", "eine halbe Stelle Sozialberatung"
_FULL_EACH = quick(
    rf"(?P<value>{NUMBER})\s+(?P<role>[A-ZÄÖÜ]\w+(?:innen|er|kräfte|en))\s+mit\s+je(?:weils)?\s+"
    r"einer\s+(?:vollen|ganzen)\s+Stelle"
)
_PART_TIME = quick(
    r"\b(?:eine|einer)?\s*(?P<value>halbe|(?i:anderthalb|eineinhalb|zweieinhalb))n?\s+Stellen?\b"
    r"(?:\s+(?P<role>[A-ZÄÖÜ][\wäöüß]+))?"
)
# "1,0 Fallmanagement Reha", "Projektteam mit 1,5 Vermittlerinnen": parts of posts under a label
_PARTS = quick(
    r"(?<![\d.,])(?P<value>\d{1,2},\d{1,2})\s+(?P<role>(?:Fallmanag|Vermittl|Berat|Coach|Sozial|"
    r"Integrations|Betreu|Lots|Projekt|Arbeitsverm|Jobcoach|Leistungs|Teamleit)[a-zäöüß]*(?:\s+"
    r"[A-ZÄÖÜ][\wäöüß/]+)?)"
)
# "9 Vermittler, davon 7 VZ"; "6,0 VZ-Stellen in den Bereichen Berufshilfe und Übergang"
_WHOSE = re.compile(rf"{NUMBER}\s+(?P<role>[A-ZÄÖÜ][\wäöüß]+),\s+davon\s+$")
_AREA = re.compile(r"\s*(?:in den Bereichen|im Bereich)\s+(?P<role>[A-ZÄÖÜ][^;,.()]{3,60})")
# "9 Vermittler, davon 7 VZ, 1 TZ mit 20 Std.": full-timers are not all of it
_PART_TIMERS = re.compile(
    rf"[^.;]{{0,60}}?\b{NUMBER}\s+(?:\w+\s+)?(?:TZ\b|(?:in\s)?Teilzeit(?!stellen))"
)
_OF_THEM_FULL = quick(
    rf"{NUMBER}\s+(?P<role>{WORKER}),\s+davon\s+(?P<value>{NUMBER})\s+in\s+Vollzeit\b"
)
# a full-time worker for each so many people is a ratio
_EACH_BEFORE = re.compile(
    r"\b(?:[Jj]e|[Pp]ro|[Ff]ür)\s[^.;]{0,60}\b(?:ist|steht|kommt|gibt es|wird)\s[^.;]{0,20}$"
)
_TOLD_OF_OTHERS = {"results", "success", "lessons", "goal"}
# posts that participants found, or that an office has altogether
_FOUND_BY_PEOPLE = quick(
    r"\bvermittel\w+|\bfand(?:en)?\b|\bgefunden\b|\bbekommen\b|\bangenommen\b|\bangetreten|\bmünde\w+|Arbeitgeber|Betriebe?\b|geschaffen|"
    r"Verwaltungshaushalt|Stellenplan|Arbeitsmarkt",
    re.IGNORECASE,
)
_WITHOUT = re.compile(r"\b(?:[Oo]hne|[Kk]eine)\s+(?:\w+\s+){0,2}$")
_LEFT_OUT = re.compile(r"[^.;,]{0,40}\bnicht (?:eingerechnet|enthalten|vorgesehen|besetzt)")


def extract_staff(scope: Scope) -> list[Staff]:
    """Staff in full-time equivalents."""
    found: dict[tuple[float, str | None], Staff] = {}
    for sentence in scope.sentences():
        fields = set(sentence.part.fields)
        labelled = bool(fields & {"staff", "cost"})
        if not names_any(sentence.text, _STEMS) and not labelled:
            continue
        posts = [] if labelled else said_posts(sentence.text.replace("\n", " "))
        for post in posts if not fields & _TOLD_OF_OTHERS else ():
            first, last = sentence.start + post.start, sentence.start + post.end
            evidence = scope.sentence_evidence(sentence, first, last)
            made = Staff(fte=post.fte, role=post.role, evidence=evidence)
            found.setdefault((post.fte, post.role), made)
        if not labelled and (fields & _TOLD_OF_OTHERS or _FOUND_BY_PEOPLE.search(sentence.text)):
            continue
        patterns = [_FTE, _PARTS, _OF_THEM_FULL] if labelled else [_FULL_TIME]
        patterns += [_FULL_EACH, _PART_TIME, _SHARED_POSTS]
        for match in (m for pattern in patterns for m in pattern.finditer(sentence.text)):
            text = sentence.text
            spans = [(p.start, p.end) for p in posts] + ratio_mentions(text)
            if any(a < match.end() and match.start() < b for a, b in spans):
                continue
            if _WITHOUT.search(text[: match.start()]) or _LEFT_OUT.match(text, match.end()):
                continue
            word = match["value"].casefold()
            value = _HALVES.get(word) or float(parse_number(word))
            if _EACH_BEFORE.search(sentence.text[: match.start()]) or not 0 < value < 500:
                continue
            evidence = scope.sentence_evidence(
                sentence, sentence.start + match.start(), sentence.start + match.end()
            )
            role = match["role"] or _role_beside(text, match)
            more = _PART_TIMERS.match(text, match.end()) is not None
            made = Staff(
                fte=value, role=role, qualifier="min" if more else "exact", evidence=evidence
            )
            found.setdefault((value, role), made)
    return list(found.values())


def _role_beside(text: str, match: re.Match[str]) -> str | None:
    """Whose posts they are, where the role does not stand right behind the number."""
    beside = _WHOSE.search(text[: match.start()]) or _AREA.match(text, match.end())
    return " ".join(beside["role"].split()) if beside else None
