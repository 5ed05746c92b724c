"""Small documents in every format, made for tests."""

from __future__ import annotations

import io
from pathlib import Path

# labels run together as a conversion leaves them
HEAD = "**Name/Bezeichnung der Maßnahme:****Werkstatt Nord****Ansprechpartner:**Frau Petra Muster"
FORM = f"""Gemeinsame Einrichtung Zugelassener kommunaler Träger{HEAD}
Jobcenter Landkreis Musterland**Email:**p.muster@example.org**Telefon:**

0123/456-789

Zielgruppe
Alleinerziehende im SGB II-Bezug ohne Berufsabschluss.
Maßnahmezeitraum (Laufzeit, Dauer in Wochenstunden)
01.03.2020 – 28.02.2021, 20 Stunden/Woche
Maßnahmevolumen in Euro
120.000,- € für 12 Monate und 20 Teilnehmerinnen
Rechtsgrundlagen
§ 16 SGB II i. V. m. § 45 SGB III
(Evaluations-)Ergebnisse – Eingliederungsquoten und soweit vorhanden, z. B. Fortschritte
12 Teilnehmerinnen wurden in Arbeit vermittelt.
"""
TABLE = (
    "Jobcenter Musterstadt\n\n3. Angebote für Jugendliche\n\n"
    "Instrument\tEin- tritte 2022\tFunktion\n"
    "Werkstatt Süd\t1.200\tTagesstruktur für Jugendliche\n"
    "Startklar\t40 (bis 50)\tHilfe beim Einstieg\n\n"
    "Randnotiz der Seite\n\n\t\tund danach Begleitung\nSumme\t1.240\t\n"
)
DECK = """# Projekt BRÜCKE.NEU in Musterstadt

Jobcenter Musterstadt stellt sein Projekt BRÜCKE.NEU vor. Es läuft seit 2019 mit gutem Erfolg.

## Rückblick zum Projekt BRÜCKE.NEU (01.01.2019-31.12.2020)

Im Projekt betreuen wir Menschen im Langzeitleistungsbezug sehr eng und verbindlich.

### Erfolge

2019 gab es 45 Integrationen in Arbeit.

## Fazit

monatliche Projektkosten:
**ca. 20.000 Euro**

monatliche Einsparungen passive Leistungen:
**ca. 25.000 Euro**
"""


def pdf(pages: list[list[str]], header: str = "", footer: bool = False) -> bytes:
    """A PDF with one list of lines a page."""
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    for number, lines in enumerate(pages, start=1):
        y = 800
        for line in [
            *([header] if header else []),
            *lines,
            *([f"Seite {number}"] if footer else []),
        ]:
            canvas.drawString(50, y, line)
            y -= 16
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def locked_pdf() -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([["Geheimer Text in einer Datei"]]))))
    writer.encrypt("geheim", algorithm="AES-256")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def picture_pdf() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.rect(50, 50, 300, 300, fill=1)
    canvas.showPage()
    canvas.rect(10, 10, 100, 100, fill=1)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def docx(path: Path) -> None:
    from docx import Document

    document = Document()
    document.add_heading("Angebote für Familien", level=1)
    document.add_paragraph("Das Jobcenter Musterstadt plant folgende Angebote.")
    table = document.add_table(rows=3, cols=3)
    rows = [
        ("Instrument", "Eintritte 2023", "Funktion"),
        ("Familienlotse", "60", "Begleitung von Familien"),
        ("Summe", "60", ""),
    ]
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.save(str(path))


def pptx(path: Path) -> None:
    from pptx import Presentation

    deck = Presentation()
    for title, body in (
        ("Das „Musterhauser Modell“", "Im Kreis Musterland betreuen Fachkräfte im Schlüssel 1:40."),
        ("Das „Musterhauser Modell“: Ergebnisse", "30 % der Teilnehmenden nahmen eine Arbeit auf."),
    ):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = (
            body + " " + "Die Arbeit ist verbindlich und eng getaktet. " * 3
        )
    deck.save(str(path))


HTML = """<!doctype html><html><head><title>Praxis</title><style>p {color: red}</style></head><body>
<nav>Start Suche</nav><h1>Praxisbeispiele</h1>
<dl><dt>Name der Maßnahme</dt><dd>Werkstatt West</dd><dt>Zielgruppe</dt><dd>Geflüchtete</dd>
<dt>Kosten</dt><dd>3.000 Euro pro Teilnehmer</dd><dt>Dauer</dt><dd>6 Monate</dd></dl>
<script>alert(1)</script></body></html>"""
