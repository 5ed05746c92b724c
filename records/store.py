"""The store: documents with their text, the records read from them, and their corrections.

SQLite in WAL mode through SQLAlchemy unless `DATABASE_URL` names another database. A document
and its records are replaced in one transaction, so that a killed process leaves the old or the
new state. Documents that are gone are retired, never deleted. What is stored of a record is what
the machine read; corrections of editors are kept beside it and applied whenever it is asked for.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Text, cast, delete, func, select, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm import Session

from records.corrections.stored import in_force, live_row, parsed, read_record
from records.errors import StoreError
from records.glossary import Definition
from records.model import SCHEMA_VERSION, Evidence, Record
from records.stored_items import LiveName, StoredDocument, StoredFile, stored_document
from records.tables import DefinitionRow, DocumentRow, MetaRow, RecordRow, RefusalRow, connect

STORE_FILE = "records.sqlite"
_AT_ONCE = 500  # ids in one query
_MERGED = "merged"  # whether twins were joined since the last document was read


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def database_url(data_dir: Path) -> str:
    return os.environ.get("DATABASE_URL") or f"sqlite:///{data_dir / STORE_FILE}"


class RecordStore:
    """Documents and records of one data directory.

    `open` creates what is missing. Raises `StoreError` when the database cannot be opened or
    was written by another schema version.
    """

    def __init__(self, engine: Engine, url: str) -> None:
        self._engine = engine
        self.url = url

    @classmethod
    def open(cls, data_dir: Path | str, url: str | None = None) -> RecordStore:
        folder = Path(data_dir)
        url = url or database_url(folder)
        if url.startswith("sqlite"):
            folder.mkdir(parents=True, exist_ok=True)
        try:
            engine = connect(url)
            store = cls(engine, url)
            store._check_version()
        except (DatabaseError, OperationalError) as error:
            raise StoreError(
                f"Der Datenbestand in „{folder}“ lässt sich nicht öffnen "
                f"({error.__class__.__name__}). "
                "Prüfen Sie den Pfad und die Schreibrechte, oder legen Sie mit --data ein anderes "
                "Verzeichnis an."
            ) from error
        return store

    def _check_version(self) -> None:
        with Session(self._engine) as session, session.begin():
            row = session.get(MetaRow, "schema_version")
            if row is None:
                session.merge(MetaRow(key="schema_version", value=str(SCHEMA_VERSION)))
            elif row.value != str(SCHEMA_VERSION):
                raise StoreError(
                    f"Der Datenbestand hat Schemaversion {row.value}, dieses Programm liest "
                    f"Version "
                    f"{SCHEMA_VERSION}. Lesen Sie die Dokumente in ein neues Verzeichnis ein: "
                    "python -m ingest --data NEUES_VERZEICHNIS"
                )

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session in one transaction, committed at its end."""
        with Session(self._engine) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that no other writer comes between; for reading and then writing."""
        with Session(self._engine) as session, session.begin():
            if self._engine.dialect.name == "sqlite":
                # the lock is taken before the first read, or two editors could overtake each other
                session.execute(text("BEGIN IMMEDIATE"))
            yield session

    def put_document(
        self,
        document: StoredDocument,
        records: Iterable[Record],
        definitions: Iterable[Definition] = (),
    ) -> None:
        """Replace a document, its records and its abbreviations in one transaction.

        Records of the document that are no longer read are retired, not deleted.
        """
        with self.reading() as session:
            session.merge(
                DocumentRow(
                    id=document.id,
                    title=document.title,
                    publisher=document.publisher,
                    year=document.year,
                    file=document.file,
                    sha256=document.sha256,
                    reader=document.reader,
                    text=document.text,
                    page_starts=document.page_starts,
                    retired=False,
                    ingested_at=document.ingested_at or now(),
                    reader_version=document.reader_version,
                    report=document.report,
                )
            )
            self._put_records(session, document.id, list(records))
            session.flush()
            session.execute(delete(DefinitionRow).where(DefinitionRow.document_id == document.id))
            session.add_all(
                DefinitionRow(
                    document_id=document.id,
                    short=item.short,
                    long=item.long,
                    evidence=item.evidence.model_dump(mode="json"),
                )
                for item in definitions
            )
            session.merge(MetaRow(key=_MERGED, value="no"))
            session.merge(RefusalRow(file=document.file, code="", reason="", remedy="", at=""))
            session.flush()
            refusal = session.get(RefusalRow, document.file)
            if refusal is not None:
                session.delete(refusal)

    @staticmethod
    def _put_records(session: Session, document_id: str, records: Sequence[Record]) -> None:
        here = select(RecordRow).where(RecordRow.document_id == document_id)
        old = {row.id: row for row in session.scalars(here)}
        new = [record.id for record in records if record.id not in old]
        for start in range(0, len(new), _AT_ONCE):
            rows = select(RecordRow).where(RecordRow.id.in_(new[start : start + _AT_ONCE]))
            old |= {row.id: row for row in session.scalars(rows)}
        for position, record in enumerate(records):
            row = old.pop(record.id, None)
            if row is None:
                row = RecordRow(id=record.id)
                session.add(row)
            row.document_id = document_id
            row.position = position
            row.payload = record.model_dump(mode="json")
            row.retired = False
        for row in old.values():
            row.retired = True

    def set_merged(self, leading: Iterable[Record], merged: dict[str, str]) -> None:
        """Write joined records and say into which record the others went, in one transaction.

        `merged` maps the id of a record to the id of the record that tells it now; records that
        are in neither argument stand for themselves again.
        """
        payloads = {r.id: r.model_dump(mode="json") for r in leading}
        with self.reading() as session:
            live = select(RecordRow.id, RecordRow.merged_into).where(RecordRow.retired.is_(False))
            for record_id, told_by in session.execute(live).all():
                target = merged.get(record_id)
                if told_by == target and record_id not in payloads:
                    continue
                row = session.get_one(RecordRow, record_id)
                row.merged_into = target
                payload = payloads.get(record_id)
                if payload is not None and payload != row.payload:
                    row.payload = payload
            session.merge(MetaRow(key=_MERGED, value="yes"))

    def retire_document(self, document_id: str) -> None:
        """Keep the document and its records, but take them out of search and export."""
        with self.reading() as session:
            document = session.get(DocumentRow, document_id)
            if document is None:
                return
            document.retired = True
            session.merge(MetaRow(key=_MERGED, value="no"))
            rows = select(RecordRow).where(RecordRow.document_id == document_id)
            for row in session.scalars(rows):
                row.retired = True

    def inventory(self) -> list[StoredFile]:
        """All documents, retired ones too, without their texts."""
        with self.reading() as session:
            counts = (
                select(RecordRow.document_id, func.count().label("records"))
                .where(RecordRow.retired.is_(False))
                .group_by(RecordRow.document_id)
                .subquery()
            )
            row = DocumentRow
            query = (
                select(
                    row.id, row.file, row.title, row.sha256, row.reader, row.reader_version,
                    row.retired, func.coalesce(counts.c.records, 0),
                )
                .join(counts, counts.c.document_id == row.id, isouter=True)
                .order_by(row.id)
            )  # fmt: skip
            return [StoredFile(*found) for found in session.execute(query)]

    def document_report(self, document_id: str) -> dict[str, object]:
        """What was told when the document was read; empty when nothing is known."""
        with self.reading() as session:
            query = select(DocumentRow.report).where(DocumentRow.id == document_id)
            return session.scalar(query) or {}

    def is_merged(self) -> bool:
        """Whether twins were looked for since any document was read or retired."""
        with self.reading() as session:
            row = session.get(MetaRow, _MERGED)
            return row is not None and row.value == "yes"

    def merged_count(self) -> int:
        """How many live records are told by another one."""
        with self.reading() as session:
            query = select(func.count()).where(
                RecordRow.retired.is_(False), RecordRow.merged_into.is_not(None)
            )
            return session.scalar(query) or 0

    def put_refusal(self, file: str, code: str, reason: str, remedy: str) -> None:
        with self.reading() as session:
            session.merge(RefusalRow(file=file, code=code, reason=reason, remedy=remedy, at=now()))

    def refusals(self) -> list[dict[str, str]]:
        with self.reading() as session:
            rows = session.scalars(select(RefusalRow).order_by(RefusalRow.file))
            return [
                {"file": r.file, "code": r.code, "reason": r.reason, "remedy": r.remedy, "at": r.at}
                for r in rows
            ]

    def documents(self, retired: bool = False) -> list[StoredDocument]:
        """Live documents by id; all of them with `retired=True`."""
        with self.reading() as session:
            query = select(DocumentRow).order_by(DocumentRow.id)
            if not retired:
                query = query.where(DocumentRow.retired.is_(False))
            return [stored_document(row) for row in session.scalars(query)]

    def document(self, document_id: str) -> StoredDocument | None:
        with self.reading() as session:
            row = session.get(DocumentRow, document_id)
            return stored_document(row) if row is not None else None

    def live_names(self) -> list[LiveName]:
        """All live records by document and position, merged ones too, without their contents."""
        payload = RecordRow.payload
        with self.reading() as session:
            query = (
                select(
                    RecordRow.id, RecordRow.document_id, payload["name"].as_string(),
                    cast(payload["also_in"], Text),
                )
                .where(RecordRow.retired.is_(False))
                .order_by(RecordRow.document_id, RecordRow.position)
            )  # fmt: skip
            return [
                LiveName(record_id, document, name or "", also_in != "[]")
                for record_id, document, name, also_in in session.execute(query)
            ]

    def records(self, merged: bool = False, corrected: bool = True) -> list[Record]:
        """All live records, by document and position; those merged into others on request.

        With `corrected=False` as the machine read them.
        """
        return list(self.each_record(merged, corrected))

    def each_record(
        self, merged: bool = False, corrected: bool = True, only: Container[str] | None = None
    ) -> Iterator[Record]:
        """The same one by one, so that they need not all be in memory; `only` those ids."""
        with self.reading() as session:
            query = (
                select(RecordRow.id, cast(RecordRow.payload, Text))
                .where(RecordRow.retired.is_(False))
                .order_by(RecordRow.document_id, RecordRow.position)
                .execution_options(yield_per=_AT_ONCE)
            )
            if not merged:
                query = query.where(RecordRow.merged_into.is_(None))
            known = in_force(session) if corrected else {}
            for record_id, payload in session.execute(query):
                if only is not None and record_id not in only:
                    continue
                saved = known.get(record_id)
                if saved:
                    yield read_record(session, session.get_one(RecordRow, record_id), saved)
                else:
                    yield parsed(payload)

    def record(self, record_id: str) -> Record | None:
        """A live record by id, else `None`; the id of a merged record gives the leading one."""
        with self.reading() as session:
            row = live_row(session, record_id)
            if row is None:
                return None
            return read_record(session, row, in_force(session, [row.id]).get(row.id))

    def records_of(self, record_ids: Iterable[str]) -> dict[str, Record]:
        """Records by id as corrected, retired ones too; ids that were never stored are missing.

        Only these are read, however large the collection is.
        """
        wanted = list(dict.fromkeys(record_ids))
        found: dict[str, Record] = {}
        with self.reading() as session:
            for start in range(0, len(wanted), _AT_ONCE):
                part = wanted[start : start + _AT_ONCE]
                rows = session.scalars(select(RecordRow).where(RecordRow.id.in_(part)))
                known = in_force(session, part)
                found |= {row.id: read_record(session, row, known.get(row.id)) for row in rows}
        return found

    def live_ids(self) -> set[str]:
        """Ids of all live records but those merged into others."""
        with self.reading() as session:
            query = select(RecordRow.id).where(
                RecordRow.retired.is_(False), RecordRow.merged_into.is_(None)
            )
            return set(session.scalars(query))

    def glossary(self) -> list[Definition]:
        """Abbreviations that live documents define, by document and place in it."""
        with self.reading() as session:
            query = (
                select(DefinitionRow)
                .join(DocumentRow, DocumentRow.id == DefinitionRow.document_id)
                .where(DocumentRow.retired.is_(False))
                .order_by(DefinitionRow.document_id, DefinitionRow.id)
            )
            return [
                Definition(
                    row.short, row.long, row.document_id, Evidence.model_validate(row.evidence)
                )
                for row in session.scalars(query)
            ]

    def revision(self) -> str:
        """A short mark that changes with every ingestion and correction; costs next to nothing."""
        with self.reading() as session:
            counts = session.execute(
                text(
                    "SELECT (SELECT COUNT(*) FROM corrections), "
                    "(SELECT COUNT(*) FROM corrections WHERE withdrawn), "
                    "(SELECT COUNT(*) FROM documents WHERE retired), "
                    "(SELECT MAX(ingested_at) FROM documents), "
                    "(SELECT COUNT(*) FROM records WHERE retired), (SELECT COUNT(*) FROM records), "
                    "(SELECT COUNT(*) FROM records WHERE merged_into IS NOT NULL)"
                )
            ).one()
            return "-".join(str(count) for count in counts)

    def fingerprint(self) -> str:
        """SHA-256 over what an index is built from: live records as corrected, abbreviations."""
        with self.reading() as session:
            # the text as it is stored: reading and writing every record again would take minutes
            query = (
                select(RecordRow.id, cast(RecordRow.payload, Text))
                .where(RecordRow.retired.is_(False), RecordRow.merged_into.is_(None))
                .order_by(RecordRow.id)
                .execution_options(yield_per=_AT_ONCE)
            )
            known = in_force(session)
            corrected = self.records_of(known)
            digest = hashlib.sha256()
            for record_id, payload in session.execute(query):
                digest.update(f"\0{record_id}\0{payload}".encode())
                if record_id in known:
                    digest.update(f"\0{corrected[record_id].model_dump_json()}".encode())
            pairs = (
                select(DefinitionRow.short, DefinitionRow.long)
                .join(DocumentRow, DocumentRow.id == DefinitionRow.document_id)
                .where(DocumentRow.retired.is_(False))
            )
            for short, long in sorted({(row.short, row.long) for row in session.execute(pairs)}):
                digest.update(f"\0{short}\0{long}".encode())
            return digest.hexdigest()
