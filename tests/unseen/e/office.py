"""An internal concept paper (DOCX) and slides of a networking conference (PPTX)."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.shared import Pt
from pptx import Presentation
from pptx.util import Inches
from pptx.util import Pt as SlidePt

from tests.unseen.e.typeset import flat
from tests.unseen.layout import save_office

CALCULATION = [
    ("Kostenart", "Bemessung", "je Monat"),
    ("Personal Anleitung", "2,0 VZÄ", "7.200,00 €"),
    ("Personal Sozialpädagogik", "0,5 VZÄ", "2.080,00 €"),
    ("Sach- und Verwaltungskosten", "pauschal", "2.240,00 €"),
    ("Gesamt", "", "11.520,00 €"),
    ("Platz/Monat", "16 Plätze", "720,00 €"),
]


def _rows(doc: Any, rows: list[tuple[str, ...]]) -> None:
    table = doc.add_table(rows=0, cols=len(rows[0]))
    table.style = "Light Grid Accent 1"
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    doc.add_paragraph()


def concept() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(10.5)
    doc.sections[0].header.paragraphs[0].text = "Jobcenter Landkreis Hügelrain – intern – Entwurf 3"
    doc.add_paragraph("Vermerk für die Trägerversammlung", style="Subtitle")
    doc.add_heading("Konzept Arbeitsgelegenheit „Radwerk“", 1)
    doc.add_paragraph("Bereich Markt und Integration, Stand 11/2024, Baden-Württemberg")
    doc.add_heading("1. Warum eine neue AGH?", 2)
    doc.add_paragraph(
        flat("""Die AGH in der Kleiderkammer endet zum 31.03.2025 und wird nicht verlängert. Im
        Fundbüro des Landkreises liegen rund 300 herrenlose Räder. Beides zusammen hat zu dem hier
        vorgestellten Vorhaben geführt. 2024 wurden im Landkreis für alle AGH zusammen 412 T€
        gebunden.""")
    )
    doc.add_heading("2. Für wen?", 2)
    for text in (
        "marktferne Personen im Langzeitleistungsbezug (LZB)",
        "Tagesstruktur fehlt oder ist brüchig; Deutschkenntnisse mindestens A2",
        "kein Ausschluss bei laufender Substitution",
    ):
        doc.add_paragraph(text, style="List Bullet")
    doc.add_heading("3. Rahmen", 2)
    doc.add_paragraph(
        flat("""Die Maßnahme nach § 16d SGB II soll vom 01.04.2025 bis 31.03.2026 mit 16 Plätzen
        durchgeführt werden. Träger ist die Werkstatt Hügelrain gGmbH. Die Zuweisung erfolgt für
        sechs Monate. Die wöchentliche Arbeitszeit beträgt 25 Stunden, verteilt auf fünf
        Vormittage.""")
    )
    doc.add_paragraph(
        flat("""Betreuungsschlüssel: Anleitung 1:8, Sozialpädagogik eine halbe Stelle für alle. Die
        Bagatellgrenze für Wettbewerbsfragen (verkaufte Räder unter 80,00 €) ist mit der
        Innung abgestimmt.""")
    )
    doc.add_heading("4. Kalkulation", 2)
    _rows(doc, CALCULATION)
    doc.add_paragraph(
        flat("""Auf die Laufzeit gerechnet sind das 138.240 €. Nicht enthalten ist die
        Mehraufwandsentschädigung von 2,00 € je Stunde, im Mittel also 200,00 € je Person und
        Monat; sie wird aus dem passiven Teil der AGH-Planung gezahlt. Erlöse aus dem Radverkauf
        werden mit 350 bis 450 € im Monat erwartet und mindern den Zuschuss nicht.""")
    )
    doc.add_heading("5. Woran messen wir den Erfolg?", 2)
    doc.add_paragraph(
        flat("""Angestrebt wird, dass 25 Prozent der Teilnehmenden in eine weiterführende Förderung
        wechseln und höchstens 20 Prozent abbrechen. Da die Maßnahme erst beginnt, liegen noch keine
        Ergebnisse vor. Zum Vergleich: In der Kleiderkammer lag die Abbruchquote bei 38
        Prozent.""")
    )
    doc.add_heading("6. Entscheidungsvorschlag", 2)
    doc.add_paragraph("Die Trägerversammlung nimmt das Konzept zustimmend zur Kenntnis.")
    save_office(doc, "06_konzept_agh.docx", "Konzept AGH Radwerk", "Jobcenter Landkreis Hügelrain")


TALKS: list[tuple[str, list[str]]] = [
    ("Vernetzungstagung West", ["Junge Leute, leere Stühle", "14. November 2024"]),
    ("Ablauf", ["9:30 Ankommen", "10:00 Input 1", "11:15 Input 2", "13:00 Markt der Ideen"]),
    (
        "Input 1: „Frühschicht“",
        ["Jobcenter Stadt Brückenhagen, NRW", "Gruppenangebot für U25 ohne Abschluss"],
    ),
    (
        "Frühschicht – Eckdaten",
        [
            "Laufzeit 01.09.2022 – 31.08.2024",
            "18 TN-Plätze, individuelle Dauer: 6 Monate",
            "15 Std./Woche, Beginn 10 Uhr (!)",
            "Betreuung 1:9",
            "Kosten: 11,7 T€ pro Monat",
            "§ 45 SGB III",
        ],
    ),
    ("Frühschicht – Bilanz", []),
    (
        "Frühschicht – gelernt",
        [
            "Frühstück wirkt, Urkunden nicht",
            "53 % der regulären Austritte mit Anschluss",
            "Azubi-Vergütung (ab 649 € im Monat) schlägt Bürgergeld nicht immer",
            "Quelle: eigenes Monitoring",
        ],
    ),
    (
        "Input 2: „Haltestelle“",
        [
            "Jobcenter Kreis Weidental, Rheinland-Pfalz",
            "für Kund*innen, die seit über 12 Monaten auf keine Einladung reagiert haben",
        ],
    ),
    (
        "Wie arbeitet die Haltestelle?",
        [
            "aufsuchend: Haustür, Park, Tafel",
            "Team: 2,5 VZÄ, Fallschlüssel 1:40",
            "Start 01.01.2023, läuft weiter",
            "keine festen Plätze, keine feste Dauer",
        ],
    ),
    (
        "Haltestelle: Geld und Wirkung",
        [
            "176.000 € p. a., davon 162.000 € Personal",
            "aufgesuchte Personen: 140",
            "Kontakt wieder hergestellt: 97 (69 %)",
            "in Arbeit: 11",
            "geschätzte Ersparnis beim Bürgergeld: ca. 61.000 € p. a.",
            "Gesamtetat EGT des Jobcenters: 5,3 Mio. €",
        ],
    ),
    ("Und bei Ihnen?", ["Murmelrunde, 10 Minuten", "Bitte ein Stichwort je Karte"]),
]

BALANCE = [
    ("Frühschicht", "2022", "2023", "2024", "gesamt"),
    ("Eintritte", "11", "30", "23", "64"),
    ("reguläre Austritte", "2", "25", "24", "51"),
    ("davon in Ausbildung", "0", "9", "10", "19"),
    ("davon in Arbeit", "1", "4", "3", "8"),
]


def slides() -> None:
    deck = Presentation()
    for number, (title, lines) in enumerate(TALKS):
        slide = deck.slides.add_slide(
            deck.slide_layouts[0 if number == 0 else 5 if not lines else 1]
        )
        slide.shapes.title.text = title
        if lines:
            frame = slide.placeholders[1].text_frame
            frame.text = lines[0]
            for line in lines[1:]:
                frame.add_paragraph().text = line
            continue
        place = (Inches(0.7), Inches(1.8), Inches(8.4), Inches(3))
        table = slide.shapes.add_table(len(BALANCE), len(BALANCE[0]), *place).table
        for r, row in enumerate(BALANCE):
            for c, text in enumerate(row):
                table.cell(r, c).text = text
                table.cell(r, c).text_frame.paragraphs[0].font.size = SlidePt(16)
    save_office(deck, "07_vernetzungstagung.pptx", "Vernetzungstagung West", "Netzwerkstelle")
