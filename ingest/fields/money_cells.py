"""Amounts in tables that stand there as bare numbers, with the currency in the head."""

from __future__ import annotations

import re

from ingest.fields import money_words as words
from ingest.fields.scope import Scope, Sentence
from records.quantities import Money, parse_number
from records.quantities.numbers import DIGITS, QUALIFIER, qualifier_before

# a cell holds one number, so that a space in it stands between thousands
_NUMBER = rf"(?:\d{{1,3}}(?: \d{{3}})+(?:,\d{{1,2}})?|{DIGITS})"


# a column that compares two others
_BETWEEN_COLUMNS = re.compile(r"\W*(?:Abweichung|Differenz|Veränderung|Unterschied|Mehr|Minder)")


# a row of money wherever its table stands
_SPENT = re.compile(r"\w*(?:[Aa]usgaben|[Kk]osten)\b")


def row_amounts(scope: Scope, sentence: Sentence) -> list[Money]:
    """Bare numbers of a table row under heads that name the currency: "2024 (EUR)"."""
    if "\t" not in sentence.text:
        return []
    if "cost" not in sentence.part.fields and not _SPENT.match(row_label(sentence.text)):
        return []
    if is_head_row(sentence.text):
        return []
    caption = scope.view.text[max(sentence.part.start - 200, 0) : sentence.start]
    found = []
    at = 0
    for number, cell in enumerate(sentence.text.split("\t")):
        value = re.fullmatch(rf"\s*(?P<value>{_NUMBER})\s*", cell)
        start, at = at, at + len(cell) + 1
        if value is None or number == 0:
            continue
        head = column_head(scope, sentence, start) or ""
        unit = words.HEAD_UNIT.search(head) or words.CAPTION_UNIT.search(caption)
        if unit is None or re.search(r"Anzahl|Plätze|TN\b|Teiln|Eintritte|Stellen|VZÄ|%", head):
            continue
        if _BETWEEN_COLUMNS.match(head):
            continue
        amount = parse_number(value["value"].replace(" ", "."))
        if re.search(r"\bT(?:€|EUR|Euro)|Tsd", unit.group()):
            amount *= 1000
        first, last = start + value.start("value"), start + value.end("value")
        found.append(Money(first, last, first, amount, None, None, "exact"))
    return found


# "58.800,00 gesamt", "185,– je Fall", "14.245,00 (77 Fälle)"
_BARE = re.compile(
    rf"\s*(?:(?:{QUALIFIER})\s+)?(?P<value>{_NUMBER})(?:,[-–—]+)?\s*[*¹²³]?\s*(?:(?:insgesamt|gesamt|je|pro|/|p\.)\s?"
    r"[^\n]{0,80}|\([^()\n]{0,60}\)?\s*)?"
)


def bare_cell(sentence: Sentence) -> list[Money]:
    """A number without currency in a column whose head names it: "Budget 2021 in T€"."""
    if "cost" not in sentence.part.fields:
        return []
    unit = words.HEAD_UNIT.search(sentence.part.heading)
    match = _BARE.fullmatch(sentence.text)
    if unit is None or match is None:
        return []
    value = parse_number(match["value"].replace(" ", "."))
    if not value and match["value"] != sentence.text.strip():
        return []  # "0 (Personal VKB)": told, and not as an amount
    if unit.group().lstrip("(").startswith("T"):
        value *= 1000
    start, end = match.span("value")
    about, first = qualifier_before(sentence.text, start)
    return [Money(first, end, start, value, None, None, about)]


# "2024", "2021*", "Plan 2025", "2024 (EUR)"
_YEAR_HEAD = re.compile(
    r"\W*(?:[A-Za-zÄÖÜäöü.]+\s+){0,2}(?:19|20)\d{2}\b(?:\s*\([^()\d]*\))?\W*(?:Ist|Soll|Plan)?"
)


def is_head_row(row: str) -> bool:
    """The cells of a row name years and totals; none holds a figure."""
    cells = [c.strip() for c in row.split("\t")[1:] if c.strip()]
    years = [c for c in cells if _YEAR_HEAD.fullmatch(c)]
    return bool(years) and all(c in years or not re.search(r"\d", c) for c in cells)


def year_of_column(scope: Scope, sentence: Sentence, position: int) -> int | None:
    """The year that stands above an amount of a plan with one column for each year."""
    head = column_head(scope, sentence, position)
    year = re.search(r"\b(?:19|20)\d{2}\b", head) if head and _YEAR_HEAD.fullmatch(head) else None
    return int(year.group()) if year else None


def heads_of(scope: Scope, sentence: Sentence, position: int) -> str:
    """What the head of a table says of an amount: its first cell and the one above the amount."""
    column = column_head(scope, sentence, position) or ""
    above = scope.view.text[sentence.part.start : sentence.start].rstrip("\n").split("\n")
    first = ""
    for line in reversed(above):
        if "\t" not in line:
            break
        first = line.split("\t", 1)[0].strip()
    return f"{first} | {column}"


def column_head(scope: Scope, sentence: Sentence, position: int) -> str | None:
    """In a row of a table: the head above the cell at `position`, with the year of the row."""
    if "\t" not in sentence.text:
        return None
    column = sentence.text[:position].count("\t")
    above = scope.view.text[sentence.part.start : sentence.start].rstrip("\n").split("\n")
    for line in reversed(above):
        cells = line.split("\t")
        if len(cells) <= column or "\t" not in line:
            return None
        if not re.search(r"\d", cells[column]) or is_head_row(line):
            first = sentence.text.split("\t", 1)[0].strip()
            year = f" {first}" if re.fullmatch(r"(?:19|20)\d{2}", first) else ""
            return f"{cells[column].strip()}{year}"
    return None


_TOTAL_ROW = re.compile(
    r"\W*(?:(?:Zwischen)?[Ss]umme|(?:Ins)?[Gg]esamt|Zusammen|Total|[A-ZÄÖÜ]\w+\s+(?:ins)?gesamt\b)"
)
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zA-Z][.)])\s+")


def is_total_row(label: str) -> bool:
    return _TOTAL_ROW.match(label) is not None


def _is_subtotal(label: str) -> bool:
    return label.casefold().lstrip().startswith("zwischen")


# how many rows of a plan are looked at on either side
_REACH = 60


def row_label(row: str) -> str:
    """What a row of a table is about: its first cell with words, past numbering."""
    for cell in row.split("\t"):
        if re.search(r"[A-Za-zÄÖÜäöüß]{3}", cell):
            return _NUMBERING.sub("", cell).strip()
    return ""


def is_part_of_plan(scope: Scope, sentence: Sentence) -> bool:
    """A row of a plan of costs and funding that has a total: a line of it, or who pays."""
    label = row_label(sentence.text)
    whole = is_total_row(label) and not _is_subtotal(label)
    if "\t" not in sentence.text or not label or whole:
        return bool(label) and _after_total(scope, sentence)
    text, part = scope.view.text, sentence.part
    rows = text[sentence.end : part.end].lstrip("\n").split("\n", _REACH)[:_REACH]
    for row in rows:
        if "\t" not in row:
            break
        if is_total_row(row_label(row)) and not is_head_row(row):
            return True
    return _after_total(scope, sentence)


def _after_total(scope: Scope, sentence: Sentence) -> bool:
    """The total of the costs stands above this row: what follows says where the money is from."""
    above = scope.view.text[sentence.part.start : sentence.start].rstrip("\n")
    for row in reversed(above.rsplit("\n", _REACH)[-_REACH:]):
        if "\t" not in row:
            return False
        label = row_label(row)
        if is_total_row(label) and not _is_subtotal(label) and not is_head_row(row):
            return True
    return False
