"""First start: read the built-in documents and build the index, with progress on the page."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from records.errors import NothingToDo, PraxisfinderError
from records.store import RecordStore
from ui import errors, markup

_log = logging.getLogger("praxisfinder.ui")
_POLL_SECONDS = 0.3
_READING_SHARE = 0.6  # of the progress bar; the rest belongs to the index

Progress = Callable[[str, float], None]


class SetupJob:
    """Runs once in its own thread; any number of visits may watch, and none can break it off."""

    def __init__(self, work: Callable[[Progress], None]) -> None:
        self.message = "Es geht los"
        self.fraction = 0.0
        self.error: str | None = None
        self.done = False
        self._work = work
        self._thread = threading.Thread(target=self._run, name="einrichten", daemon=True)
        self._thread.start()

    def _report(self, message: str, fraction: float) -> None:
        self.message, self.fraction = message, min(1.0, max(0.0, fraction))

    def _run(self) -> None:
        try:
            self._work(self._report)
        except PraxisfinderError as error:
            _log.warning("setup failed: %s", error)
            self.error = str(error)
        except Exception:
            _log.exception("setup failed")
            self.error = errors.UNEXPECTED
        finally:
            self.done = True


def set_up(data_dir: Path, corpus: Path, report: Progress) -> None:
    """Read the corpus unless there are records already, then build the index.

    Raises `PraxisfinderError` when there is nothing to read or a step fails.
    """
    from index import build_index

    share = 0.0
    if not RecordStore.open(data_dir).records():
        from ingest import ingest_paths

        if not corpus.exists():
            raise NothingToDo(
                f"Der Ordner „{corpus}“ mit den Dokumenten fehlt. Legen Sie ihn an, oder nennen "
                "Sie einen anderen in PRAXISFINDER_CORPUS."
            )
        share = _READING_SHARE
        ingest_paths([corpus], data_dir, progress=lambda m, f: report(m, f * share))
        if not RecordStore.open(data_dir).records():
            raise NothingToDo(
                f"In „{corpus}“ wurde kein Praxisbeispiel gefunden. Legen Sie Dokumente hinein und "
                "starten Sie neu."
            )
    build_index(data_dir, progress=lambda m, f: report(m, share + f * (1 - share)))


@st.cache_resource(show_spinner=False)
def _jobs() -> dict[Path, SetupJob]:
    return {}


@st.cache_resource(show_spinner=False)
def _lock() -> threading.Lock:
    return threading.Lock()


def job_for(data_dir: Path, corpus: Path) -> SetupJob:
    """The running job of this data directory, or a new one."""
    with _lock():
        jobs = _jobs()
        job = jobs.get(data_dir)
        if job is None or job.done:
            job = jobs[data_dir] = SetupJob(lambda report: set_up(data_dir, corpus, report))
        return job


def draw(data_dir: Path, corpus: Path) -> bool:
    """Show the progress until the job ends; true when search can start."""
    st.title("Praxisfinder wird eingerichtet", anchor=False)
    st.write(
        "Die Dokumente werden eingelesen und für die Suche vorbereitet. Das geschieht nur beim "
        "ersten Start und dauert ein bis zwei Minuten."
    )
    job = job_for(data_dir, corpus)
    bar = st.progress(0.0, text="Es geht los")
    while not job.done:
        bar.progress(job.fraction, text=markup.plain_label(job.message))
        time.sleep(_POLL_SECONDS)
    if job.error:
        bar.empty()
        errors.show(job.error)
        st.button("Noch einmal versuchen", key="einrichten-erneut")
        return False
    bar.progress(1.0, text="Fertig")
    return True
