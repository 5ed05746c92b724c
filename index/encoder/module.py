"""The corpus-fitted encoder as a sentence-transformers module.

Imported only where torch is needed anyway. The module has no learned layers: an n-gram is a row
of the projection, a text the sum of its rows weighted by TF-IDF.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from math import log
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from sentence_transformers.base.modules import InputModule

from index.encoder import ngrams

WEIGHTS_FILE = "model.safetensors"
VOCABULARY_FILE = "vocabulary.json"


class NgramProjection(InputModule):
    """Text to TF-IDF of character n-grams to `projection` (n-grams × dimensions, `float32`).

    `idf` holds one weight an n-gram, in the order of `vocabulary`.
    """

    save_in_root = True

    def __init__(
        self, vocabulary: Sequence[str], idf: torch.Tensor, projection: torch.Tensor
    ) -> None:
        super().__init__()
        self.vocabulary = list(vocabulary)
        self._number = {ngram: i for i, ngram in enumerate(self.vocabulary)}
        self.register_buffer("idf", idf)
        self.register_buffer("projection", projection)
        self._idf: list[float] = idf.tolist()

    def preprocess(
        self, inputs: Sequence[Any], prompt: str | None = None, **kwargs: Any
    ) -> dict[str, torch.Tensor]:
        """Bags of n-gram numbers with their TF-IDF weights (sublinear TF, length 1)."""
        numbers: list[int] = []
        weights: list[float] = []
        offsets: list[int] = []
        for text in inputs:
            offsets.append(len(numbers))
            bag = self.weigh(str(text))
            numbers += bag
            weights += bag.values()
        return {
            "input_ids": torch.tensor(numbers, dtype=torch.long),
            "weights": torch.tensor(weights, dtype=torch.float32),
            "offsets": torch.tensor(offsets, dtype=torch.long),
        }

    def weigh(self, text: str) -> dict[int, float]:
        """TF-IDF of the known n-grams of a text, scaled to length 1."""
        bag = {
            self._number[ngram]: (1 + log(count)) * self._idf[self._number[ngram]]
            for ngram, count in ngrams.counts(text).items()
            if ngram in self._number
        }
        length = sum(value * value for value in bag.values()) ** 0.5
        return {number: value / length for number, value in bag.items()}

    def forward(self, features: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
        features["sentence_embedding"] = torch.nn.functional.embedding_bag(
            features["input_ids"],
            self.projection,
            features["offsets"],
            mode="sum",
            per_sample_weights=features["weights"],
        )
        return features

    @property
    def max_seq_length(self) -> float:
        return float("inf")

    def get_embedding_dimension(self) -> int:
        return int(self.projection.shape[1])

    def save(
        self, output_path: str, *args: Any, safe_serialization: bool = True, **kwargs: Any
    ) -> None:
        """Weights as safetensors, n-grams as JSON; nothing that could hold code."""
        folder = Path(output_path)
        save_file({"idf": self.idf, "projection": self.projection}, folder / WEIGHTS_FILE)
        text = json.dumps(self.vocabulary, ensure_ascii=False)
        (folder / VOCABULARY_FILE).write_text(text, encoding="utf-8")

    @classmethod
    def load(cls, model_name_or_path: str, *args: Any, **kwargs: Any) -> NgramProjection:
        folder = Path(model_name_or_path)
        weights = load_file(folder / WEIGHTS_FILE)
        vocabulary = json.loads((folder / VOCABULARY_FILE).read_text(encoding="utf-8"))
        return cls(vocabulary, weights["idf"], weights["projection"])
