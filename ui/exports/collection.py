"""The whole collection as tables and as JSON Lines: one row an approach, one row a value."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from records import german
from records.costs import pick
from records.model import Record, UnitCostBasis
from ui import facts, wording
from ui.exports.sheets import Content, Euro, Sheet

JSONL_MIME = "application/x-ndjson"
_BASES: tuple[tuple[UnitCostBasis, str], ...] = (
    ("per_participant_month", "Kosten je Teilnehmermonat"),
    ("per_participant", "Kosten je Teilnahme"),
    ("per_integration", "Kosten je Integration"),
)
_HEAD = [
    "Kennung", "Name", "Art", "Organisation", "Trägerform", "Region", "Bundesland", "Dokument",
    "Jahr", "Fundstelle", "Zielgruppen", "Instrumente", "Rechtsgrundlagen", "Dauer", "Teilnehmende",
    "Gesamtkosten in EUR",
]  # fmt: skip
_TAIL = ["Ergebnisse", "Evidenzstufe", "Vollständigkeit in %", "Korrekturen", "Hinweise"]
_EACH_COST = ["in EUR", "von, in EUR", "bis, in EUR", "Herkunft", "Rechenweg", "Preisjahr"]


def approaches(records: Iterable[Record]) -> Sheet:
    """One row an approach; cells stay empty where the document states nothing."""
    head = [*_HEAD, *(f"{label} {part}" for _, label in _BASES for part in _EACH_COST), *_TAIL]
    return Sheet("Ansätze", head, [_row(record) for record in records], (34, 40, 14, 30, 20))


def _row(record: Record) -> list[Content]:
    total = pick(record, "total")
    warned = " ".join(warning.message for warning in record.quality.warnings)
    row: list[Content] = [
        record.id,
        record.name,
        german.KIND_LABELS[record.kind],
        record.organisation,
        wording.form(record) or None,
        record.region,
        record.state,
        record.document.title,
        record.document.year,
        wording.pages(record.pages) or None,
        _joined(wording.term(item.code) for item in record.target_groups),
        _joined(wording.term(item.code) for item in record.instruments),
        _joined(item.paragraph for item in record.legal_basis),
        _joined(f"{wording.duration(d)}, {wording.duration_kind(d)}" for d in record.durations),
        _joined(wording.participants(item) for item in record.participants),
        Euro(total.amount) if total is not None and total.amount is not None else None,
    ]
    for basis, _ in _BASES:
        row += _cost(record, basis)
    return [
        *row,
        _joined(wording.result(item) for item in record.results),
        wording.evidence_level(record),
        round(100 * record.quality.completeness),
        len(record.corrections),
        warned or None,
    ]


def _cost(record: Record, basis: UnitCostBasis) -> list[Content]:
    cost = pick(record, basis)
    if cost is None:
        return [None] * len(_EACH_COST)
    return [
        *(None if v is None else Euro(v) for v in (cost.amount, cost.low, cost.high)),
        wording.origin(cost),
        cost.formula_de,
        cost.price_year,
    ]


def _joined(parts: Iterable[str]) -> str | None:
    return "; ".join(dict.fromkeys(parts)) or None


def values(records: Iterable[Record]) -> Sheet:
    """One row a value with its quote and page: what each figure rests on."""
    head = ["Kennung", "Name", "Angabe", "Wert", "Herkunft", "Zitat", "Seite", "Dokument"]
    rows = [row for record in records for row in _values(record)]
    return Sheet("Werte und Zitate", head, rows, (34, 40, 22, 44, 12, 60, 8))


def _values(record: Record) -> Iterator[list[Content]]:
    listed = [
        *facts.who(record),
        *facts.extent(record),
        facts.stated_costs(record),
        *facts.outcome(record),
        *facts.experience(record),
    ]
    for fact in listed:
        for value in fact.values:
            text = f"{value.text} ({value.aside})" if value.aside else value.text
            evidence = value.evidence
            yield [
                record.id,
                record.name,
                fact.label,
                text,
                _origin(value),
                evidence.quote if evidence is not None else None,
                evidence.page if evidence is not None else None,
                (value.document or record.document).title if evidence is not None else None,
            ]


def _origin(value: facts.Value) -> str | None:
    if value.corrected:
        return "berichtigt"
    return "gelesen" if value.evidence is not None else None


def about(records: Sequence[Record], today: date) -> Sheet:
    """How to read the file, and as of when."""
    rows: list[list[Content]] = [
        ["Stand", today],
        ["Ansätze", len(records)],
        ["Leere Zelle", "Das Dokument macht dazu keine Angabe; geschätzt wird nichts."],
        ["Herkunft der Kosten", "angegeben: steht so im Dokument; berechnet: siehe Rechenweg"],
        ["Herkunft der Werte", "gelesen: aus dem Dokument; berichtigt: von der Redaktion gesetzt"],
        ["Preise", "wie im Dokument, nicht umgerechnet; das Preisjahr steht daneben"],
        ["Ansprechpersonen", "sind nicht enthalten"],
        [
            "Hochkomma am Zellenanfang",
            "steht vor Texten, die eine Tabellenkalkulation sonst als Formel läse",
        ],
    ]
    return Sheet("Hinweise zum Lesen", ["Was", "Erläuterung"], rows, (28, 80))


def json_lines(records: Iterable[Record]) -> bytes:
    """Every record on a line as in `python -m ingest --export`, without contact persons."""
    lines = [json.dumps(record.export(), ensure_ascii=False) + "\n" for record in records]
    return "".join(lines).encode("utf-8")
