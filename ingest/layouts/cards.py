"""Several approaches under one heading, told with the same labels again and again.

A slide with project cards, or a page of short data sheets without headings of their own: where
the labels begin anew, the next approach begins, and the first line before them is its name.
"""

from __future__ import annotations

from dataclasses import dataclass

from ingest.labels import bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.facts import by_content
from ingest.view import Line, View, lines_of

# fields that every card must repeat, and how many lines may stand above its labels
MIN_SHARED = 2
MIN_CARDS = 2
MAX_NAME = 70


@dataclass
class _Card:
    name: Line
    intro: list[Line]
    parts: list[Part]
    fields: set[str]


def split_cards(view: View, start: int, end: int) -> list[Block]:
    """Blocks of a stretch whose labels repeat; empty where they do not."""
    lines = [line for line in lines_of(view.text, start, end) if line.text.strip()]
    cards: list[_Card] = []
    free: list[Line] = []
    number = 0
    while number < len(lines):
        line = lines[number]
        label = None if bullet(line.text) is not None else lexicon().match(line.text)
        if label is None:
            free.append(line)
            number += 1
            continue
        value_start, stop = line.start + label.value_at, line.end
        below = lexicon().match(lines[number + 1].text) if number + 1 < len(lines) else None
        if label.alone and number + 1 < len(lines) and (below is None or below.alone):
            number += 1
            value_start, stop = lines[number].start, lines[number].end
        opens = not cards or (set(label.fields) & cards[-1].fields and bool(free))
        if opens:
            if not free:
                return []
            cards.append(_Card(free[0], free[1:], [], set()))
        elif free:
            cards[-1].parts.append(Part(("description",), "", free[0].start, free[-1].end))
        free = []
        fields = by_content(label.fields, view.text[value_start:stop])
        cards[-1].parts.append(Part(fields, label.heading, value_start, stop))
        cards[-1].fields |= set(label.fields)
        number += 1
    if len(cards) < MIN_CARDS or any(len(c.name.text.strip()) > MAX_NAME for c in cards):
        return []
    shared = set.intersection(*(c.fields for c in cards))
    if len(shared) < MIN_SHARED or not shared & {"participants", "cost", "duration", "period"}:
        return []
    return [_block(view, card) for card in cards]


def _block(view: View, card: _Card) -> Block:
    name = card.name.text.strip(" #*:")
    at = card.name.start + card.name.text.index(name)
    parts = card.parts
    if card.intro:
        lead = Part(("description", "target_group"), "", card.intro[0].start, card.intro[-1].end)
        parts = [lead, *parts]
    end = max(p.end for p in parts)
    return Block(name, at, at + len(name), card.name.start, end, "measure", "sheet", parts)
