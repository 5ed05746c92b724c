"""What kinds of facts a text states, and of which field a short value is."""

from __future__ import annotations

import re

from records.quantities import find_durations, find_money, find_periods, find_ratios
from records.vocabulary import vocabulary

_PLACES = re.compile(r"\d\s+(?:\w+\s+)?(?:Plätze|Teilnehm|TN\b)")
_HOURS = re.compile(r"\d\s*(?:Std|Stunden|UE\b|Wochenstunden|Wo\.?\s?-?Std|h\s*/)")
_LAW = re.compile(r"§\s?\d+")


def facts_in(text: str) -> set[str]:
    """Kinds of facts a short text states."""
    told = {
        "cost": bool(find_money(text)),
        "places": bool(_PLACES.search(text)),
        "time": bool(find_durations(text) or find_periods(text)),
        "ratio": bool(find_ratios(text)),
        "law": bool(_LAW.search(text)),
        "group": next(vocabulary().find(text, "target_group"), None) is not None,
    }
    facts = {name for name, there in told.items() if there}
    # money or places must be among them, otherwise any paragraph of a report would do
    return facts if facts & {"cost", "places"} else set()


# a value this short under an unknown label is a fact
MAX_VALUE = 160


def by_content(fields: tuple[str, ...], value: str) -> tuple[str, ...]:
    """Fields of a value, seen from what it holds where its label does not say it.

    Money under an unknown label stays what it is called; it is not taken for a cost.
    """
    text = value.strip()
    if not text or len(text) > MAX_VALUE:
        return fields
    lasting = bool(find_durations(text)) and not find_money(text)
    if fields == ("results",) and lasting and not re.search(r"\d\s*(?:%|Pers|TN|Teiln)", text):
        timed = ("weekly_hours",) if _HOURS.search(text) else ()
        return ("duration", *timed, "results")
    if fields[0] in ("duration", "period", "participants") and _HOURS.search(text):
        fields = (*fields, "weekly_hours") if "weekly_hours" not in fields else fields
    if fields != ("other",):
        return fields
    found = [
        *(["participants"] if _PLACES.search(text) else []),
        *(["period"] if find_periods(text) else []),
        *(["duration"] if lasting else []),
        *(["staffing_ratio"] if find_ratios(text) else []),
        *(["legal_basis"] if _LAW.search(text) else []),
    ]
    return tuple(found) or fields


def facts_of_prose(text: str) -> tuple[str, ...]:
    """Fields of a text that tells how people work: a description, and the facts it states."""
    return (
        "description",
        *(["participants"] if _PLACES.search(text) else []),
        *(["duration"] if find_durations(text) else []),
        *(["weekly_hours"] if _HOURS.search(text) else []),
        *(["staffing_ratio"] if find_ratios(text) else []),
    )
