"""Documents by an author who saw no rule: what is read from them may not fall back.

The floors are the shares measured when the rules were last changed, less a little room. What was
read before any rule was changed with them in view stands in `docs/decisions.md`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unseen.check import SETS, check_set

FLOORS = {"a": 0.93, "b": 0.93, "c": 0.94}


@pytest.mark.parametrize("name", sorted(SETS))
def test_share_holds_and_no_cost_is_invented(name: str, tmp_path: Path) -> None:
    scores = check_set(name, tmp_path)
    assert [s.document for s in scores if s.refusal] == []
    found = sum(s.totals[0] for s in scores) / sum(s.totals[1] for s in scores)
    missing = [f"{s.document}: {note}" for s in scores for note in s.missing]
    assert found >= FLOORS[name], "\n".join(missing)
    assert [f"{s.document}: {note}" for s in scores for note in s.extra] == []
