"""What running text says of a row of a table by its name."""

from __future__ import annotations

import pytest

from ingest.fields.terms import paragraphs
from tests.ingest.reading import read_all

TABLE = """Jobcenter Seeland
Arbeitsmarktprogramm

Instrument\tEintritte\tFunktion
Assistierte Ausbildung (AsA)\t20\tBegleitung im Betrieb
Ankerplatz Nord\t40\tTagesstruktur
"""


@pytest.mark.parametrize(
    ("told", "basis"),
    [
        (
            "§§ 74–75a SGB III sind die Rechtsgrundlage für die neue Assistierte Ausbildung.",
            ["§ 74 SGB III", "§ 75 SGB III", "§ 75a SGB III"],
        ),
        ("Neben der Assistierten Ausbildung gibt es Hilfen nach § 45 SGB III.", []),
        ("§ 45 SGB III ist die Rechtsgrundlage für das Coaching.", []),
    ],
)
def test_a_legal_basis_told_by_name(told: str, basis: list[str]) -> None:
    row, other = read_all(f"{TABLE}\n{told}\n")
    assert [item.paragraph for item in row.legal_basis] == basis
    assert not other.legal_basis


@pytest.mark.parametrize(
    ("told", "groups"),
    [
        ("Alleinerziehende sind Zielgruppe von Ankerplatz Nord.", ["single_parents"]),
        ("Ankerplatz Nord hilft gerade auch bei Suchtproblemen.", ["addiction"]),
        ("Ankerplatz Nord liegt neben dem Haus für Alleinerziehende.", []),
        ("Alleinerziehende sind eine wichtige Zielgruppe.", []),
    ],
)
def test_a_group_told_by_name(told: str, groups: list[str]) -> None:
    _, row = read_all(f"{TABLE}\n{told}\n")
    assert [item.code for item in row.target_groups] == groups


def test_letters_between_two_paragraphs_are_not_made_up() -> None:
    assert [told for *_, told in paragraphs("§§ 16a bis 16c SGB II")] == [
        "§ 16a SGB II",
        "§ 16c SGB II",
    ]
