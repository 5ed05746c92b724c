"""Outcomes told as fractions of people."""

from __future__ import annotations

import pytest

from records.model import Result
from tests.ingest.reading import form
from ui.wording import result_value


def results(sentence: str, label: str = "Ergebnisse") -> list[Result]:
    return form(**{label: sentence}).results


@pytest.mark.parametrize(
    ("sentence", "value", "indicator", "label"),
    [
        (
            "Knapp ein Viertel der begleiteten Frauen und Männer hat Arbeit aufgenommen.",
            25,
            "employment",
            "Arbeit aufgenommen",
        ),
        ("Jede zweite Teilnehmerin begann eine Ausbildung.", 50, "training", None),
        ("Gut die Hälfte fand eine Arbeit.", 50, "employment", None),
        (
            "Von den begleiteten Frauen hat gut ein Drittel eine Arbeit aufgenommen.",
            33.33,
            "employment",
            "eine Arbeit aufgenommen",
        ),
        ("Etwa jeder vierte Teilnehmer brach die Maßnahme ab.", 25, "dropout", None),
        ("Die Hälfte aller Austritte mündete in Beschäftigung.", 50, "employment", None),
        ("Drei von vier Jugendlichen fanden eine Arbeit.", 75, "employment", None),
        ("Die Integrationsquote liegt bei einem Drittel.", 33.33, "employment", None),
        (
            "Drei Viertel aller Betreuten haben Arbeit gefunden oder den Leistungsbezug beendet.",
            75,
            "benefit_exit",
            None,
        ),
        (
            "Seit dem Start ist die Zahl der Selbständigen im Leistungsbezug um rund ein Fünftel "
            "gesunken.",
            20,
            "benefit_exit",
            "Zahl der Selbständigen im Leistungsbezug gesunken",
        ),
    ],
)
def test_a_fraction_of_people_is_an_outcome(
    sentence: str, value: float, indicator: str, label: str | None
) -> None:
    record = form(Ergebnisse=sentence)
    (result,) = record.results
    assert (result.value, result.unit, result.indicator) == (value, "percent", indicator)
    assert (result.qualifier, result.planned) == ("approx", False)
    assert label is None or result.label == label
    assert record.evidence_level.level == "monitoring"


def test_fractions_of_one_sentence_each_have_their_clause() -> None:
    told = results("2/3 durchliefen den Kurs vollständig, 1/3 beendeten vorzeitig.")
    assert [(r.value, r.indicator) for r in told] == [(66.67, "completion"), (33.33, "dropout")]
    assert [result_value(r) for r in told] == ["rund 67 %", "rund 33 %"]


def test_fractions_that_share_a_verb_are_told_apart_by_their_groups() -> None:
    told = results(
        "Ein Viertel aller Jugendlichen und mehr als die Hälfte der Erwachsenen mündeten in Arbeit."
    )
    assert [(r.value, r.qualifier) for r in told] == [(25, "approx"), (50, "min")]
    assert [r.label for r in told] == [
        "Integration in Arbeit (aller Jugendlichen)",
        "Integration in Arbeit (der Erwachsenen)",
    ]


def test_fractions_of_clauses_beside_each_other_have_labels_of_their_own() -> None:
    told = results("Ein Viertel wechselte in eine Anschlussmaßnahme, ein Drittel fand Arbeit.")
    assert [(r.value, r.label) for r in told] == [
        (25, "wechselte in eine Anschlussmaßnahme"),
        (33.33, "fand Arbeit"),
    ]


def test_a_fraction_that_is_meant_to_be_is_planned() -> None:
    (result,) = results("Ein Drittel der Teilnehmenden soll in Arbeit vermittelt werden.")
    assert (result.value, result.planned) == (33.33, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ein Drittel der Kosten übernimmt der Kreis, vermittelt hat sie das Land.",
        "Zwei Drittel der Teilnehmenden haben keinen Berufsabschluss.",
        "Im Kreis sind 2/3 aller Leistungsbeziehenden länger als zwei Jahre im Bezug.",
        "Die Hälfte der Gespräche dreht sich um Bescheide.",
        "Der Anteil der Frauen liegt bei einem Drittel.",
        "Neun von zehn Jugendlichen kamen aus der Stadt.",
        "Etwa die Hälfte der Teilnehmenden kam über die Beratungsstelle.",
        "Knapp die Hälfte der Arbeitsverhältnisse wurde nach sechs Monaten beendet.",
        "In der Vergleichsgruppe fand ein Drittel der Personen eine Arbeit.",
    ],
)
def test_other_fractions_are_no_outcomes(sentence: str) -> None:
    assert results(sentence) == []


def test_a_fraction_that_restates_a_count_is_not_told_twice() -> None:
    told = results("Von 27 Teilnehmenden haben 9 eine Arbeit aufgenommen, also ein Drittel.")
    assert [(r.value, r.unit) for r in told] == [(9, "count")]
