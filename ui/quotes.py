"""A quote in the text that surrounds it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from records import german
from records.model import Evidence
from ui import markup

CONTEXT = 220  # characters shown on each side of a quote


@dataclass(frozen=True)
class QuoteInContext:
    """`before` and `after` are tidied for reading, `quote` is as the document has it."""

    before: str
    quote: str
    after: str
    place: str


def _tidy(value: str) -> str:
    return re.sub(r"\s+", " ", value)


def in_context(
    evidence: Evidence, document_text: str | None, width: int = CONTEXT
) -> QuoteInContext:
    """The quote with up to `width` characters around it, cut at word ends.

    Without the document text, or when it does not hold the quote at its place (the document was
    replaced meanwhile), the quote stands alone rather than in a wrong surrounding.
    """
    place = german.source(evidence)
    start, end = evidence.start, evidence.end
    if document_text is None or document_text[start:end] != evidence.quote:
        return QuoteInContext("", _tidy(evidence.quote).strip(), "", place)
    before = _tidy(document_text[max(0, start - width) : start])
    after = _tidy(document_text[end : end + width])
    if start > width:
        before = "… " + before.partition(" ")[2]
    if end + width < len(document_text):
        after = after.rpartition(" ")[0] + " …"
    return QuoteInContext(before, _tidy(evidence.quote), after, place)


def quote_html(evidence: Evidence, document_text: str | None, document_title: str) -> str:
    """The quote marked inside its surroundings, with document and page below."""
    shown = in_context(evidence, document_text)
    body = (
        markup.text(shown.before)
        + markup.tag("mark", markup.text(shown.quote))
        + markup.text(shown.after)
    )
    source = ", ".join(part for part in (document_title, shown.place) if part)
    return (
        f'<figure class="pf-quote"><blockquote>{body}</blockquote>'
        f"<figcaption>{markup.text(source)}</figcaption></figure>"
    )
