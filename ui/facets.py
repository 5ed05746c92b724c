"""Filters beside the results, as links: every value with its count, chosen ones to take away."""

from __future__ import annotations

from collections.abc import Sequence

from index.numbers import UNSTATED
from index.results import Understood
from records import german
from ui import links, markup, results
from ui.catalogue import Catalogue, Option
from ui.context import SEARCH
from ui.links import FilterName, SearchState
from ui.results import Found

FIRST = 6  # values shown before "weitere"
# open without a click; the rest of the facets is one click away
OPEN = frozenset({"target_group", "cost_per_participant_month", "duration_months", "instrument"})
# shown only while they are in use: two others say the same more simply
ONLY_CHOSEN = frozenset({"cost_total", "running", "started", "has_results", "kind"})


def address(state: SearchState, ids: Sequence[str]) -> str:
    """The link to a search, escaped for an attribute."""
    return markup.text(links.href(SEARCH, state.params(ids)))


def panel(state: SearchState, found: Found, catalogue: Catalogue, ids: Sequence[str]) -> str:
    """All facets; on a narrow screen they open on demand."""
    groups = "".join(_group(item, state, found, catalogue, ids) for item in links.FILTERS)
    active = sum(len(values) for values in state.filters.values())
    count = f" ({active} aktiv)" if active else ""
    return (
        f'<details class="pf-facets"><summary>Eingrenzen{count}</summary>'
        f'<div role="group" aria-label="Ergebnisse eingrenzen">{groups}</div></details>'
    )


def _group(
    item: FilterName, state: SearchState, found: Found, catalogue: Catalogue, ids: Sequence[str]
) -> str:
    chosen = state.filters.get(item.key, ())
    have = list(found.facets.get(item.key, ()))
    options = [
        *(Option(v, catalogue.label(item.key, v), _count(have, v)) for v in chosen),
        *(o for o in have if o.value not in chosen),
    ]
    stated = [o for o in options if o.value not in (UNSTATED, "not_stated")]
    # one value that all results have narrows nothing down
    useless = len(stated) == 0 or (len(options) == 1 and options[0].count == found.total)
    if not chosen and (useless or item.key in ONLY_CHOSEN):
        return ""
    shown = [_value(item, o, o.value in chosen, state, ids) for o in options]
    # "1 weitere" would take the line that the value itself needs
    most = len(shown) if len(shown) == FIRST + 1 else FIRST
    first, rest = shown[:most], shown[most:]
    more = ""
    if rest:
        more = (
            f'<details class="pf-more"><summary>{german.number(len(rest))} weitere</summary>'
            f"<ul>{''.join(rest)}</ul></details>"
        )
    opened = " open" if item.key in OPEN or chosen else ""
    return (
        f'<details class="pf-facet"{opened}><summary>{markup.text(item.label)}</summary>'
        f"<ul>{''.join(first)}</ul>{more}</details>"
    )


def _count(options: Sequence[Option], value: str) -> int:
    return next((o.count for o in options if o.value == value), 0)


def _value(
    item: FilterName, option: Option, chosen: bool, state: SearchState, ids: Sequence[str]
) -> str:
    label = markup.text(option.label)
    if chosen:
        target = address(state.lacking(item.key, option.value), ids)
        spoken = markup.text(f"{item.label}: {option.label} entfernen")
        return (
            f'<li><a class="pf-chosen" href="{target}" aria-label="{spoken}">'
            f"<span>{label}</span><b>✕</b></a></li>"
        )
    target = address(state.having(item.key, option.value), ids)
    count = german.number(option.count)
    return f'<li><a href="{target}"><span>{label}</span> <b>{count}</b></a></li>'


def chips(
    state: SearchState, understood: Sequence[Understood], catalogue: Catalogue, ids: Sequence[str]
) -> str:
    """What is in force and can be taken away: filters, limits and synonyms read in the question."""
    parts = []
    if state.similar_to:
        fresh = SearchState(filters=state.filters)
        parts.append(_chip("Ähnliche Ansätze", "Ähnliche Ansätze", fresh, ids, "filter"))
    for key, values in state.filters.items():
        for value in values:
            label = results.filter_label(key, value, catalogue)
            parts.append(_chip(label, label, state.lacking(key, value), ids, "filter"))
    for item in understood:
        shown, spoken = told(item)
        if shown:
            parts.append(_chip(shown, spoken, state.literally(item.text), ids, item.kind))
    back = "".join(
        f'<li><a class="pf-chip pf-chip-off" href="{address(state.interpreted(text), ids)}">'
        f"„{markup.text(text)}“ wieder deuten <b>↺</b></a></li>"
        for text in state.without
    )
    if not parts and not back:
        return ""
    return (
        '<ul class="pf-chips" aria-label="Verstanden und eingegrenzt, zum Entfernen">'
        f"{''.join(parts)}{back}</ul>"
    )


def told(item: Understood) -> tuple[str, str]:
    """What a chip shows and what is read aloud; empty where nothing was interpreted."""
    if item.kind == "filter":
        return item.label, f"{item.label}, verstanden aus „{item.text}“"
    if item.text.casefold() == item.label.casefold():
        return "", ""
    if item.kind == "spelling":
        told = f"„{item.text}“ gelesen als „{item.label}“"
    else:
        told = f"„{item.text}“ auch als {item.label}"
    return told, told


def _chip(shown: str, spoken: str, target: SearchState, ids: Sequence[str], kind: str) -> str:
    return (
        f'<li><a class="pf-chip pf-chip-{kind}" href="{address(target, ids)}" '
        f'aria-label="{markup.text(spoken)} entfernen">{markup.text(shown)} <b>✕</b></a></li>'
    )


def take_away(state: SearchState, found: Found, catalogue: Catalogue, ids: Sequence[str]) -> str:
    """Where nothing was found: what to leave out, and how many approaches that would bring."""
    offers = []
    for item in found.relaxations:
        target = (
            state.literally(item.text)
            if item.text is not None
            else state.lacking(item.key, item.value)
        )
        offers.append((f"Ohne „{item.label}“", target, item.count))
    if state.query and state.filters:
        count = len(catalogue.browse(state.filters))
        if count:
            fresh = SearchState(filters=state.filters)
            offers.append((f"Ohne die Suchworte „{state.query}“", fresh, count))
    if len(state.filters) > 1:
        offers.append(("Ohne alle Filter", state.without_filters(), 0))
    if not offers:
        return ""
    lines = []
    for label, target, count in offers:
        number = f": {german.number(count)} {'Ansatz' if count == 1 else 'Ansätze'}"
        lines.append(
            f'<li><a href="{address(target, ids)}">{markup.text(label)}</a>'
            f"{markup.text(number) if count else ''}</li>"
        )
    return f'<p>Das können Sie weglassen:</p><ul class="pf-offers">{"".join(lines)}</ul>'
