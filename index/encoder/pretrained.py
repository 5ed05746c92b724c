"""Any pretrained sentence-transformers model, by hub id or local path."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from index.encoder.base import EncoderDescription, Vectors, Words, unit, write_description
from records.errors import ModelUnavailable

# the E5 models were trained with these words in front, but their files do not say so
# (Wang et al. 2024, Multilingual E5 Text Embeddings)
E5_PROMPTS = {"query": "query: ", "passage": "passage: "}


class PretrainedEncoder:
    """Loads `model` at once. Raises `ModelUnavailable` when it cannot be had.

    `HF_HUB_OFFLINE=1` keeps it from asking the hub; code from a model is never trusted.
    """

    def __init__(self, model: str) -> None:
        self.model = model
        self._lock = threading.Lock()
        self._transformer = _load(model)
        self._prompts = _prompts(self._transformer, model)
        self._weights: str | None = None

    def fit(self, texts: Sequence[str], words: Sequence[Words] | None = None) -> None:
        """Nothing to learn."""

    def encode_passages(
        self, texts: Sequence[str], words: Sequence[Words] | None = None
    ) -> Vectors:
        return self._encode(texts, self._prompts["passage"])

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        return self._encode(texts, self._prompts["query"])

    def save(self, folder: Path) -> None:
        """Only the description: the model stays where it is."""
        folder.mkdir(parents=True, exist_ok=True)
        write_description(folder, self.describe())

    def describe(self) -> EncoderDescription:
        if self._weights is None:
            digest = hashlib.sha256()
            for name, tensor in sorted(self._transformer.state_dict().items()):
                digest.update(name.encode())
                digest.update(tensor.detach().cpu().float().numpy().tobytes())
            self._weights = digest.hexdigest()
        return EncoderDescription(
            "pretrained",
            self.model,
            self._dimension(),
            self._weights,
            True,
            self._prompts,
            self._transformer.max_seq_length,
        )

    def _dimension(self) -> int:
        return int(self._transformer.get_embedding_dimension() or 0)

    def _encode(self, texts: Sequence[str], prompt: str) -> Vectors:
        if not texts:
            return np.zeros((0, self._dimension()), dtype=np.float32)
        with self._lock:
            vectors = self._transformer.encode(
                list(texts), prompt=prompt or None, convert_to_numpy=True, show_progress_bar=False
            )
        return unit(np.ascontiguousarray(vectors, dtype=np.float32))


def _prompts(transformer: Any, model: str) -> dict[str, str]:
    own = {key: value for key, value in (transformer.prompts or {}).items() if value}
    query = own.get("query", "")
    passage = own.get("passage") or own.get("document", "")
    if not query and not passage and "e5-" in Path(model).name.lower():
        return dict(E5_PROMPTS)
    return {"query": query, "passage": passage}


def _load(model: str) -> Any:
    from sentence_transformers import SentenceTransformer

    try:
        return SentenceTransformer(model, device="cpu", trust_remote_code=False)
    except Exception as error:  # hub, network, file and format errors have no common root
        raise ModelUnavailable(_why(model)) from error


def _why(model: str) -> str:
    looks_local = model.startswith((".", "/", "~")) or "\\" in model
    if looks_local and not Path(model).exists():
        return f"Den Ordner „{model}“ mit einem Sprachmodell gibt es nicht. Prüfen Sie den Pfad."
    if Path(model).exists():
        return (
            f"In „{model}“ liegt kein lesbares sentence-transformers-Modell. Erwartet wird ein "
            "Ordner mit modules.json und model.safetensors."
        )
    offline = os.environ.get("HF_HUB_OFFLINE", "").upper() in ("1", "TRUE", "YES", "ON")
    reason = (
        "es ist nicht auf diesem Rechner, und HF_HUB_OFFLINE untersagt das Laden"
        if offline
        else ("es ist weder auf diesem Rechner noch vom Modellverzeichnis im Netz zu bekommen")
    )
    return (
        f"Das Sprachmodell „{model}“ lässt sich nicht laden: {reason}. Geben Sie mit --model den "
        "Pfad eines heruntergeladenen Modells an, oder bauen Sie ohne --model: "
        "python -m index build"
    )
