"""From a search result, or from browsing, to what the search page shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from records import german
from records.model import Record
from ui import links, markup, wording
from ui.catalogue import Catalogue, Option
from ui.links import SearchState

if TYPE_CHECKING:
    from index import Hit, SearchEngine, SearchResult, Understood

EXCERPT = 360  # characters of a passage on a card
SUMMARY = 220
_TELLING = ("description", "goal", "context")
_LEGS = {"lexical": "Wortsuche", "dense": "Bedeutungssuche"}


@dataclass(frozen=True)
class Item:
    """One card; `hit` is missing where the collection was only browsed."""

    record: Record
    hit: Hit | None = None


@dataclass(frozen=True)
class Found:
    """`total` approaches match; `items` are those shown; `facets` the filter values among them."""

    items: list[Item]
    total: int
    facets: Mapping[str, Sequence[Option]]
    understood: list[str] = field(default_factory=list)


def find(state: SearchState, catalogue: Catalogue, engine: SearchEngine | None) -> Found:
    """Search with a question, browse by filters without one."""
    if engine is None or not state.query:
        records = catalogue.browse(state.filters)
        facets = {f.key: _values_beside(catalogue, state, f.key) for f in links.FILTERS}
        return Found([Item(r) for r in records[: state.shown]], len(records), facets)
    filters = {key: list(values) for key, values in state.filters.items()}
    result = engine.search(state.query, filters=filters, k=state.shown)
    # the index may be older than the collection: values are shown as they are now
    current = [(catalogue.by_id.get(hit.record.id), hit) for hit in result.hits]
    return Found(
        [Item(record, hit) for record, hit in current if record is not None],
        result.total,
        _facets(result, catalogue),
        understood_lines(result.understood),
    )


def _values_beside(catalogue: Catalogue, state: SearchState, key: str) -> list[Option]:
    """Values of a filter under all other filters, so that a second value can be added."""
    return catalogue.options(key, catalogue.browse(state.without(key).filters))


def _facets(result: SearchResult, catalogue: Catalogue) -> dict[str, list[Option]]:
    return {
        item.key: [
            Option(facet.value, catalogue.label(item.key, facet.value), facet.count)
            for facet in result.facets.get(item.key, [])
            if facet.value in catalogue.known[item.key]
        ]
        for item in links.FILTERS
    }


def understood_lines(understood: Iterable[Understood]) -> list[str]:
    """What search read into the question, one phrase each."""
    lines = []
    for item in understood:
        if item.kind == "filter":
            lines.append(f"„{item.text}“ als Einschränkung {item.label}")
        elif item.text.casefold() != item.label.casefold():
            lines.append(f"„{item.text}“ auch als {item.label}")
    return links.unique(lines)


def filter_options(
    key: str, found: Found, catalogue: Catalogue, chosen: Sequence[str]
) -> list[Option]:
    """Options of a filter: what the results have, and what is chosen even if nothing has it."""
    options = list(found.facets.get(key, ()))
    have = {option.value for option in options}
    return options + [Option(v, catalogue.label(key, v), 0) for v in chosen if v not in have]


def headline(state: SearchState, found: Found, catalogue: Catalogue) -> str:
    """One sentence that says what is being shown."""
    number = wording.counted(found.total, "Ansatz", "Ansätze")
    asked = f" zu „{state.query}“" if state.query else ""
    limits = filter_phrases(state, catalogue)
    limited = f" ({'; '.join(limits)})" if limits else ""
    if found.total == 0:
        return f"Kein Ansatz{asked}{limited}."
    order = ", die passendsten zuerst" if state.query else ", nach Namen geordnet"
    return f"{number}{asked}{limited}{order if found.total > 1 else ''}."


def filter_phrases(state: SearchState, catalogue: Catalogue) -> list[str]:
    """ "Zielgruppe: Alleinerziehende oder Frauen" for each filter in use."""
    phrases = []
    for item in links.FILTERS:
        labels = [catalogue.label(item.key, v) for v in state.filters.get(item.key, ())]
        if labels:
            phrases.append(f"{item.label}: {' oder '.join(labels)}")
    return phrases


def excerpt(text: str, spans: Iterable[markup.Span], limit: int = EXCERPT) -> str:
    """The part of a passage with the most marks, as escaped HTML with the marks in it."""
    merged = markup.merge_spans(spans, len(text))
    if len(text) <= limit:
        return markup.marked(text, merged)
    starts = [max(0, start - 60) for start, _ in merged] or [0]
    best = max(starts, key=lambda s: (sum(s <= a and b <= s + limit for a, b in merged), -s))
    begin = min(best, len(text) - limit)
    if begin > 0:  # cut at a word, unless the first mark would be lost
        space = text.find(" ", begin, begin + 40)
        first = min((a for a, _ in merged if a >= begin), default=len(text))
        begin = space + 1 if 0 <= space < first else begin
    end = begin + limit
    if end < len(text):
        space = text.rfind(" ", begin, end)
        last = max((b for _, b in merged if b <= end), default=0)
        end = space if space > max(begin, last) else end
    shifted = [(a - begin, b - begin) for a, b in merged]
    shown = markup.marked(text[begin:end], shifted)
    return ("… " if begin > 0 else "") + shown + (" …" if end < len(text) else "")


def summary(record: Record, limit: int = SUMMARY) -> str:
    """The beginning of the description as escaped HTML, for cards without a matching passage."""
    told = next((s.text for s in record.sections if s.field in _TELLING), "")
    return excerpt(links.clean(told, limit * 2), [], limit)


def passage_place(hit: Hit) -> str:
    """Where the passage stands: "Zielgruppe, Seite 47"."""
    page = f"Seite {hit.passage.page}" if hit.passage.page else ""
    return ", ".join(part for part in (hit.passage.heading, page) if part)


def reasons(hit: Hit) -> list[str]:
    """Why this approach was found: ranks and scores of the legs, words, synonyms."""
    lines = []
    for name, label in _LEGS.items():
        leg = hit.legs.get(name)
        if leg is None or leg.rank is None:
            lines.append(f"{label}: kein Treffer")
        else:
            score = "" if leg.score is None else f", Wert {german.number(leg.score)}"
            lines.append(f"{label}: Rang {leg.rank}{score}")
    words = links.unique(m.term for m in hit.matches if not m.via)
    if words:
        lines.append(f"Gefundene Wörter: {', '.join(words)}")
    lines += links.unique(
        f"„{m.term}“ gefunden, weil Sie nach „{m.via}“ gefragt haben" for m in hit.matches if m.via
    )
    place = passage_place(hit)
    if place:
        lines.append(f"Fundstelle: {place}")
    return lines
