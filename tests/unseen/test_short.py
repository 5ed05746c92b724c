"""Short texts by an author who saw no rule: 120 voices, one approach each, hardly a label.

Rules were changed with the odd numbers in view; nobody who changes rules reads the even ones, so
that their share tells what prose of further offices gets. `docs/decisions.md` has the first sight.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.golden.check import Score, score_folder

HERE = Path(__file__).parent / "short"
FLOORS = {"odd": 0.85, "even": 0.58}
# of the even half nobody has looked at which they are
MOST_INVENTED = {"odd": 0, "even": 3}


def scores_of(half: str, folder: Path) -> list[Score]:
    """Read one half of the texts below `folder` and score each of them."""
    expected = json.loads((HERE / "expected.json").read_text(encoding="utf-8"))
    wanted = {k: v for k, v in expected.items() if int(k[:3]) % 2 == (half == "odd")}
    documents = folder / "documents"
    documents.mkdir()
    for name in wanted:
        shutil.copy(HERE / "texts" / name, documents / name)
    answers = folder / "expected.json"
    answers.write_text(json.dumps(wanted), encoding="utf-8")
    return score_folder(sorted(documents.iterdir()), documents, folder / "data", answers)


@pytest.mark.parametrize("half", ["odd", "even"])
def test_share_of_short_texts(half: str, tmp_path: Path) -> None:
    scores = scores_of(half, tmp_path)
    found, expected = (sum(s.totals[n] for s in scores) for n in (0, 1))
    assert found / expected >= FLOORS[half]
    assert sum(len(s.extra) for s in scores) <= MOST_INVENTED[half]
