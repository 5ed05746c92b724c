"""What an editor types, read as the value of a field; whatever is wrong is said in German."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from pydantic import JsonValue, ValidationError

from records import german
from records.corrections.fields import LISTS, Field, item_fields, list_label
from records.quantities.dates import find_dates
from records.quantities.numbers import parse_number
from records.vocabulary import vocabulary

MAX_TEXT = 4000
_PARAGRAPH = re.compile(r"§+\s?\d{1,3}\s?[a-z]?\b.*\b(?:SGB\s[IVX]+|[A-ZÄÖÜ]\w*G|VOL|GG)")
_YEAR = "price_year"


def read_value(field: Field, given: object) -> tuple[JsonValue, str | None]:
    """The JSON value of what was given, and what is wrong with it (else `None`).

    Text is read as German readers write it: "117.335,04", "01.10.2012", the label of a choice.
    """
    if isinstance(given, str):
        given = re.sub(r"\s+", " ", given).strip()
    if given is None or given == "":
        if field.required:
            return None, f"„{field.label}“ darf nicht leer sein."
        return None, None
    if field.choices:
        return _choice(field, given)
    if field.kind == "flag":
        return _flag(field, given)
    if field.kind == "date":
        return _date(field, given)
    if field.kind == "text":
        return _text(field, given)
    return _number(field, given)


def read_item(
    list_name: str, given: Mapping[str, object], old: Mapping[str, JsonValue] | None = None
) -> tuple[dict[str, JsonValue], list[str]]:
    """The fields given for an item, checked together with the `old` ones, and all problems."""
    fields = {field.name: field for field in item_fields(list_name)}
    problems = [
        f"„{list_label(list_name)}“ hat kein Feld „{name}“; möglich sind: "
        + ", ".join(f"{f.name} ({f.label})" for f in fields.values())
        + "."
        for name in given
        if name not in fields
    ]
    values: dict[str, JsonValue] = {}
    for name, value in given.items():
        if name in fields:
            values[name], problem = read_value(fields[name], value)
            problems += [problem] if problem else []
    if problems:
        return values, problems
    whole = {**(old or {}), **values, "evidence": None, "origin": "corrected"}
    try:
        LISTS[list_name].model_validate(whole)
    except ValidationError as error:
        for fault in error.errors():
            place = str(fault["loc"][0]) if fault["loc"] else ""
            label = fields[place].label if place in fields else place
            problems.append(
                f"„{label}“ fehlt."
                if fault["type"] == "missing"
                else f"„{label}“ hat einen Wert, der hier nicht möglich ist."
            )
    return values, problems or _contradictions(list_name, whole)


def _contradictions(list_name: str, item: Mapping[str, JsonValue]) -> list[str]:
    problems = []
    low, high = item.get("low"), item.get("high")
    if (low is None) != (high is None) and ("low" in item or "high" in item):
        problems.append("Eine Spanne braucht beide Werte, „von“ und „bis“.")
    elif low is not None and high is not None and Decimal(str(low)) > Decimal(str(high)):
        problems.append(
            f"Der Wert „von“ ({german.number(Decimal(str(low)))}) ist größer als der Wert „bis“ "
            f"({german.number(Decimal(str(high)))})."
        )
    start, end = item.get("start"), item.get("end")
    if start and end and str(start) > str(end):
        problems.append("Der Beginn liegt nach dem Ende.")
    main = {"costs": "amount", "participants": "value"}.get(list_name)
    if main and item.get(main) is None and low is None:
        problems.append("Es fehlt der Wert: entweder ein einzelner oder „von“ und „bis“.")
    if list_name == "durations" and not any(
        item.get(name) for name in ("months", "low", "start", "end", "ongoing")
    ):
        problems.append("Es fehlt die Dauer: Monate, „von“ und „bis“, Beginn oder Ende.")
    if list_name == "results" and item.get("unit") in ("percent", "percentage_points"):
        value = Decimal(str(item["value"]))
        if abs(value) > 100:
            unit = "Prozent" if item["unit"] == "percent" else "Prozentpunkte"
            problems.append(f"{german.number(value)} {unit} sind mehr als hundert.")
    if list_name == "staffing_ratios" and not Decimal(str(item.get("participants") or 0)):
        problems.append("Die Zahl der Teilnehmenden je Fachkraft muss größer als 0 sein.")
    return problems


def _choice(field: Field, given: object) -> tuple[JsonValue, str | None]:
    wanted = str(given)
    for code, label in field.choices:
        if wanted == code or wanted.casefold() == label.casefold():
            return code, None
    term = vocabulary().lookup(wanted)
    if term is not None and term.code in dict(field.choices):
        return term.code, None
    some = ", ".join(label for _, label in field.choices[:8])
    more = " …" if len(field.choices) > 8 else ""
    return None, f"„{wanted}“ gibt es bei „{field.label}“ nicht. Möglich sind: {some}{more}."


def _flag(field: Field, given: object) -> tuple[JsonValue, str | None]:
    if isinstance(given, bool):
        return given, None
    known = {"ja": True, "wahr": True, "nein": False, "falsch": False}
    if str(given).casefold() in known:
        return known[str(given).casefold()], None
    return None, f"Bei „{field.label}“ ist nur „ja“ oder „nein“ möglich, nicht „{given}“."


def _date(field: Field, given: object) -> tuple[JsonValue, str | None]:
    if isinstance(given, date):
        return given.isoformat(), None
    typed = str(given)
    try:
        return date.fromisoformat(typed).isoformat(), None
    except ValueError:
        pass
    if re.fullmatch(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}", typed):
        found = find_dates(typed)
        if found:
            return found[0].first.isoformat(), None
    return None, f"„{typed}“ ist kein Datum. Schreiben Sie Tag, Monat und Jahr, etwa 01.10.2012."


def _text(field: Field, given: object) -> tuple[JsonValue, str | None]:
    typed = "".join(c for c in str(given) if c.isprintable())
    if len(typed) > MAX_TEXT:
        return None, (
            f"„{field.label}“ hat {german.number(len(typed))} Zeichen; höchstens "
            f"{german.number(MAX_TEXT)} sind möglich. Kürzen Sie den Text."
        )
    if field.name == "paragraph" and not _PARAGRAPH.search(typed):
        return None, (
            f"„{typed}“ ist keine Rechtsgrundlage. Schreiben Sie Paragraf und Gesetz, etwa "
            "§ 45 SGB III."
        )
    return typed, None


def _number(field: Field, given: object) -> tuple[JsonValue, str | None]:
    try:
        if isinstance(given, str):
            value = parse_number(re.sub(r"\s*(?:€|EUR|Euro|%|Prozent)$", "", given))
        elif isinstance(given, bool):
            raise ValueError
        else:
            value = Decimal(str(given))
        if not value.is_finite():
            raise ValueError
    except (ValueError, InvalidOperation):
        example = "117.335,04" if field.kind == "amount" else "16"
        return None, (
            f"„{given}“ ist bei „{field.label}“ keine Zahl. Schreiben Sie Ziffern mit Punkt für "
            f"die Tausender und Komma vor den Nachkommastellen, etwa {example}."
        )
    if value < 0:
        return None, f"„{field.label}“ kann nicht kleiner als 0 sein."
    if value >= Decimal("1e12"):
        return None, f"„{field.label}“ ist mit {german.number(value)} zu groß."
    if field.name == _YEAR and not 1950 <= value <= 2100:
        return None, f"„{given}“ ist kein Preisjahr. Schreiben Sie vier Ziffern, etwa 2013."
    if field.kind == "amount":
        return format(value, "f"), None
    if field.kind == "whole":
        if value != value.to_integral_value():
            return None, f"„{field.label}“ muss eine ganze Zahl sein, nicht {given}."
        return int(value), None
    return float(value), None
