"""The budget question: what a sum would buy of each approach, as rows of a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_DOWN, Decimal

from records import german
from records.arithmetic import Interval
from records.budget import Purchase
from records.quantities import find_money, parse_number
from ui import links
from ui.comparison import Cell, Row, plain, row

NOT_A_SUM = "Das lässt sich nicht als Betrag lesen. Geben Sie volle Euro ein, zum Beispiel 100.000."


def read_sum(typed: str) -> int | None:
    """Whole euros from what somebody typed ("100.000 €", "1,5 Mio. Euro"); `None` if unreadable."""
    text = links.clean(typed)
    if text.startswith(("-", "−", "–")):
        return None
    bare = re.sub(r"(?i)\s*(€|euro|eur)\.?$", "", text).replace(" ", "").removesuffix(",-")
    try:
        value = parse_number(bare)
    except ValueError:
        found = find_money(text if re.search(r"(?i)€|eur", text) else f"{text} Euro")
        single = found[0] if len(found) == 1 else None
        if single is None or single.amount is None:
            return None
        value = single.amount
    euros = int(value.to_integral_value(ROUND_DOWN))
    return euros if 0 < euros <= links.MAX_BUDGET else None


def shown_sum(budget: int) -> str:
    """ "100.000 €"."""
    return f"{german.number(Decimal(budget))} €"


def rows(bought: Sequence[Purchase]) -> list[Row]:
    """Places, months, participations and participant-months of each approach."""

    return [
        row("Plätze für 12 Monate", [_quantity(p, p.places, "Platz", "Plätze") for p in bought]),
        row("Dauer in der Größe des Beispiels", [_months(p) for p in bought]),
        row(
            "Teilnahmen vom Eintritt bis zum Austritt",
            [_quantity(p, p.participants, "Teilnahme", "Teilnahmen") for p in bought],
        ),
        row(
            "Teilnehmermonate",
            [
                _quantity(p, p.participant_months, "Teilnehmermonat", "Teilnehmermonate")
                for p in bought
            ],
        ),
    ]


def assumptions(bought: Sequence[Purchase], names: Sequence[str]) -> list[str]:
    """Each assumption once, with the approaches it is made for unless it holds for all."""
    counted = [(p, name) for p, name in zip(bought, names, strict=True) if p.reason is None]
    told = []
    for text in dict.fromkeys(a for p, _ in counted for a in p.assumptions):
        concerned = [name for p, name in counted if text in p.assumptions]
        told.append(text if len(concerned) == len(counted) else f"{', '.join(concerned)}: {text}")
    return told


def _quantity(item: Purchase, value: Interval | None, one: str, many: str) -> Cell:
    if item.reason is not None:
        return Cell(missing=item.reason)
    if value is None:
        return Cell(missing="nicht berechenbar")
    if value.high == 0:
        return plain(f"weniger als 1 {one}")
    return plain(f"{span(value)} {one if value.exact and value.low == 1 else many}")


def _months(item: Purchase) -> Cell:
    if item.reason is not None:
        return Cell(missing=item.reason)
    if item.months is None or item.known_places is None:
        return Cell(missing="nicht berechenbar, weil die Zahl der Plätze fehlt")
    return plain(f"{span(item.months, 1)} Monate mit {span(item.known_places)} Plätzen")


def span(value: Interval, decimals: int | None = None) -> str:
    """ "13", "12 bis 15", "185,8"; `decimals` at most, one where there is a fraction."""

    def told(number: Decimal) -> str:
        if number == number.to_integral_value():
            return german.number(number)
        return german.number(round(number, 1 if decimals is None else decimals))

    low, high = told(value.low), told(value.high)
    return low if low == high else f"{low} bis {high}"
