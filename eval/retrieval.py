"""Retrieval measured: every topic searched by every configuration, ranked, scored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

from eval.configurations import CONFIGURATIONS, MODES, Configuration
from eval.fit import Known, check_fit, fit_notes, run_notes, unknown_documents
from eval.formats import Run
from eval.intervals import METHOD, Interval, interval
from eval.keys import Named, Resolution
from eval.metrics import MEASURES, MISSING, TIES, Measure, Scores, score
from eval.qrels import Qrels
from eval.topics import Topic

MIN_DEPTH = 100


class Engine(Protocol):
    """The part of `index.SearchEngine` that is measured."""

    @property
    def build_id(self) -> str: ...
    def records(self) -> Sequence[Any]: ...
    def search(self, *arguments: Any, **settings: Any) -> Any: ...


@dataclass(frozen=True)
class RetrievalReport:
    """Scores of each run on the same topics and judgments, and the runs behind them.

    `build_id` and `depth` are `None` for runs that were read from files.
    """

    build_id: str | None
    topics: dict[str, str]
    scores: dict[str, Scores]
    runs: dict[str, Run]
    depth: int | None
    measures: Sequence[Measure] = MEASURES
    unresolved_keys: list[str] = field(default_factory=list)
    unknown_documents: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @cached_property
    def intervals(self) -> dict[str, dict[str, Interval | None]]:
        """95 % intervals of the means, by run and measure."""
        return {
            name: {m.name: interval(scores.values(m.name)) for m in self.measures}
            for name, scores in self.scores.items()
        }

    def as_json(self) -> dict[str, object]:
        """One JSON document: values by run and measure, overall and per topic."""
        judged = next(iter(self.scores.values())).per_topic
        return {
            "command": "retrieval",
            "build_id": self.build_id,
            "topics": len(judged),
            "depth": self.depth,
            "measures": {m.name: m.description for m in self.measures},
            "ties": TIES,
            "missing": MISSING,
            "interval_method": METHOD,
            "overall": {name: scores.overall for name, scores in self.scores.items()},
            "intervals": self.intervals,
            "per_topic": {
                topic: {"query": self.topics.get(topic)}
                | {name: scores.per_topic[topic] for name, scores in self.scores.items()}
                for topic in judged
            },
            "unresolved_keys": self.unresolved_keys,
            "unknown_documents": self.unknown_documents,
            "notes": self.notes,
        }


def rank(
    engine: Engine,
    topics: Iterable[Topic],
    configuration: Configuration | str,
    depth: int = MIN_DEPTH,
    resolution: Resolution | None = None,
    progress: Callable[[], None] | None = None,
) -> Run:
    """Search every topic; a run of up to `depth` documents each, scored by falling rank.

    The order of the search is kept: rank 1 gets the highest score, no two are equal.
    """
    resolution = resolution or Resolution()
    way = CONFIGURATIONS[configuration] if isinstance(configuration, str) else configuration
    # several records may fold into one document: so many more are needed for the same depth
    surplus = sum(max(0, len(records) - 1) for records in resolution.records_of.values())
    run: Run = {}
    for topic in topics:
        result = way.search(engine, topic.query, depth + surplus)
        documents = resolution.documents(hit.record.id for hit in result.hits)[:depth]
        run[topic.id] = {doc: float(len(documents) - place) for place, doc in enumerate(documents)}
        if progress is not None:
            progress()
    return run


def evaluate(
    engine: Engine,
    topics: Sequence[Topic],
    qrels: Qrels,
    resolution: Resolution | None = None,
    modes: Sequence[str] = MODES,
    depth: int = MIN_DEPTH,
    progress: Callable[[], None] | None = None,
    measures: Sequence[Measure] = MEASURES,
) -> RetrievalReport:
    """Search and score all topics by all configurations named in `modes`.

    Raises `EvaluationInputError` when topics, judgments and records do not belong together.
    """
    resolution = resolution or Resolution()
    known = known_documents(engine.records(), resolution)
    check_fit(topics, qrels, known)
    judged = [topic for topic in topics if topic.id in qrels]
    deep = max(depth, MIN_DEPTH)
    runs = {mode: rank(engine, judged, mode, deep, resolution, progress) for mode in modes}
    return RetrievalReport(
        build_id=engine.build_id,
        topics={topic.id: topic.query for topic in topics},
        scores={mode: score(qrels, run, measures) for mode, run in runs.items()},
        runs=runs,
        depth=deep,
        measures=measures,
        unresolved_keys=resolution.unresolved,
        unknown_documents=unknown_documents(qrels, known),
        notes=fit_notes(topics, qrels, known),
    )


def evaluate_runs(
    runs: Mapping[str, Run],
    qrels: Qrels,
    topics: Sequence[Topic] | None = None,
    known: Known | None = None,
    measures: Sequence[Measure] = MEASURES,
) -> RetrievalReport:
    """Score rankings that were made elsewhere; `known` names the documents there are, if known."""
    check_fit(topics or (), qrels, known)
    notes = fit_notes(topics, qrels, known)
    for name, run in runs.items():
        notes += run_notes(qrels, run, name, known)
    return RetrievalReport(
        build_id=None,
        topics={topic.id: topic.query for topic in topics or ()},
        scores={name: score(qrels, run, measures) for name, run in runs.items()},
        runs=dict(runs),
        depth=None,
        measures=measures,
        unknown_documents=unknown_documents(qrels, known),
        notes=notes,
    )


def known_documents(records: Sequence[Named], resolution: Resolution) -> Known:
    """Record ids and the keys that stand for a record."""
    keys = {key for key, found in resolution.records_of.items() if found}
    ids = {record.id for record in records}
    return Known(frozenset(ids | keys), with_keys=bool(resolution.records_of))
