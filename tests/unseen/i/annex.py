"""An annex for a county council (DOCX): one table with merged cells, notes by number below it."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt

from tests.unseen.layout import save_office

HEAD = (
    "lfd. Nr.", "Vorhaben", "Ausführung", "Zielpersonen", "Norm", "Zuweisung", "Wochenstd.",
    "Plätze", "Betreuungs-relation", "Mittel in T€",
)  # fmt: skip
FIRST = (
    ("1", "Startklar", "JobWerk Ostufer GmbH", "Langzeitarbeitslose", "§ 45 SGB III", "6 Mon.",
     "25", "20", "1:20", "108,0", "102,0"),
    ("2", "Auf Achse (neu, 01.01.2020 – 31.12.2021, aufsuchend)", "", "schwer Erreichbare",
     "§ 16f SGB II", "4–8 Mon.", "15", "12", "1:6", "64,8 ¹", "–"),
)  # fmt: skip
SECOND = (
    ("3", "Grünpflege Gemeinden (AGH)", "Gemeindedienste Seebrook e. V.", "Langzeitarbeitslose",
     "§ 16d SGB II", "9 Mon.", "30", "40", "1:20", "153,6 ²", "144,0"),
    ("4", "Coaching der Teilhabestellen", "Jobcenter (eigene Kräfte)", "Langzeitleistungsbezieher",
     "§ 16i SGB II", "bis 60 Mon.", "–", "32", "1:32", "57,6 ³", "48,0"),
)  # fmt: skip
NOTES = (
    "¹ für 12 Monate, die Mittel 2021 sind noch nicht veranschlagt.",
    "² ohne Mehraufwandsentschädigung (1,30 €/Std.).",
    "³ nur Begleitung; die Lohnkostenzuschüsse (612,0 T€) stehen im Produkt 31205.",
)
RESULTS = (
    "Zu lfd. Nr. 1: Im Jahr 2019 wurden 47 Personen zugewiesen, davon sind 34,0 % (16 von 47) in "
    "Arbeit gewechselt.",
    "Zu lfd. Nr. 2: Erfahrungen liegen noch nicht vor.",
    "Zu lfd. Nr. 3: 88 Teilnehmende im Jahr 2019, 11 Teilnehmende wurden vermittelt.",
    "Zu lfd. Nr. 4: 5 Beschäftigte wurden vom Betrieb ohne Förderung übernommen.",
)


def _fill(cell: Any, text: str, bold: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, Pt(8.5)


def _group(table: Any, text: str) -> None:
    cells = table.add_row().cells
    _fill(cells[0].merge(cells[-1]), text, bold=True)


def _rows(table: Any, rows: tuple[tuple[str, ...], ...]) -> list[Any]:
    added = []
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            if text:
                _fill(cell, text)
        added.append(cells)
    return added


def council_annex() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(10)
    section = doc.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(1.8)
    section.header.paragraphs[0].text = "Landkreis Ostufer – Anlage 2 zur Drucksache 87/2019"
    doc.add_heading("Aufstellung der Vorhaben des Jobcenters Landkreis Ostufer 2020", 1)
    doc.add_paragraph(
        "Vorlage für den Ausschuss für Soziales und Arbeit, Sitzung am 19.02.2020. Der Landkreis "
        "Ostufer (Mecklenburg-Vorpommern) beabsichtigt, die folgenden Vorhaben fortzuführen oder "
        "neu zu beginnen. Alle Mittel gelten für ein Haushaltsjahr."
    )
    table = doc.add_table(rows=2, cols=11)
    table.style = "Table Grid"
    top, below = table.rows[0].cells, table.rows[1].cells
    for column, text in enumerate(HEAD[:-1]):
        _fill(top[column].merge(below[column]), text, bold=True)
    _fill(top[9].merge(top[10]), HEAD[-1], bold=True)
    _fill(below[9], "Ansatz 2020", bold=True)
    _fill(below[10], "Ist 2019", bold=True)
    _group(table, "A  Heranführung an Arbeit")
    first = _rows(table, FIRST)
    first[0][2].merge(first[1][2])  # one provider for both
    _group(table, "B  Öffentlich geförderte Beschäftigung")
    _rows(table, SECOND)
    cells = table.add_row().cells
    _fill(cells[0].merge(cells[8]), "Summe", bold=True)
    _fill(cells[9], "384,0", bold=True)
    _fill(cells[10], "294,0", bold=True)
    for note in NOTES:
        doc.add_paragraph(note).runs[0].font.size = Pt(8)
    doc.add_heading("Erfahrungen", 2)
    for text in RESULTS:
        doc.add_paragraph(text)
    save_office(
        doc,
        "03_anlage2_drucksache_87.docx",
        "Anlage 2 zur Drucksache 87/2019",
        "Landkreis Ostufer",
    )
