"""Values that hold more than their label says: figures with labels of their own, prose.

"Teilnehmende: 40; Abbrüche: 5" under one label is as many parts. "Ansatz" is what a budget grants
or how people work; a value that does not begin with an amount is the latter.
"""

from __future__ import annotations

import re

from ingest.labels import lexicon
from ingest.layouts.block import Part
from ingest.layouts.facts import facts_of_prose
from ingest.layouts.told_facts import facts_apart
from ingest.layouts.told_tables import tables_apart
from ingest.view import View
from records.quantities import find_money

# labels of sums and of ways of working alike
_EITHER = re.compile(r"(?:Der |Unser )?Ansatz$")
_OPENING = 20
_SHORT = 40
# "Abbrüche: 5", "in Arbeit nach 6 Monaten: 14 %"
_ITEM = re.compile(
    r"\s*(?P<label>[A-Za-zÄÖÜäöü][^:;\t\n]{2,50}):\s+"
    r"(?P<value>(?:rund |ca\. |etwa )?\d[^;\t\n]*?)\s*$"
)
_PEOPLE = re.compile(
    r"(?:\w+e[nr]?\s)?(?:Teilnehm\w+|TN|Personen|Bedarfsgemeinschaften|Haushalte|Familien|Plätze|"
    r"Eintritte|Zugänge)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\w*(?:Vergleichs|Kontroll|Referenz)\w*", re.IGNORECASE)
_MIN_ITEMS = 2
# fields of a part whose label says nothing of its figures
_OPEN = {"other", "results", "participants", "duration"}


def settled(view: View, parts: list[Part]) -> list[Part]:
    """The parts of an example, their fields settled by what the values hold."""
    found: list[Part] = []
    for part in (own for told in parts for own in tables_apart(view, told)):
        text = view.text[part.start : part.end]
        if set(part.fields) <= _OPEN:
            found += _items(part, text) or facts_apart(view, part)
        elif part.fields == ("cost",) and _EITHER.match(part.heading) and _is_prose(text):
            found.append(Part(facts_of_prose(text), part.heading, part.start, part.end))
        else:
            found += facts_apart(view, part)
    return found


def _is_prose(text: str) -> bool:
    value = text.strip()
    first = next(iter(find_money(value)), None)
    return len(value) > _SHORT and (first is None or first.start > _OPENING)


def _items(part: Part, text: str) -> list[Part]:
    """Parts of a list of figures with a label each; empty where the value is anything else."""
    found: list[Part] = []
    told = 0
    for piece in re.finditer(r"[^;]+", text):
        item = _ITEM.match(piece.group())
        start, end = part.start + piece.start(), part.start + piece.end()
        if item is None:
            found.append(Part(part.fields, part.heading, start, end))
            continue
        told += 1
        label = item["label"]
        if _OTHERS.match(label):
            found.append(Part(("other",), label, start, end))
        elif _PEOPLE.match(label) or lexicon().fields_of(label) == ("participants",):
            at = start + item.start("value")
            found.append(Part(("participants",), label, at, start + item.end("value")))
        else:
            found.append(Part(("results",), part.heading, start, end))
    return found if told >= _MIN_ITEMS else []
