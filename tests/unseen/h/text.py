"""Long sentences of the documents, written over several lines."""

from __future__ import annotations


def flow(text: str) -> str:
    """One paragraph without the line breaks of the source."""
    return " ".join(text.split())


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, parted by blank lines."""
    return [flow(part) for part in text.strip().split("\n\n")]


def pairs(text: str) -> list[tuple[str, str]]:
    """Labels and values: paragraphs that begin with "label | "."""
    rows = (part.split(" | ", 1) for part in paragraphs(text))
    return [(label, value) for label, value in rows]
