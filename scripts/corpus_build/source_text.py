"""Reads the plain text sources: headings, paragraphs, lists, table rows and filled-in forms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

_HEADING = re.compile(r"(#{1,6})\s+(.+)")
_ITEM = re.compile(r"(\s*)- (.+)")
_ROW = re.compile(r"\|.*\|")


@dataclass(frozen=True)
class Heading:
    """`level` is the number of `#`."""

    level: int
    text: str


@dataclass(frozen=True)
class Paragraph:
    text: str


@dataclass
class ItemList:
    """List items with their level, 1 for the outermost."""

    items: list[tuple[int, str]] = field(default_factory=list)


@dataclass
class TableRows:
    """Rows of cells; the first row is the head."""

    rows: list[list[str]] = field(default_factory=list)


Block = Heading | Paragraph | ItemList | TableRows


@dataclass(frozen=True)
class Form:
    """A filled-in form: `kind` is Maßnahme or Handlungsansatz, `fields` are labels with content."""

    title: str
    kind: str
    organisation: str | None
    fields: list[tuple[str, list[Block]]]


def parse_blocks(text: str) -> list[Block]:
    """Blocks of a source text in their order; two spaces before `- ` make a level."""
    blocks: list[Block] = []
    for line in text.split("\n"):
        if not line.strip():
            continue
        heading, item = _HEADING.fullmatch(line), _ITEM.fullmatch(line)
        if heading:
            blocks.append(Heading(len(heading.group(1)), heading.group(2).strip()))
        elif item:
            if not (blocks and isinstance(blocks[-1], ItemList)):
                blocks.append(ItemList())
            last = blocks[-1]
            assert isinstance(last, ItemList)
            last.items.append((1 + len(item.group(1)) // 2, item.group(2).strip()))
        elif _ROW.fullmatch(line.strip()):
            if not (blocks and isinstance(blocks[-1], TableRows)):
                blocks.append(TableRows())
            table = blocks[-1]
            assert isinstance(table, TableRows)
            table.rows.append([cell.strip() for cell in line.strip()[1:-1].split("|")])
        else:
            blocks.append(Paragraph(line.strip()))
    return blocks


def parse_form(text: str, name: str) -> Form:
    """One form of the collection. Raises `ValueError` naming the file when a part is missing."""
    lines = text.split("\n")
    marks = dict(line[1:].split(":", 1) for line in lines if line.startswith("@"))
    blocks = parse_blocks("\n".join(line for line in lines if not line.startswith("@")))
    first = blocks[0] if blocks else None
    kind = marks.get("form", "").strip()
    if not (isinstance(first, Heading) and first.level == 1):
        raise ValueError(f"{name}: the first line must be '# title'")
    if kind not in {"Maßnahme", "Handlungsansatz"}:
        raise ValueError(f"{name}: '@form:' must be Maßnahme or Handlungsansatz, found {kind!r}")
    fields: list[tuple[str, list[Block]]] = []
    for block in blocks[1:]:
        if isinstance(block, Heading):
            fields.append((block.text, []))
        elif fields:
            fields[-1][1].append(block)
        else:
            raise ValueError(f"{name}: text before the first field label")
    return Form(first.text, kind, marks.get("stelle", "").strip() or None, fields)


def read_forms(folder: Path) -> list[Form]:
    """All forms of the collection, in the order of their numbers."""
    return [
        parse_form(path.read_text(encoding="utf-8"), path.name)
        for path in sorted(folder.glob("[0-9][0-9].md"))
    ]


def read_slides(path: Path) -> list[list[Block]]:
    """Slides of a deck, separated by `---`."""
    pages = re.split(r"(?m)^---\s*$", path.read_text(encoding="utf-8"))
    return [parse_blocks(page) for page in pages if page.strip()]
