"""All fields of a record as labelled values, each with the place it was read from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from records import german
from records.model import Coded, Cost, Evidence, Record, Result, Sourced, UnitCost
from records.real_prices import in_prices_of, index_years
from ui import figures, links, wording


@dataclass(frozen=True)
class Value:
    """One value; `evidence` is where it stands, `aside` what has to be known to read it.

    `corrected` values were put right by an editor and have a quote only if one was named.
    """

    text: str
    evidence: Evidence | None = None
    aside: str = ""
    corrected: bool = False


@dataclass(frozen=True)
class Fact:
    """A field with all its values; empty where the document does not state it."""

    label: str
    values: list[Value] = field(default_factory=list)

    @property
    def shown(self) -> str:
        return "; ".join(value.text for value in self.values) or german.NOT_STATED


@dataclass(frozen=True)
class CostSource:
    """A comparable figure, how it came about, and every statement it rests on.

    `today` is the figure in the prices of the last year that the price index knows.
    """

    label: str
    value: str
    aside: str
    formula: str | None
    notes: list[str]
    inputs: list[Value]
    today: str = ""


def value(item: Sourced, text: str, aside: str = "") -> Value:
    """A value of the record with its source."""
    return Value(text, item.evidence, aside, item.origin == "corrected")


def _coded(items: Iterable[Coded]) -> list[Value]:
    """Each term once, with its first evidence."""
    first: dict[str, Coded] = {}
    for item in items:
        first.setdefault(item.code, item)
    return [value(item, wording.term(code)) for code, item in first.items()]


def who(record: Record) -> list[Fact]:
    """For whom, with whom, on what legal ground."""
    route = record.procurement_route
    return [
        Fact("Zielgruppe", _coded(record.target_groups)),
        Fact("Instrument", _coded(record.instruments)),
        Fact("Rechtsgrundlage", [value(x, x.paragraph) for x in record.legal_basis]),
        Fact("Umsetzung", [value(route, route.label)] if route else []),
        Fact("Finanzierung", _coded(record.funding_sources)),
    ]


def extent(record: Record) -> list[Fact]:
    """How long, how many, how closely looked after."""
    durations = [
        value(x, wording.duration(x), wording.DURATION_KINDS[x.kind]) for x in record.durations
    ]
    return [
        Fact("Dauer", durations),
        Fact(
            "Wochenstunden",
            [value(x, wording.weekly_hours(x)) for x in record.weekly_hours],
        ),
        Fact(
            "Teilnehmende",
            [value(x, wording.participants(x)) for x in record.participants],
        ),
        Fact(
            "Betreuungsschlüssel",
            [value(x, wording.staffing_ratio(x)) for x in record.staffing_ratios],
        ),
        Fact("Personal", [value(x, wording.staff(x)) for x in record.staff]),
    ]


def outcome(record: Record) -> list[Fact]:
    """What came of it, the strongest first, and how well that is known."""
    level = record.evidence_level
    return [
        Fact("Ergebnisse", [result(x) for x in figures.by_strength(record)]),
        Fact("Evidenzstufe", [Value(wording.evidence_level(record), level.evidence)]),
    ]


def result(item: Result) -> Value:
    """One outcome with its own wording and circumstances beside it."""
    aside = [*([item.label] if item.label else []), *wording.result_circumstances(item)]
    shown = f"{wording.result_name(item)}: {wording.result_value(item)}"
    return value(item, shown, ", ".join(aside))


def experience(record: Record) -> list[Fact]:
    """Running text that others can learn from; only what the document has."""
    found = [
        Fact("Erfolgsfaktoren", [value(x, x.text) for x in record.success_factors]),
        Fact("Hinweise", [value(x, x.text) for x in record.lessons]),
    ]
    return [fact for fact in found if fact.values]


def stated_cost(item: Cost) -> Value:
    return value(item, german.cost(item), ", ".join(wording.cost_circumstances(item)))


def stated_costs(record: Record) -> Fact:
    """The amounts as the document has them."""
    return Fact("Beträge im Dokument", [stated_cost(item) for item in record.costs])


def input_value(record: Record, path: str) -> Value | None:
    """The statement that a path such as "costs/0" names; `None` when there is no such one."""
    name, _, number = path.partition("/")
    items: Sequence[object] = getattr(record, name, None) or []
    if not number.isdecimal() or int(number) >= len(items):
        return None
    at = int(number)
    if name == "costs":
        return stated_cost(record.costs[at])
    if name == "participants":
        item = record.participants[at]
        return value(item, wording.participants(item))
    if name == "durations":
        length = record.durations[at]
        return value(length, wording.duration(length), wording.DURATION_KINDS[length.kind])
    if name == "results":
        reached = record.results[at]
        return value(reached, wording.result(reached))
    return None


def cost_source(record: Record, cost: UnitCost) -> CostSource:
    """A figure with its formula and the quotes of everything that went into it."""
    inputs = [input_value(record, path) for path in cost.inputs]
    last = index_years()[-1]
    real = in_prices_of(record, cost, last)
    return CostSource(
        label=links.BASIS_NAMES[cost.basis],
        value=wording.amount(cost),
        aside=", ".join(wording.unit_cost_circumstances(cost)),
        formula=cost.formula_de if cost.origin == "derived" else None,
        notes=list(cost.notes),
        inputs=[told for told in inputs if told is not None],
        today=""
        if isinstance(real, str)
        else f"{german.amount(real.amount, real.low, real.high, cost.qualifier)} "
        f"in Preisen von {last}",
    )


def unit_costs(record: Record) -> list[CostSource]:
    """All comparable figures of a record, in the order of the comparison."""
    order = list(links.BASIS_NAMES)
    found = sorted(record.unit_costs, key=lambda c: (order.index(c.basis), c.origin != "stated"))
    return [cost_source(record, cost) for cost in found]


def everything(record: Record) -> list[Fact]:
    """All fields in the order of the Steckbrief. Contact persons are never among them."""
    return [
        *who(record),
        *extent(record),
        stated_costs(record),
        *outcome(record),
        *experience(record),
    ]
