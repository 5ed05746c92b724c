"""Paragraphs that open with the name of a measure: "Lernhaus: Das Angebot hat …".

Running reports set the name in bold, without a heading of its own. Words that open a paragraph of
any paper ("Zum Vergleich:", "Phase 2:") are no names, nor are labels, groups and offices.
"""

from __future__ import annotations

import re

from ingest.labels import bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.chapters import is_told
from ingest.layouts.naming import BOX_TITLE, GENERIC, as_written
from ingest.layouts.themes import is_group
from ingest.view import View, lines_of
from records.model import Kind

MIN_LEADS = 2
MAX_WORDS = 6
MIN_FACTS_IN_ROW = 3
_ROW = ("description", "period", "cost", "participants", "legal_basis")
_SENTENCE = re.compile(r"[a-zäöüß)]\.\s+[A-ZÄÖÜ]")
_LEAD = re.compile(
    r"(?P<name>[A-ZÄÖÜ„\"»\d][^:\t\n.!?;]{2,60}?)\s*"
    r"(?P<aside>\([^()\n]{2,40}\)|,\s*(?:Träger|Anbieter|Auftragnehmer)\w*:?\s[^:\n]{3,60})?\s*"
    r"(?P<end>:|\.)\s+(?=[A-ZÄÖÜ„\"\d])"
)
_NO_NAME = re.compile(
    r"(?:Zum|Zur|Im|In|Am|An|Bei|Beim|Für|Zu|Nach|Seit|Von|Vom|Mit|Auf|Aus|Das|Dies\w*|Hier|Dabei|Davon|"
    r"Frage|Antwort|Beispiel|Praxisbeispiel|Wichtig|Achtung|Beschluss|Abstimmung|Tabelle|Abbildung|"
    r"Anlage|Quelle|Stand|TOP|Punkt|Phase|Modul|Schritt|Los|Säule|Baustein|Variante|Stufe|Teil|"
    r"Gruppe|Jahr|Quartal|Halbjahr|Standort|Betreff|Thema|Datum|Herr|Frau|Vorteil\w*|Nachteil\w*|"
    r"Erstens|Zweitens|Drittens|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|"
    r"November|Dezember)\b|\d+\W*$|(?:19|20)\d{2}\b"
)
_OFFICE = re.compile(
    r"\b(?:[Jj]obcenter|JC|Agentur für Arbeit|(?:Land)?[Kk]reis|Stadt|Gemeinde|gGmbH|GmbH)\b"
)


def split_leads(view: View, taken: list[tuple[int, int]]) -> list[Block]:
    """One block for each such paragraph that tells a measure, outside the `taken` stretches."""
    openings: list[tuple[int, re.Match[str] | None]] = []
    blank = True
    for line in lines_of(view.text):
        text = line.text.strip()
        if not text or text.startswith("#") or "\t" in line.text:
            openings.append((line.start, None))
            blank = not text
            continue
        item = bullet(line.text)
        at = line.end - len(item) if item is not None else line.end - len(line.text.lstrip())
        lead = _LEAD.match(view.text, at, line.end)
        if lead is not None and lead["end"] == "." and item is None and not blank:
            lead = None  # a sentence ends in a wrapped line
        if item is not None or lead is not None or blank:
            openings.append((line.start, lead))
        blank = False
    blocks: list[Block] = []
    for number, (_, lead) in enumerate(openings):
        stop = openings[number + 1][0] if number + 1 < len(openings) else len(view.text)
        if lead is None or any(s < stop and lead.start() < e for s, e in taken):
            continue
        if _is_name(lead, view.text[lead.end() : stop]) and is_told(
            f"{lead['aside'] or ''} {view.text[lead.end() : stop]}"
        ):
            blocks.append(_block(view, lead, stop))
    return blocks if len({b.name for b in blocks}) >= MIN_LEADS else []


def _is_name(lead: re.Match[str], text: str) -> bool:
    """No label or usual opening; before a full stop only what the text names again."""
    plain = lead["name"].strip(' „“"»«*')
    words = lexicon()
    if lead["end"] == "." and not re.search(rf"(?<!\w){re.escape(plain)}(?!\w)", text):
        return False
    return (
        len(plain.split()) <= MAX_WORDS
        and not _NO_NAME.match(plain)
        and not _OFFICE.search(plain)
        and not words.fields_of(plain)
        and not words.by_stem(plain)
        and not GENERIC.match(plain)
        and not BOX_TITLE.match(plain)
        and not is_group(plain)
    )


def _block(view: View, lead: re.Match[str], stop: int) -> Block:
    start, end = lead.span("name")
    name = as_written(lead["name"].strip(' „“"»«*'), view.text[lead.end() : stop])
    told = view.text[lead.end() : stop]
    # facts in a row say each what it is of; sentences tell
    row = not _SENTENCE.search(told) and len(re.findall(r"[,;]\s", told)) >= MIN_FACTS_IN_ROW
    fields = _ROW if row else ("description",)
    parts = [Part(fields, "", lead.end(), stop)]
    if lead["aside"]:
        aside = ("provider",) if lead["aside"].startswith(",") else ("description", "legal_basis")
        parts.insert(0, Part(aside, "", *lead.span("aside")))
    kind: Kind = (
        "project" if re.search(r"[Pp]rojekt|[Mm]odell", view.text[start:stop]) else "measure"
    )
    return Block(name, start, end, lead.start(), stop, kind, "chapter", parts)
