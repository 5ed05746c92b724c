"""The frame around the pages: navigation, look, language, and what holds on every page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from ui import basket, compare_page, errors, links, record_page, search_page
from ui.context import COMPARE, RECORD, SEARCH, Context

_HERE = Path(__file__).parent
_DRAW = {SEARCH: search_page.draw, COMPARE: compare_page.draw, RECORD: record_page.draw}
# no page icons: the browser would fetch each as favicon from another host
_TITLES = {SEARCH: "Suche", COMPARE: "Vergleich", RECORD: "Steckbrief"}


def dress() -> None:
    """Style sheet, and the page language, which Streamlit leaves at English.

    The script is a constant file of this package; nothing from documents reaches it.
    """
    st.logo(str(_HERE / "logo.svg"), size="large")
    st.html(_HERE / "style.css")
    script = (_HERE / "page.js").read_text(encoding="utf-8")
    st.html(f"<script>{script}</script>", unsafe_allow_javascript=True)


def _links(context: Context, here: Any) -> None:
    """The way to each page; the comparison goes with it, which Streamlit's own menu would lose."""
    ids = basket.current(context)
    with st.container(horizontal=True, key="navigation", gap="small"):
        for name, title in _TITLES.items():
            page = context.pages[name]
            mark = "hier" if page == here else name
            with st.container(key=f"navigation-{mark}", width="content"):
                st.page_link(page, label=title, query_params=links.ids_params(ids))


def run(make_context: Callable[[Mapping[str, Any]], Context | None], start: str = SEARCH) -> None:
    """Draw the page that the URL names, `start` where it names none.

    `make_context` gets the pages, for links between them.
    """
    current: dict[str, Context] = {}

    def script(name: str) -> Callable[[], None]:
        return lambda: _DRAW[name](current["context"])

    pages = {
        name: st.Page(script(name), title=title, url_path=name, default=name == start)
        for name, title in _TITLES.items()
    }
    chosen = st.navigation(list(pages.values()), position="hidden")
    dress()
    with errors.german_errors():
        context = make_context(pages)
        if context is None:
            return
        current["context"] = context
        _links(context, chosen)
        chosen.run()
        context.warm_up()
    st.html('<p class="pf-foot">Praxisfinder. Alle Daten bleiben auf diesem Rechner.</p>')
