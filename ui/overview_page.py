"""Überblick: what the collection covers, what it costs, what it leaves unsaid."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from records import german
from records.model import UnitCostBasis
from ui import address, basket, links, markup, overview, overview_html, wording
from ui.context import OVERVIEW, Context
from ui.overview import OverviewState, Placed
from ui.scatter import scatter_chart

_BASIS, _GROUP = "ueberblick_grundlage", "ueberblick_gruppe"


def draw(context: Context) -> None:
    ids = basket.current(context)
    state = overview.read_state(st.query_params.get_all, context.catalogue.known)
    address.write(OVERVIEW, state.params(ids))
    st.title("Überblick", anchor=False)
    _stock(context, state)
    _matrix(context, state, ids)
    _costs(context, state, ids)
    _gaps(context, state, ids)
    with st.popover("Überblick als Link teilen", icon=":material/link:", key="teilen"):
        link = links.share_url(st.context.url, state.params())
        st.code(link, language=None, wrap_lines=True)


def _stock(context: Context, state: OverviewState) -> None:
    catalogue = context.catalogue
    approaches = wording.counted(len(catalogue.records), "Ansatz", "Ansätze")
    documents = wording.counted(len(catalogue.titles), "Dokument", "Dokumenten")
    priced = len(overview.points(catalogue.records, "per_participant_month"))
    st.html(
        f'<p class="pf-lead">{approaches} aus {documents}. '
        f"{german.number(catalogue.costed())} nennen Programmkosten, bei {german.number(priced)} "
        "davon ergeben sich Kosten je Teilnehmermonat.</p>"
    )


def _matrix(context: Context, state: OverviewState, ids: Sequence[str]) -> None:
    found = overview.coverage(context.catalogue, state.whole)
    st.header("Für wen gibt es was?", anchor=False)
    if not found.groups or not found.instruments:
        st.write("Die Ansätze nennen weder Zielgruppen noch Instrumente.")
        return
    st.html(
        '<p>Jede Zahl öffnet die Ansätze dazu in der Suche. <span class="pf-wide">Ein '
        "Strich heißt: In der Sammlung gibt es dazu nichts.</span></p>"
        + overview_html.matrix(found, ids)
        + overview_html.matrix_list(found, ids)
        + _matrix_size(state, found, ids)
        + _unplaced(context, ids)
    )


def _matrix_size(state: OverviewState, found: overview.Coverage, ids: Sequence[str]) -> str:
    if found.hidden_groups or found.hidden_instruments:
        rest = [
            wording.counted(number, one, many)
            for number, one, many in (
                (found.hidden_groups, "seltenere Zielgruppe", "seltenere Zielgruppen"),
                (found.hidden_instruments, "selteneres Instrument", "seltenere Instrumente"),
            )
            if number
        ]
        label = f"Auch {' und '.join(rest)} zeigen"
    elif state.whole:
        label = "Nur die häufigsten zeigen"
    else:
        return ""
    target = links.href(OVERVIEW, state.with_matrix(not state.whole).params(ids))
    return f'<p><a href="{markup.text(target)}">{markup.text(label)}</a></p>'


def _unplaced(context: Context, ids: Sequence[str]) -> str:
    """Approaches that stand in no cell, since they name no group or no instrument."""
    parts = []
    for key, name in (("target_group", "keine Zielgruppe"), ("instrument", "kein Instrument")):
        records = overview.without(context.catalogue.records, key)
        if records:
            verb = "Ansatz nennt" if len(records) == 1 else "Ansätze nennen"
            parts.append(
                markup.details(
                    f"{german.number(len(records))} {verb} {name}",
                    overview_html.name_list(records, ids),
                    "pf-section",
                )
            )
    return "".join(parts)


def _costs(context: Context, state: OverviewState, ids: Sequence[str]) -> None:
    st.header("Was kostet es?", anchor=False)
    _choices(context, state)
    basis = links.BASES[state.basis]
    records = context.catalogue.browse(
        {"target_group": (state.group,)} if state.group else {},
    )
    group = context.catalogue.label("target_group", state.group) if state.group else ""
    found = overview.points(records, basis)
    label = _basis_label(basis)
    told = overview.spread_sentence(found, group, basis)
    limits = overview.years(found, basis)
    note = f' <span class="pf-aside">{markup.text(limits)}</span>' if limits else ""
    legend = (
        '<p class="pf-legend"><span class="pf-band-key"></span>mittlere Hälfte'
        '<span class="pf-median-key"></span>Median'
        '<span class="pf-dot-key"></span>ein Ansatz'
        '<span class="pf-span-key"></span>Spanne'
        '<span class="pf-beyond-key">➔</span>jenseits der Skala</p>'
        if len(found) >= 4
        else ""
    )
    st.html(
        f'<p class="pf-shown" role="status">{markup.text(told)}{note}</p>{legend}'
        + overview_html.cost_table(found, label, ids)
    )
    _durations(overview.placed(found), basis, len(found), ids)


def _basis_label(basis: UnitCostBasis) -> str:
    return "insgesamt" if basis == "total" else links.BASIS_NAMES[basis]


def _choices(context: Context, state: OverviewState) -> None:
    labels = {name: links.BASIS_NAMES[basis] for name, basis in links.BASES.items()}
    groups = {o.value: f"{o.label} ({o.count})" for o in context.catalogue.options("target_group")}
    st.session_state[_BASIS] = state.basis
    st.session_state[_GROUP] = state.group or None
    with st.container(horizontal=True, vertical_alignment="bottom", key="ueberblick-wahl"):
        st.segmented_control(
            "Kostengrundlage",
            list(labels),
            key=_BASIS,
            required=True,
            format_func=lambda name: labels.get(name, name),
            help="Teilnehmermonat: ein Platz, einen Monat lang besetzt. Teilnahme: eine Person vom "
            "Eintritt bis zum Austritt.",
            on_change=_chosen,
        )
        st.selectbox(
            "Nur Ansätze für",
            list(groups),
            key=_GROUP,
            index=None,
            format_func=lambda value: groups.get(value, value),
            placeholder="Alle Zielgruppen",
            on_change=_chosen,
        )


def _chosen() -> None:
    """The choices into the URL, from which the page is then drawn."""
    basis, group = st.session_state[_BASIS], st.session_state[_GROUP]
    for name, value, usual in (
        ("basis", basis, links.DEFAULT_BASIS),
        ("zielgruppe", group or "", ""),
    ):
        if value == usual:
            st.query_params.pop(name, None)
        else:
            st.query_params[name] = value


def _durations(
    found: Sequence[Placed], basis: UnitCostBasis, priced: int, ids: Sequence[str]
) -> None:
    if not found:
        return
    st.header("Dauer und Kosten", anchor=False)
    silent = priced - len(found)
    more = (
        f" {wording.counted(silent, 'Ansatz nennt', 'Ansätze nennen')} Kosten, aber keine Dauer."
        if silent
        else ""
    )
    st.write(
        "Dauer ist die Zeit einer Teilnahme; wo sie fehlt, die Laufzeit des ganzen Vorhabens "
        f"(Raute).{more}"
    )
    label = _basis_label(basis)
    with st.container(key="dauerbild"):
        st.altair_chart(scatter_chart(found, label), width="stretch", key="dauer-kosten")
    st.html(overview_html.duration_table(found, label, ids))


def _gaps(context: Context, state: OverviewState, ids: Sequence[str]) -> None:
    records = context.catalogue.records
    basis = links.BASES[state.basis]
    label = _basis_label(basis)
    st.header("Was die Dokumente nicht sagen", anchor=False)
    st.html(
        "<p>Was fehlt, bleibt leer: Es wird nichts geschätzt. Was hier fehlt, kann es trotzdem "
        "geben, nur steht es nicht in diesen Dokumenten.</p>"
        + overview_html.gap_table(overview.gaps(records, basis), ids)
    )
    reasons = overview.uncosted(records, basis)
    if reasons:
        st.subheader(f"Warum Kosten {label} fehlen", anchor=False)
        st.html(overview_html.reason_list(reasons, ids))
    silent = overview.uncosted_groups(context.catalogue, basis)
    absent = overview.absent_groups(context.catalogue)
    told = ""
    if silent:
        told += (
            f"<p>Kein einziger Wert {markup.text(label)} liegt vor für: "
            f"{overview_html.group_links(silent, ids)}.</p>"
        )
    if absent:
        told += (
            "<p>Für diese Zielgruppen gibt es in der Sammlung gar keinen Ansatz: "
            f"{markup.text(', '.join(absent))}.</p>"
        )
    if told:
        st.subheader("Zielgruppen ohne Zahlen oder ohne Ansatz", anchor=False)
        st.html(told)
