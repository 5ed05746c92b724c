"""The form of an organisation as documents tell it: by its name, in words, by a ticked box."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest import ingest_paths
from records.corrections.editing import Corrections
from records.model import Record
from records.store import RecordStore
from tests.ingest.makers import FORM
from tests.ingest.twin_cases import form

WHY = {"reason": "Nachfrage beim Jobcenter", "editor": "Redaktion"}


def read(folder: Path, text: str) -> tuple[Record, str]:
    """The one record of a document, and the text of the document."""
    (folder / "eins.txt").write_text(text, encoding="utf-8")
    ingest_paths([folder / "eins.txt"], folder / "data")
    store = RecordStore.open(folder / "data")
    (record,), (document,) = store.records(), store.documents()
    return record, document.text


@pytest.mark.parametrize(
    ("told", "code", "quote"),
    [
        ("Das Jobcenter ist eine gemeinsame Einrichtung.", "joint_facility", "gemeinsame Einr"),
        (
            "Als zugelassener kommunaler Träger arbeiten wir mit dem Jugendamt zusammen.",
            "approved_municipality",
            "zugelassener kommunaler Träger",
        ),
        ("Der Landkreis ist Optionskommune.", "approved_municipality", "Optionskommune"),
        ("Der Landkreis (zkT) zahlt die Fahrtkosten.", "approved_municipality", "zkT"),
        ("☒ Gemeinsame Einrichtung ☐ Zugelassener kommunaler Träger", "joint_facility", "Gemein"),
    ],
)
def test_what_the_text_says_of_the_office(told: str, code: str, quote: str, tmp_path: Path) -> None:
    record, text = read(
        tmp_path, form("Kompass", "Jobcenter Musterstadt", **{"Beschreibung": told})
    )
    assert record.organisation_type == code
    evidence = record.organisation_type_evidence
    assert evidence is not None and quote in evidence.quote
    assert text[evidence.start : evidence.end] == evidence.quote
    assert ("organisation_type_evidence", evidence) in record.evidences()


@pytest.mark.parametrize(
    "told",
    [
        "In gemeinsamen Einrichtungen ist das anders geregelt als in Optionskommunen.",
        "Der Austausch mit einer gemeinsamen Einrichtung im Nachbarkreis hilft.",
        "Gemeinsame Einrichtung oder zugelassener kommunaler Träger: beide dürfen das.",
        "Das Haus ist eine Einrichtung für Familien.",
        "In zwei Jobcentern (gE und zkT) wird das erprobt.",
        "Das Verfahren der Jobcenter (gE und zkT) ist neu.",
        "Das Jobcenter arbeitet mit dem Nachbarn zusammen, einer Optionskommune.",
        "Mehrere Landkreise (zkT) haben das übernommen.",
    ],
)
def test_what_is_said_of_others_or_of_both_is_not_taken(told: str, tmp_path: Path) -> None:
    record, _ = read(tmp_path, form("Kompass", "Jobcenter Musterstadt", **{"Beschreibung": told}))
    assert record.organisation_type == "basic_income_authority"
    assert record.organisation_type_evidence is None


def test_the_printed_choice_of_a_form_tells_nothing(tmp_path: Path) -> None:
    assert FORM.startswith("Gemeinsame Einrichtung Zugelassener kommunaler Träger")
    assert read(tmp_path, FORM)[0].organisation_type == "basic_income_authority"


def test_without_an_organisation_there_is_no_form(tmp_path: Path) -> None:
    told = "Bezeichnung der Maßnahme: Kompass\nZielgruppe: Eltern\nPlätze: 12 Plätze\n"
    record, _ = read(tmp_path, told)
    assert (record.organisation, record.organisation_type) == (None, None)


def test_a_provider_is_what_its_name_says(tmp_path: Path) -> None:
    told = form(
        "Kompass", "Lernhaus gGmbH", **{"Beschreibung": "Das Jobcenter ist Optionskommune."}
    )
    assert read(tmp_path, told)[0].organisation_type == "non_profit_company"


def test_the_form_follows_a_corrected_organisation(tmp_path: Path) -> None:
    read(tmp_path, form("Kompass", "Jobcenter Musterstadt"))
    store = RecordStore.open(tmp_path / "data")
    edit = Corrections(store)
    edit.set("eins/kompass", "organisation", "Handwerkskammer Musterstadt", **WHY)
    assert store.records()[0].organisation_type == "chamber"
    edit.set("eins/kompass", "organisation_type", "joint_facility", **WHY)
    assert store.records()[0].organisation_type == "joint_facility"
