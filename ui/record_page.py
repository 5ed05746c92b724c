"""Steckbrief: one approach with every value, each one click from its quote."""

from __future__ import annotations

from functools import partial

import streamlit as st

from records.corrections.editing import Corrections
from records.model import Record
from ui import (
    abbreviations,
    address,
    basket,
    downloads,
    facts,
    figures,
    fragments,
    links,
    markup,
    record_aside,
    resources,
    wording,
)
from ui.context import DOCUMENTS, RECORD, SEARCH, Context
from ui.documents import DocumentsState
from ui.links import SearchState

_WAIT_SECONDS = 1.5


def draw(context: Context) -> None:
    ids = basket.current(context)
    asked = (st.query_params.get_all("id") or [""])[-1]
    record = context.catalogue.by_id.get(asked)
    if record is None:
        _choose(context, asked, ids)
        return
    address.write(RECORD, links.record_params(record.id, ids))
    _head(context, record, ids)
    st.html(fragments.figures(figures.headline(record)))
    basket.bar(context, ids)
    with st.container(key="steckbrief"):
        with st.container(key="steckbrief-werte"):
            _body(context, record, ids)
        with st.container(key="steckbrief-daneben"):
            _aside(context, record, ids)


def _choose(context: Context, asked: str, ids: list[str]) -> None:
    """Without a valid id: say so, and offer all approaches."""
    st.title("Steckbrief", anchor=False)
    if asked:
        st.warning("Diesen Ansatz gibt es in der Sammlung nicht oder nicht mehr.")
    st.write("Welchen Ansatz möchten Sie ansehen?")
    records = context.catalogue.browse({})
    names = {r.id: wording.full_name(r) for r in records}
    chosen = st.selectbox(
        "Ansatz",
        list(names),
        index=None,
        format_func=lambda i: names.get(i, i),
        placeholder="Namen oder Ort eintippen",
        key="steckbrief_wahl",
    )
    if chosen:
        st.switch_page(context.pages[RECORD], query_params=links.record_params(chosen, ids))
    st.page_link(
        context.pages[SEARCH],
        label="Zur Suche",
        icon=":material/search:",
        query_params=links.ids_params(ids),
    )


def _head(context: Context, record: Record, ids: list[str]) -> None:
    st.html(f'<p class="pf-kicker">{markup.text(fragments.kind(record))}</p>')
    st.title(markup.plain_label(record.name), anchor=False)
    st.html(
        f'<p class="pf-meta">{markup.text(wording.place(record))}<br>'
        f"{markup.text(wording.document(record))}</p>"
    )
    with st.container(horizontal=True, key="steckbrief-aktionen", gap="small"):
        basket.button(record.id, ids, "steckbrief")
        link = links.share_url(st.context.url, links.record_params(record.id))
        downloads.record(record, link)
        with st.popover("Link teilen", icon=":material/link:", key="teilen"):
            st.write("Dieser Link öffnet den Steckbrief:")
            st.code(link, language=None, wrap_lines=True)


def _part(title: str, body: str) -> None:
    if body:
        st.html(f"<h2>{markup.text(title)}</h2>{body}")


def _body(context: Context, record: Record, ids: list[str]) -> None:
    text_of = context.document_text
    short = abbreviations.in_record(record, context.glossary())
    explain = partial(
        abbreviations.marked, explained=abbreviations.long_forms(short), seen=set[str]()
    )
    _part("Für wen und wie", fragments.fact_list(facts.who(record), record, text_of))
    _part("Umfang", fragments.fact_list(facts.extent(record), record, text_of))
    _part("Kosten", fragments.costs(record, text_of))
    _part("Ergebnisse", fragments.fact_list(facts.outcome(record), record, text_of))
    experience = facts.experience(record)
    if experience:
        _part("Erfahrungen", fragments.fact_list(experience, record, text_of))
    if record.sections:
        _part("Im Wortlaut", fragments.sections(record, explain))
    _part("Ansprechpersonen", fragments.contacts(record))


def _aside(context: Context, record: Record, ids: list[str]) -> None:
    _part("Quelle", fragments.sources(record))
    _part("Hinweise zur Datenqualität", fragments.warnings(record))
    if record.corrections:
        store = resources.store(context.data_dir)
        _part("Berichtigt", record_aside.corrections(Corrections(store).history(record.id)))
    target = links.href(DOCUMENTS, DocumentsState(record=record.id).params(ids))
    st.html(f'<p class="pf-correct"><a href="{markup.text(target)}">Einen Wert berichtigen</a></p>')
    short = abbreviations.in_record(record, context.glossary())
    _part("Abkürzungen", record_aside.abbreviations(short))
    if context.engine_ready():
        _similar(context, record, ids)
    else:
        _waiting(context)
    st.html(fragments.terms())


def _similar(context: Context, record: Record, ids: list[str]) -> None:
    hits = context.engine().similar(record.id, record_aside.MOST_SIMILAR)
    known = context.catalogue.by_id
    others = [known[hit.record.id] for hit in hits if hit.record.id in known]
    listed = record_aside.similar(record, others, ids)
    if listed:
        more = links.href(SEARCH, SearchState(similar_to=record.id).params(ids))
        more_link = f'<p><a href="{markup.text(more)}">Alle ähnlichen Ansätze</a></p>'
        _part("Ähnliche Ansätze", listed + more_link)


@st.fragment(run_every=_WAIT_SECONDS)
def _waiting(context: Context) -> None:
    """The page stands before search is loaded; what needs it is added as soon as it is there."""
    if context.engine_ready():
        st.rerun()
    _part("Ähnliche Ansätze", '<p class="pf-none">werden gesucht …</p>')
