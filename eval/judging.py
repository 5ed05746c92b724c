"""One record against one entry of the gold: every judged value with its outcome and evidence.

Every judged value is right, wrong (something else is said) or missing (nothing is said). In
fields that list values, a said value that the reader does not have counts as wrong and a
reader's value that is not said as missing. An empty list of the reader is right where the
record says nothing. Basis and qualifier are judged on the costs whose amount was found.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from eval.equality import acceptable, amounts_equal, equal, related, target_codes
from eval.evidence import check, locate
from eval.fields import LIST_FIELDS, Found, found_values, shown
from eval.gold import GoldCost, GoldEntry
from records import german
from records.model import Record

Outcome = Literal["right", "right_empty", "wrong", "missing"]


@dataclass(frozen=True)
class Judgement:
    """One value compared.

    `gold`, `found` and the quotes are as shown to people, "" where there is none. `gold_quote`
    is the reader's, else the first place of the document where a missing value stands. `evidence`
    says whether the evidence of what was found is right (`None`: nothing to judge), `fault` why
    not.
    """

    key: str
    record_id: str | None
    field: str
    outcome: Outcome
    gold: str
    found: str = ""
    quote: str = ""
    gold_quote: str = ""
    evidence: bool | None = None
    fault: str = ""


def judge_entry(
    entry: GoldEntry,
    record: Record | None,
    notes: list[str] | None = None,
    text: str | None = None,
) -> list[Judgement]:
    """Judge all fields of one entry; without a record every value of the reader is missing.

    `text` is the text of the record's document, where its evidence is to be checked.
    """
    judgements: list[Judgement] = []
    for name, values in entry.values.items():
        if record is None:
            if name != "traps":
                expected = values if name in LIST_FIELDS else values[:1]
                judgements += [
                    Judgement(entry.key, None, name, "missing", shown(value)) for value in expected
                ]
        else:
            judgements += _Judge(entry, record, text).field(name, values)
        if name == "target" and notes is not None:
            notes += [
                f"„{entry.key}“: Die Zielgruppe „{word}“ kennt das Vokabular nicht."
                for word in values
                if not target_codes(word)
            ]
    return judgements


@dataclass(frozen=True)
class _Judge:
    entry: GoldEntry
    record: Record
    text: str | None

    def field(self, name: str, values: list[Any]) -> list[Judgement]:
        if name == "cost":
            return self._costs(values)
        if name == "traps":
            return self._traps(values)
        if name in LIST_FIELDS:
            return self._list(name, values)
        return [self._one(name, values)]

    def _made(
        self,
        name: str,
        outcome: Outcome,
        gold: str,
        found: Sequence[Found] = (),
        wanted: Any = None,
    ) -> Judgement:
        """One judgement; `found` are the values meant, `wanted` a value that is missing."""
        quotes = self.entry.quotes.get(name, [])
        gold_quote = " · ".join(quotes)
        if not gold_quote and outcome == "missing" and wanted is not None and self.text:
            gold_quote = locate(name, wanted, self._own_text())
        checks = [check(name, item, self.text, quotes) for item in found]
        judged = [one.right for one in checks if one.right is not None]
        return Judgement(
            key=self.entry.key,
            record_id=self.record.id,
            field=name,
            outcome=outcome,
            gold=gold,
            found="; ".join(dict.fromkeys(item.shown for item in found)),
            quote=" · ".join(dict.fromkeys(item.quote for item in found if item.quote)),
            gold_quote=gold_quote,
            # one right place is enough where several values say the same
            evidence=any(judged) if judged else None,
            fault="" if any(judged) else next((one.fault for one in checks if one.fault), ""),
        )

    def _own_text(self) -> str:
        start, end = self.record.span
        return (self.text or "")[start:end]

    def _one(self, name: str, gold: list[Any]) -> Judgement:
        """A field that holds one value: any acceptable one is right."""
        found = found_values(self.record, name)
        right = [item for item in found if acceptable(name, gold, item.value)]
        outcome: Outcome
        if right:
            outcome = "right"
        elif found:
            outcome = "wrong"
        else:
            outcome = "missing" if gold else "right_empty"
        wanted = " oder ".join(shown(value) for value in gold) or german.NOT_STATED
        return self._made(name, outcome, wanted, right or found, gold[0] if gold else None)

    def _list(self, name: str, gold: list[Any]) -> list[Judgement]:
        found = _distinct(found_values(self.record, name))
        # a group itself goes before a narrower one, which may be another group of the reader
        closer = (lambda g, f: f not in target_codes(g)) if name == "target" else None
        matched, missing, extra = _match(name, gold, found, closer)
        if name == "target":
            extra = [item for item in extra if not related(gold, item.value)]
        return self._listed(name, gold, matched, missing, extra)

    def _costs(self, gold: list[GoldCost]) -> list[Judgement]:
        found = _distinct(found_values(self.record, "cost"))
        # of several costs with the same amount the one with the reader's basis is meant
        matched, missing, extra = _match(
            "cost",
            gold,
            found,
            closer=lambda g, f: (g.basis != f.basis, g.qualifier != f.qualifier),
        )
        judgements = self._listed("cost", gold, matched, missing, extra)
        for wanted, item in matched:
            cost = item.value
            for name, expected, given in (
                ("basis", german.basis(wanted.basis), german.basis(cost.basis)),
                ("qualifier", wanted.qualifier, cost.qualifier),
            ):
                outcome: Outcome = "right" if expected == given else "wrong"
                told = Found(cost, f"{given} ({item.shown})", item.quote)
                judgements.append(self._made(name, outcome, expected, [told]))
        return judgements

    def _traps(self, traps: list[Any]) -> list[Judgement]:
        """An amount that is no programme cost is wrong where the record says it is one."""
        judgements: list[Judgement] = []
        for trap in traps:
            caught = [
                item
                for item in found_values(self.record, "traps")
                if any(
                    amount is not None and amounts_equal(trap, amount)
                    for amount in (item.value.amount, item.value.low, item.value.high)
                )
            ]
            outcome: Outcome = "wrong" if caught else "right"
            judgements.append(self._made("traps", outcome, shown(trap), caught))
        return judgements

    def _listed(
        self,
        name: str,
        gold: Sequence[Any],
        matched: Sequence[tuple[Any, Found]],
        missing: Sequence[Any],
        extra: Sequence[Found],
    ) -> list[Judgement]:
        judged = [self._made(name, "right", shown(wanted), [item]) for wanted, item in matched]
        for wanted in missing:
            told = self._elsewhere(wanted) if name == "cost" else list(extra)
            judged.append(self._made(name, "missing", shown(wanted), told, wanted))
        judged += [self._made(name, "wrong", "", [item]) for item in extra]
        if not gold and not extra:
            judged.append(self._made(name, "right_empty", german.NOT_STATED))
        return judged

    def _elsewhere(self, wanted: GoldCost) -> list[Found]:
        """Where a missing amount was read as something else: the usual reason it is missing."""
        for cost in self.record.costs:
            amount = wanted.amount if wanted.amount is not None else wanted.low
            if (
                amount is not None
                and cost.amount is not None
                and amounts_equal(amount, cost.amount)
            ):
                told = f"{german.cost(cost)} ({german.ROLE_LABELS[cost.role]})"
                return [Found(cost, told, cost.quote)]
        return []


def _match(
    name: str,
    gold: Sequence[Any],
    found: Sequence[Found],
    closer: Callable[[Any, Any], Any] | None = None,
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
        best = fitting[0]
        if closer is not None:
            distances = [(closer(wanted, item.value), place) for place, item in enumerate(fitting)]
            best = fitting[min(distances)[1]]
        rest.remove(best)
        pairs.append((wanted, best))
    return pairs, missing, rest


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
