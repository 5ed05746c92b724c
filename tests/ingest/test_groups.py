"""Groups an approach is for, told apart from groups that are only mentioned."""

from __future__ import annotations

import pytest

from ingest.fields.groups import is_meant
from records.vocabulary import vocabulary


def groups(text: str) -> set[str]:
    found = vocabulary().find(text, "target_group")
    return {match.term.code for match in found if is_meant(text, match)}


@pytest.mark.parametrize(
    "text",
    [
        "In Abgrenzung zum Programm 50plus werden andere Wege gegangen.",
        "Das Angebot ist nicht für Jugendliche gedacht.",
        "Neben der Spezialisierung für U25 und Reha entsteht ein neues Team.",
        "Es gibt psychosoziale Beratung und psychologische Begleitung.",
        "Partner ist das Ministerium für Familie, Frauen und Senioren.",
        "Die Zusammenarbeit mit der Beratungsstelle für Wohnungslose ist eng.",
        "Akteure vor Ort: Vereine, Gewerbetreibende, Unternehmen und Schulen.",
        "Sie lernen, die Vereinbarkeit von Familie und Beruf zu sichern.",
        "Indikatoren sind z. B. Verschuldung, Sucht und Wohnungslosigkeit.",
    ],
)
def test_a_mention_is_no_target_group(text: str) -> None:
    assert groups(text) == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nicht nur Alleinerziehende, auch Paare nehmen teil.", "single_parents"),
        ("Menschen mit psychischen Erkrankungen", "mental_health"),
        ("Beratung und Unterstützung von Rehabilitanden", "rehabilitation"),
        ("meist langzeitarbeitslose Leistungsberechtigte", "long_term_unemployed"),
        ("Frauen und Mütter mit kleinen Kindern", "women"),
        ("Personen ohne Berufsabschluss", "low_skilled"),
    ],
)
def test_a_named_group_is_found(text: str, code: str) -> None:
    assert code in groups(text)
