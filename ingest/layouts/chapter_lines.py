"""What the chapter around a table of examples says of all its rows: heading, aim, target group."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.layouts.block import Part
from ingest.view import Line, View, lines_of
from records.vocabulary import vocabulary

# "5.5.1 Umsetzung", "## Angebote"; lines of a table of contents end in a page
_NUMBERED = re.compile(r"^(?:#{1,6}\s+)?(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?=[A-ZÄÖÜ„])")
_HEADING = re.compile(r"^(?:#{1,6}\s|(?:\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+[A-ZÄÖÜ„])[^\t]{2,140}$")
_AIM = re.compile(r"^(?:Das )?Ziele? (?:dieses |des |der )?(?:\w+ )?(?:ist|sind|war)\b")
_FOR_WHOM = re.compile(r"^(?:Die )?Zielgruppen? (?:sind|ist|bilden)\b")
_SENTENCE = re.compile(r".+?[.!?](?=\s|$)")


def chapter_parts(view: View, heading: Line) -> list[Part]:
    """The heading; where it names no group the one above it, else the aim; the stated groups."""
    parts = [_line_part(heading, "context", "Abschnitt")]
    inside = list(_chapter(view, heading))
    if not _names_group(heading.text):
        above = _heading_above(view, heading)
        if above is not None:
            parts.append(_line_part(above, "context", "Abschnitt"))
        if above is None or not _names_group(above.text):
            parts += _aim(inside)
    parts += [
        _line_part(line, "target_group", "Zielgruppe")
        for line in inside
        if _FOR_WHOM.match(line.text.strip())
    ]
    return parts


def _chapter(view: View, heading: Line) -> Iterator[Line]:
    """Lines of text below the heading, up to the next one."""
    for line in lines_of(view.text, heading.end):
        text = line.text.strip()
        if _is_heading(text):
            return
        if text and "\t" not in text:
            yield line


def _aim(lines: list[Line]) -> list[Part]:
    """The first sentence below the heading, where it says what the chapter is for."""
    first = next(iter(lines), None)
    if first is None or not _AIM.match(first.text.strip()):
        return []
    start = first.start + len(first.text) - len(first.text.lstrip())
    sentence = _SENTENCE.match(first.text.strip())
    return [Part(("goal",), "Ziel", start, start + sentence.end() if sentence else first.end)]


def _heading_above(view: View, heading: Line) -> Line | None:
    """The heading of the chapter that this one is part of, by its number."""
    numbered = _NUMBERED.match(heading.text.strip())
    if numbered is None or "." not in numbered["number"]:
        return None
    wanted = numbered["number"].rsplit(".", 1)[0]
    found = None
    for line in lines_of(view.text, 0, heading.start):
        text = line.text.strip()
        other = _NUMBERED.match(text)
        if other and other["number"] == wanted and _is_heading(text):
            found = line
    return found


def _is_heading(text: str) -> bool:
    return bool(text) and bool(_HEADING.match(text)) and not text[-1].isdigit()


def _names_group(text: str) -> bool:
    return next(vocabulary().find(text, "target_group"), None) is not None


def _line_part(line: Line, field: str, heading: str) -> Part:
    start = line.start + len(line.text) - len(line.text.lstrip("# "))
    return Part((field,), heading, start, line.end)
