"""Filled-in forms: a label names the example, further labels divide it.

Labels may stand above or beside their value, or run together with it; the lexicon knows them.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter

from ingest.labels import Label, bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.form_parts import parts_between, with_rows, with_unknown
from ingest.layouts.labelled_lines import (
    FEW_FIELDS,
    NUMBERED,
    UNFINISHED,
    Labelled,
    labelled_lines,
)
from ingest.view import View, lines_of
from records.model import Kind
from records.quick import quick

CONTACT_FIELDS = {"contact", "email", "phone", "fax"}
# how many different fields make a form out of a name and some lines
MIN_FIELDS = 2
SHORT_LABEL = 45
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_BACK_MATTER = quick(
    r"^[#\s\d.]*(?:Stichwortverzeichnis|Stichwortregister|Sachregister|Register|Index|"
    r"Literaturverzeichnis|Literatur|Quellenverzeichnis|Impressum|Abkürzungsverzeichnis|"
    r"Abkürzungen|Glossar|Anhang|Anlagen?)\s*:?\s*$",
    re.IGNORECASE,
)
_WEAK_NAME = re.compile(
    r"[\s#>*|]*(?P<label>(?:Kurz|Projekt|Maßnahme)?[Tt]itel|Überschrift|(?:Modell|Pilot)?[Pp]rojekt|"
    r"Maßnahme|MASSNAHME|PROJEKT|TITEL|Angebot|Programm|Ansatz|Instrument|Handlungsansatz)"
    r"(?:\s+(?:Nr\.\s*)?\d{1,2})?\s*[:\t]\s*(?P<name>[A-ZÄÖÜ„“\"»\d][^\t\n]{2,90})$"
)
# "17", "NRW-2021/004"
_RECORD_NUMBER = re.compile(r"(?=[^\n]{0,24}$)(?:[\w-]{1,12}[ ./_-]?){0,3}\d[\w./_-]{0,12}")
_CARRIER_FORM = re.compile(
    r"^\W*(?:gemeinsame Einrichtung|zugelassener kommunaler Träger|zkT|gE|Optionskommune)"
    r"(?:\W+(?:gemeinsame Einrichtung|zugelassener kommunaler Träger|zkT|gE))*\W*$",
    re.IGNORECASE,
)


def split_forms(view: View) -> list[Block]:
    """All forms of a document, in order; printed prompts of the form are cut out of the parts."""
    labels = labelled_lines(view)
    return _forms(view, labels, [item for item in labels if item.label.fields == ("name",)])


def split_named_forms(view: View) -> list[Block]:
    """Forms whose name stands behind a word that elsewhere is no label: "Projekt: Lernhaus"."""
    labels = labelled_lines(view)
    names = []
    for line in lines_of(view.text):
        match = _WEAK_NAME.match(line.text)
        if match and not lexicon().fields_of(match["name"]):
            label = Label(("name",), match["label"], match.start("name"), False)
            names.append(Labelled(line, label))
    often = Counter(item.label.heading for item in names)
    if names and often[names[0].label.heading] > 1:
        # the word that opens the first form opens all of them; others are labels within
        names = [item for item in names if item.label.heading == names[0].label.heading]
    known = {item.line.start for item in names}
    return _forms(view, [item for item in labels if item.line.start not in known], names)


def _forms(view: View, labels: list[Labelled], names: list[Labelled]) -> list[Block]:
    limit = _content_end(view, names[0].line.start if names else 0)
    names = [item for item in names if item.line.start < limit]
    starts = [first.line.start for first in leading(labels, names)]
    blocks = []
    for number, item in enumerate(names):
        end = starts[number + 1] if number + 1 < len(names) else limit
        inside = [x for x in labels if item.line.start < x.line.start < end]
        above = [x for x in labels if starts[number] <= x.line.start < item.line.start]
        if len({f for x in inside for f in x.label.fields}) < FEW_FIELDS:
            inside = _with_stems(view, inside, item.line.end, end)
        kinds = {f for x in [*above, *inside] for f in x.label.fields} - {"name"} - CONTACT_FIELDS
        if len(kinds) < MIN_FIELDS:
            continue
        block = _block(view, item, inside, end)
        if not block.name:
            continue  # another label stands where the name should
        block.start = starts[number]
        block.parts = parts_between(view, above, item.line.start) + block.parts
        blocks.append(block)
    for previous, following in itertools.pairwise(blocks):
        following.start = _carrier_line_before(view, following.start, previous.start)
        following.start = _number_before(view, previous, following.start)
        _cut_end(previous, following.start)
    if blocks:
        blocks[0].start = _carrier_line_before(view, blocks[0].start, 0)
    return blocks


def leading(labels: list[Labelled], names: list[Labelled]) -> list[Labelled]:
    """The label each form begins with: its name, or one that every form has above its name.

    A label above all names that does not come again behind the last one opens the form: the office
    that hands it in, a number, the place.
    """
    if len(names) < 2:
        return [_first_above(labels, name) for name in names]
    begin = {item.line.start: item for item in [*labels, *names]}
    order = [begin[start] for start in sorted(begin)]
    at = [order.index(begin[name.line.start]) for name in names]
    behind = {item.label.heading.casefold() for item in order[at[-1] + 1 :]}
    lead = 0
    while lead < min(at[0], *(b - a - 1 for a, b in itertools.pairwise(at))):
        headings = {order[n - lead - 1].label.heading.casefold() for n in at}
        if len(headings) > 1 or headings & behind:
            break
        lead += 1
    return [order[n - lead] for n in at]


# letters of a value above the name; a longer one is no head of a form
_SHORT_VALUE = 90


def _first_above(labels: list[Labelled], name: Labelled) -> Labelled:
    """The first of the labels with short values that stand right above the only name."""
    first = name
    for item in reversed([x for x in labels if x.line.start < name.line.start]):
        if first.line.start - item.line.end > 2 or item.line.end - item.value_start > _SHORT_VALUE:
            break
        first = item
    return first


def _with_stems(view: View, labels: list[Labelled], start: int, end: int) -> list[Labelled]:
    """In a form with unusual labels: short lines about a field count as labels too."""
    words = lexicon()
    known = {item.line.start for item in labels}
    found = list(labels)
    lines = [line for line in lines_of(view.text, start, end) if line.text.strip()]
    skip = -1
    for number, line in enumerate(lines):
        text = line.text.strip()
        before = lines[number - 1].text.strip() if number else "."
        closed = before[-1:] in ".!?):" or len(before) <= SHORT_LABEL
        if line.start in known or number == skip or not closed or not _may_be_label(text):
            continue
        following = lines[number + 1] if number + 1 < len(lines) else None
        wrapped = following is not None and len(following.text.strip()) <= SHORT_LABEL // 2
        both = f"{text} {following.text.strip()}" if following is not None and wrapped else ""
        fields = words.by_stem(text)
        if both and re.search(r"(?:\b(?:der|des|und|für)|[^\s\d]er|\(max\.)$", text):
            fields = words.by_stem(both)
            skip = number + 1
            if fields and following is not None:
                label = Label(fields, both, len(following.text), True)
                found.append(Labelled(following, label))
            continue
        if fields:
            found.append(Labelled(line, Label(fields, text, len(line.text), True)))
    return sorted(found, key=lambda item: item.line.start)


def _may_be_label(text: str) -> bool:
    return (
        len(text) <= SHORT_LABEL
        and text[:1].isupper()
        and text[-1] not in ".,;!:"
        and not any(c.isdigit() for c in text)
        and "\t" not in text
    )


def _cut_end(block: Block, end: int) -> None:
    block.end = min(block.end, end)
    block.parts = [
        Part(p.fields, p.heading, p.start, min(p.end, end)) for p in block.parts if p.start < end
    ]


def _content_end(view: View, after: int) -> int:
    """Where the back matter (index, glossary) begins behind the first form."""
    if _BACK_MATTER.may_match(view.text):
        for line in lines_of(view.text, after):
            if _BACK_MATTER.pattern.match(line.text):
                return line.start
    return len(view.text)


def _number_before(view: View, block: Block, start: int) -> int:
    """Where a record begins whose number stands above its name, as the last part of `block`."""
    last = block.parts[-1] if block.parts else None
    if last is None or last.fields != ("other",):
        return start
    if not _RECORD_NUMBER.fullmatch(view.text[last.start : start].strip()):
        return start
    return view.text.rfind("\n", 0, last.start) + 1


def _carrier_line_before(view: View, start: int, lowest: int) -> int:
    """Include the printed line of carrier forms that stands above the name label."""
    at = start
    while at > lowest:
        cut = view.text.rfind("\n", lowest, at - 1)
        begin = cut + 1 if cut >= 0 else lowest
        line = view.text[begin:at].strip()
        if line and not _CARRIER_FORM.match(line):
            return start
        if line:
            start = begin
        at = begin if begin < at else lowest
        if cut < 0:
            break
    return start


def _block(view: View, name: Labelled, labels: list[Labelled], end: int) -> Block:
    first_label = labels[0].line.start if labels else end
    name_start, name_end = _name_span(view, name, first_label)
    heading = name.label.heading.casefold()
    kind: Kind = (
        "measure"
        if "massnahme" in heading
        else "project"
        if re.search("projekt|vorhaben", heading)
        else "approach"
    )
    if "ansatz" in heading:
        kind = "approach"
    return Block(
        name=name_text(view.text[name_start:name_end]),
        name_start=name_start,
        name_end=name_end,
        start=name.line.start,
        end=end,
        kind=kind,
        layout="form",
        parts=[
            *_behind_name(view, name, name_end, first_label),
            *with_unknown(view, with_rows(view, parts_between(view, labels, end))),
        ],
    )


def _behind_name(view: View, name: Labelled, start: int, end: int) -> list[Part]:
    """Fields with labels that no list knows, between a numbered name and the first known one."""
    if NUMBERED.match(name.line.text) is None or not view.text[start:end].strip():
        return []
    return [Part(("description",), "", start, end)]


_NUMBERED_LINE = re.compile(r"^\s*\d{1,2}[.)]\s+(?=[A-ZÄÖÜ])", re.MULTILINE)


def _name_span(view: View, name: Labelled, stop: int) -> tuple[int, int]:
    start = name.value_start
    if name.label.alone and name.line.text.rstrip().endswith((",", "/")):
        # the label itself runs on: "Name des Projekts,\nHandlungsansatzes:"
        colon = view.text.find(":", name.line.end, min(stop, name.line.end + 60))
        if colon > 0:
            start = colon + 1
    end = min(stop, start + 400)
    if name.label.alone and _NUMBERED_LINE.match(name.line.text):
        # a form that numbers its questions: the answer ends with the next number
        next_field = _NUMBERED_LINE.search(view.text, start, end)
        end = next_field.start() if next_field else end
    numbered = not name.label.alone and NUMBERED.match(name.line.text) is not None
    if "\t" in name.line.text.strip() or numbered:
        # a row of a two-column table or a numbered field: the value ends with its line
        end = min(end, name.line.end)
    if end < stop:
        cut = view.text.rfind("\n", start, end)
        end = cut if cut > start else end
    # the value may be marked as a heading of its own
    while start < end and (view.text[start].isspace() or view.text[start] == "#"):
        start += 1
    for gap in _EMPTY_LINE.finditer(view.text, start, end):
        following = view.text[gap.end() : end].lstrip()
        goes_on = following[:1].islower() or bullet(following) is not None
        if not goes_on and not UNFINISHED.search(view.text[start : gap.start()].rstrip()):
            end = gap.start()
            break
    while end > start and view.text[end - 1].isspace():
        end -= 1
    return start, end


_QUOTED = re.compile(r"[„“\"»](?P<name>[^„“”\"»«]+)[“”\"«]")


def name_text(raw: str) -> str:
    """A name on one line; list items become a chain."""
    pieces: list[str] = []
    for line in raw.split("\n"):
        item = bullet(line)
        text = " ".join((item if item is not None else line).split())
        if not text:
            continue
        if item is not None and pieces and not pieces[-1].endswith((",", ";", ":")):
            pieces[-1] += ","
        pieces.append(text)
    name = " ".join(pieces).strip(" ;,:–-")
    return quoted["name"] if (quoted := _QUOTED.fullmatch(name)) else name


def printed_lines(view: View, blocks: list[Block]) -> set[str]:
    """Lines that stand in at least a third of the forms: printed by the form, not filled in."""
    if len(blocks) < 4:
        return set()
    seen: Counter[str] = Counter()
    for block in blocks:
        seen.update(
            {plain(line.text) for p in block.parts for line in lines_of(view.text, p.start, p.end)}
        )
    return {text for text, count in seen.items() if text and count >= max(4, len(blocks) * 0.3)}


def plain(line: str) -> str:
    item = bullet(line)
    return " ".join((item if item is not None else line).split()).casefold().strip(" .:;")
