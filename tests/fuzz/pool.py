"""Processes that read damaged documents; one that hangs or dies is replaced."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.fuzz.worker import Outcome, serve

MAX_SECONDS = 10.0
MAX_MEMORY_MB = 1024.0
START_SECONDS = 60.0  # a new process has to import the libraries first


class _Reader:
    """A process with the document it is at."""

    def __init__(self, bases: Path, seed: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, other = context.Pipe()
        self.process: BaseProcess = context.Process(
            target=serve, args=(other, str(bases), seed), daemon=True
        )
        self.process.start()
        other.close()
        self.number: int | None = None
        self.fresh = True
        self.since = 0.0

    def give(self, number: int) -> None:
        self.connection.send(number)
        self.number, self.since = number, time.monotonic()

    @property
    def overdue(self) -> bool:
        # the processor time of a document is taken inside the process; here it is the clock
        limit = START_SECONDS if self.fresh else 6 * MAX_SECONDS
        return self.number is not None and time.monotonic() - self.since > limit

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


def run(bases: Path, seed: int, numbers: range, workers: int) -> Iterator[Outcome]:
    """Outcomes as they come; a document over a limit has it as its fault."""
    waiting = iter(numbers)
    readers = [_Reader(bases, seed) for _ in range(min(workers, len(numbers)))]
    busy: list[_Reader] = []
    try:
        for reader in readers:
            number = next(waiting, None)
            if number is not None:
                reader.give(number)
                busy.append(reader)
        while busy:
            ready: list[Connection] = wait([r.connection for r in busy], timeout=1)  # type: ignore[assignment]
            for reader in list(busy):
                if reader.connection in ready:
                    yield _received(reader)
                elif reader.overdue:
                    yield Outcome(
                        reader.number or 0,
                        "",
                        "",
                        "hung",
                        0,
                        MAX_SECONDS,
                        0.0,
                        "over the time limit",
                    )
                    reader.stop()
                else:
                    continue
                busy.remove(reader)
                number = next(waiting, None)
                if number is None:
                    continue
                if not reader.process.is_alive():
                    readers.remove(reader)
                    reader = _Reader(bases, seed)
                    readers.append(reader)
                reader.give(number)
                busy.append(reader)
    finally:
        for reader in readers:
            if reader.process.is_alive():
                reader.stop()


def _received(reader: _Reader) -> Outcome:
    try:
        outcome: Outcome = reader.connection.recv()
    except (EOFError, ConnectionError):
        reader.process.join()
        code = reader.process.exitcode
        return Outcome(
            reader.number or 0, "", "", "died", 0, 0.0, 0.0, f"the process ended with {code}"
        )
    reader.fresh = False
    faults = [outcome.fault] if outcome.fault else []
    if outcome.seconds > MAX_SECONDS:
        faults.append(f"took {outcome.seconds:.1f} s, more than {MAX_SECONDS:.0f}")
    if outcome.memory_mb > MAX_MEMORY_MB:
        faults.append(f"took {outcome.memory_mb:.0f} MB, more than {MAX_MEMORY_MB:.0f}")
    return Outcome(**{**outcome.__dict__, "fault": "\n".join(faults)})
