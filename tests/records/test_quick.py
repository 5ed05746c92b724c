"""The quick look never rules out what the pattern would find, and saves the search where it can."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ingest
import records
from records.quick import Quick, quick

ROOT = Path(__file__).parents[2]


def patterns() -> dict[str, re.Pattern[str]]:
    """All patterns of the rooms that read documents, with and without a quick look."""
    found = {}
    for room in (ingest, records):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            if module.name.endswith("__main__"):
                continue
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, Quick):
                    found[f"{module.name}.{name}"] = value.pattern
                elif isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                    found[f"{module.name}.{name}"] = value
    return found


PATTERNS = patterns()
WRITTEN = [
    line
    for path in sorted((ROOT / "corpus").glob("*"))
    if path.suffix in (".txt", ".md", ".toml")
    for line in path.read_text(encoding="utf-8").splitlines()
    if line.strip()
]


def test_every_pattern_of_the_reading_rooms_finds_the_same_behind_its_look() -> None:
    assert len(PATTERNS) > 200
    assert len(WRITTEN) > 100
    skipped = 0
    for name, pattern in PATTERNS.items():
        look = Quick(pattern)
        for line in WRITTEN:
            if not look.may_match(line):
                skipped += 1
                assert pattern.search(line) is None, (name, line)
    # the look is worth its time
    assert skipped > 0.5 * len(PATTERNS) * len(WRITTEN)


LETTERS = "aeinrstuäöüßſıİẞK AEINRST0159.,:§€%-()\n"


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet=LETTERS, max_size=40), st.sampled_from(sorted(PATTERNS)))
def test_no_text_is_passed_over_that_matches(text: str, name: str) -> None:
    look = Quick(PATTERNS[name])
    assert look.may_match(text) or PATTERNS[name].search(text) is None


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"straße", "STRAẞE"),
        (r"kind", "\u212aIND"),
        (r"sein", "ſEIN"),
        (r"ist", "İST"),
        (r"(?:eins?|zwei)\s+Tage?n?", "ZWEI TAGN"),
        (r"a{2,3}b?c|[xy]{1,2}z", "yz"),
        (r"(?=Monat)\w+|(?<=x)y", "xy"),
    ],
)
def test_letters_that_python_takes_for_others_are_found(pattern: str, text: str) -> None:
    look = quick(pattern, re.IGNORECASE)
    assert look.pattern.search(text) is not None
    assert look.search(text) is not None


def test_what_every_match_needs_is_read_off_the_pattern() -> None:
    look = quick(r"(?P<n>\d+)\s+(?:Plätze|Teilnehm\w*)\b[^.]{0,20}(?:je|pro) Monat")
    assert look.may_match("12 Plätze, pro Monat")
    assert not look.may_match("zwölf Plätze, pro Monat")
    assert not look.may_match("12 Personen, pro Monat")
    assert not look.may_match("12 Plätze im Jahr")


def test_calls_are_those_of_the_pattern() -> None:
    look = quick(r"(\d) Tage")
    text = "3 Tage oder 4 Tage"
    assert [m.span() for m in look.finditer(text)] == [(0, 6), (12, 18)]
    assert [m.span() for m in look.finditer(text, 1)] == [(12, 18)]
    assert look.findall(text) == ["3", "4"]
    assert look.search(text, 0, 5) is None
    assert look.match(text, 12) is not None
    assert look.fullmatch("3 Tage") is not None
    assert list(look.finditer("keine")) == look.findall("keine") == []
