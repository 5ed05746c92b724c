"""Shared by all visits: the store, the collection and the engine of one index build."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from records.store import RecordStore
from ui.catalogue import Catalogue

if TYPE_CHECKING:
    from index import SearchEngine


class EngineLoader:
    """Opens the search engine once, in the background, so that the first page need not wait."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._lock = threading.Lock()
        self._opening: Future[SearchEngine] | None = None

    def start(self) -> Future[SearchEngine]:
        """Begin to open, unless that has begun; a failed attempt is made again."""
        with self._lock:
            failed = (
                self._opening is not None
                and self._opening.done()
                and self._opening.exception() is not None
            )
            if self._opening is None or failed:
                pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="suche")
                self._opening = pool.submit(self._open)
                pool.shutdown(wait=False)
            return self._opening

    def _open(self) -> SearchEngine:
        from index import SearchEngine

        return SearchEngine.open(self._data_dir)

    def get(self) -> SearchEngine:
        """The engine; waits for it. Raises `IndexMissing` or `IndexMismatch`."""
        return self.start().result()


@st.cache_resource(show_spinner=False)
def store(data_dir: Path) -> RecordStore:
    return RecordStore.open(data_dir)


@st.cache_resource(show_spinner=False, max_entries=2)
def catalogue(data_dir: Path, build_id: str) -> Catalogue:
    """The collection as it was when `build_id` was made current."""
    return Catalogue(store(data_dir).records())


def document_texts(data_dir: Path) -> Callable[[str], str | None]:
    """Text of a document by id, each read once while a page is drawn."""

    @cache
    def text_of(document_id: str) -> str | None:
        found = store(data_dir).document(document_id)
        return found.text if found is not None else None

    return text_of


@st.cache_resource(show_spinner=False, max_entries=2)
def engine_loader(data_dir: Path, build_id: str) -> EngineLoader:
    """One loader a build, so that a new index is picked up."""
    return EngineLoader(data_dir)
