"""What stands under a label of success and gives no reason for it."""

from __future__ import annotations

import pytest

from tests.ingest.reading import form

REASON = "Ein fester Ansprechpartner schafft Vertrauen und hält den Kontakt."


def factors(told: str) -> list[str]:
    return [item.text for item in form(Erfolgsfaktoren=f"{told} {REASON}").success_factors]


@pytest.mark.parametrize(
    "told",
    [
        "Belastbare Zahlen stehen noch aus.",
        "Auswertungen des zweiten Jahres liegen noch nicht vor.",
        "Bisher gibt es keine gesicherten Erkenntnisse.",
        "Das Vorhaben wird im Frühjahr extern evaluiert.",
        "Eine Auswertung ist für das Jahresende vorgesehen.",
        "Die Integrationsquoten werden jedes Quartal erhoben.",
        "Das Haus erfasst die Ergebnisse in jedem Monat.",
        "Danach wird über das weitere Vorgehen entschieden.",
        "Im Herbst startet eine Gruppe für Väter.",
        "In Seestadt beginnt im März die zweite Gruppe.",
        "Weitere Standorte sind derzeit denkbar.",
        "In Deutschland suchten im Jahr 2015 mehr als 2 Millionen Menschen Arbeit.",
    ],
)
def test_what_is_not_known_or_comes_next_is_no_reason(told: str) -> None:
    assert factors(told) == [REASON]


@pytest.mark.parametrize(
    "told",
    [
        "Die Ergebnisse werden monatlich erhoben und die Kurse danach angepasst.",
        "Von 40 Teilnehmenden fanden im Jahr 2015 mehr als 20 eine Arbeit.",
        "Die Gruppe startet immer gemeinsam und bleibt zusammen.",
        "Das Projekt sparte im ersten Jahr 1,2 Mio. Euro an Leistungen.",
    ],
)
def test_reasons_with_the_same_words_stay(told: str) -> None:
    assert factors(told) == [told, REASON]


def test_statistics_of_the_country_go_on_until_the_approach_is_told() -> None:
    country = "Rund 1,5 Millionen Menschen wechselten 2015 die Stelle."
    share = "Die Hälfte der Verträge endete im ersten Jahr."
    own = "Wer am Projekt teilnahm, blieb zur Hälfte länger als ein Jahr."
    assert factors(f"{country} {share} {own}") == [own, REASON]
    assert factors(share) == [share, REASON]


def test_weaknesses_among_the_factors_are_lessons() -> None:
    weak = "Sechs Monate reichen für viele Teilnehmende nicht aus."
    text = (
        f"x\n\nErfolgsfaktoren – Stärken:\n\n{REASON}\n\nErfolgsfaktoren – Schwächen:\n\n{weak}\n"
    )
    record = form(Ziel=text)
    assert [item.text for item in record.success_factors] == [REASON]
    assert [item.text for item in record.lessons] == [weak]
