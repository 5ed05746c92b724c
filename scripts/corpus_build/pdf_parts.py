"""Content of the forms as flowing parts of a PDF."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import stringWidth  # type: ignore[import-untyped]
from reportlab.platypus import Paragraph, Spacer, Table  # type: ignore[import-untyped]

from scripts.corpus_build import pdf_styles as styles
from scripts.corpus_build.pdf_table import TextTable
from scripts.corpus_build.source_text import Block, Form, Heading, ItemList, TableRows
from scripts.corpus_build.source_text import Paragraph as Text


def form_parts(form: Form, width: float) -> list[Any]:
    """One filled-in form: the box with name and organisation, then label and content in turn."""
    of = "der Maßnahme" if form.kind == "Maßnahme" else "des Handlungsansatzes"
    title = f'<font name="Vera-Bold" color="{styles.BLUE_CODE}">{escape(form.title)}</font>'
    head = [_name_line(f"Name/Bezeichnung {of}:", title, form.title)]
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
            parts += [TextTable(block.rows, width), Spacer(0, 7)]
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
