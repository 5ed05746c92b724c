"""Amounts as offices write them: units that stand once for two, in brackets, in one word."""

from __future__ import annotations

import pytest

from tests.ingest.one import form

Told = tuple[float, str, str]


def told(value: str, label: str = "Kosten") -> list[Told]:
    return [(float(c.amount or 0), c.basis, c.role) for c in form(**{label: value}).costs]


@pytest.mark.parametrize(
    ("value", "basis"),
    [
        ("12.000 bzw. 15.000 €", "total"),
        ("12.000 oder 15.000 Euro je Platz", "per_place"),
        ("Die Kosten je Platz liegen bei 12.000 bzw. 15.000 €.", "per_place"),
        ("12.000/15.000 € je Teilnehmenden", "per_participant"),
        ("12.000 € (Teilzeit) bzw. 15.000 € (Vollzeit) je Platz", "per_place"),
        ("12 bzw. 15 T€", "total"),
    ],
)
def test_two_prices_share_their_unit(value: str, basis: str) -> None:
    assert told(value) == [(12000, basis, "programme"), (15000, basis, "programme")]


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        ("Im Jahr 2022 und 2023: 15.000 Euro", 15000),
        ("Los 1 und 15.000 Euro", 15000),
        ("12 Plätze und 15.000 Euro", 15000),
        ("16/17 Monate, 15.000 Euro", 15000),
    ],
)
def test_other_numbers_beside_an_amount_are_no_amounts(value: str, amount: float) -> None:
    assert [t[0] for t in told(value)] == [amount]


@pytest.mark.parametrize(
    ("value", "basis"),
    [
        ("Ein Platz kostet 450 Euro im Monat.", "per_place_month"),
        ("Platzkosten 450 €/Monat", "per_place_month"),
        ("Monatspauschale je Platz 450 €", "per_place_month"),
        ("Eine Teilnahme kostet im Schnitt 450 Euro.", "per_participant"),
        ("450 € pro Haushaltsjahr", "per_year"),
        ("450 € je Haushalt", "per_participant"),
        ("Die Fallkosten betragen 450 Euro.", "per_case"),
    ],
)
def test_what_an_amount_is_counted_per(value: str, basis: str) -> None:
    assert told(value) == [(450, basis, "programme")]


def test_the_unit_of_the_next_amount_is_not_that_of_the_one_before() -> None:
    assert told("240.000 €, jährlich 120.000 €") == [
        (240000, "total", "programme"), (120000, "per_year", "programme"),
    ]  # fmt: skip
    assert told("Gesamtkosten: 120.000 € (Personalkosten: 90.000 €; Sachkosten: 30.000 €)") == [
        (120000, "total", "programme"), (90000, "total", "personnel"), (30000, "total", "material"),
    ]  # fmt: skip


def test_people_and_months_in_brackets_belong_to_the_amount() -> None:
    (cost,) = form(Kosten="120.000 € (24 Plätze, 12 Monate)").costs
    assert (cost.period_months, cost.participants) == (12, 24)


@pytest.mark.parametrize("word", ["~", "~ ", "im Schnitt ", "schätzungsweise ", "geschätzt "])
def test_rough_amounts(word: str) -> None:
    (cost,) = form(Kosten=f"{word}216.000 Euro").costs
    assert (cost.amount, cost.qualifier) == (216000, "approx")


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Für das Projekt stehen jährlich 120.000 Euro zur Verfügung.", "programme"),
        ("Bewilligt wurden 120.000 Euro.", "programme"),
        ("Kalkuliert wurde mit 120.000 Euro.", "programme"),
        ("Die jährliche Einsparung beträgt ca. 120.000 Euro.", "saving"),
        ("Der Gewinn der Werkstatt lag bei 12.000 Euro im Jahr.", "other"),
        ("Das Jobcenter hat für alle Maßnahmen 14,2 Mio. Euro ausgegeben.", "other"),
        ("Der Eingliederungstitel des Jobcenters umfasst 14,2 Mio. Euro.", "other"),
        ("Die Ausbildungsvergütung beträgt 620 Euro im ersten Jahr.", "wage"),
        ("Wer mehr als 1.200 Euro brutto verdient, scheidet aus.", "wage"),
        ("Der Eigenanteil der Teilnehmenden beträgt 20 Euro.", "other"),
        ("Sie erhalten eine Mehraufwandsentschädigung von 1,50 Euro je Stunde.", "benefit"),
    ],
)
@pytest.mark.parametrize("label", ["Beschreibung", "Kosten"])
def test_what_an_amount_is(sentence: str, role: str, label: str) -> None:
    (cost,) = form(**{label: sentence}).costs
    assert cost.role == role


def test_an_amount_with_tax_is_no_wage() -> None:
    assert told("240.000 € brutto") == [(240000, "total", "programme")]


def test_a_sum_and_its_share_of_a_year_are_both_kept() -> None:
    assert told("insgesamt 240.000 Euro (120.000 Euro je Jahr)") == [
        (240000, "total", "programme"), (120000, "per_year", "programme"),
    ]  # fmt: skip
