"""A made-up collection and an engine that needs no torch, for tests of the pages."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import Any

from index import FacetCount, Hit, LegScore, MatchSpan, Passage, SearchResult, Understood
from index.results import Mode, Relaxation
from records.costs import derive_unit_costs
from records.model import (
    Coded,
    Cost,
    DocumentRef,
    Duration,
    Evidence,
    EvidenceLevel,
    LegalBasis,
    Participants,
    Record,
    Result,
    Section,
    Warning_,
    WeeklyHours,
)

DOCUMENT = DocumentRef(
    id="muster-2013",
    title="Gute Beispiele aus Musterland",
    publisher="Ministerium für Beispiele",
    year=2013,
    file="muster.pdf",
    sha256="0" * 64,
)
OTHER = DocumentRef(
    id="plan-2021", title="Programm <b>2021</b>", year=2021, file="plan.docx", sha256="1" * 64
)

TEXT = """Gute Beispiele aus Musterland
Seite eins mit einer Einleitung, die niemand braucht.

Lernpatinnen (Ausbildung in Teilzeit)
Jobcenter Musterstadt
Zielgruppe: Alleinerziehende ohne Berufsabschluss, die eine Ausbildung in Teilzeit suchen.
Laufzeit: 12 Monate, 25 Stunden je Woche.
Kosten: 120.000,00 € für 20 Plätze. Rechtsgrundlage ist § 45 SGB III.
Ergebnis: 40 % der Teilnehmenden fanden eine Ausbildung.
- erstens Beratung
- zweitens Kinderbetreuung

Haus-zu-Haus
Jobcenter Beispielkreis
Zielgruppe: Langzeitarbeitslose, die nicht zu Terminen kommen. Hausbesuche durch zwei Kräfte.
Kosten: 450,00 € je Teilnehmermonat. Teilnahme höchstens 6 Monate.

Ohne Zahl & <script>alert("x")</script>
Jobcenter *Stern*
Zielgruppe: Alleinerziehende. Ein Angebot ohne Angaben zu Kosten.

Werkstatt
Jobcenter Beispielkreis
Zielgruppe: Jugendliche. Kosten: 90.000 bis 120.000 € im Jahr für 15 Plätze.
"""


def evidence(quote: str, page: int | None = 2) -> Evidence:
    """The first place of `quote` in the made-up document."""
    start = TEXT.index(quote)
    return Evidence(quote=quote, start=start, end=start + len(quote), page=page)


def _section(field: str, heading: str, text: str) -> Section:
    start = TEXT.index(text.split("\n")[0])
    return Section(field=field, heading=heading, text=text, span=(start, start + len(text)), page=2)


def _record(name: str, slug: str, organisation: str, **values: Any) -> Record:
    start = TEXT.index(name)
    document = values.pop("document", DOCUMENT)
    record = Record(
        id=f"{document.id}/{slug}",
        name=name,
        kind="measure",
        organisation=organisation,
        document=document,
        span=(start, start + 10),
        pages=(2, 3),
        **values,
    )
    record.unit_costs = derive_unit_costs(record)
    return record


def records() -> list[Record]:
    """Total with derived unit costs; stated per month; no cost and hostile text; a range."""
    total = _record(
        "Lernpatinnen (Ausbildung in Teilzeit)",
        "lernpatinnen",
        "Jobcenter Musterstadt",
        state="Niedersachsen",
        target_groups=[Coded(code="single_parents", evidence=evidence("Alleinerziehende"))],
        instruments=[Coded(code="part_time_training", evidence=evidence("Ausbildung in Teilzeit"))],
        durations=[Duration(kind="programme", months=12, evidence=evidence("12 Monate"))],
        weekly_hours=[WeeklyHours(hours=25, evidence=evidence("25 Stunden je Woche"))],
        participants=[Participants(kind="places", value=20, evidence=evidence("20 Plätze"))],
        costs=[
            Cost(
                amount=Decimal("120000.00"),
                basis="total",
                role="programme",
                price_year=2013,
                status="planned",
                evidence=evidence("120.000,00 €"),
            )
        ],
        results=[
            Result(
                indicator="training",
                value=40,
                unit="percent",
                evidence=evidence("40 % der Teilnehmenden"),
            )
        ],
        evidence_level=EvidenceLevel(level="monitoring"),
        legal_basis=[LegalBasis(paragraph="§ 45 SGB III", evidence=evidence("§ 45 SGB III"))],
        sections=[
            _section(
                "target_group",
                "Zielgruppe",
                "Alleinerziehende ohne Berufsabschluss, die eine Ausbildung in Teilzeit suchen.",
            ),
            _section(
                "result",
                "Ergebnis",
                "40 % der Teilnehmenden fanden eine Ausbildung.\n- erstens Beratung\n"
                "- zweitens Kinderbetreuung",
            ),
        ],
    )
    total.quality.warnings.append(
        Warning_(code="cost_mismatch", message="Die Beträge passen nicht.")
    )
    stated = _record(
        "Haus-zu-Haus",
        "haus-zu-haus",
        "Jobcenter Beispielkreis",
        target_groups=[
            Coded(code="long_term_unemployed", evidence=evidence("Langzeitarbeitslose"))
        ],
        durations=[
            Duration(
                kind="participation",
                months=6,
                qualifier="max",
                evidence=evidence("höchstens 6 Monate"),
            )
        ],
        costs=[
            Cost(
                amount=Decimal("450"),
                basis="per_participant_month",
                role="programme",
                price_year=2012,
                status="actual",
                evidence=evidence("450,00 € je Teilnehmermonat"),
            )
        ],
        sections=[_section("approach", "Ansatz", "Hausbesuche durch zwei Kräfte.")],
    )
    silent = _record(
        'Ohne Zahl & <script>alert("x")</script>',
        "ohne-zahl",
        "Jobcenter *Stern*",
        document=OTHER,
        target_groups=[Coded(code="single_parents", evidence=evidence("Alleinerziehende"))],
        sections=[_section("approach", "Ansatz", "Ein Angebot ohne Angaben zu Kosten.")],
    )
    ranged = _record(
        "Werkstatt",
        "werkstatt",
        "Jobcenter Beispielkreis",
        target_groups=[Coded(code="youth", evidence=evidence("Jugendliche"))],
        participants=[Participants(kind="places", value=15, evidence=evidence("15 Plätze"))],
        costs=[
            Cost(
                low=Decimal("90000"),
                high=Decimal("120000"),
                basis="per_year",
                role="programme",
                qualifier="range",
                evidence=evidence("90.000 bis 120.000 €"),
            )
        ],
        sections=[_section("approach", "Ansatz", "Kosten: 90.000 bis 120.000 € im Jahr")],
    )
    return [total, stated, silent, ranged]


def document_text(document_id: str) -> str | None:
    return TEXT if document_id in (DOCUMENT.id, OTHER.id) else None


class Engine:
    """Finds the words of the question in the sections, nothing more."""

    build_id = "double"

    def search(
        self,
        query: str,
        filters: Mapping[str, Sequence[str]] | None = None,
        k: int = 10,
        mode: Mode = "hybrid",
        *,
        without: Collection[str] = (),
        sort: str = "relevance",
    ) -> SearchResult:
        from ui.catalogue import Catalogue

        catalogue = Catalogue(records())
        hits: list[Hit] = []
        for record in catalogue.browse(filters or {}, sort):
            section = record.sections[0]
            matches = [
                MatchSpan(m.start(), m.end(), m.group(), None)
                for word in query.split()
                for m in re.finditer(re.escape(word), section.text, re.IGNORECASE)
            ]
            if matches:
                hits.append(_hit(record, len(hits) + 1, matches))
        facets = {
            key: [FacetCount(o.value, o.label, o.count) for o in options]
            for key, options in catalogue.facets([h.record for h in hits]).items()
        }
        understood = [
            item
            for item in (
                Understood("synonym", "Lehre", "Ausbildung", "vocational_training"),
                Understood("filter", "in Hessen", "Bundesland: Hessen", "Hessen", "state"),
            )
            if item.text in query and item.text not in without
        ]
        relaxations = [
            Relaxation(key, value, f"{key}: {value}", 1)
            for key, values in (filters or {}).items()
            for value in values
        ]
        return SearchResult(
            query,
            mode,
            hits[:k],
            len(hits),
            understood,
            facets,
            self.build_id,
            sort,
            relaxations=[] if hits else relaxations,
        )

    def similar(self, record_id: str, k: int = 5) -> list[Hit]:
        others = [record for record in records() if record.id != record_id]
        return [_hit(record, rank, []) for rank, record in enumerate(others[:k], start=1)]


def _hit(record: Record, rank: int, matches: list[MatchSpan]) -> Hit:
    section = record.sections[0]
    passage = Passage(section.text, section.field, section.heading, section.page, None)
    legs = {"lexical": LegScore(1, 2.5), "dense": LegScore(None, None)}
    return Hit(record, rank, 1.0, legs, passage, matches)
