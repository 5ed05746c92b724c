"""Exports of registers: heads without umlauts, cells parted by tabs or semicolons."""

from __future__ import annotations

from datetime import date

import pytest

from ingest.cleaning import clean
from ingest.umlauts import umlauts_restored
from ingest.view import View
from records.model import PROGRAMME_ROLES
from tests.ingest.test_layouts import read

ROWS = (
    "Nr;Massnahme;Traeger;Bundesland;Beginn;Ende;TN-Dauer (Mon.);Std./Woche;Plaetze;"
    "Kosten je Platz u. Monat (EUR);Eintritte",
    "17;Fit am See;Lernhaus Seeland;Hessen;01.02.2022;31.01.2023;4;20;24;480,00;77",
    "18;Elterncafé;Verein Nest;Hessen;15.04.2020;laufend;9;;12;k. A.;",
    "19;Holz & Metall;Werkhof Seeland;Hessen;01.09.2021;31.08.2022;10;35;15;675,00;22",
)


@pytest.mark.parametrize("mark", ["\t", ";"])
def test_heads_without_umlauts_name_the_same_columns(mark: str) -> None:
    rows = "\n".join(row.replace(";", mark) for row in ROWS)
    first, second, _third = read(f"Jobcenter Kreis Seeland, Register\n\n{rows}\n").records
    assert (first.name, first.kind) == ("Fit am See", "measure")
    assert [(p.kind, p.value) for p in first.participants] == [("places", 24), ("entries", 77)]
    assert [d.months for d in first.durations if d.kind == "participation"] == [4]
    assert [(c.amount, c.basis) for c in first.costs if c.role in PROGRAMME_ROLES] == [
        (480, "per_place_month")
    ]
    (run,) = (d for d in second.durations if d.kind == "programme")
    assert (run.start, run.ongoing) == (date(2020, 4, 15), True)


def test_only_words_of_the_field_get_their_umlauts() -> None:
    told = "Massnahme: neue Dauer, Teilnehmerplaetze in Soest, Kassel; Traeger Michael Boehme"
    assert umlauts_restored(View(told)).text == (
        "Maßnahme: neue Dauer, Teilnehmerplätze in Soest, Kassel; Träger Michael Boehme"
    )


def test_semicolons_of_two_sentences_are_no_cells() -> None:
    told = "Holz; Metall; Farbe; Garten; Küche; Verkauf\n"
    assert "\t" not in clean(told * 2, None).text
    assert "\t" in clean(told * 3, None).text
