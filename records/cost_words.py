"""German words of the cost arithmetic: amounts in formulas, and the notes that go with figures."""

from __future__ import annotations

from decimal import Decimal

from records import german
from records.arithmetic import Interval, cents


def show_number(value: Interval) -> str:
    if value.exact:
        return german.number(value.low)
    return f"({german.number(value.low)} bis {german.number(value.high)})"


def rounded(value: Interval) -> Interval:
    """To the cent, for showing."""
    return Interval(cents(value.low), cents(value.high))


def show_euro(value: Interval) -> str:
    """An exact amount or a range in brackets, for formulas."""
    if value.exact:
        return german.euro(value.low)
    return f"({german.number(value.low, 2)} bis {german.euro(value.high)})"


# a week in months, as amounts "pro Woche" are kept
WEEK = Decimal(str(12 / 52))


def show_months(value: Interval) -> str:
    """A number of months; a week is shown as the share that it is of a month."""
    if value.exact and value.low == WEEK:
        return "(12 ÷ 52) Monate"
    return german.months(float(value.low)) if value.exact else f"{show_number(value)} Monate"


FULL_OCCUPANCY = "Angenommen ist, dass alle Plätze durchgehend besetzt sind."
BY_RUN = "Gerechnet ist mit den Kosten und der Dauer eines Durchgangs."
BY_STOCK = "Gerechnet ist mit dem Bestand, weil keine Plätze genannt sind."
PERIOD_AS_STAY = (
    "Als Teilnahmedauer gilt die Laufzeit, weil keine eigene Teilnahmedauer genannt ist."
)
STAY_AS_PERIOD = "Als Zeitraum gilt die Teilnahmedauer, weil keine eigene Laufzeit genannt ist."
SHORT_RUN = "Die Laufzeit liegt ganz in diesem Jahr; gerechnet ist mit ihren Monaten."
STAY_OF_RUNS = (
    "Als Zeitraum gilt die Teilnahmedauer; welche der genannten Laufzeiten die Kosten abdecken, "
    "sagt das Dokument nicht."
)
BY_STAY = "Gerechnet ist mit der Dauer einer Teilnahme."
BY_ALL_HEADS = "Gerechnet ist mit allen Personen, die teilgenommen haben."
SEVERAL_PLACES = "Das Dokument nennt mehrere Platzzahlen"
SAME_TIME = "Angenommen ist, dass Kosten und Personen für dieselbe Zeit angegeben sind."
BY_HEADS = "Der untere Wert rechnet mit allen Personen, die nacheinander teilnehmen."
BY_PLACES = "Der obere Wert rechnet mit den Plätzen, die zur gleichen Zeit besetzt sind."
PLACES_AS_PERSONS = (
    "Gerechnet ist mit den Plätzen; wie viele Personen es nacheinander sind, ist nicht genannt."
)
