"""Dokumente: what was read, what came of it, and putting right what was misread."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ingest.uploads import MAX_BYTES, clean_name, stage, uploads
from records.corrections.editing import Corrections
from records.errors import DocumentRefused
from ui import (
    address,
    basket,
    correction_page,
    documents,
    documents_html,
    downloads,
    errors,
    markup,
    resources,
    updates,
    wording,
)
from ui.context import DOCUMENTS, Context
from ui.documents import CORRECTIONS, WARNINGS, DocumentsState, Row
from ui.updates import Change

MAX_FILES = 20
_FILES, _ROUND, _STEPS = "dokumente_dateien", "dokumente_runde", "dokumente_schritt"
_SUFFIXES = ["pdf", "docx", "pptx", "html", "htm", "md", "txt"]


def draw(context: Context) -> None:
    ids = basket.current(context)
    store = resources.store(context.data_dir)
    live = store.documents()
    state = documents.read_state(
        st.query_params.get_all, (d.id for d in live), context.catalogue.by_id
    )
    address.write(DOCUMENTS, state.params(ids))
    corrections = Corrections(store)
    if state.record:
        correction_page.draw(context, corrections, state, ids)
        return
    found = documents.rows(live, context.catalogue, uploads(context.data_dir))
    if state.document:
        row = next(row for row in found if row.document.id == state.document)
        _document(context, row, ids)
        return
    st.title("Dokumente", anchor=False)
    history = corrections.history()
    counts = {
        WARNINGS: documents.open_tasks(context.catalogue.records),
        CORRECTIONS: sum(entry.state != "withdrawn" for entry in history),
    }
    st.html(documents_html.views(state, counts, ids))
    _progress(context, ids)
    if state.view == WARNINGS:
        _warnings(context, ids)
    elif state.view == CORRECTIONS:
        correction_page.draw_history(context, corrections, history, ids)
    else:
        _upload(context)
        st.header("In der Sammlung", anchor=False)
        st.html(documents_html.document_table(found, ids))
        refused = documents_html.refusals(store.refusals())
        if refused:
            st.subheader("Nicht übernommen", anchor=False)
            st.html(refused)
        if context.catalogue.records:
            st.header("Alle Daten herunterladen", anchor=False)
            st.write(
                "Alle Praxisbeispiele mit Werten, Zitaten und Fundstellen. Korrekturen sind "
                "enthalten, Ansprechpersonen nicht."
            )
            downloads.everything(context.catalogue.records)


def _progress(context: Context, ids: Sequence[str]) -> None:
    """What is being carried out, and what came of the last change."""
    queue = updates.of(context.data_dir)
    st.session_state[_STEPS] = queue.steps
    busy = queue.busy
    last = queue.latest
    if last is not None and last.error:
        errors.show(last.error)
    elif last is not None:
        ended = f" ({last.ended:%H:%M} Uhr)" if last.ended else ""
        st.html(
            f'<div class="pf-read" role="status"><p><strong>{markup.text(last.what)}</strong>'
            f"{ended}</p>{documents_html.results(last.documents, ids)}</div>"
        )
    if busy:
        _watch(context)
    elif not context.index_is_current():
        st.warning(
            "Die Suche kennt die letzten Änderungen noch nicht. Angezeigt werden überall die "
            "neuen Werte; gefunden wird bis dahin nach dem alten Stand."
        )
        if st.button("Suchindex jetzt erneuern", key="index-erneuern", icon=":material/refresh:"):
            queue.ask(Change("Suchindex erneuern"))
            st.rerun()


@st.fragment(run_every=1.0)
def _watch(context: Context) -> None:
    """The running change, drawn anew every second; the whole page when there is news."""
    queue = updates.of(context.data_dir)
    if not queue.busy or queue.steps != st.session_state.get(_STEPS):
        st.rerun()
    st.html(
        f'<p class="pf-shown" role="status">{markup.text(queue.current)}: läuft. '
        "Die Suche antwortet währenddessen wie gewohnt.</p>"
    )
    st.progress(queue.fraction, text=markup.plain_label(queue.message))


def _upload(context: Context) -> None:
    st.header("Dokument hinzufügen", anchor=False)
    turn = st.session_state.setdefault(_ROUND, 0)
    given = st.file_uploader(
        "Dateien auswählen",
        type=_SUFFIXES,
        accept_multiple_files=True,
        key=f"{_FILES}_{turn}",
        help="Die Dateien bleiben auf diesem Rechner. Eine Datei, die so heißt wie eine früher "
        "hochgeladene, gilt als deren neue Fassung; Korrekturen bleiben erhalten.",
    )
    st.caption(
        f"PDF, Word, PowerPoint, HTML, Markdown oder Text, je Datei höchstens "
        f"{MAX_BYTES // 1024 // 1024} MB, höchstens {MAX_FILES} auf einmal. PDF-Dateien brauchen "
        "lesbaren Text; reine Bilder von Seiten werden nicht gelesen."
    )
    if not given:
        return
    many = len(given) > 1
    if not st.button(
        f"{len(given)} Dateien einlesen" if many else "Datei einlesen",
        type="primary",
        key="einlesen",
        icon=":material/upload_file:",
    ):
        return
    if len(given) > MAX_FILES:
        st.error(f"Das sind {len(given)} Dateien. Laden Sie höchstens {MAX_FILES} auf einmal hoch.")
        return
    what = f"{len(given)} Dateien einlesen" if many else f"„{clean_name(given[0].name)}“ einlesen"
    change = Change(what)
    refused = False
    for file in given:
        try:
            path = stage(context.data_dir, file.name, file.getvalue())
        except DocumentRefused as problem:
            errors.show(str(problem))
            refused = True
        else:
            change.staged.append({"path": str(path), "name": clean_name(file.name)})
    if change.staged:
        updates.of(context.data_dir).ask(change)
    if not refused:
        st.session_state[_ROUND] = turn + 1
        st.rerun()


def _document(context: Context, row: Row, ids: Sequence[str]) -> None:
    """One document: where it comes from, what was read, and its examples."""
    document = row.document
    st.html(f"<p>{documents_html.link('Alle Dokumente', DocumentsState(), ids)}</p>")
    st.title(markup.plain_label(document.title), anchor=False)
    facts = [
        document.publisher or "",
        str(document.year) if document.year else "",
        row.kind,
        row.file,
        f"eingelesen am {documents.when(document.ingested_at)}",
    ]
    st.html(f'<p class="pf-meta">{markup.text(" · ".join(f for f in facts if f))}</p>')
    _progress(context, ids)
    _actions(context, row)
    st.header("Was gelesen wurde", anchor=False)
    report = dict(document.report)
    report.setdefault("file", row.file)
    st.html(
        f"<p>{markup.text(documents.outcome_line(report | {'file': row.file}))}</p>"
        + documents_html.field_table(report)
    )
    named, notes = documents.remarks(report)
    if named:
        notes.append(f"Nur genannt, aber nicht beschrieben: {', '.join(named)}.")
    if notes:
        listed = "".join(markup.tag("li", markup.text(note)) for note in notes)
        st.html(markup.tag("ul", listed, "pf-list"))
    st.header("Praxisbeispiele", anchor=False)
    if row.records:
        st.html(documents_html.record_table(row.records, ids))
    else:
        st.write("Dieses Dokument steuert keine eigenen Praxisbeispiele bei.")


def _actions(context: Context, row: Row) -> None:
    queue = updates.of(context.data_dir)
    with st.container(horizontal=True, key="dokument-aktionen", gap="small"):
        if st.button(
            "Neu einlesen", key="neu-einlesen", icon=":material/refresh:", disabled=queue.busy
        ):
            queue.ask(Change(f"„{row.file}“ neu einlesen", again=[row.document.file]))
            st.rerun()
        if row.upload is None:
            return
        with st.popover("Aus der Sammlung nehmen", icon=":material/delete:", key="entfernen"):
            number = wording.counted(len(row.records), "Praxisbeispiel", "Praxisbeispiele")
            st.write(
                f"Die Datei wird gelöscht; {number} erscheinen nicht mehr in Suche und Exporten. "
                "Korrekturen bleiben aufgehoben und gelten wieder, wenn Sie die Datei erneut "
                "hochladen."
            )
            if st.button("Ja, herausnehmen", key="entfernen-ja", type="primary"):
                change = Change(f"„{row.file}“ herausnehmen", discard=[row.document.id])
                queue.ask(change)
                st.query_params.from_dict({})
                st.rerun()


def _warnings(context: Context, ids: Sequence[str]) -> None:
    found = documents.tasks(context.catalogue.records)
    if not found:
        st.write("Zurzeit gibt es keine Hinweise.")
        return
    st.write(
        "Hier stehen Werte, bei denen ein Blick ins Dokument lohnt. Ein Klick auf den Namen zeigt "
        "alle Werte mit Zitat; dort lassen sie sich berichtigen."
    )
    st.html(documents_html.task_list(found, ids))
