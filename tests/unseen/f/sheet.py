"""A fact sheet of one project (DOCX): two columns, rows named as colleagues would ask."""

from __future__ import annotations

from docx import Document
from docx.shared import Cm, Pt

from tests.unseen.layout import save_office

ROWS = (
    ("So heißt es", "Ankerplatz"),
    (
        "Wer dahintersteht",
        "Jobcenter Stadt Eschfurt (Auftraggeber), Straßenwerk Eschfurt e. V. (führt durch)",
    ),
    ("Wo", "Eschfurt, Brandenburg; Bauwagen am alten Güterbahnhof"),
    (
        "Wen wir meinen",
        "Menschen, die wir mit Briefen und Einladungen nicht mehr erreichen: schwer erreichbare "
        "Leistungsberechtigte, die den Kontakt zum Amt abgebrochen haben",
    ),
    ("Von wann bis wann", "01.07.2022 – 30.06.2024"),
    ("Wie lange jemand bleibt", "4 bis 12 Monate, im Einzelfall auch kürzer"),
    ("Wie viele hineinpassen", "22 (nicht namensgebunden, laufender Einstieg)"),
    ("Wie viele tatsächlich da waren", "Bis 31.12.2023 insgesamt 64 Personen"),
    ("Was das in der Woche heißt", "12 Std./Woche, an drei Nachmittagen"),
    ("Wer sich kümmert", "Eine Sozialarbeiterin für elf Menschen (1 : 11)"),
    (
        "Was es kostet",
        "237.600,00 € für 24 Monate (lt. Vertrag).\nDas sind 450,00 € je Platz und Monat.",
    ),
    (
        "Was nicht dazugehört",
        "Fahrtkosten (im Schnitt 29 € im Monat) und Bürgergeld (Regelbedarf 502 €) laufen "
        "gesondert. Die Stadt gibt den Bauwagen, Wert ca. 18.500 €.",
    ),
    (
        "Was herausgekommen ist",
        "41 Personen haben wieder regelmäßig Kontakt zur Fachkraft.\n"
        "9 Personen arbeiten, davon keine in einem Minijob.\n"
        "Ziel laut Konzept war eine Kontaktquote von 50 %; erreicht wurden 64 %.",
    ),
    ("Worauf es sich stützt", "für unter 25-Jährige § 16h SGB II, sonst § 16f SGB II"),
    (
        "Was wir anderen raten",
        "Nicht mit Formularen anfangen. Erst Kaffee, dann Bescheid.",
    ),
)


def fact_sheet() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Calibri", Pt(11)
    doc.sections[0].footer.paragraphs[0].text = "Projektblatt 3/2024 – Jobcenter Stadt Eschfurt"
    doc.add_heading("Projekt auf einem Blatt", 0)
    table = doc.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    for label, text in ROWS:
        left, right = table.add_row().cells
        left.width, right.width = Cm(5), Cm(11.5)
        left.paragraphs[0].add_run(label).bold = True
        lines = text.split("\n")
        right.text = lines[0]
        for line in lines[1:]:
            right.add_paragraph(line)
    doc.add_paragraph()
    doc.add_paragraph("Stand: Januar 2024. Nachdruck mit Quellenangabe erlaubt.")
    save_office(
        doc,
        "02_projektblatt_ankerplatz.docx",
        "Projekt auf einem Blatt",
        "Jobcenter Stadt Eschfurt",
    )
