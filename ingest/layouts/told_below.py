"""Chapters and sheets that hold several examples, each below a line of its own.

A programme tells its measures under a heading for the instrument, an overview numbers them; only
a short line, bold in the original, stands above each. Where several such lines stand above text
that tells an approach, each is one, and the heading above them only groups them.
"""

from __future__ import annotations

from dataclasses import replace

from ingest.layouts.block import Block, Part
from ingest.layouts.headlines import headline_starts, split_headlines
from ingest.layouts.labelled import labelled_parts
from ingest.names import name_key
from ingest.view import View

# labels of different fields that divide the text below a line
_LABELS = 2
# letters below a line; the heading above says already that measures follow
_SHORTEST = 80
# letters of the only example below a heading
_ALONE = 150
_HOLDING = ("chapter", "sheet")


def with_told_below(view: View, blocks: list[Block]) -> list[Block]:
    """The blocks, those that hold several such lines replaced by one block for each line."""
    if not any(b.layout in _HOLDING for b in blocks):
        return blocks
    starts = headline_starts(view)
    # most documents have no such line but the headings of the blocks themselves
    if not any(b.start < at < b.end for b in blocks if b.layout in _HOLDING for at in starts):
        return blocks
    heads = split_headlines(view, _SHORTEST)
    found: list[Block] = []
    for block in blocks:
        inside = [h for h in heads if block.start <= h.start < block.end]
        own = [h for h in inside if name_key(h.name) == name_key(block.name)]
        others = [h for h in inside if h not in own]
        groups = len(inside) > 1 or _only_groups(view, block, inside)
        # a sheet has a name of its own, whatever lines stand in it
        groups = groups and bool(own or block.layout == "chapter")
        if block.layout not in _HOLDING or not groups or _is_one(view, block, others):
            found.append(block)
            continue
        if own:
            found.append(_cut(block, min(h.start for h in others)))
        found += [_with_law(view, _labelled(view, h), block) for h in others]
    return found


def _only_groups(view: View, block: Block, heads: list[Block]) -> bool:
    """No text stands between the heading of the block and the only line below it."""
    line = view.text.find("\n", block.start)
    told = [h for h in heads if h.end - h.start >= _ALONE]
    return bool(told) and not view.text[line : told[0].start].strip()


def _is_one(view: View, block: Block, heads: list[Block]) -> bool:
    """What stands below the lines speaks of the approach above them all."""
    return not heads or any(block.name in view.text[h.start : h.end] for h in heads)


def _cut(block: Block, end: int) -> Block:
    parts = [replace(p, end=min(p.end, end)) for p in block.parts if p.start < end]
    return replace(block, end=min(block.end, end), parts=parts)


def _with_law(view: View, head: Block, group: Block) -> Block:
    """The law in the heading of a group is that of all in it, unless one names its own."""
    line = view.text[group.start : view.text.find("\n", group.start)]
    if "§" not in line or "§" in view.text[head.start : head.end]:
        return head
    law = Part(("legal_basis",), "", group.start, group.start + len(line))
    return replace(head, parts=[*head.parts, law])


def _labelled(view: View, block: Block) -> Block:
    """The block with the labels that divide its text, where there are some."""
    (told, *rest) = block.parts
    parts = labelled_parts(view, told.start, told.end)
    fields = {f for p in parts if p.heading for f in p.fields} - {"other"}
    if len(fields) < _LABELS:
        return block
    lead = [Part(("description",), "", p.start, p.end) if not p.heading else p for p in parts]
    return replace(block, parts=[*lead, *rest])
