"""Ordinary forms, one "Label: value" a line, whatever the word before the name."""

from __future__ import annotations

import pytest

from records.model import Record
from tests.ingest.reading import form, read_one, report

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


CELLS = """Projektname	Zweite Chance Handwerk
Jobcenter	Stadt Ulmenau
Zielgruppe	18-27 Jahre, ohne Berufsabschluss
Projektbeginn	08/2018
Projektende	07/2021
Plätze	2 Gruppen à 12
TN insgesamt	96
Abbruchquote	22 %
Übergang in Ausbildung	41 TN
Übergang in Arbeit	13 TN
Rechtsgrundlage	§ 16f SGB II
"""


def test_rows_of_outcomes_are_no_participants() -> None:
    record = read_one(CELLS)
    (run,) = record.durations
    assert (str(run.start), str(run.end), run.months) == ("2018-08-01", "2021-07-31", 36.0)
    assert [(p.kind, p.value) for p in record.participants] == [("places", 24), ("persons", 96)]
    assert [(r.indicator, r.value, r.unit) for r in record.results] == [
        ("dropout", 22.0, "percent"),
        ("training", 41.0, "count"),
        ("employment", 13.0, "count"),
    ]


def test_a_share_and_its_people_in_brackets_are_one_outcome() -> None:
    record = form(Ergebnisse="Vermittlungsquote 46 % (106 von 231), Abbrüche 38.")
    assert {(r.indicator, r.value, r.unit) for r in record.results} == {
        ("employment", 46.0, "percent"),
        ("employment", 106.0, "count"),
        ("dropout", 38.0, "count"),
    }


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("zwischen Januar 2016 und Dezember 2018", "2016-01-01", "2018-12-31"),
        ("Herbst 2019 bis Sommer 2021", "2019-09-01", "2021-08-31"),
        ("Q1/2020 – Q4/2021", "2020-01-01", "2021-12-31"),
    ],
)
def test_runs_in_seasons_quarters_and_between_two_months(text: str, start: str, end: str) -> None:
    (run,) = form(Laufzeit=text).durations
    assert (str(run.start), str(run.end)) == (start, end)


def test_a_start_without_end_in_brackets_goes_on() -> None:
    (run,) = form(Laufzeit="März 2020 (unbefristet)").durations
    assert (str(run.start), run.ongoing) == ("2020-03-01", True)


@pytest.mark.parametrize(
    ("label", "kind"), [("Teilnehmende gesamt", "persons"), ("Plätze gesamt", "places")]
)
def test_places_in_all_stay_places(label: str, kind: str) -> None:
    assert [p.kind for p in form(**{label: "96"}).participants] == [kind]


NUMBERED = """Jobcenter Stadt Rautenberg                             Stand: November 2019

Projektsteckbrief

1. Bezeichnung: MitArbeit
2. Art: Maßnahme nach § 45 (1) Nr. 5 SGB III i. V. m. § 16 (1) SGB II
3. Zielsetzung: Stabilisierung
4. Teilnehmerkreis: Menschen nach einer Suchttherapie
5. Anzahl Plätze: 15 (durchgehend)
6. Teilnahmedauer: 6 Monate
7. Durchführungszeitraum: 01.01.2019 bis 31.12.2019
8. Träger: Drogenhilfe Rautenberg e. V.
"""


def test_a_form_that_numbers_its_fields_is_of_the_office_at_its_head() -> None:
    record = read_one(NUMBERED)
    assert (record.name, record.organisation) == ("MitArbeit", "Jobcenter Stadt Rautenberg")
    assert [(p.kind, p.value) for p in record.participants] == [("places", 15)]
    assert "§ 45 SGB III" in [law.paragraph for law in record.legal_basis]
    assert {d.kind for d in record.durations} == {"programme", "participation"}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Ein Jahr später waren von den 21 noch 15 beschäftigt.", []),
        ("Das Projekt ist auf drei Jahre angelegt.", [("programme", 36.0)]),
        (
            "Das Projekt läuft zunächst zwei Jahre. Die Teilnehmenden bleiben sechs Monate.",
            [("programme", 24.0), ("participation", 6.0)],
        ),
    ],
)
def test_lengths_in_prose_are_of_what_the_sentence_says(
    text: str, kinds: list[tuple[str, float]]
) -> None:
    assert [(d.kind, d.months) for d in form(Beschreibung=text).durations] == kinds


def test_what_was_before_is_no_result_and_the_desk_no_part_of_the_office() -> None:
    record = form(
        Ausgangslage="In 340 Familien hatte niemand Arbeit aufgenommen.",
        Ansprechpartner="Jobcenter Seeland, Team Eingliederung",
    )
    assert record.results == []
    assert record.organisation == "Jobcenter Seeland"


def amounts(record: Record) -> list[tuple[str, str, str]]:
    return [(str(c.amount), c.basis, c.role) for c in record.costs]


def test_words_before_each_amount_say_what_it_is() -> None:
    assert amounts(form(Kosten="Personalkosten 148.312 €, Sachkosten 11.204 €")) == [
        ("148312", "total", "personnel"),
        ("11204", "total", "material"),
    ]
    assert amounts(
        form(Finanzierung="Kreis Seeland 40.000 €, Jobcenter 85.000 €. Gesamt: 125.000 €.")
    ) == [
        ("40000", "total", "other"),
        ("85000", "total", "other"),
        ("125000", "total", "programme"),
    ]


def test_what_stands_beside_an_amount_has_its_time_and_kind() -> None:
    assert amounts(
        form(
            Beschreibung="Für Personal fallen jährlich 248.000 Euro an, für Sachmittel 22.000 Euro."
        )
    ) == [("248000", "per_year", "personnel"), ("22000", "per_year", "material")]
    assert amounts(form(Kosten="mtl. 9.450,00 € (630,00 € je Platz)")) == [
        ("9450.00", "per_month", "programme"),
        ("630.00", "per_place_month", "programme"),
    ]


def test_a_heading_that_says_please_asks_for_nothing() -> None:
    told = "Gekostet hat der erste Durchgang 71.400 Euro, der zweite 74.900 Euro."
    record = report(**{"Zahlen bitte!": told})
    assert ("71400", "total", "programme") in amounts(record)
    assert ("74900", "total", "programme") in amounts(record)


@pytest.mark.parametrize("price", ["186.000 €/a", "186.000 €/J.", "186.000 Euro pro anno"])
def test_short_words_for_a_year(price: str) -> None:
    assert amounts(form(Kosten=price)) == [("186000", "per_year", "programme")]


def test_a_short_word_for_a_place() -> None:
    assert amounts(form(Kosten="450 €/Pl./Mon.")) == [("450", "per_place_month", "programme")]


@pytest.mark.parametrize(
    ("told", "hours"),
    [
        ("15 - 30 (steigend)", [(15.0, 30.0)]),
        ("39 / 19,5", [(39.0, None), (19.5, None)]),
        ("30 (TZ 20)", [(30.0, None), (20.0, None)]),
        ("20 (4 Tage à 5 Std.)", [(20.0, None)]),
        ("max. 20", [(20.0, None)]),
    ],
)
def test_bare_hours_below_their_label(told: str, hours: list[tuple[float, float | None]]) -> None:
    record = form(**{"Stunden pro Woche": told})
    assert [(w.hours, w.high) for w in record.weekly_hours] == hours


def test_outcomes_with_the_number_behind_them() -> None:
    record = form(Verbleib="Ausbildung 11, Schule 8, Arbeit 5, Abbruch 9, Rest offen")
    assert [(r.indicator, r.label, r.value) for r in record.results] == [
        ("training", "Ausbildung", 11.0),
        ("other", "Schule", 8.0),
        ("employment", "Arbeit", 5.0),
        ("dropout", "Abbruch", 9.0),
    ]


def test_the_label_of_the_next_line_is_no_place() -> None:
    record = read_one(
        "Projekt JuMP\nFörderung: Landesmittel, Jobcenter\nKurz: Jugendliche im Bauwagen\n"
        "Zielgruppe: Jugendliche\nLaufzeit: 07/2015–06/2018\nPlätze: 10\nKosten: 186.000 €/a\n"
    )
    assert record.organisation is None
