"""From the grades of several people to one set of judgments, and how far the judging is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.agreement import Disagreement, agreements, disagreements
from eval.lines import Problems, filled_lines
from eval.qrels import Qrels
from records.grades import MAX_GRADE
from records.judgments import Adjudication, Judgment, JudgmentStore, PoolEntry

RULE = (
    "Es gilt der geklärte Grad, sonst der häufigste; sind mehrere gleich häufig, der niedrigste "
    "davon."
)
_COLUMNS = ("topic", "record", "grade", "judge", "at")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:\d{2})?")


@dataclass(frozen=True)
class Progress:
    """How far one judge is with one topic: pool size and how much of it is judged."""

    topic_id: str
    pool: int
    judged: int

    @property
    def complete(self) -> bool:
        return self.judged >= self.pool


def qrels_of(judgments: Iterable[Judgment], adjudications: Iterable[Adjudication] = ()) -> Qrels:
    """One grade for every judged record, by topic; how stands in `RULE`."""
    given: dict[tuple[str, str], list[int]] = {}
    for item in judgments:
        given.setdefault((item.topic_id, item.record_id), []).append(item.grade)
    decided = {(item.topic_id, item.record_id): item.grade for item in adjudications}
    qrels: Qrels = {}
    for topic, record in sorted({*given, *decided}):
        grade = decided.get((topic, record))
        if grade is None:
            counts = Counter(given[topic, record])
            grade = min(g for g, count in counts.items() if count == max(counts.values()))
        qrels.setdefault(topic, {})[record] = grade
    return qrels


def progress(
    pool: Sequence[PoolEntry], judgments: Iterable[Judgment], judge: str
) -> dict[str, Progress]:
    """By topic: the size of its pool and how much of it this judge has graded."""
    done = {(item.topic_id, item.record_id) for item in judgments if item.judge == judge}
    topics = dict.fromkeys(entry.topic_id for entry in pool)
    return {
        topic: Progress(
            topic,
            pool=sum(entry.topic_id == topic for entry in pool),
            judged=sum(e.topic_id == topic and (topic, e.record_id) in done for e in pool),
        )
        for topic in topics
    }


def open_disagreements(store: JudgmentStore) -> list[Disagreement]:
    """Disagreements that nobody has decided yet, the widest apart first."""
    decided = {(item.topic_id, item.record_id) for item in store.adjudications()}
    return [
        item
        for item in disagreements(store.judgments())
        if (item.topic_id, item.record_id) not in decided
    ]


def summary(store: JudgmentStore) -> dict[str, object]:
    """Counts, agreement of every pair of judges and what is still open, as JSON."""
    judgments, pool = store.judgments(), store.pool()
    judged = {(item.topic_id, item.record_id) for item in judgments}
    return {
        "command": "judgments",
        "topics": len(store.topics()),
        "pool": len(pool),
        "judged": len(judged),
        "pool_judged": sum((e.topic_id, e.record_id) in judged for e in pool),
        "judges": dict(sorted(Counter(item.judge for item in judgments).items())),
        "agreement": [item.as_json() for item in agreements(judgments)],
        "disagreements": [vars(item) for item in open_disagreements(store)],
        "adjudications": len(store.adjudications()),
        "rule": RULE,
        "notes": [],
    }


def judgments_text(judgments: Iterable[Judgment]) -> str:
    """All grades as a table for exchange: topic, record, grade, judge, time; with a head."""
    lines = ["\t".join(_COLUMNS)]
    lines += ["\t".join([i.topic_id, i.record_id, str(i.grade), i.judge, i.at]) for i in judgments]
    return "\n".join(lines) + "\n"


def qrels_text(qrels: Qrels) -> str:
    """TREC judgments: `topic 0 record grade` a line."""
    return "".join(
        f"{topic} 0 {record} {grade}\n"
        for topic, grades in qrels.items()
        for record, grade in grades.items()
    )


def read_judgments(path: Path) -> list[Judgment]:
    """Grades of `judgments_text`. Raises `EvaluationInputError` with every problem of the file."""
    problems = Problems(path)
    found: list[Judgment] = []
    for number, line in filled_lines(path, problems):
        cells = [cell.strip() for cell in line.split("\t")]
        if not found and tuple(cell.casefold() for cell in cells) == _COLUMNS:
            continue
        if len(cells) != len(_COLUMNS) or not all(cells):
            problems.add(
                number,
                f"{sum(map(bool, cells))} statt {len(_COLUMNS)} gefüllter Spalten.",
                "Schreiben Sie: Frage, Datensatz, Grad, wer urteilt, Zeitpunkt, "
                "getrennt durch Tabulatoren.",
            )
            continue
        topic, record, grade, judge, at = cells
        if not re.fullmatch(r"\d", grade) or int(grade) > MAX_GRADE:
            problems.add(
                number,
                f"„{grade}“ ist kein bekannter Grad.",
                f"Grade sind ganze Zahlen von 0 (passt nicht) bis {MAX_GRADE}.",
            )
        elif not _TIME.fullmatch(at):
            problems.add(
                number,
                f"„{at}“ ist kein Zeitpunkt.",
                "Schreiben Sie ihn wie 2026-01-31T09:30:00+00:00.",
            )
        else:
            found.append(Judgment(topic, record, int(grade), judge, at))
    if not found and not problems.found:
        problems.add(None, "Die Datei ist leer.", "Sie braucht mindestens eine Zeile je Urteil.")
    problems.stop_if_any()
    return found
