"""Intervals and corrections against their formulas and scipy."""

from __future__ import annotations

import random
import statistics

import numpy as np
import pytest
from scipy import stats

from eval.ablation import ablate, holm
from eval.intervals import RESAMPLES, SEED, Interval, interval
from eval.metrics import Scores
from eval.text import ablation_text


def scores(values: list[float]) -> Scores:
    per_topic = {f"q{n}": {"nDCG@10": value} for n, value in enumerate(values)}
    return Scores({"nDCG@10": statistics.fmean(values)}, per_topic)


def test_interval_equals_scipy_and_covers_the_mean() -> None:
    rng = random.Random(1)
    values = [rng.random() for _ in range(50)]
    expected = stats.bootstrap(
        (np.array(values),), np.mean, n_resamples=RESAMPLES, confidence_level=0.95,
        method="percentile", rng=np.random.default_rng(SEED),
    ).confidence_interval  # fmt: skip
    found = interval(values)
    assert found is not None
    assert found.low == pytest.approx(expected.low, abs=1e-12)
    assert found.high == pytest.approx(expected.high, abs=1e-12)
    assert found.low < statistics.fmean(values) < found.high
    # close to the interval of the normal distribution, which holds for a mean of fifty
    half = 1.96 * statistics.stdev(values) / len(values) ** 0.5
    assert found.high - found.low == pytest.approx(2 * half, rel=0.1)
    assert interval(values) == found


def test_interval_of_little() -> None:
    assert interval([0.5]) is None and interval([]) is None
    assert interval([0.5, 0.5, 0.5]) == Interval(0.5, 0.5)


def test_holm_by_hand() -> None:
    # 4 × 0.01, 3 × 0.02, 2 × 0.03 would be 0.06 too, 1 × 0.04 must not fall below
    adjusted = holm({"c": 0.03, "a": 0.01, "d": 0.04, "b": 0.02})
    assert adjusted == pytest.approx({"a": 0.04, "b": 0.06, "c": 0.06, "d": 0.06})
    assert holm({"a": 0.9, "b": 0.8}) == {"a": 1.0, "b": 1.0}


def test_every_configuration_is_compared_with_the_first() -> None:
    rng = random.Random(7)
    base = [rng.random() for _ in range(30)]
    worse = [max(0.0, value - 0.2) for value in base]
    report = ablate({"all": scores(base), "same": scores(base), "less": scores(worse)}, {})
    reference, same, less = report.rows
    assert reference.difference is None and reference.interval is not None
    assert (same.difference, same.holm_p, same.ties) == (0.0, 1.0, 30)
    assert less.difference is not None and less.difference < -0.1
    assert less.holm_p is not None and less.holm_p < 0.01
    text = ablation_text(report)
    assert "ja" in text and "nein" in text and "Holm" in text
