"""Table cells with several lines: a name with its provider and period below, facts one a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.labels import lexicon
from ingest.layouts.block import Part
from ingest.layouts.facts import by_content

# line breaks within a cell stay as two spaces
LINE_IN_CELL = "  "
_ASIDE_BELOW = re.compile(r"\s{2,}\(([^()]+)\)\s*$")
# cells under these heads are running text or one value with its remarks
_WHOLE = {"cost", "description", "target_group", "results", "provider", "legal_basis"}


def lines_in(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Lines of a cell that begins at `start`, with the place of each."""
    for match in re.finditer(r"\S+(?: \S+)*", text):
        yield start + match.start(), match.group()


def below_name(text: str, start: int) -> tuple[int, list[Part]]:
    """How long the name in a cell is, and what the lines below it tell.

    A line below is no part of the name from the first one on that carries a label or a fact.
    """
    parts: list[Part] = []
    end = len(text)
    aside = _ASIDE_BELOW.search(text)
    if aside is not None:
        # a bracket on lines of its own says who does it, not what it is called
        parts.append(Part(("provider",), "", start + aside.start(1), start + aside.end(1)))
        text, end = text[: aside.start()], aside.start()
    for at, line in list(lines_in(text, start))[1:]:
        label = lexicon().match(line)
        if label is not None and not label.alone and label.fields != ("name",):
            parts.append(Part(label.fields, label.heading, at + label.value_at, at + len(line)))
        elif (fields := by_content(("other",), line)) != ("other",):
            parts.append(Part(fields, "", at, at + len(line)))
        elif not parts:
            continue
        end = min(end, at - start)
    return len(text[:end].rstrip()), parts


def told_lines(text: str, start: int, field: str | None, head: str) -> list[Part]:
    """Parts of a cell whose lines are facts of different fields; empty where they are not."""
    lines = list(lines_in(text, start))
    if len(lines) < 2 or field in _WHOLE:
        return []
    parts = []
    for at, line in lines:
        fields = by_content(("other",), line)
        if fields == ("other",) and field is not None:
            fields = (field,)
        parts.append(Part(fields, head, at, at + len(line)))
    return parts if len({p.fields for p in parts}) > 1 else []
