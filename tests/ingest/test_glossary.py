"""Abbreviations that documents explain, with the place where they do."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest import ingest_paths
from ingest.cleaning import clean
from ingest.glossary import definitions_of
from records.store import RecordStore

ORIGINALS = Path(__file__).resolve().parents[3] / "shared" / "originals"


def defined(text: str) -> dict[str, str]:
    found = definitions_of(clean(text), None, "doc")
    for item in found:
        assert text[item.evidence.start : item.evidence.end] == item.evidence.quote
    return {item.short: item.long for item in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gefördert werden Menschen im Langzeitleistungsbezug (LZB) aus der Stadt.",
            {"LZB": "Langzeitleistungsbezug"},
        ),
        (
            "Die Beauftragte für Chancengleichheit am Arbeitsmarkt (BCA) berät.",
            {"BCA": "Beauftragte für Chancengleichheit am Arbeitsmarkt"},
        ),
        ("Der EGZ (Eingliederungszuschuss) hilft.", {"EGZ": "Eingliederungszuschuss"}),
        (
            "LZB = Langzeitleistungsbeziehende im Kreis, eLb = erwerbsfähige Leistungsberechtigte",
            {"LZB": "Langzeitleistungsbeziehende", "eLb": "erwerbsfähige Leistungsberechtigte"},
        ),
        (
            "Die Aktivierungs- und Vermitt-\nlungsgutscheine (AVGS) sind begehrt.",
            {"AVGS": "Aktivierungs- und Vermittlungsgutscheine"},
        ),
        ("Ein Potential-Assessment (AC) und das Recht (SGB II) und Teil (II).", {}),
        ("Das Projekt (NEU) im Jobcenter (Stadtmitte) mit Coaches (m/w).", {}),
        ("Im Jobcenter Neustadt (JC) arbeiten Fachkräfte (je 1:75).", {}),
        ("x = trifft zu, PC = im Haus", {}),
    ],
)
def test_running_text(text: str, expected: dict[str, str]) -> None:
    assert defined(text) == expected


def test_a_list_of_abbreviations_is_believed_and_ends_where_it_ends() -> None:
    text = (
        "Abkürzungsverzeichnis\n\nAA Agentur für Arbeit\tgE gemeinsame Einrichtung\n"
        "DORA Datenbasis operative Auswertungen\nSGB II Zweites Buch Sozialgesetzbuch\n"
        "BAföG: Bundesausbildungs-\nförderungsgesetz\nVB – Vermittlungsbudget\n\n"
        "Der Text geht hier weiter.\nUnd noch ein Absatz folgt.\nIT Leute gibt es nicht\n"
    )
    found = defined(text)
    assert found == {
        "AA": "Agentur für Arbeit",
        "gE": "gemeinsame Einrichtung",
        "DORA": "Datenbasis operative Auswertungen",
        "SGB II": "Zweites Buch Sozialgesetzbuch",
        "BAföG": "Bundesausbildungsförderungsgesetz",
        "VB": "Vermittlungsbudget",
    }


def test_a_table_of_abbreviations() -> None:
    rows = "AGH\tArbeitsgelegenheit\nEGT\tEingliederungstitel\nZKT-Netz\tetwas ganz anderes\n"
    assert defined("# Abkürzungen\n" + rows)["EGT"] == "Eingliederungstitel"
    # without a heading a list must be sure in every line
    assert defined("Tabelle 3\n" + rows) == {}


def test_lines_in_a_table_of_figures_are_no_definitions() -> None:
    assert defined("MAT Plätze\nMAG Plätze\nAGH Plätze\nFbW Plätze\nEGZ Fälle\n") == {}


@pytest.mark.originals
def test_the_list_of_the_original() -> None:
    (file,) = ORIGINALS.glob("004_*.txt")
    found = defined(file.read_text(encoding="utf-8"))
    assert len(found) >= 80
    assert found["AGH"] == "Arbeitsgelegenheiten"
    assert found["VKfV"] == "Verwaltungskostenfeststellungsverordnung"
    assert found["SGB XII"] == "Zwölftes Buch Sozialgesetzbuch"


def test_stored_with_their_document_and_gone_with_it(tmp_path: Path) -> None:
    folder, data = tmp_path / "in", tmp_path / "data"
    folder.mkdir()
    file = folder / "bericht.txt"
    file.write_text("Menschen im Langzeitleistungsbezug (LZB) werden beraten.", encoding="utf-8")
    other = folder / "anderes.txt"
    other.write_text("Ein Eingliederungszuschuss (EGZ) wird gezahlt.", encoding="utf-8")
    ingest_paths([folder], data)
    store = RecordStore.open(data)
    assert {(d.short, d.document_id) for d in store.glossary()} == {
        ("LZB", "bericht"), ("EGZ", "anderes"),
    }  # fmt: skip
    before = store.fingerprint()
    file.write_text("Menschen in Langzeitarbeitslosigkeit (LZA) werden beraten.", encoding="utf-8")
    other.unlink()
    ingest_paths([folder], data)
    assert [d.short for d in store.glossary()] == ["LZA"]
    assert store.fingerprint() != before
    store.close()
