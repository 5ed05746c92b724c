"""From a search result, or from browsing, to what the search page shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from index.ordering import RELEVANCE
from index.results import Relaxation
from records.model import Record
from ui import links, markup, wording
from ui.catalogue import Catalogue, Option
from ui.links import SearchState

if TYPE_CHECKING:
    from index import Hit, SearchEngine, SearchResult, Understood

EXCERPT = 360  # characters of a passage on a card
_LEGS = {"lexical": "Wortsuche", "dense": "Bedeutungssuche"}


@dataclass(frozen=True)
class Item:
    """One card; `hit` is missing where the collection was only browsed."""

    record: Record
    hit: Hit | None = None


@dataclass(frozen=True)
class Found:
    """`total` approaches match; `items` are those shown; `facets` the filter values among them.

    `unstated` counts approaches that say nothing on a filter key, `relaxations` tell what to take
    away where nothing was found.
    """

    items: list[Item]
    total: int
    facets: Mapping[str, Sequence[Option]]
    understood: list[Understood] = field(default_factory=list)
    unstated: Mapping[str, int] = field(default_factory=dict)
    relaxations: list[Relaxation] = field(default_factory=list)


def find(state: SearchState, catalogue: Catalogue, engine: SearchEngine | None) -> Found:
    """Search with a question, browse by filters without one, or look for similar approaches."""
    if engine is not None and state.similar_to:
        return _similar(state, catalogue, engine)
    if engine is None or not state.query:
        return _browse(state, catalogue)
    result = _ask(state, engine, state.shown)
    facets = _options(result)
    for key in state.filters:  # a second value can be added only if it can be seen
        facets[key] = _options(_ask(state.lacking(key), engine, 0))[key]
    return Found(
        _items(result.hits, catalogue),
        result.total,
        facets,
        result.understood,
        result.unstated,
        result.relaxations,
    )  # fmt: skip


def _ask(state: SearchState, engine: SearchEngine, k: int) -> SearchResult:
    filters = {key: list(values) for key, values in state.filters.items()}
    return engine.search(state.query, filters, k, without=state.without, sort=state.sort)


def _options(result: SearchResult) -> dict[str, list[Option]]:
    return {
        key: [Option(f.value, f.label, f.count) for f in found]
        for key, found in result.facets.items()
    }


def _items(hits: Iterable[Hit], catalogue: Catalogue) -> list[Item]:
    """The index may be older than the collection: values are shown as they are now."""
    current = [(catalogue.by_id.get(hit.record.id), hit) for hit in hits]
    return [Item(record, hit) for record, hit in current if record is not None]


def _browse(state: SearchState, catalogue: Catalogue) -> Found:
    records = catalogue.browse(state.filters, state.sort)
    relaxations = []
    if not records:
        for key, values in state.filters.items():
            for value in values:
                count = len(catalogue.browse(state.lacking(key, value).filters))
                label = filter_label(key, value, catalogue)
                relaxations.append(Relaxation(key, value, label, count))
    facets = catalogue.facets(records)
    for key in state.filters:
        facets[key] = catalogue.facets(catalogue.browse(state.lacking(key).filters))[key]
    return Found(
        [Item(record) for record in records[: state.shown]],
        len(records),
        facets,
        relaxations=sorted((r for r in relaxations if r.count), key=lambda r: -r.count),
    )


def _similar(state: SearchState, catalogue: Catalogue, engine: SearchEngine) -> Found:
    """Near in meaning, and for the same people by the same means; filters come after."""
    allowed = {record.id for record in catalogue.browse(state.filters)}
    hits = [h for h in engine.similar(state.similar_to, links.MAX_SHOWN) if h.record.id in allowed]
    items = _items(hits[: links.PAGE_SIZE], catalogue)
    return Found(items, len(items), catalogue.facets(item.record for item in items))


def filter_label(key: str, value: str, catalogue: Catalogue) -> str:
    """ "Zielgruppe: Alleinerziehende"."""
    return f"{links.FILTER_BY_KEY[key].label}: {catalogue.label(key, value)}"


def headline(state: SearchState, found: Found, catalogue: Catalogue) -> str:
    """One sentence that says what is being shown."""
    number = wording.counted(found.total, "Ansatz", "Ansätze")
    asked = f" zu „{state.query}“" if state.query else ""
    like = catalogue.by_id.get(state.similar_to)
    if state.similar_to:
        asked = f" ähnlich wie „{like.name}“" if like else " zu einem unbekannten Ansatz"
    limits = filter_phrases(state, catalogue)
    limited = f" ({'; '.join(limits)})" if limits else ""
    if found.total == 0:
        return f"Kein Ansatz{asked}{limited}."
    order = ""
    if found.total > 1 and state.sort == RELEVANCE and not like:
        order = ", die passendsten zuerst" if state.query else ", nach Namen geordnet"
    elif found.total > 1 and like:
        order = ", die ähnlichsten zuerst"
    return f"{number}{asked}{limited}{order}."


def filter_phrases(state: SearchState, catalogue: Catalogue) -> list[str]:
    """ "Zielgruppe: Alleinerziehende oder Frauen" for each filter in use."""
    phrases = []
    for item in links.FILTERS:
        labels = [catalogue.label(item.key, v) for v in state.filters.get(item.key, ())]
        if labels:
            phrases.append(f"{item.label}: {' oder '.join(labels)}")
    return phrases


def silent_notes(state: SearchState, found: Found) -> list[str]:
    """How many approaches say nothing on what was asked, and where they are."""
    notes = []
    for key, count in found.unstated.items():
        name = links.FILTER_BY_KEY[key].label if key in links.FILTER_BY_KEY else key
        says = "macht" if count == 1 else "machen"
        if key in state.filters:
            number = wording.counted(count, "weiterer Ansatz", "weitere Ansätze")
            notes.append(f"{number} {says} keine Angabe zu „{name}“ und fehlen deshalb hier.")
        elif count < found.total:
            notes.append(f"{count} davon {says} keine Angabe zu „{name}“ und stehen weiter hinten.")
        else:
            notes.append(f"Keiner der Ansätze macht eine Angabe zu „{name}“.")
    return notes


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


def passage_place(hit: Hit) -> str:
    """Where the passage stands: "Zielgruppe, Seite 47"."""
    page = f"Seite {hit.passage.page}" if hit.passage.page else ""
    return ", ".join(part for part in (hit.passage.heading, page) if part)


def reasons(hit: Hit) -> list[str]:
    """Why this approach was found: ranks of the legs, words, synonyms, what it is silent on."""
    lines = []
    for name, label in _LEGS.items():
        leg = hit.legs.get(name)
        if leg is None or leg.rank is None:
            lines.append(f"{label}: kein Treffer")
        else:
            lines.append(f"{label}: Rang {leg.rank}")
    words = links.unique(m.term for m in hit.matches if not m.via)
    if words:
        lines.append(f"Gefundene Wörter: {', '.join(words)}")
    lines += links.unique(
        f"„{m.term}“ gefunden, weil Sie nach „{m.via}“ gefragt haben" for m in hit.matches if m.via
    )
    place = passage_place(hit)
    if place:
        lines.append(f"Fundstelle: {place}")
    if hit.unstated:
        names = [links.FILTER_BY_KEY[k].label for k in hit.unstated if k in links.FILTER_BY_KEY]
        lines.append(f"Keine Angabe zu: {', '.join(names)}")
    return lines
