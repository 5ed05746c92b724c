"""Data sheets: the heading is the name, and below it stand labels with values or plain facts.

Collections in Markdown, web pages with definition lists and slides with one project each have
this shape. A heading is an example when the text under it names several different facts.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from ingest.labels import bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.decks import Heading, headings_marked, names_in
from ingest.layouts.forms import CONTACT_FIELDS
from ingest.view import View, lines_of
from records.model import Kind
from records.quantities import find_durations, find_money, find_periods, find_ratios
from records.vocabulary import vocabulary

# how many labels of different fields, or facts of different kinds, make a data sheet
MIN_LABELS = 3
MIN_FACTS = 3
# longer texts or lines under a heading are chapters, not sheets of facts
MAX_FACT_SHEET = 1500
MAX_FACT_LINE = 120
_PLACES = re.compile(r"\d\s+(?:\w+\s+)?(?:Plätze|Teilnehm|TN\b)")
_LAW = re.compile(r"§\s?\d+")
_NUMBERING = re.compile(
    r"^(?:(?:Praxis|Maßnahme|Projekt|Daten|Info)?[Bb](?:latt|eispiel)\s*(?:Nr\.\s*)?\d*\s*:\s*|"
    r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[a-z]\))\s+)"
)
_GENERIC = re.compile(
    r"^(?:Überblick|Übersicht|Einleitung|Einführung|Ergebnisse?|Zahlen.*|Fazit|Ausblick|Agenda|"
    r"Inhalt\w*|Nächste Schritte|Kontakt|Anhang|Anlage.*|Meldungen|Hinweise?|Steckbrief|"
    r"Abkürzungen|Impressum|Zusammenfassung|Hintergrund|Ausgangslage|Kapitel.*|Teil \w+|"
    r"Maßnahmeblatt.*|Umsetzung in Zahlen|Zielgruppe und Zugang|Projekte.*|Maßnahmen|Beispiele|"
    r"Gut zu wissen)\b.{0,25}$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Sheet:
    heading: Heading
    end: int
    parts: list[Part]


def split_sheets(view: View) -> list[Block]:
    """All data sheets of a document; a heading that only groups others is none."""
    found = headings_marked(view)
    titles = Counter(h.text for h in found)
    blocks = []
    for number, heading in enumerate(found):
        end = _end_of(view, found, number)
        own_end = found[number + 1].line.start if number + 1 < len(found) else end
        if _GENERIC.match(heading.text) or lexicon().fields_of(heading.text):
            continue
        parts = labelled_parts(view, heading.line.end, own_end)
        kinds = (
            {f for p in parts if p.heading for f in p.fields} - CONTACT_FIELDS - {"name", "other"}
        )
        text = view.text[heading.line.end : own_end]
        if len(kinds) >= MIN_LABELS:
            following = labelled_parts(view, own_end, end) if end > own_end else []
            blocks.append(_block(heading, parts + following, end, "sheet", text))
        elif (
            titles[heading.text] == 1
            and "\t" not in text
            and not heading.text[:1].isdigit()
            and not names_in(heading.text)
            and _is_terse(text)
            and len(facts_in(text)) >= MIN_FACTS
        ):
            part = Part(
                ("description", "period", "cost", "participants"), "", heading.line.end, own_end
            )
            blocks.append(_block(heading, [part], own_end, "slide", text))
    return blocks or _whole(view, found)


def _whole(view: View, found: list[Heading]) -> list[Block]:
    """A deck about one project: a general heading has the labels, the first one has the name."""
    labelled = [
        part
        for number, heading in enumerate(found)
        if _GENERIC.match(heading.text)
        for part in labelled_parts(view, heading.line.end, _next(view, found, number))
        if part.heading
    ]
    kinds = {f for p in labelled for f in p.fields} - CONTACT_FIELDS - {"name", "other"}
    if len(kinds) < MIN_LABELS or len(found) < 2 or _GENERIC.match(found[0].text):
        return []
    words = lexicon()
    parts = []
    for number, heading in enumerate(found):
        fields = words.fields_of(heading.text) or words.by_stem(heading.text)
        inside = labelled_parts(view, heading.line.end, _next(view, found, number))
        for part in inside:
            if not part.heading:
                part = Part(fields or part.fields, heading.text, part.start, part.end)
            parts.append(part)
        if not inside:
            stop = _next(view, found, number)
            parts.append(Part(fields or ("description",), heading.text, heading.line.end, stop))
    return [_block(found[0], parts, len(view.text), "sheet", view.text)]


def _next(view: View, found: list[Heading], number: int) -> int:
    return found[number + 1].line.start if number + 1 < len(found) else len(view.text)


def _end_of(view: View, found: list[Heading], number: int) -> int:
    """Where the text under a heading ends, deeper headings included."""
    for following in found[number + 1 :]:
        if following.level <= found[number].level:
            return following.line.start
    return len(view.text)


def _block(heading: Heading, parts: list[Part], end: int, layout: str, view_text: str) -> Block:
    start = heading.line.start + heading.line.text.index(heading.text)
    kind: Kind = "measure"
    told = heading.text + view_text[:300]
    if (
        re.search(r"\b(?:Das|Im|Dieses|Modell|Pilot)?\s?[Pp]rojekt\b", told)
        and "Maßnahme" not in told
    ):
        kind = "project"
    return Block(
        name=_NUMBERING.sub("", heading.text).strip(" *:"),
        name_start=start,
        name_end=start + len(heading.text),
        start=heading.line.start,
        end=end,
        kind=kind,
        layout=layout,
        parts=parts,
    )


def _is_terse(text: str) -> bool:
    return len(text) <= MAX_FACT_SHEET and max(map(len, text.split("\n"))) <= MAX_FACT_LINE


def facts_in(text: str) -> set[str]:
    """Kinds of facts a short text states."""
    told = {
        "cost": bool(find_money(text)),
        "places": bool(_PLACES.search(text)),
        "time": bool(find_durations(text) or find_periods(text)),
        "ratio": bool(find_ratios(text)),
        "law": bool(_LAW.search(text)),
        "group": next(vocabulary().find(text, "target_group"), None) is not None,
    }
    facts = {name for name, there in told.items() if there}
    # money or places must be among them, otherwise any paragraph of a report would do
    return facts if facts & {"cost", "places"} else set()


def labelled_parts(view: View, start: int, end: int) -> list[Part]:
    """Parts under labels in list items, two-cell rows and lines of their own."""
    words = lexicon()
    marks: list[tuple[int, int, tuple[str, ...], str]] = []
    for line in lines_of(view.text, start, end):
        item = bullet(line.text)
        text = item if item is not None else line.text
        offset = line.start + len(line.text) - len(text)
        if not text.strip():
            continue
        heading = re.match(r"^#{1,6}\s+", text)
        label = words.match(text)
        if label is not None:
            marks.append((line.start, offset + label.value_at, label.fields, label.heading))
        elif heading:
            marks.append((line.start, line.end, ("description",), text[heading.end() :]))
        elif _two_cells(line.text):
            cut = line.text.index("\t")
            told = line.text[:cut].strip()
            marks.append(
                (line.start, line.start + cut + 1, words.by_stem(told) or ("other",), told)
            )
        elif (cut := _label_end(text)) > 0:
            told = text[:cut].strip(" :?")
            fields = words.by_stem(told)
            if fields or item is not None:
                marks.append((line.start, offset + cut, fields or ("other",), told))
    parts = []
    if marks and view.text[start : marks[0][0]].strip():
        lead = ("description", "period", "participants")
        parts.append(Part(lead, "", start, marks[0][0]))
    for number, (_, value_at, fields, heading_text) in enumerate(marks):
        stop = marks[number + 1][0] if number + 1 < len(marks) else end
        parts.append(Part(fields, heading_text, value_at, stop))
    return parts


def _two_cells(line: str) -> bool:
    cells = [c for c in line.split("\t") if c.strip()]
    return len(cells) == 2 and len(cells[0]) <= 60 and line.startswith(cells[0][:1])


def _label_end(text: str) -> int:
    """Where a phrase such as "Das hat geholfen: …" or "Für wen? …" ends; 0 where there is none."""
    match = re.match(r"^[A-ZÄÖÜ][\wäöüß /()-]{2,40}[:?](?=\s)", text)
    return match.end() if match else 0
