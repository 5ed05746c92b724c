"""The yearly labour market and integration programme of a joint job centre, as PDF."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.e.typeset import flat, hyphenated
from tests.unseen.layout import gap, grid, pdf, styles

BUDGET = [
    ["Eingliederungstitel (in T€)", "Ist 2023", "Plan 2024"],
    ["Aktivierung und berufliche Eingliederung", "5.240", "5.610"],
    ["Förderung der beruflichen Weiterbildung", "3.150", "3.400"],
    ["Eingliederungszuschüsse", "1.120", "980"],
    ["Arbeitsgelegenheiten", "1.460", "1.300"],
    ["Teilhabe am Arbeitsmarkt", "4.380", "4.150"],
    ["Eingliederung von Langzeitarbeitslosen", "690", "740"],
    ["Freie Förderung", "260", "300"],
    ["Sonstiges und Vorbindungen", "1.900", "1.920"],
    ["Summe", "18.200", "18.400"],
]

FIGURES = [
    ["Kennzahl", "2022", "2023", "Ziel 2024"],
    ["Erwerbsfähige Leistungsberechtigte (Jahresdurchschnitt)", "24.120", "24.600", "24.300"],
    ["darunter Langzeitleistungsbeziehende", "15.880", "15.940", "15.700"],
    ["Integrationsquote in Prozent", "22,4", "23,1", "23,8"],
    ["Bedarfsgemeinschaften", "17.650", "17.900", "17.700"],
]

FRAME = [
    """Das Jobcenter Stadt Werrabrück ist eine gemeinsame Einrichtung der Agentur für Arbeit und
    der Stadt. Die niedersächsische Großstadt verliert Industriearbeitsplätze und gewinnt Stellen
    in Pflege und Logistik. Die Arbeitslosenquote im Rechtskreis SGB II lag im Oktober 2023 bei
    6,9 Prozent.""",
    """Für das Jahr 2024 rechnet die Geschäftsführung mit einem Eingliederungstitel von 18,4 Mio.
    Euro und einem Verwaltungsbudget von 21,7 Mio. Euro. Vorgesehen ist eine Umschichtung in Höhe
    von 1,2 Mio. Euro zugunsten des Verwaltungshaushalts.<super>1</super> Je erwerbsfähigem
    Leistungsberechtigten stehen damit rechnerisch 748 Euro zur Verfügung.""",
]

CHAPTERS: list[tuple[str, list[str]]] = [
    (
        "4.1 Junge Menschen",
        [
            """Im Bestand sind 3.480 Personen unter 25 Jahren, von denen 41 Prozent keinen
            Schulabschluss haben. Die Zusammenarbeit in der Jugendberufsagentur wird
            fortgesetzt.""",
            """Neu eingekauft wurde „Startklar U25“. Die Maßnahme nach § 45 SGB III hat 30 Plätze
            und läuft vom 01.01.2024 bis zum 31.12.2024; die einzelnen Jugendlichen bleiben bis
            zu neun Monate und kommen 20 Stunden pro Woche. Eingeplant sind dafür 194.400 Euro.
            Der Betreuungsschlüssel liegt bei 1:10.""",
        ],
    ),
    (
        "4.2 Alleinerziehende und Familien",
        [
            """2.310 Haushalte sind Ein-Eltern-Haushalte. Für sie bleibt „Balance“ das
            wichtigste Angebot: Das Coaching umfasst 18 Plätze mit einer individuellen
            Verweildauer von sechs Monaten. Je Platz und Monat zahlt das Jobcenter 412
            Euro.<super>2</super> Von den 35 Alleinerziehenden, die 2023 ausgetreten sind,
            arbeiten 13.""",
        ],
    ),
    (
        "4.3 Geflüchtete Menschen",
        [
            """Rund 5.200 Leistungsberechtigte kommen aus den acht zugangsstärksten
            Asylherkunftsländern oder aus der Ukraine. „Brücke Beruf“ verbindet Praxis und
            Sprache. Zwei Gruppen mit je 16 Plätzen lernen vom 1. März bis zum 31. Dezember 2024,
            also zehn Monate lang, mit 25 Unterrichtseinheiten wöchentlich. Das
            Auftragsvolumen beträgt 268.800 Euro<super>3</super> für beide Gruppen zusammen. Die
            Förderung stützt sich auf § 45 SGB III.""",
        ],
    ),
    (
        "4.4 Menschen im langjährigen Leistungsbezug",
        [
            """Der soziale Arbeitsmarkt bleibt ein Schwerpunkt. Unter dem Namen „Perspektive
            Werra“ bündelt das Jobcenter die Förderung nach § 16i SGB II: Im Dezember 2023 waren
            145 Personen so beschäftigt, die Förderung kann bis zu fünf Jahre dauern. Der
            Lohnkostenzuschuss beläuft sich im Durchschnitt auf 1.870 Euro je Förderfall und
            Monat; in den ersten beiden Jahren werden 100 Prozent des Mindestlohns von 12,41 Euro
            ersetzt. Bislang wechselten 22 Beschäftigte in eine ungeförderte Stelle.""",
        ],
    ),
    (
        "4.5 Gesundheit",
        [
            """Mehr als ein Drittel der Leistungsberechtigten gibt gesundheitliche
            Einschränkungen an. Am 1. Juli 2024 startet „Kraftwerk“ für Menschen mit Depressionen
            und Angsterkrankungen. Die Teilnahme dauert sechs bis zwölf Monate bei 14 Plätzen und
            etwa zehn Stunden in der Woche. Der Ansatz im Haushalt beläuft sich auf 98 T€
            jährlich. Ergebnisse liegen noch nicht vor.""",
        ],
    ),
]

NOTES = [
    "1 Vorbehaltlich der endgültigen Mittelzuteilung durch den Bund.",
    "2 Gesamtes Vergabevolumen für Coachingangebote aller Art: 640 T€.",
    "3 Ohne Fahrkosten der Teilnehmenden (etwa 49 Euro im Monat für das Deutschlandticket).",
]


def yearly_programme() -> None:
    look = styles("Arial", 10)
    story: list[Any] = [
        gap(50),
        Paragraph("Arbeitsmarkt- und Integrationsprogramm 2024", look["title"]),
        Paragraph("Jobcenter Stadt Werrabrück", look["h1"]),
        PageBreak(),
        Paragraph("Inhalt", look["h2"]),
    ]
    for line in (
        "1 Rahmenbedingungen ........ 3",
        "2 Kennzahlen ........ 3",
        "3 Budget ........ 3",
        "4 Strategie nach Zielgruppen ........ 4",
        *[f"{title} ........ {4 + n // 3}" for n, (title, _) in enumerate(CHAPTERS)],
    ):
        story.append(Paragraph(line, look["body"]))
    story += [PageBreak(), Paragraph("1 Rahmenbedingungen", look["h1"])]
    story += [Paragraph(hyphenated(text, 92), look["body"]) for text in FRAME]
    story += [Paragraph("2 Kennzahlen", look["h1"]), grid(FIGURES, [82, 27, 27, 27], look, 1, 1)]
    story += [Paragraph("3 Budget", look["h1"]), grid(BUDGET, [95, 34, 34], look, 1, 1), gap()]
    story.append(
        Paragraph(
            flat("""Die Ausgaben für Weiterbildung steigen damit um 250 T€, die für
            Eingliederungszuschüsse sinken um 140 T€."""),
            look["body"],
        )
    )
    story += [PageBreak(), Paragraph("4 Strategie nach Zielgruppen", look["h1"])]
    for title, texts in CHAPTERS:
        story.append(Paragraph(title, look["h2"]))
        story += [Paragraph(hyphenated(text, 92), look["body"]) for text in texts]
    story += [gap(8), *[Paragraph(note, look["small"]) for note in NOTES]]
    pdf(
        "03_integrationsprogramm_2024.pdf",
        "Arbeitsmarkt- und Integrationsprogramm 2024",
        "Jobcenter Stadt Werrabrück",
        story,
        footer="Arbeitsmarkt- und Integrationsprogramm 2024 · Jobcenter Stadt Werrabrück",
    )
