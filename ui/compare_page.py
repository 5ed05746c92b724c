"""Vergleich: two to five approaches side by side on one cost basis."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from records.budget import purchase
from records.comparison import CostComparison, compare
from records.model import Record
from records.real_prices import index_years
from ui import (
    address,
    basket,
    budget,
    chart,
    compare_table,
    comparison,
    downloads,
    fragments,
    help_texts,
    links,
    markup,
    wording,
)
from ui.context import COMPARE, RECORD, SEARCH, Context
from ui.links import CompareState

_CHOICE, _BASIS, _PRICES = "vergleich_auswahl", "vergleich_grundlage", "vergleich_preise"
_BUDGET, _DIFFERENCES = "vergleich_budget", "vergleich_unterschiede"
_NOMINAL = 0  # choice of the price year that leaves amounts as they are


def draw(context: Context) -> None:
    ids = basket.current(context)
    state = links.read_compare(st.query_params.get_all, ids, index_years())
    address.write(COMPARE, state.params())
    records = [context.catalogue.by_id[i] for i in ids]
    _head(state, records)
    _choice(context, ids)
    if len(ids) < links.MIN_COMPARED:
        _too_few(context, ids)
        return
    _switches(state)
    found = compare(records, links.BASES[state.basis], state.price_year)
    _costs(context, records, found)
    _budget(context, records, state)
    _everything_else(context, records, found, state)
    _sheets(context, records, ids)
    st.html(fragments.terms())


def _head(state: CompareState, records: Sequence[Record]) -> None:
    """The title, with the ways to take the comparison along at its right."""
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center",
        key="vergleich-kopf",
    ):  # fmt: skip
        st.title("Ansätze vergleichen", anchor=False, width="content")
        if len(records) < links.MIN_COMPARED:
            return
        with st.container(horizontal=True, key="vergleich-aktionen", gap="small", width="content"):
            link = links.share_url(st.context.url, state.params())
            downloads.comparison(records, state, link)
            with st.popover("Link teilen", icon=":material/link:", key="teilen"):
                st.write("Dieser Link öffnet den Vergleich, wie Sie ihn sehen:")
                st.code(link, language=None, wrap_lines=True)


def _choice(context: Context, ids: list[str]) -> None:
    records = context.catalogue.browse({})
    names = {r.id: wording.full_name(r) for r in records}
    st.session_state[_CHOICE] = ids
    st.multiselect(
        f"{links.MIN_COMPARED} bis {links.MAX_COMPARED} Ansätze",
        list(names),
        key=_CHOICE,
        format_func=lambda i: names.get(i, i),
        placeholder="Namen oder Ort eintippen",
        select_all=False,
        on_change=_chosen,
    )
    if st.session_state.pop("vergleich_zu_viele", False):
        st.warning(
            f"Es lassen sich höchstens {links.MAX_COMPARED} Ansätze vergleichen. Nehmen Sie zuerst "
            "einen heraus."
        )


def _chosen() -> None:
    wanted = list(st.session_state[_CHOICE])
    st.session_state["vergleich_zu_viele"] = len(wanted) > links.MAX_COMPARED
    basket.keep(wanted[: links.MAX_COMPARED])


def _too_few(context: Context, ids: list[str]) -> None:
    st.write(
        "Wählen Sie noch einen zweiten Ansatz."
        if ids
        else "Wählen Sie oben mindestens zwei Ansätze, oder legen Sie sie in der Suche dazu."
    )
    st.page_link(
        context.pages[SEARCH],
        label="Zur Suche",
        icon=":material/search:",
        query_params=links.ids_params(ids),
    )


def _switches(state: CompareState) -> None:
    """Cost basis and price year, beside each other where there is room."""
    labels = {name: links.BASIS_NAMES[basis] for name, basis in links.BASES.items()}
    years = [_NOMINAL, *reversed(index_years())]
    st.session_state[_BASIS] = state.basis
    st.session_state[_PRICES] = state.price_year or _NOMINAL
    with st.container(horizontal=True, vertical_alignment="bottom", key="vergleich-schalter"):
        st.segmented_control(
            "Kostengrundlage",
            list(labels),
            key=_BASIS,
            required=True,
            format_func=lambda name: labels.get(name, name),
            help=help_texts.BASES,
            wrap=True,
            on_change=_switched,
        )
        st.selectbox(
            "Preise",
            years,
            key=_PRICES,
            format_func=lambda y: "wie im Dokument" if y == _NOMINAL else f"in Preisen von {y}",
            help=help_texts.PRICE_YEAR,
            width=230,
            on_change=_repriced,
        )


def _switched() -> None:
    chosen = st.session_state[_BASIS]
    if chosen == links.DEFAULT_BASIS:
        st.query_params.pop("basis", None)
    elif chosen in links.BASES:
        st.query_params["basis"] = chosen


def _repriced() -> None:
    chosen = st.session_state[_PRICES]
    if chosen == _NOMINAL:
        st.query_params.pop("preise", None)
    else:
        st.query_params["preise"] = str(chosen)


def _costs(context: Context, records: Sequence[Record], found: CostComparison) -> None:
    st.header("Kosten", anchor=False)
    drawn = comparison.bars(records, found)
    label = comparison.basis_label(found.basis)
    st.html(
        f'<p class="pf-shown">{markup.text(label)}, '
        f"{markup.text(comparison.price_phrase(found.price_year))}</p>"
    )
    if drawn:
        st.altair_chart(
            chart.cost_chart(drawn, found.basis, found.price_year),
            width="stretch",
            key="kostenbild",
        )
        if any(bar.ranged for bar in drawn):
            st.caption("Der hellere Teil eines Balkens zeigt die Spanne.")
    if not found.comparable:
        st.warning(
            "Auf dieser Grundlage lassen sich die Ansätze nicht vergleichen. Versuchen Sie eine "
            "andere Kostengrundlage oder die Preise, wie sie im Dokument stehen."
        )
    rows = comparison.cost_rows(records, found)
    with st.container(key="tabelle-kosten"):
        st.html(compare_table.table(label, records, rows, context.document_text))
    if found.caveats:
        with st.container(key="vorbehalte"):
            st.html(
                "<p><strong>Beim Vergleichen zu beachten</strong></p>"
                + fragments.reasons(found.caveats)
            )


def _budget(context: Context, records: Sequence[Record], state: CompareState) -> None:
    shown = budget.shown_sum(state.budget)
    st.header(f"Was bekomme ich für {shown}?", anchor=False)
    st.session_state[_BUDGET] = shown
    st.text_input(
        "Budget in Euro",
        key=_BUDGET,
        width=230,
        max_chars=40,
        help=help_texts.BUDGET,
        on_change=_budgeted,
    )
    if st.session_state.pop("vergleich_kein_betrag", False):
        st.warning(budget.NOT_A_SUM)
    bought = [purchase(r, Decimal(state.budget), state.price_year) for r in records]
    caption = f"Für {shown}, {comparison.price_phrase(state.price_year)}"
    with st.container(key="tabelle-budget"):
        st.html(compare_table.table(caption, records, budget.rows(bought), context.document_text))
    assumed = budget.assumptions(bought, comparison.column_heads(records))
    if assumed:
        st.html(f'<div class="pf-assumed"><p>Angenommen ist:</p>{fragments.reasons(assumed)}</div>')


def _budgeted() -> None:
    euros = budget.read_sum(st.session_state[_BUDGET] or "")
    if euros is None:
        st.session_state["vergleich_kein_betrag"] = True
    elif euros == links.DEFAULT_BUDGET:
        st.query_params.pop("budget", None)
    else:
        st.query_params["budget"] = str(euros)


def _everything_else(
    context: Context, records: Sequence[Record], found: CostComparison, state: CompareState
) -> None:
    st.header("Alle Merkmale", anchor=False)
    rows = comparison.attributes(records) + comparison.other_costs(records, found.basis)
    st.session_state[_DIFFERENCES] = state.differences
    st.toggle("Nur Unterschiede zeigen", key=_DIFFERENCES, on_change=_differences)
    shown = [row for row in rows if row.differs or not state.differences]
    with st.container(key="tabelle-merkmale"):
        st.html(compare_table.table("Merkmale der Ansätze", records, shown, context.document_text))
    st.caption(f"{comparison.DIFFERENT} und getönt: Hier unterscheiden sich die Ansätze.")


def _differences() -> None:
    if st.session_state[_DIFFERENCES]:
        st.query_params["unterschiede"] = "ja"
    else:
        st.query_params.pop("unterschiede", None)


def _sheets(context: Context, records: Sequence[Record], ids: list[str]) -> None:
    """The way from each approach to its Steckbrief."""
    st.header("Steckbriefe", anchor=False)
    with st.container(key="vergleich-steckbriefe", gap="xsmall"):
        for record in records:
            st.page_link(
                context.pages[RECORD],
                label=markup.plain_label(wording.full_name(record)),
                icon=":material/description:",
                query_params=links.record_params(record.id, ids),
            )
