"""Slides or sections in a row that carry one name: "Wegweiser", then "Wegweiser: Zahlen"."""

from __future__ import annotations

import re

from ingest.labels import lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.chapters import facts_of
from ingest.layouts.decks import Heading, headings_marked
from ingest.layouts.facts import by_content
from ingest.layouts.labelled import labelled_parts
from ingest.layouts.naming import BOX_TITLE, GENERIC, bare
from ingest.view import View
from records.model import Kind

MIN_FACTS = 3
MIN_SECTIONS = 2
# names are shorter than this many words
MAX_WORDS = 6
_OFFICE = re.compile(
    r"(?:Kommunales\s+)?Jobcenter\b|Landkreis\b|Kreis\b|Stadt\b|Kapitel\b|Teil\b|Beispiel\b"
)
# ": Zahlen", " – Ergebnisse", " in Zahlen": what the section tells of the name before it
_SUFFIX = re.compile(
    r"[“\"«]?\s*(?:(?::|\s[–—-]\s|,|\()\s*|\s+(?=(?:in (?:Zahlen|Daten|Kürze|Stichworten|"
    r"Fakten|der Praxis)|auf einen Blick|im (?:Überblick|Einzelnen|Steckbrief))\b))(?P<rest>\S.*)$"
)
# what a section without a label of its own may tell
_ANY = ("description", "period", "participants")


def split_series(view: View) -> list[Block]:
    """One block for each name that several sections in a row carry."""
    found = headings_marked(view)
    blocks = []
    number = 0
    while number < len(found):
        name, last = _run(found, number)
        if name is None:
            number += 1
            continue
        stop = found[last + 1].line.start if last + 1 < len(found) else len(view.text)
        if len(facts_of(view.text[found[number].line.start : stop])) >= MIN_FACTS:
            blocks.append(_block(view, found[number : last + 1], name, stop))
        number = last + 1
    return blocks


def _run(found: list[Heading], number: int) -> tuple[str | None, int]:
    """The name that the headings from `number` on share, and the number of the last of them."""
    name = re.split(r":\s|\s[–—-]\s", bare(found[number].text))[0].strip(' „“"»«')
    last = number
    suffixes = [_suffix(found[number].text, name)]
    while last + 1 < len(found) and _suffix(found[last + 1].text, name):
        last += 1
        suffixes.append(_suffix(found[last].text, name))
    told = [s for s in suffixes if s and _is_label(s)]
    # several names under one town or office are not one approach
    one = told and (
        suffixes[0] is None or " – " in found[number].text or len(told) == len(suffixes)
    )
    general = GENERIC.match(name) or lexicon().fields_of(name) or _OFFICE.match(name)
    if last - number + 1 < MIN_SECTIONS or not one or general or len(name.split()) > MAX_WORDS:
        return None, number
    return name, last


def _suffix(text: str, name: str) -> str | None:
    """ "Zahlen" of "Wegweiser: Zahlen"; `None` where the heading does not go on like that."""
    rest = bare(text)
    if len(name) < MIN_FACTS or not rest.startswith(name):
        return None
    match = _SUFFIX.match(rest[len(name) :])
    return match["rest"].strip(" )") if match else None


def _is_label(text: str) -> bool:
    words = lexicon()
    return bool(
        words.fields_of(text) or words.by_stem(text) or GENERIC.match(text) or BOX_TITLE.match(text)
    )


def _block(view: View, headings: list[Heading], name: str, end: int) -> Block:
    words = lexicon()
    parts: list[Part] = []
    for number, heading in enumerate(headings):
        stop = headings[number + 1].line.start if number + 1 < len(headings) else end
        told = _suffix(heading.text, name) or ""
        fields = words.fields_of(told) or words.by_stem(told)
        start = heading.line.end
        inside = labelled_parts(view, start, stop)
        if not any(part.heading for part in inside):
            inside = [Part(_ANY, "", start, stop)]
        for part in inside:
            value = view.text[part.start : part.end]
            if part.heading:
                parts += _beside(part, value)
            elif value.strip():
                # a heading that says what it tells says it of the lines without a label
                parts.append(Part(fields or part.fields, told, part.start, part.end))
    text = view.text[headings[0].line.start : end]
    opening = view.text[:300]
    kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell", opening + text) else "measure"
    at = view.text.index(name, headings[0].line.start)
    full = bare(headings[0].text) if " – " in headings[0].text else name
    return Block(full, at, at + len(name), headings[0].line.start, end, kind, "sheet", parts)


_APART = re.compile(r"[^\n]*\S[^\n]*(\n[ \t]*\n)\s*\S")


def _beside(part: Part, value: str) -> list[Part]:
    """A value beside its label ends with its line where what follows is set apart."""
    apart = _APART.match(value) if value[:1] != "\n" else None
    end = part.start + apart.start(1) if apart else part.end
    fields = by_content(part.fields, value[: end - part.start])
    own = Part(fields, part.heading, part.start, end)
    return [own] if apart is None else [own, Part(_ANY, "", end, part.end)]
