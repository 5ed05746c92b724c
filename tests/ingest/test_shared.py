"""Work shared with a copy of the process: the same results, whatever becomes of the copy."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest import assemble, ingest_paths, shared
from ingest.readers import pdf
from records.store import RecordStore

ROOT = Path(__file__).parents[2]
COLLECTION = ROOT / "corpus" / "handlungsansaetze-2013.pdf"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="copies are made on Linux only")


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    """Copies are made here as on a machine of two cores where nothing else runs."""
    monkeypatch.setattr(shared, "_copies", lambda count: 1)


def _done(work: Callable[[int], int], count: int = 40) -> list[int]:
    return shared.shared(work, count, str, int)


def _slowly(number: int) -> int:
    time.sleep(0.002)
    return number * number


@pytest.mark.usefixtures("two")
def test_both_processes_work_and_the_order_is_kept() -> None:
    pids = shared.shared(lambda n: (_slowly(n), os.getpid()), 40, list, tuple)
    assert [square for square, _ in pids] == [n * n for n in range(40)]
    assert len({pid for _, pid in pids}) == 2


@pytest.mark.usefixtures("two")
def test_a_copy_that_dies_leaves_its_share_to_this_process() -> None:
    here = os.getpid()

    def work(number: int) -> int:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return _slowly(number)

    assert _done(work) == [n * n for n in range(40)]


@pytest.mark.usefixtures("two")
def test_a_copy_that_fails_leaves_its_share_to_this_process() -> None:
    here = os.getpid()

    def work(number: int) -> int:
        if os.getpid() != here:
            raise RecursionError
        return _slowly(number)

    assert _done(work) == [n * n for n in range(40)]


@pytest.mark.usefixtures("two")
def test_what_the_work_raises_is_raised_here_and_the_copy_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copies = []
    fork = os.fork

    def remembered() -> int:
        copies.append(fork())
        return copies[-1]

    def work(number: int) -> int:
        if number == 20:
            raise ZeroDivisionError
        return _slowly(number)

    monkeypatch.setattr(os, "fork", remembered)
    with pytest.raises(ZeroDivisionError):
        _done(work)
    (copy,) = copies
    with pytest.raises(ChildProcessError):  # waited for, so no such child is left
        os.waitpid(copy, os.WNOHANG)


@pytest.mark.usefixtures("two")
def test_without_a_further_process_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> int:
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", refused)
    assert _done(_slowly) == [n * n for n in range(40)]


def test_no_copy_is_made_beside_another_thread_or_on_one_core(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1})
    ends = threading.Event()
    thread = threading.Thread(target=ends.wait)
    thread.start()
    assert shared._copies(100) == 0
    ends.set()
    thread.join()
    monkeypatch.setattr(shared, "_THREADS", ROOT / "no such folder")
    assert shared._copies(100) == 0
    monkeypatch.undo()
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0})
    assert shared._copies(100) == 0


def _snapshot(data: Path) -> list[str]:
    ingest_paths([COLLECTION], data)
    store = RecordStore.open(data)
    try:
        records = [record.model_dump_json() for record in store.records()]
        terms = [f"{d.short} {d.long} {d.evidence}" for d in store.glossary()]
        reports = [json.dumps(store.document_report(d.id)) for d in store.documents()]
        return [*records, *terms, *reports, *(d.text for d in store.documents())]
    finally:
        store.close()


def test_a_long_document_is_read_the_same_by_one_process_and_by_two(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []

    def copies(count: int) -> int:
        made.append(count)
        return 1

    monkeypatch.setattr(shared, "_copies", copies)
    by_two = _snapshot(tmp_path / "zwei")
    assert len(made) == 2  # the pages, and the examples
    monkeypatch.setattr(shared, "_copies", lambda count: 0)
    assert _snapshot(tmp_path / "eins") == by_two


def test_short_documents_stay_in_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared, "_copies", lambda count: pytest.fail("a copy for nothing"))
    assert shared.shared(_slowly, 3, str, int, share=False) == [0, 1, 4]
    assert pdf.SHARED_PAGES > 10
    assert assemble.SHARED_TEXT > 20_000


SLOW = """
import os, time
from ingest import shared
shared._copies = lambda count: 1
def work(number):
    os.write(1, b"%d\\n" % os.getpid())
    time.sleep(0.3)
    return number
shared.shared(work, 1000, str, int)
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_no_copy_outlives_a_process_that_is_ended(how: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SLOW],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        seen: set[int] = set()
        while len(seen) < 2:
            seen.add(int(process.stdout.readline()))
        process.send_signal(how)
        process.wait(timeout=20)
        (copy,) = seen - {process.pid}
        for _ in range(100):
            if not _lives(copy):
                return
            time.sleep(0.1)
    pytest.fail("the copy goes on alone")


def _lives(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    except OSError:
        return False
    return state[0] != "Z"
