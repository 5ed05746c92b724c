"""A reader's values for records: the gold that extraction is measured against.

One JSON object: key to values. `FIELDS` lists what a key may hold; a field that is absent was
not judged, an empty list says that the document states nothing. `title` and `org` name the
record; without a title the key is looked up in a key file, or is itself a record id.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

from eval.lines import Problems, decode_lines, read_bytes
from records.model import CostBasis, Qualifier


@dataclass(frozen=True)
class GoldCost:
    """A programme amount as stated; `low` and `high` instead of `amount` for ranges."""

    amount: Decimal | None
    basis: str
    qualifier: str = "exact"
    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True)
class GoldEntry:
    """What a reader found for one key; `values` by field name, always lists.

    `quotes` are the sentences the reader took them from, by field name, where they were noted.
    """

    key: str
    title: str | None
    organisation: str
    values: Mapping[str, list[Any]]
    line: int = 0
    quotes: Mapping[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Object:
    """A JSON object with repeated names still in it."""

    pairs: list[tuple[str, Any]]


class _Invalid(ValueError):
    """One value cannot be used; the message says in German why, and what would do."""


def read_gold(path: Path) -> list[GoldEntry]:
    """All entries in file order. Raises `EvaluationInputError` with every problem of the file."""
    problems = Problems(path)
    lines = decode_lines(read_bytes(path), problems)
    problems.stop_if_any()
    text = "\n".join(line for _, line in lines)
    pairs = _parse(text, problems)
    entries: dict[str, GoldEntry] = {}
    occurrence: Counter[str] = Counter()
    for key, raw in pairs:
        start = _place(key, text, number=occurrence[key])
        line = text.count("\n", 0, start) + 1
        occurrence[key] += 1
        if key in entries:
            problems.add(
                line,
                f"Der Schlüssel „{key}“ steht schon in Zeile {entries[key].line}.",
                "Löschen Sie einen der Einträge.",
            )
        elif not isinstance(raw, _Object):
            problems.add(line, f"„{key}“ enthält keine Felder.", 'Schreiben Sie "Schlüssel": {…}.')
        else:
            entries[key] = _entry(key, raw, text, start, problems)
    if not pairs and not problems.found:
        problems.add(
            None, "Die Datei enthält keine Werte.", "Nennen Sie mindestens einen Schlüssel."
        )
    problems.stop_if_any()
    return list(entries.values())


def _parse(text: str, problems: Problems) -> list[tuple[str, Any]]:
    try:
        raw = json.loads(text, object_pairs_hook=_Object, parse_float=Decimal)
    except json.JSONDecodeError as error:
        problems.add(
            error.lineno,
            f"Das ist kein gültiges JSON (Zeichen {error.colno}).",
            "Prüfen Sie Klammern, Kommas und Anführungszeichen.",
        )
        return []
    if isinstance(raw, _Object):
        return raw.pairs
    problems.add(1, "Das ist kein JSON-Objekt.", 'Die Datei hat die Form {"Schlüssel": {…}}.')
    return []


def _entry(key: str, raw: _Object, text: str, start: int, problems: Problems) -> GoldEntry:
    named: dict[str, str] = {}
    values: dict[str, list[Any]] = {}
    quotes: dict[str, list[str]] = {}
    for name, value in raw.pairs:
        line = text.count("\n", 0, _place(name, text, start + 1)) + 1
        place = f"„{key}“, „{name}“"
        if name in named or name in values:
            problems.add(line, place, "steht zweimal da. Löschen Sie eine der Angaben.")
        elif name in ("title", "org"):
            named.update(_converted(_name, [value], name, place, line, problems))
        elif name == "quotes":
            quotes = _quotes(value, place, line, problems)
        elif name in FIELDS:
            items = value if isinstance(value, list) else [value]
            values[name] = [
                item for _, item in _converted(FIELDS[name], items, name, place, line, problems)
            ]
        else:
            known = ", ".join(["title", "org", "quotes", *FIELDS])
            problems.add(line, place, f"ist kein bekanntes Feld. Bekannt sind: {known}.")
    return GoldEntry(
        key=key,
        title=named.get("title") or None,
        organisation=named.get("org", ""),
        values=values,
        line=text.count("\n", 0, start) + 1,
        quotes=quotes,
    )


def _quotes(value: Any, place: str, line: int, problems: Problems) -> dict[str, list[str]]:
    """Quotes by field; a field may have several, one for each of its values."""
    if not isinstance(value, _Object):
        problems.add(line, place, 'enthält keine Zitate. Schreiben Sie {"Feld": "Zitat"}.')
        return {}
    quotes: dict[str, list[str]] = {}
    for name, told in value.pairs:
        if name not in FIELDS:
            problems.add(line, f"{place}, „{name}“", "ist kein bekanntes Feld.")
            continue
        items = told if isinstance(told, list) else [told]
        quotes[name] = [
            item for _, item in _converted(_text, items, name, f"{place}, „{name}“", line, problems)
        ]
    return quotes


def _converted(
    convert: Callable[[Any], Any],
    items: list[Any],
    name: str,
    place: str,
    line: int,
    problems: Problems,
) -> Iterator[tuple[str, Any]]:
    for item in items:
        try:
            yield name, convert(item)
        except _Invalid as error:
            problems.add(line, place, str(error))


def _place(name: str, text: str, start: int = 0, number: int = 0) -> int:
    """Where the member `name` stands for the `number`-th time behind `start`, for messages."""
    written = {json.dumps(name), json.dumps(name, ensure_ascii=False)}
    pattern = re.compile("(?:" + "|".join(map(re.escape, written)) + r")\s*:")
    places = [match.start() for match in pattern.finditer(text, start)]
    return places[min(number, len(places) - 1)] if places else start


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _Invalid("ist kein Text. Schreiben Sie ihn in Anführungszeichen.")
    return value.strip()


def _name(value: Any) -> str:
    return "" if value is None or value == "" else _text(value)


def _decimal(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise _Invalid("ist keine Zahl. Schreiben Sie sie ohne Anführungszeichen und mit Punkt.")
    return Decimal(value)


def _number(value: Any) -> float:
    return float(_decimal(value))


def _date(value: Any) -> date:
    try:
        return date.fromisoformat(_text(value))
    except ValueError as error:
        raise _Invalid("ist kein Datum. Schreiben Sie es als JJJJ-MM-TT.") from error


def _cost(value: Any) -> GoldCost:
    if not isinstance(value, _Object):
        raise _Invalid('enthält keinen Betrag. Schreiben Sie {"amount": 1000, "basis": "total"}.')
    fields = dict(value.pairs)
    unknown = fields.keys() - {"amount", "low", "high", "basis", "qualifier"}
    if unknown:
        raise _Invalid(
            f"enthält Unbekanntes ({', '.join(sorted(unknown))}). "
            "Bekannt sind: amount, low, high, basis, qualifier."
        )
    amount, low, high = (
        _decimal(fields[name]) if fields.get(name) is not None else None
        for name in ("amount", "low", "high")
    )
    if amount is None and (low is None or high is None):
        raise _Invalid("enthält keinen Betrag. Nennen Sie amount, bei Spannen low und high.")
    basis, qualifier = str(fields.get("basis")), str(fields.get("qualifier") or "exact")
    if basis not in get_args(CostBasis):
        raise _Invalid(
            f"hat keine bekannte Bezugsgröße. basis ist eine von: {', '.join(get_args(CostBasis))}."
        )
    if qualifier not in get_args(Qualifier):
        raise _Invalid(
            f"hat eine unbekannte Genauigkeit. qualifier: {', '.join(get_args(Qualifier))}."
        )
    return GoldCost(amount, basis, qualifier, low, high)


FIELDS: dict[str, Callable[[Any], Any]] = {
    "cost": _cost,
    "cpp": _decimal,
    "cpm": _decimal,
    "participants": _number,
    "duration_months": _number,
    "weekly_hours": _number,
    "ratio": _number,
    "results": _number,
    "results_pct": _number,
    "results_points": _number,
    "traps": _decimal,
    "target": _text,
    "start": _date,
    "end": _date,
    "legal": _text,
    "delivery": _text,
}
