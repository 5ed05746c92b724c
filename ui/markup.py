"""Text from documents on the page: always escaped, whatever it contains."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape as _escape

Span = tuple[int, int]

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:^=&])")


def text(value: str) -> str:
    """`value` as HTML text or attribute value; mark-up in it becomes visible characters."""
    return _escape(value, quote=True)


def plain_label(value: str) -> str:
    """`value` for labels that Streamlit reads as Markdown: shown as written, on one line."""
    return _MARKDOWN.sub(r"\\\1", re.sub(r"\s+", " ", value).strip())


def merge_spans(spans: Iterable[Span], length: int) -> list[Span]:
    """Spans in order, cut to `0..length`, overlapping ones joined, empty ones left out."""
    merged: list[Span] = []
    for start, end in sorted((max(0, s), min(length, e)) for s, e in spans):
        if end <= start:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def marked(value: str, spans: Iterable[Span]) -> str:
    """`value` as escaped HTML with `<mark>` around the spans (characters of `value`)."""
    parts: list[str] = []
    last = 0
    for start, end in merge_spans(spans, len(value)):
        parts += [text(value[last:start]), "<mark>", text(value[start:end]), "</mark>"]
        last = end
    parts.append(text(value[last:]))
    return "".join(parts)


def tag(name: str, content: str, css: str = "") -> str:
    """An element around ready HTML."""
    attribute = f' class="{text(css)}"' if css else ""
    return f"<{name}{attribute}>{content}</{name}>"


def badges(labels: Sequence[str], label: str) -> str:
    """Short terms as a list of pills, announced under `label`."""
    if not labels:
        return ""
    items = "".join(tag("li", text(item)) for item in labels)
    return f'<ul class="pf-badges" aria-label="{text(label)}">{items}</ul>'


def details(summary: str, body: str, css: str = "pf-source") -> str:
    """A part that opens with one click or key; both arguments are ready HTML."""
    return f'<details class="{text(css)}"><summary>{summary}</summary>{body}</details>'
