"""Runs of one example told beside each other: what is one run and what are two."""

from __future__ import annotations

from datetime import date

from tests.ingest.reading import form


def runs(told: str) -> list[tuple[date | None, float | None, bool]]:
    found = form(Zeitraum=told).durations
    return [(d.start, d.months, d.ongoing) for d in found if d.kind == "programme"]


def test_a_start_and_its_length_are_one_run() -> None:
    told = "Der Konzepttest begann am 1. März 2014 und ist für drei Jahre vorgesehen."
    assert runs(told) == [(date(2014, 3, 1), 36, False)]


def test_a_second_part_that_began_later_keeps_its_start() -> None:
    told = "a) seit 01.07.2012, laufend\nb) ab 02.04.2013"
    assert [start for start, *_ in runs(told)] == [date(2012, 7, 1), date(2013, 4, 2)]
