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
        return []
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
