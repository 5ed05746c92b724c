"""The order of the records found: by relevance, by limits of the question, by a figure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from index.constraints import Constraint
from index.filters import FilterIndex
from index.numbers import NUMBER_KEYS
from index.ranges import Fit, Range
from records.errors import UsageError

RELEVANCE = "relevance"
SORTS: dict[str, str] = {
    RELEVANCE: "Relevanz",
    "cost_per_participant_month": "Kosten je Teilnehmermonat, niedrigste zuerst",
    "cost_per_participant": "Kosten je Teilnahme, niedrigste zuerst",
    "cost_total": "Gesamtkosten, niedrigste zuerst",
    "duration_months": "Dauer, kürzeste zuerst",
    "year": "Jahr, neueste zuerst",
    "name": "Name",
}
# what is left of the score of a record that meets a limit of the question only so
_WORTH: dict[Fit, float] = {"inside": 1.0, "partly": 0.8, "unstated": 0.5, "outside": 0.4}


@dataclass(frozen=True)
class Wanted:
    """How the records answer the constraints of a question."""

    constraints: Sequence[Constraint]
    filters: FilterIndex

    def excluded(self, places: Collection[int]) -> set[int]:
        """Places that state something else than what a strict constraint wants."""
        return {
            place
            for constraint in self.constraints
            if constraint.strict
            for place in places
            if self.filters.fit(constraint.key, constraint.values, place) == "outside"
        }

    def worth(self, place: int) -> float:
        """What the score of a record is multiplied by, above 0 and at most 1."""
        worth = 1.0
        for constraint in self.constraints:
            worth *= _WORTH[self.filters.fit(constraint.key, constraint.values, place)]
        return worth

    def unstated(self, place: int) -> tuple[str, ...]:
        """Keys of the constraints that a record says nothing on."""
        return tuple(
            c.key
            for c in self.constraints
            if self.filters.fit(c.key, c.values, place) == "unstated"
        )

    def closeness(self, place: int) -> float:
        """For questions that are nothing but limits: the cheaper or shorter, the smaller."""
        for constraint in self.constraints:
            if constraint.key not in NUMBER_KEYS:
                continue
            stated = self.filters.number(constraint.key, place)
            if stated is None:
                return 0.0
            wanted = Range.read(constraint.values[0])
            return stated[0] if wanted.low is None else -stated[1]
        return 0.0


def check_sort(name: str) -> None:
    """Raises `UsageError` for an order that does not exist."""
    if name not in SORTS:
        raise UsageError(f"Die Sortierung „{name}“ gibt es nicht; möglich: {', '.join(SORTS)}.")


def sorted_by(
    found: Sequence[int], sort: str, filters: FilterIndex, names: Mapping[int, str]
) -> list[int]:
    """The records at `found`, which come by relevance, in another order; missing values last."""
    if sort == RELEVANCE:
        return list(found)
    if sort == "name":
        return sorted(found, key=lambda place: (names[place].casefold(), place))

    def key(place: int) -> tuple[bool, float]:
        stated = filters.number(sort, place)
        if stated is None:
            return True, 0.0
        # the newest first, of money and time the least
        return False, -stated[1] if sort == "year" else stated[0]

    return sorted(found, key=key)
