"""A table of measures (DOCX, landscape): one row each, head cells merged over two rows."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt

from tests.unseen.layout import save_office

TOP = (
    "Nr.", "Maßnahme", "Träger", "Rechts-\ngrundlage", "Plätze", "Laufzeit", "",
    "Kosten 2023 in €", "", "Teilnehmende 2023", "", "davon\nin Arbeit",
)  # fmt: skip
BELOW = ("", "", "", "", "", "von", "bis", "geplant", "Ist", "Eintritte", "Austritte", "")
ROWS = (
    ("1", "Start Neu", "Bildungszentrum Weidach GmbH", "§ 45 SGB III", "30", "01.01.2023",
     "31.12.2023", "198.000,-", "187.200,-", "94", "88", "21"),
    ("2", "Gesund in Arbeit", "Rehawerk Weidach e. V.", "§ 45 SGB III", "12", "01.03.2023",
     "29.02.2024", "79.200,-", "75.600,-", "14", "9", "3"),
    ("3", "AGH Bauhof und Grünpflege", "Werkhof Weidach gGmbH", "§ 16d SGB II", "40", "01.01.2023",
     "31.12.2023", "158.400,-", "151.200,-", "71", "63", "5"),
    ("4", "Sprache am Arbeitsplatz", "vhs Kreis Weidach", "§ 16f SGB II", "15", "01.02.2023",
     "31.07.2023", "40.500,-", "39.150,-", "17", "16", "4"),
    ("5", "Coaching § 16i", "eigenes Personal", "§ 16i SGB II", "–*", "01.07.2019", "laufend",
     "–", "–", "11", "9", "7"),
    ("6", "Teilzeitumschulung Büromanagement", "Akademie Weidach GmbH", "§ 81 SGB III", "8",
     "01.09.2022", "31.08.2025", "62.400,-", "57.600,-", "1", "2", "1"),
)  # fmt: skip
TOTAL = ("", "Summe", "", "", "105", "", "", "538.500,-", "510.750,-", "208", "187", "41")
WIDTHS = (0.9, 3.9, 3.6, 2.2, 1.4, 2.2, 2.2, 2.1, 2.1, 1.8, 1.9, 1.5)


def _write(table: Any, number: int, row: tuple[str, ...], bold: bool = False) -> None:
    for cell, text, width in zip(table.rows[number].cells, row, WIDTHS, strict=True):
        cell.width = Cm(width)
        cell.text = text
        for paragraph in cell.paragraphs:
            for run in paragraph.runs:
                run.font.size, run.font.bold = Pt(8.5), bold


def _merge(table: Any) -> None:
    for column in (5, 7, 9):
        table.cell(0, column).merge(table.cell(0, column + 1))
    for column in (0, 1, 2, 3, 4, 11):
        table.cell(0, column).merge(table.cell(1, column))
    for row in (0, 1):
        for cell in table.rows[row].cells:
            for paragraph in cell.paragraphs[1:]:
                if not paragraph.text:  # what merging leaves behind
                    paragraph._element.getparent().remove(paragraph._element)


def measures_table() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Calibri", Pt(10.5)
    section = doc.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(1.9)
    doc.add_heading("Anlage 2 zum Eingliederungsbericht 2023", 1)
    doc.add_paragraph("Jobcenter Kreis Weidach (Hessen) – Maßnahmen im Überblick")
    table = doc.add_table(rows=len(ROWS) + 3, cols=len(TOP))
    table.style = "Table Grid"
    table.autofit = False
    _write(table, 0, TOP, bold=True)
    _write(table, 1, BELOW, bold=True)
    for number, row in enumerate(ROWS, 2):
        _write(table, number, row)
    _write(table, len(ROWS) + 2, TOTAL, bold=True)
    _merge(table)
    doc.add_paragraph()
    doc.add_paragraph(
        "* keine Plätze im eigentlichen Sinn; Ende 2023 wurden 62 geförderte Beschäftigte begleitet."
    )
    doc.add_paragraph(
        "Austritte und Verbleib: eigene Auswertung aus dem Fachverfahren, Stand 31.01.2024. „In Arbeit“ "
        "= sozialversicherungspflichtig, spätestens drei Monate nach Austritt."
    )
    save_office(
        doc,
        "05_anlage_massnahmen_weidach.docx",
        "Anlage 2 zum Eingliederungsbericht 2023",
        "Jobcenter Kreis Weidach",
    )
