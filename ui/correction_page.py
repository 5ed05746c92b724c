"""Putting a value right: what the machine read, the form, the history and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

import streamlit as st
from pydantic import JsonValue

from records import german
from records.corrections.editing import Corrections
from records.corrections.fields import Field, show_value
from records.corrections.form import ItemState, RecordForm
from records.corrections.history import Entry
from records.errors import CorrectionRefused
from ui import documents_html, errors, markup, updates, wording
from ui.context import Context
from ui.documents import DocumentsState
from ui.documents_html import NEW
from ui.quotes import quote_html
from ui.updates import Change

_EDITOR, _DONE = "korrektur_wer", "korrektur_meldung"
_REASON_HELP = "Ein Satz genügt, zum Beispiel: „Die Summe gilt für zwei Jahre, nicht für eines.“"


@dataclass(frozen=True)
class Target:
    """What the form is about: one field, an item of a list, or a new item."""

    title: str
    path: str
    fields: Sequence[Field]
    values: Mapping[str, JsonValue]
    item: ItemState | None = None
    list_name: str = ""

    @property
    def new(self) -> bool:
        return bool(self.list_name) and self.item is None


def target_of(form: RecordForm, path: str) -> Target | None:
    """The part of the form that a path of the URL names; `None` where there is none."""
    for state in form.fields:
        if state.path == path:
            return Target(state.field.label, path, [state.field], {state.field.name: state.value})
    name, _, number = path.partition("/")
    for listed in form.lists:
        if listed.path != name:
            continue
        if number == NEW:
            return Target(f"{listed.label} ergänzen", name, listed.fields, {}, list_name=name)
        for item in listed.items:
            if item.path == path:
                values = {state.field.name: state.value for state in item.fields}
                return Target(listed.label, path, listed.fields, values, item, name)
    return None


def as_typed(field: Field, value: JsonValue) -> str:
    """A value as one would type it: amounts without the euro sign, empty where none is stated."""
    if value is None or value == "":
        return ""
    if field.kind == "amount":
        return german.number(Decimal(str(value)), 2)
    if field.kind == "whole":
        return str(value)
    return show_value(field, value)


def changed(
    fields: Sequence[Field], before: Mapping[str, JsonValue], given: Mapping[str, object]
) -> dict[str, object]:
    """Those of the given values that differ from what the form showed."""
    found: dict[str, object] = {}
    for field in fields:
        value = given[field.name]
        shown = before.get(field.name)
        if field.kind == "flag":
            same = bool(value) == bool(shown)
        elif field.choices:
            same = (value or None) == shown
        else:
            same = str(value or "").strip() == as_typed(field, shown)
        if not same:
            found[field.name] = value
    return found


def draw(
    context: Context, corrections: Corrections, state: DocumentsState, ids: Sequence[str]
) -> None:
    """All values of a record, or the form for one of them."""
    form = corrections.form(state.record)
    target = target_of(form, state.field) if state.field else None
    if target is not None:
        _edit(context, corrections, form, target, state, ids)
        return
    record = form.record
    back = DocumentsState(document=record.document.id)
    st.html(
        f"<p>{documents_html.link(record.document.title, back, ids)} · "
        f"{documents_html.record_link(record.id, 'Steckbrief', ids)}</p>"
    )
    st.title("Werte prüfen", anchor=False)
    st.html(
        f'<p class="pf-lead">{markup.text(record.name)}</p>'
        f'<p class="pf-meta">{markup.text(wording.place(record))}</p>'
    )
    done = st.session_state.pop(_DONE, None)
    if done:
        st.success(markup.plain_label(done), icon=":material/check:")
    history = corrections.history(record.id)
    conflicts = [entry for entry in history if entry.state == "conflict"]
    if conflicts:
        st.header("Zu entscheiden", anchor=False)
        _entries(context, corrections, conflicts, ids, named=False)
    st.html(documents_html.sheet(form, ids, context.document_text))
    others = [entry for entry in history if entry.state != "conflict"]
    if others:
        st.header("Verlauf der Korrekturen", anchor=False)
        _entries(context, corrections, others, ids, named=False)


def draw_history(
    context: Context, corrections: Corrections, history: Sequence[Entry], ids: Sequence[str]
) -> None:
    """The corrections of all records, those to be decided first."""
    done = st.session_state.pop(_DONE, None)
    if done:
        st.success(markup.plain_label(done), icon=":material/check:")
    if not history:
        st.write(
            "Noch wurde nichts berichtigt. Öffnen Sie ein Dokument, wählen Sie bei einem "
            "Praxisbeispiel „Werte prüfen“ und dort „Berichtigen“."
        )
        return
    order = sorted(history, key=lambda e: e.state != "conflict")
    _entries(context, corrections, order, ids, named=True)


def _entries(
    context: Context,
    corrections: Corrections,
    entries: Sequence[Entry],
    ids: Sequence[str],
    named: bool,
) -> None:
    for entry in entries:
        with st.container(border=True, key=f"korrektur-{entry.id}", gap="small"):
            st.html(documents_html.entry(entry, ids, named))
            if entry.state == "withdrawn":
                continue
            with st.container(horizontal=True, key=f"korrektur-{entry.id}-wege", gap="small"):
                if entry.state == "conflict":
                    _settle(
                        context, f"behalten-{entry.id}", "Korrektur behalten",
                        partial(_keep, corrections, entry.id),
                        "Die Korrektur gilt weiter.",
                    )  # fmt: skip
                _settle(
                    context, f"zurueck-{entry.id}",
                    "Neue Lesung übernehmen" if entry.state == "conflict" else "Zurücknehmen",
                    partial(_withdraw, corrections, entry.id),
                    "Die Korrektur ist zurückgenommen; es gilt der gelesene Wert.",
                )  # fmt: skip


def _keep(corrections: Corrections, number: int, reason: str, editor: str) -> None:
    corrections.keep(number, reason=reason, editor=editor)


def _withdraw(corrections: Corrections, number: int, reason: str, editor: str) -> None:
    corrections.withdraw(number, reason=reason, editor=editor)


def _settle(
    context: Context, key: str, label: str, act: Callable[[str, str], object], done: str
) -> None:
    """A decision about a correction, with reason and name."""
    with st.popover(label, key=key), st.form(f"{key}-form", border=False):
        reason = st.text_input("Begründung", key=f"{key}-grund", max_chars=2000)
        editor = _editor(key)
        if st.form_submit_button(label, type="primary", key=f"{key}-ja"):
            _carry_out(context, lambda: act(reason, editor), editor, done)


def _editor(key: str) -> str:
    return st.text_input(
        "Ihr Name oder Kürzel",
        value=st.session_state.get(_EDITOR, ""),
        key=f"{key}-wer",
        max_chars=120,
        help="Steht dauerhaft bei der Korrektur, damit Kolleginnen und Kollegen nachfragen können.",
    )


def _carry_out(context: Context, act: Callable[[], object], editor: str, done: str) -> None:
    """Do it, tell it after the next drawing, and let the index follow."""
    try:
        act()
    except CorrectionRefused as refused:
        for problem in refused.problems:
            errors.show(problem)
        return
    st.session_state[_EDITOR] = editor.strip()
    st.session_state[_DONE] = done
    updates.of(context.data_dir).ask(Change("Suchindex erneuern"))
    st.rerun()


def _edit(
    context: Context,
    corrections: Corrections,
    form: RecordForm,
    target: Target,
    state: DocumentsState,
    ids: Sequence[str],
) -> None:
    record = form.record
    back = DocumentsState(record=record.id)
    st.html(f"<p>{documents_html.link('Alle Werte dieses Beispiels', back, ids)}</p>")
    title = target.title if target.new else f"{target.title} berichtigen"
    st.title(title, anchor=False)
    st.html(f'<p class="pf-meta">{markup.text(wording.full_name(record))}</p>')
    if target.item is not None:
        _machine(context, form, target.item, target.list_name)
    key = f"berichtigen-{form.version}-{target.path}".replace("/", "-")
    with st.form(key, border=True):
        with st.grid(2, min_column_width=260):
            given = {field.name: _widget(field, target, key) for field in target.fields}
        st.text_area(
            "Beleg aus dem Dokument (freiwillig)",
            key=f"{key}-beleg",
            height=80,
            help="Die Stelle wörtlich aus dem Dokument kopiert. Sie wird als Zitat zum Wert "
            "gezeigt.",
        )
        reason = st.text_input("Begründung", key=f"{key}-grund", max_chars=2000, help=_REASON_HELP)
        editor = _editor(key)
        with st.container(horizontal=True, gap="small", key="berichtigen-knoepfe"):
            save = st.form_submit_button(
                "Ergänzung speichern" if target.new else "Korrektur speichern",
                type="primary", key=f"{key}-speichern",
            )  # fmt: skip
            remove = target.item is not None and st.form_submit_button(
                "Eintrag ganz entfernen", key=f"{key}-entfernen"
            )
    if not (save or remove):
        return
    quote = st.session_state.get(f"{key}-beleg") or None

    def act() -> None:
        who = {"reason": reason, "editor": editor, "seen": form.version}
        if remove:
            corrections.remove(record.id, target.path, **who)
        elif target.new:
            values = {k: v for k, v in given.items() if v not in (None, "")}
            corrections.add(record.id, target.list_name, values, quote=quote, **who)
        elif target.item is not None:
            values = changed(target.fields, target.values, given)
            corrections.set(record.id, target.path, values, quote=quote, **who)
        else:
            (value,) = given.values()
            corrections.set(record.id, target.path, value, quote=quote, **who)
        st.query_params.from_dict(back.params(ids))

    done = "Der Eintrag ist entfernt." if remove else f"Gespeichert: {target.title}."
    _carry_out(context, act, editor, done)


def _machine(context: Context, form: RecordForm, item: ItemState, list_name: str) -> None:
    """What holds now, what was read, and where it stands."""
    record = form.record
    shown = documents_html.item_text(list_name, item)
    parts = [f"<p>Zurzeit gilt: <strong>{markup.text(shown)}</strong></p>"]
    if item.corrected:
        read = "nichts; der Eintrag wurde ergänzt"
        if isinstance(item.machine, dict):
            read = documents_html.said(list_name, item.machine)
        parts.append(f"<p>Gelesen wurde: {markup.text(read)}</p>")
    if item.evidence is not None:
        parts.append(
            quote_html(
                item.evidence,
                context.document_text(record.document.id),
                wording.document(record),
            )
        )
    st.html(f'<div class="pf-read">{"".join(parts)}</div>')


def _widget(field: Field, target: Target, key: str) -> object:
    """The input that fits a field, filled with its value."""
    value = target.values.get(field.name)
    label = field.label + ("" if not field.required else " *")
    name = f"{key}-{field.name}"
    if field.kind == "flag":
        return st.checkbox(field.label, value=bool(value), key=name)
    if field.choices:
        codes = [code for code, _ in field.choices]
        labels = dict(field.choices)
        return st.selectbox(
            label,
            codes,
            index=codes.index(str(value)) if value in codes else None,
            format_func=lambda code: labels.get(code, code),
            placeholder="Bitte wählen" if field.required else "keine Angabe",
            key=name,
        )
    return st.text_input(
        label,
        value=as_typed(field, value),
        key=name,
        placeholder={"amount": "z. B. 117.335,04", "date": "z. B. 01.10.2012"}.get(field.kind, ""),
    )
