"""Limits of a question: which records they keep, in which order, whatever words stand beside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from records.model import Cost, Duration, EvidenceLevel, Record, StaffingRatio, UnitCost
from tests.index.examples import codes, evidence, fill_store, make_record

Search = Callable[..., list[str]]


def months(value: float) -> Duration:
    return Duration(kind="participation", months=value, evidence=evidence())


def run(first: int, last: int | None) -> Duration:
    end = date(last, 12, 31) if last else None
    return Duration(
        kind="programme", start=date(first, 1, 1), end=end, ongoing=not last, evidence=evidence()
    )


def monthly(amount: int) -> list[UnitCost]:
    return [
        UnitCost(basis="per_participant_month", amount=Decimal(amount), origin="stated", inputs=[])
    ]


def programme_cost(amount: int) -> Cost:
    return Cost(
        amount=Decimal(amount),
        basis="per_participant_month",
        role="programme",
        evidence=evidence(),
    )


def level(name: Any) -> EvidenceLevel:
    return EvidenceLevel(level=name, evidence=evidence())


def limited_records() -> list[Record]:
    """Some state something, others say nothing but their subject."""
    return [
        make_record(
            "holz",
            "Holzhof",
            {"description": "Arbeit in der Tischlerei für Langzeitarbeitslose."},
            unit_costs=monthly(300),
            costs=[programme_cost(300)],
            durations=[months(5)],
            staffing_ratios=[StaffingRatio(participants=12, evidence=evidence())],
            target_groups=codes("long_term_unemployed"),
            state="Hessen",
            evidence_level=level("comparison_group"),
        ),
        make_record(
            "garten",
            "Gartenbau",
            {"description": "Langzeitarbeitslose pflegen Parks; der Träger ist sparsam."},
            unit_costs=monthly(350),
            durations=[months(12), run(2012, 2018)],
            target_groups=codes("long_term_unemployed"),
            state="Hessen",
            evidence_level=level("monitoring"),
        ),
        make_record(
            "kueche",
            "Großküche",
            {"description": "Junge Menschen lernen kochen."},
            unit_costs=monthly(390),
            durations=[months(6), run(2017, None)],
            target_groups=codes("youth"),
            state="Bayern",
            evidence_level=level("none_yet"),
        ),
        make_record(
            "coach",
            "Einzelcoaching",
            {"description": "Jugendliche werden begleitet, bis sie eine Lehre beginnen."},
            unit_costs=monthly(900),
            target_groups=codes("youth"),
            state="Bayern",
            evidence_level=level("experiment"),
        ),
        make_record(
            "schluessel",
            "Schlüsselprojekt",
            {
                "description": "Günstige Programme, gute Beispiele: Langzeitarbeitslose unter Dach "
                "und Fach. Der Schlüssel zum Erfolg ist Geduld, ein halbes Jahr im Monat Mai."
            },
            target_groups=codes("long_term_unemployed"),
        ),
        make_record(
            "still",
            "Nähstube",
            {"description": "Alleinerziehende nähen Taschen, danach ist EGZ möglich."},
        ),
        make_record(
            "zuschuss", "Eingliederungszuschüsse", {"description": "Betriebe bekommen Geld."}
        ),
    ]


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Search:
    """Slugs of the records found, best first."""
    from index import SearchEngine, build_index

    folder: Path = tmp_path_factory.mktemp("grenzen")
    fill_store(folder, limited_records()).close()
    build_index(folder)
    engine = SearchEngine.open(folder)

    def ask(query: str, **settings: Any) -> list[str]:
        return [h.record.id.removeprefix("probe/") for h in engine.search(query, **settings).hits]

    ask.engine = engine  # type: ignore[attr-defined]
    return ask


@pytest.mark.parametrize(
    "query",
    [
        "unter 400 Euro im Monat",
        "günstige Programme unter 400 Euro im Monat",
        "cheap approaches below 400 euros per month",
        "Gute Beispiele, die monatlich weniger als 400 Euro kosten",
        "spannende Vorhaben bis 400 Euro im Monat und Platz",
        "unglaubliche Sachen unter 400 Euro im Monat",
    ],
)
def test_words_that_are_no_subject_keep_nothing_out(search: Search, query: str) -> None:
    found = search(query)
    assert set(found[:3]) == {"holz", "garten", "kueche"}
    assert "coach" not in found


def test_a_subject_beside_a_limit_still_decides(search: Search) -> None:
    found = search("Langzeitarbeitslose unter 400 Euro im Monat")
    assert set(found[:2]) == {"holz", "garten"}
    assert "still" not in found


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("Schlüssel höchstens 1:15", {"holz"}),
        ("Langzeitarbeitslose unter 360 Euro im Monat", {"holz", "garten"}),
        ("Gute Beispiele für Langzeitarbeitslose aus Hessen", {"holz", "garten"}),
    ],
)
def test_who_says_nothing_comes_after_who_meets_a_limit(
    search: Search, query: str, first: set[str]
) -> None:
    found = search(query)
    assert set(found[: len(first)]) == first
    assert "schluessel" in found[len(first) :]


@pytest.mark.parametrize(
    ("query", "first", "never"),
    [
        ("bis 6 Monate für Langzeitarbeitslose", {"holz"}, {"garten"}),
        ("höchstens ein halbes Jahr für Jugendliche", {"kueche"}, {"garten"}),
        ("gegen eine Vergleichsgruppe geprüft", {"holz", "coach"}, {"garten", "kueche"}),
        ("randomly allocated", {"coach"}, {"holz", "garten", "kueche"}),
        ("nach 2014 gestartete Angebote", {"kueche"}, {"garten"}),
        ("Angebote seit 2016", {"kueche"}, {"garten"}),
        ("2012 begonnen", {"garten"}, {"kueche"}),
        ("Laufzeit in 2016", {"garten"}, {"kueche"}),
        ("Projekte mit Kosten", {"holz"}, {"garten", "still"}),
        ("ohne Kostenangabe für Langzeitarbeitslose", {"garten", "schluessel"}, {"holz"}),
        ("süddeutsche Projekte aus Süddeutschland", {"kueche", "coach"}, {"holz", "garten"}),
        ("keine Angebote für Jugendliche", {"holz", "garten", "schluessel"}, {"kueche", "coach"}),
        ("außer für Langzeitarbeitslose", {"kueche", "coach"}, {"holz", "garten", "schluessel"}),
        ("not for young people", {"holz", "garten", "schluessel"}, {"kueche", "coach"}),
        ("außerhalb von Bayern", {"holz", "garten"}, {"kueche", "coach"}),
        ("ohne Vergleichsgruppe", {"garten", "kueche"}, {"holz", "coach"}),
    ],
)
def test_what_is_limited_and_what_is_not_wanted(
    search: Search, query: str, first: set[str], never: set[str]
) -> None:
    found = search(query)
    assert set(found[: len(first)]) == first
    assert never.isdisjoint(found)


@pytest.mark.parametrize(
    "query",
    [
        "Menschen, die seit 6 Monaten arbeitslos sind",
        "mehr als 24 Monate im Leistungsbezug",
        "unemployed for more than 12 months",
        "nicht nur für Jugendliche",
        "Jugendliche, die nicht erreicht werden",
        "Jugendliche ohne Ausbildung",
    ],
)
def test_needs_are_no_limits(search: Search, query: str) -> None:
    understood = search.engine.search(query).understood  # type: ignore[attr-defined]
    assert not [item for item in understood if item.kind == "filter"]


def test_an_unwanted_group_is_told_and_can_be_taken_back(search: Search) -> None:
    engine: Any = search.engine  # type: ignore[attr-defined]
    item = next(i for i in engine.search("nicht für Jugendliche").understood if i.key)
    assert (item.text, item.value) == (
        "nicht für Jugendliche",
        "!youth|!school_leavers|!care_leavers",
    )
    assert "nicht Jugendliche" in item.label
    assert "kueche" in search("nicht für Jugendliche", without=[item.text])


@pytest.mark.parametrize("query", ["EGZ", "egz", "Eingliederungszuschuss"])
def test_a_name_counts_through_its_short_form(search: Search, query: str) -> None:
    assert search(query)[0] == "zuschuss"
