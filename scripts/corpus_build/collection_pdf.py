"""The form collection as a paginated PDF: title page, foreword, forms, keyword index."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]
from reportlab.lib.units import cm  # type: ignore[import-untyped]
from reportlab.platypus import (  # type: ignore[import-untyped]
    BaseDocTemplate,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)

from scripts.corpus_build import pdf_styles as styles
from scripts.corpus_build.keyword_index import index_lines, keyword_pages, page_texts
from scripts.corpus_build.pdf_parts import content_parts, form_parts
from scripts.corpus_build.source_text import Heading, parse_blocks, read_forms

RUNNING_HEAD = "Handlungsansätze für Langzeitleistungsbeziehende im SGB II – Sammlung"
TITLE = "Handlungsansätze für Langzeitleistungsbeziehende im SGB II"
PUBLISHER = "Bund-Länder-Ausschuss SGB II"
_FIRST_FORM_PAGE = 3


class _Collection(BaseDocTemplate):
    """Page frames, running head and foot, and an outline entry for each form."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            str(path),
            pagesize=A4,
            leftMargin=styles.MARGIN,
            rightMargin=styles.MARGIN,
            topMargin=styles.MARGIN,
            bottomMargin=styles.MARGIN,
            title=TITLE + " – Sammlung von Praxisbeispielen",
            author=PUBLISHER,
            subject="In eigenen Worten nacherzählt; Zahlen und Fakten aus dem Original",
            creator="Praxisfinder",
            producer="Praxisfinder",
            lang="de-DE",
            initialFontName="Vera",
            invariant=1,
            pageCompression=1,
        )
        gap = 0.8 * cm
        half = (self.width - gap) / 2
        plain = {"leftPadding": 0, "rightPadding": 0, "topPadding": 0, "bottomPadding": 0}
        left, foot = self.leftMargin, self.bottomMargin
        whole = Frame(left, foot, self.width, self.height, id="text", **plain)
        columns = [
            Frame(left, foot, half, self.height, id="left", **plain),
            Frame(left + half + gap, foot, half, self.height, id="right", **plain),
        ]
        self.addPageTemplates(
            [
                PageTemplate("text", [whole], onPage=_head, onPageEnd=_foot),
                PageTemplate("index", columns, onPage=_head, onPageEnd=_foot),
            ]
        )

    def afterFlowable(self, flowable: Any) -> None:
        """Outline entries; the name of a form stands in the first cell of its box."""
        for row in getattr(flowable, "_cellvalues", []):
            for cell in row:
                title = getattr(cell, "outline_title", None)
                if title:
                    key = f"form-{self.page}"
                    self.canv.bookmarkPage(key)
                    self.canv.addOutlineEntry(title, key, 0)


def _head(canvas: Any, document: Any) -> None:
    canvas.saveState()
    canvas.setFont("Vera", 8)
    top = A4[1] - 1.6 * cm
    canvas.drawString(styles.MARGIN, top, RUNNING_HEAD)
    canvas.setStrokeColor(styles.RULE)
    canvas.setLineWidth(0.5)
    canvas.line(styles.MARGIN, top - 4, A4[0] - styles.MARGIN, top - 4)
    canvas.restoreState()


def _foot(canvas: Any, document: Any) -> None:
    canvas.saveState()
    canvas.setFont("Vera", 8)
    canvas.drawRightString(A4[0] - styles.MARGIN, 1.5 * cm, f"Seite {document.page}")
    canvas.restoreState()


def build_collection(sources: Path, target: Path) -> None:
    """Write the PDF. `sources` holds vorwort.md and the forms 01.md, 02.md, …

    The index needs the pages of the forms, so the document is set twice.
    """
    styles.register_fonts()
    _Collection(target).build(_story(sources, {}))
    found = keyword_pages(page_texts(target), _FIRST_FORM_PAGE)
    _Collection(target).build(_story(sources, index_lines(found)))


def _story(sources: Path, index: dict[str, list[str]]) -> list[Any]:
    width = A4[0] - 2 * styles.MARGIN
    story: list[Any] = [
        Spacer(0, 6 * cm),
        Paragraph(TITLE.replace(" für ", " für<br/>").replace(" im ", "<br/>im "), styles.TITLE),
        Spacer(0, 0.6 * cm),
        Paragraph("Sammlung ausgefüllter Formblätter aus Jobcentern", styles.SUBTITLE),
        Paragraph(f"nach einer Veröffentlichung von 2013 ({PUBLISHER})", styles.SUBTITLE),
        PageBreak(),
    ]
    blocks = parse_blocks((sources / "vorwort.md").read_text(encoding="utf-8"))
    assert isinstance(blocks[0], Heading)
    story.append(Paragraph(escape(blocks[0].text), styles.HEADING))
    story += content_parts(blocks[1:], width)
    for form in read_forms(sources):
        story += [PageBreak(), *form_parts(form, width)]
    if index:
        story += [NextPageTemplate("index"), PageBreak()]
        story.append(Paragraph("Stichwortverzeichnis", styles.HEADING))
        for initial, lines in index.items():
            story.append(Paragraph(initial, styles.INITIAL))
            story += [Paragraph(escape(line), styles.KEYWORD) for line in lines]
    return story
