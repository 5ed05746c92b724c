"""Values of a record in German words. Numbers, money and dates come from `records.german`."""

from __future__ import annotations

from records import german
from records.model import (
    Cost,
    DocumentRef,
    Duration,
    Participants,
    Record,
    Result,
    Staff,
    StaffingRatio,
    UnitCost,
    WeeklyHours,
)
from records.vocabulary import vocabulary

DURATION_KINDS = {
    "participation": "je Teilnahme",
    "programme": "Laufzeit",
    "phase": "Phase",
}
_NAMES_OF_PHASES = ("phase", "modul", "baustein", "abschnitt", "block", "stufe", "etappe", "option")
_APPROX = german.QUALIFIER_PREFIX


def term(code: str) -> str:
    """German label of a code of the vocabulary."""
    return vocabulary().label(code)


def span(
    value: float | None,
    low: float | None = None,
    high: float | None = None,
    qualifier: str = "exact",
) -> str:
    """A number or a range: "rund 16", "12 bis 15", "mindestens 12"."""
    if low is not None and high is not None and low != high:
        return f"{german.number(low)} bis {german.number(high)}"
    known = next((v for v in (value, low, high) if v is not None), None)
    return german.NOT_STATED if known is None else f"{_APPROX[qualifier]}{german.number(known)}"


def duration_length(item: Duration) -> str:
    """ "11 Monate", "1 bis 4 Monate", "höchstens 6 Monate"; empty when only dates are stated."""
    if item.extendable and item.high is not None:
        regular, longest = german.months(item.months), german.number(item.high)
        return f"{regular}, mit Verlängerung bis zu {longest} Monate"
    if all(v is None for v in (item.months, item.low, item.high)):
        return ""
    single = item.months if item.low is None or item.low == item.high else None
    unit = "Monat" if single == 1 else "Monate"
    return f"{span(item.months, item.low, item.high, item.qualifier)} {unit}"


def duration_dates(item: Duration) -> str:
    """ "01.10.2012 bis 31.08.2013", "seit 01.01.2013, laufend"; empty when none are stated."""
    dates = ""
    if item.start and item.end:
        dates = f"{german.day(item.start)} bis {german.day(item.end)}"
    elif item.start:
        dates = f"{'seit' if item.ongoing else 'ab'} {german.day(item.start)}"
    elif item.end:
        dates = f"bis {german.day(item.end)}"
    return ", ".join(part for part in (dates, "laufend" if item.ongoing else "") if part)


def duration(item: Duration) -> str:
    """ "11 Monate (01.10.2012 bis 31.08.2013)"."""
    length, dates = duration_length(item), duration_dates(item)
    if length and dates:
        return f"{length} ({dates})"
    return length or dates or german.NOT_STATED


def duration_kind(item: Duration) -> str:
    """ "Laufzeit", "je Teilnahme", "2. Projektphase", "Phase „Ankommen“"."""
    if item.label is None:
        return DURATION_KINDS[item.kind]
    named = any(word in item.label.casefold() for word in _NAMES_OF_PHASES)
    return item.label if named else f"{DURATION_KINDS[item.kind]} „{item.label}“"


def weekly_hours(item: WeeklyHours) -> str:
    unit = "Stunden" if item.unit == "60min" else "Unterrichtsstunden"
    return f"{span(item.hours, item.low, item.high, item.qualifier)} {unit} je Woche"


def participants(item: Participants) -> str:
    label = german.PARTICIPANT_LABELS[item.kind]
    scope = f" ({item.scope})" if item.scope else ""
    return f"{span(item.value, item.low, item.high, item.qualifier)} {label}{scope}"


def staffing_ratio(item: StaffingRatio) -> str:
    """ "1 : 50 (Fallmanagement)", "1 : 70 bis 75", "1 : mindestens 15"."""
    scope = f" ({item.scope})" if item.scope else ""
    people = span(item.participants, item.low, item.high, item.qualifier)
    return f"{german.number(item.staff)} : {people}{scope}"


def staff(item: Staff) -> str:
    role = f" {item.role}" if item.role else ""
    return f"{span(item.fte, None, None, item.qualifier)} Vollzeitstellen{role}"


def result_name(item: Result) -> str:
    return term(item.indicator)


def result_value(item: Result) -> str:
    """ "33 %", "15 von 46", "rund 120"."""
    prefix = _APPROX[item.qualifier]
    if item.unit == "percentage_points":
        return f"{prefix}{german.percentage_points(item.value)}"
    if item.unit == "percent":
        counted = ""
        if item.numerator is not None and item.denominator is not None:
            counted = f" ({german.number(item.numerator)} von {german.number(item.denominator)})"
        return f"{prefix}{german.share(item.value, item.qualifier)}{counted}"
    if item.denominator is not None:
        return f"{prefix}{german.number(item.value)} von {german.number(item.denominator)}"
    return f"{prefix}{german.number(item.value)}"


def result_circumstances(item: Result) -> list[str]:
    """What has to be known to read a result: planned, and how long after."""
    found = ["angestrebt"] if item.planned else []
    if item.unit == "percentage_points":
        found.append("Unterschied zur Vergleichsgruppe")
    if item.followup_months is not None:
        found.append(f"{german.months(item.followup_months)} danach")
    return found


def result(item: Result) -> str:
    """ "Integration in Arbeit: 33 % (geplant)"."""
    aside = result_circumstances(item)
    shown = f"{result_name(item)}: {result_value(item)}"
    return f"{shown} ({', '.join(aside)})" if aside else shown


def amount(item: UnitCost | Cost) -> str:
    return german.amount(item.amount, item.low, item.high, item.qualifier)


def cost_circumstances(item: Cost) -> list[str]:
    """Kind of amount, period, status and price year of a stated amount."""
    found = [german.ROLE_LABELS[item.role]]
    if item.label:
        found.append(item.label)
    if item.each_run:
        found.append("je Durchgang")
    if item.period_months is not None:
        found.append(f"für {german.months(item.period_months)}")
    if item.participants is not None:
        found.append(f"für {german.number(item.participants)} Teilnehmende")
    return found + _money_circumstances(item)


def unit_cost_circumstances(item: UnitCost) -> list[str]:
    """Origin, status and price year of a comparable figure."""
    return [origin(item), *_money_circumstances(item)]


def _money_circumstances(item: Cost | UnitCost) -> list[str]:
    found = [] if item.status == "unknown" else [german.STATUS_LABELS[item.status]]
    year = f"Preisjahr {item.price_year}" if item.price_year else "Preisjahr nicht angegeben"
    return [*found, year]


def origin(item: UnitCost) -> str:
    return "angegeben" if item.origin == "stated" else "berechnet"


def evidence_level(record: Record) -> str:
    return german.EVIDENCE_LABELS[record.evidence_level.level]


def full_name(record: Record) -> str:
    """Name and organisation, for lists to choose from."""
    return f"{record.name} · {record.organisation}" if record.organisation else record.name


def place(record: Record) -> str:
    """Organisation with its Land, each once."""
    parts = [record.organisation or "Organisation nicht angegeben"]
    if record.state and record.state not in parts[0]:
        parts.append(record.state)
    return " · ".join(parts)


def form(record: Record) -> str:
    """ "Jobcenter eines zugelassenen kommunalen Trägers"; empty where it is not known."""
    return term(record.organisation_type) if record.organisation_type else ""


def document(record: Record) -> str:
    return document_title(record.document)


def document_title(item: DocumentRef) -> str:
    """ "Titel (2013)"; the year only where the title lacks it."""
    known = item.year and str(item.year) not in item.title
    return f"{item.title}{f' ({item.year})' if known else ''}"


def pages(span_of_pages: tuple[int, int] | None) -> str:
    if span_of_pages is None:
        return ""
    first, last = span_of_pages
    return f"Seite {first}" if first == last else f"Seiten {first} bis {last}"


def counted(number: int, one: str, many: str) -> str:
    """ "1 Treffer", "12 Ansätze"."""
    return f"{german.number(number)} {one if number == 1 else many}"
