"""Tables of measures with heads of their own: two rows of heads, prices with words, row notes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from records.model import Record
from tests.ingest.reading import read_all

ANNEX = """# Anlage zur Vorlage 12/2021

lfd. Nr.\tVorhaben\tAusführung\tZielpersonen\tDauer\tPlätze\tMittel in T€\t
lfd. Nr.\tVorhaben\tAusführung\tZielpersonen\tDauer\tPlätze\tAnsatz 2021\tIst 2020
1\tKompass\tLernwerk Auen GmbH\tLangzeitarbeitslose\t6 Mon.\t20\t96,0\t91,5
2\tAnker (neu, 01.01.2021 – 31.12.2022)\tLernwerk Auen GmbH\tAlleinerziehende\t8 Mon.\t12\t64,8 ¹\t–

## Ergebnisse

Zu lfd. Nr. 1: Von 40 Teilnehmenden sind 12 Teilnehmende in Arbeit gewechselt.
"""


def _amounts(record: Record) -> list[tuple[Decimal | None, str, str]]:
    return [(c.amount, c.role, c.status) for c in record.costs]


def test_the_unit_of_the_upper_head_goes_for_the_columns_below() -> None:
    compass, anchor = read_all(ANNEX)
    assert _amounts(compass) == [
        (Decimal(96000), "programme", "planned"),
        (Decimal(91500), "programme", "actual"),
    ]
    assert [c.amount for c in anchor.costs] == [Decimal(64800)]


def test_a_bracket_with_a_run_is_no_part_of_the_name() -> None:
    anchor = read_all(ANNEX)[1]
    assert anchor.name == "Anker"
    assert any(d.kind == "programme" and d.start and d.start.year == 2021 for d in anchor.durations)


def test_a_paragraph_with_the_number_of_a_row_tells_of_it() -> None:
    compass, anchor = read_all(ANNEX)
    assert [r.value for r in compass.results] == [12]
    assert anchor.results == []


@pytest.mark.parametrize("mark", ["Zu Nr. 2:", "Zu Position 2 –", "Anmerkung zu Ziffer 2:"])
def test_notes_on_rows_in_other_words(mark: str) -> None:
    told = ANNEX.replace("Zu lfd. Nr. 1:", mark)
    assert [len(r.results) for r in read_all(told)] == [0, 1]


LIST = """# Verträge 2020

Nr.\tAngebot\tPersonenkreis\t§§\tKap.\tStd./W.\tBindung\tPreis (EUR)\tAusgabe 2020 (EUR)
1\tKompass\tLangzeitarbeitslose\t§ 45 SGB III\t20\t25\t01.01.2020 – 31.12.2020\t{price}\t48.000,00
2\tAnker\tAlleinerziehende\t§ 45 SGB III\t12\t15\t01.03.2020 – 28.02.2021\t60.000,00 gesamt\t–
"""


@pytest.mark.parametrize(
    ("price", "amount", "basis"),
    [
        ("412,50 je TN-Platz/Monat", "412.50", "per_place_month"),
        ("96.000,00 gesamt", "96000.00", "total"),
        ("185,– je Fall", "185", "per_case"),
        ("1.240,00 pro Teilnehmer (brutto)", "1240.00", "per_participant"),
    ],
)
def test_a_price_with_words_takes_its_unit_from_the_head(
    price: str, amount: str, basis: str
) -> None:
    compass, _ = read_all(LIST.format(price=price))
    first = compass.costs[0]
    assert (first.amount, first.basis, first.role) == (Decimal(amount), basis, "programme")
    assert [h.hours for h in compass.weekly_hours] == [25]


@pytest.mark.parametrize("price", ["0 (eigenes Personal)", "auf Anfrage", "siehe Anlage 2"])
def test_words_without_an_amount_are_no_price(price: str) -> None:
    compass, _ = read_all(LIST.format(price=price))
    assert [c.amount for c in compass.costs] == [Decimal("48000.00")]


def test_a_name_that_a_narrow_column_breaks_goes_on_before_the_provider() -> None:
    table = (
        "Produkt / Auftragnehmer\tPersonenkreis\tPlätze\tPreis in Euro\n"
        "Werkbank  Seestadt bfw Bildung GmbH\tLangzeitarbeitslose\t20\t90.000\n"
        "Kompass  Lernwerk für Auen GmbH\tAlleinerziehende\t12\t60.000\n"
    )
    assert [r.name for r in read_all(table)] == ["Werkbank Seestadt", "Kompass"]
