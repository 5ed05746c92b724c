"""Readable sections of a record: mended running text under each label, contacts left out."""

from __future__ import annotations

import re

from ingest.document import page_at
from ingest.fields.scope import Scope
from ingest.labels import bullet, own_words
from ingest.layouts.forms import CONTACT_FIELDS
from ingest.view import lines_of
from records.model import Section

_EMPTY = re.compile(r"^[\W_]*$")


def sections_of(scope: Scope) -> list[Section]:
    """Non-empty parts in document order; a part with several labels keeps the first as field."""
    found = []
    for part in [*scope.block.context, *scope.block.parts]:
        if set(part.fields) & CONTACT_FIELDS:
            continue
        text = readable(scope, part.start, part.end)
        if _EMPTY.match(text):
            continue
        first, last = scope.view.span(part.start, part.end)
        found.append(
            Section(
                field=_main_field(part.fields),
                heading=_heading(part.heading),
                text=text,
                span=(first, last),
                page=page_at(scope.page_starts, first),
            )
        )
    return found


def _main_field(fields: tuple[str, ...]) -> str:
    if "target_group" in fields:
        return "target_group"
    return fields[0]


def _heading(heading: str) -> str:
    return " ".join(own_words(heading).split()).strip(" :*")


def readable(scope: Scope, start: int, end: int) -> str:
    """Text with wrapped lines joined, list items kept, printed lines of the form left out."""
    lines: list[str] = []
    glue = False
    for line in lines_of(scope.view.text, start, end):
        text = " ".join(line.text.replace("\t", " | ").split())
        if not text or scope.prints(line.text):
            glue = False
            continue
        item = bullet(line.text)
        if item is not None:
            lines.append(f"- {' '.join(item.replace(chr(9), ' | ').split())}")
            glue = True
        elif glue and lines and "\t" not in line.text and not text.startswith("#"):
            lines[-1] += f" {text}"
        else:
            lines.append(text.lstrip("# "))
            glue = "\t" not in line.text and not text.startswith("#")
    return own_words("\n".join(lines).strip())
