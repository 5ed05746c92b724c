"""The search engine: opens a build, answers questions, explains its answers."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index import fusion
from index import manifest as manifests
from index.build import (
    DENSE_FOLDER,
    ENCODER_FOLDER,
    LEXICAL_FOLDER,
    PASSAGES_FILE,
    RECORD_IDS_FILE,
    vocabulary_hash,
)
from index.dense import DenseIndex
from index.encoder import Encoder, load_encoder
from index.exact import ExactMatcher
from index.explain import matches
from index.filters import FilterIndex
from index.lexical import LexicalIndex
from index.manifest import Manifest
from index.passages import SUMMARY_FIELD
from index.query import ParsedQuery, parse
from index.results import MODES, Hit, LegScore, Mode, Passage, SearchResult
from index.similar import Similarity
from index.thesaurus import thesaurus
from records.errors import IndexMismatch, IndexMissing, UsageError
from records.model import Record
from records.store import RecordStore

_log = logging.getLogger("praxisfinder.index")
Scores = NDArray[np.float32]

EXPANSION = 0.5  # what the other names of a concept weigh beside the question, dense leg
# a record only the dense leg finds must come this near to the nearest one, and this near at all
NEAR_BEST, NEAR_AT_ALL = 0.25, 0.1
SUMMARY_WEIGHT = 0.8  # text of the document is shown rather than our summary of it


@dataclass(frozen=True)
class Legs:
    """Scores of every record in each leg, and of every passage, in the order of the build."""

    lexical: Scores
    dense: Scores
    exact: Scores
    lexical_passages: Scores
    dense_passages: Scores


class SearchEngine:
    """One opened build. Never changes, and may be used from several threads at once."""

    def __init__(
        self,
        manifest: Manifest,
        store: RecordStore,
        lexical: LexicalIndex,
        dense: DenseIndex,
        encoder: Encoder,
        passages: list[tuple[str, Passage]],
        record_ids: list[str],
    ) -> None:
        self.manifest = manifest
        self._store = store
        self._lexical, self._dense, self._encoder = lexical, dense, encoder
        self._passages = [passage for _, passage in passages]
        live = {record.id: record for record in store.records()}
        place = {record_id: i for i, record_id in enumerate(record_ids)}
        self._owner = np.array([place[record_id] for record_id, _ in passages], dtype=np.int64)
        # a record that was taken out of the store since the build is no longer found
        self._records = [live.get(record_id) for record_id in record_ids]
        self._places = {r.id: i for i, r in enumerate(self._records) if r is not None}
        self._alive = set(self._places.values())
        shown = [r for r in self._records if r is not None]
        self._place_of_shown = [self._places[r.id] for r in shown]
        self._filters = FilterIndex(shown)
        self._exact = ExactMatcher.of(
            [r if r is not None else _Gone for r in self._records]  # type: ignore[misc]
        )
        self._weights = fusion.FusionWeights.from_json(manifest.fusion)
        self._similarity = Similarity(dense, self._owner, self._records)

    @classmethod
    def open(cls, data_dir: Path | str) -> SearchEngine:
        """Open the live build, or the one before it when the live one is damaged.

        Raises `IndexMissing` when nothing was built, `IndexMismatch` when nothing usable is
        there (the message names the command that mends it), `ModelUnavailable`, `StoreError`.
        """
        folder = Path(data_dir)
        live = manifests.current_build(folder)
        names = [name for name in (live, *manifests.builds(folder)) if name is not None]
        if not names:
            raise IndexMissing(
                f"In „{folder}“ gibt es noch keinen Suchindex. Bauen Sie ihn: "
                "python -m index build"
            )
        first: IndexMismatch | None = None
        for name in dict.fromkeys(names):
            try:
                engine = cls._load(folder, folder / manifests.INDEX_FOLDER / name)
            except IndexMismatch as error:
                _log.warning("index build %s cannot be used: %s", name, error)
                first = first or error
                continue
            if first is not None:
                _log.warning("falling back to index build %s", name)
            return engine
        assert first is not None
        raise first

    @classmethod
    def _load(cls, data_dir: Path, folder: Path) -> SearchEngine:
        manifest = manifests.check(folder)
        try:
            with (folder / PASSAGES_FILE).open(encoding="utf-8") as stream:
                passages = [_passage(line) for line in stream]
            record_ids = json.loads((folder / RECORD_IDS_FILE).read_text(encoding="utf-8"))
            lexical = LexicalIndex.load(folder / LEXICAL_FOLDER)
            dense = DenseIndex.load(folder / DENSE_FOLDER, manifest.dense_kind)
            encoder = load_encoder(folder / ENCODER_FOLDER)
        except (OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
            raise IndexMismatch(
                f"Der Suchindex ist beschädigt ({folder.name}). {manifests.REBUILD}"
            ) from error
        if not len(dense) == len(passages) == manifest.passage_count:
            raise IndexMismatch(
                f"Der Suchindex enthält {len(dense)} Vektoren zu {len(passages)} Textstellen. "
                f"{manifests.REBUILD}"
            )
        if dense.dimension != encoder.describe().dimension:
            raise IndexMismatch(
                f"Der Suchindex hat {dense.dimension} Dimensionen, das Sprachmodell "
                f"{encoder.describe().dimension}. {manifests.REBUILD}"
            )
        store = RecordStore.open(data_dir)
        return cls(manifest, store, lexical, dense, encoder, passages, record_ids)

    @property
    def build_id(self) -> str:
        return self.manifest.build_id

    @property
    def stale(self) -> bool:
        """Whether records or vocabulary changed since the build: search answers as of then."""
        return (
            self.manifest.records != self._store.fingerprint()
            or self.manifest.vocabulary != vocabulary_hash()
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
        hits = []
        for rank, found in enumerate(self._similarity.nearest(place, k), start=1):
            hits.append(
                Hit(
                    record=self._record_at(found.place),
                    rank=rank,
                    score=found.score,
                    legs={
                        "lexical": LegScore(None, None),
                        "dense": LegScore(found.dense_rank, found.cosine),
                    },
                    passage=self._passages[found.passage],
                    matches=[],
                )
            )
        return hits

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
        chosen = self._filters.matching(filters)
        allowed = (
            self._alive if chosen is None else {self._place_of_shown[place] for place in chosen}
        )
        parsed = parse(query, self._lexical.splitter, thesaurus())
        if not parsed.text:
            order = sorted(allowed, key=lambda p: self._record_at(p).name.casefold())
            hits = [self._listed(place, rank) for rank, place in enumerate(order[:k], start=1)]
            return self._result(query, mode, hits, order, parsed)
        legs = self._legs(parsed, allowed, mode)
        scores, found = self._ranked(legs, mode, allowed)
        dense_ranks, lexical_ranks = _ranks(legs.dense), _ranks(legs.lexical)
        hits = []
        for rank, place in enumerate(found[: max(0, k)], start=1):
            passage = self._best_passage(place, legs)
            hits.append(
                Hit(
                    record=self._record_at(place),
                    rank=rank,
                    score=float(scores[place]),
                    legs={
                        "lexical": _leg(lexical_ranks, legs.lexical, place),
                        "dense": _leg(dense_ranks, legs.dense, place),
                    },
                    passage=passage,
                    matches=matches(
                        passage.text, parsed, self._lexical.splitter, thesaurus()
                    ),
                )
            )
        return self._result(query, mode, hits, found, parsed)

    def _legs(self, parsed: ParsedQuery, allowed: set[int], mode: Mode) -> Legs:
        count = len(self._records)
        mask = np.zeros(count, dtype=np.float32)
        mask[list(allowed)] = 1
        passage_mask = mask[self._owner]
        lexical = np.zeros(count, dtype=np.float32)
        exact = np.zeros(count, dtype=np.float32)
        lexical_passages = np.zeros(len(self._passages), dtype=np.float32)
        if mode != "dense":
            lexical = self._lexical.score_records(parsed.terms, mask)
            lexical_passages = self._lexical.score_passages(parsed.terms, passage_mask)
            exact = self._exact.scores(parsed, self._lexical) * mask
        dense = np.zeros(count, dtype=np.float32)
        dense_passages = np.zeros(len(self._passages), dtype=np.float32)
        if mode != "lexical":
            within = None if len(allowed) == count else np.flatnonzero(passage_mask)
            numbers, cosines = self._dense.search(self._vector(parsed), within)
            dense_passages[numbers] = np.maximum(cosines, 0)
            np.maximum.at(dense, self._owner, dense_passages)
        return Legs(lexical, dense, exact, lexical_passages, dense_passages)

    def _vector(self, parsed: ParsedQuery) -> Scores:
        """The question as a unit vector, drawn a little towards the other names of its concepts."""
        texts = [parsed.text, parsed.expansion] if parsed.expansion else [parsed.text]
        encoded = self._encoder.encode_queries(texts)
        vector = encoded[0] if len(encoded) == 1 else encoded[0] + EXPANSION * encoded[1]
        length = float(np.linalg.norm(vector))
        result: Scores = (vector / length if length > 0 else vector).astype(np.float32)
        return result

    def _ranked(self, legs: Legs, mode: Mode, allowed: set[int]) -> tuple[Scores, list[int]]:
        """Scores of all records and the places of those found, best first."""
        if mode == "hybrid":
            scores = fusion.fuse(legs.lexical, legs.dense, legs.exact, self._weights)
        elif mode == "dense":
            scores = legs.dense
        else:
            scores = legs.lexical + legs.exact * legs.lexical.max(initial=0)
        near = max(NEAR_AT_ALL, NEAR_BEST * float(legs.dense.max(initial=0)))
        found = [
            place
            for place in allowed
            if legs.lexical[place] > 0 or legs.exact[place] > 0 or legs.dense[place] >= near
        ]
        # equal scores in the order of the build, so that a search repeats itself
        return scores, sorted(found, key=lambda place: (-float(scores[place]), place))

    def _best_passage(self, place: int, legs: Legs) -> Passage:
        numbers = np.flatnonzero(self._owner == place)
        worth = self._weights.lexical * fusion.normalise(legs.lexical_passages)[numbers]
        worth = worth + self._weights.dense * fusion.normalise(legs.dense_passages)[numbers]
        for i, number in enumerate(numbers):
            if self._passages[number].field == SUMMARY_FIELD:
                worth[i] *= SUMMARY_WEIGHT
        return self._passages[int(numbers[int(np.argmax(worth))])]

    def _listed(self, place: int, rank: int) -> Hit:
        none = LegScore(None, None)
        first = int(np.flatnonzero(self._owner == place)[0])
        legs = {"lexical": none, "dense": none}
        return Hit(self._record_at(place), rank, 0.0, legs, self._passages[first], [])

    def _result(
        self, query: str, mode: Mode, hits: list[Hit], found: list[int], parsed: ParsedQuery
    ) -> SearchResult:
        shown = {place: i for i, place in enumerate(self._place_of_shown)}
        facets = self._filters.facets(shown[place] for place in found)
        return SearchResult(
            query, mode, hits, len(found), parsed.understood, facets, self.build_id
        )

    def _record_at(self, place: int) -> Record:
        record = self._records[place]
        assert record is not None
        return record


class _Gone:
    """Stands in for a record that is no longer in the store."""

    name = ""


def _passage(line: str) -> tuple[str, Passage]:
    row = json.loads(line)
    record_id = row.pop("record_id")
    if row["span"] is not None:
        row["span"] = (row["span"][0], row["span"][1])
    return record_id, Passage(**row)


def _ranks(scores: Scores) -> dict[int, int]:
    order = np.argsort(-scores, kind="stable")
    return {int(place): rank for rank, place in enumerate(order, start=1) if scores[place] > 0}


def _leg(ranks: Mapping[int, int], scores: Scores, place: int) -> LegScore:
    rank = ranks.get(place)
    return LegScore(rank, float(scores[place]) if rank is not None else None)


