"""What a process and its copies took: memory and time of the processors."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


def processor_time() -> float:
    """Seconds that this process and those it saw end have taken of the processors."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def peak_memory() -> float | None:
    """Largest resident size of this process and its copies in MB; `None` where it is not told.

    The peaks of all that worked at the same time are added up, as if they had come together and
    shared nothing; so what the processes take is less.
    """
    from ingest.shared import MOST_PROCESSES

    own = _own_peak()
    if own is None:
        return None
    return own + (MOST_PROCESSES - 1) * _largest_child()


def _largest_child() -> float:
    """Peak in MB of the largest process that this one started and saw end; 0 without any."""
    try:
        import resource
    except ImportError:
        return 0.0
    size = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return float(size) / (1024**2 if sys.platform == "darwin" else 1024)


def _own_peak() -> float | None:
    """Linux counts the parent's size at the fork into `ru_maxrss`, so its own figure goes first."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    try:
        import resource
    except ImportError:
        return None
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / (1024**2 if sys.platform == "darwin" else 1024)
