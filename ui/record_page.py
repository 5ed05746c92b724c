"""Steckbrief: one approach with every value, each one click from its quote."""

from __future__ import annotations

import streamlit as st

from records.model import Record
from ui import address, basket, downloads, facts, figures, fragments, links, markup, wording
from ui.context import RECORD, SEARCH, Context


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
    _body(context, record)


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


def _body(context: Context, record: Record) -> None:
    text_of = context.document_text

    def part(title: str, body: str) -> None:
        if body:
            st.header(title, anchor=False)
            st.html(body)

    part("Für wen und wie", fragments.fact_list(facts.who(record), record, text_of))
    part("Umfang", fragments.fact_list(facts.extent(record), record, text_of))
    part("Kosten", fragments.costs(record, text_of))
    part("Ergebnisse", fragments.fact_list(facts.outcome(record), record, text_of))
    experience = facts.experience(record)
    if experience:
        part("Erfahrungen", fragments.fact_list(experience, record, text_of))
    if record.sections:
        part("Im Wortlaut", fragments.sections(record))
    part("Quelle", fragments.sources(record))
    part("Hinweise zur Datenqualität", fragments.warnings(record))
    part("Kontakt", fragments.contacts(record))
