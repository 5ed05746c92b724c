"""Five slides (PPTX) about one approach, given to the neighbours' managers."""

from __future__ import annotations

from pptx import Presentation

from tests.unseen.layout import save_office

SLIDES = (
    (
        "Wen wollen wir gewinnen?",
        (
            "Langzeitleistungsbeziehende, deren Akte seit über vier Jahren läuft",
            "Alleinerziehende mit Kind ab drei Jahren",
            "nicht: Ü63, Aufstockende in Vollzeit",
            "Zugang über IFK, Teilnahme freiwillig",
        ),
    ),
    (
        "Wie läuft es ab?",
        (
            "Zwei Coaches je Gruppe: eine aus dem Amt, einer aus dem Betrieb",
            "Verbleib: 8 Monate, 10 Std. wöchentl.",
            "TN-Plätze: 30",
            "Schlüssel 1:15",
            "Pilot: 01.10.2022 bis 30.09.2024",
        ),
    ),
)
NUMBERS = (
    ("", "Soll", "Ist"),
    ("Gesamtkosten Pilot (24 Mon.)", "288.000 €", "273.600 €"),
    ("davon Personal", "216.000 €", "207.400 €"),
    ("davon Sachkosten", "72.000 €", "66.200 €"),
    ("je TN-Platz/Monat", "400 €", "380 €"),
)


def five_slides() -> None:
    show = Presentation()
    first = show.slides.add_slide(show.slide_layouts[0])
    first.shapes.title.text = "Zweierseil"
    first.placeholders[
        1
    ].text = "Tandemcoaching im Jobcenter Bördenau (Niedersachsen)\nLeitungsrunde Nord, 12.11.2024"
    for title, lines in SLIDES:
        slide = show.slides.add_slide(show.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(lines)
    slide = show.slides.add_slide(show.slide_layouts[5])
    slide.shapes.title.text = "Was kostet das?"
    width = show.slide_width
    table = slide.shapes.add_table(
        len(NUMBERS), 3, width // 12, width // 5, width * 10 // 12, width // 4
    ).table
    for r, row in enumerate(NUMBERS):
        for c, text in enumerate(row):
            table.cell(r, c).text = text
    slide.notes_slide.notes_text_frame.text = (
        "Nachfrage erwartet: Das Gesamtbudget des Hauses liegt bei 7,4 Mio. €."
    )
    last = show.slides.add_slide(show.slide_layouts[1])
    last.shapes.title.text = "Was hat es gebracht?"
    last.placeholders[1].text = "\n".join(
        (
            "96 Eintritte, 71 reguläre Abschlüsse",
            "Integrationsquote 29 % (angestrebt: 35 %)",
            "Ø Einstiegslohn 14,20 €/Std.",
            "Ersparnis beim Bürgergeld lt. Controlling: rd. 190.000 € p. a.",
            "Rechtlich: § 16 (1) SGB II i. V. m. § 45 SGB III",
        )
    )
    save_office(show, "05_zweierseil.pptx", "Zweierseil", "Jobcenter Bördenau")
