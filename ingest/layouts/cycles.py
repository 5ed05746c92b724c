"""Examples told one below the other, seen by what comes again.

Whatever a document looks like, labels recur from example to example and names do not. So lines
that come again divide each example, and a line of a title's shape above them that does not come
again names it. The shape of a name is the same in all examples of a document.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.labels import LABELS_FILE, Label, bullet, lexicon
from ingest.layouts.block import Block
from ingest.layouts.chapters import facts_of
from ingest.layouts.continued import FACTS_UNDER_NAME
from ingest.layouts.cycle_parts import parts_of
from ingest.layouts.forms import CONTACT_FIELDS
from ingest.layouts.naming import AWAY, RUN_TITLE, chapter_name
from ingest.layouts.no_names import cannot_name
from ingest.layouts.recurring import (
    MARK,
    MIN_EXAMPLES,
    PAIR,
    WORDS,
    Entry,
    alone,
    entries_of,
    key_of,
    plain,
    recurring,
)
from ingest.view import Line, View, lines_of
from records.model import Kind
from records.word_lists import read_word_list

# labels of so many different fields come again in the next example
MIN_SHARED = 3
# so many kinds of facts tell an example whose office stands below its name
MIN_FACTS = 3
MAX_NAME = 90
MAX_PLAIN = 70
MAX_CLOSING = 40
# a name stands at most so many lines above its first label or office
MAX_ABOVE = 2
# fields that belong to an approach as a whole, not to one of its runs, groups or sites
_WHOSE = {
    "target_group", "goal", "description", "legal_basis", "organisation", "provider", "background",
}  # fmt: skip
FIELDS = frozenset(read_word_list(LABELS_FILE))
# so many labels of its own that come again make a document's own form
MIN_OWN = 2
_NO_FACT = CONTACT_FIELDS | {"name", "other", "organisation", "region", "special"}

_NUMBERED = re.compile(
    r"^(?:(?P<word>[A-ZÄÖÜ][A-Za-zäöüß-]{2,24})\s+(?:Nr\.\s*|Nummer\s+)?(?:\d{1,3}|[A-Z])|\d{1,2})"
    r"\s*(?:[.:)]|\s[–—-])\s+(?P<name>[A-ZÄÖÜ„“\"»\d].*)$"
)
OFFICE_LINE = re.compile(
    r"^\W*(?:(?:Kommunales\s+)?(?:[Jj]obcenter|JC)\s+[A-ZÄÖÜ]|(?:Land)?[Kk]reis\s+[A-ZÄÖÜ]\w+\W*$|"
    r"Stadt\s+[A-ZÄÖÜ]\w+\W*$|Agentur für Arbeit\s+[A-ZÄÖÜ])[^\t.]{0,110}$"
)
# neither an approach nor its run: "Los 1", "Anlage 2", "Tabelle 3"
_NO_NAME = re.compile(
    r"^(?:Los|Anlage|Anhang|Seite|Tabelle|Abbildung|Folie|Spalte|Stand|Zeitraum)\b", re.IGNORECASE
)
_CLOSING = re.compile(
    r"^(?:Danke|Vielen Dank|Zum Schluss|Schluss|Aktuell|Ausblick|Außerdem|Termine|Vorschau|"
    r"Impressum|Kontakt|Fragen|Diskussion|Literatur|Quellen|Agenda|Nächste Schritte|Glossar|"
    r"Weitere|Verteiler|Redaktion|Ende der|Zusammenfassung|Fazit|Resümee)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?;,:]$|[a-zäöüß)]\.\s+[A-ZÄÖÜ]")


@dataclass
class _Opening:
    number: int
    name: str
    at: int


def split_cycles(view: View) -> list[Block]:
    """One block for each example of a document whose labels come again; empty for others."""
    entries = entries_of(view)
    again = recurring(entries)
    best: list[_Opening] = []
    for shape in ("marked", "merged", "numbered", "listed", "plain"):
        found = _openings(view, entries, again, shape)
        if len(found) > len(best):
            best = found
    if len(best) < MIN_EXAMPLES:
        return []
    return [
        _block(view, entries, again, opening, _end(view, entries, again, best, n))
        for n, opening in enumerate(best)
    ]


def _openings(view: View, entries: list[Entry], again: set[str], shape: str) -> list[_Opening]:
    """Names of one shape that each open an example of the same labels."""
    levels: list[list[_Opening]] = []
    if shape == "marked":
        for level in sorted({len(m["marks"]) for e in entries if (m := MARK.match(e.text))}):
            levels.append(_told(view, entries, again, _candidates(entries, again, shape, level)))
        return max(levels, key=len, default=[])
    return _told(view, entries, again, _candidates(entries, again, shape, 0))


def _candidates(entries: list[Entry], again: set[str], shape: str, level: int) -> list[_Opening]:
    found = []
    for number, entry in enumerate(entries):
        name = _name_of(entries, number, again, shape, level)
        if not name or RUN_TITLE.match(name) or _NO_NAME.match(name):
            continue
        if WORDS.search(name):
            at = entry.line.start + entry.line.text.index(name)
            found.append(_Opening(number, name, at))
    return found


def _name_of(entries: list[Entry], number: int, again: set[str], shape: str, level: int) -> str:
    """The name in a line of the wanted shape; empty where the line has another."""
    entry = entries[number]
    # most lines have another shape, as their first letters show
    if shape == "merged" and "\t" not in entry.line.text:
        return ""
    if shape == "plain" and not _is_apart(entries, number, again):
        return ""
    mark = MARK.match(entry.text)
    if shape == "marked" and mark is None:
        return ""
    text = entry.text[mark.end() :].strip(" *") if mark else entry.text
    first, *rest = (c.strip() for c in text.split("\t"))
    if any(rest) or not first:
        return ""
    numbered = _NUMBERED.match(first)
    if shape == "marked":
        if mark is None or len(mark["marks"]) != level or entry.key in again:
            return ""
    elif shape == "merged":
        if entry.key in again:
            return ""
    elif shape == "numbered":
        listed = bullet(first) is not None
        if numbered is None or (listed and not _above_label(entries, number, again)):
            return ""
        first = numbered["name"].strip()
        if key_of(first) in again:
            return ""
    elif shape == "listed":
        item = bullet(first)
        if item is None or not _is_item(entries, number, again, item):
            return ""
        first = item.strip()
    elif not _isplain(entries, number, again, first):
        return ""
    if numbered is not None:
        first = numbered["name"].strip()
    if not first or len(first) > MAX_NAME or lexicon().fields_of(plain(first)):
        return ""
    none = OFFICE_LINE.match(first) or _CLOSING.match(first) or cannot_name(first)
    return "" if none else first


def _is_item(entries: list[Entry], number: int, again: set[str], text: str) -> bool:
    """An item of a list with the shape of a title, whose own items below it are labelled."""
    return (
        len(text) <= MAX_PLAIN
        and PAIR.match(text) is None
        and _SENTENCE.search(text) is None
        and text[:1].isupper()
        and _above_label(entries, number, again)
    )


def _is_apart(entries: list[Entry], number: int, again: set[str]) -> bool:
    """A line that no line above it goes on in: set apart, behind a sentence or behind a number."""
    if number == 0 or entries[number].gap:
        return True
    before = entries[number - 1]
    return before.text[-1:] in ".!?" or (before.key.endswith(" 0") and before.key in again)


def _isplain(entries: list[Entry], number: int, again: set[str], text: str) -> bool:
    """A line of its own with the shape of a title, right above the labels or the office."""
    entry = entries[number]
    before = entries[number - 1] if number else None
    # the value of a label above it, unless that is a number: "Projekt 2"
    labelled = before is not None and before.key in again and not before.key.endswith(" 0")
    return (
        not (labelled and before is not None and alone(before))
        and "\t" not in entry.line.text
        and entry.key not in again
        and not entry.known
        and len(text) <= MAX_PLAIN
        and bullet(entry.text) is None
        and MARK.match(entry.text) is None
        and _SENTENCE.search(text) is None
        and (text[:1].isupper() or text[:1].isdigit() or text[:1] in '„“"»')
        and _above_label(entries, number, again)
    )


def _above_label(entries: list[Entry], number: int, again: set[str]) -> bool:
    """A label that comes again, or the office, stands right below the line or its subtitle."""
    for below in entries[number + 1 : number + 1 + MAX_ABOVE]:
        if (below.key in again and _told_by(below)) or OFFICE_LINE.match(below.text):
            return True
    return False


def _told(
    view: View, entries: list[Entry], again: set[str], candidates: list[_Opening]
) -> list[_Opening]:
    """Candidates below which the labels of other candidates come again."""
    if len(candidates) < MIN_EXAMPLES:
        return []
    ends = [*(c.number for c in candidates[1:]), len(entries)]
    keys = [
        {e.key: _told_by(e) for e in entries[c.number + 1 : end] if e.key in again}
        for c, end in zip(candidates, ends, strict=True)
    ]
    by_office = [
        len(entries) > c.number + 1 and OFFICE_LINE.match(entries[c.number + 1].text) is not None
        for c in candidates
    ]
    found = []
    for n, opening in enumerate(candidates):
        alike = any(_shares(keys[n], keys[other]) for other in range(len(candidates)) if other != n)
        if alike or (by_office[n] and sum(by_office) >= MIN_EXAMPLES):
            found.append(opening)
    return _with_facts(view, entries, found)


def _told_by(entry: Entry) -> tuple[str, ...]:
    """Fields of a label; one that no list knows, on a line of its own, stands for itself."""
    if entry.fields or not (alone(entry) and entry.gap):
        return entry.fields
    return (entry.key,)


def _shares(one: dict[str, tuple[str, ...]], other: dict[str, tuple[str, ...]]) -> bool:
    fields = {f for key in one.keys() & other.keys() for f in one[key]}
    own = fields - FIELDS
    return len(fields - _NO_FACT) >= MIN_SHARED and bool(fields & _WHOSE or len(own) >= MIN_OWN)


def _with_facts(view: View, entries: list[Entry], openings: list[_Opening]) -> list[_Opening]:
    """Openings with facts below them, up to the next one."""
    kept = []
    for n, opening in enumerate(openings):
        stop = openings[n + 1].number if n + 1 < len(openings) else len(entries)
        end = entries[stop].line.start if stop < len(entries) else len(view.text)
        if len(facts_of(view.text[entries[opening.number].line.end : end])) >= MIN_FACTS - 1:
            kept.append(opening)
    return kept


def _end(
    view: View, entries: list[Entry], again: set[str], openings: list[_Opening], n: int
) -> int:
    """Where an example ends: at the next one, or at what closes the document."""
    first = openings[n].number
    stop = openings[n + 1].number if n + 1 < len(openings) else len(entries)
    mark = MARK.match(entries[first].text)
    level = len(mark["marks"]) if mark else 0
    for entry in entries[first + 1 : stop]:
        heading = MARK.match(entry.text)
        title = plain(entry.text)
        apart = heading is not None or (entry.gap and len(title) <= MAX_CLOSING)
        if not apart or entry.known or entry.key in again:
            continue
        higher = heading is not None and len(heading["marks"]) < level
        if higher or _CLOSING.match(title) or AWAY.match(title):
            return entry.line.start
    return entries[stop].line.start if stop < len(entries) else len(view.text)


def _block(view: View, entries: list[Entry], again: set[str], opening: _Opening, end: int) -> Block:
    line = entries[opening.number].line
    name = chapter_name(opening.name, view.text[line.end : end], view.text, from_text=False)
    dividing = {e.line.start for e in entries if e.key in again and alone(e)}
    parts = parts_of(view, line.end, end, dividing, name)
    text = opening.name + view.text[line.end : line.end + 300]
    kind: Kind = "project" if re.search(r"[Pp]rojekt|[Mm]odell", text) else "measure"
    return Block(
        name, opening.at, opening.at + len(opening.name), line.start, end, kind, "sheet", parts
    )


def apart(found: list[Block], cycles: list[Block]) -> list[Block]:
    """What other layouts found, with the cycles where those took several of them for one.

    A cycle that another layout read as an example of its own, under the same name, stays as it was,
    unless the labels below it were read as running text.
    """
    told = [b for b in found if not b.named_only]
    inside = [b for b in told if any(b.start < c.end and c.start < b.end for c in cycles)]
    # a label says what a form is called; other names may be misread
    run_over = any(
        b.layout != "form" and b.start < c.name_start < b.end and b.name != c.name
        for b in inside
        for c in cycles
    )
    own = [[b for b in inside if c.start <= b.start < c.end] for c in cycles]
    as_text = any(
        len(blocks) == 1 and blocks[0].name == cycle.name and _is_text(blocks[0], cycle)
        for cycle, blocks in zip(cycles, own, strict=True)
    )
    if len(cycles) < max(MIN_EXAMPLES, len(inside) + (not run_over and not as_text)):
        return found
    kept: list[Block] = []
    for cycle, blocks in zip(cycles, own, strict=True):
        same = [
            b
            for b in blocks
            if b.name == cycle.name and b.end <= cycle.end and not _is_text(b, cycle)
        ]
        kept.append(same[0] if len(blocks) == len(same) == 1 else cycle)
    return sorted([*kept, *(b for b in found if b not in inside)], key=lambda b: b.start)


def _is_text(block: Block, cycle: Block) -> bool:
    """A chapter that was taken whole, without a label, where the cycle has several."""
    named = [part for part in cycle.parts if part.heading and part.fields != FACTS_UNDER_NAME]
    labelled = {f for part in named for f in part.fields} - _NO_FACT
    told = any(part.heading for part in block.parts)
    return block.layout == "chapter" and not told and len(labelled - {"description"}) > MIN_SHARED


def held_together(view: View, block: Block) -> list[str]:
    """Labels that stand in one example as if it were several: all of them, and all of them again.

    Empty for an example whose labels come once, or only for its runs and sites.
    """
    words = lexicon()
    places: dict[str, list[int]] = {}
    told: dict[str, tuple[Line, Label]] = {}
    for line in lines_of(view.text, block.start, block.end):
        label = words.match(line.text) if line.text.strip() else None
        if label is not None and not _NO_FACT.issuperset(label.fields):
            key = key_of(label.heading)
            places.setdefault(key, []).append(line.start)
            told.setdefault(key, (line, label))
    twice = {key: at for key, at in places.items() if len(at) >= MIN_EXAMPLES}
    fields = {f for key in twice for f in told[key][1].fields} - _NO_FACT
    if len(fields) < MIN_SHARED or not fields & {"target_group", "goal", "legal_basis"}:
        return []
    if max(at[0] for at in twice.values()) > min(at[1] for at in twice.values()):
        return []
    return [plain(told[key][0].text.strip().split("\t")[0].split(":")[0]) for key in twice]
