"""The tables of the store, and opening a database that holds them."""

from __future__ import annotations

from pydantic import JsonValue
from sqlalchemy import (
    JSON,
    Boolean,
    ForeignKey,
    Integer,
    String,
    Text,
    create_engine,
    event,
    inspect,
    text,
)
from sqlalchemy.engine import Engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class MetaRow(Base):
    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(String, primary_key=True)
    value: Mapped[str] = mapped_column(String)


class DocumentRow(Base):
    __tablename__ = "documents"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    title: Mapped[str] = mapped_column(String)
    publisher: Mapped[str | None] = mapped_column(String)
    year: Mapped[int | None] = mapped_column(Integer)
    file: Mapped[str] = mapped_column(String)
    sha256: Mapped[str] = mapped_column(String, index=True)
    reader: Mapped[str] = mapped_column(String, default="")
    text: Mapped[str] = mapped_column(Text)
    page_starts: Mapped[list[int] | None] = mapped_column(JSON)
    retired: Mapped[bool] = mapped_column(Boolean, default=False)
    ingested_at: Mapped[str] = mapped_column(String)
    reader_version: Mapped[str] = mapped_column(String, default="")
    report: Mapped[dict[str, object] | None] = mapped_column(JSON)


class RecordRow(Base):
    __tablename__ = "records"
    id: Mapped[str] = mapped_column(String, primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("documents.id"), index=True)
    position: Mapped[int] = mapped_column(Integer)
    payload: Mapped[dict[str, object]] = mapped_column(JSON)
    retired: Mapped[bool] = mapped_column(Boolean, default=False)
    merged_into: Mapped[str | None] = mapped_column(String)


class RefusalRow(Base):
    __tablename__ = "refusals"
    file: Mapped[str] = mapped_column(String, primary_key=True)
    code: Mapped[str] = mapped_column(String)
    reason: Mapped[str] = mapped_column(Text)
    remedy: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(String)


class CorrectionRow(Base):
    """`path` names a field ("organisation", "costs/amount") or a list ("costs"), never a position.

    `machine_value` is what was read: the value of a field of the record, or the whole item of a
    list, by which the item is found again after the next ingestion.
    """

    __tablename__ = "corrections"
    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    record_id: Mapped[str] = mapped_column(String, index=True)
    path: Mapped[str] = mapped_column(String)
    machine_value: Mapped[JsonValue] = mapped_column(JSON)
    value: Mapped[JsonValue] = mapped_column(JSON)
    reason: Mapped[str] = mapped_column(Text)
    editor: Mapped[str] = mapped_column(String)
    at: Mapped[str] = mapped_column(String)
    withdrawn: Mapped[bool] = mapped_column(Boolean, default=False)
    # nullable, since they came after the first databases were written
    action: Mapped[str | None] = mapped_column(String)
    quote: Mapped[str | None] = mapped_column(Text)
    added_by: Mapped[int | None] = mapped_column(Integer)
    withdrawn_by: Mapped[str | None] = mapped_column(String)
    withdrawn_at: Mapped[str | None] = mapped_column(String)
    withdrawn_reason: Mapped[str | None] = mapped_column(Text)


class DefinitionRow(Base):
    __tablename__ = "glossary"
    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("documents.id"), index=True)
    short: Mapped[str] = mapped_column(String)
    long: Mapped[str] = mapped_column(Text)
    evidence: Mapped[dict[str, object]] = mapped_column(JSON)


class JudgmentRow(Base):
    __tablename__ = "judgments"
    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    topic_id: Mapped[str] = mapped_column(String, index=True)
    query: Mapped[str] = mapped_column(Text)
    record_id: Mapped[str] = mapped_column(String)
    grade: Mapped[int] = mapped_column(Integer)
    judge: Mapped[str] = mapped_column(String)
    at: Mapped[str] = mapped_column(String)


def connect(url: str) -> Engine:
    """An engine with all tables in place; raises the errors of SQLAlchemy."""
    engine = create_engine(url, connect_args={"timeout": 30} if "sqlite" in url else {})
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _sqlite_pragmas)
    Base.metadata.create_all(engine)
    _add_new_columns(engine)
    return engine


def _add_new_columns(engine: Engine) -> None:
    """Columns that a database of an earlier release lacks; all of them may be empty."""
    present = inspect(engine)
    for table in Base.metadata.sorted_tables:
        known = {column["name"] for column in present.get_columns(table.name)}
        for column in table.columns:
            if column.name not in known:
                kind = column.type.compile(engine.dialect)
                with engine.begin() as connection:
                    connection.execute(
                        text(f"ALTER TABLE {table.name} ADD COLUMN {column.name} {kind}")
                    )


def _sqlite_pragmas(connection: object, _record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA busy_timeout=30000")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()
