"""The command line: what goes to which stream, exit status, and what is loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from eval import __main__ as command_line
from records.store import RecordStore, StoredDocument
from tests.eval.conftest import DoubleEngine

ROOT = Path(__file__).parents[2]
Write = Callable[[str, "str | bytes"], Path]


@pytest.fixture
def files(write: Write, engine: DoubleEngine, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Topics, judgments and keys on disk, the search double in place of an index."""
    monkeypatch.setattr(command_line, "_open_engine", lambda data: engine)
    return {
        "topics": str(write("topics.tsv", "q1\tTeilzeitausbildung\r\nq2\tAbkürzung\r\n")),
        "qrels": str(write("qrels.txt", "q1 0 k1 2\nq2 0 k2 1\n")),
        "keys": str(write("schluessel.tsv", "k1\tJUMITA\tJobcenter\nk2\tZAP\n")),
    }


@pytest.fixture
def data(tmp_path: Path, engine: DoubleEngine) -> Path:
    """A data directory holding the records of the double."""
    folder = tmp_path / "bestand"
    store = RecordStore.open(folder)
    document = StoredDocument("sammlung", "Sammlung", None, None, "s.txt", "0" * 64, "Text")
    store.put_document(document, engine.records())
    store.close()
    return folder


def run(*arguments: str) -> int:
    return command_line.main(list(arguments))


def test_retrieval_prints_one_json_document(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(
        "retrieval", "--topics", files["topics"], "--qrels", files["qrels"],
        "--keys", files["keys"], "--json",
    )  # fmt: skip
    report = json.loads(capsys.readouterr().out)
    assert status == 0
    assert list(report["overall"]) == ["hybrid", "dense", "lexical"]
    assert list(report["overall"]["hybrid"]) == [
        "nDCG@10", "Recall@10", "MRR", "MAP", "P@5", "Judged@10",
    ]  # fmt: skip
    # hybrid: the bold JUMITA of the second document is the key's record, at rank 2
    assert report["per_topic"]["q1"]["hybrid"]["MRR"] == 0.5


def test_retrieval_in_words_for_one_leg(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--topics", files["topics"], "--qrels", files["qrels"], "--keys", files["keys"]]
    assert run("retrieval", *arguments, "--mode", "lexical") == 0
    out = capsys.readouterr().out
    assert "nur Wörter (lexical)" in out and "hybrid" not in out and "nDCG@10" in out


def test_a_key_file_beside_the_topics_is_used_and_named(
    files: dict[str, str], write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["retrieval", "--topics", files["topics"], "--qrels", files["qrels"], "--json"]
    assert run(*arguments) == 2
    assert "--keys" in capsys.readouterr().err
    write("keys.tsv", Path(files["keys"]).read_bytes())
    assert run(*arguments) == 0
    captured = capsys.readouterr()
    assert "keys.tsv" in captured.err and json.loads(captured.out)["topics"] == 2


def test_bad_files_end_with_status_2_and_all_problems(
    files: dict[str, str], write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = str(write("schlecht.txt", "q1 0 k1\nq2 0 k2 hoch\n"))
    empty = str(write("leer.tsv", ""))
    assert run("retrieval", "--topics", empty, "--qrels", bad, "--json") == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.splitlines()) == 3


def test_runs_are_kept_and_compared(
    files: dict[str, str], data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = tmp_path / "laeufe"
    arguments = ["--topics", files["topics"], "--qrels", files["qrels"], "--keys", files["keys"]]
    assert run("retrieval", *arguments, "--runs", str(runs)) == 0
    capsys.readouterr()
    pair = [str(runs / "lexical.trec"), str(runs / "hybrid.trec")]
    assert run("compare", *pair, "--qrels", files["qrels"], "--json") == 0
    report = json.loads(capsys.readouterr().out)
    mrr = report["measures"]["MRR"]
    assert (mrr["a"], mrr["b"]) == (pytest.approx((1 / 4 + 1) / 2), pytest.approx(0.5))
    assert (mrr["wins"], mrr["losses"]) == (1, 1)
    assert run("compare", *pair, "--qrels", files["qrels"]) == 0
    assert "besser/gleich/schlechter" in capsys.readouterr().out


def test_runs_over_records_are_compared_through_keys(
    files: dict[str, str], data: Path, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    a = str(write("a.trec", "q1 Q0 sammlung/zap 1 2 a\nq1 Q0 bericht/jumita 2 1 a\n"))
    b = str(write("b.trec", "q1 Q0 bericht/jumita 1 2 b\n"))
    command = ["compare", a, b, "--qrels", files["qrels"], "--json"]
    assert run(*command) == 0
    captured = capsys.readouterr()
    assert "--keys" in captured.err and json.loads(captured.out)["measures"]["MRR"]["b"] == 0.0
    assert run(*command, "--keys", files["keys"], "--data", str(data)) == 0
    assert json.loads(capsys.readouterr().out)["measures"]["MRR"]["b"] == 0.5


def test_extraction_reads_the_store(
    data: Path, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = str(write("gold.json", '{"k": {"title": "ZAP", "cost": [], "participants": 12}}'))
    assert run("extraction", "--gold", gold, "--data", str(data), "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["records"] == {"k": "sammlung/zap"}
    assert report["fields"]["cost"]["right_empty"] == 1
    assert report["fields"]["participants"]["missing"] == 1
    assert run("extraction", "--gold", gold, "--data", str(data)) == 0
    assert "Teilnehmende fehlt: Referenz 12" in capsys.readouterr().out


def test_a_mistyped_data_directory_is_not_created(
    write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = str(write("gold.json", '{"k": {"title": "ZAP", "cost": []}}'))
    missing = tmp_path / "tippfehler"
    assert run("extraction", "--gold", gold, "--data", str(missing)) == 2
    assert "python -m ingest" in capsys.readouterr().err
    assert not missing.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Es fehlt"),
        (["retrieval"], "--topics"),
        (["compare", "a", "b", "--qrels", "q", "--schnell"], "Unbekannte Angabe: --schnell"),
        (["retrieval", "--topics", "t", "--qrels", "q", "--mode", "schnell"], "gibt es nicht"),
        (["retrieval", "--topics", "t", "--qrels", "q", "--depth", "tief"], "ist keine Zahl"),
    ],
)
def test_wrong_use_is_told_in_german(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        run(*arguments)
    assert caught.value.code == 2
    captured = capsys.readouterr()
    assert words in captured.err and captured.out == ""


def test_help_loads_nothing_heavy() -> None:
    heavy = ["torch", "faiss", "bm25s", "scipy", "numpy", "ir_measures", "sqlalchemy", "pydantic"]
    code = (
        "import sys\nfrom eval.__main__ import parser\nparser().format_help()\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]", done.stderr
