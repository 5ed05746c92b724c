"""Files handed in through the browser: checked by content, kept under generated names.

`DATA/uploads/` is a document folder like any other: its `sources.toml` says which document each
generated name stands for, so that a new version of a file is the same document again.
"""

from __future__ import annotations

import io
import json
import os
import re
import secrets
import tomllib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePath

from filelock import FileLock

from ingest.corpus import MANIFEST
from ingest.names import slug
from ingest.readers import read_document
from records.errors import DocumentRefused

FOLDER, STAGED = "uploads", ".staged"
MAX_BYTES = 50 * 1024 * 1024  # as `maxUploadSize` in .streamlit/config.toml
MAX_NAME = 120
_PLAIN = {".txt", ".md", ".markdown", ".html", ".htm", ".tsv"}
_OFFICE = {"word/document.xml": ".docx", "ppt/presentation.xml": ".pptx"}
_BOMS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True)
class Upload:
    """One file handed in: the document `id`, its stored `file` and the `name` it came under.

    One that was taken out is `gone`: handed in again, it is the same document.
    """

    id: str
    file: str
    name: str
    at: str
    gone: bool = False


def folder_of(data_dir: Path) -> Path:
    return data_dir / FOLDER


def clean_name(name: str) -> str:
    """The file name without folders and control characters, cut in its middle if too long."""
    plain = "".join(c for c in PurePath(name.replace("\\", "/")).name if c.isprintable()).strip()
    plain = re.sub(r"\s+", " ", plain) or "Dokument"
    if len(plain) > MAX_NAME:
        suffix = PurePath(plain).suffix[:12]
        plain = plain[: MAX_NAME - len(suffix)] + suffix
    return plain


def suffix_of(data: bytes, name: str) -> str:
    """The suffix that fits the content. Raises `DocumentRefused` for what is never read."""
    if not data:
        raise DocumentRefused(
            name, "Die Datei ist leer.", "Prüfen Sie, ob sie vollständig gespeichert ist.", "empty"
        )
    if len(data) > MAX_BYTES:
        raise DocumentRefused(
            name,
            f"Die Datei ist größer als {MAX_BYTES // 1024 // 1024} MB.",
            "Teilen Sie das Dokument oder verkleinern Sie die Bilder darin.",
            "too_large",
        )
    if data[:1024].lstrip().startswith(b"%PDF"):
        return ".pdf"
    if data.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                inside = set(archive.namelist())
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            inside = set()
        for part, suffix in _OFFICE.items():
            if part in inside:
                return suffix
    elif b"\0" not in data[:8192] or data.startswith(_BOMS):
        own = PurePath(name).suffix.lower()
        return own if own in _PLAIN else ".txt"
    raise DocumentRefused(
        name,
        "Der Inhalt ist weder PDF noch Word, PowerPoint, HTML oder Text.",
        "Speichern Sie das Dokument als PDF, DOCX oder PPTX und laden Sie es noch einmal hoch.",
        "unknown_format",
    )


def stage(data_dir: Path, name: str, data: bytes) -> Path:
    """Put a file down for reading; nothing of the collection changes yet.

    Raises `DocumentRefused`.
    """
    suffix = suffix_of(data, clean_name(name))
    waiting = folder_of(data_dir) / STAGED
    waiting.mkdir(parents=True, exist_ok=True)
    path = waiting / f"{secrets.token_hex(8)}{suffix}"
    path.write_bytes(data)
    return path


def take_in(data_dir: Path, staged: Path, name: str) -> Upload:
    """Make a staged file part of the folder; it replaces the one that came under the same name.

    A file that cannot be read is removed and refused, and an earlier version of it stays. Raises
    `DocumentRefused`.
    """
    shown = clean_name(name)
    try:
        read_document(staged)
    except DocumentRefused as refused:
        staged.unlink(missing_ok=True)
        raise DocumentRefused(shown, refused.reason, refused.remedy, refused.code) from refused
    with _locked(data_dir):
        known = _read(data_dir)
        old = next((u for u in known if u.name.casefold() == shown.casefold()), None)
        at = datetime.now(UTC).isoformat(timespec="seconds")
        if old is not None:
            kept = replace(old, name=shown, at=at, gone=False)
        else:
            kept = Upload(_new_id(shown, known), staged.name, shown, at)
        staged.replace(folder_of(data_dir) / kept.file)
        _write(data_dir, [*(u for u in known if u is not old), kept])
    return kept


def uploads(data_dir: Path) -> list[Upload]:
    """What was handed in and not taken out, by name."""
    return sorted((u for u in _read(data_dir) if not u.gone), key=lambda u: u.name.casefold())


def discard(data_dir: Path, upload_id: str) -> Upload | None:
    """Take a file out of the folder; what was stored of it is left to the caller."""
    with _locked(data_dir):
        known = _read(data_dir)
        found = next((u for u in known if u.id == upload_id and not u.gone), None)
        if found is not None:
            _write(data_dir, [replace(u, gone=True) if u is found else u for u in known])
            (folder_of(data_dir) / found.file).unlink(missing_ok=True)
    return found


def _new_id(name: str, known: list[Upload]) -> str:
    taken = {u.id for u in known}
    base = slug(PurePath(name).stem) or "dokument"
    number, candidate = 2, base
    while candidate in taken:
        candidate, number = f"{base}-{number}", number + 1
    return candidate


@contextmanager
def _locked(data_dir: Path) -> Iterator[None]:
    folder = folder_of(data_dir)
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / ".lock"):
        yield


def _read(data_dir: Path) -> list[Upload]:
    try:
        raw = tomllib.loads((folder_of(data_dir) / MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    return [
        Upload(str(e["id"]), str(e["file"]), str(e["name"]), str(e["at"]), bool(e.get("gone")))
        for e in raw.get("source", [])
    ]


def _write(data_dir: Path, items: list[Upload]) -> None:
    # strings of JSON are strings of TOML too
    blocks = [
        "[[source]]\n"
        + "".join(
            f"{key} = {json.dumps(value, ensure_ascii=False)}\n"
            for key, value in vars(item).items()
        )
        for item in items
    ]
    path = folder_of(data_dir) / MANIFEST
    partial = path.with_suffix(".partial")
    partial.write_text("\n".join(blocks), encoding="utf-8")
    os.replace(partial, path)
