"""The search page before the first question: what is there, and ways in that lead somewhere."""

from __future__ import annotations

from collections.abc import Sequence

from records import german
from ui import examples, facets, markup
from ui.catalogue import Catalogue, Option
from ui.links import SearchState

_FREQUENT = 12  # entries shown at once


def page(catalogue: Catalogue, ids: Sequence[str]) -> str:
    """Stock, example questions, entries by target group, instrument and document."""
    return _stock(catalogue, ids) + _questions(catalogue, ids) + _entries(catalogue, ids)


def _stock(catalogue: Catalogue, ids: Sequence[str]) -> str:
    years = sorted({r.document.year for r in catalogue.records if r.document.year})
    period = f"{years[0]} bis {years[-1]}" if len(years) > 1 else "".join(map(str, years))
    offices = len({r.organisation for r in catalogue.records if r.organisation})
    costed = SearchState(filters={"has_cost": ("ja",)})
    reached = SearchState(filters={"has_results": ("ja",)})
    cells = [
        (len(catalogue.records), "Ansätze", None),
        (offices, "Organisationen", None),
        (len(catalogue.titles), f"Dokumente{f', {period}' if period else ''}", None),
        (catalogue.costed(), "nennen Kosten", costed),
        (catalogue.with_results(), "nennen Ergebnisse", reached),
    ]
    items = []
    for count, label, state in cells:
        inner = f"<strong>{german.number(count)}</strong> <span>{markup.text(label)}</span>"
        if state is not None and count:
            inner = f'<a href="{facets.address(state, ids)}">{inner}</a>'
        items.append(f"<li>{inner}</li>")
    return f'<ul class="pf-stock" aria-label="In der Sammlung">{"".join(items)}</ul>'


def _questions(catalogue: Catalogue, ids: Sequence[str]) -> str:
    found = examples.questions(catalogue)
    if not found:
        return ""
    links_ = "".join(
        f'<li><a class="pf-question" href="{facets.address(SearchState(question), ids)}">'
        f"{markup.text(question)}</a></li>"
        for question in found
    )
    return f'<h2>Fragen, die weiterhelfen</h2><ul class="pf-questions">{links_}</ul>'


def _entries(catalogue: Catalogue, ids: Sequence[str]) -> str:
    parts = []
    for key, title in (("target_group", "Zielgruppen"), ("instrument", "Instrumente")):
        options = catalogue.options(key)
        if options:
            parts.append(
                f"<section><h2>{title}</h2>{_list(key, options[:_FREQUENT], ids)}"
                f"{_more(key, options[_FREQUENT:], ids)}</section>"
            )
    documents = catalogue.options("document")
    if documents:
        parts.append(f"<section><h2>Dokumente</h2>{_list('document', documents, ids)}</section>")
    return f'<div class="pf-start">{"".join(parts)}</div>'


def _list(key: str, options: Sequence[Option], ids: Sequence[str]) -> str:
    items = "".join(
        f'<li><a class="pf-way" href="{facets.address(_by(key, o), ids)}">'
        f"<span>{markup.text(o.label)}</span> <b>{german.number(o.count)}</b></a></li>"
        for o in options
    )
    return f'<ul class="pf-way-list">{items}</ul>'


def _more(key: str, options: Sequence[Option], ids: Sequence[str]) -> str:
    if not options:
        return ""
    return (
        f'<details class="pf-more"><summary>{german.number(len(options))} weitere</summary>'
        f"{_list(key, options, ids)}</details>"
    )


def _by(key: str, option: Option) -> SearchState:
    return SearchState(filters={key: (option.value,)})
