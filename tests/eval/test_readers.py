"""The readers' values for the original documents: what is read of them stays read.

The floors are what was reached; they rise with the reading and are never lowered.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.corpora import GOLD, KEYS, PROGRAMME_GOLD
from eval.extraction import evaluate
from eval.formats import Key, read_keys
from eval.gold import read_gold
from eval.standing import SHARED
from ingest import ingest_paths
from records.model import Record
from records.store import RecordStore

ORIGINALS = SHARED / "originals"
pytestmark = [
    pytest.mark.originals,
    pytest.mark.skipif(not ORIGINALS.is_dir(), reason="the originals are not beside the checkout"),
]


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> list[Record]:
    data = tmp_path_factory.mktemp("readers")
    ingest_paths([ORIGINALS], data)
    return RecordStore.open(data).records()


@pytest.fixture(scope="module")
def keys() -> list[Key]:
    return read_keys(KEYS)


@pytest.mark.parametrize(
    ("gold", "precision", "recall"),
    [
        pytest.param(SHARED / "gold" / "records_dev.json", 0.961, 1.0, id="given"),
        pytest.param(GOLD, 1.0, 1.0, id="own"),
        pytest.param(PROGRAMME_GOLD, 1.0, 0.984, id="programme"),
    ],
)
def test_what_is_read_of_the_originals(
    gold: Path, precision: float, recall: float, records: list[Record], keys: list[Key]
) -> None:
    report = evaluate(read_gold(gold), records, keys)
    assert None not in report.records.values()
    overall = report.overall
    missed = [f"{m.key} {m.field}: {m.gold} / {m.found}" for m in report.misses]
    assert (overall.precision or 0) >= precision, missed
    assert (overall.recall or 0) >= recall, missed
