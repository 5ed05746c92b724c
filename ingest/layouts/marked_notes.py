"""Notes below a table that a mark in a row points to: "Startbude ²", "48.500 € *", "12 1)".

A note on a head speaks of all rows and tells none of them anything; one on a name or a cell tells
of its row. The mark is no part of the name.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ingest.fields.tally import tallies
from ingest.layouts.block import Block, Part
from ingest.view import View, lines_of

_HIGH = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_HIGH_DIGITS = "[⁰¹²³⁴-⁹]{1,2}"
# "* bis 30.09.", "1) vorläufig", "[2] ohne …", "² Der Ansatz …", "2 Der Ansatz …", "Anm. 3: …"
_NOTE = re.compile(
    rf"\s*(?:(?P<sign>\*{{1,3}}\)?|{_HIGH_DIGITS}\)?|\(?\d{{1,2}}\)|\[\d{{1,2}}\]|(?:Anm\w*\.?|Fußnote)\s*\d{{1,2}}\s*:)"
    r"\s*(?:[:–-]\s+)?(?=\S)|(?P<number>\d{1,2})\s+(?=[A-ZÄÖÜ„][^\t]{15}))"
)
# the mark at the end of a cell; a bare number only behind a small letter, and where a note has it
_SIGN = re.compile(
    rf"(?<=\S)\s?(?P<sign>\*{{1,3}}\)?|{_HIGH_DIGITS}\)?)\s*$"
    r"|(?<=\S)(?P<bracket>\s*\(\d{1,2}\)|\s*\[\d{1,2}\]|(?<!\()(?<!\d)\s\d{1,2}\)|(?<=[a-zäöüß€])\d\))\s*$"
    r"|(?<=[a-zäöüß]{2})(?P<number>\d)\s*$"
)
# so many lines of other text between a row and its note are too many
_REACH = 40


class _Note(NamedTuple):
    key: str
    start: int
    end: int
    lines_before: int


def with_marked_notes(view: View, blocks: list[Block]) -> list[Block]:
    """The rows of tables with their notes as parts, and with names without marks."""
    notes: list[_Note] | None = None
    for block in blocks:
        if block.layout != "table":
            continue
        name = view.text[block.name_start : block.name_end]
        cells = [
            name,
            _cell_of_name(view, block),
            *(view.text[part.start : part.end] for part in block.parts),
        ]
        told: set[int] = set()
        for number, cell in enumerate(cells):
            match = _SIGN.search(cell[-_LONGEST_SIGN:])
            if match is None:
                continue
            if notes is None:
                notes = _notes_of(view)
            note = _note_of(notes, _key(match.group()), block.end)
            sure = match["sign"] or ("(" not in name and match["bracket"])
            if number == 0 and (note or sure):
                _cut_name(block, name, len(match.group()))
            if note is not None and note.start not in told:
                told.add(note.start)
                block.parts.append(_part(view, note))
    return blocks


_LONGEST_SIGN = 8


_CELL = re.compile(r"[^\t\n|]*")


def _cell_of_name(view: View, block: Block) -> str:
    """The whole cell: the provider may stand between the name and the mark."""
    found = _CELL.match(view.text, block.name_start)
    return found.group().rstrip() if found else ""


def _key(sign: str) -> str:
    """What a mark and its note have in common: "1" for "¹", "1)", "[1]", "Anm. 1:"."""
    plain = sign.translate(_HIGH)
    return "".join(c for c in plain if c.isdigit()) or "*" * plain.count("*")


def _notes_of(view: View) -> list[_Note]:
    """All notes of a document, each with its paragraph."""
    found: list[_Note] = []
    other = 0
    goes_on = False
    for line in lines_of(view.text):
        if not line.text.strip() or "\t" in line.text:
            goes_on = False
            continue
        match = _NOTE.match(line.text)
        if match is not None:
            found.append(_Note(_key(match.group()), line.start + match.end(), line.end, other))
            goes_on = True
        elif goes_on and not line.text.startswith("#"):
            found[-1] = found[-1]._replace(end=line.end)
        else:
            goes_on = False
        other += 1
    return found


def _note_of(notes: list[_Note], key: str, behind: int) -> _Note | None:
    """The first note with this mark behind a row, if it is near."""
    below = [note for note in notes if note.start > behind]
    first = next((note for note in below if note.key == key), None)
    if first is None or first.lines_before - below[0].lines_before > _REACH:
        return None
    return first


def _cut_name(block: Block, name: str, sign: int) -> None:
    kept = name[: len(name) - sign].rstrip(" ,;:")
    block.name = " ".join(kept.split())
    block.name_end = block.name_start + len(kept)


def _part(view: View, note: _Note) -> Part:
    text = " ".join(view.text[note.start : note.end].split())
    outcome = ("results",) if any(t.outcome for t in tallies(text)) else ()
    return Part(("description", *outcome), "Anmerkung", note.start, note.end)
