"""Bootstrap confidence intervals of means over topics (Efron 1979; Sakai 2006)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

RESAMPLES = 9999
SEED = 2013
LEVEL = 0.95
METHOD = (
    f"95-%-Vertrauensbereich des Mittels über die Fragen: Bootstrap mit {RESAMPLES} Ziehungen und "
    "festem Startwert (Perzentile)."
)


class Interval(NamedTuple):
    """Lower and upper bound."""

    low: float
    high: float


def interval(values: Sequence[float], resamples: int = RESAMPLES) -> Interval | None:
    """Percentile bootstrap interval of the mean at 95 %; `None` for fewer than two values."""
    if len(values) < 2:
        return None
    if max(values) - min(values) < 1e-12:
        return Interval(values[0], values[0])
    import numpy as np
    from scipy import stats

    result = stats.bootstrap(
        (np.asarray(values, dtype=float),),
        np.mean,
        n_resamples=resamples,
        confidence_level=LEVEL,
        method="percentile",
        vectorized=True,
        rng=np.random.default_rng(SEED),
    )
    return Interval(float(result.confidence_interval.low), float(result.confidence_interval.high))
