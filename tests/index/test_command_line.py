"""python -m index, as a shell sees it."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from index.__main__ import main
from records.errors import UsageError
from tests.index.examples import fill_store, make_record

ROOT = Path(__file__).resolve().parents[2]
Capture = pytest.CaptureFixture[str]


def test_search_as_json_alone_on_standard_output(built_dir: Path, capsys: Capture) -> None:
    status = main(["search", "Krankenkasse", "--data", str(built_dir), "--json", "-k", "2"])
    captured = capsys.readouterr()
    found = json.loads(captured.out)
    assert status == 0
    assert found["hits"][0]["id"] == "probe/gesund"
    assert found["hits"][0]["rank"] == 1
    assert len(found["hits"]) <= 2 <= found["total"] + 1
    assert found["stale"] is False
    assert "contacts" not in captured.out


def test_search_as_text(built_dir: Path, capsys: Capture) -> None:
    assert main(["search", "Lehre", "Alleinerziehende", "--data", str(built_dir)]) == 0
    out = capsys.readouterr().out
    assert "1. SONNE (Start ohne Netz)" in out
    assert "„Lehre“ auch als Berufsausbildung" in out


def test_filters_and_modes(built_dir: Path, capsys: Capture) -> None:
    arguments = ["search", "Arbeit", "--data", str(built_dir), "--json", "--mode", "lexical"]
    assert main([*arguments, "--filter", "state=Hessen", "--filter", "state=Bayern"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [hit["id"] for hit in found["hits"]] == ["probe/besuch"]


def test_topics_to_a_run(built_dir: Path, tmp_path: Path, capsys: Capture) -> None:
    topics, run = tmp_path / "fragen.tsv", tmp_path / "lauf.trec"
    topics.write_text("q1\tKrankenkasse\n\nohne Tabulator\nq2\tBaustelle\nq1\tzweimal\n", "utf-8")
    arguments = ["search", "--topics", str(topics), "--run", str(run), "--data", str(built_dir)]
    assert main([*arguments, "--json"]) == 1  # done, with rows refused
    captured = capsys.readouterr()
    assert json.loads(captured.out)["refused"] == [
        "Zeile 3: erwartet wird Nummer, Tabulator, Frage.",
        "Zeile 5: die Nummer „q1“ steht schon weiter oben.",
    ]
    assert "Zeile 3" in captured.err
    rows = [line.split() for line in run.read_text("utf-8").splitlines()]
    assert {tuple(row[:2]) for row in rows} == {("q1", "Q0"), ("q2", "Q0")}
    assert rows[0][2:4] == ["probe/gesund", "1"]
    assert {len(row) for row in rows} == {6}
    for topic in ("q1", "q2"):
        scores = [float(row[4]) for row in rows if row[0] == topic]
        assert all(a > b for a, b in pairwise(scores))


def test_all_mistakes_are_reported_together(tmp_path: Path, capsys: Capture) -> None:
    wrong = "search -k viele --mode schnell --filter rot --filter a=b --unsinn --run"
    status = main([*wrong.split(), str(tmp_path / "x")])
    captured = capsys.readouterr()
    assert (status, captured.out) == (2, "")
    for words in ("viele", "schnell", "„rot“", "„a“", "--topics", "--unsinn", "fehlt die Frage"):
        assert words in captured.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Es fehlt der Befehl"),
        (["bauen"], "build und search"),
        (["search", "--mode"], "Der Wert fehlt"),
        (["search", "-k", "0", "x"], "von 1 bis"),
        (["search", "x", "--topics", "fehlt.tsv"], "gibt es nicht"),
    ],
)
def test_wrong_use_in_german(arguments: list[str], words: str, capsys: Capture) -> None:
    assert main(arguments) == 2
    assert words in capsys.readouterr().err


def test_nothing_there(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert main(["search", "x", "--data", str(tmp_path)]) == 2
    assert "python -m index build" in capsys.readouterr().err
    assert main(["build", "--data", str(tmp_path)]) == 2
    assert "python -m ingest" in capsys.readouterr().err


def test_build_prints_the_build_id(data_dir: Path, capsys: Capture) -> None:
    assert main(["build", "--data", str(data_dir)]) == 0
    captured = capsys.readouterr()
    assert (data_dir / "index" / captured.out.strip() / "manifest.json").is_file()
    assert "100 %" in captured.err


def test_unavailable_model(data_dir: Path, capsys: Capture) -> None:
    assert main(["build", "--data", str(data_dir), "--model", str(data_dir / "nichts")]) == 2
    assert "Sprachmodell" in capsys.readouterr().err


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys, runpy\n"
        "sys.argv = ['index', '--help']\n"
        "try:\n    runpy.run_module('index', run_name='__main__')\n"
        "except SystemExit as end:\n    assert end.code == 0\n"
        "heavy = {'torch', 'sentence_transformers', 'faiss', 'bm25s'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "build" in done.stdout


def test_public_names() -> None:
    import index

    for name in index.__all__:
        assert getattr(index, name) is not None
    with pytest.raises(AttributeError):
        _ = index.nichts
    assert issubclass(UsageError, Exception)


def test_remedies_name_the_data_directory_that_was_asked_for(
    data_dir: Path, tmp_path_factory: pytest.TempPathFactory, capsys: Capture
) -> None:
    assert main(["search", "Arbeit", "--data", str(data_dir)]) == 2
    assert f"python -m index build --data {data_dir}" in capsys.readouterr().err
    empty = tmp_path_factory.mktemp("leer und neu")
    assert main(["build", "--data", str(empty)]) == 2
    assert f"python -m ingest --data '{empty}' ORDNER" in capsys.readouterr().err


def test_a_stale_index_is_told_with_the_command_that_mends_it(
    copied_dir: Path, capsys: Capture
) -> None:
    fill_store(copied_dir, [make_record("neu", "Neues")]).close()
    assert main(["search", "Krankenkasse", "--data", str(copied_dir)]) == 0
    assert f"python -m index build --data {copied_dir}" in capsys.readouterr().out


def test_the_usual_data_directory_needs_no_option(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv("PRAXISFINDER_DATA", str(data_dir))
    assert main(["search", "Arbeit"]) == 2
    assert "--data" not in capsys.readouterr().err
