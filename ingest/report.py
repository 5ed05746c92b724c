"""What an ingestion did, document by document; renders itself as text and JSON."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Literal

from records.model import Record

Outcome = Literal["read", "unchanged", "refused", "empty", "retired"]
OUTCOMES: dict[str, str] = {
    "read": "gelesen",
    "unchanged": "unverändert",
    "refused": "abgelehnt",
    "empty": "ohne Praxisbeispiel",
    "retired": "nicht mehr vorhanden",
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


@dataclass
class DocumentReport:
    """One document: what came of it; `fields` counts the records that state each field."""

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


@dataclass
class IngestReport:
    documents: list[DocumentReport] = field(default_factory=list)
    merged: int = 0

    @property
    def refused(self) -> list[DocumentReport]:
        return [d for d in self.documents if d.outcome == "refused"]

    @property
    def record_count(self) -> int:
        return sum(d.records for d in self.documents if d.outcome in ("read", "unchanged"))

    def to_json(self) -> dict[str, object]:
        counts = dict.fromkeys(OUTCOMES, 0) | Counter(str(d.outcome) for d in self.documents)
        return {
            "documents": [asdict(d) for d in self.documents],
            "counts": {name: count for name, count in counts.items()},
            "records": self.record_count,
            "merged": self.merged,
        }

    def to_text(self) -> str:
        """German lines for the terminal and the page."""
        lines = []
        for item in self.documents:
            head = f"{item.file}: {OUTCOMES[item.outcome]}"
            if item.outcome in ("read", "unchanged"):
                head += f", {item.records} {_plural(item.records)}"
            lines.append(head)
            if item.outcome == "refused":
                lines.append(f"    {item.reason} {item.remedy}")
            if item.outcome == "read" and item.records:
                stated = ", ".join(
                    f"{FIELDS[name]} {count}" for name, count in item.fields.items() if count
                )
                lines.append(f"    angegeben: {stated or 'keines der Felder'}")
            if item.outcome == "empty":
                lines.append("    Es wurde kein Praxisbeispiel erkannt.")
            if item.named_only:
                lines.append(f"    nur genannt, nicht beschrieben: {', '.join(item.named_only)}")
            lines += [f"    {note}" for note in item.notes]
        lines.append(
            f"Zusammen: {self.record_count} {_plural(self.record_count)} aus "
            f"{sum(d.outcome in ('read', 'unchanged') for d in self.documents)} Dokumenten, "
            f"{len(self.refused)} abgelehnt."
        )
        if self.merged:
            lines.append(
                f"Davon in mehreren Dokumenten erzählt und zusammengeführt: {self.merged}; in der "
                f"Sammlung stehen {self.record_count - self.merged}."
            )
        return "\n".join(lines)


def _plural(count: int) -> str:
    return "Praxisbeispiel" if count == 1 else "Praxisbeispiele"


def fields_stated(records: list[Record]) -> dict[str, int]:
    """How many records state each field."""
    return {name: sum(bool(getattr(r, name)) for r in records) for name in FIELDS}
