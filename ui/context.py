"""What every page gets: the collection, the search engine behind a door, and the other pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from records.glossary import Definition
from ui.catalogue import Catalogue

if TYPE_CHECKING:
    from index import SearchEngine

SEARCH, RECORD, COMPARE = "suche", "steckbrief", "vergleich"
OVERVIEW, DOCUMENTS, QUALITY = "ueberblick", "dokumente", "qualitaet"
ACCESSIBILITY, PRIVACY = "barrierefreiheit", "datenschutz"


@dataclass(frozen=True)
class Context:
    """`engine()` waits until search is loaded; `document_text` is `None` for unknown documents.

    `pages` holds the Streamlit pages by name (`SEARCH`, `RECORD`, …). `data_dir` is where the
    collection lies and uploads go. `warm_up` begins to load search behind the page that is
    already drawn. `index_is_current` says whether search knows the records as they are now,
    `engine_ready` whether `engine()` would answer at once. `glossary` holds the abbreviations that
    documents define.
    """

    catalogue: Catalogue
    engine: Callable[[], SearchEngine]
    document_text: Callable[[str], str | None]
    pages: Mapping[str, Any]
    data_dir: Path
    warm_up: Callable[[], object] = lambda: None
    index_is_current: Callable[[], bool] = lambda: True
    engine_ready: Callable[[], bool] = lambda: True
    glossary: Callable[[], Sequence[Definition]] = lambda: ()
