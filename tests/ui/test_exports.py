"""Files that leave the pages: opened again, numbers as numbers, nothing that calculates."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO

import pytest
from docx import Document
from openpyxl import load_workbook

from records.budget import purchase
from records.comparison import compare
from records.model import Contact, Record, Section, Warning_
from tests.ui import double
from ui import downloads
from ui.exports import brief, comparison_sheets, csv_file, docx_file, xlsx_file
from ui.exports.sheets import Euro, Sheet, neutral

TOTAL, STATED, SILENT, RANGED = double.records()
ALL = [TOTAL, STATED, SILENT, RANGED]
TODAY = date(2026, 1, 31)
LINK = "http://127.0.0.1:8501/vergleich?ids=a"


def sheets(records: list[Record], price_year: int | None = None) -> list[Sheet]:
    found = compare(records, "per_participant_month", price_year)
    bought = [purchase(r, Decimal(100_000), price_year) for r in records]
    return comparison_sheets.workbook(records, found, bought, 100_000, LINK, TODAY)


def opened(records: list[Record], price_year: int | None = None) -> dict[str, list[list[object]]]:
    book = load_workbook(BytesIO(xlsx_file.write(sheets(records, price_year), "Vergleich")))
    return {page.title: [list(row) for row in page.iter_rows(values_only=True)] for page in book}


def test_numbers_are_numbers_when_the_workbook_is_opened_again() -> None:
    table = {row[0]: row[1:] for row in opened(ALL, 2023)["Vergleich"]}
    assert table["Merkmal"] == ["Einheit", "Lernpatinnen", "Haus-zu-Haus", *table["Merkmal"][3:]]
    assert table["Kosten je Teilnehmermonat"] == ["EUR", 500, 450, None, None]
    assert table["Kosten je Teilnehmermonat, bis"][-1] == 666.67
    assert table["Kosten je Teilnehmermonat in Preisen von 2023"][1:3] == [626.75, 572.68]
    assert table["Preisjahr"] == [None, 2013, 2012, None, None]
    assert table["Plätze"][1] == 20
    assert table["Für 100.000 €: Plätze für 12 Monate"][1] == 13  # 100,000 / (626.75 × 12)
    assert table["Warum kein Wert"][3] == (
        "Nicht vergleichbar, weil das Dokument keine Kosten nennt."
    )


def test_every_approach_and_basis_has_a_row() -> None:
    head, *rows = opened(ALL)["Kosten"]
    assert len(rows) == len(ALL) * 5
    at = {name: number for number, name in enumerate(head)}
    for row in rows:
        figures = [row[at[name]] for name in ("Betrag", "von", "bis")]
        assert any(figures) or row[at["Warum kein Wert"]]
        assert all(f is None or isinstance(f, int | float) for f in figures)


def test_the_sources_sheet_holds_every_quote_with_its_page() -> None:
    head, *rows = opened([TOTAL])["Quellen"]
    found = {(row[1], row[3], row[4]) for row in rows}
    assert ("Rechtsgrundlage", "§ 45 SGB III", 2) in found
    assert len(rows) == sum(evidence.quote != "" for _, evidence in TOTAL.evidences())
    assert head[:5] == ["Ansatz", "Merkmal", "Wert", "Zitat", "Seite"]


def test_csv_opens_in_german_spreadsheets() -> None:
    raw = csv_file.write(sheets(ALL, 2023)[0])
    assert raw.startswith(b"\xef\xbb\xbf") and b"\r\n" in raw
    rows = list(csv.reader(StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    table = {row[0]: row[1:] for row in rows}
    assert table["Kosten je Teilnehmermonat in Preisen von 2023"][:3] == ["EUR", "626,75", "572,68"]
    assert table["Preisjahr"][1] == "2013"
    assert len({len(row) for row in rows}) == 1


HOSTILE = ['=HYPERLINK("http://x")', "+1+1", "-2+3", "@SUM(A1)", "  =1+1", "\t=1", "=\x001"]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_calculates(text: str) -> None:
    record = STATED.model_copy(update={"name": text, "organisation": text})
    made = sheets([record, TOTAL])
    book = load_workbook(BytesIO(xlsx_file.write(made, "Vergleich")))
    cells = [c for page in book for row in page.iter_rows() for c in row if c.value is not None]
    assert cells
    assert not [c.value for c in cells if c.data_type == "f"]
    assert not [c.value for c in cells if str(c.value).lstrip()[:1] in ("=", "+", "-", "@")]
    told = csv_file.write(made[0]).decode("utf-8-sig")
    for row in csv.reader(StringIO(told), delimiter=";"):
        assert not [cell for cell in row if cell.lstrip()[:1] in ("=", "+", "-", "@")]


def test_neutral_leaves_everything_else_alone() -> None:
    for text in ("", "– wie angegeben", "100 = 100", "Größe", "a-b", "'schon"):
        assert neutral(text) == text


def test_negative_numbers_stay_numbers() -> None:
    sheet = Sheet("Zahlen", ["a", "b", "c"], [[Euro(Decimal("-5.5")), -3, Decimal("-0.25")]])
    book = load_workbook(BytesIO(xlsx_file.write([sheet], "Zahlen")))
    assert [c.value for c in book["Zahlen"][2]] == [-5.5, -3, -0.25]
    assert csv_file.write(sheet).decode("utf-8-sig").splitlines()[1] == "-5,50;-3;-0,25"


def words(raw: bytes) -> str:
    document = Document(BytesIO(raw))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


def test_brief_of_a_record() -> None:
    made = brief.of_record(TOTAL, LINK, TODAY)
    told = words(docx_file.write(made))
    for part in (
        "Lernpatinnen (Ausbildung in Teilzeit)",
        "500,00 €",
        "120.000,00 € ÷ (20 Plätze × 12 Monate)",
        "Alleinerziehende (S. 2)",
        "Gute Beispiele aus Musterland (2013)",
        "31.01.2026",
        LINK,
    ):
        assert part in told
    assert brief.lines(made) <= brief.PORTRAIT[1]


def test_brief_of_a_comparison() -> None:
    found = compare(ALL, "per_participant_month", 2023)
    bought = [purchase(r, Decimal(100_000), 2023) for r in ALL]
    made = brief.of_comparison(ALL, found, bought, 100_000, LINK, TODAY)
    told = words(docx_file.write(made))
    for part in ("626,75 €", "500,00 € × 116,7 ÷ 93,1", "keine Kosten nennt", "13 Plätze"):
        assert part in told
    assert brief.lines(made) <= brief.LANDSCAPE[1]


def crowded() -> Record:
    """Every list as long as it can get in practice, and long texts."""
    many = TOTAL.model_copy(deep=True)
    many.name = "Ein sehr langer Name, den niemand aussprechen kann, " * 8
    many.results = many.results * 40
    many.legal_basis = many.legal_basis * 30
    many.costs = many.costs * 20
    many.quality.warnings = [Warning_(code="check", message="Bitte prüfen. " * 30)] * 9
    text = "Ein langer Satz über alles, was geschieht. " * 200
    many.sections = [Section(field="description", heading="Was", text=text, span=(0, len(text)))]
    return many


def test_what_does_not_fit_on_the_page_is_shortened() -> None:
    made = brief.of_record(crowded(), LINK, TODAY)
    assert brief.lines(made) <= brief.PORTRAIT[1]
    assert "weitere" in words(docx_file.write(made))
    five = [crowded() for _ in range(5)]
    found = compare(five, "per_participant", 2023)
    bought = [purchase(r, Decimal(100_000), 2023) for r in five]
    wide = brief.of_comparison(five, found, bought, 100_000, LINK, TODAY)
    assert brief.lines(wide) <= brief.LANDSCAPE[1]


def test_contact_persons_are_in_no_file() -> None:
    personal = TOTAL.model_copy(deep=True)
    personal.contacts = [Contact(name="Erika Muster", email="erika@example.org", phone="0555 12")]
    files = [
        words(docx_file.write(brief.of_record(personal, LINK, TODAY))),
        str(opened([personal, STATED])),
        csv_file.write(sheets([personal, STATED])[0]).decode("utf-8-sig"),
    ]
    for told in files:
        assert not [part for part in ("Erika", "erika@", "0555 12") if part in told]


def test_control_characters_do_not_break_files() -> None:
    record = TOTAL.model_copy(update={"name": "Name\x00mit\x0bZeichen", "organisation": "\x1f"})
    assert "Name mit Zeichen" in words(docx_file.write(brief.of_record(record, LINK, TODAY)))
    assert "Name mit Zeichen" in str(opened([record, STATED]))


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("Übergang: Straße & Co.", "praxisfinder-uebergang-strasse-co-2026-01-31.docx"),
        ("../../etc/passwd", "praxisfinder-etc-passwd-2026-01-31.docx"),
        ("***", "praxisfinder-export-2026-01-31.docx"),
        ("x" * 300, f"praxisfinder-{'x' * 60}-2026-01-31.docx"),
    ],
)
def test_file_names_suit_every_file_system(stem: str, name: str) -> None:
    assert downloads.file_name(stem, "docx", TODAY) == name
