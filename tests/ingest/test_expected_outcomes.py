"""Outcomes that are expected, told far before their figure and beside money or dates."""

from __future__ import annotations

import pytest

from records.model import Result
from tests.ingest.reading import form


def results(sentence: str, label: str) -> list[Result]:
    return form(**{label: sentence}).results


@pytest.mark.parametrize(
    "sentence",
    [
        "Es wird erwartet, dass durch Besuche bei Betrieben in allen Gemeinden des Kreises und "
        "ein Schreiben an alle Kammern 150 Minijobs in reguläre Beschäftigung umgewandelt werden.",
        "Mit dem Zuschuss sollen bei Betrieben in allen Gemeinden des Kreises und mit Hilfe der "
        "beiden Kammern am Ende 150 Minijobs in reguläre Beschäftigung umgewandelt werden.",
    ],
)
@pytest.mark.parametrize("label", ["Mittelvolumen", "Laufzeit", "Ergebnisse"])
def test_what_is_expected_is_planned_under_any_label(sentence: str, label: str) -> None:
    (result,) = results(sentence, label)
    assert (result.value, result.indicator, result.planned) == (150, "employment", True)
    assert result.label == "Minijobs in reguläre Beschäftigung umgewandelt"


@pytest.mark.parametrize(
    "sentence",
    [
        "Es wird erwartet, dass die 20 Plätze 90.000 € kosten werden.",
        "Die Mittel sollen für 40 Teilnehmende reichen.",
    ],
)
def test_money_and_places_expected_are_no_outcomes(sentence: str) -> None:
    assert results(sentence, "Mittelvolumen") == []


def test_what_was_reached_behind_an_expectation_is_reached() -> None:
    told = "Das Projekt soll Minijobs ersetzen; bis jetzt wurden 40 Minijobs umgewandelt."
    (result,) = results(told, "Ergebnisse")
    assert (result.value, result.planned) == (40, False)
