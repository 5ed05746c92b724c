"""Since when an approach is offered or tried, told beside other things."""

from __future__ import annotations

from datetime import date

import pytest

from tests.ingest.reading import form


@pytest.mark.parametrize(
    ("sentence", "start", "ongoing"),
    [
        (
            "Schon seit 2009 bieten u. a. die Küstenkreise allen Neuen diese Maßnahme an.",
            date(2009, 1, 1),
            True,
        ),
        (
            "Das Verfahren wird in vier Kreisen ab dem 1. Oktober 2014 erprobt.",
            date(2014, 10, 1),
            False,
        ),
    ],
)
def test_since_when_it_is_offered_or_tried(sentence: str, start: date, ongoing: bool) -> None:
    run, _ = form(Teilnahmedauer="6 Monate", Besonderheiten=sentence).durations
    assert (run.kind, run.start, run.ongoing) == ("programme", start, ongoing)


@pytest.mark.parametrize(
    "sentence",
    [
        "Seit 2010 stieg die Zahl der Projekte, die der Kreis anbietet.",
        "Seit 2011 gingen aus der Maßnahme 14 Personen in Arbeit, Kurse wurden angeboten.",
        "Seit 2005 nimmt der Landkreis die Aufgaben nach dem SGB II wahr und bietet Maßnahmen an.",
    ],
)
def test_since_when_something_else_is_so(sentence: str) -> None:
    (stay,) = form(Teilnahmedauer="6 Monate", Besonderheiten=sentence).durations
    assert stay.start is None


def test_a_stated_run_goes_before_since_when_it_is_offered() -> None:
    told = "Die Maßnahme wird ab September 2013 auch in Nordhafen angeboten."
    (run,) = form(Laufzeit="01.02.2012 bis 31.01.2014", Besonderheiten=told).durations
    assert (run.start, run.end) == (date(2012, 2, 1), date(2014, 1, 31))
