"""Whether the evidence of a value is right: its place, what it says, and the reader's own quote.

Read by rules of its own, plainer than those of the ingestion, so that an error there does not
hide itself here: a quote supports a number when it contains it, a length of time also when it
contains it in years, weeks or days, or two dates that far apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

from eval.equality import related
from eval.fields import Found
from eval.keys import normalise
from records.model import Evidence
from records.vocabulary import vocabulary

RULE = (
    "Ein Beleg stimmt, wenn das Zitat genau an seiner Stelle im Dokument steht, der Wert sich aus "
    "ihm lesen lässt und es, wo die Referenz ein Zitat nennt, dieses berührt."
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_HYPHENATED = re.compile(r"(?<=[a-zäöüß])-\s+(?=[a-zäöüß])")
_SCALES = (
    (re.compile(r"\s*(?:T€|TEUR|Tsd|T\s?Euro|tausend)", re.IGNORECASE), 1_000),
    (re.compile(r"\s*(?:Mio|Million)", re.IGNORECASE), 1_000_000),
    (re.compile(r"\s*(?:Mrd|Milliarde)", re.IGNORECASE), 1_000_000_000),
)
_WORDS = {
    "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1, "zwei": 2, "drei": 3,
    "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50,
    "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100, "halb": 0.5,
    "halbes": 0.5, "halbe": 0.5, "halben": 0.5, "halbjahr": 0.5, "eineinhalb": 1.5,
    "anderthalb": 1.5,
    "zweieinhalb": 2.5, "dreieinhalb": 3.5, "dritt": 3, "drittel": 3, "beide": 2, "beiden": 2,
}  # fmt: skip
# months in one of each unit; a year of 52 weeks and 365 days
_UNITS = {"jahr": 12.0, "jähr": 12.0, "woch": 12 / 52, "wöch": 12 / 52, "tag": 12 / 365,
          "täg": 12 / 365, "quartal": 3.0}  # fmt: skip
_PARTS = {
    "hälfte": 2, "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "achtel": 8,
    "zehntel": 10, "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "zehnte": 10,
}  # fmt: skip
_YEAR = re.compile(r"(?<!\d)(?:(?:19|20)\d\d|\d\d(?=\s*$|\W))")


@dataclass(frozen=True)
class EvidenceCheck:
    """What is wrong with the evidence of one value; `None` where that cannot be judged."""

    place: bool | None
    value: bool | None
    reader: bool | None

    @property
    def right(self) -> bool | None:
        judged = [part for part in (self.place, self.value, self.reader) if part is not None]
        return all(judged) if judged else None

    @property
    def fault(self) -> str:
        """The first fault in German; empty where there is none."""
        if self.place is False:
            return "Das Zitat steht nicht an dieser Stelle des Dokuments."
        if self.value is False:
            return "Der Wert lässt sich aus dem Zitat nicht lesen."
        if self.reader is False:
            return "Das Zitat ist ein anderes als das der Referenz."
        return ""


def check(
    field: str, found: Found, text: str | None, reader_quotes: Sequence[str] = ()
) -> EvidenceCheck:
    """Judge the evidence of one value against the document `text` and the reader's quotes."""
    places = found.evidence
    return EvidenceCheck(
        place=all(_in_place(item, text) for item in places) if places and text else None,
        value=supports(field, found.value, found.quote) if found.quote else None,
        reader=(
            any(_touch(item.quote, quote) for item in places for quote in reader_quotes)
            if reader_quotes and places
            else None
        ),
    )


def supports(field: str, value: Any, quote: str) -> bool | None:
    """Whether the value can be read from the quote; `None` where there is no rule for it."""
    quote = _HYPHENATED.sub("", quote)
    numbers = numbers_in(quote)
    if field in ("cost", "traps"):
        amounts = [a for a in (value.amount, value.low, value.high) if a is not None]
        return all(any(_near(float(a), n, 0.005) for n in numbers) for a in amounts)
    if field == "participants":
        if isinstance(value, tuple):
            return all(supports(field, bound, quote) for bound in value)
        # "an vier Standorten mit je 20 Plätzen"
        return any(_near(float(value), a * b) for a, b in product(numbers, [*numbers, 1]))
    if field in ("results", "results_pct", "results_points"):
        told = [*numbers, *_fractions_in(quote, numbers)] if field == "results_pct" else numbers
        return any(_near(float(value), n) for n in told)
    if field == "duration_months":
        return any(_near(float(value), m, 0.06) for m in _months_in(quote, numbers))
    if field == "weekly_hours":
        # 45 minutes a lesson; hours a day times days a week
        products = [a * b for a, b in product(numbers, [*numbers, 5])]
        tried = [*numbers, *(n * 0.75 for n in numbers), *products, *(p * 0.75 for p in products)]
        return any(_near(float(value), n, 0.01) for n in tried)
    if field == "ratio":
        return any(
            b and _near(float(value), a / b, 0.01) for a, b in product(numbers, [*numbers, 1])
        )
    if field in ("start", "end"):
        return any(int(year) % 100 == value.year % 100 for year in _YEAR.findall(quote))
    if field == "legal":
        number = re.search(r"(\d+)\s?([a-z]?)", str(value))
        return number is not None and _tells_paragraph(number[1], number[2], quote)
    if field == "target":
        named = {match.term.code for match in vocabulary().find(quote, "target_group")}
        return any(related([vocabulary().label(code)], str(value)) for code in named)
    return None


def _tells_paragraph(number: str, letter: str, quote: str) -> bool:
    """The paragraph stands in the quote, or in a reach of letters such as "§§ 16a – f"."""
    quote = re.sub(r"\s", "", quote)
    if f"{number}{letter}" in quote:
        return True
    reaches = re.findall(rf"{number}([a-z])(?:-|–|bis)(?:{number})?([a-z])(?![a-zäöü])", quote)
    return bool(letter) and any(first <= letter <= last for first, last in reaches)


def numbers_in(text: str) -> list[float]:
    """All numbers of a text, digits in every German reading and words; scaled ones as well."""
    found: list[float] = []
    for match in _NUMBER.finditer(text):
        values = _readings(match.group())
        found += values
        for scale, factor in _SCALES:
            if scale.match(text, match.end()):
                found += [value * factor for value in values]
    words = re.findall(r"[a-zäöüß]+", text.casefold())
    found += [float(_WORDS[word]) for word in words if word in _WORDS]
    # "sechsmonatig", "zwölfwöchig"
    for word in words:
        for name, value in _WORDS.items():
            if len(name) > 3 and word != name and word.startswith(name):
                found.append(float(value))
    return found


def _fractions_in(quote: str, numbers: Sequence[float]) -> list[float]:
    """Percentages of "zwei Drittel", "2/3", "die Hälfte", "jede Zweite", to two places."""
    parts = [n for word, n in _PARTS.items() if word in quote.casefold()]
    shares = [(a, float(b)) for a, b in product([1.0, *numbers], parts) if a < b]
    shares += [(float(a), float(b)) for a, b in re.findall(r"(?<!\d)(\d)/(\d{1,2})(?!\d)", quote)]
    return [round(100 * a / b, 2) for a, b in shares if b]


def locate(field: str, value: Any, text: str, around: int = 70) -> str:
    """The first place of a document where a missing value stands; empty where it does not."""
    wanted = _amounts(field, value)
    for match in _NUMBER.finditer(text) if wanted else ():
        scaled = numbers_in(text[match.start() : match.end() + 12])
        if any(_near(want, number) for want in wanted for number in scaled):
            return _around(text, match.start(), match.end(), around)
    if field == "target":
        for found in vocabulary().find(text, "target_group"):
            if related([str(value)], found.term.code):
                return _around(text, found.start, found.end, around)
    if field == "legal":
        number = re.search(r"\d+\s?[a-z]?", str(value))
        place = re.search(rf"§+\s*{re.escape(number[0])}\b", text) if number else None
        return _around(text, place.start(), place.end(), around) if place else ""
    return ""


def _amounts(field: str, value: Any) -> list[float]:
    if field in ("cost", "traps"):
        amount = getattr(value, "amount", value)
        amount = amount if amount is not None else getattr(value, "low", None)
        return [float(amount)] if amount is not None else []
    if field in (
        "participants",
        "results",
        "results_pct",
        "results_points",
        "weekly_hours",
        "ratio",
    ):
        return [float(value)]
    if field == "duration_months":
        return [float(value)] + ([float(value) / 12] if float(value) % 12 == 0 else [])
    return [float(value.year)] if isinstance(value, date) else []


def _readings(digits: str) -> Iterable[float]:
    """ "1.500" is fifteen hundred, "1,5" one and a half; what may be both is read both ways."""
    plain = digits.replace(".", "").replace(",", ".", 1) if digits.count(",") <= 1 else ""
    readings = []
    for candidate in (plain, digits if digits.count(".") == 1 and "," not in digits else ""):
        try:
            readings.append(float(candidate))
        except ValueError:
            continue
    return readings


def _months_in(quote: str, numbers: Sequence[float]) -> list[float]:
    folded = quote.casefold()
    months = list(numbers)
    for unit, factor in _UNITS.items():
        if unit in folded:
            months += [number * factor for number in (*numbers, 1.0)]
    years = [int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d", quote)]
    days = [
        (int(y) + (2000 if int(y) < 100 else 0), int(m), int(d))
        for d, m, y in re.findall(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)", quote)
    ]
    for one, other in product(days, days):
        months.append((other[0] - one[0]) * 12 + other[1] - one[1] + (other[2] - one[2] + 1) / 30.4)
    months += [(b - a + 1) * 12.0 for a, b in product(years, years) if b >= a]
    return months


def _in_place(evidence: Evidence, text: str | None) -> bool:
    return text is not None and text[evidence.start : evidence.end] == evidence.quote


def _touch(one: str, other: str) -> bool:
    """Whether two quotes speak of the same place: one in the other, or most of their words."""
    a, b = normalise(one), normalise(other)
    if a in b or b in a:
        return True
    words_a, words_b = set(a.split()), set(b.split())
    return len(words_a & words_b) * 2 > min(len(words_a), len(words_b))


def _near(wanted: float, number: float, tolerance: float = 1e-6) -> bool:
    return abs(wanted - number) <= max(abs(wanted) * tolerance, 1e-6)


def _around(text: str, start: int, end: int, around: int) -> str:
    low = max(0, start - around)
    high = min(len(text), end + around)
    shown = " ".join(text[low:high].split())
    return ("… " if low else "") + shown + (" …" if high < len(text) else "")
