"""Readers: one for each format, chosen by what is in the file, not by its name."""

from __future__ import annotations

import io
import logging
import zipfile
from pathlib import Path

from ingest.document import SourceText
from records.errors import DocumentRefused

MAX_BYTES = 80 * 1024 * 1024
MAX_UNPACKED = 600 * 1024 * 1024
SUFFIXES = {".pdf", ".docx", ".pptx", ".txt", ".md", ".markdown", ".html", ".htm", ".tsv"}
_log = logging.getLogger("praxisfinder.ingest")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_document(path: Path) -> SourceText:
    """Text of a file. Raises `DocumentRefused` with reason and remedy."""
    name = path.name
    try:
        size = path.stat().st_size
    except OSError as error:
        raise DocumentRefused(
            name,
            "Die Datei lässt sich nicht öffnen.",
            "Prüfen Sie Pfad und Leserechte.",
            "unreadable",
        ) from error
    if size == 0:
        raise DocumentRefused(
            name,
            "Die Datei ist leer.",
            "Legen Sie das Dokument neu ab und lesen Sie es erneut ein.",
            "empty",
        )
    if size > MAX_BYTES:
        raise DocumentRefused(
            name,
            f"Die Datei ist mit {size // 1024 // 1024} MB größer als die Grenze von "
            f"{MAX_BYTES // 1024 // 1024} MB.",
            "Teilen Sie das Dokument oder verkleinern Sie die Bilder darin.",
            "too_large",
        )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DocumentRefused(
            name, "Die Datei lässt sich nicht lesen.", "Prüfen Sie die Leserechte.", "unreadable"
        ) from error
    return read_bytes(data, name)


def read_bytes(data: bytes, name: str) -> SourceText:
    """Text of a file's content; `name` only helps to tell plain text formats apart."""
    try:
        source = _read_any(data, name)
    except DocumentRefused:
        raise
    except Exception as error:
        # what a foreign library raises over damaged bytes cannot be listed (zlib, struct, lxml …);
        # one document must not keep the others out
        _log.info("%s: %r", name, error, exc_info=True)
        raise _damaged(name) from error
    if not source.text.strip():
        raise DocumentRefused(
            name,
            "Im Dokument steht kein Text.",
            "Prüfen Sie, ob die richtige Fassung abgelegt wurde.",
            "empty",
        )
    return source


def _read_any(data: bytes, name: str) -> SourceText:
    if data[:1024].lstrip().startswith(b"%PDF"):
        from ingest.readers.pdf import read_pdf

        return read_pdf(data, name)
    if data.startswith(_OLE):
        raise DocumentRefused(
            name,
            "Das ist ein altes oder kennwortgeschütztes Office-Format.",
            "Speichern Sie das Dokument ohne Kennwort als .docx, .pptx oder PDF.",
            "old_office",
        )
    if data.startswith(b"PK"):
        return _read_zip(data, name)
    return _read_plain(data, name)


def _read_zip(data: bytes, name: str) -> SourceText:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            unpacked = sum(info.file_size for info in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise _damaged_office(name) from error
    if unpacked > MAX_UNPACKED:
        raise DocumentRefused(
            name,
            "Das Dokument entpackt sich auf eine ungewöhnliche Größe.",
            "Speichern Sie es neu und verkleinern Sie die Bilder darin.",
            "too_large",
        )
    if "word/document.xml" in names:
        from ingest.readers.docx import read_docx

        return read_docx(data, name)
    if "ppt/presentation.xml" in names:
        from ingest.readers.pptx import read_pptx

        return read_pptx(data, name)
    if "[Content_Types].xml" in names or name.lower().endswith((".docx", ".pptx")):
        raise _damaged_office(name)
    raise DocumentRefused(
        name,
        "Dieses Format wird nicht gelesen.",
        "Gelesen werden PDF, DOCX, PPTX, HTML, Markdown und Text.",
        "unknown_format",
    )


def _damaged_office(name: str) -> DocumentRefused:
    return DocumentRefused(
        name,
        "Die Datei ist beschädigt und lässt sich nicht öffnen.",
        "Öffnen Sie sie im Office-Programm und speichern Sie sie neu.",
        "damaged",
    )


def _damaged(name: str) -> DocumentRefused:
    return DocumentRefused(
        name,
        "Die Datei ist beschädigt und lässt sich nicht lesen.",
        "Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie neu.",
        "damaged",
    )


def _read_plain(data: bytes, name: str) -> SourceText:
    from ingest.readers.text import decode, read_text

    text = decode(data, name)
    start = text[:2000].lstrip().lower()
    looks_html = start.startswith(("<!doctype html", "<html")) or (
        name.lower().endswith((".html", ".htm")) and "<" in start
    )
    if looks_html:
        from ingest.readers.html import read_html

        return read_html(text, name)
    return read_text(text, name)
