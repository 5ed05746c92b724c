"""What a search gives back: frozen values that interface and evaluation read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from records.model import Record

Mode = Literal["hybrid", "dense", "lexical"]
MODES: tuple[Mode, ...] = ("hybrid", "dense", "lexical")


@dataclass(frozen=True)
class LegScore:
    """Rank (1 = best) and raw score of a record in one leg; both `None` without a match there."""

    rank: int | None
    score: float | None


@dataclass(frozen=True)
class Passage:
    """A piece of a record. `span` counts characters of the document text.

    `field` is the record section it was cut from, or "summary" for the structured fields.
    """

    text: str
    field: str
    heading: str
    page: int | None = None
    span: tuple[int, int] | None = None


@dataclass(frozen=True)
class MatchSpan:
    """`passage.text[start:end]` made the passage match.

    `via` is the word of the query when the match came through a synonym or an abbreviation.
    """

    start: int
    end: int
    term: str
    via: str | None = None


@dataclass(frozen=True)
class Understood:
    """What was read into the query: `text` is the user's wording, `value` the code or long form.

    A "filter" names its filter `key` and value (see `index.filters`); `value` of a "spelling" is
    the word that was searched instead; a "!" before a value says that it is not wanted. Each can
    be switched off by its `text`.
    """

    kind: Literal["synonym", "abbreviation", "spelling", "filter"]
    text: str
    label: str
    value: str
    key: str | None = None


@dataclass(frozen=True)
class FacetCount:
    value: str
    label: str
    count: int


@dataclass(frozen=True)
class Relaxation:
    """What to take away to find `count` records: a filter (`key`, `value`) or, where `text` is
    set, something understood in the question."""

    key: str
    value: str
    label: str
    count: int
    text: str | None = None


@dataclass(frozen=True)
class Hit:
    """A record found. `rank` begins at 1; `legs` has the keys "lexical" and "dense".

    `unstated` names the filter keys that the question asks for and the record says nothing on.
    """

    record: Record
    rank: int
    score: float
    legs: dict[str, LegScore]
    passage: Passage
    matches: list[MatchSpan]
    unstated: tuple[str, ...] = ()


@dataclass(frozen=True)
class SearchResult:
    """`hits` are the best `k` of `total` records found; `facets` count all `total`.

    `unstated` counts, for every limit read in the question, the records found that say nothing on
    it (they stand last) and, for every numeric filter, those that were left out for that reason.
    `relaxations` say what to take away when nothing was found.
    """

    query: str
    mode: Mode
    hits: list[Hit]
    total: int
    understood: list[Understood]
    facets: dict[str, list[FacetCount]]
    build_id: str
    sort: str = "relevance"
    unstated: dict[str, int] = field(default_factory=dict)
    relaxations: list[Relaxation] = field(default_factory=list)
