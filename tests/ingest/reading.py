"""One made-up record out of a few lines, for tests of single fields."""

from __future__ import annotations

from ingest.assemble import read_records
from ingest.corpus import DocumentInfo
from ingest.document import SourceText
from records.model import DocumentRef, Record


def read_all(text: str, year: int | None = None) -> list[Record]:
    """All records of a text of this year, in its order."""
    ref = DocumentRef(id="x", title="Probe", file="x.txt", sha256="0" * 64)
    info = DocumentInfo("x", "Probe", None, year)
    return read_records(SourceText(text, "txt", None, None), info, ref).records


def read_one(text: str, year: int | None = None) -> Record:
    """The only record of a text; fails when it tells of none or several."""
    (record,) = read_all(text, year)
    return record


def form(**values: str) -> Record:
    """A form with one "Label: value" a line; underscores in the labels are spaces."""
    lines = [f"{label.replace('_', ' ')}: {value}" for label, value in values.items()]
    head = ["Name der Maßnahme: Hafenlicht", "Jobcenter: Jobcenter Seeland", "Zielgruppe: Eltern"]
    return read_one("\n".join([*head, *lines]) + "\n")


def report(**chapters: str) -> Record:
    """A report with one chapter for each heading."""
    head = "# Hafenlicht\n\nJobcenter Seeland\n\n## Zielgruppe\nEltern\n\n## Ziel\nArbeit finden\n"
    chapters.setdefault("Dauer", "9 Monate")
    chapters.setdefault("Kosten", "500 Euro je Platz und Monat")
    told = [f"## {heading.replace('_', ' ')}\n{text}\n" for heading, text in chapters.items()]
    return read_one("\n".join([head, *told]))
