"""Examples told one below the other in one shape: rows that recur, facts beside a text."""

from __future__ import annotations

from ingest.layouts.block import Part
from ingest.layouts.told_items import settled
from ingest.readers.pdf_page import Piece, page_text
from ingest.view import View
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
    other = "Projekt\tBergauf\nBudget\t10.000 €\nPersonal\tzwei Kräfte\n"
    assert "Bergauf" not in [r.name for r in read(PROJECTS + FIRST + other).records]


FACTS = (("Träger", "Jobcenter Kreis Musterau"), ("Plätze", "18"), ("Kosten", "95.000 Euro"))


def page(facts: tuple[tuple[str, str], ...], bold: bool = True) -> str:
    """A page with a column of text and, at its right, facts with the label above the value."""
    text = [Piece(f"Zeile {n} über die Werkstatt am See\n", 60, 700 - 15 * n, 11, False)
            for n in range(6)]  # fmt: skip
    column = []
    for n, (label, value) in enumerate(facts):
        column.append(Piece(f"{label}\n", 400, 690 - 35 * n, 11, bold))
        column.append(Piece(f"{value}\n", 400, 674 - 35 * n, 10, False))
    return page_text([*text, *column], 11, [])


def test_facts_beside_a_text_are_rows_that_end_with_their_value() -> None:
    assert page(FACTS).split("\n")[6:9] == [f"{label}\t{value}" for label, value in FACTS]


def test_a_column_beside_a_text_without_labels_stays_a_text() -> None:
    assert "\t" not in page(FACTS, bold=False)
    said = tuple((f"Das sagen Gäste {n}", "Es war ein guter Tag für uns alle.") for n in range(3))
    assert "\t" not in page(said)


HEADLINE = """# {headline}
### Landkreis {place}
Wer hier anfängt, hat lange gesucht.
Träger\tJobcenter Landkreis {place}
Plätze\t18
Kosten\t{cost} Euro pro Jahr
Rechtsgrundlage\t§ 45 SGB III

### „Endlich mal was Handfestes.“ Teilnehmer
Von bislang 30 Teilnehmenden haben zwölf eine Arbeit aufgenommen.
"""


def test_a_headline_is_the_name_and_the_county_below_it_the_place() -> None:
    text = "# Kreise\n### Beispiele\n2024\n" + "".join(
        HEADLINE.format(headline=headline, place=place, cost=cost)
        for headline, place, cost in (
            ("Nicht auf den Kopf gefallen", "Musterau", "95.000"),
            ("Alles in Butter", "Musterbach", "88.000"),
        )
    )
    records = read(text).records
    assert [(r.name, r.organisation, str(r.costs[0].amount)) for r in records] == [
        ("Nicht auf den Kopf gefallen", "Jobcenter Landkreis Musterau", "95000"),
        ("Alles in Butter", "Jobcenter Landkreis Musterbach", "88000"),
    ]
    assert all(12 in [x.value for x in r.results] for r in records)


FIGURES = """Ansatz\tBegleitung im Betrieb über 9 Monate, 16 Plätze, danach Hilfe beim Umzug
Kennzahlen\tEintritte bis Mai 2023: 52; Vergleichsgruppe: 60 Personen; in Arbeit vermittelt: 21
"""


def test_figures_with_labels_of_their_own_are_told_apart() -> None:
    records = read(PROJECTS + FIRST + FIGURES + SECOND + FIGURES).records
    assert [r.name for r in records] == ["Hafenlicht", "Bergauf"]
    for record in records:
        assert {(p.kind, p.value) for p in record.participants} == {("entries", 52), ("places", 16)}
        assert [r.value for r in record.results] == [21]
        assert 9 in [d.months for d in record.durations]


def test_an_approach_in_words_is_no_cost_and_one_in_euros_is() -> None:
    text = "120.000 Euro für das Jahr 2024, Haushaltsstelle 4711, wie im Vorjahr"
    told = settled(View(text), [Part(("cost",), "Ansatz", 0, len(text))])
    assert [p.fields for p in told] == [("cost",)]
    text = "Begleitung zu Hause, dazu 4,00 Euro je Stunde für kleine Arbeiten im Garten"
    told = settled(View(text), [Part(("cost",), "Ansatz", 0, len(text))])
    assert "cost" not in told[0].fields and told[0].fields[0] == "description"


SHEET = PROJECTS + FIRST + "Beschreibung\t{told}\n" + SECOND


def test_the_price_of_a_meeting_and_a_missing_group_prove_nothing() -> None:
    told = "Die Praxis rechnet etwa 70 Euro je Sitzung ab. 31 Personen fanden Arbeit."
    first = read(SHEET.format(told=told)).records[0]
    assert [str(c.amount) for c in first.costs if c.role == "programme"] == ["640000"]
    asked = "Begleitet wurde das Projekt von einer Hochschule, die keine Vergleichsgruppe hatte."
    level = read(SHEET.format(told=asked)).records[0].evidence_level
    assert level.level == "evaluation"
