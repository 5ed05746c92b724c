"""Judging: a question, one approach after the other, three keys; agreement and exports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st

from eval.agreement import Disagreement
from eval.assessments import RULE, judgments_text, open_disagreements, qrels_of, qrels_text
from records import german
from records.errors import PraxisfinderError
from records.grades import GRADES
from records.judgments import MAX_NAME, MAX_QUERY, JudgedTopic, JudgmentStore
from ui import basket, errors, links, markup, quality, quality_html, wording
from ui.context import Context
from ui.downloads import file_name
from ui.quality import JUDGE, QualityState, Turn

_WHO, _TOPIC, _NEW = "urteil_wer", "urteil_frage", "urteil_neue_frage"


def draw(
    context: Context,
    state: QualityState,
    store: JudgmentStore,
    topics: Sequence[JudgedTopic],
    ids: Sequence[str],
) -> None:
    judge = _who()
    if topics:
        topic = _topic(state, topics, store, judge)
        _judge(context, store, topic, judge, ids)
    else:
        st.write("Noch gibt es keine Frage, zu der Sie urteilen könnten. Legen Sie die erste an:")
    _add_topic(context, store)
    if topics:
        _agreement(context, store, topics)
        _exports(store, topics)


def _who() -> str:
    """The judge's name: kept while the visit lasts, not in the address."""
    name = st.text_input(
        "Wer urteilt? Ein Kürzel genügt",
        key=_WHO,
        max_chars=MAX_NAME,
        placeholder="z. B. Fachberatung 1",
        help="Steht bei jedem Urteil, damit sich mehrere Urteilende vergleichen lassen.",
    )
    return " ".join(name.split())


def _topic(
    state: QualityState, topics: Sequence[JudgedTopic], store: JudgmentStore, judge: str
) -> JudgedTopic:
    labels = {topic.id: f"{topic.id}: {topic.query}" for topic in topics}
    chosen = state.topic or topics[0].id
    st.session_state[_TOPIC] = chosen
    st.selectbox(
        "Frage",
        list(labels),
        key=_TOPIC,
        format_func=lambda i: labels.get(i, i),
        on_change=_chosen,
    )
    return next(topic for topic in topics if topic.id == chosen)


def _chosen() -> None:
    st.query_params["frage"] = st.session_state[_TOPIC]


def _judge(
    context: Context, store: JudgmentStore, topic: JudgedTopic, judge: str, ids: Sequence[str]
) -> None:
    turn = quality.turn(store, topic.id, judge, context.catalogue.by_id)
    st.header(f"„{markup.plain_label(topic.query)}“", anchor=False)
    if not turn.entries:
        st.write("Zu dieser Frage liegt kein Ansatz zum Beurteilen vor.")
        return
    total = german.number(len(turn.entries))
    st.progress(
        turn.done / len(turn.entries), text=f"{german.number(turn.done)} von {total} beurteilt"
    )
    entry = turn.next
    if entry is None:
        st.success(
            "Diese Frage ist fertig beurteilt. Danke! Wählen Sie oben die nächste.",
            icon=":material/check:",
        )
    else:
        with st.container(border=True, key="urteil"):
            st.html(quality_html.to_judge(context.catalogue.by_id[entry.record_id], ids))
        _grades(store, topic, entry.record_id, judge)
    _take_back(store, topic, judge, turn, context)


def _grades(store: JudgmentStore, topic: JudgedTopic, record_id: str, judge: str) -> None:
    """The three grades; their keys work anywhere on the page."""
    st.html(
        '<p class="pf-ask">Beantwortet dieser Ansatz die Frage? Tasten <kbd>0</kbd>, <kbd>1</kbd> '
        "und <kbd>2</kbd>.</p>"
    )
    if not judge:
        st.info("Tragen Sie zuerst oben ein, wer urteilt.")
    with st.container(horizontal=True, key="noten", gap="small"):
        for grade in sorted(GRADES):
            st.button(
                f"{grade} {GRADES[grade]}",
                key=f"note-{grade}",
                shortcut=str(grade),
                type="primary" if grade == 2 else "secondary",
                disabled=not judge,
                on_click=_give,
                args=(store, topic.id, record_id, grade, judge),
            )


def _give(store: JudgmentStore, topic: str, record_id: str, grade: int, judge: str) -> None:
    with errors.german_errors():
        store.judge(topic, record_id, grade, judge)


def _take_back(
    store: JudgmentStore, topic: JudgedTopic, judge: str, turn: Turn, context: Context
) -> None:
    last = turn.last
    if last is None or last.record_id not in context.catalogue.by_id:
        return
    name = context.catalogue.by_id[last.record_id].name
    st.button(
        f"Letztes Urteil zurücknehmen: {last.grade} für {markup.plain_label(name)}",
        key="urteil-zurueck",
        type="tertiary",
        icon=":material/undo:",
        on_click=lambda: store.withdraw(topic.id, last.record_id, judge),
    )


def _add_topic(context: Context, store: JudgmentStore) -> None:
    with (
        st.expander("Eigene Frage hinzufügen", icon=":material/add:", key="neue-frage"),
        st.form("frage-anlegen", border=False, clear_on_submit=True),
    ):
        query = st.text_input(
            "Frage", key=_NEW, max_chars=MAX_QUERY,
            placeholder="z. B. Wer begleitet Geflüchtete in eine Ausbildung?",
        )  # fmt: skip
        sent = st.form_submit_button("Frage anlegen", type="primary", key="frage-anlegen-ja")
        st.caption(
            "Gesucht wird auf drei Arten; die jeweils ersten zehn Ansätze kommen ohne Rang und "
            "gemischt zum Urteil."
        )
        if not sent:
            return
        if len(query.split()) == 0:
            st.error("Schreiben Sie zuerst eine Frage.")
            return
        with st.spinner("Die Ansätze dazu werden gesucht."):
            try:
                from eval.pooling import pool_of, store_pool
                from eval.topics import Topic

                made = store.add_topic(query)
                found = pool_of(context.engine(), [Topic(made.id, made.query)])
                store_pool(store, [made], found)
            except PraxisfinderError as error:
                errors.show(str(error))
                return
        kept = basket.current(context)
        st.query_params.from_dict(QualityState(JUDGE, topic=made.id).params(kept))
        st.rerun()


def _agreement(context: Context, store: JudgmentStore, topics: Sequence[JudgedTopic]) -> None:
    st.header("Wie einig sind sich die Urteilenden?", anchor=False)
    pairs = quality.pairs(store)
    if not pairs:
        st.write("Das zeigt sich, sobald zwei Personen dieselben Ansätze beurteilt haben.")
        return
    st.html(quality_html.agreement(pairs))
    left = open_disagreements(store)
    if not left:
        return
    queries = {topic.id: topic.query for topic in topics}
    number = wording.counted(len(left), "Ansatz ist", "Ansätze sind")
    with st.expander(f"{number} verschieden beurteilt", key="uneinig"):
        st.write(RULE)
        for item in left[:20]:
            _decide(context, store, item, queries.get(item.topic_id, item.topic_id))


def _decide(context: Context, store: JudgmentStore, item: Disagreement, query: str) -> None:
    key = f"klaeren-{item.topic_id}-{links.clean(item.record_id)}"
    record = context.catalogue.by_id.get(item.record_id)
    with st.form(key, border=True):
        st.html(quality_html.disagreement(item, query, record))
        grade = st.selectbox(
            "Es gilt", sorted(GRADES), key=f"{key}-grad",
            format_func=lambda g: f"{g} {GRADES[g]}",
        )  # fmt: skip
        reason = st.text_input("Begründung", key=f"{key}-grund", max_chars=500)
        if st.form_submit_button("Klären", key=f"{key}-ja"):
            judge = " ".join(str(st.session_state.get(_WHO, "")).split())
            try:
                store.adjudicate(item.topic_id, item.record_id, grade, judge, reason)
            except PraxisfinderError as error:
                errors.show(str(error))
            else:
                st.rerun()


def _exports(store: JudgmentStore, topics: Sequence[JudgedTopic]) -> None:
    st.header("Urteile herunterladen", anchor=False)
    st.write("Im TREC-Format für python -m eval und andere Werkzeuge.")
    today = date.today()

    def qrels() -> bytes:
        return qrels_text(qrels_of(store.judgments(), store.adjudications())).encode()

    def questions() -> bytes:
        return "".join(f"{t.id}\t{t.query}\n" for t in topics).encode()

    def everything() -> bytes:
        return judgments_text(store.judgments()).encode()

    with st.container(horizontal=True, key="urteile-dateien", gap="small"):
        for label, make, stem, suffix in (
            ("Urteile (qrels)", qrels, "urteile", "qrels.txt"),
            ("Fragen (topics)", questions, "fragen", "topics.tsv"),
            ("Alle Urteile mit Namen", everything, "einzelurteile", "tsv"),
        ):
            st.download_button(
                label,
                make,
                file_name=file_name(stem, suffix, today),
                mime="text/plain",
                key=f"urteile-{stem}",
                on_click="ignore",
                icon=":material/download:",
            )
