"""A final report of a model project (PDF): prose with figures in it and one small table."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Paragraph

from tests.unseen.layout import gap, grid, pdf, styles
from tests.unseen.n.model_text import AFTER_TABLE, BEFORE_TABLE

COSTS = [
    ["Kostenart", "bewilligt (€)", "abgerechnet (€)"],
    ["Personalkosten", "792.000,00", "753.300,00"],
    ["Sachkosten", "172.800,00", "162.000,00"],
    ["Verwaltungspauschale", "61.200,00", "56.700,00"],
    ["Gesamt", "1.026.000,00", "972.000,00"],
]


def final_report() -> None:
    style = styles("Times", 11.5, 1.6)
    story: list[Any] = [
        Paragraph("Abschlussbericht zum Modellprojekt", style["h2"]),
        Paragraph("Lotsenhaus Gesundheit und Arbeit", style["title"]),
        Paragraph("Jobcenter Stadt Ahlbruck, Baden-Württemberg", style["body"]),
        Paragraph("Ahlbruck, im März 2024", style["body"]),
        gap(8),
    ]
    for heading, *paragraphs in BEFORE_TABLE:
        story.append(Paragraph(heading, style["h2"]))
        story += [Paragraph(text, style["just"]) for text in paragraphs]
    story += [
        grid(COSTS, [60, 42, 42], style, right_from=1),
        Paragraph("Tabelle 1: Kosten des Modellprojekts 2021 bis 2023", style["small"]),
        gap(3),
    ]
    for heading, *paragraphs in AFTER_TABLE:
        if heading:
            story.append(Paragraph(heading, style["h2"]))
        story += [Paragraph(text, style["just"]) for text in paragraphs]
    pdf(
        "07_abschlussbericht_lotsenhaus.pdf",
        "Abschlussbericht Lotsenhaus Gesundheit und Arbeit",
        "Jobcenter Stadt Ahlbruck",
        story,
        footer="Abschlussbericht Lotsenhaus",
        header="Jobcenter Stadt Ahlbruck",
        margin=25 * 72 / 25.4,
    )
