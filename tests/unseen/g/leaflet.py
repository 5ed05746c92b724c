"""A series of practice leaflets (PDF): two pages an example, a band on top, two columns below."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A5
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    FrameBreak,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Table,
    TableStyle,
)

from tests.unseen.g.leaflet_text import SHEETS, Sheet
from tests.unseen.layout import BLUE, GREY, out, styles

WIDTH, HEIGHT = A5
LEFT, GUTTER, COLUMN = 12 * mm, 6 * mm, 59 * mm
BAND = 34 * mm


def _columns(top: float) -> list[Frame]:
    bottom = 18 * mm
    return [
        Frame(x, bottom, COLUMN, top - bottom, 0, 0, 0, 0)
        for x in (LEFT, LEFT + COLUMN + GUTTER)
    ]  # fmt: skip


def _foot(canvas: Any, doc: Any) -> None:
    canvas.saveState()
    canvas.setFont("Arial-Regular", 7.5)
    canvas.drawString(LEFT, 10 * mm, "PRAXISBLÄTTER der Nordrunde · Ausgabe 2019")
    canvas.drawRightString(WIDTH - LEFT, 10 * mm, f"Seite {doc.page}")
    canvas.restoreState()


def _first(canvas: Any, doc: Any) -> None:
    canvas.saveState()
    canvas.setFillColor(BLUE)
    canvas.rect(0, HEIGHT - BAND, WIDTH, BAND, stroke=0, fill=1)
    canvas.restoreState()
    _foot(canvas, doc)


def _box(rows: tuple[tuple[str, str], ...], style: dict[str, Any]) -> Table:
    data = [[Paragraph(label, style["cellb"]), Paragraph(text, style["cell"])]
            for label, text in rows]  # fmt: skip
    table = Table(data, colWidths=[25 * mm, COLUMN - 25 * mm])
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), GREY),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -2), 0.3, colors.white),
            ]
        )
    )
    return table


def _sheet(sheet: Sheet, style: dict[str, Any]) -> list[Any]:
    white = style["title"].clone("white", textColor=colors.white, fontSize=17, leading=20)
    light = style["body"].clone("light", textColor=colors.white)
    story: list[Any] = [
        Paragraph(f"Praxisblatt Nr. {sheet.number}", light),
        Paragraph(sheet.name, white),
        Paragraph(sheet.office, light),
        FrameBreak(),
        NextPageTemplate("second"),
    ]
    for number, part in enumerate((sheet.front, sheet.back)):
        for place, (heading, texts) in enumerate(part):
            if number == place == 1:
                story.append(FrameBreak())
            story.append(Paragraph(heading, style["h3"]))
            for text in texts:
                if text.startswith("• "):
                    story.append(Paragraph(text[2:], style["bullet"], bulletText="•"))
                else:
                    story.append(Paragraph(text, style["just"]))
        if number == 0:
            story += [FrameBreak(), _box(sheet.box, style), PageBreak()]
    story += [Paragraph(note, style["small"]) for note in sheet.notes]
    return story


def practice_leaflets() -> None:
    style = styles("Arial", 10.4)
    doc = BaseDocTemplate(
        str(out() / "01_praxisblaetter_nordrunde.pdf"),
        pagesize=A5,
        title="Praxisblätter der Nordrunde",
        author="Nordrunde der Jobcenter",
        invariant=1,
    )
    band = Frame(LEFT, HEIGHT - BAND + 2 * mm, WIDTH - 2 * LEFT, BAND - 6 * mm, 0, 0, 0, 0)
    doc.addPageTemplates(
        [
            PageTemplate("first", [band, *_columns(HEIGHT - BAND - 6 * mm)], onPage=_first),
            PageTemplate("second", _columns(HEIGHT - 20 * mm), onPage=_foot),
        ]
    )
    story: list[Any] = []
    for sheet in SHEETS:
        if story:
            story += [NextPageTemplate("first"), PageBreak()]
        story += _sheet(sheet, style)
    doc.build(story)
