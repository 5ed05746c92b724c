"""German quantities in running text: numbers, money, durations, periods, ratios, shares.

Each finder takes a text and returns mentions with `start` and `end` (end exclusive) in it. They
know German notation only; what a quantity means for a practice example is decided elsewhere.
"""

from records.quantities.dates import DateMention, Period, find_dates, find_periods, months_between
from records.quantities.durations import DurationMention, find_durations
from records.quantities.money import Money, find_money
from records.quantities.numbers import find_numbers, parse_number
from records.quantities.ratios import Percent, Ratio, find_percents, find_ratios

__all__ = [
    "DateMention",
    "DurationMention",
    "Money",
    "Percent",
    "Period",
    "Ratio",
    "find_dates",
    "find_durations",
    "find_money",
    "find_numbers",
    "find_percents",
    "find_periods",
    "find_ratios",
    "months_between",
    "parse_number",
]
