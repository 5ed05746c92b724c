"""Office files with fixed dates, so that a rebuild gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

# the earliest date a zip member can carry
_DATE = (1980, 1, 1, 0, 0, 0)


def write_fixed_zip(data: bytes, target: Path) -> None:
    """Write a zip archive again, members in their order, all with the same date."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            info = zipfile.ZipInfo(name, _DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(name))
    target.write_bytes(packed.getvalue())


def fix_properties(properties: Any, title: str, author: str, year: int) -> None:
    """Set the core properties of a DOCX or PPTX; the templates carry dates of their own."""
    day = datetime(year, 1, 1)
    properties.title = title
    properties.author = author
    properties.last_modified_by = ""
    properties.comments = ""
    properties.keywords = ""
    properties.subject = ""
    properties.language = "de-DE"
    properties.created = day
    properties.modified = day
    properties.last_printed = day
    properties.revision = 1
