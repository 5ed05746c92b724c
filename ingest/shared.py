"""Work of many equal pieces, shared with a copy of this process where that is safe and pays.

A copy (`fork`) has the document and the rules in memory at once, so nothing has to be sent to it
and nothing is imported twice; what it finds comes back as JSON through a pipe. Copying is safe as
long as nothing else runs in the process: with a second thread, of Python or of a library such as
torch, or on a system without `/proc`, one process does all of it. The results are the same, in the
same order, whoever found them.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn, Self, TypeVar

Found = TypeVar("Found")
# at most so many processes; each takes the memory of the document once more
MOST_PROCESSES = 2
_THREADS = Path("/proc/self/task")
_NUMBER = 4  # bytes of a number in the pipe of work
_MOST_NUMBERS = 8192  # that fit into a pipe at once
_ENDING = (signal.SIGINT, signal.SIGTERM)


def shared(
    work: Callable[[int], Found],
    count: int,
    pack: Callable[[Found], Any],
    unpack: Callable[[Any], Found],
    share: bool = True,
    meanwhile: Callable[[], object] | None = None,
) -> list[Found]:
    """`[work(0), …, work(count - 1)]`, in one process unless `share` is set and copying is safe.

    `pack` makes a JSON value of a result, `unpack` the result of that. What `work` raises is raised
    here; a copy that breaks off leaves its share to this process. `meanwhile` is called once the
    copies are at work.
    """
    found: dict[int, Found] = {}
    copies = _copies(count) if share else 0
    # no further process or pipe to be had: what is missing is done below
    with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
        todo = stack.enter_context(_Todo(count)) if copies else None
        helpers = [stack.enter_context(_Copy(work, pack, todo)) for _ in range(copies) if todo]
        if helpers and meanwhile is not None:
            meanwhile()
        for number in todo.taken() if todo else ():
            found[number] = work(number)
        for helper in helpers:
            found |= {number: unpack(value) for number, value in helper.answers().items()}
    return [found[n] if n in found else work(n) for n in range(count)]


def _copies(count: int) -> int:
    """How many copies may work beside this process."""
    if sys.platform != "linux" or not 1 < count <= _MOST_NUMBERS:
        return 0
    try:
        threads = sum(1 for _ in _THREADS.iterdir())
        cores = len(os.sched_getaffinity(0))
    except OSError:
        return 0
    return min(cores, MOST_PROCESSES, count) - 1 if threads == 1 else 0


class _Todo:
    """Numbers of the work in a pipe, from which every process takes the next one."""

    def __init__(self, count: int) -> None:
        self._out, into = os.pipe()
        with os.fdopen(into, "wb") as pipe:
            pipe.write(b"".join(n.to_bytes(_NUMBER, "little") for n in range(count)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        os.close(self._out)

    def taken(self) -> Iterator[int]:
        # a read of so few bytes is never torn apart
        while number := os.read(self._out, _NUMBER):
            yield int.from_bytes(number, "little")


class _Copy:
    """A copy of this process and the pipe in which it answers. Raises `OSError`."""

    def __init__(
        self, work: Callable[[int], Found], pack: Callable[[Found], Any], todo: _Todo
    ) -> None:
        parent = os.getpid()
        self._answer, into = os.pipe()
        # a signal must not find the copy with the handlers of its parent
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
        try:
            self._process = os.fork()
            if self._process == 0:
                _work_as_copy(work, pack, todo, parent, into)
        except OSError:
            os.close(self._answer)
            raise
        finally:
            os.close(into)
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        os.close(self._answer)
        with contextlib.suppress(OSError):
            os.kill(self._process, signal.SIGKILL)
        with contextlib.suppress(OSError):
            os.waitpid(self._process, 0)

    def answers(self) -> dict[int, Any]:
        """What it found, by number; nothing when it broke off."""
        with os.fdopen(os.dup(self._answer), "rb") as pipe:
            told = pipe.read()
        with contextlib.suppress(ValueError):
            return {int(number): value for number, value in json.loads(told).items()}
        return {}


def _work_as_copy(
    work: Callable[[int], Found], pack: Callable[[Found], Any], todo: _Todo, parent: int, into: int
) -> NoReturn:
    """Work until nothing is left or the parent is gone, and end without cleaning anything up.

    Locks, files and connections of the parent are none of the copy's business.
    """
    try:
        for ending in _ENDING:
            signal.signal(ending, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
        gc.freeze()  # else a collection would touch, and so copy, all memory of the parent
        found: dict[int, Any] = {}
        for number in todo.taken():
            if os.getppid() != parent:
                break
            found[number] = pack(work(number))
        else:
            with os.fdopen(into, "wb") as pipe:
                pipe.write(json.dumps(found).encode("ascii"))
    finally:
        os._exit(0)
