"""The dense leg: unit vectors in FAISS, so that the inner product is the cosine.

FAISS bytes go through Python's own file functions: the `fopen` of FAISS breaks on umlauts in
Windows paths.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt
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
PROBED = 3  # one cell in three: measured in docs/decisions.md
_BLOCK = 1 << 20


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
        if count > exact_limit:
            cells = max(1, min(int(4 * sqrt(count)), count // 40))
            inverted = faiss.IndexIVFFlat(flat, dimension, cells, faiss.METRIC_INNER_PRODUCT)
            inverted.cp.seed = 13
            inverted.train(vectors)
            # the index must own its quantiser, or it dies with this function
            inverted.own_fields = True
            flat.this.disown()
            inverted.make_direct_map()  # stored vectors can be read back
            inverted.nprobe = max(MIN_PROBES, cells // PROBED)
            inverted.add(vectors)
            return cls(inverted, "ivf")
        mapped = faiss.IndexIDMap2(flat)
        mapped.own_fields = True
        flat.this.disown()
        mapped.add_with_ids(vectors, np.arange(count, dtype=np.int64))
        return cls(mapped, "flat")

    def __len__(self) -> int:
        return int(self.index.ntotal)

    @property
    def dimension(self) -> int:
        return int(self.index.d)

    def search(
        self, vector: Vectors, allowed: NDArray[np.bool_] | None = None
    ) -> tuple[NDArray[np.int64], Vectors]:
        """Numbers and cosines of the nearest passages of one query vector, nearest first.

        `allowed` says of every passage whether it is looked at, before the nearest are taken. Of
        an inverted file the more cells are searched the fewer passages are allowed; up to
        `ALL_LIMIT` all of them are compared.
        """
        faiss = _faiss()
        within = len(self) if allowed is None else int(np.count_nonzero(allowed))
        wanted = within if within <= ALL_LIMIT else TOP_PASSAGES
        if wanted == 0 or not np.any(vector):
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)
        parameters: Any = None
        selector = None
        if allowed is not None:
            selector = faiss.IDSelectorBitmap(np.packbits(allowed, bitorder="little"))
        if self.kind == "ivf":
            # the nearest of a part lie further away, but not by the share that was left out
            probes = ceil(self.index.nprobe * sqrt(len(self) / within))
            probes = self.index.nlist if within <= ALL_LIMIT else min(self.index.nlist, probes)
            parameters = faiss.SearchParametersIVF(sel=selector, nprobe=probes)
        elif selector is not None:
            parameters = faiss.SearchParameters(sel=selector)
        cosines, numbers = self.index.search(vector.reshape(1, -1), wanted, params=parameters)
        found = numbers[0] >= 0
        return numbers[0][found], cosines[0][found]

    def vectors(self, numbers: Sequence[int] | NDArray[np.int64]) -> Vectors:
        """The stored vectors of passages."""
        if len(numbers) == 0:
            return np.zeros((0, self.dimension), dtype=np.float32)
        wanted = np.asarray(numbers, dtype=np.int64)
        found: Vectors = self.index.reconstruct_batch(wanted)
        return found

    def save(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        faiss = _faiss()
        with (folder / VECTORS_FILE).open("wb") as stream:
            faiss.write_index(self.index, faiss.PyCallbackIOWriter(stream.write, _BLOCK))

    @classmethod
    def load(cls, folder: Path, kind: str) -> DenseIndex:
        faiss = _faiss()
        with (folder / VECTORS_FILE).open("rb") as stream:
            return cls(faiss.read_index(faiss.PyCallbackIOReader(stream.read, _BLOCK)), kind)
