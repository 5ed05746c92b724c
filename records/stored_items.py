"""What the store gives back beside records: documents, files and names, as values of their own."""

from __future__ import annotations

from dataclasses import dataclass, field

from records.tables import DocumentRow


@dataclass(frozen=True)
class StoredDocument:
    """A document as stored; `page_starts` are character offsets of pages 1, 2, …"""

    id: str
    title: str
    publisher: str | None
    year: int | None
    file: str
    sha256: str
    text: str
    page_starts: list[int] | None = None
    reader: str = ""
    retired: bool = False
    ingested_at: str = ""
    reader_version: str = ""
    report: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class StoredFile:
    """A document without its text, and the number of its live records."""

    id: str
    file: str
    title: str
    sha256: str
    reader: str
    reader_version: str
    retired: bool
    records: int


@dataclass(frozen=True)
class LiveName:
    """What a record is called and where it is from; `mentions` says that others tell it too."""

    id: str
    document: str
    name: str
    mentions: bool


def stored_document(row: DocumentRow) -> StoredDocument:
    """The value of a row of the store."""
    return StoredDocument(
        id=row.id,
        title=row.title,
        publisher=row.publisher,
        year=row.year,
        file=row.file,
        sha256=row.sha256,
        text=row.text,
        page_starts=row.page_starts,
        reader=row.reader,
        retired=row.retired,
        ingested_at=row.ingested_at,
        reader_version=row.reader_version,
        report=row.report or {},
    )
