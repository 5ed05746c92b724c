"""What a question does not want: "nicht für Jugendliche", "außer Bayern", "but not for women"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from index.thesaurus import Concept
from index.wishes import Wish

NOT = "!"  # before a value of a constraint that is not wanted
_THING = (
    r"Angebote?n?|Projekte?n?|Maßnahmen?|Programme?n?|Ansätze?n?|Beispiele?n?|Hilfen?|programmes?|"
    r"projects?|measures?|approach(?:es)?"
)
_BETWEEN = (
    r"für|an|mit|in|im|aus|von|vom|bei|beim|über|speziell|extra|die|der|den|das|dem|solche|etwas|"
    rf"for|from|at|with|any|the|those|aimed|{_THING}"
)
_NEGATED = re.compile(
    r"(?<!\w)(?:aber\s+|jedoch\s+|bitte\s+|but\s+)?(?:nicht|kein(?:e[nrms]?)?|ohne|außer(?:halb)?|"
    r"ausser(?:halb)?|ausgenommen|bis\s+auf|not|without|except(?:\s+for)?|excluding|outside)"
    rf"(?:\s+(?:{_BETWEEN}))*\s+$",
    re.IGNORECASE,
)
_ANY = re.compile(
    r"(?<!\w)(?:nicht|keine?|ohne|au(?:ß|ss)er|ausgenommen|bis auf|not|without|exc)", re.I
)
_AND_ALSO = re.compile(
    r"\s*(?:,|und|oder|sowie|noch|and|or|nor)\s+(?:(?:für|for)\s+)?", re.IGNORECASE
)
# "Jugendliche, die keine Ausbildung haben", "ohne Arbeit": a lack is a need, not a wish
_EXCLUDED = ("target_group",)


def is_negated(query: str, start: int) -> int | None:
    """Where the words begin that turn what stands at `start` into its opposite."""
    match = _NEGATED.search(query[:start])
    return match.start() if match else None


def negate(query: str, wishes: Iterable[Wish]) -> Iterator[Wish]:
    """The same wishes, those behind a negation turned round."""
    for wish in wishes:
        # the words before a place belong to it: "in Bayern"
        start = is_negated(query, wish.start)
        if start is None or not wish.strict:
            yield wish
        else:
            yield replace(wish, start=start, negated=True)


def unwanted_groups(
    query: str, concepts: Callable[[str], list[Concept]], narrower: Callable[[str], tuple[str, ...]]
) -> Iterator[Wish]:
    """Target groups that are not asked for; what is joined by "und" or a comma goes with them."""
    if not _ANY.search(query):
        return
    open_end: int | None = None
    for concept in concepts(query):
        if concept.term.scheme not in _EXCLUDED:
            continue
        start = is_negated(query, concept.start)
        if start is None:
            gap = None if open_end is None else query[open_end : concept.start]
            if gap is None or not _AND_ALSO.fullmatch(gap):
                open_end = None
                continue
            start = open_end
        assert start is not None
        open_end = concept.end
        yield Wish("target_group", narrower(concept.term.code), start, concept.end, negated=True)
