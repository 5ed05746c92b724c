"""Generated practice examples: as many as wanted, all different, the same for the same seed.

They follow no real document. Words of the field stand beside made-up compounds, so that frequent
and rare words are spread as in running text (Zipf's law), and every field that is filtered by has
values.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate

from records.costs import derive_unit_costs
from records.model import (
    Coded,
    Cost,
    DocumentRef,
    Duration,
    Evidence,
    EvidenceLevel,
    EvidenceLevelName,
    LegalBasis,
    Participants,
    Record,
    Result,
    Section,
    StaffingRatio,
)
from records.store import RecordStore, now
from records.stored_items import StoredDocument
from records.vocabulary import vocabulary

PER_DOCUMENT = 500
_STATES = (
    "Bayern", "Hessen", "Sachsen", "Saarland", "Thüringen", "Niedersachsen", "Brandenburg",
    "Nordrhein-Westfalen", "Baden-Württemberg", "Rheinland-Pfalz", "Schleswig-Holstein",
)  # fmt: skip
_SYLLABLE_TEXT = """
ber mal tor fen lind wes gar nau rich holm bran sel dorf gau mün vel trau kar stein bo la mi ro su
te we za hen ger dal wil rau fried
"""
_SYLLABLES = _SYLLABLE_TEXT.split()
_LINK_TEXT = """
für die in der mit durch und bei ohne nach zur von auf über wird werden können erhalten sind
begleitet unterstützt vermittelt beraten gefördert stabilisiert geschult
"""
_LINKS = _LINK_TEXT.split()
_PARAGRAPHS = ("§ 45 SGB III", "§ 16d SGB II", "§ 16e SGB II", "§ 16i SGB II", "§ 81 SGB III")
_LEVELS: tuple[EvidenceLevelName, ...] = (
    "not_stated",
    "monitoring",
    "evaluation",
    "comparison_group",
    "none_yet",
)
_HEADINGS = ("Zielsetzung", "Umsetzung", "Zielgruppe", "Erfahrungen")
_RARE_WORDS = 60_000
_SENTENCES = 4


class Generator:
    """Makes records one after the other; `seed` decides all of them."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        words = vocabulary()
        self._groups = [term.code for term in words.terms("target_group")]
        self._instruments = [term.code for term in words.terms("instrument")]
        field = [
            name.strip("*")
            for term in words.terms()
            if term.scheme in ("target_group", "instrument", "funding")
            for name in (term.label, *term.synonyms)
        ]
        rare = [self._word() for _ in range(_RARE_WORDS)]
        self._words = [*field, *rare]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self._words))))

    def _word(self) -> str:
        return "".join(self._random.choices(_SYLLABLES, k=self._random.randint(2, 4))).capitalize()

    def _sentence(self) -> str:
        chosen = self._random.choices(self._words, cum_weights=self._weights, k=7)
        links = self._random.choices(_LINKS, k=7)
        return " ".join(f"{word} {link}" for word, link in zip(chosen, links, strict=True)) + "."

    def records(self, count: int) -> Iterator[Record]:
        for number in range(count):
            yield self._record(number)

    def _record(self, number: int) -> Record:
        draw = self._random
        document = DocumentRef(
            id=f"gen-{number // PER_DOCUMENT}",
            title=f"Sammlung {number // PER_DOCUMENT}",
            year=2005 + (number // PER_DOCUMENT) % 20,
            file=f"gen-{number // PER_DOCUMENT}.txt",
            sha256=f"{number // PER_DOCUMENT:064x}",
        )
        place = self._word()
        sections = []
        for heading in draw.sample(_HEADINGS, 2):
            text = " ".join(self._sentence() for _ in range(draw.randint(2, _SENTENCES)))
            sections.append(
                Section(field=heading.lower(), heading=heading, text=text, span=(0, len(text)))
            )
        record = Record(
            id=f"{document.id}/{number}",
            name=f"{self._word()} {draw.choice(self._words[:400])} {self._word()}",
            kind=draw.choice(("measure", "project", "approach", "instrument")),
            organisation=f"Jobcenter {place}",
            region=place,
            state=draw.choice(_STATES),
            document=document,
            span=(0, 1),
            target_groups=_coded(draw.sample(self._groups, draw.randint(1, 3))),
            instruments=_coded(draw.sample(self._instruments, draw.randint(0, 2))),
            evidence_level=EvidenceLevel(level=draw.choice(_LEVELS)),
            legal_basis=[LegalBasis(paragraph=draw.choice(_PARAGRAPHS), evidence=_EVIDENCE)],
            sections=sections,
        )
        if draw.random() < 0.4:
            record.costs = [
                Cost(
                    amount=Decimal(draw.randint(20, 900) * 1000),
                    basis="total",
                    role="programme",
                    period_months=draw.choice((6, 12, 24)),
                    evidence=_EVIDENCE,
                )
            ]
            record.participants = [
                Participants(kind="places", value=draw.randint(8, 90), evidence=_EVIDENCE)
            ]
        if draw.random() < 0.6:
            record.durations = [
                Duration(kind="participation", months=draw.randint(1, 36), evidence=_EVIDENCE)
            ]
        if draw.random() < 0.3:
            record.staffing_ratios = [
                StaffingRatio(participants=draw.choice((8, 15, 50, 75, 150)), evidence=_EVIDENCE)
            ]
        if draw.random() < 0.3:
            record.results = [
                Result(
                    indicator="employment",
                    value=draw.randint(5, 80),
                    unit="percent",
                    evidence=_EVIDENCE,
                )
            ]
        record.unit_costs = derive_unit_costs(record)
        return record


_EVIDENCE = Evidence(quote="x", start=0, end=1)


def _coded(codes: list[str]) -> list[Coded]:
    return [Coded(code=code, evidence=_EVIDENCE) for code in codes]


def fill(store: RecordStore, count: int, seed: int = 7) -> None:
    """Put `count` generated records into a store, `PER_DOCUMENT` to a document."""
    batch: list[Record] = []
    for record in Generator(seed).records(count):
        batch.append(record)
        if len(batch) == PER_DOCUMENT:
            _put(store, batch)
            batch = []
    if batch:
        _put(store, batch)


def _put(store: RecordStore, records: list[Record]) -> None:
    document = records[0].document
    store.put_document(
        StoredDocument(
            id=document.id,
            title=document.title,
            publisher=None,
            year=document.year,
            file=document.file,
            sha256=document.sha256,
            text="x",
            ingested_at=now(),
        ),
        records,
    )
