"""Instruments, groups, paragraphs and vouchers: what the approach has, not what is beside it."""

from __future__ import annotations

import pytest

from records.model import Record
from tests.ingest.reading import form, read_all


def instruments(text: str) -> set[str]:
    return {item.code for item in form(Beschreibung=text).instruments}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Das Projekt mit Sprachförderung läuft aus.", "language_support"),
        ("Das Coaching kann durch Gruppenstunden ersetzt werden.", "coaching"),
        ("Menschen ohne Berufsausbildung lernen in der Werkstatt.", "vocational_training"),
        (
            "Wer für berufsvorbereitende Bildungsmaßnahmen noch nicht in Betracht kommt, übt hier.",
            "vocational_preparation",
        ),
        (
            "Voraussetzung ist, dass das Fallmanagement bzw. die Beratung abgeschlossen wurde.",
            "case_management",
        ),
        ("Die Vergleichsgruppe blieb im allgemeinen Fallmanagement.", "case_management"),
        (
            "Ziel ist ein Platz auf dem zweiten Arbeitsmarkt (Arbeitsgelegenheiten).",
            "job_opportunity",
        ),
        ("Die Werkstatt ist Zulieferer für § 16i.", "labour_market_participation"),
    ],
)
def test_an_instrument_beside_the_approach_is_none_of_its_own(text: str, code: str) -> None:
    assert code not in instruments(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Das Projekt mit Sprachförderung läuft gut und wird ausgebaut.", "language_support"),
        ("Nach der Sprachförderung werden Teilnehmende oft eingestellt.", "language_support"),
        ("Wer nicht lesen kann, bekommt Coaching.", "coaching"),
        ("Auch auf dem ersten Arbeitsmarkt hilft das Coaching weiter.", "coaching"),
    ],
)
def test_an_instrument_of_the_approach_stays(text: str, code: str) -> None:
    assert code in instruments(text)


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("Das Angebot steht Personen nach § 10 SGB II offen.", []),
        ("Teilnehmende haben Zugang zu den Leistungen nach § 16a SGB II.", []),
        ("Die Werkstatt ist Zulieferer für § 16i.", []),
        ("Gefördert werden Personen nach § 16e SGB II.", ["§ 16e SGB II"]),
        ("Grundlage ist § 45 SGB III.", ["§ 45 SGB III"]),
    ],
)
def test_a_paragraph_of_others_is_no_legal_basis(text: str, paragraphs: list[str]) -> None:
    assert [item.paragraph for item in form(Beschreibung=text).legal_basis] == paragraphs


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Die Förderung erfolgt über den AVGS-MAT.", "Gutschein"),
        ("Finanziert wird per Bildungsgutschein.", "Gutschein"),
        ("Der Träger berät auch zum Bildungsgutschein.", None),
    ],
)
def test_a_voucher_told_in_words_is_the_route(text: str, label: str | None) -> None:
    route = form(Beschreibung=text).procurement_route
    assert (route.label if route else None) == label


def test_a_share_of_all_people_is_no_condition() -> None:
    told = "Rund 45 % der Leistungsberechtigten sind Alleinerziehende.\nEs ist für Jugendliche."
    record = form(Ziel=told)
    assert "single_parents" not in {group.code for group in record.target_groups}


PLAN = """Jobcenter Seeland
Arbeitsmarktprogramm

4 Langzeitarbeitslosigkeit überwinden

Instrument\tEintritte\tFunktion
Ankerplatz\t40\tTagesstruktur

4.1 Neue Instrumente

Ziel ist die Beschäftigung Jugendlicher.

Instrument\tEintritte\tFunktion
Lotsendienst\t30\tBegleitung am Arbeitsplatz

Zielgruppen sind auch Familien mit Kindern

5 Vermittlung

Ziel ist die schnelle Vermittlung von Alleinerziehenden. Gesucht werden Betriebe.

Instrument\tEintritte\tFunktion
Sprungbrett\t20\tBewerbungen schreiben
"""


def groups(record: Record) -> list[str]:
    return sorted(group.code for group in record.target_groups)


def test_a_chapter_tells_for_whom_its_rows_are() -> None:
    found = {record.name: groups(record) for record in read_all(PLAN)}
    assert found == {
        "Ankerplatz": ["long_term_unemployed"],
        # the heading above goes before the aim; a note names a further group
        "Lotsendienst": ["long_term_unemployed", "parents"],
        "Sprungbrett": ["single_parents"],
    }
