"""Eight slides (PPTX) from a regional conference about one measure for young people."""

from __future__ import annotations

from typing import Any

from pptx import Presentation
from pptx.util import Cm, Pt

from tests.unseen.layout import save_office

BEFORE: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Was Sie erwartet",
        ("Ausgangslage", "Wen wir meinen", "Wie wir arbeiten", "Zahlen", "Was wir gelernt haben"),
    ),
    (
        "Ausgangslage im Kreis",
        (
            "1.140 erwerbsfähige Leistungsberechtigte unter 25 Jahren (12/2021)",
            "Arbeitslosenquote U25: 8,1 %",
            "rund 90 junge Menschen ohne jeden Kontakt zu Schule, Amt oder Betrieb",
            "klassische Maßnahmen: Abbruchquote über 50 %",
        ),
    ),
    (
        "Wen wir meinen",
        (
            "15 bis 24 Jahre, schwer erreichbar",
            "oft ohne Schulabschluss, Wohnen unsicher, Sucht, psychische Belastung",
            "Zugang: Streetwork, Jugendamt, Schulsozialarbeit, Mundpropaganda",
            "keine Zuweisung, keine Rechtsfolgenbelehrung",
        ),
    ),
    (
        "Wie wir arbeiten",
        (
            "Andocken: aufsuchen, Frühstück, Vertrauen",
            "Stabilisieren: Werkstatt, Tagesstruktur, Ämtergänge",
            "Übergang: Praktikum, Ausbildung, BvB oder Arbeit",
            "5 bis 20 Stunden/Woche, je nachdem, was geht",
            "Verbleib max. 12 Monate, danach 3 Monate Nachbetreuung",
        ),
    ),
)
FRAME = (
    ("Träger", "Jugendwerk Tannwald e. V."),
    ("Laufzeit", "01.09.2022 – 31.08.2024"),
    ("Plätze", "20"),
    ("Personal", "4,0 VZÄ, Betreuungsschlüssel 1:5"),
    ("Rechtsgrundlage", "§ 16h SGB II, § 13 SGB VIII"),
    ("Kosten", "1.285 € je Platz und Monat"),
    ("Gesamt (24 Monate)", "616.800 €"),
    ("Finanzierung", "je zur Hälfte Jobcenter und Jugendamt"),
)
AFTER: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Ergebnisse (Stand 31.03.2024)",
        (
            "58 Teilnehmende bisher, 41 davon ausgetreten",
            "9 in Ausbildung",
            "7 in BvB oder EQ",
            "6 in Arbeit",
            "11 wieder in Beratung beim Jobcenter",
            "8 Abbrüche bzw. unbekannt verzogen",
        ),
    ),
    (
        "Was wir gelernt haben",
        (
            "Zeit! Die ersten acht Wochen passiert scheinbar nichts",
            "Ein Ort außerhalb des Amtes ist unverzichtbar",
            "Gemeinsame Finanzierung = gemeinsame Verantwortung",
            "Kämmerei: jede dauerhafte Ablösung erspart rd. 11.000 € im Jahr",
            "Vielen Dank für Ihre Aufmerksamkeit!",
        ),
    ),
)


def _bullets(show: Any, title: str, lines: tuple[str, ...]) -> Any:
    slide = show.slides.add_slide(show.slide_layouts[1])
    slide.shapes.title.text = title
    slide.placeholders[1].text = "\n".join(lines)
    return slide


def _frame(show: Any) -> None:
    slide = show.slides.add_slide(show.slide_layouts[5])
    slide.shapes.title.text = "Rahmendaten"
    table = slide.shapes.add_table(len(FRAME), 2, Cm(2), Cm(4), Cm(21), Cm(12)).table
    table.first_row = False
    table.columns[0].width, table.columns[1].width = Cm(7), Cm(14)
    for r, row in enumerate(FRAME):
        for c, text in enumerate(row):
            cell = table.cell(r, c)
            cell.text = text
            cell.text_frame.paragraphs[0].font.size = Pt(18)


def conference_slides() -> None:
    show = Presentation()
    first = show.slides.add_slide(show.slide_layouts[0])
    first.shapes.title.text = "Sprungbrett U25"
    first.placeholders[1].text = (
        "Ein Angebot für junge Menschen, die niemand mehr erreicht\n"
        "Jobcenter Landkreis Tannwald (Sachsen)\nRegionalkonferenz, 14.05.2024"
    )
    for title, lines in BEFORE:
        _bullets(show, title, lines)
    _frame(show)
    for title, lines in AFTER:
        slide = _bullets(show, title, lines)
    slide.notes_slide.notes_text_frame.text = (
        "Falls gefragt wird: Verlängerung um ein Jahr ist beantragt, Entscheidung im Juni."
    )
    save_office(show, "03_sprungbrett_u25.pptx", "Sprungbrett U25", "Jobcenter Landkreis Tannwald")
