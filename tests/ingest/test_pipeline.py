"""Ingestion as a whole: skips, replaces, retires, refuses and survives being killed."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ingest import ingest_paths
from ingest.__main__ import main
from records.errors import NothingToDo
from records.store import RecordStore
from tests.ingest.makers import DECK, FORM, HTML, TABLE, docx, locked_pdf, picture_pdf, pptx

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "dokumente"
    path.mkdir()
    (path / "formular.txt").write_text(FORM, encoding="utf-8")
    (path / "tabelle.txt").write_text(TABLE, encoding="utf-8")
    (path / "folien.md").write_text(DECK, encoding="utf-8")
    (path / "seite.html").write_text(HTML, encoding="utf-8")
    docx(path / "programm.docx")
    pptx(path / "modell.pptx")
    return path


def outcomes(folder: Path, data: Path) -> dict[str, str]:
    return {d.file: d.outcome for d in ingest_paths([folder], data).documents}


def names(data: Path) -> list[str]:
    return sorted(r.name for r in RecordStore.open(data).records())


ALL = sorted(
    [
        "Werkstatt Nord",
        "Werkstatt Süd",
        "Startklar",
        "BRÜCKE.NEU",
        "Werkstatt West",
        "Familienlotse",
        "Musterhauser Modell",
    ]
)


def test_all_formats_go_in(folder: Path, tmp_path: Path) -> None:
    assert set(outcomes(folder, tmp_path / "data").values()) == {"read"}
    assert names(tmp_path / "data") == ALL


def test_unchanged_changed_and_removed_documents(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    outcomes(folder, data)
    ids = {r.name: r.id for r in RecordStore.open(data).records()}
    assert set(outcomes(folder, data).values()) == {"unchanged"}
    (folder / "formular.txt").write_text(FORM.replace("120.000", "240.000"), encoding="utf-8")
    (folder / "folien.md").unlink()
    changed = outcomes(folder, data)
    assert changed["formular.txt"] == "read" and changed["folien.md"] == "retired"
    after = {r.name: r for r in RecordStore.open(data).records()}
    assert after["Werkstatt Nord"].id == ids["Werkstatt Nord"]
    assert str(after["Werkstatt Nord"].costs[0].amount) == "240000"
    assert "BRÜCKE.NEU" not in after
    assert len(RecordStore.open(data).documents(retired=True)) == 6


def test_bad_documents_are_refused_and_the_others_go_in(folder: Path, tmp_path: Path) -> None:
    (folder / "gesperrt.pdf").write_bytes(locked_pdf())
    (folder / "bild.pdf").write_bytes(picture_pdf())
    (folder / "leer.txt").write_bytes(b"")
    (folder / "kaputt.docx").write_bytes((folder / "programm.docx").read_bytes()[:1500])
    report = ingest_paths([folder], tmp_path / "data")
    assert {d.file for d in report.refused} == {
        "gesperrt.pdf",
        "bild.pdf",
        "leer.txt",
        "kaputt.docx",
    }
    assert all(d.reason and d.remedy for d in report.refused)
    assert names(tmp_path / "data") == ALL
    assert len(RecordStore.open(tmp_path / "data").refusals()) == 4


def test_a_document_that_becomes_unreadable_keeps_its_records(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    outcomes(folder, data)
    (folder / "programm.docx").write_bytes(b"PK\x03\x04kaputt")
    assert outcomes(folder, data)["programm.docx"] == "refused"
    assert "Familienlotse" in names(data)


def test_two_files_of_one_name_keep_apart(folder: Path, tmp_path: Path) -> None:
    (folder / "unter").mkdir()
    (folder / "unter" / "formular.txt").write_text(FORM.replace("Nord", "Mitte"), encoding="utf-8")
    ingest_paths([folder], tmp_path / "data")
    assert {"Werkstatt Nord", "Werkstatt Mitte"} <= set(names(tmp_path / "data"))


def test_a_folder_that_moved_keeps_its_documents(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    ingest_paths([folder], data)
    before = {r.id for r in RecordStore.open(data).records()}
    moved = tmp_path / "umgezogen"
    folder.rename(moved)
    ingest_paths([moved], data)
    assert {r.id for r in RecordStore.open(data).records()} == before
    files = [Path(d.file).parent for d in RecordStore.open(data).documents()]
    assert set(files) == {moved.resolve()}


def test_the_same_project_in_two_documents_is_one_record(folder: Path, tmp_path: Path) -> None:
    (folder / "zweite.md").write_text(
        DECK + "\n## Nachtrag\n\nMehr zum Projekt BRÜCKE.NEU folgt.\n", encoding="utf-8"
    )
    report = ingest_paths([folder], tmp_path / "data")
    assert report.merged == 1
    (bridge,) = [r for r in RecordStore.open(tmp_path / "data").records() if r.name == "BRÜCKE.NEU"]
    assert len(bridge.also_in) == 1
    assert ingest_paths([folder], tmp_path / "data").merged == 1


def test_command_line_json_export_and_status(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "records.jsonl"
    assert (
        main([str(folder), "--data", str(tmp_path / "d"), "--json", "--export", str(target)]) == 0
    )
    report = json.loads(capsys.readouterr().out)
    assert report["counts"]["read"] == 6 and report["records"] == 7
    rows = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 7 and all(row["contacts"] == [] for row in rows)
    (folder / "leer.txt").write_bytes(b"")
    assert main([str(folder), "--data", str(tmp_path / "d")]) == 1
    assert main([str(tmp_path / "fehlt"), "--data", str(tmp_path / "d")]) == 2
    assert "Nicht gefunden" in capsys.readouterr().err


def test_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / "leer").mkdir()
    with pytest.raises(NothingToDo, match="Keine Dokumente gefunden"):
        ingest_paths([tmp_path / "leer"], tmp_path / "data")


def test_manifest_names_title_publisher_and_year(folder: Path, tmp_path: Path) -> None:
    (folder / "sources.toml").write_text(
        '[[source]]\nid = "muster-2020"\nfile = "formular.txt"\n'
        'title = "Musterbuch"\npublisher = "Haus"\nyear = 2020\n',
        encoding="utf-8",
    )
    ingest_paths([folder], tmp_path / "data")
    (record,) = [
        r for r in RecordStore.open(tmp_path / "data").records() if r.name == "Werkstatt Nord"
    ]
    assert record.id == "muster-2020/werkstatt-nord"
    assert (record.document.title, record.document.year) == ("Musterbuch", 2020)


def _wait_for_documents(data: Path, count: int, process: subprocess.Popen[bytes]) -> None:
    """Until that many documents are stored, or the process has ended."""
    while process.poll() is None:
        try:
            with sqlite3.connect(f"file:{data / 'records.sqlite'}?mode=ro", uri=True) as connection:
                if connection.execute("SELECT count(*) FROM documents").fetchone()[0] >= count:
                    return
        except sqlite3.OperationalError:
            pass
        time.sleep(0.001)


def test_killed_at_any_moment_the_store_opens_and_is_whole(folder: Path, tmp_path: Path) -> None:
    """Really killed, at many points; afterwards each document is there whole or not at all."""
    expected = {"formular": 1, "tabelle": 2, "folien": 1, "seite": 1, "programm": 1, "modell": 1}
    command = [sys.executable, "-m", "ingest", str(folder)]
    seen = set()
    for point in range(12):
        data = tmp_path / f"data{point}"
        process = subprocess.Popen(
            [*command, "--data", str(data)],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        # the first points wait for a number of stored documents, the others for some time
        _wait_for_documents(data, point % 6, process)
        time.sleep(0.0 if point < 6 else 0.02 * (point - 5))
        process.kill()
        process.wait()
        store = RecordStore.open(data)
        counts: dict[str, int] = {}
        for record in store.records():
            counts[record.document.id] = counts.get(record.document.id, 0) + 1
        assert all(expected[name] == count for name, count in counts.items())
        assert {d.id for d in store.documents()} == set(counts)
        seen.add(len(counts))
        store.close()
        ingest_paths([folder], data)
        assert names(data) == ALL
    assert len(seen) > 1, "the process was always killed at the same stage"


def test_fault_over_one_document_leaves_the_others_and_what_was_stored(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    ingest_paths([folder], data)
    before = names(data)
    (folder / "tabelle.txt").write_text(TABLE + "\n\n", encoding="utf-8")
    (folder / "seite.html").write_text(HTML + "\n", encoding="utf-8")
    from ingest import pipeline

    reads = pipeline.read_records

    def stumbles(source, info, ref):  # type: ignore[no-untyped-def]
        if ref.file == "tabelle.txt":
            raise ZeroDivisionError
        return reads(source, info, ref)

    monkeypatch.setattr(pipeline, "read_records", stumbles)
    report = {d.file: d for d in ingest_paths([folder], data).documents}
    assert report["tabelle.txt"].code == "reading_failed"
    assert "Fehler im Programm" in (report["tabelle.txt"].reason or "")
    assert report["seite.html"].outcome == "read"
    assert names(data) == before
