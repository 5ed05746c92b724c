"""Type and paragraph styles of the form collection."""

from __future__ import annotations

from pathlib import Path

import reportlab  # type: ignore[import-untyped]
from reportlab.lib.colors import HexColor  # type: ignore[import-untyped]
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY  # type: ignore[import-untyped]
from reportlab.lib.styles import ParagraphStyle  # type: ignore[import-untyped]
from reportlab.lib.units import cm  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]

MARGIN = 2.5 * cm
GREY = HexColor("#e4e7ea")
RULE = HexColor("#8a9299")
BLUE_CODE = "#1f3d5c"
BLUE = HexColor(BLUE_CODE)

# free fonts that come with reportlab, so that every machine draws the same pages
_FACES = {"Vera": "Vera.ttf", "Vera-Bold": "VeraBd.ttf", "Vera-Italic": "VeraIt.ttf"}


def register_fonts() -> None:
    folder = Path(reportlab.__file__).parent / "fonts"
    for name, file in _FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / file)))
    pdfmetrics.registerFontFamily(
        "Vera", normal="Vera", bold="Vera-Bold", italic="Vera-Italic", boldItalic="Vera-Bold"
    )


BODY = ParagraphStyle(
    "body",
    fontName="Vera",
    fontSize=9,
    leading=12.6,
    alignment=TA_JUSTIFY,
    spaceAfter=5,
    hyphenationLang="de_DE",
    hyphenationMinWordLength=6,
    embeddedHyphenation=1,
    bulletFontName="Vera",
    bulletFontSize=9,
    allowWidows=0,
    allowOrphans=0,
)
ITEM = ParagraphStyle("item", BODY, leftIndent=17, bulletIndent=3, spaceAfter=2.5)
LABEL = ParagraphStyle(
    "label",
    fontName="Vera-Bold",
    fontSize=9,
    leading=12,
    backColor=GREY,
    borderPadding=(2.5, 4, 3, 4),
    leftIndent=4,
    rightIndent=4,
    spaceBefore=10,
    spaceAfter=7,
    keepWithNext=1,
)
NAME = ParagraphStyle("name", fontName="Vera", fontSize=9, leading=14)
TITLE = ParagraphStyle(
    "title", fontName="Vera-Bold", fontSize=21, leading=29, textColor=BLUE, alignment=TA_CENTER
)
SUBTITLE = ParagraphStyle(
    "subtitle", fontName="Vera", fontSize=11, leading=17, alignment=TA_CENTER, spaceBefore=14
)
HEADING = ParagraphStyle(
    "heading", fontName="Vera-Bold", fontSize=14, leading=19, textColor=BLUE, spaceAfter=10
)
INITIAL = ParagraphStyle(
    "initial", fontName="Vera-Bold", fontSize=10, leading=14, spaceBefore=6, keepWithNext=1
)
KEYWORD = ParagraphStyle("keyword", fontName="Vera", fontSize=8.5, leading=12, leftIndent=12,
                         firstLineIndent=-12)  # fmt: skip
