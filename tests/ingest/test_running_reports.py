"""Running reports and papers to a council: names in a subject line, a paragraph or a sentence."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.layouts.naming import names_other
from records.model import Record
from tests.ingest.reading import read_all, read_one

PAPER = """\
Kreis Seeland
Der Landrat

Mitteilungsvorlage Nr. 45/2023
{subject}

1. Anlass
Der Ausschuss hat am 3. Mai 2022 um einen Bericht gebeten.

2. Sachverhalt
Das Jobcenter Kreis Seeland führt das Lernhaus seit dem 1. September 2021 durch. Es richtet sich
an Alleinerziehende. Es gibt 12 Plätze, die Teilnahme dauert sechs Monate.

3. Finanzielle Auswirkungen
Die Kosten beliefen sich im Jahr 2022 auf 59.040 Euro.

4. Ergebnisse
Von 24 Teilnehmerinnen haben 11 eine Arbeit aufgenommen.
"""


def _programme(record: Record) -> list[Decimal | None]:
    return [c.amount for c in record.costs if c.role == "programme"]


@pytest.mark.parametrize(
    "subject",
    [
        "Betreff: Sachstand zur Maßnahme „Lernhaus“ des Jobcenters",
        "Betreff: Anfrage der Fraktion „Mitte“ zur Maßnahme „Lernhaus“",
        "Gegenstand: Fortführung der Maßnahme Lernhaus",
    ],
)
def test_the_subject_of_a_paper_names_its_measure(subject: str) -> None:
    record = read_one(PAPER.format(subject=subject))
    assert record.name == "Lernhaus"
    assert _programme(record) == [59040]
    assert [r.value for r in record.results] == [11]


def test_questions_may_repeat_the_name_that_the_title_asks_about() -> None:
    answer = """\
# Antwort auf die Anfrage der Fraktion „Mitte“ zum Projekt Werkbank

1. Wie viele Plätze hat das Projekt Werkbank?
Es hat 20 Plätze und läuft vom 1. Januar 2022 bis zum 31. Dezember 2024.

2. Wer nimmt teil?
Jugendliche. Die Teilnahme an der Werkbank dauert neun Monate.

3. Was kostet das Projekt?
Für die drei Jahre sind 360.000 Euro bewilligt.
"""
    record = read_one(answer)
    assert (record.name, record.kind) == ("Werkbank", "project")
    assert _programme(record) == [360000]


def test_chapters_of_a_paper_are_no_measures() -> None:
    names = [r.name for r in read_all(PAPER.format(subject="Betreff: Bericht"))]
    assert "Sachverhalt" not in names


def test_parties_papers_and_funds_in_quotes_are_no_approaches() -> None:
    assert names_other("die Anfrage der Fraktion ")
    assert names_other("im Rahmen des Bundesprogramms ")
    assert not names_other("die Gruppe ")
    assert not names_other("Das Modellprojekt ")


PARAGRAPHS = """\
# Sachstandsbericht Eingliederung 2023

Jobcenter Stadt Musterstadt

**Lernhaus:** Das Angebot richtet sich an Alleinerziehende. Es hat 12 Plätze und dauert sechs
Monate. Die Kosten betrugen 2023 59.040 Euro. Von 24 Teilnehmerinnen haben 11 Arbeit gefunden.

**Werkbank (§ 16d SGB II):** Arbeitslose mit Sucht bauen Möbel. 20 Plätze stehen bereit, je
Platz und Monat werden 380 Euro gezahlt. 17 von 61 Teilnehmenden fanden Arbeit.

**{closing}:** Für 2024 stehen 5,1 Mio. Euro für alle Maßnahmen bereit, 40 Plätze, § 45 SGB III.
"""


@pytest.mark.parametrize("closing", ["Ausblick", "Zum Vergleich", "Alleinerziehende", "Frage 3"])
def test_paragraphs_that_open_with_a_name_are_examples(closing: str) -> None:
    first, second = read_all(PARAGRAPHS.format(closing=closing))
    assert (first.name, second.name) == ("Lernhaus", "Werkbank")
    assert (_programme(first), _programme(second)) == ([59040], [380])
    assert [p.paragraph for p in second.legal_basis] == ["§ 16d SGB II"]


def test_items_keep_a_paragraph_of_the_law_behind_their_name() -> None:
    items = """\
# Maßnahmen

- Lernhaus (§ 45 SGB III): 12 Plätze, Alleinerziehende, 6 Monate, 410 € je Platz und Monat
- Werkbank (§ 16d SGB II): 20 Plätze, Jugendliche, 9 Monate, 380 € je Platz und Monat
"""
    first, second = read_all(items)
    assert (first.name, second.name) == ("Lernhaus", "Werkbank")
    assert [p.paragraph for r in (first, second) for p in r.legal_basis] == [
        "§ 45 SGB III", "§ 16d SGB II",
    ]  # fmt: skip


SENTENCES = """\
Anfrage: Was gibt es für Eltern?

Antwort: Das Jobcenter Kreis Seeland bietet zwei Maßnahmen an. Das {one} hat 12 Plätze für
Alleinerziehende, dauert sechs Monate und kostet 410 Euro je Platz und Monat. Der {two} richtet
sich an Eltern, hat 15 Plätze, dauert vier Monate und kostete im Jahr 2022 insgesamt 54.000 Euro.
"""


def test_two_measures_that_begin_sentences_are_examples() -> None:
    first, second = read_all(SENTENCES.format(one="Lernhaus", two="Elterntreff am Hafen"))
    assert (first.name, second.name) == ("Lernhaus", "Elterntreff am Hafen")
    assert (_programme(first), _programme(second)) == ([410], [54000])
    assert first.organisation == "Jobcenter Kreis Seeland"


@pytest.mark.parametrize(
    ("one", "two"), [("Lernhaus", "Kurs"), ("Angebot", "Bildungsträger"), ("Coaching", "Zuschuss")]
)
def test_words_of_the_field_at_the_beginning_of_a_sentence_are_no_names(one: str, two: str) -> None:
    assert read_all(SENTENCES.format(one=one, two=two)) == []


def test_the_outlook_behind_several_chapters_is_not_of_the_last() -> None:
    report = """\
HALBJAHRESBERICHT
Jobcenter Kreis Seeland

2.1 Lernhaus

Das Lernhaus richtet sich an Alleinerziehende. Es gibt 12 Plätze, die Teilnahme dauert sechs Monate
bei 20 Stunden in der Woche. Die Kosten betrugen im ersten Halbjahr 29.520 Euro.

2.2 Werkbank

In der Werkbank arbeiten Jugendliche an Möbeln. 20 Plätze stehen bereit, je Platz und Monat werden
380 Euro gezahlt. 17 von 61 Teilnehmenden fanden Arbeit. Rechtsgrundlage ist § 45 SGB III.

2.3 Ausblick

Für das kommende Jahr stehen 5,1 Mio. Euro bereit.
"""
    first, second = read_all(report)
    assert (_programme(first), _programme(second)) == ([29520], [380])


def test_a_quoted_chapter_beside_another_is_not_the_whole_report() -> None:
    report = """\
# Jobcenter Kreis Seeland: Geschäftsbericht 2022

## Projekte

### „Lernhaus“ – zurück in den Beruf

Das Lernhaus richtet sich an Alleinerziehende. 12 Plätze, sechs Monate, 20 Stunden in der Woche.
Kosten 2022: 59.040 Euro. 11 von 24 Teilnehmerinnen fanden Arbeit.

### Werkbank

Die Werkbank ist eine Arbeitsgelegenheit nach § 16d SGB II mit 20 Plätzen. Ausgaben: 91.200 Euro.
"""
    first, second = read_all(report)
    assert (_programme(first), _programme(second)) == ([59040], [91200])


ROWS = """\
Sachstand der Angebote

{one}12 Plätze; 6 Monate; Alleinerziehende; 410 € je Platz und Monat; § 45 SGB III

{two}20 Plätze; 9 Monate; Jugendliche; 380 € je Platz und Monat; § 16d SGB II
"""


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("1. Lernhaus\nTräger: Haus am Fluss e. V.; ", "2. Werkbank\nTräger: Holz gGmbH; "),
        ("Lernhaus, Träger Haus am Fluss e. V.: ", "Werkbank, Träger Holz gGmbH: "),
        ("Lernhaus: ", "Werkbank: "),
    ],
)
def test_facts_in_a_row_behind_a_name_are_an_example(one: str, two: str) -> None:
    first, second = read_all(ROWS.format(one=one, two=two))
    assert (first.name, second.name) == ("Lernhaus", "Werkbank")
    assert [[d.months for d in r.durations] for r in (first, second)] == [[6], [9]]
    assert (_programme(first), _programme(second)) == ([410], [380])


MINUTES = """\
Niederschrift über die Sitzung des Beirats

TOP 3 Laufende Angebote

Die Leitung berichtet über die Maßnahme {one}. Sie richtet sich an Eltern, hat 12 Plätze und dauert
sechs Monate. Die Kosten liegen bei 410 Euro je Platz und Monat.

Die Werkleitung stellt die {two} vor. In ihr arbeiten Jugendliche mit Holz. Die 20 Plätze kosten
380 Euro je Platz und Monat, Grundlage ist § 16d SGB II.

TOP 4 Verschiedenes

Die Leitung stellt die Planung vor. Der Eingliederungstitel beträgt 5,1 Mio. Euro.
"""


def test_measures_that_somebody_reports_on_in_minutes_are_examples() -> None:
    first, second = read_all(MINUTES.format(one="Lernhaus", two="Werkbank"))
    assert [(r.name, _programme(r)) for r in (first, second)] == [
        ("Lernhaus", [410]), ("Werkbank", [380]),
    ]  # fmt: skip
    assert read_all(MINUTES.format(one="Lernhaus", two="Kostenübersicht")) == []
