"""Ordinary forms, one "Label: value" a line, whatever the word before the name."""

from __future__ import annotations

from tests.ingest.reading import form, read_one

PROJECT = """Projektdatenbank

Projekt: STEG+
Träger: Diakonisches Werk Talheim e. V.
Bundesland: Hessen
Förderinstrument: ESF-Integrationsrichtlinie, Schwerpunkt Ausgrenzung
Projektlaufzeit: 01.07.2019 - 30.06.2022
Fördersumme: 1.184.320,00 EUR, davon ESF: 592.160,00 EUR
Zielgruppe: Junge Menschen zwischen 18 und 35 Jahren ohne Ausbildung

Kurzbeschreibung:
Das Projekt STEG+ beginnt mit einer Vorbereitung, die sechs Wochen dauert.
"""


def test_a_form_is_a_form_though_its_name_is_told_again_like_that_of_a_talk() -> None:
    record = read_one(PROJECT)
    assert (record.name, record.kind, record.state) == ("STEG+", "project", "Hessen")
    assert record.organisation == "Diakonisches Werk Talheim e. V."
    (run,) = (d for d in record.durations if d.kind == "programme")
    assert (str(run.start), str(run.end)) == ("2019-07-01", "2022-06-30")
    assert [(str(c.amount), c.role) for c in record.costs] == [
        ("1184320.00", "programme"),
        ("592160.00", "other"),
    ]


def test_days_beside_each_other_are_a_run() -> None:
    record = form(Beginn_und_Ende="01.03.2020 / 28.02.2022")
    (run,) = record.durations
    assert (str(run.start), str(run.end), run.kind) == ("2020-03-01", "2022-02-28", "programme")


def test_a_label_with_a_year_behind_it_is_the_same_label() -> None:
    record = form(Eintritte_2021="88", Maßnahmekosten_im_Jahr_2022="94.500 Euro")
    assert [(p.kind, p.value) for p in record.participants] == [("entries", 88)]
    assert [str(c.amount) for c in record.costs] == ["94500"]


def test_people_planned_beside_people_who_came_are_no_places() -> None:
    record = form(
        **{"Geplante TN-Zahl": "260"}, Erreichte_TN="231", Laufzeit="01.07.2019 - 30.06.2022"
    )
    assert [(p.kind, p.value) for p in record.participants] == [("persons", 260), ("persons", 231)]
