"""A comparison of four, in the prices of another year, taken along as files and opened again."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from playwright.sync_api import Page, expect

from records.price_index import price_index
from tests.browser.conftest import Server, Watched
from tests.browser.test_journey import add, ask, no_sideways_scrolling, settle

pytestmark = pytest.mark.browser

Visit = Callable[[int], Watched]
WIDTHS = pytest.mark.parametrize("width", [1440, 390])
FOUR = ("JUMITA", "BG-Coaching", "Teilzeit aktiv", "Jobschmiede")
VPI = {year: float(value) for year, value in price_index().items()}
# nominal cost per participant-month of the built-in corpus, and its price level by hand
NOMINAL = {"JUMITA": 666.68, "BG-Coaching": 498.75, "Teilzeit aktiv": 291.67, "Jobschmiede": 837.0}
LEVEL = {
    "JUMITA": 3 / 11 * VPI[2023] / VPI[2012] + 8 / 11 * VPI[2023] / VPI[2013],
    "BG-Coaching": VPI[2023] / VPI[2013],
    "Teilzeit aktiv": VPI[2023] / VPI[2013],
    "Jobschmiede": VPI[2023] / VPI[2013],
}


def download(page: Page, label: str) -> Path:
    """Press a button of the export menu and wait for its file."""
    with page.expect_download() as caught:
        page.get_by_role("button", name=label).click()
    return Path(caught.value.path())


@WIDTHS
def test_four_in_prices_of_2023_exported_and_opened_again(
    ready: Server, visit: Visit, width: int
) -> None:
    seen = visit(width)
    page = seen.page
    page.goto(ready.url)
    for name in FOUR:
        ask(page, name)
        add(page, name)
    page.get_by_role("link", name="Vergleich öffnen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ansätze vergleichen")
    prices = page.get_by_role("combobox", name="Preise")
    prices.fill("2023")
    prices.press("Enter")
    expect(page.locator(".st-key-tabelle-kosten")).to_contain_text("In Preisen von 2023")
    assert "preise=2023" in page.url
    settle(page)
    no_sideways_scrolling(page)

    page.get_by_role("button", name="Exportieren").click()
    book = load_workbook(BytesIO(download(page, "Excel-Datei").read_bytes()))
    rows = {row[0]: row[2:] for row in book["Vergleich"].iter_rows(values_only=True)}
    heads = [next(n for n in FOUR if n in str(head)) for head in rows["Merkmal"]]
    assert sorted(heads) == sorted(FOUR)
    real = rows["Kosten je Teilnehmermonat in Preisen von 2023"]
    for name, nominal, value in zip(heads, rows["Kosten je Teilnehmermonat"], real, strict=True):
        assert nominal == NOMINAL[name]
        assert value == pytest.approx(NOMINAL[name] * LEVEL[name], abs=0.006)
    shown = page.locator(".st-key-tabelle-kosten tbody tr").nth(1).locator(".pf-amount")
    for text, value in zip(shown.all_inner_texts(), real, strict=True):
        assert float(re.sub(r"[^\d,]", "", text).replace(",", ".")) == value
    assert book["Quellen"].max_row > 20

    table = download(page, "Tabelle").read_bytes()
    assert table.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(StringIO(table.decode("utf-8-sig")), delimiter=";"))
    assert len(lines[0]) == 2 + len(FOUR)

    word = Document(BytesIO(download(page, "Kurzbericht").read_bytes()))
    told = "\n".join(cell.text for row in word.tables[0].rows for cell in row.cells)
    assert all(name in told for name in FOUR)
    seen.assert_clean()

    other = visit(width)
    other.page.goto(page.url)
    expect(other.page.locator(".st-key-tabelle-kosten")).to_contain_text("In Preisen von 2023")
    again = other.page.locator(".st-key-tabelle-kosten tbody tr").nth(1).locator(".pf-amount")
    assert again.all_inner_texts() == shown.all_inner_texts()
    other.assert_clean()


@WIDTHS
def test_the_budget_question_and_its_link(ready: Server, visit: Visit, width: int) -> None:
    seen = visit(width)
    page = seen.page
    page.goto(ready.url)
    for name in FOUR[:2]:
        ask(page, name)
        add(page, name)
    page.get_by_role("link", name="Vergleich öffnen").click()
    field = page.get_by_role("textbox", name="Budget in Euro")
    field.fill("50.000 €")
    field.press("Enter")
    expect(page.get_by_role("heading", name="Was bekomme ich für 50.000 €?")).to_be_visible()
    # 50,000 / (666.68 × 12) = 6.2 and 50,000 / (498.75 × 12) = 8.4
    row = page.locator(".st-key-tabelle-budget tbody tr").first
    expect(row).to_contain_text("6 Plätze")
    expect(row).to_contain_text("8 Plätze")
    no_sideways_scrolling(page)
    other = visit(width)
    other.page.goto(page.url)
    expect(other.page.locator(".st-key-tabelle-budget tbody tr").first).to_contain_text("6 Plätze")
    seen.assert_clean()
    other.assert_clean()
