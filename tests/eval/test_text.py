"""Small things of the printed reports."""

from __future__ import annotations

import pytest

from eval.text import table, value


@pytest.mark.parametrize(
    ("number", "printed"),
    [(0.82149, "0,821"), (None, "–"), (-0.0001, "0,000"), (-0.25, "-0,250"), (1.0, "1,000")],
)
def test_values(number: float | None, printed: str) -> None:
    assert value(number) == printed


def test_columns_are_aligned() -> None:
    assert table(["Maß", "A"], [["nDCG@10", "0,9"], ["P", "–"]]).splitlines() == [
        "Maß        A",
        "-------  ---",
        "nDCG@10  0,9",
        "P          –",
    ]
