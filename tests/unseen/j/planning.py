"""The plan of a year (DOCX): one table with merged heads, merged fields of action, a sum."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt

from tests.unseen.layout import save_office

HEAD_1 = ("Handlungsfeld", "Maßnahme (Träger)", "Rechtsgrundlage", "Kontingent", "", "Zuweisung",
          "Vertragszeitraum", "Ansatz 2019 in €", "Bemerkungen")  # fmt: skip
HEAD_2 = ("", "", "", "Plätze", "Eintritte (Soll)", "", "", "", "")
FIELDS: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    (
        "A  Junge Menschen unter 25",
        (
            (
                "Startrampe (Bildungswerk Grenzbach e. V.)", "§ 16h SGB II", "15", "30",
                "6 Monate", "01.01.2019 – 31.12.2019", "108.000",
                "Option auf Verlängerung nicht gezogen",
            ),
            (
                "BaE kooperativ (Handwerkerhof Grenzbach gGmbH)", "§ 76 SGB III", "8", "8",
                "36 Monate", "01.09.2019 – 31.08.2022", "24.640",
                "770 € je Platz und Monat, 2019 nur vier Monate",
            ),
        ),
    ),
    (
        "B  Langzeitleistungsbezieher",
        (
            (
                "Radwerkstatt und Fahrdienst (Grenzbacher Arbeitsförderung gGmbH)",
                "§ 16d SGB II", "20", "34", "6 Monate, Verlängerung bis zu 12",
                "01.01.2019 – 31.12.2019", "76.800",
                "max. 30 Std./Woche; zzgl. MAE 1,50 €/Std. (31,2 T€, gesondert geplant)",
            ),
            (
                "Beschäftigungsbegleitung (Jobcenter, eigenes Personal)", "§ 16i Abs. 4 SGB II",
                "40", "12", "bis 60 Monate", "ab 01.04.2019, laufend", "54.000",
                "150 € je TN und Monat; Coaching auch im Betrieb",
            ),
        ),
    ),
    (
        "C  Gesundheit",
        (
            (
                "Kraftquelle (Diakoniewerk Grenzbach)", "§ 45 SGB III", "12", "24",
                "120 Tage (6 Monate)", "01.07.2019 – 30.06.2020", "noch offen",
                "für psychisch Erkrankte; 15 Std./Woche; Schlüssel 1 : 6; Ausschreibung läuft",
            ),
        ),
    ),
)  # fmt: skip
WIDTHS = (2.6, 4.4, 2.4, 1.5, 1.9, 2.6, 3.2, 2.2, 5.0)


def _fill(cell: Any, text: str, bold: bool = False) -> None:
    run = cell.paragraphs[0].add_run(text)
    run.bold, run.font.size = bold, Pt(8.5)


def _heads(table: Any) -> None:
    for row, texts in enumerate((HEAD_1, HEAD_2)):
        for column, text in enumerate(texts):
            if text:
                _fill(table.cell(row, column), text, bold=True)
    table.cell(0, 3).merge(table.cell(0, 4))
    for column in (0, 1, 2, 5, 6, 7, 8):
        table.cell(0, column).merge(table.cell(1, column))


def merged_table() -> None:
    doc = Document()
    section = doc.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(1.8)
    section.header.paragraphs[0].text = "Jobcenter Landkreis Grenzbach · Thüringen"
    doc.add_heading("Arbeitsmarkt- und Integrationsprogramm 2019", 1)
    doc.add_heading("Anlage 2: Maßnahmeplanung", 2)
    doc.add_paragraph(
        "Im Eingliederungstitel stehen 2019 voraussichtlich 4.812.000 € zur Verfügung. Die "
        "nachstehenden Ansätze sind Planwerte; Änderungen im Jahresverlauf bleiben vorbehalten."
    )
    table = doc.add_table(rows=2, cols=9)
    table.style = "Table Grid"
    _heads(table)
    for field, rows in FIELDS:
        first = len(table.rows)
        for texts in rows:
            cells = table.add_row().cells
            for cell, text in zip(cells[1:], texts, strict=True):
                _fill(cell, text)
        _fill(table.cell(first, 0), field, bold=True)
        if len(rows) > 1:
            table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0))
    last = len(table.rows)
    table.add_row()
    _fill(table.cell(last, 0), "Summe (ohne Kraftquelle)", bold=True)
    table.cell(last, 0).merge(table.cell(last, 6))
    _fill(table.cell(last, 7), "263.440", bold=True)
    for row in table.rows:
        for cell, width in zip(row.cells, WIDTHS, strict=False):
            if cell.width is None or len(set(map(id, row.cells))) == 9:
                cell.width = Cm(width)
    doc.add_paragraph()
    doc.add_paragraph("Beschlossen von der Trägerversammlung am 06.12.2018.")
    save_office(
        doc,
        "03_massnahmeplanung_grenzbach.docx",
        "Anlage 2: Maßnahmeplanung 2019",
        "Jobcenter Landkreis Grenzbach",
    )
