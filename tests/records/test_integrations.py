"""Cost per integration: only where cost and integrations are of the same cohort and period."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from records.comparison import compare, missing_reason
from records.complete import complete
from records.costs import pick
from records.model import Record, Result, Section
from tests.records.examples import cost, evidence, people, record, stay

RUN = stay(12, "programme", start=date(2020, 1, 1), end=date(2020, 12, 31))


def reached(value: float, quote: str = "", **more: Any) -> Result:
    quote = quote or f"{value:g} Integrationen"
    more.setdefault("unit", "count")
    more.setdefault("indicator", "employment")
    return Result(value=value, evidence=evidence(quote), **more)


def told(**more: Any) -> Record:
    more.setdefault("costs", [cost("142000")])
    more.setdefault("durations", [RUN])
    more.setdefault("results", [reached(71)])
    return complete(record(**more))


def gross(item: Record) -> Decimal | None:
    found = pick(item, "per_integration")
    return found.amount if found is not None else None


def reason(item: Record) -> str:
    assert pick(item, "per_integration") is None
    return missing_reason(item, "per_integration").removeprefix("Nicht vergleichbar, weil ")


def test_total_of_the_run_by_the_integrations_of_the_run() -> None:
    found = pick(told(), "per_integration")
    assert found is not None
    assert found.amount == Decimal("2000.00")  # 142.000 / 71
    assert found.formula_de == "142.000,00 € ÷ 71 Integrationen"
    assert found.inputs == ["costs/0", "results/0"] and found.origin == "derived"
    assert any("Brutto" in note for note in found.notes)
    assert any("dieselbe Laufzeit" in note for note in found.notes)


def test_stated_goes_before_derived() -> None:
    item = told(costs=[cost("142000"), cost("2500", "per_integration")])
    found = [c for c in item.unit_costs if c.basis == "per_integration"]
    assert [(c.origin, c.amount) for c in found] == [("stated", Decimal(2500))]


def test_a_share_counts_only_with_its_number_of_people() -> None:
    with_number = told(results=[reached(33, "15 (33 %)", unit="percent", numerator=15)])
    assert gross(with_number) == Decimal("9466.67")  # 142.000 / 15
    assert "nur als Anteil" in reason(told(results=[reached(33, "33 %", unit="percent")]))


@pytest.mark.parametrize(
    ("results", "why"),
    [
        ([], "keine Integrationen"),
        ([reached(30, indicator="minijob")], "keine Integrationen"),
        ([reached(30, indicator="completion")], "keine Integrationen"),
        ([reached(30, planned=True)], "nur angestrebt"),
        ([reached(0)], "noch niemand"),
        ([reached(20), reached(11)], "mehrere Zahlen"),
    ],
    ids=["none", "minijob", "completion", "planned", "nobody", "several"],
)
def test_without_one_count_of_people_in_work_there_is_no_figure(
    results: list[Result], why: str
) -> None:
    assert why in reason(told(results=results))


def test_parts_of_one_count_are_not_counted_twice() -> None:
    assert gross(told(results=[reached(40), reached(71), reached(31)])) == Decimal("2000.00")
    parts = [reached(71), reached(30, denominator=71)]
    assert gross(told(results=parts)) == Decimal("2000.00")


def test_who_took_up_work_goes_before_who_still_has_it() -> None:
    later = reached(50, followup_months=6)
    assert gross(told(results=[later, reached(71)])) == Decimal("2000.00")
    found = pick(told(results=[later]), "per_integration")
    assert found is not None and any("6 Monate danach" in note for note in found.notes)


def test_planned_money_bought_nothing_yet() -> None:
    assert "nur geplant" in reason(told(costs=[cost("142000", status="planned")]))


def test_a_monthly_amount_pays_for_no_known_time() -> None:
    assert "keine Gesamtkosten" in reason(told(costs=[cost("10000", "per_month")]))


@pytest.mark.parametrize(
    "quote",
    [
        "2019 gab es 71 Integrationen",
        "71 Integrationen vom 01.01.2020 bis 31.03.2020",
        "bisher 71 Integrationen",
        "im ersten Durchgang 71 Integrationen",
        "Stand Juni 2020: 71 Integrationen",
    ],
)
def test_integrations_of_another_time_give_no_figure(quote: str) -> None:
    assert "nicht für dieselbe Zeit" in reason(told(results=[reached(71, quote)]))


@pytest.mark.parametrize(
    "quote", ["2020 gab es 71 Integrationen", "71 Integrationen vom 01.01.2020 bis 31.12.2020"]
)
def test_integrations_dated_like_the_run_belong_to_it(quote: str) -> None:
    assert gross(told(results=[reached(71, quote)])) == Decimal("2000.00")


def test_the_sentence_around_a_count_says_what_time_it_is_of() -> None:
    text = "Im Jahr 2018 fanden 71 Integrationen statt. Das Projekt lief weiter."
    section = Section(field="results", heading="Ergebnisse", text=text, span=(0, len(text)))
    assert "nicht für dieselbe Zeit" in reason(told(sections=[section]))


def test_a_yearly_amount_needs_integrations_of_that_year() -> None:
    yearly = [cost("142000", "per_year", price_year=2020)]
    ongoing = [stay(None, "programme", start=date(2015, 1, 1), ongoing=True)]
    known = reached(71, "2020 gab es 71 Integrationen")
    assert gross(told(costs=yearly, durations=ongoing, results=[known])) == Decimal("2000.00")
    each = reached(71, "jährlich 71 Integrationen")
    assert gross(told(costs=yearly, durations=ongoing, results=[each])) == Decimal("2000.00")
    other = reached(71, "2019 gab es 71 Integrationen")
    assert "dieselbe Zeit" in reason(told(costs=yearly, durations=ongoing, results=[other]))
    assert "dieselbe Zeit" in reason(told(costs=yearly, durations=ongoing))


def test_several_runs_leave_open_which_one_is_paid_for() -> None:
    runs = [RUN, stay(12, "programme", start=date(2021, 1, 1), end=date(2021, 12, 31))]
    assert "dieselbe Zeit" in reason(told(durations=runs))


def test_a_cost_for_one_year_of_three_is_not_the_cost_of_the_run() -> None:
    run = stay(36, "programme", start=date(2018, 1, 1), end=date(2020, 12, 31))
    item = told(costs=[cost("142000", period_months=12)], durations=[run])
    assert "dieselbe Zeit" in reason(item)


@pytest.mark.parametrize(
    ("participants", "result"),
    [
        ([people(50, "persons")], reached(71)),
        ([people(90, "persons")], reached(71, denominator=120)),
        ([people(160, "entries")], reached(71, denominator=80)),
    ],
    ids=["more integrations than people", "of more people", "of half of the people"],
)
def test_another_group_gives_no_figure(participants: list[Any], result: Result) -> None:
    item = told(participants=participants, results=[result])
    assert "nicht für dieselbe Gruppe" in reason(item)


def test_rough_numbers_stay_rough_and_ranges_stay_ranges() -> None:
    found = pick(told(results=[reached(71, qualifier="approx")]), "per_integration")
    assert found is not None and found.qualifier == "approx"
    ranged = pick(told(costs=[cost(None, low="71000", high="142000")]), "per_integration")
    assert ranged is not None
    assert (ranged.low, ranged.high) == (Decimal("1000.00"), Decimal("2000.00"))


def test_the_comparison_shows_figure_and_reason() -> None:
    first = told()
    second = told(id="doc/zwei", results=[])
    cells = compare([first, second], "per_integration").cells
    assert cells[0].unit_cost is not None and cells[0].unit_cost.amount == Decimal("2000.00")
    assert cells[1].reason == "Nicht vergleichbar, weil keine Integrationen in Arbeit genannt sind."
