"""A labour market programme, a newsletter and a funding application (DOCX)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.shared import Pt

from tests.unseen.layout import save_office


def _table(doc: Any, rows: Sequence[Sequence[str]], bold_first_row: bool = False) -> None:
    table = doc.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Table Grid"
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            table.cell(r, c).text = text
            if (bold_first_row and r == 0) or (not bold_first_row and c == 0):
                for run in table.cell(r, c).paragraphs[0].runs:
                    run.bold = True
    doc.add_paragraph()


def _document(font: str, size: float) -> Any:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = font, Pt(size)
    return doc


INSTRUMENTS = (
    (
        "4.1 Förderung der beruflichen Weiterbildung (FbW)",
        [
            (
                "Zweck",
                "Nachholen von Berufsabschlüssen, Teilqualifizierung, Anpassung an neue Technik",
            ),
            ("Vorschrift", "§ 16 Abs. 1 SGB II i. V. m. § 81 SGB III"),
            ("Eintritte 2022 (Ist, bis September)", "291"),
            ("Eintritte 2023 (Soll)", "340"),
            ("Mittelansatz 2023", "2,1 Mio. €"),
            ("Anmerkung", "Weiterbildungsprämie für bestandene Abschlussprüfung: 1.500 €"),
        ],
    ),
    (
        "4.2 Teilhabe am Arbeitsmarkt",
        [
            ("Zweck", "Sozialversicherungspflichtige Arbeit für sehr arbeitsmarktferne Menschen"),
            ("Vorschrift", "§ 16i SGB II"),
            ("Personenkreis", "mindestens sechs der letzten sieben Jahre im Leistungsbezug"),
            ("Förderdauer", "bis zu fünf Jahre"),
            ("Bestand 2022 (Ist, September)", "118"),
            ("Eintritte 2023 (Soll)", "45"),
            ("Mittelansatz 2023", "3,05 Mio. €, davon 1,9 Mio. € aus dem Passiv-Aktiv-Transfer"),
            ("Anmerkung", "Zuschuss anfangs 100 %, Grundlage ist der Mindestlohn von 12,00 €"),
        ],
    ),
    (
        "4.3 Eingliederung von Langzeitarbeitslosen",
        [
            ("Zweck", "Lohnkostenzuschuss von 75 % im ersten und 50 % im zweiten Jahr"),
            ("Vorschrift", "§ 16e SGB II"),
            ("Förderdauer", "24 Monate"),
            ("Eintritte 2022 (Ist, bis September)", "14"),
            ("Eintritte 2023 (Soll)", "20"),
            ("Mittelansatz 2023", "280 T€"),
        ],
    ),
    (
        "4.4 Arbeitsgelegenheiten mit Mehraufwandsentschädigung",
        [
            ("Zweck", "Heranführung an Arbeit und Tagesstruktur"),
            ("Vorschrift", "§ 16d SGB II"),
            ("Umfang", "i. d. R. sechs Monate, bis zu 30 Stunden wöchentlich"),
            ("Plätze 2023 (Soll)", "150"),
            ("Eintritte 2023 (Soll)", "395"),
            ("Mittelansatz 2023", "720.000 €"),
            ("Anmerkung", "Die Mehraufwandsentschädigung beträgt 2,00 € je Stunde."),
        ],
    ),
    (
        "4.5 Coachingzentrum JobWerk",
        [
            ("Zweck", "Einzelcoaching bei einem Träger, Bewerbungslabor, Probearbeit"),
            ("Vorschrift", "§ 45 SGB III"),
            ("Personenkreis", "psychisch belastete Kundinnen und Kunden"),
            ("Umfang", "drei Monate, 12 Stunden wöchentlich, eine Fachkraft für 18 Teilnehmende"),
            ("Eintritte 2022 (Ist, bis September)", "376"),
            ("Eintritte 2023 (Soll)", "500"),
            ("Mittelansatz 2023", "610.000 €"),
            ("Wirkung 2022", "38 % der Abgänge in Beschäftigung (Ziel: 35 %)"),
        ],
    ),
    (
        "4.6 Einstiegsgeld",
        [
            ("Zweck", "Zuschuss zum Arbeitslosengeld II bei Aufnahme einer Beschäftigung"),
            ("Vorschrift", "§ 16b SGB II"),
            ("Förderdauer", "meist sechs, höchstens 24 Monate"),
            ("Eintritte 2023 (Soll)", "110"),
            ("Mittelansatz 2023", "165 T€"),
            ("Anmerkung", "Im Mittel werden 1.500 € je Fall bewilligt."),
        ],
    ),
)


def programme() -> None:
    doc = _document("Calibri", 11)
    doc.add_heading("Arbeitsmarktprogramm 2023", 0)
    doc.add_paragraph("Jobcenter Stadt Wiesenfurt, Nordrhein-Westfalen")
    doc.add_heading("1. Rahmenbedingungen", 1)
    doc.add_paragraph(
        "Die Zahl der Regelleistungsberechtigten wird 2023 voraussichtlich bei 21.300 liegen. Infolge der "
        "Zuwanderung aus der Ukraine rechnet das Jobcenter mit rund 1.150 weiteren Personen. Ziel ist eine Integrationsquote von "
        "24,8 % (Vorjahr: 23,9 %)."
    )
    doc.add_heading("2. Budget", 1)
    _table(
        doc,
        [
            ("Position", "2022", "2023"),
            ("Eingliederungstitel", "19.150.000 €", "18.400.000 €"),
            ("Verwaltungskosten", "22.100.000 €", "22.700.000 €"),
            ("Umschichtung", "-1.600.000 €", "-1.900.000 €"),
        ],
        bold_first_row=True,
    )
    doc.add_heading("3. Schwerpunkte", 1)
    for line in ("Fachkräfte entwickeln", "Langzeitbezug abbauen", "Frauen gleich beteiligen"):
        doc.add_paragraph(line, style="List Bullet")
    doc.add_heading("4. Instrumente im Einzelnen", 1)
    for title, rows in INSTRUMENTS:
        doc.add_heading(title, 2)
        _table(doc, rows)
    doc.add_heading("5. Controlling", 1)
    doc.add_paragraph(
        "Über Ausschöpfung und Eintritte wird der Trägerversammlung quartalsweise berichtet."
    )
    author = "Jobcenter Stadt Wiesenfurt"
    save_office(doc, "03_arbeitsmarktprogramm_2023.docx", "Arbeitsmarktprogramm 2023", author)


NEWS = (
    (
        "Jobrad statt Jobfrust",
        "Am 1. Februar 2022 hat in der alten Feuerwache eine Fahrradwerkstatt eröffnet. Zwölf Jugendliche und junge "
        "Erwachsene schrauben dort sechs Monate lang an gespendeten Rädern, 30 Stunden in der Woche. Das Jobcenter zahlt dem Träger "
        "„Speichenwerk“ 5.400 Euro je Teilnehmer. Ein fertiges Rad wird für 60 bis 90 Euro verkauft. Ob der Plan "
        "aufgeht, wissen wir im Herbst: Noch hat keiner die Werkstatt durchlaufen.",
    ),
    (
        "Offene Tür bei Schulden",
        "Wer Schulden hat, verschweigt sie im Bewerbungsgespräch und verliert den Job bei der ersten Lohnpfändung. Die "
        "kommunale Schuldnerberatung sitzt deshalb seit Januar 2020 zweimal die Woche im Jobcenter (§ 16a Nr. 2 SGB II). Im "
        "Jahr 2021 kamen 240 Ratsuchende, durchschnittlich mit 14.300 Euro in den Miesen. 133 haben sich außergerichtlich "
        "geeinigt, 61 sind in die Insolvenz gegangen. Die Stadt lässt sich das rund 88.000 Euro im Jahr kosten, anderthalb Stellen "
        "sind davon bezahlt.",
    ),
    (
        "Tablet, Tee und Tippen",
        "Der Kurs für Menschen über 55 geht in die vierte Runde. In acht Wochen lernen je 16 Teilnehmende, wie man "
        "Unterlagen hochlädt und Stellen online findet. Von bisher 48 Angemeldeten haben 45 abgeschlossen, das sind "
        "94 Prozent; neun haben danach wieder Arbeit gefunden. Der Landespreis „Digital dabei“ hat der Idee im März "
        "2.500 Euro eingebracht. Ein Durchgang kostet 6.720 Euro, also 420 Euro pro Kopf.",
    ),
)


def newsletter() -> None:
    doc = _document("Verdana", 10)
    doc.add_heading("WERDERPOST", 0)
    doc.add_paragraph(
        "Neues aus dem Jobcenter Stadt Grauwerder (Brandenburg) | Ausgabe 2/2022 | April"
    )
    doc.add_paragraph(
        "Guten Tag! In dieser Ausgabe geht es um Räder, rote Zahlen und Rechner. Übrigens: Zum 1. Juli kommt der "
        "Sofortzuschlag von 20 Euro monatlich für jedes Kind."
    )
    for title, text in NEWS:
        doc.add_heading(title, 1)
        doc.add_paragraph(text)
    doc.add_heading("In eigener Sache", 1)
    doc.add_paragraph(
        "Am Freitag nach Himmelfahrt bleibt das Haus geschlossen. Die Redaktion wünscht sonnige Tage."
    )
    save_office(doc, "08_werderpost.docx", "Werderpost 2/2022", "Jobcenter Stadt Grauwerder")


def application() -> None:
    doc = _document("Arial", 10)
    doc.add_heading("Antrag auf Gewährung einer Zuwendung", 0)
    doc.add_paragraph(
        "Europäischer Sozialfonds Plus (ESF+) – Förderperiode 2021–2027 – Freistaat Thüringen"
    )
    doc.add_heading("A. Angaben zum Vorhaben", 1)
    _table(
        doc,
        [
            ("A.1 Antragsteller", "Bildungsforum Hellmark e. V."),
            ("A.2 Bezeichnung des Vorhabens", "MiA – Migrantinnen in Arbeit"),
            ("A.3 Kooperationspartner", "Jobcenter Landkreis Hellmark"),
            ("A.4 Durchführungszeitraum", "01.01.2023 – 31.12.2025"),
            ("A.5 Plätze (gleichzeitig besetzt)", "20"),
            ("A.6 Geplante Eintritte insgesamt", "75"),
            ("A.7 Verweildauer", "9 Monate"),
            ("A.8 Wochenstunden der Teilnehmerinnen", "20"),
        ],
    )
    doc.add_heading("B. Beschreibung", 1)
    doc.add_paragraph(
        "Das Vorhaben richtet sich an zugewanderte Frauen mit Kindern, die SGB-II-Leistungen beziehen und im "
        "Herkunftsland bereits gearbeitet haben. Kern ist ein Coaching in Kleingruppen; je zehn Teilnehmerinnen ist eine sozialpädagogische Vollzeitkraft "
        "vorgesehen. Im Landkreis leben 1.480 Frauen, die in Frage kommen."
    )
    doc.add_paragraph(
        "Es sollen mindestens 30 Teilnehmerinnen (40 %) binnen vier Wochen nach Austritt in Arbeit sein und weitere 15 "
        "eine Ausbildung beginnen. Ergebnisse gibt es naturgemäß noch nicht. Für die "
        "Kinderbetreuung gewährt der Landkreis bis zu 150 € je Kind und Monat."
    )
    doc.add_heading("C. Ausgaben- und Finanzierungsplan (in €)", 1)
    _table(
        doc,
        [
            ("", "2023", "2024", "2025", "Summe"),
            ("1. Personalausgaben", "142.000", "146.200", "150.600", "438.800"),
            ("2. Honorare", "18.000", "18.000", "18.000", "54.000"),
            ("3. Sachausgaben", "31.400", "27.400", "27.400", "86.200"),
            ("Gesamtausgaben", "191.400", "191.600", "196.000", "579.000"),
            ("ESF+ (60 %)", "114.840", "114.960", "117.600", "347.400"),
            ("Landesmittel (20 %)", "38.280", "38.320", "39.200", "115.800"),
            ("Jobcenter (15 %)", "28.710", "28.740", "29.400", "86.850"),
            ("Eigenmittel (5 %)", "9.570", "9.580", "9.800", "28.950"),
        ],
        bold_first_row=True,
    )
    doc.add_heading("D. Erläuterung der Personalausgaben", 1)
    doc.add_paragraph(
        "Kalkuliert sind 2,0 VZÄ Sozialpädagogik (TV-L E 9b, Arbeitgeberbrutto 4.980 € monatlich) und 0,4 VZÄ "
        "Verwaltung. Das Besserstellungsverbot wird beachtet. Der Jahresumsatz des Antragstellers lag zuletzt bei 3,2 Mio. €."
    )
    doc.add_heading("E. Erklärungen", 1)
    doc.add_paragraph(
        "Mit dem Vorhaben wurde noch nicht begonnen. Ort, Datum, Unterschrift: ____________"
    )
    author = "Bildungsforum Hellmark e. V."
    save_office(doc, "09_projektantrag_mia.docx", "Projektantrag MiA", author)
