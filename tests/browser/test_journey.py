"""From a question to a comparison with formulas and quotes, as a programme designer goes."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from docx import Document
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server, Watched

pytestmark = pytest.mark.browser

Visit = Callable[[int], Watched]
WIDTHS = pytest.mark.parametrize("width", [1440, 390])
QUESTION = "Alleinerziehende Teilzeitausbildung"
FIRST, SECOND = "JUMITA", "BG-Coaching"
FIGURES = {
    "je Teilnehmermonat": ("666,68 €", "498,75 €"),
    "je Teilnahme": ("7.333,44 €", "5.985,00 €"),
}


def no_sideways_scrolling(page: Page) -> None:
    wide, seen = page.evaluate(
        "[Math.max(document.documentElement.scrollWidth, "
        "document.querySelector('[data-testid=stMain]').scrollWidth), window.innerWidth]"
    )
    assert wide <= seen, f"the page is {wide} pixels wide in a window of {seen}"


def settle(page: Page) -> None:
    """Wait until the app has drawn everything."""
    page.wait_for_timeout(150)  # a click needs a moment to reach the server
    expect(page.locator("[data-testid=stApp]")).to_have_attribute(
        "data-test-script-state", "notRunning"
    )


def cards(page: Page) -> list[str]:
    """Names on the result cards, from the top."""
    settle(page)
    names = page.locator(".pf-card-name a")
    expect(names.first).to_be_visible()
    return names.all_inner_texts()


def ask(page: Page, question: str) -> None:
    field = page.get_by_label("Was suchen Sie?")
    field.fill(question)
    field.press("Enter")
    expect(page.locator(".pf-shown")).to_contain_text(f"„{question}“")


def add(page: Page, name: str) -> None:
    """Put the card with this name into the comparison."""
    card = page.locator("[class*='st-key-karte-']").filter(
        has=page.get_by_role("link", name=re.compile(re.escape(name)))
    )
    card.get_by_role("button", name="In den Vergleich").first.click()
    expect(page.locator(".pf-basket")).to_contain_text(name)


def figures(page: Page) -> list[str]:
    """The first row of the cost table: one figure for each approach."""
    row = page.locator(".st-key-tabelle-kosten tbody tr").first
    return [text.strip() for text in row.locator(".pf-amount").all_inner_texts()]


@WIDTHS
def test_question_to_comparison(ready: Server, visit: Visit, width: int) -> None:
    seen = visit(width)
    page = seen.page
    page.goto(ready.url)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "de")
    if width > 640:  # on a phone the keyboard would cover the page
        expect(page.get_by_label("Was suchen Sie?")).to_be_focused()
    no_sideways_scrolling(page)

    ask(page, QUESTION)
    assert FIRST in cards(page)[0]
    expect(page.locator(".pf-passage mark").first).to_be_visible()
    page.get_by_text("Warum gefunden?").first.click()
    expect(page.get_by_text("Wortsuche: Rang").first).to_be_visible()
    no_sideways_scrolling(page)
    add(page, FIRST)

    ask(page, SECOND)
    add(page, SECOND)
    page.get_by_role("link", name="Vergleich öffnen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ansätze vergleichen")
    for basis, amounts in FIGURES.items():
        page.get_by_role("radio", name=basis, exact=True).click()
        expect(page.locator(".st-key-tabelle-kosten tbody tr").first).to_contain_text(amounts[0])
        assert tuple(figures(page)) == amounts
    expect(page.locator("[data-testid=stVegaLiteChart]")).to_be_visible()
    no_sideways_scrolling(page)

    cells = page.locator(".st-key-tabelle-kosten tbody tr").first.locator("td")
    for number, amount in enumerate(FIGURES["je Teilnahme"]):
        cell = cells.nth(number)
        cell.locator("summary").first.click()
        expect(cell.locator(".pf-formula")).to_contain_text(f"= {amount}")
        cell.locator("details details summary").first.click()
        expect(cell.locator("blockquote mark").first).to_be_visible()
    no_sideways_scrolling(page)
    seen.assert_clean()


@WIDTHS
def test_a_pasted_link_gives_the_same_view(ready: Server, visit: Visit, width: int) -> None:
    first = visit(width)
    page = first.page
    page.goto(ready.url)
    ask(page, QUESTION)
    add(page, FIRST)
    searched, names = page.url, cards(page)
    ask(page, SECOND)
    add(page, SECOND)
    page.get_by_role("link", name="Vergleich öffnen").click()
    page.get_by_role("radio", name="je Teilnahme", exact=True).click()
    expect(page.locator(".st-key-tabelle-kosten")).to_contain_text(FIGURES["je Teilnahme"][1])
    compared = page.url

    other = visit(width)
    other.page.goto(searched)
    expect(other.page.locator(".pf-shown")).to_contain_text(QUESTION)
    assert cards(other.page) == names
    expect(other.page.locator(".pf-basket")).to_contain_text(FIRST)
    other.page.goto(compared)
    expect(other.page.locator(".st-key-tabelle-kosten")).to_contain_text("7.333,44 €")
    assert tuple(figures(other.page)) == FIGURES["je Teilnahme"]
    first.assert_clean()
    other.assert_clean()


@WIDTHS
def test_from_a_card_to_the_quote(ready: Server, visit: Visit, width: int) -> None:
    seen = visit(width)
    page = seen.page
    page.goto(ready.url)
    ask(page, QUESTION)
    page.get_by_role("link", name=re.compile(FIRST)).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(FIRST)
    assert "/steckbrief?id=" in page.url
    opener = page.locator("details.pf-source summary").filter(has_text="insgesamt").first
    opener.click()
    quote = page.locator("details.pf-source[open] blockquote mark").first
    expect(quote).to_contain_text("117.335,04")
    expect(page.locator("details.pf-source[open] figcaption").first).to_contain_text("Seite 28")
    expect(page.locator(".pf-like a").first).to_be_visible()
    no_sideways_scrolling(page)
    with page.expect_download() as caught:
        page.get_by_role("button", name="Kurzbericht").click()
    brief = Document(caught.value.path())
    told = "\n".join(cell.text for t in brief.tables for row in t.rows for cell in row.cells)
    assert "117.335,04 € ÷ (16 Plätze × 11 Monate)" in told

    other = visit(width)
    other.page.goto(page.url)
    expect(other.page.get_by_role("heading", level=1)).to_contain_text(FIRST)
    expect(other.page.locator(".pf-like a").first).to_be_visible()
    for part in (".pf-figures", ".pf-formula", ".pf-like", ".pf-short"):
        assert other.page.locator(part).all_inner_texts() == page.locator(part).all_inner_texts()
    page.go_back()
    expect(page.locator(".pf-shown")).to_contain_text(QUESTION)
    seen.assert_clean()
    other.assert_clean()


@WIDTHS
def test_from_the_start_page_through_facets_and_back(
    ready: Server, visit: Visit, width: int
) -> None:
    seen = visit(width)
    page = seen.page
    page.goto(ready.url)
    page.get_by_role("link", name=re.compile(r"^Alleinerziehende \d+$")).first.click()
    expect(page.locator(".pf-shown")).to_contain_text("Zielgruppe: Alleinerziehende")
    assert "zielgruppe=single_parents" in page.url
    before = len(cards(page))
    if width < 1000:
        page.locator(".pf-facets > summary").click()
    page.get_by_role("link", name=re.compile(r"^500 bis unter 750 € \d+$")).first.click()
    expect(page.locator(".pf-shown")).to_contain_text("500 bis unter 750 €")
    assert "kosten-monat=" in page.url
    assert 0 < len(cards(page)) < before
    no_sideways_scrolling(page)
    page.locator(".pf-chips").get_by_role(
        "link", name="Zielgruppe: Alleinerziehende entfernen"
    ).click()
    expect(page.locator(".pf-shown")).not_to_contain_text("Zielgruppe")
    page.locator(".pf-chips a").first.click()
    expect(page.get_by_label("In der Sammlung")).to_be_visible()
    seen.assert_clean()


@WIDTHS
def test_a_limit_in_the_question_is_a_chip_that_can_be_taken_away(
    ready: Server, visit: Visit, width: int
) -> None:
    seen = visit(width)
    page = seen.page
    page.goto(ready.url)
    ask(page, "Coaching unter 600 Euro im Monat")
    chip = page.get_by_role("link", name=re.compile("Kosten je Teilnehmermonat: unter 600 €"))
    expect(chip).to_be_visible()
    limited = cards(page)
    no_sideways_scrolling(page)
    link = page.url
    chip.click()
    expect(page.get_by_role("link", name=re.compile("wieder deuten"))).to_be_visible()
    assert cards(page) != limited
    other = visit(width)
    other.page.goto(link)
    assert cards(other.page) == limited
    seen.assert_clean()
    other.assert_clean()


@WIDTHS
def test_sorted_by_cost_and_similar_approaches(ready: Server, visit: Visit, width: int) -> None:
    seen = visit(width)
    page = seen.page
    page.goto(f"{ready.url}/?kosten=ja")
    order = page.get_by_role("combobox", name="Sortierung")
    order.fill("Teilnehmermonat")
    order.press("Enter")
    expect(page.locator(".pf-card-name").first).to_contain_text("Teilzeit aktiv")  # 291,67 €
    assert "sortierung=cost_per_participant_month" in page.url
    page.get_by_role("link", name=re.compile("Ähnliche Ansätze wie .*Teilzeit aktiv")).click()
    expect(page.locator(".pf-shown")).to_contain_text("ähnlich wie „Teilzeit aktiv“")
    assert not any("Teilzeit aktiv" in name for name in cards(page))
    no_sideways_scrolling(page)
    seen.assert_clean()


@WIDTHS
def test_nothing_found_offers_what_to_take_away(ready: Server, visit: Visit, width: int) -> None:
    seen = visit(width)
    page = seen.page
    page.goto(f"{ready.url}/?q=Coaching&zielgruppe=single_parents&dauer=400..500")
    expect(page.locator(".pf-shown")).to_contain_text("Kein Ansatz zu „Coaching“")
    page.get_by_role("link", name=re.compile("^Ohne „Dauer: 400 bis 500 Monate“")).click()
    expect(page.locator(".pf-card-name").first).to_be_visible()
    no_sideways_scrolling(page)
    seen.assert_clean()


def test_search_with_the_keyboard_alone(ready: Server, visit: Visit) -> None:
    seen = visit(1440)
    page = seen.page
    page.goto(ready.url)
    expect(page.get_by_label("Was suchen Sie?")).to_be_focused()
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    expect(page.locator(".pf-shown")).to_contain_text(QUESTION)
    settle(page)
    for _ in range(400):
        page.keyboard.press("Tab")
        here = page.evaluate("document.activeElement.textContent")
        if FIRST in here and page.evaluate("document.activeElement.tagName") == "A":
            break
    else:
        raise AssertionError("the first card cannot be reached with the tabulator key")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(FIRST)
    seen.assert_clean()


@WIDTHS
def test_the_comparison_goes_along_and_back_leads_back(
    ready: Server, visit: Visit, width: int
) -> None:
    seen = visit(width)
    page = seen.page
    page.goto(ready.url)
    ask(page, SECOND)
    add(page, SECOND)
    settle(page)
    page.get_by_role("link", name="Vergleich", exact=True).click()
    expect(page.get_by_text("Wählen Sie noch einen zweiten Ansatz.")).to_be_visible()
    settle(page)
    page.go_back()
    expect(page.locator(".pf-shown")).to_contain_text(SECOND)
    expect(page.locator(".pf-basket")).to_contain_text(SECOND)
    seen.assert_clean()


def test_made_up_addresses_do_no_harm(ready: Server, visit: Visit) -> None:
    seen = visit(390)
    page = seen.page
    hostile = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"
    page.goto(f"{ready.url}/?q={hostile}&zielgruppe=erfunden&treffer=-1&ids={hostile}")
    expect(page.locator(".pf-shown")).to_contain_text("<img src=x onerror=alert(1)>")
    page.goto(f"{ready.url}/steckbrief?id={hostile}")
    expect(page.get_by_text("gibt es in der Sammlung nicht")).to_be_visible()
    page.goto(f"{ready.url}/vergleich?ids={hostile}&basis={hostile}")
    expect(page.get_by_text("mindestens zwei Ansätze")).to_be_visible()
    assert page.locator("img[src='x']").count() == 0
    no_sideways_scrolling(page)
    seen.assert_clean()
