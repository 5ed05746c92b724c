"""Sheets with bold labels and forms: one approach under another, in one document."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from docx import Document
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
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


def style(name: str, size: float = 10, bold: bool = False, **more: object) -> ParagraphStyle:
    font = "Helvetica-Bold" if bold else "Helvetica"
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.3, **more)


def write_forms(path: Path) -> None:
    body, label = style("body"), style("label", bold=True)
    head, note = style("head", 14, bold=True, spaceAfter=6), style("note", 9, spaceAfter=8)
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
