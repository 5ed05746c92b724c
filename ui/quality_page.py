"""Qualität: how well the search finds and the documents are read, and judging it oneself."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from eval.comparison import ComparisonReport
from eval.configurations import CONFIGURATIONS
from eval.reports import SavedReport, load_report, saved_reports
from records.errors import PraxisfinderError
from records.judgments import JudgmentStore
from ui import (
    address,
    basket,
    documents,
    errors,
    fragments,
    judging_page,
    markup,
    quality,
    quality_html,
    resources,
)
from ui.context import QUALITY, Context
from ui.quality import COMPARE, JUDGE, QualityState

_REPORT, _A, _B, _SOURCE = "qualitaet_messung", "qualitaet_a", "qualitaet_b", "qualitaet_urteile"


def draw(context: Context) -> None:
    ids = basket.current(context)
    store = resources.judgments(context.data_dir)
    reports = saved_reports(context.data_dir)
    topics = store.topics()
    state = quality.read_state(
        st.query_params.get_all, (r.id for r in reports), (t.id for t in topics)
    )
    address.write(QUALITY, state.params(ids))
    st.title("Qualität", anchor=False)
    st.html(quality_html.views(state, ids))
    if state.view == COMPARE:
        _compare(context, state, store)
    elif state.view == JUDGE:
        judging_page.draw(context, state, store, topics, ids)
    else:
        _figures(context, state, reports, store)


def _figures(
    context: Context, state: QualityState, reports: Sequence[SavedReport], store: JudgmentStore
) -> None:
    st.html(
        '<p class="pf-lead">Wie gut findet die Suche, was sie finden soll, und wie richtig werden '
        "Dokumente gelesen? Jede Messung bleibt mit ihren Eingaben aufbewahrt.</p>"
    )
    told = []
    search = quality.latest(reports, "retrieval")
    reading = quality.latest(reports, "extraction")
    for item, names in ((search, ("nDCG@10", "Recall@10", "MRR")), (reading, ())):
        if item is None:
            continue
        for name in names or tuple(item.figures):
            if name in item.figures:
                note = f"{item.label}, {item.subject}, {documents.when(item.at)}"
                told.append((name, quality.value(item.figures[name]), note))
    if told:
        st.html(quality_html.headline(told))
    else:
        st.write("Noch wurde nichts gemessen.")
    _measure(context, store)
    shown = [item for item in reports if item.command in ("retrieval", "extraction")]
    if not shown:
        return
    st.header("Eine Messung ansehen", anchor=False)
    labels = {item.id: quality.report_label(item, documents.when(item.at)) for item in shown}
    chosen = state.report if state.report in labels else shown[0].id
    st.session_state[_REPORT] = chosen
    st.selectbox(
        "Messung",
        list(labels),
        key=_REPORT,
        format_func=lambda i: labels.get(i, i),
        on_change=lambda: st.query_params.update({"messung": st.session_state[_REPORT]}),
    )
    _report(context, chosen)


def _report(context: Context, report_id: str) -> None:
    report = load_report(context.data_dir, report_id)
    made = report["provenance"]
    index = made.get("index") or {}
    source = [f"Index {index['build_id']}" if index.get("build_id") else ""]
    if made["code"].get("commit"):
        changed = " mit Änderungen" if made["code"].get("changed") else ""
        source.append(f"Programmstand {made['code']['commit'][:10]}{changed}")
    if report["command"] == "extraction":
        st.html(quality_html.extraction(report) + quality_html.misses(report))
    else:
        st.html(quality_html.retrieval(report))
        st.subheader("Je Frage, die schwächsten zuerst", anchor=False)
        st.html(quality_html.per_topic(report))
    _notes([str(note) for note in report.get("notes", [])])
    st.caption(" · ".join(part for part in source if part))


def _notes(lines: Sequence[str]) -> None:
    if lines:
        st.html(fragments.reasons(lines))


def _measure(context: Context, store: JudgmentStore) -> None:
    """Buttons that measure now; the same as the commands do."""
    with st.container(horizontal=True, key="messen", gap="small"):
        built_in = st.button(
            "Suche an den mitgelieferten Fragen messen", key="messen-suche",
            icon=":material/speed:",
            help="50 Fragen mit Urteilen über den mitgelieferten Bestand. Was davon nicht in der "
            "Sammlung steht, zählt als nicht gefunden.",
        )  # fmt: skip
        own = bool(store.judgments()) and st.button(
            "Suche an eigenen Urteilen messen", key="messen-eigene", icon=":material/speed:"
        )
        reading = st.button(
            "Einlesen messen", key="messen-einlesen", icon=":material/fact_check:",
            help="Vergleicht die gelesenen Werte der mitgelieferten Dokumente mit denen, die von "
            "Hand herausgesucht wurden.",
        )  # fmt: skip
    if not (built_in or own or reading):
        return
    with st.spinner("Die Messung läuft; das dauert einige Sekunden."), errors.german_errors():
        if reading:
            made = quality.measure_extraction(context.data_dir)
        else:
            given = quality.material(quality.OWN if own else quality.BUILT_IN, store)
            made = quality.measure(context.engine(), given, context.data_dir)
        st.query_params["messung"] = made
        st.rerun()


def _compare(context: Context, state: QualityState, store: JudgmentStore) -> None:
    st.write(
        "Beide Suchen beantworten dieselben Fragen. Ob ein Unterschied mehr ist als Zufall, sagen "
        "ein t-Test und ein Zufallstest über die einzelnen Fragen."
    )
    st.session_state[_A], st.session_state[_B] = state.a, state.b
    st.session_state[_SOURCE] = state.source
    names = {name: way.label for name, way in CONFIGURATIONS.items()}
    with st.grid(3, min_column_width=220):
        for key, title in ((_A, "Suche A"), (_B, "Suche B")):
            st.selectbox(
                title, list(names), key=key, format_func=lambda n: names.get(n, n),
                on_change=_compared,
            )  # fmt: skip
        st.selectbox(
            "Urteile", list(quality.SOURCES), key=_SOURCE, on_change=_compared,
            format_func=lambda n: quality.SOURCES.get(n, n),
        )  # fmt: skip
    if state.a == state.b:
        st.info("Wählen Sie zwei verschiedene Suchen.")
        return
    if state.source == quality.OWN and not store.judgments():
        st.info("Es gibt noch keine eigenen Urteile. Geben Sie zuerst unter „Urteilen“ welche ab.")
        return
    with st.spinner("Beide Suchen beantworten die Fragen."):
        engine = context.engine()
        mark = len(store.history()) + len(store.adjudications())
        found = _compared_once(
            context, store, engine.build_id, state.a, state.b, state.source, mark
        )
    if found is None:
        return
    verdict = quality.verdict(found, state.a, state.b)
    st.html(f'<p class="pf-shown" role="status">{markup.text(verdict)}</p>')
    st.html(quality_html.comparison(found, state.a, state.b))
    moved = quality_html.changed(found)
    if moved:
        st.subheader("Wo sie sich am meisten unterscheiden", anchor=False)
        st.html(moved)
    _notes(found.notes)


def _compared() -> None:
    chosen = QualityState(
        COMPARE,
        a=st.session_state[_A],
        b=st.session_state[_B],
        source=st.session_state[_SOURCE],
    )
    kept = {"ids": st.query_params.get_all("ids")} if "ids" in st.query_params else {}
    st.query_params.from_dict(chosen.params() | kept)


@st.cache_resource(show_spinner=False, max_entries=20)
def _compared_once(
    _context: Context, _store: JudgmentStore, build_id: str, a: str, b: str, source: str, mark: int
) -> ComparisonReport | None:
    """The comparison at one state of index and judgments."""
    try:
        return quality.compare(_context.engine(), quality.material(source, _store), a, b)
    except PraxisfinderError as error:
        errors.show(str(error))
        return None
