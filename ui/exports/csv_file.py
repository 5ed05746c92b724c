"""A table as CSV the way German spreadsheet programs open it with a double click."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from io import StringIO

from records import german
from ui.exports.sheets import Content, Euro, Sheet, neutral

MIME = "text/csv"
BOM = "\ufeff"


def write(sheet: Sheet) -> bytes:
    """Semicolons, decimal commas without thousands points, UTF-8 with byte order mark."""
    buffer = StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow([neutral(head) for head in sheet.head])
    writer.writerows([shown(content) for content in row] for row in sheet.rows)
    return (BOM + buffer.getvalue()).encode("utf-8")


def shown(content: Content) -> str:
    if content is None:
        return ""
    if isinstance(content, Euro):
        return f"{content.value:.2f}".replace(".", ",")
    if isinstance(content, Decimal):
        return f"{content:f}".replace(".", ",")
    if isinstance(content, int):
        return str(content)
    if isinstance(content, date):
        return german.day(content)
    return neutral(content)
