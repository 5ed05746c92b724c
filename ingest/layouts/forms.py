"""Filled-in forms: a label names the example, further labels divide it.

Labels may stand above or beside their value, or run together with it; the lexicon knows them.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass

from ingest.labels import Label, bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.layouts.facts import by_content
from ingest.view import Line, View, lines_of
from records.model import Kind
from records.quantities import find_money
from records.quick import quick

CONTACT_FIELDS = {"contact", "email", "phone", "fax"}
# how many different fields make a form out of a name and some lines
MIN_FIELDS = 2
# forms with fewer known labels have labels of their own
FEW_FIELDS = 5
SHORT_LABEL = 45
# a line that cannot end here: the sentence goes on in the next one
_UNFINISHED = re.compile(
    r"(?:,|\b(?:der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen|und|oder|sowie|für|von|"
    r"vom|im|in|zum|"
    r"zur|zu|mit|auf|am|an|bei|beim|nach|als|aus|durch|über|um|ohne|ihre?r?|seine?r?|jede[rs]?|"
    r"alle[rn]?|"
    r"kein\w*|dieser?|dieses|sind|ist|wird|werden|hat|haben|kann|soll))$"
)
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
# "eine Fachkraft auf acht", and below it "Teilnehmende"
_COUNTS = re.compile(
    r"\b(?:auf|für|je|rund|etwa|von|mit|bis zu|zu|waren|sind|haben)\s+"
    r"(?:\d{1,4}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig)$"
)
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


@dataclass(frozen=True)
class Labelled:
    """A line that carries a label."""

    line: Line
    label: Label

    @property
    def value_start(self) -> int:
        return min(self.line.start + self.label.value_at, self.line.end)


def labelled_lines(view: View, start: int = 0, end: int | None = None) -> list[Labelled]:
    """All lines with a label at their beginning; list items are no labels of the form."""
    words = lexicon()
    found = []
    before = ""
    lines = lines_of(view.text, start, end)
    numbered = _numbered_labels(lines)
    for line in lines:
        asks = line.text.rstrip().endswith("?")
        if line.text.strip() and (asks or line.start in numbered or bullet(line.text) is None):
            label = words.match(line.text)
            if label and not (label.alone and _wrapped(before, line.text)):
                found.append(Labelled(line, label))
        before = line.text.strip()
    return found


_NUMBERED = re.compile(r"\s*\(?\d{1,2}[.)]\s+[A-ZÄÖÜ][^:\n\t]{1,60}:\s")


def _numbered_labels(lines: list[Line]) -> set[int]:
    """Starts of the lines of a form that numbers its fields: "1. Name: …", "2. Laufzeit: …"."""
    found = [line for line in lines if _NUMBERED.match(line.text)]
    if len(found) < FEW_FIELDS:
        return set()
    words = lexicon()
    fields = {label.fields for line in found if (label := words.match(line.text)) is not None}
    return {line.start for line in found} if len(fields) >= FEW_FIELDS else set()


def _wrapped(before: str, line: str) -> bool:
    """The line goes on with the sentence above it and only looks like a label."""
    if line.rstrip().endswith(":") or line.lstrip().startswith("#"):
        return False
    goes_on = bool(_UNFINISHED.search(before)) or counts_on(before)
    short_sentence = line.rstrip().endswith(".") and len(line.split()) < 3
    return goes_on or short_sentence


def counts_on(before: str) -> bool:
    """A line that ends in a number: what it counts stands in the next one."""
    return _COUNTS.search(before) is not None


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
    firsts = list(names)
    if len(names) < 2:
        return firsts
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
            *_with_unknown(view, _with_rows(view, parts_between(view, labels, end))),
        ],
    )


def _behind_name(view: View, name: Labelled, start: int, end: int) -> list[Part]:
    """Fields with labels that no list knows, between a numbered name and the first known one."""
    if _NUMBERED.match(name.line.text) is None or not view.text[start:end].strip():
        return []
    return [Part(("description",), "", start, end)]


def parts_between(view: View, labels: list[Labelled], end: int) -> list[Part]:
    """Parts from labelled lines; a label broken over two lines counts as one."""
    parts: list[Part] = []
    carried: tuple[str, ...] = ()
    carried_heading = ""
    for number, item in enumerate(labels):
        stop = labels[number + 1].line.start if number + 1 < len(labels) else end
        fields = tuple(dict.fromkeys((*carried, *item.label.fields)))
        heading = f"{carried_heading} {item.label.heading}".strip()
        is_broken = item.label.alone and re.search(r"(?:/|,|\bund)\s*$", item.line.text.strip())
        if is_broken and number + 1 < len(labels) and not view.text[item.line.end : stop].strip():
            carried, carried_heading = fields, heading
            continue
        carried, carried_heading = (), ""
        parts.append(Part(fields, heading, item.value_start, stop))
    return parts


# "Anwesenheit im Betrieb: 20 Stunden": a label that no list knows, beside its value
_UNKNOWN = re.compile(r"^\s*(?P<label>[A-ZÄÖÜ][^:\n\t.;,\d]{2,55}):\s+(?=\S)")


def _with_unknown(view: View, parts: list[Part]) -> list[Part]:
    """A line with a label of another field ends the value that stands beside its own label."""
    found: list[Part] = []
    for part in parts:
        start, fields, heading = part.start, part.fields, part.heading
        lines = lines_of(view.text, part.start, part.end)
        beside = bool(lines) and bool(lines[0].text.strip()) and len(part.fields) == 1
        for line in lines[1:] if beside else []:
            label = _UNKNOWN.match(line.text)
            told = lexicon().by_stem(label["label"]) if label else ()
            if label is None or not told or set(told) & {*fields, *_RELATED.get(fields[0], ())}:
                continue
            if "cost" in fields and find_money(line.text):
                continue  # "Betreuung: 10.000 Euro" is a line of the costs
            found.append(Part(fields, heading, start, line.start))
            start, fields, heading = line.start + label.end(), told, label["label"].strip()
            fields = by_content(fields, view.text[start : line.end])
        found.append(Part(fields, heading, start, part.end))
    return found


# what a value may be divided into by words of its own: kinds of costs, of people, of chapters
_RELATED = {
    "cost": ("staff", "funding"),
    "funding": ("cost",),
    "results": ("participants", "success", "lessons"),
    "period": ("duration",),
    "duration": ("period",),
    "description": ("goal", "target_group", "results", "success", "lessons"),
    "success": ("results", "lessons"),
    "lessons": ("results", "success"),
}


def _with_rows(view: View, parts: list[Part]) -> list[Part]:
    """In a two-column table a row with an unknown label ends the part above it."""
    found: list[Part] = []
    for part in parts:
        in_table = view.text[view.text.rfind("\n", 0, part.start) + 1 : part.start].strip()
        row_like = view.text[max(0, part.start - 1) : part.start] == "\t" and in_table
        start, fields, heading = part.start, part.fields, part.heading
        if row_like:
            for line in lines_of(view.text, part.start, part.end):
                cells = [c for c in line.text.split("\t") if c.strip()]
                counted = len(cells) == 2 and re.fullmatch(r"\W*[\d.,]+\s*%?\W*", cells[1])
                # outcomes in rows are figures of one part; another field is a part
                about = lexicon().by_stem(cells[0].strip()) if cells else ()
                told = {*fields, *about} if fields in (about, ("other",)) else set(fields)
                if (
                    line.start > part.start
                    and len(cells) == 2
                    and len(cells[0]) <= 60
                    and not (counted and "results" in told)
                ):
                    found.append(Part(fields, heading, start, line.start))
                    start = line.start + line.text.index("\t") + 1
                    heading = cells[0].strip()
                    value = view.text[start : line.end]
                    fields = by_content(lexicon().by_stem(heading) or ("other",), value)
        found.append(Part(fields, heading, start, part.end))
    return found


def _name_span(view: View, name: Labelled, stop: int) -> tuple[int, int]:
    start = name.value_start
    if name.label.alone and name.line.text.rstrip().endswith((",", "/")):
        # the label itself runs on: "Name des Projekts,\nHandlungsansatzes:"
        colon = view.text.find(":", name.line.end, min(stop, name.line.end + 60))
        if colon > 0:
            start = colon + 1
    end = min(stop, start + 400)
    numbered = not name.label.alone and _NUMBERED.match(name.line.text) is not None
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
        if not goes_on and not _UNFINISHED.search(view.text[start : gap.start()].rstrip()):
            end = gap.start()
            break
    while end > start and view.text[end - 1].isspace():
        end -= 1
    return start, end


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
    return " ".join(pieces).strip(" ;,:–-")


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
