"""What an amount is, by the words around it, in wordings of offices."""

from __future__ import annotations

import pytest

from tests.ingest.one import form

Told = tuple[float, str, str]


def told(value: str, label: str = "Kosten") -> list[Told]:
    """Amount, basis and role of every amount in a field."""
    costs = form(**{label: value}).costs
    return [(float(c.amount or 0), c.basis, c.role) for c in costs]


def test_the_unit_of_a_label_ends_with_its_sentence() -> None:
    value = (
        "Kosten je Platz und Monat: 512,00 €. Kosten je Teilnehmenden: rund 3.072 €. "
        "Personalkosten 2021: 188.000 Euro."
    )
    assert told(value) == [
        (512, "per_place_month", "programme"),
        (3072, "per_participant", "programme"),
        (188000, "per_year", "personnel"),
    ]


@pytest.mark.parametrize(
    ("value", "role"),
    [
        ("Der Stundensatz des Trägers beträgt 41,50 Euro.", "programme"),
        ("45 € je Fachleistungsstunde", "programme"),
        ("29,90 Euro pro Teilnehmer und Unterrichtsstunde", "programme"),
        ("6,80 € je Teilnehmerstunde", "programme"),
        ("Honorarkräfte erhalten 28 Euro je Stunde", "material"),
        ("Der Mindestlohn von 12 Euro je Stunde wird gezahlt", "wage"),
        ("mindestens 9,35 €/Stunde", "wage"),
    ],
)
def test_rates_for_an_hour_are_prices_or_wages(value: str, role: str) -> None:
    ((_, basis, read),) = told(value)
    assert (basis, read) == ("per_hour", role)


def test_a_rate_for_an_hour_gives_no_cost_per_participant() -> None:
    assert form(Kosten="6,80 € je Teilnehmerstunde", Dauer="6 Monate").unit_costs == []


@pytest.mark.parametrize(
    "value",
    [
        "Gesamtkosten 84 TEUR (ESF 50 TEUR, Jobcenter 34 TEUR)",
        "84.000 Euro, davon 50.000 Euro Land und 34.000 Euro Kommune",
        "Gesamtvolumen 84.000 € (60 % Bund: 50.000 €; 40 % Stadt: 34.000 €)",
        "Gesamtkosten: 84.000 Euro, davon vom Bund 50.000 Euro und vom Land 34.000 Euro",
    ],
)
def test_shares_of_those_who_pay_are_no_further_cost(value: str) -> None:
    assert told(value) == [
        (84000, "total", "programme"), (50000, "total", "other"), (34000, "total", "other"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [
        "Die Familien sparten im Mittel 240 Euro im Jahr.",
        "Die Bewohner sparen etwa 240 Euro jährlich.",
        "Die Heizkosten sanken um rund 240 Euro.",
        "Die Ausgaben liegen um 240 Euro niedriger als vorher.",
    ],
)
def test_what_is_saved_is_no_cost(value: str) -> None:
    assert [role for _, _, role in told(value)] == ["saving"]


@pytest.mark.parametrize(
    "value",
    [
        "Die Kosten pro Jahr lagen 2018 bei 90.000 Euro, 2019 bei 96.000 Euro.",
        "90.000 Euro (2018), 96.000 Euro (2019)",
        "2018 waren es 90.000 Euro, 2019 bereits 96.000 Euro.",
        "90.000 Euro im Jahr 2018 und 96.000 Euro im Jahr 2019",
    ],
)
def test_amounts_of_several_years_keep_their_year(value: str) -> None:
    record = form(Kosten=value)
    assert [(c.price_year, int(c.amount or 0), c.basis, c.role) for c in record.costs] == [
        (2018, 90000, "per_year", "programme"),
        (2019, 96000, "per_year", "programme"),
    ]
    month = next(c for c in record.unit_costs if c.basis == "per_participant_month")
    assert (float(month.low or 0), float(month.high or 0)) == (375, 400)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            "Für Personal und Sachmittel werden jährlich 240.000 Euro nötig, davon 200.000 Euro "
            "Personalkosten.",
            [(240000, "per_year", "programme"), (200000, "per_year", "personnel")],
        ),
        ("Sach- und Personalkosten 90.000 €", [(90000, "total", "programme")]),
        ("90.000 Euro für Personal und Sachmittel", [(90000, "total", "programme")]),
        (
            "Personalkosten: 70.000 € und Sachkosten: 12.000 €",
            [(70000, "total", "personnel"), (12000, "total", "material")],
        ),
    ],
)
def test_staff_and_material_together_are_the_whole(value: str, expected: list[Told]) -> None:
    assert told(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        "1,2 Mio. Euro für den Zeitraum 03/2019 bis 02/2021",
        "In der Zeit vom 01.03.2019 bis 28.02.2021 wurden 1,2 Mio. Euro ausgegeben",
        "1.200.000 Euro (01.03.2019 - 28.02.2021)",
    ],
)
def test_an_amount_pays_for_the_run_told_with_it(value: str) -> None:
    (cost,) = form(Kosten=value).costs
    assert (cost.basis, cost.period_months, cost.price_year) == ("total", 24, 2021)


@pytest.mark.parametrize(
    "value",
    [
        "Der Eingliederungszuschuss beträgt 50 % des Bruttolohns, höchstens 900 Euro monatlich.",
        "Lohnkostenzuschuss: 75 % des Arbeitsentgelts, maximal 900 Euro im Monat",
    ],
)
def test_a_share_of_the_wage_paid_to_the_employer_is_a_subsidy(value: str) -> None:
    (cost,) = form(Förderung=value).costs
    assert (cost.role, cost.qualifier) == ("subsidy", "max")


@pytest.mark.parametrize(
    ("value", "statuses"),
    [
        ("geplant: 90.000 Euro, tatsächlich: 84.500 Euro", ["planned", "actual"]),
        ("Plan 90.000 Euro / Ist 84.500 Euro", ["planned", "actual"]),
        ("84.500 Euro (geplant: 90.000 Euro)", ["unknown", "planned"]),
        ("Statt der kalkulierten 90.000 Euro fielen tatsächlich 84.500 Euro an.",
         ["planned", "actual"]),
    ],
)  # fmt: skip
def test_planned_and_actual_amounts_are_told_apart(value: str, statuses: list[str]) -> None:
    assert [c.status for c in form(Kosten=value).costs] == statuses
