"""Amounts that are a share of the cost, that pay for another one, or have runs beside them."""

from __future__ import annotations

import pytest

from records.model import Record
from tests.ingest.reading import form


def costs(text: str) -> list[tuple[str, str, bool]]:
    found = form(Kosten=text).costs
    return [(str(c.amount), c.basis, c.partial) for c in found]


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        ("80.000 Euro im Jahr kommunale Mittel zuzüglich zum Bundesanteil", True),
        ("80.000 Euro im Jahr zusätzlich zu den Mitteln des Bundes", True),
        ("80.000 Euro im Jahr ergänzend zum Zuschuss des Landes", True),
        ("80.000 Euro im Jahr zuzüglich zum Landesanteil von 20.000 Euro", False),
        ("80.000 Euro im Jahr aus dem Kreis; hinzu kommt der Bundesanteil", True),
        ("80.000 Euro im Jahr zuzüglich Umsatzsteuer", False),
        ("80.000 Euro im Jahr", False),
    ],
)
def test_money_beside_an_untold_share_of_others_is_not_the_whole(text: str, partial: bool) -> None:
    assert costs(text)[0] == ("80000", "per_year", partial)


def test_what_refunds_a_sum_is_told_per_the_same_person_and_month() -> None:
    told = "Betriebe erhalten je Person monatlich 420 Euro, refinanziert vom Land mit 310 Euro."
    assert [basis for _, basis, _ in costs(told)] == ["per_participant_month"] * 2
    apart = "Betriebe erhalten je Person monatlich 420 Euro. Das Land gab 310 Euro."
    assert [basis for _, basis, _ in costs(apart)][1] == "total"


def runs(**values: str) -> Record:
    return form(Kosten="120.000 Euro", Plätze="20 Plätze", **values)


def test_a_note_says_whether_runs_are_told() -> None:
    stay = "Die Teilnahme dauert 6 Monate."
    none = runs(Teilnahmedauer=stay).unit_costs[0].notes
    assert any("weil keine eigene Laufzeit genannt ist" in note for note in none)
    two = "1. Phase 01.01.2020 – 31.12.2020, 2. Phase 01.01.2021 – 31.12.2021. " + stay
    several = runs(Laufzeit=two).unit_costs[0].notes
    assert not any("keine eigene Laufzeit" in note for note in several)
    assert any("welche der genannten Laufzeiten" in note for note in several)
