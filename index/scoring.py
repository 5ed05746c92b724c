"""Scores of one question: both legs over all records, filtered before anything is ranked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index import fusion
from index.exact import ExactMatcher
from index.opening import LoadedBuild
from index.passages import SUMMARY_FIELD
from index.query import ParsedQuery
from index.results import Mode, Passage

Scores = NDArray[np.float32]

EXPANSION = 0.5  # what the other names of a concept weigh beside the question, dense leg
# A record is found when one leg gives it this share of what it gives the best, the dense leg at
# least this cosine; the rest of the collection has nothing but chance words in common.
FOUND_LEXICAL, FOUND_DENSE, NEAR_AT_ALL = 0.1, 0.4, 0.1
# shown is text of the document rather than our summary, and a sentence rather than a figure
SUMMARY_WEIGHT, FULL_LENGTH = 0.8, 120


@dataclass(frozen=True)
class Legs:
    """Scores of every record in each leg, and of every passage, in the order of the build."""

    lexical: Scores
    dense: Scores
    exact: Scores
    literal: Scores
    lexical_passages: Scores
    dense_passages: Scores


class Scorer:
    """Both legs of one build and how they are joined."""

    def __init__(self, build: LoadedBuild, exact: ExactMatcher) -> None:
        self._build = build
        self._exact = exact
        self._weights = fusion.FusionWeights.from_json(build.manifest.fusion)
        self._worth = np.array([_worth(passage) for passage in build.passages], dtype=np.float32)

    def legs(self, parsed: ParsedQuery, allowed: Collection[int], mode: Mode) -> Legs:
        """Scores of the records at the places in `allowed`; all others get 0."""
        build = self._build
        records, passages = len(build.record_ids), len(build.passages)
        mask = np.zeros(records, dtype=np.float32)
        mask[list(allowed)] = 1
        passage_mask = mask[build.owner]
        lexical = exact = literal = dense = np.zeros(records, dtype=np.float32)
        lexical_passages = dense_passages = np.zeros(passages, dtype=np.float32)
        if mode != "dense":
            lexical = build.lexical.score_records(parsed.terms, mask)
            lexical_passages = build.lexical.score_passages(parsed.terms, passage_mask)
            exact = self._exact.scores(parsed, build.lexical) * mask
            literal = self._exact.literal(parsed, build.lexical) * mask
        if mode != "lexical":
            within = None if len(allowed) == records else np.flatnonzero(passage_mask)
            numbers, cosines = build.dense.search(self._vector(parsed), within)
            dense_passages = np.zeros(passages, dtype=np.float32)
            dense_passages[numbers] = np.maximum(cosines, 0)
            dense = np.zeros(records, dtype=np.float32)
            # a record is as near as its nearest passage
            np.maximum.at(dense, build.owner, dense_passages)
        return Legs(lexical, dense, exact, literal, lexical_passages, dense_passages)

    def ranked(self, legs: Legs, mode: Mode, allowed: Collection[int]) -> tuple[Scores, list[int]]:
        """Scores of all records and the places of those found, best first."""
        if mode == "hybrid":
            scores = fusion.fuse(legs.lexical, legs.dense, legs.exact, legs.literal, self._weights)
        elif mode == "dense":
            scores = legs.dense
        else:
            scores = fusion.lift(legs.lexical, legs.exact, legs.literal, self._weights)
        worded = FOUND_LEXICAL * float(legs.lexical.max(initial=0))
        near = max(NEAR_AT_ALL, FOUND_DENSE * float(legs.dense.max(initial=0)))
        found = [
            place
            for place in allowed
            if legs.lexical[place] > worded or legs.exact[place] > 0 or legs.dense[place] >= near
        ]
        # equal scores in the order of the build, so that a search repeats itself
        return scores, sorted(found, key=lambda place: (-float(scores[place]), place))

    def best_passage(self, place: int, legs: Legs) -> int:
        """Number of the passage that answers best; the first one when none does."""
        numbers = np.flatnonzero(self._build.owner == place)
        worth = self._weights.lexical * fusion.normalise(legs.lexical_passages)[numbers]
        worth = worth + self._weights.dense * fusion.normalise(legs.dense_passages)[numbers]
        return int(numbers[int(np.argmax(worth * self._worth[numbers]))])

    def _vector(self, parsed: ParsedQuery) -> Scores:
        """The question as a unit vector, drawn a little towards the other names of its concepts."""
        texts = [parsed.topic, parsed.expansion] if parsed.expansion else [parsed.topic]
        encoded = self._build.encoder.encode_queries(texts)
        vector = encoded[0] if len(encoded) == 1 else encoded[0] + EXPANSION * encoded[1]
        length = float(np.linalg.norm(vector))
        result: Scores = (vector / length if length > 0 else vector).astype(np.float32)
        return result


def _worth(passage: Passage) -> float:
    length = min(1.0, 0.5 + len(passage.text) / (2 * FULL_LENGTH))
    return length * (SUMMARY_WEIGHT if passage.field == SUMMARY_FIELD else 1.0)
