"""The form of an organisation, from its name alone."""

from __future__ import annotations

import pytest

from records.organisations import type_of_name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Jobcenter Landkreis Musterland", "basic_income_authority"),
        ("Jobcenter Stadt Musterstadt, Team Jugend", "basic_income_authority"),
        ("JC Musterstadt", "basic_income_authority"),
        ("Stadt Musterstadt, Jobcenter", "basic_income_authority"),
        ("Kommunales Jobcenter Musterland", "approved_municipality"),
        ("Optionskommune Landkreis Musterland", "approved_municipality"),
        ("ARGE Musterstadt", "joint_facility"),
        ("Agentur für Arbeit Musterstadt", "employment_agency"),
        ("Arbeitsagentur Musterstadt", "employment_agency"),
        ("Zentrale der Bundesagentur für Arbeit, Fachbereich 11", "federal_agency"),
        ("Bundesagentur für Arbeit, Regionaldirektion Musterland", "federal_agency"),
        ("Kreis Musterland", "municipality"),
        ("Landeshauptstadt Musterstadt", "municipality"),
        ("Main-Muster-Kreis", "municipality"),
        ("Bundesministerium für Arbeit und Soziales", "federal_ministry"),
        ("Ministerium für Arbeit des Landes Musterland", "state_ministry"),
        ("Sozialministerium Musterland", "state_ministry"),
        ("Handwerkskammer Musterstadt", "chamber"),
        ("IHK Musterland", "chamber"),
        ("Bildungswerk der Musterwirtschaft gGmbH", "training_provider"),
        ("Caritas Musterstadt e. V.", "welfare_association"),
        ("Lernhaus gGmbH", "non_profit_company"),
        ("Lernhaus gemeinnützige GmbH", "non_profit_company"),
        ("Neue Arche e.V.", "association"),
        ("Neue Arche e. V.", "association"),
        ("Personaldienst Muster GmbH", "company"),
        ("Team Zukunft", None),
        ("Haus am See", None),
    ],
)
def test_form_of_a_name(name: str, code: str | None) -> None:
    assert type_of_name(name) == code
