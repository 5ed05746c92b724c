"""Ranges of numbers as filter values: "500..<750", "..6", "2015..", "50".

One text form serves the command line, the address of a page and the facets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from records.errors import UsageError

_NUMBER = r"-?\d+(?:[.,]\d+)?"
_RANGE = re.compile(
    rf"(?P<over>>?)\s*(?P<low>{_NUMBER})?\s*\.\.\s*(?P<under><?)(?P<high>{_NUMBER})?"
)
_SINGLE = re.compile(_NUMBER)
_TOLERANCE = 1e-9

Numbers = NDArray[np.float64]
Interval = tuple[float, float]


@dataclass(frozen=True)
class Range:
    """Numbers from `low` to `high`, both included unless `over` (>) or `under` (<) is set."""

    low: float | None = None
    high: float | None = None
    over: bool = False
    under: bool = False

    @classmethod
    def read(cls, text: str) -> Range:
        """Raises `UsageError` for anything but LOW..HIGH (either may be missing) or a number."""
        bare = text.strip()
        if _SINGLE.fullmatch(bare):
            number = _float(bare)
            return cls(number, number)
        match = _RANGE.fullmatch(bare)
        if match is None or not (match["low"] or match["high"]):
            raise UsageError(
                f"„{text}“ ist kein Bereich. Erwartet wird VON..BIS, eine Seite darf fehlen, "
                "zum Beispiel 500..1000, ..6 oder 2015.."
            )
        low = _float(match["low"]) if match["low"] else None
        high = _float(match["high"]) if match["high"] else None
        if low is not None and high is not None and low > high:
            raise UsageError(f"„{text}“ ist kein Bereich: {match['low']} ist mehr als das Ende.")
        return cls(
            low,
            high,
            bool(match["over"]) and low is not None,
            bool(match["under"]) and high is not None,
        )

    def __str__(self) -> str:
        low = "" if self.low is None else f"{'>' if self.over else ''}{_plain(self.low)}"
        high = "" if self.high is None else f"{'<' if self.under else ''}{_plain(self.high)}"
        return f"{low}..{high}"

    def meets(self, interval: Interval) -> bool:
        """Whether any number of `interval` lies in the range."""
        low, high = interval
        if self.low is not None and not (
            high > self.low + _TOLERANCE if self.over else high >= self.low - _TOLERANCE
        ):
            return False
        return self.high is None or (
            low < self.high - _TOLERANCE if self.under else low <= self.high + _TOLERANCE
        )

    def meeting(self, low: Numbers, high: Numbers) -> NDArray[np.bool_]:
        """For every interval from `low` to `high`, whether any of its numbers lies in the range."""
        found = np.ones(len(low), dtype=bool)
        if self.low is not None:
            found &= high > self.low + _TOLERANCE if self.over else high >= self.low - _TOLERANCE
        if self.high is not None:
            found &= low < self.high - _TOLERANCE if self.under else low <= self.high + _TOLERANCE
        return found


def _float(text: str) -> float:
    return float(text.replace(",", "."))


def _plain(value: float) -> str:
    return format(Decimal(str(value)).normalize(), "f")
