"""Changes to the collection, carried out one after the other while the app goes on answering."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import streamlit as st

from ui import errors

_log = logging.getLogger("praxisfinder.ui")
_ROOT = Path(__file__).resolve().parent.parent
_KEPT = 10  # finished changes that can be looked at

Say = Callable[[str, float], None]
Read = Callable[[list[dict[str, Any]]], None]
Work = Callable[[dict[str, Any], Say, Read], None]


class UpdateFailed(Exception):
    """The worker gave up; the message is German and for the user."""


@dataclass
class Change:
    """One change asked for, and what came of it; `documents` as in an ingestion report."""

    what: str
    staged: list[dict[str, str]] = field(default_factory=list)
    again: list[str] = field(default_factory=list)
    discard: list[str] = field(default_factory=list)
    documents: list[dict[str, Any]] = field(default_factory=list)
    error: str | None = None
    ended: datetime | None = None

    @property
    def only_index(self) -> bool:
        return not (self.staged or self.again or self.discard)


class Updates:
    """The queue of one data directory. Changes that wait are carried out together."""

    def __init__(self, data_dir: Path, work: Work | None = None) -> None:
        self._data_dir = data_dir
        self._work = work or in_own_process
        self._lock = threading.Lock()
        self._waiting: list[Change] = []
        self._running: list[Change] = []
        self._thread: threading.Thread | None = None
        self.finished: list[Change] = []
        self.steps = 0  # rises whenever pages have something new to show
        self.message, self.fraction = "", 0.0

    @property
    def busy(self) -> bool:
        with self._lock:
            return bool(self._waiting or self._running)

    @property
    def latest(self) -> Change | None:
        """The last change with something to tell, also while its index is still being built."""
        with self._lock:
            now = [c for c in (*self._running, *self._waiting) if not c.only_index]
            known = [now[-1]] if now else self.finished
        return next((c for c in known if c.error or c.documents), None)

    @property
    def current(self) -> str:
        """What is being done, in words."""
        with self._lock:
            return ", ".join(dict.fromkeys(c.what for c in self._running or self._waiting))

    def ask(self, change: Change) -> None:
        """Carry it out as soon as what runs is done."""
        with self._lock:
            self._waiting.append(change)
            if self._thread is None:
                self.message, self.fraction = "Es geht los", 0.0
                self._thread = threading.Thread(target=self._run, name="bestand", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while True:
            with self._lock:
                self._running, self._waiting = self._waiting, []
                if not self._running:
                    self._thread = None
                    return
            self._carry_out(self._running)
            with self._lock:
                self.finished = [*reversed(self._running), *self.finished][:_KEPT]
                self._running = []
                self.steps += 1

    def _carry_out(self, changes: list[Change]) -> None:
        def say(message: str, fraction: float) -> None:
            self.message, self.fraction = message, min(1.0, max(0.0, fraction))

        request: dict[str, Any] = {"data_dir": str(self._data_dir)}
        for name in ("staged", "again", "discard"):
            request[name] = [item for change in changes for item in getattr(change, name)]
        reading = next((c for c in reversed(changes) if not c.only_index), changes[-1])

        def read(documents: list[dict[str, Any]]) -> None:
            reading.documents = documents
            self.steps += 1

        problem = None
        try:
            self._work(request, say, read)
        except UpdateFailed as error:
            _log.warning("update failed: %s", error)
            problem = str(error)
        except Exception:
            _log.exception("update failed")
            problem = errors.UNEXPECTED
        for change in changes:
            change.error, change.ended = problem, datetime.now()


def in_own_process(request: dict[str, Any], say: Say, read: Read) -> None:
    """Run `ui.update_worker`. Raises `UpdateFailed`."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONIOENCODING": "utf-8"}
    process = subprocess.Popen(
        [sys.executable, "-m", "ui.update_worker"],
        cwd=_ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin is not None and process.stdout is not None
    # a worker that is gone before it has read says so by its silence below
    with suppress(BrokenPipeError), process.stdin as stdin:
        json.dump(request, stdin)
    last: dict[str, Any] = {}
    with process.stdout as lines:
        for line in lines:
            last = json.loads(line)
            if "message" in last:
                say(last["message"], last["fraction"])
            elif "documents" in last:
                read(last["documents"])
    process.wait()
    if "error" in last:
        raise UpdateFailed(last["error"])
    if "done" not in last:
        raise UpdateFailed(
            "Das Einlesen brach ab. Der bisherige Stand gilt weiter; versuchen Sie es noch einmal. "
            "Einzelheiten stehen im Protokoll des Programms."
        )


@st.cache_resource(show_spinner=False)
def of(data_dir: Path) -> Updates:
    """The one queue of a data directory, shared by all visits."""
    return Updates(data_dir)
