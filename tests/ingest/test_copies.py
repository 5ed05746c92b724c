"""The same bytes in several files are told once, and the report says so."""

from __future__ import annotations

from pathlib import Path

from ingest import IngestReport, ingest_paths
from records.store import RecordStore
from tests.ingest.twin_cases import form

TEXT = form("Werkstatt Nordwind", "Jobcenter Musterstadt")
OTHER = form("Werkstatt Südwind", "Jobcenter Musterstadt")


def put(folder: Path, **texts: str) -> None:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def outcomes(report: IngestReport) -> dict[str, str]:
    return {d.file: d.outcome for d in report.documents}


def ids(data: Path) -> list[str]:
    return [r.id for r in RecordStore.open(data).records(merged=True)]


def test_two_copies_in_one_run_are_told_once(tmp_path: Path) -> None:
    put(tmp_path / "d", eins=TEXT, zwei=TEXT, drei=OTHER)
    report = ingest_paths([tmp_path / "d"], tmp_path / "data")
    assert outcomes(report) == {"drei.txt": "read", "eins.txt": "read", "zwei.txt": "duplicate"}
    assert ids(tmp_path / "data") == ["drei/werkstatt-suedwind", "eins/werkstatt-nordwind"]
    assert report.record_count == 2 and not report.refused
    assert "Inhaltsgleich mit „eins.txt“" in report.to_text()
    counts = report.to_json()["counts"]
    assert isinstance(counts, dict) and counts["duplicate"] == 1
    again = ingest_paths([tmp_path / "d"], tmp_path / "data")
    assert outcomes(again) == {
        "drei.txt": "unchanged",
        "eins.txt": "unchanged",
        "zwei.txt": "duplicate",
    }


def test_copies_of_one_name_in_two_folders(tmp_path: Path) -> None:
    put(tmp_path / "d", eins=TEXT)
    put(tmp_path / "d" / "unter", eins=TEXT)
    report = ingest_paths([tmp_path / "d"], tmp_path / "data")
    assert sorted(d.outcome for d in report.documents) == ["duplicate", "read"]
    assert ids(tmp_path / "data") == ["eins/werkstatt-nordwind"]


def test_what_was_stored_first_keeps_its_id(tmp_path: Path) -> None:
    put(tmp_path / "d", zwei=TEXT)
    ingest_paths([tmp_path / "d"], tmp_path / "data")
    put(tmp_path / "d", eins=TEXT)
    report = ingest_paths([tmp_path / "d"], tmp_path / "data")
    assert outcomes(report) == {"zwei.txt": "unchanged", "eins.txt": "duplicate"}
    assert ids(tmp_path / "data") == ["zwei/werkstatt-nordwind"]


def test_a_copy_elsewhere_does_not_move_the_document(tmp_path: Path) -> None:
    put(tmp_path / "d", eins=TEXT)
    put(tmp_path / "e", kopie=TEXT)
    ingest_paths([tmp_path / "d"], tmp_path / "data")
    report = ingest_paths([tmp_path / "e"], tmp_path / "data")
    assert outcomes(report) == {"kopie.txt": "duplicate"}
    (document,) = RecordStore.open(tmp_path / "data").documents()
    assert Path(document.file).name == "eins.txt"


def test_the_copy_stands_in_when_the_first_one_is_gone(tmp_path: Path) -> None:
    put(tmp_path / "d", eins=TEXT, zwei=TEXT)
    ingest_paths([tmp_path / "d"], tmp_path / "data")
    (tmp_path / "d" / "eins.txt").unlink()
    report = ingest_paths([tmp_path / "d"], tmp_path / "data")
    assert outcomes(report)["zwei.txt"] == "read"
    assert ids(tmp_path / "data") == ["eins/werkstatt-nordwind"], "it keeps its id"


def test_a_copy_that_becomes_its_own_document_and_back(tmp_path: Path) -> None:
    put(tmp_path / "d", eins=TEXT, zwei=TEXT)
    ingest_paths([tmp_path / "d"], tmp_path / "data")
    put(tmp_path / "d", zwei=OTHER)
    ingest_paths([tmp_path / "d"], tmp_path / "data")
    assert ids(tmp_path / "data") == ["eins/werkstatt-nordwind", "zwei/werkstatt-suedwind"]
    put(tmp_path / "d", zwei=TEXT)
    report = ingest_paths([tmp_path / "d"], tmp_path / "data")
    assert outcomes(report)["zwei.txt"] == "duplicate"
    assert ids(tmp_path / "data") == ["eins/werkstatt-nordwind"]


def test_two_bad_copies_are_both_refused(tmp_path: Path) -> None:
    put(tmp_path / "d", eins="", zwei="", drei=TEXT)
    report = ingest_paths([tmp_path / "d"], tmp_path / "data")
    assert {d.file for d in report.refused} == {"eins.txt", "zwei.txt"}
