"""Parts of posts and whose they are; who pays; people told apart from cases and offices."""

from __future__ import annotations

import pytest

from tests.ingest.reading import form, report


@pytest.mark.parametrize(
    ("told", "staff"),
    [
        (
            "1,0 Fallmanagement Reha 0,75 Fallmanagement Alleinerziehend",
            [(1.0, "Fallmanagement Reha"), (0.75, "Fallmanagement Alleinerziehend")],
        ),
        ("Projektteam mit 1,5 Vermittlerinnen", [(1.5, "Vermittlerinnen")]),
        ("9 Vermittler, davon 7 VZ", [(7.0, "Vermittler")]),
        (
            "6,0 VZ-Stellen in den Bereichen Berufshilfe und Übergang",
            [(6.0, "Berufshilfe und Übergang")],
        ),
        ("4 Arbeitsvermittler, 1 Fallmanager", []),
    ],
)
def test_posts_and_whose_they_are(told: str, staff: list[tuple[float, str]]) -> None:
    assert [(item.fte, item.role) for item in form(Personal=told).staff] == staff


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Gefördert durch den ESF und das Land Hessen.", {"esf", "state_funds"}),
        ("Das zusätzliche Personal wird vom Land finanziert.", {"state_funds"}),
        ("Die Betreuung wird vom Hafen-Kreis finanziert.", {"municipal_funds"}),
        ("Die Finanzierung erfolgt durch den Landkreis.", {"municipal_funds"}),
        ("Es entstehen keine Mehrkosten, die durch Landesförderung zu decken wären.", set()),
        ("Beide Positionen enthalten Sachkosten, Verwaltungskosten, Mietkosten.", set()),
        ("Bezahlt aus dem Verwaltungsbudget.", {"administration_budget"}),
    ],
)
def test_who_pays(told: str, codes: set[str]) -> None:
    assert {item.code for item in form(Finanzierung=told).funding_sources} == codes


@pytest.mark.parametrize(
    ("told", "people"),
    [
        (
            "Bisher wurden 67 Leistungsberechtigte beraten. In 11 Fällen gab es einen Zuschuss.",
            [67],
        ),
        ("Es beteiligen sich 40 von 44 Landkreisen.", []),
    ],
)
def test_cases_and_offices_are_no_participants(told: str, people: list[int]) -> None:
    record = form(Beschreibung=told)
    assert [item.value for item in record.participants] == people


def test_how_long_somebody_works_with_it_is_a_stay() -> None:
    told = "Geplant ist eine individuelle aktive Mitarbeit von bis zu 24 Monaten."
    record = report(Dauer="Start am 1. Januar 2020", Ablauf=told)
    stays = [item for item in record.durations if item.kind == "participation"]
    assert [(item.months, item.qualifier) for item in stays] == [(24, "max")]
