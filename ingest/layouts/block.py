"""What every layout rule returns: the place of one practice example and its labelled parts."""

from __future__ import annotations

from dataclasses import dataclass, field

from records.model import Kind


@dataclass(frozen=True)
class Part:
    """A stretch of the view under one label or heading; `start`/`end` frame the value."""

    fields: tuple[str, ...]
    heading: str
    start: int
    end: int


@dataclass
class Block:
    """One practice example in a view: all offsets count characters of the view's text."""

    name: str
    name_start: int
    name_end: int
    start: int
    end: int
    kind: Kind
    layout: str
    parts: list[Part] = field(default_factory=list)
    # text beside the block that says more about it, e.g. the heading above a table
    context: list[Part] = field(default_factory=list)
    # the document names the approach without telling it
    named_only: bool = False
    # what else the text calls it, e.g. "Los 2" above the name in a table
    alias: str = ""
    # further places of the same document that tell the same approach
    repeats: list[tuple[int, int]] = field(default_factory=list)
