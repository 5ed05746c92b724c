"""The record of one practice example: every field of its block, then the arithmetic.

A field whose reading breaks off is left empty and told (`guarded`); the others are read all the
same.
"""

from __future__ import annotations

from dataclasses import dataclass

from ingest.document import page_at
from ingest.fields.groups import extract_target_groups, groups_by_law
from ingest.fields.hours import extract_weekly_hours
from ingest.fields.instruments import extract_instruments
from ingest.fields.money import extract_costs
from ingest.fields.organisation import (
    extract_organisation,
    organisation_in_text,
    provider_of,
)
from ingest.fields.organisation_type import extract_organisation_type
from ingest.fields.people import extract_participants
from ingest.fields.procurement import extract_procurement
from ingest.fields.ratios import extract_ratios
from ingest.fields.results import extract_results
from ingest.fields.scope import Scope
from ingest.fields.staff import extract_staff
from ingest.fields.state import state_of_block
from ingest.fields.statements import factors_of, statements_of
from ingest.fields.terms import (
    extract_evidence_level,
    extract_funding,
    extract_legal_basis,
)
from ingest.fields.times import extract_durations
from ingest.guarded import Guard, Unread
from ingest.sections import sections_of
from records.complete import complete
from records.model import (
    DocumentRef,
    EvidenceLevel,
    LegalBasis,
    ProcurementRoute,
    Record,
    Result,
)
from records.region_spellings import find_region_of, with_umlauts
from records.regions import find_region


@dataclass(frozen=True)
class ReadRecord:
    """One record, and the fields over which its reading broke off."""

    record: Record
    unread: list[Unread]


def read_fields(
    scope: Scope, ref: DocumentRef, house: str | None, alone: bool = False
) -> ReadRecord:
    """The record of a block; `house` is the office that the whole document is from.

    `alone` where the document tells no other example.
    """
    block, guard = scope.block, Guard()
    read = guard.read
    organisation, contacts = read(
        "Organisation", lambda: extract_organisation(scope), lambda: (None, [])
    )
    if organisation is None and block.layout not in ("form", "table", "list", "column"):
        organisation = organisation_in_text(scope.view.text[block.start : block.end])
    if organisation is None and (block.layout not in ("form", "deck") or block.start == 0):
        organisation = house
    if organisation is None and alone and block.layout == "form":
        # one form is of the office at its head, whoever runs the measure
        organisation = organisation_in_text(scope.view.text[: block.start])
    if organisation is None:
        organisation = provider_of(scope)
    if organisation is not None:
        organisation = with_umlauts(organisation)
    first, last = scope.view.span(block.start, block.end)
    start_page = page_at(scope.page_starts, first)
    end_page = page_at(scope.page_starts, max(first, last - 1))
    region = find_region_of(organisation) if organisation else None
    if region is None:
        contact_text = " ".join(
            scope.view.text[p.start : p.end]
            for p in scope.block.parts
            if set(p.fields) & {"contact", "region"}
        )
        region = find_region(contact_text) if contact_text.strip() else None
    told = scope.view.text[block.start : block.end] if region is None else ""
    results: list[Result] = read("Ergebnisse", lambda: extract_results(scope), list)
    form, form_evidence = read(
        "Trägerform", lambda: extract_organisation_type(scope, organisation), lambda: (None, None)
    )
    evidence_level = read(
        "Evidenzstufe",
        lambda: extract_evidence_level(scope, any(not r.planned for r in results)),
        lambda: EvidenceLevel(level="not_stated"),
    )
    routes: list[ProcurementRoute] = read("Umsetzungsart", lambda: extract_procurement(scope), list)
    legal_basis: list[LegalBasis] = read(
        "Rechtsgrundlage", lambda: extract_legal_basis(scope), list
    )
    record = Record(
        id=ref.id,
        name=block.name,
        kind=block.kind,
        organisation=organisation,
        organisation_type=form,
        organisation_type_evidence=form_evidence,
        region=region.name if region and region.kind != "state" else None,
        state=region.state if region else state_of_block(told),
        document=ref,
        span=(first, last),
        pages=(start_page, end_page) if start_page and end_page else None,
        target_groups=groups_by_law(
            read("Zielgruppe", lambda: extract_target_groups(scope), list), legal_basis
        ),
        instruments=read("Instrument", lambda: extract_instruments(scope), list),
        durations=read("Dauer", lambda: extract_durations(scope), list),
        weekly_hours=read("Wochenstunden", lambda: extract_weekly_hours(scope), list),
        participants=read("Teilnehmende", lambda: extract_participants(scope), list),
        staffing_ratios=read("Betreuungsschlüssel", lambda: extract_ratios(scope), list),
        staff=read("Personal", lambda: extract_staff(scope), list),
        costs=read("Kosten", lambda: extract_costs(scope), list),
        results=results,
        evidence_level=evidence_level,
        legal_basis=legal_basis,
        funding_sources=read("Finanzierung", lambda: extract_funding(scope), list),
        procurement_route=next(iter(routes), None),
        further_routes=routes[1:],
        success_factors=factors_of(scope),
        lessons=statements_of(scope, "lessons", "framework"),
        sections=sections_of(scope),
        contacts=contacts,
    )
    return ReadRecord(complete(record), guard.unread)
