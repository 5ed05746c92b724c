"""The report of a provider to its advisory board: two projects, told in paragraphs (DOCX)."""

from __future__ import annotations

from docx import Document
from docx.shared import Pt

from tests.unseen.layout import save_office

PROJECTS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Sprachwerkstatt Handwerk",
        (
            (
                "Personenkreis",
                "Geflüchtete mit Bleibeperspektive, die vom Jobcenter Stadt Hasewinkel zugewiesen "
                "werden. Vorkenntnisse im Handwerk sind willkommen, aber keine Bedingung.",
            ),
            (
                "Ablauf und zeitlicher Rahmen",
                "Der Auftrag (§ 45 SGB III) lief vom 01.02.2017 bis zum 31.07.2018. Eine "
                "Teilnahme dauert 6 Monate, sie kann um 3 Monate verlängert werden. Vorgesehen "
                "sind 30 Stunden in der Woche, davon 12 Stunden Sprachförderung direkt an der "
                "Werkbank. Für die 20 Plätze gilt laufender Einstieg.",
            ),
            (
                "Personaleinsatz",
                "1,5 VZÄ Anleitung und 0,5 VZÄ Sozialpädagogik (Schlüssel insgesamt 1:10).",
            ),
            (
                "Finanzierung",
                "Das Jobcenter vergütet 575,00 € je Platz und Monat. Daraus ergibt sich ein "
                "Auftragswert von 207.000,00 €. Werkzeug im Wert von 4.300 € hat uns die "
                "Kreishandwerkerschaft gespendet.",
            ),
            (
                "Was wir bewirkt haben",
                "Insgesamt gab es 54 Eintritte, 49 Personen haben das Projekt verlassen. Davon "
                "haben 12 eine Ausbildung und 15 eine sozialversicherungspflichtige Arbeit "
                "aufgenommen (zusammen 55,1 %). 6 wechselten in eine Einstiegsqualifizierung, 9 "
                "haben abgebrochen.",
            ),
        ),
    ),
    (
        "Wohnen zuerst, Arbeit auch",
        (
            (
                "Personenkreis",
                "Wohnungslose Menschen im Stadtgebiet, die Leistungen nach dem SGB II beziehen "
                "oder beziehen könnten.",
            ),
            (
                "Ablauf und zeitlicher Rahmen",
                "Das Angebot besteht seit Mai 2015 und ist unbefristet. Eine feste Dauer gibt es "
                "nicht: Wir bleiben, solange wir gebraucht werden. Grundlage ist die "
                "psychosoziale Betreuung gemäß § 16a SGB II.",
            ),
            ("Personaleinsatz", "1,3 VZÄ Sozialarbeit, ergänzt um eine Peer-Beraterin (Minijob)."),
            (
                "Finanzierung",
                "Die Stadt Hasewinkel hat das Projekt 2017 mit 91.260,- € finanziert (2016: "
                "gleicher Betrag). Die Kosten der Unterkunft, im Schnitt 412 € im Monat, trägt "
                "das Jobcenter unmittelbar.",
            ),
            (
                "Was wir bewirkt haben",
                "2017 haben wir 63 Personen begleitet. 18 haben einen eigenen Mietvertrag "
                "unterschrieben, 5 eine Arbeit aufgenommen. Das ist weniger, als wir uns "
                "vorgenommen hatten (8), aber mehr als im Vorjahr.",
            ),
        ),
    ),
)


def provider_report() -> None:
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Georgia", Pt(10.5)
    doc.sections[0].header.paragraphs[0].text = "Lernwerk Hasewinkel gGmbH"
    doc.add_heading("Bericht an den Beirat über das Jahr 2017/18", 0)
    doc.add_paragraph(
        "Das Lernwerk Hasewinkel (Nordrhein-Westfalen) arbeitet seit 1991 mit arbeitslosen "
        "Menschen. Der Umsatz lag 2017 bei 3,1 Mio. €, wir beschäftigen 46 Kolleginnen und "
        "Kollegen. Zwei Projekte möchten wir diesmal näher vorstellen."
    )
    for name, parts in PROJECTS:
        doc.add_heading(name, 1)
        for label, text in parts:
            doc.add_heading(label, 2)
            doc.add_paragraph(text)
    doc.add_heading("Ausblick", 1)
    doc.add_paragraph(
        "Im kommenden Jahr müssen wir das Dach der Halle 2 erneuern (Angebot: 68.500 €). Der "
        "Beirat wird gebeten, den Bericht zur Kenntnis zu nehmen."
    )
    save_office(
        doc,
        "04_beiratsbericht_lernwerk.docx",
        "Bericht an den Beirat 2017/18",
        "Lernwerk Hasewinkel gGmbH",
    )
