"""Ways offices write amounts, runs and lengths of time that are none of the textbook."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from records.quantities import find_durations, find_money, find_periods, parse_number


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Der Kurs kostet 18 400 Euro.", "18400"),
        ("insgesamt 2 075 000 Euro", "2075000"),
        ("34 120,75 EUR", "34120.75"),
        ("CHF-Schreibweise: 4'900 Euro", "4900"),
        ("4’900 €", "4900"),
        ("7\u202f800 €", "7800"),
        ("7\u00a0800 €", "7800"),
        ("EUR 46 500", "46500"),
        ("Los 3 88 000 Euro", "88000"),
        ("im Jahr 2019 640 Euro", "640"),
        ("Euro 31.000", "31000"),
        ("3.4 Mio. Euro", "3400000"),
        ("9.75 € je Stunde", "9.75"),
        ("1,860.00 EUR", "1860"),
        ("EUR 1,4 Mio.", "1400000"),
        ("85 k€", "85000"),
        ("52.000.- Euro", "52000"),
        ("fast eine halbe Million Euro", "500000"),
        ("eine Viertelmillion Euro", "250000"),
        ("anderthalb Millionen Euro", "1500000"),
        ("dreihunderttausend Euro", "300000"),
    ],
)
def test_one_amount(text: str, amount: str) -> None:
    (found,) = find_money(text)
    assert (found.amount, found.low, found.high) == (Decimal(amount), None, None)
    assert 0 <= found.start <= found.number_start < found.end <= len(text)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("700.000 bis 1,3 Mio. Euro", "700000", "1300000"),
        ("zwischen 1,1 Mio. und 1,4 Mio. €", "1100000", "1400000"),
        ("18 000 bis 24 000 Euro", "18000", "24000"),
        ("€ 8.000 bis 9.500", "8000", "9500"),
        ("70 T€ bis 95 T€", "70000", "95000"),
        ("2 bis 3 Mio. Euro", "2000000", "3000000"),
    ],
)
def test_ranges_of_money(text: str, low: str, high: str) -> None:
    (found,) = find_money(text)
    assert (found.amount, found.low, found.high) == (None, Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    "text",
    ["mehrere tausend Euro", "Angaben in Euro 2019", "Kosten in Euro 14 Plätze", "Ein-Euro-Job"],
)
def test_no_amount(text: str) -> None:
    assert find_money(text) == []


def test_signs_between_thousands_that_do_not_break() -> None:
    assert parse_number("3'200'000,50") == Decimal("3200000.50")
    assert parse_number("3\u202f200") == Decimal(3200)


@pytest.mark.parametrize(
    ("text", "begin", "finish"),
    [
        (
            "Das Angebot beginnt am 15.02.2021 und endet am 14.02.2024.",
            date(2021, 2, 15), date(2024, 2, 14),
        ),
        (
            "Der Kurs startete im April 2016 und lief bis März 2018.",
            date(2016, 4, 1), date(2018, 3, 31),
        ),
        (
            "Das Haus begann am 1. Juni 2015 mit acht Plätzen und endete am 31. Mai 2017.",
            date(2015, 6, 1), date(2017, 5, 31),
        ),
        (
            "Das Vorhaben begann im Januar 2017 und wurde im Juni 2019 abgeschlossen.",
            date(2017, 1, 1), date(2019, 6, 30),
        ),
        ("Beginn: 01.11.2018, Ende: 31.10.2020", date(2018, 11, 1), date(2020, 10, 31)),
        ("Projektbeginn 02.2019; Projektende 01.2021", date(2019, 2, 1), date(2021, 1, 31)),
        ("10.2016 bis 09.2018", date(2016, 10, 1), date(2018, 9, 30)),
        ("4/2017 – 3/2018", date(2017, 4, 1), date(2018, 3, 31)),
        ("04/17 - 03/18", date(2017, 4, 1), date(2018, 3, 31)),
        ("vom 01.02. bis 30.11.2020", date(2020, 2, 1), date(2020, 11, 30)),
        ("Schuljahr 2019/2020", date(2019, 8, 1), date(2020, 7, 31)),
        ("im Schuljahr 2019/20", date(2019, 8, 1), date(2020, 7, 31)),
    ],
)  # fmt: skip
def test_one_run(text: str, begin: date, finish: date) -> None:
    (period,) = find_periods(text)
    assert (period.begin, period.finish, period.ongoing) == (begin, finish, False)


@pytest.mark.parametrize(
    "text",
    [
        "2015/16",  # two years, a school year or a winter: not said
        "Sprechzeit 08.30 - 12.00 Uhr",
        "vom 01.10. bis 30.09.2019",  # which year it began is not said
        "Der Vertrag endete am 31. März 2016.",
        "Schuljahr 2018/2021",
    ],
)
def test_no_run(text: str) -> None:
    assert find_periods(text) == []


@pytest.mark.parametrize(
    ("text", "months", "low", "high"),
    [
        ("5 Monate, Verlängerung bis zu 10", 5, 5, 10),
        ("3 Monate, eine Verlängerung auf bis zu 9 Monate ist möglich", 3, 3, 9),
        ("8 Monate (Verlängerung um 4 Monate möglich)", 8, 8, 12),
        ("4 Monate (verlängerbar um bis zu 2 Monate)", 4, 4, 6),
        ("4 Monate, kann um weitere 3 Monate verlängert werden", 4, 4, 7),
        ("ein Jahr (Option: Verlängerung um ein weiteres Jahr)", 12, 12, 24),
        ("sechs Monate mit der Möglichkeit zur Verlängerung auf zehn Monate", 6, 6, 10),
        ("6 Monate; eine Verlängerung ist möglich", 6, None, None),
        ("6 Monate, Verlängerung um 20 Plätze", 6, None, None),
        ("6 Monate, maximal 800 €", 6, None, None),
        ("6 Monate, maximal 12", 6, 6, 12),
        ("6 Monate, bei Bedarf 15 Personen", 6, None, None),
        ("2 x 6 Monate", 12, None, None),
        ("3 x 8 Wochen", 5.54, None, None),
        ("zweimal vier Monate", 8, None, None),
    ],
)
def test_lengths(text: str, months: float, low: float | None, high: float | None) -> None:
    (found,) = find_durations(text)
    assert (found.months, found.low, found.high) == (months, low, high)
    assert found.qualifier == ("range" if low else "exact")
