"""A deck of slides as PPTX: title and content placeholders of the default template."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.util import Pt

from scripts.corpus_build.fixed_zip import fix_properties, write_fixed_zip
from scripts.corpus_build.source_text import Block, Heading, ItemList, TableRows, read_slides

_TITLE_LAYOUT, _CONTENT_LAYOUT = 0, 1
_MAX_LEVEL = 4
# font sizes by how much stands on the slide, so that nothing runs over the edge
_SIZES = ((350, 22), (600, 19), (850, 17), (10_000, 15))


def build_slides(source: Path, target: Path) -> None:
    """Write the PPTX; the first slide is the title page."""
    first, *others = read_slides(source)
    deck = Presentation()
    title = _add_slide(deck, _TITLE_LAYOUT, first)
    for slide in others:
        _add_slide(deck, _CONTENT_LAYOUT, slide)
    fix_properties(deck.core_properties, title, "con_sens", 2014)
    packed = io.BytesIO()
    deck.save(packed)
    write_fixed_zip(packed.getvalue(), target)


def _add_slide(deck: Any, layout: int, blocks: list[Block]) -> str:
    title, *rest = blocks
    assert isinstance(title, Heading)
    slide = deck.slides.add_slide(deck.slide_layouts[layout])
    slide.shapes.title.text = title.text
    body = slide.placeholders[1]
    lines = _lines(rest)
    if not lines:
        return title.text
    length = sum(len(text) for _, text, _ in lines)
    size = next(size for limit, size in _SIZES if length <= limit)
    if layout == _CONTENT_LAYOUT:
        for run in (r for p in slide.shapes.title.text_frame.paragraphs for r in p.runs):
            run.font.size = Pt(30)
    frame = body.text_frame
    for number, (level, text, bold) in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.level = level
        run = paragraph.add_run()
        run.text = text
        run.font.size = Pt(size if level < 2 else size - 2)
        run.font.bold = bold or None
        if level == 0:
            _without_bullet(paragraph)
    return title.text


def _lines(blocks: list[Block]) -> list[tuple[int, str, bool]]:
    """Level, text and bold of each line: running text has level 0, list items 1 and more."""
    lines: list[tuple[int, str, bool]] = []
    for block in blocks:
        if isinstance(block, ItemList):
            lines += [(min(level, _MAX_LEVEL), text, False) for level, text in block.items]
        elif isinstance(block, TableRows):
            raise ValueError("tables on slides are not provided for")
        else:
            lines.append((0, block.text, isinstance(block, Heading)))
    return lines


def _without_bullet(paragraph: Any) -> None:
    properties = paragraph._p.get_or_add_pPr()
    properties.set("marL", "0")
    properties.set("indent", "0")
    properties.append(properties.makeelement(_drawing("buNone"), {}))


def _drawing(tag: str) -> str:
    return f"{{http://schemas.openxmlformats.org/drawingml/2006/main}}{tag}"
