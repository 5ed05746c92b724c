"""Slides of a regional forum (PPTX): bullets for one example, a table for the other."""

from __future__ import annotations

from typing import Any

from pptx import Presentation
from pptx.util import Cm, Pt

from tests.unseen.layout import save_office

FRAME = (
    "Ausgangslage im Kreis",
    (
        "3.870 eLb, davon 2.410 länger als 4 Jahre im Bezug",
        "Eingliederungstitel 2023: 7,8 Mio. €, gut ein Viertel fließt in den sozialen Arbeitsmarkt",
        "Fläche: 64 km von Nord nach Süd, zwei Bahnlinien",
    ),
)
COACH = (
    "Beispiel 1: Coach am Arbeitsplatz",
    (
        "Wen? Beschäftigte in Förderung nach § 16i SGB II, vorher sehr lange arbeitslos",
        "Was? Ganzheitliche beschäftigungsbegleitende Betreuung, der Coach kommt in den Betrieb",
        "Vergabe, Vertrag 01.01.2022 – 31.12.2024, Träger: Perspektivwerk Wetterlahn",
        "68 begleitete Beschäftigte (Bestand 31.07.2023), Schlüssel 1:34",
        "Coaching: 242 € je TN und Monat, höchstens 24 Monate",
        "Lohnkostenzuschuss kommt dazu: Ø 1.964 € monatlich an den Arbeitgeber",
    ),
)
COACH_RESULTS = (
    "Coach am Arbeitsplatz: was wir sehen",
    (
        "44 Austritte bis Juli 2023",
        "19 davon beim selben Arbeitgeber ungefördert weiterbeschäftigt (43 %)",
        "8 Abbrüche in der Probezeit (18 %)",
        "Knackpunkt: das 3. Jahr, wenn der Zuschuss auf 90 % sinkt",
    ),
)
KITCHEN = (
    ("Zielgruppe", "geflüchtete Frauen, Sprachniveau A2"),
    ("Grundlage", "Freie Förderung, § 16f SGB II"),
    ("Laufzeit", "15.04.2022 – 14.04.2024 (24 Monate)"),
    ("Plätze / Dauer", "10 Plätze; 8 Monate je Teilnehmerin; 20 h/Wo."),
    ("Personal", "Köchin 0,5 VZÄ, Sozialpädagogin 0,5 VZÄ"),
    ("Kosten", "124.800 € (24 Monate, Zuwendung an den Träger)"),
    ("Einnahmen", "Mittagstisch bringt ca. 1.900 € im Monat, fließt in Lebensmittel"),
    ("Bisher", "27 Eintritte, 11 in Arbeit (meist Teilzeit), 5 in Sprachkurs B1"),
)
CLOSE = (
    "Was wir mitgeben",
    (
        "Coach früh vorstellen, am besten vor dem Arbeitsvertrag",
        "Kochen verbindet – Hygienebelehrung in leichter Sprache spart Nerven",
        "Diskussion!",
    ),
)


def forum_slides() -> None:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Sozialer Arbeitsmarkt auf dem Land: zwei Beispiele"
    subtitle = first.placeholders[1]
    subtitle.text = "Kommunales Jobcenter Wetterlahn, Hessen\nRegionalforum am 12.09.2023"
    for title, bullets in (FRAME, COACH, COACH_RESULTS):
        _bullets(deck, title, bullets)
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Beispiel 2: Kochwerk Lahnaue"
    shape = slide.shapes.add_table(len(KITCHEN), 2, Cm(1.5), Cm(4.5), Cm(22), Cm(11))
    shape.table.columns[0].width, shape.table.columns[1].width = Cm(5), Cm(17)
    for row, texts in enumerate(KITCHEN):
        for column, text in enumerate(texts):
            shape.table.cell(row, column).text = text
            shape.table.cell(row, column).text_frame.paragraphs[0].font.size = Pt(15)
    _bullets(deck, *CLOSE)
    save_office(
        deck,
        "04_regionalforum_wetterlahn.pptx",
        "Sozialer Arbeitsmarkt auf dem Land",
        "Kommunales Jobcenter Wetterlahn",
    )


def _bullets(deck: Any, title: str, bullets: tuple[str, ...]) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = title
    frame = slide.placeholders[1].text_frame
    frame.text = bullets[0]
    for text in bullets[1:]:
        frame.add_paragraph().text = text
    for paragraph in frame.paragraphs:
        paragraph.font.size = Pt(20)
