"""Praxisfinder in the browser: python -m streamlit run app.py"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from ui import first_start, frame, resources
from ui.context import Context

ROOT = Path(__file__).parent


def make_context(pages: Mapping[str, Any]) -> Context | None:
    """The live build of the data directory; builds it first where there is none."""
    from index import current_build

    data_dir = Path(os.environ.get("PRAXISFINDER_DATA") or ROOT / "data").resolve()
    corpus = Path(os.environ.get("PRAXISFINDER_CORPUS") or ROOT / "corpus").resolve()
    build_id = current_build(data_dir)
    if build_id is None:
        if first_start.draw(data_dir, corpus):
            st.rerun()
        return None
    live, loader = build_id, resources.engine_loader(data_dir)
    revision = resources.store(data_dir).revision()
    return Context(
        catalogue=resources.catalogue(data_dir, revision),
        engine=lambda: loader.get(live),
        document_text=resources.document_texts(data_dir),
        pages=pages,
        data_dir=data_dir,
        warm_up=lambda: loader.start(live),
        engine_ready=lambda: loader.ready(live),
        glossary=lambda: resources.glossary(data_dir, revision),
        index_is_current=lambda: resources.index_is_current(data_dir, live, revision),
    )


st.set_page_config(
    page_title="Praxisfinder",
    page_icon=str(ROOT / "ui" / "icon.svg"),
    layout="wide",
    initial_sidebar_state="collapsed",
)
frame.run(make_context)
