"""Headings that plain text sets in capitals on lines of their own, marked like other headings.

Letters and typed reports have no other way to set a heading apart. Labels in capitals stay as they
are: the layouts know them.
"""

from __future__ import annotations

import re

from ingest.labels import lexicon
from ingest.view import Line, View, lines_of

# fewer than this with text below them are shouts, signs or the name of an office
MIN_HEADINGS = 2
MIN_TEXT = 120
MAX_WORDS = 8
# "L E R N H A U S": letters set apart, words by two spaces or more
_SPACED_LINE = re.compile(r"(?m)^[ \t#>*]*[A-ZÄÖÜ](?: {1,4}[A-ZÄÖÜ\d]){4,60}[ \t]*$")
_LETTER_SPACE = re.compile(r"(?<=[A-ZÄÖÜ\d]) (?=[A-ZÄÖÜ\d](?:\s|$))")
_LINE_START = re.compile(r"(?m)^(?=[^\n])")
_MARKED = re.compile(r"(?m)^#{1,6}\s+\S")
# a line without a small letter, as the first ones mostly show
_IN_CAPITALS = re.compile(r"(?=[^\na-zäöü\t|:=]{4,70}\Z)[^\n]*[A-ZÄÖÜ]{4}[^\n]*\Z")
# no sentence, list item, number of a file or paragraph of a law
_NO_HEADING = re.compile(r"[.,;]$|\d{3}|^\s*[\d§•*(\[-]")


def letters_joined(view: View) -> View:
    """The view with words whose letters were set apart as words again."""
    spans = [match.span() for match in _SPACED_LINE.finditer(view.text)]
    if not spans:
        return view

    def joined(match: re.Match[str]) -> str:
        inside = any(start <= match.start() < end for start, end in spans)
        return "" if inside else match.group()

    return view.sub(_LETTER_SPACE, joined)


def capitals_marked(view: View) -> View:
    """The view with "## " before headings in capitals, where the text marks none otherwise."""
    every = lines_of(view.text)
    if not any(_IN_CAPITALS.match(line.text) for line in every) or _MARKED.search(view.text):
        return view
    lines = [line for line in every if line.text.strip()]
    found = [line for n, line in enumerate(lines) if n and _is_heading(view, lines, n)]
    starts = [line.start for line in found]
    ends = [*starts[1:], len(view.text)][: len(found)]
    if sum(e - x.end >= MIN_TEXT for x, e in zip(found, ends, strict=True)) < MIN_HEADINGS:
        return view
    marked = set(starts)
    return view.sub(_LINE_START, lambda match: "## " if match.start() in marked else "")


def _is_heading(view: View, lines: list[Line], number: int) -> bool:
    """A line in capitals that is set apart from the one above and has other text below it."""
    line = lines[number]
    if not _IN_CAPITALS.fullmatch(line.text) or _NO_HEADING.search(line.text.strip()):
        return False
    if len(line.text.split()) > MAX_WORDS or lexicon().match(line.text) is not None:
        return False
    gap = view.text[lines[number - 1].end : line.start]
    below = lines[number + 1] if number + 1 < len(lines) else None
    return gap.count("\n") > 1 and below is not None and not _IN_CAPITALS.fullmatch(below.text)
