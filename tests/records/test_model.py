"""The record model, its schema file, formats and vocabulary."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pydantic import ValidationError

from records import german, schema
from records.model import Contact, Evidence, UnitCost
from records.price_index import price_index
from records.vocabulary import vocabulary
from tests.records.examples import cost, record


def test_evidence_must_fit_its_quote() -> None:
    with pytest.raises(ValidationError):
        Evidence(quote="drei", start=0, end=3)


def test_schema_file_is_current() -> None:
    assert schema.SCHEMA_FILE.read_text(encoding="utf-8") == schema.schema_text()


def test_contacts_leave_only_on_request() -> None:
    item = record(contacts=[Contact(phone="1")])
    assert item.export()["contacts"] == []
    assert item.export(contacts=True)["contacts"] != []


def test_evidences_are_found_everywhere() -> None:
    assert [path for path, _ in record(costs=[cost("1"), cost("2")]).evidences()] == [
        "costs/0",
        "costs/1",
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("117335.04", "117.335,04 €"),
        ("666.675", "666,68 €"),
        ("0", "0,00 €"),
        ("1000000", "1.000.000,00 €"),
    ],
)
def test_german_money(value: str, shown: str) -> None:
    assert german.euro(Decimal(value)) == shown


def test_costs_print_as_one_would_write_them() -> None:
    item = UnitCost(basis="per_participant_month", amount=Decimal("666.68"), origin="derived")
    assert german.unit_cost(item) == "666,68 € je Teilnehmermonat"
    assert (
        german.cost(cost("875", "per_participant_month", qualifier="approx"))
        == "rund 875,00 € je Teilnehmermonat"
    )
    assert german.amount(None) == german.NOT_STATED
    assert german.months(1) == "1 Monat" and german.months(None, 1, 4) == "1 bis 4 Monate"


def test_price_index_has_2020_as_its_base() -> None:
    assert price_index()[2020] == 100


def test_vocabulary_covers_the_field() -> None:
    words = vocabulary()
    assert len(words.terms("target_group")) >= 25
    for term in words.terms():
        assert term.broader is None or term.broader in words.by_code, term.code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("für alleinerziehende Mütter", "single_parents"),
        ("Langzeitleistungsbezieher/-innen", "long_term_recipients"),
        ("Flüchtlingen", "refugees"),
        ("Team U25", "youth"),
        ("im Bereich Reha/SchwB", "rehabilitation"),
    ],
)
def test_vocabulary_finds_german_forms(text: str, code: str) -> None:
    assert code in {m.term.code for m in vocabulary().find(text, "target_group")}


def test_vocabulary_does_not_find_parts_of_other_words() -> None:
    codes = {m.term.code for m in vocabulary().find("Frauenhofer und Reharbeit", "target_group")}
    assert codes == set()


def test_look_up_by_any_name() -> None:
    words = vocabulary()
    for name in ("single_parents", "Alleinerziehende", "alleinerziehend"):
        assert words.lookup(name).code == "single_parents"  # type: ignore[union-attr]
    assert words.lookup("gibt es nicht") is None
