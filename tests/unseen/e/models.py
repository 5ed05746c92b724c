"""Profiles of model projects that the federal government pays for, as blocks of a table."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import KeepTogether, Paragraph

from tests.unseen.e.typeset import flat
from tests.unseen.layout import gap, grid, pdf, styles

INTRO = """Das Bundesprogramm „Wegweiser Arbeit“ erprobt neue Wege in der Grundsicherung. Bis 2026
stehen dafür 150 Mio. Euro bereit; gefördert werden bis zu 90 Prozent der zuwendungsfähigen
Ausgaben. Die folgenden Steckbriefe beruhen auf den Angaben der Projekte (Stand: Juni 2024)."""

PROFILES: list[list[tuple[str, str]]] = [
    [
        ("Projekt", "LOTSE-Plus"),
        ("Antragsteller", "Jobcenter Hansestadt Warnowhagen"),
        ("Verbundpartner", "Suchthilfe Warnow e. V.; Ambulantes Zentrum Nord"),
        ("Region", "Mecklenburg-Vorpommern, städtisch"),
        ("Förderzeitraum", "01.11.2019 – 31.10.2024"),
        ("Fördervolumen", "4,8 Mio. €"),
        ("Zielgruppe", "eLb mit psychischen Erkrankungen"),
        (
            "Ansatz",
            """Lotsinnen und Lotsen begleiten über 24 Monate, unterstützt von
            Genesungsbegleitern. Eine Lotsin ist für 25 Personen zuständig (1:25).""",
        ),
        (
            "Kennzahlen",
            """Teilnehmende geplant: 400; Eintritte bis 31.12.2023: 287;
            Beschäftigungsaufnahmen: 34; in Reha übergeleitet: 58""",
        ),
    ],
    [
        ("Projekt", "Kompass 58"),
        ("Antragsteller", "Jobcenter Landkreis Elsterwinkel"),
        ("Verbundpartner", "keine"),
        ("Region", "Sachsen, ländlich"),
        ("Förderzeitraum", "01.04.2021 – 31.03.2026"),
        ("Fördervolumen", "3.650.000 €"),
        ("Zielgruppe", "rentennahe Jahrgänge (ab 58 Jahren)"),
        (
            "Ansatz",
            """Gesundheitscheck, danach 12–18 Monate Begleitung durch ein Team aus
            Integrationsfachkraft und Ergotherapeutin.""",
        ),
        (
            "Kennzahlen",
            """Teilnehmende: 250; Vergleichsgruppe: 250 Personen aus dem Nachbarkreis ohne
            Begleitung; in Arbeit nach 12 Monaten: 14 % (Vergleichsgruppe 9 %)""",
        ),
    ],
    [
        ("Projekt", "HofZeit"),
        ("Antragsteller", "Jobcenter Kreis Lüttmoor"),
        ("Verbundpartner", "Landjugend Lüttmoor e. V."),
        ("Region", "Schleswig-Holstein, ländlich"),
        ("Förderzeitraum", "01.01.2022 – 31.12.2025"),
        ("Fördervolumen", "1,26 Mio. €"),
        (
            "Zielgruppe",
            "junge Menschen unter 25, die weder Schule noch Ausbildung noch Amt erreicht",
        ),
        (
            "Ansatz",
            """Leben und Arbeiten auf einem Hof, 35 Plätze, durchschnittlich 8 Monate,
            22 Std./Woche. Taschengeld für Hofdienste: 4,00 € je Std.""",
        ),
        ("Kennzahlen", "Teilnehmende bisher: 112; Übergänge in Ausbildung: 41; Abbrüche: 19"),
    ],
    [
        ("Projekt", "FamilienTakt"),
        ("Antragsteller", "Jobcenter Stadt Kaltenroda"),
        ("Verbundpartner", "Stadt Kaltenroda, Jugendamt"),
        ("Region", "Sachsen-Anhalt, städtisch"),
        ("Förderzeitraum", "01.07.2020 – 30.06.2023 (abgeschlossen)"),
        ("Fördervolumen", "2,16 Mio. € bewilligt, 1,98 Mio. € verausgabt"),
        ("Zielgruppe", "Alleinerziehende mit mindestens zwei Kindern"),
        ("Ansatz", "Familiencoaching zu Hause; ein Coach je 15 Bedarfsgemeinschaften"),
        (
            "Kennzahlen",
            """erreichte Bedarfsgemeinschaften: 180; Arbeitsaufnahmen: 63; externe Evaluation
            durch ein Forschungsinstitut (Befragung, ohne Vergleichsgruppe)""",
        ),
    ],
    [
        ("Projekt", "TastSinn"),
        ("Antragsteller", "Jobcenter Landkreis Vilsgrund"),
        ("Verbundpartner", "Lernfabrik Vils GmbH"),
        ("Region", "Bayern, ländlich"),
        ("Förderzeitraum", "01.10.2022 – 30.09.2025"),
        ("Fördervolumen", "900 T€"),
        ("Zielgruppe", "Ungelernte mit mehr als drei Jahren Helfertätigkeit"),
        (
            "Ansatz",
            """Modulare Weiterbildung an digitalen Maschinen, 20 Plätze, 6 Monate je
            Durchgang, 30 Std./Woche. Einstiegslohn danach laut Tarif: 17,35 €/Std.""",
        ),
        ("Kennzahlen", "Es liegen noch keine Ergebnisse vor."),
    ],
]


def profiles() -> None:
    look = styles("Arial", 9.5)
    story: list[Any] = [
        Paragraph("Steckbriefe der Modellprojekte", look["title"]),
        Paragraph("Bundesprogramm „Wegweiser Arbeit“ · zweiter Förderaufruf", look["h2"]),
        Paragraph(flat(INTRO), look["body"]),
        gap(6),
    ]
    for profile in PROFILES:
        rows = [[f"<b>{label}</b>", flat(value)] for label, value in profile]
        story.append(KeepTogether([grid(rows, [38, 126], look, 0), gap(9)]))
    pdf(
        "04_steckbriefe_modellprojekte.pdf",
        "Steckbriefe der Modellprojekte im Bundesprogramm Wegweiser Arbeit",
        "Servicestelle Wegweiser Arbeit",
        story,
        footer="Steckbriefe „Wegweiser Arbeit“",
    )
