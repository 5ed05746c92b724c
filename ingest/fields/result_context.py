"""What stands around a figure of a result: the group it is part of, and how long afterwards."""

from __future__ import annotations

import re

from ingest.fields.outcomes import PERSON
from ingest.fields.tally import Tally, tallies
from records.quantities import parse_number
from records.quantities.numbers import DIGITS, NUMBER
from records.quick import quick, that_may

_GROUP = rf"(?:{PERSON}|Fällen|Eintritten|Zuweisungen|Austritten|Abgängen|Zugängen|Geförderten)"
_PERCENT = r"\(\s*(?:das sind\s+|=\s*|rund\s+|ca\.\s+)?[\d,]+\s*(?:%|Prozent)\s*\)"
# "9 Personen von 20 haben …", "48 von 110 (43,6 %) in Arbeit", "11 der 33 Frauen"
_OF_WHOLE = re.compile(
    rf"\s*(?:(?:\w+e[nr]?\s+)?{PERSON}\s+)?(?:von|der)\s+(?:den\s+|insgesamt\s+|allen\s+|ihnen\s+)?"
    rf"(?P<whole>{DIGITS})(?![.,]?\d|\s*(?:%|Prozent))(?:\s+(?:\w+e[nr]?\s+)?{_GROUP})?"
    rf"(?:\s*{_PERCENT}|\s*\))?"
)
# "7 Vermittlungen bei 24 Eintritten"
_AT_WHOLE = re.compile(
    rf"[^.;:,\d]{{0,40}}\bbei\s+(?:insgesamt\s+)?(?P<whole>{DIGITS})\s+(?:\w+e[nr]?\s+)?{_GROUP}"
)
# "40 % der 50 Teilnehmenden"
SHARE_OF_WHOLE = re.compile(
    rf"\s*(?:der|von|aller)\s+(?:den\s+|insgesamt\s+)?(?P<whole>{DIGITS})\s+(?:\w+e[nr]?\s+)?{_GROUP}"
)
# "22 davon", "davon 9", "Von ihnen haben 9 …": part of the people counted just before
_OF_THEM_BEHIND = re.compile(r"\s*(?:\w+\s+)?(?:davon|von ihnen|von diesen)\b")
_OF_THEM_BEFORE = re.compile(
    r"\b(?:[Dd]avon|[Dd]arunter|[Hh]iervon|[Vv]on\s+(?:ihnen|diesen|denen))\b"
)
_OPENS_WITH_THEM = re.compile(rf"\W*(?:{_OF_THEM_BEFORE.pattern}|{DIGITS}\s+davon\b)")
_EQUALS = re.compile(
    r"\b(?:entspricht|das sind|das ist|also|somit|mithin|Quote von|Anteil von)\b[^.;\d]{0,40}$"
)

_AFTER_END = quick(
    rf"(?:(?P<value>{NUMBER})|(?P<half>(?:ein\s+)?halbes))\s+(?P<unit>Monate?n?|Jahre?n?)\s+nach\s+"
    r"(?:\w+\s+)?(?:\w*[Ee]nde\b|Abschluss|Austritt|Vermittlung|Integration|Arbeitsaufnahme|"
    r"Beschäftigungsaufnahme|Einmündung|Abgang|Übergang)",
    re.IGNORECASE,
)
_STILL_AFTER = quick(
    rf"\bnach\s+(?:(?P<value>{NUMBER})|(?P<half>einem\s+halben))\s+(?P<unit>Monate?n?|Jahre?n?)\b"
    r"(?=[^.;]{0,60}\b(?:noch|weiterhin|nach wie vor|dauerhaft|nachhaltig)\b)",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[.;]\s|\)?,\s|\bund\s+(?=\D{0,40}\d)")


def whole_behind(text: str, end: int) -> tuple[int | None, int]:
    """The whole told right behind a count that ends at `end`, and where its words go on."""
    of = _OF_WHOLE.match(text, end)
    if of is not None:
        return int(parse_number(of["whole"])), of.end()
    at = _AT_WHOLE.match(text, end)
    return (int(parse_number(at["whole"])), end) if at is not None else (None, end)


def opens_with_them(text: str) -> bool:
    """The sentence goes on about the people counted in the one before."""
    return _OPENS_WITH_THEM.match(text) is not None


def whole_of(text: str, start: int, end: int, reached: int | None) -> int | None:
    """The group a count at `text[start:end]` is part of; `reached` stood one sentence before."""
    value = _number(text[start:end])
    seen = tallies(text)
    own = next((t.whole for t in seen if t.start == start and t.whole), None)
    if own is not None:
        return own
    them = _OF_THEM_BEHIND.match(text, end) or _OF_THEM_BEFORE.search(text[:start])
    if them is None:
        return None
    before = [t.value for t in seen if not t.outcome and t.end <= start]
    whole = before[-1] if before else reached if opens_with_them(text) else None
    return whole if whole is not None and value is not None and whole >= value else None


def reached_in(text: str) -> int | None:
    """The last number of people of a sentence that is no outcome."""
    told = [t.value for t in tallies(text) if not t.outcome]
    return told[-1] if told else None


def equal_count(text: str, start: int) -> Tally | None:
    """The outcome that a share restates: "fanden 18 eine Stelle, das entspricht 33 %"."""
    if not _EQUALS.search(text[:start]):
        return None
    told = [t for t in tallies(text) if t.outcome and t.end <= start]
    return told[-1] if told else None


def followup_months(text: str, start: int, end: int) -> float | None:
    """Months after the end at which a figure was true: "nach 6 Monaten waren noch 70 % …"."""
    patterns = that_may((_AFTER_END, _STILL_AFTER), text)
    if not patterns:
        return None
    begin = max((m.end() for m in _CLAUSE_END.finditer(text, 0, start)), default=0)
    stop = _CLAUSE_END.search(text, end)
    own = text[begin : stop.start() if stop else len(text)]
    for pattern in patterns:
        match = pattern.search(own)
        if match is None:
            # told once for all figures behind it
            match = pattern.search(text)
            if match is None or re.search(r"\d", text[: match.start()]) or match.end() > start:
                continue
        months = 0.5 if match["half"] else float(parse_number(match["value"]))
        return months * 12 if match["half"] or match["unit"].startswith(("J", "j")) else months
    return None


def _number(text: str) -> int | None:
    try:
        return int(parse_number(text))
    except ValueError:
        return None
