"""Lines that carry a label: of a form, a data sheet, a numbered list of fields."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.labels import Label, bullet, lexicon
from ingest.view import Line, View, lines_of

# forms with fewer known labels have labels of their own
FEW_FIELDS = 5
# a line that cannot end here: the sentence goes on in the next one
UNFINISHED = re.compile(
    r"(?:,|\b(?:der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen|und|oder|sowie|für|von|"
    r"vom|im|in|zum|"
    r"zur|zu|mit|auf|am|an|bei|beim|nach|als|aus|durch|über|um|ohne|ihre?r?|seine?r?|jede[rs]?|"
    r"alle[rn]?|"
    r"kein\w*|dieser?|dieses|sind|ist|wird|werden|hat|haben|kann|soll))$"
)
# "eine Fachkraft auf acht", and below it "Teilnehmende"
_COUNTS = re.compile(
    r"\b(?:auf|für|je|rund|etwa|von|mit|bis zu|zu|waren|sind|haben)\s+"
    r"(?:\d{1,4}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig)$"
)


@dataclass(frozen=True)
class Labelled:
    """A line that carries a label."""

    line: Line
    label: Label

    @property
    def value_start(self) -> int:
        return min(self.line.start + self.label.value_at, self.line.end)


def labelled_lines(view: View, start: int = 0, end: int | None = None) -> list[Labelled]:
    """All lines with a label at their beginning; list items are no labels of the form."""
    words = lexicon()
    found = []
    before = ""
    lines = lines_of(view.text, start, end)
    numbered = _numbered_labels(lines)
    for line in lines:
        asks = line.text.rstrip().endswith("?")
        headed = not before and _NUMBERED_HEADING.fullmatch(line.text.strip()) is not None
        counted = line.start in numbered or headed
        if line.text.strip() and (asks or counted or bullet(line.text) is None):
            label = words.match(line.text)
            if label is None:
                label = _broken(before, line.text)
            elif label.alone and _wrapped(before, line.text):
                label = None
            if label is not None:
                found.append(Labelled(line, label))
        before = line.text.strip()
    return found


NUMBERED = re.compile(r"\s*\(?\d{1,2}[.)]\s+[A-ZÄÖÜ][^:\n\t]{1,60}:\s")
_NUMBERED_HEADING = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+[A-ZÄÖÜ][^:\n\t.]{2,60}")


def _numbered_labels(lines: list[Line]) -> set[int]:
    """Starts of the lines of a form that numbers its fields: "1. Name: …", "2. Laufzeit: …"."""
    found = [line for line in lines if NUMBERED.match(line.text)]
    if len(found) < FEW_FIELDS:
        return set()
    words = lexicon()
    fields = {label.fields for line in found if (label := words.match(line.text)) is not None}
    return {line.start for line in found} if len(fields) >= FEW_FIELDS else set()


# "Bezeichnung des", and "Handlungsansatzes" in the next line
_LEFT_OPEN = re.compile(r"[A-ZÄÖÜ][^.:;?!\t\d]{2,40}\s(?:des|der|und|für|pro|je)|[A-ZÄÖÜ]\w+\s?/")


def _broken(before: str, line: str) -> Label | None:
    """A label over two lines, of which the first alone is none."""
    if _LEFT_OPEN.fullmatch(before) is None or len(line.strip()) > _SHORT_END:
        return None
    fields = lexicon().fields_of(f"{before} {line.strip()}")
    return Label(fields, f"{before} {line.strip()}", len(line), True) if fields else None


_SHORT_END = 30


def _wrapped(before: str, line: str) -> bool:
    """The line goes on with the sentence above it and only looks like a label."""
    if line.rstrip().endswith(":") or line.lstrip().startswith("#"):
        return False
    goes_on = bool(UNFINISHED.search(before)) or counts_on(before)
    short_sentence = line.rstrip().endswith(".") and len(line.split()) < 3
    return goes_on or short_sentence


def counts_on(before: str) -> bool:
    """A line that ends in a number: what it counts stands in the next one."""
    return _COUNTS.search(before) is not None
