"""Facts in a row without labels, and the names of examples told in articles and interviews."""

from __future__ import annotations

from datetime import date

from tests.ingest.test_layouts import read

LISTED = """Übersicht der Angebote im Jobcenter Kreis Nordau (Schleswig-Holstein)

• Tagwerk
  - Zielgruppe: Wohnungslose
  - Plätze: 8, Dauer 6 Monate
  - Kosten: 390 € je Platz und Monat
• Radstation
  - Zielgruppe: Langzeitarbeitslose
  - Plätze: 18, Dauer 12 Monate
  - Kosten: 420 € je Platz und Monat
"""
SLIDES = """# Maßnahmen 2023
Jobcenter Kreis Sandau (Brandenburg)

# Waldwerk

Öffentlich geförderte Beschäftigung im Forst

# Zielgruppe

Langzeitarbeitslose über 40 Jahre

# Umsetzung

25 Plätze, 30 Std./Woche, 12 Monate; Start 01.03.2023, läuft weiter

# Kosten

187.500 € im Jahr
"""


def test_items_of_a_list_with_labelled_items_of_their_own_are_examples() -> None:
    told = [
        (r.name, r.participants[0].value, [d.months for d in r.durations])
        for r in read(LISTED).records
    ]
    assert told == [("Tagwerk", 8, [6]), ("Radstation", 18, [12])]


def test_facts_in_a_row_are_values_of_their_fields() -> None:
    (record,) = read(SLIDES).records
    assert [(p.kind, p.value) for p in record.participants] == [("places", 25)]
    assert [w.hours for w in record.weekly_hours] == [30]
    assert [(d.kind, d.months, d.start, d.ongoing) for d in record.durations] == [
        ("programme", None, date(2023, 3, 1), True),
        ("participation", 12, None, False),
    ]


def test_a_sentence_about_months_is_no_row_of_facts() -> None:
    text = SLIDES.replace(
        "25 Plätze, 30 Std./Woche, 12 Monate", "Es gibt 25 Plätze, nach 12 Monaten"
    )
    (record,) = read(text).records
    assert [d.months for d in record.durations if d.kind == "participation"] == []


INTERVIEW = """# „Wir holen die Leute ab“

Interview zum Bus von „Rollfeld“, Jobcenter Stadt Quellenried (Hessen)

Was ist „Rollfeld“?

Ein Kleinbus mit Beratungstisch. Er fährt seit dem 1. Juni 2021 zu Menschen ohne festen Wohnsitz.

Wie viele erreichen Sie?

Im Jahr 2022 waren es 140 Personen. 12 davon haben eine Wohnung gefunden.

Was kostet der Bus?

Rund 88.000 Euro im Jahr.
"""


def test_what_somebody_says_in_the_title_is_not_the_name() -> None:
    (record,) = read(INTERVIEW).records
    assert record.name == "Rollfeld"
    assert [p.value for p in record.participants] == [140]


def test_an_office_in_brackets_is_no_part_of_the_name() -> None:
    sheet = "\n\n- Zielgruppe: Eltern\n- Dauer: 6 Monate\n- Kosten: 9.000 Euro\n"
    text = f"# Sammlung\n\n## Jobpatin (Jobcenter Landkreis Heidmark){sheet}"
    (record,) = read(text).records
    assert (record.name, record.organisation) == ("Jobpatin", "Jobcenter Landkreis Heidmark")


PRESS = """Pressemitteilung vom 12.09.2022

Jobcenter Kreis Hohental startet Projekt „Lichtblick“

Hohental. Mit dem Projekt „Lichtblick“ unterstützt das Jobcenter Kreis Hohental seit dem
1. September 2022 Menschen mit psychischen Erkrankungen. 16 Plätze stehen zur Verfügung, die
Teilnahme dauert bis zu 12 Monate. Die Kosten betragen 153.600 Euro im Jahr.
"""


def test_an_article_tells_its_run_and_no_year_is_an_outcome() -> None:
    (record,) = read(PRESS).records
    assert [d.start for d in record.durations if d.kind == "programme"] == [date(2022, 9, 1)]
    assert record.results == []
