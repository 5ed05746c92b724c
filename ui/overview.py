"""What the collection covers, what it costs and what it leaves unsaid: counts for the overview."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median, quantiles

from index.filters import values
from records import german
from records.comparison import missing_reason
from records.costs import pick
from records.model import Record, UnitCostBasis
from records.totals import programme_costs
from records.vocabulary import vocabulary
from ui import figures, links, wording
from ui.catalogue import Catalogue, Option
from ui.links import GetAll, Params

ROWS, COLUMNS = 12, 12  # of the matrix before all of it is asked for
_GROUP, _INSTRUMENT = "target_group", "instrument"


@dataclass(frozen=True)
class OverviewState:
    """The overview as its URL tells it: cost basis by its name there, group, whole matrix."""

    basis: str = links.DEFAULT_BASIS
    group: str = ""
    whole: bool = False

    def params(self, compared: Iterable[str] = ()) -> Params:
        found: Params = {}
        if self.whole:
            found["matrix"] = ["alles"]
        if self.group:
            found["zielgruppe"] = [self.group]
        if self.basis != links.DEFAULT_BASIS:
            found["basis"] = [self.basis]
        return found | links.ids_params(compared)

    def with_matrix(self, whole: bool) -> OverviewState:
        return replace(self, whole=whole)


def read_state(get_all: GetAll, known: Mapping[str, set[str]]) -> OverviewState:
    """The overview in the URL; a group that the collection does not have is left out."""
    group = (get_all("zielgruppe") or [""])[-1]
    return OverviewState(
        links.read_basis(get_all),
        group if group in known.get(_GROUP, set()) else "",
        get_all("matrix")[-1:] == ["alles"],
    )


@dataclass(frozen=True)
class Coverage:
    """Approaches by target group and instrument; `counts` has the pairs that occur."""

    groups: list[Option]
    instruments: list[Option]
    counts: dict[tuple[str, str], int]
    hidden_groups: int
    hidden_instruments: int

    @property
    def highest(self) -> int:
        return max(self.counts.values(), default=0)


def coverage(catalogue: Catalogue, whole: bool) -> Coverage:
    """The matrix, the most frequent groups and instruments first."""
    groups, instruments = catalogue.options(_GROUP), catalogue.options(_INSTRUMENT)
    shown_groups = groups if whole else groups[:ROWS]
    shown_instruments = instruments if whole else instruments[:COLUMNS]
    counts = Counter(
        (group, instrument)
        for record in catalogue.records
        for group in values(record, _GROUP)
        for instrument in values(record, _INSTRUMENT)
    )
    return Coverage(
        shown_groups,
        shown_instruments,
        dict(counts),
        len(groups) - len(shown_groups),
        len(instruments) - len(shown_instruments),
    )


def without(records: Iterable[Record], key: str) -> list[Record]:
    """Records that name no value of a filter, by name."""
    return sorted((r for r in records if not values(r, key)), key=lambda r: r.name.casefold())


@dataclass(frozen=True)
class Point:
    """One approach with its cost in euros; `low` and `high` are equal for an exact figure."""

    record: Record
    low: float
    high: float
    shown: str
    aside: str

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2

    @property
    def ranged(self) -> bool:
        return self.low != self.high


def points(records: Iterable[Record], basis: UnitCostBasis) -> list[Point]:
    """Every approach with a figure on the basis, the cheapest first; ranges by their middle."""
    found = []
    for record in records:
        cost = pick(record, basis)
        if cost is None:
            continue
        low = cost.low if cost.low is not None else cost.amount
        high = cost.high if cost.high is not None else cost.amount
        if low is None or high is None:
            continue
        aside = ", ".join(wording.unit_cost_circumstances(cost))
        found.append(Point(record, float(low), float(high), wording.amount(cost), aside))
    return sorted(found, key=lambda p: (p.middle, p.record.name.casefold()))


@dataclass(frozen=True)
class Spread:
    """How costs lie, in euros; quartiles by linear interpolation, `None` below four figures."""

    lowest: float
    lower: float | None
    middle: float
    upper: float | None
    highest: float


def spread(found: Sequence[Point]) -> Spread | None:
    """Extremes, median and quartiles; `None` without figures."""
    if not found:
        return None
    middles = [point.middle for point in found]
    lower = upper = None
    if len(middles) >= 4:
        lower, _, upper = quantiles(middles, n=4, method="inclusive")
    return Spread(
        min(p.low for p in found), lower, median(middles), upper, max(p.high for p in found)
    )


def spread_sentence(found: Sequence[Point], group: str, basis: UnitCostBasis) -> str:
    """The distribution in words; `group` is a label or empty."""
    known = spread(found)
    whom = f" für {group}" if group else ""
    if known is None:
        return f"Kein Ansatz{whom} lässt sich auf dieser Grundlage beziffern."
    unit = german.basis(basis)
    if len(found) == 1:
        return f"Ein Ansatz{whom} lässt sich beziffern: {found[0].shown} {unit}."
    parts = [
        f"{german.number(len(found))} Ansätze{whom} lassen sich beziffern, von "
        f"{_euro(known.lowest)} bis {_euro(known.highest)} {unit}. "
        f"In der Mitte liegen {_euro(known.middle)} (Median)"
    ]
    if known.lower is not None and known.upper is not None:
        parts.append(f"; die mittlere Hälfte zwischen {_euro(known.lower)} und ")
        parts.append(_euro(known.upper))
    return "".join(parts) + "."


def _euro(value: float) -> str:
    return f"{german.number(value, 0)}\u00a0€"  # never parted at the end of a line


def reach(known: Spread) -> float:
    """How far the axis goes, in euros: a single outlier must not press all others together.

    Three times the distance between the quartiles above the upper one, as for far outliers in a
    box plot (Tukey 1977); the rest stands at the edge with an arrow.
    """
    if known.lower is None or known.upper is None:
        return known.highest
    return min(known.highest, known.upper + 3 * (known.upper - known.lower))


def axis(highest: float, steps: int = 4) -> list[float]:
    """Round marks from 0 to at least `highest`, about `steps` of them."""
    if highest <= 0:
        return [0.0, 1.0]
    rough = highest / steps
    power = 10 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= rough)
    return [step * i for i in range(math.ceil(highest / step) + 1)]


@dataclass(frozen=True)
class Placed:
    """A point of the diagram of duration and cost; `months` of the stay, else of the run."""

    number: int
    point: Point
    months: float
    length: str
    kind: str


def placed(found: Sequence[Point]) -> list[Placed]:
    """Points with a known length, numbered in the order of their cost."""
    out: list[Placed] = []
    for point in found:
        length = next(
            (
                d
                for kind in ("participation", "programme")
                for d in point.record.durations
                if d.kind == kind and wording.duration_length(d)
            ),
            None,
        )
        if length is None:
            continue
        ends = [v for v in (length.low, length.high) if v is not None]
        months = length.months if length.months is not None else sum(ends) / len(ends)
        out.append(
            Placed(
                len(out) + 1,
                point,
                months,
                wording.duration_length(length),
                wording.DURATION_KINDS[length.kind],
            )
        )
    return out


@dataclass(frozen=True)
class Gap:
    """How many of all approaches state something; `filters` opens the others in the search."""

    label: str
    stated: int
    total: int
    filters: Mapping[str, tuple[str, ...]] | None = None

    @property
    def missing(self) -> int:
        return self.total - self.stated


def gaps(records: Sequence[Record], basis: UnitCostBasis) -> list[Gap]:
    """What documents state and what they leave open, the largest gap first."""
    tests: list[tuple[str, Callable[[Record], bool], Mapping[str, tuple[str, ...]] | None]] = [
        ("Organisation", lambda r: bool(r.organisation), None),
        ("Zielgruppe", lambda r: bool(r.target_groups), None),
        ("Instrument", lambda r: bool(r.instruments), None),
        ("Dauer", lambda r: figures.main_duration(r) is not None, None),
        ("Plätze oder Teilnehmende", lambda r: bool(r.participants), None),
        ("Programmkosten", lambda r: bool(programme_costs(r)), {"has_cost": ("nein",)}),
        (f"Kosten {german.basis(basis)}", lambda r: pick(r, basis) is not None, None),
        (
            "Preisjahr der Kosten",
            lambda r: any(c.price_year for _, c in programme_costs(r)),
            None,
        ),
        ("Erreichte Ergebnisse", lambda r: any(not x.planned for x in r.results), None),
        (
            "Wie gut die Wirkung belegt ist",
            lambda r: r.evidence_level.level != "not_stated",
            {"evidence_level": ("not_stated",)},
        ),
        ("Rechtsgrundlage", lambda r: bool(r.legal_basis), None),
    ]
    total = len(records)
    found = [Gap(label, sum(map(test, records)), total, f) for label, test, f in tests]
    return sorted(found, key=lambda gap: gap.stated)


def uncosted(records: Iterable[Record], basis: UnitCostBasis) -> list[tuple[str, list[Record]]]:
    """Why approaches have no figure on the basis: each reason with its approaches by name."""
    reasons: dict[str, list[Record]] = {}
    for record in sorted(records, key=lambda r: r.name.casefold()):
        if pick(record, basis) is None:
            reasons.setdefault(missing_reason(record, basis), []).append(record)
    return sorted(reasons.items(), key=lambda item: -len(item[1]))


def absent_groups(catalogue: Catalogue) -> list[str]:
    """Target groups of the vocabulary that no approach names."""
    known = catalogue.known[_GROUP]
    return [term.label for term in vocabulary().terms(_GROUP) if term.code not in known]


def uncosted_groups(catalogue: Catalogue, basis: UnitCostBasis) -> list[Option]:
    """Target groups for which no approach has a figure on the basis."""
    priced = {
        group
        for record in catalogue.records
        if pick(record, basis) is not None
        for group in values(record, _GROUP)
    }
    return [option for option in catalogue.options(_GROUP) if option.value not in priced]


def years(found: Iterable[Point], basis: UnitCostBasis) -> str:
    """Price years, origin and status of the figures, which limit what they can be compared for."""
    costs = [cost for p in found if (cost := pick(p.record, basis)) is not None]
    if len(costs) < 2:
        return ""
    known = sorted({c.price_year for c in costs if c.price_year})
    silent = sum(c.price_year is None for c in costs)
    parts = []
    if len(known) > 1:
        parts.append(f"Die Preisjahre reichen von {known[0]} bis {known[-1]}")
    elif known:
        parts.append(f"Preisjahr ist {known[0]}")
    if silent:
        parts.append(f"{wording.counted(silent, 'Wert', 'Werte')} ohne Preisjahr")
    derived = sum(c.origin == "derived" for c in costs)
    if derived:
        parts.append(f"{german.number(derived)} von {german.number(len(costs))} sind berechnet")
    planned = sum(c.status == "planned" for c in costs)
    if planned:
        parts.append(f"{german.number(planned)} geplant")
    return "; ".join(parts) + ". Preise sind nicht umgerechnet." if parts else ""
