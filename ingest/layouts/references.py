"""Text that stands away from its chapter and refers to it: footnotes, and "Zu a) …"."""

from __future__ import annotations

import re

from ingest.labels import bullet, lexicon
from ingest.layouts.block import Block, Part
from ingest.view import Line, View, lines_of

_REFERENCE = re.compile(r"^\s*Zu\s+(?P<mark>[a-z]\)|\d{1,2}[.)]?)\s*")
_FOOTNOTE = re.compile(r"^(?P<mark>\d{1,2})\s+(?=[A-ZÄÖÜ])[^\t]{20,}$")
# a number behind a small letter, at most a mark between them; looked for by its digits
_SIGN = re.compile(
    r"(\d\d?)(?=\s|$)(?:(?<=[a-zäöüß]\d)|(?<=[a-zäöüß]\d\d)|"
    r"(?<=[a-zäöüß][.,;:]\d)|(?<=[a-zäöüß][.,;:]\d\d))"
)


def with_references(view: View, blocks: list[Block]) -> list[Block]:
    """Paragraphs such as "Zu a) …: der Aufwand beträgt …" go to the chapter they refer to."""
    marks: dict[str, Block] = {}
    for block in blocks:
        heading = view.text[block.start : view.text.find("\n", block.start)].lstrip("# ")
        enumerated = re.match(r"([a-z]\)|\d{1,2}[.)])", heading)
        if enumerated:
            marks[enumerated[1]] = block
    if not marks:
        return blocks
    found: list[tuple[Line, str, tuple[str, ...]]] = []
    label: tuple[str, ...] = ()
    for line in lines_of(view.text):
        match = _REFERENCE.match(line.text)
        if match is not None and match["mark"] in marks:
            found.append((line, match["mark"], label))
        elif line.text.strip().endswith(":") and bullet(line.text) is None:
            label = lexicon().fields_of(line.text) or lexicon().by_stem(line.text) or label
    for number, (opening, mark, fields) in enumerate(found):
        following = found[number + 1][0].start if number + 1 < len(found) else len(view.text)
        end = _paragraphs_end(view, opening, following)
        referring = _REFERENCE.match(opening.text)
        at = opening.start + (referring.end() if referring else 0)
        for block in blocks:
            block.parts = _cut(block.parts, opening.start, end)
        marks[mark].parts.append(Part(fields or ("cost",), "", at, end))
    return blocks


def with_footnotes(view: View, blocks: list[Block]) -> list[Block]:
    """A note at the foot of a page goes to the chapter whose text carries its number."""
    signs: list[tuple[Block, set[str]]] | None = None
    before: set[str] = set()
    for block in list(blocks):
        for line in lines_of(view.text, block.start, block.end):
            note = line.text.strip()
            match = _FOOTNOTE.match(note) if note[:1].isdigit() else None
            if match is None:
                continue
            # every text is looked through once, however many notes there are
            if signs is None:
                signs = [(b, _signs(view, b.start, b.end)) for b in blocks]
                before = _signs(view, 0, blocks[0].start)
            marked = [b for b, marks in signs if match["mark"] in marks]
            if len(marked) != 1 or marked[0] is block:
                # a note to a text that is in no chapter of an approach is of none either
                if not marked and match["mark"] in before:
                    end = _note_end(view, line, block.end)
                    block.parts = _cut(block.parts, line.start, end)
                continue
            end = _note_end(view, line, block.end)
            block.parts = _cut(block.parts, line.start, end)
            at = line.start + line.text.index(match["mark"]) + len(match["mark"])
            marked[0].parts.append(Part(("description",), "Anmerkung", at, end))
    return blocks


def _signs(view: View, start: int, end: int) -> set[str]:
    """Numbers of notes in a stretch of text."""
    return set(_SIGN.findall(view.text[start:end]))


def _note_end(view: View, line: Line, limit: int) -> int:
    """End of a note: of its paragraph, or where the next note begins."""
    end = _paragraphs_end(view, line, limit)
    for following in lines_of(view.text, line.end + 1, end):
        if _FOOTNOTE.match(following.text.strip()):
            return following.start
    return end


def _paragraphs_end(view: View, line: Line, limit: int) -> int:
    """End of the paragraph that begins at `line`, with a table right below it."""
    end, seen_table = line.end, False
    for following in lines_of(view.text, line.end + 1, limit):
        if not following.text.strip():
            continue
        if "\t" not in following.text and (seen_table or not line.text.rstrip().endswith(":")):
            gap = view.text[end : following.start]
            if gap.count("\n") > 1 or seen_table:
                break
        seen_table = seen_table or "\t" in following.text
        end = following.end
    return end


def _cut(parts: list[Part], start: int, end: int) -> list[Part]:
    """The parts without the stretch from `start` to `end`."""
    kept = []
    for part in parts:
        if part.end <= start or part.start >= end:
            kept.append(part)
            continue
        if part.start < start:
            kept.append(Part(part.fields, part.heading, part.start, start))
        if part.end > end:
            kept.append(Part(part.fields, part.heading, end, part.end))
    return kept
