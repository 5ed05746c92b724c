"""The store keeps documents and records, replaces them whole, and loses nothing."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from records.errors import StoreError
from records.model import Record
from records.store import RecordStore
from records.stored_items import StoredDocument
from tests.records.examples import DOCUMENT, cost, record


def stored(text: str = "Text", file: str = "doc.txt") -> StoredDocument:
    return StoredDocument(
        id="doc", title="Testdokument", publisher=None, year=2013, file=file, sha256="a", text=text
    )


@pytest.fixture
def store(tmp_path: Path) -> RecordStore:
    return RecordStore.open(tmp_path)


def test_records_come_back_equal_and_in_order(store: RecordStore) -> None:
    records = [record("B", costs=[cost("117335.04")]), record("A")]
    store.put_document(stored(), records)
    assert store.records() == records
    assert store.record("doc/b") == records[0]
    assert store.record("doc/none") is None
    assert store.document("doc") is not None


def test_reading_again_replaces_and_retires(store: RecordStore) -> None:
    store.put_document(stored(), [record("A"), record("B")])
    before = store.fingerprint()
    store.put_document(stored("neu"), [record("B")])
    assert [r.name for r in store.records()] == ["B"]
    assert store.fingerprint() != before
    store.put_document(stored(), [record("A"), record("B")])
    assert store.fingerprint() == before


def test_retired_documents_are_kept(store: RecordStore) -> None:
    store.put_document(stored(), [record("A")])
    store.retire_document("doc")
    assert store.records() == [] and store.documents() == []
    assert [d.id for d in store.documents(retired=True)] == ["doc"]


def test_a_merged_id_leads_to_the_record_that_tells_it(store: RecordStore) -> None:
    store.put_document(stored(), [record("A"), record("B")])
    store.set_merged([], {"doc/b": "doc/a"})
    assert [r.id for r in store.records()] == ["doc/a"]
    assert store.record("doc/b").id == "doc/a"  # type: ignore[union-attr]
    store.set_merged([], {})
    assert len(store.records()) == 2


def test_refusals_are_listed_until_the_document_is_read(store: RecordStore) -> None:
    store.put_refusal("doc.txt", "damaged", "Beschädigt.", "Neu speichern.")
    assert [r["code"] for r in store.refusals()] == ["damaged"]
    store.put_document(stored(), [])
    assert store.refusals() == []


def test_wal_and_another_version_is_refused(tmp_path: Path) -> None:
    RecordStore.open(tmp_path).close()
    with sqlite3.connect(tmp_path / "records.sqlite") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        connection.execute("UPDATE meta SET value='99' WHERE key='schema_version'")
    with pytest.raises(StoreError, match="Schemaversion 99"):
        RecordStore.open(tmp_path)


def test_a_file_that_is_no_database_is_refused_in_german(tmp_path: Path) -> None:
    (tmp_path / "records.sqlite").write_bytes(b"kein Datenbestand" * 100)
    with pytest.raises(StoreError, match="lässt sich nicht öffnen"):
        RecordStore.open(tmp_path)


def test_database_url_overrides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'anders.sqlite'}")
    RecordStore.open(tmp_path / "data").put_document(stored(), [record("A")])
    assert (tmp_path / "anders.sqlite").is_file()
    assert not (tmp_path / "data" / "records.sqlite").exists()


def test_payload_survives_json(store: RecordStore) -> None:
    item = record("A", costs=[cost("0.10")])
    assert Record.model_validate_json(item.model_dump_json()) == item
    assert item.model_dump(mode="json")["costs"][0]["amount"] == "0.10"
    assert DOCUMENT.year == 2013
