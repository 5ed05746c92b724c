"""A cleaned view of a text that knows, for each character, where it stands in the original.

Layout rules and field extraction work on the view; evidence is mapped back, so that a quote is
always a slice of the untouched document text.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
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

    def arranged(self, moved: Iterable[tuple[int, int, Sequence[tuple[int, int] | str]]]) -> View:
        """A new view where stretches `(start, end, pieces)` are put together anew from pieces.

        A piece is a stretch `(start, end)` of this view, or a mark such as a tab, which maps to the
        end of the piece before it. Stretches come in order and do not overlap.
        """
        pieces: list[str] = []
        origin: array[int] = array("L")
        done = 0
        for start, end, told in moved:
            for piece in [(done, start), *told]:
                if isinstance(piece, str):
                    pieces.append(piece)
                    origin.extend([origin[-1] if origin else self.origin[start]] * len(piece))
                else:
                    pieces.append(self.text[piece[0] : piece[1]])
                    origin.extend(self.origin[piece[0] : piece[1]])
            done = end
        if not pieces:
            return self
        pieces.append(self.text[done:])
        origin.extend(self.origin[done:])
        return View(self.source, "".join(pieces), origin)

    def insert(self, pieces: dict[int, str]) -> View:
        """A new view with texts put in at places of this one; they map to what stands there."""
        if not pieces:
            return self
        text: list[str] = []
        origin: array[int] = array("L")
        done = 0
        for at in sorted(pieces):
            text += [self.text[done:at], pieces[at]]
            origin.extend(self.origin[done:at])
            origin.extend([self.origin[at]] * len(pieces[at]))
            done = at
        text.append(self.text[done:])
        origin.extend(self.origin[done:])
        return View(self.source, "".join(text), origin)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the source, white space at both ends left out.

        Where the stretch was put together from several places, the first of them counts.
        """
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if start >= end:
            at = self.origin[min(start, len(self.origin) - 1)]
            return at, at
        first, last = self.origin[start], self.origin[end - 1] + 1
        if last <= first:
            at = start
            while at + 1 < end and self.origin[at + 1] >= self.origin[at]:
                at += 1
            last = self.origin[at] + 1
        return first, last


class Line(NamedTuple):
    """A line of a view: `text` without its line break at `view.text[start:end]`."""

    start: int
    end: int
    text: str


def lines_of(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """Lines of `text[start:end]`, empty ones included."""
    stop = len(text) if end is None else end
    if len(text) < _LONG:
        return _lines(text[start:stop], start)
    starts, lines = _all_lines(text)
    found = lines[max(0, bisect_right(starts, start) - 1) : bisect_left(starts, stop)]
    if found and found[0].start < start:
        cut = found.pop(0)
        if start <= cut.end and start < stop:
            found.insert(0, Line(start, cut.end, text[start : cut.end]))
    if found and found[-1].end > stop:
        cut = found.pop()
        found.append(Line(cut.start, stop, text[cut.start : stop]))
    return found


# a long text is asked for its lines by every layout and for every part
_LONG = 10_000


@lru_cache(maxsize=2)
def _all_lines(text: str) -> tuple[list[int], list[Line]]:
    lines = _lines(text, 0)
    return [line.start for line in lines], lines


def _lines(text: str, at: int) -> list[Line]:
    """Lines of a text that begins at `at`."""
    pieces = text.split("\n")
    if not pieces[-1]:
        pieces.pop()
    found = []
    for piece in pieces:
        found.append(Line(at, at + len(piece), piece))
        at += len(piece) + 1
    return found
