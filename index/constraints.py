"""What a question asks for beyond its subject: wishes that act as filters and can be taken away."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from index.filters import LABELS, label
from index.limit import Span
from index.limit_words import limit_spans
from index.limits import find_limits
from index.negation import NOT, negate, unwanted_groups
from index.results import Understood
from index.thesaurus import Thesaurus
from index.wishes import PlaceFinder, Wish, find_evidence_wishes, find_legal_wishes

SEVERAL = "|"  # between the values of one constraint


@dataclass(frozen=True)
class Constraint:
    """One of `values` is wanted for the filter `key`; `text` is the user's wording.

    `strict`: who states something else is not wanted. `negated`: the values are what is not
    wanted. `spans` are the words used up by it.
    """

    key: str
    values: tuple[str, ...]
    text: str
    label: str
    spans: tuple[Span, ...]
    strict: bool
    negated: bool = False

    def understood(self) -> Understood:
        return Understood("filter", self.text, self.label, self.value, self.key)

    @property
    def value(self) -> str:
        """All values in one string, each unwanted one behind a "!"."""
        return SEVERAL.join(f"{NOT}{value}" if self.negated else value for value in self.values)


class ConstraintReader:
    """Reads constraints, knowing the offices and paragraphs that records have."""

    def __init__(
        self, organisations: Iterable[str], paragraphs: Iterable[str], words: Thesaurus
    ) -> None:
        self._words = words
        self._places = PlaceFinder(organisations)
        self._paragraphs = tuple(sorted(set(paragraphs)))

    def read(self, query: str, without: Collection[str] = ()) -> list[Constraint]:
        """Constraints of a question in its order, but those whose wording is in `without`."""
        found: list[Constraint] = []
        for limit in find_limits(query):
            value = str(limit.wanted)
            found.append(
                Constraint(
                    limit.key,
                    (value,),
                    _wording(query, limit.spans),
                    f"{LABELS[limit.key]}: {_number_label(limit.key, value)}",
                    limit.spans,
                    limit.strict,
                )
            )
        wishes: list[Wish] = [
            *unwanted_groups(query, self._words.concepts, self._words.with_narrower),
            *negate(query, find_evidence_wishes(query)),
            *find_legal_wishes(query, self._paragraphs),
            *negate(query, self._places.find(query)),
        ]
        for wish in wishes:
            span = (wish.start, wish.end)
            if any(s < wish.end and wish.start < e for c in found for s, e in c.spans):
                continue
            found.append(
                Constraint(
                    wish.key,
                    wish.values,
                    _wording(query, (span,)),
                    _wish_label(wish),
                    (span,),
                    wish.strict,
                    wish.negated,
                )
            )
        skipped = {text.casefold() for text in without}
        return [
            c for c in sorted(found, key=lambda c: min(c.spans)) if c.text.casefold() not in skipped
        ]


def used_up(query: str, constraints: Iterable[Constraint]) -> str:
    """The question with the words of strict constraints blanked out, at the same places.

    So are other words that only say again what is limited ("günstig" beside a cost).
    """
    strict = [constraint for constraint in constraints if constraint.strict]
    spans = [span for constraint in strict for span in constraint.spans]
    spans += limit_spans(query, (constraint.key for constraint in strict))
    letters = list(query)
    for start, end in spans:
        letters[start:end] = " " * (end - start)
    return "".join(letters)


def _wish_label(wish: Wish) -> str:
    if wish.values == ("ja",):
        return LABELS[wish.key]
    # what is narrower than an unwanted group need not be told
    told = wish.values[:1] if wish.negated and wish.key == "target_group" else wish.values
    names = [label(wish.key, value, {}) for value in told]
    more = f" und {len(names) - 3} weitere" if len(names) > 3 else ""
    negation = "nicht " if wish.negated else ""
    return f"{LABELS[wish.key]}: {negation}{' oder '.join(names[:3])}{more}"


def _number_label(key: str, value: str) -> str:
    if key == "year":
        from index.numbers import NUMBER_KEYS
        from index.ranges import Range

        return NUMBER_KEYS["running"].range_label(Range.read(value))
    return label(key, value, {})


def _wording(query: str, spans: tuple[Span, ...]) -> str:
    """The words of the first span with those of the others that touch it."""
    start, end = spans[0]
    grown = True
    while grown:
        grown = False
        for other_start, other_end in spans:
            gap = query[min(end, other_end) : max(start, other_start)]
            touches = not gap.strip() and (other_start < start or other_end > end)
            if touches:
                start, end, grown = min(start, other_start), max(end, other_end), True
    return query[start:end].strip()
