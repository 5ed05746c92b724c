"""Vergleich: two to five approaches side by side on one cost basis."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from records.comparison import CostComparison, compare
from records.model import Record
from ui import address, basket, chart, comparison, fragments, links, markup, wording
from ui.comparison import Row
from ui.context import COMPARE, RECORD, SEARCH, Context

_CHOICE, _BASIS = "vergleich_auswahl", "vergleich_grundlage"
_DIFFERENCES = "vergleich_unterschiede"
_TINT = "background-color: #f2f6f7"


def draw(context: Context) -> None:
    ids = basket.current(context)
    basis_name = links.read_basis(st.query_params.get_all)
    differences = links.read_differences(st.query_params.get_all)
    params = links.compare_params(ids, basis_name, differences)
    address.write(COMPARE, params)
    st.title("Ansätze vergleichen", anchor=False)
    _choice(context, ids)
    if len(ids) < links.MIN_COMPARED:
        _too_few(context, ids)
        return
    _basis(basis_name)
    records = [context.catalogue.by_id[i] for i in ids]
    found = compare(records, links.BASES[basis_name])
    _costs(records, found)
    _everything_else(records, found, differences)
    _sources(context, records, ids)
    with st.popover("Vergleich als Link teilen", icon=":material/link:", key="teilen"):
        st.code(links.share_url(st.context.url, params), language=None, wrap_lines=True)


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


def _basis(basis_name: str) -> None:
    labels = {name: links.BASIS_NAMES[basis] for name, basis in links.BASES.items()}
    st.session_state[_BASIS] = basis_name
    st.segmented_control(
        "Kostengrundlage",
        list(labels),
        key=_BASIS,
        required=True,
        format_func=lambda name: labels.get(name, name),
        help="Teilnehmermonat: ein Platz, einen Monat lang besetzt. Teilnahme: eine Person vom "
        "Eintritt bis zum Austritt.",
        on_change=_switched,
    )


def _switched() -> None:
    chosen = st.session_state[_BASIS]
    if chosen == links.DEFAULT_BASIS:
        st.query_params.pop("basis", None)
    elif chosen in links.BASES:
        st.query_params["basis"] = chosen


def _costs(records: Sequence[Record], found: CostComparison) -> None:
    st.header("Kosten", anchor=False)
    drawn = comparison.bars(records, found)
    if drawn:
        st.altair_chart(
            chart.cost_chart(drawn, found.basis),
            width="stretch",
            key="kostenbild",
        )
        if any(bar.ranged for bar in drawn):
            st.caption("Der hellere Teil eines Balkens zeigt die Spanne.")
    _table(records, comparison.chosen_cost(found), "Kosten auf der gewählten Grundlage", "kosten")
    if not found.comparable:
        st.warning(
            "Auf dieser Grundlage lassen sich die Ansätze nicht vergleichen. Versuchen Sie eine "
            "andere Kostengrundlage."
        )
    if found.caveats:
        with st.container(key="vorbehalte"):
            st.html(
                "<p><strong>Beim Vergleichen zu beachten</strong></p>"
                + fragments.reasons(found.caveats)
            )


def _everything_else(records: Sequence[Record], found: CostComparison, differences: bool) -> None:
    st.header("Alle Merkmale", anchor=False)
    rows = comparison.attributes(records) + comparison.other_costs(records, found.basis)
    st.session_state[_DIFFERENCES] = differences
    st.toggle("Nur Unterschiede zeigen", key=_DIFFERENCES, on_change=_differences)
    shown = [row for row in rows if row.differs or not differences]
    _table(records, shown, "Merkmale der Ansätze", "merkmale")
    st.caption(f"{comparison.DIFFERENT} und getönt: Hier unterscheiden sich die Ansätze.")


def _differences() -> None:
    if st.session_state[_DIFFERENCES]:
        st.query_params["unterschiede"] = "ja"
    else:
        st.query_params.pop("unterschiede", None)


def _table(records: Sequence[Record], rows: Sequence[Row], title: str, key: str) -> None:
    """Items in columns, attributes in rows; the sign marks rows that differ."""
    import pandas as pd

    heads = [markup.plain_label(head) for head in comparison.column_heads(records)]
    labels = [f"{comparison.DIFFERENT} {row.label}" if row.differs else row.label for row in rows]
    cells = [[markup.plain_label(cell) for cell in row.cells] for row in rows]
    frame = pd.DataFrame(cells, index=labels, columns=heads)
    tints = [[_TINT if row.differs else ""] * len(heads) for row in rows]
    styled = frame.style.apply(
        lambda _: pd.DataFrame(tints, index=frame.index, columns=frame.columns), axis=None
    )
    with st.container(key=f"tabelle-{key}"):
        st.table(styled, border="horizontal", alt=title)


def _sources(context: Context, records: Sequence[Record], ids: list[str]) -> None:
    st.header("Quellen und Formeln", anchor=False)
    for number, record in enumerate(records):
        with st.container(border=True, key=f"quellen-{number}", gap="small"):
            st.page_link(
                context.pages[RECORD],
                label=markup.plain_label(record.name),
                query_params=links.record_params(record.id, ids),
            )
            st.html(f'<p class="pf-meta">{markup.text(wording.document(record))}</p>')
            items = comparison.sources(record)
            body = "".join(fragments.cost_source(i, record, context.document_text) for i in items)
            if not body:
                body = fragments.no_cost()
            st.html(body)
