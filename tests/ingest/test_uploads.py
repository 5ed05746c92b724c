"""Files handed in: judged by content, kept under generated names, never mixed up."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

from ingest import ingest_paths, retire_documents, uploads
from records.errors import DocumentRefused
from records.store import RecordStore
from tests.ingest.makers import FORM, HTML, picture_pdf


def hand_in(data_dir: Path, name: str, data: bytes) -> uploads.Upload:
    return uploads.take_in(data_dir, uploads.stage(data_dir, name, data), name)


def archive(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        for name in names:
            made.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "suffix"),
    [
        ("bericht.txt", b"%PDF-1.7 ...", ".pdf"),
        ("bericht.pdf", archive("word/document.xml"), ".docx"),
        ("bericht.docx", archive("ppt/presentation.xml"), ".pptx"),
        ("bericht.exe", "Text über eine Maßnahme".encode(), ".txt"),
        ("bericht.md", b"# Titel", ".md"),
        ("bericht.txt", "Text".encode("utf-16"), ".txt"),
    ],
)
def test_the_content_decides(name: str, data: bytes, suffix: str) -> None:
    assert uploads.suffix_of(data, name) == suffix


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"MZ\0\0program", "unknown_format"),
        (archive("payload.exe"), "unknown_format"),
        (b"PK\x03\x04 cut off", "unknown_format"),
        (b"\x7fELF\0\0", "unknown_format"),
    ],
)
def test_other_content_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    with pytest.raises(DocumentRefused) as refused:
        uploads.stage(tmp_path, "bericht.pdf", data)
    assert refused.value.code == code
    assert not list(tmp_path.rglob("*.pdf"))


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "MAX_BYTES", 1024 * 1024)
    with pytest.raises(DocumentRefused, match="größer als 1 MB"):
        uploads.suffix_of(b"x" * (1024 * 1024 + 1), "a.txt")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\plan.docx", "plan.docx"),
        ("a\x00b\n.txt", "ab.txt"),
        ("", "Dokument"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_names_are_only_shown(given: str, kept: str) -> None:
    assert uploads.clean_name(given) == kept


def test_stored_under_a_generated_name_inside_the_data_directory(tmp_path: Path) -> None:
    kept = hand_in(tmp_path, '../../../"böse" \\ Datei.txt', FORM.encode())
    assert re.fullmatch(r"[0-9a-f]{16}\.txt", kept.file)
    assert (tmp_path / "uploads" / kept.file).read_bytes() == FORM.encode()
    assert uploads.uploads(tmp_path) == [kept]
    assert kept.name == "Datei.txt"
    assert not list(tmp_path.parent.glob("*.txt"))


def test_a_new_version_is_the_same_document(tmp_path: Path) -> None:
    first = hand_in(tmp_path, "Werkstatt.txt", FORM.encode())
    ingest_paths([uploads.folder_of(tmp_path)], tmp_path)
    before = RecordStore.open(tmp_path).records()
    again = hand_in(tmp_path, "werkstatt.TXT", FORM.replace("120.000", "132.000").encode())
    ingest_paths([uploads.folder_of(tmp_path)], tmp_path)
    after = RecordStore.open(tmp_path).records()
    assert (again.id, again.file) == (first.id, first.file)
    assert [r.id for r in before] == [r.id for r in after] and before
    assert before[0].costs != after[0].costs


def test_different_names_are_different_documents(tmp_path: Path) -> None:
    first = hand_in(tmp_path, "Werkstatt.txt", FORM.encode())
    other = hand_in(tmp_path, "Werkstatt.html", HTML.encode())
    assert first.id != other.id
    assert {u.name for u in uploads.uploads(tmp_path)} == {"Werkstatt.txt", "Werkstatt.html"}


def test_an_unreadable_version_leaves_the_earlier_one(tmp_path: Path) -> None:
    kept = hand_in(tmp_path, "Werkstatt.txt", FORM.encode())
    with pytest.raises(DocumentRefused) as refused:
        hand_in(tmp_path, "Werkstatt.txt", picture_pdf())
    assert refused.value.name == "Werkstatt.txt"
    assert uploads.uploads(tmp_path) == [kept]
    assert (tmp_path / "uploads" / kept.file).read_bytes() == FORM.encode()
    assert not list((tmp_path / "uploads" / uploads.STAGED).iterdir())


def test_taken_out_is_retired_and_comes_back_under_its_id(tmp_path: Path) -> None:
    kept = hand_in(tmp_path, "Werkstatt.txt", FORM.encode())
    folder = uploads.folder_of(tmp_path)
    ingest_paths([folder], tmp_path)
    store = RecordStore.open(tmp_path)
    ids = [r.id for r in store.records()]
    assert uploads.discard(tmp_path, kept.id) == kept
    retire_documents([kept.id], tmp_path)
    assert store.records() == [] and not (folder / kept.file).exists()
    assert store.document(kept.id) is not None, "what was read stays on record"
    hand_in(tmp_path, "Werkstatt.txt", FORM.encode())
    ingest_paths([folder], tmp_path)
    assert [r.id for r in store.records()] == ids


def test_a_document_is_called_as_it_was_handed_in(tmp_path: Path) -> None:
    hand_in(tmp_path, "Notiz.txt", b"Kurz.")
    ingest_paths([uploads.folder_of(tmp_path)], tmp_path)
    assert [d.title for d in RecordStore.open(tmp_path).documents()] == ["Notiz"]


def test_read_once_more_on_request(tmp_path: Path) -> None:
    hand_in(tmp_path, "Werkstatt.txt", FORM.encode())
    folder = uploads.folder_of(tmp_path)
    outcomes = [
        ingest_paths([folder], tmp_path, again=again).documents[0].outcome
        for again in (False, False, True)
    ]
    assert outcomes == ["read", "unchanged", "read"]
