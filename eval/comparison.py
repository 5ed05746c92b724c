"""Two runs on the same judgments: differences, wins and losses, and whether they are chance."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from eval.formats import Qrels, Run
from eval.metrics import MEASURES, TIES, Measure, Scores, score

PERMUTATIONS = 9999
SEED = 2013
# below this a difference is rounding, not a win
EQUAL = 1e-9


@dataclass(frozen=True)
class MeasureComparison:
    """One measure of runs A and B; `difference` is B minus A.

    `t` and `t_p` are `None` where the differences do not vary. All p-values are two-sided.
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


@dataclass(frozen=True)
class ComparisonReport:
    measures: list[MeasureComparison]
    a: Scores
    b: Scores
    notes: list[str]

    def as_json(self) -> dict[str, object]:
        return {
            "command": "compare",
            "topics": len(self.a.per_topic),
            "difference": "B - A",
            "permutations": PERMUTATIONS,
            "seed": SEED,
            "ties": TIES,
            "measures": {item.measure: _without_name(item) for item in self.measures},
            "per_topic": {
                topic: {"A": values, "B": self.b.per_topic[topic]}
                for topic, values in self.a.per_topic.items()
            },
            "notes": self.notes,
        }


def compare(
    qrels: Qrels, a: Run, b: Run, measures: Sequence[Measure] = MEASURES
) -> ComparisonReport:
    """Score both runs over all judged topics and test the differences."""
    scores_a, scores_b = score(qrels, a, measures), score(qrels, b, measures)
    return ComparisonReport(
        measures=[_one(measure.name, scores_a, scores_b) for measure in measures],
        a=scores_a,
        b=scores_b,
        notes=_notes(qrels, a, "A") + _notes(qrels, b, "B"),
    )


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
    a: Sequence[float], b: Sequence[float], permutations: int = PERMUTATIONS, seed: int = SEED
) -> float:
    """Two-sided p of the mean difference when A and B are swapped at random topic by topic.

    Exact over all swaps where there are no more than `permutations` of them (Smucker, Allan
    and Carterette 2007, "A comparison of statistical significance tests for IR evaluation").
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
        alternative="two-sided",
        rng=np.random.default_rng(seed),
    )
    return float(result.pvalue)


def _one(name: str, a: Scores, b: Scores) -> MeasureComparison:
    values_a = [values[name] for values in a.per_topic.values()]
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
    )


def _notes(qrels: Qrels, run: Run, name: str) -> list[str]:
    missing = [topic for topic in qrels if not run.get(topic)]
    judged = {document for grades in qrels.values() for document in grades}
    found = {document for scores in run.values() for document in scores}
    notes: list[str] = []
    if missing:
        notes.append(f"Lauf {name}: {len(missing)} beurteilte Fragen fehlen und zählen 0.")
    if not judged & found:
        notes.append(
            f"Lauf {name} enthält kein einziges beurteiltes Dokument. Nennt der Lauf "
            "Datensatz-IDs und die Urteile Schlüssel, dann geben Sie die Schlüsseldatei mit "
            "--keys an."
        )
    return notes


def _without_name(item: MeasureComparison) -> dict[str, object]:
    return {key: value for key, value in vars(item).items() if key != "measure"}
