"""A committee paper (DOCX) and the slides of a conference (PPTX)."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.shared import Pt
from pptx import Presentation
from pptx.util import Emu, Inches
from pptx.util import Pt as SlidePt

from tests.unseen.layout import save_office


def _table(doc: Any, rows: list[list[str]]) -> None:
    table = doc.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Table Grid"
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            table.cell(r, c).text = text
    doc.add_paragraph()


def committee_paper() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(10.5)
    _table(
        doc,
        [
            ["Kreis Ostheide – Der Landrat", "Vorlage 2023/117"],
            ["Fachdienst Soziales und Arbeit", "Az. 50.2-431/23"],
            ["Beratungsfolge: Sozialausschuss", "07.11.2023, TOP 6, öffentlich"],
        ],
    )
    doc.add_heading("Fortführung von Eingliederungsangeboten des Jobcenters Kreis Ostheide", 1)
    doc.add_paragraph().add_run("Beschlussvorschlag:").bold = True
    doc.add_paragraph(
        "Der Sozialausschuss empfiehlt dem Kreistag, das Haushaltscoaching Plus für zwei Jahre neu einzurichten "
        "und das Sozialkaufhaus Nordertor ein weiteres Jahr fortzuführen."
    )
    doc.add_paragraph().add_run("Sachverhalt:").bold = True
    doc.add_paragraph(
        "Der Kreis Ostheide (Schleswig-Holstein) ist als Optionskommune alleiniger Träger der Grundsicherung. "
        "Im September 2023 bezogen 3.905 Bedarfsgemeinschaften Bürgergeld. 1.842 von ihnen sind länger als "
        "vier Jahre im Leistungsbezug. Die Verwaltung schlägt vor, zwei Angebote zu finanzieren."
    )
    doc.add_heading("a) Haushaltscoaching Plus", 2)
    doc.add_paragraph(
        "Das Coaching richtet sich an Bedarfsgemeinschaften mit Kindern, deren Mitglieder seit langem Leistungen "
        "beziehen. Zwei Fachkräfte (2,0 VZÄ) besuchen die Familien zu Hause; jede Fachkraft betreut zeitgleich "
        "20 Bedarfsgemeinschaften, zusammen also 40. Vorgesehen ist eine Begleitung von durchschnittlich "
        "einem Jahr. Das Angebot beginnt am 01.01.2024 und ist bis zum 31.12.2025 befristet. Rechtsgrundlage: "
        "§ 16a SGB II, § 16k SGB II."
    )
    doc.add_heading("b) Sozialkaufhaus Nordertor", 2)
    doc.add_paragraph(
        "Das Sozialkaufhaus ist seit 2015 ein fester Bestandteil der Beschäftigungsförderung. Träger ist die "
        "Nordertor Dienste gGmbH. Eingerichtet sind 24 Plätze für arbeitsmarktferne Leistungsberechtigte im "
        "Rahmen von Arbeitsgelegenheiten nach § 16d SGB II mit 30 Stunden je Woche. Die Zuweisung erfolgt "
        "für sechs Monate. Teilnehmende erhalten eine Mehraufwandsentschädigung von 1,80 €/Std. "
        "Der Träger rechnet 415 € je Platz und Monat ab."
    )
    doc.add_paragraph(
        "Im Jahr 2022 gab es 61 Eintritte. Neun Personen wechselten auf den allgemeinen Arbeitsmarkt, 14 in eine "
        "weiterführende Maßnahme; 11 brachen ab. Das Kaufhaus nahm 58.000 € durch Verkäufe ein. Die Miete von "
        "36.000 € jährlich zahlt die Stadt."
    )
    doc.add_paragraph().add_run("Finanzielle Auswirkungen:").bold = True
    doc.add_paragraph("Zu a) Haushaltscoaching Plus (Produkt 31210, Konto 5331000):")
    _table(
        doc,
        [
            ["Bezeichnung", "2024 (EUR)", "2025 (EUR)"],
            ["Personalaufwand", "142.000", "146.500"],
            ["Sachaufwand", "22.000", "22.000"],
            ["Aufwand gesamt", "164.000", "168.500"],
            ["abzüglich Landeszuweisung", "80.000", "80.000"],
            ["Eigenanteil Kreis", "84.000", "88.500"],
        ],
    )
    doc.add_paragraph(
        "Zu b) Sozialkaufhaus Nordertor: Der Aufwand für 2024 beträgt 119.520 EUR und wird aus "
        "Eingliederungsmitteln des Bundes gedeckt. Eine Belastung des Kreishaushalts entsteht nicht."
    )
    doc.add_paragraph(
        "Im Teilhaushalt 5 stehen für freiwillige Leistungen insgesamt 2.450.000 EUR zur Verfügung. Die Verwaltung "
        "erwartet bei den Kosten der Unterkunft eine Entlastung von 96.000 EUR im Jahr."
    )
    doc.add_paragraph("Klimarelevanz: keine. Gleichstellung: wurde geprüft. Anlagen: 2")
    save_office(doc, "04_ausschussvorlage_ostheide.docx", "Vorlage 2023/117", "Kreis Ostheide")


def _slide(deck: Any, title: str) -> Any:
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = title
    return slide


def _text(
    slide: Any, lines: list[str], x: float, y: float, w: float, h: float, size: int = 18
) -> None:
    frame = slide.shapes.add_textbox(Inches(x), Inches(y), Inches(w), Inches(h)).text_frame
    frame.word_wrap = True
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.text, paragraph.font.size = line, SlidePt(size)


def _slide_table(slide: Any, rows: list[list[str]], y: float = 1.6) -> None:
    shape = slide.shapes.add_table(
        len(rows), len(rows[0]), Inches(0.5), Inches(y), Inches(9), Emu(370000 * len(rows))
    )
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            shape.table.cell(r, c).text = text


def _bullets(deck: Any, title: str, lines: list[str]) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = title
    frame = slide.placeholders[1].text_frame
    for number, line in enumerate(lines):
        (frame.paragraphs[0] if number == 0 else frame.add_paragraph()).text = line


def conference() -> None:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Drei Wege aus dem Langzeitbezug"
    first.placeholders[
        1
    ].text = "Jobcenter Havelmark (Brandenburg)\nFachtagung „Teilhabe vor Ort“, 16. Juni 2022"
    _bullets(
        deck,
        "Wo wir stehen",
        [
            "78.000 Einwohner, Arbeitslosenquote 7,1 %",
            "6.230 erwerbsfähige Leistungsberechtigte",
            "Eingliederungstitel 2022: 5,4 Mio. €",
            "Drei Projekte, drei Zielgruppen",
        ],
    )
    _bullets(
        deck,
        "Projekt 1: Direkt dran",
        [
            "Zielgruppe: marktnahe Neukundinnen und Neukunden",
            "Start: 1. März 2020, unbefristet",
            "Tägliches Bewerbungscafé, Sofortangebote, Probearbeiten",
            "Kleines Team im eigenen Haus, kein Träger",
        ],
    )
    slide = _slide(deck, "Direkt dran: Ergebnisse")
    _slide_table(
        slide,
        [
            ["Jahr", "Eintritte", "Arbeit", "Ausbildung", "Abbruch"],
            ["2020", "78", "21", "4", "12"],
            ["2021", "91", "29", "6", "10"],
        ],
    )
    _text(slide, ["Quelle: eigene Auswertung, Stichtag 31.12.2021"], 0.5, 6.6, 8, 0.5, 11)
    _bullets(
        deck,
        "Projekt 2: Lotsenhaus",
        [
            "Für wohnungslose Menschen im Leistungsbezug",
            "Anlaufstelle mit Duschen, Postadresse und Beratung",
            "Zusammenarbeit mit der Wohnungsnotfallhilfe",
            "Laufzeit: 01.07.2020 – 30.06.2023",
            "§ 16f SGB II",
        ],
    )
    slide = _slide(deck, "Lotsenhaus in Zahlen")
    for x, number, label in (
        (0.5, "58", "Menschen begleitet"),
        (3.7, "34 %", "in Arbeit oder Ausbildung"),
        (6.9, "17", "in eigener Wohnung"),
    ):
        _text(slide, [number], x, 2, 2.6, 0.9, 44)
        _text(slide, [label], x, 3, 2.6, 0.6, 16)
    slide = _slide(deck, "Projekt 3: Zurück ins Team")
    _text(
        slide,
        ["Wer?", "Menschen nach einer psychischen Erkrankung, häufig nach einer Rehabilitation"],
        0.5,
        1.5,
        4.2,
        1.6,
    )
    _text(
        slide,
        ["Was?", "Belastungserprobung im Betrieb, anfangs 12 Stunden je Woche"],
        5.2,
        1.5,
        4.2,
        1.6,
    )
    _text(slide, ["Wann?", "01.01.2021 – 31.12.2022"], 0.5, 3.6, 4.2, 1.2)
    _text(
        slide,
        ["Wie gut?", "9 von 21 Teilnehmenden in Arbeit (43 %)", "4 Abbrüche"],
        5.2,
        3.6,
        4.2,
        1.6,
    )
    slide = _slide(deck, "Was kostet das?")
    _slide_table(
        slide,
        [
            ["", "Direkt dran", "Lotsenhaus", "Zurück ins Team"],
            ["Plätze", "45", "20", "12"],
            ["Dauer je TN", "6 Monate", "12 Monate", "9 Monate"],
            ["Kosten pro Jahr", "148.500 €", "132 T€", "86.400 €"],
            ["Kosten je Platz und Monat", "275 €", "550 €", "600 €"],
            ["Betreuungsschlüssel", "1:30", "1:10", "1:6"],
        ],
    )
    _text(
        slide,
        [
            "Zum Vergleich: Ein Monat Leistungsbezug kostet im Schnitt 1.090 € je Bedarfsgemeinschaft."
        ],
        0.5,
        5.6,
        9,
        0.6,
        14,
    )
    _bullets(
        deck,
        "Was wir gelernt haben",
        [
            "Kleine Gruppen zahlen sich aus",
            "Ohne Wohnung keine Arbeit",
            "Betriebe brauchen schnelle Antworten",
        ],
    )
    _bullets(
        deck,
        "Vielen Dank!",
        ["Jobcenter Havelmark, Tel. 03300 612 400", "teilhabe@jobcenter-havelmark.example"],
    )
    save_office(
        deck,
        "05_fachtagung_havelmark.pptx",
        "Drei Wege aus dem Langzeitbezug",
        "Jobcenter Havelmark",
    )
