"""When a value of a record says the same as the reader's.

Amounts are equal within 0.5 % or 0.01 €, everything else exactly (numbers up to rounding of
their binary form, names without case and white space).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from eval.gold import GoldCost
from eval.keys import normalise
from records.model import Cost
from records.vocabulary import vocabulary

RELATIVE_TOLERANCE = Decimal("0.005")
ABSOLUTE_TOLERANCE = Decimal("0.01")
TOLERANCES = (
    "Beträge gelten als gleich, wenn sie um höchstens 0,5 % oder 0,01 € abweichen; alles andere "
    "muss genau stimmen. Eine Zielgruppe gilt als gefunden, wenn sie selbst oder eine engere "
    "gefunden ist."
)


def amounts_equal(gold: Decimal, found: Decimal) -> bool:
    """Within 0.5 % of the gold amount or 0.01 €."""
    return abs(gold - found) <= max(abs(gold) * RELATIVE_TOLERANCE, ABSOLUTE_TOLERANCE)


def equal(field: str, gold: Any, found: Any) -> bool:
    """Whether a found value is the reader's value."""
    return COMPARERS.get(field, _same_number)(gold, found)


def cost_amounts_equal(gold: GoldCost, cost: Cost) -> bool:
    """Same amount, or the same two bounds of a range."""
    if gold.amount is not None:
        return cost.amount is not None and amounts_equal(gold.amount, cost.amount)
    return _bounds_equal(gold.low, cost.low) and _bounds_equal(gold.high, cost.high)


def paragraph(text: str) -> tuple[str, ...]:
    """ "§§ 45 Abs. 1 SGB III" as ("45", "sgbiii", "1"): number, law, then the details."""
    compact = re.sub(r"\s+", " ", text.casefold()).strip()
    match = re.search(
        r"§*\s*(\d+\s?[a-z]?)\b(.*?)((?:sgb\s*[ivx]+|[a-zäöü-]*(?:g|gb|vo|v)))$", compact
    )
    if match is None:
        return (re.sub(r"[§\s]", "", compact),)
    details = re.findall(r"\d+[a-z]?", match[2])
    return (match[1].replace(" ", ""), match[3].replace(" ", ""), *details)


def target_codes(word: str) -> set[str]:
    """Vocabulary codes of target groups a German word names; empty when it is unknown."""
    terms = vocabulary()
    named = terms.lookup(word)
    if named is not None and named.scheme == "target_group":
        return {named.code}
    return {match.term.code for match in terms.find(word, "target_group")}


def broader_codes(code: str) -> set[str]:
    """The code and all wider concepts above it."""
    codes: set[str] = set()
    current: str | None = code
    while current is not None and current not in codes:
        codes.add(current)
        term = vocabulary().by_code.get(current)
        current = term.broader if term is not None else None
    return codes


def related(gold_words: Iterable[str], code: str) -> bool:
    """Whether a found group is one of the reader's, narrower or wider: then it is no error."""
    return any(
        wanted in broader_codes(code) or code in broader_codes(wanted)
        for word in gold_words
        for wanted in target_codes(word)
    )


def _same_number(gold: Any, found: Any) -> bool:
    return abs(float(gold) - float(found)) < 1e-6


def _bounds_equal(gold: Decimal | None, found: Decimal | None) -> bool:
    return gold is not None and found is not None and amounts_equal(gold, found)


def _same_target(gold: str, found: str) -> bool:
    return bool(target_codes(gold) & broader_codes(found))


def _same_paragraph(gold: str, found: str) -> bool:
    """Number and law agree, and every detail the reader named is there."""
    wanted, given = paragraph(gold), paragraph(found)
    return wanted[:2] == given[:2] and set(wanted[2:]) <= set(given[2:])


def _same_name(gold: str, found: str) -> bool:
    if normalise(gold) == normalise(found):
        return True
    one, other = vocabulary().lookup(gold), vocabulary().lookup(found)
    return one is not None and one is other


def _same_unit_cost(gold: list[Decimal], found: tuple[Decimal, ...]) -> bool:
    """The amount, or each bound of a range, is one of the acceptable values."""
    return bool(found) and all(any(amounts_equal(g, bound) for g in gold) for bound in found)


COMPARERS: dict[str, Callable[[Any, Any], bool]] = {
    "cost": cost_amounts_equal,
    "target": _same_target,
    "legal": _same_paragraph,
    "delivery": _same_name,
    "start": lambda gold, found: bool(gold == found),
    "end": lambda gold, found: bool(gold == found),
}
UNIT_COST_FIELDS = frozenset({"cpp", "cpm"})


def acceptable(field: str, gold: list[Any], found: Any) -> bool:
    """Whether a found value is among the acceptable ones of a field that holds one value."""
    if field in UNIT_COST_FIELDS:
        return _same_unit_cost(gold, found)
    if isinstance(found, tuple):
        # a range: each bound is one of the acceptable numbers
        return all(acceptable(field, gold, bound) for bound in found)
    return any(equal(field, wanted, found) for wanted in gold)
