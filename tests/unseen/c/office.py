"""A final report of one project (DOCX), slides of a conference (PPTX), a plan of targets and measures (DOCX)."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt
from pptx import Presentation
from pptx.util import Inches
from pptx.util import Pt as SlidePt

from tests.unseen.layout import save_office


def _table(doc: Any, rows: list[tuple[str, ...]], head: bool = True) -> None:
    table = doc.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Table Grid"
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            cell = table.cell(r, c)
            cell.text = text
            if (head and r == 0) or text.startswith("Summe") or (not head and c == 0):
                for run in cell.paragraphs[0].runs:
                    run.bold = True
    doc.add_paragraph()


def final_report() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Calibri", Pt(11)
    doc.add_heading("Sachbericht zum Verwendungsnachweis", 0)
    _table(
        doc,
        [
            ("Projekt", "Kiezküche Lernort"),
            ("Zuwendungsempfänger", "Lernort Küche e. V., Elsterhafen"),
            ("Kooperationspartner", "Jobcenter Stadt Elsterhafen (Sachsen-Anhalt)"),
            ("Aktenzeichen", "ESF-22/4711-08"),
            ("Bewilligungszeitraum", "01.04.2022 bis 31.03.2024"),
            ("Bewilligte Teilnehmerplätze", "18"),
            ("Förderprogramm", "ESF Plus und Landesmittel"),
        ],
        head=False,
    )
    doc.add_heading("1. Anlass und Zielgruppe", 1)
    doc.add_paragraph(
        "Das Projekt bringt geflüchtete Frauen in einer Lehrküche an Sprache und Beruf heran. Der Bedarf war hoch: In "
        "Elsterhafen waren bei Antragstellung 640 geflüchtete Frauen arbeitslos gemeldet."
    )
    doc.add_heading("2. Durchführung", 1)
    doc.add_paragraph(
        "Die Teilnehmerinnen waren 20 Stunden pro Woche im Projekt, die individuelle Verweildauer betrug zehn Monate. Zwei "
        "pädagogische Fachkräfte haben die Gruppe geleitet; der vereinbarte Betreuungsschlüssel von 1:9 wurde durchgehend "
        "eingehalten. Die Küche ging erst drei Monate nach Projektbeginn in Betrieb, weil die Lüftung fehlte."
    )
    doc.add_heading("3. Ergebnisse", 1)
    doc.add_paragraph(
        "Es gab 41 Eintritte und 38 Austritte. Von den 38 ausgetretenen Frauen haben zwölf eine sozialversicherungspflichtige "
        "Beschäftigung und fünf eine Ausbildung aufgenommen, zusammen 44,7 Prozent. Neun wechselten in einen "
        "Berufssprachkurs. Grundlage ist die Teilnehmerstatistik des Trägers."
    )
    doc.add_heading("4. Kosten- und Finanzierungsplan", 1)
    doc.add_paragraph("Alle Beträge in Euro für den gesamten Bewilligungszeitraum.")
    _table(
        doc,
        [
            ("Pos.", "Bezeichnung", "Plan (bewilligt)", "Ist (abgerechnet)"),
            ("1", "Personalausgaben", "214.400,00", "211.400,00"),
            ("1.1", "davon Projektleitung", "118.400,00", "116.920,00"),
            ("1.2", "davon Anleitung Küche", "96.000,00", "94.480,00"),
            ("2", "Sachausgaben", "49.600,00", "46.600,00"),
            ("3", "Ausgaben für Teilnehmende", "24.000,00", "22.000,00"),
            ("", "Summe Ausgaben", "288.000,00", "280.000,00"),
            ("A", "ESF Plus (60 %)", "172.800,00", "168.000,00"),
            ("B", "Land Sachsen-Anhalt (20 %)", "57.600,00", "56.000,00"),
            ("C", "Jobcenter, Eingliederungsmittel (15 %)", "43.200,00", "42.000,00"),
            ("D", "Eigenmittel (5 %)", "14.400,00", "14.000,00"),
            ("", "Summe Finanzierung", "288.000,00", "280.000,00"),
        ],
    )
    doc.add_paragraph(
        "Die tatsächlichen Kosten liegen damit bei 648,15 Euro je Platz und Monat. Die Teilnehmerinnen bezogen weiter "
        "Bürgergeld; die während der Praktika gezahlten Zuschüsse der Betriebe von bis zu 200 Euro monatlich sind nicht Teil der "
        "Abrechnung."
    )
    doc.add_heading("5. Abweichungen und Ausblick", 1)
    doc.add_paragraph(
        "Die Minderausgaben von 8.000 Euro gehen auf den verspäteten Start der Küche zurück. Eine Fortführung ist beantragt."
    )
    save_office(
        doc,
        "03_sachbericht_kiezkueche.docx",
        "Sachbericht zum Verwendungsnachweis",
        "Lernort Küche e. V.",
    )


def _slide(
    deck: Any, title: str, lines: list[str], rows: list[tuple[str, str]] | None = None
) -> Any:
    slide = deck.slides.add_slide(deck.slide_layouts[1 if not rows else 5])
    slide.shapes.title.text = title
    if rows:
        table = slide.shapes.add_table(
            len(rows), 2, Inches(0.7), Inches(1.8), Inches(8.4), Inches(0.45 * len(rows))
        ).table
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                table.cell(r, c).text = text
                table.cell(r, c).text_frame.paragraphs[0].font.size = SlidePt(16)
    else:
        frame = slide.placeholders[1].text_frame
        for n, line in enumerate(lines):
            paragraph = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
            paragraph.text = line
    return slide


def conference() -> None:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Fachtag „Wege in Arbeit“"
    first.placeholders[1].text = "Drei Projekte aus Nordrhein-Westfalen\n9. November 2023"
    _slide(
        deck,
        "Ablauf",
        [
            "10:00 Begrüßung",
            "10:30 Drei Projekte stellen sich vor",
            "12:30 Mittagessen",
            "13:30 Arbeitsgruppen",
        ],
    )
    _slide(
        deck,
        "Wo wir stehen",
        [
            "698.000 Arbeitslose in Nordrhein-Westfalen",
            "Arbeitslosenquote 7,2 %",
            "rund 1,9 Mrd. € Eingliederungsmittel für 53 Jobcenter",
        ],
    )
    _slide(
        deck,
        "Rückenwind Lippeaue",
        [
            "Jobcenter Lippeaue, gefördert im Bundesprogramm rehapro (§ 11 SGB IX)",
            "Für Menschen mit gesundheitlichen Einschränkungen",
            "Ein Fallmanager, eine Ärztin, eine Sportgruppe unter einem Dach",
            "Schlüssel im Fallmanagement: 1:25",
        ],
    )
    _slide(
        deck,
        "Rückenwind Lippeaue: Eckdaten",
        [],
        [
            ("Merkmal", "Angabe"),
            ("Laufzeit", "01.02.2022 – 31.01.2024"),
            ("Plätze", "25"),
            ("Teilnahmedauer", "8 Monate"),
            ("Umfang", "18 Stunden pro Woche"),
            ("Budget gesamt", "378.000 €"),
            ("Eintritte bis Oktober 2023", "78"),
        ],
    )
    _slide(
        deck,
        "Rückenwind Lippeaue: Was hat es gebracht?",
        [
            "21 Teilnehmende in Arbeit",
            "33 Anträge auf Rehabilitation gestellt",
            "Nicht mitgerechnet: Krankengeld, im Schnitt 1.120 € im Monat",
        ],
    )
    _slide(
        deck,
        "Sprungtuch – nach der Haft nicht ins Leere",
        [
            "Jobcenter Stadt Emscherbrück mit der JVA",
            "Haftentlassene, Beginn schon vor der Entlassung",
            "10 Plätze, 5 Monate",
            "seit September 2021, Landesmittel",
        ],
    )
    slide = _slide(
        deck,
        "Sprungtuch: Zahlen",
        [
            "26 Teilnehmende bis heute",
            "8 in Beschäftigung, 15 mit eigener Wohnung",
            "780 € je Platz und Monat",
        ],
    )
    box = slide.shapes.add_textbox(Inches(6.2), Inches(5.6), Inches(3.2), Inches(0.9))
    box.text_frame.text = "Zum Vergleich: Ein Haftplatz kostet 157 € am Tag."
    _slide(
        deck,
        "ABC im Betrieb",
        [
            "Jobcenter Kreis Sauertal und Volkshochschule",
            "Kurs für funktionale Analphabeten während der Arbeitszeit",
            "1. Januar bis 31. Dezember 2023",
            "12 Monate, 9 Stunden in der Woche",
        ],
    )
    _slide(
        deck,
        "ABC im Betrieb: Aufwand",
        [
            "32 Teilnehmende in vier Betrieben",
            "Kosten: 54.400 €, also 1.700 € je Teilnehmenden",
            "Betriebe zahlen den Lohn weiter (mindestens 14,20 € je Stunde)",
        ],
    )
    _slide(
        deck,
        "ABC im Betrieb: Ertrag",
        ["24 haben den Kurs abgeschlossen (75 %)", "19 haben heute einen unbefristeten Vertrag"],
    )
    _slide(
        deck,
        "Vielen Dank!",
        ["Die Folien stehen ab morgen im Netz.", "Nächster Fachtag: Herbst 2024"],
    )
    save_office(deck, "05_fachtag_wege_in_arbeit.pptx", "Fachtag Wege in Arbeit", "Fachtag NRW")


PLAN: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    (
        "1 Menschen an Arbeit heranführen",
        [
            (
                "Startklar\nTräger: Bildungshaus Simmerau\n01.02.2024 – 31.01.2025",
                "arbeitsmarktferne Personen",
                "24 Plätze\n6 Monate\n20 Std./Woche",
                "129.600 €\nfür die gesamte Laufzeit",
                "Ergebnis 2023: 9 in Arbeit\nZiel 2024: 14 in Arbeit",
                "§ 45 SGB III",
            ),
            (
                "Grünzug\nTräger: Werkhof Hahnbach\n01.01.2024 – 31.12.2024",
                "Langzeitarbeitslose",
                "30 Plätze\n12 Monate\n30 Std./Woche",
                "280 € je Platz und Monat\nzzgl. 2,00 € Mehraufwand je Std.",
                "Ergebnis 2023: 5 in Arbeit\nZiel 2024: 8 in Arbeit",
                "§ 16d SGB II",
            ),
        ],
    ),
    (
        "2 Familien stärken",
        [
            (
                "Allein? Gemeinsam!\nTräger: Frauenforum Simmerau\n01.03.2024 – 28.02.2025",
                "Alleinerziehende",
                "15 Plätze\n9 Monate\n15 Std./Woche",
                "86.400 €\nfür die gesamte Laufzeit",
                "Ergebnis 2023: 7 in Arbeit\nZiel 2024: 10 in Arbeit",
                "§ 45 SGB III",
            ),
            (
                "Familienlotsen\nTräger: Landkreis\nlaufend seit 01.07.2022",
                "Bedarfsgemeinschaften mit Kindern",
                "45 Bedarfsgemeinschaften\neine halbe Stelle",
                "34.500 € im Jahr\nPersonalkosten, Kreismittel",
                "neu, noch keine Ergebnisse",
                "§ 16a SGB II",
            ),
        ],
    ),
    (
        "3 Junge Menschen unter 25",
        [
            (
                "Werkstatt Zukunft\nTräger: Kolpinghaus Hahnbach\n01.09.2024 – 30.06.2025",
                "Jugendliche ohne Ausbildungsplatz",
                "16 Plätze\n10 Monate\n35 Std./Woche",
                "1.050 € je Platz und Monat",
                "Ergebnis 2023: 11 in Ausbildung\nZiel 2024: 12 in Ausbildung",
                "§ 45 SGB III",
            ),
            (
                "Nachholen lohnt sich\nTräger: Volkshochschule\n15.08.2024 – 14.06.2025",
                "junge Erwachsene ohne Schulabschluss",
                "18 Teilnehmende\n10 Monate\n28 Std./Woche",
                "2.900 € je Teilnehmenden",
                "Ergebnis 2023: 13 Abschlüsse\nZiel 2024: 15 Abschlüsse",
                "§ 81 SGB III",
            ),
        ],
    ),
]


def plan() -> None:
    doc = Document()
    section = doc.sections[0]
    section.orientation, section.page_width, section.page_height = (
        WD_ORIENT.LANDSCAPE,
        section.page_height,
        section.page_width,
    )
    section.left_margin = section.right_margin = Cm(1.8)
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(9)
    doc.add_heading("Ziel- und Maßnahmenplan 2024", 0)
    doc.add_paragraph(
        "Jobcenter Landkreis Hunsrücktal, Rheinland-Pfalz. Beschlossen in der Trägerversammlung am 7. Dezember 2023. Für 2024 "
        "steht ein Eingliederungstitel von 3.480.000 € bereit; im November 2023 waren im Landkreis 2.715 Menschen im "
        "Rechtskreis SGB II arbeitslos."
    )
    heads = (
        "Handlungsfeld",
        "Maßnahme",
        "Zielgruppe",
        "Umfang",
        "Mittelansatz",
        "Ergebnis und Ziel",
        "Rechtsgrundlage",
    )
    table = doc.add_table(rows=1 + sum(len(m) for _, m in PLAN) + 2, cols=len(heads))
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        cell.text = text
        cell.paragraphs[0].runs[0].bold = True
    r = 1
    for field, measures in PLAN:
        start = r
        for measure in measures:
            for c, text in enumerate(measure, 1):
                lines = text.split("\n")
                cell = table.cell(r, c)
                cell.text = lines[0]
                if c == 1:
                    cell.paragraphs[0].runs[0].bold = True
                for line in lines[1:]:
                    cell.add_paragraph(line)
            r += 1
        merged = table.cell(start, 0).merge(table.cell(r - 1, 0))
        merged.text = field
    for text in (
        "Mittelansatz für Maßnahmen insgesamt: 1.204.000 € (einschließlich hier nicht aufgeführter Vorhaben)",
        "Vorbehaltlich der Zuteilung durch den Bund",
    ):
        merged = table.cell(r, 0).merge(table.cell(r, len(heads) - 1))
        merged.text = text
        r += 1
    save_office(
        doc,
        "06_ziel_und_massnahmenplan.docx",
        "Ziel- und Maßnahmenplan 2024",
        "Jobcenter Landkreis Hunsrücktal",
    )
