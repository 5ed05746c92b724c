"""What each part of the search is worth: many configurations against one, on the same topics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field

from eval.comparison import PERMUTATIONS, SEED, difference
from eval.intervals import METHOD, Interval, interval
from eval.metrics import TIES, Scores

CORRECTION = (
    "Mehrere Vergleiche mit derselben Suche: p nach Holm angepasst (Holm 1979), bedeutsam unter "
    "0,05."
)


@dataclass(frozen=True)
class AblationRow:
    """One configuration. `difference`, tests and counts are against the reference.

    For the reference itself they are `None`. `holm_p` is `randomisation_p` adjusted for the
    number of configurations.
    """

    name: str
    label: str
    value: float
    interval: Interval | None
    difference: float | None = None
    difference_interval: Interval | None = None
    wins: int | None = None
    ties: int | None = None
    losses: int | None = None
    t_p: float | None = None
    randomisation_p: float | None = None
    holm_p: float | None = None


@dataclass(frozen=True)
class AblationReport:
    """One measure over the same topics for all configurations, the reference first."""

    measure: str
    topics: int
    reference: str
    rows: list[AblationRow]
    build_ids: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, object]:
        return {
            "command": "ablations",
            "measure": self.measure,
            "topics": self.topics,
            "reference": self.reference,
            "permutations": PERMUTATIONS,
            "seed": SEED,
            "interval_method": METHOD,
            "correction": CORRECTION,
            "ties": TIES,
            "rows": [asdict(row) for row in self.rows],
            "build_ids": self.build_ids,
            "notes": self.notes,
        }


def ablate(
    scores: Mapping[str, Scores],
    labels: Mapping[str, str],
    measure: str = "nDCG@10",
    build_ids: Mapping[str, str] | None = None,
    notes: Sequence[str] = (),
) -> AblationReport:
    """Compare every configuration with the first one of `scores`."""
    reference = next(iter(scores))
    base = scores[reference]
    tested = {
        name: difference(measure, base, other)
        for name, other in scores.items()
        if name != reference
    }
    adjusted = holm({name: found.randomisation_p for name, found in tested.items()})
    values = base.values(measure)
    rows = [
        AblationRow(
            reference, labels.get(reference, reference), base.overall[measure], interval(values)
        )
    ]
    for name, found in tested.items():
        rows.append(
            AblationRow(
                name=name,
                label=labels.get(name, name),
                value=found.b,
                interval=interval(scores[name].values(measure)),
                difference=found.difference,
                difference_interval=found.interval,
                wins=found.wins,
                ties=found.ties,
                losses=found.losses,
                t_p=found.t_p,
                randomisation_p=found.randomisation_p,
                holm_p=adjusted[name],
            )
        )
    return AblationReport(measure, len(values), reference, rows, dict(build_ids or {}), list(notes))


def holm(p_values: Mapping[str, float]) -> dict[str, float]:
    """Adjusted p-values: the i-th smallest of m times (m - i + 1), never falling, at most 1.

    Holm 1979, A simple sequentially rejective multiple test procedure.
    """
    adjusted: dict[str, float] = {}
    highest = 0.0
    for position, name in enumerate(sorted(p_values, key=lambda name: p_values[name])):
        highest = max(highest, min(1.0, (len(p_values) - position) * p_values[name]))
        adjusted[name] = highest
    return adjusted
