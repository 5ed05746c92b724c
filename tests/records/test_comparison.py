"""When figures compare: each reason against it, and each difference that is named beside them."""

from __future__ import annotations

from typing import Any

import pytest

from records.comparison import compare, missing_reason
from records.complete import complete
from records.model import Record, UnitCostBasis
from tests.records.examples import cost, people, record, stay

WHY = "Nicht vergleichbar, weil "
PLACES = [people(20)]


@pytest.mark.parametrize(
    ("given", "basis", "reason"),
    [
        ({}, "per_participant_month", "das Dokument keine Kosten nennt."),
        (
            {"costs": [cost("8.5", "per_hour", "wage")]},
            "per_participant_month",
            "das Dokument nur Beträge nennt, die keine Programmkosten sind.",
        ),
        (
            {"costs": [cost("100000", partial=True)], "participants": PLACES},
            "per_participant",
            "das Dokument nur einen Teil der Kosten beziffert.",
        ),
        (
            {"costs": [cost("500", "per_participant_month")]},
            "total",
            "keine Gesamtkosten für die ganze Laufzeit genannt sind.",
        ),
        (
            {"costs": [cost("100000")], "durations": [stay(6)]},
            "per_participant_month",
            "die Zahl der Plätze oder Teilnehmenden fehlt.",
        ),
        (
            {"costs": [cost("100000")], "participants": PLACES},
            "per_participant_month",
            "die Dauer fehlt.",
        ),
        (
            {
                "costs": [cost("100000")],
                "participants": [people(20, "households")],
                "durations": [stay(6)],
            },
            "per_participant_month",
            "nur Haushalte oder Bedarfsgemeinschaften gezählt sind, keine Plätze oder Personen.",
        ),
        (
            {"costs": [cost("100000")]},
            "per_integration",
            "keine Integrationen in Arbeit genannt sind.",
        ),
    ],
)
def test_reasons_why_there_is_no_figure(
    given: dict[str, Any], basis: UnitCostBasis, reason: str
) -> None:
    item = complete(record(**given))
    assert missing_reason(item, basis) == WHY + reason
    (cell,) = compare([item], basis).cells
    assert (cell.unit_cost, cell.reason) == (None, WHY + reason)


def month(name: str, **more: Any) -> Record:
    """A record with 500 € a participant-month."""
    more = {"costs": [cost("10000", period_months=1)], "participants": PLACES, **more}
    return complete(record(name, **more))


def caveats(*items: Record) -> str:
    return " ".join(compare(list(items), "per_participant_month").caveats)


def test_one_figure_alone_compares_with_nothing() -> None:
    found = compare([month("A"), month("B", costs=[])], "per_participant_month")
    assert not found.comparable and found.caveats == []


def test_the_same_basis_under_the_same_conditions_has_no_caveat_but_the_assumption() -> None:
    found = compare([month("A"), month("B")], "per_participant_month")
    assert found.comparable
    assert found.caveats == ["Angenommen ist, dass alle Plätze durchgehend besetzt sind."]


def test_another_price_year_is_named_with_both_years() -> None:
    old = month("A", costs=[cost("10000", period_months=1, price_year=2012)])
    new = month("B", costs=[cost("10000", period_months=1, price_year=2020)])
    assert "Die Preisjahre unterscheiden sich (A: 2012; B: 2020)." in caveats(old, new)


def test_planned_and_actual_are_named() -> None:
    planned = month("A", costs=[cost("10000", period_months=1, status="planned")])
    actual = month("B", costs=[cost("10000", period_months=1, status="actual")])
    assert (
        "Geplante und tatsächliche Kosten stehen nebeneinander (geplant: A; tatsächlich: B)."
        in caveats(planned, actual)
    )
    assert "nicht bei allen gleich (geplant: A; keine Angabe: B)" in caveats(planned, month("B"))


def test_stated_and_derived_are_told_apart() -> None:
    stated = month("A", costs=[cost("500", "per_participant_month")])
    assert "(berechnet: B)" in caveats(stated, month("B"))


def test_another_scope_is_named_with_whose_it_is() -> None:
    part = month("B", costs=[cost("10000", role="personnel", period_months=1)])
    assert (
        "B: Nur Personalkosten sind angegeben; die übrigen Kosten fehlen."
        in compare([month("A"), part], "per_participant_month").caveats
    )


def test_an_assumption_of_one_is_named_with_whose_it_is() -> None:
    stated = month("A", costs=[cost("500", "per_participant_month")])
    assert (
        "B: Angenommen ist, dass alle Plätze durchgehend besetzt sind."
        in compare([stated, month("B")], "per_participant_month").caveats
    )
