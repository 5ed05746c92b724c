"""The labour market programme as a Word document with headings, lists and real tables."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from scripts.corpus_build.fixed_zip import fix_properties, write_fixed_zip
from scripts.corpus_build.source_text import (
    Block,
    Heading,
    ItemList,
    Paragraph,
    TableRows,
    parse_blocks,
)

_NUMBER = re.compile(r"\d+(?:\.\d+)*")
_TEXT_WIDTH_CM = 16.0
_NARROWEST_CM = 2.6


def build_programme(source: Path, target: Path) -> None:
    """Write the DOCX; the first heading and the paragraph below it make the title."""
    blocks = parse_blocks(source.read_text(encoding="utf-8"))
    title, subtitle, *rest = blocks
    assert isinstance(title, Heading) and isinstance(subtitle, Paragraph)
    document = Document()
    _set_page(document, title.text)
    document.add_paragraph(title.text, style="Title")
    document.add_paragraph(subtitle.text, style="Subtitle")
    for block in rest:
        _add(document, block)
    fix_properties(document.core_properties, title.text, "Jobcenter Düsseldorf", 2021)
    packed = io.BytesIO()
    document.save(packed)
    write_fixed_zip(packed.getvalue(), target)


def _set_page(document: Any, title: str) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.5)
    normal = document.styles["Normal"]
    normal.font.name = "Arial"
    normal.font.size = Pt(10.5)
    normal.paragraph_format.space_after = Pt(6)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "de-DE")
    normal.element.get_or_add_rPr().append(language)
    section.header.paragraphs[0].text = title
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    foot.add_run("Seite ")
    _add_page_number(foot)


def _add_page_number(paragraph: Any) -> None:
    """A PAGE field, which Word counts itself."""
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        run = paragraph.add_run()
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)


def _add(document: Any, block: Block) -> None:
    if isinstance(block, Heading):
        number = _NUMBER.match(block.text)
        level = number.group().count(".") + 1 if number else 1
        document.add_heading(block.text, level)
    elif isinstance(block, ItemList):
        for level, text in block.items:
            style = "List Bullet" if level == 1 else f"List Bullet {level}"
            document.add_paragraph(text, style=style)
    elif isinstance(block, TableRows):
        _add_table(document, block.rows)
    else:
        document.add_paragraph(block.text)


def _add_table(document: Any, rows: list[list[str]]) -> None:
    columns = len(rows[0])
    table = document.add_table(rows=0, cols=columns, style="Light Grid Accent 1")
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    widths = _widths(rows)
    for number, row in enumerate(rows):
        line = table.add_row()
        for cell, text, width in zip(line.cells, row, widths, strict=True):
            cell.width = Cm(width)
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(2)
            paragraph.add_run(text).font.size = Pt(9)
        properties = line._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))
    # room below the table
    document.add_paragraph()


def _widths(rows: list[list[str]]) -> list[float]:
    """Column widths in cm by the length of their texts, none too narrow."""
    lengths = [max(len(row[column]) for row in rows) ** 0.6 for column in range(len(rows[0]))]
    free = _TEXT_WIDTH_CM - _NARROWEST_CM * len(lengths)
    return [_NARROWEST_CM + free * length / sum(lengths) for length in lengths]
