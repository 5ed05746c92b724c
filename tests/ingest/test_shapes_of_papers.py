"""Shapes in which offices hand in or report examples: questions, minutes, newsletters, notes."""

from __future__ import annotations

import pytest

from ingest.cleaning import clean
from ingest.layouts.pieces import split_pieces
from tests.ingest.reading import read_all, read_one

QUESTIONS = """# Gute Praxis in der Grundsicherung

## Erhebungsbogen Nr. 17
1. Wie heißt Ihr Beispiel?
Schritt für Schritt – Alleinerziehende im Beruf
2. Welches Jobcenter hat es eingereicht? (Name, Land)
Jobcenter Landkreis Hollerbeck, Niedersachsen
3. Was war der Anlass?
Jede fünfte Familie im Landkreis ist alleinerziehend.
4. An wen richtet sich das Angebot?
Alleinerziehende mit Kindern ab einem Jahr
5. Wann wurde begonnen, wann endet das Angebot?
01.02.2022 bis 31.03.2023.
6. Wie viele Personen können teilnehmen und wie lange?
Es standen 16 Plätze zur Verfügung. Die individuelle Teilnahmedauer betrug 7 Monate.
7. Auf welcher Rechtsgrundlage wird gefördert?
§ 45 SGB III
"""

MINUTES = """Landkreis Ammerau

# Niederschrift über die 14. Sitzung des Ausschusses für Soziales

TOP 1 Eröffnung

Der Vorsitzende stellt die Beschlussfähigkeit fest.

TOP 2 Jugendwerkstatt Holzhof – Sachstand

Dort arbeiten junge Menschen unter 25 Jahren 30 Stunden in der Woche; die Teilnahme ist auf
12 Monate angelegt. Es gibt 14 Plätze. Die Kosten belaufen sich auf rd. 156 T€ im Jahr. Seit Beginn
haben 52 Jugendliche teilgenommen, 17 davon haben anschließend eine Ausbildung begonnen.

TOP 3 Mitteilungen

Die nächste Sitzung findet am 21.11.2024 statt.
"""

NEWSLETTER = """# Kiezpost

## Kiezlotsinnen: Hilfe in neun Sprachen

Seit März 2021 helfen die Kiezlotsinnen zugewanderten Familien. Zuletzt waren es 430 Familien.
52 Mütter haben danach einen Kurs angefangen. Das kostet 60.000 Euro im Jahr.

## Atempause – weniger trinken, mehr schaffen

Die Gruppe für acht Menschen mit Alkoholproblemen trifft sich sechs Wochen lang. Ein Durchgang
kostet 1.440 Euro, bezahlt aus der freien Förderung (§ 16f SGB II).

## Neue Öffnungszeiten

Ab 1. Juni ist die Infotheke montags besetzt.
"""

PROSE = """Gärtnern statt Grübeln

Psychisch belastete Menschen brauchen Zeit. Wir geben sie ihnen, und zwar in einer Gärtnerei am Rand
der Stadt. Anfangs sind es zwei halbe Tage, gesteigert wird nach Absprache. Eine Ergotherapeutin und
ein Gärtner leiten an, keiner drängt. Nur eine Regel gibt es: Wer nicht kommt, ruft an.
"""


def test_numbered_questions_with_the_answer_below() -> None:
    record = read_one(QUESTIONS)
    assert record.name == "Schritt für Schritt – Alleinerziehende im Beruf"
    assert record.organisation is not None
    assert record.organisation.startswith("Jobcenter Landkreis Hollerbeck")
    assert [(p.kind, p.value) for p in record.participants] == [("places", 16)]
    assert [law.paragraph for law in record.legal_basis] == ["§ 45 SGB III"]


def test_points_of_an_agenda_are_chapters() -> None:
    record = read_one(MINUTES)
    assert record.name == "Jugendwerkstatt Holzhof"
    assert [(p.kind, p.value) for p in record.participants if p.kind == "places"] == [
        ("places", 14)
    ]
    assert [str(c.amount) for c in record.costs] == ["156000"]


def test_pieces_of_a_newsletter_are_told_apart() -> None:
    names = [block.name for block in split_pieces(clean(NEWSLETTER, None))]
    assert names[0] == "Kiezlotsinnen" and len(names) == 2
    assert {r.name for r in read_all(NEWSLETTER)} <= set(names)


def test_a_short_text_without_figures_is_one_example() -> None:
    assert read_one(PROSE).name == "Gärtnern statt Grübeln"


@pytest.mark.parametrize(
    "text",
    [
        PROSE.replace("Gärtnern statt Grübeln", "Hinweise zur Antragstellung"),
        PROSE + "\nMit freundlichen Grüßen\n",
        PROSE.replace("Psychisch", "Sehr geehrte Damen und Herren,\n\npsychisch"),
    ],
)
def test_letters_and_notices_are_no_example(text: str) -> None:
    assert read_all(text) == []


def test_a_label_broken_over_two_lines() -> None:
    record = read_one(
        "## Bogen 1\nBezeichnung des\nHandlungsansatzes\nErfahrung zählt\n"
        "Jobcenter\tJobcenter Seeland\nZielgruppe\tÄltere ab 50 Jahren\nPlätze\t18\n"
        "Laufzeit\t01.10.2017 – 31.08.2018\nRechtsgrundlage\t§ 45 SGB III\nKosten\t89.100 €\n"
    )
    assert record.name == "Erfahrung zählt"


def test_the_title_of_a_paper_beside_the_number_of_its_page_is_no_text() -> None:
    first = "Anfang der ersten Seite.\nEnde der ersten Seite.\n"
    second = "Jobcenter Rothenau – Programm 2024\t2\nWeiter auf der zweiten Seite.\n"
    view = clean(first + second, [0, len(first)])
    assert "Programm 2024" not in view.text and "Weiter auf" in view.text
