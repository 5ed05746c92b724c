"""Garbage collection while documents are read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# new objects before the youngest are looked through; Python's own 700 suit small programs
_NEW_OBJECTS = 50_000


@contextmanager
def rare_collections() -> Iterator[None]:
    """Collect garbage less often: reading makes many objects, and few of them in circles.

    Each collection of all objects goes through word lists, models and text pieces alike; together
    they took a tenth of the time of reading a long document.
    """
    before = gc.get_threshold()
    gc.set_threshold(max(before[0], _NEW_OBJECTS) if before[0] else 0, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
