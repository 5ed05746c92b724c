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


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("§§ 16a bis 16c SGB II", ["16a", "16b", "16c"]),
        ("§§ 16, 16a – d SGB II", ["16", "16a", "16b", "16c", "16d"]),
        ("§ 16e bzw. 16f SGB II", ["16e", "16f"]),
        ("§§ 16a, c und d SGB II", ["16a", "16c", "16d"]),
        ("§ 16c oder 3 Monate nach § 16d SGB II", ["16c", "16d"]),
    ],
)
def test_letters_that_a_list_reaches_over_are_paragraphs(text: str, sections: list[str]) -> None:
    assert [told for *_, told in paragraphs(text)] == [f"§ {s} SGB II" for s in sections]
