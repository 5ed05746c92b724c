"""What a search gives back: frozen values that interface and evaluation read."""

from __future__ import annotations

from dataclasses import dataclass
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
    """What was read into the query: `text` is the user's wording, `value` the code or long form."""

    kind: Literal["synonym", "abbreviation", "filter"]
    text: str
    label: str
    value: str


@dataclass(frozen=True)
class FacetCount:
    value: str
    label: str
    count: int


@dataclass(frozen=True)
class Hit:
    """A record found. `rank` begins at 1; `legs` has the keys "lexical" and "dense"."""

    record: Record
    rank: int
    score: float
    legs: dict[str, LegScore]
    passage: Passage
    matches: list[MatchSpan]


@dataclass(frozen=True)
class SearchResult:
    """`hits` are the best `k` of `total` records found; `facets` count all `total`."""

    query: str
    mode: Mode
    hits: list[Hit]
    total: int
    understood: list[Understood]
    facets: dict[str, list[FacetCount]]
    build_id: str
