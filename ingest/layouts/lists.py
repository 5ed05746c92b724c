"""Lists and cross tables of measures: one line or one column each, with all facts in it.

"- Name: 24 Plätze, 6 Monate, 410 € je Platz und Monat" is a measure, and so is a column of a
table whose first column holds the labels.
"""

from __future__ import annotations

import re

from ingest.labels import bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.cell_parts import cell_parts
from ingest.layouts.columns import column_field, head_field
from ingest.layouts.facts import by_content, facts_in
from ingest.layouts.heads import name_and_provider
from ingest.layouts.name_cells import name_in_cell
from ingest.layouts.tables import PIPE_RULE, Cell, cells_of
from ingest.layouts.unit_columns import unit_columns, unit_of
from ingest.view import Line, View, lines_of
from records.quantities import find_money, find_periods

MIN_FACTS = 3
MIN_ITEMS = 2
MIN_LABEL_ROWS = 3
# a head such as "Los 1 | Los 2" may stand above the names
MAX_NAME_ROW = 3
_ITEM = re.compile(r"^(?P<name>[A-ZÄÖÜ„\"»][^:\t]{2,70}?)\s*:\s+(?P<facts>\S.*)$", re.DOTALL)
# "Lernhaus (§ 45 SGB III)", "Lernhaus (12 Plätze)": a fact behind the name
_ASIDE = re.compile(r"\s*\((?P<said>§[^()]+|\d+\s+(?:Plätze|TN\b|Teilnehm)[^()]*)\)\s*$")
# columns of one example: planned, actual and what lies between them are no names
_STATUS_HEAD = re.compile(
    r"(?:(?:Soll|Ist|Plan|Ziel|Ansatz|geplant\w*|beantragt\w*|bewilligt\w*|abgerechnet\w*|"
    r"verausgabt\w*|tatsächlich\w*|erreicht\w*|realisiert\w*|Abrechnung|Ergebnis|Abweichung\w*|"
    r"Differenz|Veränderung\w*|Vorjahr|Zielwert|Istwert|Sollwert|Planwert|Erreichungsgrad|"
    r"Zielerreichung|(?:ins)?gesamt|Summe|in\s+Prozent|in\s+%)\W*)+"
    r"(?:(?:in\s+)?(?:Euro|EUR|€|T€|TEUR|%|Prozent)\W*|(?:19|20)\d{2}\W*)*",
    re.IGNORECASE,
)
# "Gesamt" alone; "Gesamtkosten" is a label of a measure
_SUM = re.compile(r"\W*(?:Zwischen|Gesamt)?(?:[Ss]umme|[Gg]esamt|Insgesamt|Total|Zusammen)\W*")
_FIELDS = ("description", "period", "cost", "participants", "legal_basis")
_LIKE_HEADS = {"entries", "places", "persons", "exits", "stock", "cost", "description"}


def split_lists(view: View) -> list[Block]:
    """Items that state several facts behind their name; a single one is no list."""
    found: list[tuple[Line, re.Match[str]]] = []
    for line in lines_of(view.text):
        item = bullet(line.text)
        match = _ITEM.match(item) if item is not None else None
        if match is None or lexicon().fields_of(match["name"]):
            continue
        if len(facts_in(match["facts"])) >= MIN_FACTS:
            found.append((line, match))
    if len(found) < MIN_ITEMS:
        return []
    blocks = []
    for line, match in found:
        offset = line.end - len(match.string)
        start, end = offset + match.start("name"), offset + match.end("name")
        parts = [Part(_FIELDS, "", offset + match.start("facts"), line.end)]
        aside = _ASIDE.search(match["name"])
        if aside is not None:
            end = start + aside.start()
            parts.insert(
                0, Part(_FIELDS, "", start + aside.start("said"), start + aside.end("said"))
            )
        blocks.append(
            Block(
                name=view.text[start:end].strip(), name_start=start, name_end=end, start=start,
                end=line.end, kind="instrument", layout="list", parts=parts,
            )
        )  # fmt: skip
    return blocks


def split_cross_tables(view: View) -> list[Block]:
    """Tables with measures across and attributes down."""
    blocks: list[Block] = []
    rows: list[list[Cell]] = []
    for line in [*lines_of(view.text), Line(len(view.text), len(view.text), "")]:
        if PIPE_RULE.fullmatch(line.text) and "|" in line.text:
            continue
        cells = cells_of(line)
        if cells is not None and (not rows or len(cells) == len(rows[0])):
            rows.append(cells)
            continue
        blocks += _columns(rows)
        rows = [cells] if cells is not None else []
    return blocks


def _with_content(fields: tuple[str, ...], text: str) -> tuple[str, ...]:
    """A cell that holds a run or weekly hours speaks of them, whatever its label is called."""
    found = by_content(fields or ("other",), text)
    if find_periods(text) and "period" not in found:
        found = (*found, "period")
    return found


def _label_field(label: str) -> str | None:
    """Field of a label that counts people or money as the head of a column does."""
    field = head_field(label)
    return field if field in _LIKE_HEADS else None


# the number of an example above its name
_NUMBER = re.compile(r"(?:Nr\.?|Los|M|P)?\s*\d{1,2}[.)]?")


def _name_row(rows: list[list[Cell]]) -> int:
    """The row that holds the names: the first, or one labelled so right below it."""
    words = lexicon()
    for number, row in enumerate(rows[:MAX_NAME_ROW]):
        label = row[0].text
        names = words.fields_of(label) == ("name",) or column_field(label) == "name"
        if number and (names or name_and_provider(label)):
            return number
    numbered = all(_NUMBER.fullmatch(cell.text) for cell in rows[0][1:])
    return 1 if numbered and len(rows) > 1 else 0


def _columns(rows: list[list[Cell]]) -> list[Block]:
    if len(rows) <= MIN_LABEL_ROWS or len(rows[0]) < 3:
        return []
    words = lexicon()
    at = _name_row(rows)
    below = rows[at + 1 :]
    labels = [
        words.fields_of(r[0].text)
        or words.by_stem(r[0].text)
        or tuple(filter(None, (head_field(r[0].text),)))
        for r in below
    ]
    names = rows[at][1:]
    # what ends in a sum reckons the cost of one measure; its columns are amounts, not measures
    if any(_SUM.fullmatch(r[0].text) and find_money(" ".join(c.text for c in r)) for r in below):
        return []
    known = {f for fields in labels for f in fields}
    if len(known) < MIN_LABEL_ROWS or sum(map(bool, labels)) < len(labels) / 2:
        return []
    if any(not c.text or words.fields_of(c.text) or c.text[:1].isdigit() for c in names):
        return []
    if any(_STATUS_HEAD.fullmatch(c.text) for c in names):
        return []
    blocks = []
    counted = [_label_field(row[0].text) for row in below]
    units = unit_columns(counted, [[row[c].text for row in below] for c in range(1, len(rows[0]))])
    for column, name in enumerate(names, start=1):
        called, (start, stop), parts = name_in_cell(
            rows[at][0].text, name.text, (name.start, name.end), single=True
        )
        for number, (row, fields) in enumerate(zip(below, labels, strict=True)):
            cell, label = row[column], row[0].text
            if not cell.text or number in units:
                continue
            told = [unit_of(below[n][column].text) for n, of in units.items() if of == number]
            head = " ".join([label, *filter(None, told)])
            if counted[number] is None:
                fields = _with_content(fields, cell.text)
                parts.append(Part(fields, head, cell.start, cell.end))
            else:
                parts += cell_parts(head, counted[number], cell.text, (cell.start, cell.end))
        blocks.append(
            Block(
                name=called, name_start=start, name_end=stop, start=name.start,
                end=max([name.end, *(p.end for p in parts)]), kind="measure",
                layout="column", parts=parts, alias=rows[0][column].text if at else "",
            )
        )  # fmt: skip
    return blocks
