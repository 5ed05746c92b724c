"""What the measured ratios may be at most; a rule that makes reading dearer is seen here.

Ratios to the bare libraries say little about the machine. Time of the processors tells more than
time on the clock where other programs run: it is measured beside it, and how it grows with the
pages. That the work does not grow faster than the pages is also tested, in letters that patterns
go through (`tests/ingest/test_growth.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Goal:
    """The largest ratio to the floor, and the largest peak of memory (MB) where one is set."""

    ratio: float
    memory_mb: float | None = None

    def exceeded(self, ratio: float | None, memory_mb: float | None) -> bool:
        """Whether one of the two is over; what was not measured is not."""
        over = ratio is not None and ratio > self.ratio
        room = self.memory_mb
        return over or (room is not None and memory_mb is not None and memory_mb > room)


GOALS: Final = {
    "read_long": Goal(2.0, 600),
    "read_cpu": Goal(4.0),
    # half of the pages take half of the time, what is done once a document aside
    "read_growth": Goal(2.6),
}
