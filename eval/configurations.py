"""The configurations of the search that can be measured, compared and pooled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from eval.retrieval import Engine


@dataclass(frozen=True)
class Configuration:
    """One way to search: a mode of the engine. `label` is German."""

    name: str
    label: str
    mode: str = "hybrid"

    def search(self, engine: Engine, query: str, k: int) -> Any:
        """The result of the engine for one question, up to `k` hits."""
        return engine.search(query, k=k, mode=self.mode)


CONFIGURATIONS: tuple[Configuration, ...] = (
    Configuration("hybrid", "gesamt (hybrid)"),
    Configuration("dense", "nur Bedeutung (dense)", mode="dense"),
    Configuration("lexical", "nur Wörter (lexical)", mode="lexical"),
)


def pool_configurations() -> tuple[Configuration, ...]:
    """Those that differ most: the whole search and each of its legs."""
    return tuple(c for c in CONFIGURATIONS if c.name in ("hybrid", "dense", "lexical"))
