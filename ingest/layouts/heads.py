"""Heads of tables of examples: how they are printed, their fields, which one has the names.

A head that no list knows still is one where the table tells what examples tell: then the column
whose values are names has the names, whatever stands above it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from ingest.label_classes import is_name, known_labels
from ingest.labels import lexicon
from ingest.layouts.columns import (
    MAX_PRICED_HEAD,
    column_field,
    head_field,
    weak_name,
    without_names,
)
from records.vocabulary import vocabulary

# columns without which a named list is no table of examples
_TELLING = {"stock", "entries", "places", "persons", "exits", "description", "cost", "target_group"}
# what only tables of examples tell beside figures
_DESCRIBING = {
    "target_group", "legal_basis", "provider", "duration", "period", "weekly_hours",
    "staffing_ratio", "procurement",
}  # fmt: skip
# fields of labels that say the same at the head of a column
_LIKE_COLUMNS = {
    "duration", "weekly_hours", "staffing_ratio", "legal_basis", "results", "period", "provider",
    "organisation", "region", "target_group", "procurement", "staff", "funding", "lessons",
}  # fmt: skip
MAX_HEAD = 80
# so many heads beside each other, none with a figure but a year, are the head of a table
_WIDE = 4
# other fields beside a name that only its column tells: where its head is a word for it, where not
_KNOWN_BESIDE_WEAK, _KNOWN_BESIDE_NONE = 2, 4
_LEAST_ROWS = 2
_MOST = 0.75
_FIGURE = re.compile(r"\d{5}|\d[.,]\d|(?<!\d)\d{1,3}(?!\d)(?!\s*(?:Mon|Jahr|€))|€\s*\d|\d\s*€")
_DATE = re.compile(r"\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?\b|\b\d{1,2}/\d{4}\b")
_IN_MONEY = re.compile(r"€|\bT?EUR\b|\bEuro\b")

Fields = list[str | None]
Rows = Callable[[], Sequence[Sequence[str]]]

# --- how heads are printed ---------------------------------------------------------------------

# "Ist*", "Plätze 1)", "Eintritte¹": the mark of a note below the table
_NOTE_MARK = re.compile(
    r"\s*(?:\*+|[¹²³⁴-⁹]+\)?|(?<![\w(])\(?\d\)|(?<=[a-zäöüß])\d\)|\[\d\]|(?<=[a-zäöüß]{3})\d)$"
)
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_LETTERS = 12
_SMALL_WORDS = frozenset(
    ("je", "pro", "in", "im", "von", "vom", "bis", "und", "oder", "für", "der", "die", "das", "des",
     "davon", "am", "zu")
)  # fmt: skip
_SHORT = {
    w.casefold(): w for w in ("TN", "EUR", "TEUR", "SGB", "II", "III", "AGH", "UE", "VZÄ", "BG")
}


def readable(heads: Sequence[str]) -> list[str]:
    """Heads on one line each, without marks of notes and in the letters of running text."""
    plain = [_NOTE_MARK.sub("", " ".join(head.split())) for head in heads]
    letters = "".join(plain)
    if len(plain) >= _WIDE and letters[:1].isalpha():
        capital, small = letters.upper() == letters, letters.lower() == letters
        if (capital or small) and sum(map(str.isalpha, letters)) >= _LEAST_LETTERS:
            return [_WORD.sub(_usual, head.replace("t€", "T€")) for head in plain]
    return plain


def _usual(match: re.Match[str]) -> str:
    word = match.group().lower()
    if word in _SHORT:
        return _SHORT[word]
    if word in _SMALL_WORDS or (len(word) == 1 and word != "t"):
        return word
    return word[0].upper() + word[1:]


# --- fields ------------------------------------------------------------------------------------


def head_fields(heads: Sequence[str], rows: Rows) -> Fields | None:
    """Fields of a row of heads; `None` where it is none, or tells no examples.

    `rows` gives the cells of the rows below: they are asked only where no head is one of names.
    """
    if len(heads) < 2 or any(len(head) > MAX_HEAD for head in heads):
        return None
    fields = [_column(head) if head else None for head in heads]
    plain = not any(_FIGURE.search(_DATE.sub(" ", head)) for head in heads)
    wide = plain and len(heads) >= _WIDE
    named = "name" in fields
    if not named and not (plain and len(heads) > 2):
        return None
    if named and not wide and not _TELLING & set(fields):
        return None
    fields = [
        known or _by_label(head) or (head_field(head) if wide else None)
        for known, head in zip(fields, heads, strict=True)
    ]
    if not _TELLING & set(fields):
        return None
    return fields if named else _with_names(heads, fields, rows)


def _column(head: str) -> str | None:
    return "name" if name_and_provider(head) else column_field(head)


def _by_label(head: str) -> str | None:
    """Field of a head that only the labels of forms know: "TN-Dauer (Mon.)", "Bundesland"."""
    known = lexicon().fields_of(head)
    if not known or known[0] not in _LIKE_COLUMNS:
        return None
    # on a form the office that answers may stand there, in a list of measures who carries them out
    return head_field(head) if known[0] == "organisation" and head_field(head) else known[0]


def _with_names(heads: Sequence[str], fields: Fields, rows: Rows) -> Fields | None:
    """The fields with the column whose values are names, where the table tells enough beside it."""
    weak = [n for n, head in enumerate(heads) if head and weak_name(head)]
    kinds = {f for n, f in enumerate(fields) if f and n not in weak}
    if len(kinds) < _KNOWN_BESIDE_WEAK or not kinds & _TELLING:
        return None
    clear = len(kinds) >= _KNOWN_BESIDE_NONE and len(kinds & _DESCRIBING) >= 2
    unknown = [
        n for n, f in enumerate(fields) if clear and f is None and not without_names(heads[n])
    ]
    for column in dict.fromkeys([*weak, *unknown]):
        if _holds_names(column, rows()):
            found = list(fields)
            found[column] = "name"
            return found
    return None


def _holds_names(column: int, rows: Sequence[Sequence[str]]) -> bool:
    """Most values of a column are names, each its own, and neither groups nor figures."""
    values = [row[column].split("  ")[0].strip(" *") for row in rows if column < len(row)]
    values = [value for value in values if value]
    if len(values) < _LEAST_ROWS or len(set(values)) < len(values):
        return False
    names = [v for v in values if is_name(v) and not _FIGURE.match(v)]
    groups = [v for v in names if next(vocabulary().find(v, "target_group"), None) is not None]
    return len(names) >= _MOST * len(values) and len(groups) * 2 < len(names)


# --- two fields in one head --------------------------------------------------------------------

_BETWEEN = re.compile(
    r"\s*(?:/|\||,|;|\bund\b|\bbzw\.|\bsowie\b|\+|&|[–-](?=\s)|\(|\bmit\b)\s*|\s+"
)


# a quick look: most text there is has no word for who does it
_DOING = re.compile(
    r"tr[aä]ger|anbieter|auftragnehm|durchführ|partner|erbr(?:acht|inger)|ausführ|umsetz", re.I
)


def name_and_provider(head: str) -> str | None:
    """ "name" or "provider", whichever stands first in a head of both; else `None`.

    "Ansatz / Träger", "Name, Anbieter", "Träger und Maßnahme", "Projekt (Träger)".
    """
    return _both(head) if len(head) <= MAX_PRICED_HEAD and _DOING.search(head) else None


@lru_cache(maxsize=1024)
def _both(head: str) -> str | None:
    text = head.strip().rstrip(")")
    for mark in _BETWEEN.finditer(text):
        first, second = text[: mark.start()], text[mark.end() :]
        if not first or not second:
            continue
        if _names(first) and column_field(second) == "provider":
            return "name"
        if column_field(first) == "provider" and _names(second):
            return "provider"
    return None


def _names(head: str) -> bool:
    return column_field(head) == "name" or weak_name(head)


# --- two rows of heads, heads by their values --------------------------------------------------


def second_heads(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """A row of heads below another: nothing below the names, and words for fields elsewhere."""
    told = [head for head in lower if head]
    figures = any(_FIGURE.search(_DATE.sub(" ", head)) for head in told)
    known = [head for head in told if head_field(head) or _STATUS.fullmatch(head)]
    return _below(upper, lower) and not figures and len(known) >= _LEAST_KNOWN


_LEAST_KNOWN = 2
_STATUS = re.compile(r"(?:Plan|Soll|Ist|geplant|tatsächlich|bewilligt|abgerechnet)\b.{0,8}", re.I)


def _below(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """At least two heads of the upper row go on in the lower one: told again, or left empty."""
    again = sum(a == b or (bool(a) and not b) for a, b in zip(upper, lower, strict=False))
    return len(upper) - len(lower) in (0, 1) and again >= 2 and any(lower)


def joined(upper: Sequence[str], lower: list[str]) -> list[str]:
    """Heads of two rows: "Mittel in T€" over "Ansatz 2020" and "Ist 2019"; others stand in both."""
    if not _below(upper, lower):
        return lower
    found = []
    above = ""
    for own, below in zip(upper, lower, strict=False):
        above = own or above
        clear = head_field(below) is not None and not _IN_MONEY.search(above)
        found.append(below if clear or not above or above == below else f"{above} {below}".strip())
    return found


# what a column counts, by the label that says it of people
_COUNTED = {"Plätze": "places", "Eintritte": "entries", "Erreichte Personen": "persons"}


def field_by_values(head: str, values: Sequence[str]) -> str | None:
    """Field of a head that no list knows, by the words in it and the values below."""
    labels = known_labels(head, values)
    if not labels or labels[0] == "Name":
        return None
    told = lexicon().fields_of(labels[0])
    return _COUNTED.get(labels[0]) or (told[0] if told[0] in _LIKE_COLUMNS | {"cost"} else None)
