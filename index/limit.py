"""One numeric wish of a question, with the words of the question that it uses up."""

from __future__ import annotations

from dataclasses import dataclass

from index.ranges import Range

Span = tuple[int, int]


@dataclass(frozen=True)
class Limit:
    """A wish on a numeric filter `key`; `spans` of the question are used up by it."""

    key: str
    wanted: Range
    spans: tuple[Span, ...]
    strict: bool = True

    @property
    def start(self) -> int:
        return min(start for start, _ in self.spans)

    @property
    def end(self) -> int:
        return max(end for _, end in self.spans)
