"""What an amount is counted per, which months it pays for, and how many people."""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.fields import money_words as words
from ingest.fields.money_around import Around, clause_before, is_restated
from ingest.fields.scope import Scope, Sentence
from records.model import PROGRAMME_ROLES, CostBasis, CostRole
from records.quantities import (
    Money,
    find_durations,
    find_money,
    find_periods,
    months_between,
    parse_number,
)
from records.quantities.dates import MONTHS


def basis_of(sentence: Sentence, money: Money, around: Around, role: CostRole) -> CostBasis:
    after = around.near_after
    # what follows counts until the next clause; what precedes counts from the last clause on
    ahead = re.split(
        r";\s|(?<!bzw)(?<!ca)(?<!rd)(?<!\b[pu])\.\s(?=[A-ZÄÖÜ])|\bbei insgesamt\b|,\s(?!je|pro|mon|"
        r"jähr)",
        after,
    )[0]
    back = re.split(r";\s|(?<!\bu)\.\s(?=[A-ZÄÖÜ])", around.before[-110:])[-1]
    said = f"{back} | {ahead}"
    if words.PER_HOUR.match(after.lstrip(" (\n")):
        return "per_hour"
    if words.UNITS_BEFORE.search(around.said[-40:]) or (
        role in PROGRAMME_ROLES and words.HOUR_BEFORE.search(back)
    ):
        return "per_hour"
    factor = _as_factor(around)
    if factor is not None and role in PROGRAMME_ROLES:
        return factor
    if words.HOURLY_RATE.search(clause_before(around.said)[-60:]) and role in PROGRAMME_ROLES:
        rate = re.search(r"(?:Stunden|Verrechnungs|Fachleistungs)-?\w*s[aä]tz", around.said)
        if rate and not words.PER_MONTH.search(ahead):
            return "per_hour"
    if role == "wage":
        return "per_hour" if re.search(r"Stunde", sentence.text, re.IGNORECASE) else "per_month"
    if words.PER_RESULT.search(said):
        return "per_integration"
    if is_restated(around.before) and words.PER_MONTH.search(ahead):
        previous = sentence.text[: money.start][-120:]
        if words.PER_PERSON.search(previous) or words.HEAD.search(previous):
            return "per_participant_month"
    if words.PERSON_MONTH.search(said):
        return "per_participant_month"
    if words.HALF_YEAR.search(said):
        return "total"
    person = words.PER_PERSON.search(said) or words.HEAD.search(said)
    place = words.PER_PLACE.search(said)
    month = words.PER_MONTH.search(said)
    year = words.PER_YEAR.search(said)
    if place and month:
        return "per_place_month"
    if person and month:
        return "per_participant_month"
    if role == "subsidy":
        return "per_participant_month" if month else "per_case"
    if person:
        return "per_participant"
    if place:
        return "per_place"
    if words.PER_CASE.search(said):
        return "per_case"
    if month:
        return "per_month"
    if words.PART_OF_YEAR.search(after):
        return "total"
    if year or words.DATED.search(back):
        return "per_year"
    return "total"


def _as_factor(around: Around) -> CostBasis | None:
    """ "35 Fälle × 440,00 €", "500 € x 20 TN x 12 Monate": what an amount is multiplied by."""
    counted = words.TIMES_BEFORE.search(around.before[-60:])
    told = counted.group() if counted else ""
    behind = words.TIMES_BEHIND.match(around.after)
    told += behind.group() if behind else ""
    if not told:
        return None
    month = "onat" in told
    if re.search(r"[Pp]l[aä]tz|Pl\.", told):
        return "per_place_month" if month else "per_place"
    if re.search(rf"{words.PERSON}|TN\b", told):
        return "per_participant_month" if month else "per_participant"
    if re.search(r"F[aä]lle", told):
        return "per_case"
    return "per_month" if month else None


_YEAR, _WEEK = 12.0, 12 / 52
_TIMES = {"halb": 6.0, "quart": 3.0, "viert": 3.0, "woch": _WEEK, "wöch": _WEEK, "kale": _YEAR,
          "jahr": _YEAR, "jähr": _YEAR}  # fmt: skip


def time_of_price(around: Around, basis: CostBasis) -> float | None:
    """Months that a price is for by its own unit, such as "je Platz und Jahr"; 0 for a day."""
    match = words.OWN_TIME.match(around.near_after) or words.OWN_TIME_BEFORE.search(
        around.before[-45:]
    )
    if match is None:
        return 0.0 if words.DAY_BEFORE.search(around.before[-80:]) else None
    unit = (match["unit"] or match["word"]).casefold()
    if "tag" in unit or "täg" in unit:
        return 0.0
    months = next(value for stem, value in _TIMES.items() if unit.startswith(stem))
    yearly = months == _YEAR
    if basis in ("per_participant", "per_place"):
        return months
    return None if yearly or basis != "total" else months


def period_of(sentence: Sentence, money: Money, basis: CostBasis, around: Around) -> float | None:
    """Months a total covers, or a price per head is for, where the sentence says so."""
    own = time_of_price(around, basis)
    if own:
        return own
    if basis != "total":
        return None
    headed = re.search(r"für\s+(?P<value>\d+)\s+Monate", sentence.part.heading)
    if headed:
        return float(headed["value"])
    if words.HALF_YEAR.search(sentence.text[money.end : money.end + 30]):
        return 6.0
    part_of_year = words.PART_OF_YEAR.search(sentence.text[money.end :])
    if part_of_year:
        first, last = (MONTHS[part_of_year[k].lower()] for k in ("first", "last"))
        return float(last - first + 1) if last >= first else None
    told = _months_told(sentence, money)
    if told is not None:
        return told
    for mention in find_durations(sentence.text):
        before = sentence.text[max(0, mention.start - 45) : mention.start]
        joined = sentence.text[money.end : mention.start] if mention.start >= money.end else None
        follows = joined is not None and words.MONTHS_BEHIND.fullmatch(joined)
        if (
            (follows or words.LENGTH_WORD.search(before))
            and mention.months
            and mention.unit in ("monat", "jahr")
        ):
            return mention.months
    return None


def _months_told(sentence: Sentence, money: Money) -> float | None:
    """ "2,3 Mio. € für den Zeitraum 01/2018 bis 12/2019": months of the run told with an amount."""
    runs = [p for p in find_periods(sentence.text) if p.begin and p.finish]
    if len(runs) != 1 or runs[0].begin is None or runs[0].finish is None:
        return None
    joined = sentence.text[money.end : runs[0].start]
    follows = runs[0].start >= money.end and words.FOR_THE_TIME.fullmatch(joined)
    alone = len(find_money(sentence.text)) == 1 and words.IN_THE_TIME.search(
        sentence.text[: runs[0].start]
    )
    return months_between(runs[0].begin, runs[0].finish) if follows or alone else None


def covered(scope: Scope, sentence: Sentence, money: Money, basis: CostBasis) -> int | None:
    """Number of people the amount is stated for."""
    if basis not in ("total", "per_month", "per_year"):
        return None
    bracket = words.COVERS_IN_BRACKETS.match(sentence.text, money.end)
    if bracket and int(parse_number(bracket["value"])) > 1:
        return int(parse_number(bracket["value"]))
    return _people_in(sentence.text) or _people_in(sentence.part.heading)


@lru_cache(maxsize=256)
def _people_in(text: str) -> int | None:
    match = words.COVERS.search(text)
    value = int(parse_number(match["value"])) if match else 0
    return value if value > 1 else None
