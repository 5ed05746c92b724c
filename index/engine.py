"""The search engine: opens a build, answers questions, explains its answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.build import vocabulary_hash
from index.constraints import SEVERAL, Constraint, ConstraintReader, used_up
from index.exact import ExactMatcher
from index.explain import matches
from index.filters import LABELS, FilterIndex, label
from index.numbers import NUMBER_KEYS, UNSTATED
from index.opening import LoadedBuild, open_build
from index.options import EVERYTHING, SearchOptions
from index.ordering import RELEVANCE, Wanted, check_sort, sorted_by
from index.query import ParsedQuery, parse, readable
from index.results import MODES, Hit, LegScore, Mode, Relaxation, SearchResult
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
        self._names = {i: r.name for i, r in enumerate(self._records) if r is not None}
        self._filters = FilterIndex(self._records)
        self._constraints = ConstraintReader(
            (r.organisation for r in self.records() if r.organisation),
            (item.paragraph for r in self.records() for item in r.legal_basis),
        )
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
        *,
        without: Collection[str] = (),
        sort: str = RELEVANCE,
        options: SearchOptions = EVERYTHING,
    ) -> SearchResult:
        """The best `k` records for a question in any words.

        `filters` maps a key to wanted values (one of them suffices, every key must be met) and
        works inside both legs. What the question itself limits is understood as well: records
        that break a limit are left out, those that say nothing on it come after the others.
        `without` holds the `text` of understood things that the user switched off. An empty
        question lists the filtered records by name. `options` leaves out parts of the
        understanding, for measurements. Raises `UsageError` for an unknown mode, order, filter
        key or range.
        """
        if mode not in MODES:
            raise UsageError(f"Die Art der Suche „{mode}“ gibt es nicht: {', '.join(MODES)}.")
        check_sort(sort)
        allowed = self._filters.matching(filters)
        ask = self._understand(query, without, options)
        wide = self._filters.matching(_with_silent(filters))
        ranking = self._ranking(ask, wide, mode)
        found = [place for place in ranking.found if place in allowed]
        unstated = Counter(key for place in found for key in ask.wanted.unstated(place))
        for key in _number_filters(filters):
            silent = [p for p in ranking.found if self._filters.number(key, p) is None]
            unstated[key] += len(set(silent) - allowed)
        ordered = sorted_by(found, sort, self._filters, self._names)
        return SearchResult(
            query=query,
            mode=mode,
            hits=self._hits(ordered[: max(0, k)], ranking, ask),
            total=len(found),
            understood=[*(c.understood() for c in ask.constraints), *ask.parsed.understood],
            facets=self._filters.facets(found),
            build_id=self.build_id,
            sort=sort,
            unstated={key: count for key, count in unstated.items() if count},
            relaxations=[] if found else self._relaxations(query, filters, mode, without, options),
        )

    def _understand(
        self, query: str, without: Collection[str], options: SearchOptions
    ) -> _Question:
        text = readable(query)
        constraints = self._constraints.read(text, without) if options.constraints else []
        subject = used_up(text, constraints)
        splitter = self._build.lexical.splitter
        parsed = parse(subject, splitter, thesaurus(), options, without)
        return _Question(text, parsed, constraints, Wanted(constraints, self._filters))

    def _ranking(self, ask: _Question, allowed: Collection[int], mode: Mode) -> _Ranking:
        allowed = set(allowed) - ask.wanted.excluded(allowed)
        wanted = ask.wanted
        if not ask.parsed.text or (ask.constraints and not ask.parsed.topical):
            # nothing is asked for but limits: who meets them best comes first
            found = sorted(
                allowed,
                key=lambda p: (
                    -wanted.worth(p),
                    wanted.closeness(p),
                    self._names[p].casefold(),
                    p,
                ),
            )
            scores = np.zeros(len(self._records), dtype=np.float32)
            if ask.constraints:
                for place in found:
                    scores[place] = wanted.worth(place)
            return _Ranking(found, scores, None)
        legs = self._scorer.legs(ask.parsed, allowed, mode)
        scores, found = self._scorer.ranked(legs, mode, allowed)
        if ask.constraints:
            for place in found:
                scores[place] *= wanted.worth(place)
            found.sort(key=lambda place: (-float(scores[place]), place))
        return _Ranking(found, scores, legs)

    def _relaxations(
        self,
        query: str,
        filters: Mapping[str, Sequence[str]] | None,
        mode: Mode,
        without: Collection[str],
        options: SearchOptions,
    ) -> list[Relaxation]:
        """What to take away, one thing at a time, and how many records that would find."""
        ask = self._understand(query, without, options)
        tried: list[Relaxation] = []
        for key, values in (filters or {}).items():
            fewer = {name: chosen for name, chosen in (filters or {}).items() if name != key}
            count = len(self._ranking(ask, self._filters.matching(fewer), mode).found)
            for value in values:
                text = f"{LABELS[key]}: {label(key, value, self._filters.titles)}"
                tried.append(Relaxation(key, value, text, count))
        allowed = self._filters.matching(filters)
        for item in ask.constraints:
            again = self._understand(query, [*without, item.text], options)
            count = len(self._ranking(again, allowed, mode).found)
            tried.append(
                Relaxation(item.key, SEVERAL.join(item.values), item.label, count, item.text)
            )
        return sorted((r for r in tried if r.count), key=lambda r: -r.count)

    def _hits(self, found: Sequence[int], ranking: _Ranking, ask: _Question) -> list[Hit]:
        legs = ranking.legs
        lexical = {} if legs is None else _leg_scores(legs.lexical)
        dense = {} if legs is None else _leg_scores(legs.dense)
        splitter, hits = self._build.lexical.splitter, []
        for rank, place in enumerate(found, start=1):
            number = (
                int(np.flatnonzero(self._build.owner == place)[0])
                if legs is None
                else self._scorer.best_passage(place, legs)
            )
            passage = self._build.passages[number]
            hits.append(
                Hit(
                    record=self._record_at(place),
                    rank=rank,
                    score=float(ranking.scores[place]),
                    legs={
                        "lexical": lexical.get(place, _NO_LEG),
                        "dense": dense.get(place, _NO_LEG),
                    },
                    passage=passage,
                    matches=matches(passage.text, ask.parsed, splitter, thesaurus()),
                    unstated=ask.wanted.unstated(place),
                )
            )
        return hits

    def _record_at(self, place: int) -> Record:
        record = self._records[place]
        assert record is not None
        return record


@dataclass(frozen=True)
class _Question:
    """A question as it was understood: its subject and its limits."""

    text: str
    parsed: ParsedQuery
    constraints: list[Constraint]
    wanted: Wanted


@dataclass(frozen=True)
class _Ranking:
    """Places of the records found, best first; no `legs` where nothing but limits was asked."""

    found: list[int]
    scores: Scores
    legs: Legs | None


def _number_filters(filters: Mapping[str, Sequence[str]] | None) -> list[str]:
    """Numeric keys that are filtered without letting in what states nothing."""
    return [
        key
        for key, wanted in (filters or {}).items()
        if key in NUMBER_KEYS and wanted and UNSTATED not in wanted
    ]


def _with_silent(filters: Mapping[str, Sequence[str]] | None) -> dict[str, Sequence[str]]:
    numeric = _number_filters(filters)
    return {
        key: [*wanted, UNSTATED] if key in numeric else wanted
        for key, wanted in (filters or {}).items()
    }


def _leg_scores(scores: Scores) -> dict[int, LegScore]:
    """Rank and score of every record with a score in a leg, by place."""
    order = np.argsort(-scores, kind="stable")
    return {
        int(place): LegScore(rank, float(scores[place]))
        for rank, place in enumerate(order, start=1)
        if scores[place] > 0
    }
