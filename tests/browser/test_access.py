"""Every page by axe-core, in German, within the window; links give the same view again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.test_journey import Visit, no_sideways_scrolling, settle

pytestmark = pytest.mark.browser

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
RECORD = "handlungsansaetze-2013/jumita-junge-muetter-in-teilzeit-ausbildung"
OTHER = "handlungsansaetze-2013/bg-coaching"
PAGES = {
    "start": "/",
    "suche": "/?q=Alleinerziehende+Teilzeitausbildung&zielgruppe=single_parents",
    "suche-leer": "/?q=Raumfahrt&zielgruppe=debt&jahr=2021",
    "vergleich": f"/vergleich?ids={RECORD}&ids={OTHER}",
    "vergleich-leer": "/vergleich",
    "steckbrief": f"/steckbrief?id={RECORD}",
    "steckbrief-leer": "/steckbrief",
    "ueberblick": "/ueberblick?matrix=alles&zielgruppe=single_parents&basis=teilnahme",
    "dokumente": "/dokumente",
    "dokument": "/dokumente?dokument=handlungsansaetze-2013",
    "hinweise": "/dokumente?ansicht=hinweise",
    "korrekturen": "/dokumente?ansicht=korrekturen",
    "werte": f"/dokumente?beispiel={RECORD}",
    "berichtigen": f"/dokumente?beispiel={RECORD}&feld=costs%2F0",
    "qualitaet": "/qualitaet",
    "qualitaet-vergleich": "/qualitaet?ansicht=vergleich&a=hybrid&b=dense",
    "qualitaet-urteilen": "/qualitaet?ansicht=urteilen",
    "barrierefreiheit": "/barrierefreiheit",
    "datenschutz": "/datenschutz",
}
# seen at both widths; their other states only at the narrow one
WHOLE = (
    "suche", "vergleich", "steckbrief", "ueberblick", "dokumente", "qualitaet", "barrierefreiheit",
    "datenschutz",
)  # fmt: skip
VISITS = [(390, name) for name in PAGES] + [(1440, name) for name in WHOLE]
MINE = ("ueberblick", "dokument", "hinweise", "werte", "berichtigen", "qualitaet-vergleich")
# English words that Streamlit would show if a translation got lost
ENGLISH = ("per file", "Drag and drop", "Browse files", "Choose an option", "No results", "Running")


def opened(page: Page, server: Server, path: str) -> None:
    page.goto(server.url + path)
    expect(page.locator(".pf-foot")).to_be_visible(timeout=60_000)
    settle(page)


def violations(page: Page) -> list[str]:
    """Serious and critical findings: rule, what it asks for, and the places."""
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(
        "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", RULES
    )
    return [
        f"{item['id']} ({item['help']}): {[node['html'][:160] for node in item['nodes'][:3]]}"
        for item in found["violations"]
        if item["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize(("width", "name"), VISITS)
def test_every_page_is_accessible_german_and_fits(
    ready: Server, visit: Visit, width: int, name: str
) -> None:
    seen = visit(width)
    page = seen.page
    opened(page, ready, PAGES[name])
    assert violations(page) == []
    assert page.locator("html").get_attribute("lang") == "de"
    assert page.locator("h1:visible").count() == 1
    shown = page.locator("body").inner_text()
    assert [word for word in ENGLISH if word in shown] == []
    no_sideways_scrolling(page)
    seen.assert_clean()


@pytest.mark.parametrize("name", MINE)
def test_a_pasted_link_shows_the_same(ready: Server, visit: Visit, name: str) -> None:
    first, other = visit(1440), visit(1440)
    opened(first.page, ready, PAGES[name])
    assert first.page.url == ready.url + PAGES[name], "the address is kept as it was"
    opened(other.page, ready, first.page.url.removeprefix(ready.url))
    main = "[data-testid=stMain]"
    shown = first.page.locator(main).inner_text()
    expect(other.page.locator(main)).to_have_text(shown, use_inner_text=True)


def test_counts_of_the_overview_lead_to_as_many_hits(ready: Server, visit: Visit) -> None:
    seen = visit(1440)
    page = seen.page
    opened(page, ready, "/ueberblick")
    cell = page.locator(".pf-matrix td a").first
    number = cell.inner_text()
    cell.click()
    expect(page.locator(".pf-shown")).to_contain_text(f"{number} Ans")
    settle(page)
    assert page.locator("h1").evaluate("e => e === document.activeElement"), "focus is on the title"
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Überblick")
    seen.assert_clean()


def test_a_lost_connection_is_told_in_german(ready: Server, visit: Visit) -> None:
    seen = visit(390)
    page = seen.page
    opened(page, ready, "/")
    page.evaluate(
        """() => {
          const dialog = document.createElement("div");
          dialog.setAttribute("role", "dialog");
          dialog.innerHTML = "<h2>Connection error</h2><p>Streamlit server is not responding. "
            + "Are you connected to the internet?</p>";
          document.body.append(dialog);
        }"""
    )
    expect(page.get_by_role("dialog")).to_contain_text("Das Programm antwortet nicht.")
