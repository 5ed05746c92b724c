"""First start and what goes wrong, without the rooms that read and index."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from records.errors import IndexMismatch, NothingToDo
from records.store import RecordStore
from records.stored_items import StoredDocument
from tests.ui import double
from ui import errors, first_start, resources

Report = Callable[[str, float], None]


def put_collection(data_dir: Path) -> None:
    document = double.DOCUMENT
    mine = [r for r in double.records() if r.document.id == document.id]
    stored = StoredDocument(
        document.id,
        document.title,
        document.publisher,
        document.year,
        document.file,
        document.sha256,
        double.TEXT,
    )
    RecordStore.open(data_dir).put_document(stored, mine)


@pytest.fixture
def rooms(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """`ingest` and `index` as doubles that note what was asked of them."""
    calls: list[str] = []

    def ingest_paths(paths: list[Path], data_dir: Path, progress: Report) -> None:
        calls.append(f"ingest {paths[0].name}")
        progress("Dokument 1 von 1", 1.0)
        if (paths[0] / "muster.pdf").exists():
            put_collection(data_dir)

    def build_index(data_dir: Path, progress: Report) -> str:
        calls.append("index")
        progress("Vektoren", 0.5)
        return "build"

    ingest, index = ModuleType("ingest"), ModuleType("index")
    ingest.ingest_paths = ingest_paths  # type: ignore[attr-defined]
    index.build_index = build_index  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "ingest", ingest)
    monkeypatch.setitem(sys.modules, "index", index)
    return calls


def corpus_in(folder: Path) -> Path:
    corpus = folder / "corpus"
    corpus.mkdir()
    (corpus / "muster.pdf").write_bytes(b"%PDF")
    return corpus


def test_an_empty_data_directory_is_read_and_indexed(tmp_path: Path, rooms: list[str]) -> None:
    told: list[tuple[str, float]] = []
    data_dir = tmp_path / "data"
    first_start.set_up(data_dir, corpus_in(tmp_path), lambda m, f: told.append((m, f)))
    assert rooms == ["ingest corpus", "index"]
    assert told == [("Dokument 1 von 1", 0.6), ("Vektoren", 0.8)]


def test_records_that_are_there_are_only_indexed(tmp_path: Path, rooms: list[str]) -> None:
    put_collection(tmp_path / "data")
    first_start.set_up(tmp_path / "data", tmp_path / "missing", lambda _m, _f: None)
    assert rooms == ["index"]


def test_nothing_to_read_is_said_in_german(tmp_path: Path, rooms: list[str]) -> None:
    with pytest.raises(NothingToDo, match="fehlt"):
        first_start.set_up(tmp_path / "data", tmp_path / "missing", lambda _m, _f: None)
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(NothingToDo, match="kein Praxisbeispiel gefunden"):
        first_start.set_up(tmp_path / "data", empty, lambda _m, _f: None)
    assert rooms == ["ingest empty"]


def wait_for(job: first_start.SetupJob) -> None:
    end = time.monotonic() + 10
    while not job.done and time.monotonic() < end:
        time.sleep(0.01)
    assert job.done


def test_a_job_reports_progress_and_errors() -> None:
    def fails(report: Report) -> None:
        report("Halb", 1.7)
        raise NothingToDo("Nichts da.")

    def breaks(_report: Report) -> None:
        raise RuntimeError("secret path /etc")

    job = first_start.SetupJob(fails)
    wait_for(job)
    assert (job.message, job.fraction, job.error) == ("Halb", 1.0, "Nichts da.")
    broken = first_start.SetupJob(breaks)
    wait_for(broken)
    assert broken.error == errors.UNEXPECTED


def test_engine_loader_opens_once_and_tries_again_after_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    class SearchEngine:
        @classmethod
        def open(cls, data_dir: Path) -> SearchEngine:
            opened.append(data_dir)
            if len(opened) == 1:
                raise IndexMismatch("Der Index passt nicht.")
            return cls()

    index = ModuleType("index")
    index.SearchEngine = SearchEngine  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "index", index)
    loader = resources.EngineLoader(tmp_path)
    with pytest.raises(IndexMismatch):
        loader.get("one")
    engine = loader.get("one")
    assert loader.get("one") is engine
    assert len(opened) == 2


def test_the_old_engine_answers_until_the_new_one_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_open = threading.Event()
    may_open.set()

    class SearchEngine:
        @classmethod
        def open(cls, data_dir: Path) -> SearchEngine:
            assert may_open.wait(10)
            return cls()

    index = ModuleType("index")
    index.SearchEngine = SearchEngine  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "index", index)
    loader = resources.EngineLoader(tmp_path)
    old = loader.get("one")
    may_open.clear()
    assert loader.get("two") is old
    may_open.set()
    new = loader.start("two").result(timeout=10)
    assert loader.get("two") is new is not old
