"""One ranking out of two legs.

Convex combination of normalised scores with the theoretical minimum as lower bound, after Bruch,
Gai and Ingber, An Analysis of Fusion Functions for Hybrid Retrieval (ACM TOIS 42, 2023), there
called TM2C2. Both legs have 0 as the score of "nothing in common": BM25 by definition, the cosine
because a negative one says no more about a text than 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from records.errors import IndexMismatch

Scores = NDArray[np.float32]


@dataclass(frozen=True)
class FusionWeights:
    """`lexical` + `dense` = 1, so that the legs alone give at most 1.

    A question of one or two words is meant as it stands: there `keyword` takes the place of
    `lexical`. Chosen by cross-validation on the development questions (docs/evaluation.md).

    `exact` is added for names and identifiers met word for word, `literal` where all words of the
    question occur as they were typed.
    """

    lexical: float = 0.5
    dense: float = 0.5
    keyword: float = 0.8
    exact: float = 0.4
    literal: float = 0.3

    def __post_init__(self) -> None:
        if min(self.lexical, self.dense, self.keyword, self.exact, self.literal) < 0:
            raise ValueError("fusion weights must not be negative")
        if abs(self.lexical + self.dense - 1) > 1e-6:
            raise ValueError("the weights of the legs must sum to 1")

    def legs(self, is_keyword: bool) -> tuple[float, float]:
        """Weights of the lexical and the dense leg."""
        return (self.keyword, 1 - self.keyword) if is_keyword else (self.lexical, self.dense)

    def as_json(self) -> dict[str, float]:
        return asdict(self)

    @classmethod
    def from_json(cls, raw: Mapping[str, float]) -> FusionWeights:
        try:
            return cls(**raw)
        except (TypeError, ValueError) as error:
            raise IndexMismatch(
                "Die Gewichte im Suchindex sind unbrauchbar. Bauen Sie ihn neu: "
                "python -m index build"
            ) from error


def normalise(scores: Scores) -> Scores:
    """Scores between 0 and 1: nothing below 0, the best becomes 1; all 0 stays all 0."""
    positive = np.maximum(scores, 0)
    best = positive.max(initial=0)
    result: Scores = positive / best if best > 0 else positive
    return result


def fuse(
    lexical: Scores,
    dense: Scores,
    exact: Scores,
    literal: Scores,
    weights: FusionWeights,
    is_keyword: bool = False,
) -> Scores:
    """`w_lexical · N(lexical) + w_dense · N(dense) + w_exact · exact + w_literal · literal`.

    One value a record; N is `normalise`. `exact` and `literal` are between 0 and 1 already.
    """
    worded, meant = weights.legs(is_keyword)
    fused: Scores = (
        worded * normalise(lexical)
        + meant * normalise(dense)
        + weights.exact * exact
        + weights.literal * literal
    ).astype(np.float32)
    return fused


def lift(lexical: Scores, exact: Scores, literal: Scores, weights: FusionWeights) -> Scores:
    """The lexical leg alone, with the same additions on its own scale."""
    best = lexical.max(initial=0)
    lifted: Scores = (lexical + best * (weights.exact * exact + weights.literal * literal)).astype(
        np.float32
    )
    return lifted
