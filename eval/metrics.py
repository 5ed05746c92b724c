"""The measures of retrieval, all computed by ir_measures.

Topics that are judged but missing in a run count 0. Documents with the same score stand in
descending order of their numbers, as in trec_eval (Judged@10: ascending, as in ir_measures);
runs made by this program have no equal scores, since every rank gets its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from eval.formats import Qrels, Run


@dataclass(frozen=True)
class Measure:
    """`name` as printed, `expression` as ir_measures writes it, `description` in German."""

    name: str
    expression: str
    description: str

    def __str__(self) -> str:
        return self.name


MEASURES: tuple[Measure, ...] = (
    Measure(
        "nDCG@10",
        "nDCG@10",
        "Güte der ersten zehn Treffer: hoch bewertete zählen mehr, weiter oben stehende auch",
    ),
    Measure(
        "Recall@10", "R@10", "Anteil der passenden Dokumente, die unter den ersten zehn stehen"
    ),
    Measure("MRR", "RR", "Kehrwert des Rangs des ersten passenden Treffers"),
    Measure("MAP", "AP", "Mittel der Genauigkeit an jeder Stelle mit passendem Treffer"),
    Measure("P@5", "P@5", "Anteil passender unter den ersten fünf Treffern"),
    Measure(
        "Judged@10", "Judged@10", "Anteil der ersten zehn Treffer, über die ein Urteil vorliegt"
    ),
)

TIES = (
    "Bei gleicher Punktzahl gilt die Reihenfolge von trec_eval: Dokumentnummern absteigend "
    "(Judged@10: aufsteigend). Läufe der eigenen Suche haben keine gleichen Punktzahlen."
)


@dataclass(frozen=True)
class Scores:
    """Values from 0 to 1 by measure name: means over all judged topics, and per topic."""

    overall: dict[str, float]
    per_topic: dict[str, dict[str, float]]


def score(qrels: Qrels, run: Run, measures: Sequence[Measure] = MEASURES) -> Scores:
    """Measure a run against judgments. `per_topic` holds every judged topic, in file order."""
    import ir_measures

    parsed = {ir_measures.parse_measure(measure.expression): measure.name for measure in measures}
    # ir_measures divides by the number of hits: a topic without any must be absent
    answered = {topic: documents for topic, documents in run.items() if documents}
    result = ir_measures.calc(list(parsed), qrels, answered)
    means: dict[Any, float] = result.aggregated  # type: ignore[assignment]
    per_topic: dict[str, dict[str, float]] = {topic: {} for topic in qrels}
    for metric in result.per_query:
        per_topic[metric.query_id][parsed[metric.measure]] = float(metric.value)
    names = [measure.name for measure in measures]
    overall = {parsed[measure]: float(value) for measure, value in means.items()}
    return Scores(
        overall={name: overall[name] for name in names},
        per_topic={t: {n: values[n] for n in names} for t, values in per_topic.items()},
    )
