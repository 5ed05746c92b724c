"""Ranking and scoring over a search double with known answers."""

from __future__ import annotations

import pytest

from eval.formats import Key
from eval.keys import resolve
from eval.retrieval import evaluate, rank
from eval.text import retrieval_text
from eval.topics import Topic
from records.errors import EvaluationInputError
from tests.eval.conftest import DoubleEngine, make_record

TOPICS = [Topic("q1", "Teilzeitausbildung"), Topic("q2", "Abkürzung"), Topic("q3", "Nichts")]
KEYS = [Key("k1", "JUMITA"), Key("k2", "ZAP"), Key("k3", "Gibt es nicht")]


def test_record_ids_as_document_numbers(engine: DoubleEngine) -> None:
    qrels = {"q1": {"bericht/jumita": 1}, "q2": {"sammlung/zap": 2}}
    report = evaluate(engine, TOPICS, qrels)
    assert report.scores["hybrid"].per_topic["q1"]["MRR"] == 0.5
    assert report.scores["dense"].per_topic["q1"]["MRR"] == 0.0
    assert report.scores["lexical"].per_topic["q1"]["MRR"] == 0.25
    assert report.scores["lexical"].overall["MRR"] == pytest.approx((0.25 + 1) / 2)
    # the third topic has no judgment: not asked, not averaged, named
    assert all(query != "Nichts" for query, _, _ in engine.asked)
    assert any("q3" in note for note in report.notes)


def test_keys_fold_records_and_the_rest_keeps_its_id(engine: DoubleEngine) -> None:
    resolution = resolve(KEYS[:2], engine.records())
    run = rank(engine, TOPICS, "lexical", resolution=resolution)
    ranked = sorted(run["q1"], key=lambda document: -run["q1"][document])
    # the equal name alone is the key's record, so the other JUMITA keeps its own id
    assert ranked == ["k2", "sammlung/jumita", "sammlung/neustart", "k1"]


def test_ranks_are_deep_enough_also_where_records_fold(engine: DoubleEngine) -> None:
    engine.known += [make_record(f"x/{n}", "ZAP") for n in range(3)]
    resolution = resolve(KEYS[:2], engine.records())
    rank(engine, TOPICS[:1], "hybrid", resolution=resolution)
    assert len(resolution.records_of["k2"]) == 4
    assert engine.asked[-1][2] == 100 + 3


def test_scores_fall_strictly_with_the_rank(engine: DoubleEngine) -> None:
    scores = list(rank(engine, TOPICS, "lexical")["q1"].values())
    assert scores == sorted(scores, reverse=True) and len(set(scores)) == len(scores) == 4


def test_topics_that_find_nothing_or_are_not_asked_count_zero(engine: DoubleEngine) -> None:
    qrels = {"q1": {"sammlung/jumita": 1}, "q3": {"sammlung/zap": 1}, "q9": {"sammlung/zap": 1}}
    report = evaluate(engine, TOPICS, qrels, modes=("hybrid",))
    assert report.scores["hybrid"].overall["MRR"] == pytest.approx(1 / 3)
    assert any("q9" in note and "zählt 0" in note for note in report.notes)


def test_unknown_documents_are_reported_and_counted_as_not_found(engine: DoubleEngine) -> None:
    qrels = {"q1": {"k1": 1, "k3": 1}}
    report = evaluate(engine, TOPICS, qrels, resolve(KEYS, engine.records()), modes=("hybrid",))
    assert report.unknown_documents == ["k3"]
    assert report.unresolved_keys == ["k3"]
    assert report.scores["hybrid"].overall["Recall@10"] == 0.5
    assert any("k3" in note for note in report.notes)


def test_keys_without_a_key_file_are_refused_with_the_remedy(engine: DoubleEngine) -> None:
    with pytest.raises(EvaluationInputError, match="--keys"):
        evaluate(engine, TOPICS, {"q1": {"bla13": 2}})


def test_topics_and_judgments_of_different_collections_are_refused(engine: DoubleEngine) -> None:
    with pytest.raises(EvaluationInputError, match="Nummern"):
        evaluate(engine, TOPICS, {"x1": {"sammlung/zap": 2}})


def test_text_and_json_tell_the_same(engine: DoubleEngine) -> None:
    report = evaluate(engine, TOPICS, {"q1": {"sammlung/jumita": 1}, "q2": {"sammlung/zap": 1}})
    data = report.as_json()
    assert data["overall"]["hybrid"]["MRR"] == pytest.approx(0.75)  # type: ignore[index]
    assert data["per_topic"]["q2"]["lexical"]["MRR"] == 1.0  # type: ignore[index]
    text = retrieval_text(report)
    assert "0,750" in text and "Teilzeitausbildung" in text and "lexical" in text
