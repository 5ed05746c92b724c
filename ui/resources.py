"""Shared by all visits: the store, the collection and the engine of one index build."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from records.errors import IndexMismatch
from records.glossary import Definition
from records.judgments import JudgmentStore
from records.store import RecordStore
from ui.catalogue import Catalogue

if TYPE_CHECKING:
    from index import SearchEngine


class EngineLoader:
    """Opens the search engine in the background: the first page need not wait for it.

    When another build becomes the live one, the engine of the one before answers until the new
    one is open.
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._lock = threading.Lock()
        self._build_id: str | None = None
        self._opening: Future[SearchEngine] | None = None
        self._open_one: SearchEngine | None = None

    def start(self, build_id: str) -> Future[SearchEngine]:
        """Begin to open the build, unless that has begun; a failed attempt is made again."""
        with self._lock:
            failed = (
                self._opening is not None
                and self._opening.done()
                and self._opening.exception() is not None
            )
            if self._opening is None or failed or self._build_id != build_id:
                self._build_id = build_id
                pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="suche")
                self._opening = pool.submit(self._open)
                pool.shutdown(wait=False)
            return self._opening

    def _open(self) -> SearchEngine:
        from index import SearchEngine

        engine = SearchEngine.open(self._data_dir)
        # Streamlit collects garbage after every drawing of a page; what the models and the index
        # hold for good is set aside, or each answer would wait for a walk through all of it
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        return engine

    def ready(self, build_id: str) -> bool:
        """Whether `get` would answer at once."""
        opening = self.start(build_id)
        return self._open_one is not None or opening.done()

    def get(self, build_id: str) -> SearchEngine:
        """The engine; waits for the first one. Raises `IndexMissing` or `IndexMismatch`."""
        opening = self.start(build_id)
        if self._open_one is not None and not opening.done():
            return self._open_one
        self._open_one = opening.result()
        return self._open_one


@st.cache_resource(show_spinner=False)
def store(data_dir: Path) -> RecordStore:
    return RecordStore.open(data_dir)


@st.cache_resource(show_spinner=False, max_entries=2)
def catalogue(data_dir: Path, revision: str) -> Catalogue:
    """The collection at a revision of the store: corrections are seen at once."""
    return Catalogue(store(data_dir).records())


@st.cache_resource(show_spinner=False, max_entries=2)
def glossary(data_dir: Path, revision: str) -> list[Definition]:
    """Abbreviations that the documents define, at a revision of the store."""
    return store(data_dir).glossary()


@st.cache_resource(show_spinner=False, max_entries=4)
def index_is_current(data_dir: Path, build_id: str, revision: str) -> bool:
    """Whether the live index was built from the records as they are now."""
    from index.manifest import INDEX_FOLDER, Manifest

    try:
        manifest = Manifest.load(data_dir / INDEX_FOLDER / build_id)
    except IndexMismatch:  # of an earlier version of the program, or damaged
        return False
    return manifest.records == store(data_dir).fingerprint()


def document_texts(data_dir: Path) -> Callable[[str], str | None]:
    """Text of a document by id, each read once while a page is drawn."""

    @cache
    def text_of(document_id: str) -> str | None:
        found = store(data_dir).document(document_id)
        return found.text if found is not None else None

    return text_of


@st.cache_resource(show_spinner=False)
def engine_loader(data_dir: Path) -> EngineLoader:
    return EngineLoader(data_dir)


@st.cache_resource(show_spinner=False)
def judgments(data_dir: Path) -> JudgmentStore:
    return JudgmentStore.open(data_dir)
