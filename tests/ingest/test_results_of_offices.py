"""Outcomes in the short forms of offices, in lines, lists and cells; what is none."""

from __future__ import annotations

import pytest

from records.model import Record
from tests.ingest.one import read_one
from tests.ingest.reading import form, read_all

Told = list[tuple[float, str, str, int | None]]
HEAD = "Name der Maßnahme: Hafenlicht\nJobcenter: Jobcenter Seeland\nZielgruppe: Eltern\n"


def told(record: Record) -> Told:
    return [(r.value, r.unit, r.indicator, r.denominator) for r in record.results]


def in_cell(value: str) -> Record:
    rows = [
        "Maßnahme\tZielgruppe\tErgebnis",
        f"Hafenlicht\tEltern\t{value}",
        f"Segel\tEltern\t{value}",
    ]
    records = read_all("Jobcenter Seeland\n\nMaßnahmen 2024\n\n" + "\n".join(rows) + "\n")
    return records[0]


CASES: list[tuple[str, Told]] = [
    ("6 in svB", [(6, "count", "employment", None)]),
    ("6 in sv. Beschäftigung", [(6, "count", "employment", None)]),
    ("4 in Ausb.", [(4, "count", "training", None)]),
    ("2 Abbr.", [(2, "count", "dropout", None)]),
    (
        "6 in svB, 4 in Ausb., 2 Abbr.",
        [
            (6, "count", "employment", None), (4, "count", "training", None),
            (2, "count", "dropout", None),
        ],
    ),
    (
        "in Arbeit: 6, in Ausbildung: 4",
        [(6, "count", "employment", None), (4, "count", "training", None)],
    ),
    ("45 Teilnehmende, davon 15 in Arbeit", [(15, "count", "employment", 45)]),
    ("Integrationsquote von 33 %", [(33, "percent", "employment", None)]),
    ("33 % in Arbeit", [(33, "percent", "employment", None)]),
    (
        "15 (33 %) in Arbeit",
        [(15, "count", "employment", None), (33, "percent", "employment", None)],
    ),
    (
        "30 bis 40 % der Teilnehmenden werden vermittelt",
        [(30, "percent", "employment", None), (40, "percent", "employment", None)],
    ),
    ("Die Vermittlungsquote stieg von 20 % auf 33 %", [(33, "percent", "employment", None)]),
    ("25 erfolgreiche Abschlüsse", [(25, "count", "completion", None)]),
    ("10 Personen konnten den Leistungsbezug beenden", [(10, "count", "benefit_exit", None)]),
    ("1 250 Personen wurden in Arbeit vermittelt", [(1250, "count", "employment", None)]),
]  # fmt: skip
NONE = [
    "40 % Frauen",
    "Der Frauenanteil lag bei 40 %",
    "60 % der Teilnehmenden waren Frauen",
    "70 % hatten keinen Berufsabschluss",
    "Die Auslastung lag bei 95 %",
    "Die Arbeitslosigkeit sank um 12 %",
    "Im Landesdurchschnitt liegt die Quote bei 25 %",
    "45 Teilnehmende wurden erreicht",
]


@pytest.mark.parametrize(("value", "expected"), [*CASES, *((value, []) for value in NONE)])
def test_one_reading_in_every_carrier(value: str, expected: Told) -> None:
    line = form(Ergebnisse=value, Dauer="6 Monate")
    item = read_one(f"{HEAD}Ergebnisse:\n- {value}\nDauer: 6 Monate\n")
    read = [sorted(told(r), key=str) for r in (line, item, in_cell(value))]
    assert read == [sorted(expected, key=str)] * 3


@pytest.mark.parametrize(
    "value", ["Ziel: Integrationsquote von 40 %", "Geplant sind 20 Vermittlungen"]
)
def test_targets_stay_targets_in_every_carrier(value: str) -> None:
    item = read_one(f"{HEAD}Ergebnisse:\n- {value}\nDauer: 6 Monate\n")
    for record in (form(Ergebnisse=value, Dauer="6 Monate"), item, in_cell(value)):
        assert [(r.indicator, r.planned) for r in record.results] == [("employment", True)]


@pytest.mark.parametrize(
    ("sentence", "labels"),
    [
        (
            "Drei nahmen eine Beschäftigung auf, vier begannen eine Umschulung.",
            ["nahmen eine Beschäftigung auf", "begannen eine Umschulung"],
        ),
        (
            "14 der 18 Frauen haben die Prüfung bestanden, das sind 78 Prozent.",
            ["Frauen haben die Prüfung bestanden"] * 2,
        ),
        ("Ergebnis 2023: 9 in Arbeit", ["in Arbeit"]),
        ("Integrationsquote: 33,5 %", ["Integrationsquote"]),
    ],
)
def test_labels_say_what_came_of_the_people(sentence: str, labels: list[str]) -> None:
    record = form(Ergebnisse=sentence, Dauer="6 Monate")
    assert [r.label for r in record.results] == labels


@pytest.mark.parametrize(
    "sentence",
    [
        "Um acht stehen alle vor der Kita.",
        "Auf zehn Beschäftigte kommt ein Anleiter.",
        "Etwa 140 junge Menschen haben den Kontakt zu Schule und Ausbildung verloren.",
        "Bei einer Verstetigung mit sechs Stellen wäre mit 560.000 Euro zu rechnen.",
        "Vier Lotsen mit einer vollen Stelle haben 180 Bedarfsgemeinschaften begleitet.",
        "Eine Minderung um 30 Prozent des Regelbedarfs brachte niemanden zurück.",
    ],
)
def test_other_numbers_of_a_text_are_no_outcomes(sentence: str) -> None:
    record = form(Ergebnisse=sentence, Dauer="6 Monate")
    assert [(r.value, r.label) for r in record.results] == []


def table(*rows: str) -> Record:
    text = "\n".join(row.replace("|", "\t") for row in rows)
    return read_one(
        "# Hafenlicht\n\nJobcenter Seeland\n\n## Zielgruppe\nEltern\n\n## Dauer\n9 Monate\n\n"
        f"## Kosten\n500 Euro je Platz und Monat\n\n## Ergebnisse\n{text}\n"
    )


def test_shares_of_a_table_have_decimals_and_groups_compared_with_are_left_out() -> None:
    record = table("Beschäftigt|PG|KG|Diff.", "nach 6 Monaten|19,4|17,2|2,2")
    assert [(r.value, r.unit) for r in record.results] == [(19.4, "percent")]


def test_rows_of_sizes_are_no_outcomes_beside_planned_and_actual() -> None:
    record = table(
        "Kennzahl|Soll|Ist", "Eintritte gesamt|100|108", "darunter Frauen|50|49",
        "Aufnahme einer Beschäftigung|20|21", "planmäßige Beendigung|80|70 (64,8 %)",
    )  # fmt: skip
    assert [(r.value, r.unit, r.label) for r in record.results] == [
        (21, "count", "Aufnahme einer Beschäftigung (Ist)"),
        (70, "count", "planmäßige Beendigung (Ist)"),
        (64.8, "percent", "planmäßige Beendigung (Ist)"),
    ]


@pytest.mark.parametrize("label", ["Wirkung", "Ergebnisse"])
@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("57 Personen wieder im Kontakt", "other"),
        ("14 in Beratung", "other"),
        ("12 in Therapie vermittelt", "other"),
        ("9 wieder in Arbeit", "employment"),
    ],
)
def test_a_line_that_opens_with_its_number(label: str, line: str, code: str) -> None:
    record = form(**{label: line, "Dauer": "6 Monate"})
    assert [(r.indicator, r.denominator) for r in record.results] == [(code, None)]


def test_a_share_beside_a_column_belongs_to_it() -> None:
    record = table(
        "Jahr|Austritte|svp. Beschäftigung|in % der Austritte", "2015|61|14|23,0",
        "2016|133|35|26,3",
    )  # fmt: skip
    assert [(r.value, r.unit, r.indicator) for r in record.results] == [
        (14, "count", "employment"), (23.0, "percent", "employment"),
        (35, "count", "employment"), (26.3, "percent", "employment"),
    ]  # fmt: skip


def test_who_began_is_no_outcome() -> None:
    record = form(Ergebnisse="412 Personen haben begonnen, davon 131 in Arbeit.", Dauer="4 Wochen")
    assert [(r.value, r.denominator) for r in record.results] == [(131, 412)]
