"""Several measures told side by side: question by question, each sentence naming whose it is.

Answers to a parliament and papers on several measures tell first what each of them is, then how
long each takes, then what each costs. A name in quotes that comes back in several paragraphs is
such a measure; a sentence belongs to the name it has, or to the one named just before it.
"""

from __future__ import annotations

import re

from ingest.layouts.block import Block, Part
from ingest.layouts.chapters import facts_of, is_told
from ingest.layouts.naming import names_other
from ingest.layouts.reports import office_in
from ingest.layouts.yearly_text import TellsOf, sentences_of
from ingest.view import View

MIN_NAMES = 2
# stretches of text that come back to a name
MIN_STRETCHES = 2
MIN_FACTS = 2
MAX_WORDS = 5
_QUOTED = re.compile(r"[„“\"»](?P<name>[A-ZÄÖÜ\d][^„“”\"»«\n.?!:,]{2,50})[“”\"«]")
_BEFORE = 80


def split_by_name(view: View) -> list[Block]:
    """One block for each name that several stretches come back to; none for fewer than two."""
    names = _names(view)
    if len(names) < MIN_NAMES:
        return []
    told = {
        name: tells
        for name, tells in sentences_of(view, list(names)).items()
        if len(tells.spans) >= MIN_STRETCHES and _has_facts("\n".join(tells.texts))
    }
    if len(told) < MIN_NAMES or not any(is_told("\n".join(t.texts)) for t in told.values()):
        return []
    return [_block(view, name, names[name], tells) for name, tells in told.items()]


def _has_facts(text: str) -> bool:
    """Beside a measure that is told in full another one may tell less."""
    facts = facts_of(text)
    return len(facts) >= MIN_FACTS and bool(facts & {"cost", "places"})


def _names(view: View) -> dict[str, tuple[int, int]]:
    """Names in quotes that come again, with the place where each stands first."""
    found: dict[str, tuple[int, int]] = {}
    for match in _QUOTED.finditer(view.text):
        name = match["name"].strip()
        before = view.text[max(0, match.start() - _BEFORE) : match.start()]
        if len(name.split()) <= MAX_WORDS and not names_other(before):
            found.setdefault(name, match.span("name"))
    return {n: at for n, at in found.items() if view.text.count(n) >= MIN_STRETCHES}


def _block(view: View, name: str, at: tuple[int, int], told: TellsOf) -> Block:
    parts = [Part(("description",), "", start, end) for start, end in told.spans]
    office = next((o for start, end in told.spans if (o := office_in(view, start, end))), None)
    if office is not None:
        parts.append(Part(("organisation",), "", *office))
    start, end = told.spans[0]
    return Block(name, *at, start, end, "measure", "chapter", parts)
