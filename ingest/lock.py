"""One writer at a time in a data directory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from records.errors import StoreBusy

LOCK_FILE = "ingest.lock"
WAIT_SECONDS = 60.0


@contextmanager
def writing(data_dir: Path, wait: float = WAIT_SECONDS) -> Iterator[None]:
    """Hold the writer's lock; raises `StoreBusy` when another ingestion keeps it too long."""
    data_dir.mkdir(parents=True, exist_ok=True)
    lock = FileLock(data_dir / LOCK_FILE)
    try:
        lock.acquire(timeout=wait)
    except Timeout as error:
        raise StoreBusy(
            "Gerade werden schon Dokumente in dieses Verzeichnis eingelesen. "
            "Warten Sie, bis das fertig ist, und starten Sie den Befehl noch einmal."
        ) from error
    try:
        yield
    finally:
        lock.release()
