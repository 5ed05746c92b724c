"""How far judges agree: share of equal grades and Cohen's kappa (Cohen 1960, 1968)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from itertools import combinations

from records.judgments import Judgment


@dataclass(frozen=True)
class Disagreement:
    """One record of one topic with the differing grades, by judge."""

    topic_id: str
    record_id: str
    grades: dict[str, int]

    @property
    def distance(self) -> int:
        return max(self.grades.values()) - min(self.grades.values())


@dataclass(frozen=True)
class Agreement:
    """Two judges over what both have judged.

    `equal` is the share of equal grades; `kappa` takes chance out, `weighted_kappa` counts a
    difference of two grades twice as much as one (linear weights), `binary_kappa` asks only
    whether something fits at all (grade above 0). A kappa is `None` without common judgments
    and where only one grade occurs, since chance then explains everything.
    """

    judges: tuple[str, str]
    common: int
    equal: float | None
    kappa: float | None
    weighted_kappa: float | None
    binary_kappa: float | None

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "judges": list(self.judges)}


def agreements(judgments: Iterable[Judgment]) -> list[Agreement]:
    """Every pair of judges, by name."""
    by_judge = _by_judge(judgments)
    return [
        agreement(one, other, by_judge[one], by_judge[other])
        for one, other in combinations(sorted(by_judge), 2)
    ]


def agreement(
    one: str,
    other: str,
    grades_one: dict[tuple[str, str], int],
    grades_other: dict[tuple[str, str], int],
) -> Agreement:
    """Two judges; grades by (topic, record)."""
    common = sorted(grades_one.keys() & grades_other.keys())
    a, b = [grades_one[item] for item in common], [grades_other[item] for item in common]
    equal = sum(x == y for x, y in zip(a, b, strict=True)) / len(common) if common else None
    return Agreement(
        judges=(one, other),
        common=len(common),
        equal=equal,
        kappa=kappa(a, b),
        weighted_kappa=kappa(a, b, weights="linear"),
        binary_kappa=kappa([int(x > 0) for x in a], [int(y > 0) for y in b]),
    )


def kappa(a: list[int], b: list[int], weights: str | None = None) -> float | None:
    """Cohen's kappa of two lists of grades for the same items, as scikit-learn computes it.

    With weights the distance is that of the grades themselves: every grade from the lowest to
    the highest is on the scale, whether it was given or not.
    """
    if len(set(a) | set(b)) < 2:
        return None
    from sklearn.metrics import cohen_kappa_score

    scale = list(range(min(*a, *b), max(*a, *b) + 1))
    return float(cohen_kappa_score(a, b, labels=scale, weights=weights))


def disagreements(judgments: Iterable[Judgment]) -> list[Disagreement]:
    """What judges graded differently, the widest apart first."""
    grades: dict[tuple[str, str], dict[str, int]] = {}
    for item in judgments:
        grades.setdefault((item.topic_id, item.record_id), {})[item.judge] = item.grade
    found = [
        Disagreement(topic, record, given)
        for (topic, record), given in grades.items()
        if len(set(given.values())) > 1
    ]
    return sorted(found, key=lambda d: (-d.distance, d.topic_id, d.record_id))


def _by_judge(judgments: Iterable[Judgment]) -> dict[str, dict[tuple[str, str], int]]:
    by_judge: dict[str, dict[tuple[str, str], int]] = {}
    for item in judgments:
        by_judge.setdefault(item.judge, {})[item.topic_id, item.record_id] = item.grade
    return by_judge
