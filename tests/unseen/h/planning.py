"""A planning table (PDF, landscape): ten measures, lines within cells, sums, head on each page."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from tests.unseen.h.text import flow
from tests.unseen.layout import GREY, gap, grid, pdf, styles

HEAD = [
    "Nr.",
    "Maßnahme<br/>(Träger)",
    "Zielgruppe",
    "Rechts-<br/>grundlage",
    "Laufzeit",
    "Verweildauer TN /<br/>Std. pro Woche",
    "Plätze",
    "Ansatz 2019<br/>in Euro",
    "2018: Eintritte /<br/>in Arbeit 6 Mon. nach Austritt",
    "Bemerkung",
]
YEAR = "01.01.2019 –<br/>31.12.2019"
ROWS = [
    ["1", "<b>Impuls Saalwinkel</b><br/>(Bildungswerk Saalwinkel)", "Langzeitarbeitslose",
     "§ 45 SGB III", YEAR, "6 Monate /<br/>20 Std.", "24", "144.000,00", "51 / 25,5 %",
     "Vergabe, Option<br/>gezogen"],
    ["2", "<b>Profil 25</b><br/>(Kolleg am Markt)", "Jugendliche U25", "§ 45 SGB III", YEAR,
     "8 Wochen /<br/>30 Std.", "12", "79.200,00", "38 / 42,1 %", ""],
    ["3", "<b>Deutsch am Arbeitsplatz</b><br/>(VHS Saalwinkel)", "Geflüchtete", "§ 45 SGB III",
     "01.03.2019 –<br/>31.12.2019", "5 Monate /<br/>25 Std.", "18", "93.600,00", "neu",
     "Sprachniveau<br/>mind. A2"],
    ["4", "<b>Schritt für Schritt</b><br/>(AVGS, mehrere Träger)",
     "psychisch belastete<br/>Kund/innen", "§ 45 SGB III", YEAR, "4 Monate /<br/>6 Std.", "40 TN",
     "59.200,00", "44 / 20,5 %", "Einzelcoaching,<br/>1.480 € je TN"],
    ["", "Zwischensumme § 45 SGB III", "", "", "", "", "", "376.000,00", "", ""],
    ["5", "<b>Grünwerk</b><br/>(Kreisservice gGmbH)", "Langzeitleistungs-<br/>beziehende",
     "§ 16d SGB II", YEAR, "6–12 Monate /<br/>25 Std.", "30", "135.000,00", "58 / 6,9 %",
     "AGH; MAE 1,50 €/Std.<br/>nicht im Ansatz"],
    ["6", "<b>Sozialkaufhaus</b><br/>(Kreisservice gGmbH)", "Langzeitleistungs-<br/>beziehende",
     "§ 16d SGB II", "01.05.2018 –<br/>30.04.2019", "12 Monate /<br/>30 Std.", "16",
     "24.000,00<br/>(nur 01–04/2019)", "33 / 9,1 %", "AGH, läuft aus"],
    ["7", "<b>Radwerkstatt</b><br/>(Speiche e. V.)", "Langzeitleistungs-<br/>beziehende",
     "§ 16d SGB II", YEAR, "9 Monate /<br/>25 Std.", "10", "45.000,00", "19 / 10,5 %", "AGH"],
    ["", "Zwischensumme § 16d SGB II", "", "", "", "", "", "204.000,00", "", ""],
    ["8", "<b>Coaching Teilhabe</b><br/>(Bildungswerk Saalwinkel)",
     "Beschäftigte in<br/>§ 16i-Förderung", "§ 16i SGB II", YEAR, "bis 24 Monate /<br/>n. Bedarf",
     "22", "57.200,00", "– / –", "1:22; LKZ 411.000 €<br/>gesondert (PAT)"],
    ["9", "<b>Frauen in Technik</b><br/>(Lernwerk Saalwinkel)", "Frauen,<br/>Berufsrückkehrende",
     "§ 16f SGB II", "01.09.2019 –<br/>31.12.2019", "4 Monate /<br/>20 Std.", "15", "31.500,00",
     "neu", "Option bis<br/>31.08.2020"],
    ["10", "<b>Schuldnerberatung vor Ort</b><br/>(Landkreis)", "überschuldete eLb",
     "§ 16a SGB II", "laufend", "n. Bedarf", "120 Fälle", "15.600,00", "112 / –",
     "130 € je Fall,<br/>kommunale Mittel"],
    ["", "Zwischensumme Sonstige", "", "", "", "", "", "104.300,00", "", ""],
    ["", "<b>Summe gesamt</b>", "", "", "", "", "", "<b>684.300,00</b>", "", ""],
]  # fmt: skip
NOTES = (
    """Eingliederungstitel 2019 lt. Zuteilung: 3.912.000 €, davon werden 402.000 € in das
    Verwaltungsbudget umgeschichtet. Einzelförderung (FbW, EGZ, VB) ist hier nicht enthalten.""",
    """Erläuterung: Ansatz = geplante Maßnahmekosten für Zeiten in 2019, brutto. AGH =
    Arbeitsgelegenheit, MAE = Mehraufwandsentschädigung, LKZ = Lohnkostenzuschuss, PAT = 
    Passiv-Aktiv-Transfer. Quoten: eigene Auswertung, Austritte 01–12/2018.""",
)


def planning_table() -> None:
    style = styles("Narrow", 9)
    sums = [number for number, row in enumerate(ROWS, 1) if not row[0]]
    look: list[Any] = [("BACKGROUND", (0, row), (-1, row), GREY) for row in sums]
    look += [("SPAN", (1, row), (6, row)) for row in sums]
    look += [("BOTTOMPADDING", (0, 0), (-1, -1), 7), ("TOPPADDING", (0, 0), (-1, -1), 5)]
    title = "Maßnahmeübersicht 2019 – Jobcenter Kreis Saalwinkel (Niedersachsen)"
    story: list[Any] = [
        Paragraph(title, style["h1"]),
        Paragraph("Anlage 2 zum Arbeitsmarktprogramm, Stand 14.11.2018", style["body"]),
        grid([HEAD, *ROWS], [9, 43, 31, 22, 25, 29, 16, 27, 29, 34], style, extra=look),
        gap(3),
        *(Paragraph(flow(note), style["small"]) for note in NOTES),
    ]
    pdf(
        "02_massnahmeuebersicht_saalwinkel.pdf", title, "Jobcenter Kreis Saalwinkel", story,
        footer="Jobcenter Kreis Saalwinkel – Maßnahmeübersicht 2019",
        pagesize=landscape(A4), margin=16 * mm,
    )  # fmt: skip
