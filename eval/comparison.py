"""Two runs on the same judgments: differences, wins and losses, and whether they are chance."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Literal

from eval.fit import Known, run_notes
from eval.formats import Run
from eval.intervals import METHOD, Interval, interval
from eval.metrics import MEASURES, MISSING, TIES, Measure, Scores, ranking, score
from eval.qrels import Qrels

PERMUTATIONS = 9999
SEED = 2013
# below this a difference is rounding, not a win
EQUAL = 1e-9
CHANGED, SHOWN = 5, 10


@dataclass(frozen=True)
class MeasureComparison:
    """One measure of runs A and B; `difference` is B minus A.

    `t` and `t_p` are `None` where the differences do not vary. All p-values are two-sided;
    `interval` is the bootstrap interval of the mean difference.
    """

    measure: str
    a: float
    b: float
    difference: float
    wins: int
    ties: int
    losses: int
    t: float | None
    t_p: float | None
    randomisation_p: float
    interval: Interval | None


@dataclass(frozen=True)
class Placed:
    """A document of a ranking; `grade` is `None` where nobody judged it."""

    document: str
    grade: int | None


@dataclass(frozen=True)
class TopicChange:
    """One topic with its values and both rankings, the first ranks only."""

    topic: str
    query: str | None
    a: float
    b: float
    ranking_a: list[Placed]
    ranking_b: list[Placed]


@dataclass(frozen=True)
class ComparisonReport:
    """All measures; `changed` are the topics that moved most by the first measure."""

    measures: list[MeasureComparison]
    a: Scores
    b: Scores
    notes: list[str]
    changed: list[TopicChange] = field(default_factory=list)

    def as_json(self) -> dict[str, object]:
        return {
            "command": "compare",
            "topics": len(self.a.per_topic),
            "difference": "B - A",
            "permutations": PERMUTATIONS,
            "seed": SEED,
            "ties": TIES,
            "missing": MISSING,
            "interval_method": METHOD,
            "measures": {item.measure: _without_name(item) for item in self.measures},
            "changed": [asdict(item) for item in self.changed],
            "per_topic": {
                topic: {"A": values, "B": self.b.per_topic[topic]}
                for topic, values in self.a.per_topic.items()
            },
            "notes": self.notes,
        }


def compare(
    qrels: Qrels,
    a: Run,
    b: Run,
    measures: Sequence[Measure] = MEASURES,
    queries: Mapping[str, str] | None = None,
    known: Known | None = None,
    changed: int = CHANGED,
) -> ComparisonReport:
    """Score both runs over all judged topics and test the differences.

    The `changed` topics that moved most by the first measure come with both rankings.
    """
    scores_a, scores_b = score(qrels, a, measures), score(qrels, b, measures)
    return ComparisonReport(
        measures=[difference(measure.name, scores_a, scores_b) for measure in measures],
        a=scores_a,
        b=scores_b,
        notes=run_notes(qrels, a, "A", known) + run_notes(qrels, b, "B", known),
        changed=_changed(
            qrels, (a, scores_a), (b, scores_b), measures[0].name, queries or {}, changed
        ),
    )


def _changed(
    qrels: Qrels,
    a: tuple[Run, Scores],
    b: tuple[Run, Scores],
    measure: str,
    queries: Mapping[str, str],
    limit: int,
) -> list[TopicChange]:
    found = []
    for topic in qrels:
        one, other = (scores.per_topic[topic][measure] for _, scores in (a, b))
        first = [
            [Placed(d, qrels[topic].get(d)) for d in ranking(run.get(topic, {}))[:SHOWN]]
            for run, _ in (a, b)
        ]
        if abs(other - one) > EQUAL:
            found.append(TopicChange(topic, queries.get(topic), one, other, *first))
    return sorted(found, key=lambda item: (-abs(item.b - item.a), item.topic))[:limit]


def t_test(a: Sequence[float], b: Sequence[float]) -> tuple[float | None, float | None]:
    """Paired two-sided t-test of b against a: t and p, `None` where undefined."""
    from scipy import stats

    differences = [y - x for x, y in zip(a, b, strict=True)]
    # fewer than two topics or the same difference everywhere: there is no variance to test with
    if len(differences) < 2 or max(differences) - min(differences) < EQUAL:
        return None, None
    result = stats.ttest_rel(b, a)
    t, p = float(result.statistic), float(result.pvalue)
    return (t, p) if math.isfinite(t) else (None, None)


def randomisation_test(
    a: Sequence[float],
    b: Sequence[float],
    permutations: int = PERMUTATIONS,
    seed: int = SEED,
    alternative: Literal["two-sided", "less", "greater"] = "two-sided",
) -> float:
    """p of the mean difference b - a when A and B are swapped at random topic by topic.

    Two-sided, or one-sided: "less" asks whether B is worse. Exact over all swaps where there are
    no more than `permutations` of them (Smucker, Allan and Carterette 2007, "A comparison of
    statistical significance tests for IR evaluation").
    """
    import numpy as np
    from scipy import stats

    differences = np.asarray(b, dtype=float) - np.asarray(a, dtype=float)
    if len(differences) == 0 or float(np.abs(differences).max()) < EQUAL:
        return 1.0
    if len(differences) == 1:
        # scipy wants two observations; swapping a single topic gives the same size either way
        return 1.0
    result = stats.permutation_test(
        (differences,),
        lambda sample, axis: np.mean(sample, axis=axis),
        permutation_type="samples",
        vectorized=True,
        n_resamples=permutations,
        alternative=alternative,
        rng=np.random.default_rng(seed),
    )
    return float(result.pvalue)


def difference(name: str, a: Scores, b: Scores) -> MeasureComparison:
    """One measure of two runs over the same topics."""
    values_a = a.values(name)
    values_b = [b.per_topic[topic][name] for topic in a.per_topic]
    differences = [y - x for x, y in zip(values_a, values_b, strict=True)]
    t, t_p = t_test(values_a, values_b)
    return MeasureComparison(
        measure=name,
        a=a.overall[name],
        b=b.overall[name],
        difference=b.overall[name] - a.overall[name],
        wins=sum(d > EQUAL for d in differences),
        ties=sum(abs(d) <= EQUAL for d in differences),
        losses=sum(d < -EQUAL for d in differences),
        t=t,
        t_p=t_p,
        randomisation_p=randomisation_test(values_a, values_b),
        interval=interval(differences),
    )


def _without_name(item: MeasureComparison) -> dict[str, object]:
    return {key: value for key, value in vars(item).items() if key != "measure"}
