"""One record against one entry of the gold: every judged value with its outcome.

Every judged value is right, wrong (something else is said) or missing (nothing is said). In
fields that list values, a said value that the reader does not have counts as wrong and a
reader's value that is not said as missing. An empty list of the reader is right where the
record says nothing. Basis and qualifier are judged on the costs whose amount was found.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from eval.equality import acceptable, amounts_equal, equal, related, target_codes
from eval.fields import LIST_FIELDS, Found, found_values, shown
from eval.gold import GoldCost, GoldEntry
from records import german
from records.model import Record

Outcome = Literal["right", "right_empty", "wrong", "missing"]


@dataclass(frozen=True)
class Judgement:
    """One value compared.

    `gold`, `found` and `quote` are as shown to people, "" where there is none.
    """

    key: str
    record_id: str | None
    field: str
    outcome: Outcome
    gold: str
    found: str = ""
    quote: str = ""


def judge_entry(
    entry: GoldEntry, record: Record | None, notes: list[str] | None = None
) -> list[Judgement]:
    """Judge all fields of one entry; without a record every value of the reader is missing."""
    judgements: list[Judgement] = []
    for name, values in entry.values.items():
        if record is None:
            if name != "traps":
                expected = values if name in LIST_FIELDS else values[:1]
                judgements += [
                    Judgement(entry.key, None, name, "missing", shown(value)) for value in expected
                ]
        elif name == "cost":
            judgements += _judge_costs(entry.key, record, values)
        elif name == "traps":
            judgements += _judge_traps(entry.key, record, values)
        elif name in LIST_FIELDS:
            judgements += _judge_list(entry.key, record, name, values)
        else:
            judgements.append(_judge_one(entry.key, record, name, values))
        if name == "target" and notes is not None:
            notes += [
                f"„{entry.key}“: Die Zielgruppe „{word}“ kennt das Vokabular nicht."
                for word in values
                if not target_codes(word)
            ]
    return judgements


def _judge_one(key: str, record: Record, name: str, gold: list[Any]) -> Judgement:
    """A field that holds one value: any acceptable one is right."""
    found = found_values(record, name)
    right = [item for item in found if acceptable(name, gold, item.value)]
    outcome: Outcome
    if right:
        outcome = "right"
    elif found:
        outcome = "wrong"
    else:
        outcome = "missing" if gold else "right_empty"
    wanted = " oder ".join(shown(value) for value in gold) or german.NOT_STATED
    return Judgement(key, record.id, name, outcome, wanted, *_tell(right or found))


def _judge_list(key: str, record: Record, name: str, gold: list[Any]) -> list[Judgement]:
    found = _distinct(found_values(record, name))
    # a group itself goes before a narrower one, which may be another group of the reader
    closer = (lambda g, f: f not in target_codes(g)) if name == "target" else None
    matched, missing, extra = _match(name, gold, found, closer)
    if name == "target":
        extra = [item for item in extra if not related(gold, item.value)]
    return _listed(key, record, name, gold, matched, missing, extra)


def _judge_costs(key: str, record: Record, gold: list[GoldCost]) -> list[Judgement]:
    found = _distinct(found_values(record, "cost"))
    # of several costs with the same amount the one with the reader's basis is meant
    matched, missing, extra = _match(
        "cost", gold, found, closer=lambda g, f: (g.basis != f.basis, g.qualifier != f.qualifier)
    )
    judgements = _listed(key, record, "cost", gold, matched, missing, extra)
    for wanted, item in matched:
        cost = item.value
        for name, expected, given in (
            ("basis", german.basis(wanted.basis), german.basis(cost.basis)),
            ("qualifier", wanted.qualifier, cost.qualifier),
        ):
            outcome: Outcome = "right" if expected == given else "wrong"
            told = (f"{given} ({item.shown})", item.quote)
            judgements.append(Judgement(key, record.id, name, outcome, expected, *told))
    return judgements


def _judge_traps(key: str, record: Record, traps: list[Any]) -> list[Judgement]:
    """An amount that is no programme cost is wrong where the record says it is one."""
    judgements: list[Judgement] = []
    for trap in traps:
        caught = [
            item
            for item in found_values(record, "traps")
            if any(
                amount is not None and amounts_equal(trap, amount)
                for amount in (item.value.amount, item.value.low, item.value.high)
            )
        ]
        outcome: Outcome = "wrong" if caught else "right"
        judgements.append(Judgement(key, record.id, "traps", outcome, shown(trap), *_tell(caught)))
    return judgements


def _match(
    name: str, gold: Sequence[Any], found: Sequence[Found], closer: Any = None
) -> tuple[list[tuple[Any, Found]], list[Any], list[Found]]:
    """Pair every gold value with one found value: pairs, gold left over, found left over."""
    rest = list(found)
    pairs: list[tuple[Any, Found]] = []
    missing: list[Any] = []
    for wanted in gold:
        fitting = [item for item in rest if equal(name, wanted, item.value)]
        if not fitting:
            missing.append(wanted)
            continue
        best = min(fitting, key=lambda item: closer(wanted, item.value)) if closer else fitting[0]
        rest.remove(best)
        pairs.append((wanted, best))
    return pairs, missing, rest


def _listed(
    key: str,
    record: Record,
    name: str,
    gold: Sequence[Any],
    matched: Sequence[tuple[Any, Found]],
    missing: Sequence[Any],
    extra: Sequence[Found],
) -> list[Judgement]:
    judged = [
        Judgement(key, record.id, name, "right", shown(wanted), item.shown, item.quote)
        for wanted, item in matched
    ]
    for wanted in missing:
        told = _elsewhere(record, wanted) if name == "cost" else _tell(extra)
        judged.append(Judgement(key, record.id, name, "missing", shown(wanted), *told))
    for item in extra:
        judged.append(Judgement(key, record.id, name, "wrong", "", item.shown, item.quote))
    if not gold and not extra:
        judged.append(Judgement(key, record.id, name, "right_empty", german.NOT_STATED))
    return judged


def _elsewhere(record: Record, wanted: GoldCost) -> tuple[str, str]:
    """Where a missing amount was read as something else: the usual reason it is missing."""
    for cost in record.costs:
        amount = wanted.amount if wanted.amount is not None else wanted.low
        if amount is not None and cost.amount is not None and amounts_equal(amount, cost.amount):
            told = f"{german.cost(cost)} ({german.ROLE_LABELS[cost.role]})"
            return told, cost.quote
    return "", ""


def _distinct(found: Sequence[Found]) -> list[Found]:
    """The same value told twice counts once."""
    kept: dict[object, Found] = {}
    for item in found:
        cost = item.value
        identity = (
            (cost.amount, cost.low, cost.high, cost.basis) if hasattr(cost, "basis") else cost
        )
        kept.setdefault(identity, item)
    return list(kept.values())


def _tell(found: Sequence[Found]) -> tuple[str, str]:
    shown_values = "; ".join(dict.fromkeys(item.shown for item in found))
    return shown_values, " · ".join(dict.fromkeys(item.quote for item in found if item.quote))
