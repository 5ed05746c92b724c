"""Small tables of amounts in a chapter: the head says of what, the rows whether it was spent."""

from __future__ import annotations

import pytest

from records.model import Record
from tests.ingest.reading import read_one

CHAPTER = """\
# Jahresbericht des Jobcenters Seeland

## Lernhaus

Das Lernhaus ist ein Kurs für Alleinerziehende. Jeder Durchgang hat 14 Plätze und dauert sechs
Monate bei 20 Stunden in der Woche. Gefördert wird nach § 45 SGB III.

{head}
Ansatz\t96.000 €
Ergebnis\t91.560 €

Von 28 Personen haben 11 eine Beschäftigung aufgenommen.

## Ausblick

Im nächsten Jahr stehen 2,4 Mio. Euro für alle Maßnahmen bereit.
"""


def _costs(record: Record) -> list[tuple[int, str, str]]:
    return [(int(c.amount or 0), c.basis, c.status) for c in record.costs if c.role == "programme"]


@pytest.mark.parametrize(
    "head",
    ["Aufwand im Haushaltsjahr 2023\tBetrag", "Ausgaben 2023\tin Euro", "Kosten 2023\tSumme"],
)
def test_rows_below_a_head_of_amounts_are_its_planned_and_actual_costs(head: str) -> None:
    record = read_one(CHAPTER.format(head=head))
    assert _costs(record) == [(96000, "per_year", "planned"), (91560, "per_year", "actual")]
    assert [r.value for r in record.results] == [11]


@pytest.mark.parametrize("head", ["Merkmal\tBetrag", "Einnahmen 2023\tBetrag"])
def test_other_heads_make_no_costs_of_the_rows_below(head: str) -> None:
    assert ("per_year", "actual") not in [
        (basis, status) for _, basis, status in _costs(read_one(CHAPTER.format(head=head)))
    ]
