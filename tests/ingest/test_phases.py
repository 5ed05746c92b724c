"""Phases with a length or dates of their own, apart from stays and runs."""

from __future__ import annotations

from datetime import date

import pytest

from index.numbers import NUMBER_KEYS
from records.comparison import missing_reason
from records.model import Duration, Record
from tests.ingest.reading import form, report
from ui.wording import duration, duration_kind


def phases(record: Record) -> list[Duration]:
    return [d for d in record.durations if d.kind == "phase"]


def others(record: Record) -> list[tuple[str, float | None]]:
    return [(d.kind, d.months) for d in record.durations if d.kind != "phase"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Auf Phase 1 (2 Monate) folgt Phase 2 (Dauer 5 Monate).",
            [("Phase 1", 2), ("Phase 2", 5)],
        ),
        ("Das Modul 3 dauert 13 Wochen.", [("Modul 3", 3)]),
        ("An die Gruppe schließt eine Stabilisierungsphase von 4 Monaten an.",
         [("Stabilisierungsphase", 4)]),
        ("Danach beginnt die fünfmonatige „Praxisphase“ im Betrieb.", [("Praxisphase", 5)]),
        ("4 Monate Erprobungsphase in der Werkstatt.", [("Erprobungsphase", 4)]),
        ("In der ersten Phase werden die Eltern innerhalb von zwei Monaten besucht.",
         [("1. Phase", 2)]),
        ("Das Einzelcoaching (Phase 2) wird auf max. 7 Monate verlängert.", [("Phase 2", 7)]),
        ("Phase II – Ankommen im Betrieb: 3 Monate", [("Phase II", 3)]),
        (
            "Phase A (Orientierung, 2 Monate), Phase B (Praxis, 5 Monate).",
            [("Phase A", 2), ("Phase B", 5)],
        ),
        (
            "Die Werkphase dauert 2 Monate, die Praxisphase bis zu fünf Monate.",
            [("Werkphase", 2), ("Praxisphase", 5)],
        ),
        ("Darauf folgt eine Betreuungsphase über 7 Monate.", [("Betreuungsphase", 7)]),
    ],
)  # fmt: skip
def test_lengths_of_phases(sentence: str, told: list[tuple[str, float]]) -> None:
    record = form(Teilnahmedauer="9 Monate", Beschreibung=sentence)
    assert [(d.label, d.months) for d in phases(record)] == told
    assert others(record) == [("participation", 9)]


def test_a_range_and_a_bound_of_a_phase() -> None:
    told = "Eingangsphase (2 – 4 Monate), danach läuft die Übungsphase höchstens 3 Monate."
    first, second = phases(form(Beschreibung=told))
    assert (first.low, first.high, first.qualifier) == (2, 4, "range")
    assert (second.months, second.qualifier) == (3, "max")
    assert (duration(first), duration_kind(first)) == ("2 bis 4 Monate", "Eingangsphase")


def test_rows_of_a_table_of_phases() -> None:
    table = "Phase\tInhalt\nI\tAnkommen (2 Monate): Gespräche\nII\tNachhaltigkeit (1 – 6 Monate)\n"
    told = phases(report(Ablauf=table))
    assert [(d.label, d.months or d.high) for d in told] == [("Ankommen", 2), ("Nachhaltigkeit", 6)]
    assert duration_kind(told[0]) == "Phase „Ankommen“"


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach dem 4-Phasen-Modell dauert die Beratung 30 Minuten.",
        "In der Familienphase von 3 Jahren fehlt der Kontakt zum Betrieb.",
        "Nach der Praxisphase 3 Monate im Betrieb zu bleiben, gelingt vielen.",
        "In Phase 2 finden alle 4 Wochen Gespräche statt.",
        "Wer Phase 1 besteht, ist im Mittel 40 Jahre alt.",
        "Phase 2 nutzen vor allem Frauen, die 3 Jahre nicht gearbeitet haben.",
    ],
)
def test_other_lengths_beside_a_phase_are_none(sentence: str) -> None:
    assert phases(form(Teilnahmedauer="9 Monate", Beschreibung=sentence)) == []


def test_phases_of_a_project_with_dates_are_no_runs_beside_each_other() -> None:
    told = (
        "1. Projektphase 01.03.2016 – 28.02.2017, 2. Projektphase 01.03.2017 – 31.12.2017, "
        "Verlängerungsoption 01.01.2018 – 31.12.2018"
    )
    record = form(Laufzeit=told, Teilnahmedauer="6 Monate", Kosten="240.000 €", Plätze="20")
    assert [(d.label, d.start) for d in phases(record)] == [
        ("1. Projektphase", date(2016, 3, 1)),
        ("2. Projektphase", date(2017, 3, 1)),
        ("Verlängerungsoption", date(2018, 1, 1)),
    ]
    assert others(record) == [("participation", 6)]
    # years and the cost of one stay are as before
    assert (2016, 2017) in NUMBER_KEYS["running"].values(record)
    (stay,) = (c for c in record.unit_costs if c.basis == "per_participant")
    assert str(stay.amount) == "12000.00"


def test_phases_with_dates_are_read_in_running_text() -> None:
    told = "1. Förderphase: 01.01.2015 bis 31.12.2016; 2. Förderphase: 01.01.2017 bis 30.06.2018"
    found = form(Teilnahmedauer="6 Monate", Beschreibung=told).durations
    assert [(d.kind, d.label, d.months) for d in found] == [
        ("participation", None, 6),
        ("phase", "1. Förderphase", 24),
        ("phase", "2. Förderphase", 18),
    ]


def test_a_pilot_phase_beside_the_run_is_a_phase_and_alone_it_is_the_run() -> None:
    pilot = "Pilotphase 01.05.2019 – 31.12.2019"
    beside = form(Laufzeit=f"{pilot}, Regelbetrieb seit 01.01.2020 fortlaufend")
    assert [d.label for d in phases(beside)] == ["Pilotphase"]
    assert [d.start for d in beside.durations if d.kind == "programme"] == [date(2020, 1, 1)]
    alone = form(Laufzeit=pilot)
    assert [(d.kind, d.start) for d in alone.durations] == [("programme", date(2019, 5, 1))]


def test_phases_alone_tell_no_stay() -> None:
    record = form(Beschreibung="Phase 1 (2 Monate).", Kosten="90.000 €", Plätze="15")
    assert [d.kind for d in record.durations] == ["phase"]
    assert missing_reason(record, "per_participant_month").endswith("weil die Dauer fehlt.")
