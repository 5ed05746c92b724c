"""Slides of a municipal job centre for an expert day (PPTX): idea and figures of three approaches."""

from __future__ import annotations

from typing import Any

from pptx import Presentation
from pptx.util import Cm, Pt

from tests.unseen.layout import save_office

APPROACHES = (
    (
        "GesundStart",
        (
            "Menschen mit gesundheitlichen Einschränkungen, die sich (noch) nichts zutrauen",
            "Bewegung, Ernährung, Stress – mit Krankenkasse und Sportverein",
            "freiwillig, Einstieg zu Beginn eines Durchgangs",
            "Kasse gibt 80 € je Kopf für den Sportkurs dazu (nicht unser Geld)",
        ),
        (
            ("Gruppe", "14 Plätze je Durchgang"),
            ("Länge", "3 Monate, 12 Treffen zu 3 Std."),
            ("2017 gestartet", "51 Personen"),
            ("bis zum Ende dabei", "43 Personen"),
            ("fühlen sich gesünder", "74 % (Fragebogen, n = 39)"),
            ("Aufwand", "615 € pro Kopf (Abrechnung 2017)"),
        ),
    ),
    (
        "Bewerberbüro 50+",
        (
            "Ältere ab 50, auch mit Lücken im Lebenslauf",
            "offene Tür, Unterlagen, Probegespräche, Stellensuche zu zweit",
            "läuft seit April 2014, bleibt",
            "rechtl.: § 16 Abs. 1 SGB II i. V. m. § 45 SGB III, Selbstvornahme",
        ),
        (
            ("Durchlauf 2017", "212 Personen"),
            ("in svB gewechselt", "58 (27,4 %)"),
            ("Schlüssel", "1 : 75"),
            ("Team", "1,5 VZÄ, eigene Leute"),
            ("Aufwand", "ca. 98 T€ p. a. (nur Personal)"),
        ),
    ),
    (
        "Azubi-Anker",
        (
            "Auszubildende aus SGB-II-Haushalten, bei denen der Abbruch droht",
            "Modellprojekt 01.08.2016 – 31.07.2019, § 16f SGB II",
            "Träger: Kolleg Hammelau gGmbH",
            "Vergütung der Azubis im Schnitt 620 € – das zahlt natürlich der Betrieb",
        ),
        (
            ("Plätze", "36"),
            ("Begleitung", "12 Monate, 8 Std./Woche Stützunterricht"),
            ("Schlüssel", "1 : 12"),
            ("Ausbildung gehalten", "29 von 34 Azubis"),
            ("Unser Ziel war", "80 %"),
            ("Aufwand", "583.200 € (bewilligt, 3 Jahre)"),
        ),
    ),
)


def _bullets(deck: Any, title: str, lines: tuple[str, ...]) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = title
    frame = slide.placeholders[1].text_frame
    frame.text = lines[0]
    for line in lines[1:]:
        frame.add_paragraph().text = line


def _figures(deck: Any, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = title
    shape = slide.shapes.add_table(len(rows), 2, Cm(2), Cm(4.5), Cm(21), Cm(1.3 * len(rows)))
    shape.table.first_row = False
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            cell = shape.table.cell(number, column)
            cell.text = text
            cell.text_frame.paragraphs[0].runs[0].font.size = Pt(18)


def expert_day() -> None:
    deck = Presentation()
    opening = deck.slides.add_slide(deck.slide_layouts[0])
    opening.shapes.title.text = "Dreimal anders gedacht"
    below = "Kommunales Jobcenter Stadt Hammelau\nFachtag SGB II Nordrhein-Westfalen, 14. März 2018"
    opening.placeholders[1].text = below
    _bullets(
        deck,
        "Worum es heute geht",
        (
            "9.400 Leistungsberechtigte, 11,8 Mio. € Eingliederungsmittel",
            "drei Ansätze, ehrlich erzählt",
            "Ihre Fragen gern gleich",
        ),
    )
    for name, idea, figures in APPROACHES:
        _bullets(deck, name, idea)
        _figures(deck, f"{name} in Zahlen", figures)
    _bullets(
        deck,
        "Was wir gelernt haben",
        (
            "klein anfangen, früh zählen",
            "nicht jede Zahl ist ein Erfolg",
            "Danke fürs Zuhören!",
        ),
    )
    save_office(
        deck,
        "04_fachtag_hammelau.pptx",
        "Dreimal anders gedacht",
        "Kommunales Jobcenter Stadt Hammelau",
    )
