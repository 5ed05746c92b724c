"""Slides (PPTX) of a regional day: one project a slide, a text box for each heading, tables."""

from __future__ import annotations

from typing import Any

from pptx import Presentation
from pptx.util import Cm, Pt

from tests.unseen.h.text import flow
from tests.unseen.layout import save_office

Rows = tuple[tuple[str, ...], ...]
PROJECTS: tuple[tuple[str, tuple[tuple[str, str], ...], Rows], ...] = (
    (
        "Tür auf! (Jobcenter Elbtal-Nord)",
        (
            ("Für wen?", "Menschen, die auf Einladungen nicht mehr reagieren"),
            ("Idee", "Aufsuchende Arbeit im Zweierteam, ohne Rechtsfolgenbelehrung"),
            ("Zeit", "01/2017 – 12/2018"),
            ("Team", "1,5 VZÄ Sozialarbeit"),
            ("Geld", "ca. 96 T€ pro Jahr (EGT, § 16f SGB II)"),
            ("Wirkung", "83 Haushalte erreicht\n57 Personen wieder im Kontakt\n14 in Beratung"),
        ),
        (),
    ),
    (
        "Kita-Einstieg (Jobcenter Stadt Weidenfurt)",
        (
            ("Für wen?", "Frauen mit Migrationshintergrund"),
            ("Idee", "Vorbereitung auf die Kinderpflege, Fachsprache, Praktikum"),
            ("Zeit", "01.09.2016 – 30.06.2017, alle bleiben 10 Monate, 30 Std./Woche"),
            ("Team", "1:16 (Lehrkraft), Kita-Patinnen"),
            ("Geld", "Vertrag: 118.400 €, 16 Plätze"),
        ),
        (
            ("Wirkung", "Anzahl", "Anteil"),
            ("gestartet", "16", "100 %"),
            ("Zertifikat erreicht", "13", "81 %"),
            ("in Beschäftigung", "9", "56 %"),
        ),
    ),
    (
        "Pendelbus (Jobcenter Landkreis Heidsee)",
        (
            ("Für wen?", "Langzeitleistungsbeziehende auf den Dörfern ohne Auto"),
            ("Idee", "Früh- und Spätschichtbus zu drei Gewerbegebieten"),
            ("Zeit", "seit Mai 2017, laufend"),
            (
                "Geld",
                "1.950 € im Monat an das Busunternehmen. Monatsticket 29 € zahlt der Fahrgast",
            ),
            (
                "Wirkung",
                "45 Personen fahren mit, 17 davon haben die Stelle erst dadurch angenommen",
            ),
        ),
        (),
    ),
    (
        "Arbeit zuerst 3.0 (Jobcenter Stadt Nordheide)",
        (
            ("Für wen?", "Neuantragsteller"),
            ("Idee", "Vom 1. Tag an gemeinsam Stellen suchen, Sofortangebot"),
            ("Zeit", "3 Monate, 40 Plätze"),
            ("Geld", "520 € je Platz und Monat (§ 45 SGB III)"),
        ),
        (
            ("Jahr", "Zugänge", "Integrationen", "Quote"),
            ("2016", "212", "74", "34,9 %"),
            ("2017", "236", "91", "38,6 %"),
        ),
    ),
    (
        "Modellprojekt Trocken.Dock (Jobcenter Hafenkreis)",
        (
            ("Für wen?", "Leistungsberechtigte mit Suchterkrankung"),
            ("Idee", "Werkstatt + Suchtberatung unter einem Dach"),
            ("Zeit", "01.01.2016 – 31.12.2018, 12 Monate je TN"),
            ("Team", "1:12"),
            ("Geld", "Gesamtkosten 225.000 € (12 Plätze), 75 % Land / 25 % Jobcenter"),
            (
                "Wirkung",
                "31 Eintritte\n12 in Therapie vermittelt\n5 in Beschäftigung\n"
                "Klinik: spart geschätzt 4.000 € pro Kopf",
            ),
        ),
        (),
    ),
)


def _box(slide: Any, place: int, heading: str, text: str) -> None:
    left, top = Cm(1.2 + 11.6 * (place % 2)), Cm(3.2 + 4.3 * (place // 2))
    frame = slide.shapes.add_textbox(left, top, Cm(11), Cm(4)).text_frame
    frame.word_wrap = True
    run = frame.paragraphs[0].add_run()
    run.text, run.font.bold, run.font.size = heading, True, Pt(16)
    for line in text.split("\n"):
        paragraph = frame.add_paragraph()
        paragraph.text = line
        paragraph.font.size = Pt(14)


def _table(slide: Any, rows: Rows, place: int) -> None:
    left, top = Cm(1.2 + 11.6 * (place % 2)), Cm(3.2 + 4.3 * (place // 2))
    shape = slide.shapes.add_table(len(rows), len(rows[0]), left, top, Cm(11), Cm(3.2))
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            cell = shape.table.cell(r, c)
            cell.text = text
            cell.text_frame.paragraphs[0].font.size = Pt(13)


def _words(slide: Any, text: str) -> None:
    frame = slide.shapes.add_textbox(Cm(1.2), Cm(4), Cm(22), Cm(8)).text_frame
    frame.word_wrap = True
    frame.text = flow(text)


def project_slides() -> None:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Fachtag „Aus der Praxis“"
    first.placeholders[1].text = "Region Elbe-Heide (Sachsen), 8. März 2018"
    for name, boxes, rows in PROJECTS:
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = name
        for place, (heading, text) in enumerate(boxes):
            _box(slide, place, heading, text)
        if rows:
            _table(slide, rows, len(boxes))
    last = deck.slides.add_slide(deck.slide_layouts[5])
    last.shapes.title.text = "Und nun?"
    _words(
        last,
        """Eingliederungsmittel aller fünf Häuser 2018: rund 21,7 Mio. Euro. Nächster Fachtag im
        Herbst; bitte Themen bis 30.06. melden.""",
    )
    save_office(deck, "04_fachtag_elbe_heide.pptx", "Fachtag Aus der Praxis", "Region Elbe-Heide")
