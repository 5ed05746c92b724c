"""A drawn table that keeps its rows in text extraction.

The cells of reportlab's own table are separate text objects, which readers put on lines of their
own. Here a row is one run of text: stretched spaces lead from one cell to the next.
"""

from __future__ import annotations

from typing import Any

from reportlab.lib.utils import simpleSplit  # type: ignore[import-untyped]
from reportlab.pdfbase.pdfmetrics import stringWidth  # type: ignore[import-untyped]
from reportlab.platypus import Flowable  # type: ignore[import-untyped]

from scripts.corpus_build import pdf_styles as styles

_PLAIN, _BOLD = "Vera", "Vera-Bold"
_PADDING = 5.0
# a table too wide for the page is set smaller before its last column is broken into lines
_SIZES = (8.5, 8.0, 7.5)
_GAP = "   "


class TextTable(Flowable):
    """Rows of cells under a head; only the last column may take more than one line."""

    def __init__(self, rows: list[list[str]], width: float) -> None:
        super().__init__()
        self.rows = rows
        self.room = width
        fitting = (size for size in _SIZES if sum(self._natural_widths(size)) <= width)
        self.size = next(fitting, _SIZES[0])
        self.leading = self.size + 3
        self.widths = self._natural_widths(self.size)
        self.widths[-1] = min(self.widths[-1], width - sum(self.widths[:-1]))
        if self.widths[-1] < width / 8 and self.size == _SIZES[0] and sum(self.widths) >= width:
            raise ValueError(f"table too wide for the page: {rows[0]}")
        inner = self.widths[-1] - 2 * _PADDING + 0.01
        self.last_cells = [
            simpleSplit(row[-1], self._font(i), self.size, inner) or [""]
            for i, row in enumerate(rows)
        ]
        self.heights = [len(lines) * self.leading + 5 for lines in self.last_cells]

    @staticmethod
    def _font(row: int) -> str:
        return _BOLD if row == 0 else _PLAIN

    def _natural_widths(self, size: float) -> list[float]:
        """Width of each column when no cell is broken, in points."""
        texts = zip(
            *([*(cell + _GAP for cell in row[:-1]), row[-1]] for row in self.rows), strict=True
        )
        return [
            max(stringWidth(text, self._font(i), size) for i, text in enumerate(column))
            + 2 * _PADDING
            for column in texts
        ]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return sum(self.widths), sum(self.heights)

    def split(self, width: float, height: float) -> list[Any]:
        """Two tables at a row border, the head repeated; nothing when no row fits."""
        fits = 0
        while fits < len(self.rows) and sum(self.heights[: fits + 1]) <= height:
            fits += 1
        if fits < 2:
            return []
        return [
            TextTable(self.rows[:fits], self.room),
            TextTable([self.rows[0], *self.rows[fits:]], self.room),
        ]

    def draw(self) -> None:
        top = sum(self.heights)
        self._draw_lines(top)
        for number, row in enumerate(self.rows):
            self._draw_row(number, row, top - self.leading)
            top -= self.heights[number]

    def _draw_lines(self, top: float) -> None:
        canvas, width = self.canv, sum(self.widths)
        canvas.setFillColor(styles.GREY)
        canvas.rect(0, top - self.heights[0], width, self.heights[0], stroke=0, fill=1)
        canvas.setFillColor("black")
        canvas.setStrokeColor(styles.RULE)
        canvas.setLineWidth(0.4)
        y = top
        for height in [*self.heights, 0.0]:
            canvas.line(0, y, width, y)
            y -= height
        x = 0.0
        for column_width in [*self.widths, 0.0]:
            canvas.line(x, 0, x, top)
            x += column_width

    def _draw_row(self, number: int, row: list[str], baseline: float) -> None:
        font = self._font(number)
        text = self.canv.beginText(_PADDING, baseline)
        text.setFont(font, self.size)
        space = stringWidth(" ", font, self.size)
        for cell, width in zip(row[:-1], self.widths, strict=False):
            text.textOut(cell)
            stretch = (width - stringWidth(cell, font, self.size)) / len(_GAP) - space
            text.setCharSpace(stretch)
            text.textOut(_GAP)
            text.setCharSpace(0)
        first, *others = self.last_cells[number]
        text.textOut(first)
        left = _PADDING + sum(self.widths[:-1])
        for offset, line in enumerate(others, 1):
            text.setTextOrigin(left, baseline - offset * self.leading)
            text.textOut(line)
        self.canv.drawText(text)
