"""What "höchstens", "mindestens" and "rund" of the inputs say about a derived figure.

A divisor that is at most so large makes a quotient at least so large, and the other way round; a
factor or an amount works in its own direction.
"""

from __future__ import annotations

from collections.abc import Sequence

from records import german
from records.model import Cost, Duration, Participants, Qualifier, Result

Quantity = Participants | Duration | Result
_OTHER_WAY: dict[Qualifier, Qualifier] = {"max": "min", "min": "max"}
_LENGTHS = {
    "max": "der genannten Höchstdauer", "min": "der genannten Mindestdauer",
    "approx": "einer ungefähren Dauer",
}  # fmt: skip
_NUMBERS = {
    "max": "einer Höchstzahl", "min": "einer Mindestzahl", "approx": "einer ungefähren Zahl",
}  # fmt: skip
BOTH_WAYS = (
    "Die Angaben begrenzen den Wert teils nach oben, teils nach unten; er gilt nur ungefähr."
)


def bounds(
    costs: Sequence[Cost], divisors: Sequence[Quantity], factors: Sequence[Quantity]
) -> tuple[Qualifier, list[str]]:
    """Qualifier of amount × factors ÷ divisors, and German notes on the inputs it comes from."""
    said: list[Qualifier] = [*(c.qualifier for c in costs), *(f.qualifier for f in factors)]
    said += [_OTHER_WAY.get(d.qualifier, d.qualifier) for d in divisors]
    notes = [note for item in (*divisors, *factors) if (note := _note(item))]
    if {"max", "min"} <= set(said):
        return "approx", [*notes, BOTH_WAYS]
    # a limit on a rough figure is a rough limit
    ordered: tuple[Qualifier, ...] = ("approx", "max", "min")
    return next((q for q in ordered if q in said), "exact"), notes


def _note(item: Quantity) -> str | None:
    """ "Gerechnet ist mit einer Höchstzahl von 16 Plätzen"; `None` for an exact number."""
    if isinstance(item, Duration):
        if item.extendable:
            return (
                f"Gerechnet ist mit der regelmäßigen Dauer ({german.months(item.months)}); mit "
                f"Verlängerung sind bis zu {german.months(item.high)} möglich."
            )
        told = _LENGTHS.get(item.qualifier)
        return f"Gerechnet ist mit {told}." if told else None
    told = _NUMBERS.get(item.qualifier)
    if told is None:
        return None
    what = "Integrationen" if isinstance(item, Result) else german.PARTICIPANT_LABELS[item.kind]
    number = f": {german.number(item.value)} {what}" if item.value is not None else ""
    return f"Gerechnet ist mit {told}{number}."
