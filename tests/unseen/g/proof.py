"""Report and proof of use of one funded project (DOCX): tables of participants and money."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.shared import Pt

from tests.unseen.layout import save_office

Rows = tuple[tuple[str, ...], ...]
HEAD: Rows = (
    ("Zuwendungsempfänger", "Handwerksschule Moorkamp gGmbH"),
    ("Projekt", "Ankommen im Betrieb"),
    ("Zuwendungsgeber", "Land Rheinland-Pfalz, ESF Plus; Kofinanzierung Jobcenter Kreis Moorkamp"),
    ("Bewilligungszeitraum", "01.07.2021 – 31.12.2022 (18 Monate)"),
    ("Aktenzeichen", "AV-2021-0388"),
)
PEOPLE: Rows = (
    ("", "bewilligt", "erreicht"),
    ("Plätze", "20", "20"),
    ("Eintritte", "45", "52"),
    ("Austritte", "–", "41"),
    ("davon vorzeitig", "–", "8"),
)
AFTER: Rows = (
    ("Verbleib nach Austritt", "Personen"),
    ("sozialversicherungspflichtige Beschäftigung", "13"),
    ("Ausbildung", "4"),
    ("weitere Förderung", "6"),
    ("arbeitslos / unbekannt", "18"),
)
MONEY: Rows = (
    ("Ausgaben", "Finanzplan (€)", "abgerechnet (€)"),
    ("Personalausgaben", "148.500,00", "143.212,67"),
    ("Sachausgaben", "31.500,00", "29.874,10"),
    ("Gesamtausgaben", "180.000,00", "173.086,77"),
)
INCOME: Rows = (
    ("Einnahmen", "Finanzplan (€)", "abgerechnet (€)"),
    ("Zuwendung ESF Plus", "108.000,00", "103.852,06"),
    ("Jobcenter", "54.000,00", "51.926,03"),
    ("Eigenmittel", "18.000,00", "17.308,68"),
)


def _table(doc: Any, rows: Rows, head: bool = True) -> None:
    table = doc.add_table(rows=0, cols=len(rows[0]))
    table.style = "Table Grid"
    for number, row in enumerate(rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(text).bold = head and number == 0
    doc.add_paragraph()


def proof_of_use() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(10)
    doc.sections[0].footer.paragraphs[0].text = "Verwendungsnachweis AV-2021-0388"
    doc.add_heading("Verwendungsnachweis mit Sachbericht", 1)
    _table(doc, HEAD, head=False)
    doc.add_heading("1. Sachbericht", 2)
    doc.add_heading("1.1 Ziel und Zielgruppe", 3)
    doc.add_paragraph(
        "Das Projekt bereitet Geflüchtete mit Bezug von SGB-II-Leistungen auf eine Tätigkeit im "
        "Handwerk vor. Grundlage der Kofinanzierung ist § 16f SGB II."
    )
    doc.add_heading("1.2 Durchführung", 3)
    doc.add_paragraph(
        "Die Teilnahme dauert 6 Monate bei 28 Std. pro Woche. Auf zwei Werkstattphasen folgt ein "
        "Praktikum; zwei Sozialpädagoginnen betreuen je zehn Teilnehmende (Schlüssel 1:10). Die "
        "Fahrtkostenpauschale von 3 € am Tag trägt das Jobcenter aus dem Vermittlungsbudget, sie "
        "ist nicht Teil der Abrechnung."
    )
    doc.add_heading("1.3 Teilnehmende", 3)
    _table(doc, PEOPLE)
    _table(doc, AFTER)
    doc.add_paragraph(
        "Damit sind 31,7 % der Ausgetretenen in Beschäftigung (13 von 41). Das Ziel laut Antrag "
        "(30 %) wurde erreicht. Die Angaben beruhen auf eigenen Aufzeichnungen vier Wochen nach "
        "Austritt."
    )
    doc.add_heading("2. Zahlenmäßiger Nachweis", 2)
    _table(doc, MONEY)
    _table(doc, INCOME)
    doc.add_paragraph(
        "Nicht verbraucht wurden 6.913,23 €. Grund ist eine zwei Monate unbesetzte Stelle."
    )
    doc.add_paragraph("Die Ausgaben waren notwendig, wirtschaftlich und sparsam.")
    doc.add_paragraph("Moorkamp, 28.02.2023, rechtsverbindliche Unterschrift")
    save_office(
        doc,
        "08_verwendungsnachweis_moorkamp.docx",
        "Verwendungsnachweis Ankommen im Betrieb",
        "Handwerksschule Moorkamp gGmbH",
    )
