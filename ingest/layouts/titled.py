"""A short document about one approach: its title is the name, labels or sentences tell the rest.

Only for documents in which no other layout was found.
"""

from __future__ import annotations

import re

from ingest.labels import lexicon
from ingest.layouts.block import Block
from ingest.layouts.chapters import facts_of
from ingest.layouts.forms import CONTACT_FIELDS
from ingest.layouts.labelled import labelled_parts
from ingest.layouts.naming import GENERIC, bare, chapter_name, is_question, is_type
from ingest.view import Line, View, lines_of
from records.model import Kind

# longer documents tell of more than one approach
_LONGEST = 6_000
_LONGEST_TITLE = 100
# labels of different fields; or one label and kinds of facts beside it
_LABELS = 3
_FACTS = 3
_OFFICE = re.compile(r"\b(?:[Jj]obcenter|JC|Agentur für Arbeit|Landkreis|Optionskommune)\b")
_OFFICE_ALONE = re.compile(
    r"(?:Kommunales\s+)?(?:Jobcenter|JC|Agentur für Arbeit|Landkreis|Kreis|Stadt)\s[^.:]{2,60}$"
)
# how many lines from the beginning name the office
_HEAD_LINES = 6


def split_titled(view: View) -> list[Block]:
    """One block or none."""
    if len(view.text) > _LONGEST:
        return []
    lines = [line for line in lines_of(view.text) if line.text.strip()]
    title = next((x for x in lines[:2] if not _OFFICE_ALONE.match(bare(_plain(x)))), None)
    if title is None or not _is_title(_plain(title)):
        return _named_above(view, lines)
    parts = labelled_parts(view, title.end, len(view.text))
    labelled = {f for p in parts if p.heading for f in p.fields}
    labelled -= CONTACT_FIELDS | {"name", "other", "organisation"}
    text = view.text[title.end :]
    office = any(_OFFICE.search(line.text) for line in lines[:_HEAD_LINES])
    if len(labelled) < _LABELS and not (labelled and office and len(facts_of(text)) >= _FACTS):
        return []
    name = chapter_name(_plain(title), text, view.text, from_text=False)
    at = view.text.find(name, title.start, title.end)
    first = at if at >= 0 else title.start
    kind: Kind = "project" if re.search(r"[Pp]rojekt", title.text) else "measure"
    return [Block(name, first, first + len(name), 0, len(view.text), kind, "sheet", parts)]


# "Steckbrief zum Projekt Uferwerk", "Angaben zu unserer Maßnahme Erste Schritte."
_KIND_AND_NAME = re.compile(
    r"\b(?:(?:Modell|Pilot)?[Pp]rojekts?|Maßnahme|Angebote?s?|Programms?|Vorhabens?|Ansatz(?:es)?|Kurs(?:es)?)\s+"
    r"[„\"]?(?P<name>[A-ZÄÖÜ][\w+-]{2,}(?:\s+(?:(?:für|und|im|in|am|mit|zum|zur|der|die|das)\s+){0,2}"
    r"[A-ZÄÖÜ\d][\w+-]*){0,4})[“\"]?\s*[.:,]?$"
)
# so many lines may stand above the first label
_LINES_ABOVE = 8


def _named_above(view: View, lines: list[Line]) -> list[Block]:
    """A list of labels below a letter, a kind of paper or an office: a line above them names it."""
    labels = [n for n, line in enumerate(lines) if lexicon().match(line.text) is not None]
    beside = [n for n in labels if not _label_alone(lines[n])]
    if len(beside) < _LABELS or not 0 < beside[0] <= _LINES_ABOVE:
        return []
    found: tuple[str, int] | None = None
    for line in lines[: beside[0]]:
        text = _plain(line)
        named = _KIND_AND_NAME.search(text)
        if named is not None and not _OFFICE.match(named["name"]):
            found = named["name"], line.start + line.text.index(named["name"])
        elif found is None and _is_title(text) and not _is_letter(text):
            found = text, line.start + line.text.index(text)
    parts = labelled_parts(view, lines[beside[0]].start, len(view.text))
    told = {f for p in parts if p.heading for f in p.fields} - CONTACT_FIELDS
    if found is None or len(told - {"name", "other", "organisation"}) < _LABELS:
        return []
    name, at = found
    kind: Kind = "project" if re.search(r"[Pp]rojekt", view.text[:at]) else "measure"
    return [Block(name, at, at + len(name), 0, len(view.text), kind, "sheet", parts)]


def _label_alone(line: Line) -> bool:
    label = lexicon().match(line.text)
    return label is not None and label.alone


def _is_letter(text: str) -> bool:
    """An office, a kind of paper or a form of address: nothing that names an approach."""
    return (
        _OFFICE.search(text) is not None
        or is_type(text)
        or re.match(r"(?:Sehr geehrte|Liebe|Guten Tag|Hallo|Von|An|Betreff|Datum|Stand)\b", text)
        is not None
    )


def _plain(line: Line) -> str:
    return line.text.strip(" \t#*")


def _is_title(text: str) -> bool:
    return (
        3 <= len(text) <= _LONGEST_TITLE
        and text[-1] not in ".,;:"
        and "\t" not in text
        and not GENERIC.match(bare(text))
        and not is_question(bare(text))
        and not (is_type(text) and len(text.split()) == 1)
        and (lexicon().match(text) is None or _names_by_a_label(text))
    )


# labels of what is done, which is a name where it is the title: "Bausteine", "Ausblick"
_NAMING = {"description", "goal", "success", "lessons", "special"}
_OF_PAPERS = re.compile(
    r"beschreibung|darstellung|konzept|inhalt|ablauf|ziel|ergebnis|erfahrung|hinweis|anmerkung|"
    r"bemerkung|info|durchführung|umsetzung|methodik|fazit|besonderheit|^was\b|^wie\b",
    re.IGNORECASE,
)


def _names_by_a_label(text: str) -> bool:
    """One word that forms have as a label too, and that is not what a paper is called."""
    label = lexicon().match(text)
    return (
        label is not None
        and label.alone
        and set(label.fields) <= _NAMING
        and len(text.split()) == 1
        and not _OF_PAPERS.search(text)
    )
