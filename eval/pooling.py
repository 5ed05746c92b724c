"""Pools: for every question the records that several configurations find among the first.

Depth-k pooling as in TREC (Spärck Jones and van Rijsbergen 1975; Voorhees and Harman 2005): what
no configuration finds stays unjudged, so the pool should hold configurations that differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from eval.configurations import Configuration, pool_configurations
from eval.formats import Run
from eval.metrics import ranking
from eval.topics import Topic
from records.errors import UsageError
from records.judgments import JudgedTopic, JudgmentStore

if TYPE_CHECKING:
    from eval.retrieval import Engine

DEPTH, MAX_DEPTH = 10, 100

Pool = dict[str, dict[str, dict[str, int]]]  # topic → record → configuration → rank


def pool_of(
    engine: Engine,
    topics: Iterable[Topic],
    configurations: Sequence[Configuration] | None = None,
    depth: int = DEPTH,
    progress: Callable[[], None] | None = None,
) -> Pool:
    """Search every topic by every configuration and join the first `depth` records.

    Raises `UsageError` for a depth that makes no pool.
    """
    if not 1 <= depth <= MAX_DEPTH:
        raise UsageError(f"Die Tiefe {depth} gibt es nicht: 1 bis {MAX_DEPTH} Ränge.")
    pool: Pool = {}
    for topic in topics:
        found = pool.setdefault(topic.id, {})
        for configuration in pool_configurations() if configurations is None else configurations:
            result = configuration.search(engine, topic.query, depth)
            for rank, hit in enumerate(result.hits[:depth], start=1):
                found.setdefault(hit.record.id, {})[configuration.name] = rank
            if progress is not None:
                progress()
    return pool


def pool_of_runs(runs: Mapping[str, Run], depth: int = DEPTH) -> Pool:
    """The same from run files, by their names; ties as in trec_eval."""
    pool: Pool = {}
    for name, run in runs.items():
        for topic, scores in run.items():
            for rank, document in enumerate(ranking(scores)[:depth], start=1):
                pool.setdefault(topic, {}).setdefault(document, {})[name] = rank
    return pool


def store_pool(
    store: JudgmentStore, topics: Iterable[JudgedTopic | Topic], pool: Pool, depth: int = DEPTH
) -> int:
    """Keep questions and pool for judging; how many records are new in it."""
    kept = [t if isinstance(t, JudgedTopic) else JudgedTopic(t.id, t.query) for t in topics]
    store.put_topics(kept)
    known = {topic.id for topic in kept}
    return sum(
        store.put_pool(topic, found, depth) for topic, found in pool.items() if topic in known
    )
