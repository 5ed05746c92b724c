"""Unseen layouts: what is read from them may not fall back.

The documents are made up and carry their own expected values, so these floors hold without the
originals. They are the shares measured when the rules were last changed, less a little room.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.check import Score, check
from tests.heldout.check import check as check_heldout


def _share(scores: list[Score]) -> float:
    return sum(s.totals[0] for s in scores) / sum(s.totals[1] for s in scores)


@pytest.fixture(scope="module")
def golden(tmp_path_factory: pytest.TempPathFactory) -> list[Score]:
    folder: Path = tmp_path_factory.mktemp("golden")
    return check(folder / "documents", folder / "data")


def test_golden_documents_are_all_read(golden: list[Score]) -> None:
    assert [s.document for s in golden if s.refusal] == []
    assert len(golden) == 10


def test_golden_share_holds(golden: list[Score]) -> None:
    missing = [f"{s.document}: {note}" for s in golden for note in s.missing]
    assert _share(golden) >= 0.98, "\n".join(missing)


def test_golden_invents_no_programme_cost(golden: list[Score]) -> None:
    assert [f"{s.document}: {note}" for s in golden for note in s.extra] == []


def test_heldout_share_holds(tmp_path: Path) -> None:
    scores = check_heldout(tmp_path / "documents", tmp_path / "data")
    missing = [f"{s.document}: {note}" for s in scores for note in s.missing]
    assert _share(scores) >= 0.95, "\n".join(missing)
