"""The budget question: reading a sum, rows and assumptions."""

from __future__ import annotations

from decimal import Decimal

import pytest

from records.arithmetic import Interval
from records.budget import Purchase, purchase
from tests.ui import double
from ui import budget, links

TOTAL, STATED, SILENT, RANGED = double.records()


@pytest.mark.parametrize(
    ("typed", "euros"),
    [
        ("100000", 100_000),
        ("100.000", 100_000),
        ("100 000 €", 100_000),
        ("100.000,00 Euro", 100_000),
        ("89.775,- €", 89_775),
        ("1,5 Mio. €", 1_500_000),
        ("250 Tsd", 250_000),
        ("0", None),
        ("-5", None),
        ("viel", None),
        ("", None),
        ("10 € oder 20 €", None),
        (str(links.MAX_BUDGET + 1), None),
    ],
)
def test_reading_a_sum(typed: str, euros: int | None) -> None:
    assert budget.read_sum(typed) == euros


def test_rows_tell_quantities_and_reasons() -> None:
    bought = [purchase(r, Decimal(100_000)) for r in (TOTAL, SILENT, RANGED)]
    rows = {r.label: r.texts for r in budget.rows(bought)}
    silent = "Nicht berechenbar, weil das Dokument keine Kosten nennt."
    # 100,000 / 500 = 200 participant-months; the range costs up to 666.67
    assert rows["Teilnehmermonate"] == [
        "200 Teilnehmermonate", silent, "150 bis 200 Teilnehmermonate",
    ]  # fmt: skip
    assert rows["Plätze für 12 Monate"] == ["16 Plätze", silent, "12 bis 16 Plätze"]
    assert rows["Dauer in der Größe des Beispiels"][0] == "10 Monate mit 20 Plätzen"


def test_assumptions_name_whom_they_concern() -> None:
    first = Purchase("a", assumptions=["Für alle.", "Nur hier."])
    second = Purchase("b", assumptions=["Für alle."])
    third = Purchase("c", reason="keine Kosten")
    told = budget.assumptions([first, second, third], ["Eins", "Zwei", "Drei"])
    assert told == ["Für alle.", "Eins: Nur hier."]


def test_less_than_one_place() -> None:
    none = Interval(Decimal(0), Decimal(0))
    (row, *_) = budget.rows([Purchase("a", places=none)])
    assert row.texts == ["weniger als 1 Platz"]
