"""People under a label or a head that counts them, as forms and tables give them."""

from __future__ import annotations

import pytest

from records.model import Record
from tests.ingest.one import read_one
from tests.ingest.reading import form, read_all

Told = list[tuple[str, object]]


def people(record: Record) -> Told:
    return [
        (p.kind, p.value if p.value is not None else (p.low, p.high)) for p in record.participants
    ]


CASES: list[tuple[str, Told]] = [
    ("zwölf", [("places", 12)]),
    ("max. 15", [("places", 15)]),
    ("mindestens 10, höchstens 15", [("places", (10, 15))]),
    ("60, davon 34 Frauen", [("places", 60)]),
    ("60 (34 Frauen, 26 Männer)", [("places", 60)]),
    ("34 Frauen, 26 Männer", [("persons", 60)]),
    ("20 (45 Eintritte im Jahr)", [("places", 20), ("entries", 45)]),
    ("12 je Durchgang, 3 Durchgänge", [("places", 12), ("persons", 36)]),
    ("2 Gruppen à 12 TN", [("places", 24)]),
    ("15 Plätze in Vollzeit, 10 Plätze in Teilzeit", [("places", 25)]),
    ("2018: 40, 2019: 45", [("persons", 40), ("persons", 45)]),
    ("40 (2018), 45 (2019)", [("persons", 40), ("persons", 45)]),
    ("geplant 60, tatsächlich 54", [("places", 54)]),
    ("rund 300 im Jahr", [("persons", 300)]),
    ("seit 2015 insgesamt 340 Teilnehmende", [("persons", 340)]),
    ("1 250 Personen", [("persons", 1250)]),
    ("1\u2009250 Plätze", [("places", 1250)]),
    ("1:12", []),
    ("20 (Stand 31.12.2019: 18)", [("places", 20)]),
]


@pytest.mark.parametrize(("value", "expected"), CASES)
def test_a_value_in_a_line(value: str, expected: Told) -> None:
    assert people(form(Teilnehmerzahl=value, Dauer="6 Monate")) == expected


@pytest.mark.parametrize(("value", "expected"), CASES)
def test_a_value_as_list_item(value: str, expected: Told) -> None:
    head = "Name der Maßnahme: Hafenlicht\nJobcenter: Jobcenter Seeland\nZielgruppe: Eltern\n"
    record = read_one(f"{head}Teilnehmerzahl:\n- {value}\nDauer: 6 Monate\n")
    assert people(record) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("50 Bedarfsgemeinschaften", [("households", 50)]),
        ("20 Plätze, 45 Eintritte", [("places", 20), ("entries", 45)]),
        ("vier Standorte mit jeweils 20 Teilnehmenden", [("places", 80)]),
        ("4 x 20", [("places", 80)]),
        ("12 bis 15", [("persons", (12, 15))]),
        ("60, davon 34 Frauen", [("persons", 60)]),
        ("zwölf Plätze", [("places", 12)]),
        ("1:12", []),
    ],
)
def test_a_cell_says_itself_what_it_counts(value: str, expected: Told) -> None:
    rows = [
        ("Maßnahme", "Zielgruppe", "Teilnehmerzahl"),
        ("Hafenlicht", "Eltern", value),
        ("Werkstatt Süd", "Jugendliche", value),
    ]
    text = "Jobcenter Seeland\n\nMaßnahmen 2024\n\n" + "\n".join("\t".join(r) for r in rows) + "\n"
    assert [people(r) for r in read_all(text)] == [expected, expected]


@pytest.mark.parametrize(
    "text", ["Kurs 1 250 Personen", "Los 2 120 Teilnehmende", "im Jahr 2019 120 Personen"]
)
def test_a_number_that_ends_in_a_number_is_no_thousand(text: str) -> None:
    numbers = [p.value for p in form(Teilnehmerzahl=text, Dauer="6 Monate").participants]
    assert not {1250, 2120, 2019120} & set(numbers)


def test_stated_people_go_before_people_of_rounds() -> None:
    record = form(
        Plätze="14 je Durchgang, zwei Durchgänge im Jahr",
        Ergebnisse="Von den 27 Teilnehmerinnen des Jahres 2021 begannen acht eine Ausbildung.",
    )
    assert ("persons", 27) in people(record)


def test_entries_behind_a_colon_in_brackets() -> None:
    record = form(Plätze="120 (Eintritte insgesamt: 402)", Dauer="6 Monate")
    assert people(record) == [("places", 120), ("entries", 402)]


def test_a_column_of_prices_counts_nobody() -> None:
    rows = [
        "Maßnahme\tPlätze\tIst je Platz und Monat (€)", "Hafenlicht\t40\t434,00",
        "Segel\t35\t390,00",
    ]  # fmt: skip
    records = read_all("Jobcenter Seeland\n\nMaßnahmen 2024\n\n" + "\n".join(rows) + "\n")
    assert [people(r) for r in records] == [[("places", 40)], [("places", 35)]]
