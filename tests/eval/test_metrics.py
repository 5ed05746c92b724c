"""Our measures against ir_measures called directly, and against formulas written out."""

from __future__ import annotations

import json
import math
import random
from pathlib import Path

import ir_measures
import pytest
import pytrec_eval
from ir_measures import AP, RR, Judged, P, R, nDCG

from eval.__main__ import main
from eval.formats import Run
from eval.metrics import MEASURES, measures_of, ranking, score
from eval.qrels import Qrels
from records.errors import EvaluationInputError

DIRECT = {
    "nDCG@10": nDCG @ 10,
    "Recall@10": R @ 10,
    "MRR": RR,
    "MAP": AP,
    "P@5": P @ 5,
    "Judged@10": Judged @ 10,
}

TREC_EVAL = {"nDCG@10": "ndcg_cut_10", "MAP": "map", "MRR": "recip_rank"}


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


def test_the_command_equals_ir_measures_and_pytrec_eval_on_the_same_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """200 random runs as files through `python -m eval retrieval --run`, in four collections."""
    for seed in range(4):
        qrels, _ = random_case(seed)
        runs = {f"lauf{n}": random_case(1000 * seed + n)[1] for n in range(50)}
        qrels_file = tmp_path / f"qrels{seed}.txt"
        qrels_file.write_text(
            "".join(f"{t} 0 {d} {g}\n" for t, grades in qrels.items() for d, g in grades.items())
        )
        arguments = ["retrieval", "--qrels", str(qrels_file), "--json", "--no-save"]
        for name, run in runs.items():
            path = tmp_path / f"{name}.trec"
            path.write_text(
                "".join(
                    f"{t} Q0 {d} 0 {s!r} {name}\n"
                    for t, docs in run.items()
                    for d, s in docs.items()
                )
            )
            arguments += ["--run", str(path)]
        assert main(arguments) == 0
        report = json.loads(capsys.readouterr().out)
        for name in runs:
            path = tmp_path / f"{name}.trec"
            read = list(ir_measures.read_trec_qrels(str(qrels_file)))
            direct = ir_measures.calc_aggregate(
                list(DIRECT.values()), read, list(ir_measures.read_trec_run(str(path)))
            )
            for measure, expression in DIRECT.items():
                got = report["overall"][name][measure]
                assert got == pytest.approx(direct[expression], abs=1e-9)
            with path.open() as run_file, qrels_file.open() as judged:
                evaluator = pytrec_eval.RelevanceEvaluator(
                    pytrec_eval.parse_qrel(judged), set(TREC_EVAL.values())
                )
                by_topic = evaluator.evaluate(pytrec_eval.parse_run(run_file))
            for measure, short in (
                ("nDCG@10", "ndcg_cut_10"),
                ("MAP", "map"),
                ("MRR", "recip_rank"),
            ):
                for topic in qrels:
                    got = report["per_topic"][topic][name][measure]
                    # trec_eval leaves out what is missing in the run; here it counts 0
                    expected = by_topic.get(topic, {}).get(short, 0.0)
                    assert got == pytest.approx(expected, abs=1e-9)


def test_measures_are_parsed_and_the_threshold_is_told() -> None:
    found = measures_of(["nDCG@5", "Recall@20", "MRR"], relevant=2)
    assert [m.name for m in found] == ["nDCG@5", "Recall@20 (ab Grad 2)", "MRR (ab Grad 2)"]
    qrels, run = {"q": {"a": 1, "b": 2}}, {"q": {"a": 2.0, "b": 1.0}}
    assert score(qrels, run, found).overall["MRR (ab Grad 2)"] == 0.5
    with pytest.raises(EvaluationInputError) as caught:
        measures_of(["nDCG", "MRR@5", "F1", "P@0", "P@5000"])
    assert len(caught.value.problems) == 5


def test_the_shown_order_is_the_measured_order() -> None:
    # equal in single precision, as trec_eval keeps scores: then by number, descending
    scores = {"a": 1.00000001, "b": 1.0, "c": 2.0}
    assert ranking(scores) == ["c", "b", "a"]
    assert score({"q": {"b": 1}}, {"q": scores}).overall["MRR"] == 0.5


def test_every_measure_says_what_it_means() -> None:
    assert all(measure.description and str(measure) == measure.name for measure in MEASURES)
