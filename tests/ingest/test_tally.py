"""Counts in running text: outcomes, wholes, and numbers of other things."""

from __future__ import annotations

import pytest

from ingest.fields.tally import tallies


@pytest.mark.parametrize(
    ("text", "outcomes", "others"),
    [
        ("Von den begleiteten 38 jungen Menschen gingen sieben zur Schule, neun begannen eine "
         "Ausbildung.", [7, 9], [38]),
        ("31 Personen haben teilgenommen, zehn von ihnen arbeiten inzwischen.", [10], [31]),
        ("14 der 18 Frauen haben ihre Prüfung bestanden.", [14], [18]),
        ("Neun Personen wechselten auf den Arbeitsmarkt, 14 in eine Maßnahme; 11 brachen ab.",
         [9, 14, 11], []),
        ("Nach sechs Monaten ziehen drei Fachkräfte in zwei Gruppen Bilanz.", [], []),
        ("Der Zielwert von 300 Integrationen wird erreicht.", [300], []),
    ],
)  # fmt: skip
def test_numbers_of_people(text: str, outcomes: list[int], others: list[int]) -> None:
    found = tallies(text)
    assert [t.value for t in found if t.outcome] == outcomes
    assert [t.value for t in found if not t.outcome] == others


def test_the_whole_stands_with_its_outcome() -> None:
    (first, _) = tallies("Drei von neun ausgeschiedenen Helfern haben heute eine feste Stelle.")
    assert (first.value, first.whole) == (3, 9)
