"""Marks of a text: no string that stands in it is ever said to be missing."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from records.marks import DIGIT, lowered, mark, marks_of

LETTERS = "aeinrstuäöüßſıİẞK AEIN015.,:§€%-()\n\t"
TEXTS = st.text(alphabet=LETTERS, max_size=60)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.data(), st.booleans())
def test_a_string_that_stands_in_the_text_has_its_mark(
    text: str, data: st.DataObject, any_case: bool
) -> None:
    seen = lowered(text) if any_case else text
    start = data.draw(st.integers(0, len(seen)))
    string = seen[start : start + data.draw(st.integers(1, 12))]
    bits = mark([string, "gibtesnicht"], any_case) if string else None
    assert bits is None or marks_of(text) & bits, (text, string)
    assert bits is not None or not string.strip()


@settings(max_examples=200, deadline=None)
@given(TEXTS)
@example("Zahl ٣")
def test_digits_have_their_mark(text: str) -> None:
    assert bool(marks_of(text) & DIGIT) == any(letter.isdecimal() for letter in text)


def may_hold(text: str, string: str, any_case: bool = True) -> bool:
    bits = mark([string], any_case)
    assert bits is not None
    return bool(marks_of(text) & bits)


def test_marks_tell_what_is_missing_and_mind_blanks_and_case() -> None:
    assert not may_hold("Plätze im Monat", "plätze", any_case=False)
    assert may_hold("PLÄTZE im Monat", "plätze")
    assert not may_hold("dazu 1:8", " zu ")
    assert may_hold("1 zu 8", " zu ")


def test_a_string_that_is_new_is_found_in_texts_seen_before() -> None:
    text = "Werkstattladen mit Kaffeerösterei"
    assert not may_hold(text, "backstube")
    assert may_hold(text, "kaffeerösterei")
