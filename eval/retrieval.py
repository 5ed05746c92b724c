"""Retrieval measured: every topic searched by every leg, ranked, scored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from eval.formats import Qrels, Run, Topic
from eval.keys import Named, Resolution, unknown_documents
from eval.metrics import MEASURES, TIES, Scores, score
from records.errors import EvaluationInputError

MODES: tuple[str, ...] = ("hybrid", "dense", "lexical")
MIN_DEPTH = 100


class Engine(Protocol):
    """The part of `index.SearchEngine` that is measured."""

    @property
    def build_id(self) -> str: ...
    def records(self) -> Sequence[Any]: ...
    def search(
        self,
        query: str,
        filters: Mapping[str, Sequence[str]] | None = None,
        k: int = 10,
        mode: Any = "hybrid",
    ) -> Any: ...


@dataclass(frozen=True)
class RetrievalReport:
    """Scores of each mode on the same topics and judgments, and the runs behind them."""

    build_id: str
    topics: dict[str, str]
    scores: dict[str, Scores]
    runs: dict[str, Run]
    depth: int
    unresolved_keys: list[str] = field(default_factory=list)
    unknown_documents: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, object]:
        """One JSON document: values by mode and measure, overall and per topic."""
        judged = next(iter(self.scores.values())).per_topic
        return {
            "command": "retrieval",
            "build_id": self.build_id,
            "topics": len(judged),
            "depth": self.depth,
            "measures": {m.name: m.description for m in MEASURES},
            "ties": TIES,
            "overall": {mode: scores.overall for mode, scores in self.scores.items()},
            "per_topic": {
                topic: {"query": self.topics.get(topic)}
                | {mode: scores.per_topic[topic] for mode, scores in self.scores.items()}
                for topic in judged
            },
            "unresolved_keys": self.unresolved_keys,
            "unknown_documents": self.unknown_documents,
            "notes": self.notes,
        }


def rank(
    engine: Engine,
    topics: Iterable[Topic],
    mode: str,
    depth: int = MIN_DEPTH,
    resolution: Resolution | None = None,
    progress: Callable[[], None] | None = None,
) -> Run:
    """Search every topic; a run of up to `depth` documents each, scored by falling rank.

    The order of the search is kept: rank 1 gets the highest score, no two are equal.
    """
    resolution = resolution or Resolution()
    # several records may fold into one document: so many more are needed for the same depth
    surplus = sum(max(0, len(records) - 1) for records in resolution.records_of.values())
    run: Run = {}
    for topic in topics:
        result = engine.search(topic.query, k=depth + surplus, mode=mode)
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
) -> RetrievalReport:
    """Search and score all topics in all modes.

    Raises `EvaluationInputError` when no judgment fits a topic or a document, since every
    figure would then be 0 for a reason that has nothing to do with the search.
    """
    resolution = resolution or Resolution()
    records: Sequence[Named] = engine.records()
    unknown = unknown_documents(qrels, (record.id for record in records), resolution)
    _check_fit(topics, qrels, unknown, bool(resolution.records_of))
    judged = [topic for topic in topics if topic.id in qrels]
    runs = {
        mode: rank(engine, judged, mode, max(depth, MIN_DEPTH), resolution, progress)
        for mode in modes
    }
    return RetrievalReport(
        build_id=engine.build_id,
        topics={topic.id: topic.query for topic in topics},
        scores={mode: score(qrels, run) for mode, run in runs.items()},
        runs=runs,
        depth=max(depth, MIN_DEPTH),
        unresolved_keys=resolution.unresolved,
        unknown_documents=unknown,
        notes=_notes(topics, qrels, unknown, bool(resolution.records_of)),
    )


def _check_fit(topics: Sequence[Topic], qrels: Qrels, unknown: list[str], with_keys: bool) -> None:
    problems: list[str] = []
    if not any(topic.id in qrels for topic in topics):
        problems.append(
            "Zu keiner Frage liegt ein Urteil vor: Die Nummern in Fragen und Urteilen sind "
            "verschieden. Gleichen Sie die erste Spalte beider Dateien an."
        )
    documents = {document for grades in qrels.values() for document in grades}
    if documents and len(unknown) == len(documents):
        problems.append(_unknown_sentence(unknown, len(documents), with_keys))
    if problems:
        raise EvaluationInputError(problems)


def _notes(topics: Sequence[Topic], qrels: Qrels, unknown: list[str], with_keys: bool) -> list[str]:
    notes: list[str] = []
    asked = {topic.id for topic in topics}
    unjudged = [topic.id for topic in topics if topic.id not in qrels]
    missing = [topic for topic in qrels if topic not in asked]
    documents = {document for grades in qrels.values() for document in grades}
    if unjudged:
        notes.append(f"Ohne Urteil und deshalb nicht gewertet: {_list(unjudged)}.")
    if missing:
        notes.append(f"Beurteilt, aber nicht gefragt, zählt 0: {_list(missing)}.")
    if unknown:
        notes.append(_unknown_sentence(unknown, len(documents), with_keys))
    return notes


def _unknown_sentence(unknown: list[str], total: int, with_keys: bool) -> str:
    remedy = (
        "Sie gelten als nicht gefunden. Prüfen Sie, ob ihre Titel in der Schlüsseldatei stehen "
        "und die Dokumente eingelesen sind."
        if with_keys
        else "Sie gelten als nicht gefunden. Stehen in den Urteilen eigene Schlüssel statt "
        "Datensatz-IDs, dann geben Sie mit --keys die Datei an, die sie auflöst."
    )
    return (
        f"{len(unknown)} von {total} beurteilten Dokumenten gibt es im Datenbestand nicht: "
        f"{_list(unknown)}. {remedy}"
    )


def _list(items: Sequence[str], limit: int = 8) -> str:
    more = f" und {len(items) - limit} weitere" if len(items) > limit else ""
    return ", ".join(items[:limit]) + more
