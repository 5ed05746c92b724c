"""Content of the forms as flowing parts of a PDF."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import stringWidth  # type: ignore[import-untyped]
from reportlab.platypus import Paragraph, Spacer, Table  # type: ignore[import-untyped]

from scripts.corpus_build import pdf_styles as styles
from scripts.corpus_build.source_text import Block, Form, Heading, ItemList, TableRows
from scripts.corpus_build.source_text import Paragraph as Text

# drawn behind a cell, so that text extraction keeps the columns apart
_CELL_GAP = "   "
_CELL_PADDING = 5.0


def form_parts(form: Form, width: float) -> list[Any]:
    """One filled-in form: the box with name and organisation, then label and content in turn."""
    of = "der Maßnahme" if form.kind == "Maßnahme" else "des Handlungsansatzes"
    head = [_name_line(f"Name/Bezeichnung {of}:", f"<b>{escape(form.title)}</b>", form.title)]
    if form.organisation:
        head.append(_name_line("Ansprechpartner:", escape(form.organisation), None))
    box = Table([[part] for part in head], colWidths=[width])
    box.setStyle(
        [
            ("GRID", (0, 0), (-1, -1), 0.6, styles.RULE),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
        ]
    )
    parts: list[Any] = [box, Spacer(0, 4)]
    for label, blocks in form.fields:
        lines = _label_lines(label, width - 2 * styles.LABEL.leftIndent)
        parts.append(Paragraph("<br/>".join(map(escape, lines)), styles.LABEL))
        parts += content_parts(blocks, width)
    return parts


def _name_line(label: str, value: str, outline: str | None) -> Any:
    line = Paragraph(f'<font name="Vera-Bold">{escape(label)}</font> {value}', styles.NAME)
    line.outline_title = outline
    return line


def content_parts(blocks: list[Block], width: float) -> list[Any]:
    parts: list[Any] = []
    for block in blocks:
        if isinstance(block, Text):
            parts.append(Paragraph(escape(block.text), styles.BODY))
        elif isinstance(block, ItemList):
            for level, text in block.items:
                indent = 14.0 * (level - 1)
                style = styles.ITEM.clone(
                    f"item{level}",
                    leftIndent=styles.ITEM.leftIndent + indent,
                    bulletIndent=styles.ITEM.bulletIndent + indent,
                )
                parts.append(Paragraph(escape(text), style, bulletText="• "))
            parts.append(Spacer(0, 3))
        elif isinstance(block, TableRows):
            parts += [_table(block.rows, width), Spacer(0, 7)]
        elif isinstance(block, Heading):
            parts.append(Paragraph(escape(block.text), styles.HEADING))
    return parts


def _label_lines(label: str, width: float) -> list[str]:
    """A label that names several fields breaks behind a stroke, as on printed forms."""
    lines = [""]
    for piece in label.replace(" / ", " /\0").split("\0"):
        longer = f"{lines[-1]} {piece}".strip()
        if lines[-1] and stringWidth(longer, styles.LABEL.fontName, styles.LABEL.fontSize) > width:
            lines.append(piece)
        else:
            lines[-1] = longer
    return lines


def _table(rows: list[list[str]], width: float) -> Any:
    """A drawn table; a column too wide for the page is set as running text."""
    bold, plain, size = "Vera-Bold", "Vera", styles.CELL.fontSize
    natural = [
        max(
            stringWidth(row[column] + _CELL_GAP, plain if number else bold, size)
            for number, row in enumerate(rows)
        )
        + 2 * _CELL_PADDING
        for column in range(len(rows[0]))
    ]
    last = len(natural) - 1
    room = width - sum(natural[:last])
    wraps = natural[last] > room
    widths = [*natural[:last], room] if wraps else natural
    cells: list[list[Any]] = []
    for number, row in enumerate(rows):
        line: list[Any] = [cell + _CELL_GAP for cell in row[:last]]
        line.append(Paragraph(escape(row[last]), styles.CELL) if wraps and number else row[last])
        cells.append(line)
    table = Table(cells, colWidths=widths, repeatRows=1, hAlign="LEFT", splitInRow=1)
    table.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), plain, size),
            ("FONT", (0, 0), (-1, 0), bold, size),
            ("BACKGROUND", (0, 0), (-1, 0), styles.GREY),
            ("GRID", (0, 0), (-1, -1), 0.4, styles.RULE),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), _CELL_PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), _CELL_PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
        ]
    )
    return table
