"""German number, money, date and duration formats, the same on every page and export."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from records.model import Cost, CostBasis, Evidence, Qualifier, UnitCost, UnitCostBasis

NOT_STATED = "keine Angabe"

BASIS_LABELS: dict[str, str] = {
    "total": "insgesamt",
    "per_year": "je Jahr",
    "per_month": "je Monat",
    "per_participant": "je Teilnahme",
    "per_participant_month": "je Teilnehmermonat",
    "per_place": "je Platz",
    "per_place_month": "je Platz und Monat",
    "per_place_year": "je Platz und Jahr",
    "per_case": "je Fall",
    "per_integration": "je Integration",
    "per_hour": "je Stunde",
}
ROLE_LABELS: dict[str, str] = {
    "programme": "Programmkosten",
    "personnel": "Personalkosten",
    "material": "Sachkosten",
    "subsidy": "Zuschuss je Förderfall",
    "saving": "Einsparung",
    "wage": "Lohn",
    "benefit": "Leistungsgrenze",
    "other": "sonstiger Betrag",
}
QUALIFIER_PREFIX: dict[str, str] = {
    "exact": "",
    "approx": "rund ",
    "max": "höchstens ",
    "min": "mindestens ",
    "range": "",
}
STATUS_LABELS: dict[str, str] = {
    "planned": "geplant",
    "contracted": "vertraglich vereinbart",
    "actual": "tatsächlich",
    "unknown": "keine Angabe, ob geplant oder tatsächlich",
}
PARTICIPANT_LABELS: dict[str, str] = {
    "places": "Plätze",
    "entries": "Eintritte",
    "persons": "Personen",
    "households": "Bedarfsgemeinschaften",
    "stock": "Bestand",
    "exits": "Austritte",
}
EVIDENCE_LABELS: dict[str, str] = {
    "experiment": "Zufallsauswahl mit Vergleichsgruppe",
    "comparison_group": "Vergleichsgruppe",
    "evaluation": "externe Evaluation",
    "monitoring": "eigene Zahlen",
    "none_yet": "noch keine Ergebnisse",
    "not_stated": NOT_STATED,
}
KIND_LABELS: dict[str, str] = {
    "measure": "Maßnahme",
    "approach": "Handlungsansatz",
    "project": "Projekt",
    "instrument": "Instrument",
}


def number(value: Decimal | float | int, decimals: int | None = None) -> str:
    """`1234.5` as "1.234,5"; `decimals` fixes the places, otherwise at most two are shown."""
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    if decimals is None:
        exact = exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP).normalize()
        decimals = max(0, -int(exact.as_tuple().exponent))
    exact = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    return f"{exact:,.{decimals}f}".replace(",", "\0").replace(".", ",").replace("\0", ".")


def euro(value: Decimal | float | int) -> str:
    """`666.6764` as "666,68 €", rounded half up as book-keeping does."""
    return f"{number(value, 2)} €"


def amount(
    value: Decimal | None,
    low: Decimal | None = None,
    high: Decimal | None = None,
    qualifier: Qualifier = "exact",
) -> str:
    """An amount or a range in German; "keine Angabe" when nothing is known."""
    if low is not None and high is not None and low != high:
        return f"{number(low, 2)} bis {euro(high)}"
    if value is None:
        value = low if low is not None else high
    if value is None:
        return NOT_STATED
    return f"{QUALIFIER_PREFIX[qualifier]}{euro(value)}"


def unit_cost(cost: UnitCost) -> str:
    """A unit cost as one would write it: "666,68 € je Teilnehmermonat"."""
    return f"{amount(cost.amount, cost.low, cost.high, cost.qualifier)} {basis(cost.basis)}"


def cost(item: Cost) -> str:
    """A stated amount as one would write it: "rund 875,00 € je Teilnehmermonat"."""
    return f"{amount(item.amount, item.low, item.high, item.qualifier)} {basis(item.basis)}"


def basis(name: CostBasis | UnitCostBasis | str) -> str:
    return BASIS_LABELS.get(name, name)


def months(value: float | None, low: float | None = None, high: float | None = None) -> str:
    """`11` as "11 Monate", ranges as "1 bis 4 Monate"."""
    if low is not None and high is not None and low != high:
        return f"{number(low)} bis {number(high)} Monate"
    if value is None:
        return NOT_STATED
    return f"{number(value)} {'Monat' if value == 1 else 'Monate'}"


def day(value: date) -> str:
    return value.strftime("%d.%m.%Y")


def percent(value: float) -> str:
    return f"{number(value)} %"


def share(value: float, qualifier: str) -> str:
    """ "52,5 %"; a rough share with more places (33,33 for a third) as a whole number."""
    rough = qualifier != "exact" and round(value, 1) != value
    return percent(round(value) if rough else value)


def percentage_points(value: float) -> str:
    """`6.5` as "6,5 Prozentpunkte"."""
    return f"{number(value)} {'Prozentpunkt' if abs(value) == 1 else 'Prozentpunkte'}"


def source(evidence: Evidence) -> str:
    """ "Seite 47" or "" where the source has no pages."""
    return f"Seite {evidence.page}" if evidence.page else ""
