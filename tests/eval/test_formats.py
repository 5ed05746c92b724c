"""Files of evaluators: what is accepted, and that every problem of a file is named at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from eval.formats import read_keys, read_run, write_run
from eval.gold import read_gold
from eval.lines import read_all
from eval.qrels import read_qrels
from eval.topics import read_topics
from records.errors import EvaluationInputError

Write = Callable[[str, "str | bytes"], Path]


def problems(reader: Callable[[Path], Any], path: Path) -> list[str]:
    with pytest.raises(EvaluationInputError) as caught:
        reader(path)
    return caught.value.problems


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: ("\n" + text + "\n\n").encode(),
    ],
    ids=["plain", "byte-order-mark", "windows", "blank-lines"],
)
def test_accepted_spellings(write: Write, encode: Callable[[str], bytes]) -> None:
    topics = read_topics(write("t.tsv", encode("q1\tÄrztlicher Dienst\nq2\t§ 16i SGB II\n")))
    assert [(t.id, t.query) for t in topics] == [
        ("q1", "Ärztlicher Dienst"),
        ("q2", "§ 16i SGB II"),
    ]
    qrels = read_qrels(write("q.txt", encode("q1 0 dus:Förderung_(EQ) 2\nq1\t0\tb\t0\n")))
    assert qrels == {"q1": {"dus:Förderung_(EQ)": 2, "b": 0}}
    keys = read_keys(
        write("k.tsv", encode("key\ttitle\torganisation\nk1\tZAP\nk2\tÄ\tJobcenter\n"))
    )
    assert [(k.id, k.title, k.organisation) for k in keys if k.id != "key"] == [
        ("k1", "ZAP", ""),
        ("k2", "Ä", "Jobcenter"),
    ]
    assert read_run(write("r.trec", encode("q1 Q0 a 1 2.5 x\n"))) == {"q1": {"a": 2.5}}
    gold = read_gold(write("g.json", encode('{"k": {"title": "Ä", "cost": [], "ratio": 50}}')))
    assert gold[0].title == "Ä" and gold[0].values == {"cost": [], "ratio": [50.0]}


CASES = [
    (read_topics, "q1\tFrage\nq2 ohne Tabulator\nq3\t\nq1\tnochmal\n", [2, 3, 4]),
    (read_topics, "q 1\tFrage\nq2\tFrage\n", [1]),
    (read_keys, "k1\n\tTitel\nk2\tZAP\nk2\tZAP\n", [1, 2, 4]),
    (read_qrels, "q1 0 a\nq1 0 b zwei\nq1 0 c 9\nq1 0 d -1\nq1 0 e 1\nq1 0 e 2\n", [1, 2, 3, 4, 6]),
    (read_qrels, "q1 0 Fit for Life 1\nq1 0 a 1\n", [1]),
    (
        read_run,
        "q1 Q0 a 1 0.5\nq1 Q0 b 2 viel x\nq1 Q0 c 3 nan x\nq1 Q0 d 4 1 x\nq1 Q0 d 5 1 x\n",
        [1, 2, 3, 5],
    ),
]


@pytest.mark.parametrize(("reader", "content", "lines"), CASES)
def test_all_problems_of_a_file_with_line_and_remedy(
    write: Write, reader: Callable[[Path], Any], content: str, lines: list[int]
) -> None:
    path = write("datei.txt", content)
    found = problems(reader, path)
    assert [problem.split(": ")[0] for problem in found] == [f"{path}, Zeile {n}" for n in lines]
    # a problem and a remedy: at least two sentences
    assert all(problem.count(". ") >= 1 and problem.endswith(".") for problem in found)


TOPIC_FILES = {
    "json-object": '{"q1": "Ärztlicher Dienst", "q2": "§ 16i"}',
    "json-list": '[{"qid": "q1", "query": "Ärztlicher Dienst", "kind": "keywords"},\n'
    '{"id": "q2", "query": "§ 16i", "asked_by": "designer"}]',
    "trec": "<top>\n<num> Number: q1\n<title> Ärztlicher\n Dienst\n<desc> egal\n</top>\n"
    "<top><num>q2</num><title>§ 16i</title></top>\n",
    "four-columns": "qid\tquery\tkind\tasked_by\nq1\tÄrztlicher Dienst\tkeywords\tdesigner\n"
    "q2\t§ 16i\n",
}


@pytest.mark.parametrize("content", TOPIC_FILES.values(), ids=TOPIC_FILES)
def test_topics_in_every_format(write: Write, content: str) -> None:
    for number, ends in enumerate(("\n", "\r\n")):
        topics = read_topics(write(f"fragen{number}.txt", content.replace("\n", ends)))
        assert [(t.id, t.query) for t in topics] == [("q1", "Ärztlicher Dienst"), ("q2", "§ 16i")]


QREL_FILES = {
    "json-object": '{"q1": {"amt/a": 2, "b": 0},\n "q2": {"b": 1}}',
    "json-list": '[{"qid": "q1", "document": "amt/a", "grade": 2},\n'
    '{"topic": "q1", "record": "b", "grade": "0"}, {"qid": "q2", "docno": "b", "grade": 1}]',
    "tsv": "qid\tdocument\tgrade\nq1\tamt/a\t2\nq1\tb\t0\nq2\tb\t1\n",
    "trec": "q1 0 amt/a 2\nq1 Q0 b 0\nq2\t0\tb\t1\n",
}


@pytest.mark.parametrize("content", QREL_FILES.values(), ids=QREL_FILES)
def test_judgments_in_every_format(write: Write, content: str) -> None:
    for number, ends in enumerate(("\n", "\r\n")):
        qrels = read_qrels(write(f"urteile{number}.txt", content.replace("\n", ends)))
        assert qrels == {"q1": {"amt/a": 2, "b": 0}, "q2": {"b": 1}}
        assert set(qrels.lines) == {("q1", "amt/a"), ("q1", "b"), ("q2", "b")}


OTHER_CASES = [
    (read_topics, '{"q1": "Frage",\n "q1": "nochmal",\n "q2": 3,\n "q3": ""}', [2, 3, 4]),
    (read_topics, '[{"qid": "q1"},\n {"qid": "q2", "frage": "x"}]', [1, 2, 2]),
    (read_topics, "<top>\n<num> 1\n</top>\n<top><num>2<title>a</top>\n<top></top>", [1, 5]),
    (read_qrels, '{"q1": {"a": 2,\n "a": 1,\n "b": "gut"},\n "q2": 3}', [2, 3, 4]),
    (read_qrels, '[{"qid": "q1", "grade": 1},\n {"qid": "q1", "document": "a"},\n 5]', [1, 2, 3]),
    (read_qrels, "q1\tFit for Life\t2\nq1\ta\t1\n", [1]),
    (read_topics, '{"q1": "Frage",}', [1]),
    (read_qrels, '"nur Text"', None),
]


@pytest.mark.parametrize(("reader", "content", "lines"), OTHER_CASES)
def test_all_problems_of_json_and_trec_files(
    write: Write, reader: Callable[[Path], Any], content: str, lines: list[int] | None
) -> None:
    name = "datei.json" if content[0] in '{["' else "datei.txt"
    path = write(name, content)
    found = problems(reader, path)
    if lines is not None:
        assert [p.split(": ")[0] for p in found] == [f"{path}, Zeile {n}" for n in lines]
    assert all(problem.endswith(".") or problem.endswith("[.") for problem in found)


@pytest.mark.parametrize(
    ("reader", "content", "words"),
    [
        (read_topics, "q1;Wer berät Gründer?\n", "Semikolon"),
        (read_topics, '"q1","Wer berät Gründer?"\n', "Komma"),
        (read_qrels, "q1;0;amt/a;2\n", "Semikolon"),
        (read_qrels, "q1 0 Fit for Life 2\n", "6 statt 4 Spalten"),
    ],
)
def test_exported_tables_get_a_fitting_remedy(
    write: Write, reader: Callable[[Path], Any], content: str, words: str
) -> None:
    assert words in problems(reader, write("tabelle.csv", content))[0]


READERS = [read_topics, read_keys, read_qrels, read_run, read_gold]


@pytest.mark.parametrize("reader", READERS)
def test_other_encodings_are_refused_by_line(write: Write, reader: Callable[[Path], Any]) -> None:
    found = problems(reader, write("latin.txt", "x\nÄrzte\n".encode("latin-1")))
    assert any("Zeile 2" in problem and "UTF-8" in problem for problem in found)
    found = problems(reader, write("utf16.txt", "x\nÄrzte\n".encode("utf-16")))
    assert len(found) == 1 and "UTF-8" in found[0]


@pytest.mark.parametrize("reader", READERS)
def test_empty_missing_and_folder(
    write: Write, tmp_path: Path, reader: Callable[[Path], Any]
) -> None:
    assert len(problems(reader, write("leer.txt", "" if reader is not read_gold else "{}"))) == 1
    assert "gibt es nicht" in problems(reader, tmp_path / "fehlt.txt")[0]
    assert "Verzeichnis" in problems(reader, tmp_path)[0]


def test_problems_of_several_files_come_together(write: Write) -> None:
    topics, qrels = write("t.tsv", "q1\n"), write("q.txt", "q1 0 a\n")
    with pytest.raises(EvaluationInputError) as caught:
        read_all((read_topics, topics), (read_qrels, qrels))
    assert len(caught.value.problems) == 2


def test_gold_problems_are_all_named(write: Write) -> None:
    path = write(
        "gold.json",
        """{
 "a": {
  "cost": [{"amount": "viel", "basis": "total"}, {"amount": 1, "basis": "pauschal"}],
  "participants": "16",
  "kosten": 1
 },
 "b": {"start": "1.10.2012", "ratio": true, "cost": [{"basis": "total"}]},
 "c": [],
 "d": {"cpp": [1], "cpp": [2]},
 "a": {"cpp": []}
}""",
    )
    found = problems(read_gold, path)
    places = [problem.removeprefix(f"{path}, ").split(":")[0] for problem in found]
    assert places == [
        "Zeile 3",
        "Zeile 3",
        "Zeile 4",
        "Zeile 5",
        "Zeile 7",
        "Zeile 7",
        "Zeile 7",
        "Zeile 8",
        "Zeile 9",
        "Zeile 10",
    ]
    assert "kosten" in found[3] and "participants" in found[3]


def test_broken_json_names_its_place(write: Write) -> None:
    found = problems(read_gold, write("gold.json", '{\n "a": {"cost": [}\n}'))
    assert len(found) == 1 and "Zeile 2" in found[0]
    assert len(problems(read_gold, write("liste.json", "[1]"))) == 1


def test_a_written_run_reads_back(tmp_path: Path) -> None:
    run = {"q1": {"b": 1.0, "sammlung/ä": 2.0}}
    path = tmp_path / "lauf.trec"
    exact = {"q1": {"a": 0.1 + 0.2, "b": 1e-17, "c": -3.0}}
    write_run(path, exact, "hybrid")
    assert read_run(path) == exact
    write_run(path, run, "hybrid")
    assert path.read_text(encoding="utf-8").splitlines()[0] == "q1 Q0 sammlung/ä 1 2 hybrid"
    assert read_run(path) == run
