"""What the amounts in a block are: programme cost, part of it, or something else.

Reading is by the words around an amount within its sentence, list item or table row: what it is
counted per, which period and how many people it covers, whether it is planned or spent. An
amount whose words say wage, saving, benefit threshold or claim is kept, but is no cost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ingest.fields import money_words as words
from ingest.fields.money_cells import (
    bare_cell,
    column_head,
    heads_of,
    is_part_of_plan,
    row_amounts,
    row_label,
    year_of_column,
)
from ingest.fields.scope import Scope, Sentence
from records.model import PROGRAMME_ROLES, Cost, CostBasis, CostRole, CostStatus
from records.quantities import (
    Money,
    find_dates,
    find_durations,
    find_money,
    find_periods,
    months_between,
    parse_number,
)
from records.quantities.dates import MONTHS
from records.quick import Quick


def _several(sentence: Sentence, amounts_apart: int) -> bool:
    """The sentence adds amounts up side by side; it does not split one of them."""
    return len(find_money(sentence.text)) >= amounts_apart and not _splits(sentence.text)


@lru_cache(maxsize=256)
def _splits(sentence: str) -> bool:
    return words.PARTIAL.search(sentence) is not None


@dataclass(frozen=True)
class _Around:
    """Words that belong to one amount: from the previous amount to the next one."""

    before: str
    after: str
    near_before: str
    near_after: str
    said: str
    year: int | None


def extract_costs(scope: Scope) -> list[Cost]:
    """All amounts of a block with basis, role, period and the rest; contact parts left out."""
    found: list[Cost] = []
    for part in scope.parts():
        for sentence in scope.sentences_of(part):
            found += _from_sentence(scope, sentence)
    if scope.block.layout == "deck":
        found = [c for c in found if c.role != "other"]
    return _distinct(found)


def _from_sentence(scope: Scope, sentence: Sentence) -> list[Cost]:
    amounts = find_money(sentence.text) or bare_cell(sentence) or row_amounts(scope, sentence)
    costs: list[Cost] = []
    for number, money in enumerate(amounts):
        left = amounts[number - 1].end if number else 0
        right = amounts[number + 1].start if number + 1 < len(amounts) else len(sentence.text)
        around = _around(scope, sentence, money, left, right)
        cost = _cost(scope, sentence, money, around)
        if costs:
            cost = _like_before(costs[-1], cost, around)
        costs.append(cost)
    return costs


def _like_before(first: Cost, cost: Cost, around: _Around) -> Cost:
    """A part of the amount before it shares its period; the same amount told anew its role.

    Amounts of several years, told one after the other, are amounts of one kind.
    """
    if around.year and first.role in PROGRAMME_ROLES and cost.role in ("other", first.role):
        basis = first.basis if cost.basis == "total" or cost.role == "other" else cost.basis
        return cost.model_copy(update={"role": first.role, "basis": basis})
    if words.PARTIAL.search(around.before[-40:]) or words.PARTIAL.search(around.after[:12]):
        if first.basis in ("per_year", "per_month") and cost.basis == "total":
            return cost.model_copy(update={"basis": first.basis})
    elif _is_restated(around.before) and cost.role != first.role:
        return cost.model_copy(update={"role": first.role})
    return cost


def _around(scope: Scope, sentence: Sentence, money: Money, left: int, right: int) -> _Around:
    before = sentence.text[left : money.start]
    after = sentence.text[money.end : right]
    if right < len(sentence.text) and words.LEADS_ON.fullmatch(after):
        after = ""
    said = sentence.text[: money.start]
    if left:
        # "7.626 € pro Monat / Kosten für 15 Monate: …": the unit belongs to the amount before
        before = words.OWN_UNIT.sub("", before)
    if left == 0 or "\t" in sentence.text:
        heading = column_head(scope, sentence, money.start) or sentence.part.heading
        lead = scope.view.text[max(sentence.part.start, sentence.start - 90) : sentence.start]
        # a short line above the amount is its caption: "monatliche Einsparungen …:\nca. 120.000 €"
        caption = lead.strip().rsplit("\n", 1)[-1] if lead.strip().endswith(":") else ""
        row = row_label(sentence.text) if "\t" in said else ""
        if row and not re.search(r"\d", row) and row not in before:
            before = f"{row} {before}"
        if "\t" not in sentence.text and _after_sentence(scope, sentence):
            # the unit of a label counts for what it labels, not for the sentences behind
            heading = words.HEADED_UNIT.sub(" ", heading)
        before = f"{heading}: {caption} {before}" if heading else f"{caption} {before}"
    year = _year_of_amount(scope, sentence, money, said, sentence.text[money.end : right])
    return _Around(before, after, before[-70:], after[:55], said, year)


def _after_sentence(scope: Scope, sentence: Sentence) -> bool:
    """Another sentence of running text stands before this one in its part."""
    above = scope.view.text[sentence.part.start : sentence.start].rstrip(" \n")
    return above.endswith((".", "!", "?"))


def _cost(scope: Scope, sentence: Sentence, money: Money, around: _Around) -> Cost:
    role = _role(sentence, money, around)
    basis = _basis(sentence, money, around, role)
    year = around.year
    if year and basis == "total" and role in PROGRAMME_ROLES:
        basis = "per_year"
    whole = role == "programme" and basis in ("total", "per_year")
    if whole and "\t" in sentence.text and is_part_of_plan(scope, sentence):
        role = "other"
    start, end = sentence.start + money.start, sentence.start + money.end
    label = words.LABEL.search(around.before) or (
        words.PART.search(around.before) if _several(sentence, amounts_apart=2) else None
    )
    return Cost(
        amount=money.amount,
        low=money.low,
        high=money.high,
        basis=basis,
        role=role,
        period_months=_period(sentence, money, basis),
        participants=_covered(scope, sentence, basis),
        price_year=year or _price_year(scope, sentence),
        qualifier=money.qualifier,
        status=_status_near(around.after)
        or _status_before(sentence.text, around.before)
        or _status(scope, sentence, money.start),
        label=" ".join(label["label"].split()) if label else None,
        partial=role in PROGRAMME_ROLES and _is_partial(scope, sentence),
        evidence=scope.sentence_evidence(sentence, start, end),
    )


def _is_partial(scope: Scope, sentence: Sentence) -> bool:
    part = sentence.part
    return "cost" in part.fields and _not_whole(scope.view.text[part.start : part.end])


# a part may hold many amounts
@lru_cache(maxsize=16)
def _not_whole(text: str) -> bool:
    return words.NOT_WHOLE.search(text) is not None


def _is_restated(before: str) -> bool:
    """The words that end in an amount say the amount before it anew; at most three of them do."""
    tail = before.rsplit(None, 4)
    return words.RESTATED.search(before, len(tail[0]) if len(tail) > 4 else 0) is not None


def _role(sentence: Sentence, money: Money, around: _Around) -> CostRole:
    """What an amount is: what rules a cost out first, then what makes it one."""
    said = _clause_before(around.before)
    ahead = _clause_after(around.after)
    per_head = _is_per_head(said, ahead)
    ruled_out = _not_a_cost(sentence, money, around, said, ahead, per_head)
    return ruled_out or _kind_of_cost(sentence, money, around, said, ahead, per_head)


def _clause_before(text: str) -> str:
    """What precedes an amount, from the last sentence or semicolon on."""
    return re.split(r";\s|(?<![a-z])\.\s(?=[A-ZÄÖÜ])", text[-160:])[-1]


def _clause_after(text: str) -> str:
    return re.split(r";\s|(?<!\b[A-Za-z])(?<!bzw)(?<!ca)(?<!mtl)\.\s", text[:110])[0]


def _is_per_head(said: str, ahead: str) -> bool:
    """The price of one place or one participation, as a contract states it."""
    near = ahead[:55]
    direct = any(p.search(near) for p in (words.PER_PLACE, words.PERSON_MONTH, words.PER_PERSON))
    before = said[-60:]
    led = words.PER_PLACE.search(before) or words.PER_PERSON.search(before)
    return direct or bool(words.HEAD.search(near) or led)


def _not_a_cost(
    sentence: Sentence, money: Money, around: _Around, said: str, ahead: str, per_head: bool
) -> CostRole | None:
    """Role of an amount that is no cost of the programme; `None` when nothing rules it out."""
    after = around.near_after
    cost_field = "cost" in sentence.part.fields
    named_cost = re.search(r"[Kk]osten|[Vv]olumen|[Bb]udget|[Aa]usgaben|[Aa]ufwand", said[-60:])
    if words.PER_HOUR.match(after.lstrip(" (\n")) and not _is_hourly_price(sentence, money, around):
        return "wage"
    # "75 % des Arbeitsentgelts": the wage is only what the percentage is taken of
    near = words.SHARE_OF_WAGE.sub(" ", around.near_before)
    if _nearest(words.WAGE, near) and not (per_head and named_cost):
        return "wage"
    if re.match(r"\s*(?:\([^)]*\)\s*)?(?:brutto|netto|Stundenlohn|Bruttolohn)", after, re.I):
        return "wage"
    if words.COMPARED.search(said):
        return "other"
    if words.CLAIM.search(said) or words.CLAIM.search(f"{said[-60:]} # {ahead}"):
        return "other"
    if _nearest(words.SAVING, around.before[-200:]) or re.match(
        r"\s*(?:\w+\s+){0,2}(?:Einsparung|Ersparnis|eingespart)", after
    ):
        return "saving"
    if words.FARES.search(said[-60:]):
        return "benefit"
    if words.LESS_THAN_BEFORE.match(after) or words.REDUCED_BY.search(said):
        return "saving"
    if words.BY_THIS.search(said) and words.LOWER.match(sentence.text, money.end):
        return "saving"
    if words.SPENT_ON_LIVING.match(ahead):
        return "benefit"
    if re.match(r"[^.;]{0,60}\b(?:einspar\w*|eingespart|gespart|vermieden)\b", ahead[:90]):
        return "saving"
    if "\t" in sentence.text and words.FUNDED_ROW.search(sentence.text.split("\t", 1)[0]):
        return "other"
    if _is_share(sentence, money, around):
        return "other"
    if words.FUNDER.search(said) or words.OFFICE_BUDGET.search(f"{said} # {ahead[:40]}"):
        return "other"
    if words.OFFICE_BUDGET.search(said) and not cost_field:
        return "other"
    if words.PAID_BY_OTHERS.search(ahead) and not re.search(r"[Gg]esamt|Jobcenter", said + ahead):
        return "other"
    if words.OTHERS_PAY.search(said) or words.BORNE_BY.search(ahead):
        return "other"
    if words.PARTIAL.search(said[-40:]) and words.OUT_OF.match(ahead):
        return "other"
    if words.PAID_BY_OTHERS.search(said) and not named_cost and not cost_field:
        return "other"
    if words.PAID_TO_PEOPLE.search(said) or words.MAE.search(f"{said[-60:]} {ahead[:40]}"):
        return "benefit" if not words.TO_CONTRACTOR.search(said) else None
    if words.BENEFIT.search(around.near_before[-55:]) and not words.COST.search(
        around.near_before[-40:]
    ):
        return "benefit"
    return None


def _is_share(sentence: Sentence, money: Money, around: _Around) -> bool:
    """What one of several payers gives of an amount told before: "(Bund 64 TEUR, Land 32 TEUR)"."""
    told = sentence.text[: money.start]
    if words.SHARE_OF.search(told[-60:]):
        return len(find_money(sentence.text)) > 1
    split = words.PARTIAL.search(told) or "(" in told
    return bool(split and find_money(told) and words.SHARE_BY.match(around.after))


def _is_hourly_price(sentence: Sentence, money: Money, around: _Around) -> bool:
    """What an hour of work with participants costs; what somebody earns in it is a wage."""
    said = _clause_before(around.said)
    if words.WAGE.search(said) or words.MAE.search(said) or words.PAID_TO_PEOPLE.search(said):
        return False
    if words.HOURLY_RATE.search(said) or words.OF_PARTICIPANT_HOUR.match(around.after):
        return True
    if words.HOURLY_PRICE.search(said) and not re.search(r"Arbeitgeber|Betrieb", said):
        return True
    alone = not re.search(r"[A-Za-zÄÖÜäöü]{3}", said) and money.qualifier == "exact"
    return alone and "cost" in sentence.part.fields


def _kind_of_cost(
    sentence: Sentence, money: Money, around: _Around, said: str, ahead: str, per_head: bool
) -> CostRole:
    """Programme cost, a part of it, a subsidy, or money whose role the words do not tell."""
    after = around.near_after
    tail = after.split(",")[0].split(";")[0]
    both = words.STAFF_AND_MATERIAL
    if both.search(tail[:50]) and not words.PARTIAL.search(said[-40:]):
        return "programme"
    if words.PER_HOUR.match(after.lstrip(" (\n")):
        return _nearer_kind(around.said[-90:]) or "programme"
    if words.FOR_STAFF.match(after) or re.match(
        r"\W*(?:(?:im|pro|je)\s+Jahr\s+|(?!und\b|sowie\b|plus\b)\w+\s+)?Personal(?:kosten|ausgaben|aufwand|mittel)?\b",
        tail,
    ):
        return "personnel"
    if words.FOR_MATERIAL.match(after) or re.match(
        r"\W*(?:(?:im|pro|je)\s+Jahr\s+|(?!und\b|sowie\b|plus\b)\w+\s+)?(?:Sachkosten|Sachausgaben|Sachaufwand|Sachmittel|Honorar)",
        tail,
    ):
        return "material"
    paid_out = re.match(
        r"[^.;,]{0,45}\b(?:erstattet|übernommen|übernimmt|ausgezahlt|gewährt)\b", after
    )
    if paid_out and not ("cost" in sentence.part.fields and words.DONE_WITH_IT.match(after)):
        return "subsidy"
    if re.match(r"\s*(?:Zuschuss|Förderung|Prämie|Pauschale|Erstattung)", after):
        return "subsidy"
    fields = set(sentence.part.fields)
    cost_field = "cost" in fields
    if words.PER_CASE.search(after) and not re.search(r"\w*[Kk]osten\b", around.near_before):
        return "subsidy"
    if re.search(r"aus dem Vermittlungsbudget", around.said):
        return "subsidy"
    if per_head and (cost_field or not re.search(r"erstatt|übernimmt|prämie|zuschuss", said, re.I)):
        return "programme"
    if words.PAID_TO_CONTRACTOR.search(said):
        return "programme"
    named_cost = re.search(r"[Kk]osten|[Vv]olumen|budget", around.near_before[-40:])
    subsidised = words.SUBSIDY.search(around.before[-110:]) and not words.PER_PERSON.search(after)
    if subsidised and not (cost_field and named_cost):
        return "subsidy"
    if words.SUBSIDY.search(around.said[-160:]) and not cost_field:
        return "subsidy"
    kind = _nearer_kind(around.before[-90:])
    if kind is not None:
        return kind
    if cost_field:
        if (
            money.qualifier == "max"
            and money.amount is not None
            and money.amount < 1000
            and not words.COST.search(sentence.text)
        ):
            return "benefit"
        return "programme"
    spent = re.match(r"[^.;]{0,40}\b(?:bereit|aus|eingeplant|veranschlagt|vorgesehen)\b", ahead)
    if spent or words.COST.search(f"{around.before[-120:]} {after}"):
        return "programme"
    summed = re.search(r"\b(?:[Zz]usammen|[Ii]nsgesamt|[Ss]umme)\W*$", said[-25:])
    if summed and fields & {"staff", "cost"}:
        return "programme"
    told = fields & {"participants", "period", "duration"} and "description" not in fields
    if told and not words.PARTIAL.search(around.before):
        return "programme"
    return "other"


def _nearer_kind(before: str) -> CostRole | None:
    """Staff or material, whichever is named last before an amount."""
    staff = max((m.start() for m in words.PERSONNEL.finditer(before)), default=-1)
    material = max((m.start() for m in words.MATERIAL.finditer(before)), default=-1)
    if staff < 0 and material < 0:
        return None
    both = list(words.STAFF_AND_MATERIAL.finditer(before))
    if both and both[-1].end() >= max(staff, material):
        return "programme"
    pattern = words.PERSONNEL if staff > material else words.MATERIAL
    role: CostRole = "personnel" if staff > material else "material"
    return role if _nearest(pattern, before) else None


def _nearest(pattern: Quick, text: str) -> bool:
    """The pattern stands in the text and no other kind of cost stands between it and the amount."""
    found = list(pattern.finditer(text))
    if not found:
        return False
    rest = text[found[-1].end() :]
    return not re.search(
        r"Gesamtkosten|Projektkosten|kostet|[Zz]usammen\b|[Ii]nsgesamt|\b[Ss]umme|Zuschuss|Zuschüsse|Erstattung|Ausgleich|Förderhöhe|"
        r"beträgt|Sachkosten|"
        r"Personalkosten",
        rest,
    )


def _basis(sentence: Sentence, money: Money, around: _Around, role: CostRole) -> CostBasis:
    after = around.near_after
    # what follows counts until the next clause; what precedes counts from the last clause on
    ahead = re.split(
        r";\s|(?<!bzw)(?<!ca)(?<!rd)(?<!\bp)\.\s(?=[A-ZÄÖÜ])|\bbei insgesamt\b|,\s(?!je|pro|mon|"
        r"jähr)",
        after,
    )[0]
    back = re.split(r";\s|\.\s(?=[A-ZÄÖÜ])", around.before[-110:])[-1]
    said = f"{back} | {ahead}"
    if words.PER_HOUR.match(after.lstrip(" (\n")):
        return "per_hour"
    if words.HOURLY_RATE.search(_clause_before(around.said)[-60:]) and role in PROGRAMME_ROLES:
        rate = re.search(r"(?:Stunden|Verrechnungs|Fachleistungs)-?\w*s[aä]tz", around.said)
        if rate and not words.PER_MONTH.search(ahead):
            return "per_hour"
    if role == "wage":
        return "per_hour" if re.search(r"Stunde", sentence.text, re.IGNORECASE) else "per_month"
    if words.PER_RESULT.search(said):
        return "per_integration"
    if _is_restated(around.before) and words.PER_MONTH.search(ahead):
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
        return "per_case"
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


def _period(sentence: Sentence, money: Money, basis: CostBasis) -> float | None:
    """Months a total covers, where the sentence says so."""
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
        follows = joined is not None and re.fullmatch(
            r"[\s,(]*(?:für|über|und|in|auf|bei)?\s*", joined
        )
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


def _covered(scope: Scope, sentence: Sentence, basis: CostBasis) -> int | None:
    """Number of people the amount is stated for."""
    if basis not in ("total", "per_month", "per_year"):
        return None
    return _people_in(sentence.text) or _people_in(sentence.part.heading)


@lru_cache(maxsize=256)
def _people_in(text: str) -> int | None:
    match = words.COVERS.search(text)
    value = int(parse_number(match["value"])) if match else 0
    return value if value > 1 else None


def _price_year(scope: Scope, sentence: Sentence) -> int | None:
    years = [d.last.year for d in find_dates(sentence.text)]
    if years:
        return max(years)
    ends = [
        p.finish.year
        for part in scope.parts("period")
        for p in find_periods(scope.view.text[part.start : part.end])
        if p.finish is not None and p.explicit_end
    ]
    document = scope.document_year
    if ends and (document is None or max(ends) <= document):
        return max(ends)
    return document or (max(ends) if ends else None)


def _status_near(after: str) -> CostStatus | None:
    """ "60.000 EUR bereitgestellt, 54.250 EUR ausgezahlt": the verb behind an amount is its own."""
    verb = words.DONE_WITH_IT.match(after)
    return None if verb is None else "actual" if verb["paid"] else "planned"


def _status_before(text: str, before: str) -> CostStatus | None:
    """ "Geplant waren 60.000 Euro, tatsächlich 54.250 Euro": each amount has the word before it."""
    planned = _last(words.PLANNED_WORD, before)
    actual = _last(words.ACTUAL_WORD, before)
    both = words.PLANNED_WORD.search(text) and words.ACTUAL_WORD.search(text)
    if not both or planned == actual:
        return None
    return "planned" if planned > actual else "actual"


def _last(pattern: re.Pattern[str] | Quick, text: str) -> int:
    """Where the last match ends; -1 without one."""
    return max((m.end() for m in pattern.finditer(text)), default=-1)


def _year_of_amount(
    scope: Scope, sentence: Sentence, money: Money, said: str, behind: str
) -> int | None:
    """ "2019: 100.000 Euro, 2020: 120.000 Euro": one of several amounts, each with its own year."""
    if "\t" in sentence.text:
        return year_of_column(scope, sentence, money.start)
    own = words.YEAR_BEFORE.search(said)
    if own is not None and len(words.YEARS_WITH_AMOUNTS.findall(sentence.text)) > 1:
        return int(own["year"])
    own = words.YEAR_AFTER.match(behind)
    if own is not None and len(words.AMOUNTS_WITH_YEARS.findall(sentence.text)) > 1:
        return int(own["year"])
    return None


def _status(scope: Scope, sentence: Sentence, position: int) -> CostStatus:
    """By the words of the sentence and its heading; spendings beside outcomes have been spent."""
    if "\t" in sentence.text:
        heads = heads_of(scope, sentence, position)
        if words.ACTUAL_COLUMN.search(heads):
            return "actual"
        if words.PLANNED_HEAD.search(heads):
            return "planned"
    status = _status_said(sentence.part.heading, _without_asides(sentence.text, position))
    if status != "unknown":
        return status
    told = words.SPENDINGS.match(sentence.part.heading) and any(
        re.search(r"\d", scope.view.text[p.start : p.end]) for p in scope.parts("results")
    )
    return "actual" if told else "unknown"


def _without_asides(text: str, position: int) -> str:
    """ "84.500 Euro (geplant: 90.000 Euro)": an amount in brackets has its words to itself."""
    for aside in re.finditer(r"\([^()]*\)", text):
        if aside.start() <= position < aside.end():
            return aside.group()
        if find_money(aside.group()):
            text = text[: aside.start()] + " " * len(aside.group()) + text[aside.end() :]
    return text


# a sentence may hold many amounts
@lru_cache(maxsize=256)
def _status_said(heading: str, sentence: str) -> CostStatus:
    if words.CONTRACTED.search(f"{heading} {sentence}"):
        return "contracted"
    if words.PLANNED.search(sentence) or words.PLANNED_HEAD.search(heading):
        return "planned"
    if words.ACTUAL.search(sentence):
        return "actual"
    return "unknown"


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
