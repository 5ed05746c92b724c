"""The tables of the overview as ready HTML: every count and every name is a link."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from records import german
from records.model import Record
from ui import links, markup, overview, wording
from ui.catalogue import Option
from ui.comparison import short_name
from ui.context import RECORD, SEARCH
from ui.links import SearchState
from ui.overview import Coverage, Gap, Placed, Point

_TINTS = 4  # steps of the matrix


def search_link(label: str, ids: Sequence[str], announced: str = "", **filters: str) -> str:
    """A link to the search under these filters; `announced` replaces a label that is a figure."""
    state = SearchState(filters={key: (value,) for key, value in filters.items()})
    address = markup.text(links.href(SEARCH, state.params(ids)))
    spoken = f' aria-label="{markup.text(announced)}"' if announced else ""
    return f'<a href="{address}"{spoken}>{markup.text(label)}</a>'


def record_link(record: Record, ids: Sequence[str]) -> str:
    address = markup.text(links.href(RECORD, links.record_params(record.id, ids)))
    return f'<a href="{address}">{markup.text(short_name(record, 70))}</a>'


def matrix(found: Coverage, ids: Sequence[str]) -> str:
    """Target groups in rows, instruments in columns; each count opens the search."""
    heads = "".join(
        f'<th scope="col"><span>{search_link(o.label, ids, instrument=o.value)}</span></th>'
        for o in found.instruments
    )
    rows = "".join(_matrix_row(group, found, ids) for group in found.groups)
    return (
        '<div class="pf-scroll" tabindex="0" role="region" aria-label="Zielgruppen und '
        'Instrumente"><table class="pf-matrix"><caption class="pf-hidden">Anzahl der Ansätze je '
        "Zielgruppe und Instrument; jede Zahl öffnet die Suche</caption>"
        '<thead><tr><th scope="col" class="pf-corner">Zielgruppe</th><th scope="col" '
        f'class="pf-all"><span>alle</span></th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _matrix_row(group: Option, found: Coverage, ids: Sequence[str]) -> str:
    cells = []
    for instrument in found.instruments:
        count = found.counts.get((group.value, instrument.value), 0)
        if not count:
            cells.append('<td class="pf-zero">–</td>')
            continue
        tint = 1 + (count - 1) * (_TINTS - 1) // max(1, found.highest - 1)
        link = search_link(
            german.number(count),
            ids,
            f"{wording.counted(count, 'Ansatz', 'Ansätze')}: {group.label}, {instrument.label}",
            target_group=group.value,
            instrument=instrument.value,
        )
        cells.append(f'<td class="pf-tint-{tint}">{link}</td>')
    head = search_link(group.label, ids, target_group=group.value)
    return (
        f'<tr><th scope="row">{head}</th><td class="pf-all">{german.number(group.count)}</td>'
        f"{''.join(cells)}</tr>"
    )


def matrix_list(found: Coverage, ids: Sequence[str]) -> str:
    """The same counts for narrow windows: one part a target group, its instruments below."""
    parts = []
    for group in found.groups:
        pairs = sorted(
            ((found.counts.get((group.value, o.value), 0), o) for o in found.instruments),
            key=lambda pair: -pair[0],
        )
        items = "".join(
            "<li>"
            + search_link(f"{o.label} ({count})", ids, target_group=group.value, instrument=o.value)
            + "</li>"
            for count, o in pairs
            if count
        )
        listed = items or "<li>keines der gezeigten Instrumente</li>"
        every = search_link(f"Alle Ansätze ({group.count})", ids, target_group=group.value)
        parts.append(
            markup.details(
                f"{markup.text(group.label)} ({group.count})",
                f'<ul class="pf-list"><li>{every}</li>{listed}</ul>',
                "pf-section",
            )
        )
    return f'<div class="pf-matrix-list">{"".join(parts)}</div>'


def cost_table(found: Sequence[Point], basis_label: str, ids: Sequence[str]) -> str:
    """Every figure at its place on one axis, named, with the amount beside it."""
    known = overview.spread(found)
    if known is None:
        return ""
    marks = overview.axis(overview.reach(known))
    top = marks[-1]
    band = ""
    if known.lower is not None and known.upper is not None:
        band = (
            f'<span class="pf-band" style="left:{_at(known.lower, top)};'
            f'width:{_at(known.upper - known.lower, top)}"></span>'
        )
    middle = f'<span class="pf-median" style="left:{_at(known.middle, top)}"></span>'
    scale = "".join(
        f'<span style="left:{_at(mark, top)}">{german.number(mark, 0)}{" €" if i == 0 else ""}'
        "</span>"
        for i, mark in enumerate(marks)
    )
    rows = "".join(_cost_row(point, top, band + middle, ids) for point in found)
    return (
        f'<table class="pf-costs"><caption class="pf-hidden">Kosten {markup.text(basis_label)}, '
        'die niedrigsten zuerst</caption><thead><tr><th scope="col">Ansatz</th>'
        '<th scope="col" class="pf-plot"><span class="pf-hidden">Lage im Vergleich</span>'
        f'<span class="pf-scale" aria-hidden="true">{scale}</span></th>'
        f'<th scope="col">Kosten {markup.text(basis_label)}</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _cost_row(point: Point, top: float, behind: str, ids: Sequence[str]) -> str:
    if point.low > top:
        sign = '<span class="pf-beyond">➔</span>'
    elif point.ranged:
        sign = (
            f'<span class="pf-span" style="left:{_at(point.low, top)};'
            f'width:{_at(min(point.high, top) - point.low, top)}"></span>'
        )
    else:
        sign = f'<span class="pf-dot" style="left:{_at(point.low, top)}"></span>'
    return (
        f'<tr><th scope="row">{record_link(point.record, ids)}</th>'
        f'<td class="pf-plot" aria-hidden="true"><div>{behind}{sign}</div></td>'
        f'<td><strong>{markup.text(point.shown)}</strong> <span class="pf-aside">'
        f"{markup.text(point.aside)}</span></td></tr>"
    )


def _at(value: float, top: float) -> str:
    return f"{100 * value / top:.2f}%"


def duration_table(found: Sequence[Placed], basis_label: str, ids: Sequence[str]) -> str:
    rows = "".join(
        f'<tr><td>{item.number}</td><th scope="row">{record_link(item.point.record, ids)}</th>'
        f'<td>{markup.text(item.length)} <span class="pf-aside">{markup.text(item.kind)}</span>'
        f"</td><td>{markup.text(item.point.shown)}</td></tr>"
        for item in found
    )
    return (
        '<table class="pf-table pf-durations"><caption class="pf-hidden">Dauer und Kosten der '
        'Ansätze im Bild</caption><thead><tr><th scope="col">Nr.</th><th scope="col">Ansatz</th>'
        f'<th scope="col">Dauer</th><th scope="col">Kosten {markup.text(basis_label)}</th></tr>'
        f"</thead><tbody>{rows}</tbody></table>"
    )


def gap_table(found: Iterable[Gap], ids: Sequence[str]) -> str:
    rows = []
    for gap in found:
        share = 100 * gap.stated / gap.total if gap.total else 0
        missing = german.number(gap.missing)
        if gap.filters and gap.missing:
            address = links.href(SEARCH, SearchState(filters=gap.filters).params(ids))
            missing = (
                f'<a href="{markup.text(address)}" aria-label="{missing} Ansätze ohne '
                f'{markup.text(gap.label)} ansehen">{missing}</a>'
            )
        rows.append(
            f'<tr><th scope="row">{markup.text(gap.label)}</th>'
            f'<td class="pf-share" aria-hidden="true"><div><span style="width:{share:.1f}%">'
            f"</span></div></td><td>{german.number(gap.stated)} "
            f'<span class="pf-aside">({german.percent(round(share))})</span></td>'
            f"<td>{missing}</td></tr>"
        )
    return (
        '<table class="pf-table pf-gaps"><caption class="pf-hidden">Wie viele Ansätze etwas '
        'angeben</caption><thead><tr><th scope="col">Angabe</th><th scope="col" '
        'class="pf-share"><span class="pf-hidden">Anteil</span></th>'
        '<th scope="col">angegeben</th><th scope="col">keine Angabe</th></tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table>"
    )


def reason_list(found: Sequence[tuple[str, Sequence[Record]]], ids: Sequence[str]) -> str:
    """Each reason with its number; the approaches open below it."""
    return "".join(
        markup.details(
            f"<strong>{german.number(len(records))}</strong> {markup.text(reason)}",
            name_list(records, ids),
            "pf-section",
        )
        for reason, records in found
    )


def name_list(records: Iterable[Record], ids: Sequence[str]) -> str:
    items = "".join(
        f'<li>{record_link(r, ids)} <span class="pf-aside">{markup.text(wording.place(r))}</span>'
        "</li>"
        for r in records
    )
    return f'<ul class="pf-list">{items}</ul>'


def group_links(options: Iterable[Option], ids: Sequence[str]) -> str:
    """Target groups in a sentence, each a link to its approaches."""
    return ", ".join(
        search_link(f"{o.label} ({o.count})", ids, target_group=o.value) for o in options
    )
