"""A cleaned view of a text that knows, for each character, where it stands in the original.

Layout rules and field extraction work on the view; evidence is mapped back, so that a quote is
always a slice of the untouched document text.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable
from typing import NamedTuple

from records.quick import Quick


class View:
    """`text` with `origin[i]` = offset in the source of `text[i]` (one more entry for the end)."""

    __slots__ = ("origin", "source", "text")

    def __init__(self, source: str, text: str | None = None, origin: array[int] | None = None):
        self.source = source
        self.text = source if text is None else text
        self.origin = array("L", range(len(source) + 1)) if origin is None else origin

    def sub(
        self, pattern: re.Pattern[str] | Quick, replace: str | Callable[[re.Match[str]], str]
    ) -> View:
        """A new view with every match replaced.

        Characters put in map to the beginning of the match. A replacement that begins or ends
        with text kept from the match should be written with look-around instead.
        """
        pieces: list[str] = []
        origin: array[int] = array("L")
        done = 0
        for match in pattern.finditer(self.text):
            new = replace if isinstance(replace, str) else replace(match)
            if new == match.group():
                continue
            pieces.append(self.text[done : match.start()])
            origin.extend(self.origin[done : match.start()])
            pieces.append(new)
            origin.extend([self.origin[match.start()]] * len(new))
            done = match.end()
        if done == 0 and not pieces:
            return self
        pieces.append(self.text[done:])
        origin.extend(self.origin[done:])
        return View(self.source, "".join(pieces), origin)

    def keep(self, pattern: re.Pattern[str] | Quick) -> View:
        """A new view where of every match only its first group is left, in its place."""
        pieces: list[str] = []
        origin: array[int] = array("L")
        done = 0
        for match in pattern.finditer(self.text):
            for first, last in ((done, match.start()), match.span(1)):
                pieces.append(self.text[first:last])
                origin.extend(self.origin[first:last])
            done = match.end()
        if not pieces:
            return self
        pieces.append(self.text[done:])
        origin.extend(self.origin[done:])
        return View(self.source, "".join(pieces), origin)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the source, white space at both ends left out."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if start >= end:
            at = self.origin[min(start, len(self.origin) - 1)]
            return at, at
        return self.origin[start], self.origin[end - 1] + 1


class Line(NamedTuple):
    """A line of a view: `text` without its line break at `view.text[start:end]`."""

    start: int
    end: int
    text: str


def lines_of(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """Lines of `text[start:end]`, empty ones included."""
    pieces = text[start:end].split("\n")
    if not pieces[-1]:
        pieces.pop()
    found = []
    at = start
    for piece in pieces:
        found.append(Line(at, at + len(piece), piece))
        at += len(piece) + 1
    return found
