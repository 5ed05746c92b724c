"""Measures that a paper lists against years: answers to a council, reports of a controlling.

Their names stand only in the first cells of tables, or in the heads of their columns, one figure
for each year, and in the sentences that explain them. What a table counts is said by its corner, or
by the caption or question above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.labels import lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.columns import column_field
from ingest.layouts.naming import KIND_WORD
from ingest.layouts.tables import Cell, cells_of
from ingest.layouts.themes import is_group
from ingest.layouts.yearly_text import TellsOf, sentences_of
from ingest.names import name_key
from ingest.view import Line, View, lines_of
from records.quick import quick

MIN_NAMES = 2
MIN_YEARS = 2
MAX_NAME = 70
MAX_NAME_WORDS = 7
# letters above a table that may say what it counts
_ABOVE = 800
_MAX_CAPTION = 120
_MAX_SENTENCES = 4
_YEAR = re.compile(
    r"(?:\w+[.:]?\s+)?(?P<year>(?:19|20)\d{2})(?:/\d{2,4})?\W*(?:\([^()\d]*\)|Ist)?\W*"
)
_PLANNED_YEAR = re.compile(r"Plan|Soll|Ziel|[Gg]eplant|[Ee]rwartet|Prognose|Ansatz")
_SUM = re.compile(
    r"\W*(?:(?:Zwischen|Gesamt|Teil)?[Ss]umme|(?:Ins)?[Gg]esamt\w*|Zusammen|Alle\s|Durchschnitt|"
    r"Veränderung|Differenz)\b"
)
# rows that are offices, places or providers, not measures
_NO_NAME = re.compile(
    r"\b(?:[Jj]obcenter|JC|Agentur für Arbeit|(?:Land)?[Kk]reis|Stadt|Gemeinde|Stadtteil|Bezirk|"
    r"Standort|Geschäftsstelle|Region|gGmbH|GmbH|e\.\s?V\.|Frauen|Männer|Quote|Anteil|Bund|Land)\b"
)
_NAME_HEAD = re.compile(
    r"(?:Name|Bezeichnung|Titel)?(?:\s*der\s*|\s*des\s*)?(?:Maßnahmen?|Angebote?s?|Projekte?s?|"
    r"Vorhaben|Programme?)?\W*"
)
_COUNTS = (
    ("entries", quick(r"Eintritte|Zugänge|Zuweisungen|\beingetreten|\bbegonnen\b")),
    ("places", quick(r"[Pp]lätze\b|Platzzahl|Kapazität")),
    ("stock", quick(r"\b\w*[Bb]est[aä]nd\b")),
    ("exits", quick(r"Austritte|Abgänge")),
    ("persons", quick(r"teilgenommen|Teilnehm(?:ende|er)|\bTN\b")),
)  # fmt: skip
_REACHED = quick(
    r"vermittelt|[Vv]ermittlung|[Ii]ntegration|in (?:Arbeit|Ausbildung|Beschäftigung)|"
    r"[Aa]bschl[uü]ss|[Aa]bbr[uü]ch|[Aa]rbeitsaufnahme|Aufnahmen? einer|[Ee]ingliederungsquote|"
    r"übernommen|[Üü]bergänge"
)
_SPENT = quick(r"[Kk]osten|gekostet|[Aa]usgaben|[Aa]ufwand|[Aa]ufwendungen|[Mm]ittel\b|[Bb]udget")
# said of a name, this tells that it is something people take part in
_OFFERED = quick(
    rf"{KIND_WORD}|Arbeitsgelegenheit|[Pp]lätze|\bPlatz\b|§|richtet sich|wendet sich|[Tt]eilnahme|"
    r"teilnehmen|zugewiesen|\bbietet\b|\bberät\b|\bbegleitet\b|[Gg]ruppe\b|Beratung\w*|Stunden"
)


@dataclass(frozen=True)
class _Grid:
    """One table: its field, what it counts in words, and for each name its cells by year."""

    field: str
    caption: str
    names: list[Cell]
    cells: dict[str, list[tuple[str, Cell]]]


def split_yearly(view: View) -> list[Block]:
    """One block for each measure; a part for each year, and one for what the text says of it."""
    if "\t" not in view.text and "|" not in view.text:
        return []
    grids = [grid for rows in _tables(view) for grid in _grids(view, rows)]
    if not grids:
        return []
    first: dict[str, Cell] = {}
    for grid in grids:
        for cell in grid.names:
            first.setdefault(name_key(cell.text), cell)
    told = sentences_of(view, [cell.text for cell in first.values()])
    kept = [grid for grid in grids if _is_proven(grid, told)]
    blocks = []
    for key, cell in first.items():
        parts = [
            Part((grid.field,), f"{grid.caption} {year}", at.start, at.end)
            for grid in kept
            for year, at in grid.cells.get(key, [])
        ]
        if parts:
            blocks.append(_block(cell, parts, told[cell.text].spans))
    return blocks if len(blocks) >= MIN_NAMES else []


def _block(cell: Cell, parts: list[Part], said: Sequence[tuple[int, int]]) -> Block:
    parts = [*parts, *(Part(("description",), "", start, end) for start, end in said)]
    start, end = min(p.start for p in parts), max(p.end for p in parts)
    name = " ".join(cell.text.split()).strip(' :*„“"')
    return Block(
        name, cell.start, cell.end, min(start, cell.start), end, "measure", "chapter", parts
    )


def _tables(view: View) -> Iterator[list[list[Cell]]]:
    """Rows of as many cells below each other."""
    rows: list[list[Cell]] = []
    for line in [*lines_of(view.text), Line(len(view.text), len(view.text), "")]:
        cells = cells_of(line)
        if cells is not None and (not rows or len(cells) == len(rows[0])):
            rows.append(cells)
            continue
        if len(rows) > MIN_NAMES and len(rows[0]) > MIN_YEARS:
            yield rows
        rows = [cells] if cells is not None else []


def _grids(view: View, rows: list[list[Cell]]) -> list[_Grid]:
    """The table as a grid of names and years; none where it is another kind of table."""
    head, body = rows[0], rows[1:]
    across = [_year_of(c) for c in head[1:]]
    down = [_year_of(row[0]) for row in body]
    if sum(map(bool, across)) >= MIN_YEARS:
        named = [row for row in body if row[0].text and not _SUM.match(row[0].text)]
        names = [row[0] for row in named]
        cells = {
            name_key(row[0].text): [
                (year, c) for year, c in zip(across, row[1:], strict=True) if year and c.text
            ]
            for row in named
        }
    elif sum(map(bool, down)) >= MIN_YEARS:
        columns = [n for n, c in enumerate(head) if n and c.text and not _SUM.match(c.text)]
        names = [head[n] for n in columns]
        cells = {
            name_key(head[n].text): [
                (year, row[n]) for year, row in zip(down, body, strict=True) if year and row[n].text
            ]
            for n in columns
        }
    else:
        return []
    if len(cells) < MIN_NAMES or not all(_may_be_name(c.text) for c in names):
        return []
    counted = _counted(view, head[0])
    return [_Grid(*counted, names, cells)] if counted else []


def _year_of(cell: Cell) -> str | None:
    """The year of a head, "2022", "Jahr 2022"; what is only planned has none."""
    match = _YEAR.fullmatch(cell.text)
    return match["year"] if match and not _PLANNED_YEAR.search(cell.text) else None


def _may_be_name(text: str) -> bool:
    plain = text.strip(" :*")
    return (
        3 <= len(plain) <= MAX_NAME
        and len(plain.split()) <= MAX_NAME_WORDS
        and (plain[0].isupper() or plain[0] in '„"')
        and not lexicon().fields_of(plain)
        and column_field(plain) is None
        and not is_group(plain)
        and not any(pattern.search(plain) for _, pattern in _COUNTS)
        and not _REACHED.search(plain)
        and not _SPENT.search(plain)
        and not _NO_NAME.search(plain)
    )


_SENTENCE = re.compile(r"(?<=[.?!])\s+|\n\s*\n")
_CAPTION_MARK = re.compile(
    r"^[\s#\d.]*(?:(?:Frage|Antwort|Tabelle|Tab\.)\s*(?:zu\s+)?[\d.]*\s*:)?\s*"
)


def _counted(view: View, corner: Cell) -> tuple[str, str] | None:
    """Field and wording of what a table counts: by its corner, else by the lines above it."""
    text = corner.text.strip(" :*")
    field = _field_of(text)
    if field is not None:
        return field, text
    if text and not _NAME_HEAD.fullmatch(text) and not re.fullmatch(r"Jahr\w*", text):
        return None
    above = view.text[max(0, corner.start - _ABOVE) : corner.start].rstrip()
    # the rows of the table before this one end what may be said of it
    above = re.split(r"[^\n]*\t[^\n]*\n", above)[-1]
    sentences = [_CAPTION_MARK.sub("", x) for x in _SENTENCE.split(above)[-_MAX_SENTENCES:]]
    said = [(field, " ".join(x.split())) for x in sentences for field in [_field_of(x)] if field]
    if not said:
        return None
    # a question or the caption of the table words it best
    asked = [x for field, x in said if field == said[-1][0] and len(x) <= _MAX_CAPTION]
    return said[-1][0], next(iter(asked), "")


def _field_of(text: str) -> str | None:
    if _REACHED.search(text):
        return "results"
    if _SPENT.search(text):
        return "cost"
    return next((field for field, pattern in _COUNTS if pattern.search(text)), None)


def _is_proven(grid: _Grid, told: dict[str, TellsOf]) -> bool:
    """Most of the names are said to be something that is offered."""
    said = [told[c.text] for c in grid.names if c.text in told]
    offered = [t for t in said if any(_OFFERED.search(text) for text in t.texts)]
    return 2 * len(offered) >= len(grid.names) and len(offered) >= MIN_NAMES
