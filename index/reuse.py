"""What a new build may take over from the live one: vectors of passages that did not change.

A pretrained encoder gives the same vector for the same text. The encoder fitted on the collection
is kept as long as little of what it was fitted on has changed, and fitted anew after that.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index import manifest as manifests
from index.dense import DenseIndex
from index.encoder import Encoder, load_encoder
from index.manifest import Manifest
from records.errors import PraxisfinderError

HASHES_FILE, FITTED_FILE = "passages.npy", "fitted.npy"
DENSE_FOLDER, ENCODER_FOLDER = "dense", "encoder"
MIN_PASSAGES = 1_000  # of fewer, fitting anew takes seconds
MOST_CHANGED = 0.1  # share of the passages that the encoder was fitted on, or that are new
_WIDTH = 16
_log = logging.getLogger("praxisfinder.index")

Hashes = NDArray[np.void]


@dataclass(frozen=True)
class Reuse:
    """The encoder of the live build, its vectors by hash of the passage, what it learnt from."""

    encoder: Encoder
    vectors: DenseIndex
    numbers: dict[bytes, int]
    fitted: Hashes

    def known(self, hashes: Hashes) -> NDArray[np.int64]:
        """For every passage its number in the live build, -1 for a new one."""
        return np.array([self.numbers.get(h.tobytes(), -1) for h in hashes], dtype=np.int64)


def hashes_of(texts: Sequence[str]) -> Hashes:
    """One hash a text, as an array of 16 bytes each."""
    raw = b"".join(
        hashlib.blake2b(t.encode("utf-8", "replace"), digest_size=_WIDTH).digest() for t in texts
    )
    return np.frombuffer(raw, dtype=np.dtype((np.void, _WIDTH)))


def reusable(data_dir: Path, model: str | None, vocabulary: str, hashes: Hashes) -> Reuse | None:
    """What the live build lends to a new one of the same encoder; `None` when it cannot."""
    live = manifests.current_build(data_dir)
    if live is None or len(hashes) < MIN_PASSAGES:
        return None
    folder = data_dir / manifests.INDEX_FOLDER / live
    try:
        manifest: Manifest = manifests.check(folder)
        kind = "corpus" if model is None else "pretrained"
        if manifest.encoder.get("kind") != kind or (model and manifest.encoder["model"] != model):
            return None
        old = np.load(folder / DENSE_FOLDER / HASHES_FILE, allow_pickle=False)
        fitted = np.load(folder / DENSE_FOLDER / FITTED_FILE, allow_pickle=False)
        if kind == "corpus" and (
            manifest.vocabulary != vocabulary or _changed(fitted, hashes) > MOST_CHANGED
        ):
            return None
        encoder = load_encoder(folder / ENCODER_FOLDER)
        vectors = DenseIndex.load(folder / DENSE_FOLDER, manifest.dense_kind)
    except (PraxisfinderError, OSError, ValueError, KeyError, RuntimeError) as error:
        _log.info("nothing of build %s can be used again: %s", live, error)
        return None
    return Reuse(encoder, vectors, {h.tobytes(): i for i, h in enumerate(old)}, fitted)


def save_hashes(folder: Path, hashes: Hashes, fitted: Hashes) -> None:
    np.save(folder / HASHES_FILE, hashes, allow_pickle=False)
    np.save(folder / FITTED_FILE, fitted, allow_pickle=False)


def _changed(fitted: Hashes, hashes: Hashes) -> float:
    """Share of the passages that are new since the fitting, or gone, whichever is more."""
    before, after = {h.tobytes() for h in fitted}, {h.tobytes() for h in hashes}
    if not before or not after:
        return 1.0
    return max(len(after - before) / len(after), len(before - after) / len(before))
