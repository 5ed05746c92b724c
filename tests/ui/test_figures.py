"""Headline figures and German wording."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from records.model import Cost, Duration, Record, Result
from tests.ui import double
from ui import figures, wording

TOTAL, STATED, SILENT, RANGED = double.records()


def value_of(record: Record, label: str) -> figures.Figure:
    return next(item for item in figures.headline(record) if item.label == label)


def test_derived_stated_ranged_and_missing_costs() -> None:
    month = "Kosten je Teilnehmermonat"
    assert value_of(TOTAL, month).value == "500,00 €"
    assert value_of(TOTAL, month).note == "berechnet, geplant, Preisjahr 2013"
    assert value_of(STATED, month).value == "450,00 €"
    assert value_of(STATED, month).note.startswith("angegeben, tatsächlich")
    assert value_of(RANGED, month).value == "500,00 bis 666,67 €"
    assert value_of(SILENT, month) == figures.Figure(month, "keine Angabe", stated=False)


def test_a_cost_on_another_basis_is_named() -> None:
    record = SILENT.model_copy(deep=True)
    record.costs = [
        Cost(
            amount=Decimal("300"),
            basis="per_case",
            role="subsidy",
            evidence=double.evidence("Kosten"),
        )
    ]
    figure = value_of(record, "Kosten je Teilnehmermonat")
    assert figure.value == "keine Angabe" and not figure.stated
    assert figure.note == "genannt: 300,00 € je Fall (Zuschuss je Förderfall)"


def test_duration_prefers_the_stay_of_a_person() -> None:
    assert value_of(STATED, "Dauer").value == "höchstens 6 Monate"
    assert value_of(STATED, "Dauer").note == "je Teilnahme"
    assert value_of(TOTAL, "Dauer").note == "Laufzeit, 25 Stunden je Woche"
    assert value_of(SILENT, "Dauer").value == "keine Angabe"


def result(indicator: str, value: float, unit: str = "percent", **more: object) -> Result:
    data = {"indicator": indicator, "value": value, "unit": unit}
    return Result.model_validate(data | {"evidence": double.evidence("40 %")} | more)


def test_strongest_result() -> None:
    record = TOTAL.model_copy(deep=True)
    record.results = [
        result("dropout", 90),
        result("employment", 80, planned=True),
        result("completion", 99),
        result("employment", 120, "count"),
        result("employment", 33),
        result("training", 31),
    ]
    ordered = [f"{item.indicator} {item.value:g}" for item in figures.by_strength(record)]
    assert ordered == [
        "employment 33",
        "training 31",
        "employment 120",
        "completion 99",
        "dropout 90",
        "employment 80",  # only planned
    ]
    assert value_of(record, "Ergebnis").note == "Integration in Arbeit, Evidenz: eigene Zahlen"


def test_no_result_yet_is_not_the_same_as_not_stated() -> None:
    record = SILENT.model_copy(deep=True)
    assert value_of(record, "Ergebnis").value == "keine Angabe"
    record.evidence_level.level = "none_yet"
    assert value_of(record, "Ergebnis").value == "noch keines"


@pytest.mark.parametrize(
    ("item", "shown"),
    [
        (result("employment", 32.5), "32,5 %"),
        (result("employment", 33, numerator=15, denominator=46), "33 % (15 von 46)"),
        (result("employment", 15, "count", denominator=46), "15 von 46"),
        (result("employment", 1200, "count", qualifier="approx"), "rund 1.200"),
    ],
)
def test_result_values(item: Result, shown: str) -> None:
    assert wording.result_value(item) == shown


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"months": 11}, "11 Monate"),
        ({"months": 1}, "1 Monat"),
        ({"low": 1, "high": 4, "qualifier": "range"}, "1 bis 4 Monate"),
        ({"months": 6, "qualifier": "max"}, "höchstens 6 Monate"),
        (
            {"months": 11, "start": date(2012, 10, 1), "end": date(2013, 8, 31)},
            "11 Monate (01.10.2012 bis 31.08.2013)",
        ),
        ({"start": date(2013, 1, 1), "ongoing": True}, "seit 01.01.2013, laufend"),
        ({}, "keine Angabe"),
    ],
)
def test_durations(values: dict[str, object], shown: str) -> None:
    item = Duration.model_validate(
        {"kind": "programme", "evidence": double.evidence("Laufzeit")} | values
    )
    assert wording.duration(item) == shown
