"""Parts of the understanding of a question that can be left out, to measure what they are worth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from records.errors import UsageError


@dataclass(frozen=True)
class SearchOptions:
    """All parts are on; without one, the search does as if it did not exist.

    `thesaurus`: synonyms, abbreviations, English terms. `compounds`: parts of compounds and
    compounds of neighbouring words. `constraints`: cost, duration, place and the like read as
    filters. `spelling`: typing errors mended.
    """

    thesaurus: bool = True
    compounds: bool = True
    constraints: bool = True
    spelling: bool = True

    @classmethod
    def without(cls, names: Iterable[str]) -> SearchOptions:
        """Everything but the parts named. Raises `UsageError` for an unknown name."""
        wanted = [name.strip() for name in names if name.strip()]
        unknown = [name for name in wanted if name not in PARTS]
        if unknown:
            raise UsageError(
                f"Diesen Teil der Suche gibt es nicht: {', '.join(unknown)}. Möglich sind: "
                f"{', '.join(PARTS)}."
            )
        return cls(**dict.fromkeys(wanted, False))


PARTS: tuple[str, ...] = tuple(field.name for field in fields(SearchOptions))
EVERYTHING = SearchOptions()
