"""Euro amounts in German text: "117.335,04 €", "89.775,- €", "ca. 2,3 Mio. Euro", "13 T€"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from records.model import Qualifier
from records.quantities.numbers import DIGITS, WORD, parse_number, qualifier_before
from records.quantities.remembered import Stems, names_any, remembered
from records.quick import quick

_SCALE = {
    "mio": Decimal(1_000_000),
    "mill": Decimal(1_000_000),
    "mrd": Decimal(1_000_000_000),
    "tsd": Decimal(1_000),
    "taus": Decimal(1_000),
    "hunderttaus": Decimal(100_000),
    "hundert": Decimal(100),
    "t": Decimal(1_000),
    "k": Decimal(1_000),
    "m": Decimal(1_000_000),
}
_SCALE_WORD = r"Mio\.?|Millionen|Million|Mill\.|Mrd\.?|Milliarden?|Tsd\.?|Tausend|tausend"
_CURRENCY = r"€|EUR(?![A-Za-z])|Euro(?![a-zäöü-])|EURO(?![A-Z])"
# units that hold scale and currency in one
_SCALED_UNIT = r"T€|TEUR|T€uro|TEuro|T\s?EUR|[kK]€|kEUR|KEUR|M€|MEUR"
# "2.3 Mio. Euro", "12.50 €", "1,250.00 EUR": a point before decimals, as programs write it
_FOREIGN = (
    r"(?:(?<![\d.,])\d{1,3}(?:,\d{3}){1,3}\.\d{2}(?![\d.,]*\d)"
    r"|(?<![\d.,])\d{1,4}\.\d{2}(?!\d|[.,]\d)(?=\s*(?:€|EUR|Euro))"
    rf"|(?<![\d.,])\d{{1,3}}\.\d{{1,2}}(?!\d|[.,]\d)(?=\s*(?:{_SCALE_WORD})))"
)
_NUM = rf"(?:{_FOREIGN}|{DIGITS})"
_DASH = r"(?:,\s?[-–—]{1,2}|\.[-–—])?"
_JOIN = r"\s*(?:bis(?:\s+zu)?|[-–—])\s*"
# white space between a number and its unit, but not the tab between two cells
_GAP = r"[^\S\t]*"
_AMOUNT = quick(
    rf"(?:(?:(?P<low>{_NUM}){_DASH}{_GAP}(?P<lowscale>{_SCALE_WORD}|{_SCALED_UNIT})?{_GAP}"
    rf"(?:{_CURRENCY})?{_JOIN})"
    rf"|(?:zwischen\s+(?P<low2>{_NUM}){_DASH}{_GAP}(?P<lowscale2>{_SCALE_WORD}|{_SCALED_UNIT})?"
    rf"{_GAP}(?:{_CURRENCY})?{_GAP}und{_GAP}))?"
    rf"(?<![\d.,])(?P<value>{_NUM}){_DASH}{_GAP}"
    rf"(?:(?P<scale>{_SCALE_WORD})?{_GAP}(?:{_CURRENCY})|(?P<unit>{_SCALED_UNIT}))",
)
# counted things: "Kosten in Euro 12 Plätze" is no amount
_COUNTED = (
    r"(?:\w+e[nrs]?\s+)?(?:Plätze?|Personen|Teilnehm|TN\b|Monat|Woche|Tag|Jahr|Stunde|Std|Stelle|"
    r"Fälle|%|Prozent|[x×:])"
)
_BEFORE = quick(
    rf"(?P<unit>{_SCALED_UNIT}|€|EUR|(?<![\w-])Euro(?=\s))\s?"
    rf"(?:(?P<low>{_NUM}){_DASH}{_GAP}(?P<lowscale>{_SCALE_WORD})?{_JOIN}(?:€|EUR|Euro)?\s?)?"
    rf"(?P<value>{_NUM}){_DASH}(?![\d.,]*\d)(?:{_GAP}(?P<scale>{_SCALE_WORD}))?"
    rf"(?!{_GAP}(?:{_SCALE_WORD}|€|EUR|Euro|{_COUNTED}))"
)
# "eine halbe Million Euro", "zweihunderttausend Euro"; "einige tausend Euro" is no number
_WORDED = quick(
    rf"(?<![A-Za-zÄÖÜäöüß])(?:(?P<part>(?:ein(?:e[nrm]?)?\s+)?(?:halbe[nrs]?|viertel|dreiviertel)|"
    rf"anderthalb|(?:ein|zwei|drei|vier)einhalb)[\s-]?|(?P<count>{WORD})[\s-]?)"
    r"(?P<scale>Milliarden?|Millionen|Million|Mio\.?|hunderttausend|tausend|hundert)"
    rf"[\s-]+(?:{_CURRENCY})",
    re.IGNORECASE,
)
_PARTS = {
    "dreiviertel": "0.75", "viertel": "0.25", "halb": "0.5", "anderthalb": "1.5",
    "eineinhalb": "1.5", "zweieinhalb": "2.5", "dreieinhalb": "3.5", "viereinhalb": "4.5",
}  # fmt: skip
# "1 250 000 Euro": groups of three with a plain space, where an amount ends in its unit
_SPACED = re.compile(
    r"(?<![\d.,])\d{1,3}(?: \d{3}){1,4}(?!\d|[. ]\d)"
    rf"(?=(?:,\d{{1,2}})?{_DASH}\s*(?:(?:{_SCALE_WORD})?\s*(?:{_CURRENCY})|(?:{_SCALED_UNIT})"
    rf"|(?:bis|und|[-–—])\s*(?:zu\s+)?\d[\d .,]*\s*(?:(?:{_SCALE_WORD})?\s*(?:{_CURRENCY})|"
    rf"(?:{_SCALED_UNIT}))))"
    rf"|(?:(?<=€ )|(?<=EUR )|(?<=Euro ))\d{{1,3}}(?: \d{{3}}){{1,4}}(?![\d.]|,\d{{3}})"
)
# "Los 2 120 000 Euro", "Modul 1 250 €": the first number belongs to the word before it
_NUMBERED = re.compile(
    r"(?:\b(?:Los|Modul|Phase|Stufe|Teil|Nr\.?|Nummer|Gruppe|Kapitel|Baustein|Kurs|Titel|Stand|"
    r"Abs\.?|Anlage|Kategorie|Variante|Jahr|Standort|Ziffer|Punkt)|§)\s*$"
)
_CURRENCY_STEMS = Stems("€", "eur")
# "12.000 bzw. 15.000 €", "300/450 €": the currency stands once, behind the second amount
_SHARED = re.compile(
    rf"(?<![\w.,/§-])(?P<value>{_NUM}){_DASH}{_GAP}(?P<join>/|(?:bzw\.|beziehungsweise|oder|und)(?=\s))"
    r"\s*$"
)
_ALTERNATIVES = Stems("bzw", "oder", "und", "/")
_ESTIMATED = re.compile(r"\s*\(\s*(?:geschätzt|Schätzung|gerundet|Schätzwert|ca\.)\s*\)")
# two prices of one thing are of one size
_MOST_APART = 5


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


def _factor(scale: str | None) -> Decimal:
    """What a word or a unit such as "Mio." or "TEUR" multiplies by."""
    if not scale:
        return Decimal(1)
    key = scale.casefold()
    if key.startswith("milliard"):
        return _SCALE["mrd"]
    return next((factor for prefix, factor in _SCALE.items() if key.startswith(prefix)), Decimal(1))


def _value(number: str) -> Decimal:
    if re.fullmatch(_FOREIGN_NUMBER, number):
        return Decimal(number.replace(",", ""))
    return parse_number(number)


_FOREIGN_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+\.\d{2}|\d{1,4}\.\d{1,2}")


def _with_points(text: str) -> str:
    """Plain spaces between thousands become points, so that all places stay where they are."""

    def pointed(match: re.Match[str]) -> str:
        digits = match.group()
        if _NUMBERED.search(text[: match.start()]):
            first, _, rest = digits.partition(" ")
            return f"{first} {rest.replace(' ', '.')}"
        return digits.replace(" ", ".")

    return _SPACED.sub(pointed, text) if " " in text else text


def _low_end(match: re.Match[str], high: Decimal, scale: str | None) -> Decimal | None:
    """The lower bound of a range; its scale is its own, else that of the upper one."""
    groups = match.groupdict()
    text = groups["low"] or groups.get("low2")
    if not text:
        return None
    own = groups["lowscale"] or groups.get("lowscale2")
    low = _value(text) * _factor(own or scale)
    if own is None and low >= high and _value(text) >= 1000:
        # "600.000 bis 1,1 Mio. Euro"
        low = _value(text)
    return low if low < high else None


@remembered
def find_money(text: str) -> list[Money]:
    """All euro amounts in text order. A bare number without currency is no amount."""
    if not names_any(text, _CURRENCY_STEMS):
        return []
    text = _with_points(text)
    found: list[Money] = []
    for match in _AMOUNT.finditer(text):
        scale = match.group("scale") or match.group("unit")
        high = _value(match.group("value")) * _factor(scale)
        low = _low_end(match, high, scale)
        start, number_start = match.start(), match.start("value")
        if low is not None:
            low_start = max(match.start("low"), match.start("low2"))
            found.append(Money(start, match.end(), low_start, None, low, high, "range"))
            continue
        qualifier, start = qualifier_before(text, number_start)
        if qualifier == "exact" and _ESTIMATED.match(text, match.end()):
            qualifier = "approx"
        if names_any(text, _ALTERNATIVES):
            found += _sharing_unit(text, start, high, _factor(scale))
        found.append(Money(start, match.end(), number_start, high, None, None, qualifier))
    for money in (*_with_unit_before(text), *_in_words(text)):
        if not any(m.start < money.end and money.start < m.end for m in found):
            found.append(money)
    return sorted(found, key=lambda m: m.start)


def _sharing_unit(text: str, before: int, amount: Decimal, factor: Decimal) -> Iterator[Money]:
    """The amount that ends before `before` and has its unit from the one that follows."""
    match = _SHARED.search(text, max(0, before - 40), before)
    if match is None or _NUMBERED.search(text[: match.start()]):
        return
    number = match["value"]
    if re.fullmatch(r"(?:19|20)\d{2}", number):
        return
    value = _value(number) * factor
    if amount > value * _MOST_APART or value > amount * _MOST_APART:
        return
    qualifier, start = qualifier_before(text, match.start())
    yield Money(start, match.end("value"), match.start(), value, None, None, qualifier)


def _with_unit_before(text: str) -> Iterator[Money]:
    """ "EUR 5.000", "Euro 12.000", "€ 1,2 Mio."; a year behind "Euro" is no amount."""
    for match in _BEFORE.finditer(text):
        unit, number = match.group("unit"), match.group("value")
        if unit == "Euro" and re.fullmatch(r"(?:19|20)\d{2}", number):
            continue
        scale = match.group("scale") or (unit if unit not in ("€", "EUR", "Euro") else None)
        high = _value(number) * _factor(scale)
        low = _low_end(match, high, scale)
        qualifier, start = qualifier_before(text, match.start())
        if low is not None:
            yield Money(start, match.end(), match.start("low"), None, low, high, "range")
            continue
        yield Money(start, match.end(), match.start("value"), high, None, None, qualifier)


def _in_words(text: str) -> Iterator[Money]:
    for match in _WORDED.finditer(text):
        part = (match.group("part") or "").casefold().split()
        if part:
            word = next((w for w in _PARTS if part[-1].startswith(w)), "halb")
            count = Decimal(_PARTS[word])
        else:
            count = parse_number(match.group("count"))
        value = count * _factor(match.group("scale"))
        qualifier, start = qualifier_before(text, match.start())
        yield Money(start, match.end(), match.start(), value, None, None, qualifier)
