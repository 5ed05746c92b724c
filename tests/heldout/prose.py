"""A report, a comparison page, slides and a short programme."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pptx import Presentation
from pptx.util import Cm, Pt
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
)

from tests.heldout.forms import style

# --- 03: a chapter of an annual report, running text only -------------------------------------

REPORT: Final[Sequence[tuple[str, Sequence[str]]]] = (
    (
        "3 Schwerpunkte der Integrationsarbeit",
        (
            "Das Jahr 2022 war für das Jobcenter Stadt Marschwalde durch den Zugang vieler "
            "Menschen aus der Ukraine und durch steigende Lebenshaltungskosten geprägt. Die "
            "folgenden Abschnitte beschreiben zunächst die Rahmenbedingungen und stellen danach "
            "zwei Projekte vor, die im Berichtsjahr besondere Aufmerksamkeit gefunden haben.",
        ),
    ),
    (
        "3.1 Rahmenbedingungen",
        (
            "Im Jahresdurchschnitt 2022 betreute das Jobcenter 4.318 Bedarfsgemeinschaften mit "
            "5.906 erwerbsfähigen Leistungsberechtigten. Für Eingliederungsleistungen standen "
            "11,6 Mio. € bereit, von denen 0,9 Mio. € in das Verwaltungsbudget umgeschichtet "
            "wurden. Die Ausgaben für Unterkunft und Heizung stiegen auf 21,4 Mio. €.",
            "Arbeitgeber erhielten für die Einstellung von Leistungsberechtigten einen Zuschuss "
            "von durchschnittlich 1.240 € im Monat. Der Anteil der Menschen, die seit mehr als "
            "vier Jahren Leistungen beziehen, ging leicht zurück.",
        ),
    ),
    (
        "3.2 Projekt „Ankerplatz“",
        (
            "Mit dem Projekt „Ankerplatz“ wendet sich das Jobcenter Stadt Marschwalde seit dem "
            "1. April 2021 an Menschen mit psychischen Erkrankungen, für die eine gewöhnliche "
            "Gruppenmaßnahme nicht in Betracht kommt. Träger ist die Sozialwerk Marsch gGmbH. "
            "Die Förderung erfolgt nach § 16f SGB II und ist bis zum 31. März 2023 befristet.",
            "Im Projekt stehen 14 Plätze zur Verfügung. Die Teilnehmenden bleiben in der Regel "
            "neun Monate und kommen zwölf Stunden in der Woche in die Räume am Alten Hafen. Auf "
            "eine Fachkraft kommen sieben Teilnehmende, das entspricht einem "
            "Betreuungsschlüssel von 1:7. Neben Einzelgesprächen gibt es eine Koch-, eine "
            "Garten- und eine Holzgruppe, in denen die Belastbarkeit ohne Druck erprobt wird.",
            "Für die zweijährige Laufzeit wurden dem Träger 161.280 € bewilligt; das sind 480 € "
            "pro Kopf und Monat. Bis Ende 2022 haben 29 Personen am Projekt teilgenommen. Davon "
            "sind 8 Personen in eine sozialversicherungspflichtige Beschäftigung gewechselt, "
            "weitere 5 Personen haben eine Rehabilitationsmaßnahme begonnen. Eine Fachärztin des "
            "städtischen Klinikums bietet monatlich eine Sprechstunde an.",
            "Aus Sicht der Fachkräfte hat sich bewährt, dass die ersten vier Wochen ohne "
            "Anwesenheitspflicht verlaufen. Schwierig bleibt der Übergang in Betriebe, weil dort "
            "häufig eine feste Bezugsperson fehlt.",
        ),
    ),
    (
        "3.3 Projekt „Schichtwechsel“",
        (
            "Viele Leistungsberechtigte arbeiten bereits, verdienen aber zu wenig. Das Projekt "
            "„Schichtwechsel“ richtet sich an Personen, die einen Minijob ausüben und ergänzend "
            "Leistungen beziehen. Es ist am 1. Februar 2022 gestartet und nicht befristet.",
            "Das Jobcenter setzt das Projekt mit eigenem Personal um. Zwei Integrationsfachkräfte "
            "arbeiten mit einem Betreuungsschlüssel von 1:90 und suchen die Betriebe persönlich "
            "auf. Die Personalkosten von 118 Tsd. € im Jahr trägt das Verwaltungsbudget. Seit "
            "Oktober gilt für Minijobs eine Verdienstgrenze von 520 €, was die Gespräche mit den "
            "Arbeitgebern nicht einfacher gemacht hat.",
            "2022 wurden 164 Personen in das Projekt aufgenommen. Bei 37 Personen konnte der "
            "Minijob in eine sozialversicherungspflichtige Stelle umgewandelt werden, das sind "
            "23 Prozent. Ihr Verdienst beträgt im Schnitt 1.730 € brutto. Nach überschlägiger "
            "Rechnung gingen die Leistungsausgaben dadurch um 212.000 € zurück.",
        ),
    ),
    (
        "3.4 Ausblick",
        (
            "Mit der Einführung des Bürgergeldes wird die ganzheitliche Betreuung nach § 16k SGB "
            "II möglich. Das Jobcenter prüft, ob die Erfahrungen aus beiden Projekten dort "
            "einfließen können. Für 2023 sind 12,1 Mio. € Eingliederungsmittel angekündigt.",
        ),
    ),
)


def write_report(path: Path) -> None:
    body = style("body", 11, alignment=TA_JUSTIFY, spaceAfter=9)
    head = style("head", 13, bold=True, spaceBefore=10, spaceAfter=6)
    story: list[Flowable] = []
    for title, paragraphs in REPORT:
        story.append(Paragraph(title, head))
        story += [Paragraph(text, body) for text in paragraphs]
        story.append(Spacer(1, 0.3 * cm))

    def running(canvas: Canvas, template: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        top = "Jobcenter Stadt Marschwalde | Jahresbericht 2022"
        canvas.drawString(3 * cm, A4[1] - 1.5 * cm, top)
        canvas.drawRightString(A4[0] - 3 * cm, 1.3 * cm, str(template.page + 16))

    SimpleDocTemplate(
        str(path), pagesize=A4, leftMargin=3 * cm, rightMargin=3 * cm,
        title="Jahresbericht 2022", invariant=1,
    ).build(story, onFirstPage=running, onLaterPages=running)  # fmt: skip


# --- 04: a transposed table in HTML: attributes in rows, measures in columns ------------------

COMPARISON: Final[Sequence[Sequence[str]]] = (
    ("Merkmal", "Startklar U25", "Sprachcafé Plus", "BauTeam", "Rückkehr in den Beruf"),
    (
        "Teilnehmerkreis",
        "junge Erwachsene ohne Ausbildungsplatz",
        "geflüchtete Frauen",
        "Langzeitarbeitslose ohne Berufsabschluss",
        "Berufsrückkehrerinnen nach der Elternzeit",
    ),
    ("Rechtsgrundlage", "§ 45 SGB III", "§ 16f SGB II", "§ 16d SGB II", "§ 45 SGB III"),
    ("Plätze", "20", "24", "16", "12"),
    ("Individuelle Dauer", "6 Monate", "4 Monate", "12 Monate", "5 Monate"),
    ("Std. wöch.", "30", "12", "25", "15 bis 20"),
    (
        "Durchführung",
        "01.10.2021 – 30.09.2022",
        "15.01.2022 – 14.01.2023",
        "seit 01.03.2020",
        "01.04.2022 – 31.08.2022",
    ),
    ("Preis pro Platz und Monat", "598,00 €", "215,50 €", "402,- €", "366,70 €"),
    ("Betreuungsschlüssel", "1:10", "1:12", "1:8", "1:12"),
    ("Zahlung an Teilnehmende", "keine", "keine", "2,00 € je Stunde", "keine"),
    (
        "Verbleib",
        "34 % in Ausbildung",
        "25 % in Arbeit",
        "3 Personen in Arbeit",
        "6 Personen in Teilzeitbeschäftigung",
    ),
)

PAGE: Final = """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Maßnahmen im Vergleich – Jobcenter Landkreis Torfhagen</title>
<style>th, td {{ border: 1px solid #999; padding: 4px; }}</style>
</head>
<body>
<header><p>Jobcenter Landkreis Torfhagen</p></header>
<nav><ul><li><a href="/">Start</a></li><li><a href="/termine">Termine</a></li></ul></nav>
<main>
<h1>Maßnahmen im Vergleich</h1>
<p>Das Jobcenter Landkreis Torfhagen stellt seine vier größten Maßnahmen des Jahres 2022
nebeneinander. Sie binden zusammen 388.000 € der Eingliederungsmittel. Der Vergleich soll den
Integrationsfachkräften die Auswahl erleichtern.</p>
<table>
<thead>
<tr>{head}</tr>
</thead>
<tbody>
{rows}
</tbody>
</table>
<p>Betriebe, die nach einer Maßnahme einstellen, können einen Zuschuss zum Arbeitsentgelt bekommen.
Er lag 2022 bei durchschnittlich 742 € im Monat.</p>
</main>
<footer><p>Moorstraße 8, 29999 Torfhagen · Telefon 05888 100-0 · <a href="/impressum">Impressum</a>
</p></footer>
</body>
</html>
"""


def write_comparison(path: Path) -> None:
    head = "".join(f'<th scope="col">{cell}</th>' for cell in COMPARISON[0])
    rows = "\n".join(
        f'<tr><th scope="row">{row[0]}</th>{"".join(f"<td>{cell}</td>" for cell in row[1:])}</tr>'
        for row in COMPARISON[1:]
    )
    path.write_text(PAGE.format(head=head, rows=rows), encoding="utf-8")


# --- 05: one project over four slides ---------------------------------------------------------

ACCESS: Final = (
    "Ältere Arbeitslose ab 50 Jahren ohne digitale Grundkenntnisse",
    "Freiwillige Teilnahme, Zuweisung durch die zuständige IFK",
    "Einzelgespräch zum Einstieg, Wartezeit höchstens 2 KW",
    "Für ein eigenes Gerät gibt es aus dem Vermittlungsbudget bis zu 350 € p. P.",
)
FIGURES: Final = (
    ("Merkmal", "Angabe"),
    ("Beginn", "1. März 2022"),
    ("Ende", "29. Februar 2024"),
    ("Plätze", "16"),
    ("Dauer der Teilnahme", "3 Monate"),
    ("Zeitumfang", "16 Std. wöch. (TZ)"),
    ("Betreuungsschlüssel", "1:8"),
    ("Gesamtkosten für 24 Monate", "138 T€"),
    ("Anteil ESF", "40 %"),
    ("Rechtsgrundlage", "§ 45 SGB III"),
)
RESULTS: Final = (
    "61 Eintritte seit dem Start",
    "52 Personen haben den Kurs abgeschlossen (85 %)",
    "13 Personen in sozialversicherungspflichtiger Beschäftigung",
    "Eigene Schätzung: Leistungsausgaben um ca. 37.000 € im Jahr gesenkt",
    "Nächster Schritt: Kurszeiten auch am Nachmittag",
)


def write_slides(path: Path) -> None:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[0])
    slide.shapes.title.text = "Digital dabei"
    slide.placeholders[1].text = "Projektvorstellung\nJobcenter Kreis Lindmoor\nFachtag, 11.05.2023"

    def bullets(title: str, lines: Sequence[str]) -> None:
        page = deck.slides.add_slide(deck.slide_layouts[1])
        page.shapes.title.text = title
        frame = page.placeholders[1].text_frame
        frame.text = lines[0]
        for line in lines[1:]:
            frame.add_paragraph().text = line

    bullets("Zielgruppe und Zugang", ACCESS)
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Umsetzung in Zahlen"
    shape = slide.shapes.add_table(len(FIGURES), 2, Cm(2), Cm(4.5), Cm(21), Cm(12))
    for row, cells in enumerate(FIGURES):
        for column, text in enumerate(cells):
            cell = shape.table.cell(row, column)
            cell.text = text
            cell.text_frame.paragraphs[0].font.size = Pt(16)
    bullets("Ergebnisse nach einem Jahr", RESULTS)
    deck.save(str(path))


# --- 06: instruments as bullet lines in a text file -------------------------------------------

INSTRUMENTS: Final = """# Arbeitsmarktprogramm 2023 – Kurzfassung
Jobcenter Kaltenried\tStand: KW 4/2023

Für Eingliederungsleistungen stehen 3,4 Mio. € zur Verfügung. Davon werden 0,3 Mio. € in das
Verwaltungsbudget umgeschichtet.

## Eingekaufte Maßnahmen
(Name – Plätze – Dauer – Kosten)

- Aktivierungscoaching: 24 Plätze, 6 Monate, 410 € je Platz und Monat, § 45 SGB III
- Bewerbungswerkstatt kompakt: 36 Plätze, 2 Monate, 289,50 € je TN-Monat, § 45 SGB III
- Radstation am Bahnhof: 18 Plätze, 9 Monate, 30 Std. wöch., 95 Tsd. € im Jahr, § 16d SGB II
- TQ Metall: 10 Plätze, VZ, 4 Monate, 1.180,- EUR je TN-Monat, § 81 SGB III
- Neustart in Teilzeit: 15 Plätze, 7 Monate, 20 Std. wöch., 5.250 € p. P., § 45 SGB III
- Familienpaten: 40 Haushalte, 12 Monate, 0,12 Mio. € pro Halbjahr, § 16f SGB II

## Leistungen an Arbeitgeber und Beschäftigte
(Name – Fälle – Dauer – Leistung)

- Eingliederungszuschuss: 70 Förderfälle, 4 Monate, 890 € im Monat je Fall, § 88 SGB III
- Einstiegsgeld: 45 Förderfälle, 6 Monate, ca. 225 € im Monat je Fall, § 16b SGB II

## Hinweise
Der gesetzliche Mindestlohn beträgt 12,00 € je Stunde, die Grenze für Minijobs 520 € im Monat.
Alle Preise einschließlich Umsatzsteuer, soweit sie anfällt.
"""


def write_instruments(path: Path) -> None:
    path.write_text(INSTRUMENTS, encoding="utf-8")
