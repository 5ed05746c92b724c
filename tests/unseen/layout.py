"""Shared styles, fonts and fixed dates, so that the same files come out byte for byte."""

from __future__ import annotations

import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

_FOLDERS = [Path()]
FIXED = datetime(2020, 1, 1, 8, 0, 0)
GREY = colors.HexColor("#e8ecef")
BLUE = colors.HexColor("#1f3f66")


def out() -> Path:
    """The folder that the documents are being written into."""
    return _FOLDERS[-1]


def write_into(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    _FOLDERS.append(folder)
    register_fonts()


def register_fonts() -> None:
    """The fonts every PDF reader has, under the names that the styles use."""
    faces = {
        "Arial": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"),
        "Times": ("Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"),
    }
    faces["Narrow"] = faces["Arial"]
    for family, names in faces.items():
        for kind, face in zip(("Regular", "Bold", "Italic", "BoldItalic"), names, strict=True):
            pdfmetrics.registerFont(pdfmetrics.Font(f"{family}-{kind}", face, "WinAnsiEncoding"))
        pdfmetrics.registerFontFamily(
            family, normal=f"{family}-Regular", bold=f"{family}-Bold",
            italic=f"{family}-Italic", boldItalic=f"{family}-BoldItalic",
        )  # fmt: skip


def styles(family: str, size: float = 10, lead: float = 1.35) -> dict[str, ParagraphStyle]:
    reg, bold = f"{family}-Regular", f"{family}-Bold"
    body = ParagraphStyle("body", fontName=reg, fontSize=size, leading=size * lead, spaceAfter=6)
    return {
        "body": body,
        "just": ParagraphStyle("just", parent=body, alignment=4),
        "small": ParagraphStyle("small", parent=body, fontSize=size - 2.2, leading=size * 1.05),
        "cell": ParagraphStyle(
            "cell", parent=body, fontSize=size - 1, leading=size * 1.15, spaceAfter=0
        ),
        "cellb": ParagraphStyle(
            "cellb",
            parent=body,
            fontName=bold,
            fontSize=size - 1,
            leading=size * 1.15,
            spaceAfter=0,
        ),
        "right": ParagraphStyle(
            "right", parent=body, fontSize=size - 1, leading=size * 1.15, spaceAfter=0, alignment=2
        ),
        "bullet": ParagraphStyle(
            "bullet", parent=body, leftIndent=12, bulletIndent=2, spaceAfter=2
        ),
        "h1": ParagraphStyle(
            "h1",
            parent=body,
            keepWithNext=1,
            fontName=bold,
            fontSize=size + 5,
            leading=size * 1.9,
            spaceBefore=12,
            spaceAfter=8,
            textColor=BLUE,
        ),
        "h2": ParagraphStyle(
            "h2",
            parent=body,
            keepWithNext=1,
            fontName=bold,
            fontSize=size + 2,
            leading=size * 1.55,
            spaceBefore=9,
            spaceAfter=4,
        ),
        "h3": ParagraphStyle(
            "h3", parent=body, keepWithNext=1, fontName=bold, spaceBefore=6, spaceAfter=2
        ),
        "title": ParagraphStyle(
            "title",
            parent=body,
            fontName=bold,
            fontSize=size + 14,
            leading=size * 2.9,
            spaceAfter=14,
            textColor=BLUE,
        ),
    }


def pdf(
    name: str,
    title: str,
    author: str,
    story: list[Any],
    footer: str = "",
    header: str = "",
    pagesize: tuple[float, float] = A4,
    margin: float = 22 * mm,
) -> None:
    def decorate(canvas: Any, doc: Any) -> None:
        canvas.saveState()
        canvas.setFont("Arial-Regular", 8)
        if header and doc.page > 1:
            canvas.drawString(margin, pagesize[1] - 12 * mm, header)
        if footer and doc.page > 1:
            canvas.drawString(margin, 11 * mm, footer)
            canvas.drawRightString(pagesize[0] - margin, 11 * mm, f"{doc.page}")
        canvas.restoreState()

    SimpleDocTemplate(
        str(out() / name),
        pagesize=pagesize,
        leftMargin=margin,
        rightMargin=margin,
        topMargin=20 * mm,
        bottomMargin=20 * mm,
        title=title,
        author=author,
        invariant=1,
    ).build(story, onFirstPage=decorate, onLaterPages=decorate)


def grid(
    rows: list[list[Any]],
    widths: list[float],
    style: dict[str, ParagraphStyle],
    head: int = 1,
    right_from: int | None = None,
    extra: list[Any] | None = None,
) -> Table:
    def cell(text: Any, r: int, c: int) -> Any:
        if not isinstance(text, str):
            return text
        if r < head:
            return Paragraph(text, style["cellb"])
        return Paragraph(
            text, style["right" if right_from is not None and c >= right_from else "cell"]
        )

    data = [[cell(t, r, c) for c, t in enumerate(row)] for r, row in enumerate(rows)]
    table = Table(data, colWidths=[w * mm for w in widths], repeatRows=head)
    look: list[Any] = [
        ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    if head:
        look.append(("BACKGROUND", (0, 0), (-1, head - 1), GREY))
    table.setStyle(TableStyle(look + (extra or [])))
    return table


def gap(height: float = 4) -> Spacer:
    return Spacer(1, height * mm)


def same_bytes(buffer: BytesIO, path: Path) -> None:
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, (2020, 1, 1, 8, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))


def save_office(file: Any, name: str, title: str, author: str) -> None:
    properties = file.core_properties
    properties.title, properties.author, properties.last_modified_by = title, author, author
    properties.created = properties.modified = FIXED
    buffer = BytesIO()
    file.save(buffer)
    same_bytes(buffer, out() / name)
