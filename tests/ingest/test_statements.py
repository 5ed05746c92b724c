"""Sentences quoted as factors of success or lessons: whole ones, and no lines that only lead on."""

from __future__ import annotations

import pytest

from tests.ingest.reading import form


def factors(told: str) -> list[str]:
    return [item.text for item in form(Erfolgsfaktoren=told).success_factors]


def test_a_line_that_leads_to_a_list_is_no_factor() -> None:
    told = "Dazu zählen die folgenden Faktoren:\n- Enge Absprachen mit dem Träger der Maßnahme"
    assert factors(told) == ["Enge Absprachen mit dem Träger der Maßnahme"]


def test_a_mark_in_a_quoted_name_ends_no_sentence() -> None:
    told = "„Leinen los! In zehn Wochen!“ ist ein offener Kurs. Er beginnt in jedem Monat neu."
    assert factors(told) == [
        "„Leinen los! In zehn Wochen!“ ist ein offener Kurs.",
        "Er beginnt in jedem Monat neu.",
    ]


def test_a_sentence_in_quotes_ends_where_it_ends() -> None:
    told = "„Das hat mir sehr geholfen. Ich arbeite wieder im Hafen.“"
    assert len(factors(told)) == 2


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Es gibt Schuldner- und Suchtberatung.", {"debt_counselling", "addiction_counselling"}),
        ("Hilfe der Schuldner-, Suchtberatung", {"debt_counselling", "addiction_counselling"}),
        ("Es gibt Sommer- und Suchtberatung.", {"addiction_counselling"}),
    ],
)
def test_compounds_that_share_their_last_part(told: str, codes: set[str]) -> None:
    assert {item.code for item in form(Beschreibung=told).instruments} == codes


def test_those_who_take_something_up_are_no_size() -> None:
    told = "7 TN nehmen seit dem Sommer eine externe Beratung wahr."
    assert not form(Ergebnisse=told).participants
