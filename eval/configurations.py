"""The configurations of the search that can be measured, compared and pooled.

Each is the search that people use with one part changed, so that a difference shows what the
part is worth.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from eval.retrieval import Engine

MODES: tuple[str, ...] = ("hybrid", "dense", "lexical")


@dataclass(frozen=True)
class Configuration:
    """One way to search: a mode of the engine, without some parts of its understanding.

    `label` is German; `without` names parts as `index.options` does.
    """

    name: str
    label: str
    mode: str = "hybrid"
    without: tuple[str, ...] = ()

    def search(self, engine: Engine, query: str, k: int) -> Any:
        """The result of the engine for one question, up to `k` hits."""
        if not self.without:
            return engine.search(query, k=k, mode=self.mode)
        from index.options import SearchOptions

        options = SearchOptions.without(self.without)
        return engine.search(query, k=k, mode=self.mode, options=options)


CONFIGURATIONS: dict[str, Configuration] = {
    found.name: found
    for found in (
        Configuration("hybrid", "gesamt (hybrid)"),
        Configuration("dense", "nur Bedeutung (dense)", mode="dense"),
        Configuration("lexical", "nur Wörter (lexical)", mode="lexical"),
        Configuration("without-thesaurus", "ohne Thesaurus", without=("thesaurus",)),
        Configuration("without-compounds", "ohne Wortteile", without=("compounds",)),
        Configuration("without-constraints", "ohne Bedingungen", without=("constraints",)),
        Configuration("without-spelling", "ohne Schreibkorrektur", without=("spelling",)),
    )
}


def pool_configurations() -> tuple[Configuration, ...]:
    """Those that differ most: the whole search and each of its legs."""
    return tuple(CONFIGURATIONS[name] for name in MODES)
