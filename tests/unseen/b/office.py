"""A county association's collection (DOCX, each example in its own form) and cards on slides (PPTX)."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.shared import Pt
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.util import Emu, Inches
from pptx.util import Pt as SlidePt

from tests.unseen.layout import save_office


def _run_in(doc: Any, label: str, text: str) -> None:
    paragraph = doc.add_paragraph()
    paragraph.add_run(label + " ").bold = True
    paragraph.add_run(text)


def _above(doc: Any, label: str, text: str) -> None:
    doc.add_paragraph().add_run(label).italic = True
    doc.add_paragraph(text)


def collection() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Calibri", Pt(11)
    doc.add_heading("Aus der Praxis der Landkreise", 0)
    doc.add_paragraph(
        "Fünf Beispiele der Arbeitsförderung vor Ort. Zusammengestellt vom Verband der Landkreise in Thüringen, "
        "Erfurt 2023. In den Mitgliedskreisen leben 1,5 Millionen Menschen."
    )
    doc.add_heading("Landkreis Oberland: Pendlerbus", 1)
    _run_in(
        doc,
        "Ausgangslage.",
        "Die Gewerbegebiete im Oberland suchen Personal, doch Frühschichten beginnen vor dem ersten Bus. "
        "Viele Langzeitarbeitslose haben weder Auto noch Führerschein.",
    )
    _run_in(
        doc,
        "Umsetzung.",
        "Seit dem 1. August 2021 lässt das Jobcenter Landkreis Oberland zwei Kleinbusse fahren. Mitfahren "
        "dürfen neu Eingestellte in den ersten zwölf Monaten. 44 Personen haben das Angebot bisher genutzt.",
    )
    _run_in(
        doc,
        "Finanzierung.",
        "Der Betrieb kostet jährlich 87.600 Euro und wird nach § 16f SGB II gefördert. Von den Fahrgästen "
        "wird ein Eigenbeitrag von 25 Euro im Monat erhoben.",
    )
    _run_in(
        doc,
        "Bilanz.",
        "27 der Mitfahrenden sind noch in ihrem Betrieb beschäftigt, neun haben inzwischen einen "
        "Führerschein.",
    )
    doc.add_heading("Landkreis Kyffgau: Hauptschulabschluss im zweiten Anlauf", 1)
    for line in (
        "Jobcenter Kyffgau mit der Kreisvolkshochschule",
        "für junge Erwachsene bis 25 Jahre ohne Schulabschluss",
        "10 Monate, 32 Wochenstunden, 22 Plätze",
        "Kosten: 152 Tsd. Euro je Durchgang",
        "zuletzt bestanden 17 von 20 Prüflingen (85 Prozent)",
        "Schülerticket 39 Euro monatlich, trägt der Landkreis",
    ):
        doc.add_paragraph(line, style="List Bullet")
    doc.add_heading("Landkreis Ilmfeld: Gründen mit Netz", 1)
    doc.add_paragraph(
        "Nicht jede Idee trägt, aber jede verdient eine ehrliche Prüfung. Das Jobcenter Landkreis Ilmfeld schickt "
        "Gründungswillige und Selbstständige, die aufstockend Leistungen beziehen, seit Januar 2020 zu einem Berater, der vier "
        "Monate lang mit ihnen rechnet, plant und notfalls abrät. Je Teilnehmendem fallen dafür 1.150 Euro an, die nach "
        "§ 16c SGB II übernommen werden. 63 Menschen haben mitgemacht. 24 von ihnen sind heute selbstständig, sechs haben "
        "sich für eine Anstellung entschieden. Wer gründet, kann daneben Einstiegsgeld bekommen, im "
        "Schnitt 225 Euro im Monat."
    )
    doc.add_heading("Landkreis Werrabergen: Suchtberatung im Haus", 1)
    _above(
        doc,
        "Worin besteht die Idee?",
        "Die Suchtberatung hat seit April 2018 ein eigenes Büro im Jobcenter Werrabergen. Wer im "
        "Gespräch mit der Integrationsfachkraft von einem Suchtproblem berichtet, geht eine Tür weiter.",
    )
    _above(
        doc,
        "Wer bezahlt das?",
        "Der Landkreis finanziert als kommunale Eingliederungsleistung (§ 16a SGB II) anderthalb Stellen, das "
        "sind 98.400 Euro im Jahr.",
    )
    _above(
        doc,
        "Was kam dabei heraus?",
        "2022 wurden 115 Menschen beraten. 38 von ihnen traten eine Therapie an, zwölf fanden im "
        "selben Jahr Arbeit.",
    )
    doc.add_heading("Landkreis Hohenleite: Wohnen und Arbeiten", 1)
    rows = [
        ("Träger", "Jobcenter Landkreis Hohenleite, Haus am Wehr e. V."),
        ("Teilnehmerkreis", "Wohnungslose Frauen und Männer"),
        ("Umfang", "12 Plätze, 20 Std. pro Woche"),
        ("Zeitraum", "Oktober 2020 bis September 2023"),
        ("Betreuung", "eine Fachkraft für vier Teilnehmende"),
        ("Kostensatz", "1.240 Euro pro Platz und Monat"),
        ("Geldgeber", "Europäischer Sozialfonds, Freistaat"),
        ("Spenden", "18.500 Euro für Möbel"),
    ]
    table = doc.add_table(rows=len(rows), cols=2)
    table.style = "Table Grid"
    for r, pair in enumerate(rows):
        for c, text in enumerate(pair):
            table.cell(r, c).text = text
    save_office(
        doc,
        "03_praxis_der_landkreise.docx",
        "Aus der Praxis der Landkreise",
        "Verband der Landkreise in Thüringen",
    )


CARDS = [
    (
        "Anlauf",
        "Für arbeitsmarktferne Leistungsberechtigte",
        "24",
        "6 Monate",
        "430 € je Platz und Monat",
    ),
    ("Mutmacherinnen", "Für alleinerziehende Mütter", "16", "9 Monate", "515 € je Platz und Monat"),
    ("Werkbank", "Für Menschen ohne Berufsabschluss", "20", "12 Monate", "148,8 T€ pro Jahr"),
    ("Klartext", "Für psychisch belastete Menschen", "10", "8 Monate", "78.000 € pro Jahr"),
    ("Neu hier", "Für Geflüchtete", "30", "6 Monate", "495 € je Platz und Monat"),
    (
        "Schuldenkompass",
        "Für überschuldete Kundinnen und Kunden",
        "40",
        "4 Monate",
        "290 € je TN insgesamt",
    ),
]


def _box(
    slide: Any,
    text: list[str],
    x: float,
    y: float,
    w: float,
    h: float,
    sizes: list[int],
    fill: bool = False,
) -> None:
    shape = slide.shapes.add_textbox(Inches(x), Inches(y), Inches(w), Inches(h))
    if fill:
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor(0xE8, 0xEC, 0xEF)
    frame = shape.text_frame
    frame.word_wrap = True
    for number, line in enumerate(text):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.text, paragraph.font.size = line, SlidePt(sizes[min(number, len(sizes) - 1)])
        paragraph.font.bold = number == 0 and len(sizes) > 1


def cards() -> None:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Unsere Projekte 2023"
    first.placeholders[
        1
    ].text = "Jobcenter Weserlohe (Land Bremen)\nBericht an den Beirat, 22. Februar 2024"
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Rahmen"
    slide.placeholders[1].text_frame.text = "Eingliederungsbudget 2023: 9,3 Mio. €"
    for line in (
        "Für 2024 rund 7 % weniger",
        "12.900 erwerbsfähige Leistungsberechtigte",
        "Alle Projekte: 1. Januar bis 31. Dezember 2023",
    ):
        slide.placeholders[1].text_frame.add_paragraph().text = line
    for start in (0, 2, 4):
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = f"Projektübersicht ({start // 2 + 1}/3)"
        for row, (name, who, places, months, price) in enumerate(CARDS[start : start + 2]):
            y = 1.5 + row * 2.8
            _box(slide, [name, who], 0.5, y, 9, 0.9, [24, 14], fill=True)
            for column, (label, value) in enumerate(
                (("Plätze", places), ("Teilnahmedauer", months), ("Kosten", price))
            ):
                _box(slide, [label, value], 0.5 + column * 3, y + 1.1, 2.8, 1.1, [12, 20])
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Was haben die Projekte erreicht?"
    rows = [
        ["Projekt", "Eintritte 2023", "in Arbeit vermittelt", "Quote"],
        ["Anlauf", "51", "11", "22 %"],
        ["Mutmacherinnen", "24", "9", "38 %"],
        ["Werkbank", "26", "15", "58 %"],
        ["Klartext", "14", "3", "21 %"],
        ["Neu hier", "66", "20", "30 %"],
        ["Schuldenkompass", "83", "–", "–"],
    ]
    shape = slide.shapes.add_table(
        len(rows), 4, Inches(0.5), Inches(1.6), Inches(9), Emu(370000 * len(rows))
    )
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            shape.table.cell(r, c).text = text
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Nächste Schritte"
    slide.placeholders[1].text_frame.text = "Ausschreibung Werkbank im Mai"
    slide.placeholders[
        1
    ].text_frame.add_paragraph().text = (
        "Beirat tagt wieder am 20. Juni 2024, Raum 114, Tel. 0421 9990 15"
    )
    save_office(
        deck, "08_projektkarten_weserlohe.pptx", "Unsere Projekte 2023", "Jobcenter Weserlohe"
    )
