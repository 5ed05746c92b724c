"""Six made-up documents in layouts that no rule was written for: the held-out set.

All offices, places, persons and figures are invented. `expected.json` says what a careful reader
finds in them. Rules must not be tuned to these documents; `tests/golden` is the set for that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from docx import Document
from pptx import Presentation
from pptx.util import Cm, Pt
from reportlab.lib import colors
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

# --- 01: sheets in Word, bold labels in running paragraphs -------------------------------------

SHEETS_INTRO: Final = (
    "Das Jobcenter Landkreis Wiedental hat für die Trägerversammlung drei Angebote ausgewählt, "
    "die sich nach Einschätzung der Teamleitungen bewährt haben. Die Praxisblätter sind als "
    "Anregung für andere Grundsicherungsstellen gedacht. Im Jahr 2021 standen dem Jobcenter "
    "insgesamt 7,2 Mio. € an Eingliederungsmitteln zur Verfügung; die folgenden Angebote machen "
    "davon nur einen kleinen Teil aus."
)

SHEETS: Final[Sequence[tuple[str, Sequence[tuple[str, str]]]]] = (
    (
        "Praxisblatt 1: Tandem Kita und Beruf",
        (
            (
                "Kurzprofil:",
                "Die Maßnahme verbindet ein Vormittagsprogramm zur beruflichen Orientierung mit "
                "einer verlässlichen Betreuung der Kinder. Zwei Coaches arbeiten im Tandem mit "
                "den Kindertagesstätten der Kreisstadt. Nach einer Eingewöhnungszeit von drei "
                "Wochen beginnt die eigentliche Arbeit an Bewerbung und Stellensuche.",
            ),
            (
                "Für wen?",
                "Alleinerziehende erwerbsfähige Leistungsberechtigte mit mindestens einem Kind "
                "unter zehn Jahren. Berufliche Vorerfahrungen werden nicht vorausgesetzt.",
            ),
            (
                "Umfang:",
                "18 Plätze bei laufendem Einstieg, 20 Std. wöch. am Vormittag; die individuelle "
                "Teilnahmedauer beträgt 8 Monate. Betreuungsschlüssel 1:12.",
            ),
            ("Zeitraum:", "1. September 2019 bis 31. August 2021"),
            (
                "Finanzvolumen:",
                "rund 190 T€ für die gesamte Laufzeit von zwei Jahren. Den Elternbeitrag für die "
                "Kita in Höhe von 130 € monatlich übernimmt das Kreisjugendamt gesondert.",
            ),
            ("Rechtsgrundlage:", "§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III"),
            (
                "Wirkung:",
                "Von 42 Teilnehmenden haben 14 eine sozialversicherungspflichtige Beschäftigung "
                "aufgenommen, also ein Drittel. Weitere 6 begannen eine Umschulung. Die "
                "vereinbarten Löhne lagen meist bei 12,41 € je Stunde oder darüber.",
            ),
            (
                "Das hat geholfen:",
                "Die feste Ansprechpartnerin in der Kita und der frühe Kontakt zu Betrieben mit "
                "Arbeitszeiten zwischen 8 und 14 Uhr.",
            ),
            ("Rückfragen an:", "Frau Imke Sonntag, Telefon 05599 4711-20"),
        ),
    ),
    (
        "Praxisblatt 2: Werkbank Süd",
        (
            (
                "Kurzprofil:",
                "In einer ehemaligen Schlosserei reparieren die Teilnehmenden Möbel und "
                "Gartengeräte für gemeinnützige Einrichtungen. Die Maßnahme ist bewusst "
                "niedrigschwellig angelegt; eine Suchtberaterin ist an zwei Tagen in der Woche "
                "vor Ort.",
            ),
            (
                "Für wen?",
                "Langzeitarbeitslose mit einer Suchterkrankung, die eine Tagesstruktur suchen "
                "und mindestens drei Stunden am Tag arbeiten können.",
            ),
            (
                "Umfang:",
                "24 Plätze; Verbleib in der Maßnahme 6 bis 12 Monate; 25 Std. wöch.; "
                "Anleitungsschlüssel 1:8.",
            ),
            (
                "Finanzvolumen:",
                "Vereinbart ist eine Pauschale von 345,- € pro Platz und Monat. Für das Jahr 2020 "
                "wurden einschließlich der Werkstattmiete insgesamt 112.320 € abgerechnet. Die "
                "Teilnehmenden erhalten eine Mehraufwandsentschädigung von 1,80 € je Stunde.",
            ),
            ("Rechtsgrundlage:", "§ 16d SGB II"),
            (
                "Wirkung:",
                "Im Jahr 2020 haben 53 Personen teilgenommen. 7 Personen fanden eine Arbeit auf "
                "dem allgemeinen Arbeitsmarkt, 11 wechselten in eine Entwöhnungsbehandlung. Der "
                "Landkreis schätzt, dass dadurch 26.000 € Unterkunftskosten im Jahr eingespart "
                "werden.",
            ),
            (
                "Das würden wir anders machen:",
                "Die Werkstatt war am Anfang zu klein. Wer nachmittags kommen wollte, musste auf "
                "die Warteliste.",
            ),
        ),
    ),
    (
        "Praxisblatt 3: Mobiles Jugendbüro Wiedental",
        (
            (
                "Kurzprofil:",
                "Ein umgebauter Kleinbus fährt die Treffpunkte im Landkreis an. Das Team besteht "
                "aus zwei VZ-Kräften und einer TZ-Kraft der Jugendhilfe Wiedental e. V.",
            ),
            (
                "Für wen?",
                "Schwer zu erreichende junge Menschen unter 25 Jahren, die den Kontakt zu "
                "Behörden abgebrochen haben.",
            ),
            (
                "Umfang:",
                "Keine feste Platzzahl. Im Jahr 2020 wurden 96 junge Menschen begleitet.",
            ),
            ("Zeitraum:", "seit 1. Januar 2018, unbefristet"),
            (
                "Finanzvolumen:",
                "0,24 Mio. EUR im Jahr, davon 205 Tsd. EUR Personalkosten und 35 Tsd. EUR "
                "Sachkosten. Die Stadt beteiligt sich an den Kosten mit einem Viertel.",
            ),
            ("Rechtsgrundlage:", "§ 16h SGB II"),
            (
                "Wirkung:",
                "2020 begannen 22 junge Menschen eine Ausbildung oder Einstiegsqualifizierung, "
                "17 holten einen Schulabschluss nach.",
            ),
        ),
    ),
)


def write_sheets(path: Path) -> None:
    document = Document()
    document.add_heading("Praxisblätter 2021", level=0)
    document.add_paragraph("Jobcenter Landkreis Wiedental")
    document.add_paragraph(SHEETS_INTRO)
    for number, (title, parts) in enumerate(SHEETS):
        if number:
            document.add_page_break()
        document.add_heading(title, level=1)
        for label, text in parts:
            paragraph = document.add_paragraph()
            paragraph.add_run(label).bold = True
            paragraph.add_run(f" {text}")
    document.save(str(path))


# --- 02: a form as Word exports it to PDF ------------------------------------------------------

FORMS: Final[Sequence[Sequence[tuple[str, str]]]] = (
    (
        ("Titel des Ansatzes", "Sprungbrett Handwerk"),
        ("Einreichende Stelle", "Jobcenter Vogtmark"),
        (
            "Worum geht es? (max. 1.000 Zeichen)",
            "Die Teilnehmenden lernen in den Lehrwerkstätten der Kreishandwerkerschaft drei "
            "Gewerke kennen und legen sich nach acht Wochen auf eines davon fest. Danach folgen "
            "betriebliche Phasen von jeweils zwei KW. Wer noch keinen Führerschein hat, wird bei "
            "der Suche nach einem wohnortnahen Betrieb unterstützt. Ein Sozialpädagoge hält "
            "während der gesamten Zeit Kontakt zu Teilnehmenden und Betrieben und klärt "
            "Konflikte, bevor sie zum Abbruch führen.",
        ),
        (
            "Angesprochener Personenkreis",
            "Erwachsene ohne Berufsabschluss, die bisher überwiegend in Helfertätigkeiten "
            "beschäftigt waren und eine abschlussbezogene Qualifizierung anstreben",
        ),
        ("Laufzeit des Angebots", "01.02.2021 – 31.01.2023 (Verlängerung möglich)"),
        ("Verweildauer der einzelnen Person", "10 Monate"),
        ("Zeitlicher Rahmen", "VZ: 35 Std. wöch., TZ: 22 Std. wöch."),
        (
            "Kapazität und Auslastung",
            "15 Plätze; bis zum 31.12.2022 gab es 38 Eintritte. Die Auslastung lag im "
            "Durchschnitt bei etwas mehr als neun Zehnteln.",
        ),
        ("Personaleinsatz", "1,5 VZÄ Anleitung; Personalschlüssel 1:10"),
        (
            "Aufwendungen",
            "672,50 EUR je TN-Monat (Vergabepreis). Fahrkosten der Teilnehmenden werden "
            "gesondert erstattet, höchstens 90,- EUR im Monat. Arbeitskleidung stellt die "
            "Kreishandwerkerschaft.",
        ),
        ("Rechtliche Einordnung", "§ 16 Abs. 1 SGB II i. V. m. § 45 Abs. 1 Satz 1 Nr. 1 SGB III"),
        (
            "Bisherige Resultate",
            "17 Teilnehmende in Arbeit (45 %), 6 Teilnehmende in Umschulung, 5 Abbrüche. Der "
            "Einstiegslohn lag im Mittel bei 13,20 EUR/Std.",
        ),
        ("Ansprechperson", "Herr Ulf Terhorst, u.terhorst@jobcenter-vogtmark.example"),
    ),
    (
        ("Titel des Ansatzes", "Lotsendienst Pflegezeit"),
        ("Einreichende Stelle", "Jobcenter Vogtmark"),
        (
            "Worum geht es? (max. 1.000 Zeichen)",
            "Wer zu Hause einen Menschen pflegt, gilt oft als nicht verfügbar. Der Lotsendienst "
            "prüft gemeinsam mit dem Pflegestützpunkt, welche Entlastung möglich ist, und plant "
            "einen Einstieg in Teilzeit. Die Beratung findet auf Wunsch in der Wohnung statt. "
            "Ein Minijob mit einem Verdienst bis 520 € kann ein erster Schritt sein.",
        ),
        (
            "Angesprochener Personenkreis",
            "Pflegende Angehörige im Leistungsbezug, die seit mehr als einem Jahr nicht "
            "erwerbstätig sind",
        ),
        ("Laufzeit des Angebots", "01.05.2020 – 30.04.2023"),
        ("Verweildauer der einzelnen Person", "sehr unterschiedlich, keine Vorgabe"),
        ("Zeitlicher Rahmen", "nach Absprache"),
        (
            "Kapazität und Auslastung",
            "Bis zu 30 Haushalte können zur gleichen Zeit begleitet werden.",
        ),
        ("Personaleinsatz", "1,25 VZÄ; Personalschlüssel 1:24"),
        (
            "Aufwendungen",
            "Personalkosten 78.000,- € im Jahr, Sachkosten 6.500,- € im Jahr. Dem stehen nach "
            "eigener Berechnung eingesparte Leistungen zum Lebensunterhalt von rd. 41 T€ "
            "gegenüber.",
        ),
        ("Rechtliche Einordnung", "§ 16f SGB II"),
        (
            "Bisherige Resultate",
            "Stand 30.06.2022: 58 Personen beraten; davon 19 in Teilzeitbeschäftigung und 4 in "
            "einem Minijob.",
        ),
        ("Ansprechperson", "Frau Gesa Wittrock, Tel. 03799 2020-14"),
    ),
)


def _style(name: str, size: float = 10, bold: bool = False, **more: object) -> ParagraphStyle:
    font = "Helvetica-Bold" if bold else "Helvetica"
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.3, **more)


def write_forms(path: Path) -> None:
    body, label = _style("body"), _style("label", bold=True)
    head, note = _style("head", 14, bold=True, spaceAfter=6), _style("note", 9, spaceAfter=8)
    story: list[Flowable] = []
    for number, form in enumerate(FORMS, start=1):
        if number > 1:
            story.append(PageBreak())
        story.append(Paragraph("Erhebungsbogen „Was wirkt vor Ort?“ 2022", head))
        story.append(Paragraph(f"Beispiel {number} – bitte nur die rechte Spalte ausfüllen", note))
        rows = [[Paragraph(left, label), Paragraph(right, body)] for left, right in form]
        table = Table(rows, colWidths=[4.6 * cm, 11.4 * cm])
        table.setStyle(
            TableStyle(
                [
                    ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("BACKGROUND", (0, 0), (0, -1), colors.whitesmoke),
                ]
            )
        )
        story.append(table)

    def foot(canvas: Canvas, template: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawCentredString(A4[0] / 2, 1.2 * cm, f"Seite {template.page} von {len(FORMS)}")

    SimpleDocTemplate(
        str(path), pagesize=A4, leftMargin=2.5 * cm, rightMargin=2.5 * cm,
        title="Erhebungsbogen", invariant=1,
    ).build(story, onFirstPage=foot, onLaterPages=foot)  # fmt: skip


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
    body = _style("body", 11, alignment=TA_JUSTIFY, spaceAfter=9)
    head = _style("head", 13, bold=True, spaceBefore=10, spaceAfter=6)
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


# --- all ---------------------------------------------------------------------------------------

DOCUMENTS: Final[dict[str, Callable[[Path], None]]] = {
    "01_praxisblaetter_wiedental.docx": write_sheets,
    "02_erhebungsbogen_vogtmark.pdf": write_forms,
    "03_jahresbericht_marschwalde.pdf": write_report,
    "04_vergleich_torfhagen.html": write_comparison,
    "05_digital_dabei_lindmoor.pptx": write_slides,
    "06_arbeitsmarktprogramm_kaltenried.txt": write_instruments,
}


def write_all(folder: Path) -> list[Path]:
    """Write the six documents into `folder` and give their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, write in DOCUMENTS.items():
        write(folder / name)
    return [folder / name for name in DOCUMENTS]
