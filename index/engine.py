"""The search engine: opens a build, answers questions, explains its answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from index.build import vocabulary_hash
from index.exact import ExactMatcher
from index.explain import matches
from index.filters import FilterIndex
from index.opening import LoadedBuild, open_build
from index.query import ParsedQuery, parse
from index.results import MODES, Hit, LegScore, Mode, SearchResult
from index.scoring import Legs, Scorer, Scores
from index.similar import Similarity
from index.thesaurus import thesaurus
from records.errors import UsageError
from records.model import Record
from records.store import RecordStore

_NO_LEG = LegScore(None, None)


class SearchEngine:
    """One opened build. Never changes, and may be used from several threads at once."""

    def __init__(self, build: LoadedBuild, store: RecordStore) -> None:
        self._build, self._store = build, store
        stored = {record.id: record for record in store.records()}
        # a record that left the store since the build is no longer found
        self._records = [stored.get(record_id) for record_id in build.record_ids]
        self._places = {r.id: i for i, r in enumerate(self._records) if r is not None}
        self._filters = FilterIndex(self._records)
        names = ["" if record is None else record.name for record in self._records]
        self._scorer = Scorer(build, ExactMatcher.of(names))
        self._similarity = Similarity(build.dense, build.owner, self._records)

    @classmethod
    def open(cls, data_dir: Path | str) -> SearchEngine:
        """Open the live build, or the one before it when the live one is damaged.

        Raises `IndexMissing` when nothing was built, `IndexMismatch` when nothing usable is
        there (the message names the command that mends it), `ModelUnavailable`, `StoreError`.
        """
        folder = Path(data_dir)
        return cls(open_build(folder), RecordStore.open(folder))

    @property
    def build_id(self) -> str:
        return self._build.manifest.build_id

    @property
    def stale(self) -> bool:
        """Whether records or vocabulary changed since the build: search answers as of then."""
        manifest = self._build.manifest
        return (
            manifest.records != self._store.fingerprint()
            or manifest.vocabulary != vocabulary_hash()
        )

    def records(self) -> list[Record]:
        """All records that can be found, in the order of the build."""
        return [record for record in self._records if record is not None]

    def record(self, record_id: str) -> Record | None:
        place = self._places.get(record_id)
        return None if place is None else self._records[place]

    def similar(self, record_id: str, k: int = 5) -> list[Hit]:
        """The `k` records most like this one, without itself; empty for an unknown id."""
        place = self._places.get(record_id)
        if place is None:
            return []
        return [
            Hit(
                record=self._record_at(found.place),
                rank=rank,
                score=found.score,
                legs={"lexical": _NO_LEG, "dense": LegScore(found.dense_rank, found.cosine)},
                passage=self._build.passages[found.passage],
                matches=[],
            )
            for rank, found in enumerate(self._similarity.nearest(place, k), start=1)
        ]

    def search(
        self,
        query: str,
        filters: Mapping[str, Sequence[str]] | None = None,
        k: int = 10,
        mode: Mode = "hybrid",
    ) -> SearchResult:
        """The best `k` records for a question in any words.

        `filters` maps a key to wanted values (one of them suffices, every key must be met) and
        works inside both legs. An empty question lists the filtered records by name. Raises
        `UsageError` for an unknown mode or filter key.
        """
        if mode not in MODES:
            raise UsageError(f"Die Art der Suche „{mode}“ gibt es nicht: {', '.join(MODES)}.")
        allowed = self._filters.matching(filters)
        parsed = parse(query, self._build.lexical.splitter, thesaurus())
        if not parsed.text:
            found = sorted(allowed, key=lambda p: (self._record_at(p).name.casefold(), p))
            hits = [self._listed(place, rank) for rank, place in enumerate(found[:k], start=1)]
        else:
            legs = self._scorer.legs(parsed, allowed, mode)
            scores, found = self._scorer.ranked(legs, mode, allowed)
            hits = self._hits(found[: max(0, k)], scores, legs, parsed)
        return SearchResult(
            query=query,
            mode=mode,
            hits=hits,
            total=len(found),
            understood=parsed.understood,
            facets=self._filters.facets(found),
            build_id=self.build_id,
        )

    def _hits(
        self, found: Sequence[int], scores: Scores, legs: Legs, parsed: ParsedQuery
    ) -> list[Hit]:
        lexical, dense = _leg_scores(legs.lexical), _leg_scores(legs.dense)
        hits = []
        for rank, place in enumerate(found, start=1):
            passage = self._build.passages[self._scorer.best_passage(place, legs)]
            hits.append(
                Hit(
                    record=self._record_at(place),
                    rank=rank,
                    score=float(scores[place]),
                    legs={
                        "lexical": lexical.get(place, _NO_LEG),
                        "dense": dense.get(place, _NO_LEG),
                    },
                    passage=passage,
                    matches=matches(
                        passage.text, parsed, self._build.lexical.splitter, thesaurus()
                    ),
                )
            )
        return hits

    def _listed(self, place: int, rank: int) -> Hit:
        first = int(np.flatnonzero(self._build.owner == place)[0])
        legs = {"lexical": _NO_LEG, "dense": _NO_LEG}
        return Hit(self._record_at(place), rank, 0.0, legs, self._build.passages[first], [])

    def _record_at(self, place: int) -> Record:
        record = self._records[place]
        assert record is not None
        return record


def _leg_scores(scores: Scores) -> dict[int, LegScore]:
    """Rank and score of every record with a score in a leg, by place."""
    order = np.argsort(-scores, kind="stable")
    return {
        int(place): LegScore(rank, float(scores[place]))
        for rank, place in enumerate(order, start=1)
        if scores[place] > 0
    }
