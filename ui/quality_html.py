"""Tables of the page Qualität as ready HTML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from eval.agreement import Agreement, Disagreement
from records import german
from records.grades import GRADES
from records.model import Record
from ui import links, markup, quality, results, wording
from ui.context import QUALITY, RECORD
from ui.quality import QualityState, value

if TYPE_CHECKING:
    from eval.comparison import ComparisonReport

Rows = Sequence[Sequence[str]]
_TEXTS = ("target_group", "goal", "description", "context", "results")
_TEXT_LENGTH = 700


def table(title: str, head: Sequence[str], rows: Rows, css: str = "") -> str:
    """A table of escaped cells; the first column heads the rows."""
    heads = "".join(f'<th scope="col">{markup.text(cell)}</th>' for cell in head)
    body = "".join(
        f'<tr><th scope="row">{markup.text(row[0])}</th>'
        + "".join(f"<td>{markup.text(cell)}</td>" for cell in row[1:])
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="pf-scroll" tabindex="0" role="region" aria-label="{markup.text(title)}">'
        f'<table class="pf-table pf-figures-table {css}"><caption class="pf-hidden">'
        f"{markup.text(title)}</caption><thead><tr>{heads}</tr></thead>"
        f"<tbody>{body}</tbody></table></div>"
    )


def views(state: QualityState, ids: Sequence[str]) -> str:
    items = []
    for name, title in quality.VIEWS.items():
        address = markup.text(links.href(QUALITY, QualityState(name).params(ids)))
        mark = ' aria-current="page"' if name == state.view else ""
        items.append(f'<li><a href="{address}"{mark}>{markup.text(title)}</a></li>')
    return f'<nav class="pf-nav pf-views" aria-label="Ansichten"><ul>{"".join(items)}</ul></nav>'


def headline(figures: Iterable[tuple[str, str, str]]) -> str:
    """Large figures with what they mean: label, value, note."""
    cells = "".join(
        f'<div class="pf-figure"><dt>{markup.text(label)}</dt>'
        f'<dd class="pf-value">{markup.text(shown)}</dd>'
        f'<dd class="pf-note">{markup.text(note)}</dd></div>'
        for label, shown, note in figures
    )
    return f'<dl class="pf-figures">{cells}</dl>'


def _bounded(mean: float | None, bounds: Sequence[float] | None) -> str:
    if bounds is None:
        return value(mean)
    return f"{value(mean)} ({value(bounds[0])} bis {value(bounds[1])})"


def retrieval(report: Mapping[str, Any]) -> str:
    """Overall values of every search with their intervals."""
    names = list(report["measures"])
    intervals = report.get("intervals") or {}
    rows = [
        [
            quality.label(mode),
            *(_bounded(found[name], (intervals.get(mode) or {}).get(name)) for name in names),
        ]
        for mode, found in report["overall"].items()
    ]
    explained = "".join(
        f'<div class="pf-fact"><dt>{markup.text(name)}</dt><dd>{markup.text(text)}</dd></div>'
        for name, text in report["measures"].items()
    )
    return table("Güte der Suche", ["Suche", *names], rows) + markup.details(
        '<span class="pf-open">Was die Maße bedeuten</span>',
        f'<dl class="pf-facts">{explained}</dl>',
    )


def per_topic(report: Mapping[str, Any]) -> str:
    """Every question with the first search's measures, the weakest questions first."""
    names = list(report["measures"])
    mode = next(iter(report["overall"]))
    first = names[0]
    topics = sorted(report["per_topic"].items(), key=lambda item: item[1][mode][first])
    rows = [
        [f"{topic}  {found.get('query') or ''}", *(value(found[mode][name]) for name in names)]
        for topic, found in topics
    ]
    return table(f"Je Frage, {quality.label(mode)}", ["Frage", *names], rows, "pf-topics")


def extraction(report: Mapping[str, Any]) -> str:
    rows = [
        [
            str(found["label"]),
            value(found["precision"]),
            value(found["recall"]),
            *(german.number(found[name]) for name in ("right", "wrong", "missing")),
        ]
        for found in [*report["fields"].values(), report["overall"]]
    ]
    head = ["Angabe", "Genauigkeit", "Vollständigkeit", "richtig", "falsch", "fehlt"]
    return table("Gelesene Angaben, Feld für Feld", head, rows)


def misses(report: Mapping[str, Any], shown: int = 60) -> str:
    """What was read differently from the reader, with the quote."""
    kinds = {"wrong": "falsch", "missing": "fehlt"}
    items = []
    for miss in report.get("misses", [])[:shown]:
        field = quality.field_label(miss["field"])
        said = f"gelesen: {miss['found']}" if miss["found"] else "nichts gelesen"
        wanted = f"erwartet: {miss['gold']}" if miss["gold"] else "nichts erwartet"
        items.append(
            f"<li><strong>{markup.text(miss['key'])}</strong>, {markup.text(field)} "
            f'<span class="pf-tag">{kinds[miss["outcome"]]}</span><br>{markup.text(wanted)}; '
            f"{markup.text(said)}</li>"
        )
    number = len(report.get("misses", []))
    if not number:
        return "<p>Keine Abweichungen.</p>"
    return markup.details(
        f"Abweichungen ({german.number(number)})",
        f'<ul class="pf-list">{"".join(items)}</ul>',
        "pf-section",
    )


def comparison(report: ComparisonReport, a: str, b: str) -> str:
    rows = []
    for item in report.measures:
        bounds = item.interval
        shown = quality.signed(item.difference)
        if bounds is not None:
            shown += f" ({quality.signed(bounds.low)} bis {quality.signed(bounds.high)})"
        rows.append(
            [
                item.measure,
                value(item.a),
                value(item.b),
                shown,
                f"{item.wins} / {item.ties} / {item.losses}",
                value(item.t_p),
                value(item.randomisation_p),
            ]
        )
    head = [
        "Maß", f"A: {quality.label(a)}", f"B: {quality.label(b)}", "B − A",
        "B besser / gleich / schlechter", "p (t-Test)", "p (Zufallstest)",
    ]  # fmt: skip
    return table("Vergleich der Suchen", head, rows)


def changed(report: ComparisonReport) -> str:
    name = report.measures[0].measure
    rows = [
        [f"{item.topic}  {item.query or ''}", value(item.a), value(item.b),
         quality.signed(item.b - item.a)]
        for item in report.changed
        if abs(item.b - item.a) > 1e-9
    ]  # fmt: skip
    if not rows:
        return ""
    title = f"Fragen mit dem größten Unterschied ({name})"
    return table(title, ["Frage", "A", "B", "B − A"], rows, "pf-topics")


def to_judge(record: Record, ids: Sequence[str]) -> str:
    """What a judge needs to see of an approach: name, place, target groups, telling sections."""
    groups = links.unique(wording.term(item.code) for item in record.target_groups)
    parts = [
        f'<p class="pf-judged"><strong>{markup.text(record.name)}</strong></p>',
        f'<p class="pf-meta">{markup.text(wording.place(record))}<br>'
        f"{markup.text(wording.document(record))}</p>",
        markup.badges(groups, "Zielgruppen"),
    ]
    told = [s for name in _TEXTS for s in record.sections if s.field == name]
    for section in (told or record.sections)[:4]:
        text = results.excerpt(links.clean(section.text, _TEXT_LENGTH * 2), [], _TEXT_LENGTH)
        heading = markup.text(section.heading or "Beschreibung")
        parts.append(f"<h3>{heading}</h3><p>{text}</p>")
    address = markup.text(links.href(RECORD, links.record_params(record.id, ids)))
    parts.append(f'<p><a href="{address}">Ganzer Steckbrief</a></p>')
    return markup.tag("div", "".join(parts), "pf-prose pf-tojudge")


def agreement(items: Iterable[Agreement]) -> str:
    rows = [
        [
            " und ".join(item.judges),
            german.number(item.common),
            "–" if item.equal is None else german.percent(round(100 * item.equal)),
            f"{value(item.kappa, 2)} ({quality.kappa_words(item.kappa)})",
            value(item.weighted_kappa, 2),
            value(item.binary_kappa, 2),
        ]
        for item in items
    ]
    head = [
        "Wer", "gemeinsam", "gleiche Noten", "Cohens Kappa", "Kappa, gewichtet",
        "Kappa, passt oder nicht",
    ]  # fmt: skip
    return table("Übereinstimmung der Urteilenden", head, rows)


def disagreement(item: Disagreement, query: str, record: Record | None) -> str:
    given = "; ".join(f"{judge}: {grade}" for judge, grade in item.grades.items())
    name = record.name if record is not None else item.record_id
    return (
        f"<p><strong>{markup.text(name)}</strong> zu „{markup.text(query)}“<br>"
        f'<span class="pf-aside">{markup.text(given)}</span></p>'
    )


def scale() -> str:
    items = "".join(f"<li><strong>{g}</strong> {markup.text(t)}</li>" for g, t in GRADES.items())
    return f'<ul class="pf-list">{items}</ul>'
