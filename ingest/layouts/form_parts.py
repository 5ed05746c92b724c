"""The parts of a form: what stands under each label, and labels within that no list knows."""

from __future__ import annotations

import re

from ingest.labels import lexicon
from ingest.layouts.block import Part
from ingest.layouts.facts import by_content
from ingest.layouts.labelled_lines import Labelled
from ingest.view import View, lines_of
from records.quantities import find_money


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


def with_unknown(view: View, parts: list[Part]) -> list[Part]:
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


def with_rows(view: View, parts: list[Part]) -> list[Part]:
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
