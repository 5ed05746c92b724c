"""PDF through pypdf, page by page."""

from __future__ import annotations

import io
import logging
import time
from typing import Any

from ingest.document import SourceText
from ingest.readers.pdf_tables import shows_table, with_rows
from records.errors import DocumentRefused

MAX_PAGES = 3000
MAX_SECONDS = 300
# a scanned page has no letters at all, or the few of a stamp
MIN_LETTERS_A_PAGE = 15


def read_pdf(data: bytes, name: str) -> SourceText:
    """Text of all pages. Raises `DocumentRefused` for locked, damaged or picture-only files."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.ERROR)
    damaged = DocumentRefused(
        name,
        "Die PDF-Datei ist beschädigt.",
        "Erzeugen Sie die PDF-Datei neu und lesen Sie sie erneut ein.",
        "damaged",
    )
    locked = DocumentRefused(
        name,
        "Die PDF-Datei ist mit einem Kennwort geschützt.",
        "Speichern Sie sie ohne Kennwort und lesen Sie sie erneut ein.",
        "encrypted",
    )
    started = time.monotonic()
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    unreadable = 0
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise locked
        if len(reader.pages) > MAX_PAGES:
            raise DocumentRefused(
                name,
                f"Das Dokument hat mehr als {MAX_PAGES} Seiten.",
                "Teilen Sie es in kleinere Dokumente.",
                "too_large",
            )
        for page in reader.pages:
            if time.monotonic() - started > MAX_SECONDS:
                raise DocumentRefused(
                    name,
                    f"Das Lesen dauert länger als {MAX_SECONDS // 60} Minuten.",
                    "Erzeugen Sie die PDF-Datei neu oder teilen Sie sie.",
                    "too_slow",
                )
            try:
                text = page.extract_text() or ""
            except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError):
                text, unreadable = "", unreadable + 1
            if shows_table(text):
                text = _with_layout(page) or text
            text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
            text = text.encode("utf-8", "replace").decode("utf-8")
            starts.append(length)
            pieces.append(text + "\n")
            length += len(text) + 1
        title = reader.metadata.title if reader.metadata else None
    except DocumentRefused:
        raise
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        OSError,
    ) as error:
        raise damaged from error
    except (
        RecursionError,
        AssertionError,
        ArithmeticError,
        NotImplementedError,
        LookupError,
    ) as error:
        raise damaged from error
    except ImportError as error:
        raise locked from error
    letters = sum(c.isalpha() for piece in pieces for c in piece)
    if not pieces:
        raise damaged
    if letters < MIN_LETTERS_A_PAGE * len(pieces):
        raise DocumentRefused(
            name,
            "Die PDF-Datei enthält nur Bilder, keinen Text.",
            "Lassen Sie sie mit Texterkennung (OCR) umwandeln und lesen Sie sie erneut ein.",
            "image_only",
        )
    notes = [f"{unreadable} Seiten ließen sich nicht lesen."] if unreadable else []
    clean_title = title.strip() if isinstance(title, str) and title.strip() else None
    return SourceText("".join(pieces), "pdf", starts, clean_title, notes)


def _with_layout(page: Any) -> str:
    """The page read with its layout, tables as rows; "" where that fails."""
    try:
        return with_rows(page.extract_text(extraction_mode="layout") or "")
    except Exception:
        # the layout mode is a second try at a page that was read already; whatever it stumbles
        # over, the plain text stays
        return ""
