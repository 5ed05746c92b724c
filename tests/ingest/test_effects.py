"""Differences in percentage points are effects, told apart from shares and from changes."""

from __future__ import annotations

import pytest

from records import german
from records.model import Result
from tests.ingest.reading import read_one
from ui import wording

HEAD = "Name der Maßnahme: Wegweiser\nJobcenter: Jobcenter Musterstadt\nZielgruppe: Eltern\n"
COMPARED = (
    "Ergebnisse: Nach einem Jahr waren 31,8 Prozent der Teilnehmenden in Arbeit, in der "
    "Vergleichsgruppe 24,3 Prozent. "
)


def points(text: str) -> list[Result]:
    record = read_one(f"{HEAD}Teilnehmerzahl: 20 Plätze\n{text}\n")
    return [r for r in record.results if r.unit == "percentage_points"]


@pytest.mark.parametrize(
    ("sentence", "value", "planned"),
    [
        ("Die Differenz von 7,5 Prozentpunkten ist gesichert.", 7.5, False),
        ("Sie sind um 7,5 Prozentpunkte häufiger in Arbeit.", 7.5, False),
        ("Der Abstand beträgt 7,5 Prozentpunkte.", 7.5, False),
        ("Sie sind um 3 Prozentpunkte seltener in Arbeit als die Vergleichsgruppe.", -3, False),
        ("Das Ziel von 8 Prozentpunkten Unterschied wurde verfehlt.", 8, True),
    ],
)
def test_a_difference_to_those_who_did_not_take_part(
    sentence: str, value: float, planned: bool
) -> None:
    (result,) = points(f"{COMPARED}{sentence}")
    assert (result.value, result.planned) == (value, planned)
    assert "Prozentpunkt" in result.quote
    if not planned:
        assert result.indicator == "employment"


@pytest.mark.parametrize(
    "text",
    [
        # a change over time, another year, other studies, another quota: nobody is compared with
        "Ergebnisse: Die Quote stieg um 22 Prozentpunkte auf 58 Prozent.",
        "Ergebnisse: Das sind 3,1 Prozentpunkte mehr als im Vorjahr.",
        f"{COMPARED}Ältere Studien finden Effekte zwischen 2 und 11 Prozentpunkten.",
        f"{COMPARED}Die Arbeitslosenquote liegt 0,4 Prozentpunkte unter dem Wert des Landes.",
        f"{COMPARED}Der Anteil stieg im Lauf der Zeit um 5 Prozentpunkte auf 36 Prozent.",
    ],
)
def test_no_effect(text: str) -> None:
    assert not points(text)


def test_a_difference_is_no_share() -> None:
    record = read_one(f"{HEAD}{COMPARED}Die Differenz von 7,5 Prozentpunkten ist gesichert.\n")
    assert [r.value for r in record.results if r.unit == "percent"] == [31.8]


def test_how_a_difference_is_shown() -> None:
    (result,) = points(f"{COMPARED}Die Differenz von 7,5 Prozentpunkten ist gesichert.")
    assert wording.result_value(result) == "7,5 Prozentpunkte"
    assert "Unterschied zur Vergleichsgruppe" in wording.result(result)
    assert german.percentage_points(-1) == "-1 Prozentpunkt"
