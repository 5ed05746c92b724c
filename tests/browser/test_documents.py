"""An editor hands in a document, puts a value right, and the correction outlives a new reading."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.test_journey import Visit, no_sideways_scrolling, settle
from tests.ingest.makers import pdf

pytestmark = pytest.mark.browser

NAME = "Lernwerkstatt Musterhafen"
FILE = "lernwerkstatt-musterhafen.pdf"
READ, RIGHT, NEWER = "120.000,00 €", "132.000,00 €", "144.000,00 €"


def document(amount: str) -> bytes:
    return pdf(
        [
            [
                "Jobcenter Landkreis Musterland",
                f"Name/Bezeichnung der Maßnahme: {NAME}",
                "Zielgruppe",
                "Alleinerziehende im SGB II-Bezug ohne Berufsabschluss.",
                "Maßnahmezeitraum (Laufzeit, Dauer in Wochenstunden)",
                "01.03.2020 - 28.02.2021, 20 Stunden/Woche",
                "Maßnahmevolumen in Euro",
                f"{amount} für 12 Monate und 20 Teilnehmerinnen",
                "Rechtsgrundlagen",
                "§ 16 SGB II i. V. m. § 45 SGB III",
            ]
        ]
    )


def hand_in(page: Page, content: bytes, name: str = FILE) -> None:
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        files=[{"name": name, "mimeType": "application/pdf", "buffer": content}]
    )
    page.get_by_role("button", name="Datei einlesen").click()


def settled(page: Page) -> None:
    """Wait until the collection is read and its index built."""
    expect(page.get_by_text("Die Suche antwortet währenddessen")).to_have_count(0, timeout=180_000)
    settle(page)


def test_upload_correct_read_again_take_out(ready: Server, visit: Visit) -> None:
    seen = visit(390)
    page = seen.page
    page.goto(f"{ready.url}/dokumente")
    expect(page.get_by_role("button", name="Dateien wählen")).to_be_visible()
    expect(page.get_by_text("per file")).to_have_count(0)
    no_sideways_scrolling(page)

    hand_in(page, document(READ))
    told = page.locator(".pf-read").filter(has_text=FILE)
    expect(told).to_contain_text("1 Praxisbeispiel.", timeout=120_000)
    settle(page)
    page.get_by_role("link", name=f"Bericht zu {FILE} ansehen").click()
    page.get_by_role("link", name=f"Werte von {NAME} prüfen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Werte prüfen")
    no_sideways_scrolling(page)
    form = page.url
    page.get_by_role("link", name=re.compile(rf"^{READ}.*berichtigen")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kosten berichtigen")
    settle(page)
    expect(page.locator("blockquote mark")).to_contain_text(READ)
    no_sideways_scrolling(page)

    # without reason and name nothing is kept, and what was typed stays
    page.get_by_role("textbox", name="Betrag", exact=True).fill("132.000")
    page.get_by_role("button", name="Korrektur speichern").click()
    expect(page.get_by_text("Es fehlt die Begründung")).to_be_visible()
    page.get_by_role("textbox", name="Begründung").fill("Die Sachkosten fehlten in der Summe.")
    page.get_by_role("textbox", name="Ihr Name oder Kürzel").fill("mm")
    page.get_by_role("button", name="Korrektur speichern").click()
    expect(page.get_by_text("Gespeichert: Kosten")).to_be_visible()
    entry = page.locator(".pf-entry").first
    for part in (READ, RIGHT, "mm,", "Die Sachkosten fehlten", "gilt"):
        expect(entry).to_contain_text(part)

    # search and Steckbrief answer with the new value while the index is being rebuilt
    other = visit(1440)
    other.page.goto(form.replace("/dokumente?beispiel=", "/steckbrief?id="))
    expect(other.page.get_by_text(RIGHT).first).to_be_visible()
    other.page.goto(f"{ready.url}/?q=Alleinerziehende")
    expect(other.page.locator(".pf-shown")).to_contain_text("Ansätze zu")

    # a new version of the file says something else: the correction holds, both are shown
    page.goto(f"{ready.url}/dokumente")
    hand_in(page, document(NEWER))
    expect(told).to_have_count(0)
    expect(told).to_contain_text("gelesen: 1 Praxisbeispiel.", timeout=180_000)
    settle(page)
    page.goto(form)
    expect(page.get_by_role("heading", name="Zu entscheiden")).to_be_visible(timeout=60_000)
    for part in (RIGHT, NEWER, "Es gilt weiter die Korrektur"):
        expect(page.locator(".pf-entry").first).to_contain_text(part)
    no_sideways_scrolling(page)

    # taken back, the machine's value holds again; the history stays
    page.get_by_role("button", name="Neue Lesung übernehmen").first.click()
    page.get_by_role("textbox", name="Begründung").fill("Die neue Fassung ist vollständig.")
    page.get_by_role("textbox", name="Ihr Name oder Kürzel").fill("mm")
    page.get_by_role("button", name="Neue Lesung übernehmen").last.click()
    expect(page.get_by_text("Die Korrektur ist zurückgenommen")).to_be_visible()
    settle(page)
    expect(page.locator(".pf-sheet")).to_contain_text(NEWER)
    expect(page.locator(".pf-entry")).to_contain_text("zurückgenommen")

    # found by search once the index is there, gone once taken out
    page.goto(f"{ready.url}/dokumente?dokument=lernwerkstatt-musterhafen")
    settled(page)
    other.page.goto(f"{ready.url}/?q=Lernwerkstatt+Musterhafen")
    expect(other.page.get_by_role("link", name=NAME, exact=True)).to_be_visible()
    page.get_by_role("button", name="Aus der Sammlung nehmen").click()
    page.get_by_role("button", name="Ja, herausnehmen").click()
    settled(page)
    other.page.reload()
    expect(other.page.locator(".pf-shown")).to_contain_text("Lernwerkstatt")
    expect(other.page.get_by_role("link", name=NAME, exact=True)).to_have_count(0)
    page.goto(form)
    expect(page.get_by_role("heading", level=1)).to_have_text("Dokumente")
    seen.assert_clean()
    other.assert_clean()


def test_what_cannot_be_read_is_refused_in_german(ready: Server, visit: Visit) -> None:
    seen = visit(390)
    page = seen.page
    page.goto(f"{ready.url}/dokumente")
    hand_in(page, b"MZ\0\0 this is a program", "rechnung.pdf")
    expect(page.get_by_text("wurde nicht übernommen")).to_contain_text("weder PDF noch Word")
    seen.assert_clean()
