"""What every encoder can do, and how one is chosen and found again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from records.errors import IndexMismatch

DESCRIPTION_FILE = "encoder.json"
Vectors = NDArray[np.float32]
Words = Sequence[str]


@dataclass(frozen=True)
class EncoderDescription:
    """What the manifest says about an encoder.

    `kind` is "corpus" or "pretrained", `model` the id or path it was asked for, `weights` the
    SHA-256 of its weights, `prompts` what stands before a "query" and a "passage", `limit` how
    many tokens of a text are read (`None`: all).
    """

    kind: str
    model: str
    dimension: int
    weights: str
    normalised: bool = True
    prompts: dict[str, str] = field(default_factory=dict)
    limit: int | None = None

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


class Encoder(Protocol):
    """Turns texts into unit vectors, `float32` of shape (number of texts, dimension).

    A text that the encoder knows nothing of becomes the zero vector. Safe to use from threads.
    """

    def fit(self, texts: Sequence[str], words: Sequence[Words] | None = None) -> None:
        """Learn from the passages of the corpus; pretrained encoders learn nothing.

        `words` are those of the texts (see `index.encoder.ngrams.words`), to save reading them.
        """

    def encode_passages(
        self, texts: Sequence[str], words: Sequence[Words] | None = None
    ) -> Vectors: ...

    def encode_queries(self, texts: Sequence[str]) -> Vectors: ...

    def save(self, folder: Path) -> None:
        """Write everything `load_encoder` needs into `folder`."""

    def describe(self) -> EncoderDescription: ...


def new_encoder(model: str | None = None) -> Encoder:
    """The encoder fitted on the corpus, or the pretrained `model` (hub id or local path).

    Raises `ModelUnavailable` when the model cannot be had on this machine.
    """
    if model is None:
        from index.encoder.corpus import CorpusEncoder

        return CorpusEncoder()
    from index.encoder.pretrained import PretrainedEncoder

    return PretrainedEncoder(model)


def load_encoder(folder: Path) -> Encoder:
    """The encoder saved in `folder`.

    Raises `IndexMismatch` when a pretrained model is another one than at the build, and
    `ModelUnavailable` when it is gone.
    """
    raw = json.loads((folder / DESCRIPTION_FILE).read_text(encoding="utf-8"))
    if raw["kind"] == "corpus":
        from index.encoder.corpus import CorpusEncoder

        return CorpusEncoder.load(folder)
    from index.encoder.pretrained import PretrainedEncoder

    encoder = PretrainedEncoder(raw["model"])
    if encoder.describe().weights != raw["weights"]:
        raise IndexMismatch(
            f"Der Suchindex wurde mit einem anderen Stand des Sprachmodells „{raw['model']}“ "
            "gebaut. Bauen Sie ihn neu: python -m index build --model " + raw["model"]
        )
    return encoder


def write_description(folder: Path, description: EncoderDescription) -> None:
    text = json.dumps(description.as_json(), ensure_ascii=False, indent=1)
    (folder / DESCRIPTION_FILE).write_text(text, encoding="utf-8")


def unit(vectors: Vectors) -> Vectors:
    """Rows scaled to length 1; zero rows stay zero."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Vectors = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 1e-9)
    return scaled
