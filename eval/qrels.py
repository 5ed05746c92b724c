"""Judgments of a test collection, from TREC, TSV or JSON files.

TREC: `qid 0 document grade`. TSV: `qid<TAB>document<TAB>grade`, with or without a head. JSON:
`{"q1": {"document": 2}}` or `[{"qid": "q1", "document": "…", "grade": 2}]`. Grades are whole
numbers from 0 (not relevant) to `MAX_GRADE`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from eval.lines import Member, Problems, filled_lines, is_json, json_members, json_text, members
from records.grades import MAX_GRADE

Qrels = dict[str, dict[str, int]]

_HEADS = frozenset({"qid", "topic", "frage", "nummer", "query-id"})
_NAMES = {"topic": "qid", "record": "document", "docno": "document", "doc": "document"}


class JudgmentFile(dict[str, dict[str, int]]):
    """Grades by topic and document; `lines` tells where each judgment stands in `path`."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.lines: dict[tuple[str, str], int] = {}

    def add(self, topic: str, document: str, raw: Any, line: int, problems: Problems) -> None:
        grade = _grade(raw)
        if grade is None:
            problems.add(
                line,
                f"„{raw}“ ist kein bekannter Grad.",
                f"Grade sind ganze Zahlen von 0 (passt nicht) bis {MAX_GRADE}.",
            )
        if (topic, document) in self.lines:
            what = f"Das Urteil über „{document}“ zu „{topic}“"
            problems.repeated(line, what, self.lines[topic, document])
            return
        self.lines[topic, document] = line
        if grade is not None:
            self.setdefault(topic, {})[document] = grade


def read_qrels(path: Path) -> JudgmentFile:
    """Raises `EvaluationInputError` with every problem of the file."""
    problems = Problems(path)
    judged = JudgmentFile(path)
    lines = filled_lines(path, problems)
    if is_json(path, lines):
        _from_json(json_text(lines), judged, problems)
    else:
        _from_lines(lines, judged, problems)
    if not judged and not problems.found:
        problems.add(None, "Die Datei ist leer.", "Sie braucht mindestens eine Zeile je Urteil.")
    problems.stop_if_any()
    return judged


def _from_lines(lines: list[tuple[int, str]], judged: JudgmentFile, problems: Problems) -> None:
    for position, (number, line) in enumerate(lines):
        cells = [cell.strip() for cell in line.split("\t")]
        if position == 0 and len(cells) > 1 and cells[0].casefold() in _HEADS:
            continue
        if len(cells) == 3 and all(cells):
            topic, document, grade = cells
        elif len(line.split()) == 4:
            topic, _, document, grade = line.split()
        else:
            problems.add(number, f"{len(line.split())} statt 4 Spalten.", _remedy(line))
            continue
        if re.search(r"\s", document):
            problems.add(
                number,
                f"„{document}“ enthält ein Leerzeichen.",
                "Hier steht die ID des Datensatzes, nicht sein Name; die IDs zeigt "
                "python -m index search FRAGE.",
            )
            continue
        judged.add(topic, document, grade, number, problems)


def _remedy(line: str) -> str:
    if ";" in line or "," in line:
        return (
            "Schreiben Sie: Frage, 0, Dokument, Grad, getrennt durch Leerzeichen oder Tabulatoren; "
            "Semikolon und Komma trennen nicht."
        )
    return "Schreiben Sie: Frage, 0, Dokument, Grad, getrennt durch Leerzeichen."


def _from_json(text: str, judged: JudgmentFile, problems: Problems) -> None:
    for member in json_members(text, problems):
        if member.name is not None and isinstance(member.value, dict):
            for grade in members(text, member.start):
                judged.add(member.name, str(grade.name), grade.value, grade.line, problems)
        elif member.name is None and isinstance(member.value, dict):
            _from_row(member, judged, problems)
        else:
            problems.add(
                member.line,
                "Das ist kein Urteil.",
                'Schreiben Sie {"q1": {"datensatz": 2}} oder '
                '[{"qid": "q1", "document": "datensatz", "grade": 2}].',
            )


def _from_row(member: Member, judged: JudgmentFile, problems: Problems) -> None:
    row = {_NAMES.get(name, name): value for name, value in member.value.items()}
    topic, document = str(row.get("qid", "")).strip(), str(row.get("document", "")).strip()
    if not topic or not document or "grade" not in row:
        problems.add(
            member.line,
            "Frage, Dokument oder Grad fehlt.",
            'Schreiben Sie {"qid": "q1", "document": "datensatz", "grade": 2}.',
        )
        return
    judged.add(topic, document, row["grade"], member.line, problems)


def _grade(raw: Any) -> int | None:
    if isinstance(raw, bool) or not isinstance(raw, int | str):
        return None
    try:
        grade = int(raw)
    except ValueError:
        return None
    return grade if 0 <= grade <= MAX_GRADE else None
