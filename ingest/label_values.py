"""What kind of value stands under a label: an amount, a run, hours of a week, a paragraph …

A label alone may mean many things; what stands under it in all blocks of a document says more.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from records.quantities import find_durations, find_money, find_percents, find_periods, find_ratios
from records.quantities.numbers import NUMBER
from records.vocabulary import vocabulary

# longer values are running text, which may hold anything
MAX_VALUE = 160
_LAW = re.compile(r"§+\s?\d+")
_WEEK = re.compile(
    r"\d\s*(?:Wochenstunden|(?:h|Std\.?|Stunden|UE|Zeitstunden)\s*(?:/|pro|je|in der|die|à|"
    r"wöch|wtl)\s*\.?\s*(?:Wo|W\b|wöch|wtl)?)|"
    r"\b(?:wöch\w*|wtl\.?|pro Woche|je Woche)\s*:?\s*\d+\s*(?:h|Std|Stunden|UE)\b",
    re.IGNORECASE,
)
_HOURS = re.compile(r"\d\s*(?:h\b|Std\b|Stunden\b|UE\b|Zeitstunden\b)")
_PLACES = re.compile(
    rf"{NUMBER}\s*(?:\w+e\s+)?(?:\w*[Pp]lätze|Pl\.|Stellen\b|gleichzeitig|zugleich)"
)
_ENTRIES = re.compile(rf"{NUMBER}\s*(?:Eintritte|Zugänge|Zuweisungen|Neuaufnahmen)")
_PEOPLE = re.compile(
    rf"{NUMBER}\s*(?:\w+e\s+)?(?:TN\b|Teilnehm\w+|Personen|Menschen|Leute|Haushalte|Familien|"
    r"Bedarfsgemeinschaften|BG\b|Kund\w+|Jugendliche|Frauen|Männer|Köpfe|Beschäftigte|Geflüchtete)"
)
_OFFICE = re.compile(r"\b(?:Jobcenter|JC|ARGE|Grundsicherungs(?:amt|stelle))\b")
_HOUSE = re.compile(
    r"\b(?:gGmbH|GmbH|e\.\s?V\.|eG|gAG|AG|mbH|Stiftung|Diakonie\w*|Caritas\w*|AWO|VHS|"
    r"Volkshochschule|Bildungswerk|Handwerkskammer|Kolping\w*)"
)
_STAFF = re.compile(rf"{NUMBER}\s*(?:VZÄ|VZ\b|Stellen|Fachkr\w+|Vollzeit\w+)")
# a price as contracts word it, or money that was granted for the whole
_PRICE = re.compile(
    r"\b(?:je|pro|/)\s*/?(?:\w+[ -])?(?:TN|Teilnehm\w*|Platz|Person|Kopf|Fall\b)|TN-|"
    r"Maßnahmekosten|bewilligt|Vertragssumme|Auftragssumme|abgerechnet|Laufzeit|lt\.? Vertrag|"
    r"Gesamtsumme|[Gg]esamt\b",
)
_NO_PRICE = re.compile(
    r"(?:je|pro|/|die)\s*(?:Std|Stunde|h\b|UE\b|Tag|Monat netto)|[Ll]ohn|[Vv]erdien|brutto|netto|"
    r"Prämie|Fahrkarte|Eigenanteil|kostenlos|kostenfrei|gratis|Gutschein|bekommt|erhält|erhalten"
)


def _group(text: str) -> bool:
    return next(vocabulary().find(text, "target_group"), None) is not None


def _period(text: str) -> bool:
    return bool(find_periods(text))


def _stay(text: str) -> bool:
    return bool(find_durations(text)) and not find_money(text) and not _PEOPLE.search(text)


def _price(text: str) -> bool:
    return bool(find_money(text)) and not _NO_PRICE.search(text)


# label that takes the place of the office's own word: whether a value is of its kind
SHAPES: dict[str, Callable[[str], object]] = {
    "Organisation": _OFFICE.search,
    "Träger": _HOUSE.search,
    "Zielgruppe": _group,
    "Laufzeit": _period,
    "Teilnahmedauer": _stay,
    "Wochenstunden": lambda text: _WEEK.search(text),
    "Plätze": _PLACES.search,
    "Eintritte": _ENTRIES.search,
    "Erreichte Personen": _PEOPLE.search,
    "Betreuungsschlüssel": find_ratios,
    "Personal": _STAFF.search,
    "Kosten": _price,
    "Rechtsgrundlage": _LAW.search,
    "Ergebnisse": lambda text: find_percents(text) or _PEOPLE.search(text),
}
# the value says of itself what it is, whatever stands before it
PLAIN = frozenset(
    {"Laufzeit", "Wochenstunden", "Plätze", "Eintritte", "Betreuungsschlüssel", "Rechtsgrundlage"}
)


_KINDS = (
    "Laufzeit",
    "Teilnahmedauer",
    "Plätze",
    "Kosten",
    "Rechtsgrundlage",
    "Betreuungsschlüssel",
)


def tells_of_itself(value: str) -> bool:
    """A value with facts of three kinds tells an example; what stands before it is its name."""
    found = sum(bool(SHAPES[kind](value)) for kind in _KINDS)
    return found + bool(_PEOPLE.search(value)) * (not _PLACES.search(value)) >= 3


def is_short(value: str) -> bool:
    return 0 < len(value.strip()) <= MAX_VALUE


def names_a_price(value: str) -> bool:
    """An amount that its own words make the price of a measure."""
    return _price(value) and _PRICE.search(value) is not None


def rules_a_price_out(value: str) -> bool:
    return bool(find_money(value)) and _NO_PRICE.search(value) is not None
