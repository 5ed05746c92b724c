"""The dense leg: unit vectors in FAISS, so that the inner product is the cosine.

FAISS bytes go through Python's own file functions: the `fopen` of FAISS breaks on umlauts in
Windows paths.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.encoder.base import Vectors

VECTORS_FILE = "vectors.faiss"
EXACT_LIMIT = 100_000  # passages; above, an inverted file is searched in part
ALL_LIMIT = 4_000  # up to here every passage gets its score
TOP_PASSAGES = 2_000
MIN_PROBES = 16


def _faiss() -> Any:
    """FAISS without its type stubs, which know neither selectors nor ownership."""
    import faiss

    return faiss


@dataclass(frozen=True)
class DenseIndex:
    """FAISS index over passages; the number of a passage is its place in the build.

    `kind` is "flat" (exact) or "ivf".
    """

    index: Any
    kind: str

    @classmethod
    def fit(cls, vectors: Vectors, exact_limit: int = EXACT_LIMIT) -> DenseIndex:
        """Index `vectors` of shape (passages, dimension)."""
        faiss = _faiss()
        count, dimension = vectors.shape
        flat = faiss.IndexFlatIP(dimension)
        if count <= exact_limit:
            kind, inner = "flat", flat
        else:
            cells = max(1, min(int(4 * sqrt(count)), count // 40))
            kind = "ivf"
            inner = faiss.IndexIVFFlat(flat, dimension, cells, faiss.METRIC_INNER_PRODUCT)
            inner.cp.seed = 13
            inner.train(vectors)
            # the index must own its quantiser, or it dies with this function
            inner.own_fields = True
            flat.this.disown()
            inner.make_direct_map()  # stored vectors can be read back
            inner.nprobe = max(MIN_PROBES, cells // 16)
        mapped = faiss.IndexIDMap2(inner)
        mapped.own_fields = True
        inner.this.disown()
        mapped.add_with_ids(vectors, np.arange(count, dtype=np.int64))
        return cls(mapped, kind)

    def __len__(self) -> int:
        return int(self.index.ntotal)

    @property
    def dimension(self) -> int:
        return int(self.index.d)

    def search(
        self, vector: Vectors, allowed: NDArray[np.int64] | None = None
    ) -> tuple[NDArray[np.int64], Vectors]:
        """Numbers and cosines of the nearest passages of one query vector, nearest first.

        Only passages in `allowed` are looked at, before the nearest are taken.
        """
        faiss = _faiss()
        within = len(self) if allowed is None else len(allowed)
        wanted = within if within <= ALL_LIMIT else TOP_PASSAGES
        if wanted == 0 or not np.any(vector):
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)
        parameters: Any = None
        selector = None if allowed is None else faiss.IDSelectorBatch(allowed)
        if self.kind == "ivf":
            probes = faiss.downcast_index(self.index.index).nprobe
            parameters = faiss.SearchParametersIVF(sel=selector, nprobe=probes)
        elif selector is not None:
            parameters = faiss.SearchParameters(sel=selector)
        cosines, numbers = self.index.search(vector.reshape(1, -1), wanted, params=parameters)
        found = numbers[0] >= 0
        return numbers[0][found], cosines[0][found]

    def vectors(self, numbers: Sequence[int]) -> Vectors:
        """The stored vectors of passages."""
        if len(numbers) == 0:
            return np.zeros((0, self.dimension), dtype=np.float32)
        wanted = np.asarray(numbers, dtype=np.int64)
        found: Vectors = self.index.reconstruct_batch(wanted)
        return found

    def save(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / VECTORS_FILE).write_bytes(_faiss().serialize_index(self.index).tobytes())

    @classmethod
    def load(cls, folder: Path, kind: str) -> DenseIndex:
        raw = np.frombuffer((folder / VECTORS_FILE).read_bytes(), dtype=np.uint8)
        return cls(_faiss().deserialize_index(raw), kind)
