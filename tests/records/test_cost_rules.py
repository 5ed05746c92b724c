"""The rules of the cost arithmetic one by one, and inputs that would upset it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import product

import pytest

from records.arithmetic import Interval, cents, hull, interval_of, participant_month, per_head
from records.comparison import compare
from records.complete import complete
from records.cost_words import (
    BY_ALL_HEADS,
    BY_HEADS,
    BY_PLACES,
    BY_STAY,
    FULL_OCCUPANCY,
    PERIOD_AS_STAY,
    PLACES_AS_PERSONS,
    SAME_TIME,
)
from records.costs import derive_unit_costs, pick
from records.model import Cost, Record, UnitCost
from records.plausibility import cost_warnings
from records.totals import SEVERAL_AMOUNTS, YEARS_DIFFER, total_of
from tests.records.examples import cost, people, record, stay


def derived(item: Record, basis: str) -> UnitCost:
    return next(c for c in derive_unit_costs(item) if c.basis == basis)


def head(**more: object) -> UnitCost:
    return derived(record(**more), "per_participant")


# cost per participant: stated; month × stay; by entries; by persons; the note says which


def test_order_of_the_cost_per_participant() -> None:
    total = cost("120000", period_months=12)
    everything = {"participants": [people(20), people(60, "entries")], "durations": [stay(6)]}
    stated = head(costs=[total, cost("1900", "per_participant")], **everything)
    assert (stated.origin, stated.amount) == ("stated", Decimal(1900))
    by_stay = head(costs=[total], **everything)
    assert by_stay.amount == Decimal("3000.00")  # 120.000 / (20 × 12) × 6
    assert BY_STAY in by_stay.notes
    # the other reading is not left out: 120.000 / 60
    assert "Durch alle 60 Personen geteilt wären es 2.000,00 €." in by_stay.notes
    for kind in ("entries", "persons"):
        by_heads = head(costs=[total], participants=[people(60, kind)])
        assert by_heads.amount == Decimal("2000.00")
        assert BY_ALL_HEADS in by_heads.notes


def test_a_stated_month_goes_before_the_total_by_places() -> None:
    found = head(
        costs=[cost("90000"), cost("700", "per_participant_month")],
        participants=[people(20)],
        durations=[stay(8, "programme")],
    )
    assert found.amount == Decimal("5600.00")  # 700 × 8, not 90.000 / 20
    assert PERIOD_AS_STAY in found.notes
    assert set(found.inputs) == {"costs/1", "durations/0"}
    by_places = head(
        costs=[cost("90000")], participants=[people(20)], durations=[stay(8, "programme")]
    )
    assert by_places.amount == Decimal("4500.00")


def test_two_readings_of_the_participants_give_a_range_and_both_notes() -> None:
    found = head(costs=[cost("120000")], participants=[people(20), people(60, "entries")])
    assert (found.low, found.high, found.amount) == (Decimal("2000.00"), Decimal("6000.00"), None)
    assert {BY_HEADS, BY_PLACES} <= set(found.notes)


def test_places_alone_say_that_they_stand_for_persons() -> None:
    assert PLACES_AS_PERSONS in head(costs=[cost("120000")], participants=[people(20)]).notes
    with_run = head(
        costs=[cost("120000")], participants=[people(20)], durations=[stay(12, "programme")]
    )
    assert PERIOD_AS_STAY in with_run.notes


def test_place_and_year_is_twelve_participant_months_before_rounding() -> None:
    item = record(costs=[cost("100000", period_months=7)], participants=[people(9)])
    assert derived(item, "per_place_year").amount == cents(Decimal(100000) / (9 * 7) * 12)
    assert FULL_OCCUPANCY in derived(item, "per_place_year").notes


def test_a_stated_month_gives_the_year_and_the_stay() -> None:
    item = record(costs=[cost("450", "per_participant_month")], durations=[stay(8)])
    assert derived(item, "per_place_year").amount == Decimal("5400.00")
    assert derived(item, "per_participant").amount == Decimal("3600.00")


def test_a_stated_place_and_month_is_a_participant_month_with_a_note() -> None:
    month = derived(record(costs=[cost("910", "per_place_month")]), "per_participant_month")
    assert (month.origin, month.amount) == ("stated", Decimal(910))
    assert any("je Platz" in note for note in month.notes)


# periods


def test_a_yearly_cost_and_a_stay_of_two_years() -> None:
    item = record(
        costs=[cost("240000", "per_year")], participants=[people(20)], durations=[stay(24)]
    )
    assert derived(item, "per_participant_month").amount == Decimal("1000.00")
    assert derived(item, "per_participant").amount == Decimal("24000.00")


def test_a_monthly_cost_covers_one_month() -> None:
    item = record(
        costs=[cost("12000", "per_month")],
        participants=[people(20), people(90, "entries")],
        durations=[stay(36, "programme")],
    )
    assert derived(item, "per_participant_month").amount == Decimal("600.00")
    # a monthly amount is never divided by people counted over an unknown time
    assert not [c for c in derive_unit_costs(item) if c.basis == "per_participant"]


def test_a_yearly_cost_by_entries_says_what_is_assumed() -> None:
    found = head(costs=[cost("200000", "per_year")], participants=[people(100, "entries")])
    assert found.amount == Decimal("2000.00") and SAME_TIME in found.notes


def test_the_period_comes_from_two_dates() -> None:
    run = stay(None, "programme", start=date(2012, 10, 1), end=date(2013, 8, 31))
    item = record(costs=[cost("117335.04")], participants=[people(16)], durations=[run])
    month = derived(item, "per_participant_month")
    assert month.amount == Decimal("666.68")  # 117.335,04 / (16 × 11)
    assert month.inputs == ["costs/0", "participants/0", "durations/0"]


def test_dates_the_wrong_way_round_are_no_period() -> None:
    run = stay(None, "programme", start=date(2013, 8, 31), end=date(2012, 10, 1))
    item = record(costs=[cost("117335.04")], participants=[people(16)], durations=[run])
    assert {c.basis for c in derive_unit_costs(item)} == {"per_participant"}


# several amounts


def test_a_sum_line_is_not_added_to_its_parts() -> None:
    parts = [cost("270000", label="A"), cost("315000", label="B"), cost("585000", label="Summe")]
    total = total_of(record(costs=parts))
    assert total is not None and total.amount.low == 585000
    assert total.inputs == ["costs/2"]


def test_a_programme_total_stands_for_its_personnel_and_material() -> None:
    parts = [cost("60000", role="personnel"), cost("20000", role="material"), cost("80000")]
    total = total_of(record(costs=parts))
    assert total is not None and (total.amount.low, total.notes) == (80000, [])


def test_personnel_and_material_without_a_total_are_added_and_told() -> None:
    costs = [cost("60000", role="personnel"), cost("20000", role="material")]
    found = head(costs=costs, participants=[people(20)])
    assert found.amount == Decimal("4000.00")
    assert any(n.startswith("Nur Personalkosten und Sachkosten") for n in found.notes)
    alone = head(costs=costs[:1], participants=[people(20)])
    assert any(n.startswith("Nur Personalkosten sind") for n in alone.notes)


def test_what_was_paid_goes_before_what_was_planned_and_both_are_told() -> None:
    costs = [
        cost("100000", status="planned", label="Ansatz"),
        cost("80000", status="actual", label="Ist"),
    ]
    found = head(costs=costs, participants=[people(20)])
    assert (found.amount, found.status) == (Decimal("4000.00"), "actual")
    assert "Daneben nennt das Dokument geplant 100.000,00 € insgesamt." in found.notes


def test_amounts_of_several_years_are_a_range_not_a_sum() -> None:
    costs = [
        cost("120000", "per_year", price_year=2019, label="2019"),
        cost("144000", "per_year", price_year=2020, label="2020"),
    ]
    month = derived(record(costs=costs, participants=[people(20)]), "per_participant_month")
    assert (month.low, month.high) == (Decimal("500.00"), Decimal("600.00"))
    assert YEARS_DIFFER in month.notes


def test_parts_of_following_years_pay_for_all_their_months() -> None:
    costs = [
        cost("120000", price_year=2019, period_months=12, label="2019"),
        cost("144000", price_year=2020, period_months=12, label="2020"),
    ]
    month = derived(record(costs=costs, participants=[people(20)]), "per_participant_month")
    assert month.amount == Decimal("550.00")  # 264.000 / (20 × 24)


def test_two_readings_of_one_cost_are_a_range() -> None:
    costs = [cost("100000"), cost("110000")]
    found = head(costs=costs, participants=[people(20)])
    assert (found.low, found.high) == (Decimal("5000.00"), Decimal("5500.00"))
    assert SEVERAL_AMOUNTS in found.notes


def test_an_amount_for_another_time_is_told_beside_not_mixed_in() -> None:
    costs = [cost("120000", period_months=12), cost("30000", period_months=3)]
    found = derived(record(costs=costs, participants=[people(20)]), "per_participant_month")
    assert found.amount == Decimal("500.00")
    assert "Daneben nennt das Dokument 30.000,00 € insgesamt für 3 Monate." in found.notes


def test_several_numbers_of_places_give_a_range_that_names_them() -> None:
    found = derived(
        record(costs=[cost("120000", period_months=12)], participants=[people(20), people(25)]),
        "per_participant_month",
    )
    assert (found.low, found.high) == (Decimal("400.00"), Decimal("500.00"))
    assert "Das Dokument nennt mehrere Platzzahlen: 20 und 25." in found.notes


# ranges and qualifiers


def test_a_range_is_least_by_most_to_most_by_least() -> None:
    found = derived(
        record(
            costs=[cost(None, low="100000", high="120000", period_months=10)],
            participants=[people(None, low=10, high=20, qualifier="range")],
        ),
        "per_participant_month",
    )
    # [100.000 / (20 × 10), 120.000 / (10 × 10)]
    assert (found.low, found.high) == (Decimal("500.00"), Decimal("1200.00"))
    assert found.qualifier == "range"


def test_a_range_of_stays_gives_a_range_of_participations() -> None:
    item = record(
        costs=[cost("500", "per_participant_month")],
        durations=[stay(None, low=4, high=6, qualifier="range")],
    )
    found = derived(item, "per_participant")
    assert (found.low, found.high) == (Decimal("2000.00"), Decimal("3000.00"))


@pytest.mark.parametrize(
    ("of_cost", "of_places", "expected"),
    [
        ("exact", "exact", "exact"),
        ("approx", "exact", "approx"),
        ("exact", "approx", "approx"),
        ("max", "exact", "max"),
        ("min", "exact", "min"),
        ("exact", "max", "min"),
        ("exact", "min", "max"),
        ("max", "max", "approx"),
        ("max", "min", "max"),
        ("approx", "max", "approx"),
    ],
)
def test_qualifiers_go_with_the_figure(of_cost: str, of_places: str, expected: str) -> None:
    item = record(
        costs=[cost("1200", period_months=1, qualifier=of_cost)],
        participants=[people(10, qualifier=of_places)],
    )
    found = derived(item, "per_participant_month")
    assert (found.amount, found.qualifier) == (Decimal("120.00"), expected)
    told = [note for note in found.notes if note.startswith("Gerechnet ist mit einer")]
    assert bool(told) == (of_places != "exact")


@pytest.mark.parametrize(("of_stay", "expected"), [("max", "max"), ("min", "min")])
def test_a_longest_stay_gives_a_highest_cost(of_stay: str, expected: str) -> None:
    item = record(
        costs=[cost("500", "per_participant_month")], durations=[stay(6, qualifier=of_stay)]
    )
    found = derived(item, "per_participant")
    assert found.qualifier == expected
    assert any("dauer" in note for note in found.notes if note != BY_STAY)


# discrepancies


@pytest.mark.parametrize(
    ("stated", "warned"),
    [("500", False), ("524", False), ("527", True), ("477", False), ("476", True)],
)
def test_a_stated_month_is_checked_by_the_total(stated: str, warned: bool) -> None:
    # 120.000 / (20 × 12) = 500; 27 / 527 = 5,1 % and 24 / 476 = 5,04 % are more than 5 %
    costs = [cost("120000", period_months=12), cost(stated, "per_participant_month")]
    item = record(costs=costs, participants=[people(20)])
    assert [w.code for w in cost_warnings(item)] == (["cost_mismatch"] if warned else [])
    months = [c for c in derive_unit_costs(item) if c.basis == "per_participant_month"]
    assert [str(c.amount) for c in months] == ([stated, "500.00"] if warned else [stated])


def test_a_stated_stay_is_checked_by_the_stated_month() -> None:
    def warned(amount: str) -> list[str]:
        costs = [cost(amount, "per_participant"), cost("500", "per_participant_month")]
        return [w.message for w in cost_warnings(record(costs=costs, durations=[stay(6)]))]

    assert warned("3000") == warned("3100") == []
    (message,) = warned("4000")
    assert "4.000,00 € je Teilnahme" in message and "3.000,00 €" in message


# absurd inputs

AMOUNTS: list[dict[str, object]] = [
    {"amount": "0"}, {"amount": "-5000"}, {"amount": None}, {"amount": "0.01"}, {"amount": "1e15"},
    {"amount": None, "low": "0", "high": "0"}, {"amount": None, "low": "9000", "high": "1000"},
]  # fmt: skip
PEOPLE: list[dict[str, object]] = [
    {"value": 0}, {"value": -3}, {"value": None}, {"value": None, "low": 0, "high": 10},
    {"value": None, "low": 20, "high": 10}, {"value": 10**9},
]  # fmt: skip
STAYS: list[dict[str, object]] = [
    {"months": 0.0}, {"months": -6.0}, {"months": None}, {"months": 1e-9}, {"months": 1e9},
    {"months": float("inf")}, {"months": float("nan")}, {"months": None, "low": 6.0, "high": 3.0},
]  # fmt: skip
BASES = ("total", "per_year", "per_month", "per_participant", "per_participant_month", "per_place")


@pytest.mark.parametrize("basis", BASES)
def test_absurd_inputs_give_no_figure_or_a_positive_one(basis: str) -> None:
    for money, heads, length, kind in product(AMOUNTS, PEOPLE, STAYS, ("places", "entries")):
        stated = Cost.model_construct(
            **{"role": "programme", "basis": basis, "origin": "corrected", **_money(money)}
        )
        item = record(
            costs=[stated],
            participants=[people(heads["value"], kind, **_ends(heads))],  # type: ignore[arg-type]
            durations=[stay(length["months"], **_ends(length))],  # type: ignore[arg-type]
        )
        for found in complete(item).unit_costs:
            values = [v for v in (found.amount, found.low, found.high) if v is not None]
            assert values and all(v.is_finite() and v >= 0 for v in values)
            if found.origin == "derived":
                assert found.low is None or found.low <= found.high  # type: ignore[operator]
        compare([item, item], "per_participant")


def _money(values: dict[str, object]) -> dict[str, Decimal | None]:
    return {name: None if v is None else Decimal(str(v)) for name, v in values.items()}


def _ends(values: dict[str, object]) -> dict[str, object]:
    return {name: v for name, v in values.items() if name in ("low", "high")}


def test_intervals_of_nothing_and_the_wrong_way_round() -> None:
    assert interval_of(None, None, None) is None
    assert interval_of(0, None, None) is None and interval_of(-1, None, None) is None
    assert interval_of("NaN", None, None) is None
    assert interval_of(None, 9, 3) == Interval(Decimal(3), Decimal(9))
    assert hull([]) is None


def test_an_amount_of_nothing_does_not_hide_the_others() -> None:
    costs = [cost("60000", role="personnel"), cost("0", role="material")]
    assert head(costs=costs, participants=[people(20)]).amount == Decimal("3000.00")


# totals


def test_total_as_stated_and_as_sum() -> None:
    one = pick(record(costs=[cost("585000", qualifier="approx")]), "total")
    assert one is not None and (one.origin, one.qualifier) == ("stated", "approx")
    parts = record(costs=[cost("270000", label="A"), cost("315000", label="B")])
    added = pick(parts, "total")
    assert added is not None
    assert (added.origin, added.amount) == ("derived", Decimal(585000))
    assert added.formula_de == "270.000,00 € + 315.000,00 €"
    assert pick(record(costs=[cost("5000", "per_year")]), "total") is None
    readings = pick(record(costs=[cost("100000"), cost("110000")]), "total")
    assert readings is not None and (readings.origin, readings.formula) == ("stated", None)
    assert (readings.low, readings.high) == (Decimal(100000), Decimal(110000))


def test_formulas_written_out() -> None:
    def exact(value: int) -> Interval:
        return Interval(Decimal(value), Decimal(value))

    assert cents(participant_month(exact(907_600_000), exact(41_255), exact(12)).low) == Decimal(
        "1833.31"
    )
    assert cents(per_head(exact(775_000), exact(240)).low) == Decimal("3229.17")
    item = record(
        costs=[cost("775000", period_months=24)], participants=[people(60)], durations=[stay(6)]
    )
    assert derived(item, "per_participant_month").amount == Decimal("538.19")
    assert derived(item, "per_participant").amount == Decimal("3229.17")


def test_an_extension_is_noted_and_the_regular_stay_counts() -> None:
    extended = stay(6, low=6, high=12, qualifier="range")
    item = record(
        costs=[cost("200880", period_months=12)], participants=[people(20)], durations=[extended]
    )
    (whole,) = [u for u in derive_unit_costs(item) if u.basis == "per_participant"]
    assert (whole.amount, whole.low, whole.high) == (Decimal("5022.00"), None, None)
    assert any("Dauer (6 Monate)" in n and "bis zu 12 Monate" in n for n in whole.notes)
    between = record(
        costs=[cost("200880", period_months=12)],
        participants=[people(20)],
        durations=[stay(None, low=6, high=12, qualifier="range")],
    )
    (span,) = [u for u in derive_unit_costs(between) if u.basis == "per_participant"]
    assert (span.low, span.high) == (Decimal("5022.00"), Decimal("10044.00"))
