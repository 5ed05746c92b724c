"""The pages over the made-up collection: what AppTest runs."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from tests.ui import double
from ui import frame
from ui.catalogue import Catalogue
from ui.context import SEARCH, Context


def engine() -> double.Engine:
    problem = st.session_state.get("test_problem")
    if problem is not None:
        raise problem
    return double.Engine()


st.set_page_config(page_title="Praxisfinder", page_icon="ui/icon.svg", layout="wide")
frame.run(
    lambda pages: Context(
        catalogue=Catalogue(double.records()),
        engine=engine,  # type: ignore[arg-type]
        document_text=double.document_text,
        pages=pages,
        data_dir=Path(st.session_state.get("test_data", "data")),
    ),
    start=st.session_state.get("test_page", SEARCH),
)
