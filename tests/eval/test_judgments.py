"""Judgments of people: kept, never overwritten, pooled blindly, joined by a stated rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sklearn.metrics import cohen_kappa_score

from eval import assessments
from eval.agreement import agreement, agreements, disagreements, kappa
from eval.pooling import pool_of, pool_of_runs, store_pool
from eval.qrels import read_qrels
from eval.topics import Topic
from records.errors import EvaluationInputError, UsageError
from records.judgments import JudgedTopic, Judgment, JudgmentStore
from tests.eval.conftest import DoubleEngine

Write = Callable[[str, "str | bytes"], Path]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JudgmentStore]:
    opened = JudgmentStore.open(tmp_path / "bestand")
    opened.put_topics([JudgedTopic("q1", "Teilzeitausbildung", "designer")])
    yield opened
    opened.close()


def test_the_newest_grade_counts_and_none_is_lost(store: JudgmentStore) -> None:
    store.judge("q1", "a", 0, "anna")
    store.judge("q1", "a", 2, " anna ")
    store.judge("q1", "a", 1, "bert")
    assert {(j.judge, j.grade) for j in store.judgments("q1")} == {("anna", 2), ("bert", 1)}
    assert [j.grade for j in store.judgments(judge="bert")] == [1]
    store.withdraw("q1", "a", "bert")
    assert [j.judge for j in store.judgments()] == ["anna"]
    assert [j.grade for j in store.history("q1")] == [0, 2, 1, -1]


def test_a_store_made_before_judgments_opens(tmp_path: Path) -> None:
    from records.store import RecordStore

    RecordStore.open(tmp_path).close()
    store = JudgmentStore.open(tmp_path)
    assert store.add_topic("Wer  berät\nSelbstständige?", "designer") == JudgedTopic(
        "e001", "Wer berät Selbstständige?", "designer"
    )
    assert store.add_topic("Und wer Gründer?").id == "e002"
    store.close()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda s: s.judge("q9", "a", 1, "anna"), "„q9“"),
        (lambda s: s.judge("q1", "a", 5, "anna"), "Grad"),
        (lambda s: s.judge("q1", "a", -1, "anna"), "Grad"),
        (lambda s: s.judge("q1", "a", 1, "  "), "wer urteilt"),
        (lambda s: s.adjudicate("q1", "a", 1, "anna", " "), "Begründung"),
        (lambda s: s.put_topics([JudgedTopic("q 2", "Frage")]), "Nummer"),
        (lambda s: s.add_topic("   "), "Frage"),
        (lambda s: s.put_pool("q9", {}, 10), "„q9“"),
        (lambda s: s.add_judgments([Judgment("q9", "a", 1, "anna", "2026")]), "„q9“"),
    ],
)
def test_what_cannot_be_kept_is_told(
    store: JudgmentStore, call: Callable[[JudgmentStore], object], words: str
) -> None:
    with pytest.raises(UsageError, match=words):
        call(store)
    assert store.judgments() == [] and [t.id for t in store.topics()] == ["q1"]


def test_pools_grow_and_their_order_tells_nothing(
    store: JudgmentStore, engine: DoubleEngine
) -> None:
    topic = Topic("q1", "Teilzeitausbildung")
    pool = pool_of(engine, [topic], depth=2)
    assert pool["q1"]["sammlung/jumita"] == {"hybrid": 1, "dense": 2, "lexical": 2}
    assert "sammlung/neustart" not in pool["q1"]
    assert store_pool(store, [topic], pool, depth=2) == 3
    assert store_pool(store, [topic], {"q1": {"neu": {"eigene": 1}}}) == 1
    assert store_pool(store, [topic], {"q1": {"neu": {"andere": 4}}}) == 0
    entries = {e.record_id: e for e in store.pool("q1")}
    assert entries["neu"].found_by == {"eigene": 1, "andere": 4}
    # the same for every judge, and not by rank: many pools of ten are never all in rank order
    orders = []
    for number in range(20):
        name = f"p{number}"
        store.put_topics([JudgedTopic(name, "Frage")])
        store.put_pool(name, {f"r{rank}": {"hybrid": rank} for rank in range(1, 11)}, 10)
        order = [e.record_id for e in store.pool(name)]
        assert order == [e.record_id for e in store.pool(name)]
        orders.append(order)
    assert len({order[0] for order in orders}) > 3
    with pytest.raises(UsageError, match="Tiefe"):
        pool_of(engine, [topic], depth=0)


def test_pools_of_run_files_order_ties_as_trec_eval() -> None:
    pool = pool_of_runs({"x": {"q": {"a": 1.0, "b": 1.0, "c": 0.5}}}, depth=1)
    assert pool == {"q": {"b": {"x": 1}}}


def test_grades_join_by_decision_majority_or_the_lower(store: JudgmentStore) -> None:
    for record, grades in {"einig": (2, 2), "mehrheit": (0, 2, 2), "gleich": (1, 2)}.items():
        for number, grade in enumerate(grades):
            store.judge("q1", record, grade, f"j{number}")
    store.judge("q1", "entschieden", 0, "j0")
    store.judge("q1", "entschieden", 1, "j1")
    store.adjudicate("q1", "entschieden", 2, "leitung", "Steht im Abschnitt Ziele.")
    qrels = assessments.qrels_of(store.judgments(), store.adjudications())
    assert qrels == {"q1": {"einig": 2, "mehrheit": 2, "gleich": 1, "entschieden": 2}}
    # two grades apart comes before one; what is decided is no longer open
    assert [d.record_id for d in assessments.open_disagreements(store)] == ["mehrheit", "gleich"]
    assert next(d.record_id for d in disagreements(store.judgments())) == "mehrheit"


def test_progress_counts_the_pool_only(store: JudgmentStore) -> None:
    store.put_pool("q1", {"a": {"hybrid": 1}, "b": {"hybrid": 2}}, 10)
    store.judge("q1", "a", 1, "anna")
    store.judge("q1", "ausserhalb", 2, "anna")
    done = assessments.progress(store.pool(), store.judgments(), "anna")["q1"]
    assert (done.pool, done.judged, done.complete) == (2, 1, False)


def test_kappa_equals_the_formula_and_scikit_learn() -> None:
    # Cohen 1960: 20 and 15 equal grades of 50, 25 and 30 expected by their shares
    a = [1] * 20 + [1] * 5 + [0] * 10 + [0] * 15
    b = [1] * 20 + [0] * 5 + [1] * 10 + [0] * 15
    observed, expected = 35 / 50, (25 * 30 + 25 * 20) / 50**2
    assert kappa(a, b) == pytest.approx((observed - expected) / (1 - expected))
    assert kappa(a, b) == pytest.approx(cohen_kappa_score(a, b))
    # grade 1 was never given: 0 and 2 still are two steps apart
    a, b = [0, 0, 2, 2], [0, 2, 2, 2]
    assert kappa(a, b, "linear") == pytest.approx(
        cohen_kappa_score(a, b, labels=[0, 1, 2], weights="linear")
    )
    assert kappa([1, 1], [1, 1]) is None and kappa([], []) is None


def test_agreement_covers_common_judgments_of_every_pair() -> None:
    made = [
        Judgment("q", record, grade, judge, "2026-01-01T00:00:00+00:00")
        for judge, grades in {
            "anna": {"x": 2, "y": 0, "z": 1},
            "bert": {"x": 2, "y": 1},
            "carl": {"v": 0},
        }.items()
        for record, grade in grades.items()
    ]
    pairs = {item.judges: item for item in agreements(made)}
    assert list(pairs) == [("anna", "bert"), ("anna", "carl"), ("bert", "carl")]
    both = pairs["anna", "bert"]
    assert (both.common, both.equal) == (2, 0.5)
    assert pairs["anna", "carl"].equal is None and pairs["anna", "carl"].kappa is None
    assert agreement("a", "b", {("q", "x"): 1}, {("q", "x"): 0}).binary_kappa == 0.0


def test_judgments_travel_as_a_file(store: JudgmentStore, write: Write, tmp_path: Path) -> None:
    store.judge("q1", "a", 2, "anna")
    store.judge("q1", "b", 0, "bert")
    text = assessments.judgments_text(store.judgments())
    # as Windows editors save it
    path = write("urteile.tsv", b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    other = JudgmentStore.open(tmp_path / "anderswo")
    other.put_topics(store.topics())
    assert other.add_judgments(assessments.read_judgments(path)) == 2
    assert other.add_judgments(assessments.read_judgments(path)) == 0
    assert other.judgments() == store.judgments()
    qrels = assessments.qrels_of(other.judgments())
    assert read_qrels(write("qrels.txt", assessments.qrels_text(qrels))) == qrels
    other.close()


def test_every_problem_of_a_judgment_file_is_named(write: Write) -> None:
    path = write(
        "urteile.tsv",
        "topic\trecord\tgrade\tjudge\tat\n"
        "q1\ta\t2\tanna\n"
        "q1\ta\tgut\tanna\t2026-01-01T10:00\n"
        "q1\ta\t2\tanna\tgestern\n",
    )
    with pytest.raises(EvaluationInputError) as caught:
        assessments.read_judgments(path)
    assert [f"Zeile {n}" in p for n, p in zip((2, 3, 4), caught.value.problems, strict=True)] == [
        True, True, True,
    ]  # fmt: skip


def test_the_summary_is_complete(store: JudgmentStore) -> None:
    store.put_pool("q1", {"a": {"hybrid": 1}, "b": {"hybrid": 2}}, 10)
    store.judge("q1", "a", 1, "anna")
    store.judge("q1", "a", 2, "bert")
    told = assessments.summary(store)
    assert (told["pool"], told["pool_judged"], told["judges"]) == (2, 1, {"anna": 1, "bert": 1})
    assert len(told["disagreements"]) == 1  # type: ignore[arg-type]
