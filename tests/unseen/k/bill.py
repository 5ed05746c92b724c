"""A bill for a district council: what is to be decided, the reasons, the money (DOCX)."""

from __future__ import annotations

from docx import Document
from docx.shared import Cm, Pt

from tests.unseen.layout import save_office

MEASURES: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Stabil in Ausbildung",
        "Auszubildende aus SGB-II-Haushalten, deren Ausbildung gefährdet ist, erhalten "
        "Stützunterricht und eine feste Ausbildungsbegleitung. Im ersten Durchgang nahmen "
        "21 Auszubildende teil; 17 bestanden die Prüfung (81 %), 4 lösten den Vertrag.",
        (
            ("Förderrechtliche Einordnung", "Assistierte Ausbildung, § 16 Abs. 1 SGB II i. V. m. "
             "§ 74 SGB III"),
            ("Beauftragung", "01.09.2021 – 31.08.2023"),
            ("Kapazität", "16 Plätze (Relation 1:8)"),
            ("Verbleib je Person", "bis Ausbildungsende, im Mittel 18 Monate"),
            ("zeitl. Umfang", "bis zu 9 Stunden/Woche"),
            ("Mittelbedarf", "230.400 €"),
        ),
    ),
    (
        "Digitaler Anschluss",
        "Ältere Leistungsberechtigte ab 55 Jahren erwerben digitale Grundkompetenzen: E-Mail, "
        "Online-Antrag, Videogespräch. Die Leihgeräte (Wert: 25 T€) hat das Land bereits 2020 "
        "finanziert.",
        (
            ("Förderrechtliche Einordnung", "§ 45 SGB III"),
            ("Beauftragung", "01.10.2021 – 30.09.2022"),
            ("Kapazität", "150 Teilnehmende im Jahr, in Gruppen von höchstens 8"),
            ("zeitl. Umfang", "6 Termine mit je 4 Stunden"),
            ("Mittelbedarf", "43.200 € (288,00 € pro Teilnehmer/in)"),
        ),
    ),
    (
        "Gesund ins Arbeitsleben",
        "Das Angebot richtet sich an Menschen mit psychischen Erkrankungen. Sie werden "
        "einzeln beraten und lernen in kleinen Gruppen, mit Belastungen umzugehen. Kurse der "
        "gesetzlichen Krankenkassen (rd. 9.000 € p. a.) kommen unentgeltlich hinzu.",
        (
            ("Förderrechtliche Einordnung", "§ 45 SGB III"),
            ("Beauftragung", "01.01.2022 – 31.12.2024"),
            ("Kapazität", "18 Plätze, zwei Vollzeitstellen (Relation 1:9)"),
            ("Verbleib je Person", "8 Monate"),
            ("zeitl. Umfang", "15 Stunden/Woche"),
            ("Mittelbedarf", "jährl. 97.200 €, insgesamt 291.600 €"),
        ),
    ),
)  # fmt: skip


def council_bill() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(10)
    doc.add_paragraph("Landkreis Südhenne (Hessen) – Der Kreisausschuss").runs[0].bold = True
    head = doc.add_table(rows=0, cols=2)
    head.style = "Table Grid"
    for label, text in (
        ("Vorlage-Nr.", "214/2021"),
        ("Fachdienst", "Kommunales Jobcenter Südhenne"),
        ("Beratungsfolge", "Ausschuss für Arbeit und Soziales 08.06.2021; Kreistag 24.06.2021"),
    ):
        left, right = head.add_row().cells
        left.width, right.width = Cm(4), Cm(12)
        left.text, right.text = label, text
    doc.add_heading("Beschlussvorlage: Beauftragung von drei Arbeitsmarktmaßnahmen", 1)
    doc.add_heading("Beschlussvorschlag", 2)
    doc.add_paragraph(
        "Der Kreistag stimmt der Beauftragung der nachstehenden Maßnahmen mit einem Volumen von "
        "insgesamt 565.200 € zu. Die Vergabe erfolgt vorbehaltlich der Mittelzuteilung des Bundes."
    )
    doc.add_heading("Begründung", 2)
    doc.add_paragraph(
        "Die Pandemie hat die Zahl der Langzeitarbeitslosen im Landkreis auf 2.940 steigen "
        "lassen. Das Kommunale Jobcenter schlägt vor, folgende Maßnahmen zu beauftragen:"
    )
    for number, (name, text, rows) in enumerate(MEASURES, 1):
        doc.add_heading(f"{number}. {name}", 3)
        doc.add_paragraph(text)
        table = doc.add_table(rows=0, cols=2)
        table.style = "Light List Accent 1"
        for label, value in rows:
            left, right = table.add_row().cells
            left.width, right.width = Cm(5), Cm(11)
            left.text, right.text = label, value
        doc.add_paragraph()
    doc.add_heading("Finanzielle Auswirkungen", 2)
    doc.add_paragraph(
        "Der Eingliederungstitel beläuft sich 2021 auf 11,3 Mio. €. Kreismittel werden nicht "
        "benötigt; der Ansatz bei Produkt 31201 (600.000 €) bleibt unverändert."
    )
    doc.add_paragraph("Anlagen: keine.    gez. Die Erste Kreisbeigeordnete")
    save_office(
        doc,
        "05_vorlage_214_2021.docx",
        "Beschlussvorlage 214/2021",
        "Landkreis Südhenne",
    )
