"""Rows of labels and values put in a shape of their own: one label a line, a tab before its value.

Three shapes come in here: tables written with strokes, rows with two pairs of label and value, and
labels that a conversion glued to their values.
"""

from __future__ import annotations

import re

from ingest.label_grid import grid_apart
from ingest.labels import lexicon
from ingest.view import View, lines_of
from records.quick import quick

# the line between head and body of a table written with strokes
_STROKE_RULE = quick(
    r"(?m)^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$\n?"
)
_STROKE_FIRST = re.compile(r"(?m)^[ \t]*\|[ \t]*(?=[^\n]*\|[ \t]*$)")
_STROKE_INNER = re.compile(r"[ \t]*(?<!\\)\|[ \t]*(?=[^\n]*\|[ \t]*$)", re.M)
_STROKE_LAST = re.compile(r"(?m)(?<=[\S\t])[ \t]*\|[ \t]*$")
# small letter and then a capital, a figure or a quote without a space between
_JOINT = re.compile(r"[a-zäöüß)](?=[A-ZÄÖÜ§„\d])")
_GLUED = re.compile(r"[^:\t]{3,60}?[a-zäöüß)](?=[A-ZÄÖÜ§„\d])")
_LONGEST_LABEL = 60
# so many different labels show that the conversion lost what stood between
_GLUED_FIELDS = 3


# "Plätze ............ 22", "Träger ____ Jugendwerk e. V."
_LEADER = quick(r"(?m)(?<=[^\s._…])[ \t]*(?:\.{4,}|(?:\. ){4,}\.?|…{2,}|_{5,})[ \t]*(?=[^\s._…])")
_PAGE_NUMBER = re.compile(r"(?:S(?:eite|\.)\s*)?\d{1,3}[ \t]*$", re.M)
# so many lines that lead to a page number one after the other are a table of contents
_CONTENTS = 3


def leaders_to_cells(view: View) -> View:
    """Dotted lines between a label and its value get a tab; tables of contents stay as they are."""
    text = view.text
    if "...." not in text and ". . ." not in text and "……" not in text and "_____" not in text:
        return view
    led = list(_LEADER.finditer(text))
    numbers = [_PAGE_NUMBER.match(text, match.end()) for match in led]
    pages = [int(re.sub(r"\D", "", n.group())) for n in numbers if n is not None]
    if len(pages) >= _CONTENTS and len(pages) == len(led) and pages == sorted(pages):
        return view
    return view.sub(_LEADER, "\t") if led else view


def rows_apart(view: View) -> View:
    """The view with one label a line, and a tab between each label and its value."""
    return _glued_apart(_pairs_apart(_names_apart(_sheets_apart(grid_apart(view)))))


def strokes_to_cells(view: View) -> View:
    """Tables whose cells are parted by strokes, as in Markdown, get tabs instead."""
    if not _STROKE_RULE.search(view.text):
        return view
    view = view.sub(_STROKE_RULE, "").sub(_STROKE_FIRST, "")
    return view.sub(_STROKE_INNER, "\t").sub(_STROKE_LAST, "")


# cells parted by semicolons: so many in a line, in so many lines one below the other
_CELLS_OF_EXPORT = 5
_ROWS_OF_EXPORT = 3
_SEMICOLON = re.compile(r";")


# labels of so many different fields in the lines of one cell make it a sheet of its own
_SHEET_FIELDS = 3
_LINE_IN_CELL = re.compile(r" {2,}")
_PARTING = re.compile(r"\t| {2,}|\n")


def _sheets_apart(view: View) -> View:
    """Rows with a whole sheet of labelled lines in a cell are lines below each other."""
    words = lexicon()
    places: dict[int, str] = {}
    for row in _TABLE_ROW.finditer(view.text):
        if "  " not in row.group() or row.group().count(":") < _SHEET_FIELDS:
            continue
        for cell in row.group().split("\t"):
            labels = [words.match(line) for line in _LINE_IN_CELL.split(cell)]
            told = {f for label in labels if label and not label.alone for f in label.fields}
            if len(told - {"contact", "email", "phone", "name"}) >= _SHEET_FIELDS:
                break
        else:
            continue
        places[row.start() - 1] = "\n\n"
        for mark in _PARTING.finditer(view.text, row.start(), row.end()):
            places[mark.start()] = "\n\n" if mark.group() == "\t" else "\n"
    if not places:
        return view
    return view.sub(_PARTING, lambda match: places.get(match.start(), match.group()))


_THREE_CELLS = re.compile(r"(?m)^(?P<name>[^\t\n]*)\t(?P<label>[^\t\n]+)\t[^\t\n]+$")
_FIRST_CELL = re.compile(r"(?m)^[^\t\n]*\t")
_TAB_OR_END = re.compile(r"[\t\n]")


def _names_apart(view: View) -> View:
    """Rows of name, label and value, the name once or in each of them: the name above its rows."""
    groups: list[list[re.Match[str]]] = [[]]
    for row in _THREE_CELLS.finditer(view.text):
        if groups[-1] and row.start() != groups[-1][-1].end() + 1:
            groups.append([])
        groups[-1].append(row)
    words = lexicon()
    again: set[int] = set()
    for rows in groups:
        while rows and not words.fields_of(rows[0]["label"]):
            rows = rows[1:]  # the head of the table
        told = [words.fields_of(row["label"]) for row in rows]
        fields = {f for known in told for f in known}
        if len(fields) < _SHEET_FIELDS or 3 * sum(map(bool, told)) < 2 * len(rows):
            continue
        names = [row["name"].strip() for row in rows]
        same = [n > 0 and (not name or name == names[n - 1]) for n, name in enumerate(names)]
        if 2 * sum(same) >= len(rows) and not any(map(words.fields_of, names)):
            again.update(row.start() for row, goes_on in zip(rows, same, strict=True) if goes_on)
    if not again:
        return view
    view = view.sub(_FIRST_CELL, lambda match: "" if match.start() in again else match.group())
    first: dict[int, str] = {}
    for row in _THREE_CELLS.finditer(view.text):
        if words.fields_of(row["label"]):
            first |= {row.start() - 1: "\n\n", row.end("name"): "\n"}
    return view.sub(_TAB_OR_END, lambda match: first.get(match.start(), match.group()))


def semicolons_to_cells(view: View) -> View:
    """Rows of an export that parts its cells by semicolons get tabs instead."""
    if view.text.count(";") < _CELLS_OF_EXPORT * _ROWS_OF_EXPORT:
        return view
    places: set[int] = set()
    rows: list[list[int]] = []
    at = 0
    for line in [*view.text.split("\n"), ""]:
        found = _parting(line, at) if line.count(";") >= _CELLS_OF_EXPORT else []
        at += len(line) + 1
        if len(found) >= _CELLS_OF_EXPORT and (not rows or len(found) == len(rows[0])):
            rows.append(found)
            continue
        if len(rows) >= _ROWS_OF_EXPORT:
            places.update(place for row in rows for place in row)
        rows = [found] if len(found) >= _CELLS_OF_EXPORT else []
    if not places:
        return view
    return view.sub(_SEMICOLON, lambda match: "\t" if match.start() in places else ";")


def _parting(line: str, at: int) -> list[int]:
    """Places of the semicolons of a line that stand outside of quotes."""
    quoted = False
    found = []
    for number, char in enumerate(line):
        if char == '"':
            quoted = not quoted
        elif char == ";" and not quoted:
            found.append(at + number)
    return found


def _pairs_apart(view: View) -> View:
    """A row with two or three pairs of label and value is as many rows.

    In a table that has such rows, others of the same shape are pairs too, whatever their labels are
    called, where each label stands before a figure or is known.
    """
    tabs: set[int] = set()
    end = -1
    shaped: list[re.Match[str]] = []
    known = False
    for row in _TABLE_ROW.finditer(view.text):
        if row.start() != end + 1:
            _add_tabs(tabs, shaped if known else [])
            shaped, known = [], False
        end = row.end()
        kind = _pairs_in(row.group())
        known = known or kind == "known"
        if kind == "known":
            _add_tabs(tabs, [row])
        elif kind == "shaped":
            shaped.append(row)
    _add_tabs(tabs, shaped if known else [])
    if not tabs:
        return view
    return view.sub(
        re.compile(r"\t"), lambda match: "\n" if match.start() in tabs else match.group()
    )


_TABLE_ROW = re.compile(r"(?m)^[^\n\t]*\t[^\n]*$")
_LABEL_CELL = re.compile(r"\s*[A-Za-zÄÖÜäöü][^\t:;]{1,44}$")


def _pairs_in(row: str) -> str:
    """Whether the cells of a row are pairs of labels and values: by their words, by their shape."""
    if row.count("\t") < 3:
        return ""
    cells = row.rstrip("\t ").split("\t")
    labels, values = cells[::2], cells[1::2]
    if len(cells) not in (4, 6) or not all(cell.strip() for cell in cells):
        return ""
    words = lexicon()
    if any(map(words.fields_of, values)) or not all(map(_LABEL_CELL.match, labels)):
        return ""
    told = [bool(words.fields_of(label)) for label in labels]
    if all(told):
        return "known"
    figures = [any(c.isdigit() for c in value) for value in values]
    return "shaped" if all(t or f for t, f in zip(told, figures, strict=True)) else ""


def _add_tabs(tabs: set[int], rows: list[re.Match[str]]) -> None:
    """The places of the tabs between the pairs of each row."""
    for row in rows:
        at = row.start()
        cells = row.group().rstrip("\t ").split("\t")
        for number, cell in enumerate(cells[:-1]):
            at += len(cell) + 1
            if number % 2:
                tabs.add(at - 1)


def _glued_apart(view: View) -> View:
    """Labels run together with their values, where a document has several of them."""
    words = lexicon()
    ends: dict[int, int] = {}
    fields: set[str] = set()
    for line in lines_of(view.text):
        if not _GLUED.match(line.text):
            continue
        stop = min(line.start + _LONGEST_LABEL, len(view.text))
        for joint in _JOINT.finditer(view.text, line.start, stop):
            label = view.text[line.start : joint.end()]
            if "\n" in label or "\t" in label:
                break
            found = words.fields_of(label)
            if found:
                fields.update(found)
                ends[line.start] = joint.end()
                break
    if len(fields) < _GLUED_FIELDS:
        return view
    at = {end - 1 for end in ends.values()}
    return view.sub(
        _JOINT, lambda match: f"{match.group()}\t" if match.start() in at else match.group()
    )
