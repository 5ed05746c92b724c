"""A brief as a Word file: A4, tables with head rows, German as its language."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from ui.exports.brief import Brief, Grid, Text

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FONT = "Arial"
_INK, _SOFT, _MAIN, _LINE, _TINT = "1C2B33", "4C5F69", "0F5C6E", "CCD8DC", "F2F6F7"
_SIZE = {"body": 9, "heading": 10.5, "small": 8}


def write(brief: Brief) -> bytes:
    """The brief as a DOCX file."""
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21.0), Cm(29.7)
    if brief.landscape:
        page.orientation = WD_ORIENT.LANDSCAPE
        page.page_width, page.page_height = page.page_height, page.page_width
    page.left_margin = page.right_margin = Cm(1.9)
    page.top_margin = page.bottom_margin = Cm(1.4)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(9)
    fonts = normal.element.rPr
    fonts.rFonts.set(qn("w:eastAsia"), _FONT)
    language = fonts.makeelement(qn("w:lang"), {qn("w:val"): "de-DE"})
    fonts.append(language)
    normal.paragraph_format.space_after = normal.paragraph_format.space_before = Pt(0)
    properties = document.core_properties
    properties.title, properties.author, properties.language = brief.title, "Praxisfinder", "de-DE"

    _line(document.add_paragraph(), brief.kicker, 9, _MAIN, bold=True)
    title = document.add_paragraph(style="Title")
    title.paragraph_format.space_after = Pt(2)
    _without_border(title)
    _line(title, brief.title, 16, _INK, bold=True)
    _line(document.add_paragraph(), brief.subtitle, 9, _SOFT)
    width = page.page_width - page.left_margin - page.right_margin
    for block in brief.blocks:
        if isinstance(block, Grid):
            _grid(document, block, width)
        else:
            _text(document, block)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _line(paragraph: Any, text: str, size: float, colour: str, bold: bool = False) -> None:
    from docx.shared import Pt, RGBColor

    run = paragraph.add_run(text)
    run.font.name, run.font.size, run.bold = _FONT, Pt(size), bold
    run.font.color.rgb = RGBColor.from_string(colour)


def _text(document: Any, block: Text) -> None:
    from docx.shared import Pt

    heading = block.role == "heading"
    paragraph = document.add_paragraph(style="Heading 2" if heading else None)
    paragraph.paragraph_format.space_before = Pt(6 if heading else 4)
    paragraph.paragraph_format.space_after = Pt(2 if heading else 0)
    colour = {"heading": _MAIN, "small": _SOFT}.get(block.role, _INK)
    _line(paragraph, block.text, _SIZE[block.role], colour, bold=heading)


def _grid(document: Any, block: Grid, width: int) -> None:
    from docx.shared import Emu

    rows = ([block.head] if block.head else []) + block.rows
    table = document.add_table(rows=len(rows), cols=len(block.widths))
    table.autofit = False
    for column, share in zip(table.columns, block.widths, strict=True):
        column.width = Emu(int(width * share))
    for number, row in enumerate(rows):
        head = bool(block.head) and number == 0
        for at, text in enumerate(row):
            cell = table.cell(number, at)
            cell.width = Emu(int(width * block.widths[at]))
            _borders(cell, top=not head and not block.large and number > 0)
            if block.large:
                _shade(cell)
            paragraph = cell.paragraphs[0]
            if block.large and not head:
                value, _, note = text.partition("\n")
                _line(paragraph, value, 13, _INK, bold=True)
                if note:
                    _line(cell.add_paragraph(), note, 7.5, _SOFT)
                continue
            side = at == 0 and not block.large
            colour = _SOFT if side or (head and block.large) else _INK
            _line(paragraph, text, 8.5 if head else 9, colour, bold=head and not block.large)
    if block.head:
        _repeat(table.rows[0])


def _repeat(row: Any) -> None:
    """Mark the head row, which screen readers announce and later pages repeat."""
    from docx.oxml.ns import qn

    properties = row._tr.get_or_add_trPr()
    properties.append(properties.makeelement(qn("w:tblHeader"), {qn("w:val"): "true"}))


def _shade(cell: Any) -> None:
    from docx.oxml.ns import qn

    properties = cell._tc.get_or_add_tcPr()
    shade = {qn("w:val"): "clear", qn("w:color"): "auto", qn("w:fill"): _TINT}
    properties.append(properties.makeelement(qn("w:shd"), shade))


def _borders(cell: Any, top: bool) -> None:
    from docx.oxml.ns import qn

    if not top:
        return
    properties = cell._tc.get_or_add_tcPr()
    borders = properties.makeelement(qn("w:tcBorders"), {})
    edge = {qn("w:val"): "single", qn("w:sz"): "4", qn("w:color"): _LINE}
    borders.append(borders.makeelement(qn("w:top"), edge))
    properties.append(borders)


def _without_border(paragraph: Any) -> None:
    """The title style of Word underlines; ours does not."""
    from docx.oxml.ns import qn

    properties = paragraph._p.get_or_add_pPr()
    borders = properties.makeelement(qn("w:pBdr"), {})
    borders.append(borders.makeelement(qn("w:bottom"), {qn("w:val"): "nil"}))
    properties.append(borders)
