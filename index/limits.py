"""Limits in a question: cost, ratio, hours, places, success, and those of time beside them.

Each finder reads one kind of number with the words around it. A limit with "höchstens" or "ab"
is strict: what lies outside is not wanted. A bare number ("6 Monate") only says what comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from index.directions import direction_of, germanised, range_of
from index.limit import Limit, Span
from index.ranges import Range
from index.time_limits import durations, years
from records.quantities import find_money, find_percents, find_ratios
from records.quantities.numbers import NUMBER, parse_number

_UNLIKELY_PER_HEAD = 30_000  # euros; who asks for more means the whole approach


def find_limits(query: str) -> list[Limit]:
    """All limits of a question in order, none overlapping another."""
    text = germanised(query)
    taken: list[Limit] = []
    for finder in (_costs, _caseloads, _ratios, _hours, _shares, durations, _people, years):
        for limit in finder(text):
            if all(e <= s2 or e2 <= s for s, e in limit.spans for t in taken for s2, e2 in t.spans):
                whole = tuple(_whole_words(query, span) for span in limit.spans)
                taken.append(replace(limit, spans=whole))
    return sorted(taken, key=lambda limit: limit.start)


def _whole_words(query: str, span: Span) -> Span:
    start, end = span
    while start > 0 and query[start].isalnum() and query[start - 1].isalnum():
        start -= 1
    while end < len(query) and query[end - 1].isalnum() and query[end].isalnum():
        end += 1
    return start, end


_PER_HEAD = re.compile(
    r"(?:(?:pro|je|per|für eine[nr]?|/)\s*(?:Teilnehm\w*|TN|Person|Kopf|Platz|Teilnahme|Kund\w*|"
    r"Leistungsberechtigte\w*|Fall|participant|person|head|place)(?:/-?innen|\*innen|:innen)?"
    r"|(?:pro-Kopf|Teilnehmer|Teilnahme|Platz|Fall)-?(?:kosten|pauschale)|Teilnehmer(?:platz)?monat\w*)"
    r"(?!\w)",
    re.IGNORECASE,
)
_PER_MONTH = re.compile(
    r"(?:(?:im|pro|je|per|a|jeden|und|and|/)\s*Monate?|monatlich\w*|Monatskosten|mtl\.?|"
    r"(?:pro|je)?\s*Teilnehmer(?:platz)?monat\w*)(?!\w)",
    re.IGNORECASE,
)
_PER_YEAR = re.compile(r"(?:(?:im|pro|je|per|a|/)\s*Jahre?|jährlich\w*|p\.\s?a\.)(?!\w)", re.I)
_IN_ALL = re.compile(
    r"insgesamt|gesamt\w*|zusammen|Budget\w*|Gesamtkosten|in total|overall|total cost", re.I
)
_COST_WORDS = re.compile(
    r"(?<!\w)(?:Kosten\w*|kostet\w*|kosten|Preis\w*|teuer\w*|Ausgaben|cost\w*)(?!\w)", re.IGNORECASE
)


def _costs(text: str) -> Iterator[Limit]:
    for money in find_money(text):
        direction, strict, start, end = direction_of(text, money.number_start, money.end)
        start = min(start, money.start)
        about = [p.search(text) for p in (_PER_HEAD, _PER_MONTH, _PER_YEAR, _IN_ALL, _COST_WORDS)]
        head, month, year, whole, cost = about
        if direction == "exact" and money.amount is not None and not (head or month or whole):
            continue  # a figure that is looked for as it stands
        scale = 1.0
        if month and not whole:
            key = "cost_per_participant_month"
        elif year and head:
            key, scale = "cost_per_participant_month", 1 / 12
        elif whole and not head:
            key = "cost_total"
        elif head:
            key = "cost_per_participant"
        else:
            most = float(money.amount if money.amount is not None else money.high or 0)
            key = "cost_total" if most > _UNLIKELY_PER_HEAD else "cost_per_participant"
        if money.amount is None:
            wanted = Range(float(money.low or 0) * scale, float(money.high or 0) * scale)
        else:
            if direction == "exact":
                direction = "about"
            wanted = range_of(round(float(money.amount) * scale, 2), direction, strict)
        used = [m.span() for m in (head, month, year if head else None, whole, cost) if m]
        yield Limit(key, wanted, ((start, end), *used))


_STAFF = (
    r"(?:Betreuer\w*|Fachkr\w+|Fallmanager\w*|Fallmanagement|Coach\w*|Mitarbeit\w+|IFK|pAp|"
    r"Integrationsfachkr\w+|Vermittl\w+|Sozialpädagog\w+|Anleiter\w*|Berater\w*|Trainer\w*|"
    r"Vollzeitkraft|VZÄ|Stelle|case ?manager\w*|adviser|advisor|caseworker|counsell?or|coach)"
)
_CASELOAD = re.compile(
    rf"(?P<value>{NUMBER})\s+(?:Teilnehm\w*|TN|Kund\w*|Fälle\w*|Personen|Leistungsberechtigte\w*|"
    r"Menschen|eLb|clients|participants|cases|people|Bedarfsgemeinschaften|BG)"
    r"(?:/-?innen|\*innen|:innen)?\s+"
    rf"(?:je|pro|per|auf eine[nr]?|für eine[nr]?|each)\s*{_STAFF}",
    re.IGNORECASE,
)
_CASELOAD_NAMED = re.compile(
    rf"(?:Betreuungsschlüssel|Betreuungsrelation|Fallzahl\w*|Fallschlüssel|caseloads?)"
    rf"[^.;\d:]{{0,30}}?(?<!\d)(?P<value>{NUMBER})(?![\d:.]|\s*(?:zu|:)\s*\d)",
    re.IGNORECASE,
)


_CASELOAD_TURNED = re.compile(
    rf"(?:eine?[rnm]?|one|1)\s+{_STAFF}\s+(?:für|auf|for|je|pro|per)\s+"
    rf"(?:(?:höchstens|maximal|bis zu|at most|up to)\s+)?(?P<value>{NUMBER})\s+(?:Teilnehm|TN|Kund|"
    r"Fälle|Personen|Leistungsber|Menschen|eLb|clients|participants|cases|people|Bedarfsgem|BG)\w*",
    re.IGNORECASE,
)


def _caseloads(text: str) -> Iterator[Limit]:
    for pattern in (_CASELOAD, _CASELOAD_TURNED, _CASELOAD_NAMED):
        for match in pattern.finditer(text):
            value = float(parse_number(match["value"]))
            direction, strict, start, _ = direction_of(
                text, match.start("value"), match.end("value")
            )
            span = (min(start, match.start()), match.end())
            exact = direction == "exact"
            yield Limit("staffing_ratio", range_of(value, direction, strict), (span,), not exact)


_BETWEEN = re.compile(r"(?:zwischen|von|between|from)\s+$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:und|bis|and|to|-|–)\s*", re.IGNORECASE)


def _ratios(text: str) -> Iterator[Limit]:
    spelled = re.compile(
        r"(?<!\w)(?P<staff>\d{1,2}|ein|eins|one)\s+(?:zu|to)\s+(?P<people>\d{1,3})\b"
    )
    found = [(r.start, r.end, r.people / r.staff) for r in find_ratios(text) if r.staff]
    found += [
        (
            m.start(),
            m.end(),
            float(m["people"]) / (float(m["staff"]) if m["staff"].isdigit() else 1),
        )
        for m in spelled.finditer(text)
        if m["staff"] != "0"
    ]
    for low, high in pairwise(sorted(found)):
        between = _BETWEEN.search(text[: low[0]])
        if between and _AND.fullmatch(text[low[1] : high[0]]) and low[2] < high[2]:
            yield Limit("staffing_ratio", Range(low[2], high[2]), ((between.start(), high[1]),))
            found = [item for item in found if item not in (low, high)]
    for start, end, value in found:
        direction, strict, begin, finish = direction_of(text, start, end)
        # "besser als 1:50" and "unter 1:50" both mean fewer people for each member of staff
        better = re.search(r"(?:besser als|better than)\s*$", text[:start], re.IGNORECASE)
        if better:
            direction, strict, begin = "max", True, better.start()
        exact = direction == "exact"
        yield Limit(
            "staffing_ratio", range_of(value, direction, strict), ((begin, finish),), not exact
        )


_HOURS = re.compile(
    rf"(?:(?P<low>{NUMBER})\s*(?:[-–]|bis)\s*)?(?P<value>{NUMBER})\s*(?:Wochenstunden|"
    r"(?:Zeit)?(?:Stunden|Std\.?|h|hours)\s*"
    r"(?:(?:pro|je|in der|die|/|per|a|an)\s*(?:Wochen?|week)|wöchentlich|weekly))",
    re.IGNORECASE,
)


def _hours(text: str) -> Iterator[Limit]:
    for match in _HOURS.finditer(text):
        value = float(parse_number(match["value"]))
        if match["low"]:
            low = float(parse_number(match["low"]))
            if low < value:
                yield Limit("weekly_hours", Range(low, value), (match.span(),))
                continue
        direction, strict, start, end = direction_of(text, match.start("value"), match.end())
        exact = direction == "exact"
        yield Limit("weekly_hours", range_of(value, direction, strict), ((start, end),), not exact)


_GOAL = r"(?:Arbeit|Beschäftigung|Ausbildung|Job)\w*"
_PLACED = re.compile(
    r"(?:Vermittlungsquote|Integrationsquote|Eingliederungsquote|Erfolgsquote|Übergangsquote)\w*|"
    rf"in\s+(?:den\s+)?{_GOAL}(?:\s+(?:oder|und)\s+{_GOAL})?"
    r"(?:\s+(?:gebracht|vermittelt|integriert|geführt|gekommen|gefunden))?|vermittelt\w*|"
    r"integriert\w*|(?:in|into)\s+(?:work|employment|jobs?|training)|placed",
    re.IGNORECASE,
)
_FRACTION = re.compile(
    r"(?P<half>die Hälfte|jede[rn]? zweite\w*|half)|"
    r"(?P<third>ein(?:em)? Drittel|jede[rn]? dritte\w*|a third)|"
    r"(?P<quarter>ein(?:em)? Viertel|jede[rn]? vierte\w*|a quarter)|"
    r"(?P<fifth>ein(?:em)? Fünftel|jede[rn]? fünfte\w*)",
    re.IGNORECASE,
)
_FRACTIONS = {"half": 50.0, "third": 33.0, "quarter": 25.0, "fifth": 20.0}


def _shares(text: str) -> Iterator[Limit]:
    placed = _PLACED.search(text)
    if placed is None:
        return
    found = [(p.start, p.end, p.value) for p in find_percents(text)]
    found += [
        (m.start(), m.end(), _FRACTIONS[m.lastgroup or "half"]) for m in _FRACTION.finditer(text)
    ]
    for start, end, value in found:
        number = re.search(r"\d", text[start:end])
        begin = start + (number.start() if number else 0)
        direction, strict, first, finish = direction_of(text, begin, end)
        if direction == "exact":
            direction = "min"  # who asks for a success of 40 % is glad of 50 %
        span = (min(first, start), finish)
        yield Limit("placement_rate", range_of(value, direction, strict), (span, placed.span()))


_PEOPLE = re.compile(
    rf"(?:(?P<between>zwischen|von|between)\s+(?P<low>{NUMBER})\s+(?:und|bis|and|to)\s+)?"
    rf"(?P<value>{NUMBER})\s+(?:Teilnehm\w*|TN|Plätze\w*|Personen|participants|places)"
    r"(?:/-?innen|\*innen|:innen)?(?!\s*(?:je|pro|auf|per))",
    re.IGNORECASE,
)


def _people(text: str) -> Iterator[Limit]:
    for match in _PEOPLE.finditer(text):
        if match["between"]:
            low, high = float(parse_number(match["low"])), float(parse_number(match["value"]))
            if low < high:
                yield Limit("participants", Range(low, high), (match.span(),))
            continue
        direction, strict, start, end = direction_of(text, match.start("value"), match.end())
        if direction == "exact":
            continue
        value = float(parse_number(match["value"]))
        yield Limit("participants", range_of(value, direction, strict), ((start, end),))
