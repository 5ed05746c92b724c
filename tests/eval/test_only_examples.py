"""Chapters about the office or the labour market are no examples of the built-in corpus."""

from __future__ import annotations

from pathlib import Path

from eval.formats import read_keys
from eval.keys import resolve
from ingest import ingest_paths
from records.store import RecordStore

ROOT = Path(__file__).parents[2]


def test_every_record_stands_for_an_example_that_a_reader_found(tmp_path: Path) -> None:
    ingest_paths([ROOT / "corpus"], tmp_path)
    records = RecordStore.open(tmp_path).records()
    found = resolve(read_keys(ROOT / "eval" / "collection" / "keys.tsv"), records)
    assert found.unresolved == []
    beside = [r.name for r in records if r.id not in found.keys_of]
    # the health project of the programme is an example too, and has no key
    assert [name for name in beside if "rehapro" not in name.casefold()] == []
