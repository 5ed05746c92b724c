"""The frame around the pages: navigation, look, language, and what holds on every page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from ui import (
    basket,
    compare_page,
    documents_page,
    errors,
    links,
    markup,
    overview_page,
    quality_page,
    record_page,
    search_page,
    statements,
)
from ui.context import (
    ACCESSIBILITY,
    COMPARE,
    DOCUMENTS,
    OVERVIEW,
    PRIVACY,
    QUALITY,
    RECORD,
    SEARCH,
    Context,
)

_HERE = Path(__file__).parent
_DRAW: dict[str, Callable[[Context], None]] = {
    SEARCH: search_page.draw,
    COMPARE: compare_page.draw,
    RECORD: record_page.draw,
    OVERVIEW: overview_page.draw,
    DOCUMENTS: documents_page.draw,
    QUALITY: quality_page.draw,
    ACCESSIBILITY: statements.draw_accessibility,
    PRIVACY: statements.draw_privacy,
}
# no page icons: the browser would fetch each as favicon from another host
_TITLES = {
    SEARCH: "Suche",
    COMPARE: "Vergleich",
    RECORD: "Steckbrief",
    OVERVIEW: "Überblick",
    DOCUMENTS: "Dokumente",
    QUALITY: "Qualität",
}
_FOOT_TITLES = {ACCESSIBILITY: "Barrierefreiheit", PRIVACY: "Datenschutz"}


@cache
def _look() -> str:
    """All style sheets of this package as one element."""
    sheets = (path.read_text(encoding="utf-8") for path in sorted(_HERE.glob("*.css")))
    return f"<style>{''.join(sheets)}</style>"


@cache
def _script() -> str:
    scripts = (path.read_text(encoding="utf-8") for path in sorted(_HERE.glob("*.js")))
    return f"<script>{''.join(scripts)}</script>"


def dress() -> None:
    """Style sheets, and the page language, which Streamlit leaves at English.

    The scripts are constant files of this package; nothing from documents reaches them.
    """
    st.logo(str(_HERE / "logo.svg"), size="large")
    st.html(_look())
    st.html(_script(), unsafe_allow_javascript=True)


def _links(titles: Mapping[str, str], here: str, ids: Iterable[str], label: str) -> str:
    """The ways to other pages; the comparison goes along, which Streamlit's menu would lose."""
    chosen = list(ids)
    items = []
    for name, title in titles.items():
        address = markup.text(links.href(name, links.ids_params(chosen)))
        mark = ' aria-current="page"' if name == here else ""
        items.append(f'<li><a href="{address}"{mark}>{markup.text(title)}</a></li>')
    return f'<nav class="pf-nav" aria-label="{markup.text(label)}"><ul>{"".join(items)}</ul></nav>'


def run(make_context: Callable[[Mapping[str, Any]], Context | None], start: str = SEARCH) -> None:
    """Draw the page that the URL names, `start` where it names none.

    `make_context` gets the pages, for links between them.
    """
    current: dict[str, Context] = {}

    def script(name: str) -> Callable[[], None]:
        return lambda: _DRAW[name](current["context"])

    pages = {
        name: st.Page(script(name), title=title, url_path=name, default=name == start)
        for name, title in (_TITLES | _FOOT_TITLES).items()
    }
    chosen = st.navigation(list(pages.values()), position="hidden")
    here = next(name for name, page in pages.items() if page == chosen)
    dress()
    ids: list[str] = []
    with errors.german_errors():
        context = make_context(pages)
        if context is None:
            return
        current["context"] = context
        ids = basket.current(context)
        st.html(_links(_TITLES, here, ids, "Seiten"))
        chosen.run()
        context.warm_up()
    st.html(
        '<div class="pf-foot"><p>Praxisfinder. Alle Daten bleiben auf diesem Rechner.</p>'
        f"{_links(_FOOT_TITLES, here, ids, 'Über diese Anwendung')}</div>"
    )
