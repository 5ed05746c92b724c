"""Runs and reader's keys, read from files with every problem named at once.

Runs are TREC: `qid Q0 document rank score name`; keys `key<TAB>title<TAB>organisation`. Readers
raise `EvaluationInputError` with file, line, problem and remedy of all problems of the file.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from eval.lines import Problems, filled_lines

Run = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Key:
    """A reader's name for a practice example, with the title it goes by."""

    id: str
    title: str
    organisation: str = ""
    line: int = 0


def read_keys(path: Path) -> list[Key]:
    """Reader's keys in file order; the organisation may be missing."""
    problems = Problems(path)
    keys: dict[str, Key] = {}
    for number, line in filled_lines(path, problems):
        cells = [cell.strip() for cell in line.split("\t")]
        if not keys and [cell.casefold() for cell in cells[:2]] == ["key", "title"]:
            continue
        if len(cells) < 2 or not cells[0] or not cells[1]:
            problems.add(
                number,
                "Schlüssel oder Titel fehlt.",
                "Schreiben Sie je Zeile: Schlüssel, Tabulator, Titel, Tabulator, Organisation.",
            )
        elif cells[0] in keys:
            problems.repeated(number, f"Der Schlüssel „{cells[0]}“", keys[cells[0]].line)
        else:
            organisation = cells[2] if len(cells) > 2 else ""
            keys[cells[0]] = Key(cells[0], cells[1], organisation, number)
    if not keys and not problems.found:
        problems.add(None, "Die Datei ist leer.", "Sie braucht eine Zeile je Schlüssel.")
    problems.stop_if_any()
    return list(keys.values())


def read_run(path: Path) -> Run:
    """Scores by topic and document. The rank column is not used, as in trec_eval."""
    problems = Problems(path)
    run: Run = {}
    lines: dict[tuple[str, str], int] = {}
    for number, line in filled_lines(path, problems):
        cells = line.split()
        if len(cells) != 6:
            problems.add(
                number,
                f"{len(cells)} statt 6 Spalten.",
                "Schreiben Sie: Frage, Q0, Dokument, Rang, Punktzahl, Name des Laufs, getrennt "
                "durch Leerzeichen.",
            )
            continue
        topic, _, document, _, raw, _ = cells
        score = _number(raw)
        if score is None:
            problems.add(
                number,
                f"Die Punktzahl „{raw}“ ist keine Zahl.",
                "Schreiben Sie sie mit Punkt, zum Beispiel 12.5.",
            )
        if (topic, document) in lines:
            what = f"Das Dokument „{document}“ zu „{topic}“"
            problems.repeated(number, what, lines[topic, document])
            continue
        lines[topic, document] = number
        if score is not None:
            run.setdefault(topic, {})[document] = score
    if not run and not problems.found:
        problems.add(None, "Die Datei ist leer.", "Sie braucht mindestens eine Zeile je Treffer.")
    problems.stop_if_any()
    return run


def write_run(path: Path, run: Run, name: str) -> None:
    """A TREC run file, best document first; scores read back exactly."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for topic, scores in run.items():
            # equal scores in the order they are measured in
            ranked = sorted(scores, key=lambda document: (scores[document], document), reverse=True)
            for rank, document in enumerate(ranked, start=1):
                file.write(f"{topic} Q0 {document} {rank} {_written(scores[document])} {name}\n")


def _written(score: float) -> str:
    return str(int(score)) if score.is_integer() and abs(score) < 1e15 else repr(score)


def _number(raw: str) -> float | None:
    try:
        value = float(raw)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
