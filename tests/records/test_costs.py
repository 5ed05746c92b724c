"""Cost arithmetic: each formula written out by hand, and the known regression figures."""

from __future__ import annotations

from decimal import Decimal

import pytest

from records.arithmetic import (
    Interval,
    cents,
    discrepancy,
    participant_month,
    per_head,
    whole_stay,
)
from records.comparison import compare
from records.costs import derive_unit_costs, pick
from records.model import Record, Result, UnitCost
from records.plausibility import cost_warnings, share_warnings
from tests.records.examples import cost, evidence, people, record, stay

ZERO = Decimal(0)


def exact(value: str | int) -> Interval:
    return Interval(Decimal(value), Decimal(value))


def derived(item: Record) -> dict[str, UnitCost]:
    return {c.basis: c for c in derive_unit_costs(item)}


def test_regression_figures() -> None:
    assert (
        cents(participant_month(exact(907_600_000), exact(41_255), exact(12)).low).quantize(
            Decimal(1)
        )
        == 1833
    )
    month = participant_month(exact(775_000), exact(60), exact(24))
    assert cents(month.low) == Decimal("538.19")
    assert cents(whole_stay(month, exact(6)).low) == Decimal("3229.17")
    assert cents(whole_stay(month, exact(6)).low) == cents(per_head(exact(775_000), exact(240)).low)


def test_total_places_and_period_give_month_and_stay() -> None:
    found = derived(record(costs=[cost("117335.04", period_months=11)], participants=[people(16)]))
    # 117.335,04 / (16 × 11) and 117.335,04 / 16
    assert found["per_participant_month"].amount == Decimal("666.68")
    assert found["per_participant"].amount == Decimal("7333.44")
    assert found["per_participant_month"].origin == "derived"
    assert found["per_participant_month"].inputs == ["costs/0", "participants/0"]
    assert "117.335,04 €" in str(found["per_participant_month"].formula_de)


def test_yearly_cost_covers_twelve_months() -> None:
    found = derived(
        record(costs=[cost("280000", "per_year")], participants=[people(80)], durations=[stay(4)])
    )
    assert found["per_participant_month"].amount == Decimal("291.67")  # 280.000 / (80 × 12)
    assert found["per_participant"].amount == Decimal("1166.67")  # × 4, from the unrounded month
    assert found["per_place_year"].amount == Decimal("3500.00")  # × 12


def test_stated_goes_before_derived() -> None:
    found = derived(
        record(
            costs=[cost("910", "per_place_month"), cost("163800", "per_year")],
            participants=[people(15)],
            durations=[stay(4)],
        )
    )
    assert found["per_participant_month"].origin == "stated"
    assert found["per_participant"].amount == Decimal("3640.00")


def test_a_range_of_people_gives_a_range_the_other_way_round() -> None:
    found = derived(
        record(
            costs=[cost("1200", period_months=1)],
            participants=[people(None, low=10, high=12, qualifier="range")],
        )
    )
    month = found["per_participant_month"]
    assert (month.low, month.high, month.amount) == (Decimal("100.00"), Decimal("120.00"), None)


def test_parts_with_labels_are_added() -> None:
    found = derived(
        record(
            costs=[cost("270000", label="Betreuung"), cost("315000", label="Arbeitsgelegenheit")],
            participants=[people(60)],
        )
    )
    assert found["per_participant"].amount == Decimal("9750.00")


@pytest.mark.parametrize("role", ["wage", "saving", "benefit", "subsidy", "other"])
def test_what_is_no_programme_cost_gives_no_figure(role: str) -> None:
    item = record(costs=[cost("500", "per_participant_month", role)], participants=[people(10)])
    assert derive_unit_costs(item) == []


def test_a_partial_amount_gives_no_figure_but_a_reason() -> None:
    item = record(costs=[cost("4000000", "per_year", partial=True)], participants=[people(562)])
    assert derive_unit_costs(item) == []
    (cell,) = compare([item], "per_participant_month").cells
    assert cell.unit_cost is None and "nur einen Teil" in str(cell.reason)


def test_a_stated_month_of_nothing_stands_beside_what_the_other_figures_give() -> None:
    free = cost("0", "per_participant_month")
    item = record(costs=[free, cost("24000", period_months=12)], participants=[people(20)])
    months = [u for u in derive_unit_costs(item) if u.basis == "per_participant_month"]
    assert {u.amount for u in months} == {ZERO, Decimal("100.00")}


def test_no_people_no_figure() -> None:
    assert derive_unit_costs(record(costs=[cost("2300000", "per_year")], durations=[stay(6)])) == []


def test_discrepancy_above_five_percent_is_a_warning() -> None:
    assert discrepancy(Decimal(100), Decimal(94)) == Decimal("0.06")
    assert discrepancy(Decimal(0), Decimal(94)).is_infinite() and discrepancy(ZERO, ZERO) == 0
    costs = [cost("24000"), cost("1000", "per_participant")]
    assert cost_warnings(record(costs=costs, participants=[people(24)])) == []
    (warning,) = cost_warnings(record(costs=costs, participants=[people(20)]))
    assert warning.code == "cost_mismatch" and "1.200,00 €" in warning.message


def test_nothing_is_measured_against_zero_euro() -> None:
    costs = [cost("24000"), cost("0", "per_participant")]
    assert cost_warnings(record(costs=costs, participants=[people(24)])) == []


def test_all_readings_of_the_heads_count_before_warning() -> None:
    costs = [cost("24000"), cost("1000", "per_participant")]
    both = [people(12), people(24, "persons")]
    assert cost_warnings(record(costs=costs, participants=both)) == []


def test_pick_total_and_caveats() -> None:
    first = record(
        "A", costs=[cost("1000", price_year=2012, period_months=1)], participants=[people(2)]
    )
    second = record(
        "B", costs=[cost("1000", price_year=2020, period_months=1)], participants=[people(2)]
    )
    first, second = (
        r.model_copy(update={"unit_costs": derive_unit_costs(r)}) for r in (first, second)
    )
    assert pick(first, "total").amount == 1000  # type: ignore[union-attr]
    comparison = compare([first, second], "per_participant_month")
    assert comparison.comparable
    assert any("Preisjahre unterscheiden sich" in c for c in comparison.caveats)


def test_places_and_persons_are_two_readings() -> None:
    item = record(
        costs=[cost("120000")], participants=[people(20), people(60, "entries")], durations=[]
    )
    head = next(c for c in derive_unit_costs(item) if c.basis == "per_participant")
    assert (head.low, head.high) == (Decimal("2000.00"), Decimal("6000.00"))
    assert len(head.notes) == 2


def test_a_share_that_the_counts_do_not_give_is_a_warning() -> None:
    def outcome(value: float) -> Result:
        return Result(
            indicator="employment", value=value, unit="percent", numerator=15, evidence=evidence()
        )

    wrong = record(participants=[people(64, "persons")], results=[outcome(33)])
    assert [w.code for w in share_warnings(wrong)] == ["share_mismatch"]
    assert "23,4 %" in share_warnings(wrong)[0].message
    right = record(participants=[people(64, "persons")], results=[outcome(23)])
    assert share_warnings(right) == []
