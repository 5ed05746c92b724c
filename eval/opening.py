"""The search and the records of a data directory, opened for a measurement."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from records.errors import NothingToDo, UsageError
from records.store import STORE_FILE, RecordStore


def open_engine(data: Path) -> Any:
    """The search of a data directory. Raises `PraxisfinderError` with the remedy."""
    from index import SearchEngine

    require(data)
    return SearchEngine.open(data)


def stored_records(data: Path) -> list[Any]:
    """All records. Raises `NothingToDo` where there is none."""
    require(data)
    store = RecordStore.open(data)
    try:
        records = store.records()
    finally:
        store.close()
    if not records:
        raise NothingToDo(
            f"Im Datenverzeichnis „{data}“ steht kein Datensatz. Lesen Sie zuerst Dokumente ein: "
            f"python -m ingest ORDNER --data {data}"
        )
    return records


def document_texts(data: Path) -> dict[str, str]:
    """The texts of all documents by their ids."""
    store = RecordStore.open(data)
    try:
        return {document.id: document.text for document in store.documents()}
    finally:
        store.close()


def require(data: Path) -> None:
    """Opening a store creates it, which a measurement must not do by a mistyped path."""
    if not data.is_dir() and not os.environ.get("DATABASE_URL"):
        raise NothingToDo(
            f"Das Datenverzeichnis „{data}“ gibt es nicht. Lesen Sie zuerst Dokumente ein: "
            f"python -m ingest ORDNER --data {data}"
        )


@contextmanager
def pretrained(data: Path, model: str) -> Iterator[Any]:
    """The same records searched with another encoder, its index built beside and removed again."""
    from index import SearchEngine, build_index

    require(data)
    if os.environ.get("DATABASE_URL"):
        raise UsageError(
            "Mit DATABASE_URL lässt sich kein zweiter Index daneben bauen. Messen Sie an einem "
            "Datenverzeichnis ohne DATABASE_URL."
        )
    with tempfile.TemporaryDirectory(prefix="praxisfinder-eval-") as folder:
        copy_store(data, Path(folder))
        build_index(folder, model)
        yield SearchEngine.open(folder)


def copy_store(data: Path, target: Path) -> None:
    """A consistent copy of the records, also while others write."""
    target.mkdir(parents=True, exist_ok=True)
    with (
        closing(sqlite3.connect(data / STORE_FILE)) as source,
        closing(sqlite3.connect(target / STORE_FILE)) as copy,
    ):
        source.backup(copy)
