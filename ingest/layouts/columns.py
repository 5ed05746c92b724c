"""Which field a column of a table has, seen from its head."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from records.quick import quick
from records.word_lists import read_word_list

COLUMNS_FILE = Path(__file__).with_name("columns.yaml")
# heads longer than this are sentences
MAX_PRICED_HEAD = 45


@lru_cache(maxsize=1)
def _column_names() -> dict[str, str]:
    raw = read_word_list(COLUMNS_FILE)
    return {name.casefold(): key for key, names in raw.items() for name in names}


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in _column_names())


_ASIDE = re.compile(r"\([^)]*\)|\b(?:19|20)\d{2}\b|[*:]")
_HYPHEN = re.compile(r"(?<=[a-zäöü])-\s?(?=[a-zäöü])")
_UNIT = re.compile(r"\s+(?:in\s+)?(?:T€|TEUR|Tsd\.?\s*(?:€|Euro|EUR)|€|Euro|EUR|Prozent|%)\s*$")
_YEARLY = re.compile(r"\s+(?:im jahr|in|pro jahr|jährlich|geplant|soll)$")
# "Preis in € je TN und Monat", "Kosten pro Platz (€)"
_PRICED = re.compile(
    r"^(?:\w*kosten|\w*preis|entgelt|vergütung|kostensatz|\w*pauschale|ausgaben|budget|mittel|"
    r"ansatz|volumen|aufwand)\b(?!\w)"
)
# "in Arbeit vermittelt", "Übergänge in Ausbildung", "davon Abbrüche"
_REACHED = quick(
    r"\bin (?:arbeit|ausbildung|beschäftigung)\b|vermittelt|arbeitsaufnahme|abbr[uü]ch|übergänge|"
    r"abschlussquote|bestanden|integriert|übernommen"
)
# "Std./ Wo.", "Stunden je Woche"
_HOURS_A_WEEK = re.compile(
    r"^(?:std|stunden?|h|ue|umfang)\b\.?\s*(?:\(?\s*(?:/|je|pro|in der|die|std\.?)\s*)+"
    r"(?:wo\b|woche|wöch)"
    r"|^(?:std\.?|stunden)\s+wöch|^wöchentliche\s+(?:stunden|arbeitszeit)"
)
_SEVERAL = re.compile(r"\s+und\s+|\s*/\s*|\s*,\s*")
# marks that the rules above take away or split at; digits of years among them
_MARKED = re.compile(r"[-/,*:()0-9]")


@lru_cache(maxsize=1 << 14)
def column_field(head: str) -> str | None:
    """Field of a column head; years, brackets and footnote marks are ignored."""
    names, words = _column_names(), head.split(maxsplit=1)
    if not words or (
        words[0].casefold() not in _first_words()
        and not _MARKED.search(head)
        and not _PRICED.match(head.casefold())
        and not (len(head) <= MAX_PRICED_HEAD and _REACHED.search(head.casefold()))
    ):
        if _HOURS_A_WEEK.match(head.casefold()):
            return "weekly_hours"
        return None  # most text there is: no name begins so
    if _HOURS_A_WEEK.match(head.casefold()):
        return "weekly_hours"
    key = _HYPHEN.sub("", _ASIDE.sub(" ", head))
    key = _UNIT.sub("", " ".join(key.split()))
    key = _YEARLY.sub("", " ".join(key.split()).casefold())
    if key in names:
        return names[key]
    first = names.get(_SEVERAL.split(key)[0])
    if first is None and len(key) <= MAX_PRICED_HEAD:
        if _PRICED.match(key):
            return "cost"
        if _REACHED.search(key):
            return "results"
    return first
