"""An annex of a ministry (DOCX): one table with merged cells in head and first columns."""

from __future__ import annotations

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt

from tests.unseen.layout import save_office

HEAD = (
    "Schwerpunkt",
    "Vorhaben",
    "Zuwendungsempfänger",
    "Jobcenter",
    "Zielgruppe",
    "Förderzeitraum",
    "Plätze",
    "Eintritte ¹",
    "bewilligt",
    "verausgabt",
    "Ergebnis",
)
ROWS = (
    (
        "A  Übergänge",
        "Brücke Warnowtal",
        "Bildungswerk Warnowtal e. V.",
        "Jobcenter Warnowtal",
        "Jugendliche u. 25 ohne Schulabschluss",
        "01.01.2013 – 31.12.2014",
        "18",
        "47",
        "302,4",
        "291,6",
        "12 TN in Ausbildung, 5 TN haben den Hauptschulabschluss nachgeholt",
    ),
    (
        "A  Übergänge",
        "Zweite Spur",
        "Kreishandwerkshof Warnowtal GmbH",
        "Jobcenter Warnowtal",
        "Alleinerziehende",
        "01.07.2014 – 30.06.2016",
        "12",
        "9",
        "187,2",
        "²",
        "liegt noch nicht vor",
    ),
    (
        "B  Stabilisierung",
        "Standhalten",
        "Sozialwerk Peenestrand gGmbH",
        "Jobcenter Peenestrand",
        "suchtkranke Leistungsberechtigte",
        "01.03.2012 – 28.02.2015",
        "15",
        "62",
        "378,0",
        "361,8",
        "8 TN in sv-pflichtiger Beschäftigung; 17 TN vorzeitig ausgeschieden",
    ),
    (
        "B  Stabilisierung",
        "Werkhof mobil",
        "Sozialwerk Peenestrand gGmbH",
        "Jobcenter Peenestrand",
        "über 50-Jährige",
        "01.10.2014 – 30.09.2015",
        "20",
        "23",
        "144,0",
        "²",
        "liegt noch nicht vor",
    ),
)
WIDTHS = (2.0, 2.3, 2.9, 2.3, 2.6, 2.4, 1.3, 1.5, 1.8, 1.9, 4.0)


def ministry_annex() -> None:
    doc = Document()
    page = doc.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    page.left_margin = page.right_margin = Cm(1.8)
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(8.5)
    doc.add_paragraph("Landesministerium für Arbeit und Integration Mecklenburg-Vorpommern")
    doc.add_heading("Anlage 3: Aus dem ESF geförderte Vorhaben für Leistungsberechtigte", 1)
    doc.add_paragraph("Stand: 31.03.2015. Beträge in T€ für den gesamten Förderzeitraum.")
    table = doc.add_table(rows=2 + len(ROWS) + 1, cols=len(HEAD))
    table.style = "Table Grid"
    for column, label in enumerate(HEAD):
        upper, lower = table.cell(0, column), table.cell(1, column)
        if label in ("bewilligt", "verausgabt"):
            lower.text = label
        else:
            upper.merge(lower).text = label
    table.cell(0, 8).merge(table.cell(0, 9)).text = "Gesamtausgaben in T€"
    for number, row in enumerate(ROWS, start=2):
        above = ROWS[number - 3] if number > 2 else ("",) * len(HEAD)
        for column, text in enumerate(row):
            cell = table.cell(number, column)
            if column in (0, 2, 3) and text == above[column]:
                table.cell(number - 1, column).merge(cell).text = text
            else:
                cell.text = text
    last = 2 + len(ROWS)
    table.cell(last, 0).merge(table.cell(last, 7)).text = "Summe"
    table.cell(last, 8).text, table.cell(last, 9).text = "1.011,6", "653,4"
    for line in table.rows:
        for cell, width in zip(line.cells, WIDTHS, strict=True):
            cell.width = Cm(width)
    doc.add_paragraph()
    doc.add_paragraph("¹ Eintritte seit Beginn des Förderzeitraums bis zum Stichtag.")
    doc.add_paragraph("² Vorhaben läuft; Verwendungsnachweis liegt noch nicht vor.")
    save_office(
        doc,
        "03_anlage3_esf_vorhaben.docx",
        "Anlage 3: Aus dem ESF geförderte Vorhaben",
        "Landesministerium für Arbeit und Integration Mecklenburg-Vorpommern",
    )
