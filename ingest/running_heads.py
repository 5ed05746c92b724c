"""Headers, footers and page numbers: the same line at the edge of many pages.

Pages that are forms begin and end alike, too. A label at the edge of such pages, and figures that
do not count the pages, are content.
"""

from __future__ import annotations

import itertools
import re
from array import array
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from ingest.labels import Label, lexicon
from ingest.view import View

_LONGEST = 160
_PAGE_NUMBER = re.compile(r"(?:seite )?[-–—\s]*#(?:\s*(?:/|von)\s*#)?[-–—\s]*")
# so many different labels make a page a form
_FORM_LABELS = 3
# so many figures that never fall count pages or chapters
_COUNTING = 4


@dataclass(frozen=True)
class _Line:
    start: int
    end: int
    text: str
    page: int


def drop_running_heads(view: View, page_starts: list[int]) -> View:
    """The view without headers, footers and page numbers; `page_starts` in the source."""
    bounds = itertools.pairwise([*page_starts, len(view.source)])
    pages = [_lines_with_text(view.source, *bound, page) for page, bound in enumerate(bounds)]
    edges = [
        line
        for lines in pages
        for line in (lines[:2] + lines[-2:] if len(lines) > 4 else lines[:1] + lines[-1:])
    ]
    seen = Counter({(line.page, _masked(line.text)): 1 for line in edges})
    often = Counter(mask for _, mask in seen)
    needed = max(2, len(pages) // 3)
    alike: dict[str, list[_Line]] = {}
    for line in edges:
        alike.setdefault(_masked(line.text), []).append(line)
    cut: set[tuple[int, int]] = set()
    for mask, lines in alike.items():
        repeated = often[mask] >= needed and len(mask) < _LONGEST
        if _PAGE_NUMBER.fullmatch(mask) or (repeated and not _is_content(lines, pages)):
            cut.update((line.start, line.end) for line in lines)
    for lines in pages[1:]:
        cut.update((x.start, x.end) for x in (lines[:1] + lines[-1:]) if _has_page_number(x))
    return _without(view, sorted(cut | _deeper(pages, cut)))


# words beside a page's number that are its head, too long for a row of a table
_LEAST_HEAD = 20


def _has_page_number(line: _Line) -> bool:
    """The title of the paper beside the number of its page; a paper of two pages has it once."""
    title, _, number = line.text.strip().rpartition("\t")
    told = number.strip() == str(line.page + 1) and len(title) >= _LEAST_HEAD
    return told and "\t" not in title and _label(title) is None


# so many lines of a head or foot, beyond those that are looked at first
_DEEPEST = 3


def _deeper(pages: list[list[_Line]], cut: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Lines next to a head or foot that are cut, the same on every page: its further lines."""
    found: set[tuple[int, int]] = set()
    if len(pages) < 2:
        return found
    for step in (1, -1):
        inner = [[x for x in lines[::step] if (x.start, x.end) not in cut] for lines in pages]
        heads = [[x for x in lines[::step][:2] if (x.start, x.end) in cut] for lines in pages]
        if not all(heads):
            continue
        for depth in range(_DEEPEST):
            if any(len(lines) <= depth + 1 for lines in inner):
                break
            lines = [page[depth] for page in inner]
            same = len({_masked(line.text) for line in lines}) == 1
            if not same or not _counts(lines) or any(_label(line.text) for line in lines):
                break
            found.update((line.start, line.end) for line in lines)
    return found


@lru_cache(maxsize=1 << 13)
def _masked(line: str) -> str:
    return re.sub(r"\d+", "#", re.sub(r"\s+", " ", line)).strip().casefold()


def _is_content(lines: list[_Line], pages: list[list[_Line]]) -> bool:
    """Lines of one shape that belong to what the pages tell."""
    return not _counts(lines) or _labels_forms(lines, pages)


def _counts(lines: list[_Line]) -> bool:
    """The figures in the lines are all the same, or one of them goes on with the pages."""
    for figures in zip(*(map(int, re.findall(r"\d{1,9}", x.text)) for x in lines), strict=False):
        pairs = list(itertools.pairwise(zip(figures, (x.page for x in lines), strict=True)))
        if len(set(figures)) == 1 or all(b - a == q - p for (a, p), (b, q) in pairs):
            continue
        if len(figures) < _COUNTING or any(a > b for (a, _), (b, _) in pairs):
            return False
    return True


def _labels_forms(lines: list[_Line], pages: list[list[_Line]]) -> bool:
    """A label with its answer, on pages that are forms."""
    labels = [_label(line.text) for line in lines]
    if not all(labels):
        return False
    answered = 0
    for line, label in zip(lines, labels, strict=True):
        inner = [x for x in pages[line.page] if x.text.strip() != line.text.strip()]
        fields = {found.fields for x in inner if (found := _label(x.text)) is not None}
        following = next((x for x in inner if x.start > line.start), None)
        alone = label is not None and label.alone
        unanswered = alone and following is not None and _label(following.text) is not None
        answered += len(fields) >= _FORM_LABELS - 1 and not unanswered
    return 2 * answered > len(lines)


def _label(text: str) -> Label | None:
    return lexicon().match(text.replace("**", "").strip())


def _lines_with_text(source: str, first: int, last: int, page: int) -> list[_Line]:
    found = []
    at = first
    while at < last:
        stop = source.find("\n", at, last)
        stop = last if stop < 0 else stop
        if source[at:stop].strip():
            found.append(_Line(at, stop, source[at:stop], page))
        at = stop + 1
    return found


def _without(view: View, cut: list[tuple[int, int]]) -> View:
    pieces, origin, done = [], array("L"), 0
    for start, end in cut:
        if start < done:
            continue
        pieces.append(view.text[done:start])
        origin.extend(view.origin[done:start])
        done = end
    pieces.append(view.text[done:])
    origin.extend(view.origin[done:])
    return View(view.source, "".join(pieces), origin)
