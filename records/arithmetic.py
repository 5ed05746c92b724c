"""The formulas of the cost arithmetic, one function each.

C cost in the period, P places, E entries, N persons, T months of the period, d months one
person stays. Money is `Decimal`; rounding half up to the cent comes at the very end.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
# above this share a stated and a derived figure disagree
DISCREPANCY = Decimal("0.05")


@dataclass(frozen=True)
class Interval:
    """An exact value (`low == high`) or a range; amounts, counts or months."""

    low: Decimal
    high: Decimal

    @property
    def exact(self) -> bool:
        return self.low == self.high

    def __mul__(self, other: Interval) -> Interval:
        return Interval(self.low * other.low, self.high * other.high)

    def __truediv__(self, other: Interval) -> Interval:
        return Interval(self.low / other.high, self.high / other.low)

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)


def cents(value: Decimal) -> Decimal:
    return value.quantize(CENT, rounding=ROUND_HALF_UP)


def participant_month(total: Interval, places: Interval, months: Interval) -> Interval:
    """C / (P × T)."""
    return total / (places * months)


def whole_stay(month: Interval, stay: Interval) -> Interval:
    """Cost per participant-month × d."""
    return month * stay


def per_head(total: Interval, heads: Interval) -> Interval:
    """C / E or C / N."""
    return total / heads


def per_integration(total: Interval, integrations: Interval) -> Interval:
    """C / I, gross: nothing is taken off for who would have found work anyway."""
    return total / integrations


def discrepancy(stated: Decimal, derived: Decimal) -> Decimal:
    """abs(stated − derived) / stated; infinite where nothing is stated to cost anything."""
    if not stated:
        return Decimal("Infinity") if derived else Decimal(0)
    return abs(stated - derived) / stated


def interval_of(value: object, low: object, high: object) -> Interval | None:
    """Interval from a stated value or range; `None` when nothing positive is stated."""
    stated = (low, high) if low is not None and high is not None else (value, value)
    ends = [Decimal(str(end)) for end in stated if end is not None]
    if not ends or not all(end.is_finite() and end > 0 for end in ends):
        return None
    return Interval(min(ends), max(ends))


def hull(found: list[Interval]) -> Interval | None:
    """The smallest interval around all; `None` when there is none."""
    if not found:
        return None
    return Interval(min(i.low for i in found), max(i.high for i in found))
