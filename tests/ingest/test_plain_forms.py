"""Ordinary forms, one "Label: value" a line, whatever the word before the name."""

from __future__ import annotations

from tests.ingest.reading import read_one

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
