"""Result cards: what an approach is, its headline figures, and why it was found."""

from __future__ import annotations

from collections.abc import Sequence

from index.results import Hit
from records.model import Record
from ui import facets, figures, fragments, links, markup, results, wording
from ui.context import RECORD
from ui.links import SearchState

MOST_BADGES = 6


def head(record: Record, ids: Sequence[str]) -> str:
    """The name as the way to the Steckbrief."""
    target = markup.text(links.href(RECORD, links.record_params(record.id, ids)))
    return f'<h3 class="pf-card-name"><a href="{target}">{markup.text(record.name)}</a></h3>'


def body(record: Record, hit: Hit | None, ids: Sequence[str]) -> str:
    """A card below its name: source, target groups, figures, matching passage, reasons."""
    groups = links.unique(wording.term(item.code) for item in record.target_groups)
    shown = groups[:MOST_BADGES]
    if len(groups) > MOST_BADGES:
        shown.append(f"{len(groups) - MOST_BADGES} weitere")
    source = (
        f'<p class="pf-meta">{markup.text(wording.place(record))}<br>'
        f'<span class="pf-document">{markup.text(wording.document(record))}</span></p>'
    )
    parts = [
        source,
        markup.badges(shown, "Zielgruppen"),
        fragments.figures(figures.headline(record)),
    ]
    if hit is not None:
        parts.append(_passage(hit))
    return "".join([*parts, _foot(record, hit, ids)])


def _passage(hit: Hit) -> str:
    """The passage that made the approach match; a summary of fields says nothing new."""
    if hit.passage.field == "summary":
        return ""
    spans = [(match.start, match.end) for match in hit.matches]
    shown = results.excerpt(hit.passage.text, spans)
    place = markup.tag("figcaption", markup.text(results.passage_place(hit)))
    return f'<figure class="pf-passage"><blockquote>{shown}</blockquote>{place}</figure>'


def _foot(record: Record, hit: Hit | None, ids: Sequence[str]) -> str:
    similar = (
        f'<a class="pf-similar" href="{facets.address(SearchState(similar_to=record.id), ids)}" '
        f'aria-label="Ähnliche Ansätze wie {markup.text(record.name)}">Ähnliche Ansätze</a>'
    )
    why = ""
    if hit is not None:
        why = markup.details("Warum gefunden?", fragments.reasons(results.reasons(hit)), "pf-why")
    return f'<div class="pf-card-foot">{why}{similar}</div>'
