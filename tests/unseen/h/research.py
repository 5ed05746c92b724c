"""A short research report (PDF) on a model project: a box, tables of results, footnotes."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.platypus import Paragraph

from tests.unseen.h.text import flow, pairs, paragraphs
from tests.unseen.layout import GREY, gap, grid, pdf, styles

TITLE = "Forschung kompakt 4/2018: Das Modellprojekt „Schwungrad“"
LEAD = """
Mit dem Modellprojekt „Schwungrad“ hat das Kommunale Jobcenter Kreis Wetterburg (Hessen) drei Jahre
lang erprobt, ob eine enge Begleitung Langzeitarbeitslose ohne Berufsabschluss rascher in Arbeit
bringt. Das Institut für Arbeit und Region hat das Projekt extern ausgewertet und mit einer
Vergleichsgruppe aus zwei Nachbarkreisen verglichen (Propensity Score Matching).
"""
BOX = """
Projekt | Schwungrad

Träger | Kommunales Jobcenter Kreis Wetterburg mit Werkstattverbund Wetterburg gGmbH

Zielgruppe | Langzeitarbeitslose ohne Berufsabschluss (Geringqualifizierte)

Laufzeit | 01.01.2015 bis 31.12.2017

Plätze | 120 (Eintritte insgesamt: 402)

Teilnahmedauer | bis zu 12 Monate; im Mittel 10,2 Monate

Umfang | 25 Wochenstunden

Personal | 8,0 VZÄ Coaches, Schlüssel 1:15

Kosten | 1.814.400 Euro für die gesamte Laufzeit<super>1</super>

Grundlage | § 16f SGB II, Landesmittel (Ausbildungs- und Qualifizierungsbudget)
"""
YEARS = [
    ["Jahr", "Eintritte", "Austritte", "svp. Beschäftigung<super>2</super>",
     "in % der Austritte", "nur Minijob", "Ausbildung"],
    ["2015", "148", "61", "14", "23,0", "9", "2"],
    ["2016", "139", "133", "35", "26,3", "17", "4"],
    ["2017", "115", "148", "46", "31,1", "12", "3"],
    ["Gesamt", "402", "342", "95", "27,8", "38", "9"],
]  # fmt: skip
GROUPS = [
    ["Sechs Monate nach Austritt", "Schwungrad", "Vergleichsgruppe", "Differenz"],
    ["svp. Beschäftigung", "27,8 %", "19,4 %", "+8,4 Prozentpunkte"],
    ["Leistungsbezug beendet", "16,1 %", "12,0 %", "+4,1 Prozentpunkte"],
]
FINDINGS = """
Tabelle 1 zeigt, dass der Anteil der Ausgetretenen, die sechs Monate später
sozialversicherungspflichtig beschäftigt sind, von Jahr zu Jahr gestiegen ist.
Insgesamt waren es 95 von 342 Personen (27,8 %). Gegenüber der Vergleichsgruppe (n = 684)
beträgt der Vorsprung 8,4 Prozentpunkte, er ist
auf dem 5-Prozent-Niveau signifikant.
"""
MONEY = """
Bezogen auf die Eintritte hat das Projekt 4.513 Euro je teilnehmende Person gekostet. Dem stehen
nach unserer Modellrechnung eingesparte Leistungen von etwa 611.000 Euro gegenüber<super>3</super>.
Eine abschließende Kosten-Nutzen-Bilanz lässt sich daraus nicht ziehen, weil der
Beobachtungszeitraum zu kurz ist.
"""
NOTES = (
    "1 Istkosten lt. Verwendungsnachweis; ohne die Kosten der Evaluation (148.750 Euro).",
    """2 Erfasst sechs Monate nach Austritt, einschl. geförderter Beschäftigung (11 Fälle). Der
    mittlere Bruttolohn lag bei 1.612 Euro im Monat.""",
    """3 Angenommen sind 7 Monate Bezug weniger bei 920 Euro je Bedarfsgemeinschaft und Monat. Zur
    Methode vgl. den Langbericht, Kap. 5.""",
)


def short_report() -> None:
    style = styles("Times", 10)
    box = grid(
        [["<b>Steckbrief</b>", ""], *([f"<b>{a}</b>", b] for a, b in pairs(BOX))],
        [36, 126], style, head=0,
        extra=[("BACKGROUND", (0, 0), (-1, -1), GREY), ("GRID", (0, 0), (-1, -1), 0, GREY),
               ("BOX", (0, 0), (-1, -1), 1, colors.darkblue), ("SPAN", (0, 0), (-1, 0))],
    )  # fmt: skip
    story: list[Any] = [
        Paragraph("Institut für Arbeit und Region", style["small"]),
        Paragraph(TITLE, style["h1"]),
        *(Paragraph(part, style["just"]) for part in paragraphs(LEAD)),
        box,
        Paragraph("Ergebnisse", style["h2"]),
        *(Paragraph(part, style["just"]) for part in paragraphs(FINDINGS)),
        Paragraph("Tabelle 1: Verlauf nach Jahren", style["h3"]),
        grid(YEARS, [18, 21, 21, 34, 27, 22, 23], style, right_from=1),
        gap(3),
        Paragraph("Tabelle 2: Vergleich der Gruppen", style["h3"]),
        grid(GROUPS, [55, 30, 34, 44], style, right_from=1),
        Paragraph("Was das Projekt gekostet hat", style["h2"]),
        *(Paragraph(part, style["just"]) for part in paragraphs(MONEY)),
        gap(4),
        *(Paragraph(flow(note), style["small"]) for note in NOTES),
    ]
    pdf(
        "06_forschung_kompakt_schwungrad.pdf", TITLE, "Institut für Arbeit und Region", story,
        footer="Forschung kompakt 4/2018", header="Institut für Arbeit und Region",
    )  # fmt: skip
