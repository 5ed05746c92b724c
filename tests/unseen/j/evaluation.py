"""An institute's report on three models (PDF): a profile box for each, then prose, then a table."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, Table, TableStyle

from tests.unseen.j.evaluation_text import CLOSING, MODELS, OPENING, OVERVIEW, TITLE
from tests.unseen.layout import BLUE, gap, grid, pdf, styles

INSTITUTE = "Institut für Sozialplanung und Arbeit Neufurt (ISPA)"


def _box(rows: tuple[tuple[str, str], ...]) -> Table:
    style = styles("Arial", 10)
    data: list[list[Any]] = [[Paragraph("Steckbrief", style["cellb"]), ""]]
    data += [[Paragraph(a, style["cellb"]), Paragraph(b, style["cell"])] for a, b in rows]
    table = Table(data, colWidths=[42 * mm, 112 * mm])
    table.setStyle(
        TableStyle(
            [
                ("SPAN", (0, 0), (1, 0)),
                ("BOX", (0, 0), (-1, -1), 1, BLUE),
                ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#cfdbe8")),
                ("BACKGROUND", (0, 1), (-1, -1), colors.HexColor("#f3f6f9")),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        )
    )
    return table


def boxed_report() -> None:
    style = styles("Times", 11)
    story: list[Any] = [
        gap(30),
        Paragraph(TITLE, style["title"]),
        Paragraph("Abschlussbericht der wissenschaftlichen Begleitung", style["h2"]),
        Paragraph(f"{INSTITUTE}<br/>im Auftrag des Bezirks Mittelhirschgau, Bayern", style["body"]),
        Paragraph("Neufurt, September 2015", style["body"]),
        PageBreak(),
        Paragraph("1 Auftrag und Vorgehen", style["h1"]),
        *(Paragraph(text, style["just"]) for text in OPENING),
        Paragraph("2 Die drei Modelle", style["h1"]),
    ]
    for number, (name, rows, prose) in enumerate(MODELS, 1):
        story += [Paragraph(f"2.{number} {name}", style["h2"]), _box(rows), gap(3)]
        story += [Paragraph(text, style["just"]) for text in prose]
    story += [
        Paragraph("3 Fazit", style["h1"]),
        *(Paragraph(text, style["just"]) for text in CLOSING),
        Paragraph("Tabelle 1: Die Modelle im Überblick", style["h3"]),
        grid([list(row) for row in OVERVIEW], [55, 50, 49], styles("Times", 10)),
        Paragraph("Quelle: eigene Auswertung, ISPA 2015", style["small"]),
    ]
    pdf(
        "06_abschlussbericht_modelle.pdf", TITLE, INSTITUTE, story,
        footer="ISPA Neufurt · Abschlussbericht 2015", header=TITLE, margin=28 * mm,
    )  # fmt: skip
