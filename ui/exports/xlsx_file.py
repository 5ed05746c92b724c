"""Tables as an Excel file: numbers stay numbers, heads stay in sight, nothing calculates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

from ui.exports.sheets import Content, Euro, Sheet, neutral

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_EURO, _DECIMAL, _WHOLE, _DAY = '#,##0.00 "€"', "#,##0.0#", "0", "dd.mm.yyyy"
_HEAD_FILL = "E3EFF1"
_LONGEST_CELL = 32_000  # Excel takes no more than 32,767 characters


def write(sheets: Sequence[Sheet], title: str) -> bytes:
    """The tables as one workbook, a sheet each."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.active)
    book.properties.title = title
    book.properties.creator = "Praxisfinder"
    book.properties.language = "de-DE"
    for sheet in sheets:
        page = book.create_sheet(sheet.title)
        for column, head in enumerate(sheet.head, start=1):
            cell = page.cell(1, column)
            _fill(cell, head)
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", start_color=_HEAD_FILL)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            page.column_dimensions[get_column_letter(column)].width = sheet.width(column - 1)
        for line, row in enumerate(sheet.rows, start=2):
            for column, content in enumerate(row, start=1):
                cell = page.cell(line, column)
                _fill(cell, content)
                cell.alignment = Alignment(wrap_text=True, vertical="top")
        page.freeze_panes = "B2"
        page.page_setup.orientation = "landscape"
        page.page_setup.paperSize = page.PAPERSIZE_A4
        page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
        page.sheet_properties.pageSetUpPr.fitToPage = True
        page.print_title_rows = "1:1"
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _fill(cell: Any, content: Content) -> None:
    value: object = content
    shape: str | None = None
    if isinstance(content, Euro):
        value, shape = content.value, _EURO
    elif isinstance(content, Decimal):
        shape = _DECIMAL
    elif isinstance(content, int):
        shape = _WHOLE
    elif isinstance(content, date):
        shape = _DAY
    elif isinstance(content, str):
        value = neutral(content)[:_LONGEST_CELL]
    cell.value = value
    if shape is not None:
        cell.number_format = shape
    elif isinstance(content, str):
        cell.data_type = "s"
