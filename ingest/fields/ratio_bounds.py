"""What narrows a staffing ratio: a range, "mindestens", and the part of the work it is for."""

from __future__ import annotations

import re
from typing import TypedDict

from records.model import Qualifier, StaffingRatio
from records.quantities import parse_number
from records.quantities.numbers import DIGITS, qualifier_before

# "70 – 75", "12 bis 15": what leads to the upper end
_FROM = re.compile(rf"(?<![\d.,:/])(?P<low>{DIGITS})\s*(?:[-–—]|bis(?:\s+zu)?)\s*$")
# words that say of a ratio how it is told, not what it is for
_TOLD_BY = r"(?!Rahmen|Verhältnis|Durchschnitt|Schnitt|Mittel|Regel|Höhe|Zeit|Jahr|Umfang)"
_FOR = (
    r"(?P<scope>(?:in|im|für|bei|beim|während)\s+(?:(?:der|dem|die|den|das|einer|einem)\s+)?"
    rf"(?:[a-zäöüß]+(?:e|en|er|es)\s+)?{_TOLD_BY}[A-ZÄÖÜ][\wäöüß/-]+)"
)
# "Betreuungsschlüssel in der Werkstatt beträgt 1:15 und im Büro 1:20"
_FOR_BEFORE = re.compile(
    rf"(?:[Ss]chlüssel|[Rr]elation|[Vv]erhältnis|\d\s*(?:,|und|sowie|bzw\.)|^\W*)\s*{_FOR}"
    r"(?:\s+(?:im|in|des|der)\s+[\wäöüß ]{1,40}?)?\s*"
    r"(?:beträgt|betrug|liegt bei|lag bei|ist|von|gilt|:|=|\()?\s*$"
)
# "1:15 in der Werkstatt und 1:20 im Büro"
_FOR_BEHIND = re.compile(rf"\s+{_FOR}(?=\s*(?:,|;|\)|und\b|sowie\b|bzw\.|[.]?\s*$))")
_CLAUSE = 90


class People(TypedDict):
    """People for the staff of a ratio, as fields of `StaffingRatio`."""

    participants: float
    low: float | None
    high: float | None
    qualifier: Qualifier


def people_of_worker(text: str, match: re.Match[str]) -> People:
    """The number `match["value"]` with the lower end or the bound that stands before it."""
    value = float(parse_number(match["value"]))
    at = match.start("value")
    first = _FROM.search(text, max(0, at - 20), at)
    low = float(parse_number(first["low"])) if first else None
    if low is not None and 1 < low < value:
        return People(participants=value, low=low, high=value, qualifier="range")
    return People(participants=value, low=None, high=None, qualifier=qualifier_before(text, at)[0])


def up_to(first: StaffingRatio, high: float) -> StaffingRatio:
    """The ratio as a range with this upper end."""
    if high <= first.participants:
        return first
    ends = {"participants": high, "low": first.participants, "high": high, "qualifier": "range"}
    return first.model_copy(update=ends)


def bound_of_ratio(text: str, start: int) -> Qualifier:
    """The bound of the people in "höchstens 1:25".

    "mindestens 1:25" asks for one member of staff for 25 people or fewer: 25 is the most.
    """
    told = qualifier_before(text, start)[0]
    return "max" if told == "min" and _AT_LEAST.search(text, 0, start) else told


_AT_LEAST = re.compile(r"\b(?:mindestens|mind\.|wenigstens|minimal)\s*$", re.IGNORECASE)


def scope_of_ratio(text: str, start: int, end: int) -> str | None:
    """What a ratio at `text[start:end]` is for: "in der Werkstatt"; `None` where not told."""
    before = re.split(r"[.;]\s", text[max(0, start - _CLAUSE) : start])[-1]
    match = _FOR_BEFORE.search(before) or _FOR_BEHIND.match(text, end)
    return " ".join(match["scope"].split()) if match else None
