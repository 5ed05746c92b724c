"""Tables and lists of the page Dokumente as ready HTML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pydantic import JsonValue, ValidationError

from records import german
from records.corrections.fields import LISTS, show_item, show_value
from records.corrections.form import FieldState, ItemState, RecordForm
from records.corrections.history import STATE_LABELS, Entry
from records.model import (
    Duration,
    Participants,
    Record,
    Result,
    Staff,
    StaffingRatio,
    WeeklyHours,
)
from ui import documents, links, markup, wording
from ui.context import DOCUMENTS, RECORD
from ui.documents import DocumentsState, Row, Task
from ui.fragments import TextOf
from ui.quotes import quote_html

NEW = "neu"


def link(label: str, state: DocumentsState, ids: Sequence[str], announced: str = "") -> str:
    """A link to another view of the page."""
    spoken = f' aria-label="{markup.text(announced)}"' if announced else ""
    address = markup.text(links.href(DOCUMENTS, state.params(ids)))
    return f'<a href="{address}"{spoken}>{markup.text(label)}</a>'


def record_link(record_id: str, label: str, ids: Sequence[str]) -> str:
    address = markup.text(links.href(RECORD, links.record_params(record_id, ids)))
    return f'<a href="{address}">{markup.text(label)}</a>'


def views(state: DocumentsState, counts: Mapping[str, int], ids: Sequence[str]) -> str:
    """The ways between the views, each with what waits there."""
    inside = bool(state.document or state.record)
    items = []
    for name, title in documents.VIEWS.items():
        number = f" ({german.number(counts[name])})" if counts.get(name) else ""
        address = markup.text(links.href(DOCUMENTS, DocumentsState(name).params(ids)))
        mark = ' aria-current="page"' if name == state.view and not inside else ""
        items.append(f'<li><a href="{address}"{mark}>{markup.text(title + number)}</a></li>')
    return f'<nav class="pf-nav pf-views" aria-label="Ansichten"><ul>{"".join(items)}</ul></nav>'


def document_table(rows: Iterable[Row], ids: Sequence[str]) -> str:
    body = []
    for row in rows:
        document = row.document
        own = ' <span class="pf-tag">hochgeladen</span>' if row.upload else ""
        tasks = documents.open_tasks(row.records)
        notes = [wording.counted(len(row.records), "Ansatz", "Ansätze")]
        notes += [wording.counted(tasks, "Hinweis", "Hinweise")] if tasks else []
        notes += (
            [wording.counted(row.corrected, "Korrektur", "Korrekturen")] if row.corrected else []
        )
        body.append(
            f'<tr><th scope="row">{link(document.title, DocumentsState(document=document.id), ids)}'
            f'{own}<span class="pf-aside pf-line">{markup.text(row.file)}</span></th>'
            f"<td>{markup.text(row.kind)}</td><td>{document.year or german.NOT_STATED}</td>"
            f"<td>{markup.text(', '.join(notes))}</td>"
            f"<td>{markup.text(documents.when(document.ingested_at))}</td></tr>"
        )
    return (
        '<table class="pf-table pf-stacked pf-documents"><caption class="pf-hidden">Dokumente '
        'der Sammlung</caption><thead><tr><th scope="col">Dokument</th><th scope="col">Art</th>'
        '<th scope="col">Jahr</th><th scope="col">Inhalt</th><th scope="col">Eingelesen</th>'
        f"</tr></thead><tbody>{''.join(body)}</tbody></table>"
    )


def refusals(items: Iterable[Mapping[str, str]]) -> str:
    listed = "".join(
        f"<li><strong>{markup.text(item['file'].rpartition('/')[2])}</strong>: "
        f"{markup.text(item['reason'])} {markup.text(item['remedy'])}</li>"
        for item in items
    )
    return f'<ul class="pf-list">{listed}</ul>' if listed else ""


def results(reports: Iterable[Mapping[str, Any]], ids: Sequence[str]) -> str:
    """What came of each file, with the way to it."""
    items = []
    for report in reports:
        way = ""
        if report.get("document_id") and report.get("outcome") not in (
            "retired",
            "refused",
            "duplicate",
        ):
            target = DocumentsState(document=str(report["document_id"]))
            way = " " + link("Ansehen", target, ids, f"Bericht zu {report.get('file')} ansehen")
        items.append(f"<li>{markup.text(documents.outcome_line(report))}{way}</li>")
    return f'<ul class="pf-list">{"".join(items)}</ul>' if items else ""


def field_table(report: Mapping[str, Any]) -> str:
    """How many examples of a document state each field."""
    body = "".join(
        f'<tr><th scope="row">{markup.text(label)}</th><td class="pf-share" aria-hidden="true">'
        f'<div><span style="width:{100 * count / total if total else 0:.1f}%"></span></div></td>'
        f"<td>{german.number(count)} von {german.number(total)}</td></tr>"
        for label, count, total in documents.stated_fields(report)
    )
    return (
        '<table class="pf-table pf-gaps"><caption class="pf-hidden">Gelesene Angaben</caption>'
        '<thead><tr><th scope="col">Angabe</th><th scope="col" class="pf-share">'
        '<span class="pf-hidden">Anteil</span></th><th scope="col">gefunden bei</th></tr></thead>'
        f"<tbody>{body}</tbody></table>"
    )


def record_table(records: Iterable[Record], ids: Sequence[str]) -> str:
    body = []
    for record in records:
        tasks = documents.open_tasks([record])
        notes = [f"{german.percent(round(100 * record.quality.completeness))} der Angaben"]
        notes += [wording.counted(tasks, "Hinweis", "Hinweise")] if tasks else []
        if record.corrections:
            notes.append(wording.counted(len(record.corrections), "Korrektur", "Korrekturen"))
        place = wording.pages(record.pages)
        aside = ", ".join(p for p in (record.organisation or "", place) if p)
        body.append(
            f'<tr><th scope="row">{record_link(record.id, record.name, ids)}'
            f'<span class="pf-aside pf-line">{markup.text(aside)}</span></th>'
            f"<td>{markup.text(', '.join(notes))}</td><td>"
            + link(
                "Werte prüfen",
                DocumentsState(record=record.id),
                ids,
                f"Werte von {record.name} prüfen",
            )
            + "</td></tr>"
        )
    return (
        '<table class="pf-table pf-stacked pf-records"><caption class="pf-hidden">Praxisbeispiele '
        'des Dokuments</caption><thead><tr><th scope="col">Praxisbeispiel</th><th scope="col">Stand'
        '</th><th scope="col">Prüfen</th></tr></thead>'
        f"<tbody>{''.join(body)}</tbody></table>"
    )


def task_list(found: Mapping[str, Sequence[Task]], ids: Sequence[str]) -> str:
    """Warnings by kind; those that ask for a decision are open."""
    parts = []
    for code, items in found.items():
        listed = "".join(
            "<li>"
            + link(task.record.name, DocumentsState(record=task.record.id), ids)
            + f' <span class="pf-aside">{markup.text(wording.document(task.record))}</span>'
            + ("" if code == "no_cost" else f"<br>{markup.text(task.message)}")
            + "</li>"
            for task in items
        )
        title = markup.text(documents.task_title(code, items[0]))
        opened = "" if code == "no_cost" else " open"
        parts.append(
            f'<details class="pf-section"{opened}><summary>{title} '
            f'({german.number(len(items))})</summary><ul class="pf-list">{listed}</ul></details>'
        )
    return "".join(parts)


def sheet(form: RecordForm, ids: Sequence[str], text_of: TextOf) -> str:
    """Every field that can be corrected, with its value, its quote and the way to correct it."""
    record = form.record
    rows = [
        _row(
            state.field.label,
            [_value(state, record, ids, state.field.label)],
            "",
        )
        for state in form.fields
    ]
    for listed in form.lists:
        items = [_item(listed.path, item, record, ids, text_of) for item in listed.items]
        adding = link(
            "Ergänzen",
            DocumentsState(record=record.id, field=f"{listed.path}/{NEW}"),
            ids,
            f"{listed.label} ergänzen",
        )
        rows.append(_row(listed.label, items, adding))
    return f'<dl class="pf-facts pf-sheet">{"".join(rows)}</dl>'


def _row(label: str, values: Sequence[str], way: str) -> str:
    shown = "".join(values) or f'<dd class="pf-none">{german.NOT_STATED}</dd>'
    more = f'<dd class="pf-ways">{way}</dd>' if way else ""
    return f'<div class="pf-fact"><dt>{markup.text(label)}</dt>{shown}{more}</div>'


def _value(state: FieldState, record: Record, ids: Sequence[str], label: str) -> str:
    way = link(
        "Berichtigen",
        DocumentsState(record=record.id, field=state.path),
        ids,
        f"{label} berichtigen",
    )
    corrected = any(c.path == state.path for c in record.corrections)
    return f"<dd>{markup.text(show_value(state.field, state.value))}{_mark(corrected)} {way}</dd>"


def _item(
    list_name: str, item: ItemState, record: Record, ids: Sequence[str], text_of: TextOf
) -> str:
    shown = item_text(list_name, item)
    way = link(
        "Berichtigen",
        DocumentsState(record=record.id, field=item.path),
        ids,
        f"{shown} berichtigen",
    )
    quote = ""
    if item.evidence is not None:
        page = f", Seite {item.evidence.page}" if item.evidence.page else ""
        body = quote_html(item.evidence, text_of(record.document.id), wording.document(record))
        quote = markup.details(f'<span class="pf-open">Zitat{page}</span>', body)
    return f"<dd>{markup.text(shown)}{_mark(item.corrected)} {way}{quote}</dd>"


def item_text(list_name: str, item: ItemState) -> str:
    return said(list_name, {state.field.name: state.value for state in item.fields})


def said(list_name: str, item: Mapping[str, JsonValue]) -> str:
    """An item of a list in the words of the other pages."""
    try:
        read = LISTS[list_name].model_validate({**item, "evidence": None, "origin": "corrected"})
    except ValidationError:
        return show_item(list_name, item)
    if isinstance(read, Duration):
        return f"{wording.duration(read)}, {wording.duration_kind(read)}"
    if isinstance(read, Participants):
        return wording.participants(read)
    if isinstance(read, WeeklyHours):
        return wording.weekly_hours(read)
    if isinstance(read, StaffingRatio):
        return wording.staffing_ratio(read)
    if isinstance(read, Staff):
        return wording.staff(read)
    if isinstance(read, Result):
        return wording.result(read)
    return show_item(list_name, item)


def _mark(corrected: bool) -> str:
    return ' <span class="pf-tag">berichtigt</span>' if corrected else ""


def entry(item: Entry, ids: Sequence[str], named: bool) -> str:
    """One correction: what was read, what holds, who says so and why, and what became of it."""
    head = f"<strong>{markup.text(item.label)}</strong>"
    if named:
        name = item.record_name or item.record_id
        target = DocumentsState(record=item.record_id)
        head = (
            f"{link(name, target, ids)}: {head}" if item.record_name else markup.text(name) + head
        )
    lines = [
        f'<p>{head} <span class="pf-tag pf-{item.state}">{STATE_LABELS[item.state]}</span></p>',
        f"<p>Gelesen: {markup.text(item.before)} → <strong>{markup.text(item.after)}</strong></p>",
    ]
    if item.state == "conflict" and item.message:
        lines.append(f"<p>{markup.text(item.message)}</p>")
    lines.append(
        f'<p class="pf-aside">{markup.text(item.editor)}, {documents.when(item.at)}: '
        f"„{markup.text(item.reason)}“</p>"
    )
    if item.withdrawn_at:
        lines.append(
            f'<p class="pf-aside">Zurückgenommen von {markup.text(item.withdrawn_by or "")}, '
            f"{documents.when(item.withdrawn_at)}: „{markup.text(item.withdrawn_reason or '')}“</p>"
        )
    return f'<div class="pf-entry">{"".join(lines)}</div>'
