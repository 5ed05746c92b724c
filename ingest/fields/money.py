"""The amounts of money in a block, each with what it is counted per, its role and its quote.

Reading is by the words around an amount within its sentence, list item or table row
(`money_around`): what it is (`money_role`), what it is counted per, which period and how many
people it covers (`money_basis`), whether it is planned or spent (`money_status`). An amount whose
words say wage, saving, benefit threshold or claim is kept, but is no cost.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.fields import money_words as words
from ingest.fields.money_around import Around, around_of, is_restated
from ingest.fields.money_basis import basis_of, covered, period_of, time_of_price
from ingest.fields.money_cells import (
    bare_cell,
    is_part_of_plan,
    row_amounts,
)
from ingest.fields.money_limits import limit_told
from ingest.fields.money_role import role_of
from ingest.fields.money_status import price_year_of, status_of
from ingest.fields.others_prices import is_thing
from ingest.fields.paid_together import parts_of_payers, with_parts
from ingest.fields.scope import Scope, Sentence
from ingest.fields.spent_words import same_money
from records.model import PROGRAMME_ROLES, Cost, CostBasis
from records.quantities import (
    Money,
    find_money,
)


def _several(sentence: Sentence, amounts_apart: int) -> bool:
    """The sentence adds amounts up side by side; it does not split one of them."""
    return len(find_money(sentence.text)) >= amounts_apart and not _splits(sentence.text)


@lru_cache(maxsize=256)
def _splits(sentence: str) -> bool:
    return words.PARTIAL.search(sentence) is not None


# amounts of one example; no example of the originals has more than 6
_MOST_AMOUNTS = 3_000


def extract_costs(scope: Scope) -> list[Cost]:
    """All amounts of a block with basis, role, period and the rest; contact parts left out."""
    found: list[Cost] = []
    parts: list[Cost] = []
    for part in scope.parts():
        for sentence in scope.sentences_of(part):
            costs = _from_sentence(scope, sentence)
            parts += parts_of_payers(sentence.text, costs)
            found += costs
    found = with_parts(found, parts)
    if scope.block.layout == "deck":
        found = [c for c in found if c.role != "other"]
    return _distinct(found)


def _from_sentence(scope: Scope, sentence: Sentence) -> list[Cost]:
    amounts = find_money(sentence.text) or bare_cell(sentence) or row_amounts(scope, sentence)
    costs: list[Cost] = []
    for number, money in enumerate(amounts):
        left = amounts[number - 1].end if number else 0
        right = amounts[number + 1].start if number + 1 < len(amounts) else len(sentence.text)
        around = around_of(scope, sentence, money, left, right)
        cost = _cost(scope, sentence, money, around)
        if costs:
            between = sentence.text[amounts[number - 1].end : money.start]
            said = sentence.text[: amounts[number - 1].start]
            cost = _like_before(costs[-1], cost, around, between, said)
            if around.alternative and costs[-1].basis == "total" and cost.role in PROGRAMME_ROLES:
                # the unit stands once, behind both
                shared = {"basis": cost.basis, "role": cost.role, "period_months": None}
                costs[-1] = costs[-1].model_copy(update=shared if cost.basis != "total" else {})
        costs.append(cost)
    return costs


_PER_HEAD = frozenset(
    {"per_participant", "per_participant_month", "per_place", "per_place_month", "per_case"}
)


def _like_before(first: Cost, cost: Cost, around: Around, between: str, said: str) -> Cost:
    """A part of the amount before it shares its period; the same amount told anew its role.

    Amounts of several years, told one after the other, are amounts of one kind. What a price per
    head was expected to be stands beside it in brackets and is not a second price.
    """
    if first.basis in _PER_HEAD and words.ASIDE.fullmatch(around.before):
        return cost.model_copy(update={"role": "other", "basis": first.basis})
    if around.alternative and cost.basis == "total" and cost.role in (first.role, "other"):
        return cost.model_copy(update={"role": first.role, "basis": first.basis})
    if first.basis in _PER_HEAD and cost.basis == "total" and words.REFUNDED.search(between):
        return cost.model_copy(update={"basis": first.basis})
    if first.basis == "per_month" and cost.basis in _OF_MONTH and between.strip() == "(":
        return cost.model_copy(update={"basis": _OF_MONTH[cost.basis]})
    kinds = {first.role, cost.role}
    if kinds == {"personnel", "material"} and cost.basis == "total" and _NEXT_KIND.match(between):
        # "jährlich 248.000 Euro für Personal, für Sachmittel 22.000 Euro"
        return cost.model_copy(update={"basis": first.basis})
    if first.role in PROGRAMME_ROLES and cost.role == "other" and _next_run(said, between):
        return cost.model_copy(update={"role": first.role})
    if first.role in PROGRAMME_ROLES and cost.role == "other" and same_money(between):
        return cost.model_copy(update={"role": first.role})
    if around.year and first.role in PROGRAMME_ROLES and cost.role in ("other", first.role):
        basis = first.basis if cost.basis == "total" or cost.role == "other" else cost.basis
        return cost.model_copy(update={"role": first.role, "basis": basis})
    told = {first.status, cost.status}
    if (
        cost.basis == "total" != first.basis
        and cost.role in ("other", first.role)
        and "planned" in told | ({"planned"} if "contracted" in told else set())
        and len(told) > 1
    ):
        # "2022 haben wir 61.920 Euro ausgegeben, veranschlagt waren 66.000 Euro": of the same year
        return cost.model_copy(update={"basis": first.basis, "role": first.role})
    if words.PARTIAL.search(around.before[-40:]) or words.PARTIAL.search(around.after[:12]):
        if first.basis in ("per_year", "per_month") and cost.basis == "total":
            return cost.model_copy(update={"basis": first.basis})
    elif _sums_up(first, around, said):
        return cost.model_copy(update={"role": "material"})
    elif is_restated(around.before) and cost.role != first.role:
        return cost.model_copy(update={"role": first.role})
    return cost


# "mtl. 9.450 € (630 € je Platz)": what stands in brackets is of a month too
_OF_MONTH: dict[str, CostBasis] = {
    "per_place": "per_place_month",
    "per_participant": "per_participant_month",
}
_NEXT_KIND = re.compile(r"[^.;:]{0,20}(?:,|\bund|\bsowie|\bplus)\s+(?:für\s+)?[^.;:\d]{0,40}$")
# "der erste Durchgang 71.400 Euro, der zweite 74.900 Euro"
_RUN = re.compile(r"\b(?:Durchgang|Durchlauf|Kurs|Lehrgang|Jahrgang|Jahr)\b[^.;]{0,30}$")
_NEXT_RUN = re.compile(
    r"\s*(?:,|und|sowie)\s+(?:der|das)\s+(?:zweite|dritte|vierte|nächste|folgende|letzte)r?s?\b"
    r"[^.;\d]{0,30}$"
)


def _next_run(said: str, between: str) -> bool:
    return _NEXT_RUN.match(between) is not None and _RUN.search(said) is not None


_WHOLE = re.compile(r"\b(?:alles\s+in\s+allem|insgesamt|zusammen|in\s+(?:der\s+)?Summe)\b")


def _sums_up(first: Cost, around: Around, said: str) -> bool:
    """The price of a thing is told first, then what all of them cost."""
    return first.role == "other" and _WHOLE.search(around.before) is not None and is_thing(said)


def _cost(scope: Scope, sentence: Sentence, money: Money, around: Around) -> Cost:
    role = role_of(sentence, money, around)
    basis = basis_of(sentence, money, around, role)
    year = around.year
    if year and basis == "total" and role in PROGRAMME_ROLES:
        basis = "per_year"
    whole = role == "programme" and basis in ("total", "per_year")
    if whole and "\t" in sentence.text and is_part_of_plan(scope, sentence):
        role = "other"
    if role in PROGRAMME_ROLES and time_of_price(around, basis) == 0:
        role = "other"  # a price of a day: how many days there are is not told
    start, end = sentence.start + money.start, sentence.start + money.end
    label = words.LABEL.search(around.before) or (
        words.PART.search(around.before) if _several(sentence, amounts_apart=2) else None
    )
    named = " ".join(label["label"].split()) if label else None
    lowest = role == "wage" and money.qualifier == "exact" and "Mindest" in around.near_before
    return Cost(
        amount=money.amount,
        low=money.low,
        high=money.high,
        basis=basis,
        role=role,
        period_months=period_of(sentence, money, basis, around),
        participants=covered(scope, sentence, money, basis),
        price_year=year or price_year_of(scope, sentence),
        qualifier="min" if lowest else limit_told(money.qualifier, around.before, around.after),
        status=status_of(scope, sentence, money.start, around),
        label=named if named not in words.NO_PART else None,
        each_run=basis == "total" and _is_each_run(around),
        partial=role in PROGRAMME_ROLES
        and (_is_partial(scope, sentence) or _is_beside_shares(sentence.text[money.end :])),
        evidence=scope.sentence_evidence(sentence, start, end),
    )


def _is_each_run(around: Around) -> bool:
    behind = words.EACH_RUN.match(around.near_after) is not None
    return behind or words.EACH_RUN_BEFORE.search(around.before[-100:]) is not None


def _is_partial(scope: Scope, sentence: Sentence) -> bool:
    part = sentence.part
    return "cost" in part.fields and _not_whole(scope.view.text[part.start : part.end])


def _is_beside_shares(after: str) -> bool:
    """Money of one payer, told beside the share of another that is not told."""
    return words.BESIDE_SHARES.search(after[:160]) is not None


# a part may hold many amounts
@lru_cache(maxsize=16)
def _not_whole(text: str) -> bool:
    return words.NOT_WHOLE.search(text) is not None


def _distinct(found: list[Cost]) -> list[Cost]:
    seen = set()
    kept = []
    for item in found:
        key = (item.amount, item.low, item.high, item.basis, item.role)
        if item.role not in ("subsidy", "wage") and key in seen:
            continue
        seen.add(key)
        kept.append(item)
    return kept
