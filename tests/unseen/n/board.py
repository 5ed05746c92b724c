"""Minutes of a social affairs committee (DOCX): two of its items tell of measures."""

from __future__ import annotations

from docx import Document
from docx.shared import Pt

from tests.unseen.layout import save_office

HEAD = (
    "Landkreis Ammerau",
    "Niederschrift über die 14. Sitzung des Ausschusses für Soziales und Arbeit",
)
FRAME = (
    "am Donnerstag, 19.09.2024, 17:00 Uhr, Kreishaus Ammerau (Rheinland-Pfalz), Sitzungssaal 2",
    "Anwesend: 11 Mitglieder (lt. Anwesenheitsliste), Verwaltung, Geschäftsführung Jobcenter "
    "Landkreis Ammerau als Gast. Beginn 17:04 Uhr, Ende 19:20 Uhr.",
)
ITEMS = (
    (
        "TOP 1 Eröffnung, Genehmigung der Niederschrift vom 13.06.2024",
        "Der Vorsitzende stellt die Beschlussfähigkeit fest. Die Niederschrift wird bei einer Enthaltung "
        "genehmigt.",
    ),
    (
        "TOP 2 Entwicklung der Kosten der Unterkunft",
        "Die Verwaltung berichtet, dass die Kosten der Unterkunft im laufenden Jahr voraussichtlich 11,3 Mio. € "
        "betragen werden (Ansatz 10,9 Mio. €). Ursache seien vor allem die Heizkosten. Kenntnis genommen.",
    ),
    (
        "TOP 3 Schuldnerberatung „Wieder Luft“ – Fortführung 2025/2026",
        "Das Jobcenter stellt das Angebot vor. Seit dem 01.01.2020 berät der Verein Lebenswege Ammerau e. V. "
        "Leistungsberechtigte, deren Schulden einer Arbeitsaufnahme im Weg stehen (§ 16a Nr. 2 SGB II). "
        "Dafür sind 1,5 Stellen eingerichtet. Im Jahr 2023 wurden 148 Personen beraten, bei 57 kam eine "
        "Einigung mit den Gläubigern zustande, 34 Personen nahmen während oder kurz nach der Beratung eine Arbeit "
        "auf. Die Beratung dauert im Schnitt 8 Monate.",
        "Der Kreis hat dafür 2023 insgesamt 88.800,- € aufgewendet. Wegen der Tarifsteigerung beantragt der "
        "Verein für 2025 96.000 € und für 2026 98.400 €, zusammen 194.400 €.",
        "Auf Nachfrage erklärt die Geschäftsführung, Pfändungen seien nach wie vor der häufigste Grund, "
        "warum Arbeitgeber Bewerber wieder ablehnen. Die Wartezeit liege bei fünf Wochen.",
        "Beschluss: Der Ausschuss empfiehlt dem Kreistag, die Mittel wie beantragt bereitzustellen. "
        "Abstimmung: 10 Ja, 0 Nein, 1 Enthaltung.",
    ),
    (
        "TOP 4 Jugendwerkstatt Holzhof – Sachstand",
        "Die Jugendwerkstatt wird seit 01.08.2021 vom Verein Handwerk und Jugend e. V. betrieben und ist bis "
        "31.07.2025 bewilligt. Dort arbeiten junge Menschen unter 25 Jahren ohne Ausbildungsplatz "
        "30 Stunden in der Woche in Tischlerei und Küche; die Teilnahme ist auf 12 Monate angelegt. Es gibt "
        "14 Plätze und zwei Anleiter sowie eine Sozialpädagogin (Schlüssel rd. 1:5).",
        "Die Kosten belaufen sich auf rd. 156 T€ im Jahr. Sie werden vom Jobcenter (§ 16 Abs. 1 SGB II, § 45 SGB III) "
        "getragen, die Miete von monatlich 1.900 € übernimmt die Gemeinde. Seit Beginn haben 52 "
        "Jugendliche teilgenommen, 17 davon haben anschließend eine Ausbildung begonnen, 6 holten den "
        "Hauptschulabschluss nach.",
        "Ausschussmitglieder regen eine Besichtigung im Frühjahr an. Kenntnis genommen.",
    ),
    (
        "TOP 5 Mitteilungen und Anfragen",
        "Die nächste Sitzung findet am 21.11.2024 statt. Eine Anfrage zur Barrierefreiheit des Kreishauses wird "
        "schriftlich beantwortet.",
    ),
)


def council_minutes() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Times New Roman", Pt(11)
    doc.add_paragraph().add_run(HEAD[0]).bold = True
    doc.add_heading(HEAD[1], 1)
    for text in FRAME:
        doc.add_paragraph(text)
    for title, *paragraphs in ITEMS:
        heading = doc.add_paragraph()
        heading.paragraph_format.space_before = Pt(10)
        heading.add_run(title).bold = True
        for text in paragraphs:
            doc.add_paragraph(text)
    doc.add_paragraph("gez. Vorsitz                                        gez. Schriftführung")
    save_office(
        doc,
        "08_niederschrift_sozialausschuss.docx",
        "Niederschrift über die 14. Sitzung",
        "Landkreis Ammerau",
    )
