"""People whom a team looks after each year, told under any label of a form."""

from __future__ import annotations

import pytest

from records.costs import derive_unit_costs
from records.model import EACH_YEAR
from tests.ingest.reading import form


def people(sentence: str) -> list[tuple[int | None, int | None, int | None]]:
    told = form(Eingesetztes_Mittelvolumen=sentence).participants
    assert all(p.scope == EACH_YEAR for p in told)
    return [(p.value, p.low, p.high) for p in told]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Das Gründerteam berät seit 2015 jährlich etwa 220 bis 260 junge Selbständige und "
            "rund 40 Existenzgründerinnen.",
            [(None, 220, 260), (40, None, None)],
        ),
        ("Drei Lotsinnen begleiten im Jahr durchschnittlich 75 Familien.", [(75, None, None)]),
        (
            "Das Team betreut pro Jahr ca. 130 voll- und teilzeitsuchende Frauen.",
            [(130, None, None)],
        ),
    ],
)
def test_people_looked_after_each_year(
    sentence: str, expected: list[tuple[int | None, int | None, int | None]]
) -> None:
    assert people(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Jobcenter betreut jährlich rund 9.000 Leistungsberechtigte.",
        "Jede Fachkraft begleitet im Jahr 40 Familien.",
        "Das Team berät jährlich in 12 Gemeinden.",
    ],
)
def test_clients_of_an_office_and_of_one_worker_are_not_meant(sentence: str) -> None:
    assert [p for p in form(Personal=sentence).participants if p.scope == EACH_YEAR] == []


def test_groups_beside_each_other_give_no_cost_per_head() -> None:
    told = "berät jährlich 200 Selbständige"
    one = form(Kosten=f"50.000 € im Jahr. Das Team {told}.")
    two = form(Kosten=f"50.000 € im Jahr. Das Team {told} und 40 Gründerinnen.")
    assert [str(c.amount) for c in derive_unit_costs(one) if c.basis == "per_participant"] == [
        "250.00"
    ]
    assert [c for c in derive_unit_costs(two) if c.basis == "per_participant"] == []
