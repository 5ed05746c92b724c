"""One approach in a list of labels: its name stands above them, in whatever words."""

from __future__ import annotations

import pytest

from tests.ingest.test_layouts import read

LABELS = """Zielgruppe: Langzeitarbeitslose
Laufzeit: seit 01.01.2022
Plätze: 24
Verweildauer: 12 Monate
Kosten: 96.000 € im Jahr
"""


@pytest.mark.parametrize(
    "head",
    [
        "Steckbrief zum Projekt Uferwerk\nJobcenter Kreis Werratal\n\n",
        "Jobcenter Kreis Werratal\nMaßnahmebeschreibung\n\nUferwerk\n\n",
        "Sehr geehrte Damen und Herren,\n\nJobcenter Kreis Werratal\n\n"
        "anbei die erbetenen Angaben zu unserer Maßnahme Uferwerk.\n\n",
        "Meldebogen gute Praxis\n\nEinreichende Stelle: Jobcenter Kreis Werratal\n"
        "Titel/Kurzbezeichnung: Uferwerk\n",
    ],
    ids=["kind of paper", "office first", "letter", "form"],
)
def test_the_name_stands_above_the_labels(head: str) -> None:
    (record,) = read(head + LABELS).records
    assert record.name == "Uferwerk"
    assert record.organisation == "Jobcenter Kreis Werratal"
    assert [(p.kind, p.value) for p in record.participants] == [("places", 24)]
    assert [(c.amount, c.basis) for c in record.costs] == [(96_000, "per_year")]


def test_labels_below_a_letter_that_names_nothing_are_no_example() -> None:
    head = "Sehr geehrte Damen und Herren,\n\nanbei die erbetenen Angaben.\n\n"
    assert read(head + LABELS).records == []


def test_a_figure_at_the_beginning_of_a_line_is_no_chapter() -> None:
    slides = (
        "# Uferwerk\n\nJobcenter Kreis Werratal\n\n# Zielgruppe\n\nLangzeitarbeitslose\n\n"
        "# Ablauf\n\n24 Plätze, 12 Monate, seit 01.01.2022\n\n# Kosten\n\n96.000 € im Jahr\n\n"
        "# Ergebnisse\n\n11 von 40 in Arbeit\n"
    )
    (record,) = read(slides).records
    assert [(p.kind, p.value) for p in record.participants][:1] == [("places", 24)]
    assert [d.months for d in record.durations if d.kind == "participation"] == [12]
