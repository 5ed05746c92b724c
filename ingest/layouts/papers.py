"""Papers about one measure: a concept, a note or a report whose title has its name in quotes.

The chapters below divide it by labels and questions ("Für wen?", "Kalkulation"), so that the name
need not be told again in the text.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.labels import lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.chapters import chapter_headings, is_label, is_told, prose
from ingest.layouts.decks import Heading
from ingest.layouts.labelled import labelled_parts
from ingest.layouts.naming import BOX_TITLE, GENERIC, KIND_WORD, bare
from ingest.view import View
from records.model import Kind
from records.quick import quick

# a subtitle or the name of an office may stand above the title
MAX_TITLES = 3
MIN_CHAPTERS = 3
# lines below a title that are no running text
MAX_LEAD = 160
_QUOTED = re.compile(r"[„“\"»](?P<name>[A-ZÄÖÜ\d][^„“”\"»«\n.!?:]{2,50})[“”\"«]")
# what is between the quotes is a measure: its kind stands before it
_KIND = quick(
    rf"(?:{KIND_WORD}|\bAGH|Arbeitsgelegenheit\w*|\w*[Gg]ruppe\w*|\w*[Tt]raining\w*|\w*[Bb]eratung\w*|"
    r"\w*[Bb]üro|\w*[Zz]entrum|\w*[Ff]örderung)\s*$"
)


def split_papers(view: View) -> list[Block]:
    """One block for the whole paper, or none."""
    found = chapter_headings(view)
    for number, title in enumerate(found[:MAX_TITLES]):
        quoted = _QUOTED.search(title.line.text)
        if quoted is None or not _KIND.search(title.line.text[: quoted.start()]):
            continue
        after = found[number + 1 :]
        if len(after) < MIN_CHAPTERS or any(h.level <= title.level for h in after):
            return []
        # a chapter that names an approach of its own makes it a collection
        if any(_QUOTED.search(h.text) for h in after):
            return []
        if 2 * sum(map(_divides, after)) < len(after):
            return []
        if not is_told(prose(view, title.line.end, len(view.text))):
            return []
        return [_block(view, title, quoted, after)]
    return []


def _divides(heading: Heading) -> bool:
    plain = bare(heading.text)
    general = GENERIC.match(plain) or BOX_TITLE.match(plain)
    return bool(is_label(heading.text) or general or lexicon().by_stem(plain))


def _block(view: View, title: Heading, quoted: re.Match[str], after: list[Heading]) -> Block:
    words = lexicon()
    parts: list[Part] = []
    for number, heading in enumerate([title, *after]):
        stop = after[number].line.start if number < len(after) else len(view.text)
        if not view.text[heading.line.end : stop].strip():
            continue
        if heading is title:
            parts.append(_lead(view, heading.line.end, stop))
            continue
        plain = bare(heading.text)
        fields = words.fields_of(plain) or words.by_stem(plain)
        inside = labelled_parts(view, heading.line.end, stop) if not fields else []
        if any(p.heading and p.fields != ("other",) for p in inside):
            # text before the first label tells of everything
            parts += [p if p.heading else replace(p, fields=("description",)) for p in inside]
        else:
            parts.append(Part(fields or ("description",), plain, heading.line.end, stop))
    first, last = (title.line.start + at for at in quoted.span("name"))
    kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell", title.text) else "measure"
    name = " ".join(quoted["name"].split())
    start = title.line.start
    return Block(name, first, last, start, len(view.text), kind, "chapter", parts)


def _lead(view: View, start: int, end: int) -> Part:
    """What stands below the title: lines that say who, when and where, or running text."""
    short = (
        len(view.text[start:end].strip()) <= MAX_LEAD and "." not in view.text[start:end].strip()
    )
    return Part(("region", "description") if short else ("description",), "", start, end)
