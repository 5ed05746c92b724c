"""Documents, what was read from them, and what is left to look at: data of the page Dokumente."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import Any
from zoneinfo import ZoneInfo

from ingest.report import FIELDS, OUTCOMES
from ingest.uploads import Upload
from records.corrections.apply import CONFLICT
from records.model import Record
from records.stored_items import StoredDocument
from ui import links, wording
from ui.catalogue import Catalogue
from ui.links import GetAll, Params

LIST, WARNINGS, CORRECTIONS = "liste", "hinweise", "korrekturen"
VIEWS = {LIST: "Dokumente", WARNINGS: "Hinweise", CORRECTIONS: "Korrekturen"}
WARNING_TITLES: dict[str, str] = {
    CONFLICT: "Korrektur und neue Lesung widersprechen sich",
    "cost_mismatch": "Angegebene und berechnete Kosten passen nicht zusammen",
    "share_mismatch": "Prozentwert und Anzahl passen nicht zusammen",
    "no_cost": "Keine Programmkosten gefunden",
}
READERS = {
    "pdf": "PDF",
    "docx": "Word",
    "pptx": "PowerPoint",
    "html": "HTML",
    "markdown": "Markdown",
    "text": "Text",
}
_ZONE = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True)
class DocumentsState:
    """The page as its URL tells it: a list, or one document, or one record and a field of it."""

    view: str = LIST
    document: str = ""
    record: str = ""
    field: str = ""

    def params(self, compared: Iterable[str] = ()) -> Params:
        found: Params = {}
        if self.view != LIST:
            found["ansicht"] = [self.view]
        for name, value in (
            ("dokument", self.document),
            ("beispiel", self.record),
            ("feld", self.field),
        ):
            if value:
                found[name] = [value]
        return found | links.ids_params(compared)


def read_state(get_all: GetAll, documents: Iterable[str], records: Iterable[str]) -> DocumentsState:
    """The page in the URL; documents and records that do not exist are left out."""

    def last(name: str) -> str:
        return (get_all(name) or [""])[-1]

    record, document, view = last("beispiel"), last("dokument"), last("ansicht")
    if record in set(records):
        return DocumentsState(record=record, field=last("feld")[:80])
    if document in set(documents):
        return DocumentsState(document=document)
    return DocumentsState(view if view in VIEWS else LIST)


def when(iso: str) -> str:
    """A UTC time of the store as "21.11.2026, 09:30 Uhr", German time; empty for none."""
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return ""
    return f"{at.astimezone(_ZONE):%d.%m.%Y, %H:%M} Uhr"


@dataclass(frozen=True)
class Row:
    """One document of the list; `upload` is set for files handed in through the browser."""

    document: StoredDocument
    records: list[Record]
    upload: Upload | None

    @property
    def file(self) -> str:
        return self.upload.name if self.upload else PurePath(self.document.file).name

    @property
    def kind(self) -> str:
        return READERS.get(self.document.reader, self.document.reader.upper())

    @property
    def warnings(self) -> int:
        return sum(len(r.quality.warnings) for r in self.records)

    @property
    def corrected(self) -> int:
        return sum(len(r.corrections) for r in self.records)


def rows(
    documents: Sequence[StoredDocument], catalogue: Catalogue, uploads: Sequence[Upload]
) -> list[Row]:
    """Live documents by title, each with the records told first in it."""
    own = {upload.file: upload for upload in uploads}
    by_document: dict[str, list[Record]] = {}
    for record in catalogue.records:
        by_document.setdefault(record.document.id, []).append(record)
    found = [Row(d, by_document.get(d.id, []), own.get(PurePath(d.file).name)) for d in documents]
    return sorted(found, key=lambda row: row.document.title.casefold())


def outcome_line(report: Mapping[str, Any]) -> str:
    """What came of one file of an ingestion, in one sentence."""
    outcome = str(report.get("outcome"))
    name = report.get("file")
    if outcome == "refused":
        return f"„{name}“ wurde nicht übernommen. {report.get('reason')} {report.get('remedy')}"
    if outcome == "empty":
        return (
            f"„{name}“ wurde gelesen, enthält aber kein erkennbares Praxisbeispiel. Prüfen Sie, ob "
            "die Beispiele darin eigene Überschriften oder Formularfelder haben."
        )
    count = int(report.get("records") or 0)
    found = wording.counted(count, "Praxisbeispiel", "Praxisbeispiele")
    if outcome == "unchanged":
        return f"„{name}“ ist unverändert; {found} wie bisher."
    if outcome == "duplicate":
        return f"„{name}“: {report.get('reason')}"
    if outcome == "retired":
        return f"„{name}“ ist nicht mehr in der Sammlung."
    return f"„{name}“ wurde {OUTCOMES.get(outcome, outcome)}: {found}."


def stated_fields(report: Mapping[str, Any]) -> list[tuple[str, int, int]]:
    """Label, number of records that state it, number of all records, for one document."""
    counts: Mapping[str, int] = report.get("fields") or {}
    total = int(report.get("records") or 0)
    return [(label, int(counts[name]), total) for name, label in FIELDS.items() if name in counts]


def remarks(report: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """Approaches that are only named, and what the reader noticed, for one document."""
    named, notes = report.get("named_only") or [], report.get("notes") or []
    return [str(name) for name in named], [str(note) for note in notes]


@dataclass(frozen=True)
class Task:
    """A warning at a record, to be looked at."""

    record: Record
    code: str
    message: str


def tasks(records: Iterable[Record]) -> dict[str, list[Task]]:
    """Warnings by kind, conflicts first and the mere absence of costs last."""
    found: dict[str, list[Task]] = {}
    for record in sorted(records, key=lambda r: r.name.casefold()):
        for warning in record.quality.warnings:
            found.setdefault(warning.code, []).append(Task(record, warning.code, warning.message))
    order = list(WARNING_TITLES)
    place = {code: i for i, code in enumerate(order)}
    middle = place["no_cost"] - 0.5
    return dict(sorted(found.items(), key=lambda item: place.get(item[0], middle)))


def task_title(code: str, example: Task) -> str:
    return WARNING_TITLES.get(code, example.message)


def open_tasks(records: Iterable[Record]) -> int:
    """Warnings that ask for a decision; that a document names no costs is none."""
    return sum(w.code != "no_cost" for r in records for w in r.quality.warnings)
