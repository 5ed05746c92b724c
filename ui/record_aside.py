"""Beside the Steckbrief: abbreviations, similar approaches, corrections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from records.corrections.history import STATE_LABELS, Entry
from records.model import Record
from ui import figures, links, markup, wording
from ui.abbreviations import Explained
from ui.context import RECORD

MOST_SIMILAR = 5
_SHARED = 3


def abbreviations(items: Sequence[Explained]) -> str:
    """Short and long forms; where the document itself explains one, its page."""
    if not items:
        return ""
    rows = []
    for item in items:
        page = f", Seite {item.evidence.page}" if item.evidence and item.evidence.page else ""
        told = f' <span class="pf-aside">laut Dokument{page}</span>' if item.evidence else ""
        rows.append(f"<dt>{markup.text(item.short)}</dt><dd>{markup.text(item.long)}{told}</dd>")
    return f'<dl class="pf-short">{"".join(rows)}</dl>'


def shared(one: Record, other: Record) -> list[str]:
    """Target groups and instruments that two approaches have in common, in German."""
    mine = links.unique(item.code for item in (*one.target_groups, *one.instruments))
    theirs = {item.code for item in (*other.target_groups, *other.instruments)}
    return [wording.term(code) for code in mine if code in theirs]


def similar(record: Record, others: Iterable[Record], ids: Sequence[str]) -> str:
    """Approaches like this one, with what they share and what they cost."""
    rows = []
    for other in others:
        target = markup.text(links.href(RECORD, links.record_params(other.id, ids)))
        common = shared(record, other)[:_SHARED]
        lines = [wording.place(other)]
        month = figures.cost_figure(other, "per_participant_month", "")
        if month.stated:
            lines.append(f"{month.value} je Teilnehmermonat")
        if common:
            lines.append(f"gemeinsam: {', '.join(common)}")
        notes = "".join(f'<span class="pf-line">{markup.text(line)}</span>' for line in lines)
        rows.append(f'<li><a href="{target}">{markup.text(other.name)}</a>{notes}</li>')
    return f'<ul class="pf-like">{"".join(rows)}</ul>' if rows else ""


def corrections(entries: Iterable[Entry]) -> str:
    """What was put right: the value that was read stays visible."""
    rows = []
    for entry in entries:
        told = f"{entry.label}: {entry.before} → {entry.after}"
        state = STATE_LABELS.get(entry.state, entry.state)
        rows.append(
            f"<li><strong>{markup.text(told)}</strong>"
            f'<span class="pf-line">{markup.text(entry.reason)} '
            f"({markup.text(state)})</span></li>"
        )
    return f'<ul class="pf-like">{"".join(rows)}</ul>' if rows else ""
