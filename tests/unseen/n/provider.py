"""A project sheet of a provider (DOCX): an ESF project in lines of label and value."""

from __future__ import annotations

from docx import Document
from docx.shared import Pt

from tests.unseen.layout import save_office

LINES = (
    ("Projekttitel", "NEULAND – Frauen mit Fluchtgeschichte in Arbeit"),
    ("Projektträger", "Werkraum Nordholm gGmbH"),
    ("Kooperationspartner", "Jobcenter Kreis Nordholm, vhs Nordholm, Kreishandwerkerschaft"),
    ("Bundesland", "Schleswig-Holstein"),
    ("Standorte", "Nordholm (Stadt) und Außenstelle Süderau"),
    ("Förderprogramm", "ESF Plus 2021–2027, Landesprogramm Arbeit"),
    ("Förderkennzeichen", "LPA-23-0417-B"),
    ("Laufzeit", "01.07.2023 – 30.06.2026 (36 Monate)"),
    (
        "Zielgruppe",
        "Frauen mit Fluchthintergrund im SGB-II-Bezug, Sprachniveau mind. A2, mit und ohne Kinder",
    ),
    ("Teilnahmeplätze", "18"),
    ("Teilnahmedauer", "i. d. R. 9 Monate"),
    ("Wöchentlicher Umfang", "25 Stunden (Teilzeit, 8:30–13:30 Uhr)"),
    ("Geplante Teilnehmende insgesamt", "72"),
    ("Personal", "2,5 Stellen (1,5 Coaching, 1,0 Sozialpädagogik)"),
    ("Betreuungsschlüssel Coaching", "1 : 12"),
    ("Gesamtausgaben lt. Bescheid", "583.200,00 EUR"),
    (
        "Finanzierung",
        "ESF Plus 349.920,00 EUR (60 %), Land 116.640,00 EUR (20 %), Jobcenter 116.640,00 EUR (20 %)",
    ),
)
CONTENTS = (
    "Kompetenzfeststellung und Einzelcoaching",
    "berufsbezogenes Deutsch (8 UE je Woche), digitale Grundlagen",
    "Erprobung in Betrieben, zweimal je 4 Wochen",
    "Hilfe bei Kinderbetreuung, Anerkennung von Zeugnissen, Wohnungsfragen",
)
STATE = (
    ("Eintritte", "47"),
    ("Austritte", "29"),
    ("davon in sozialversicherungspflichtiger Beschäftigung", "11"),
    ("davon in Ausbildung", "4"),
    ("davon in weiterführendem Sprachkurs", "6"),
    ("Abbrüche", "5"),
    ("Integrationsquote (Arbeit und Ausbildung, bezogen auf Austritte)", "51,7 %"),
)


def project_sheet() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(10.5)
    doc.styles["Normal"].paragraph_format.space_after = Pt(3)
    doc.sections[0].header.paragraphs[0].text = "Werkraum Nordholm gGmbH | Projektinformation"
    doc.add_heading("Projektsteckbrief", 1)

    def line(label: str, value: str) -> None:
        paragraph = doc.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(value)

    for label, value in LINES:
        line(label, value)
    doc.add_heading("Inhalte", 2)
    for content in CONTENTS:
        doc.add_paragraph(content, style="List Bullet")
    doc.add_heading("Zwischenstand zum 31.12.2024", 2)
    for label, value in STATE:
        line(label, value)
    doc.add_heading("Besonderheiten", 2)
    doc.add_paragraph(
        "Die Teilnehmerinnen werden auch nach der Arbeitsaufnahme noch drei Monate begleitet. Die "
        "Betriebe erhalten feste Ansprechpersonen. Fahrkarten (Deutschlandticket, 49 € im Monat) "
        "zahlt das Jobcenter aus dem Vermittlungsbudget, sie sind nicht Teil der Projektausgaben."
    )
    doc.add_paragraph(
        "Dieses Projekt wird durch die Europäische Union (ESF Plus) und das Land gefördert."
    )
    save_office(
        doc,
        "02_projektsteckbrief_neuland.docx",
        "Projektsteckbrief NEULAND",
        "Werkraum Nordholm gGmbH",
    )
