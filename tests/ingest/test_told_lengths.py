"""Runs and stays as offices write them into a field or a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from records.model import Duration
from tests.ingest.one import form, read_one


def durations(value: str, label: str = "Dauer") -> list[Duration]:
    return form(**{label: value}).durations


@pytest.mark.parametrize(
    ("value", "kind", "months"),
    [
        ("16 Wochen", "participation", 3.69),
        ("insgesamt 30 Wochen", "participation", 6.92),
        ("2 x 6 Wochen", "participation", 2.77),
        ("4 Wochen Praktikum", "phase", 0.92),
    ],
)
def test_weeks_that_fill_the_field_are_the_stay(value: str, kind: str, months: float) -> None:
    assert [(d.kind, d.months) for d in durations(value)] == [(kind, months)]


def test_an_extension_gives_a_range_and_keeps_the_regular_stay() -> None:
    (stay,) = durations("7 Monate (Verlängerung um bis zu 5 Monate möglich)")
    assert (stay.kind, stay.months, stay.low, stay.high) == ("participation", 7, 7, 12)


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("Beginn: 01.02.2020, Ende: 31.01.2022", date(2020, 2, 1), date(2022, 1, 31)),
        ("11.2018 bis 10.2019", date(2018, 11, 1), date(2019, 10, 31)),
        ("bis 30.06.2021", None, date(2021, 6, 30)),
        ("befristet bis Ende 2020", None, date(2020, 12, 31)),
    ],
)
def test_a_field_with_a_run(value: str, start: date | None, end: date) -> None:
    (run,) = durations(value)
    assert (run.kind, run.start, run.end, run.ongoing) == ("programme", start, end, False)
    assert (run.months is None) == (start is None)


def test_a_length_beside_the_named_stay_is_the_run() -> None:
    found = durations("3 Jahre. Teilnahmedauer: 9 Monate.")
    assert [(d.kind, d.months) for d in found] == [("programme", 36), ("participation", 9)]


REPORT = (
    "Abschlussbericht „Rückenwind“\n\nAuftraggeber: Jobcenter Kreis Musterland\n\n"
    "1. Das Projekt\n„Rückenwind“ wurde vom 01.03.2016 bis 28.02.2018 mit 24 Plätzen "
    "durchgeführt. Es kostete 310.000 Euro im Jahr 2017. Danach kamen viele Anfragen.\n\n"
    "2. Ergebnisse\nVon 60 Teilnehmenden nahmen 21 eine Arbeit auf.\n"
)


def test_a_run_told_in_a_report_and_a_year_that_ends_a_sentence() -> None:
    record = read_one(REPORT)
    (run,) = (d for d in record.durations if d.kind == "programme")
    assert (run.start, run.end, run.months) == (date(2016, 3, 1), date(2018, 2, 28), 24)
    (cost,) = record.costs
    assert cost.evidence is not None and cost.evidence.quote.endswith("im Jahr 2017.")


def test_a_start_and_an_end_in_one_sentence_are_one_run() -> None:
    told = "Der Kurs begann im Mai 2018 mit 24 Plätzen und endete im April 2019."
    first = REPORT[REPORT.index("„Rückenwind“ wurde") : REPORT.index(" Es kostete")]
    record = read_one(REPORT.replace(first, told))
    runs = [(d.start, d.end) for d in record.durations if d.kind == "programme"]
    assert runs == [(date(2018, 5, 1), date(2019, 4, 30))]


@pytest.mark.parametrize(
    ("value", "kind", "months", "low", "high"),
    [
        ("5 Monate. Eine Verlängerung um weitere 2 Monate ist möglich.", "participation", 5, 5, 7),
        ("Sie dauert 3 Monate. Sie kann auf bis zu 6 Monate verlängert werden.",
         "participation", 3, 3, 6),
        ("6 Monate, in Einzelfällen bis zu 10 Monate", "participation", 6, 6, 10),
        ("6 Monate (26 Wochen)", "participation", 6, None, None),
        ("1 1/2 Jahre", "participation", 18, None, None),
        ("½ Jahr", "participation", 6, None, None),
    ],
)  # fmt: skip
def test_one_stay(
    value: str, kind: str, months: float, low: float | None, high: float | None
) -> None:
    told = [(d.kind, d.months, d.low, d.high) for d in durations(value)]
    assert told == [(kind, months, low, high)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("12 Monate (davon 4 Wochen Praktikum)", [("participation", 12), ("phase", 0.92)]),
        ("8 Monate + 2 Monate Nachbetreuung", [("participation", 8), ("phase", 2)]),
        ("30 Monate, Teilnahmedauer 10 Monate", [("programme", 30), ("participation", 10)]),
        (
            "Projektlaufzeit 36 Monate; individuelle Teilnahmedauer 9 Monate",
            [("programme", 36), ("participation", 9)],
        ),
    ],
)
def test_each_length_has_the_words_beside_it(value: str, expected: list[tuple[str, float]]) -> None:
    assert [(d.kind, d.months) for d in durations(value)] == expected
