"""Small made-up German records and a store full of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from records.model import (
    Coded,
    Contact,
    DocumentRef,
    Evidence,
    LegalBasis,
    Record,
    Section,
    StaffingRatio,
)
from records.store import RecordStore, now
from records.stored_items import StoredDocument

DOCUMENT = DocumentRef(id="probe", title="Probesammlung", year=2020, file="p.txt", sha256="0" * 64)


def evidence(quote: str = "Zitat") -> Evidence:
    return Evidence(quote=quote, start=0, end=len(quote))


def make_record(slug: str, name: str, texts: dict[str, str] | None = None, **values: Any) -> Record:
    sections = [
        Section(field=field, heading=field.title(), text=text, span=(0, len(text)), page=3)
        for field, text in (texts or {}).items()
    ]
    settings: dict[str, Any] = {"kind": "measure", "document": DOCUMENT, "span": (0, 1)} | values
    return Record(id=f"probe/{slug}", name=name, sections=sections, **settings)


def codes(*found: str) -> list[Coded]:
    return [Coded(code=code, evidence=evidence()) for code in found]


def sample_records() -> list[Record]:
    return [
        make_record(
            "muetter",
            "SONNE (Start ohne Netz)",
            {
                "target_group": "Das Angebot richtet sich an Alleinerziehende unter 30 Jahren.",
                "description": "Die Mütter lernen in Teilzeit einen Beruf; die Ausbildung dauert "
                "drei Jahre. Eine Tagesmutter betreut die Kinder am Nachmittag.",
            },
            organisation="Jobcenter Nordtal",
            state="Niedersachsen",
            target_groups=codes("single_parents"),
            instruments=codes("part_time_training"),
        ),
        make_record(
            "besuch",
            "Tür auf",
            {
                "target_group": "Kundinnen und Kunden, die zu keinem Gespräch kommen.",
                "description": "Zwei Fachkräfte klingeln zu Hause und sprechen dort mit den "
                "Menschen. Der Betreuungsschlüssel liegt bei 1:50. Aufsuchende Arbeit "
                "braucht Zeit.",
            },
            organisation="Jobcenter Südberg",
            state="Hessen",
            target_groups=codes("hard_to_reach"),
            staffing_ratios=[StaffingRatio(participants=50, evidence=evidence())],
        ),
        make_record(
            "lohn",
            "Zuschuss für Betriebe",
            {
                "description": "Der Betrieb erhält einen Lohnkostenzuschuss von 75 Prozent, wenn "
                "er Langzeitarbeitslose einstellt. Grundlage ist § 16i SGB II.",
                "contact": "Erika Beispiel, 0511/123456",
            },
            organisation="Jobcenter Nordtal",
            kind="instrument",
            legal_basis=[LegalBasis(paragraph="§ 16i SGB II", evidence=evidence())],
            contacts=[
                Contact(name="Erika Beispiel", email="e.beispiel@amt.de", phone="0511/123456")
            ],
        ),
        make_record(
            "gruender",
            "Eigener Chef",
            {
                "target_group": "Selbstständige und Menschen mit einer Gründungsidee",
                "description": "Ein Kaufmann prüft die Bücher der Firma. Das kostet 117.335,04 € "
                "im Jahr.",
            },
            organisation="Stadt Westheim",
            state="Hessen",
            target_groups=codes("self_employed"),
        ),
        make_record(
            "gesund",
            "Fit und froh",
            {
                "description": "Gemeinsam mit der Krankenkasse wird Bewegung und gesunde Ernährung "
                "geübt. Rückfragen beantwortet Erika Beispiel unter e.beispiel@amt.de.",
            },
            organisation="Jobcenter Südberg",
            target_groups=codes("health"),
            contacts=[Contact(name="Erika Beispiel")],
        ),
        make_record(
            "sprache",
            "Deutsch am Bau",
            {
                "target_group": "Geflüchtete mit Bauerfahrung",
                "description": "Am Vormittag Deutschunterricht, am Nachmittag Arbeit auf der "
                "Baustelle. Teilnehmer/-innen erhalten ein Zertifikat.",
            },
            organisation="Stadt Westheim",
            target_groups=codes("refugees"),
        ),
        make_record(
            "jugend",
            "Werkhof",
            {
                "description": "Jugendliche ohne Schulabschluss arbeiten in der Holzwerkstatt und "
                "holen den Abschluss nach. Die Produktionsschule nimmt 20 junge Menschen auf.",
            },
            organisation="Jobcenter Nordtal",
            state="Niedersachsen",
            target_groups=codes("youth"),
        ),
    ]


def fill_store(data_dir: Path, records: Sequence[Record]) -> RecordStore:
    store = RecordStore.open(data_dir)
    store.put_document(
        StoredDocument(
            id=DOCUMENT.id,
            title=DOCUMENT.title,
            publisher=None,
            year=DOCUMENT.year,
            file=DOCUMENT.file,
            sha256=DOCUMENT.sha256,
            text="",
            ingested_at=now(),
        ),
        records,
    )
    return store


def build_for_ever(data_dir: str, fraction: Any) -> None:
    """Build again and again until killed; `fraction` tells how far the present build is."""
    from index import build_index

    def report(message: str, done: float) -> None:
        fraction.value = done

    while True:
        build_index(data_dir, progress=report)
