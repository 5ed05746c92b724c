"""Terms of the controlled vocabulary and where they were found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """One concept. `scheme` is the list it belongs to, `broader` the code of its parent.

    `in_names` are words that show the concept in the name of an organisation alone; a `weak` one
    yields to others there. `since` is the year from which the law knows an instrument by
    its name; the names of a `proper` one are plain words unless they are written as a name.
    """

    code: str
    scheme: str
    label: str
    synonyms: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    english: tuple[str, ...] = ()
    broader: str | None = None
    in_names: tuple[str, ...] = ()
    weak: bool = False
    since: int | None = None
    proper: bool = False

    def names(self) -> tuple[str, ...]:
        return (self.label, *self.synonyms, *self.abbreviations)


@dataclass(frozen=True)
class TermMatch:
    """A term found at `text[start:end]`."""

    term: Term
    start: int
    end: int


@dataclass(frozen=True)
class Abbreviation:
    short: str
    long: str
