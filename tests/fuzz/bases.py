"""Whole documents of every format, from which damaged ones are made."""

from __future__ import annotations

import io
from pathlib import Path

from tests.golden.make_documents import write_all as write_layouts
from tests.heldout.make_documents import write_all as write_unseen
from tests.ingest.makers import DECK, FORM, HTML, TABLE, docx, locked_pdf, pdf, picture_pdf, pptx

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
PAGES = 3  # of a long PDF, so that thousands of rounds stay affordable


def write_bases(folder: Path) -> None:
    """Every base as a file in `folder`; long PDFs also as pieces of a few pages."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("form.txt", FORM), ("table.txt", TABLE), ("deck.md", DECK)):
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "page.html").write_text(HTML, encoding="utf-8")
    docx(folder / "small.docx")
    pptx(folder / "small.pptx")
    (folder / "small.pdf").write_bytes(pdf([FORM.split("\n"), TABLE.split("\n")], footer=True))
    (folder / "locked.pdf").write_bytes(locked_pdf())
    (folder / "picture.pdf").write_bytes(picture_pdf())
    write_layouts(folder / "layouts")
    write_unseen(folder / "unseen")
    for path in sorted(CORPUS.iterdir()):
        if path.suffix in (".txt", ".md", ".docx", ".pptx"):
            (folder / path.name).write_bytes(path.read_bytes())
    for path in sorted([*CORPUS.glob("*.pdf"), *folder.rglob("*.pdf")]):
        _cut(path, folder / "pieces")


def _cut(path: Path, target: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    reader = PdfReader(path)
    if reader.is_encrypted or len(reader.pages) <= PAGES:
        return
    target.mkdir(exist_ok=True)
    for first in range(0, len(reader.pages), PAGES):
        writer = PdfWriter()
        for page in reader.pages[first : first + PAGES]:
            writer.add_page(page)
        buffer = io.BytesIO()
        writer.write(buffer)
        (target / f"{path.stem}-{first}.pdf").write_bytes(buffer.getvalue())


def read_bases(folder: Path) -> dict[str, bytes]:
    """Content by file name, in stable order; whole documents that were cut are left out."""
    cut = {p.name.rsplit("-", 1)[0] for p in (folder / "pieces").glob("*.pdf")}
    return {
        path.name: path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not (path.stem in cut and path.parent.name != "pieces")
    }
