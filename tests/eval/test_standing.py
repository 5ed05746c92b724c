"""docs/evaluation.md is what was measured, and what was measured still holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from eval import standing, standing_page
from eval.__main__ import main
from eval.corpora import (
    BUILT_IN,
    COLLECTION,
    GOLD,
    KEYS,
    OWN_DEV,
    OWN_DEV2,
    OWN_TEST,
    OWN_TEST2,
    TopicSet,
    documents_fingerprint,
)
from eval.provenance import fingerprint
from eval.standing_words import KIND_LABELS

AGAIN = "run python -m eval report"
# what rounding on another machine may move; a change of the search moves more
TOLERANCE = 0.005


@pytest.fixture(scope="module")
def saved() -> dict[str, Any]:
    return standing.load()


def test_the_page_is_what_the_saved_figures_give(saved: dict[str, Any]) -> None:
    written = standing_page.PAGE.read_text(encoding="utf-8")
    assert standing_page.render(saved) == written, AGAIN


def test_the_figures_belong_to_these_documents_and_questions(saved: dict[str, Any]) -> None:
    report = saved["built-in"]
    assert report["documents"]["fingerprint"] == documents_fingerprint(BUILT_IN), AGAIN
    for topics in (OWN_DEV, OWN_TEST, OWN_DEV2, OWN_TEST2):
        if topics.name in report["retrieval"]:
            inputs = fingerprint([topics.topics, topics.qrels], topics.topics.parent)
            assert report["retrieval"][topics.name]["inputs"] == inputs, AGAIN
    assert report["extraction"]["own"]["inputs"] == fingerprint([GOLD], GOLD.parent), AGAIN


@pytest.mark.parametrize("topics", [OWN_DEV, OWN_TEST], ids=lambda topics: topics.name)
def test_the_search_still_reaches_the_saved_figures(
    topics: TopicSet, saved: dict[str, Any], builtin_data: Path
) -> None:
    from eval.formats import read_keys
    from eval.keys import resolve
    from eval.metrics import score
    from eval.qrels import read_qrels
    from eval.retrieval import rank
    from eval.topics import read_topics
    from index import SearchEngine

    engine = SearchEngine.open(builtin_data)
    resolution = resolve(read_keys(KEYS), engine.records())
    run = rank(engine, read_topics(topics.topics), "hybrid", resolution=resolution)
    measured = score(read_qrels(topics.qrels), run).overall
    assert topics.name in saved["built-in"]["retrieval"], f"measured in part only; {AGAIN}"
    kept = saved["built-in"]["retrieval"][topics.name]["measures"]
    assert measured == pytest.approx({n: m["value"] for n, m in kept.items()}, abs=TOLERANCE), AGAIN


def test_the_reading_still_reaches_the_saved_figures(
    saved: dict[str, Any], builtin_data: Path
) -> None:
    (own,) = [gold for gold in standing.corpora()[0].gold_sets if gold.name == "own"]
    measured = standing.extraction_figures(own, builtin_data)
    kept = saved["built-in"]["extraction"]["own"]
    counts = ("right", "wrong", "missing", "right_empty", "exact", "evidence_right")
    for now, before in zip(measured["fields"], kept["fields"], strict=True):
        assert {n: now[n] for n in ("field", *counts)} == {
            n: before[n] for n in ("field", *counts)
        }, AGAIN


@pytest.mark.parametrize("half", [OWN_TEST, OWN_TEST2], ids=lambda half: half.name)
def test_questions_of_a_test_half_are_not_told(saved: dict[str, Any], half: TopicSet) -> None:
    numbers = [line.split("\t")[0] for line in half.topics.read_text("utf-8").splitlines()]
    told = standing_page.PAGE.read_text(encoding="utf-8")
    told += "".join(path.read_text(encoding="utf-8") for path in standing.FOLDER.glob("*.json"))
    assert [number for number in numbers if f'"{number}"' in told or f" {number} " in told] == []
    for report in (r for name, r in saved.items() if name != "bench"):
        assert report["retrieval"].get(half.name, {}).get("by_kind") is None


def test_every_configuration_is_on_the_page(saved: dict[str, Any]) -> None:
    from eval.configurations import CONFIGURATIONS

    assert "built-in" in saved, AGAIN
    for report in (r for name, r in saved.items() if name != "bench"):
        for found in report["retrieval"].values():
            names = [row["name"] for row in found["configurations"]]
            assert names[: len(CONFIGURATIONS)] == list(CONFIGURATIONS)
            assert "pretrained" in names, "measured without the pretrained encoder; " + AGAIN


def test_the_check_tells_a_page_that_was_written_by_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "--check"]) == 0
    page = tmp_path / "evaluation.md"
    page.write_text(standing_page.PAGE.read_text(encoding="utf-8").replace("0.", "1."))
    monkeypatch.setattr(standing_page, "PAGE", page)
    assert main(["report", "--check"]) == 1
    assert "python -m eval report" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("halves", "file"),
    [((OWN_DEV, OWN_TEST), "kinds.tsv"), ((OWN_DEV2, OWN_TEST2), "kinds2.tsv")],
    ids=["own", "further"],
)
def test_the_built_in_questions_fit_the_built_in_corpus(
    builtin_data: Path, halves: tuple[TopicSet, TopicSet], file: str
) -> None:
    from eval.formats import read_keys
    from eval.keys import resolve
    from eval.opening import stored_records
    from eval.qrels import read_qrels
    from eval.topics import read_topics

    keys = read_keys(KEYS)
    assert resolve(keys, stored_records(builtin_data)).unresolved == []
    numbers = [{topic.id for topic in read_topics(half.topics)} for half in halves]
    assert sum(map(len, numbers)) >= 80 and not numbers[0] & numbers[1]
    lines = (COLLECTION / file).read_text(encoding="utf-8").splitlines()
    kinds = {cells[0]: cells[1:] for cells in (line.split("\t") for line in lines)}
    # every question has a kind and somebody who could ask it, and every kind is in both halves
    assert kinds.keys() == numbers[0] | numbers[1] and all(len(k) == 2 for k in kinds.values())
    asked = [{kinds[number][0] for number in half} for half in numbers]
    assert asked[0] == asked[1] <= set(KIND_LABELS)
    for half, known in zip(halves, numbers, strict=True):
        qrels = read_qrels(half.qrels)
        assert qrels.keys() == known
        assert all(grades.keys() == {key.id for key in keys} for grades in qrels.values())
