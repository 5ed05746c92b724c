"""PDF through pypdf, page by page."""

from __future__ import annotations

import io
import logging
import time

from ingest.document import SourceText
from ingest.labels import lexicon
from ingest.readers.pdf_page import (
    Piece,
    body_size,
    heading_sizes,
    pack_pieces,
    page_text,
    pieces_of,
    unpack_pieces,
)
from ingest.shared import shared
from records.errors import DocumentRefused
from records.regions import load_places
from records.vocabulary import vocabulary

MAX_PAGES = 3000
MAX_SECONDS = 300
# as many pages take longer than a second process takes to come about
SHARED_PAGES = 24
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

        def read(number: int) -> list[Piece] | None:
            """Pieces of a page, `None` where it cannot be read."""
            page = reader.pages[number]
            if time.monotonic() - started > MAX_SECONDS:
                raise DocumentRefused(
                    name,
                    f"Das Lesen dauert länger als {MAX_SECONDS // 60} Minuten.",
                    "Erzeugen Sie die PDF-Datei neu oder teilen Sie sie.",
                    "too_slow",
                )
            try:
                return pieces_of(page)
            except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError):
                return None

        count = len(reader.pages)
        read_pages = shared(
            read, count, pack_pieces, unpack_pieces, count >= SHARED_PAGES, _load_words
        )
        unreadable = sum(pieces is None for pieces in read_pages)
        pages = [pieces or [] for pieces in read_pages]
        body = body_size(pages)
        sizes = heading_sizes(pages, body)
        for pieces_here in pages:
            text = page_text(pieces_here, body, sizes)
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
    if not pieces:
        raise damaged
    if not _has_letters(pieces):
        raise DocumentRefused(
            name,
            "Die PDF-Datei enthält nur Bilder, keinen Text.",
            "Lassen Sie sie mit Texterkennung (OCR) umwandeln und lesen Sie sie erneut ein.",
            "image_only",
        )
    notes = [f"{unreadable} Seiten ließen sich nicht lesen."] if unreadable else []
    clean_title = title.strip() if isinstance(title, str) and title.strip() else None
    return SourceText("".join(pieces), "pdf", starts, clean_title, notes)


def _load_words() -> None:
    """Load what the examples of a long document will be read with."""
    vocabulary()
    load_places()
    lexicon()


def _has_letters(pages: list[str]) -> bool:
    """The pages hold as many letters as pages with text do; the first ones mostly settle it."""
    missing = MIN_LETTERS_A_PAGE * len(pages)
    for page in pages:
        missing -= sum(map(str.isalpha, page))
        if missing <= 0:
            return True
    return False
