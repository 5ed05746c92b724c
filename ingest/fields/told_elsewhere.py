"""What running text says of a row of a table by its name: its legal basis, its target group.

Only sentences that say outright that it is so: "die Rechtsgrundlage für die Assistierte
Ausbildung", "Zielgruppe von Fort- und Weiterbildung", "Einstiegsgeld, gerade auch für …".
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.fields.scope import Scope, Sentence
from ingest.layouts.block import Part
from ingest.view import Line

# shorter names and single short words stand in many sentences that mean something else
MIN_NAME = 10
_BRACKETS = re.compile(r"\s*(?:\(|einschl|inkl|[/–]).*$", re.DOTALL)
_BASIS = r"Rechtsgrundlagen?\s+(?:für|von|der|des)\s+(?:die\s|das\s|den\s)?(?:\w+\s){0,2}?"
_FOR_IT = r"Zielgruppen?\s+(?:für|von|der|des)\s+(?:die\s|das\s|den\s)?"
_ABOVE_ALL = (
    r"[^.;:\n]{0,50}\b(?:gerade|insbesondere|besonders|vor allem)\s+(?:auch\s+)?(?:bei|für)\b"
)

# every shape has one of these words
_TELLS = re.compile("Rechtsgrundlage|Zielgruppe|gerade|insbesondere|besonders|vor allem")


def basis_told(scope: Scope) -> list[Part]:
    """Sentences that name paragraphs as the legal basis of the row."""
    return _sentences(scope, _BASIS + "{name}")


def groups_told(scope: Scope) -> list[Part]:
    """Sentences that name groups as those that the row is for."""
    return _sentences(scope, f"{_FOR_IT}{{name}}|{{name}}{_ABOVE_ALL}")


def _sentences(scope: Scope, shape: str) -> list[Part]:
    if scope.block.layout != "table":
        return []
    name = _BRACKETS.sub("", scope.block.name).strip(" „“\"'")
    if len(name) < MIN_NAME:
        return []
    lines = [line for line in _telling_lines(scope.view.text) if name in line.text]
    if not lines:
        return []
    pattern = re.compile(shape.replace("{name}", rf"\b{re.escape(name)}\b"))
    found = []
    for line in lines:
        for match in pattern.finditer(scope.view.text, line.start, line.end):
            if scope.block.start <= match.start() < scope.block.end:
                continue
            sentence = _around(scope, line, match.start(), match.end())
            if sentence is not None:
                found.append(Part(("elsewhere",), "", sentence.start, sentence.end))
    return found


@lru_cache(maxsize=2)
def _telling_lines(text: str) -> list[Line]:
    """Lines of running text that may say it of some row; there are as many rows as there are."""
    found: list[Line] = []
    for word in _TELLS.finditer(text):
        if found and word.start() < found[-1].end:
            continue
        first, last = text.rfind("\n", 0, word.start()) + 1, text.find("\n", word.end())
        end = last if last >= 0 else len(text)
        found.append(Line(first, end, text[first:end]))
    return [line for line in found if "\t" not in line.text]


def _around(scope: Scope, line: Line, start: int, end: int) -> Sentence | None:
    """The sentence of a line that holds `start:end`."""
    part = Part(("elsewhere",), "", line.start, line.end)
    return next((s for s in scope.sentences_of(part) if s.start <= start and end <= s.end), None)
