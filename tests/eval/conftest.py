"""Records and a search double made by hand: nothing here loads torch or an index."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from index.options import EVERYTHING, SearchOptions
from records.model import DocumentRef, Evidence, Record
from tests.eval.builtin import builtin_data  # noqa: F401

DOCUMENT = DocumentRef(id="sammlung", title="Sammlung", file="sammlung.txt", sha256="0" * 64)


def evidence(quote: str = "Zitat") -> Evidence:
    return Evidence(quote=quote, start=0, end=len(quote))


def make_record(id: str, name: str, organisation: str | None = None, **values: Any) -> Record:
    return Record(
        id=id,
        name=name,
        kind="measure",
        organisation=organisation,
        document=DOCUMENT,
        span=(0, 1),
        **values,
    )


@dataclass(frozen=True)
class DoubleHit:
    record: Record


@dataclass(frozen=True)
class DoubleResult:
    hits: list[DoubleHit]


@dataclass
class DoubleEngine:
    """Answers from a table: query to record ids, for each mode; other queries find nothing."""

    known: list[Record]
    answers: Mapping[str, Mapping[str, Sequence[str]]]
    build_id: str = "bau-1"
    asked: list[tuple[str, str, int]] = field(default_factory=list)

    def records(self) -> list[Record]:
        return self.known

    def search(
        self,
        query: str,
        filters: Mapping[str, Sequence[str]] | None = None,
        k: int = 10,
        mode: str = "hybrid",
        options: SearchOptions = EVERYTHING,
    ) -> DoubleResult:
        if options != EVERYTHING:
            mode = "lexical"  # what is left without its parts
        self.asked.append((query, mode, k))
        by_id = {record.id: record for record in self.known}
        ids = self.answers.get(mode, {}).get(query, ())
        return DoubleResult([DoubleHit(by_id[record_id]) for record_id in ids[:k]])


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may have a database or data directory of their own set."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("PRAXISFINDER_DATA", raising=False)


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Write a file into the test's own folder; text as UTF-8."""

    def write_file(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write_file


@pytest.fixture
def engine() -> DoubleEngine:
    """Four records of two organisations and what three searches find."""
    known = [
        make_record("sammlung/jumita", "JUMITA (Junge Mütter)", "Jobcenter Landkreis Göttingen"),
        make_record("sammlung/zap", "ZAP", "Jobcenter Landkreis Osnabrück"),
        make_record("sammlung/neustart", "Neustart", "Jobcenter Stadt Kaiserslautern"),
        make_record("bericht/jumita", "**JUMITA**", "Jobcenter Landkreis Göttingen"),
    ]
    everything = ["sammlung/zap", "sammlung/jumita", "sammlung/neustart", "bericht/jumita"]
    return DoubleEngine(
        known,
        {
            "hybrid": {
                "Teilzeitausbildung": ["sammlung/jumita", "bericht/jumita", "sammlung/zap"],
                "Abkürzung": ["sammlung/neustart", "sammlung/zap"],
            },
            "dense": {"Teilzeitausbildung": ["sammlung/zap", "sammlung/jumita"]},
            "lexical": {"Teilzeitausbildung": everything, "Abkürzung": ["sammlung/zap"]},
        },
    )
