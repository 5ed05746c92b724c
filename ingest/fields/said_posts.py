"""Posts of staff in running prose: "eine volle Stelle für die Koordination", "zwei halbe Stellen",
"eine Psychologin mit halber Stelle", "fünf Fachkräfte in Vollzeit"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ingest.fields.ratios import WORKER, ratio_mentions
from records.quantities import parse_number
from records.quantities.numbers import DIGITS, NUMBER, WORD
from records.quick import quick

_PART = {"halb": 0.5, "viertel": 0.25, "dreiviertel": 0.75}
_MANY = rf"(?:{NUMBER}|(?i:(?:{WORD})einhalb|anderthalb))"
_MORE = (
    r"(?:weitere|zusätzliche|neue|feste|eigene|befristete|unbefristete|geförderte|"
    r"pädagogische)[nrs]?\s+"
)
_POST = (
    r"(?:Personal|Plan|Vollzeit|Projekt|Koordinations|Coaching|Berater|Sozialarbeiter)?"
    r"[Ss]telle(?:n|nanteile?n?)?\b"
)
_FULL = r"(?:Vollzeit(?:personal)?stellen?|Vollzeitäquivalent\w*|Vollzeitkr[aä]fte?n?|VZÄ|VZK)\b"
# "eine halbe Stelle", "zwei halbe Stellen", "eine Dreiviertelstelle", "einer halben Personalstelle"
_PARTIAL = quick(
    rf"\b(?:(?P<many>{NUMBER})\s+)?(?:{_MORE})?(?:(?P<part>halbe|dreiviertel|viertel)[nrs]?\s+(?:{_MORE})?"
    rf"(?:{_POST}|Kr[aä]fte?\b|(?=(?:für|im)\s))|(?P<joined>[Dd]reiviertel|[Vv]iertel)(?:personal)?stellen?\b)"
)
# "eine volle Stelle", "zwei ganze Stellen"
_WHOLE = quick(
    rf"\b(?P<many>{_MANY})\s+(?:{_MORE})?(?:volle|ganze)[nrs]?\s+(?:{_MORE})?(?:{_POST}|Kr[aä]fte?\b|Vermittler\w*)"
)
# units of full time, whatever stands around them
_UNITS = quick(rf"(?<![\w.,])(?P<many>{_MANY})\s+(?:\w+e[nr]?\s+)?{_FULL}")
# a number of posts; what they are for, or who pays for them, must stand beside it
_POSTS = quick(rf"(?<![\w.,])(?P<many>{_MANY})\s+(?:{_MORE})?{_POST}")
_PERCENT = quick(
    rf"\b(?:(?P<many>{NUMBER})\s+)?(?P<share>\d{{2,3}})(?:-|\s?)(?:Prozent|%)-?[Ss]tellen?\b"
)
# "eine Sozialpädagogin in Vollzeit", "ein Tischlermeister mit voller Stelle"
_TRADE = (
    rf"(?:{WORKER}|[A-ZÄÖÜ][a-zäöüß]+(?:in|er|eur|oge|ogin|loge|therapeut|meister)(?:innen|n|s)?)"
)
_PERSON_WITH = quick(
    rf"\b(?P<many>{NUMBER})\s+(?:\w+e[nr]?\s+)?(?P<role>{_TRADE})\s+(?:\w+\s+){{0,2}}?"
    r"(?:in\s+(?P<time>Vollzeit)\b|(?:arbeite[nt]\s+)?in\s+(?P<works>Vollzeit)\b|"
    rf"(?:ist\s+)?mit\s+(?:je\s+)?(?:einer\s+)?(?P<much>voller|ganzer|vollen|ganzen|halber|halben)\s+{_POST})"
)
_BRACKET = quick(
    rf"(?P<role>{_TRADE})\s*\((?:[^()]*?[^\d,)])?(?P<many>\d{{1,2}}(?:,\d{{1,2}})?)\s+(?:{_POST}|{_FULL})[^()]*\)"
)
_MANNED = quick(
    rf"\bmit\s+(?P<many>{NUMBER})\s+(?:\w+e[nr]?\s+)?(?P<role>{WORKER})\s+besetzt\b"
    rf"|\bStellenanteil\w*\s+von\s+(?P<of>{DIGITS})"
    r"|\b(?:die\s+)?Hälfte\s+(?:ihrer|seiner)\s+(?P<half>Arbeitszeit)\b"
)
# what posts are for, who has or pays them
_FOR_STAFF = quick(
    r"\b(?:Personal|Personell|Team|Träger\w*|Koordin\w+|Anleit\w+|Verwaltung\w*|Leitung\w*|\w*[Bb]eratung\w*|"
    r"\w*[Cc]oach\w*|\w*[Ff]allmanag\w+|\w*[Pp]ädagog\w+|\w*[Ss]ozialarbeit\w*|Betreuung|Fachkr\w+|Psycholog\w+|"
    r"Jobcenter\w*|Land\b|Landkreis|Stadt|Kreis\b|Kommune|[Bb]ewilligt|[Ff]inanzier\w+|[Bb]ezahl\w+|zahlt|"
    r"teilen\s+sich|eingesetzt|ausgestattet|besetzt|enthalten|eingerichtet|geschaffen|eingeplant|"
    r"Projekt\w*|Maßnahme|umgeschichtet)\b"
)
# posts that people found, that firms have, that an office has altogether or only wishes for
_NOT_STAFF = quick(
    r"\bvermittel\w+|\bfand(?:en)?\b|\bgefunden\b|\bangetreten\b|\bangenommen\b|\bbekam(?:en)?\b|\bbekommen\b|"
    r"\bArbeitgeber|\bBetriebe?n?\b|\bUnternehmen|Stellenplan|Stellenbörse|Arbeitsmarkt|\bverlor\w*|"
    r"\bsuch(?:t|en)\b|\bWirtschaft\b|\bunbesetzt|\bfehl(?:t|en)\b|\bgestrichen|\bals\s+\w*(?:helfer|kraft)\b|"
    r"\b(?:ge)?fordert?\b|\bwünsch\w+|\bAufstockung\b|\bbräucht\w+|\bwären\b|\b[Oo]hne\b|\bkeine?\b|"
    r"\b(?:Teilnehm\w+|Frauen|Männer|Menschen|Personen|Jugendliche\w*)\s+(?:haben|hat|arbeite\w*|sind|in)\b"
)
_OFFICE_HAS = re.compile(
    r"\b(?:[Dd]as\s+Jobcenter|[Dd]ie\s+Agentur|[Dd]er\s+Landkreis)\s+hat\s+(?:rund\s+|etwa\s+)?\d"
)
_RATIO = re.compile(
    r"\b(?:[Jj]e|[Pp]ro|[Ff]ür|[Aa]uf)\s+(?:eine[rn]?|jede[rn]?|je)?\s*(?:volle[rn]?\s+)?$"
)
_ROLE = re.compile(
    r"\s+(?:für\s+(?:die|den|das)?\s*|im\s+|in\s+der\s+|zur\s+)?(?P<role>[A-ZÄÖÜ][\wäöüß]{3,})"
)


class Post(NamedTuple):
    """`fte` posts at `text[start:end]`."""

    fte: float
    role: str | None
    start: int
    end: int


def said_posts(text: str) -> list[Post]:
    """Posts of staff in a sentence of prose, in text order; those of others are passed over."""
    if _NOT_STAFF.search(text) or _OFFICE_HAS.search(text):
        return []
    found: list[Post] = []
    for post in _all(text):
        taken = any(p.start < post.end and post.start < p.end for p in found)
        taken = taken or any(a < post.end and post.start < b for a, b in ratio_mentions(text))
        if not taken and 0 < post.fte < 60 and not _RATIO.search(text[: post.start]):
            found.append(post)
    return sorted(found, key=lambda p: p.start)


def _all(text: str) -> Iterator[Post]:
    for match in _PERSON_WITH.finditer(text):
        much = 0.5 if (match["much"] or "").startswith("halb") else 1.0
        yield Post(_number(match["many"]) * much, match["role"], *match.span())
    for match in _BRACKET.finditer(text):
        yield Post(_number(match["many"]), match["role"], *match.span())
    for match in _PARTIAL.finditer(text):
        part = _PART[(match["part"] or match["joined"]).casefold().removesuffix("e")]
        yield _post(text, match, part * _number(match["many"] or "eine"))
    for match in _PERCENT.finditer(text):
        share = float(match["share"]) / 100
        yield _post(text, match, share * _number(match["many"] or "eine"))
    for pattern in (_WHOLE, _UNITS):
        for match in pattern.finditer(text):
            yield _post(text, match, _number(match["many"]))
    for match in _MANNED.finditer(text):
        fte = 0.5 if match["half"] else _number(match["many"] or match["of"])
        yield Post(fte, match["role"], *match.span())
    for match in _POSTS.finditer(text):
        one = match["many"].casefold() in ("ein", "eine", "einer", "einen")
        named = _ROLE.match(text, match.end())
        of_staff = re.search(r"(?:Plan|Personal)stelle", match[0]) is not None
        parts = of_staff or "," in match["many"] or match["many"].casefold().endswith("halb")
        if (parts or _FOR_STAFF.search(text)) and (
            not one or (named and _FOR_STAFF.search(named["role"]))
        ):
            yield _post(text, match, _number(match["many"]))


def _post(text: str, match: re.Match[str], fte: float) -> Post:
    named = _ROLE.match(text, match.end())
    role = named["role"] if named is not None else None
    return Post(fte, role, match.start(), match.end())


def _number(word: str) -> float:
    plain = word.casefold()
    if plain.endswith(("einhalb", "anderthalb")):
        whole = plain.removesuffix("einhalb")
        return 1.5 if plain == "anderthalb" or not whole else float(parse_number(whole)) + 0.5
    return float(parse_number(word))
