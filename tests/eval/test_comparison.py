"""Paired tests against scipy called directly and against the definition written out."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest
from scipy import stats

from eval.comparison import PERMUTATIONS, SEED, compare, randomisation_test, t_test


def pair(seed: int, topics: int) -> tuple[list[float], list[float]]:
    rng = random.Random(seed)
    a = [rng.random() for _ in range(topics)]
    return a, [min(1.0, value + rng.gauss(0.05, 0.1)) for value in a]


@pytest.mark.parametrize("seed", range(10))
def test_t_test_equals_scipy(seed: int) -> None:
    a, b = pair(seed, 25)
    expected = stats.ttest_rel(b, a)
    t, p = t_test(a, b)
    assert t == pytest.approx(expected.statistic, abs=1e-12)
    assert p == pytest.approx(expected.pvalue, abs=1e-12)


@pytest.mark.parametrize("seed", range(10))
def test_randomisation_of_few_topics_is_exact(seed: int) -> None:
    a, b = pair(seed, 8)
    differences = np.array(b) - np.array(a)
    observed = abs(differences.mean())
    swaps = [np.mean(differences * signs) for signs in itertools.product((1, -1), repeat=8)]
    p = sum(abs(mean) >= observed - 1e-12 for mean in swaps) / len(swaps)
    assert randomisation_test(a, b) == pytest.approx(p, abs=1e-12)


def test_randomisation_of_many_topics_equals_scipy() -> None:
    a, b = pair(3, 40)
    expected = stats.permutation_test(
        (np.array(b) - np.array(a),),
        np.mean,
        permutation_type="samples",
        n_resamples=PERMUTATIONS,
        rng=np.random.default_rng(SEED),
    )
    assert randomisation_test(a, b) == pytest.approx(expected.pvalue, abs=1e-12)


def test_runs_that_do_not_differ() -> None:
    run = {"q1": {"a": 1.0}, "q2": {"b": 1.0}}
    report = compare({"q1": {"a": 1}, "q2": {"a": 1}}, run, run)
    for item in report.measures:
        assert (item.difference, item.wins, item.ties, item.losses) == (0.0, 0, 2, 0)
        assert (item.t, item.t_p, item.randomisation_p) == (None, None, 1.0)


def test_the_same_difference_everywhere_has_no_t() -> None:
    assert t_test([0.0, 0.0, 0.0], [0.5, 0.5, 0.5]) == (None, None)
    assert randomisation_test([0.0, 0.0, 0.0], [0.5, 0.5, 0.5]) == pytest.approx(0.25)
    assert randomisation_test([0.0], [1.0]) == 1.0


def test_wins_and_losses_are_those_of_b() -> None:
    qrels = {"q1": {"a": 1}, "q2": {"a": 1}, "q3": {"a": 1}, "q4": {"a": 1}}
    good, poor = {"a": 2.0, "b": 1.0}, {"b": 2.0, "a": 1.0}
    run_a = {"q1": poor, "q2": poor, "q3": good}
    run_b = {"q1": good, "q2": good, "q3": poor}
    mrr = next(m for m in compare(qrels, run_a, run_b).measures if m.measure == "MRR")
    assert (mrr.wins, mrr.ties, mrr.losses) == (2, 1, 1)
    assert mrr.difference == pytest.approx((0.5 + 0.5 - 0.5) / 4)


def test_a_run_without_judged_documents_is_named() -> None:
    notes = compare({"q": {"a": 1}}, {"q": {"a": 1.0}}, {"q": {"x": 1.0}}).notes
    assert len(notes) == 1
    assert "Lauf B" in notes[0] and "--keys" in notes[0]
