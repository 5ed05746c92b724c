"""Slides of one approach for an expert day (PPTX): little text, pilot first, then regular."""

from __future__ import annotations

from pptx import Presentation
from pptx.util import Cm, Pt

from tests.unseen.layout import save_office

SLIDES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Warum überhaupt?",
        ("Jede*r Dritte bei uns: psychisch belastet", "Wartezeit Therapieplatz: 7 Monate"),
    ),
    (
        "Was ist drin?",
        (
            "Menschen mit psychischen Erkrankungen",
            "8 Monate, die ersten 2 nur Stabilisierung",
            "15 Std. / Woche",
            "Einzelcoaching + Ergotherapie + Probetage im Betrieb",
            "§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III",
        ),
    ),
    (
        "Wer macht’s?",
        ("Seebrücke Reha GmbH", "Sozialpädagogik 1,0 VZÄ", "Ergotherapie 0,5 VZÄ"),
    ),
    (
        "Vom Versuch zum Alltag",
        (
            "Pilotphase 01.10.2021 – 30.09.2022: 10 Plätze",
            "Regelbetrieb seit 01.10.2022: 20 Plätze",
        ),
    ),
    (
        "Was kostet’s?",
        (
            "Pilot: 66.000 € (Ist)",
            "jetzt: 134.400 € im Jahr",
            "= 560 € pro Platz und Monat*",
            "* ohne Bürgergeld (Regelbedarf 563 €)",
        ),
    ),
)
FIGURES = (
    ("", "Soll", "Ist"),
    ("Eintritte 10/2021 – 03/2024", "60", "57"),
    ("bis zum Ende dabei", "70 %", "63 %"),
    ("in Arbeit oder Ausbildung", "25 %", "28 %"),
)


def _box(slide: object, left: float, top: float, text: str, size: int) -> None:
    box = slide.shapes.add_textbox(Cm(left), Cm(top), Cm(20), Cm(1.2))  # type: ignore[attr-defined]
    box.text_frame.text = text
    box.text_frame.paragraphs[0].runs[0].font.size = Pt(size)


def slides() -> None:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Luft holen"
    first.placeholders[1].text = "Erst gesund werden, dann arbeiten – oder beides zugleich"
    _box(first, 1.2, 0.6, "Jobcenter Stadt Sonnwerder", 12)
    _box(first, 1.2, 17.4, "Fachtag Mecklenburg-Vorpommern, 14. Mai 2024", 12)
    for title, lines in SLIDES:
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = title
        frame = slide.placeholders[1].text_frame
        frame.text = lines[0]
        for line in lines[1:]:
            frame.add_paragraph().text = line
        _box(slide, 1.2, 17.9, "JC Sonnwerder | Luft holen", 9)
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Und, hat’s geholfen?"
    table = slide.shapes.add_table(4, 3, Cm(2), Cm(5), Cm(21), Cm(6)).table
    for row, cells in enumerate(FIGURES):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    _box(slide, 2, 12, "eigene Zählung, Stand 31.03.2024", 10)
    last = deck.slides.add_slide(deck.slide_layouts[5])
    last.shapes.title.text = "Danke! Fragen?"
    save_office(deck, "03_luft_holen.pptx", "Luft holen", "Jobcenter Stadt Sonnwerder")
