"""A form of a national collection (PDF): printed questions as labels, long answers, two examples."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, Table, TableStyle

from tests.unseen.layout import GREY, gap, pdf, styles
from tests.unseen.n.form_text import EXAMPLES


def _box(question: str, answer: str, style: dict[str, Any]) -> Table:
    """One question in a grey bar, the answer in the box below it."""
    paragraphs = [Paragraph(part, style["body"]) for part in answer.split("\n")]
    table = Table(
        [[Paragraph(question, style["cellb"])], [paragraphs]], colWidths=[166 * mm], splitByRow=0
    )
    table.setStyle(
        TableStyle(
            [
                ("BOX", (0, 0), (-1, -1), 0.5, colors.grey),
                ("BACKGROUND", (0, 0), (-1, 0), GREY),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 1), (-1, 1), 4),
            ]
        )
    )
    return table


def collection_form() -> None:
    style = styles("Arial", 9.5)
    story: list[Any] = [
        Paragraph("Gute Praxis in der Grundsicherung", style["title"]),
        Paragraph(
            "Bundesweite Sammlung 2023/2024, Teil 3: Rückmeldungen der Jobcenter", style["h2"]
        ),
        gap(4),
        Paragraph(
            "Die folgenden Erhebungsbögen wurden von den Jobcentern selbst ausgefüllt. Die Angaben "
            "wurden redaktionell gekürzt, aber nicht geprüft. Mehrfachnennungen waren möglich.",
            style["body"],
        ),
        Paragraph("Herausgeber: Geschäftsstelle Gute Praxis SGB II", style["small"]),
    ]
    for number, answers in enumerate(EXAMPLES, 1):
        story += [PageBreak(), Paragraph(f"Erhebungsbogen Nr. {number + 16}", style["h2"])]
        for question, answer in answers:
            story += [_box(question, answer, style), gap(1.5)]
    pdf(
        "01_gute_praxis_erhebungsbogen.pdf",
        "Gute Praxis in der Grundsicherung, Teil 3",
        "Geschäftsstelle Gute Praxis SGB II",
        story,
        footer="Gute Praxis in der Grundsicherung – Sammlung 2023/2024",
    )
