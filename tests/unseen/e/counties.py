"""A brochure of a county association: six examples, two pages each, facts at the side."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    FrameBreak,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
)

from tests.unseen.e.counties_text import EXAMPLES, FOREWORD
from tests.unseen.e.typeset import flat, hyphenated
from tests.unseen.layout import gap, out, styles

NAME = "02_landkreise_broschuere.pdf"
TITLE = "Kreise ziehen Kreise. Sechs gute Beispiele aus Thüringer Landkreisen"


def _decorate(canvas: Any, doc: Any) -> None:
    if doc.page == 1:
        return
    canvas.saveState()
    canvas.setFont("Times-Italic", 8)
    side = "Kreise ziehen Kreise"
    if doc.page % 2:
        canvas.drawRightString(A4[0] - 18 * mm, A4[1] - 11 * mm, f"{side}   {doc.page}")
    else:
        canvas.drawString(18 * mm, A4[1] - 11 * mm, f"{doc.page}   {side}")
    canvas.restoreState()


def _example(look: dict[str, Any], example: dict[str, Any]) -> list[Any]:
    story: list[Any] = [
        NextPageTemplate("opening"),
        PageBreak(),
        Paragraph(example["headline"], look["title"]),
        Paragraph(example["county"], look["h2"]),
    ]
    story += [Paragraph(hyphenated(text, 60), look["body"]) for text in example["opening"]]
    story += [FrameBreak(), gap(34)]
    for label, value in example["facts"]:
        story += [Paragraph(label, look["h3"]), Paragraph(hyphenated(value, 27), look["cell"])]
    story += [NextPageTemplate("second"), PageBreak()]
    texts = [Paragraph(hyphenated(text, 84), look["body"]) for text in example["second"]]
    quote = Paragraph(f"<i>{flat(example['quote'])}</i>", look["h2"])
    return [*story, texts[0], quote, *texts[1:]]


def brochure() -> None:
    look = styles("Times", 11)
    look["title"].leading, look["title"].fontSize = 27, 22
    tall = A4[1] - 44 * mm
    opening = [
        Frame(18 * mm, 20 * mm, 116 * mm, tall, id="text"),
        Frame(138 * mm, 20 * mm, 56 * mm, tall, id="facts"),
    ]
    second = [Frame(18 * mm, 20 * mm, 164 * mm, tall, id="wide")]
    doc = BaseDocTemplate(
        str(out() / NAME), pagesize=A4, title=TITLE, invariant=1,
        author="Arbeitsgemeinschaft der Landkreise in Thüringen",
    )  # fmt: skip
    doc.addPageTemplates(
        [
            PageTemplate("second", second, onPage=_decorate),
            PageTemplate("opening", opening, onPage=_decorate),
        ]
    )
    story: list[Any] = [
        gap(60),
        Paragraph("Kreise ziehen Kreise", look["title"]),
        Paragraph("Sechs gute Beispiele aus den Jobcentern der Landkreise", look["h2"]),
        gap(90),
        Paragraph("Arbeitsgemeinschaft der Landkreise in Thüringen · 2024", look["body"]),
        PageBreak(),
        Paragraph("Vorwort", look["h1"]),
    ]
    story += [Paragraph(hyphenated(text, 84), look["body"]) for text in FOREWORD]
    for example in EXAMPLES:
        story += _example(look, example)
    doc.build(story)
