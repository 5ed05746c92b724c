"""Reading twice as many pages takes about twice the work, whatever rule is added.

Counted in letters that patterns are let loose on, not in seconds: a rule that looks through the
whole document for each heading or row, or asks all headings about each, shows here at once. What
one pattern takes over its letters is seen in `python -m eval bench`.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ingest
import records
from eval.bench_pdf import write_collection
from ingest import ingest_paths, shared
from records.quick import Quick

PAGES = 40
LETTERS = 2300  # of a page
# for twice the pages all patterns together; one alone, as the pages are not all alike
MOST, MOST_OF_ONE = 2.3, 3.0
# letters that a call takes as long for as it is a call
CALL = 20
# a pattern is looked at alone when it goes through this share of the text
WORTH_A_LOOK = 0.1

Letters = Counter[str]


class Counted:
    """A compiled pattern that counts the letters it is let loose on."""

    def __init__(self, real: re.Pattern[str], name: str, letters: Letters) -> None:
        self.real, self._name, self._letters = real, name, letters

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.real, name)
        if name in ("match", "fullmatch"):
            self._letters[self._name] += CALL
        if name not in ("search", "finditer", "findall", "split", "sub", "subn"):
            return method

        def counting(*given: Any, **options: Any) -> Any:
            texts = [x for x in given if isinstance(x, str)]
            bounds = [x for x in given if isinstance(x, int)] if name[0] in "sf" else []
            size = len(texts[-1])
            first, *last = bounds or [0]
            self._letters[self._name] += max(0, min([size, *last]) - first) + CALL
            return method(*given, **options)

        return counting


@pytest.fixture
def letters(monkeypatch: pytest.MonkeyPatch) -> Iterator[Letters]:
    """Letters by pattern, of all patterns that modules hold or make while they read."""
    counter: Letters = Counter()
    plain: Any = getattr(re, "_compile", None)
    if plain is None:
        pytest.skip("this Python makes patterns elsewhere")

    def making(pattern: Any, flags: int) -> Any:
        frame = sys._getframe(2)
        made = plain(pattern.real if isinstance(pattern, Counted) else pattern, flags)
        place = f"{Path(frame.f_code.co_filename).name} {frame.f_code.co_name}"
        return Counted(made, place, counter) if isinstance(made.pattern, str) else made

    for room in (ingest, records):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            if module.name.endswith("__main__"):
                continue
            held = importlib.import_module(module.name)
            for name, value in list(vars(held).items()):
                place = f"{module.name}.{name}"
                if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                    monkeypatch.setattr(held, name, Counted(value, place, counter))
                elif isinstance(value, Quick) and isinstance(value.pattern, re.Pattern):
                    monkeypatch.setattr(value, "pattern", Counted(value.pattern, place, counter))
    monkeypatch.setattr(re, "_compile", making)
    monkeypatch.setattr(shared, "MOST_PROCESSES", 1)
    yield counter


def test_the_work_grows_with_the_pages_not_with_their_square(
    letters: Letters, tmp_path: Path
) -> None:
    read: list[Letters] = []
    for pages in (PAGES, 2 * PAGES):
        folder = tmp_path / str(pages)
        folder.mkdir()
        write_collection(folder / "sammlung.pdf", pages)
        letters.clear()
        report = ingest_paths([folder], folder / "data")
        assert [d.outcome for d in report.documents] == ["read"]
        read.append(Counter(letters))
    once, twice = read
    assert once.total() > LETTERS * PAGES
    steep = {
        place: (once[place], count)
        for place, count in twice.items()
        if count > MOST_OF_ONE * once[place] and count > WORTH_A_LOOK * LETTERS * 2 * PAGES
    }
    assert steep == {}
    assert twice.total() < MOST * once.total()
