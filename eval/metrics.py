"""The measures of retrieval, all computed by ir_measures.

Topics that are judged but missing in a run count 0. Documents with the same score stand in
descending order of their numbers, as in trec_eval (Judged: ascending, as in ir_measures);
runs made by this program have no equal scores, since every rank gets its own.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from eval.formats import Run
from eval.qrels import Qrels
from records.errors import EvaluationInputError

TIES = (
    "Bei gleicher Punktzahl gilt die Reihenfolge von trec_eval: Dokumentnummern absteigend "
    "(Judged: aufsteigend). Läufe der eigenen Suche haben keine gleichen Punktzahlen."
)
MISSING = "Beurteilte Fragen, die in einem Lauf fehlen oder nichts finden, zählen 0."


@dataclass(frozen=True)
class Measure:
    """`name` as printed, `expression` as ir_measures writes it, `description` in German."""

    name: str
    expression: str
    description: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class _Kind:
    symbol: str
    description: str
    cutoff: bool
    graded: bool = False


_KINDS: dict[str, _Kind] = {
    "nDCG": _Kind(
        "nDCG",
        "Güte der ersten {k} Treffer: hoch bewertete zählen mehr, weiter oben stehende auch",
        cutoff=True,
        graded=True,
    ),
    "Recall": _Kind(
        "R", "Anteil der passenden Dokumente, die unter den ersten {k} stehen", cutoff=True
    ),
    "MRR": _Kind("RR", "Kehrwert des Rangs des ersten passenden Treffers", cutoff=False),
    "MAP": _Kind(
        "AP", "Mittel der Genauigkeit an jeder Stelle mit passendem Treffer", cutoff=False
    ),
    "P": _Kind("P", "Anteil passender unter den ersten {k} Treffern", cutoff=True),
    "Judged": _Kind(
        "Judged",
        "Anteil der ersten {k} Treffer, über die ein Urteil vorliegt",
        cutoff=True,
        graded=True,
    ),
}
DEFAULT_MEASURES = ("nDCG@10", "Recall@10", "MRR", "MAP", "P@5", "Judged@10")
MAX_CUTOFF = 1000


def measures_of(names: Sequence[str], relevant: int = 1) -> tuple[Measure, ...]:
    """Measures by their names; a document is relevant from grade `relevant` on.

    nDCG uses all grades, Judged none. Raises `EvaluationInputError` naming every unknown one.
    """
    found: dict[str, Measure] = {}
    problems: list[str] = []
    for name in names:
        match = re.fullmatch(r"([A-Za-z]+)(?:@([1-9]\d{0,3}))?", name.strip())
        kind = _KINDS.get(match[1]) if match else None
        cutoff = int(match[2]) if match and match[2] else None
        if kind is None or kind.cutoff != (cutoff is not None) or (cutoff or 1) > MAX_CUTOFF:
            known = ", ".join(f"{n}@k" if k.cutoff else n for n, k in _KINDS.items())
            problems.append(
                f"--measure: „{name}“ gibt es nicht. Möglich sind {known} mit k von 1 bis "
                f"{MAX_CUTOFF}."
            )
            continue
        rel = "" if kind.graded or relevant == 1 else f"(rel={relevant})"
        shown = name.strip() + ("" if not rel else f" (ab Grad {relevant})")
        at = f"@{cutoff}" if cutoff is not None else ""
        description = kind.description.format(k=cutoff)
        found[shown] = Measure(shown, f"{kind.symbol}{rel}{at}", description)
    if problems:
        raise EvaluationInputError(problems)
    return tuple(found.values())


MEASURES: tuple[Measure, ...] = measures_of(DEFAULT_MEASURES)


@dataclass(frozen=True)
class Scores:
    """Values from 0 to 1 by measure name: means over all judged topics, and per topic."""

    overall: dict[str, float]
    per_topic: dict[str, dict[str, float]]

    def values(self, measure: str) -> list[float]:
        """The values of one measure, in the order of the judgments."""
        return [values[measure] for values in self.per_topic.values()]


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


def ranking(scores: Mapping[str, float]) -> list[str]:
    """Documents as trec_eval ranks them: falling score in single precision, then number."""
    return sorted(scores, key=lambda document: (_single(scores[document]), document), reverse=True)


def _single(score: float) -> float:
    try:
        return float(struct.unpack("f", struct.pack("f", score))[0])
    except OverflowError:
        return score
