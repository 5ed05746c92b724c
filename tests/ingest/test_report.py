"""What an ingestion tells: per document and example, as text, as JSON, and again when unchanged."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ingest import ingest_paths
from ingest.report import FIELDS, DocumentReport, IngestReport, RecordReport
from ingest.version import reader_version, reading_files
from records.store import RecordStore
from tests.ingest.makers import FORM, TABLE

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "formular.txt").write_text(FORM, encoding="utf-8")
    (folder / "tabelle.txt").write_text(TABLE, encoding="utf-8")
    (folder / "leer.pdf").write_bytes(b"")
    (folder / "brief.txt").write_text("Sehr geehrte Frau Muster, vielen Dank.", encoding="utf-8")
    return folder


def test_every_document_tells_what_was_found_and_what_is_missing(folder: Path) -> None:
    report = ingest_paths([folder], folder.parent / "data")
    by_file = {d.file: d for d in report.documents}
    assert {f: d.outcome for f, d in by_file.items()} == {
        "formular.txt": "read", "tabelle.txt": "read", "leer.pdf": "refused", "brief.txt": "empty",
    }  # fmt: skip
    table = by_file["tabelle.txt"]
    assert table.records == 2 and [d.name for d in table.details] == ["Werkstatt Süd", "Startklar"]
    for item in (table, by_file["formular.txt"]):
        assert item.characters > 100 and set(item.fields) == set(item.missing) == set(FIELDS)
        for name in FIELDS:
            assert item.fields[name] + item.missing[name] == item.records
            assert item.fields[name] == sum(name in d.found for d in item.details)
    assert table.missing["costs"] == 2
    assert table.details[0].warnings[0]["code"] == "no_cost"
    refused = by_file["leer.pdf"]
    assert refused.reason and refused.remedy and refused.code == "empty"


def test_the_text_names_what_an_editor_has_to_know(folder: Path) -> None:
    text = ingest_paths([folder], folder.parent / "data").to_text()
    assert "tabelle.txt: gelesen, 2 Praxisbeispiele" in text
    assert "ohne Angabe: " in text and "Kosten 2" in text
    assert "leer.pdf: abgelehnt\n    Die Datei ist leer. Legen Sie" in text
    assert "Es wurde kein Praxisbeispiel erkannt." in text
    assert "Zusammen: 3 Praxisbeispiele aus 2 Dokumenten, 1 abgelehnt." in text


def test_warnings_are_shown_up_to_a_limit() -> None:
    warnings = [{"code": "cost_mismatch", "message": f"Satz {n}."} for n in range(8)]
    details = [RecordReport("a/b", "Name", warnings=warnings)]
    item = DocumentReport("a.txt", "read", records=1, fields={"costs": 1}, details=details)
    text = IngestReport([item]).to_text()
    assert text.count("Hinweis zu „Name“") == 5 and "und 3 weitere Hinweise" in text


def test_unchanged_documents_are_skipped_and_still_reported(folder: Path) -> None:
    data = folder.parent / "data"
    first = {d.file: d for d in ingest_paths([folder], data).documents}
    second = {d.file: d for d in ingest_paths([folder], data).documents}
    for name in ("formular.txt", "tabelle.txt"):
        assert second[name].outcome == "unchanged"
        assert second[name].details == first[name].details
        assert second[name].fields == first[name].fields
    assert second["leer.pdf"].outcome == "refused"
    again = {d.file: d for d in ingest_paths([folder], data, again=True).documents}
    assert again["tabelle.txt"].outcome == "read"


def test_a_changed_document_keeps_the_ids_of_its_examples(folder: Path) -> None:
    data = folder.parent / "data"
    ingest_paths([folder], data)
    store = RecordStore.open(data)
    before = {r.name: r.id for r in store.records()}
    changed = TABLE.replace("1.200", "1.300")
    (folder / "tabelle.txt").write_text(changed, encoding="utf-8")
    report = ingest_paths([folder], data)
    assert [d.outcome for d in report.documents if d.file == "tabelle.txt"] == ["read"]
    records = {r.name: r for r in store.records()}
    assert {name: r.id for name, r in records.items()} == before
    assert records["Werkstatt Süd"].participants[0].value == 1300
    store.close()


def test_changed_rules_read_unchanged_documents_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = folder.parent / "data"
    ingest_paths([folder], data)
    monkeypatch.setattr("ingest.pipeline.reader_version", lambda: "other")
    outcomes = {d.file: d.outcome for d in ingest_paths([folder], data).documents}
    assert outcomes["tabelle.txt"] == outcomes["formular.txt"] == "read"


def test_the_version_covers_everything_that_reads() -> None:
    script = (
        "import sys, ingest.assemble, ingest.readers.pdf, ingest.readers.docx, "
        "ingest.readers.pptx, ingest.readers.html, ingest.readers.text\n"
        "print('\\n'.join(m.__file__ for n, m in sys.modules.items() "
        "if n.startswith(('records', 'ingest')) and m.__file__))"
    )
    out = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True)
    used = {Path(line) for line in out.stdout.decode().split()}
    around = {
        "pipeline", "report", "lock", "version", "uploads", "errors", "store", "stored_items",
        "tables", "apply", "fields", "matching", "quotes", "stored",
    }  # fmt: skip
    missing = used - set(reading_files())
    assert {f.stem for f in missing if f.stem != "__init__"} <= around
    assert not {f for f in missing if f.parent.name in ("layouts", "readers", "quantities")}
    assert len(reader_version()) == 16


def test_the_version_changes_with_a_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "rule.py"
    file.write_text("a = 1\n", encoding="utf-8")
    monkeypatch.setattr("ingest.version.reading_files", lambda: [file])
    seen = []
    for text in (b"a = 1\n", b"a = 1\r\n", b"a = 2\n"):
        file.write_bytes(text)
        reader_version.cache_clear()
        seen.append(reader_version())
    reader_version.cache_clear()
    assert seen[0] == seen[1] != seen[2]


def test_a_killed_run_is_finished_by_the_next(folder: Path) -> None:
    """Documents were stored, twins not yet joined."""
    (folder / "zweites.txt").write_text(FORM + "\n", encoding="utf-8")
    data = folder.parent / "data"
    report = ingest_paths([folder], data)
    assert report.merged == 1
    store = RecordStore.open(data)
    store.set_merged([], {})
    with store.writing() as session:
        from records.tables import MetaRow

        session.merge(MetaRow(key="merged", value="no"))
    assert ingest_paths([folder], data).merged == 1
    assert store.merged_count() == 1
    store.close()


def test_the_report_counts_the_collection_and_names_what_it_passes_over(folder: Path) -> None:
    (folder / "zweites.txt").write_text(FORM + "\n", encoding="utf-8")
    (folder / "liste.xlsx").write_bytes(b"PK")
    data = folder.parent / "data"
    first = ingest_paths([folder], data)
    single = ingest_paths([folder / "zweites.txt"], data)
    for report in (first, single):
        assert report.merged == 1
        assert report.collection == first.record_count - 1
        assert f"In der Sammlung stehen {report.collection} " in report.to_text()
    assert first.ignored == ["liste.xlsx"] and "„liste.xlsx“" in first.to_text()
    assert single.ignored == [] and first.to_json()["ignored"] == ["liste.xlsx"]


def test_json_and_nothing_else_on_standard_output(folder: Path) -> None:
    command = [sys.executable, "-m", "ingest", str(folder), "--data", str(folder.parent / "data")]
    done = subprocess.run([*command, "--json"], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 1 and done.stderr == b""
    told = json.loads(done.stdout)
    assert told["records"] == 3 and told["missing"]["costs"] == 2
    assert told["counts"]["refused"] == 1
    plain = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    # nobody watches a pipe: no progress bar in it
    assert plain.stderr == b"" and "unverändert" in plain.stdout.decode()
