"""Papers about one measure: the title names it once, chapters and a calculation divide it."""

from __future__ import annotations

import io
from decimal import Decimal

from docx import Document

from ingest.readers.docx import read_docx
from tests.ingest.reading import read_all, read_one

PAPER = """\
# Konzept der Arbeitsgelegenheit „Bootshaus“

Team Markt, Entwurf vom Mai, Thüringen

## 1. Wozu das Ganze?

Am See fehlen Hilfen für kleine Arbeiten.

## 2. Zielgruppe

Alleinerziehende ohne Abschluss

## 3. Rahmen

Sechs Monate je Person, 12 Plätze, 20 Stunden in der Woche nach § 16d SGB II.

## 4. Kalkulation

Kostenart\tBemessung\tje Monat
Personal\t1,0 VZÄ\t4.000,00 €
Sachkosten\tpauschal\t1.000,00 €
Gesamt\t\t5.000,00 €

## 5. Ergebnisse

Ergebnisse liegen noch nicht vor. Zum Vergleich: Im Kiosk lag die Abbruchquote bei 30 Prozent.
"""


def test_a_title_that_names_a_measure_makes_one_record_of_the_paper() -> None:
    record = read_one(PAPER)
    assert (record.name, record.state) == ("Bootshaus", "Thüringen")
    assert [t.code for t in record.target_groups][:1] == ["single_parents"]
    assert [h.hours for h in record.weekly_hours] == [20]


def test_a_calculation_is_no_table_of_measures() -> None:
    costs = {(c.amount, c.basis, c.role) for c in read_one(PAPER).costs}
    assert costs == {
        (Decimal(4000), "per_month", "personnel"),
        (Decimal(1000), "per_month", "material"),
        (Decimal(5000), "per_month", "programme"),
    }


def test_measures_side_by_side_stay_columns() -> None:
    table = (
        "Angaben\tLesekreis\tLernwerft\nZielgruppe\tEltern\tJugendliche\nPlätze\t10\t12\n"
        "Dauer\t6 Monate\t9 Monate\nKosten\t20.000 €\t30.000 €\n"
    )
    assert [r.name for r in read_all(table)] == ["Lesekreis", "Lernwerft"]


def test_the_figures_of_another_measure_are_no_result() -> None:
    assert read_one(PAPER).results == []


def test_a_title_with_a_name_above_chapters_with_names_is_a_collection() -> None:
    several = PAPER.replace("## 3. Rahmen", "## 3. Die Maßnahme „Ufergarten“")
    assert "Bootshaus" not in [r.name for r in read_all(several)]


def test_the_head_of_the_pages_of_a_word_document_is_read_once() -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Jobcenter Seeland – Entwurf"
    document.add_paragraph("Ein Satz.")
    document.add_section()
    file = io.BytesIO()
    document.save(file)
    text = read_docx(file.getvalue(), "x.docx").text
    assert text.startswith("Jobcenter Seeland – Entwurf\n")
    assert text.count("Seeland") == 1
