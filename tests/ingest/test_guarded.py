"""One field that cannot be read leaves the rest of the document as it is, and is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest import ingest_paths
from ingest.assemble import _pack, _unpack
from ingest.guarded import Unread
from ingest.read_fields import ReadRecord
from tests.ingest.one import read_one

SHEET = (
    "Name der Maßnahme: Hafenlicht\nJobcenter: Jobcenter Seeland\nZielgruppe: Alleinerziehende\n"
    "Teilnehmerzahl: 20 Plätze\nTeilnahmedauer: 6 Monate\nKosten: 500 Euro je Platz und Monat\n"
)


def _breaks(*_: object) -> None:
    raise ZeroDivisionError


@pytest.mark.unread_fields
def test_the_other_fields_are_read_and_the_report_tells_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("ingest.read_fields.extract_participants", _breaks)
    (tmp_path / "blatt.txt").write_text(SHEET, encoding="utf-8")
    report = ingest_paths([tmp_path / "blatt.txt"], tmp_path / "data")
    (document,) = report.documents
    (record,) = document.details
    assert document.outcome == "read"
    assert {"costs", "durations", "organisation"} <= set(record.found)
    assert "participants" in record.missing
    assert record.warnings[0] == {
        "code": "unread_field",
        "message": "Teilnehmende konnte nicht gelesen werden "
        "(Fehler im Programm: ZeroDivisionError).",
    }
    assert "Teilnehmende konnte nicht gelesen werden" in report.to_text()
    assert "Traceback" in caplog.text and "ZeroDivisionError" in caplog.text


@pytest.mark.unread_fields
@pytest.mark.parametrize(
    "extractor",
    [
        "organisation", "organisation_type", "target_groups", "instruments", "durations",
        "weekly_hours", "participants", "ratios", "staff", "costs", "results", "evidence_level",
        "legal_basis", "funding", "procurement",
    ],
)  # fmt: skip
def test_no_field_takes_the_record_with_it(extractor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"ingest.read_fields.extract_{extractor}", _breaks)
    assert read_one(SHEET).name == "Hafenlicht"


def test_a_second_process_tells_it_too() -> None:
    read = ReadRecord(read_one(SHEET), [Unread("Kosten", "ValueError", "Traceback …")])
    packed = _pack(read)
    assert _unpack(packed) == read
