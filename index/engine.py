"""The search engine: opens a build, answers questions, explains its answers."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.build import vocabulary_hash
from index.columns import Mask
from index.constraints import Constraint, ConstraintReader, used_up
from index.exact import ExactMatcher
from index.explain import Explainer, PassageReader
from index.filters import LABELS, label
from index.limit_words import has_subject, says_anything
from index.numbers import NUMBER_KEYS, UNSTATED
from index.opening import LoadedBuild, open_build
from index.options import EVERYTHING, SearchOptions
from index.ordering import RELEVANCE, Wanted, check_sort, first_by, name_ranks, sorted_by
from index.query import ParsedQuery, parse, readable
from index.record_cache import RecordCache
from index.results import MODES, Hit, LegScore, Mode, Relaxation, SearchResult
from index.scoring import Legs, Scorer, Scores
from index.similar import Similarity
from index.spelling import Speller
from index.text import Token, fold
from index.thesaurus import thesaurus
from records.errors import UsageError
from records.model import Record
from records.store import RecordStore

_NO_LEG = LegScore(None, None)
MOST_VALUES = 200  # of one facet; nobody reads on


class SearchEngine:
    """One opened build. Never changes, and may be used from several threads at once."""

    def __init__(self, build: LoadedBuild, store: RecordStore) -> None:
        self._build, self._store = build, store
        self._records = RecordCache(store)
        self._places = {record_id: place for place, record_id in enumerate(build.record_ids)}
        self._filters, self._ranks = build.filters, name_ranks(build.names)
        # a record that left the store since the build is no longer found
        live = store.live_ids()
        self._filters.present[:] = [record_id in live for record_id in build.record_ids]
        self._words = thesaurus().with_definitions(
            (item.short, item.long) for item in store.glossary()
        )
        self._constraints = ConstraintReader(
            self._filters.names("organisation"), self._filters.names("legal_basis"), self._words
        )
        self._speller = Speller(
            build.lexical.splitter, [*self._words.names(), *self._words.question_names()]
        )
        self._reader = PassageReader(build.lexical.splitter)
        self._scorer = Scorer(build, ExactMatcher(build.forms))

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

    @property
    def rebuild(self) -> str:
        """The command that builds this index anew, with the encoder it has."""
        encoder = self._build.manifest.encoder
        own = encoder.get("kind") == "corpus"
        return "python -m index build" + (
            "" if own else f" --model {shlex.quote(str(encoder.get('model')))}"
        )

    @cached_property
    def _similarity(self) -> Similarity:
        return Similarity(self._build.dense, self._build.owner, self._filters)

    def records(self) -> list[Record]:
        """All records that can be found, in the order of the build; each call reads them."""
        ids = [self._build.record_ids[place] for place in np.flatnonzero(self._filters.present)]
        found = self._store.records_of(ids)
        return [found[record_id] for record_id in ids if record_id in found]

    def record(self, record_id: str) -> Record | None:
        place = self._place(record_id)
        return None if place is None else self._records.get([record_id]).get(record_id)

    def _place(self, record_id: str) -> int | None:
        """Place in the build of a record that can be found."""
        place = self._places.get(record_id)
        return place if place is not None and self._filters.present[place] else None

    def similar(self, record_id: str, k: int = 5) -> list[Hit]:
        """The `k` records most like this one, without itself; empty for an unknown id."""
        place = self._place(record_id)
        if place is None:
            return []
        nearest = self._similarity.nearest(place, k)
        records = self._records_at([found.place for found in nearest])
        return [
            Hit(
                record=records[found.place],
                rank=rank,
                score=found.score,
                legs={"lexical": _NO_LEG, "dense": LegScore(found.dense_rank, found.cosine)},
                passage=self._build.passages[found.passage],
                matches=[],
            )
            for rank, found in enumerate(nearest, start=1)
            if found.place in records
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
        found = ranking.found & allowed
        unstated = Counter(ask.wanted.silent(found))
        for key in _number_filters(filters):
            silent = ~self._filters.numbers(key).stated
            unstated[key] += int(np.count_nonzero(ranking.found & ~allowed & silent))
        total = int(np.count_nonzero(found))
        if sort == RELEVANCE:
            ordered = ranking.first(k, allowed)
        else:
            every = ranking.first(total, allowed)
            ordered = sorted_by(every, sort, self._filters, self._ranks)[: max(0, k)]
        return SearchResult(
            query=query,
            mode=mode,
            hits=self._hits(ordered.tolist(), ranking, ask),
            total=total,
            understood=[*(c.understood() for c in ask.constraints), *ask.parsed.understood],
            facets=self._filters.facets(found, MOST_VALUES),
            build_id=self.build_id,
            sort=sort,
            unstated={key: count for key, count in unstated.items() if count},
            relaxations=[] if total else self._relaxations(query, filters, mode, without, options),
        )

    def _understand(
        self, query: str, without: Collection[str], options: SearchOptions
    ) -> _Question:
        text = readable(query)
        constraints = self._constraints.read(text, without) if options.constraints else []
        subject = used_up(text, constraints)
        splitter = self._build.lexical.splitter
        parsed = parse(subject, splitter, self._words, options, without, self._speller)
        return _Question(text, parsed, constraints, Wanted(constraints, self._filters))

    def _ranking(self, ask: _Question, mask: Mask, mode: Mode) -> _Ranking:
        allowed = ask.wanted.allowed(mask)
        text = ask.parsed.text
        if not text or (ask.constraints and not (ask.parsed.topical and says_anything(text))):
            # nothing is asked for but limits: who meets them best comes first
            scores = ask.wanted.worth() if ask.constraints else np.zeros(len(mask), np.float32)
            return _Ranking(allowed, scores, None, (-scores, ask.wanted.closeness(), self._ranks))
        legs = self._scorer.legs(ask.parsed, allowed, mode)
        scores, found = self._scorer.ranked(legs, mode, allowed, ask.parsed.is_keyword)
        if not ask.constraints:
            return _Ranking(found, scores, legs, (-scores,))
        scores, silences = scores * ask.wanted.worth(), ask.wanted.silences()
        if ask.strict and not has_subject(text, ask.named, self._occurs):
            # words that may be no subject keep out nothing that meets the limits
            found = found | (allowed & (silences == 0))
        # who says nothing on a limit comes after all that meet it
        return _Ranking(found, scores, legs, (silences, -scores, ask.wanted.closeness()))

    def _occurs(self, token: Token) -> bool:
        lexical = self._build.lexical
        parts = lexical.splitter.parts(fold(token.form)) if token.sort == "word" else ()
        return any(lexical.knows(term) for term in (*token.terms, *parts))

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
            count = self._ranking(ask, self._filters.matching(fewer), mode).total
            for value in values:
                text = f"{LABELS[key]}: {label(key, value, self._filters.titles)}"
                tried.append(Relaxation(key, value, text, count))
        allowed = self._filters.matching(filters)
        for item in ask.constraints:
            again = self._understand(query, [*without, item.text], options)
            count = self._ranking(again, allowed, mode).total
            tried.append(Relaxation(item.key, item.value, item.label, count, item.text))
        return sorted((r for r in tried if r.count), key=lambda r: -r.count)

    def _hits(self, found: list[int], ranking: _Ranking, ask: _Question) -> list[Hit]:
        legs = ranking.legs
        if legs is None:
            numbers = [self._build.passages_of(place)[0] for place in found]
        else:
            numbers = self._scorer.best_passages(found, legs, ask.parsed)
        explain = Explainer(ask.parsed, self._reader)
        records = self._records_at(found)
        hits = []
        for rank, (place, number) in enumerate(zip(found, numbers, strict=True), start=1):
            if place not in records:
                continue
            passage = self._build.passages[number]
            hits.append(
                Hit(
                    record=records[place],
                    rank=rank,
                    score=float(ranking.scores[place]),
                    legs={
                        "lexical": _NO_LEG if legs is None else _leg(legs.lexical, place),
                        "dense": _NO_LEG if legs is None else _leg(legs.dense, place),
                    },
                    passage=passage,
                    matches=explain.matches(passage.text),
                    unstated=ask.wanted.unstated(place),
                )
            )
        return hits

    def _records_at(self, places: Sequence[int]) -> dict[int, Record]:
        """Records by their place; without those that are in no store any more."""
        ids = {self._build.record_ids[place]: place for place in places}
        found = self._records.get(list(ids))
        return {place: found[record_id] for record_id, place in ids.items() if record_id in found}


@dataclass(frozen=True)
class _Question:
    """A question as it was understood: its subject and its limits."""

    text: str
    parsed: ParsedQuery
    constraints: list[Constraint]
    wanted: Wanted

    @property
    def strict(self) -> bool:
        return any(constraint.strict for constraint in self.constraints)

    @property
    def named(self) -> list[tuple[int, int]]:
        """Where the subject has names of the field."""
        return [(concept.start, concept.end) for concept in self.parsed.concepts]


@dataclass(frozen=True)
class _Ranking:
    """Records found, as a mask, and what they are ordered by.

    No `legs` where nothing but limits was asked. Every array of `keys` holds one value a record:
    the smaller come first, the next key decides among equal ones, at last the order of the build,
    so that a search repeats itself.
    """

    found: Mask
    scores: Scores
    legs: Legs | None
    keys: tuple[NDArray[Any], ...]

    @property
    def total(self) -> int:
        return int(np.count_nonzero(self.found))

    def first(self, k: int, allowed: Mask) -> NDArray[np.int64]:
        """Places of the `k` best that are `allowed`, best first."""
        places = np.flatnonzero(self.found & allowed)
        return places[first_by([key[places] for key in self.keys], k)]


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


def _leg(scores: Scores, place: int) -> LegScore:
    """Rank and score of a record in one leg; equal scores have the same rank."""
    score = scores[place]
    return (
        LegScore(1 + int(np.count_nonzero(scores > score)), float(score)) if score > 0 else _NO_LEG
    )
