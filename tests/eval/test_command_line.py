"""The command line: what goes to which stream, exit status, and what is loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from eval import __main__ as command_line
from eval import commands, judging_commands
from eval.configurations import CONFIGURATIONS
from eval.reports import load_report, saved_reports
from records.judgments import JudgmentStore
from records.store import RecordStore
from records.stored_items import StoredDocument
from tests.eval.conftest import DoubleEngine

ROOT = Path(__file__).parents[2]
Write = Callable[[str, "str | bytes"], Path]


@pytest.fixture
def files(write: Write, engine: DoubleEngine, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Topics, judgments and keys on disk, the search double in place of an index."""
    monkeypatch.setattr(commands, "open_engine", lambda data: engine)
    # measurements are kept in the data directory: here in none
    monkeypatch.setenv("PRAXISFINDER_DATA", "gibt-es-nicht")
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


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["retrieval"], "--topics, --qrels"),
        (["retrieval", "--run", "lauf.trec"], "--qrels"),
        (["compare", "hybrid", "dense", "--qrels", "q"], "--topics"),
        (["ablations", "--topics", "t"], "--qrels"),
        (["pool"], "--topics"),
        (["retrieval", "--topics", "t", "--qrels", "q", "--measure", "F1"], "„F1“"),
    ],
)
def test_what_is_missing_is_named_at_once(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    captured = capsys.readouterr()
    assert words in captured.err and captured.out == ""


def test_measurements_are_kept_unless_not_wanted(
    files: dict[str, str], data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["retrieval", "--topics", files["topics"], "--qrels", files["qrels"]]
    arguments += ["--keys", files["keys"], "--data", str(data)]
    assert run(*arguments, "--no-save") == 0
    assert saved_reports(data) == []
    assert run(*arguments) == 0
    (kept,) = saved_reports(data)
    assert str(kept.path) in capsys.readouterr().err
    assert (kept.path / "runs" / "lexical.trec").is_file()
    report = load_report(data, kept.id)
    assert set(report["provenance"]["inputs"]) == {"topics", "qrels", "keys"}
    assert report["overall"]["hybrid"] == kept.figures
    # what was printed is what is kept, and the kept run gives the same figures again
    again = [str(kept.path / "runs" / "hybrid.trec"), "--qrels", files["qrels"], "--json"]
    capsys.readouterr()
    assert run("retrieval", "--run", *again) == 0
    assert json.loads(capsys.readouterr().out)["overall"]["hybrid"] == kept.figures


def test_two_ways_to_search_are_compared_with_both_rankings(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["compare", "lexical", "hybrid", "--topics", files["topics"]]
    arguments += ["--qrels", files["qrels"], "--keys", files["keys"]]
    assert run(*arguments, "--json") == 0
    report = json.loads(capsys.readouterr().out)
    first = report["changed"][0]
    assert first["query"] in ("Teilzeitausbildung", "Abkürzung")
    assert {"document", "grade"} == set(first["ranking_a"][0])
    assert run(*arguments, "--changed", "1") == 0
    out = capsys.readouterr().out
    # titles instead of keys, unjudged ones marked
    assert "(1) ZAP" in out and "(?) " in out and out.count(" → ") == 1


def test_ablations_compare_all_ways_at_once(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["ablations", "--topics", files["topics"], "--qrels", files["qrels"]]
    arguments += ["--keys", files["keys"]]
    assert run(*arguments, "--measure", "MRR", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in report["rows"]] == list(CONFIGURATIONS)
    assert report["rows"][0]["difference"] is None
    assert run(*arguments) == 0
    assert "nur Bedeutung (dense)" in capsys.readouterr().out


def test_from_pool_to_judgments_and_back(
    files: dict[str, str],
    data: Path,
    engine: DoubleEngine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(judging_commands, "open_engine", lambda data: engine)
    where = ["--data", str(data)]
    extra = tmp_path / "fremd.trec"
    extra.write_text("q1 Q0 sammlung/neustart 1 1 x\nq1 Q0 unbekannt 2 0.5 x\n")
    assert run("pool", "--topics", files["topics"], "--run", str(extra), *where, "--json") == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["new"] == 6 and "unbekannt" in captured.err
    store = JudgmentStore.open(data)
    for entry in store.pool("q1"):
        store.judge("q1", entry.record_id, 2 if "jumita" in entry.record_id else 0, "anna")
    store.judge("q1", "sammlung/zap", 2, "bert")
    store.close()
    out = {name: str(tmp_path / name) for name in ("qrels.txt", "fragen.tsv", "urteile.tsv")}
    arguments = ["judgments", "--qrels", out["qrels.txt"], "--topics", out["fragen.tsv"]]
    assert run(*arguments, "--export", out["urteile.tsv"], *where) == 0
    assert "Noch nicht geklärt" in capsys.readouterr().out
    # what comes out goes into a measurement
    measured = ["retrieval", "--topics", out["fragen.tsv"], "--qrels", out["qrels.txt"], "--json"]
    assert run(*measured) == 0
    assert json.loads(capsys.readouterr().out)["overall"]["hybrid"]["MRR"] == 1.0
    other = tmp_path / "anderswo"
    RecordStore.open(other).close()
    take = ["judgments", "--import", out["urteile.tsv"], "--data", str(other)]
    assert run(*take) == 2
    assert "python -m eval pool" in capsys.readouterr().err
    assert run("pool", "--topics", files["topics"], "--data", str(other)) == 0
    assert run(*take) == 0
    assert "5 Urteile übernommen" in capsys.readouterr().err


def test_help_loads_nothing_heavy() -> None:
    heavy = ["torch", "faiss", "bm25s", "scipy", "numpy", "ir_measures", "sqlalchemy", "pydantic"]
    code = (
        "import sys\nimport eval.__main__\neval.__main__.parser().format_help()\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]", done.stderr
