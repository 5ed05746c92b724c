"""A survey form (PDF): labels left, answers right, one page for every example."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.platypus import PageBreak, Paragraph

from tests.unseen.h.form_text import ANSWERS, LABELS
from tests.unseen.layout import GREY, gap, grid, pdf, styles

TITLE = "Abfrage guter Praxis 2014 – Erhebungsbogen"


def survey_form() -> None:
    style = styles("Arial", 9.5)
    story: list[Any] = []
    for number, answers in enumerate(ANSWERS, 1):
        if len(answers) != len(LABELS):
            raise ValueError(f"form {number}: {len(answers)} answers")
        rows = [[f"<b>{label}</b>", text] for label, text in zip(LABELS, answers, strict=True)]
        story += [
            Paragraph("Arbeitskreis der Jobcenter im Regionalverbund Mitte", style["small"]),
            Paragraph(TITLE, style["h2"]),
            Paragraph(
                "<i>Bitte je Beispiel einen Bogen verwenden. Keine Kundendaten eintragen!</i>",
                style["small"],
            ),
            gap(2),
            grid(
                rows,
                [48, 118],
                style,
                head=0,
                extra=[
                    ("BACKGROUND", (0, 0), (0, -1), GREY),
                    ("BOX", (0, 0), (-1, -1), 1.0, colors.black),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
                ],
            ),
            gap(3),
            Paragraph(
                f"Bogen {number} von 4 · Rücklauf bis 30.06.2014 an die Geschäftsstelle",
                style["small"],
            ),
        ]
        if number < len(ANSWERS):
            story.append(PageBreak())
    pdf("01_erhebungsbogen_regionalverbund.pdf", TITLE, "Regionalverbund Mitte", story)
