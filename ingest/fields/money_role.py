"""What an amount is: programme cost, part of it, or money that is no cost of the programme."""

from __future__ import annotations

import re

from ingest.fields import money_words as words
from ingest.fields import no_cost_words as no_cost
from ingest.fields import payer_words as payers
from ingest.fields.money_around import Around, clause_after, clause_before
from ingest.fields.others_prices import of_others
from ingest.fields.scope import Sentence
from ingest.fields.spent_words import SHARED_OUT, is_about_others, is_spent
from ingest.fields.status_words import DONE_WITH_IT
from records.model import CostRole
from records.quantities import (
    Money,
    find_money,
)
from records.quick import Quick


def role_of(sentence: Sentence, money: Money, around: Around) -> CostRole:
    """What an amount is: what rules a cost out first, then what makes it one."""
    said = clause_before(around.before)
    ahead = clause_after(around.after)
    per_head = _is_per_head(said, ahead)
    ruled_out = _not_a_cost(sentence, money, around, said, ahead, per_head)
    return ruled_out or _kind_of_cost(sentence, money, around, said, ahead, per_head)


def _is_per_head(said: str, ahead: str) -> bool:
    """The price of one place or one participation, as a contract states it."""
    near = ahead[:55]
    if words.TIMES_BEFORE.search(said[-60:]) or words.TIMES_BEHIND.match(ahead):
        return True
    direct = any(p.search(near) for p in (words.PER_PLACE, words.PERSON_MONTH, words.PER_PERSON))
    before = said[-60:]
    led = words.PER_PLACE.search(before) or words.PER_PERSON.search(before)
    return direct or bool(words.HEAD.search(near) or led)


def _not_a_cost(
    sentence: Sentence, money: Money, around: Around, said: str, ahead: str, per_head: bool
) -> CostRole | None:
    """Role of an amount that is no cost of the programme; `None` when nothing rules it out."""
    after = around.near_after
    cost_field = "cost" in sentence.part.fields
    named_cost = re.search(r"[Kk]osten|[Vv]olumen|[Bb]udget|[Aa]usgaben|[Aa]ufwand", said[-60:])
    if words.PER_HOUR.match(after.lstrip(" (\n")) and not _is_hourly_price(sentence, money, around):
        return "benefit" if words.MAE.search(said[-60:]) else "wage"
    if words.PER_SESSION.match(after.lstrip(" (\n")) and not cost_field:
        return "other"
    # "75 % des Arbeitsentgelts": the wage is only what the percentage is taken of
    near = no_cost.WITH_TAX.sub(r"\1", words.SHARE_OF_WAGE.sub(" ", around.near_before))
    if _nearest(no_cost.WAGE, near) and not (per_head and named_cost):
        return "wage"
    if re.match(r"\s*(?:\([^)]*\)\s*)?(?:brutto|netto|Stundenlohn|Bruttolohn)", after, re.I):
        # "Auftragswert 240.000 Euro (brutto)" is with tax
        taxed = (
            cost_field or named_cost or re.search(r"[Vv]ertrag|[Aa]uftrag|Zuschlag", said)
        ) and not re.match(r"[^,;]{0,12}(?:[Ll]ohn|verdien)", after)
        if not taxed:
            return "wage"
    if of_others(around.before, around.after):
        return "other"
    asked = sentence.text[max(0, money.start - 60) : money.start]
    if no_cost.ASKS_FOR.search(asked) or no_cost.ASKS_FOR.search(ahead[:30]):
        return "other"
    if no_cost.COMPARED.search(said) or no_cost.COSTS_OTHERS.search(said):
        return "other"
    if no_cost.LESS_BENEFIT.search(said):
        return "saving"
    if no_cost.PAYS_ALONE.match(ahead) and (
        "selbst" not in ahead[:25] or no_cost.PAYS_THEMSELVES.search(said)
    ):
        return "other"
    if no_cost.FOR_CHILDREN.search(said) and no_cost.PAID_BY_TIME.match(after):
        return "benefit"
    if no_cost.CLAIM.search(said) or no_cost.CLAIM.search(f"{said[-60:]} # {ahead}"):
        return "other"
    if _nearest(no_cost.SAVING, around.before[-200:]) or re.match(
        r"\s*(?:\w+\s+){0,2}(?:Einsparung|Ersparnis|eingespart)", after
    ):
        return "saving"
    if no_cost.FARES_OF_PEOPLE.search(f"{around.before[-60:]} "):
        return "benefit"
    if no_cost.FARES.search(said[-60:]) or (not cost_field and no_cost.EXPENSES.search(said[-60:])):
        return "benefit"
    if no_cost.LESS_THAN_BEFORE.match(after) or no_cost.REDUCED_BY.search(said):
        return "saving"
    if no_cost.BY_THIS.search(said) and no_cost.LOWER.match(sentence.text, money.end):
        return "saving"
    if no_cost.SPENT_ON_LIVING.match(ahead) or no_cost.OF_LIVING.match(ahead):
        return "benefit"
    if no_cost.HOUSING.search(said) or no_cost.CHILD_CARE.search(said[-70:]):
        return "other"
    if no_cost.HELPED_WITH.search(f"{said[-80:]}§{ahead[:40]}"):
        return "subsidy"
    if re.match(
        r"[^.;]{0,60}\b(?:einspar\w*|eingespart|gespart|erspar\w*|vermieden)\b", ahead[:90]
    ):
        return "saving"
    if "\t" in sentence.text and payers.FUNDED_ROW.search(sentence.text.split("\t", 1)[0]):
        return "other"
    if _is_share(sentence, money, around):
        return "other"
    if payers.BUDGET_IS.search(said) or payers.INTO_ALL.match(ahead):
        return "other"
    if payers.PAYER_AND_PERCENT.search(around.before[-90:]) or (
        payers.PAYER_GIVES.search(clause_before(around.said))
        # "dafür gibt der Kreis 31.500 Euro aus": who spends it, not who pays a share
        and not re.match(r"[^.;,]{0,15}\baus\b", ahead)
    ):
        return "other"
    if payers.FUNDER.search(said) or payers.OFFICE_BUDGET.search(
        said if cost_field else f"{said} # {ahead[:40]}"
    ):
        return "other"
    if payers.OFFICE_BUDGET.search(said) and not cost_field:
        return "other"
    if SHARED_OUT.search(said):
        return None
    if payers.PAID_BY_OTHERS.search(ahead) and not re.search(r"[Gg]esamt|Jobcenter", said + ahead):
        return "other"
    if (
        payers.GIVEN.search(ahead)
        or payers.PAID_BY_LAND.match(ahead)
        or payers.OTHERS_PAY.search(said)
        or payers.BORNE_BY.search(ahead)
    ):
        return "other"
    if payers.THEMSELVES.match(ahead) and payers.PAY.search(said) and "center" not in said:
        return "other"
    bought = re.search(r"[Aa]nschaff\w+|[Gg]ekauft|[Bb]eschafft", said[-40:])
    if (bought or words.PARTIAL.search(said[-40:])) and payers.OUT_OF.match(ahead):
        return "other"
    others = payers.PAID_BY_OTHERS.search(said)
    if others and not named_cost and not cost_field and "Jobcenter" not in said[others.end() :]:
        return "other"
    if words.PAID_TO_PEOPLE.search(said) or words.MAE.search(f"{said[-60:]} {ahead[:40]}"):
        return "benefit" if not words.TO_CONTRACTOR.search(said) else None
    if no_cost.BENEFIT.search(around.near_before[-55:]) and not words.COST.search(
        clause_before(around.said)[-40:] if cost_field else around.near_before[-40:]
    ):
        return "benefit"
    return None


def _is_share(sentence: Sentence, money: Money, around: Around) -> bool:
    """What one of several payers gives of an amount told before: "(Bund 64 TEUR, Land 32 TEUR)"."""
    told = sentence.text[: money.start]
    if payers.SHARE_OF.search(told[-60:]):
        return len(find_money(sentence.text)) > 1
    split = words.PARTIAL.search(told) or "(" in told
    return bool(split and find_money(told) and payers.SHARE_BY.match(around.after))


def _is_hourly_price(sentence: Sentence, money: Money, around: Around) -> bool:
    """What an hour of work with participants costs; what somebody earns in it is a wage."""
    if words.OF_UNIT.match(around.after):
        return True
    said = clause_before(around.said)
    if re.search(
        r"(?:[Cc]oaching|[Bb]eratung|[Bb]etreuung|[Uu]nterricht|[Bb]egleitung)\s+wird\s", said
    ):
        return True
    if no_cost.WAGE.search(said) or words.MAE.search(said) or words.PAID_TO_PEOPLE.search(said):
        return False
    if words.HOURLY_RATE.search(said) or words.OF_PARTICIPANT_HOUR.match(around.after):
        return True
    if words.HOURLY_PRICE.search(said) and not re.search(r"Arbeitgeber|Betrieb", said):
        return True
    alone = not re.search(r"[A-Za-zÄÖÜäöü]{3}", said) and money.qualifier == "exact"
    return alone and "cost" in sentence.part.fields


def _kind_of_cost(
    sentence: Sentence, money: Money, around: Around, said: str, ahead: str, per_head: bool
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
    if paid_out and words.PAID_TO_CONTRACTOR.search(said):
        return "programme"
    if paid_out and not ("cost" in sentence.part.fields and DONE_WITH_IT.match(after)):
        return "subsidy"
    if re.match(r"\s*(?:Zuschuss|Förderung|Prämie|Pauschale|Erstattung)", after):
        return "subsidy"
    if re.match(r"[^.;,\d]{0,20}\ban\s+(?:den|die)\s+(?:Arbeitgeber|Betrieb|Unternehmen)", after):
        return "subsidy"
    fields = set(sentence.part.fields)
    cost_field = "cost" in fields
    # below the head "Preis" it is what a case costs
    priced = re.match(r"\W*(?:Preis|Vergütung)\b", sentence.part.heading) or re.search(
        r"\w*[Kk]osten\b|[Aa]bgerechnet", around.near_before
    )
    if words.PER_CASE.search(after) and not priced:
        # a flat rate under a label of costs is the price of the measure, if nobody is subsidised
        paid_to = re.search(
            r"[Aa]rbeitgeber|[Bb]etrieb|[Zz]usch[uü]ss|[Pp]rämie|[Ff]örder|[Dd]arlehen|EGZ|[Ee]instiegsgeld|"
            r"[Vv]ermittlungsbudget|\bVB\b",
            f"{sentence.part.heading} {sentence.text}",
        )
        return "programme" if cost_field and not paid_to else "subsidy"
    if re.search(r"aus dem Vermittlungsbudget", around.said):
        return "subsidy"
    if per_head and (cost_field or not re.search(r"erstatt|übernimmt|prämie|zuschuss", said, re.I)):
        return "programme"
    if words.PAID_TO_CONTRACTOR.search(said):
        return "programme"
    if words.TO_EMPLOYERS.search(said) or words.EMPLOYERS_GET.search(said):
        return "subsidy"
    named_cost = re.search(r"[Kk]osten|[Vv]olumen|budget", around.near_before[-40:])
    if re.search(r"\b[Aa]bgerechnet\s+(?:wird|werden|wurden?)\b[^.;]*$", said) and not re.search(
        r"[Aa]rbeitgeber|[Bb]etrieb", sentence.text
    ):
        return "programme"
    subsidised = words.SUBSIDY.search(around.before[-110:]) and not words.PER_PERSON.search(after)
    if subsidised and not (cost_field and named_cost):
        return "subsidy"
    if words.SUBSIDY.search(around.said[-160:]) and not cost_field:
        return "subsidy"
    if words.PAID_OUT.search(said):
        return "subsidy"
    kind = _nearer_kind(_own_label(around.before)[-90:])
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
        if not per_head and is_about_others(clause_before(around.said), ahead):
            return "other"
        return "programme"
    if words.UNITS_BEFORE.search(said[-40:]) and not no_cost.WAGE.search(said):
        return "programme"
    if words.MADE_AVAILABLE.search(said) or words.PAID_BY_OFFICE.match(ahead):
        return "programme"
    spent = re.match(
        r"[^.;]{0,40}\b(?:bereit|aus|eingeplant|veranschlagt|vorgesehen|gekostet|vereinbart)\b",
        ahead,
    )
    if spent or words.COST.search(f"{around.before[-120:]} {after}"):
        return "programme"
    if is_spent(around.before, around.after):
        return "programme"
    summed = re.search(r"\b(?:[Zz]usammen|[Ii]nsgesamt|[Ss]umme)\W*$", said[-25:])
    if summed and fields & {"staff", "cost"}:
        return "programme"
    told = fields & {"participants", "period", "duration"} and "description" not in fields
    if told and not words.PARTIAL.search(around.before):
        return "programme"
    return "other"


# "… / Qualifizierung Personal: - Mittelvolumen: ca. 775.000 €"
_WHOLE_LABEL = re.compile(
    r"\b(?:\w*[Vv]olumen|Gesamt(?:kosten|budget|mittel)|\w*[Bb]udget|Mittel)\b[^:.]{0,20}:[^:]*$"
)


def _own_label(before: str) -> str:
    """From a label of the whole on, where one stands right before the amount."""
    labelled = _WHOLE_LABEL.search(before)
    return before[labelled.start() :] if labelled else before


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


_OWN_VERB = re.compile(
    r"^\s*(?:(?:(?:der|des|den|im|in|für|je|pro|am|an)\s+(?:\w+\s+)?\w+|[a-zäöü]+|\([^()]*\))\s+){0,4}?beträgt\b"
)


def _nearest(pattern: Quick, text: str) -> bool:
    """The pattern stands in the text and no other kind of cost stands between it and the amount."""
    found = list(pattern.finditer(text))
    if not found:
        return False
    # "Die jährliche Einsparung beträgt …": its own verb
    rest = _OWN_VERB.sub("", text[found[-1].end() :])
    return not re.search(
        r"Gesamtkosten|Projektkosten|kostet|[Zz]usammen\b|[Ii]nsgesamt|\b[Ss]umme|Zuschuss|Zuschüsse|Erstattung|Ausgleich|Förderhöhe|"
        r"beträgt|Sachkosten|"
        r"Personalkosten",
        rest,
    )
