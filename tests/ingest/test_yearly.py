"""Papers that list several measures against years: answers to a council, controlling reports."""

from __future__ import annotations

from decimal import Decimal

from records.model import Record
from tests.ingest.reading import read_all

ANSWER = """\
Kreis Seeland
Antwort der Verwaltung auf die Anfrage der Fraktion „Mitte“

1. Frage: Welche Angebote für Eltern und junge Menschen hält das Jobcenter Kreis Seeland vor?
Antwort: Es gibt zwei Angebote. Die Lernwerft Nord ist ein Projekt nach § 16f SGB II mit 20
Plätzen; die Teilnahme dauert acht Monate. Der Elterntreff bietet Alleinerziehenden 12 Plätze und
neun Stunden in der Woche.
2. Frage: Wie viele Menschen haben begonnen?
Eintritte\t2021\t2022
Lernwerft Nord\t31\t35
Elterntreff\t18\t22

3. Frage: Was wurde ausgegeben?
Antwort: Angegeben sind die Ausgaben in Euro.
Jahr\tLernwerft Nord\tElterntreff
2021\t96.000\t43.200
2022\t100.800\t46.080

Zum Vergleich: Alle Angebote zusammen kosteten 3,2 Mio. Euro.
"""


def _programme(record: Record) -> list[tuple[Decimal | None, str, int | None]]:
    return [(c.amount, c.basis, c.price_year) for c in record.costs if c.role == "programme"]


def test_measures_named_in_rows_and_in_heads_of_columns_are_examples() -> None:
    first, second = read_all(ANSWER)
    assert (first.name, second.name) == ("Lernwerft Nord", "Elterntreff")
    assert {(p.kind, p.value, p.scope) for p in first.participants} == {
        ("entries", 31, "2021"), ("entries", 35, "2022"), ("places", 20, None),
    }  # fmt: skip
    assert _programme(second) == [(43200, "per_year", 2021), (46080, "per_year", 2022)]
    assert [t.code for t in second.target_groups] == ["single_parents"]
    assert [d.months for d in first.durations] == [8]


def test_each_sentence_belongs_to_the_measure_that_it_names() -> None:
    first, second = read_all(ANSWER)
    assert [p.paragraph for p in first.legal_basis] == ["§ 16f SGB II"]
    assert second.legal_basis == []
    assert [h.hours for h in second.weekly_hours] == [9]


CONTROLLING = """\
# Controllingbericht 2023 des Jobcenters Stadt Musterstadt

## Angebote im Überblick

Das Angebot „Radwerk“ wendet sich an Langzeitarbeitslose. Es hat 15 Plätze.

„Wortwechsel“ ist ein Sprachkurs für Geflüchtete mit 18 Plätzen.

## Zahlen

Tabelle 1: In Arbeit vermittelte Teilnehmende

Angebot\t2022\t2023\tPlan 2024\tgesamt
Radwerk\t7\t9\t10\t16
Wortwechsel\t11\t12\t14\t23
Summe\t18\t21\t24\t39

Tabelle 2: Kosten in T€

Angebot\t2022\t2023
Radwerk\t64,8\t66
Wortwechsel\t81\t82,5
"""


def test_a_caption_says_what_the_table_counts_and_plans_and_sums_are_left_out() -> None:
    first, second = read_all(CONTROLLING)
    assert (first.name, second.name) == ("Radwerk", "Wortwechsel")
    assert [r.value for r in first.results] == [7, 9]
    assert _programme(second) == [(81000, "per_year", 2022), (82500, "per_year", 2023)]


def test_places_groups_and_indicators_by_year_are_no_measures() -> None:
    table = "{corner}\t2021\t2022\t2023\n{one}\t48\t52\t61\n{two}\t24\t31\t29\n"
    said = "In der Nordstadt wohnen viele Familien, am Hafen wenige. Die Nordstadt wächst."
    for one, two in (
        ("Nordstadt", "Hafen"),
        ("Alleinerziehende", "Langzeitarbeitslose"),
        ("Integrationsquote", "Abbrüche"),
        ("Jobcenter Seeland", "Jobcenter Musterstadt"),
        ("Haus am Fluss e. V.", "Werkhof gGmbH"),
    ):
        tables = [table.format(corner=c, one=one, two=two) for c in ("Eintritte", "Kosten in Euro")]
        assert read_all(f"# Bericht\n\n{said}\n\n" + "\n\n".join(tables)) == []


def test_a_measure_with_a_chapter_of_its_own_gets_the_cells_beside_it() -> None:
    chapters = """\
# Jahresbericht

## Radwerk

Das Angebot „Radwerk“ wendet sich an Langzeitarbeitslose, hat 15 Plätze und dauert sechs Monate.
Es kostet 360 Euro je Platz und Monat und wird nach § 45 SGB III gefördert, die Nachfrage ist groß.

## Wortwechsel

Der Sprachkurs „Wortwechsel“ für Geflüchtete hat 18 Plätze und dauert vier Monate. Er kostet
375 Euro je Platz und Monat und wird nach § 16f SGB II gefördert, die Nachfrage ist groß.

## Zahlen

Eintritte\t2022\t2023
Radwerk\t30\t33
Wortwechsel\t51\t54
"""
    first, second = read_all(chapters)
    assert {(p.kind, p.value) for p in first.participants} == {
        ("places", 15), ("entries", 30), ("entries", 33),
    }  # fmt: skip
    assert (second.name, len(second.costs)) == ("Wortwechsel", 1)
