"""Extraction measured: what the records say against what a reader found.

How a value is judged stands in `eval.judging`, when two values are equal in `eval.equality`,
when evidence is right in `eval.evidence`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from eval.equality import TOLERANCES
from eval.evidence import RULE
from eval.fields import LABELS, LIST_FIELDS
from eval.formats import Key
from eval.gold import GoldEntry
from eval.judging import Judgement, judge_entry
from eval.keys import resolve
from records import german
from records.errors import NothingToDo
from records.model import Record

MISSES = frozenset({"wrong", "missing"})


@dataclass(frozen=True)
class FieldScore:
    """Counts of one field; a ratio is `None` where there is nothing to divide by.

    precision = right / (right + wrong), recall = right / values of the reader. `exact` of
    `judged` is the value accuracy: in so many of the records that were judged on the field,
    everything said is right and nothing is missing. `evidence_right` of `evidence_judged` values
    that are right have evidence that is right as well.
    """

    field: str
    right: int
    wrong: int
    missing: int
    right_empty: int
    expected: int
    judged: int
    exact: int
    evidence_judged: int
    evidence_right: int

    @property
    def precision(self) -> float | None:
        said = self.right + self.wrong
        return self.right / said if said else None

    @property
    def recall(self) -> float | None:
        return self.right / self.expected if self.expected else None

    @property
    def accuracy(self) -> float | None:
        return self.exact / self.judged if self.judged else None

    @property
    def evidence(self) -> float | None:
        return self.evidence_right / self.evidence_judged if self.evidence_judged else None

    def as_json(self) -> dict[str, object]:
        return {
            "label": LABELS.get(self.field, self.field),
            "right": self.right,
            "wrong": self.wrong,
            "missing": self.missing,
            "right_empty": self.right_empty,
            "expected": self.expected,
            "precision": self.precision,
            "recall": self.recall,
            "judged": self.judged,
            "exact": self.exact,
            "accuracy": self.accuracy,
            "evidence_judged": self.evidence_judged,
            "evidence_right": self.evidence_right,
            "evidence": self.evidence,
        }


@dataclass
class ExtractionReport:
    """All judgements; `records` maps keys to record ids, `documents` record ids to documents."""

    judgements: list[Judgement]
    records: dict[str, str | None]
    documents: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def fields(self) -> list[FieldScore]:
        names = [name for name in LABELS if any(j.field == name for j in self.judgements)]
        return [_count(name, [j for j in self.judgements if j.field == name]) for name in names]

    @property
    def overall(self) -> FieldScore:
        return _sum("all", self.fields)

    @property
    def by_document(self) -> dict[str, FieldScore]:
        """Counts of every document, and of keys without a record under ""."""
        found: dict[str, list[Judgement]] = {}
        for judgement in self.judgements:
            found.setdefault(self.documents.get(judgement.record_id or "", ""), []).append(
                judgement
            )
        return {name: _all_fields(name, found[name]) for name in sorted(found)}

    @property
    def by_key(self) -> dict[str, FieldScore]:
        found: dict[str, list[Judgement]] = {key: [] for key in self.records}
        for judgement in self.judgements:
            found[judgement.key].append(judgement)
        return {key: _all_fields(key, judgements) for key, judgements in found.items()}

    @property
    def misses(self) -> list[Judgement]:
        return [j for j in self.judgements if j.outcome in MISSES]

    @property
    def faults(self) -> list[Judgement]:
        """Right values whose evidence is not."""
        return [j for j in self.judgements if j.outcome == "right" and j.evidence is False]

    def as_json(self) -> dict[str, object]:
        return {
            "command": "extraction",
            "keys": len(self.records),
            "tolerances": TOLERANCES,
            "evidence_rule": RULE,
            "overall": self.overall.as_json() | {"label": "alle Felder"},
            "fields": {score.field: score.as_json() for score in self.fields},
            "documents": {
                name: score.as_json() | {"label": name} for name, score in self.by_document.items()
            },
            "records": self.records,
            "misses": [asdict(miss) for miss in self.misses],
            "evidence_faults": [asdict(fault) for fault in self.faults],
            # every value, so that another version can be compared with this one
            "judgements": [
                {
                    "key": j.key,
                    "field": j.field,
                    "gold": j.gold,
                    "found": j.found,
                    "outcome": j.outcome,
                }
                for j in self.judgements
            ],
            "notes": self.notes,
        }


def evaluate(
    gold: Sequence[GoldEntry],
    records: Sequence[Record],
    keys: Sequence[Key] = (),
    texts: Mapping[str, str] | None = None,
) -> ExtractionReport:
    """Judge every value of the gold. Raises `NothingToDo` when no key has a record.

    `texts` are the texts of the documents by their ids; without them the places of quotes are not
    checked.
    """
    chosen, notes = choose_records(gold, records, keys)
    if not any(chosen.values()):
        raise NothingToDo(
            "Zu keinem Schlüssel der Referenz gibt es einen Datensatz. Prüfen Sie das "
            "Datenverzeichnis (--data) und die Titel, oder geben Sie mit --keys die Datei an, "
            "die die Schlüssel auflöst."
        )
    judgements: list[Judgement] = []
    for entry in gold:
        record = chosen[entry.key]
        text = (texts or {}).get(record.document.id) if record else None
        judgements += judge_entry(entry, record, notes, text)
    found = {key: record.id if record else None for key, record in chosen.items()}
    documents = {record.id: record.document.id for record in chosen.values() if record}
    return ExtractionReport(judgements, found, documents, notes)


def choose_records(
    gold: Sequence[GoldEntry], records: Sequence[Record], keys: Sequence[Key] = ()
) -> tuple[dict[str, Record | None], list[str]]:
    """The record of every key, and what was noteworthy in finding it.

    A key file goes before the title in the gold, that before a record id. Of several records
    the most complete one is judged, the first of equals.
    """
    by_id = {record.id: record for record in records}
    known = {key.id: key for key in keys}
    wanted = [
        known.get(entry.key) or Key(entry.key, entry.title or "", entry.organisation)
        for entry in gold
    ]
    resolution = resolve(wanted, records)
    chosen: dict[str, Record | None] = {}
    notes: list[str] = []
    for key in wanted:
        candidates = [by_id[record_id] for record_id in resolution.records_of[key.id]]
        if not candidates and key.id in by_id:
            candidates = [by_id[key.id]]
        chosen[key.id] = max(candidates, key=lambda r: r.quality.completeness, default=None)
        if len(candidates) > 1:
            best = chosen[key.id]
            others = ", ".join(c.id for c in candidates if c is not best)
            notes.append(f"„{key.id}“ passt auf mehrere Datensätze; nicht gewertet: {others}.")
        if not candidates:
            notes.append(f"Zu „{key.id}“ gibt es keinen Datensatz; seine Werte zählen als fehlend.")
    return chosen, notes


def _all_fields(name: str, judgements: Sequence[Judgement]) -> FieldScore:
    fields = dict.fromkeys(judgement.field for judgement in judgements)
    return _sum(name, [_count(f, [j for j in judgements if j.field == f]) for f in fields])


def _sum(name: str, parts: Iterable[FieldScore]) -> FieldScore:
    counted = list(parts)
    numbers = {
        key: sum(getattr(part, key) for part in counted)
        for key in FieldScore.__dataclass_fields__
        if key != "field"
    }
    return FieldScore(name, **numbers)


def _count(name: str, judgements: Sequence[Judgement]) -> FieldScore:
    outcomes = [judgement.outcome for judgement in judgements]
    right, wrong = outcomes.count("right"), outcomes.count("wrong")
    missing = outcomes.count("missing")
    if name in LIST_FIELDS:
        expected = right + missing
    else:
        # a wrong value stands for one of the reader's, except where the reader has none
        no_value = sum(j.outcome == "wrong" and j.gold == german.NOT_STATED for j in judgements)
        expected = right + missing + wrong - no_value
    keys = {j.key for j in judgements}
    missed = {j.key for j in judgements if j.outcome in MISSES}
    checked = [j.evidence for j in judgements if j.outcome == "right" and j.evidence is not None]
    return FieldScore(
        field=name,
        right=right,
        wrong=wrong,
        missing=missing,
        right_empty=outcomes.count("right_empty"),
        expected=expected,
        judged=len(keys),
        exact=len(keys - missed),
        evidence_judged=len(checked),
        evidence_right=sum(checked),
    )
