"""Scores of one question: both legs over all records, filtered before anything is ranked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index import fusion
from index.columns import Mask
from index.exact import ExactMatcher
from index.opening import LoadedBuild
from index.query import ParsedQuery
from index.results import Mode

Scores = NDArray[np.float32]
Numbers = NDArray[np.int64]

EXPANSION = 0.5  # what the other names of a concept weigh beside the question, dense leg
# A record is found when one leg gives it this share of what it gives the best, the dense leg at
# least this cosine; the rest of the collection has nothing but chance words in common.
FOUND_LEXICAL, FOUND_DENSE, NEAR_AT_ALL = 0.1, 0.4, 0.1
NEXT_PASSAGE, MOST_PASSAGES = 0.3, 5


@dataclass(frozen=True)
class Legs:
    """Scores of every record in each leg, in the order of the build; cosines of the passages near.

    `near` holds the numbers of the passages that the dense leg gave back, `cosines` theirs.
    """

    lexical: Scores
    dense: Scores
    exact: Scores
    literal: Scores
    near: Numbers
    cosines: Scores


class Scorer:
    """Both legs of one build and how they are joined."""

    def __init__(self, build: LoadedBuild, exact: ExactMatcher) -> None:
        self._build = build
        self._exact = exact
        self._weights = fusion.FusionWeights.from_json(build.manifest.fusion)

    def legs(self, parsed: ParsedQuery, allowed: Mask, mode: Mode) -> Legs:
        """Scores of the `allowed` records; all others get 0."""
        build = self._build
        mask = allowed.astype(np.float32)
        lexical = exact = literal = dense = np.zeros(len(mask), dtype=np.float32)
        numbers, cosines = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)
        if mode != "dense":
            lexical = build.lexical.score_records(parsed.terms, mask)
            exact = self._exact.scores(parsed, build.lexical) * mask
            literal = self._exact.literal(parsed, build.lexical) * mask
        if mode != "lexical":
            within = None if allowed.all() else allowed[build.owner]
            numbers, cosines = build.dense.search(self._vector(parsed), within)
            dense = by_record(build.owner[numbers], np.maximum(cosines, 0), len(mask))
        return Legs(lexical, dense, exact, literal, numbers, cosines)

    def ranked(
        self, legs: Legs, mode: Mode, allowed: Mask, is_keyword: bool = False
    ) -> tuple[Scores, Mask]:
        """Scores of all records, and which of them are found."""
        if mode == "hybrid":
            scores = fusion.fuse(
                legs.lexical, legs.dense, legs.exact, legs.literal, self._weights, is_keyword
            )
        elif mode == "dense":
            scores = legs.dense
        else:
            scores = fusion.lift(legs.lexical, legs.exact, legs.literal, self._weights)
        worded = FOUND_LEXICAL * float(legs.lexical.max(initial=0))
        near = max(NEAR_AT_ALL, FOUND_DENSE * float(legs.dense.max(initial=0)))
        found = (legs.lexical > worded) | (legs.exact > 0) | (legs.dense >= near)
        return scores, found & allowed

    def best_passages(self, places: Sequence[int], legs: Legs, parsed: ParsedQuery) -> list[int]:
        """Number of the passage that answers best, for each record; the first when none does."""
        build = self._build
        spans = [build.passages_of(place) for place in places]
        if not spans:
            return []
        numbers = np.unique(np.concatenate([np.arange(a, b) for a, b in spans]))
        words = fusion.normalise(build.lexical.score_passages(parsed.terms, numbers))
        cosines = np.zeros(len(numbers), dtype=np.float32)
        order = np.argsort(legs.near, kind="stable")
        if len(order):
            known = legs.near[order]
            at = np.minimum(np.searchsorted(known, numbers), len(known) - 1)
            cosines = np.where(known[at] == numbers, legs.cosines[order][at], 0)
        meaning = fusion.normalise(cosines.astype(np.float32))
        worth = (self._weights.lexical * words + self._weights.dense * meaning) * build.worth[
            numbers
        ]
        best = []
        for start, end in spans:
            first, last = np.searchsorted(numbers, (start, end))
            best.append(int(numbers[first + int(np.argmax(worth[first:last]))]))
        return best

    def _vector(self, parsed: ParsedQuery) -> Scores:
        """The question as a unit vector, drawn a little towards the other names of its concepts."""
        texts = [parsed.topic, parsed.expansion] if parsed.expansion else [parsed.topic]
        encoded = self._build.encoder.encode_queries(texts)
        vector = encoded[0] if len(encoded) == 1 else encoded[0] + EXPANSION * encoded[1]
        length = float(np.linalg.norm(vector))
        result: Scores = (vector / length if length > 0 else vector).astype(np.float32)
        return result


def by_record(owners: Numbers, cosines: Scores, records: int) -> Scores:
    """What the passages of a record give it: the nearest all, each further one `NEXT_PASSAGE`
    of the one before, `MOST_PASSAGES` at most.

    `cosines` come nearest first, `owners` are the records they belong to.
    """
    scores: Scores = np.zeros(records, dtype=np.float32)
    if not len(owners):
        return scores
    order = np.argsort(owners, kind="stable")  # within a record still nearest first
    grouped = owners[order]
    starts = np.flatnonzero(np.r_[True, grouped[1:] != grouped[:-1]])
    position = np.arange(len(grouped)) - np.repeat(starts, np.diff(np.r_[starts, len(grouped)]))
    share = np.where(position < MOST_PASSAGES, NEXT_PASSAGE**position, 0).astype(np.float32)
    np.add.at(scores, grouped, cosines[order] * share)
    return scores
