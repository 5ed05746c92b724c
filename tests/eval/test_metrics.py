"""Our measures against ir_measures called directly, and against formulas written out."""

from __future__ import annotations

import math
import random

import ir_measures
import pytest
from ir_measures import AP, RR, Judged, P, R, nDCG

from eval.formats import Qrels, Run
from eval.metrics import MEASURES, score

DIRECT = {
    "nDCG@10": nDCG @ 10,
    "Recall@10": R @ 10,
    "MRR": RR,
    "MAP": AP,
    "P@5": P @ 5,
    "Judged@10": Judged @ 10,
}


def random_case(seed: int) -> tuple[Qrels, Run]:
    """Judgments and a run with gaps, equal scores, unjudged documents and missing topics."""
    rng = random.Random(seed)
    documents = [f"d{n}" for n in range(rng.randint(5, 60))]
    topics = [f"q{n}" for n in range(rng.randint(1, 12))]
    qrels = {
        topic: {
            document: rng.randint(0, 3)
            for document in rng.sample(documents, rng.randint(1, len(documents)))
        }
        for topic in topics
    }
    run: Run = {}
    for topic in [*topics, "unjudged"]:
        if rng.random() < 0.85:
            found = rng.sample(documents, rng.randint(1, len(documents)))
            run[topic] = {document: rng.choice([rng.random(), 0.5]) for document in found}
    return qrels, run


@pytest.mark.parametrize("seed", range(200))
def test_equal_to_ir_measures_on_random_runs(seed: int) -> None:
    qrels, run = random_case(seed)
    direct = ir_measures.calc_aggregate(list(DIRECT.values()), qrels, run)
    scores = score(qrels, run)
    assert set(scores.overall) == set(DIRECT)
    for name, measure in DIRECT.items():
        assert scores.overall[name] == pytest.approx(direct[measure], abs=1e-9)
    for metric in ir_measures.iter_calc(list(DIRECT.values()), qrels, run):
        name = next(name for name, measure in DIRECT.items() if measure == metric.measure)
        assert scores.per_topic[metric.query_id][name] == pytest.approx(metric.value, abs=1e-9)


def test_formulas_by_hand() -> None:
    qrels = {"q": {"a": 2, "b": 1, "c": 1, "d": 0}}
    run = {"q": {"x": 5.0, "b": 4.0, "d": 3.0, "a": 2.0}}
    values = score(qrels, run).per_topic["q"]
    gained = 1 / math.log2(3) + 2 / math.log2(5)
    ideal = 2 / math.log2(2) + 1 / math.log2(3) + 1 / math.log2(4)
    assert values["nDCG@10"] == pytest.approx(gained / ideal)
    assert values["Recall@10"] == pytest.approx(2 / 3)
    assert values["MRR"] == pytest.approx(1 / 2)
    assert values["MAP"] == pytest.approx((1 / 2 + 2 / 4) / 3)
    assert values["P@5"] == pytest.approx(2 / 5)
    assert values["Judged@10"] == pytest.approx(3 / 4)


def test_missing_and_empty_topics_count_zero() -> None:
    qrels = {"q1": {"a": 1}, "q2": {"a": 1}, "q3": {"a": 1}}
    scores = score(qrels, {"q1": {"a": 1.0}, "q2": {}})
    assert scores.overall["nDCG@10"] == pytest.approx(1 / 3)
    assert list(scores.per_topic) == ["q1", "q2", "q3"]
    assert set(scores.per_topic["q2"].values()) == {0.0}


def test_equal_scores_fall_back_to_descending_document_numbers() -> None:
    run = {"q": {"a": 1.0, "b": 1.0}}
    assert score({"q": {"b": 1}}, run).overall["MRR"] == 1.0
    assert score({"q": {"a": 1}}, run).overall["MRR"] == 0.5


def test_every_measure_says_what_it_means() -> None:
    assert all(measure.description and str(measure) == measure.name for measure in MEASURES)
