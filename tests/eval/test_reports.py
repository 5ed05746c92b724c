"""Measurements kept with where they come from, listed for the page, and read again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from eval.provenance import code_state, fingerprint
from eval.reports import load_report, save_report, saved_reports
from records.errors import NothingToDo

RETRIEVAL = {
    "command": "retrieval",
    "topics": 2,
    "overall": {"hybrid": {"nDCG@10": 0.5}, "dense": {"nDCG@10": 0.25}},
}


def test_a_measurement_can_be_traced(tmp_path: Path) -> None:
    build = tmp_path / "index" / "bau-1"
    build.mkdir(parents=True)
    (build / "manifest.json").write_text('{"build_id": "bau-1", "stemmer": "snowball"}')
    topics = tmp_path / "fragen.tsv"
    topics.write_text("q1\tFrage\n")
    folder = save_report(
        tmp_path, RETRIEVAL, "Text", {"topics": topics, "keys": None},
        {"hybrid": {"q1": {"a": 2.0, "b": 1.0}}}, "bau-1",
    )  # fmt: skip
    assert (folder / "runs" / "hybrid.trec").read_text().startswith("q1 Q0 a 1 2 hybrid")
    assert (folder / "inputs" / "topics.tsv").read_text() == topics.read_text()
    report = load_report(tmp_path, folder.name)
    made = report["provenance"]
    assert made["index"]["stemmer"] == "snowball"
    assert made["inputs"]["topics"]["file"] == "fragen.tsv" and "keys" not in made["inputs"]
    assert set(made["code"]) == {"commit", "changed", "fingerprint"}
    # no folder of the machine travels with a figure
    assert str(tmp_path) not in json.dumps(report)


def test_reports_are_listed_newest_first_and_never_overwritten(tmp_path: Path) -> None:
    assert saved_reports(tmp_path) == []
    extraction = {"command": "extraction", "keys": 3, "overall": {"precision": 1.0, "recall": None}}
    first = save_report(tmp_path, RETRIEVAL, "eins")
    second = save_report(tmp_path, RETRIEVAL, "zwei")
    third = save_report(tmp_path, extraction, "drei")
    assert len({first, second, third}) == 3
    (first / "report.json").write_text("{")
    listed = saved_reports(tmp_path)
    assert {item.path for item in listed} == {second, third}
    by_command = {item.command: item for item in listed}
    assert by_command["retrieval"].figures == {"nDCG@10": 0.5}
    assert by_command["retrieval"].subject == "2 Fragen"
    assert by_command["extraction"].figures == {"Genauigkeit": 1.0}
    assert [item.id for item in listed] == sorted((i.id for i in listed), reverse=True)


@pytest.mark.parametrize("name", ["../../geheim", "20260101-000000-retrieval", ""])
def test_an_id_that_is_no_report_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "geheim").mkdir()
    (tmp_path / "geheim" / "report.json").write_text("{}")
    with pytest.raises(NothingToDo, match="python -m eval"):
        load_report(tmp_path / "bestand", name)


def test_the_fingerprint_follows_names_and_contents_only(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"x\n")
    files = [tmp_path / "a.py"]
    unix = fingerprint(files, tmp_path)
    (tmp_path / "a.py").write_bytes(b"x\r\n")
    assert fingerprint(files, tmp_path) == unix
    (tmp_path / "a.py").write_bytes(b"y\n")
    assert fingerprint(files, tmp_path) != unix
    assert len(code_state()["fingerprint"]) == 64
