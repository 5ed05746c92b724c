"""A column that says what the amounts beside it are for: "695,00" and "je Platz und Monat"."""

from __future__ import annotations

import re
from collections.abc import Sequence

# a bare unit, and one with its word before it; "gesamt (Plan)" says how far it is, too
_UNIT = re.compile(
    r"(?:(?P<per>je|pro|/|per|à|im|in der)\s*)?"
    r"(?:(?:TN|Teilnehm\w*|Person|Kopf|Platz|Fall|Förderfall|Monat|Jahr|Kalenderjahr|Quartal|Woche|Tag|"
    r"Stunde|Std\.?|UE|Integration|Vermittlung|TN-?Monat|Platz-?Monat|Teilnehmermonat|Eintritt|Kurs|"
    r"Gruppe|Durchgang|Maßnahme)(?:\s*(?:und|u\.|/|,|x)\s*(?:je\s+|pro\s+)?)?)+"
    r"(?:\s*\([^()]{1,25}\))?",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?:ins)?gesamt\w*|pauschal|einmalig|monatlich|jährlich|p\.\s?a\.|mtl\.|Festpreis|Gesamt\w+|"
    r"Laufzeit|gesamte Laufzeit|im Jahr|im Monat",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s*\([^()]{1,25}\)$")
_NONE = re.compile(r"\W*")
_MOST = 0.8
_LEAST = 2


def unit_columns(columns: Sequence[str | None], rows: Sequence[Sequence[str]]) -> dict[int, int]:
    """Columns of units, each with the column of the amounts that it speaks of."""
    units = [n for n in range(len(columns)) if _are_units([row[n] for row in rows])]
    money = [n for n, field in enumerate(columns) if field == "cost" and n not in units]
    found: dict[int, int] = {}
    for column in units:
        free = [n for n in money if n not in found.values()]
        if free:
            # the nearest amounts, and of two the ones before it
            found[column] = min(free, key=lambda n: (abs(column - n), n > column))
    return found


def _are_units(cells: Sequence[str]) -> bool:
    """Most cells of a column are units; one cell alone may be anything."""
    told = [cell for cell in cells if not _NONE.fullmatch(cell)]
    return len(told) >= _LEAST and sum(map(bool, map(unit_of, told))) >= _MOST * len(told)


def unit_of(cell: str) -> str:
    """The unit in a cell, as it would stand behind an amount; empty where it is none."""
    text = " ".join(cell.split())
    match = _UNIT.fullmatch(text)
    if match is not None:
        return text if match["per"] else f"je {text}"
    return text if _WHOLE.fullmatch(_BEHIND.sub("", text)) else ""
