"""The summary of an evaluation (PDF): a wide margin with key words, a box, a small table."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Table, TableStyle

from tests.unseen.layout import BLUE, gap, grid, pdf, styles

BOX = (
    "<b>Auf einen Blick.</b> Intensive Begleitung ganzer Bedarfsgemeinschaften erhöht die "
    "Beschäftigungsquote zwölf Monate nach Eintritt um 9,3 Prozentpunkte gegenüber einer "
    "Vergleichsgruppe. Der Effekt ist statistisch signifikant (p &lt; 0,01), fällt bei Paaren mit "
    "Kindern stärker aus als bei Alleinlebenden und lässt nach 18 Monaten leicht nach."
)
PARTS = (
    (
        "Gegenstand",
        "Das Modellprojekt „Tandem plus“ wurde von Januar 2020 bis Dezember 2022 im Jobcenter Region "
        "Leinebruch (Niedersachsen) durchgeführt. Jeweils zwei Fachkräfte, eine aus dem "
        "Fallmanagement und eine aus der Sozialarbeit, begleiteten Familien gemeinsam und suchten "
        "sie regelmäßig zu Hause auf. Zielgruppe waren Bedarfsgemeinschaften im "
        "Langzeitleistungsbezug, in denen mindestens ein Kind lebt.",
    ),
    (
        "Umfang",
        "Teilgenommen haben 156 Bedarfsgemeinschaften mit 312 erwerbsfähigen Personen. Die "
        "Begleitung dauerte im Mittel 14 Monate. Eingesetzt waren sechs Vollzeitstellen; "
        "rechnerisch entfielen damit 26 Bedarfsgemeinschaften auf eine Fachkraft. In der "
        "Regelbetreuung sind es etwa 95.",
    ),
    (
        "Methode",
        "Da eine Zufallszuweisung nicht umsetzbar war, wurde aus Bestandsdaten mittels Propensity "
        "Score Matching eine Vergleichsgruppe gleicher Größe gebildet. Ergänzend wurden 24 "
        "leitfadengestützte Interviews geführt.",
    ),
    (
        "Kosten",
        "Die Projektkosten beliefen sich über die drei Jahre auf 1,248 Mio. Euro. Dies entspricht "
        "4.000 Euro je teilnehmender Person. Bezogen auf die 96 Personen, die eine Beschäftigung "
        "aufgenommen haben, ergeben sich 13.000 Euro je Integration. Dem stehen nach "
        "unserer Modellrechnung vermiedene Leistungen in Höhe von 2,1 Mio. Euro gegenüber. Das "
        "mittlere Bruttoentgelt der Beschäftigten lag bei 1.870 Euro.",
    ),
    (
        "Grenzen",
        "Unbeobachtete Unterschiede, etwa in der Motivation, kann das Verfahren nicht ausgleichen. "
        "Die Pandemie hat Hausbesuche 2020 über Monate verhindert; die Wirkung wird daher eher "
        "unterschätzt.",
    ),
)


def evaluation_summary() -> None:
    st = styles("Times", 11, 1.4)
    sans = styles("Arial", 9)
    box = Table([[Paragraph(BOX, st["body"])]], colWidths=[164 * mm])
    box.setStyle(
        TableStyle([("BOX", (0, 0), (-1, -1), 1.2, BLUE), ("PADDING", (0, 0), (-1, -1), 8)])
    )
    story: list[Any] = [
        Paragraph("Evaluation des Modellprojekts „Tandem plus“", styles("Times", 12)["h1"]),
        Paragraph("Kurzfassung des Abschlussberichts, September 2023", st["body"]),
        Paragraph(
            "Institut für Arbeit und Region, im Auftrag des Jobcenters Region Leinebruch",
            sans["body"],
        ),
        gap(3),
        box,
        gap(5),
    ]
    for word, text in PARTS:
        if word == "Grenzen":
            story += _effects(sans)
        part = Table(
            [[Paragraph(word, sans["h3"]), Paragraph(text, st["just"])]],
            colWidths=[30 * mm, 134 * mm],
        )
        part.setStyle(
            TableStyle(
                [
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("LINEABOVE", (0, 0), (0, 0), 0.6, colors.grey),
                ]
            )
        )
        story.append(part)
    pdf(
        "07_evaluation_tandem_plus.pdf",
        "Evaluation des Modellprojekts Tandem plus – Kurzfassung",
        "Institut für Arbeit und Region",
        story,
        header="Evaluation „Tandem plus“ – Kurzfassung",
        footer="Institut für Arbeit und Region, 2023",
    )


def _effects(sans: dict[str, Any]) -> list[Any]:
    rows = [
        ["12 Monate nach Eintritt", "Projekt (n = 312)", "Vergleich (n = 312)", "Differenz"],
        ["in Beschäftigung", "96 (30,8 %)", "67 (21,5 %)", "+9,3 PP **"],
        ["Leistungsbezug beendet", "41 (13,1 %)", "29 (9,3 %)", "+3,8 PP *"],
    ]
    return [
        gap(2),
        Paragraph("Tabelle 1: Zentrale Ergebnisse", sans["h3"]),
        grid(rows, [50, 38, 40, 36], sans, right_from=1),
        Paragraph(
            "** p &lt; 0,01; * p &lt; 0,1. Quelle: Prozessdaten, eigene Berechnungen.",
            sans["small"],
        ),
        gap(3),
    ]
