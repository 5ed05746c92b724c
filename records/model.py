"""The practice example as data: the one schema that all rooms share.

Every extracted value carries `Evidence`: the quote and its place in the document text, with
`document_text[start:end] == quote`. A value that an editor put right is marked as corrected and
carries only a quote that the editor named. What a document does not state is `None` or an empty
list.
Amounts are `Decimal` and appear in JSON as strings. `title` on a field is its German label.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, JsonValue, model_validator

SCHEMA_VERSION: Final = 1

Kind = Literal["measure", "approach", "project", "instrument"]
Match = Literal["exact", "normalised"]
ValueOrigin = Literal["extracted", "corrected"]
CorrectionAction = Literal["set", "add", "remove"]
CorrectionState = Literal["applied", "confirmed", "conflict"]
Qualifier = Literal["exact", "approx", "max", "min", "range"]
DurationKind = Literal["participation", "programme", "phase"]
ParticipantKind = Literal["places", "entries", "persons", "households", "stock", "exits"]
CostBasis = Literal[
    "total",
    "per_year",
    "per_month",
    "per_participant",
    "per_participant_month",
    "per_place",
    "per_place_month",
    "per_case",
    "per_integration",
    "per_hour",
]
CostRole = Literal[
    "programme", "personnel", "material", "subsidy", "saving", "wage", "benefit", "other"
]
# scope of people who are counted anew each year
EACH_YEAR: Final = "je Jahr"
PROGRAMME_ROLES: frozenset[str] = frozenset({"programme", "personnel", "material"})
CostStatus = Literal["planned", "contracted", "actual", "unknown"]
ResultUnit = Literal["count", "percent", "percentage_points"]
UnitCostBasis = Literal[
    "total", "per_place_year", "per_participant_month", "per_participant", "per_integration"
]
EvidenceLevelName = Literal[
    "experiment", "comparison_group", "evaluation", "monitoring", "none_yet", "not_stated"
]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", validate_assignment=False)


class Evidence(Strict):
    """Where a value stands in the document text (characters, end exclusive)."""

    quote: str = Field(title="Zitat")
    start: int = Field(ge=0, title="Beginn")
    end: int = Field(ge=0, title="Ende")
    page: int | None = Field(default=None, title="Seite")
    match: Match = Field(default="exact", title="Übereinstimmung")

    @model_validator(mode="after")
    def _span_fits_quote(self) -> Evidence:
        if self.end - self.start != len(self.quote):
            raise ValueError(
                f"span {self.start}:{self.end} does not fit a quote of {len(self.quote)}"
            )
        return self


class Sourced(Strict):
    """A value with its source: read from the document, or corrected by an editor.

    `evidence` is `None` only for corrected values without a quote of their own; the quote that was
    misread stays with the correction, not with the value.
    """

    evidence: Evidence | None = Field(default=None, title="Beleg")
    origin: ValueOrigin = Field(default="extracted", title="Herkunft")

    @model_validator(mode="after")
    def _extracted_has_evidence(self) -> Self:
        if self.evidence is None and self.origin == "extracted":
            raise ValueError("an extracted value needs evidence")
        return self

    @property
    def quote(self) -> str:
        """The quote; empty for a corrected value without one."""
        return self.evidence.quote if self.evidence else ""

    @property
    def place(self) -> tuple[int, int]:
        """Start and end in the document text; `ValueError` for a value without evidence."""
        if self.evidence is None:
            raise ValueError("a corrected value has no place in the document")
        return self.evidence.start, self.evidence.end


class DocumentRef(Strict):
    id: str
    title: str = Field(title="Dokument")
    publisher: str | None = Field(default=None, title="Herausgeber")
    year: int | None = Field(default=None, title="Jahr")
    file: str = Field(title="Datei")
    sha256: str


class Coded(Sourced):
    """A term of the controlled vocabulary found in the text."""

    code: str = Field(title="Begriff")


class Duration(Sourced):
    """`months`, `low`, `high` in months; `start`, `end` of runs and of dated phases.

    `ongoing` only for `programme`, `label` is the name of a phase ("2. Projektphase").
    """

    kind: DurationKind = Field(title="Art")
    label: str | None = Field(default=None, title="Bezeichnung")
    months: float | None = Field(default=None, title="Monate")
    low: float | None = Field(default=None, title="Monate von")
    high: float | None = Field(default=None, title="Monate bis")
    qualifier: Qualifier = Field(default="exact", title="Genauigkeit")
    start: date | None = Field(default=None, title="Beginn")
    end: date | None = Field(default=None, title="Ende")
    ongoing: bool = Field(default=False, title="läuft noch")

    @property
    def is_run(self) -> bool:
        """A run of the programme, or a phase of it with dates of its own."""
        return self.kind == "programme" or (self.kind == "phase" and self.start is not None)

    @property
    def extendable(self) -> bool:
        """A regular length (`months`, also `low`) that may be extended to `high`."""
        return self.months is not None and self.months == self.low and self.low != self.high


class WeeklyHours(Sourced):
    """`hours` a week, counted in units of `unit` (clock hours or teaching units)."""

    hours: float = Field(title="Stunden je Woche")
    low: float | None = Field(default=None, title="Stunden von")
    high: float | None = Field(default=None, title="Stunden bis")
    unit: Literal["60min", "45min"] = Field(default="60min", title="Einheit")
    qualifier: Qualifier = Field(default="exact", title="Genauigkeit")


class Participants(Sourced):
    kind: ParticipantKind = Field(title="Art")
    value: int | None = Field(default=None, title="Anzahl")
    low: int | None = Field(default=None, title="Anzahl von")
    high: int | None = Field(default=None, title="Anzahl bis")
    qualifier: Qualifier = Field(default="exact", title="Genauigkeit")
    scope: str | None = Field(default=None, title="bezogen auf")


class StaffingRatio(Sourced):
    """`participants` looked after by `staff` workers, e.g. 1:50.

    Of a range ("70 – 75 je Fachkraft") `low` and `high`; `participants` is its upper end then.
    """

    staff: float = Field(default=1, title="Fachkräfte")
    participants: float = Field(title="Teilnehmende")
    low: float | None = Field(default=None, title="Teilnehmende von")
    high: float | None = Field(default=None, title="Teilnehmende bis")
    qualifier: Qualifier = Field(default="exact", title="Genauigkeit")
    scope: str | None = Field(default=None, title="bezogen auf")


class Staff(Sourced):
    """`fte` in full-time equivalents; "min" where part-timers are told by heads beside it."""

    fte: float = Field(title="Vollzeitstellen")
    qualifier: Qualifier = Field(default="exact", title="Genauigkeit")
    role: str | None = Field(default=None, title="Aufgabe")


class Cost(Sourced):
    """One amount as the document states it."""

    amount: Decimal | None = Field(default=None, title="Betrag")
    low: Decimal | None = Field(default=None, title="Betrag von")
    high: Decimal | None = Field(default=None, title="Betrag bis")
    currency: Literal["EUR"] = "EUR"
    basis: CostBasis = Field(title="Bezugsgröße")
    role: CostRole = Field(title="Art des Betrags")
    period_months: float | None = Field(default=None, title="Zeitraum in Monaten")
    participants: int | None = Field(default=None, title="bezogen auf Teilnehmende")
    price_year: int | None = Field(default=None, title="Preisjahr")
    qualifier: Qualifier = Field(default="exact", title="Genauigkeit")
    status: CostStatus = Field(default="unknown", title="geplant oder tatsächlich")
    label: str | None = Field(default=None, title="Bezeichnung")
    partial: bool = Field(default=False, title="nur ein Teil der Kosten")
    each_run: bool = Field(default=False, title="je Durchgang")


class UnitCost(Strict):
    """A cost on a comparable basis: stated in the document, or derived by `formula`.

    `inputs` are paths into the record ("costs/0", "also_in/0/participants/0").
    """

    basis: UnitCostBasis
    amount: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    origin: Literal["stated", "derived"]
    formula: str | None = None
    formula_de: str | None = None
    inputs: list[str] = Field(default_factory=list)
    price_year: int | None = None
    status: CostStatus = "unknown"
    qualifier: Qualifier = "exact"
    notes: list[str] = Field(default_factory=list)


class Result(Sourced):
    """One stated outcome: a count, a percentage, or a difference in percentage points.

    A difference is the one to a group that did not take part; below 0 it is behind that group.
    """

    indicator: str = Field(title="Ergebnis")
    label: str | None = Field(default=None, title="Bezeichnung")
    value: float = Field(title="Wert")
    unit: ResultUnit = Field(title="Einheit")
    numerator: int | None = Field(default=None, title="Anzahl")
    denominator: int | None = Field(default=None, title="von")
    followup_months: float | None = Field(default=None, title="Monate danach")
    qualifier: Qualifier = Field(default="exact", title="Genauigkeit")
    planned: bool = Field(default=False, title="angestrebt")


class EvidenceLevel(Strict):
    level: EvidenceLevelName = Field(title="Evidenzstufe")
    evidence: Evidence | None = None
    origin: ValueOrigin = "extracted"


class LegalBasis(Sourced):
    """`paragraph` in one spelling: "§ 45 SGB III"."""

    paragraph: str = Field(title="Paragraf")


class ProcurementRoute(Sourced):
    code: str = Field(title="Umsetzungsart")
    label: str = Field(title="Bezeichnung")


class Statement(Sourced):
    """A passage of running text kept as it is (success factors, lessons)."""

    text: str = Field(title="Text")


class Mention(Strict):
    """Another document that tells the same approach, with the figures as that document gives them.

    The evidence of these values stands in the text of `document`, not in that of the record's own.
    `record` is the id of the record that was read from it.
    """

    document: DocumentRef
    span: tuple[int, int]
    pages: tuple[int, int] | None = None
    record: str | None = None
    durations: list[Duration] = Field(default_factory=list, title="Dauer")
    weekly_hours: list[WeeklyHours] = Field(default_factory=list, title="Wochenstunden")
    participants: list[Participants] = Field(default_factory=list, title="Teilnehmende")
    staffing_ratios: list[StaffingRatio] = Field(default_factory=list, title="Betreuungsschlüssel")
    costs: list[Cost] = Field(default_factory=list, title="Kosten")
    results: list[Result] = Field(default_factory=list, title="Ergebnisse")

    def evidences(self) -> list[tuple[str, Evidence]]:
        """Every evidence of the figures with its path within the mention."""
        return [
            (f"{name}/{number}", item.evidence)
            for name in TOLD_ELSEWHERE
            for number, item in enumerate(getattr(self, name))
            if item.evidence is not None
        ]


# figures that each document of an approach keeps as its own
TOLD_ELSEWHERE: Final = (
    "durations", "weekly_hours", "participants", "staffing_ratios", "costs", "results",
)  # fmt: skip


class Section(Strict):
    """A part of the record under one field of the form or one heading; `text` is mended."""

    field: str
    heading: str
    text: str
    span: tuple[int, int]
    page: int | None = None


class Contact(Strict):
    """Personal data: never embedded, never exported unless asked for."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None


class Warning_(Strict):
    code: str
    message: str


class Correction(Strict):
    """What an editor put right in this record; who it was stands only in the store.

    `path` names the place in this record ("costs/0/amount"), for a removed item its list. `state`
    is `confirmed` when the machine now reads the corrected value itself, and `conflict` when it
    now reads something else than what was corrected (`machine_now`, `None` when it reads nothing).
    """

    id: int
    action: CorrectionAction
    path: str
    machine_value: JsonValue = None
    machine_now: JsonValue = None
    value: JsonValue = None
    reason: str = Field(title="Begründung")
    at: str = Field(title="Zeitpunkt")
    state: CorrectionState = "applied"


class Quality(Strict):
    completeness: float = 0.0
    warnings: list[Warning_] = Field(default_factory=list)


class Record(Strict):
    """One practice example. `span` counts characters of the document text, `pages` are 1-based."""

    schema_version: Literal[1] = SCHEMA_VERSION
    id: str
    name: str = Field(title="Name")
    kind: Kind = Field(title="Art")
    organisation: str | None = Field(default=None, title="Organisation")
    organisation_type: str | None = Field(default=None, title="Trägerform")
    # only where the text says the form; what the name shows needs no quote
    organisation_type_evidence: Evidence | None = Field(default=None, title="Beleg der Trägerform")
    region: str | None = Field(default=None, title="Region")
    state: str | None = Field(default=None, title="Bundesland")
    document: DocumentRef
    span: tuple[int, int]
    pages: tuple[int, int] | None = Field(default=None, title="Seiten")
    also_in: list[Mention] = Field(default_factory=list, title="Weitere Quellen")
    target_groups: list[Coded] = Field(default_factory=list, title="Zielgruppe")
    instruments: list[Coded] = Field(default_factory=list, title="Instrument")
    durations: list[Duration] = Field(default_factory=list, title="Dauer")
    weekly_hours: list[WeeklyHours] = Field(default_factory=list, title="Wochenstunden")
    participants: list[Participants] = Field(default_factory=list, title="Teilnehmende")
    staffing_ratios: list[StaffingRatio] = Field(default_factory=list, title="Betreuungsschlüssel")
    staff: list[Staff] = Field(default_factory=list, title="Personal")
    costs: list[Cost] = Field(default_factory=list, title="Kosten")
    unit_costs: list[UnitCost] = Field(default_factory=list, title="Kosten je Bezugsgröße")
    results: list[Result] = Field(default_factory=list, title="Ergebnisse")
    evidence_level: EvidenceLevel = Field(
        default_factory=lambda: EvidenceLevel(level="not_stated"), title="Evidenzstufe"
    )
    legal_basis: list[LegalBasis] = Field(default_factory=list, title="Rechtsgrundlage")
    funding_sources: list[Coded] = Field(default_factory=list, title="Finanzierung")
    procurement_route: ProcurementRoute | None = Field(default=None, title="Umsetzungsart")
    further_routes: list[ProcurementRoute] = Field(
        default_factory=list, title="Weitere Umsetzungsarten"
    )
    success_factors: list[Statement] = Field(default_factory=list, title="Erfolgsfaktoren")
    lessons: list[Statement] = Field(default_factory=list, title="Hinweise")
    sections: list[Section] = Field(default_factory=list, title="Abschnitte")
    contacts: list[Contact] = Field(default_factory=list, title="Kontakt")
    corrections: list[Correction] = Field(default_factory=list, title="Korrekturen")
    quality: Quality = Field(default_factory=Quality, title="Datenqualität")

    def export(self, contacts: bool = False) -> dict[str, object]:
        """JSON-ready dictionary; personal data only where it is asked for."""
        data = self.model_dump(mode="json")
        if not contacts:
            data["contacts"] = []
        return data

    def evidences(self) -> list[tuple[str, Evidence]]:
        """Every evidence in the record's own document with its path, e.g. ("costs/0", …).

        Those of other documents are in `also_in`, each with its document.
        """
        found: list[tuple[str, Evidence]] = []
        for name in type(self).model_fields:
            value = getattr(self, name)
            items = value if isinstance(value, list) else [value]
            for number, item in enumerate(items):
                evidence = item if isinstance(item, Evidence) else getattr(item, "evidence", None)
                if isinstance(evidence, Evidence):
                    path = f"{name}/{number}" if isinstance(value, list) else name
                    found.append((path, evidence))
        return found
