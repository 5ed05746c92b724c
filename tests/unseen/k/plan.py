"""The plan of tendered measures of one year: a wide table over several pages (PDF)."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from tests.unseen.layout import gap, grid, pdf, styles

S = styles("Narrow", 9.5, 1.45)
HEAD = ["Nr.", "Maßnahme", "Auftragnehmer", "Rechtsgr.", "Personenkreis", "Vertrags-<br/>laufzeit",
        "Zuw.-<br/>dauer", "Pl.", "Std./ Wo.", "Schl.", "Gesamtkosten lt. Zuschlag (EUR)",
        "Stand 30.06.2019 / Bem."]  # fmt: skip
WIDTHS = [9.0, 28, 26, 24, 33, 25, 19, 12, 16, 12, 26, 37]

ROWS: list[list[Any]] = [
    ["1", "Aktivcenter Nord", "BFZ Oberwarn GmbH", "§ 45 SGB III", "Neuantragsteller/<br/>-innen",
     "01.01.2019 – 31.12.2019", "3 Mon.", "30", "25", "1:15", "126.000,00",
     "58 Eintritte; 14 Integrationen in Arbeit. Raumfrage in Teterfelde weiter offen, Träger "
     "sucht. Nach Quartalsende wechselt die Ansprechperson beim Träger."],
    ["2", "AGH Gemeinwohl Land", "Landwerk Oberwarn e. V.", "§ 16d SGB II",
     "Langzeitleistungs-<br/>beziehende", "01.02.2019 – 31.01.2020", "6 Mon. (Verl. bis 12)", "45",
     "30", "1:15", "182.250,00",
     "52 Eintritte; 4 Integrationen. MAE (1,50 €/Std.) wird gesondert gezahlt. Einsatz in "
     "Grünanlagen, Tafel und Heimatstube. Abstimmung mit dem örtl. Beirat ist erfolgt."],
    ["3", "Coaching zu Hause", "Familienring Oberwarn gGmbH", "§ 45 SGB III",
     "Alleinerziehende (auch mit neuem Partner in der BG)", "01.09.2018 – 31.08.2020", "9 Mon.",
     "20", "nach Bedarf", "1:10", "194.400,00",
     "31 BG betreut; 9 Aufnahmen sv-pfl. Beschäftigung, 5 Minijobs. Termine finden im Haushalt "
     "statt, Fahrzeiten sind im Preis enthalten."],
    ["4", "Sprung ü50", "BFZ Oberwarn GmbH", "§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III",
     "Ältere ab 50 Jahren", "15.03.2019 – 14.12.2019", "9 Mon.", "12", "20", "1:12", "58.320,00",
     "Voll besetzt. Ergebnisse erst nach Maßnahmeende. Zielwert: 25 % Integrationen. Bei "
     "Erfolg ist eine Option auf ein weiteres Los vereinbart."],
    ["5", "FbW Kraftfahrer C/CE", "diverse (zert. Fahrschulen)", "§ 81 SGB III",
     "Marktnahe mit Fahrerlaubnis B", "laufend", "5 Mon.", "ca. 25 TN", "40", "–",
     "7.950,00 je TN",
     "Bildungsgutschein. Von den ersten 11 Absolventen 7 in Arbeit. Durchschnittspreis, da "
     "Einzelzusage; ärztliche Untersuchung vorab erforderlich."],
    ["6", "Jobcoaching 16i", "Landwerk Oberwarn e. V.", "§ 16i SGB II",
     "Langzeitleistungs-<br/>beziehende in geförderter Beschäftigung", "01.03.2019 – 31.12.2019",
     "k. A.", "35", "2", "1:35", "98.700,00",
     "28 Beschäftigte begleitet, davon 3 vorzeitig ausgeschieden. Lohnkostenzuschüsse "
     "(840.000 € p. a.) hier nicht enthalten."],
]  # fmt: skip


def tender_plan() -> None:
    total = ["", "Summe (ohne Nr. 5)", "", "", "", "", "", "142", "", "", "659.670,00", ""]
    story = [
        Paragraph("Jobcenter Landkreis Oberwarn – Maßnahmeplan 2019", S["h1"]),
        Paragraph(
            "Anlage 3 zum Arbeitsmarkt- und Integrationsprogramm (Mecklenburg-Vorpommern). "
            "Eingliederungstitel 2019: 7.415.000 €, davon für Vergabemaßnahmen gebunden 1,9 Mio. "
            "€. Alle Maßnahmen sind vergeben, soweit nicht anders vermerkt.",
            S["body"],
        ),
        gap(6),
        grid(
            [HEAD, *ROWS, total],
            WIDTHS,
            S,
            extra=[
                ("BACKGROUND", (0, -1), (-1, -1), colors.HexColor("#f5f5f5")),
                ("BOTTOMPADDING", (0, 1), (-1, -2), 24),
            ],
        ),
        gap(),
        Paragraph(
            "Abkürzungen: AGH = Arbeitsgelegenheit, BG = Bedarfsgemeinschaft, FbW = Förderung der "
            "beruflichen Weiterbildung, MAE = Mehraufwandsentschädigung, Pl. = Plätze, Schl. = "
            "Betreuungsschlüssel, Zuw.-dauer = individuelle Zuweisungsdauer.",
            S["small"],
        ),
    ]
    pdf(
        "03_massnahmeplan_oberwarn_2019.pdf",
        "Maßnahmeplan 2019",
        "Jobcenter Landkreis Oberwarn",
        story,
        header="Maßnahmeplan 2019 – Fortsetzung",
        footer="Jobcenter Landkreis Oberwarn, Team Vergabe",
        pagesize=landscape(A4),
        margin=15 * mm,
    )
