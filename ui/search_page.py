"""Suche: one field, useful before the first question, cards with the headline figures."""

from __future__ import annotations

import re

import streamlit as st

from index.ordering import RELEVANCE, SORTS
from ui import address, basket, cards, examples, facets, fragments, links, markup, results, start
from ui.context import SEARCH, Context
from ui.links import SearchState
from ui.results import Found, Item

_QUERY, _SORT = "suche_frage", "suche_sortierung"


def draw(context: Context) -> None:
    ids = basket.current(context)
    state = links.read_search(st.query_params.get_all, context.catalogue.accepts)
    address.write(SEARCH, state.params(ids))
    st.title("Praxisbeispiele der Jobcenter finden", anchor=False)
    if state.empty:
        st.html(
            '<p class="pf-lead">Fragen Sie in eigenen Worten. Sie sehen, wer so etwas schon '
            "gemacht hat, was es je Person gekostet hat und was dabei herauskam.</p>"
        )
    _form(state, ids)
    if state.empty:
        basket.bar(context, ids)
        st.html(start.page(context.catalogue, ids))
        return
    found = _find(context, state)
    _results(context, state, found, ids)


def _find(context: Context, state: SearchState) -> Found:
    if not state.query and not state.similar_to:
        return results.find(state, context.catalogue, None)
    with st.spinner("Die Suche läuft. Beim ersten Mal dauert es einige Sekunden."):
        return results.find(state, context.catalogue, context.engine())


def _form(state: SearchState, ids: list[str]) -> None:
    st.session_state[_QUERY] = state.query
    with (
        st.form("suche", border=False),
        st.container(horizontal=True, vertical_alignment="bottom", key="suchzeile"),
    ):
        st.text_input(
            "Was suchen Sie?",
            key=_QUERY,
            type="search",
            max_chars=links.MAX_QUERY,
            placeholder="z. B. Teilzeitausbildung für Alleinerziehende unter 800 € im Monat",
        )
        st.form_submit_button(
                "Suchen", type="primary", icon=":material/search:", on_click=_submit, args=(ids,),
                key="suchen",
            )  # fmt: skip


def _submit(ids: list[str]) -> None:
    """The question into the URL, from which the page is then drawn; chosen filters stay."""
    before = links.read_search(st.query_params.get_all, lambda key, value: True)
    query = links.clean(st.session_state.get(_QUERY) or "")
    same = query == before.query
    state = SearchState(
        query,
        before.filters,
        sort=before.sort,
        without=before.without if same else (),
        similar_to=before.similar_to if not query and same else "",
    )
    st.query_params.from_dict(state.params(ids))


def _results(context: Context, state: SearchState, found: Found, ids: list[str]) -> None:
    chips = facets.chips(state, found.understood, context.catalogue, ids)
    if chips:
        st.html(chips)
    basket.bar(context, ids)
    if found.total == 0:
        _nothing(context, state, found, ids)
        return
    with st.container(key="suchergebnis"):
        with st.container(key="facetten"):
            st.html(facets.panel(state, found, context.catalogue, ids))
        with st.container(key="trefferliste"):
            with st.container(
                horizontal=True, horizontal_alignment="distribute", vertical_alignment="bottom",
                key="trefferkopf",
            ):  # fmt: skip
                _headline(context, state, found)
                if found.total > 1 and not state.similar_to:
                    _sorting(state)
            for item in found.items:
                _card(item, ids)
            if found.total > len(found.items) and state.shown < links.MAX_SHOWN:
                target = facets.address(state.more(), ids)
                left = found.total - len(found.items)
                st.html(
                    f'<p class="pf-next"><a href="{target}">Weitere Ansätze anzeigen</a> '
                    f"(noch {left})</p>"
                )
            st.html(fragments.terms())


def _headline(context: Context, state: SearchState, found: Found) -> None:
    notes = "".join(f"<br>{markup.text(n)}" for n in results.silent_notes(state, found))
    told = markup.text(results.headline(state, found, context.catalogue))
    st.html(
        f'<h2 class="pf-hidden">Treffer</h2><p class="pf-shown" role="status">{told}'
        f'<span class="pf-aside">{notes}</span></p>'
    )


def _sorting(state: SearchState) -> None:
    """Without a question there is no relevance: the name takes its place."""
    options = [name for name in SORTS if state.query or name != RELEVANCE]
    usual = RELEVANCE if state.query else "name"
    st.session_state[_SORT] = usual if state.sort == RELEVANCE else state.sort
    st.selectbox(
        "Sortierung",
        options,
        key=_SORT,
        format_func=lambda name: SORTS.get(name, name),
        width=270,
        on_change=_sorted,
        args=(usual,),
    )


def _sorted(usual: str) -> None:
    chosen = st.session_state[_SORT]
    if chosen == usual:
        st.query_params.pop("sortierung", None)
    else:
        st.query_params["sortierung"] = chosen


def _nothing(context: Context, state: SearchState, found: Found, ids: list[str]) -> None:
    _headline(context, state, found)
    offers = facets.take_away(state, found, context.catalogue, ids)
    if offers:
        st.html(offers)
        return
    questions = "".join(
        f'<li><a class="pf-question" href="{facets.address(SearchState(q), ids)}">'
        f"{markup.text(q)}</a></li>"
        for q in examples.questions(context.catalogue)
    )
    st.html(
        "<p>Versuchen Sie es mit einem allgemeineren Wort, oder beginnen Sie hier:</p>"
        f'<ul class="pf-questions">{questions}</ul>'
    )


def _card(item: Item, ids: list[str]) -> None:
    record = item.record
    key = "karte-" + re.sub(r"[^a-z0-9]+", "-", record.id.casefold())
    with st.container(border=True, key=key, gap="small"):
        with st.container(
            horizontal=True, vertical_alignment="top", horizontal_alignment="distribute",
            key=f"{key}-kopf",
        ):  # fmt: skip
            st.html(cards.head(record, ids), width="stretch")
            basket.button(record.id, ids, key)
        st.html(cards.body(record, item.hit, ids))
