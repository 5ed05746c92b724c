"""A concept paper (DOCX) of one measure: numbered headings, a plan of costs as a table."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.shared import Cm, Pt

from tests.unseen.h.text import paragraphs
from tests.unseen.layout import save_office

AUTHOR = "Sprungtuch Bildung gGmbH"
SITUATION = """
In Moorhagen (Mecklenburg-Vorpommern) leben rund 4.800 erwerbsfähige Leistungsberechtigte, davon
1.120 Alleinerziehende. Die Kosten der Unterkunft betrugen 2019 ca. 18,4 Mio. Euro. In gut jeder
vierten Bedarfsgemeinschaft mit Kindern ist seit mehr als vier Jahren niemand erwerbstätig.

Aus dem Vorläufer „Familientreff“ (2018/2019) wissen wir: Einzelne Termine im Amt reichen nicht.
"""
TARGET = """
Familien im SGB II mit mindestens einem minderjährigen Kind, vorrangig Alleinerziehende. Beide
Elternteile können teilnehmen. Nicht gemeint sind Personen in Elternzeit ohne Arbeitswunsch.
"""
CONTENT = """
Das Coaching findet zu Hause, im Quartier und in unseren Räumen statt. Der zeitliche Umfang
beträgt 12 Stunden in der Woche (Zeitstunden), davon mindestens drei im Einzelgespräch.
"""
STEPS = (
    "Ankommen und Klären (Monat 1–2): Sozialanamnese, Wochenplan, Hausbesuch",
    "Gruppenangebot „Alltag im Griff“: 6 Termine mit je 4 Stunden",
    "Erproben: Praktika bis zu 4 Wochen, Bewerbungsunterlagen",
    "Nachbetreuung nach Arbeitsaufnahme, bis 3 Monate",
)
RUN = """
Die Maßnahme läuft vom 01.04.2021 bis 30.09.2022 (18 Monate). Vorgehalten werden 20 Plätze. Bei
einer Verweildauer von 9 Monaten können rechnerisch 40 Personen teilnehmen.
"""
STAFF = """
Eingesetzt werden 2,5 VZÄ: 1,5 VZÄ Sozialpädagogik, 0,5 VZÄ Psychologie und 0,5 VZÄ
Projektleitung. Der Betreuungsschlüssel im Coaching liegt bei 1:12. Die Vergütung erfolgt in
Anlehnung an TVöD SuE, S 12 (derzeit 4.380 Euro AN-Brutto bei Vollzeit).
"""
COSTS = (
    ("1. Personalkosten (2,5 VZÄ, 18 Monate)", "168.300,00"),
    ("2. Sachkosten (Miete, Material, Fahrten)", "21.700,00"),
    ("3. Honorare (Dolmetschen, Supervision)", "9.200,00"),
    ("Zwischensumme", "199.200,00"),
    ("4. Verwaltungspauschale 7 %", "13.944,00"),
    ("Gesamtkosten", "213.144,00"),
)
FUNDING = (
    ("Jobcenter Stadt Moorhagen, EGT (80 %)", "170.515,20"),
    ("Stadt Moorhagen, freiwillige Leistung (20 %)", "42.628,80"),
    ("Summe Finanzierung", "213.144,00"),
)
LAW = """
Rechtsgrundlage ist § 16 Abs. 1 SGB II in Verbindung mit § 45 Abs. 1 Satz 1 Nr. 1 SGB III. Die
Kinderbetreuung während der Termine (pauschal 160 Euro mtl.) rechnet das Jobcenter direkt ab.
"""
RESULTS = """
Ergebnisse liegen noch nicht vor, die Maßnahme hat noch nicht begonnen. Angestrebt wird, dass 30 %
der Teilnehmenden eine Beschäftigung, Ausbildung oder Qualifizierung aufnehmen und 80 % die
Maßnahme regulär beenden. Berichtet wird halbjährlich, erstmals zum 31.10.2021.
"""


def _amounts(doc: Any, head: str, rows: tuple[tuple[str, str], ...]) -> None:
    table = doc.add_table(rows=1, cols=2)
    table.style = "Table Grid"
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = head, "Betrag in €"
    for label, amount in rows:
        left, right = table.add_row().cells
        left.width, right.width = Cm(11), Cm(4.5)
        bold = label.startswith(("Gesamt", "Summe"))
        left.paragraphs[0].add_run(label).bold = bold
        right.paragraphs[0].add_run(amount).bold = bold
        right.paragraphs[0].alignment = 2


def _chapter(doc: Any, heading: str, text: str, level: int = 1) -> None:
    doc.add_heading(heading, level)
    for part in paragraphs(text):
        doc.add_paragraph(part)


def concept_paper() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Calibri", Pt(11)
    doc.sections[0].header.paragraphs[0].text = "Konzept Familienlotsen – vertraulich"
    doc.add_heading("Familienlotsen Moorhagen", 0)
    doc.add_paragraph("Konzept einer Maßnahme zur Aktivierung von Familien im SGB II")
    doc.add_paragraph(f"vorgelegt von: {AUTHOR}\nfür: Jobcenter Stadt Moorhagen\nStand: 12/2020")
    _chapter(doc, "1 Ausgangslage", SITUATION)
    _chapter(doc, "2 Zielgruppe", TARGET)
    _chapter(doc, "3 Inhalte", CONTENT)
    doc.add_heading("3.1 Bausteine", 2)
    for step in STEPS:
        doc.add_paragraph(step, style="List Bullet")
    _chapter(doc, "3.2 Laufzeit und Plätze", RUN, 2)
    _chapter(doc, "4 Personal", STAFF)
    doc.add_heading("5 Kosten- und Finanzierungsplan", 1)
    _amounts(doc, "Ausgaben (Plan, gesamte Laufzeit)", COSTS)
    doc.add_paragraph()
    _amounts(doc, "Finanzierung", FUNDING)
    doc.add_paragraph()
    for part in paragraphs(LAW):
        doc.add_paragraph(part)
    _chapter(doc, "6 Ergebnisse", RESULTS)
    save_office(doc, "03_konzept_familienlotsen.docx", "Konzept Familienlotsen Moorhagen", AUTHOR)
