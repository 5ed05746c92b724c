"""The corpus-fitted encoder as a sentence-transformers module.

The module has no learned layers: an n-gram is a row of the projection, a text the sum of its rows
weighted by TF-IDF. The class is made on demand, since its base classes come with torch.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from index.encoder.bags import NgramBags
from index.encoder.base import Words
from index.encoder.ngrams import words

WEIGHTS_FILE = "model.safetensors"
VOCABULARY_FILE = "vocabulary.json"


@lru_cache(maxsize=1)
def projection_class() -> Any:
    """The class `NgramProjection`, a `torch.nn.Module` that sentence-transformers accepts."""
    import torch
    from safetensors.torch import load_file, save_file
    from sentence_transformers.base.modules import InputModule

    class NgramProjection(InputModule):
        """Text to TF-IDF of character n-grams to `projection` (n-grams × dimensions, `float32`).

        `idf` holds one weight an n-gram, in the order of `vocabulary`.
        """

        save_in_root = True

        def __init__(
            self, vocabulary: Sequence[str], idf: torch.Tensor, projection: torch.Tensor
        ) -> None:
            super().__init__()
            self.register_buffer("idf", idf)
            self.register_buffer("projection", projection)
            self.bags = NgramBags(vocabulary, idf.tolist())

        def preprocess(
            self, inputs: Sequence[Any], prompt: str | None = None, **kwargs: Any
        ) -> dict[str, torch.Tensor]:
            """Bags of n-gram numbers with their weights, one after the other."""
            return self.bagged([words(str(text)) for text in inputs])

        def bagged(self, texts: Sequence[Words]) -> dict[str, torch.Tensor]:
            """The same for texts whose words are known already."""
            bags = self.bags.weigh(texts)
            return {
                "input_ids": torch.from_numpy(bags.indices),
                "weights": torch.from_numpy(bags.data),
                "offsets": torch.from_numpy(bags.indptr[:-1].astype(bags.indices.dtype)),
            }

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
            text = json.dumps(self.bags.vocabulary, ensure_ascii=False)
            (folder / VOCABULARY_FILE).write_text(text, encoding="utf-8")

        @classmethod
        def load(cls, model_name_or_path: str, *args: Any, **kwargs: Any) -> NgramProjection:
            folder = Path(model_name_or_path)
            weights = load_file(folder / WEIGHTS_FILE)
            vocabulary = json.loads((folder / VOCABULARY_FILE).read_text(encoding="utf-8"))
            return cls(vocabulary, weights["idf"], weights["projection"])

    return NgramProjection
