"""Abbreviations a document explains: in brackets, behind "=", and in lists of abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.document import page_at
from ingest.view import Line, View, lines_of
from records.glossary import Definition, looks_short, stands_for, words_of
from records.model import Evidence

# nothing that may stand behind it is a letter, so no letter is given back
_SHORT = r"[A-Za-zÄÖÜäöü][A-Za-zÄÖÜäöüß]*+(?:-[A-Za-zÄÖÜ]+)*+"
# "Langzeitleistungsbezug (LZB)", also "(kurz: LZB)"
_BEHIND = re.compile(rf"\((?:kurz:? |abgekürzt:? |„)?({_SHORT})“?\)")
_END_OF_WORD = re.compile(r"(?<=[\wäöüß“”\"]) ?\s?\Z")
# "LZB (Langzeitleistungsbezug)"
_BEFORE = re.compile(rf"(?<![\w-])({_SHORT}) ?\(([A-Za-zÄÖÜäöü][^()\t]{{3,100}})\)")
_EQUALS = re.compile(rf"(?<![\w-])({_SHORT})[ \t]*=[ \t]*([A-Za-zÄÖÜäöü][^;,.()\n\t=]{{3,100}})")
_BARRIER = re.compile(r"[.;:!?()\t„“”\"|•]|\n\s*\n|\n[ \t]*(?:[-#*]|\d+\.)")
MAX_BEFORE = 160

_HEADING = re.compile(
    r"^[#\s\d.]*(?:Abkürzungen|Abkürzungs(?:verzeichnis|liste|erklärung\w*)|"
    r"(?:Verzeichnis|Liste|Erläuterung) der (?:verwendeten )?Abkürzungen|"
    r"(?:Verwendete|Benutzte) Abkürzungen)\s*:?$",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"^[-•*]?\s*(?P<short>[A-Za-zÄÖÜäöü0-9][\wäöüß./-]{0,13}(?: [IVX]{1,4})?)"
    r"(?P<gap>\s*[:=–]\s*|\s+[-–]\s+|\s+)(?P<long>[A-Za-zÄÖÜäöü].{2,160})$"
)
# every abbreviation has a capital behind its first letter: any letter that is no plain small one
_INNER_CAPITAL = re.compile(r"[^ ][^\W\d_a-zäöüß]")
_FOOTNOTE = re.compile(r"\s+\d{1,2}$")
MIN_LISTED = 3
MIN_ALONE = 4  # lines in a row that make a list without a heading


def definitions_of(view: View, page_starts: list[int] | None, document_id: str) -> list[Definition]:
    """All definitions of a document in text order, each pair of short and long form once.

    In running text the letters must be those of the words; a list of abbreviations is believed.
    """
    found: dict[tuple[str, str], Definition] = {}
    places = [*_listed(view.text), *_in_text(view.text)]
    for start, end, short, long in places:
        first, last = view.span(start, end)
        quote = view.source[first:last]
        evidence = Evidence(
            quote=quote,
            start=first,
            end=last,
            page=page_at(page_starts, first),
            match="exact" if quote == view.text[start:end] else "normalised",
        )
        pair = (short, long.casefold())
        if pair not in found:
            found[pair] = Definition(short, long, document_id, evidence)
    return sorted(found.values(), key=lambda d: d.evidence.start)


def _in_text(text: str) -> Iterator[tuple[int, int, str, str]]:
    for match in _BEHIND.finditer(text):
        short = match[1]
        before = _END_OF_WORD.search(text, max(0, match.start() - 2), match.start())
        if before is not None and looks_short(short):
            start = _words_before(text, before.start(), short)
            if start is not None:
                yield start, match.end(), short, _tidy(text[start : before.start()])
    for pattern, sign in ((_BEFORE, "("), (_EQUALS, "=")):
        for match in pattern.finditer(text) if sign in text else ():
            short, long = match[1], match[2]
            if not looks_short(short):
                continue
            if pattern is _BEFORE:
                if stands_for(short, long):
                    yield match.start(), match.end(), short, _tidy(long)
                continue
            end = _words_behind(long, short)
            if end is not None:
                yield match.start(), match.start(2) + end, short, _tidy(long[:end])


def _words_before(text: str, end: int, short: str) -> int | None:
    """Where the shortest run of words before `end` begins that gives the letters."""
    window_start = max(0, end - MAX_BEFORE)
    window = text[window_start:end]
    barrier = 0
    for match in _BARRIER.finditer(window):
        barrier = match.end()
    starts = [m.start() for m in re.finditer(r"(?<![\wäöüß-])[A-Za-zÄÖÜäöü]", window[barrier:])]
    for start in reversed(starts):
        if stands_for(short, window[barrier + start :]):
            return window_start + barrier + start
    return None


def _words_behind(long: str, short: str) -> int | None:
    """Where the shortest run of words ends that gives the letters."""
    ends = [m.end() for m in re.finditer(r"[\wäöüß]+(?:/\w+)?", long)]
    return next((end for end in ends if stands_for(short, long[:end])), None)


# --- lists ------------------------------------------------------------------------------------


def _listed(text: str) -> Iterator[tuple[int, int, str, str]]:
    lines = lines_of(text)
    number = 0
    while number < len(lines):
        headed = _HEADING.match(lines[number].text) is not None
        if headed:
            number += 1
        rows, after = _rows(lines, number, headed)
        entries = [entry for row in rows for entry in row]
        fitting = sum(stands_for(short, long) for _, _, short, long in entries)
        if headed:
            believed = len(entries) >= MIN_LISTED and 2 * fitting >= len(entries)
        else:
            believed = len(rows) >= MIN_ALONE and fitting == len(entries)
        if believed:
            yield from entries
        number = max(after, number + 1)


def _rows(
    lines: list[Line], number: int, headed: bool
) -> tuple[list[list[tuple[int, int, str, str]]], int]:
    """Rows of a list from a line on, and the line behind it.

    Under a heading empty lines and the second lines of long entries belong to the list.
    """
    rows: list[list[tuple[int, int, str, str]]] = []
    strange = 0
    while number < len(lines):
        line = lines[number]
        row = _cells(line)
        if row:
            rows.append(row)
            strange = 0
        elif not headed:
            break
        elif line.text.strip():
            strange += 1
            if strange > 1 or line.text.lstrip().startswith("#"):
                break
        number += 1
    return rows, number


def _cells(line: Line) -> list[tuple[int, int, str, str]]:
    """Entries of one line: "SF Long", several of them between tabs, or "SF<tab>Long"."""
    if _INNER_CAPITAL.search(line.text) is None:
        return []
    found = []
    at, cells = line.start, []
    for cell in re.split(r"\t|\s*\|\s*", line.text):
        at = line.start + line.text.index(cell, at - line.start) if cell else at
        cells.append((at, cell.rstrip()))
        at += len(cell)
    skip = False
    for place, (start, cell) in enumerate(cells):
        if skip:
            skip = False
            continue
        following = cells[place + 1] if place + 1 < len(cells) else (start, "")
        if _listed_short(cell) and len(words_of(following[1])) >= 1 and len(following[1]) > 3:
            long = _tidy(following[1])
            found.append((start, following[0] + len(following[1]), cell.strip(), long))
            skip = True
            continue
        match = _LISTED.match(cell)
        if match and _listed_short(match["short"]):
            found.append((start, start + len(cell), match["short"], _tidy(match["long"])))
    return found


def _listed_short(text: str) -> bool:
    """In a list also "SGB II", "A2LL", "Reha/SchwB" and "BAföG" are abbreviations."""
    head = re.sub(r"\s[IVX]{1,4}$", "", text.strip())
    if len(head) < 2 or len(head) > 14 or " " in head or _all_roman(head):
        return False
    return any(c.isupper() for c in head[1:])


def _all_roman(text: str) -> bool:
    return re.fullmatch(r"[IVX]+", text) is not None


def _tidy(long: str) -> str:
    return re.sub(r"\s+", " ", _FOOTNOTE.sub("", long.strip())).strip(" -–,:„“\"'")
