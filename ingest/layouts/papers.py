"""Papers about one measure: a concept, a note or a report whose title has its name in quotes.

The chapters below divide it by labels and questions ("Für wen?", "Kalkulation"), so that the name
need not be told again in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest.labels import lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.chapters import chapter_headings, is_label, is_told, prose
from ingest.layouts.decks import Heading
from ingest.layouts.labelled import labelled_parts
from ingest.layouts.naming import BOX_TITLE, GENERIC, KIND_WORD, bare, is_question, names_other
from ingest.view import Line, View, lines_of
from records.model import Kind
from records.quick import quick
from records.vocabulary import vocabulary

# a subtitle or the name of an office may stand above the title
MAX_TITLES = 3
MIN_CHAPTERS = 3
# lines below a title that are no running text
MAX_LEAD = 160
_QUOTED = re.compile(r"[„“\"»](?P<name>[A-ZÄÖÜ\d][^„“”\"»«\n.!?:]{2,50})[“”\"«]")
# "Betreff: Sachstand zur Maßnahme …" among the first lines is a title
_HEAD_LINES = 15
_SUBJECT = re.compile(
    r"\s*(?:Betreff|Betr\.|Gegenstand|Thema|Hier|Bezeichnung der Vorlage)\s*[:\t]"
)
_UNQUOTED = re.compile(
    r"\b(?:\w*[Pp]rojekt(?:e?s)?|\w*[Mm]aßnahme|\w*[Aa]ngebot(?:e?s)?|\w*[Vv]orhabens?|\w*[Pp]rogramms?)\s+"
    r"(?P<name>[A-ZÄÖÜ][\wäöüß-]{2,}(?:\s+[A-ZÄÖÜ\d][\wäöüß-]*){0,2})"
    r"(?![.&+!-]?\w)"
)
_OFFICE = re.compile(r"(?:Jobcenter|Landkreis|Kreis|Stadt|Jahr|Stand|Nr)\b")
# a name without quotes is told again in the text
_RECURS = 2
# what is between the quotes is a measure: its kind stands before it
_KIND = quick(
    rf"(?:{KIND_WORD}|\bAGH|Arbeitsgelegenheit\w*|\w*[Gg]ruppe\w*|\w*[Tt]raining\w*|\w*[Bb]eratung\w*|"
    r"\w*[Bb]üro|\w*[Zz]entrum|\w*[Ff]örderung)\s*$"
)


@dataclass(frozen=True)
class _Title:
    """The line that names the measure, and where in the view the name stands."""

    line: Line
    level: int
    name_at: tuple[int, int]


def split_papers(view: View) -> list[Block]:
    """One block for the whole paper, or none."""
    found = chapter_headings(view)
    for title in _titles(view, found):
        after = [h for h in found if h.line.start > title.line.start]
        if len(after) < MIN_CHAPTERS or any(h.level <= title.level for h in after):
            return []
        # a chapter that names an approach of its own makes it a collection
        name = view.text[slice(*title.name_at)]
        if any(_names_another(h.text, name) for h in after):
            return []
        if 2 * sum(map(_divides, after)) < len(after):
            return []
        if not is_told(prose(view, title.line.end, len(view.text))):
            return []
        return [_block(view, title, after)]
    return []


def _names_another(heading: str, name: str) -> bool:
    """A chapter with a name of its own, or a slide about the project; a question may repeat it."""
    asks = heading.rstrip().endswith("?")
    rest = heading.replace(name, " ") if asks else heading
    return _QUOTED.search(rest) is not None or (name in rest)


def _titles(view: View, found: list[Heading]) -> Iterator[_Title]:
    """The first headings and the line of the subject, "Betreff: …", that name a measure."""
    levels = {h.line.start: h.level for h in found[:MAX_TITLES]}
    first = [line for line in lines_of(view.text) if line.text.strip()][:_HEAD_LINES]
    for line in first:
        subject = _SUBJECT.match(line.text)
        if line.start not in levels and subject is None:
            continue
        name = _named(view, line)
        if name is not None:
            yield _Title(line, 0 if subject else levels[line.start], name)
    for heading in found[:MAX_TITLES]:
        name = _named(view, heading.line)
        if name is not None and heading.line not in first:
            yield _Title(heading.line, heading.level, name)


def _named(view: View, line: Line) -> tuple[int, int] | None:
    """Where a line has the name: in quotes behind its kind, or as words that recur."""
    if is_question(bare(line.text.strip(" #"))):
        return None
    for quoted in _QUOTED.finditer(line.text):
        before = line.text[: quoted.start()]
        if _KIND.search(before) and not names_other(before):
            return line.start + quoted.start("name"), line.start + quoted.end("name")
    for plain in _UNQUOTED.finditer(line.text):
        name = plain["name"]
        if _OFFICE.match(name) or vocabulary().lookup(name) is not None:
            continue
        if len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", view.text)) >= _RECURS:
            return line.start + plain.start("name"), line.start + plain.end("name")
    return None


def _divides(heading: Heading) -> bool:
    plain = bare(heading.text)
    general = GENERIC.match(plain) or BOX_TITLE.match(plain)
    told = is_label(heading.text) or is_question(plain) or lexicon().by_stem(plain)
    return bool(told or general)


def _block(view: View, title: _Title, after: list[Heading]) -> Block:
    words = lexicon()
    parts: list[Part] = []
    if view.text[title.line.end : after[0].line.start].strip():
        parts.append(_lead(view, title.line.end, after[0].line.start))
    for number, heading in enumerate(after, start=1):
        stop = after[number].line.start if number < len(after) else len(view.text)
        if not view.text[heading.line.end : stop].strip():
            continue
        plain = bare(heading.text)
        asked = words.match(plain) if is_question(plain) else None
        fields = words.fields_of(plain) or words.by_stem(plain)
        fields = fields or (asked.fields if asked is not None else ())
        inside = labelled_parts(view, heading.line.end, stop) if not fields else []
        if any(p.heading and p.fields != ("other",) for p in inside):
            # text before the first label tells of everything
            parts += [p if p.heading else replace(p, fields=("description",)) for p in inside]
        else:
            parts.append(Part(fields or ("description",), plain, heading.line.end, stop))
    first, last = title.name_at
    kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell", title.line.text) else "measure"
    name = " ".join(view.text[first:last].split())
    start = title.line.start
    return Block(name, first, last, start, len(view.text), kind, "chapter", parts)


def _lead(view: View, start: int, end: int) -> Part:
    """What stands below the title: lines that say who, when and where, or running text."""
    short = (
        len(view.text[start:end].strip()) <= MAX_LEAD and "." not in view.text[start:end].strip()
    )
    return Part(("region", "description") if short else ("description",), "", start, end)
