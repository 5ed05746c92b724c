"""Tables as PDF: a catalogue in landscape (one row per measure) and a tender with lots in columns."""

from __future__ import annotations

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.layout import GREY, gap, grid, pdf, styles

HEAD = [
    "Nr.",
    "Maßnahme<br/>(Träger)",
    "Für wen",
    "Dauer und Umfang",
    "Vertrag",
    "Plätze",
    "Preis in €<br/>je TN und Monat",
    "Grundlage",
    "Anmeldung",
]
CATALOGUE = [
    ["<b>A Aktivierung und Orientierung</b>"] + [""] * 8,
    [
        "A1",
        "<b>Kompass Neustart</b><br/>Bildungswerk Immenbach GmbH",
        "Neuantragstellende",
        "2 Monate<br/>30 Std./Wo.",
        "01.01.20 – 31.12.20",
        "40",
        "298,00",
        "§ 45 SGB III",
        "Tel. 07099/14-210",
    ],
    [
        "A2",
        "<b>Stufe für Stufe</b><br/>Diakoniewerk Immenbach",
        "arbeitsmarktferne Kundinnen und Kunden",
        "6+3 Monate<br/>15 Std./Wo.",
        "01.03.19 – 28.02.21",
        "24",
        "455,50",
        "§ 45 SGB III",
        "Tel. 07099/14-211",
    ],
    [
        "A3",
        "<b>Erfahren und Gefragt</b><br/>Akademie Filstal e. V.",
        "Kunden ab 50 Jahren",
        "4 Monate<br/>20 Std./Wo.",
        "01.02.20 – 31.01.21",
        "18",
        "341,20",
        "§ 45 SGB III",
        "Tel. 07099/14-214",
    ],
    ["<b>B Familie und Beruf</b>"] + [""] * 8,
    [
        "B1",
        "<b>KinderLeicht in den Job</b><br/>Mütterzentrum Immenbach e. V.",
        "Alleinerziehende mit Kindern unter 10 Jahren",
        "9 Monate<br/>20 Std./Wo.",
        "15.09.19 – 14.09.20",
        "15",
        "512,00",
        "§ 45 SGB III",
        "Tel. 07099/14-220",
    ],
    [
        "B2",
        "<b>Zusammen stark</b><br/>Diakoniewerk Immenbach",
        "Bedarfsgemeinschaften mit Kindern",
        "12 Monate<br/>5 Std./Wo.",
        "01.01.20 – 31.12.21",
        "20",
        "390,00",
        "§ 16f SGB II",
        "Tel. 07099/14-221",
    ],
    ["<b>C Junge Menschen</b>"] + [""] * 8,
    [
        "C1",
        "<b>Sprungbrett</b><br/>Werkstatt Immenbach gGmbH",
        "Jugendliche unter 25 ohne Berufsabschluss",
        "10 Monate<br/>39 Std./Wo.",
        "01.09.19 – 31.08.21",
        "16",
        "745,80",
        "§ 45 SGB III",
        "Tel. 07099/14-230",
    ],
    [
        "C2",
        "<b>Endspurt Ausbildung</b><br/>Bildungswerk Immenbach GmbH",
        "Schulabgänger ohne Lehrstelle",
        "3 Monate<br/>30 Std./Wo.",
        "01.06.20 – 31.08.20",
        "12",
        "620,00",
        "§ 45 SGB III",
        "Tel. 07099/14-232",
    ],
    ["<b>D Gesundheit, Sprache, Beschäftigung</b>"] + [""] * 8,
    [
        "D1",
        "<b>Rückenstark</b><br/>Reha-Zentrum Immenbach",
        "Personen mit gesundheitlichen Einschränkungen",
        "6 Monate<br/>15 Std./Wo.",
        "seit 01.07.18, laufend",
        "14",
        "468,75",
        "§ 45 SGB III",
        "Tel. 07099/14-240",
    ],
    [
        "D2",
        "<b>Berufssprachkurs Pflege</b><br/>Volkshochschule Immenbach",
        "Geflüchtete",
        "5 Monate<br/>25 Std./Wo.",
        "01.04.20 – 31.08.20",
        "20",
        "– (trägt das BAMF)",
        "§ 45a AufenthG",
        "Tel. 07099/14-241",
    ],
    [
        "D3",
        "<b>Stadtgrün</b><br/>Werkstatt Immenbach gGmbH",
        "Langzeitarbeitslose",
        "12 Monate<br/>30 Std./Wo.",
        "01.01.20 – 31.12.20",
        "35",
        "285,00*",
        "§ 16d SGB II",
        "Tel. 07099/14-245",
    ],
]


def catalogue() -> None:
    s = styles("Arial", 9.5)
    p = lambda text, kind="body": Paragraph(text, s[kind])  # noqa: E731
    rows = [HEAD, *CATALOGUE]
    extra = []
    for r, row in enumerate(rows):
        if r and not row[1]:
            extra += [("SPAN", (0, r), (-1, r)), ("BACKGROUND", (0, r), (-1, r), GREY)]
    story = [
        p("Maßnahmekatalog 2020", "title"),
        p("Jobcenter Stadt Immenbach · Baden-Württemberg · Stand: 1. März 2020"),
        p(
            "Der Katalog unterstützt die Integrationsfachkräfte bei der Auswahl. Freie Plätze stehen tagesaktuell im "
            "Laufwerk M. Für alle Angebote zusammen sind 2020 Ausgaben von 2,87 Mio. Euro vorgesehen."
        ),
        grid(rows, [12, 44, 38, 26, 32, 15, 27, 25, 34], s, extra=extra),
        gap(),
        p("* zuzüglich Mehraufwandsentschädigung von 1,50 € je geleisteter Stunde", "small"),
        p(
            "Fahrkosten: 0,20 € je Kilometer, höchstens 130 € im Monat, aus dem Vermittlungsbudget. Kinderbetreuungskosten "
            "können mit bis zu 160 € je Kind und Monat erstattet werden.",
            "small",
        ),
    ]
    pdf(
        "01_massnahmekatalog_immenbach.pdf",
        "Maßnahmekatalog 2020",
        "Jobcenter Stadt Immenbach",
        story,
        footer="Maßnahmekatalog 2020 | Jobcenter Stadt Immenbach",
        pagesize=landscape(A4),
        margin=20 * mm,
    )


def tender() -> None:
    s = styles("Arial", 10)
    p = lambda text, kind="body": Paragraph(text, s[kind])  # noqa: E731
    story = [
        p("Vergabe-Nr. 45-2023-118", "small"),
        p("Leistungsbeschreibung", "title"),
        p(
            "Maßnahmen zur Aktivierung und beruflichen Eingliederung<br/>nach § 16 Abs. 1 SGB II in Verbindung mit "
            "§ 45 Abs. 1 SGB III",
            "h2",
        ),
        p(
            "Auftraggeber: Jobcenter Landkreis Rodachtal, Bahnhofstraße 40, 96999 Rodachtal (Bayern)<br/>"
            "Angebotsfrist: 14. März 2023, 11:00 Uhr<br/>Bindefrist: 31. Mai 2023"
        ),
        p("A Allgemeine Bestimmungen", "h1"),
        p(
            "A.1 Der Landkreis Rodachtal vergibt die Leistung in drei Losen. Jedes Los wird gesondert gewertet."
        ),
        p(
            "A.2 Bieter weisen für die letzten drei Geschäftsjahre einen Umsatz von jeweils mindestens 400.000 € sowie eine "
            "Betriebshaftpflichtversicherung mit einer Deckung von 3.000.000 € je Schadensfall nach."
        ),
        p(
            "A.3 Für pädagogisches Personal gilt der Mindestlohn der Aus- und Weiterbildungsbranche, derzeit 17,87 € je Stunde. "
            "Bei Unterschreitung des Personalschlüssels kann eine Vertragsstrafe von 1.500 € je Woche verlangt werden."
        ),
        p("A.4 Angebote sind elektronisch einzureichen. Rückfragen unter 09599 76 33 10."),
        p("B Gegenstand der Leistung", "h1"),
        grid(
            [
                ["", "Los 1", "Los 2", "Los 3"],
                [
                    "Bezeichnung",
                    "Aktivierungszentrum Rodach",
                    "Werkstattjahr Itzgrund",
                    "Jobcoaching Teilhabe",
                ],
                [
                    "Personenkreis",
                    "Langzeitleistungsbeziehende mit mehreren Vermittlungshemmnissen",
                    "Jugendliche und junge Erwachsene unter 25 Jahren",
                    "Beschäftigte in Förderung nach § 16i SGB II",
                ],
                ["Teilnehmerplätze", "36", "18", "50"],
                ["Individuelle Teilnahmedauer", "6 Monate", "12 Monate", "12 Monate"],
                ["Wöchentlicher Umfang", "20 Zeitstunden", "35 Zeitstunden", "nach Bedarf"],
                [
                    "Leistungszeitraum",
                    "01.06.2023 – 31.05.2025",
                    "01.09.2023 – 31.08.2024",
                    "01.07.2023 – 30.06.2024",
                ],
                ["Personalschlüssel", "1 : 12", "1 : 6", "1 : 25"],
                ["Auftragswert (geschätzt, ohne Optionen)", "345.600 €", "205.200 €", "92.800 €"],
            ],
            [42, 42, 42, 40],
            s,
            extra=[("BACKGROUND", (0, 0), (0, -1), GREY)],
        ),
        PageBreak(),
        p("C Leistungsinhalte", "h1"),
        p("C.1 Zu Los 1 (Aktivierungszentrum Rodach)", "h2"),
        p(
            "Der Auftragnehmer hält Werkstätten für Holz, Hauswirtschaft und Garten vor. Nach zwei Wochen Einstieg folgt die "
            "praktische Erprobung, begleitet durch wöchentliche Einzelgespräche. Eine einmalige Verlängerung um höchstens drei "
            "Monate bedarf der Zustimmung des Bedarfsträgers."
        ),
        p("C.2 Zu Los 2 (Werkstattjahr Itzgrund)", "h2"),
        p(
            "Die Jugendlichen arbeiten an Kundenaufträgen und bereiten sich auf den Hauptschulabschluss vor. Zusätzlich zu den "
            "Maßnahmekosten erhalten sie eine Prämie von 120 € monatlich, die der Landkreis unmittelbar auszahlt."
        ),
        p("C.3 Zu Los 3 (Jobcoaching Teilhabe)", "h2"),
        p(
            "Das Coaching findet am Arbeitsplatz statt. Vergütet wird die tatsächlich geleistete Coachingstunde, der Preis darf "
            "58 € je Stunde nicht übersteigen. Kalkuliert ist mit 1.600 Stunden."
        ),
        p("D Option", "h1"),
        p("Der Auftraggeber kann Los 2 und Los 3 einmal um zwölf Monate verlängern."),
    ]
    pdf(
        "04_leistungsbeschreibung_rodachtal.pdf",
        "Leistungsbeschreibung 45-2023-118",
        "Jobcenter Landkreis Rodachtal",
        story,
        footer="Vergabe-Nr. 45-2023-118 – Leistungsbeschreibung",
    )
