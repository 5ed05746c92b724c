"""Abbreviations in the text of a record: what they stand for, and where that is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from records.glossary import Definition, by_short
from records.model import Evidence, Record
from records.vocabulary import vocabulary
from ui import markup

_WORD = r"(?<![\w§]){}(?![\w])"


@dataclass(frozen=True)
class Explained:
    """`short` stands for `long`; `evidence` where the record's own document says so."""

    short: str
    long: str
    evidence: Evidence | None = None


@cache
def common() -> dict[str, str]:
    """Abbreviations of the trade, from the vocabulary."""
    found = {
        short: term.label
        for term in vocabulary().terms()
        for short in term.abbreviations
        if _telling(short)
    }
    return found | {item.short: item.long for item in vocabulary().abbreviations}


def _telling(short: str) -> bool:
    """Capitals behind the first letter: "U25" and "FbW", but not "Alleinerz."."""
    return len(short) > 1 and any(c.isupper() or c.isdigit() for c in short[1:])


def in_record(record: Record, definitions: Iterable[Definition]) -> list[Explained]:
    """The abbreviations that a record uses, in alphabetical order.

    What its own documents define goes before the vocabulary. What only other documents define is
    left out: the same letters may mean something else there.
    """
    own = {record.document.id, *(mention.document.id for mention in record.also_in)}
    defined = by_short(d for d in definitions if d.document_id in own)
    text = "\n".join([record.name, *(section.text for section in record.sections)])
    found = {
        short: Explained(short, items[0].long, _within(items[0], record))
        for short, items in defined.items()
    }
    for short, long in common().items():
        found.setdefault(short, Explained(short, long))
    used = [e for e in found.values() if re.search(_WORD.format(re.escape(e.short)), text)]
    return sorted(used, key=lambda e: e.short.casefold())


def _within(item: Definition, record: Record) -> Evidence | None:
    return item.evidence if item.document_id == record.document.id else None


def marked(text: str, explained: Mapping[str, str], seen: set[str] | None = None) -> str:
    """`text` as escaped HTML, the first use of each abbreviation with its long form on hover.

    `seen` holds abbreviations explained before and takes those explained now.
    """
    if not explained:
        return markup.text(text)
    known = seen if seen is not None else set()
    longest = sorted(explained, key=len, reverse=True)
    pattern = re.compile(_WORD.format(f"(?:{'|'.join(map(re.escape, longest))})"))
    parts, last = [], 0
    for match in pattern.finditer(text):
        short = match[0]
        if short in known:
            continue
        known.add(short)
        title = markup.text(explained[short])
        parts += [
            markup.text(text[last : match.start()]),
            f'<abbr title="{title}">{markup.text(short)}</abbr>',
        ]
        last = match.end()
    return "".join([*parts, markup.text(text[last:])])


def long_forms(items: Sequence[Explained]) -> dict[str, str]:
    return {item.short: item.long for item in items}
