"""Slides for a committee of a town (PPTX): bullets, a table of plan and actual, notes."""

from __future__ import annotations

from typing import Any

from pptx import Presentation
from pptx.util import Cm, Pt

from tests.unseen.layout import save_office

MONEY = (
    ("2016", "Plan", "Ist"),
    ("Gesamtkosten", "158.400 €", "149.760 €"),
    ("je TN-Monat", "550 €", "520 €"),
)


def _bullets(deck: Any, title: str, lines: tuple[str, ...]) -> Any:
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = title
    frame = slide.placeholders[1].text_frame
    frame.text = lines[0]
    for line in lines[1:]:
        frame.add_paragraph().text = line
    for paragraph in frame.paragraphs:
        paragraph.font.size = Pt(22)
    return slide


def committee_slides() -> None:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Was wir mit unserem Geld machen"
    first.placeholders[
        1
    ].text = "Jobcenter Brennfeld (Saarland)\nSozialausschuss der Stadt Brennfeld, 14. März 2017"
    _bullets(
        deck,
        "Ausgangslage",
        (
            "4.870 erwerbsfähige Leistungsberechtigte",
            "Eingliederungsbudget 2017: 6,1 Mio. €",
            "Zwei Beispiele: Gesund zur Arbeit, Jugendwerkstatt Kontor",
        ),
    )
    _bullets(
        deck,
        "Gesund zur Arbeit",
        (
            "Für wen: Leistungsberechtigte mit gesundheitlichen Einschränkungen",
            "Durchgeführt vom Bewegungshaus Brennfeld e. V.",
            "24 Plätze, Einstieg jederzeit; Personalschlüssel 1:12",
            "3 Monate, 15 Std./Woche",
            "01.01. – 31.12.2016, § 45 SGB III",
        ),
    )
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Gesund zur Arbeit: Kosten"
    table = slide.shapes.add_table(3, 3, Cm(2), Cm(5), Cm(20), Cm(5)).table
    for row, cells in enumerate(MONEY):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    _bullets(
        deck,
        "Gesund zur Arbeit: Ergebnisse",
        (
            "83 Eintritte im Jahr 2016",
            "57 haben regulär beendet",
            "22 in Arbeit (26,5 % der Eintritte)",
            "Ziel für 2017: 30 %",
        ),
    )
    slide = _bullets(
        deck,
        "Jugendwerkstatt Kontor",
        (
            "Freie Förderung, § 16f SGB II",
            "U25, die Schule oder Lehre abgebrochen haben",
            "14 Plätze, 2,0 VZÄ (= 1:7), 25 Wochenstunden",
            "Laufzeit 01.08.2016 – 31.07.2017, Teilnahme 9 Monate",
            "Auftragswert: 93.240 €",
            "Anerkennungsprämie für TN: 40 € im Monat (extra)",
        ),
    )
    slide.notes_slide.notes_text_frame.text = "Bei Rückfragen: Träger ist die Kontor gGmbH."
    _bullets(
        deck,
        "Jugendwerkstatt Kontor: Zwischenstand 28.02.2017",
        ("17 Eintritte", "3 Ausbildungsaufnahmen", "2 Abbrüche"),
    )
    _bullets(
        deck,
        "Wie geht es weiter?",
        ("Beide Angebote werden fortgesetzt", "Beschluss über den Zuschuss der Stadt im Juni"),
    )
    save_office(
        deck,
        "04_sozialausschuss_brennfeld.pptx",
        "Was wir mit unserem Geld machen",
        "Jobcenter Brennfeld",
    )
