"""What a label that no list knows is about: by the words in it and by the values below it.

Offices print forms with words of their own ("Aufnahmekapazität", "Was wir bekommen"). Word stems
(`label_stems.yaml`) and the kinds of values in that place (`label_values`) are weighed; a label
that stays unclear is no field. An amount is a cost of the measure only where its label or its own
words say so, and never where one of them rules it out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ingest.label_values import (
    PLAIN,
    SHAPES,
    is_short,
    names_a_price,
    rules_a_price_out,
)
from records.quick import Quick, quick
from records.word_lists import read_word_list

STEMS_FILE = Path(__file__).with_name("label_stems.yaml")
_NEVER_COST = "never cost"
# weights: a telling word, a word that needs its value, values of that kind, values that say it all
_STEM, _WEAK_STEM, _VALUES, _PLAIN_VALUES = 2, 1, 1, 1
_ENOUGH = 2
# values of one kind are most of those that stand under the label
_MOST = 0.5
_NO_VALUE = re.compile(r"[\W_]*(?:k\.\s?A\.|entfällt|keine Angaben?|n\.\s?n\.)?[\W_]*", re.I)
_BARE = re.compile(r"[\d\s.,%–-]+")
_ASIDE = re.compile(r"\([^()]*\)")
# labels that may stand for the same value; of others the likelier one counts
_TIMES = {"Laufzeit", "Teilnahmedauer", "Wochenstunden"}
_TOGETHER = (
    {"Organisation", "Träger"},
    _TIMES,
    {"Personal", "Betreuungsschlüssel"},
    {"Kosten", "Finanzierung"},
)


class _Stems(NamedTuple):
    telling: Quick | None
    weak: Quick | None


@lru_cache(maxsize=1)
def _stems() -> dict[str, _Stems]:
    raw: dict[str, list[str]] = read_word_list(STEMS_FILE)

    def joined(patterns: Sequence[str]) -> Quick | None:
        return quick("|".join(patterns)) if patterns else None

    return {
        label: _Stems(
            joined([p for p in patterns if not p.startswith("~")]),
            joined([p[1:] for p in patterns if p.startswith("~")]),
        )
        for label, patterns in raw.items()
    }


def known_labels(label: str, values: Sequence[str]) -> tuple[str, ...]:
    """Labels of the list that say what this one means, the likeliest first; often none.

    `values` are what stands under it in all blocks of the document.
    """
    plain = _plain(label)
    told = [v.strip() for v in values if not _NO_VALUE.fullmatch(v)]
    if not plain or not told:
        return ()
    scores = {name: _score(name, plain, told) for name in _stems() if name != _NEVER_COST}
    likely = [name for name, score in scores.items() if score >= _ENOUGH]
    if not likely:
        return ()
    likely.sort(key=lambda name: -scores[name])  # stable: the order of the file breaks ties
    first = likely[0]
    beside = next((group for group in _TOGETHER if first in group), set())
    also = [n for n in scores if n != first and n in beside and (n in likely or _some(n, told))]
    return (first, *also)


def no_cost(label: str) -> bool:
    """The label is about money that is no cost of the measure: wages, what people pay, savings."""
    never = _stems()[_NEVER_COST].telling
    return never is not None and never.holds(_plain(label))


def _plain(label: str) -> str:
    return " ".join(_ASIDE.sub(" ", label).lower().split()).strip(" :?.*–-")


def _some(name: str, values: list[str]) -> bool:
    """A value of this kind stands beside the other: "bis Mai 2020, je sechs Monate"."""
    return name in _TIMES and any(is_short(v) and SHAPES[name](v) for v in values)


def _score(name: str, label: str, values: list[str]) -> int:
    stems = _stems()[name]
    telling = stems.telling is not None and stems.telling.holds(label)
    weak = stems.weak is not None and stems.weak.holds(label)
    shape = SHAPES.get(name)
    share = sum(bool(is_short(v) and shape(v)) for v in values) / len(values) if shape else 0.0
    if name == "Kosten":
        return _cost_score(label, values, telling, weak, share)
    if name == "Name":
        return _STEM if telling and _are_names(values) else 0
    if name == "Ergebnisse" and all(map(_BARE.fullmatch, values)):
        return 0  # a row of a table of figures, whose head says what is counted
    score = _STEM * telling or _WEAK_STEM * weak
    if share >= _MOST:
        score += _VALUES + (_PLAIN_VALUES if name in PLAIN or _all_offices(name, values) else 0)
    return score


def _cost_score(label: str, values: list[str], telling: bool, weak: bool, share: float) -> int:
    if no_cost(label):
        return 0
    if any(map(rules_a_price_out, values)):
        return 0
    priced = any(map(names_a_price, values))
    score = _STEM * telling or _WEAK_STEM * weak
    return score + _VALUES * (share >= _MOST) + _PLAIN_VALUES * priced


def _all_offices(name: str, values: list[str]) -> bool:
    """Job centres in each block: it does not matter what they are called on the form."""
    begins = re.compile(r"(?:Kommunales\s+)?(?:Jobcenter|JC|ARGE)\s+\S")
    return name == "Organisation" and len(values) > 1 and all(map(begins.match, values))


# longer values, and values that are sentences or figures, are no names
_MAX_NAME = 90


def _are_names(values: list[str]) -> bool:
    return len(set(values)) == len(values) and all(map(is_name, values))


def is_name(value: str) -> bool:
    """A value that may be what something is called: short, no fact and no sentence."""
    text = value.strip(' „“"»«')
    return (
        3 <= len(text) <= _MAX_NAME
        and text[-1] not in ".:;,?"
        and re.search(r"[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]|^[a-z]\w+[A-Z]", text) is not None
        and not any(
            shape(text) for name, shape in SHAPES.items() if name in PLAIN or name == "Kosten"
        )
    )
