"""Prose under headings that lost their mark: underlined, spaced, bold or alone on their line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document

from ingest.capital_headings import letters_joined
from ingest.readers import read_bytes
from ingest.view import View
from tests.ingest.reading import read_all

FIRST = (
    "Im Lernhaus lernen Alleinerziehende den Wiedereinstieg. Es gibt 12 Plätze, die Teilnahme "
    "dauert sechs Monate. Das Jobcenter Kreis Seeland zahlt dem Träger 410 Euro je Platz und "
    "Monat. Von 24 Teilnehmerinnen haben 11 eine Arbeit aufgenommen."
)
SECOND = (
    "In der Werkbank bauen Jugendliche Möbel. 20 Plätze stehen bereit, je Platz und Monat werden "
    "380 Euro gezahlt. 17 von 61 Teilnehmenden fanden Arbeit. Rechtsgrundlage ist § 16d SGB II."
)
SHAPES = {
    "underlined": "Rundbrief\n=========\n\n{one}\n--------\n{first}\n\n{two}\n--------\n{second}\n",
    "alone": "Aus den Häusern\n\n{one}\n\n{first}\n\n{two}\n\n{second}\n",
    "quoted": "RUNDBRIEF\n\n> {one}\n\n{first}\n\n> {two}\n\n{second}\n",
    "run in": "Aus den Häusern\n\n{one}. {first}\n\n{two}. {second}\n",
    "directly": "{one}\n{first}\n\n{two}\n{second}\n",
    "with office": "{one} (Jobcenter Seeland)\n\n{first}\n\n{two} (Kreis Moor)\n\n{second}\n",
    "office first": "Jobcenter Seeland | {one}\n{first}\n\nJobcenter Seestadt | {two}\n{second}\n",
}


def _read(shape: str, one: str, two: str) -> list[tuple[str, list[str]]]:
    text = SHAPES[shape].format(one=one, two=two, first=FIRST, second=SECOND)
    return [(r.name, [str(c.amount) for c in r.costs]) for r in read_all(text)]


@pytest.mark.parametrize("shape", SHAPES)
def test_short_lines_over_prose_are_names(shape: str) -> None:
    assert _read(shape, "Lernhaus", "Werkbank") == [("Lernhaus", ["410"]), ("Werkbank", ["380"])]


@pytest.mark.parametrize("shape", ["underlined", "alone", "directly"])
@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Zielgruppe", "Umsetzung"),
        ("Alleinerziehende", "Jugendliche"),
        ("Jobcenter Kreis Seeland", "Jobcenter Seestadt"),
        ("Wie geht es weiter?", "Was kostet das?"),
        ("Jahresbericht", "Ausblick"),
    ],
)
def test_labels_groups_offices_and_questions_over_prose_are_none(
    shape: str, one: str, two: str
) -> None:
    assert not {name for name, _ in _read(shape, one, two)} & {one, two}


def test_letters_set_apart_are_words_again() -> None:
    assert letters_joined(View("L E R N H A U S\n\nEs gibt A B C.\n")).text.startswith("LERNHAUS\n")
    assert letters_joined(View("Gruppe A B C D\n")).text == "Gruppe A B C D\n"
    text = f"L E R N H A U S\n\n{FIRST}\n\nW E R K B A N K\n\n{SECOND}\n"
    assert [r.name for r in read_all("R U N D B R I E F\n\n" + text)] == ["Lernhaus", "Werkbank"]


def test_bold_lines_of_a_word_file_and_of_a_page_are_names(tmp_path: Path) -> None:
    document = Document()
    page = "<p>Aus den Häusern</p>"
    for name, told in (("Lernhaus", FIRST), ("Werkbank", SECOND)):
        document.add_paragraph().add_run(name).bold = True
        document.add_paragraph(told)
        page += f"<p><strong>{name}</strong><br>{told}</p>"
    file = io.BytesIO()
    document.save(file)
    html = f"<html><body>{page}</body></html>".encode()
    for data, name in ((file.getvalue(), "brief.docx"), (html, "seite.html")):
        text = read_bytes(data, name).text
        assert [r.name for r in read_all(text)] == ["Lernhaus", "Werkbank"]


def test_one_line_over_prose_names_it_where_the_prose_comes_back_to_it() -> None:
    (record,) = read_all(f"Aus den Häusern\n\nLernhaus\n\n{FIRST}\n")
    assert record.name == "Lernhaus"
