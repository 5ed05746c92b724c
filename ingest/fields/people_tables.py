"""Counts of people in tables: columns, cells with a noun, years down the side."""

from __future__ import annotations

import re

from ingest.fields.ratios import HOUSEHOLD, PERSON
from ingest.fields.scope import Scope
from ingest.view import lines_of
from records.model import ParticipantKind, Participants
from records.quantities import parse_number
from records.quantities.numbers import DIGITS

PLACE = (
    r"(?:Teilnehmer|Teilnahme|Teilnehmenden|TN|Maßnahme|Projekt|Förder)?-?[Pp]l(?:ätze|atz|ätzen)\b"
)
RANGE = r"(?:(?P<low>" + DIGITS + r")\s*(?:[-–—]|bis(?:\s+zu)?)\s*)?"
# what a number counts when it counts no people; looked for right behind it
OTHER_UNIT = (
    r"[.,:]?\d*\s*(?:%|€|(?:Euro|EUR|T€|TEUR|Tsd|Mio|Cent|Prozent|Stunden?|Std|h|UE|UStd|Unterrichts\w*|"
    r"\w*stunden|Monat\w*|Woche\w*|Tage?n?|Jahre?n?|Minuten|Min|Uhr|Mon\.|Termin\w*|Agenturen|Jobcenter|"
    r"Gruppen?|Kurse?n?|Standorte?n?|Durchg\w+|Module?n?|Fachkr\w+|Stellen?|VZÄ|Betriebe?n?|Unternehmen|Firmen|Partner\w*|Coaches|"
    r"Schulen|Kitas|Quartal\w*|"
    r"Halbjahr\w*)(?!\w)|v\.\s?H\.)"
)
_WHOLE_CELL = re.compile(
    rf"(?:(?:rund|ca\.|etwa|max\.|bis zu)\s+)?(?P<value>{DIGITS})\s+"
    rf"(?P<noun>{PLACE}|{HOUSEHOLD}|{PERSON})"
)
# a cell with a count, perhaps with a remark, not a paragraph
MAX_CELL = 60


def _kind(noun: str) -> ParticipantKind:
    if re.match(HOUSEHOLD, noun):
        return "households"
    return "places" if re.search(r"pl(?:ätze|atz)", noun, re.IGNORECASE) else "persons"


# who came at last, whatever was planned
REACHED = (
    r"[Ee]rreichte?\b|[Tt]eilgenommen|[Tt]atsächliche|[Rr]ealisierte|[Gg]eförderte|[Bb]egleitete|"
    r"[Bb]eratene"
)


def kind_of_head(head: str) -> ParticipantKind:
    """What a bare number under this label counts; places where the label does not say."""
    if re.search(r"Eintritt|Zugäng|Zuweisung|Neuzugäng", head, re.IGNORECASE):
        return "entries"
    if re.search(r"\b(?:\w+er|\w+en)?[Bb]est[aä]nd", head):
        return "stock"
    if re.search(r"Austritt|Abgäng|Absolvent", head, re.IGNORECASE):
        return "exits"
    if re.search(r"Bedarfsgemeinschaft|Familien|Haushalte|\bBG\b", head):
        return "households"
    if re.search(r"[Pp]l[aä]tze\b", head):
        return "places"
    if re.search(
        rf"\b[Gg]esamt\b|Besucher|Reichweite|[Aa]ngemeldet|Gäste|bisher|insgesamt|[Gg]esamtzahl|{REACHED}",
        head,
    ):
        return "persons"
    return "places"


def from_cells(scope: Scope) -> list[Participants]:
    """Cells and lines of cells that are a count with its noun: "24 Plätze", "45 Familien"."""
    found = []
    for part in scope.block.parts:
        text = scope.view.text[part.start : part.end]
        if set(part.fields) & {"cost", "results", "description", "staffing_ratio", "target_group"}:
            continue
        for piece in re.finditer(r"[^,;\n]+?(?=\s{2,}|[,;\n]|$)", text):
            match = _WHOLE_CELL.fullmatch(piece.group().strip())
            if match is None:
                continue
            value = int(parse_number(match["value"]))
            start = part.start + piece.start()
            evidence = scope.evidence(start, part.start + piece.end())
            kind = _kind(match["noun"])
            found.append(Participants(kind=kind, value=value, evidence=evidence))
    return found


_YEAR_CELL = re.compile(r"(?:19|20)\d{2}(?:/\d{2,4})?\W*|(?:[Ii]ns)?[Gg]esamt|Summe|Zusammen")


def _across(scope: Scope) -> list[Participants]:
    """Entries and exits in rows, the years across: "Eintritte | 38 | 71 | 66 | 175"."""
    found = []
    for part in scope.parts():
        years: list[str] = []
        for line in lines_of(scope.view.text, part.start, part.end):
            cells = [c.strip() for c in line.text.split("\t")]
            if len(cells) < 3:
                years = []
            elif all(_YEAR_CELL.fullmatch(c) for c in cells[1:]):
                years = cells
            elif len(cells) == len(years) and re.match(
                r"(?:Neue?\s+)?(?:Eintritt|Zugäng|Austritt|Abgäng)", cells[0]
            ):
                at = line.start
                for cell, year in zip(line.text.split("\t"), years, strict=True):
                    begin, at = at, at + len(cell) + 1
                    if not year or not re.fullmatch(rf"\s*{DIGITS}\s*", cell):
                        continue
                    value = int(parse_number(cell.strip()))
                    evidence = scope.evidence(begin, begin + len(cell))
                    kind = kind_of_head(cells[0])
                    found.append(
                        Participants(kind=kind, value=value, scope=year, evidence=evidence)
                    )
    return found


def from_years(scope: Scope) -> list[Participants]:
    """Entries and exits of several years: a table with the years down the side or across."""
    found = _across(scope)
    for part in scope.parts():
        head: list[str] = []
        for line in lines_of(scope.view.text, part.start, part.end):
            cells = line.text.split("\t")
            if len(cells) < 2:
                head = []
                continue
            if not re.fullmatch(r"\s*(?:(?:19|20)\d{2}|20\d{2}/\d{2})\s*", cells[0]):
                head = cells if not any(re.search(r"\d", c) for c in cells) else head
                continue
            at = line.start
            for number, cell in enumerate(cells):
                begin, at = at, at + len(cell) + 1
                title = head[number] if number < len(head) else ""
                counted = re.search(r"Eintritt|Zugäng|Austritt|Abgäng", title)
                if counted is None or not re.fullmatch(rf"\s*{DIGITS}\s*", cell):
                    continue
                evidence = scope.evidence(begin, begin + len(cell))
                found.append(
                    Participants(
                        kind=kind_of_head(title),
                        value=int(parse_number(cell.strip())),
                        scope=cells[0].strip(),
                        evidence=evidence,
                    )
                )
    return found


_ACTUAL_HEAD = re.compile(r"\W*(?:Ist|IST|erreicht|tatsächlich|realisiert|Ergebnis)\b")
_PLANNED_HEAD = re.compile(
    r"\W*(?:Soll|SOLL|Plan|geplant|Ziel|Zielwert|beantragt|vorgesehen|bewilligt|"
    r"vereinbart|kalkuliert|laut Antrag|Antrag|Vorgabe|Bewilligung)\b"
)
_INDICATOR = re.compile(
    rf"(?:[A-Z]{{0,3}}\.?\d{{1,2}}(?:\.\d{{1,2}})*[.)]?\s+)?(?P<label>(?:Anzahl\s+(?:der\s+)?)?"
    rf"(?:Eintritte|Zugänge|Zuweisungen|Austritte|Abgänge|{PLACE}))(?:\s+(?:ins)?gesamt)?"
)


def from_indicators(scope: Scope) -> list[Participants]:
    """Entries, exits and places of a table with planned and actual values side by side.

    The actual value counts; a row that is a part of the one above ("darunter Frauen") does not.
    """
    found = []
    for part in scope.parts():
        actual: int | None = None
        for line in lines_of(scope.view.text, part.start, part.end):
            cells = line.text.split("\t")
            if len(cells) < 3:
                actual = None
                continue
            ends = [n for n, c in enumerate(cells) if n and _ACTUAL_HEAD.match(c)]
            if len(ends) == 1 and any(_PLANNED_HEAD.match(c) for c in cells[1:]):
                actual = ends[0]
                continue
            label = _INDICATOR.fullmatch(" ".join(cells[0].split()))
            if actual is None or label is None or actual >= len(cells):
                continue
            if not re.fullmatch(rf"\s*{DIGITS}\s*", cells[actual]):
                continue
            begin = line.start + sum(len(c) + 1 for c in cells[:actual])
            evidence = scope.evidence(begin, begin + len(cells[actual]))
            value = int(parse_number(cells[actual].strip()))
            kind = kind_of_head(label["label"])
            found.append(Participants(kind=kind, value=value, evidence=evidence))
    return found
