"""Slide decks and short reports: headings that carry the name of an approach.

A name is what a heading or the title puts in quotation marks, what follows a word such as
"Projekt" in capitals or mixed case, or what an enumerated heading explains behind a dash.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.labels import lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.facts import facts_in
from ingest.layouts.naming import names_other
from ingest.view import Line, View, lines_of

_QUOTED = re.compile(r"[„“\"»]([^„“”\"»«\n]{3,60})[“”\"«]")
_PROPER = r"[A-ZÄÖÜ][\wäöüÄÖÜß]*[A-ZÄÖÜ.&+!0-9][\wäöüÄÖÜß.!+&-]*"
_AFTER_KIND = re.compile(
    r"(?:[Mm]odellp|[Pp]ilotp|P|p)rojekt(?:s|es|e)?\s+[„\"]?(?P<name>"
    + _PROPER
    + r"(?:\s"
    + _PROPER
    + r")?)"
)
_ENUMERATED = re.compile(
    r"^(?:[a-z]|\d{1,2}(?:\.\d{1,2})*)[).]\s+(?P<name>" + _PROPER + r")\s+[–-]\s+\S"
)
_MARK = re.compile(r"^#{1,6}\s+")
_CHAPTER = re.compile(r"^\d{1,2}(?:\.\d{1,2})+\.?\s+(?=[A-ZÄÖÜ])")
_BEHIND_NAME = re.compile(r"[“\"«]?(?::\s|\s[–—-]\s)")
# a line of running text: a sentence ends within it, or goes on behind it
_OF_TEXT = re.compile(
    r"[a-zäöüß]\.\s+[A-ZÄÖÜ]|\b(?:der|die|das|des|dem|den|ein|eine|einer|einem|einen|und|oder|für|von|"
    r"vom|im|in|zum|zur|zu|mit|auf|am|an|bei|seit|sich|ist|sind|wird|werden|wurde)$"
)
_STOP = re.compile(
    r"^(?:Vielen Dank|Danke|Kontakt|Impressum|Fragen|Diskussion|Literatur|Quellen|Agenda|Inhalt)\b",
    re.IGNORECASE,
)
_TITLE_LINES = 15
_MAX_HEADING = 120
# less of its own text than this, and an approach is only named
MIN_TEXT = 150
# unless that states so many kinds of facts
FACTS_OF_TERSE = 4


@dataclass(frozen=True)
class Heading:
    line: Line
    text: str
    level: int


def headings_marked(view: View) -> list[Heading]:
    """Lines that are marked as headings."""
    found = []
    for line in lines_of(view.text):
        text = line.text.strip()
        mark = _MARK.match(text)
        title = text[mark.end() :].strip(" *") if mark else ""
        if mark and title:
            found.append(Heading(line, title, mark.group().count("#")))
    return found


def headings(view: View) -> list[Heading]:
    """Marked headings; where a document has none, short lines of their own with a quoted name."""
    marked, short = headings_marked(view), []
    for line in lines_of(view.text):
        text = line.text.strip()
        if _MARK.match(text):
            continue
        numbered = _CHAPTER.match(text)
        if numbered and len(text) <= _MAX_HEADING and text[-1] not in ".,;:" and "\t" not in text:
            short.append(Heading(line, text, numbered.group().count(".") + 1))
            continue
        if (
            (
                0 < len(text) <= _MAX_HEADING
                and "\t" not in text
                and not text.endswith((".", ",", ";"))
            )
            and _QUOTED.search(text)
            and not text.startswith(("-", "•"))
            and not _OF_TEXT.search(text)
        ):
            short.append(Heading(line, text, 1))
    return marked if any(names_in(h.text) for h in marked) else short


def names_in(text: str) -> list[str]:
    """Names of approaches that a heading carries, in order."""
    found = []
    for match in _QUOTED.finditer(text):
        name = match.group(1).strip()
        if names_other(text[: match.start()]):
            continue
        if name[-1:] not in "?!.," and name[:1].isupper() and len(name.split()) <= 5:
            found.append((match.start(), name))
    for pattern in (_AFTER_KIND, _ENUMERATED):
        for match in pattern.finditer(text):
            found.append((match.start("name"), match.group("name").strip(" .!")))
    found.sort()
    return list(dict.fromkeys(name for _, name in found))


def _title_names(view: View) -> list[str]:
    lines = [line.text for line in lines_of(view.text) if line.text.strip()][:_TITLE_LINES]
    return list(dict.fromkeys(names_in(" ".join(" ".join(lines).split()))))


def split_decks(view: View) -> list[Block]:
    """Approaches of a deck or report; one that fills the document is taken whole."""
    found = headings(view)
    names: dict[str, str] = {}
    for heading in found:
        in_heading = names_in(heading.text)
        for name in in_heading:
            # two names in one heading are two names of one approach
            names.setdefault(name, names.get(in_heading[0], in_heading[0]))
    titled = [n for n in _title_names(view) if view.text.count(n) >= 2]
    primary = list(dict.fromkeys(names.values()))
    if len(set(titled)) == 1 and set(primary) <= set(titled):
        return [_whole(view, titled[0], found)]
    blocks = []
    for name in primary:
        aliases = [n for n, first in names.items() if first == name]
        if view.text.count(name) < 2:
            continue
        block = _segments(view, name, aliases, list(names), found)
        if block is not None:
            blocks.append(block)
    return blocks


def _whole(view: View, name: str, found: list[Heading]) -> Block:
    at = view.text.index(name)
    end = len(view.text)
    for line in lines_of(view.text, at):
        if _STOP.match(_MARK.sub("", line.text.strip())) and line.start > len(view.text) // 2:
            end = line.start
            break
    inside = [h for h in found if h.line.start < end]
    parts = _parts(view, inside, end, at)
    # without a marked heading it is an article or a letter
    layout = "deck" if headings_marked(view) else "chapter"
    return Block(name, at, at + len(name), 0, end, "project", layout, parts)


def _segments(
    view: View, name: str, aliases: list[str], all_names: list[str], found: list[Heading]
) -> Block | None:
    others = [n for n in all_names if n not in aliases]
    owned: list[Heading] = []
    stops: list[int] = []
    level = 0
    inside = False
    for number, heading in enumerate(found):
        following = found[number + 1].line.start if number + 1 < len(found) else len(view.text)
        if any(alias in heading.text for alias in aliases):
            inside, level = True, heading.level
        elif inside and (heading.level <= level or any(o in heading.text for o in others)):
            inside = False
        if inside:
            owned.append(heading)
            stops.append(following)
    if not owned:
        return None
    spans = [(h.line.start, stop) for h, stop in zip(owned, stops, strict=True)]
    parts = []
    for heading, stop in zip(owned, stops, strict=True):
        parts += _parts(view, [heading], stop, heading.line.start)
    text = sum(len(view.text[p.start : p.end].strip()) for p in parts)
    at = next(view.text.index(n, owned[0].line.start) for n in aliases if n in owned[0].text)
    full = name
    told = "\n".join(view.text[p.start : p.end] for p in parts)
    only_named = text < MIN_TEXT and len(facts_in(told)) < FACTS_OF_TERSE
    title = re.search(rf"{re.escape(name)}[“”\"]?\s+[–-]\s+([^\n]{{5,90}})", owned[0].text)
    if title and only_named:
        full = f"{name} – {title.group(1).strip()}"
    first, last = spans[0][0], spans[-1][1]
    return Block(
        full, at, at + len(name), first, last, "project", "deck", parts, named_only=only_named
    )


def _parts(view: View, inside: list[Heading], end: int, start: int) -> list[Part]:
    """Text under each heading; what stands before the first heading comes under the name."""
    words = lexicon()
    parts = []
    if inside and inside[0].line.start > start and view.text[start : inside[0].line.start].strip():
        parts.append(Part(("description",), "", start, inside[0].line.start))
    for number, heading in enumerate(inside):
        stop = inside[number + 1].line.start if number + 1 < len(inside) else end
        if not view.text[heading.line.end : stop].strip():
            continue
        # "Wegweiser: Kosten und Ergebnisse" says behind the name what the slide tells
        told = _BEHIND_NAME.split(heading.text)[-1]
        fields = words.fields_of(heading.text)
        if not fields and told != heading.text:
            fields = words.fields_of(told) or words.by_stem(told)
        fields = fields or ("description",)
        parts.append(Part(fields, heading.text, heading.line.end, stop))
    if not parts:
        parts.append(Part(("description",), "", start, end))
    return parts
