"""German notation of money, dates, lengths of time, ratios and numbers."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records import german
from records.quantities import (
    find_durations,
    find_money,
    find_numbers,
    find_percents,
    find_periods,
    find_ratios,
    months_between,
    parse_number,
)
from records.quantities.numbers import NUMBER, WORDS
from records.quantities.remembered import may_count


@pytest.mark.parametrize(
    ("text", "amount", "qualifier"),
    [
        ("117.335,04 € für 11 Monate", "117335.04", "exact"),
        ("89.775,- € (mit Fahrkosten)", "89775", "exact"),
        ("ca. 2,3 Mio. Euro jährlich", "2300000", "approx"),
        ("13 T€", "13000", "exact"),
        ("1.300 Euro/je Teilnehmer/-in monatlich", "1300", "exact"),
        ("weniger als 216.000 Euro", "216000", "max"),
        ("je 400,- Euro", "400", "exact"),
        ("<= 300 €", "300", "max"),
        ("mindestens 8,50 €/Stunde", "8.50", "min"),
        ("167.502,96 EUR", "167502.96", "exact"),
        ("EUR 5.000", "5000", "exact"),
        ("Rund 50 Tsd. Euro", "50000", "approx"),
        ("114.395,99€", "114395.99", "exact"),
    ],
)
def test_money(text: str, amount: str, qualifier: str) -> None:
    (found,) = find_money(text)
    assert (found.amount, found.qualifier) == (Decimal(amount), qualifier)
    assert found.low is None and found.high is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("400.000 bis 900.000 Euro", "400000", "900000"),
        ("zwischen 400 und 500 €", "400", "500"),
        ("2 - 3 Mio. €", "2000000", "3000000"),
    ],
)
def test_money_ranges(text: str, low: str, high: str) -> None:
    (found,) = find_money(text)
    assert (found.amount, found.low, found.high) == (None, Decimal(low), Decimal(high))


def test_two_amounts_joined_by_und_stay_two() -> None:
    found = find_money("rund 270.000 € und 315.000€")
    assert [m.amount for m in found] == [Decimal(270000), Decimal(315000)]
    assert [m.qualifier for m in found] == ["approx", "exact"]


@pytest.mark.parametrize(
    "text", ["12 Monate", "1:50", "§ 16i SGB II", "25 %", "Euroraum 2013", "2042 Personen"]
)
def test_no_money(text: str) -> None:
    assert find_money(text) == []


@pytest.mark.parametrize(
    ("text", "begin", "finish", "months"),
    [
        ("01.10.2012 – 31.08.2013", date(2012, 10, 1), date(2013, 8, 31), 11.0),
        ("01.01.2012-31.12.2013.", date(2012, 1, 1), date(2013, 12, 31), 24.0),
        ("Januar 2013 bis Mitte 2014", date(2013, 1, 1), date(2014, 6, 30), 18.0),
        (
            "ab dem 15.8.2012 bis zunächst zum 31.12.2013",
            date(2012, 8, 15),
            date(2013, 12, 31),
            16.5,
        ),
        ("Oktober 2012 – Dezember 2014", date(2012, 10, 1), date(2014, 12, 31), 27.0),
        ("2010 – 31.01.2013", date(2010, 1, 1), date(2013, 1, 31), 37.0),
        ("2011-2013, erste Anfänge 2007/2008", date(2011, 1, 1), date(2013, 12, 31), 36.0),
        ("01.01.17-15.09.2017", date(2017, 1, 1), date(2017, 9, 15), 8.5),
    ],
)
def test_closed_periods(text: str, begin: date, finish: date, months: float) -> None:
    found = find_periods(text)[0]
    assert (found.begin, found.finish, found.ongoing) == (begin, finish, False)
    assert months_between(begin, finish) == months


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("Seit 01.02.2012 bis lfd.", date(2012, 2, 1)),
        ("2007 - lfd.", date(2007, 1, 1)),
        ("Seit 2011 – fortlaufend.", date(2011, 1, 1)),
        ("Fortlaufend seit Anfang 2008", date(2008, 1, 1)),
        ("Dauerhaft", None),
    ],
)
def test_ongoing_periods(text: str, begin: date | None) -> None:
    found = find_periods(text)[0]
    assert (found.begin, found.finish, found.ongoing) == (begin, None, True)


def test_since_says_that_it_goes_on_from_does_not() -> None:
    (found,) = find_periods("seit 2. Halbjahr 2012")
    assert (found.begin, found.ongoing) == (date(2012, 7, 1), True)
    (found,) = find_periods("ab 02.04.2013")
    assert (found.begin, found.ongoing) == (date(2013, 4, 2), False)


def test_impossible_dates_are_left_out() -> None:
    assert find_periods("seit 31.02.2013") == []


@pytest.mark.parametrize(
    ("text", "months", "low", "high", "qualifier"),
    [
        ("höchstens sechs Monate", 6, None, None, "max"),
        ("mindestens 4 Monate", 4, None, None, "min"),
        ("zwei bis sechs Monate", None, 2, 6, "range"),
        ("in der 6monatigen Phase", 6, None, None, "exact"),
        ("dreimonatige Qualifizierung", 3, None, None, "exact"),
        ("Laufzeit von einem Jahr", 12, None, None, "exact"),
        ("drei Jahre", 36, None, None, "exact"),
    ],
)
def test_durations(
    text: str, months: float | None, low: float | None, high: float | None, qualifier: str
) -> None:
    (found,) = find_durations(text)
    assert (found.months, found.low, found.high, found.qualifier) == (months, low, high, qualifier)


def test_ratios_and_percents() -> None:
    assert [r.people for r in find_ratios("(1:50 bzw. 1:65) um 10:30 Uhr")] == [50, 65]
    assert [p.value for p in find_percents("rund 33,5 % oder 20 Prozent, 5 Prozentpunkte")] == [
        33.5,
        20,
    ]


@given(st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False))
def test_a_formatted_number_reads_back(value: Decimal) -> None:
    assert parse_number(german.number(value, 2)) == value
    (found,) = find_money(german.euro(value))
    assert found.amount == value


@given(st.text(max_size=400))
def test_finders_never_fail_and_stay_inside_the_text(text: str) -> None:
    for finder in (find_money, find_durations, find_periods, find_ratios, find_percents):
        for found in finder(text):  # type: ignore[operator]
            assert 0 <= found.start < found.end <= len(text)


_NUMBERS = re.compile(NUMBER, re.IGNORECASE)
_WRITTEN = (str.lower, str.capitalize, str.upper, lambda word: word.replace("ß", "ẞ"))


@pytest.mark.parametrize("word", sorted(WORDS))
def test_every_number_word_is_read_in_capitals_too(word: str) -> None:
    for written in (change(word) for change in _WRITTEN):
        (found,) = find_numbers(f"Es sind {written} Plätze.")
        assert found.value == WORDS[word], written


def test_number_words_up_to_hundred() -> None:
    assert set(WORDS.values()) == set(range(1, 101))
    assert (WORDS["siebenundzwanzig"], WORDS["dreissig"], WORDS["einundneunzig"]) == (27, 30, 91)


@given(st.from_regex(_NUMBERS, alphabet=st.characters(codec="utf-8"), fullmatch=True))
def test_whatever_looks_like_a_number_has_a_value(text: str) -> None:
    for match in _NUMBERS.finditer(text):
        assert parse_number(match.group()) >= 0


def test_quick_look_passes_over_no_number() -> None:
    named = [word for word in WORDS if not word.startswith("ein")]
    assert [
        word for word in (*named, "1", "Zwölf") if not may_count(f"Es sind {word} Plätze.")
    ] == []
    assert not may_count("Es gibt eine Gruppe in der Stadt.")
