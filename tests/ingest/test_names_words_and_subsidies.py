"""What the name of a form says, whom a word means, and subsidies paid every month."""

from __future__ import annotations

import pytest

from tests.ingest.reading import form, read_one


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Projekt Leuchtfeuer", "project"),
        ("Modellprojekt Leuchtfeuer", "project"),
        ("Leuchtfeuer", "measure"),
        ("Leuchtfeuer mit Projekttagen", "measure"),
        ("Leuchtfeuer für Projekt-Erfahrene", "measure"),
    ],
)
def test_a_form_whose_name_is_that_of_a_project(name: str, kind: str) -> None:
    text = f"Name der Maßnahme: {name}\nJobcenter: Jobcenter Seeland\nZielgruppe: Eltern\n"
    assert read_one(f"{text}Teilnehmerzahl: 20 Plätze\nDauer: 6 Monate\n").kind == kind


def test_what_is_to_be_prevented_is_no_group() -> None:
    told = "Menschen mit Depressionen können einer Behinderung entgegenwirken."
    codes = {g.code for g in form(Ziel=told).target_groups}
    assert "disabled" not in codes


def test_who_employs_is_no_instrument() -> None:
    told = "Beteiligt sind Arbeitgeber (Kommunen und ihre Beschäftigungsgesellschaften)."
    assert "social_enterprise" not in {i.code for i in form(Beschreibung=told).instruments}


@pytest.mark.parametrize(
    ("told", "basis"),
    [
        ("Der Arbeitgeber erhält monatlich einen Zuschuss von 400 Euro.", "per_participant_month"),
        ("Der Arbeitgeber erhält einmalig einen Zuschuss von 400 Euro.", "per_case"),
    ],
)
def test_a_subsidy_paid_every_month(told: str, basis: str) -> None:
    (cost,) = form(Beschreibung=told).costs
    assert (cost.role, cost.basis) == ("subsidy", basis)
