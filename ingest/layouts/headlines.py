"""Prose under short lines of their own: letters and files whose bold headings lost their mark.

Only for documents in which no other layout was found. Such a line is a name where at least two of
them stand above running text that tells a measure.
"""

from __future__ import annotations

import re

from ingest.labels import bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.chapters import FACTS_OF_TERSE, facts_of, is_told
from ingest.layouts.naming import (
    AWAY,
    BOX_TITLE,
    GENERIC,
    RUN_TITLE,
    bare,
    chapter_name,
    is_question,
    is_type,
)
from ingest.layouts.themes import is_group
from ingest.view import Line, View, lines_of
from records.model import Kind

MIN_NAMED = 2
MAX_LINE = 80
MAX_WORDS = 8
# running text goes on for longer than a caption
MIN_PROSE = 120
_ENDS_SENTENCE = re.compile(r"[.,;:!]$")
_OFFICE = (
    r"(?:(?:Kommunales\s+)?(?:Jobcenter|JC)|Agentur für Arbeit|(?:Land)?[Kk]reis|Stadt|Region)\s"
    r"[^|()–:]{2,60}"
)
# "Jobcenter Seeland | Lernhaus", "Lernhaus (Jobcenter Seeland)"
_OFFICE_FIRST = re.compile(rf"^{_OFFICE}?\s*(?:\||:|\s[–—-]\s)\s*(?=\S)")
_OFFICE_LAST = re.compile(rf"\s*(?:\(\s*{_OFFICE}\)|(?:\||,|\s[–—-]\s)\s*{_OFFICE})\s*$")
_OFFICE_ALONE = re.compile(rf"^{_OFFICE}$")
# "Beratung für Selbstständige": what is done for a group, not the group
_SERVICE = re.compile(
    r"\w*(?:[Bb]eratung|[Cc]oaching|[Tt]raining|[Ss]prechstunde|[Ww]erkstatt|[Kk]urs|[Hh]ilfen?|[Bb]egleitung)\s+für\b"
)
_NUMBER = re.compile(r"^\s*\(?\d{1,2}[.)]\s+")


def headline_starts(view: View) -> list[int]:
    """Where lines of the shape of a headline begin, whatever stands below them."""
    lines = [line for line in lines_of(view.text) if line.text.strip()]
    return [lines[n].start for n in range(len(lines)) if _is_headline(view, lines, n)]


def split_headlines(view: View, shortest: int = MIN_PROSE) -> list[Block]:
    """One block for each such line above `shortest` letters or many facts, or none."""
    lines = [line for line in lines_of(view.text) if line.text.strip()]
    opened = [n for n in range(len(lines)) if _is_headline(view, lines, n)]
    blocks = []
    for place, number in enumerate(opened):
        last = place + 1 == len(opened)
        stop = len(view.text) if last else lines[opened[place + 1]].start
        line = lines[number]
        text = view.text[line.end : stop]
        long = len(text.strip()) >= shortest or len(facts_of(text)) >= FACTS_OF_TERSE
        if long and _may_name(line.text) and is_told(text):
            blocks.append(_block(view, line, stop))
    return blocks if len({b.name for b in blocks}) >= MIN_NAMED else []


def _is_headline(view: View, lines: list[Line], number: int) -> bool:
    """A short line, set apart from the one above, that is no sentence, label or list item."""
    line = lines[number]
    text = line.text.strip()
    if not 3 <= len(text) <= MAX_LINE or len(text.split()) > MAX_WORDS or "\t" in line.text:
        return False
    if not re.match(r"[#>(„“\"»\s]*[A-ZÄÖÜ\d]", text) or _ENDS_SENTENCE.search(text):
        return False
    if lexicon().match(line.text) is not None:
        return False
    if bullet(line.text) is not None and not _is_numbered(lines, number):
        return False
    apart = not number or "\n" in view.text[lines[number - 1].end : line.start].strip(" \t")[1:]
    return number + 1 < len(lines) and (apart or _between_paragraphs(lines, number))


# a line of running text fills the page; a headline and the end of a paragraph do not
_FULL_LINE = 70
_SHORT_HEADLINE = 50


def _between_paragraphs(lines: list[Line], number: int) -> bool:
    """A PDF may lose the empty line: a short line between the end of a sentence and a full line."""
    above, text = lines[number - 1].text.rstrip(), lines[number].text.strip()
    below = lines[number + 1].text.strip()
    return (
        len(text) <= _SHORT_HEADLINE
        and above.endswith((".", "!", "?"))
        and len(below) >= _FULL_LINE
        and below[:1].isupper()
    )


def _is_numbered(lines: list[Line], number: int) -> bool:
    """A numbered line above text, not one of a list whose items follow each other."""
    following = lines[number + 1].text if number + 1 < len(lines) else ""
    return _NUMBER.match(lines[number].text) is not None and _NUMBER.match(following) is None


def _may_name(text: str) -> bool:
    plain = bare(_NUMBER.sub("", text.strip(" #>")))
    return not (
        GENERIC.match(plain)
        or BOX_TITLE.match(plain)
        or AWAY.match(plain)
        or RUN_TITLE.match(text.strip(" #>"))
        or _OFFICE_ALONE.match(plain)
        or is_question(plain)
        or is_type(plain)
        or (is_group(plain) and not _SERVICE.match(plain))
        or lexicon().by_stem(plain)
    )


def _block(view: View, line: Line, stop: int) -> Block:
    text = view.text[line.end : stop]
    title = _NUMBER.sub("", line.text.strip(" #>"))
    plain = _OFFICE_LAST.sub("", _OFFICE_FIRST.sub("", title)).strip() or title
    name = chapter_name(plain, text, view.text)
    at = view.text.find(name, line.start, stop)
    if at < 0:
        at, end = line.start + line.text.index(title), line.end
    else:
        end = at + len(name)
    parts = [Part(("description",), "", line.end, stop)]
    if plain != title:
        parts.append(Part(("organisation",), "", *_office_in(view, line)))
    kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell", title + text) else "measure"
    return Block(name, at, end, line.start, stop, kind, "chapter", parts)


def _office_in(view: View, line: Line) -> tuple[int, int]:
    found = re.search(_OFFICE, line.text)
    first, last = found.span() if found else (0, 0)
    return line.start + first, line.start + len(view.text[line.start : line.start + last].rstrip())
