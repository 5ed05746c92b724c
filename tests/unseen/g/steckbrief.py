"""Forms of three projects (DOCX): one table each, four columns, many cells merged."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.shared import Pt

from tests.unseen.layout import save_office

Row = tuple[str, ...]
BENCH: tuple[Row, ...] = (
    ("Steckbrief 1: Werkbank 25",),
    ("Träger", "Jugendwerkstatt Basaltau e. V.", "Rechtsgrundl.", "§ 16h SGB II"),
    ("Zielgruppe", "schwer erreichbare Jugendliche u. junge Erwachsene (U25) ohne Anschluss"),
    ("Laufzeit", "15.09.2019 – 14.09.2020", "Verbleib je TN", "i. d. R. 9 Monate"),
    ("TN-Plätze", "15", "Betreuung", "1 : 6"),
    ("Umfang", "30 Std./Wo.", "Ort", "alte Schlosserei, Hof 2"),
    ("Inhalt", "Metall, Holz, Fahrrad; ein fester Ansprechpartner; Frühstück ist Pflicht, der "
     "Rest am Anfang nicht. Ab dem 4. Monat Betriebspraktika."),
    ("Kosten", "97.200,- € lt. Zuwendungsvertrag für 12 Monate"),
    ("Ergebnis (Stand 30.09.2020)",),
    ("Eintritte", "31", "Austritte", "24"),
    ("in Ausbildung", "7", "in Arbeit", "4"),
    ("Abbrüche", "5", "noch offen", "8"),
    ("Anmerkung", "Praktikumsbetriebe zahlen freiwillig bis zu 150 € Taschengeld."),
)  # fmt: skip
FIFTY: tuple[Row, ...] = (
    ("Steckbrief 2: Neuer Blick ab 50",),
    ("Träger", "Akademie Basaltau GmbH", "Rechtsgrundl.", "§ 16 (1) SGB II i.V.m. § 45 SGB III"),
    ("Zielgruppe", "Ältere ab 50, arbeitslos seit mehr als einem Jahr"),
    ("Laufzeit", "01.01. – 31.12.2019", "Umfang je TN", "6 Termine mit je 4 Stunden"),
    ("Teilnehmende 2019", "86 Personen", "Gruppengröße", "max. 9"),
    ("Inhalt", "Bewerbung neu lernen, Stärken sammeln, Probearbeiten vereinbaren. Keine "
     "Bewerbungsmappe von der Stange."),
    ("Kosten", "Pauschale von 312,- € je Fall, abgerechnet nach Besuch des 4. Termins"),
    ("Ergebnis (Stand 30.09.2020)",),
    ("in Arbeit nach 6 Monaten", "19", "zufrieden", "92 %"),
    ("Anmerkung", "Eingliederungszuschuss an Betriebe (bis zu 50 % des Lohns) läuft gesondert, "
     "im Mittel 740 € mtl."),
)  # fmt: skip
GUIDE: tuple[Row, ...] = (
    ("Steckbrief 3: Familienlotsin",),
    ("Träger", "Jobcenter Kreis Basaltau (selbst)", "Rechtsgrundl.", "§ 16a SGB II"),
    ("Zielgruppe", "Familien, in denen beide Eltern Leistungen beziehen"),
    ("Laufzeit", "seit 01.02.2018, unbefristet", "Personal", "1,0 VZÄ"),
    ("Reichweite", "45 Bedarfsgemeinschaften (gleichzeitig)"),
    ("Inhalt", "Begleitung zu Ämtern, Kita und Schule; Anträge gemeinsam ausfüllen."),
    ("Personalkosten", "58.400 € p. a.", "Sachkosten", "4.600 € p. a."),
    ("Ergebnis (Stand 30.09.2020)",),
    ("Bisher", "Es liegen noch keine Ergebnisse vor, die Auswertung folgt 2021."),
    ("Anmerkung", "Häufigster Nebenertrag: bewilligter Kinderzuschlag (höchstens 185 € je Kind)."),
)


def _form(doc: Any, rows: tuple[Row, ...]) -> None:
    table = doc.add_table(rows=len(rows), cols=4)
    table.style = "Table Grid"
    for line, row in zip(table.rows, rows, strict=True):
        cells = line.cells
        if len(row) == 1:
            cells[0].merge(cells[3]).paragraphs[0].add_run(row[0]).bold = True
            continue
        if len(row) == 2:
            cells[1].merge(cells[3])
        for place, text in enumerate(row):
            cells[place].paragraphs[0].add_run(text).bold = place % 2 == 0


def merged_forms() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Calibri", Pt(10)
    doc.sections[0].header.paragraphs[0].text = "Jobcenter Kreis Basaltau (Hessen)"
    doc.add_heading("Steckbriefe unserer Projekte 2019/2020", 1)
    doc.add_paragraph(
        "Anlage zum Arbeitsmarktprogramm. Das Eingliederungsbudget betrug 2019 insgesamt "
        "6,9 Mio. €, davon 0,4 Mio. € für Projekte wie diese."
    )
    for rows in (BENCH, FIFTY, GUIDE):
        _form(doc, rows)
        doc.add_paragraph()
    save_office(
        doc,
        "02_steckbriefe_basaltau.docx",
        "Steckbriefe unserer Projekte 2019/2020",
        "Jobcenter Kreis Basaltau",
    )
