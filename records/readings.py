"""One approach told by several documents: what they say differently, and what follows from it.

No document is believed more than another. Where they contradict each other, a derived figure is the
range over all of them, and a note names who says what; what one of them leaves out is taken from
the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import Any

from records import german
from records.arithmetic import Interval, interval_of
from records.costs import derive_unit_costs
from records.model import (
    Cost,
    DocumentRef,
    Duration,
    Mention,
    Participants,
    Record,
    Result,
    Sourced,
    UnitCost,
    Warning_,
)
from records.vocabulary import vocabulary

DIFFER = "sources_differ"
# a rough number and a number near it are the same
_ROUGHLY = Decimal("0.05")
_MOST_MENTIONS = 3  # documents that ranges are made from; all are shown
_Told = tuple[str, Any]  # path in the record, item


@dataclass(frozen=True)
class Telling:
    """What one document says of a quantity; `paths` lead to its values in the record."""

    document: DocumentRef
    values: list[str]
    paths: list[str]


@dataclass(frozen=True)
class Difference:
    """One quantity that the documents of an approach give differently."""

    label: str
    tellings: list[Telling]

    @property
    def text(self) -> str:
        """ "Plätze: laut „A“ 60, laut „B“ 48"."""
        told = ", ".join(
            f"laut {source_name(t.document)} {' und '.join(t.values)}" for t in self.tellings
        )
        return f"{self.label}: {told}"


def source_name(document: DocumentRef) -> str:
    """A document as notes name it: title, with its year where the title lacks it."""
    known = document.year and str(document.year) not in document.title
    return f"„{document.title}“{f' ({document.year})' if known else ''}"


def _duration(item: Duration) -> str:
    return german.months(item.months, item.low, item.high)


def _people(item: Participants) -> str:
    if item.low is not None and item.high is not None:
        return f"{german.number(item.low)} bis {german.number(item.high)}"
    return german.number(item.value) if item.value is not None else german.NOT_STATED


def _result(item: Result) -> str:
    if item.unit == "percentage_points":
        return german.percentage_points(item.value)
    return (
        german.share(item.value, item.qualifier)
        if item.unit == "percent"
        else german.number(item.value)
    )


_LENGTHS = {
    "participation": "Dauer je Teilnahme",
    "programme": "Laufzeit",
    "phase": "Dauer der Phase",
}
# list: what makes two items speak of the same, its German name, an item in words
_KINDS: dict[str, tuple[Callable[[Any], object], Callable[[Any], str], Callable[[Any], str]]] = {
    "durations": (lambda d: (d.kind, d.label), lambda d: _LENGTHS[d.kind], _duration),
    "participants": (
        lambda p: p.kind, lambda p: german.PARTICIPANT_LABELS[p.kind], _people,
    ),
    "costs": (
        lambda c: (c.role, c.basis), lambda c: german.ROLE_LABELS[c.role], german.cost,
    ),
    "results": (
        lambda r: (r.indicator, r.unit, r.planned, r.followup_months),
        lambda r: vocabulary().label(r.indicator), _result,
    ),
}  # fmt: skip


def _interval(item: Any) -> Interval | None:
    if isinstance(item, Cost):
        return interval_of(item.amount, item.low, item.high)
    if isinstance(item, Duration):
        return interval_of(item.months, item.low, item.high)
    if isinstance(item, Result):
        return interval_of(item.value, None, None)
    return interval_of(item.value, item.low, item.high)


def _same(first: Any, second: Any) -> bool:
    """Whether two values of one quantity can both be right."""
    one, two = _interval(first), _interval(second)
    if one is None or two is None:
        return True
    slack = _ROUGHLY if "approx" in (first.qualifier, second.qualifier) else Decimal(0)
    return one.low * (1 - slack) <= two.high and two.low * (1 - slack) <= one.high


def _groups(name: str, items: Iterable[_Told]) -> dict[object, list[_Told]]:
    found: dict[object, list[_Told]] = {}
    key = _KINDS[name][0]
    for path, item in items:
        found.setdefault(key(item), []).append((path, item))
    return found


def _own(record: Record, name: str) -> list[_Told]:
    return [(f"{name}/{i}", item) for i, item in enumerate(getattr(record, name))]


def _elsewhere(record: Record, name: str) -> list[tuple[Mention, list[_Told]]]:
    return [
        (m, [(f"also_in/{n}/{name}/{i}", item) for i, item in enumerate(getattr(m, name))])
        for n, m in enumerate(record.also_in)
    ]


def differences(record: Record) -> list[Difference]:
    """Quantities of which the documents have no value in common, by field."""
    found = []
    for name, (_, label, _) in _KINDS.items():
        told = [(record.document, _groups(name, _own(record, name)))]
        told += [(m.document, _groups(name, items)) for m, items in _elsewhere(record, name)]
        for key in dict.fromkeys(key for _, groups in told for key in groups):
            tellings = [(document, groups[key]) for document, groups in told if key in groups]
            if _agree([items for _, items in tellings]):
                continue
            first = tellings[0][1][0][1]
            found.append(
                Difference(label(first), [_telling(name, d, items) for d, items in tellings])
            )
    return found


def _agree(tellings: Sequence[list[_Told]]) -> bool:
    """Each document shares a value with the first one; amounts may be told in parts."""
    first, *others = (_values(items) for items in tellings)
    return all(any(_same(a, b) for a in first for b in other) for other in others)


def _values(items: list[_Told]) -> list[Any]:
    values = [item for _, item in items]
    amounts = [v.amount for v in values if isinstance(v, Cost) and v.amount is not None]
    if len(amounts) > 1 and len(amounts) == len(values):
        added = values[0].model_copy(update={"amount": sum(amounts)})
        return [*values, added]
    return values


def _telling(name: str, document: DocumentRef, items: list[_Told]) -> Telling:
    shown = _KINDS[name][2]
    values = list(dict.fromkeys(shown(item) for _, item in items))
    return Telling(document, values, [path for path, _ in items])


def difference_warnings(record: Record) -> list[Warning_]:
    """One warning for each quantity that the documents give differently."""
    return [
        Warning_(code=DIFFER, message=f"Die Dokumente nennen Verschiedenes. {d.text}.")
        for d in differences(record)
    ]


def unit_costs(record: Record) -> list[UnitCost]:
    """Comparable figures of a record, over all documents that tell it."""
    alone = derive_unit_costs(record)
    if not any(m.costs or m.participants or m.durations for m in record.also_in):
        return alone
    # cost and integrations of one cohort are those of one document
    gross = [c for c in alone if c.basis == "per_integration"]
    by_kind: dict[tuple[str, str], list[UnitCost]] = {}
    for variant, paths in _variants(record):
        for cost in derive_unit_costs(variant):
            if cost.basis != "per_integration":
                moved = cost.model_copy(update={"inputs": [paths[p] for p in cost.inputs]})
                by_kind.setdefault((cost.basis, cost.origin), []).append(moved)
    differ = differences(record)
    return [_joined(record, costs, differ) for costs in by_kind.values()] + gross


def _variants(record: Record) -> list[tuple[Record, dict[str, str]]]:
    """The record as each mixture of its documents tells it, with the way back to their values."""
    fields = ("costs", "participants", "durations")
    options = [_options(record, name) for name in fields]
    found = []
    for chosen in product(*options):
        update = {
            name: [item for _, item in items] for name, items in zip(fields, chosen, strict=True)
        }
        paths = {
            f"{name}/{i}": path
            for name, items in zip(fields, chosen, strict=True)
            for i, (path, _) in enumerate(items)
        }
        paths |= {f"results/{i}": f"results/{i}" for i in range(len(record.results))}
        found.append((record.model_copy(update=update), paths))
    return found


def _options(record: Record, name: str) -> list[list[_Told]]:
    """The values of a list as the record has them, then as each contradicting document does.

    What the record does not state is filled in from the first document that does.
    """
    base = _groups(name, _own(record, name))
    others = [_groups(name, items) for _, items in _elsewhere(record, name)][:_MOST_MENTIONS]
    for groups in others:
        for key, items in groups.items():
            base.setdefault(key, items)
    options = [base]
    for groups in others:
        changed = {k: v for k, v in groups.items() if not _agree([base[k], v])}
        if changed:
            options.append({**base, **changed})
    return [[told for items in groups.values() for told in items] for groups in options]


def _joined(record: Record, costs: list[UnitCost], differ: list[Difference]) -> UnitCost:
    """One figure that spans what the mixtures give, with the notes that explain it."""
    ends = [(i, c) for c in costs if (i := interval_of(c.amount, c.low, c.high)) is not None]
    inputs = list(dict.fromkeys(path for c in costs for path in c.inputs))
    notes = list(dict.fromkeys(note for c in costs for note in c.notes))
    notes += [f"{d.text}." for d in differ if any(p in inputs for t in d.tellings for p in t.paths)]
    notes += _borrowed(record, inputs, differ)
    base = costs[0].model_copy(update={"inputs": inputs, "notes": notes})
    if len({i for i, _ in ends}) < 2:
        return base
    low, lowest = min(ends, key=lambda e: e[0].low)
    high, highest = max(ends, key=lambda e: e[0].high)
    statuses = {c.status for c in costs}
    return base.model_copy(
        update={
            "amount": None,
            "low": low.low,
            "high": high.high,
            "qualifier": "range",
            "status": base.status if len(statuses) == 1 else "unknown",
            "price_year": max((c.price_year for c in costs if c.price_year), default=None),
            "formula_de": _both(lowest.formula_de, highest.formula_de),
        }
    )


def _both(low: str | None, high: str | None) -> str | None:
    if low is None or high is None or low == high:
        return low or high
    return f"{low} bis {high}"


def _borrowed(record: Record, inputs: list[str], differ: list[Difference]) -> list[str]:
    """Says of values that only another document has where they come from."""
    told = {path for d in differ for t in d.tellings for path in t.paths}
    notes = []
    for path in inputs:
        if not path.startswith("also_in/") or path in told:
            continue
        _, number, name, place = path.split("/")
        mention = record.also_in[int(number)]
        item: Sourced = getattr(mention, name)[int(place)]
        shown = f"{_KINDS[name][1](item)} {_KINDS[name][2](item)}"
        notes.append(f"Nur laut {source_name(mention.document)}: {shown}.")
    return list(dict.fromkeys(notes))
