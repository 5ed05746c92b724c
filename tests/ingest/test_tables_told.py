"""Tables within forms and reports: pairs in a row, planned and actual sums, outcomes."""

from __future__ import annotations

from ingest.cleaning import clean
from records.model import PROGRAMME_ROLES
from tests.ingest.test_layouts import read

SHEET = """Maßnahme\tHobelbank
Jobcenter\tJobcenter Kreis Seeland
Zielgruppe\tJugendliche unter 25\t\t
Laufzeit\t15.09.2019 – 14.09.2020\tVerbleib je TN\tin der Regel 9 Monate
TN-Plätze\t15\tSchlüssel\t1 : 6
Kosten\t97.200 € für 12 Monate\t\t
Eintritte\t31\tAustritte\t24
in Ausbildung\t7\tin Arbeit\t4
"""


def test_rows_with_pairs_in_a_table_of_pairs_are_pairs_too() -> None:
    rows = clean(SHEET, None).text.split("\n")
    assert "Verbleib je TN\tin der Regel 9 Monate" in rows
    assert {"TN-Plätze\t15", "Schlüssel\t1 : 6", "in Ausbildung\t7", "in Arbeit\t4"} <= set(rows)


def test_a_table_without_known_pairs_keeps_its_rows() -> None:
    table = "Werkhof\t12\tNest e. V.\t400 €\nUfer\t15\tSteg e. V.\t380 €\n"
    assert clean(table, None).text == table


REPORT = """# Eingliederungsbericht 2022

Jobcenter Kreis Seeland

## 3.1 Kompass

Die Maßnahme nach § 45 SGB III richtet sich an Langzeitarbeitslose. Die Zuweisung erfolgt für
6 Monate mit 22 Wochenstunden. 2022 standen 40 Plätze zur Verfügung; es gab 91 Eintritte. Die
Eingliederungsquote betrug 27,5 % (25 von 91).

## 3.2 Grünpflege

In den Arbeitsgelegenheiten nach § 16d SGB II werden 35 Plätze besetzt. Die Teilnahme dauert
6 Monate. Üblich sind 20 Stunden wöchentlich. 5 Personen fanden eine Arbeit.

## 4 Kosten im Überblick

Maßnahme\tPlätze\tSoll 2022 (€)\tIst 2022 (€)\tIst je Platz und Monat (€)
Kompass\t40\t216.000,00\t208.320,00\t434,00
Grünpflege\t35\t171.500,00\t163.800,00\t390,00
Summe\t\t387.500,00\t372.120,00\t
"""


def test_rows_of_a_table_of_costs_belong_to_the_chapters_before() -> None:
    told = {
        r.name: [(int(c.amount or 0), c.basis, c.status) for c in r.costs
                 if c.role in PROGRAMME_ROLES]
        for r in read(REPORT).records
    }  # fmt: skip
    assert told == {
        "Kompass": [
            (216000, "per_year", "planned"), (208320, "per_year", "actual"),
            (434, "per_place_month", "actual"),
        ],
        "Grünpflege": [
            (171500, "per_year", "planned"), (163800, "per_year", "actual"),
            (390, "per_place_month", "actual"),
        ],
    }  # fmt: skip


PROOF = """# Sachbericht

Projekt\tAnkommen
Jobcenter\tJobcenter Kreis Seeland

## Zielgruppe

Geflüchtete mit Bezug von Leistungen

## Durchführung

Die Teilnahme dauert 6 Monate bei 28 Stunden pro Woche.

## Teilnehmende

\tbewilligt\terreicht
Plätze\t20\t20
Eintritte\t45\t52

Verbleib nach Austritt\tPersonen
Beschäftigung\t13
Ausbildung\t4

## Kosten

173.000 Euro
"""


def test_a_table_of_what_became_of_people_tells_outcomes() -> None:
    (record,) = read(PROOF).records
    assert [(p.kind, p.value) for p in record.participants] == [("places", 20), ("entries", 52)]
    assert [r.value for r in record.results] == [13, 4]
