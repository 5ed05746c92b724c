"""What two payers give, no whole told: "Der Kreis gibt 30.000 €, das Jobcenter 84.000 €".

With the job centre among them each amount is a part of the cost, and said to be no more than that.
"""

from __future__ import annotations

import re

from records.model import PROGRAMME_ROLES, Cost
from records.quantities import find_money

_PAYS = (
    r"(?:zahlt|zahlen|zahlte|gibt|geben|gab|trägt|tragen|trug|übernimmt|übernehmen|übernahm|steuert|"
    r"finanziert)"
)
_WHO = r"(?:[Dd]er|[Dd]ie|[Dd]as)\s+(?:[a-zäöüß]+e[nrs]?\s+)?[A-ZÄÖÜ][\w-]+(?:\s+[A-ZÄÖÜ][\w-]+)?"
_BOTH = re.compile(
    rf"(?P<first>{_WHO})\s+{_PAYS}\s+[^.;,§\d]{{0,30}}§[^.;,§]{{0,40}},?\s*(?:und\s+)?"
    rf"(?P<second>{_WHO})\s+(?:{_PAYS}\s+)?[^.;,§]{{0,20}}§"
)
_ARTICLE = re.compile(r"^(?:[Dd]er|[Dd]ie|[Dd]as)\s+")


def parts_of_payers(sentence: str, costs: list[Cost]) -> list[Cost]:
    """The two amounts of a sentence as parts of the cost; none where it tells something else."""
    amounts = find_money(sentence)
    if "Jobcenter" not in sentence or len(amounts) != 2 or len(costs) != 2:
        return []
    if any(cost.role != "other" for cost in costs):
        return []
    masked = sentence
    for money in reversed(amounts):
        masked = f"{masked[: money.start]}§{masked[money.end :]}"
    match = _BOTH.search(masked)
    if match is None or "Jobcenter" not in match["first"] + match["second"]:
        return []
    names = [_ARTICLE.sub("", match[name]) for name in ("first", "second")]
    return [
        cost.model_copy(update={"role": "programme", "partial": True, "label": name})
        for cost, name in zip(costs, names, strict=True)
    ]


def with_parts(found: list[Cost], parts: list[Cost]) -> list[Cost]:
    """What payers give instead of the same amounts, where nothing else is a cost."""
    if not parts or any(cost.role in PROGRAMME_ROLES for cost in found):
        return found
    told = {(part.place, part.amount): part for part in parts}
    return [told.get((cost.place, cost.amount), cost) for cost in found]
