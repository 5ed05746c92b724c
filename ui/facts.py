"""All fields of a record as labelled values, each with the place it was read from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from records import german
from records.model import (
    Coded,
    Cost,
    DocumentRef,
    Duration,
    Evidence,
    Mention,
    Record,
    Result,
    Sourced,
    UnitCost,
)
from records.readings import source_name
from records.real_prices import in_prices_of, index_years
from ui import figures, links, wording


@dataclass(frozen=True)
class Value:
    """One value; `evidence` is where it stands, `aside` what has to be known to read it.

    `corrected` values were put right by an editor and have a quote only if one was named.
    `document` is where the quote stands when it is not the record's own document.
    """

    text: str
    evidence: Evidence | None = None
    aside: str = ""
    corrected: bool = False
    document: DocumentRef | None = None


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


def told(record: Record, name: str, show: Callable[[Any], Value]) -> list[Value]:
    """The values of a list, and what other documents of the approach say differently.

    As soon as another document says something else, each value names its document.
    """
    own = [show(item) for item in getattr(record, name)]
    texts = {value.text for value in own}
    others = []
    for mention in record.also_in:
        for item in getattr(mention, name):
            shown = show(item)
            if shown.text not in texts:
                others.append(_sourced(shown, mention.document))
    if not others:
        return own
    return [*(replace(_sourced(v, record.document), document=None) for v in own), *others]


def _sourced(value: Value, document: DocumentRef) -> Value:
    aside = ", ".join(part for part in (value.aside, f"laut {source_name(document)}") if part)
    return replace(value, aside=aside, document=document)


def _plain(show: Callable[[Any], str]) -> Callable[[Any], Value]:
    return lambda item: value(item, show(item))


def duration(item: Duration) -> Value:
    return value(item, wording.duration(item), wording.duration_kind(item))


def _form(record: Record) -> list[Value]:
    shown = wording.form(record)
    return [Value(shown, record.organisation_type_evidence)] if shown else []


def who(record: Record) -> list[Fact]:
    """For whom, with whom, on what legal ground."""
    route = record.procurement_route
    routes = [*([route] if route else []), *record.further_routes]
    return [
        Fact("Zielgruppe", _coded(record.target_groups)),
        Fact("Instrument", _coded(record.instruments)),
        Fact("Rechtsgrundlage", [value(x, x.paragraph) for x in record.legal_basis]),
        Fact("Umsetzung", [value(x, x.label) for x in routes]),
        Fact("Finanzierung", _coded(record.funding_sources)),
        Fact("Trägerform", _form(record)),
    ]


def extent(record: Record) -> list[Fact]:
    """How long, how many, how closely looked after."""
    return [
        Fact("Dauer", told(record, "durations", duration)),
        Fact("Wochenstunden", told(record, "weekly_hours", _plain(wording.weekly_hours))),
        Fact("Teilnehmende", told(record, "participants", _plain(wording.participants))),
        Fact(
            "Betreuungsschlüssel",
            told(record, "staffing_ratios", _plain(wording.staffing_ratio)),
        ),
        Fact("Personal", [value(x, wording.staff(x)) for x in record.staff]),
    ]


def outcome(record: Record) -> list[Fact]:
    """What came of it, the strongest first, and how well that is known."""
    level = record.evidence_level
    return [
        Fact("Ergebnisse", results(record)),
        Fact("Evidenzstufe", [Value(wording.evidence_level(record), level.evidence)]),
    ]


def results(record: Record) -> list[Value]:
    """Outcomes, the strongest first, then those that only other documents tell."""
    ordered = record.model_copy(update={"results": figures.by_strength(record)})
    return told(ordered, "results", result)


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
    return Fact("Beträge im Dokument", told(record, "costs", stated_cost))


_SHOWN: dict[str, Callable[[Any], Value]] = {
    "costs": stated_cost,
    "participants": _plain(wording.participants),
    "durations": duration,
    "results": _plain(wording.result),
}


def input_value(record: Record, path: str) -> Value | None:
    """The statement that a path such as "costs/0" names; `None` when there is no such one.

    "also_in/0/costs/0" is what another document of the approach says.
    """
    if path.startswith("also_in/"):
        number, _, inner = path.removeprefix("also_in/").partition("/")
        if not number.isdecimal() or int(number) >= len(record.also_in):
            return None
        mention = record.also_in[int(number)]
        found = _input(mention, inner)
        return _sourced(found, mention.document) if found is not None else None
    return _input(record, path)


def _input(source: Record | Mention, path: str) -> Value | None:
    name, _, number = path.partition("/")
    items: Sequence[Any] = getattr(source, name, None) or [] if name in _SHOWN else []
    if not number.isdecimal() or int(number) >= len(items):
        return None
    return _SHOWN[name](items[int(number)])


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
