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


def patterns() -> dict[str, tuple[str, int]]:
    """All patterns of the rooms that read documents as they are written, and their flags."""
    found = {}
    for room in (ingest, records):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            if module.name.endswith("__main__"):
                continue
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, Quick):
                    found[f"{module.name}.{name}"] = (value.written, value.pattern.flags)
                elif isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                    found[f"{module.name}.{name}"] = (value.pattern, value.flags)
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
    for name, (written, flags) in PATTERNS.items():
        look, pattern = Quick(written, flags), re.compile(written, flags)
        for line in WRITTEN:
            if not look.may_match(line):
                skipped += 1
                assert pattern.search(line) is None, (name, line)
            assert look.holds(line) == (pattern.search(line) is not None), (name, line)
    # the look is worth its time
    assert skipped > 0.5 * len(PATTERNS) * len(WRITTEN)


LETTERS = "aeinrstuäöüßſıİẞK AEINRST0159.,:§€%-()\n"


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet=LETTERS, max_size=40), st.sampled_from(sorted(PATTERNS)))
def test_no_text_is_passed_over_that_matches(text: str, name: str) -> None:
    written, flags = PATTERNS[name]
    look, match = Quick(written, flags), re.search(written, text, flags)
    assert look.may_match(text) or match is None
    assert look.holds(text) == (match is not None)


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


@pytest.mark.parametrize(
    ("pattern", "flags", "text", "held"),
    [
        (r"vermittelt|begann\w*|in Arbeit", re.IGNORECASE, "Er BEGANN damit", True),
        (r"vermittelt|begann\w*|in Arbeit", re.IGNORECASE, "die Arbeit", False),
        (r"vermittelt|begann\w*|in Arbeit", 0, "Vermittelt wurde", False),
        (r"Platz\b|leben\b", 0, "Platzhalter erleben", True),
        (r"Platz\b|leben\b", 0, "Platzhalter lebend", False),
        (r"ab(?i:cd)|xy", 0, "ABCD", False),
        (r"(?:rund|etwa)?\s*(?:wohn(?:en|te)|lebt)", 0, "bewohnte", True),
        (r"\d[ae]", 0, "3a", True),
    ],
)
def test_whether_a_pattern_matches_is_told_as_it_is(
    pattern: str, flags: int, text: str, held: bool
) -> None:
    assert quick(pattern, flags).holds(text) is held


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
