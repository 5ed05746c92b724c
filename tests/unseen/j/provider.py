"""Slides of a provider at a conference (PPTX): key points, a table, a plan, a closing slide."""

from __future__ import annotations

from typing import Any

from pptx import Presentation
from pptx.util import Cm, Pt

from tests.unseen.layout import save_office

COMPASS = (
    "Wen erreichen wir? Geflüchtete Frauen mit Deutsch auf A2/B1",
    "Zeitraum: 09/2018 – 08/2021, 18 Plätze gleichzeitig",
    "Durchschnittlich bleibt eine Frau 8 Monate, 20 UE pro Woche",
    "Projektvolumen: 427.680 € für 36 Monate (ESF 80 %, Freistaat 20 %)",
    "Partner: Jobcenter Kammerwalde",
)
COMPASS_RESULTS = (
    "71 Teilnehmerinnen bis heute",
    "24 in Arbeit (34 %)",
    "9 in Ausbildung (13 %)",
    "B1-Prüfung: 38 von 52 bestanden (73 %)",
    "Stolperstein: Kinderbetreuung am Nachmittag",
)
SHIFT = (
    ("Idee", "Jobcoaching direkt im Betrieb"),
    ("Adressaten", "ehemals Langzeitarbeitslose in geförderter Stelle (§ 16e SGB II)"),
    ("Begleitung", "12 Monate, bei Bedarf 6 Monate länger"),
    ("Team", "2,75 VZÄ; Schlüssel 1:15 bzw. 1:20 (ab Monat 7)"),
    ("Vergütung", "1.480 € pro Fall (Fallpauschale, Jobcenter Kammerwalde)"),
    ("Begleitete Personen 2019/2020", "58"),
    ("Ergebnis", "31 von 42 nach Förderende weiterbeschäftigt (74 %); 9 Abbrüche"),
    ("Zum Vergleich", "Ø Bruttolohn der Begleiteten: 1.870 € / Monat"),
)
STOP = (
    "Für Haftentlassene und Menschen kurz vor der Entlassung",
    "Start 01.01.2022, Dauer 24 Monate",
    "10 Plätze, im Schnitt 5 Monate pro Person kalkuliert",
    "Beantragt: 98.400 € pro Jahr (Justiz- und Sozialressort)",
    "Ergebnisse gibt es naturgemäß noch keine",
)


def _bullets(deck: Any, title: str, lines: tuple[str, ...]) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = title
    frame = slide.placeholders[1].text_frame
    frame.text = lines[0]
    for line in lines[1:]:
        frame.add_paragraph().text = line


def _sheet(deck: Any, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = title
    table = slide.shapes.add_table(
        len(rows), 2, Cm(1.5), Cm(4.4), Cm(22.4), Cm(1.4 * len(rows))
    ).table
    table.first_row = False
    table.columns[0].width, table.columns[1].width = Cm(6.4), Cm(16)
    for number, texts in enumerate(rows):
        for column, text in enumerate(texts):
            cell = table.cell(number, column)
            cell.text = text
            cell.text_frame.paragraphs[0].runs[0].font.size = Pt(15)


def provider_slides() -> None:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Drei Projekte, drei Erfahrungen"
    first.placeholders[
        1
    ].text = "Brücken & Wege gGmbH, Kammerwalde (Sachsen)\nFachtag Teilhabe, 23. Juni 2021"
    _bullets(
        deck,
        "Wer wir sind",
        (
            "Gemeinnütziger Träger seit 1998, rund 140 Beschäftigte",
            "Umsatz 2020: 6,4 Mio. €",
            "Heute: Kompass Sprache, Schichtwechsel, Haltepunkt",
        ),
    )
    _bullets(deck, "Kompass Sprache", COMPASS)
    _bullets(deck, "Kompass Sprache: Was ist daraus geworden?", COMPASS_RESULTS)
    _sheet(deck, "Schichtwechsel", SHIFT)
    _bullets(deck, "Haltepunkt (in Planung)", STOP)
    _bullets(
        deck,
        "Was wir mitnehmen",
        (
            "Betriebe früh einbinden",
            "Nicht jedes Jahr einen neuen Antrag: Verstetigung braucht Mut",
            "Vielen Dank für Ihre Aufmerksamkeit!",
        ),
    )
    save_office(
        deck,
        "04_fachtag_kammerwalde.pptx",
        "Drei Projekte, drei Erfahrungen",
        "Brücken & Wege gGmbH",
    )
