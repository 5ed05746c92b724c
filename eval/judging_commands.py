"""The commands that prepare pools and show, take over or give out judgments."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from eval.commands import Outcome, needed, progress, say
from eval.opening import open_engine, require
from eval.text import table, value
from records.errors import EvaluationInputError


def pool(arguments: argparse.Namespace) -> Outcome:
    """Questions and the records to judge for them, into the store of the data directory."""
    from eval import formats, lines
    from eval.configurations import pool_configurations
    from eval.pooling import pool_of, pool_of_runs, store_pool
    from eval.topics import read_topics
    from records.judgments import JudgedTopic, JudgmentStore

    needed(arguments, "topics")
    paths: list[Path] = arguments.run or []
    topics, *runs = lines.read_all(
        (read_topics, arguments.topics), *((formats.read_run, path) for path in paths)
    )
    engine = open_engine(arguments.data)
    ways = pool_configurations()
    with progress(len(topics) * len(ways)) as step:
        found = pool_of(engine, topics, ways, arguments.depth, step)
    known = {record.id for record in engine.records()}
    notes: list[str] = []
    extra = pool_of_runs(
        {path.stem: run for path, run in zip(paths, runs, strict=True)}, arguments.depth
    )
    for topic, documents in extra.items():
        unknown = [document for document in documents if document not in known]
        if topic not in found or unknown:
            notes.append(
                f"Aus den Ranglisten zu „{topic}“ nicht aufgenommen: "
                f"{', '.join(unknown[:5]) if topic in found else 'die Frage ist unbekannt'}."
            )
        for document, ranks in documents.items():
            if topic in found and document in known:
                found[topic].setdefault(document, {}).update(ranks)
    store = JudgmentStore.open(arguments.data)
    try:
        asked = [JudgedTopic(t.id, t.query, t.asked_by, t.kind) for t in topics]
        new = store_pool(store, asked, found, arguments.depth)
        size = len(store.pool())
    finally:
        store.close()
    report = {
        "command": "pool",
        "topics": len(topics),
        "configurations": [way.name for way in ways] + [path.stem for path in paths],
        "depth": arguments.depth,
        "new": new,
        "pool": size,
        "notes": notes,
    }
    told = (
        f"{len(topics)} Fragen, {size} Datensätze zu beurteilen, davon {new} neu. Beurteilt wird "
        "auf der Seite Qualität."
    )
    return report, told, 0


def judgments(arguments: argparse.Namespace) -> Outcome:
    """What is judged and how far people agree; files in and out."""
    from eval import assessments
    from records.judgments import JudgmentStore

    require(arguments.data)
    outputs = [arguments.qrels, arguments.topics, arguments.export]
    _writable([path for path in outputs if path is not None])
    taken = assessments.read_judgments(arguments.take) if arguments.take is not None else []
    store = JudgmentStore.open(arguments.data)
    try:
        if taken:
            known = {topic.id for topic in store.topics()}
            missing = list(dict.fromkeys(j.topic_id for j in taken if j.topic_id not in known))
            if missing:
                raise EvaluationInputError(
                    [
                        f"{arguments.take}: Diese Fragen gibt es hier nicht: "
                        f"{', '.join(missing[:8])}. Legen Sie sie zuerst an: python -m eval pool "
                        f"--topics FRAGEN.tsv --data {arguments.data}"
                    ]
                )
            say(f"{store.add_judgments(taken)} Urteile übernommen.")
        made = store.judgments()
        if arguments.qrels is not None:
            qrels = assessments.qrels_of(made, store.adjudications())
            _write(arguments.qrels, assessments.qrels_text(qrels))
        if arguments.topics is not None:
            rows = [f"{t.id}\t{t.query}\t{t.kind}\t{t.asked_by}" for t in store.topics()]
            _write(arguments.topics, "".join(f"{row.rstrip()}\n" for row in rows))
        if arguments.export is not None:
            _write(arguments.export, assessments.judgments_text(made))
        report = assessments.summary(store)
    finally:
        store.close()
    return report, _judgments_text(report), 0


def _judgments_text(report: Mapping[str, Any]) -> str:
    counts = ", ".join(f"{judge} {count}" for judge, count in report["judges"].items())
    parts = [
        f"{report['topics']} Fragen, {report['pool']} Datensätze im Pool, davon "
        f"{report['pool_judged']} beurteilt.",
        f"Urteile je Person: {counts}." if counts else "Noch keine Urteile.",
    ]
    if report["agreement"]:
        rows = [
            [
                " und ".join(item["judges"]),
                str(item["common"]),
                value(item["equal"]),
                value(item["kappa"]),
                value(item["weighted_kappa"]),
                value(item["binary_kappa"]),
            ]
            for item in report["agreement"]
        ]
        head = ["Paar", "gemeinsam", "gleich", "Kappa", "Kappa gewichtet", "Kappa passt/nicht"]
        parts.append(table(head, rows))
    if report["disagreements"]:
        rows = [
            [
                item["topic_id"],
                item["record_id"],
                ", ".join(f"{judge} {grade}" for judge, grade in item["grades"].items()),
            ]
            for item in report["disagreements"]
        ]
        parts += ["Noch nicht geklärt", table(["Nr.", "Datensatz", "Grade"], rows, left=3)]
    parts.append(f"{report['rule']} Geklärt sind {report['adjudications']}.")
    return "\n\n".join(parts)


def _writable(paths: list[Path]) -> None:
    missing = [path for path in paths if not path.absolute().parent.is_dir()]
    if missing:
        raise EvaluationInputError(
            [f"{path}: Den Ordner gibt es nicht. Legen Sie ihn an." for path in missing]
        )


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
    say(f"Geschrieben: {path}")
