"""Suche: one field, useful before the first question, cards with the headline figures."""

from __future__ import annotations

import re
from collections.abc import Sequence

import streamlit as st

from records import german
from ui import address, basket, examples, figures, fragments, links, markup, results, wording
from ui.catalogue import Option
from ui.context import RECORD, SEARCH, Context
from ui.links import SearchState
from ui.results import Found, Item

_QUERY = "suche_frage"
_FREQUENT = 12  # target groups shown at once


def draw(context: Context) -> None:
    ids = basket.current(context)
    state = links.read_search(st.query_params.get_all, context.catalogue.known)
    address.write(SEARCH, state.params(ids))
    st.title("Praxisbeispiele der Jobcenter finden", anchor=False)
    if state.empty:
        st.html(
            '<p class="pf-lead">Fragen Sie in eigenen Worten. Sie sehen, wer so etwas schon '
            "gemacht hat, was es je Person gekostet hat und was dabei herauskam.</p>"
        )
    found = _find(context, state)
    _form(context, state, found, ids)
    basket.bar(context, ids)
    if state.empty:
        _start(context, ids)
    else:
        _results(context, state, found, ids)


def _find(context: Context, state: SearchState) -> Found:
    if not state.query:
        return results.find(state, context.catalogue, None)
    with st.spinner("Die Suche läuft. Beim ersten Mal dauert es einige Sekunden."):
        return results.find(state, context.catalogue, context.engine())


def _form(context: Context, state: SearchState, found: Found, ids: list[str]) -> None:
    st.session_state[_QUERY] = state.query
    for item in links.FILTERS:
        st.session_state[_widget(item.param)] = list(state.filters.get(item.key, ()))
    active = sum(len(values) for values in state.filters.values())
    with st.form("suche", border=False):
        with st.container(horizontal=True, vertical_alignment="bottom", key="suchzeile"):
            st.text_input(
                "Was suchen Sie?",
                key=_QUERY,
                type="search",
                max_chars=links.MAX_QUERY,
                placeholder="z. B. Teilzeitausbildung für Alleinerziehende",
            )
            st.form_submit_button(
                "Suchen", type="primary", icon=":material/search:", on_click=_submit, args=(ids,),
                key="suchen",
            )  # fmt: skip
        title = "Eingrenzen" + (f" \\({active} aktiv\\)" if active else "")
        with st.expander(title, icon=":material/filter_alt:", key="eingrenzen"):
            with st.grid(3, min_column_width=260):
                for item in links.FILTERS:
                    chosen = state.filters.get(item.key, ())
                    options = results.filter_options(item.key, found, context.catalogue, chosen)
                    counts = {o.value: f"{o.label} ({o.count})" for o in options}
                    st.multiselect(
                        item.label,
                        [o.value for o in options],
                        key=_widget(item.param),
                        format_func=lambda v, counts=counts: counts.get(v, v),  # type: ignore[misc]
                        placeholder=item.placeholder,
                        select_all=False,
                    )
            st.form_submit_button(
                "Filter anwenden", on_click=_submit, args=(ids,), key="filter-anwenden"
            )


def _widget(param: str) -> str:
    return f"filter_{param}"


def _submit(ids: list[str]) -> None:
    """The form into the URL, from which the page is then drawn."""
    filters = {
        item.key: tuple(st.session_state.get(_widget(item.param)) or ()) for item in links.FILTERS
    }
    query = links.clean(st.session_state.get(_QUERY) or "")
    state = SearchState(query, {k: v for k, v in filters.items() if v})
    st.query_params.from_dict(state.params(ids))


def _link(context: Context, label: str, state: SearchState, ids: list[str], icon: str = "") -> None:
    st.page_link(
        context.pages[SEARCH],
        label=markup.plain_label(label),
        icon=f":material/{icon}:" if icon else None,
        query_params=state.params(ids),
    )


def _start(context: Context, ids: list[str]) -> None:
    catalogue = context.catalogue
    years = sorted({r.document.year for r in catalogue.records if r.document.year})
    period = f" aus den Jahren {years[0]} bis {years[-1]}" if len(years) > 1 else ""
    approaches = wording.counted(len(catalogue.records), "Ansatz", "Ansätze")
    documents = wording.counted(len(catalogue.titles), "Dokument", "Dokumenten")
    st.html(
        '<p class="pf-stock">In der Sammlung: '
        f"<strong>{approaches}</strong> aus <strong>{documents}</strong>{period}; "
        f"<strong>{german.number(catalogue.costed())}</strong> nennen Kosten.</p>"
    )
    questions = examples.questions(catalogue)
    if questions:
        st.header("Zum Beispiel", anchor=False)
        with st.container(horizontal=True, key="beispiele", gap="small"):
            for question in questions:
                _link(context, question, SearchState(question), ids, "search")
    groups = catalogue.options("target_group")
    if groups:
        st.header("Nach Zielgruppe", anchor=False)
        _entries(context, "zielgruppen", groups[:_FREQUENT], ids)
        if groups[_FREQUENT:]:
            more = wording.counted(len(groups) - _FREQUENT, "weitere Gruppe", "weitere Gruppen")
            with st.expander(more, key="weitere-gruppen", type="compact"):
                _entries(context, "zielgruppen-selten", groups[_FREQUENT:], ids)
    st.header("Nach Dokument", anchor=False)
    with st.container(key="dokumente", gap="xsmall"):
        for option in catalogue.options("document"):
            state = SearchState(filters={"document": (option.value,)})
            _link(context, f"{option.label} ({option.count})", state, ids, "description")


def _entries(context: Context, key: str, options: Sequence[Option], ids: list[str]) -> None:
    with st.container(horizontal=True, key=key, gap="small"):
        for option in options:
            state = SearchState(filters={"target_group": (option.value,)})
            _link(context, f"{option.label} ({option.count})", state, ids)


def _results(context: Context, state: SearchState, found: Found, ids: list[str]) -> None:
    st.html(
        f'<p class="pf-shown" role="status">'
        f"{markup.text(results.headline(state, found, context.catalogue))}</p>"
    )
    if found.understood:
        told = "; ".join(found.understood)
        st.html(f'<p class="pf-understood">Verstanden: {markup.text(told)}.</p>')
    if found.total == 0:
        _take_away(context, state, ids)
        return
    if state.filters:
        _chips(context, state, ids)
    for item in found.items:
        _card(context, item, ids)
    if found.total > len(found.items) and state.shown < links.MAX_SHOWN:
        _link(context, "Weitere Ansätze anzeigen", state.more(), ids, "expand_more")


def _chips(context: Context, state: SearchState, ids: list[str]) -> None:
    """Every filter value in use, each a link to the search without it."""
    with st.container(horizontal=True, key="aktive-filter", gap="small"):
        for key, values in state.filters.items():
            for value in values:
                name = links.FILTER_BY_KEY[key].label
                label = f"{name}: {context.catalogue.label(key, value)} entfernen"
                _link(context, label, state.without(key, value), ids, "close")


def _take_away(context: Context, state: SearchState, ids: list[str]) -> None:
    if not state.filters:
        st.write("Versuchen Sie es mit einem allgemeineren Wort, oder beginnen Sie hier:")
        with st.container(horizontal=True, key="beispiele", gap="small"):
            for question in examples.questions(context.catalogue):
                _link(context, question, SearchState(question), ids, "search")
        return
    st.write("Das können Sie weglassen:")
    _chips(context, state, ids)
    with st.container(horizontal=True, key="ganz-weglassen", gap="small"):
        if len(state.filters) > 1:
            _link(context, "Alle Filter entfernen", state.without_filters(), ids, "filter_alt_off")
        if state.query:
            label = f"Ohne die Suchworte „{state.query}“"
            _link(context, label, SearchState(filters=state.filters), ids, "search_off")


def _card(context: Context, item: Item, ids: list[str]) -> None:
    record = item.record
    key = "karte-" + re.sub(r"[^a-z0-9]+", "-", record.id.casefold())
    with st.container(border=True, key=key, gap="small"):
        with st.container(
            horizontal=True, vertical_alignment="center", horizontal_alignment="distribute",
            key=f"{key}-kopf",
        ):  # fmt: skip
            st.page_link(
                context.pages[RECORD],
                label=markup.plain_label(record.name),
                query_params=links.record_params(record.id, ids),
            )
            basket.button(record.id, ids, key)
        st.html(fragments.card(record, figures.headline(record), item.hit))
        if item.hit is not None:
            with st.expander("Warum gefunden?", key=f"{key}-warum", type="compact"):
                st.html(fragments.reasons(results.reasons(item.hit)))
