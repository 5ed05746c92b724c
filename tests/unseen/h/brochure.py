"""A ministry's brochure (PDF): interviews, a box "Auf einen Blick" for every project."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.h.brochure_text import FOREWORD, PROJECTS
from tests.unseen.h.text import pairs, paragraphs
from tests.unseen.layout import BLUE, gap, grid, pdf, styles

TITLE = "Neue Chancen im Land"
PALE = colors.HexColor("#fff4d6")


def _box(rows: str, style: dict[str, Any]) -> Any:
    cells = [["<b>Auf einen Blick</b>", ""], *([f"<b>{a}</b>", b] for a, b in pairs(rows))]
    return grid(
        cells, [40, 118], style, head=0,
        extra=[("BACKGROUND", (0, 0), (-1, -1), PALE), ("GRID", (0, 0), (-1, -1), 0, PALE),
               ("BOX", (0, 0), (-1, -1), 1.2, BLUE), ("SPAN", (0, 0), (-1, 0))],
    )  # fmt: skip


def ministry_brochure() -> None:
    style = styles("Arial", 10.5)
    story: list[Any] = [
        gap(60),
        Paragraph(TITLE, style["title"]),
        Paragraph("Gute Beispiele aus Rheinland-Pfalz", style["h2"]),
        Paragraph("Ministerium für Arbeit und Soziales, 2022", style["body"]),
        PageBreak(),
        Paragraph("Vorwort", style["h1"]),
        *(Paragraph(part, style["just"]) for part in paragraphs(FOREWORD)),
    ]
    for name, lead, interview, box in PROJECTS:
        story += [PageBreak(), Paragraph(name, style["h1"])]
        story += [Paragraph(part, style["just"]) for part in paragraphs(lead)]
        story.append(Paragraph("Im Gespräch", style["h2"]))
        for part in paragraphs(interview):
            asked = part.endswith("?")
            story.append(Paragraph(part, style["h3" if asked else "just"]))
        story += [gap(3), _box(box, style)]
    pdf(
        "10_broschuere_neue_chancen.pdf", TITLE, "Ministerium für Arbeit und Soziales", story,
        footer="Neue Chancen im Land",
    )  # fmt: skip
