"""Euro amounts in German text: "117.335,04 €", "89.775,- €", "ca. 2,3 Mio. Euro", "13 T€"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from records.model import Qualifier
from records.quantities.numbers import DIGITS, parse_number, qualifier_before
from records.quantities.remembered import names_any, remembered
from records.quick import quick

_SCALE = {
    "mio": Decimal(1_000_000),
    "mill": Decimal(1_000_000),
    "mrd": Decimal(1_000_000_000),
    "tsd": Decimal(1_000),
    "taus": Decimal(1_000),
    "t": Decimal(1_000),
}
_SCALE_WORD = r"Mio\.?|Millionen|Million|Mill\.|Mrd\.?|Milliarden?|Tsd\.?|Tausend|tausend"
_CURRENCY = r"€|EUR(?![A-Za-z])|Euro(?![a-zäöü-])|EURO(?![A-Z])"
_NUM = rf"(?:{DIGITS})"
_DASH = r"(?:,\s?[-–—]{1,2})?"
_JOIN = r"\s*(?:bis(?:\s+zu)?|[-–—])\s*"
# white space between a number and its unit, but not the tab between two cells
_GAP = r"[^\S\t]*"
_AMOUNT = quick(
    rf"(?:(?:(?P<low>{_NUM}){_DASH}{_GAP}(?P<lowscale>{_SCALE_WORD})?{_GAP}(?:{_CURRENCY})?{_JOIN})"
    rf"|(?:zwischen\s+(?P<low2>{_NUM}){_DASH}{_GAP}(?:{_CURRENCY})?{_GAP}und{_GAP}))?"
    rf"(?<![\d.,])(?P<value>{_NUM}){_DASH}{_GAP}"
    rf"(?:(?P<scale>{_SCALE_WORD})?{_GAP}(?:{_CURRENCY})|(?P<teuro>T€|TEUR|T€uro|TEuro|T\s?EUR|k€))",
)
_BEFORE = re.compile(
    rf"(?P<unit>T€|TEUR|T€uro|TEuro|€|EUR)\s?(?P<value>{_NUM})(?![\d.,]*\d)(?!{_GAP}(?:{_SCALE_WORD}|€|EUR|Euro))"
)


@dataclass(frozen=True)
class Money:
    """An amount in euro at `text[start:end]`; `low`/`high` where a range is stated.

    `start` includes a qualifier such as "rund", `number_start` is where the digits begin.
    """

    start: int
    end: int
    number_start: int
    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    qualifier: Qualifier


def _scaled(number: str, scale: str | None) -> Decimal:
    value = parse_number(number)
    if not scale:
        return value
    key = scale.casefold()
    if key.startswith("milliard"):
        return value * _SCALE["mrd"]
    for prefix, factor in _SCALE.items():
        if prefix != "t" and key.startswith(prefix):
            return value * factor
    return value


@remembered
def find_money(text: str) -> list[Money]:
    """All euro amounts in text order. A bare number without currency is no amount."""
    if not names_any(text, ("€", "eur")):
        return []
    found: list[Money] = []
    for match in _AMOUNT.finditer(text):
        scale = match.group("scale")
        high = _scaled(match.group("value"), scale)
        if match.group("teuro"):
            high *= 1000
        low_text = match.group("low") or match.group("low2")
        start, number_start = match.start(), match.start("value")
        is_range = False
        if low_text:
            low_scale = match.group("lowscale") or scale
            low = _scaled(low_text, low_scale)
            if match.group("teuro"):
                low *= 1000
            is_range = low < high
        if is_range:
            low_start = max(match.start("low"), match.start("low2"))
            found.append(Money(start, match.end(), low_start, None, low, high, "range"))
            continue
        qualifier, start = qualifier_before(text, number_start)
        found.append(Money(start, match.end(), number_start, high, None, None, qualifier))
    taken = [(m.start, m.end) for m in found]
    for match in _BEFORE.finditer(text):
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        value = parse_number(match.group("value"))
        if match.group("unit").startswith("T"):
            value *= 1000
        qualifier, start = qualifier_before(text, match.start())
        found.append(Money(start, match.end(), match.start("value"), value, None, None, qualifier))
    return sorted(found, key=lambda m: m.start)
