"""The benchmark measures both sides, works on its own store and says what is copied."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from eval import bench
from eval.__main__ import main
from records.errors import EvaluationInputError, NothingToDo

EXAMPLE = """# Wegweiser Nord

Jobcenter Beispielstadt, 2021

**Zielgruppe:** Alleinerziehende ohne Berufsabschluss

**Laufzeit:** 01.01.2020 bis 31.12.2021

**Teilnehmerplätze:** 20

**Kosten:** 480.000 Euro

**Beschreibung:** Die Teilnehmenden werden bei der Suche nach Ausbildung in Teilzeit begleitet.
"""
ROOT = Path(__file__).parents[2]
# the promised peak of reading the long PDF
LONG_MEMORY_MB = 600
CPU_TASKS = ("read_cpu", "read_growth")
MACHINE = {"processor": "x", "cores": "2", "python": "3.11"}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "dokumente"
    folder.mkdir()
    for number in range(3):
        text = EXAMPLE.replace("Nord", f"Nord {number}")
        (folder / f"beispiel-{number}.md").write_text(text, encoding="utf-8")
    return folder


def test_both_sides_are_measured_and_no_other_store_is_touched(
    corpus: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    mine = tmp_path / "bestand.sqlite"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{mine}")
    assert main(["bench", "--corpus", str(corpus), "--records", "7", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    tasks = ["read", "read_again", "read_long", *CPU_TASKS, "build", "open", "search"]
    assert [row["task"] for row in found["rows"]] == tasks
    rows = {row["task"]: row for row in found["rows"]}
    assert not any(rows[task]["torch"] for task in ("read", "read_again", "read_long", *CPU_TASKS))
    assert rows["search"]["torch"]
    assert rows["read_long"]["memory_mb"] < LONG_MEMORY_MB
    assert rows["read_long"]["goal"] == {"ratio": 2.0, "memory_mb": LONG_MEMORY_MB}
    assert "goal" not in rows["build"] and not rows["build"]["exceeded"]
    assert all(row["seconds"] > 0 and row["floor_seconds"] > 0 for row in found["rows"])
    assert all(row["ratio"] == row["seconds"] / row["floor_seconds"] for row in found["rows"])
    assert (found["documents"], found["records"]) == (3, 7)
    assert any("4 der 7 Datensätze sind erzeugt" in note for note in found["notes"])
    assert not mine.exists()


@pytest.mark.parametrize(
    ("seconds", "memory_mb", "exceeded"),
    [(3.9, 300.0, False), (4.1, 300.0, True), (3.9, 601.0, True), (3.9, None, False)],
)
def test_a_goal_that_is_not_kept_is_said(
    seconds: float, memory_mb: float | None, exceeded: bool
) -> None:
    row = bench.Row("read_long", seconds, 2.0, memory_mb, 100.0)
    assert row.exceeded is exceeded
    report = bench.BenchReport([row], 1, 1, 1, MACHINE, {}, [])
    assert report.as_json()["rows"][0]["exceeded"] is exceeded
    assert ("überschritten" in bench.bench_text(report)) is exceeded


def test_wrong_number_is_refused(corpus: Path) -> None:
    with pytest.raises(EvaluationInputError, match="ab 1"):
        bench.run(corpus, records=0)


def test_folder_without_documents_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "leer").mkdir()
    assert main(["bench", "--corpus", str(tmp_path / "leer")]) == 2
    assert "leer" in capsys.readouterr().err


def test_documents_without_a_record_cannot_be_measured(tmp_path: Path) -> None:
    with pytest.raises(NothingToDo, match="kein Praxisbeispiel"):
        bench._counts(tmp_path)


def test_the_size_of_the_measuring_process_is_not_counted() -> None:
    ballast = bytearray(400 * 1024 * 1024)
    ballast[::4096] = b"x" * len(ballast[::4096])
    code = "from eval.bench_tasks import peak_memory; print(peak_memory())"
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert len(ballast) and float(out.stdout) < 300
