"""A document as read: one text, and where its pages begin."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field


@dataclass(frozen=True)
class SourceText:
    """What a reader returns.

    Tables are lines with tab-separated cells, headings lines that begin with `#`, list items
    lines that begin with `- `; so every layout rule works on every format. `page_starts` are
    character offsets of pages 1, 2, …, or `None` where the format has no pages. `title` is the
    title the file itself carries, if any. `frame` has lines that stand around the text, such as
    the foot of its pages or the words behind a logo: no part of an example, but they may say
    whose the document is.
    """

    text: str
    reader: str
    page_starts: list[int] | None = None
    title: str | None = None
    notes: list[str] = field(default_factory=list)
    frame: tuple[str, ...] = ()


def page_at(page_starts: list[int] | None, offset: int) -> int | None:
    """1-based page of a character offset, `None` where there are no pages."""
    if not page_starts:
        return None
    return max(1, bisect_right(page_starts, offset))
