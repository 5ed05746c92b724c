"""The passages of a build on disk: one JSON object a line, read one by one when they are shown."""

from __future__ import annotations

import json
import mmap
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.passages import SUMMARY_FIELD, IndexedPassage
from index.results import Passage

# shown is text of the document rather than our summary, and a sentence rather than a figure
SUMMARY_WEIGHT, FULL_LENGTH = 0.8, 120


class PassageFile:
    """Passages by their number. `offsets` are the first byte of each and the end of the last."""

    def __init__(self, raw: bytes | mmap.mmap, offsets: NDArray[np.int64]) -> None:
        if len(offsets) == 0 or int(offsets[-1]) != len(raw):
            raise ValueError("the passages and their offsets do not fit")
        self._raw, self._offsets = raw, offsets

    @classmethod
    def open(cls, path: Path, offsets: NDArray[np.int64]) -> PassageFile:
        """The file stays on disk; the system keeps in memory what is asked for."""
        with path.open("rb") as stream:
            return cls(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ), offsets)

    def __len__(self) -> int:
        return len(self._offsets) - 1

    def __getitem__(self, number: int) -> Passage:
        if not 0 <= number < len(self):
            raise IndexError(number)
        row = json.loads(self._raw[self._offsets[number] : self._offsets[number + 1]])
        del row["record_id"]
        if row["span"] is not None:
            row["span"] = (row["span"][0], row["span"][1])
        return Passage(**row)


def write_passages(
    passages: Sequence[IndexedPassage], record_ids: Iterable[str], text: Path, places: Path
) -> None:
    """Write the texts, and beside them offset, record and worth of every passage."""
    place = {record_id: i for i, record_id in enumerate(record_ids)}
    offsets = [0]
    with text.open("wb") as stream:
        for passage in passages:
            row = {"record_id": passage.record_id, **asdict(passage.passage)}
            line = (json.dumps(row, ensure_ascii=False) + "\n").encode("utf-8", "replace")
            stream.write(line)
            offsets.append(offsets[-1] + len(line))
    with places.open("wb") as stream:
        np.savez(
            stream,
            offsets=np.array(offsets, dtype=np.int64),
            owner=np.array([place[p.record_id] for p in passages], dtype=np.int64),
            worth=np.array([_worth(p.passage) for p in passages], dtype=np.float32),
        )


def _worth(passage: Passage) -> float:
    length = min(1.0, 0.5 + len(passage.text) / (2 * FULL_LENGTH))
    return length * (SUMMARY_WEIGHT if passage.field == SUMMARY_FIELD else 1.0)
