"""Slides of a regional conference (PPTX): three projects of three offices."""

from __future__ import annotations

from typing import Any

from pptx import Presentation
from pptx.util import Inches, Pt

from tests.unseen.layout import save_office

Slide = tuple[str, tuple[str, ...]]
CARE: tuple[Slide, ...] = (
    (
        "Pflege-Einstieg Albrand",
        (
            "Jobcenter Landkreis Albrand, mit der Pflegeschule Albrand gGmbH",
            "Zielgruppe: Frauen nach der Familienzeit, ohne Berufsabschluss",
            "Teilqualifizierung, anschlussfähig an die Helferausbildung",
            "Dauer 120 Tage (6 Monate), 32 Std./Woche",
            "FbW: § 16 Abs. 1 SGB II i. V. m. § 81 SGB III",
        ),
    ),
)
METAL: tuple[Slide, ...] = (
    (
        "Sprache & Schraube",
        (
            "Jobcenter Neckarfels + Ausbildungszentrum Metall Neckarfels",
            "Geflüchtete mit Werkstatterfahrung, aber ohne Papiere darüber",
            "April 2018 bis März 2020, je Teilnehmer/in 10 Monate",
            "Plätze: 12 je Durchgang; 30 Wochenstunden",
            "vormittags Berufssprache, nachmittags Werkbank",
        ),
    ),
    (
        "Sprache & Schraube: Aufwand und Ertrag",
        (
            "Kosten zwischen 6.200 und 6.900 € je Platz, abhängig von den Prüfgebühren",
            "1. Durchgang: 8 von 12 haben B1 bestanden",
            "5 haben einen Arbeitsvertrag (Lohn 13,20 bis 15,00 €/Std.)",
            "Rechtsgrundlage: § 45 SGB III",
        ),
    ),
)
AGENCY: tuple[Slide, ...] = (
    (
        "Jugendberufsagentur mobil",
        (
            "Jobcenter Landkreis Seehalde, Agentur für Arbeit, Jugendamt",
            "Ein Bus, drei Rechtskreise: SGB II, III und VIII",
            "Für junge Menschen unter 25, die von der Schule in den Beruf gehen",
            "Läuft seit September 2017",
            "3,5 VZÄ, davon 1,5 vom Jobcenter",
        ),
    ),
    (
        "Zahlen aus dem Bus (2018)",
        (
            "640 junge Menschen beraten",
            "73 % mit Anschluss: Ausbildung, Arbeit oder Schule",
            "Kosten: 310 T€ p. a. (Bus, Personal, Technik)",
            "Bußgelder wegen Falschparkens: 85 €",
        ),
    ),
)


def _bullets(deck: Any, slide: Slide) -> None:
    page = deck.slides.add_slide(deck.slide_layouts[1])
    page.shapes.title.text = slide[0]
    frame = page.placeholders[1].text_frame
    frame.text = slide[1][0]
    for line in slide[1][1:]:
        frame.add_paragraph().text = line
    for paragraph in frame.paragraphs:
        paragraph.font.size = Pt(22)


def _figures(deck: Any) -> None:
    page = deck.slides.add_slide(deck.slide_layouts[5])
    page.shapes.title.text = "Pflege-Einstieg Albrand in Zahlen"
    rows = (
        ("", "1. Durchgang (2018)"),
        ("Plätze", "16"),
        ("Lehrgangskosten je TN", "2.870 €"),
        ("Kosten je Durchgang", "rd. 46 T€"),
        ("mit Zertifikat", "87,5 % (14 von 16)"),
        ("in Arbeit", "11"),
    )
    table = page.shapes.add_table(6, 2, Inches(1), Inches(1.7), Inches(8), Inches(3)).table
    for place, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(place, column).text = text
    note = page.shapes.add_textbox(Inches(1), Inches(5.6), Inches(8), Inches(1)).text_frame
    note.text = "Zum Vergleich: Pflegemindestlohn 11,05 €; Prämie bei Bestehen 1.500 € (Bund)"


def regional_conference() -> None:
    deck = Presentation()
    cover = deck.slides.add_slide(deck.slide_layouts[0])
    cover.shapes.title.text = "Drei Projekte, ein Vormittag"
    cover.placeholders[
        1
    ].text = "Regionalkonferenz der Jobcenter Baden-Württemberg Süd\n14. Mai 2019, Kurhaus Albrand"
    _bullets(
        deck,
        ("Programm", ("9.30 Uhr Ankommen", "10.00 Uhr Drei Projekte stellen sich vor",
                      "11.45 Uhr Gespräch an Tischen", "12.30 Uhr Suppe")),
    )  # fmt: skip
    for slide in CARE:
        _bullets(deck, slide)
    _figures(deck)
    for slide in (*METAL, *AGENCY):
        _bullets(deck, slide)
    _bullets(deck, ("Danke!", ("Folien und Ansprechpartner im Konferenzordner",)))
    save_office(
        deck,
        "03_regionalkonferenz_sued.pptx",
        "Drei Projekte, ein Vormittag",
        "Regionalkonferenz der Jobcenter",
    )
