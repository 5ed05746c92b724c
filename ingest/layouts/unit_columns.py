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
    money = [n for n, field in enumerate(columns) if field == "cost"]
    found: dict[int, int] = {}
    for column in range(len(columns) if money else 0):
        told = [row[column] for row in rows if not _NONE.fullmatch(row[column])]
        units = [cell for cell in told if unit_of(cell)]
        # one unit for all of them may be anything; a paragraph or a name is none of these words
        if len(told) < _LEAST or len(units) < _MOST * len(told):
            continue
        before = [n for n in money if n < column]
        amounts = before[-1] if before else money[0]
        if amounts != column and amounts not in found.values():
            found[column] = amounts
    return found


def unit_of(cell: str) -> str:
    """The unit in a cell, as it would stand behind an amount; empty where it is none."""
    text = " ".join(cell.split())
    match = _UNIT.fullmatch(text)
    if match is not None:
        return text if match["per"] else f"je {text}"
    return text if _WHOLE.fullmatch(_BEHIND.sub("", text)) else ""
