"""Every format is read; what cannot be read is refused with reason and remedy."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from ingest.readers import read_bytes, read_document
from ingest.readers.html import read_html
from records.errors import DocumentRefused
from tests.ingest.makers import HTML, docx, locked_pdf, pdf, picture_pdf, pptx


def refused(path: Path) -> DocumentRefused:
    with pytest.raises(DocumentRefused) as caught:
        read_document(path)
    return caught.value


def test_pdf_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([["Erste Seite mit Text"], ["Zweite Seite mit Text"]]))
    source = read_document(path)
    assert source.page_starts == [0, source.text.index("Zweite")]
    assert source.reader == "pdf"


def test_docx_tables_and_headings(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    docx(path)
    text = read_document(path).text
    assert "# Angebote für Familien" in text
    assert "Familienlotse\t60\tBegleitung von Familien" in text


def test_pptx_slides_are_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.pptx"
    pptx(path)
    source = read_document(path)
    assert len(source.page_starts or []) == 2
    assert source.text.startswith("# Das „Musterhauser Modell“")


def test_html_without_scripts_and_navigation() -> None:
    text = read_html(HTML, "a.html").text
    assert "Name der Maßnahme:" in text and "Werkstatt West" in text
    assert "alert" not in text and "Start Suche" not in text and "color" not in text


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("Grüße aus Köln".encode(), "Grüße aus Köln"),
        ("Grüße aus Köln".encode("cp1252"), "Grüße aus Köln"),
        ("Grüße aus Köln".encode("utf-16"), "Grüße aus Köln"),
        ("\ufeffGrüße\r\naus Köln".encode(), "Grüße\naus Köln"),
    ],
)
def test_encodings_and_line_ends(data: bytes, expected: str) -> None:
    assert read_bytes(data, "a.txt").text == expected


def test_the_content_decides_not_the_name(tmp_path: Path) -> None:
    path = tmp_path / "falsch.txt"
    path.write_bytes(pdf([["Das ist ein PDF mit Text darin"]]))
    assert read_document(path).reader == "pdf"


def broken_docx(path: Path) -> None:
    docx(path)
    path.write_bytes(path.read_bytes()[:2000])


def hollow_docx(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<kaputt")


CASES = {
    "encrypted": ("locked.pdf", lambda p: p.write_bytes(locked_pdf()), "Kennwort"),
    "empty": ("leer.txt", lambda p: p.write_bytes(b""), "leer"),
    "blank": ("blank.txt", lambda p: p.write_bytes(b" \n \n"), "kein Text"),
    "image_only": ("bild.pdf", lambda p: p.write_bytes(picture_pdf()), "nur Bilder"),
    "broken_docx": ("kaputt.docx", broken_docx, "beschädigt"),
    "hollow_docx": ("hohl.docx", hollow_docx, "beschädigt"),
    "damaged_pdf": ("kaputt.pdf", lambda p: p.write_bytes(b"%PDF-1.7\nkaputt"), "beschädigt"),
    "old_office": (
        "alt.doc",
        lambda p: p.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 99),
        "altes",
    ),
    "binary": ("bild.txt", lambda p: p.write_bytes(bytes(range(256)) * 20), "kein lesbarer Text"),
    "other_zip": ("a.zip", lambda p: zipfile.ZipFile(p, "w").close() or None, "nicht gelesen"),
}


@pytest.mark.parametrize("case", CASES)
def test_refusals_name_reason_and_remedy(case: str, tmp_path: Path) -> None:
    name, make, words = CASES[case]
    make(tmp_path / name)
    error = refused(tmp_path / name)
    assert words in f"{error.reason} {error.remedy}"
    assert error.name == name and name in str(error)
    assert error.reason.endswith(".") and error.remedy.endswith(".")


def test_too_large_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.readers.MAX_BYTES", 10)
    path = tmp_path / "gross.txt"
    path.write_text("mehr als zehn Zeichen")
    assert refused(path).code == "too_large"


def test_a_table_that_only_places_text_is_read_as_text() -> None:
    page = (
        "<table width='600'><tr><td><h1>Morgenkreis</h1><p>Ein Angebot für Eltern.</p>"
        "<table><tr><th>Plätze</th><th>Dauer</th></tr><tr><td>12</td><td>6 Monate</td></tr></table>"
        "</td></tr></table>"
    )
    lines = [line for line in read_html(page, "brief.html").text.split("\n") if line]
    assert lines == ["# Morgenkreis", "Ein Angebot für Eltern.", "Plätze\tDauer", "12\t6 Monate"]


def test_cards_side_by_side_in_a_table_follow_each_other() -> None:
    card = "<td><h2>{}</h2><p>Zielgruppe: Eltern</p></td>"
    page = f"<table><tr>{card.format('Nest')}{card.format('Ufer')}</tr></table>"
    lines = [line for line in read_html(page, "karten.html").text.split("\n") if line]
    assert lines == ["## Nest", "Zielgruppe: Eltern", "## Ufer", "Zielgruppe: Eltern"]
