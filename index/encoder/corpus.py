"""The default encoder: fitted on the passages of the corpus when the index is built.

TF-IDF of character n-grams, projected by a singular value decomposition (latent semantic
analysis, Deerwester et al. 1990): words that occur in the same passages come close. It needs no
download, so that an office without a model hub searches by meaning on its own documents.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.encoder.bags import NgramBags
from index.encoder.base import EncoderDescription, Vectors, Words, unit, write_description
from index.encoder.module import projection_class
from index.encoder.ngrams import words as read_words

MODEL_NAME = "corpus-ngram-svd"
MAX_DIMENSION = 256
EXACT_PASSAGES = 3_000  # up to here the decomposition is exact
MOST_FITTED = 10_000  # texts
SPECTRAL_POWER = 0.5
SEED = 13
_TINY = 1e-9

Projection = NDArray[np.float32]


class CorpusEncoder:
    """See the module text; one object may be used from several threads."""

    def __init__(self) -> None:
        self._module: Any = None
        self._model: Any = None
        self._lock = threading.Lock()

    def fit(self, texts: Sequence[str], words: Sequence[Words] | None = None) -> None:
        """Learn n-grams, weights and projection from `texts` (the same texts give the same).

        Of very many texts an evenly spread part is enough. `words` are those of the texts where
        they are known already.
        """
        import torch

        step = max(1, -(-len(texts) // MOST_FITTED))
        read = [read_words(text) for text in texts[::step]] if words is None else words[::step]
        bags = NgramBags.fit(read)
        dimension = max(1, min(MAX_DIMENSION, len(read), len(bags.vocabulary)))
        projection = torch.from_numpy(_right_singular_vectors(bags.weigh(read), dimension))
        idf = torch.from_numpy(bags.idf.astype(np.float32))
        self._assemble(projection_class()(bags.vocabulary, idf, projection))

    def encode_passages(
        self, texts: Sequence[str], words: Sequence[Words] | None = None
    ) -> Vectors:
        if words is None or not texts:
            return self._encode(texts)
        import torch

        module = self._ready()
        with self._lock, torch.inference_mode():
            vectors = module(module.bagged(words))["sentence_embedding"].numpy()
        return unit(np.ascontiguousarray(vectors, dtype=np.float32))

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        # one at a time: torch shares two out to threads, which wait for each other longer than
        # both take
        return self._encode(texts, batch_size=1)

    def save(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._ready().save(str(folder))
        write_description(folder, self.describe())

    @classmethod
    def load(cls, folder: Path) -> CorpusEncoder:
        encoder = cls()
        encoder._assemble(projection_class().load(str(folder)))
        return encoder

    def describe(self) -> EncoderDescription:
        module = self._ready()
        digest = hashlib.sha256("\n".join(module.bags.vocabulary).encode())
        for _, tensor in sorted(module.state_dict().items()):
            digest.update(tensor.numpy().tobytes())
        dimension = module.get_embedding_dimension()
        return EncoderDescription("corpus", MODEL_NAME, dimension, digest.hexdigest())

    def _assemble(self, module: Any) -> None:
        from sentence_transformers import SentenceTransformer

        self._module = module
        self._model = SentenceTransformer(modules=[module], device="cpu")

    def _ready(self) -> Any:
        if self._module is None:
            raise RuntimeError("the encoder was neither fitted nor loaded")
        return self._module

    def _encode(self, texts: Sequence[str], batch_size: int = 256) -> Vectors:
        module = self._ready()
        if not texts:
            return np.zeros((0, module.get_embedding_dimension()), dtype=np.float32)
        with self._lock:
            vectors = self._model.encode(
                list(texts), batch_size=batch_size, convert_to_numpy=True, show_progress_bar=False
            )
        return unit(np.ascontiguousarray(vectors, dtype=np.float32))


def _right_singular_vectors(matrix: Any, dimension: int) -> Projection:
    """The first right singular vectors of a sparse matrix as columns, weighted.

    Each is weighted by the root of its singular value, so that what many passages share counts
    more than the chance company of words in one (Caron 2001, Experiments with LSA Scoring).
    """
    if matrix.shape[0] <= EXACT_PASSAGES:
        # the small Gram matrix of the passages holds the same singular values
        gram = (matrix @ matrix.T).toarray().astype(np.float64)
        squares, left = np.linalg.eigh(gram)
        order = np.argsort(-squares, kind="stable")[:dimension]
        order = order[squares[order] > _TINY]
        values = np.sqrt(squares[order])
        right = matrix.T @ (left[:, order] / values)
    else:
        from sklearn.utils.extmath import randomized_svd

        _, values, transposed = randomized_svd(
            matrix, n_components=dimension, n_iter=3, random_state=SEED
        )
        right = transposed.T
    if not len(values):  # texts without a single known n-gram
        return np.zeros((matrix.shape[1], 1), dtype=np.float32)
    weights = (values / values[0]) ** SPECTRAL_POWER
    return np.ascontiguousarray(right * weights, dtype=np.float32)
