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


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Die Plätze kauft die Zentrale des Kreises ein.", ["Vergabemaßnahme"]),
        ("Inhouse, mit eigenen Fachkräften", ["Selbstvornahme"]),
        ("Inhouse. Mit dem Träger wird jährlich ein Vertrag geschlossen.", ["Inhouse-Vergabe"]),
        ("Inhouse-Vergabe an die stadteigene Werkhof gGmbH", ["Inhouse-Vergabe"]),
        ("Inhouse, eine Vergabe gibt es nicht.", ["Selbstvornahme"]),
        ("Selbstvornahme; ohne Ausschreibung", ["Selbstvornahme"]),
        ("Die Ausschreibung entfällt. Projektförderung", ["Projektförderung"]),
        (
            "Der Einkauf der Plätze läuft über die Zentrale. Kurse: Bildungsgutschein.",
            ["Vergabemaßnahme", "Gutschein"],
        ),
    ],
)
def test_each_route_is_told_once_and_the_first_one_leads(text: str, labels: list[str]) -> None:
    record = form(Umsetzungsart=text)
    first = record.procurement_route
    routes = [*([first] if first else []), *record.further_routes]
    assert [route.label for route in routes] == labels
    assert all(r.evidence is not None and r.evidence.quote in text for r in routes)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wer seit mindestens 18 Monaten arbeitslos gemeldet ist.", True),
        ("Menschen, die länger als zwei Jahre ohne Arbeit sind.", True),
        ("Wer über ein Jahr arbeitslos ist.", True),
        ("Menschen mit einer Arbeitslosigkeit von mehr als zwei Jahren.", True),
        ("Menschen mit einer Arbeitslosigkeit von drei Monaten.", False),
        ("Wer seit sechs Monaten arbeitslos ist.", False),
        ("Wer nicht länger als zwei Jahre arbeitslos ist.", False),
        ("Seit 2 Jahren läuft das Projekt für Arbeitslose.", False),
    ],
)
def test_a_year_without_work_is_long_term_unemployment(text: str, told: bool) -> None:
    groups = {group.code for group in form(Zielgruppe_des_Angebots=text).target_groups}
    assert ("long_term_unemployed" in groups) is told


def test_what_an_office_has_of_its_own_is_no_money_of_a_municipality() -> None:
    def funding(text: str) -> set[str]:
        return {item.code for item in form(Finanzierung=text).funding_sources}

    assert "municipal_funds" not in funding("ESF und Eigenmittel des Jobcenters")
    assert "municipal_funds" not in funding("Eigenmittel (10 %)")
    assert "municipal_funds" in funding("ESF und Eigenmittel des Landkreises")
    assert "municipal_funds" in funding("kommunale Eigenmittel")
    assert "state_funds" in funding("Geldgeber sind der ESF und das Land.")


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
