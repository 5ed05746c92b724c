"""A table that can be written to any file: typed cells, so that numbers stay numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

# what spreadsheet programs take for the beginning of a formula
_FORMULA = ("=", "+", "-", "@")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True)
class Euro:
    """An amount in euros."""

    value: Decimal


# an int is a count or a year, a Decimal any other number
Content = str | int | Decimal | Euro | date | None


@dataclass(frozen=True)
class Sheet:
    """One table; `widths` are characters of each column, the last one holds for all after it."""

    title: str
    head: list[str]
    rows: list[list[Content]] = field(default_factory=list)
    widths: tuple[int, ...] = (28,)

    def width(self, column: int) -> int:
        return self.widths[min(column, len(self.widths) - 1)]


def visible(text: str) -> str:
    """Text without control characters, which neither XLSX nor DOCX can hold."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _CONTROL.sub(" ", plain)


def neutral(text: str) -> str:
    """Text that no spreadsheet program calculates.

    Cells that begin like a formula get an apostrophe in front, as one would type it by hand.
    """
    clean = visible(text)
    return f"'{clean}" if clean.lstrip().startswith(_FORMULA) else clean
