"""Small made-up documents out of `titles/*.toml`, written in the format each of them names."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest import ingest_paths
from records.model import Record
from records.store import RecordStore

FOLDER = Path(__file__).parent / "titles"


@dataclass(frozen=True)
class Expected:
    """One example: any of these names and organisations; `None` where nothing is stated."""

    names: tuple[str, ...]
    organisations: tuple[str, ...]
    state: str | None


@dataclass(frozen=True)
class Case:
    id: str
    format: str
    text: str
    records: tuple[Expected, ...]
    head: str | None
    title: str | None

    def read(self, folder: Path) -> list[Record]:
        """Write the document into `folder` and read it there."""
        file = folder / f"dokument.{_SUFFIX.get(self.format, self.format)}"
        _WRITERS[self.format](self, file)
        ingest_paths([file], folder / "data")
        return RecordStore.open(folder / "data").records()

    def mistakes(self, records: list[Record]) -> list[str]:
        """What was read otherwise than expected, one line each."""
        left = list(records)
        found = []
        for expected in self.records:
            names = {_plain(name) for name in expected.names}
            record = next((r for r in left if _plain(r.name) in names), None)
            if record is None:
                found.append(f"no record {expected.names[0]!r}")
                continue
            left.remove(record)
            if expected.organisations and record.organisation not in expected.organisations:
                found.append(f"{record.name}: organisation {record.organisation!r}")
            if record.state != expected.state:
                found.append(f"{record.name}: state {record.state!r}")
        return found + [f"extra record {record.name!r}" for record in left]


def cases() -> list[Case]:
    """All documents, in the order of the files."""
    tables = [
        table
        for file in sorted(FOLDER.glob("*.toml"))
        for table in tomllib.loads(file.read_text(encoding="utf-8"))["document"]
    ]
    return [_case(table) for table in tables]


def _case(table: dict[str, Any]) -> Case:
    expected = [
        Expected(_several(r["name"]), _several(r.get("organisation", ())), r.get("state"))
        for r in table["records"]
    ]
    return Case(
        table["id"], table["format"], table["text"], tuple(expected),
        table.get("head"), table.get("title"),
    )  # fmt: skip


def _several(told: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return (told,) if isinstance(told, str) else tuple(told)


def _plain(name: str) -> str:
    return " ".join(name.strip("„“”\"'»«* ").split()).casefold()


def _text(case: Case, file: Path) -> None:
    file.write_text(case.text, encoding="utf-8")


def _docx(case: Case, file: Path) -> None:
    """Lines behind `!! ` are set large and bold, those behind `## ` are headings."""
    from docx import Document
    from docx.shared import Pt

    document = Document()
    if case.head:
        document.sections[0].header.paragraphs[0].text = case.head
    rows = [line.split("\t") for line in case.text.splitlines() if "\t" in line]
    for line in case.text.strip().splitlines():
        if line.startswith("!! "):
            run = document.add_paragraph().add_run(line[3:])
            run.bold, run.font.size = True, Pt(20)
        elif line.startswith("## "):
            document.add_heading(line[3:], level=2)
        elif "\t" not in line:
            document.add_paragraph(line)
    if rows:
        table = document.add_table(rows=len(rows), cols=2)
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, told in zip(row.cells, cells, strict=True):
                cell.text = told
    document.save(str(file))


def _pptx(case: Case, file: Path) -> None:
    from pptx import Presentation
    from pptx.util import Cm

    deck = Presentation()
    for told in case.text.strip().split("\n===\n"):
        title, *lines = told.splitlines()
        layout = 6 if title == "-" else 1
        slide = deck.slides.add_slide(deck.slide_layouts[layout])
        body = [line for line in lines if not line.startswith("| ")]
        if title == "-":
            frame = slide.shapes.add_textbox(Cm(2), Cm(2), Cm(20), Cm(12)).text_frame
        else:
            slide.shapes.title.text = title
            frame = slide.placeholders[1].text_frame
        frame.text = body[0] if body else ""
        for line in body[1:]:
            frame.add_paragraph().text = line
        for line in lines:
            if line.startswith("| "):
                foot = slide.shapes.add_textbox(Cm(1), Cm(18), Cm(20), Cm(1))
                foot.text_frame.text = line[2:]
    deck.save(str(file))


_SUFFIX = {"text": "txt"}
_WRITERS: dict[str, Callable[[Case, Path], None]] = {
    "text": _text, "html": _text, "docx": _docx, "pptx": _pptx,
}  # fmt: skip
