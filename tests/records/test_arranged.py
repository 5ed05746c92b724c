"""Alternatives by first letter: whatever the pattern, the same is found, groups and all."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from records.arranged import arranged
from tests.records.test_quick import LETTERS, PATTERNS, WRITTEN

SIGNS = "".join(map(chr, [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]))


def found(pattern: str, flags: int, text: str) -> list[tuple[tuple[int, int], ...]]:
    compiled = re.compile(pattern, flags)
    return [tuple(map(m.span, range(compiled.groups + 1))) for m in compiled.finditer(text)]


def test_every_pattern_of_the_reading_rooms_finds_the_same_in_text() -> None:
    changed = 0
    text = "\n".join(WRITTEN)
    for name, (pattern, flags) in PATTERNS.items():
        by_letter = arranged(pattern, bool(flags & re.IGNORECASE))
        changed += by_letter != pattern
        assert found(pattern, flags, text) == found(by_letter, flags, text), name
    assert changed > 100


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.text(alphabet=LETTERS, max_size=6), max_size=6).map("".join),
    st.sampled_from(sorted(PATTERNS)),
)
def test_every_pattern_finds_the_same_in_any_text(text: str, name: str) -> None:
    pattern, flags = PATTERNS[name]
    by_letter = arranged(pattern, bool(flags & re.IGNORECASE))
    assert found(pattern, flags, text) == found(by_letter, flags, text)


@pytest.mark.parametrize(
    "pattern",
    [
        r"aa|ab|b|\bac|a|ba",
        r"a|[bc]|ab|b|ba|c|(?:d|e)|f|fa",
        r"(?P<one>aa|b|ab|ba)(?P<two>a|b|c|ca)?(?P=one)",
        r"(?:a\)|b|[)|]|c|ad)b",
        r"(?<=a|b|c|e)(?:ab|ba|c|b)",
        r"a?b|b+|ca|cb|c{2}|d",
        r"(?:ab|a|b|c)*?(?i:ab|ac|b|C)(?-i:ab|b|A|B)",
        r"aa||ab|b|c",
    ],
)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
@settings(max_examples=60, deadline=None)
@given(text=st.text(alphabet="abcABC)|d ", max_size=14))
def test_order_among_alternatives_of_one_letter_is_kept(
    pattern: str, flags: int, text: str
) -> None:
    by_letter = arranged(pattern, bool(flags))
    assert found(pattern, flags, text) == found(by_letter, flags, text)


@pytest.mark.parametrize("letter", "abcdefghijklmnopqrstuvwxyzäöü")
def test_letters_that_python_takes_for_others_begin_alternatives(letter: str) -> None:
    pattern = "|".join(f"{first}x?" for first in dict.fromkeys((letter, "ä", "b", "ö", "z")))
    by_letter = arranged(pattern, any_case=True)
    assert by_letter != pattern
    assert found(pattern, re.IGNORECASE, SIGNS) == found(by_letter, re.IGNORECASE, SIGNS)
