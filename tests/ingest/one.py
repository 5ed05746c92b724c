"""A short text read as the only practice example of its document."""

from __future__ import annotations

from ingest.assemble import read_records
from ingest.corpus import DocumentInfo
from ingest.document import SourceText
from records.model import DocumentRef, Record


def read_one(text: str, year: int | None = None) -> Record:
    """The one record of a text document; fails when there is none or more than one."""
    source = SourceText(text, "txt", None, None)
    reference = DocumentRef(id="x", title="Blatt", file="x.txt", sha256="0" * 64)
    (record,) = read_records(source, DocumentInfo("x", "Blatt", None, year), reference).records
    return record


def form(**fields: str) -> Record:
    """A form with these labels and values, one a line."""
    lines = ["Name der Maßnahme: Wegweiser", "Jobcenter: Jobcenter Musterstadt"]
    lines += ["Zielgruppe: Langzeitarbeitslose", "Teilnehmerzahl: 20 Plätze"]
    lines += [f"{label.replace('_', ' ')}: {value}" for label, value in fields.items()]
    return read_one("\n".join(lines) + "\n")
