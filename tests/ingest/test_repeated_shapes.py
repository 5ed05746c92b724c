"""Examples told one below the other in one shape: rows that recur, facts beside a text."""

from __future__ import annotations

from tests.ingest.test_layouts import read

PROJECT = """Projekt\t{name}
Antragsteller\tJobcenter {place}
Laufzeit\t01.03.2021 – 29.02.2024
Fördervolumen\t{cost} €
Zielgruppe\t{group}
"""
PROJECTS = (
    "# Projekte im Überblick\n## Programm Neue Pfade\n"
    "Für das Programm stehen bis 2027 insgesamt 40 Mio. Euro bereit.\n"
)
FIRST = PROJECT.format(
    name="Hafenlicht", place="Musterhafen", cost="640.000", group="Alleinerziehende"
)
SECOND = PROJECT.format(name="Bergauf", place="Musterberg", cost="720.000", group="Jugendliche")


def test_rows_that_come_again_begin_the_next_project() -> None:
    records = read(PROJECTS + FIRST + SECOND).records
    told = [(r.name, r.organisation, [str(c.amount) for c in r.costs]) for r in records]
    assert told == [
        ("Hafenlicht", "Jobcenter Musterhafen", ["640000"]),
        ("Bergauf", "Jobcenter Musterberg", ["720000"]),
    ]


def test_rows_that_do_not_come_again_stay_with_what_is_told_above_them() -> None:
    other = "Projekt\tBergauf\nBudget im Haus\t10 €\nPersonal\tzwei Kräfte\n"
    assert "Bergauf" not in [r.name for r in read(PROJECTS + FIRST + other).records]
