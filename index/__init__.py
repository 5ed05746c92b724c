"""Search over practice examples: text, embeddings, BM25, fusion, filters, facets.

Everything heavy is imported only when an index is built or opened.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from index.manifest import current_build
from index.results import (
    FacetCount,
    Hit,
    LegScore,
    MatchSpan,
    Passage,
    SearchResult,
    Understood,
)

if TYPE_CHECKING:
    from index.build import build_index
    from index.engine import SearchEngine

__all__ = [
    "FacetCount",
    "Hit",
    "LegScore",
    "MatchSpan",
    "Passage",
    "SearchEngine",
    "SearchResult",
    "Understood",
    "build_index",
    "current_build",
]

_LATER = {"SearchEngine": "index.engine", "build_index": "index.build"}


def __getattr__(name: str) -> Any:
    if name in _LATER:
        return getattr(import_module(_LATER[name]), name)
    raise AttributeError(f"module 'index' has no attribute {name!r}")
