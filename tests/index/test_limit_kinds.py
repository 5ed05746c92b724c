"""Limits in questions: every kind with its units, directions, ranges, denials, in two languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.limits import find_limits
from index.ranges import Range

MONTH, HEAD, ALL = "cost_per_participant_month", "cost_per_participant", "cost_total"


def read(query: str) -> list[tuple[str, str]]:
    return [(limit.key, str(limit.wanted)) for limit in find_limits(query)]


@pytest.mark.parametrize(
    ("query", "key", "wanted"),
    [
        ("unter 1000 Euro im Monat pro Teilnehmer", MONTH, "..<1000"),
        ("höchstens 1.000 € je Teilnehmermonat", MONTH, "..1000"),
        ("hoechstens 800 EUR monatlich", MONTH, "..800"),
        ("Kosten pro Teilnehmer unter 1000 Euro im Monat", MONTH, "..<1000"),
        ("unter 1000 euro im monat", MONTH, "..<1000"),
        ("unter tausend Euro im Monat", MONTH, "..<1000"),
        ("bis zu 800 EUR monatlich pro Platz", MONTH, "..800"),
        ("ab 500 Euro im Monat je Teilnehmer", MONTH, "500.."),
        ("zwischen 500 und 900 Euro im Monat pro Teilnehmer", MONTH, "500..900"),
        ("500-900 € je Monat", MONTH, "500..900"),
        ("rund 600 Euro im Monat", MONTH, "480..720"),
        ("weniger als 6000 Euro im Jahr pro Teilnehmer", MONTH, "..<500"),
        ("nicht mehr als 5000 Euro pro Kopf", HEAD, "..5000"),
        ("nicht über 5.000 Euro je Teilnehmer", HEAD, "..5000"),
        ("nicht teurer als 700 Euro pro Teilnehmer", HEAD, "..700"),
        ("nicht höher als 700 Euro pro Teilnehmer", HEAD, "..700"),
        ("billiger als 700 Euro pro Teilnehmer", HEAD, "..<700"),
        ("mindestens 500 Euro pro Person", HEAD, "500.."),
        ("Gesamtkosten unter 100.000 Euro", ALL, "..<100000"),
        ("Budget von höchstens 1,5 Mio. Euro", ALL, "..1500000"),
        ("mehr als 500.000 Euro", ALL, ">500000.."),
        ("under 1000 euros per month", MONTH, "..<1000"),
        ("less than 500 euro a month per person", MONTH, "..<500"),
        ("between 500 and 900 euros per month", MONTH, "500..900"),
        ("at most 5,000 euros per participant", HEAD, "..5000"),
    ],
)
def test_costs(query: str, key: str, wanted: str) -> None:
    assert read(query) == [(key, wanted)]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("höchstens 6 Monate", "..6"),
        ("nicht länger als 6 Monate", "..6"),
        ("no longer than 6 months", "..6"),
        ("at most six months", "..6"),
        ("nicht über 6 Monate", "..6"),
        ("keine Maßnahme über 6 Monate", "..6"),
        ("nichts über 6 Monate", "..6"),
        ("keine unter 6 Monaten", "6.."),
        ("nicht kürzer als 6 Monate", "6.."),
        ("kürzer als 9 Monate", "..<9"),
        ("länger als ein Jahr Dauer", ">12.."),
        ("mindestens drei Monate", "3.."),
        ("ab 12 Monaten", "12.."),
        ("über 6 Monate", ">6.."),
        ("6 Monate oder länger", "6.."),
        ("6 Monate oder weniger", "..6"),
        ("zwischen 3 und 6 Monaten", "3..6"),
        ("3-6 Monate", "3..6"),
        ("bis zu einem halben Jahr", "..6"),
        ("Dauer anderthalb Jahre", "18..18"),
        ("up to 12 weeks", "..2.77"),
        ("more than 2 years duration", ">24.."),
    ],
)
def test_durations(query: str, wanted: str) -> None:
    assert read(query) == [("duration_months", wanted)]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("Betreuungsschlüssel 1:50", "50..50"),
        ("1 zu 50", "50..50"),
        ("Betreuungsschlüssel höchstens 1:50", "..50"),
        ("besser als 1:75", "..<75"),
        ("Betreuungsschlüssel zwischen 1:10 und 1:20", "10..20"),
        ("höchstens 10 Teilnehmer je Betreuer", "..10"),
        ("ein Betreuer für 10 Teilnehmer", "10..10"),
        ("Fallzahl unter 60", "..<60"),
        ("caseload below 60", "..<60"),
        ("at most 15 participants per coach", "..15"),
    ],
)
def test_ratios(query: str, wanted: str) -> None:
    assert read(query) == [("staffing_ratio", wanted)]


@pytest.mark.parametrize(
    ("query", "key", "wanted"),
    [
        ("mindestens 20 Stunden pro Woche", "weekly_hours", "20.."),
        ("nicht mehr als 25 Stunden die Woche", "weekly_hours", "..25"),
        ("nicht unter 20 Stunden pro Woche", "weekly_hours", "20.."),
        ("15 bis 20 Wochenstunden", "weekly_hours", "15..20"),
        ("at least 20 hours a week", "weekly_hours", "20.."),
        ("mindestens 15 Plätze", "participants", "15.."),
        ("zwischen 10 und 20 Teilnehmern", "participants", "10..20"),
        ("at most 20 participants", "participants", "..20"),
        ("mindestens 40 % in Arbeit vermittelt", "placement_rate", "40.."),
        ("Vermittlungsquote über 50 Prozent", "placement_rate", ">50.."),
        ("die Hälfte in Arbeit gebracht", "placement_rate", "50.."),
        ("placed at least 30 percent", "placement_rate", "30.."),
        ("aus 2013", "year", "2013..2013"),
        ("ab 2015", "year", "2015.."),
        ("vor 2014", "year", "..2013"),
        ("nach 2012", "year", "2013.."),
        ("zwischen 2010 und 2015", "year", "2010..2015"),
        ("since 2012", "started", "2012.."),
        ("2016 gestartet", "started", "2016..2016"),
        ("begonnen nach 2014", "started", "2015.."),
        ("Laufzeit ab 2011", "running", "2011.."),
    ],
)
def test_hours_places_success_and_years(query: str, key: str, wanted: str) -> None:
    assert read(query) == [(key, wanted)]


@pytest.mark.parametrize(
    "query",
    [
        "Jugendliche unter 25 Jahren",
        "seit 3 Jahren arbeitslos",
        "Kinder unter 3 Jahren",
        "Perspektive 50plus ab 50 Jahre",
        "1000 Euro",  # a figure that is looked for as it stands
        "10.000 Euro pro Integration",
        "117.335,04",
    ],
)
def test_numbers_that_limit_nothing(query: str) -> None:
    assert read(query) == []


def test_a_bare_number_does_not_exclude() -> None:
    assert [limit.strict for limit in find_limits("6 Monate")] == [False]
    assert [limit.strict for limit in find_limits("höchstens 6 Monate")] == [True]


def test_several_limits_of_one_question() -> None:
    query = "höchstens 6 Monate, unter 1000 Euro im Monat, mindestens 20 Stunden pro Woche, ab 2012"
    assert {key for key, _ in read(query)} == {"duration_months", MONTH, "weekly_hours", "year"}


_WORDS = (
    "unter höchstens nicht über zwischen und bis zu ab mindestens keine 3 6 12 1:50 1.000 5,5 20 "
    "Euro € Monate Jahre Wochen Stunden pro Woche im Monat Teilnehmer je Betreuer % in Arbeit "
    "at most no longer than between and months 2013 seit Laufzeit halbes"
)
_PIECES = st.lists(st.sampled_from(_WORDS.split(" ")), max_size=12).map(" ".join)


@given(_PIECES | st.text(max_size=60))
def test_spans_lie_inside_the_question_and_ranges_can_be_read_back(query: str) -> None:
    limits = find_limits(query)
    for limit in limits:
        assert all(0 <= start < end <= len(query) for start, end in limit.spans)
        assert Range.read(str(limit.wanted)) == limit.wanted
    starts = [limit.start for limit in limits]
    assert starts == sorted(starts)
