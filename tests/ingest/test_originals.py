"""The real documents: what a careful reader finds in them is found."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from ingest import ingest_paths
from records.model import PROGRAMME_ROLES, Record
from records.store import RecordStore

ORIGINALS = Path(__file__).resolve().parents[3] / "shared" / "originals"
pytestmark = [
    pytest.mark.originals,
    pytest.mark.skipif(not ORIGINALS.is_dir(), reason="the originals are not beside the checkout"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> RecordStore:
    data = tmp_path_factory.mktemp("originals")
    ingest_paths([ORIGINALS], data)
    return RecordStore.open(data)


@pytest.fixture(scope="module")
def records(store: RecordStore) -> list[Record]:
    return store.records()


def named(records: list[Record], name: str) -> Record:
    (found,) = [r for r in records if name in r.name]
    return found


def test_counts(store: RecordStore, records: list[Record]) -> None:
    by_document = Counter(r.document.id for r in store.records(merged=True))
    kinds = Counter((r.document.id, r.kind) for r in records)
    assert 36 in by_document.values()
    assert max(count for (_, kind), count in kinds.items() if kind == "instrument") == 37
    for name in ("WENDE.PUNKT", "Borkener Modell", "Werkakademie"):
        named(records, name)


def test_every_quote_is_a_slice_of_its_document(store: RecordStore) -> None:
    texts = {d.id: d.text for d in store.documents()}
    count = 0
    for record in store.records(merged=True):
        for path, evidence in record.evidences():
            assert texts[record.document.id][evidence.start : evidence.end] == evidence.quote, path
            count += 1
    assert count > 900


def test_the_text_files_are_taken_as_they_are(store: RecordStore) -> None:
    for document in store.documents():
        assert document.text == Path(document.file).read_text(encoding="utf-8")


def test_sums_and_plans_are_no_instruments(records: list[Record]) -> None:
    names = [r.name for r in records if r.kind == "instrument"]
    assert not [n for n in names if "Summe" in n or "Zweckbestimmung" in n or n.startswith("I.")]


@pytest.mark.parametrize(
    ("name", "basis", "amount"),
    [
        ("JUMITA", "per_participant", "7333.44"),
        ("JUMITA", "per_participant_month", "666.68"),
        ("BG-Coaching", "per_participant", "5985.00"),
        ("BG-Coaching", "per_participant_month", "498.75"),
        ("FörderzentrumPlus", "per_participant_month", "538.19"),
        ("FörderzentrumPlus", "per_participant", "3229.17"),
        ("Perspektive Einstieg", "per_participant", "9750.00"),
        ("Jobschmiede", "per_participant_month", "837.00"),
        ("Stabilisierung und Orientierung", "per_participant", "6979.29"),
        ("Individuelle Diagnose", "per_participant_month", "910.00"),
    ],
)
def test_unit_costs(records: list[Record], name: str, basis: str, amount: str) -> None:
    (cost,) = [c for c in named(records, name).unit_costs if c.basis == basis]
    assert cost.amount == Decimal(amount)
    assert cost.inputs and (cost.origin == "stated" or cost.formula)


@pytest.mark.parametrize(
    ("name", "trap"),
    [
        ("WENDE.PUNKT", "120000"),
        ("Umwandlung von Minijobs", "8.50"),
        ("Umwandlung von Minijobs", "1301.00"),
        ("Reduzierung der LZB", "300"),
        ("MYKnetz", "10000000"),
        ("Passiv-Aktiv-Transfer", "8.50"),
    ],
)
def test_traps_are_read_but_are_no_programme_cost(
    records: list[Record], name: str, trap: str
) -> None:
    found = [c for c in named(records, name).costs if c.amount == Decimal(trap)]
    assert found and all(c.role not in PROGRAMME_ROLES for c in found)


def test_contacts_stay_out_of_the_sections(records: list[Record]) -> None:
    for record in records:
        for contact in record.contacts:
            for section in record.sections:
                assert not contact.email or contact.email not in section.text
                assert not contact.phone or contact.phone not in section.text
