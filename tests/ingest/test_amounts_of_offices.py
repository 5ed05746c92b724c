"""Amounts as offices write them: units that stand once for two, in brackets, in one word."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.ingest.one import form, read_one

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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Im Jahr 2022 haben wir 61.920 Euro ausgegeben, veranschlagt waren 66.000 Euro.",
            [(61920, "per_year", "actual"), (66000, "per_year", "planned")],
        ),
        ("2017: 64.800,- EUR (abgerechnet)", [(64800, "per_year", "actual")]),
        ("Das Ganze hat 466.560 Euro gekostet.", [(466560, "total", "actual")]),
        ("Rund 94.000 Euro zahlt das Jobcenter im Jahr.", [(94000, "per_year", "unknown")]),
        (
            "Vertraglich vereinbart sind monatlich 9.750 Euro für alle Plätze.",
            [(9750, "per_month", "contracted")],
        ),
        (
            "545 € je Platz und Monat, zusammen also ca. 157 T€ im Jahr.",
            [(545, "per_place_month", "unknown"), (157000, "per_year", "unknown")],
        ),
        ("Abgerechnet wird pauschal mit 148,00 € je Fall.", [(148, "per_case", "unknown")]),
    ],
)
def test_year_and_status_of_what_was_paid(
    sentence: str, expected: list[tuple[float, str, str]]
) -> None:
    costs = form(Beschreibung=f"Die Familien werden besucht. {sentence}").costs
    assert [(float(c.amount or 0), c.basis, c.status) for c in costs] == expected
    assert {c.role for c in costs} == {"programme"}


def test_money_the_job_centre_pays_to_others_is_no_cost_of_the_measure() -> None:
    (cost,) = form(Beschreibung="Den Betrieben zahlt das Jobcenter 500 Euro Zuschuss.").costs
    assert cost.role == "subsidy"


def test_a_table_of_money_is_read_wherever_it_stands() -> None:
    text = (
        "# Hafenlicht\n\nJobcenter Seeland\n\n## Zielgruppe\nEltern\n\n## Dauer\n9 Monate\n\n"
        "## Plätze\n16 Plätze\n\n## Zahlenmäßiger Nachweis\n"
        "Ausgaben\tFinanzplan (€)\tabgerechnet (€)\nPersonalausgaben\t148.500,00\t143.212,67\n"
        "Sachausgaben\t31.500,00\t29.874,10\nGesamtausgaben\t180.000,00\t173.086,77\n"
    )
    record = read_one(text)
    assert [(c.amount, c.status) for c in record.costs if c.role == "personnel"] == [
        (Decimal("148500.00"), "planned"), (Decimal("143212.67"), "actual"),
    ]  # fmt: skip
    assert record.results == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "36 Einheiten zu 41,00 €, also 1.476,00 € je Person.",
            [("per_hour", "programme", "unknown"), ("per_participant", "programme", "unknown")],
        ),
        (
            "Das Jobcenter überweist uns jeden Monat 8.700 Euro.",
            [("per_month", "programme", "unknown")],
        ),
        (
            "Veranschlagt waren 47.000 Euro, gekostet hat der Sommer 43.260 Euro.",
            [("total", "programme", "planned"), ("total", "programme", "actual")],
        ),
        ("Der Vertrag sieht 207.360,00 € vor.", [("total", "programme", "contracted")]),
        ("13.000 € / Monat lt. Vertrag", [("per_month", "programme", "contracted")]),
        ("Istkosten 1.814.400 Euro", [("total", "programme", "actual")]),
        ("Personalmehrkosten rd. 156 T€ p. a.", [("per_year", "personnel", "unknown")]),
        ("Der Landkreis beteiligt sich mit 20.000 Euro.", [("total", "other", "unknown")]),
        (
            "Umgerechnet kostet eine Integration 5.000 Euro.",
            [("per_integration", "programme", "unknown")],
        ),
        ("5.000 Euro je vermittelter Person", [("per_integration", "programme", "unknown")]),
    ],
)
@pytest.mark.parametrize("label", ["Beschreibung", "Kosten"])
def test_units_and_status_in_words_of_offices(
    sentence: str, expected: list[tuple[str, str, str]], label: str
) -> None:
    costs = form(**{label: sentence}).costs
    assert [(c.basis, c.role, c.status) for c in costs] == expected


def test_money_out_of_the_budget_of_the_office_is_a_cost_under_its_label() -> None:
    assert told("ca. 96 T€ pro Jahr (EGT, § 16f SGB II)") == [(96000, "per_year", "programme")]
