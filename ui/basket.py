"""The approaches chosen for comparison: kept in the URL, remembered between pages."""

from __future__ import annotations

import streamlit as st

from ui import links, markup
from ui.comparison import short_name
from ui.context import COMPARE, Context

_REMEMBERED = "vergleichsliste"


def current(context: Context) -> list[str]:
    """The chosen record ids. The URL decides; without it what this visit chose so far."""
    known = context.catalogue.by_id
    if "ids" in st.query_params:
        ids = links.read_ids(st.query_params.get_all, known)
    else:
        ids = [i for i in st.session_state.get(_REMEMBERED, []) if i in known]
    st.session_state[_REMEMBERED] = ids
    return ids


def keep(ids: list[str]) -> None:
    """Change the choice, here and in the URL."""
    st.session_state[_REMEMBERED] = ids
    if ids:
        st.query_params["ids"] = ids
    elif "ids" in st.query_params:
        del st.query_params["ids"]


def toggled(ids: list[str], record_id: str) -> list[str]:
    """The choice with one approach put in, or taken out if it was in."""
    if record_id in ids:
        return [i for i in ids if i != record_id]
    return [*ids, record_id][: links.MAX_COMPARED]


def button(record_id: str, ids: list[str], key: str) -> None:
    """Put an approach into the comparison, or take it out."""
    inside = record_id in ids
    full = len(ids) >= links.MAX_COMPARED and not inside
    st.button(
        "Aus dem Vergleich nehmen" if inside else "In den Vergleich",
        key=f"{key}-vergleich",
        icon=":material/check:" if inside else ":material/add:",
        type="secondary",
        disabled=full,
        help=f"Höchstens {links.MAX_COMPARED} Ansätze lassen sich vergleichen." if full else None,
        on_click=lambda: keep(toggled(ids, record_id)),
    )


def bar(context: Context, ids: list[str]) -> None:
    """What is chosen so far, with the way to the comparison."""
    if not ids:
        return
    names = ", ".join(markup.text(short_name(context.catalogue.by_id[i])) for i in ids)
    missing = " Nehmen Sie noch einen Ansatz dazu." if len(ids) < links.MIN_COMPARED else ""
    with st.container(key="vergleichsleiste", horizontal=True, vertical_alignment="center"):
        st.html(f'<p class="pf-basket"><strong>Im Vergleich:</strong> {names}.{missing}</p>')
        st.page_link(
            context.pages[COMPARE],
            label=f"Vergleich öffnen \\({len(ids)} von {links.MAX_COMPARED}\\)",
            icon=":material/arrow_forward:",
            query_params=links.compare_params(ids),
        )
