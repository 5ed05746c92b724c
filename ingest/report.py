"""What an ingestion did, document by document; renders itself as text and JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal

from records.model import Record

Outcome = Literal["read", "unchanged", "refused", "empty", "retired", "duplicate"]
OUTCOMES: dict[str, str] = {
    "read": "gelesen",
    "unchanged": "unverändert",
    "refused": "abgelehnt",
    "empty": "ohne Praxisbeispiel",
    "retired": "nicht mehr vorhanden",
    "duplicate": "doppelt vorhanden",
}
FIELDS: dict[str, str] = {
    "organisation": "Organisation",
    "target_groups": "Zielgruppe",
    "durations": "Dauer",
    "participants": "Teilnehmende",
    "costs": "Kosten",
    "unit_costs": "Kosten je Teilnahme",
    "results": "Ergebnisse",
    "legal_basis": "Rechtsgrundlage",
}
MAX_SHOWN = 5  # warnings of a document in the text; JSON and the page have all of them


@dataclass
class RecordReport:
    """One practice example: which of `FIELDS` it states, which it does not, and its warnings."""

    id: str
    name: str
    pages: tuple[int, int] | None = None
    found: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    warnings: list[dict[str, str]] = field(default_factory=list)


@dataclass
class DocumentReport:
    """One document: what came of it.

    `fields` counts the records that state each field, `missing` those that do not; `details` has
    every record. `pages` is `None` where the format has none; `characters` counts its text.
    """

    file: str
    outcome: Outcome
    document_id: str | None = None
    title: str | None = None
    reader: str | None = None
    records: int = 0
    fields: dict[str, int] = field(default_factory=dict)
    warnings: int = 0
    named_only: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    code: str | None = None
    reason: str | None = None
    remedy: str | None = None
    missing: dict[str, int] = field(default_factory=dict)
    details: list[RecordReport] = field(default_factory=list)
    pages: int | None = None
    characters: int = 0
    abbreviations: int = 0


@dataclass
class IngestReport:
    """All documents of one run, and what the whole collection holds after it.

    `merged` counts the records of the collection that another document tells as well, `collection`
    those that are left; `ignored` names files of the folders whose format is not read.
    """

    documents: list[DocumentReport] = field(default_factory=list)
    merged: int = 0
    collection: int = 0
    ignored: list[str] = field(default_factory=list)

    @property
    def refused(self) -> list[DocumentReport]:
        return [d for d in self.documents if d.outcome == "refused"]

    @property
    def record_count(self) -> int:
        return sum(d.records for d in self.documents if d.outcome in ("read", "unchanged"))

    def to_json(self) -> dict[str, object]:
        counts = dict.fromkeys(OUTCOMES, 0) | Counter(str(d.outcome) for d in self.documents)
        told = [d for d in self.documents if d.outcome in ("read", "unchanged")]
        return {
            "documents": [asdict(d) for d in self.documents],
            "counts": {name: count for name, count in counts.items()},
            "records": self.record_count,
            "merged": self.merged,
            "collection": self.collection,
            "ignored": self.ignored,
            "fields": {name: sum(d.fields.get(name, 0) for d in told) for name in FIELDS},
            "missing": {name: sum(d.missing.get(name, 0) for d in told) for name in FIELDS},
            "warnings": sum(d.warnings for d in told),
        }

    def to_text(self) -> str:
        """German lines for the terminal."""
        lines: list[str] = []
        for item in self.documents:
            lines += _document_lines(item)
        documents = sum(d.outcome in ("read", "unchanged") for d in self.documents)
        lines.append(
            f"Zusammen: {self.record_count} {_plural(self.record_count)} aus "
            f"{_count(documents, 'Dokument', 'Dokumenten')}, {len(self.refused)} abgelehnt."
        )
        if self.merged:
            lines.append(
                f"In der Sammlung stehen {self.collection} {_plural(self.collection)}; "
                f"von mehreren Dokumenten erzählt und zusammengeführt: {self.merged}."
            )
        elif self.collection != self.record_count:
            lines.append(f"In der Sammlung stehen {self.collection} {_plural(self.collection)}.")
        if self.ignored:
            names = ", ".join(f"„{name}“" for name in self.ignored[:MAX_SHOWN])
            more = f" und {len(self.ignored) - MAX_SHOWN} weitere" * (len(self.ignored) > MAX_SHOWN)
            lines.append(
                f"Übergangen, weil ihr Format nicht gelesen wird: {names}{more}. Speichern Sie sie "
                "als PDF, DOCX, PPTX, HTML oder Text, wenn Praxisbeispiele darin stehen."
            )
        return "\n".join(lines)


def document_report(
    file: str,
    records: list[Record],
    *,
    document_id: str,
    title: str,
    reader: str,
    named_only: list[str],
    notes: list[str],
    pages: int | None,
    characters: int,
    abbreviations: int,
    unread: Mapping[str, list[str]] | None = None,
) -> DocumentReport:
    """The report of a document; `unread` tells, by record, what a fault of ours left out."""
    details = [_record_report(record, (unread or {}).get(record.id, [])) for record in records]
    stated = fields_stated(records)
    return DocumentReport(
        file=file,
        outcome="read" if records else "empty",
        document_id=document_id,
        title=title,
        reader=reader,
        records=len(records),
        fields=stated,
        warnings=sum(len(d.warnings) for d in details),
        named_only=named_only,
        notes=notes,
        missing={name: len(records) - count for name, count in stated.items()},
        details=details,
        pages=pages,
        characters=characters,
        abbreviations=abbreviations,
    )


def unchanged_report(
    file: str, document_id: str, title: str, reader: str, count: int, stored: Mapping[str, Any]
) -> DocumentReport:
    """The report of a document that is as it was; what was told when it was read still holds."""
    known = {f.name for f in fields(DocumentReport)}
    kept = {name: value for name, value in stored.items() if name in known and name != "details"}
    details = [RecordReport(**item) for item in stored.get("details", ())]
    told = {
        **kept, "file": file, "outcome": "unchanged", "document_id": document_id, "title": title,
        "reader": reader, "records": count,
    }  # fmt: skip
    return DocumentReport(**told, details=details)


def fields_stated(records: list[Record]) -> dict[str, int]:
    """How many records state each field."""
    return {name: sum(bool(getattr(r, name)) for r in records) for name in FIELDS}


def _record_report(record: Record, unread: list[str]) -> RecordReport:
    faults = [{"code": "unread_field", "message": message} for message in unread]
    found = [name for name in FIELDS if getattr(record, name)]
    return RecordReport(
        id=record.id,
        name=record.name,
        pages=record.pages,
        found=found,
        missing=[name for name in FIELDS if name not in found],
        warnings=[
            *faults,
            *({"code": w.code, "message": w.message} for w in record.quality.warnings),
        ],
    )


def _document_lines(item: DocumentReport) -> list[str]:
    head = f"{item.file}: {OUTCOMES[item.outcome]}"
    if item.outcome in ("read", "unchanged"):
        head += f", {item.records} {_plural(item.records)}"
    lines = [head]
    if item.outcome == "refused":
        lines.append(f"    {item.reason} {item.remedy}")
    if item.outcome == "duplicate":
        lines.append(f"    {item.reason}")
    if item.outcome == "empty":
        lines.append("    Es wurde kein Praxisbeispiel erkannt.")
    if item.outcome == "read" and item.records:
        stated = _named(item.fields)
        lines.append(f"    angegeben: {stated or 'keines der Felder'}")
        if _named(item.missing):
            lines.append(f"    ohne Angabe: {_named(item.missing)}")
        lines += _warning_lines(item)
    if item.named_only:
        lines.append(f"    nur genannt, nicht beschrieben: {', '.join(item.named_only)}")
    return lines + [f"    {note}" for note in item.notes]


def _warning_lines(item: DocumentReport) -> list[str]:
    """Warnings beyond missing costs, which are counted among the fields already."""
    told = [
        f"    Hinweis zu „{record.name}“: {warning['message']}"
        for record in item.details
        for warning in record.warnings
        if warning["code"] != "no_cost"
    ]
    more = len(told) - MAX_SHOWN
    return told[:MAX_SHOWN] + ([f"    und {more} weitere Hinweise"] if more > 0 else [])


def _named(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{FIELDS[name]} {count}" for name, count in counts.items() if count)


def _plural(count: int) -> str:
    return "Praxisbeispiel" if count == 1 else "Praxisbeispiele"


def _count(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
