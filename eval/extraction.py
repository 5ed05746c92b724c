"""Extraction measured: what the records say against what a reader found.

How a value is judged stands in `eval.judging`, when two values are equal in `eval.fields`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from eval.equality import TOLERANCES
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
    """Counts of one field; precision and recall are `None` where there is nothing to divide by.

    precision = right / (right + wrong), recall = right / values of the reader.
    """

    field: str
    right: int
    wrong: int
    missing: int
    right_empty: int
    expected: int

    @property
    def precision(self) -> float | None:
        said = self.right + self.wrong
        return self.right / said if said else None

    @property
    def recall(self) -> float | None:
        return self.right / self.expected if self.expected else None

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
        }


@dataclass
class ExtractionReport:
    judgements: list[Judgement]
    records: dict[str, str | None]
    notes: list[str] = field(default_factory=list)

    @property
    def fields(self) -> list[FieldScore]:
        names = [name for name in LABELS if any(j.field == name for j in self.judgements)]
        return [_count(name, [j for j in self.judgements if j.field == name]) for name in names]

    @property
    def overall(self) -> FieldScore:
        parts = self.fields
        return FieldScore(
            "all",
            right=sum(part.right for part in parts),
            wrong=sum(part.wrong for part in parts),
            missing=sum(part.missing for part in parts),
            right_empty=sum(part.right_empty for part in parts),
            expected=sum(part.expected for part in parts),
        )

    @property
    def misses(self) -> list[Judgement]:
        return [j for j in self.judgements if j.outcome in MISSES]

    def as_json(self) -> dict[str, object]:
        return {
            "command": "extraction",
            "keys": len(self.records),
            "tolerances": TOLERANCES,
            "overall": self.overall.as_json() | {"label": "alle Felder"},
            "fields": {score.field: score.as_json() for score in self.fields},
            "records": self.records,
            "misses": [vars(miss) for miss in self.misses],
            "notes": self.notes,
        }


def evaluate(
    gold: Sequence[GoldEntry], records: Sequence[Record], keys: Sequence[Key] = ()
) -> ExtractionReport:
    """Judge every value of the gold. Raises `NothingToDo` when no key has a record."""
    chosen, notes = choose_records(gold, records, keys)
    if not any(chosen.values()):
        raise NothingToDo(
            "Zu keinem Schlüssel der Referenz gibt es einen Datensatz. Prüfen Sie das "
            "Datenverzeichnis (--data) und die Titel, oder geben Sie mit --keys die Datei an, "
            "die die Schlüssel auflöst."
        )
    judgements = [
        judgement for entry in gold for judgement in judge_entry(entry, chosen[entry.key], notes)
    ]
    found = {key: record.id if record else None for key, record in chosen.items()}
    return ExtractionReport(judgements, found, notes)


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
    return FieldScore(name, right, wrong, missing, outcomes.count("right_empty"), expected)
