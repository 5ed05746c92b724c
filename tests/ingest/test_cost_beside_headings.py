"""Costs below headings that name staff and ways of advising: what they are, and whether planned."""

from __future__ import annotations

import pytest

from tests.ingest.reading import read_one

HEADINGS = "Mittelvolumen in Euro / Eingesetzte Personalkapazitäten / Beratungsansatz"


def cost(told: str, heading: str = HEADINGS):  # type: ignore[no-untyped-def]
    record = read_one(
        "Name der Maßnahme: Hafenlicht\nJobcenter: Jobcenter Seeland\nZielgruppe: Eltern\n"
        f"{heading}\n{told}\nBeschreibung der Maßnahme\nGemeinsam wird gelernt.\n"
    )
    return record.costs[0]


def test_a_heading_that_names_staff_makes_no_staff_cost_of_the_whole() -> None:
    whole = cost("- Mittelvolumen: ca. 75.000 € für die Laufzeit von 24 Monaten.")
    assert (whole.role, whole.qualifier, whole.period_months) == ("programme", "approx", 24)


def test_staff_costs_stay_staff_costs() -> None:
    assert cost("- Personalkosten: 75.000 €").role == "personnel"


@pytest.mark.parametrize(
    ("told", "heading", "status"),
    [
        ("Sachkosten 2012: 16.000 €", HEADINGS, "unknown"),
        ("Sachkosten 2012: 16.000 €", "Haushaltsansatz", "planned"),
        ("16.000 €", "Kosten (Ansatz)", "planned"),
        ("Geplant sind 16.000 €.", HEADINGS, "planned"),
    ],
)
def test_a_way_of_advising_is_no_plan(told: str, heading: str, status: str) -> None:
    assert cost(told, heading).status == status


def test_what_every_example_is_names_no_part_of_a_cost() -> None:
    told = "Die Kosten für die Maßnahme an allen Orten belaufen sich auf 28.000 € pro Jahr."
    assert cost(told).label is None


def test_a_lowest_wage_is_a_minimum() -> None:
    wage = cost("Gezahlt wird ein Mindest-Stundenlohn von 8,50 Euro.")
    assert (wage.role, wage.qualifier) == ("wage", "min")


def test_a_year_in_a_label_is_the_year_of_its_prices() -> None:
    assert cost("Sachkosten 2012: 16.000 €").price_year == 2012
    assert cost("Sachkosten: 16.000 €").price_year is None
