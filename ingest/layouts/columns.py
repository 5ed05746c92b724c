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


# lists of the file that are no fields
_WEAK_NAME, _NO_NAME = "name by its values", "no name"


@lru_cache(maxsize=1)
def _lists() -> dict[str, list[str]]:
    raw: dict[str, list[str]] = read_word_list(COLUMNS_FILE)
    return raw


@lru_cache(maxsize=1)
def _column_names() -> dict[str, str]:
    raw = _lists()
    return {
        name.casefold(): key
        for key, names in raw.items()
        if key not in (_WEAK_NAME, _NO_NAME)
        for name in names
    }


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in _column_names())


_ASIDE = re.compile(r"\([^)]*\)|\b(?:19|20)\d{2}\b|[*:]")
_HYPHEN = re.compile(r"(?<=[a-zäöü])-\s?(?=[a-zäöü])")
_UNIT = re.compile(r"\s+(?:in\s+)?(?:T€|TEUR|Tsd\.?\s*(?:€|Euro|EUR)|€|Euro|EUR|Prozent|%)\s*$")
_YEARLY = re.compile(r"\s+(?:im jahr|in|pro jahr|jährlich|geplant|soll)$")
# "Preis in € je TN und Monat", "Kosten pro Platz (€)"
_PRICED = re.compile(
    r"^(?:\w*kosten|\w*preis|entgelt|vergütung|kostensatz|\w*pauschale|\w*ausgaben?|budget|mittel|"
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
    r"(?:wo?\b|woche|wöch)"
    r"|^(?:std\.?|stunden)\s+wöch|^wöchentliche\s+(?:stunden|arbeitszeit)"
)
_SEVERAL = re.compile(r"\s+und\s+|\s*/\s*|\s*,\s*")
# marks that the rules above take away or split at; digits of years among them
_MARKED = re.compile(r"[-/,*:()0-9]")


# "Ist 2022 (€)", "Plan in EUR", "Ist je Platz und Monat (€)"
_STATUS_MONEY = re.compile(
    r"\W*(?:Soll|Ist|Plan|Ansatz|Ergebnis|[Aa]bgerechnet|Abrechnung|[Vv]erausgabt|[Bb]ewilligt|"
    r"[Gg]eplant|Rechnungsergebnis|[Vv]ereinbart)\b[^()]{0,30}(?:\(\s*|in\s+)(?:T?€|T?EUR|T?Euro|Tsd)"
)


@lru_cache(maxsize=1 << 14)
def column_field(head: str) -> str | None:
    """Field of a column head; years, brackets and footnote marks are ignored."""
    names, words = _column_names(), head.split(maxsplit=1)
    if _STATUS_MONEY.match(head):
        return "cost"
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


# a head of a row that has a name column says what it is by one of its words
_STEMS = tuple(
    (field, re.compile(pattern))
    for field, pattern in (
        ("legal_basis", r"(?:^|/) ?§+$|^§§? |rechtsgrund|rechtsgrdl|gesetzl|vorschrift"),
        (
            "target_group",
            r"(?:kunden|ziel|personen|adressaten|bedarfs)-?gruppen?\b|"
            r"(?<!land)(?<!stadt)(?<!rechts)kreis\b|^für wen",
        ),
        (
            "period",
            r"\bvon\s*[–-]?\s*(?:/\s*)?bis\b|\bvon\s*[–-]|laufzeit|zeitraum|^beginn\b|^start\b|"
            r"^(?:\w+ )?(?:von|ab|seit|bis)$|"
            r"\b(?:vertrags|projekt|maßnahmen?|kurs|förder|bewilligungs|lauf)-?(?:beginn|start|ende)\b",
        ),
        (
            "duration",
            r"(?:zuweisungs|teilnahme|verweil|förder|maßnahme|betreuungs|begleit)-?dauer|^dauer\b",
        ),
        ("weekly_hours", r"wochenstd|stunden.{0,12}woche|std.{0,9}\bwo"),
        ("staffing_ratio", r"schlüssel|relation$"),
        ("places", r"pl[aä]tze?\b|kapazität|kontingent|^pl$"),
        ("entries", r"\beintritte\b|\bzug[aä]nge?\b|\bzuweisungen\b|\bstarter"),
        ("exits", r"\baustritte\b|\babgänge\b|\bausgeschieden"),
        ("stock", r"\bbestand\b|\blaufende fälle"),
        ("persons", r"\bteilnehm\w+|\bteilnahmen\b|^tn\b|\bpersonen\b"),
        (
            "results",
            r"\barbeit\b|integration|vermittl|verbleib|ergebnis|erfolg|wirkung|abbr[uü]ch|quote|"
            r"^(?:bisher )?erreicht$|^bilanz|^was (?:kam|es bringt|es brachte)",
        ),
        (
            "cost",
            r"^(?:bewilligt|beantragt|verausgabt|abgerechnet|ausgezahlt|verwendet)\b"
            r"[^a-z]*(?:in )?(?:€|euro|eur)?\)?$|"
            r"(?:vertrags|auftrags|zuschlags|vergabe|bewilligungs|zuwendungs|finanz|mittel)-?"
            r"(?:wert|summe|volumen|betrag|preis|ansatz|bedarf)\b|\w*kosten\b|\bansatz\b|\baufwand\b|"
            r"\bzuwendung\b|\bpreis\b",
        ),
        (
            "provider",
            r"träger\b|auftragnehmer|anbieter|durchführ|durchgeführt|leistungserbringer|dienstleister|"
            r"^wer macht\b|^(?:aus|durch)führende|^umgesetzt (?:von|durch)|zuwendungsempfänger",
        ),
        (
            "description",
            r"inhalt|beschreibung|hinweis|\bbem(?:erkung\w*)?\b|\bstand\b|ziel(?:e|setzung)?\b|erläuterung",
        ),
    )
)
# what looks like money of a programme in a head and is none
_NO_COST = re.compile(r"lohn|gehalt|entgelt|prämie|eigenanteil|einspar|budget des|titel\b|anteil")
MAX_HEAD = 45


@lru_cache(maxsize=4096)
def head_field(head: str) -> str | None:
    """Field of a head beside a name column: by its name, its abbreviation, or one of its words.

    Weaker than `column_field`: only for rows that are known to be the head of a table.
    """
    field = column_field(head)
    if field is not None:
        return field
    key = _plain(head)
    if not key or len(key) > MAX_HEAD:
        return None
    field = _by_abbreviation(key.casefold()) if "." in key else None
    if field is not None:
        return field
    found = next((name for name, pattern in _STEMS if pattern.search(key)), None)
    return None if found == "cost" and _NO_COST.search(key) else found


def _by_abbreviation(key: str) -> str | None:
    """Field of the names that a head with points may stand for: "TN-Pl.", "Eintr."."""
    pattern = "".join(
        r"\w*" if char == "." else r"[\s-]*" if char in " -" else re.escape(char) for char in key
    )
    spelled = re.compile(pattern.replace(r"\w*[\s-]*[\s-]*", r"\w*[\s-]*"))
    meant = [
        (len(name), field) for name, field in _column_names().items() if spelled.fullmatch(name)
    ]
    if not meant:
        return None
    # "Pl." is "Plätze" rather than "Plankosten": the shortest name is meant
    shortest = min(meant)[0]
    fields = {field for length, field in meant if length == shortest}
    return fields.pop() if len(fields) == 1 else None


@lru_cache(maxsize=1)
def _by_values() -> tuple[re.Pattern[str], re.Pattern[str]]:
    weak, never = (re.compile("|".join(_lists()[key])) for key in (_WEAK_NAME, _NO_NAME))
    return weak, never


@lru_cache(maxsize=4096)
def weak_name(head: str) -> bool:
    """A head of names if its column holds names: "Ansatz" may also be money, "Was" anything."""
    return _by_values()[0].fullmatch(_plain(head)) is not None


@lru_cache(maxsize=4096)
def without_names(head: str) -> bool:
    """A head of places, years, numbers, persons: what stands below it names no example."""
    return _by_values()[1].search(_plain(head)) is not None


def _plain(head: str) -> str:
    return " ".join(_ASIDE.sub(" ", head).lower().split())
