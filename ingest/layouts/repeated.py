"""Forms below each other whose name stands behind a word that elsewhere is no label.

"Projekt" or "Maßnahme" before a name may also be a row of one data sheet. Where the labels below it
come again below the next such row, each of the rows begins an example of its own.
"""

from __future__ import annotations

from ingest.layouts.block import Block
from ingest.layouts.forms import CONTACT_FIELDS, split_named_forms
from ingest.view import View

# how many labels of different fields come again in a form of the same shape
MIN_REPEATED = 3


def split_repeated_forms(view: View) -> list[Block]:
    """Named forms that share their labels; empty where no two of them do."""
    blocks = split_named_forms(view)
    return [b for b in blocks if any(o is not b and _alike(b, o) for o in blocks)]


def _alike(block: Block, other: Block) -> bool:
    """Two forms with the same labels for several different fields."""
    shared = _labels(block) & _labels(other)
    fields = {field for _, told in shared for field in told}
    return len(fields - CONTACT_FIELDS - {"name", "other"}) >= MIN_REPEATED


def _labels(block: Block) -> set[tuple[str, tuple[str, ...]]]:
    return {(p.heading.casefold(), p.fields) for p in block.parts if p.heading}
