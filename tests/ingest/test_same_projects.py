"""The same three projects in sixteen shapes: Word, PowerPoint, web pages, PDF and text."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest

from ingest.assemble import read_records
from ingest.corpus import DocumentInfo
from ingest.readers import read_bytes
from records.model import DocumentRef, Record

OFFICE = "Jobcenter Kreis Werratal, Hessen"
LABELS = ("Zielgruppe", "Laufzeit", "Plätze", "Verweildauer", "Kosten")
PROJECTS = (
    (
        "Uferwerk", "Langzeitarbeitslose", "01.01.2022 – 31.12.2022", "24", "12 Monate",
        "96.000 € im Jahr",
    ),
    (
        "Nestbau", "Alleinerziehende", "01.04.2022 – 31.03.2023", "16", "9 Monate",
        "480 € je Platz und Monat",
    ),
    (
        "Anpfiff", "Jugendliche unter 25", "seit 01.09.2021", "10", "6 Monate",
        "57.600 € im Jahr",
    ),
)  # fmt: skip
WANTED = [
    ("Uferwerk", "long_term_unemployed", "2022-01-01", 24, 12, 96_000),
    ("Nestbau", "single_parents", "2022-04-01", 16, 9, 480),
    ("Anpfiff", "youth", "2021-09-01", 10, 6, 57_600),
]
Rows = list[tuple[str, list[tuple[str, str]]]]
ROWS: Rows = [(name, list(zip(LABELS, told, strict=True))) for name, *told in PROJECTS]


def _word(fill: Callable[[Any], None]) -> bytes:
    from docx import Document

    document = Document()
    document.add_paragraph(OFFICE)
    fill(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def word_tabs() -> bytes:
    def fill(document: Any) -> None:
        for name, rows in ROWS:
            document.add_paragraph().add_run(name).bold = True
            for label, value in rows:
                document.add_paragraph(f"{label}\t{value}")

    return _word(fill)


def word_one_table() -> bytes:
    def fill(document: Any) -> None:
        table = document.add_table(rows=0, cols=2)
        for name, rows in ROWS:
            cells = table.add_row().cells
            cells[0].merge(cells[1]).text = name
            for label, value in rows:
                cells = table.add_row().cells
                cells[0].text, cells[1].text = f"{label}:", value

    return _word(fill)


def word_nested() -> bytes:
    def fill(document: Any) -> None:
        for name, rows in ROWS:
            table = document.add_table(rows=3, cols=2)
            table.cell(0, 0).merge(table.cell(0, 1)).text = name
            table.cell(1, 0).text, table.cell(1, 1).text = rows[0]
            table.cell(2, 0).text = "Zahlen"
            inner = table.cell(2, 1).add_table(rows=len(rows) - 1, cols=2)
            for number, (label, value) in enumerate(rows[1:]):
                inner.cell(number, 0).text, inner.cell(number, 1).text = label, value
            document.add_paragraph("")

    return _word(fill)


def word_cells() -> bytes:
    def fill(document: Any) -> None:
        table = document.add_table(rows=1, cols=3)
        for column, (name, rows) in enumerate(ROWS):
            table.cell(0, column).text = name
            for label, value in rows:
                table.cell(0, column).add_paragraph(f"{label}: {value}")

    return _word(fill)


def word_facts() -> bytes:
    def fill(document: Any) -> None:
        table = document.add_table(rows=1, cols=2)
        table.cell(0, 0).text, table.cell(0, 1).text = "Angebot", "Eckdaten"
        for name, rows in ROWS:
            cells = table.add_row().cells
            cells[0].text = name
            cells[1].text = "\n".join(f"{label}: {value}" for label, value in rows)

    return _word(fill)


def slides_boxes() -> bytes:
    from pptx import Presentation
    from pptx.util import Inches

    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text, first.placeholders[1].text = "Werkschau", OFFICE
    for name, rows in ROWS:
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = name
        for number, (label, value) in enumerate(rows):
            left, top = Inches(0.5 + 4.5 * (number % 2)), Inches(1.5 + 1.2 * (number // 2))
            frame = slide.shapes.add_textbox(left, top, Inches(4), Inches(1)).text_frame
            frame.text = label
            frame.add_paragraph().text = value
    buffer = io.BytesIO()
    deck.save(buffer)
    return buffer.getvalue()


def _page(told: str) -> bytes:
    head = f"<html><head><title>Angebote</title></head><body><h1>Angebote</h1><p>{OFFICE}</p>"
    return f"{head}{told}</body></html>".encode()


def page_cards() -> bytes:
    return _page(
        "".join(
            f"<div><p><b>{name}</b></p><p>"
            + "<br>".join(f"<strong>{label}:</strong> {value}" for label, value in rows)
            + "</p></div>"
            for name, rows in ROWS
        )
    )


def page_details() -> bytes:
    return _page(
        "".join(
            f"<details><summary>{name}</summary><dl>"
            + "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in rows)
            + "</dl></details>"
            for name, rows in ROWS
        )
    )


def page_rowspan() -> bytes:
    return _page(
        "<table><tr><th>Angebot</th><th>Merkmal</th><th>Angabe</th></tr>"
        + "".join(
            "<tr>"
            + f"<td rowspan={len(rows)}>{name}</td>" * (number == 0)
            + f"<td>{label}</td><td>{value}</td></tr>"
            for name, rows in ROWS
            for number, (label, value) in enumerate(rows)
        )
        + "</table>"
    )


def page_lists() -> bytes:
    return _page(
        "<ul>"
        + "".join(
            f"<li><strong>{name}</strong><ul>"
            + "".join(f"<li>{label}: {value}</li>" for label, value in rows)
            + "</ul></li>"
            for name, rows in ROWS
        )
        + "</ul>"
    )


def _text(head: str, row: str, gap: str = "\n") -> bytes:
    """A text with `head` for each name and `row` for each label."""
    told = "\n".join(
        head.format(name=name, line="=" * len(name))
        + gap
        + "\n".join(
            row.format(label=label, big=label.upper(), value=value) for label, value in rows
        )
        + "\n"
        for name, rows in ROWS
    )
    return f"Sammlung {OFFICE}\n\n{told}".encode()


def _pdf(of_project: Callable[[Any, str, list[tuple[str, str]]], list[Any]]) -> bytes:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

    style = getSampleStyleSheet()
    story: list[Any] = [Paragraph(f"Projekte {OFFICE}", style["Title"])]
    for name, rows in ROWS:
        story += [*of_project(style["Normal"], name, rows), Spacer(1, 20)]
    buffer = io.BytesIO()
    SimpleDocTemplate(buffer).build(story)
    return buffer.getvalue()


def pdf_merged(style: Any, name: str, rows: list[tuple[str, str]]) -> list[Any]:
    from reportlab.platypus import Paragraph, Table

    head = [Paragraph(f"<b>{name}</b>", style), ""]
    look = [("SPAN", (0, 0), (1, 0)), ("GRID", (0, 0), (-1, -1), 0.5, "black")]
    return [Table([head, *map(list, rows)], style=look)]


def pdf_lines(style: Any, name: str, rows: list[tuple[str, str]]) -> list[Any]:
    from reportlab.platypus import Paragraph

    told = [f"<b>{label}:</b> {value}" for label, value in rows]
    return [Paragraph(text, style) for text in (f"<b>{name}</b>", *told)]


SHAPES: dict[str, Callable[[], bytes]] = {
    "tabs.docx": word_tabs,
    "one_table.docx": word_one_table,
    "nested.docx": word_nested,
    "cells.docx": word_cells,
    "facts.docx": word_facts,
    "boxes.pptx": slides_boxes,
    "cards.html": page_cards,
    "details.html": page_details,
    "rowspan.html": page_rowspan,
    "lists.html": page_lists,
    "bold.md": lambda: _text("**1. {name}**\n", "- **{label}:** {value}"),
    "italic.md": lambda: _text("{name}\n{line}\n", "*{label}*: {value}  "),
    "columns.txt": lambda: _text("{name}\n{line}", "{label:<16}{value}"),
    "signs.txt": lambda: _text(">>> {name} <<<", "{big}: {value}"),
    "merged.pdf": lambda: _pdf(pdf_merged),
    "lines.pdf": lambda: _pdf(pdf_lines),
}


def _told(record: Record) -> tuple[object, ...]:
    (group,) = record.target_groups
    (run,) = (d.start for d in record.durations if d.kind == "programme")
    (stay,) = (d.months for d in record.durations if d.kind == "participation")
    (size,) = record.participants
    (cost,) = record.costs
    return record.name, group.code, str(run), size.value, stay, cost.amount


@pytest.mark.parametrize("name", SHAPES)
def test_the_same_projects_are_read_from_every_shape(name: str) -> None:
    source = read_bytes(SHAPES[name](), name)
    ref = DocumentRef(id="x", title="Angebote", file=name, sha256="0" * 64)
    records = read_records(source, DocumentInfo("x", "Angebote", None, None), ref).records
    assert [_told(record) for record in records] == WANTED
    assert {record.organisation for record in records} == {"Jobcenter Kreis Werratal"}
