"""An evaluator judges a question with three keys and takes the judgments along."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from eval.qrels import read_qrels
from tests.browser.conftest import Server
from tests.browser.test_journey import WIDTHS, Visit, no_sideways_scrolling, settle

pytestmark = pytest.mark.browser

JUDGED = 4


@WIDTHS
def test_own_question_judged_by_keyboard_and_exported(
    ready: Server, visit: Visit, width: int, tmp_path: Path
) -> None:
    seen = visit(width)
    page = seen.page
    page.goto(f"{ready.url}/qualitaet?ansicht=urteilen")
    question = f"Wer begleitet Geflüchtete in eine Ausbildung ({width})?"
    # the whole way by keyboard
    opener = page.get_by_text("Eigene Frage hinzufügen")
    expect(opener).to_be_visible()
    settle(page)
    opener.locator("xpath=ancestor::summary").focus()
    page.keyboard.press("Enter")
    field = page.locator(".st-key-urteil_neue_frage input")
    expect(field).to_be_visible()
    field.focus()
    page.keyboard.type(question)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=question)).to_be_visible(timeout=60_000)
    settle(page)
    topic = re.search(r"frage=(e\d+)", page.url)
    assert topic is not None
    no_sideways_scrolling(page)

    for judge, grades in {"A": "2101", "B": "2001"}.items():
        who = page.get_by_role("textbox", name="Wer urteilt?")
        who.fill(judge)
        who.press("Enter")
        settle(page)
        expect(page.get_by_text(re.compile(r"^0 von \d+ beurteilt$"))).to_be_visible()
        page.locator("h1").click()  # the keys grade anywhere but in a field
        for number, grade in enumerate(grades, start=1):
            page.keyboard.press(grade)
            expect(page.get_by_text(re.compile(rf"^{number} von \d+ beurteilt$"))).to_be_visible()
            settle(page)
    expect(page.get_by_text("A und B")).to_be_visible()
    expect(page.get_by_text(re.compile("verschieden beurteilt"))).to_be_visible()
    no_sideways_scrolling(page)

    with page.expect_download() as download:
        page.get_by_role("button", name="Urteile (qrels)").click()
    target = tmp_path / "qrels.txt"
    download.value.save_as(target)
    qrels = read_qrels(target)
    assert len(qrels[topic[1]]) == JUDGED
    # 2 and 2, 1 and 0 (the lower one counts), 0 and 0, 1 and 1
    assert sorted(qrels[topic[1]].values()) == [0, 0, 1, 2]
    seen.assert_clean()


def test_two_searches_compared_with_significance(ready: Server, visit: Visit) -> None:
    seen = visit(390)
    page = seen.page
    page.goto(f"{ready.url}/qualitaet?ansicht=vergleich&a=hybrid&b=lexical")
    expect(page.locator(".pf-shown")).to_contain_text("nDCG@10", timeout=60_000)
    expect(page.locator(".pf-shown")).to_contain_text("p =")
    table = page.get_by_role("region", name="Vergleich der Suchen")
    expect(table.get_by_role("row")).to_have_count(7)
    no_sideways_scrolling(page)
    seen.assert_clean()


def test_a_measurement_is_made_kept_and_linked(ready: Server, visit: Visit) -> None:
    seen = visit(1440)
    page = seen.page
    page.goto(f"{ready.url}/qualitaet")
    page.get_by_role("button", name="Suche an den mitgelieferten Fragen messen").click()
    expect(page.get_by_role("region", name="Güte der Suche")).to_be_visible(timeout=90_000)
    settle(page)
    value = page.get_by_role("region", name="Güte der Suche").locator("td").first.inner_text()
    assert re.fullmatch(r"0,\d{3} \(0,\d{3} bis 0,\d{3}\)", value)
    other = visit(390)
    other.page.goto(page.url)
    again = other.page.get_by_role("region", name="Güte der Suche").locator("td").first
    expect(again).to_have_text(value)
    no_sideways_scrolling(other.page)
    seen.assert_clean()
    other.assert_clean()
