"""Styles and fixed dates, so that the same documents come out byte for byte."""

from __future__ import annotations

import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from reportlab.lib.styles import ParagraphStyle

FIXED: Final = datetime(2020, 1, 1, 8, 0, 0)
BODY: Final = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=14, spaceAfter=6)
CELL: Final = ParagraphStyle("cell", parent=BODY, fontSize=9, leading=11.5, spaceAfter=0)
CELL_BOLD: Final = ParagraphStyle("cellbold", parent=CELL, fontName="Helvetica-Bold")
CELL_LARGE: Final = ParagraphStyle("celllarge", parent=CELL, fontSize=11, leading=15)
HEAD: Final = ParagraphStyle(
    "head", parent=BODY, fontName="Helvetica-Bold", fontSize=13, leading=17, spaceBefore=10
)
TITLE: Final = ParagraphStyle(
    "title", parent=BODY, fontName="Helvetica-Bold", fontSize=22, leading=28, spaceAfter=14
)


def same_bytes(buffer: BytesIO, path: Path) -> None:
    """Write an Office file with fixed times in its archive."""
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, (2020, 1, 1, 8, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))


def save_office(file: Any, path: Path, title: str, author: str) -> None:
    properties = file.core_properties
    properties.title, properties.author, properties.last_modified_by = title, author, author
    properties.created = properties.modified = FIXED
    buffer = BytesIO()
    file.save(buffer)
    same_bytes(buffer, path)
