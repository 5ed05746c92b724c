"""Extraction scored on records made by hand: a right one, and one wrong in every field."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from eval.equality import amounts_equal, paragraph, target_codes
from eval.extraction import ExtractionReport, choose_records, evaluate
from eval.formats import Key
from eval.gold import GoldEntry, read_gold
from eval.text import extraction_text
from records.errors import NothingToDo
from records.model import (
    Coded,
    Cost,
    Duration,
    LegalBasis,
    Participants,
    ProcurementRoute,
    Quality,
    Record,
    Result,
    StaffingRatio,
    UnitCost,
    WeeklyHours,
)
from tests.eval.conftest import evidence, make_record

GOLD = {
    "title": "Lotsenstelle",
    "org": "Jobcenter Musterstadt",
    "cost": [{"amount": 90000, "basis": "total", "qualifier": "approx"}],
    "cpp": [6000.0],
    "cpm": [500.0],
    "participants": 15,
    "duration_months": 12,
    "weekly_hours": [25],
    "ratio": 50,
    "results": [35, 26],
    "results_pct": [52],
    "traps": [400, 8.5],
    "target": ["alleinerziehende", "frauen"],
    "start": "2012-10-01",
    "end": "2013-09-30",
    "legal": ["§ 45 SGB III"],
    "delivery": "Vergabemaßnahme",
}
JUDGED = [*(name for name in GOLD if name not in ("title", "org")), "basis", "qualifier"]


def cost(amount: str, **values: Any) -> Cost:
    settings: dict[str, Any] = {"basis": "total", "role": "programme", **values}
    return Cost(amount=Decimal(amount), evidence=evidence(f"{amount} Euro"), **settings)


def unit_cost(basis: str, amount: str | None, **values: Any) -> UnitCost:
    exact = Decimal(amount) if amount is not None else None
    return UnitCost(basis=basis, amount=exact, origin="derived", inputs=["costs/0"], **values)  # type: ignore[arg-type]


def right_record(**changes: Any) -> Record:
    """A record that agrees with `GOLD` in every field."""
    values: dict[str, Any] = {
        "costs": [cost("90000", qualifier="approx"), cost("400", role="subsidy", basis="per_case")],
        "unit_costs": [
            unit_cost("per_participant", "6000.00"),
            unit_cost("per_participant_month", "500.00"),
        ],
        "participants": [Participants(kind="places", value=15, evidence=evidence("15 Plätze"))],
        "durations": [
            Duration(kind="participation", months=12, evidence=evidence("12 Monate")),
            Duration(
                kind="programme",
                months=24,
                start=date(2012, 10, 1),
                end=date(2013, 9, 30),
                evidence=evidence("bis 30.9.2013"),
            ),
        ],
        "weekly_hours": [WeeklyHours(hours=25, evidence=evidence("25 Stunden"))],
        "staffing_ratios": [StaffingRatio(staff=2, participants=100, evidence=evidence("2:100"))],
        "results": [
            Result(indicator="employment", value=value, unit=unit, evidence=evidence(str(value)))
            for value, unit in ((35, "count"), (26, "count"), (52, "percent"))
        ],
        "target_groups": [
            Coded(code="single_parents", evidence=evidence("Alleinerziehende")),
            Coded(code="young_mothers", evidence=evidence("junge Mütter")),
        ],
        "legal_basis": [LegalBasis(paragraph="§ 45 Abs. 1 SGB III", evidence=evidence())],
        "procurement_route": ProcurementRoute(
            code="tender", label="Vergabemaßnahme", evidence=evidence()
        ),
        **changes,
    }
    return make_record("sammlung/lotsen", "**Lotsenstelle**", "Jobcenter Musterstadt", **values)


def gold_entries(tmp_path: Path, **changes: Any) -> list[GoldEntry]:
    content = {name: value for name, value in (GOLD | changes).items() if value is not Ellipsis}
    path = tmp_path / "gold.json"
    path.write_text(json.dumps({"k1": content}, ensure_ascii=False), encoding="utf-8")
    return read_gold(path)


@pytest.fixture
def judge(tmp_path: Path) -> Callable[..., ExtractionReport]:
    """Judge one record against `GOLD`, reduced to some fields where they are named."""

    def run(record: Record, only: list[str] | None = None, **changes: Any) -> ExtractionReport:
        if only is not None:
            named = {"title", *only, *changes}
            changes |= {name: ... for name in GOLD if name not in named}
        return evaluate(gold_entries(tmp_path, **changes), [record])

    return run


def counts(report: ExtractionReport, name: str) -> tuple[int, int, int, int]:
    score = next(score for score in report.fields if score.field == name)
    return score.right, score.wrong, score.missing, score.right_empty


def test_a_right_record_is_right_everywhere(judge: Callable[..., ExtractionReport]) -> None:
    report = judge(right_record())
    assert report.misses == []
    assert {score.field for score in report.fields} == set(JUDGED)
    assert all(score.precision == 1.0 and score.recall == 1.0 for score in report.fields)
    assert counts(report, "results") == (2, 0, 0, 0)
    assert counts(report, "traps") == (2, 0, 0, 0)


WRONG: dict[str, tuple[dict[str, Any], tuple[int, int, int, int]]] = {
    "cost": ({"costs": [cost("80000")]}, (0, 1, 1, 0)),
    "basis": ({"costs": [cost("90000", basis="per_year")]}, (0, 1, 0, 0)),
    "qualifier": ({"costs": [cost("90000", qualifier="max")]}, (0, 1, 0, 0)),
    "cpp": ({"unit_costs": [unit_cost("per_participant", "6031.00")]}, (0, 1, 0, 0)),
    "cpm": ({"unit_costs": [unit_cost("per_participant_month", "6000.00")]}, (0, 1, 0, 0)),
    "participants": (
        {"participants": [Participants(kind="places", value=16, evidence=evidence())]},
        (0, 1, 0, 0),
    ),
    "duration_months": (
        {"durations": [Duration(kind="participation", months=11, evidence=evidence())]},
        (0, 1, 0, 0),
    ),
    "weekly_hours": ({"weekly_hours": [WeeklyHours(hours=30, evidence=evidence())]}, (0, 1, 1, 0)),
    "ratio": (
        {"staffing_ratios": [StaffingRatio(staff=2, participants=50, evidence=evidence())]},
        (0, 1, 0, 0),
    ),
    "results": (
        {"results": [Result(indicator="x", value=35, unit="percent", evidence=evidence())]},
        (0, 0, 2, 0),
    ),
    "results_pct": (
        {"results": [Result(indicator="x", value=52, unit="count", evidence=evidence())]},
        (0, 0, 1, 0),
    ),
    "traps": ({"costs": [cost("400", role="programme", basis="per_case")]}, (1, 1, 0, 0)),
    "target": ({"target_groups": [Coded(code="older", evidence=evidence())]}, (0, 1, 2, 0)),
    "start": (
        {"durations": [Duration(kind="programme", start=date(2012, 1, 10), evidence=evidence())]},
        (0, 1, 0, 0),
    ),
    "end": (
        {"durations": [Duration(kind="programme", end=date(2013, 9, 29), evidence=evidence())]},
        (0, 1, 0, 0),
    ),
    "legal": (
        {"legal_basis": [LegalBasis(paragraph="§ 45 SGB II", evidence=evidence())]},
        (0, 1, 1, 0),
    ),
    "delivery": (
        {"procurement_route": ProcurementRoute(code="x", label="Gutschein", evidence=evidence())},
        (0, 1, 0, 0),
    ),
}


@pytest.mark.parametrize("name", JUDGED)
def test_a_wrong_value_is_caught(name: str, judge: Callable[..., ExtractionReport]) -> None:
    changes, expected = WRONG[name]
    report = judge(right_record(**changes))
    assert counts(report, name) == expected
    assert any(miss.field == name for miss in report.misses)


EMPTY: dict[str, str] = {
    "cost": "costs",
    "cpp": "unit_costs",
    "cpm": "unit_costs",
    "participants": "participants",
    "duration_months": "durations",
    "weekly_hours": "weekly_hours",
    "ratio": "staffing_ratios",
    "results": "results",
    "results_pct": "results",
    "target": "target_groups",
    "start": "durations",
    "end": "durations",
    "legal": "legal_basis",
}


@pytest.mark.parametrize("name", EMPTY)
def test_nothing_said_is_missing(name: str, judge: Callable[..., ExtractionReport]) -> None:
    report = judge(right_record(**{EMPTY[name]: []}))
    right, wrong, missing, right_empty = counts(report, name)
    assert (right, wrong, right_empty) == (0, 0, 0)
    assert missing == (len(GOLD[name]) if isinstance(GOLD[name], list) else 1)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["cost", "cpp", "cpm", "results", "weekly_hours"])
def test_an_empty_list_is_right_only_where_nothing_is_said(
    name: str, judge: Callable[..., ExtractionReport]
) -> None:
    empty: dict[str, Any] = {name: []}
    silent = judge(right_record(**{EMPTY[name]: []}), only=[], **empty)
    assert counts(silent, name) == (0, 0, 0, 1)
    said = judge(right_record(), only=[], **empty)
    right, wrong, missing, right_empty = counts(said, name)
    assert wrong >= 1 and (right, missing, right_empty) == (0, 0, 0)
    assert said.overall.recall is None and said.overall.precision == 0.0


def test_tolerance_of_amounts() -> None:
    assert amounts_equal(Decimal(1000), Decimal(1005))
    assert not amounts_equal(Decimal(1000), Decimal("1005.01"))
    assert amounts_equal(Decimal(1), Decimal("1.01"))
    assert not amounts_equal(Decimal(1), Decimal("1.02"))


def test_a_range_counts_if_both_bounds_are_acceptable(
    judge: Callable[..., ExtractionReport],
) -> None:
    ranged = unit_cost("per_participant", None, low=Decimal(4500), high=Decimal(5250))
    record = right_record(unit_costs=[ranged])
    assert counts(judge(record, only=[], cpp=[4500, 5250]), "cpp") == (1, 0, 0, 0)
    assert counts(judge(record, only=[], cpp=[4500]), "cpp") == (0, 1, 0, 0)


def test_a_range_of_people_counts_if_both_bounds_are_acceptable(
    judge: Callable[..., ExtractionReport],
) -> None:
    ranged = Participants(kind="entries", low=25, high=30, evidence=evidence("25 (bis 30)"))
    record = right_record(participants=[ranged])
    assert counts(judge(record, only=[], participants=[25, 30]), "participants") == (1, 0, 0, 0)
    assert counts(judge(record, only=[], participants=25), "participants") == (0, 1, 0, 0)


def test_only_programme_amounts_are_costs(judge: Callable[..., ExtractionReport]) -> None:
    record = right_record(costs=[cost("90000", role="saving")])
    report = judge(record, only=["cost"])
    assert counts(report, "cost") == (0, 0, 1, 0)
    # the reason is shown: the amount was read, as something else
    assert "Einsparung" in report.misses[0].found and report.misses[0].quote == "90000 Euro"


def test_of_equal_amounts_the_one_with_the_basis_is_meant(
    judge: Callable[..., ExtractionReport],
) -> None:
    record = right_record(
        costs=[cost("90000", basis="per_year"), cost("90000", qualifier="approx")]
    )
    report = judge(record, only=["cost"])
    assert counts(report, "cost") == (1, 1, 0, 0)
    assert counts(report, "basis") == (1, 0, 0, 0)
    assert counts(report, "qualifier") == (1, 0, 0, 0)


def test_the_run_of_the_measure_counts_where_nothing_else_is_known(
    judge: Callable[..., ExtractionReport],
) -> None:
    programme = Duration(kind="programme", months=12, evidence=evidence())
    phase = Duration(kind="phase", months=3, evidence=evidence())
    report = judge(right_record(durations=[phase, programme]), only=["duration_months"])
    assert counts(report, "duration_months") == (1, 0, 0, 0)
    participation = Duration(kind="participation", months=6, evidence=evidence())
    report = judge(right_record(durations=[participation, programme]), only=["duration_months"])
    assert counts(report, "duration_months") == (0, 1, 0, 0)


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("§ 45 SGB III", ("45", "sgbiii")),
        ("§§ 45  Abs. 1 Satz 1 SGB  III", ("45", "sgbiii", "1", "1")),
        ("§16e SGB II", ("16e", "sgbii")),
        ("§ 16 e SGB II", ("16e", "sgbii")),
    ],
)
def test_paragraphs(written: str, parts: tuple[str, ...]) -> None:
    assert paragraph(written) == parts


def test_a_detail_the_reader_names_must_be_there(judge: Callable[..., ExtractionReport]) -> None:
    record = right_record(legal_basis=[LegalBasis(paragraph="§ 45 SGB III", evidence=evidence())])
    assert counts(judge(record, only=[], legal=["§ 45 Abs. 1 SGB III"]), "legal") == (0, 1, 1, 0)
    assert counts(judge(record, only=[], legal=["§ 4 SGB III"]), "legal") == (0, 1, 1, 0)


def test_words_of_readers_are_in_the_vocabulary() -> None:
    assert target_codes("alleinerziehende") == {"single_parents"}
    assert target_codes("Migranten") == {"migrants"}
    assert target_codes("aufstocker") and target_codes("psychisch") and target_codes("frauen")
    assert target_codes("Einhörner") == set()


def test_an_unknown_target_group_is_named(judge: Callable[..., ExtractionReport]) -> None:
    report = judge(right_record(), only=[], target=["Einhörner"])
    assert any("Einhörner" in note for note in report.notes)
    assert counts(report, "target")[2] == 1


def test_a_key_without_a_record_is_all_missing(tmp_path: Path) -> None:
    entries = gold_entries(tmp_path)
    other = GoldEntry("k2", "Gibt es nicht", "", entries[0].values)
    report = evaluate([*entries, other], [right_record()])
    assert report.records == {"k1": "sammlung/lotsen", "k2": None}
    lost = [j for j in report.judgements if j.key == "k2"]
    assert {j.outcome for j in lost} == {"missing"} and {j.field for j in lost} == set(GOLD) - {
        "title",
        "org",
        "traps",
    }
    assert any("k2" in note for note in report.notes)


def test_no_record_at_all_is_nothing_to_do(tmp_path: Path) -> None:
    with pytest.raises(NothingToDo, match="--keys"):
        evaluate(gold_entries(tmp_path), [make_record("r/1", "Anderes")])


def test_the_most_complete_of_several_records_is_judged(tmp_path: Path) -> None:
    poor = right_record(costs=[]).model_copy(update={"id": "a/lotsen"})
    rich = right_record(quality=Quality(completeness=0.9))
    chosen, notes = choose_records(gold_entries(tmp_path), [poor, rich])
    assert chosen == {"k1": rich}
    assert len(notes) == 1 and "a/lotsen" in notes[0]


def test_a_key_file_and_a_record_id_name_records_too(tmp_path: Path) -> None:
    record = right_record()
    untitled = GoldEntry("k1", None, "", {})
    by_file, _ = choose_records([untitled], [record], [Key("k1", "Lotsenstelle")])
    assert by_file == {"k1": record}
    by_id, _ = choose_records([GoldEntry(record.id, None, "", {})], [record])
    assert by_id == {record.id: record}


def test_text_and_json_list_the_misses(judge: Callable[..., ExtractionReport]) -> None:
    report = judge(right_record(costs=[cost("80000")]))
    text = extraction_text(report)
    assert "80.000,00 € insgesamt" in text and "90.000,00 € insgesamt" in text
    assert "„80000 Euro“" in text
    data: Any = report.as_json()
    assert data["fields"]["cost"]["missing"] == 1 and data["fields"]["cost"]["precision"] == 0.0
    assert [miss["field"] for miss in data["misses"]] == ["cost", "cost"]
    json.dumps(data)
