"""A federal grant's fact sheet (DOCX): a table of the main data, prose, a table of spending."""

from __future__ import annotations

from docx import Document
from docx.shared import Pt

from tests.unseen.layout import save_office

MAIN = (
    ("Projekttitel", "Anker im Alltag"),
    ("Zuwendungsempfänger", "Jobcenter Landkreis Bodemark (Sachsen-Anhalt)"),
    (
        "Kooperationspartner",
        "Rehaklinik Bodemark, Sozialpsychiatrischer Dienst, Verein Querweg e. V.",
    ),
    ("Förderprogramm", "Bundesprogramm rehapro (§ 11 SGB IX), zweiter Förderaufruf"),
    ("Projektlaufzeit", "01.11.2019 – 31.10.2024"),
    (
        "Zielgruppe",
        "Erwerbsfähige Leistungsberechtigte mit psychischen Beeinträchtigungen, auch mit "
        "beginnendem Rehabilitationsbedarf",
    ),
    ("Teilnahmeplätze", "80 (zeitgleich); über die Laufzeit sind 400 Personen vorgesehen"),
    ("Teilnahmedauer", "12 Monate, eine Verlängerung auf bis zu 18 Monate ist möglich"),
    ("Wöchentlicher Umfang", "nach Leistungsfähigkeit 3 bis 15 Stunden"),
    (
        "Projektpersonal",
        "Gesundheitscoaches 4,0 VZÄ, Projektleitung 1,0 VZÄ, Verwaltung 0,5 VZÄ",
    ),
    ("Betreuungsrelation", "1 : 20"),
)
MONEY = (
    ("Ausgabenart", "bewilligt (EUR)", "verausgabt bis 30.06.2023 (EUR)"),
    ("Personalausgaben", "3.360.000,00", "2.214.380,17"),
    ("Sachausgaben", "480.000,00", "301.992,40"),
    ("Leistungen Dritter (Gruppenangebote)", "960.000,00", "588.215,00"),
    ("Gesamtausgaben", "4.800.000,00", "3.104.587,57"),
)


def grant_sheet() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(10.5)
    doc.sections[0].header.paragraphs[0].text = "rehapro – Projektsteckbrief, Stand 30.06.2023"
    doc.add_heading("Projektsteckbrief „Anker im Alltag“", 1)
    table = doc.add_table(rows=0, cols=2)
    table.style = "Light Grid Accent 1"
    for label, text in MAIN:
        left, right = table.add_row().cells
        left.text, right.text = label, text
    doc.add_heading("1. Gegenstand des Modellvorhabens", 2)
    doc.add_paragraph(
        "Das Modellvorhaben erprobt, ob eine frühzeitige, freiwillige und rechtskreisübergreifende "
        "Begleitung durch Gesundheitscoaches geeignet ist, die Erwerbsfähigkeit der Zielgruppe zu "
        "erhalten. Die Inanspruchnahme ist nicht mit Rechtsfolgen bewehrt; der Regelbedarf "
        "(derzeit 502 Euro) bleibt von Teilnahme und Abbruch unberührt. Für das Bundesprogramm "
        "insgesamt stehen rund eine Milliarde Euro zur Verfügung."
    )
    doc.add_heading("2. Umsetzungsstand", 2)
    doc.add_paragraph(
        "Zum Stichtag 30.06.2023 waren 263 Eintritte zu verzeichnen. Von den bis dahin 148 "
        "ausgetretenen Personen haben"
    )
    for line in (
        "37 (25,0 %) eine sozialversicherungspflichtige Beschäftigung aufgenommen,",
        "22 (14,9 %) einen Antrag auf Leistungen zur medizinischen oder beruflichen Rehabilitation "
        "gestellt,",
        "43 (29,1 %) die Teilnahme vorzeitig beendet¹.",
    ):
        doc.add_paragraph(line, style="List Bullet")
    doc.add_paragraph(
        "Die übrigen Personen sind nach regulärem Ende in die Betreuung des Fallmanagements "
        "zurückgekehrt. Die Ergebnisse der programmweiten Evaluation bleiben abzuwarten."
    )
    doc.add_heading("3. Ausgaben", 2)
    spent = doc.add_table(rows=0, cols=3)
    spent.style = "Table Grid"
    for amounts in MONEY:
        for cell, text in zip(spent.add_row().cells, amounts, strict=True):
            cell.text = text
    doc.add_paragraph()
    doc.add_paragraph(
        "¹ Einschließlich Umzug in den Zuständigkeitsbereich eines anderen Jobcenters (6 Fälle)."
    )
    save_office(
        doc,
        "03_steckbrief_anker_im_alltag.docx",
        "Projektsteckbrief Anker im Alltag",
        "Jobcenter Landkreis Bodemark",
    )
