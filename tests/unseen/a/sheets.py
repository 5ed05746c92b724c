"""Fact sheets of a state's ESF Plus programme: one page and one two-column table per project."""

from __future__ import annotations

from reportlab.lib import colors
from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.layout import GREY, gap, grid, pdf, styles

PROJECTS = [
    (
        "Familienstark Selkefeld",
        [
            ("Zuwendungsempfänger", "Bildungsverbund Selkefeld e. V., Domgasse 3, 06499 Selkefeld"),
            ("Kooperierendes Jobcenter", "Jobcenter Landkreis Selkefeld"),
            ("Durchführungszeitraum", "01.10.2022 – 30.09.2024"),
            (
                "Wer wird gefördert?",
                "Familien-Bedarfsgemeinschaften mit minderjährigen Kindern, in denen kein "
                "Elternteil erwerbstätig ist",
            ),
            ("Kapazität", "24 Bedarfsgemeinschaften gleichzeitig, 60 über die gesamte Laufzeit"),
            ("Verbleib im Projekt", "in der Regel 12 Monate"),
            ("Personaleinsatz", "2,0 VZÄ Familiencoaching, Fallzahl je Coach: 12"),
            ("Förderfähige Gesamtausgaben", "412.800,00 EUR"),
            (
                "Finanzierung",
                "ESF Plus 330.240,00 EUR (80 %)<br/>Landesmittel 82.560,00 EUR (20 %)",
            ),
            (
                "Inhalt",
                "Coaching der ganzen Familie in der Wohnung, Klärung von Kinderbetreuung und Schulden, "
                "Begleitung zu Ämtern, Elterntreff am Samstag.",
            ),
            (
                "Stand 30.06.2024",
                "66 Bedarfsgemeinschaften wurden begleitet. 19 Personen nahmen eine "
                "sozialversicherungspflichtige Arbeit auf, 8 eine Qualifizierung.",
            ),
            ("Rückfragen", "Projektbüro, Tel. 03999 44 17 20"),
        ],
    ),
    (
        "Spurwechsel – Arbeit nach der Haft",
        [
            (
                "Zuwendungsempfänger",
                "Straffälligenhilfe Brennitz e. V., Am Speicher 9, 39998 Brennitz",
            ),
            ("Kooperierendes Jobcenter", "Jobcenter Brennitz"),
            ("Durchführungszeitraum", "01.04.2023 – 31.03.2025"),
            (
                "Wer wird gefördert?",
                "Haftentlassene und Personen mit Bewährungsauflagen im Leistungsbezug",
            ),
            ("Kapazität", "16 Teilnahmeplätze"),
            ("Verbleib im Projekt", "6 bis 9 Monate bei 25 Stunden wöchentlich"),
            ("Personaleinsatz", "1 Sozialarbeiter (1,0 VZÄ), 1 Anleiter (1,0 VZÄ)"),
            ("Förderfähige Gesamtausgaben", "268.800,00 EUR"),
            (
                "Finanzierung",
                "ESF Plus 215.040,00 EUR (80 %)<br/>Landesmittel 53.760,00 EUR (20 %)",
            ),
            (
                "Inhalt",
                "Übergangsmanagement ab drei Monate vor der Entlassung, Holz- und Metallwerkstatt, "
                "Praktika. Teilnehmende erhalten ein Fahrgeld von 49 € im Monat.",
            ),
            ("Stand 30.06.2024", "41 Eintritte, 12 Vermittlungen in Arbeit (29 %)."),
            ("Rückfragen", "Projektbüro, Tel. 03998 70 25 11"),
        ],
    ),
    (
        "LeseWerk – Grundbildung am Arbeitsplatz",
        [
            ("Zuwendungsempfänger", "Volkshochschule Altwedel, Markt 1, 38899 Altwedel"),
            ("Kooperierendes Jobcenter", "Jobcenter Altwedel-Land"),
            ("Durchführungszeitraum", "01.01.2024 – 31.12.2025"),
            ("Wer wird gefördert?", "Erwachsene mit geringen Lese- und Schreibkenntnissen"),
            ("Kapazität", "20 Teilnahmeplätze"),
            ("Verbleib im Projekt", "ein halbes Jahr bei 18 Stunden wöchentlich"),
            ("Personaleinsatz", "2,5 VZÄ (Lehrkräfte, Lernbegleitung)"),
            (
                "Förderfähige Gesamtausgaben",
                "293.760,00 EUR, Abrechnung über Standardeinheitskosten von "
                "612,00 EUR je Teilnehmerin/Teilnehmer und Monat",
            ),
            (
                "Finanzierung",
                "ESF Plus 235.008,00 EUR (80 %)<br/>Landesmittel 58.752,00 EUR (20 %)",
            ),
            (
                "Inhalt",
                "Lernen an echten Arbeitsaufträgen in Gärtnerei und Großküche, Rechnen im Alltag, "
                "Umgang mit Behördenpost.",
            ),
            (
                "Stand 30.06.2024",
                "Für Ergebnisse ist es zu früh; der erste Kurs ist noch nicht beendet.",
            ),
            ("Rückfragen", "Projektbüro, Tel. 03997 31 60 08"),
        ],
    ),
    (
        "QuerEinstieg Kita",
        [
            ("Zuwendungsempfänger", "Akademie Mittelbörde gGmbH, Schulplan 22, 39099 Mittelbörde"),
            ("Kooperierendes Jobcenter", "Jobcenter Mittelbörde"),
            ("Durchführungszeitraum", "15.08.2022 – 14.08.2025"),
            (
                "Wer wird gefördert?",
                "Zugewanderte Frauen mit im Ausland erworbenem pädagogischem Studium",
            ),
            ("Kapazität", "15 Teilnahmeplätze je Jahrgang, drei Jahrgänge"),
            ("Verbleib im Projekt", "12 Monate, 30 Stunden wöchentlich"),
            ("Personaleinsatz", "3,0 VZÄ"),
            ("Förderfähige Gesamtausgaben", "0,54 Mio. EUR"),
            (
                "Finanzierung",
                "ESF Plus 0,432 Mio. EUR (80 %)<br/>Landesmittel 0,108 Mio. EUR (20 %)",
            ),
            (
                "Inhalt",
                "Fachsprache, Kinderrecht, zwei lange Praktika in Kindertagesstätten. Assistenzkräfte werden dort "
                "später mit 2.580 EUR brutto entlohnt.",
            ),
            (
                "Stand 30.06.2024",
                "Im ersten Jahrgang schlossen 13 von 15 Frauen erfolgreich ab, 11 arbeiten in einer Kita.",
            ),
            ("Rückfragen", "Projektbüro, Tel. 03909 55 80 31"),
        ],
    ),
]


def esf_sheets() -> None:
    s = styles("Arial", 10)
    p = lambda text, kind="body": Paragraph(text, s[kind])  # noqa: E731
    story = [
        gap(45),
        p("ESF Plus in Sachsen-Anhalt 2021–2027", "h1"),
        p("Projektsteckbriefe „Aktive Eingliederung“", "title"),
        p(
            "Herausgegeben vom Ministerium für Arbeit, Soziales und Integration<br/>Redaktionsstand: September 2024"
        ),
        gap(60),
        p(
            "Im Programm „Aktive Eingliederung“ stehen bis 2027 insgesamt 18,4 Mio. Euro bereit. Leistungen zum "
            "Lebensunterhalt sind in den Gesamtausgaben der Projekte nicht enthalten.",
            "small",
        ),
    ]
    for number, (name, rows) in enumerate(PROJECTS, start=1):
        look = [
            ("BACKGROUND", (0, 0), (0, -1), GREY),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.white),
        ]
        story += [
            PageBreak(),
            p(f"Projekt {number}", "small"),
            p(name, "h1"),
            grid([[f"<b>{a}</b>", b] for a, b in rows], [52, 112], s, head=0, extra=look),
        ]
    pdf(
        "02_esf_steckbriefe.pdf",
        "Projektsteckbriefe Aktive Eingliederung",
        "Ministerium für Arbeit, Soziales und Integration",
        story,
        footer="ESF Plus in Sachsen-Anhalt – Aktive Eingliederung",
    )
