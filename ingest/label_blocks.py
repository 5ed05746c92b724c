"""Blocks of labels and values, whatever the labels are called, and what their labels mean.

Rows of two cells, "label: value", a label above its value: such rows below
each other are a form, also where no list knows its labels. Those come again in the next block of
the same form, or enough of them are known. A label whose meaning is clear (`label_classes`) gets
the label of the list before it, and its own words stay behind in brackets: "Plätze ⟦Stärke⟧"; the
layouts and fields then read it like any other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.label_classes import is_name, known_labels, no_cost
from ingest.label_values import tells_of_itself
from ingest.labels import lexicon
from ingest.view import Line, View, lines_of
from records.quantities import find_money

MAX_LABEL = 60
MAX_LABEL_WORDS = 7
# labels that come again in another block, or rows of one block and labels known among them
MIN_REPEATED = 3
MIN_ROWS = 5
MIN_KNOWN = 2
# lines of a longer value, or remarks, between two rows of a block
MAX_BETWEEN = 3
# the label of the list that is of no field
_UNKNOWN = "Sonstiges"
_NUMBER = re.compile(
    r"[ \t]*(?:[-•–·*▪]\s+)?(?:[A-Z]\.?\d{1,2}[.)]?\s+|\d{1,2}(?:\.\d{1,2})?[.)]?\s+|[a-z]\)\s+)?"
)
_COLON = re.compile(r"(?P<label>[^:\t\n]{2,60}?)\s?(?::|(?<=\?))(?=\s|$)")
_LETTER = re.compile(r"[A-Za-zÄÖÜäöü§]")
# sentences, dates and ratios are no labels
_NO_LABEL = re.compile(r"[.!;]\s|[.!;]$|\d{2}\.\d|\d:\d|€|%|[„“\"]|https?|@|=|^(?:TOP|Zu|Seite)\b")
_ABBREVIATED = re.compile(r"(?:\b\w{1,6}|[a-zäöü])\.(?=\s|$)")


@dataclass(frozen=True)
class Row:
    """A label at `view.text[start:end]` and the value beside or below it."""

    start: int
    end: int
    label: str
    value: str
    cells: bool
    line: int

    @property
    def key(self) -> str:
        return " ".join(self.label.casefold().split()).strip(" :?")


@dataclass
class Run:
    """Rows below each other, and the line of text above the first of them."""

    above: str
    rows: list[Row] = field(default_factory=list)

    @property
    def keys(self) -> list[str]:
        return [row.key for row in self.rows]


def labels_known(view: View) -> View:
    """The view with a label of the list before each label whose meaning is clear."""
    runs = list(_runs(lines_of(view.text)))
    forms = _forms(runs)
    if not forms:
        return view
    values: dict[str, list[str]] = defaultdict(list)
    for run in forms:
        for row in run.rows:
            values[row.key].append(row.value)
    meant: dict[str, tuple[str, ...]] = {}
    for run in forms:
        for row in run.rows:
            if row.key not in meant:
                meant[row.key] = _meaning(row, values[row.key])
    _with_one_name(forms, meant, values)
    _with_boundaries(forms, meant)
    put_in: dict[int, str] = {}
    for run in forms:
        for row in run.rows:
            if meant[row.key]:
                put_in[row.start] = f"{' / '.join(meant[row.key])} ⟦"
                # a question with its answer behind it needs a colon to be a label
                bare = not row.cells and view.text[row.end : row.end + 2].lstrip()[:1] != ":"
                put_in[row.end] = "⟧:" if bare else "⟧"
    return view.insert(put_in)


def _meaning(row: Row, values: list[str]) -> tuple[str, ...]:
    """Labels of the list for an unknown one; none where the layouts understand it as it is."""
    words = lexicon()
    if words.fields_of(row.label) or words.match(f"{row.label}:"):
        return ()
    labels = known_labels(row.label, values)
    told = {field for label in labels for field in words.fields_of(label)}
    return () if row.cells and told and told <= set(words.by_stem(row.label)) else labels


# --- rows -------------------------------------------------------------------------------------


def _runs(lines: list[Line]) -> Iterator[Run]:
    """Rows below each other; where the label of the first comes again, the next run begins."""
    run = Run("")
    above = ""
    between = 0
    for number, line in enumerate(lines):
        text = line.text.strip()
        row = _row(lines, number) if text else None
        if row is not None:
            if run.rows and row.key == run.rows[0].key:
                yield run
                run = Run(above)
            run.rows.append(row)
            between = 0
        elif text:
            between += 1
            above = text
            if text.startswith("#") or between > MAX_BETWEEN:
                if run.rows:
                    yield run
                run = Run(text)
            elif not run.rows:
                run.above = text
    if run.rows:
        yield run


def _row(lines: list[Line], number: int) -> Row | None:
    line = lines[number]
    mark = _NUMBER.match(line.text)
    at = mark.end() if mark else 0
    body = line.text[at:]
    cells = [cell for cell in body.split("\t") if cell.strip()]
    if len(cells) == 2 and body.startswith(cells[0]):
        label, value = cells[0].rstrip(" :"), cells[1].strip()
        beside = True
    elif len(cells) != 1 or line.text.lstrip().startswith("#"):
        return None
    else:
        match = _COLON.match(body)
        if match is None:
            return None
        label, value = match["label"].rstrip(), body[match.end() :].strip()
        beside = False
        if not value:
            value = _below(lines, number)
    if not value or not _may_be_label(label):
        return None
    if not beside and label[-1:].isdigit() and value[:1].isdigit():
        return None  # "Relation 1 : 7"
    start = line.start + at
    return Row(start, start + len(label), label, value, beside, number)


def _below(lines: list[Line], number: int) -> str:
    """The value of a label that stands alone on its line: the next line with text."""
    following = next((x.text for x in lines[number + 1 : number + 6] if x.text.strip()), "")
    return "" if _COLON.match(following) or following.startswith("#") else following.strip()


def _may_be_label(text: str) -> bool:
    plain = _ABBREVIATED.sub("", text)
    return (
        len(text) <= MAX_LABEL
        and len(text.split()) <= MAX_LABEL_WORDS
        and _LETTER.search(text[:2]) is not None
        and not _NO_LABEL.search(plain)
        and text.count("(") == text.count(")")
    )


# --- which rows are a form --------------------------------------------------------------------


def _forms(runs: list[Run]) -> list[Run]:
    """Runs whose labels come again elsewhere or within, and runs with enough known labels."""
    words = lexicon()
    counts: dict[str, int] = defaultdict(int)
    for run in runs:
        for key in run.keys:
            counts[key] += 1
    forms = []
    for run in runs:
        if sum(tells_of_itself(row.value) for row in run.rows) * 2 > len(run.rows):
            continue  # a list of examples
        again = {key for key in run.keys if counts[key] > 1}
        if not again:
            # "label: value" on single lines may be sentences; cells below each other are not
            run.rows = [row for row in run.rows if row.cells]
        if len(again) < MIN_REPEATED and len(run.rows) < MIN_ROWS:
            continue
        known = {row.key for row in run.rows if words.fields_of(row.label)}
        if len(known) < MIN_KNOWN:
            known |= {row.key for row in run.rows if known_labels(row.label, [row.value])}
        if len(known) >= MIN_KNOWN:
            forms.append(run)
    return forms


# of so many of the blocks
_SHARED = 0.6


def _with_boundaries(forms: list[Run], meant: dict[str, tuple[str, ...]]) -> None:
    """A label without a cell of its own ends the value above it, also where nobody knows it.

    It must come again in most of the blocks, or be about money that is no cost.
    """
    words = lexicon()
    often = Counter(key for run in forms for key in set(run.keys))
    for run in forms:
        for row in run.rows:
            if row.cells or meant[row.key] or words.match(f"{row.label}:"):
                continue
            if words.by_stem(row.label):
                continue  # the layouts have an idea of it
            shared = often[row.key] > 1 and often[row.key] >= _SHARED * len(forms)
            if shared or (no_cost(row.label) and find_money(row.value)):
                meant[row.key] = (_UNKNOWN,)


def _with_one_name(
    forms: list[Run], meant: dict[str, tuple[str, ...]], values: dict[str, list[str]]
) -> None:
    """The first row of repeated blocks is the name where no row and no heading above says it."""
    words = lexicon()
    named = {key for key, labels in meant.items() if labels == ("Name",)}
    firsts = {run.keys[0] for run in forms}
    for key in named - firsts:
        if not any(key in run.keys[:3] for run in forms):
            meant[key] = ()  # "Bezeichnung" further down is that of something else
    if named or len(forms) < 2 or len(firsts) != 1:
        return
    (first,) = firsts
    rows = [run.rows[0] for run in forms]
    heads = {re.sub(r"\d+", "", run.above) for run in forms}
    above = len(heads) > 1 or any(run.above.startswith("#") for run in forms)
    if (
        not above
        and not meant[first]
        and not words.fields_of(rows[0].label)
        and len(set(values[first])) == len(values[first])
        and all(is_name(value) for value in values[first])
    ):
        meant[first] = ("Name",)
