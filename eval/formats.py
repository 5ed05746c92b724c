"""Topics, judgments, runs and reader's keys, read from files with every problem named at once.

Formats: topics `qid<TAB>query`; TREC judgments `qid 0 document grade`; TREC runs
`qid Q0 document rank score name`; keys `key<TAB>title<TAB>organisation`. Files are UTF-8, with
or without a byte order mark; Windows line ends are accepted. Every reader raises
`EvaluationInputError` with file, line, problem and remedy of all problems of the file.
"""

from __future__ import annotations

import codecs
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from records.errors import EvaluationInputError
from records.grades import MAX_GRADE

Qrels = dict[str, dict[str, int]]
Run = dict[str, dict[str, float]]

Table = TypeVar("Table", bound="dict[str, Any]")

_ENCODING_REMEDY = "Speichern Sie die Datei als UTF-8."


@dataclass(frozen=True)
class Topic:
    """One question; `line` is where it stands in its file."""

    id: str
    query: str
    line: int = 0


@dataclass(frozen=True)
class Key:
    """A reader's name for a practice example, with the title it goes by."""

    id: str
    title: str
    organisation: str = ""
    line: int = 0


@dataclass
class Problems:
    """What is wrong with one file, in the order found."""

    path: Path
    found: list[str] = field(default_factory=list)

    def add(self, line: int | None, problem: str, remedy: str) -> None:
        place = f"{self.path}, Zeile {line}" if line else str(self.path)
        self.found.append(f"{place}: {problem} {remedy}")

    def stop_if_any(self) -> None:
        if self.found:
            raise EvaluationInputError(self.found)


def read_bytes(path: Path) -> bytes:
    """The content of a file. Raises `EvaluationInputError` when it cannot be read."""
    problems = Problems(path)
    try:
        return path.read_bytes()
    except FileNotFoundError:
        problems.add(None, "Die Datei gibt es nicht.", "Prüfen Sie den Pfad.")
    except IsADirectoryError:
        problems.add(None, "Das ist ein Verzeichnis.", "Geben Sie die Datei darin an.")
    except OSError as error:
        reason = error.strerror or error.__class__.__name__
        problems.add(
            None, f"Die Datei lässt sich nicht lesen ({reason}).", "Prüfen Sie die Rechte."
        )
    raise EvaluationInputError(problems.found)


def decode_lines(raw: bytes, problems: Problems) -> list[tuple[int, str]]:
    """Numbered lines (from 1) without line ends; lines that are not UTF-8 become problems."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in raw:
        problems.add(1, "Die Datei ist nicht in UTF-8 geschrieben.", _ENCODING_REMEDY)
        return []
    lines: list[tuple[int, str]] = []
    for number, line in enumerate(raw.removeprefix(codecs.BOM_UTF8).splitlines(), start=1):
        try:
            lines.append((number, line.decode("utf-8")))
        except UnicodeDecodeError as error:
            problems.add(
                number, f"Zeichen {error.start + 1} ist kein gültiges UTF-8.", _ENCODING_REMEDY
            )
    return lines


def read_topics(path: Path) -> list[Topic]:
    """Topics in file order; columns after the second are left to other uses."""
    problems = Problems(path)
    topics: dict[str, Topic] = {}
    for number, line in rows_of(path, problems):
        cells = [cell.strip() for cell in line.split("\t")]
        if number == 1 and [cell.casefold() for cell in cells[:2]] == ["qid", "query"]:
            continue
        if len(cells) < 2 or not cells[0] or not cells[1]:
            problems.add(
                number,
                "Nummer oder Frage fehlt.",
                "Schreiben Sie je Zeile: Nummer, Tabulator, Frage.",
            )
        elif " " in cells[0]:
            problems.add(
                number,
                f"Die Nummer „{cells[0]}“ enthält ein Leerzeichen.",
                "Nummern stehen ohne Leerzeichen vor dem Tabulator.",
            )
        elif cells[0] in topics:
            _repeated(problems, number, f"Die Nummer „{cells[0]}“", topics[cells[0]].line)
        else:
            topics[cells[0]] = Topic(cells[0], cells[1], number)
    return list(_filled(topics, problems, "Frage").values())


def read_keys(path: Path) -> list[Key]:
    """Reader's keys in file order; the organisation may be missing."""
    problems = Problems(path)
    keys: dict[str, Key] = {}
    for number, line in rows_of(path, problems):
        cells = [cell.strip() for cell in line.split("\t")]
        if number == 1 and [cell.casefold() for cell in cells[:2]] == ["key", "title"]:
            continue
        if len(cells) < 2 or not cells[0] or not cells[1]:
            problems.add(
                number,
                "Schlüssel oder Titel fehlt.",
                "Schreiben Sie je Zeile: Schlüssel, Tabulator, Titel, Tabulator, Organisation.",
            )
        elif cells[0] in keys:
            _repeated(problems, number, f"Der Schlüssel „{cells[0]}“", keys[cells[0]].line)
        else:
            organisation = cells[2] if len(cells) > 2 else ""
            keys[cells[0]] = Key(cells[0], cells[1], organisation, number)
    return list(_filled(keys, problems, "Schlüssel").values())


def read_qrels(path: Path) -> Qrels:
    """Grades by topic and document, 0 (not relevant) to 4."""
    problems = Problems(path)
    qrels: Qrels = {}
    lines: dict[tuple[str, str], int] = {}
    for number, line in rows_of(path, problems):
        cells = line.split()
        if len(cells) != 4:
            problems.add(
                number,
                f"{len(cells)} statt 4 Spalten.",
                "Schreiben Sie: Frage, 0, Dokument, Grad, getrennt durch Leerzeichen.",
            )
            continue
        topic, _, document, raw = cells
        grade = _integer(raw)
        if grade is None or not 0 <= grade <= MAX_GRADE:
            problems.add(
                number,
                f"„{raw}“ ist kein bekannter Grad.",
                f"Grade sind ganze Zahlen von 0 (passt nicht) bis {MAX_GRADE}.",
            )
        if (topic, document) in lines:
            what = f"Das Urteil über „{document}“ zu „{topic}“"
            _repeated(problems, number, what, lines[topic, document])
            continue
        lines[topic, document] = number
        if grade is not None:
            qrels.setdefault(topic, {})[document] = grade
    return _filled(qrels, problems, "Urteil")


def read_run(path: Path) -> Run:
    """Scores by topic and document. The rank column is not used, as in trec_eval."""
    problems = Problems(path)
    run: Run = {}
    lines: dict[tuple[str, str], int] = {}
    for number, line in rows_of(path, problems):
        cells = line.split()
        if len(cells) != 6:
            problems.add(
                number,
                f"{len(cells)} statt 6 Spalten.",
                "Schreiben Sie: Frage, Q0, Dokument, Rang, Punktzahl, Name des Laufs.",
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
            _repeated(problems, number, what, lines[topic, document])
            continue
        lines[topic, document] = number
        if score is not None:
            run.setdefault(topic, {})[document] = score
    return _filled(run, problems, "Treffer")


def write_run(path: Path, run: Run, name: str) -> None:
    """A TREC run file, best document first."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for topic, scores in run.items():
            ranked = sorted(scores.items(), key=lambda item: -item[1])
            for rank, (document, score) in enumerate(ranked, start=1):
                file.write(f"{topic} Q0 {document} {rank} {score:g} {name}\n")


def read_all(*readings: tuple[Callable[[Path], Any], Path]) -> list[Any]:
    """Read several files; raises one `EvaluationInputError` with the problems of all of them."""
    results: list[Any] = []
    found: list[str] = []
    for reader, path in readings:
        try:
            results.append(reader(path))
        except EvaluationInputError as error:
            found.extend(error.problems)
    if found:
        raise EvaluationInputError(found)
    return results


def rows_of(path: Path, problems: Problems) -> Iterator[tuple[int, str]]:
    for number, line in decode_lines(read_bytes(path), problems):
        if line.strip():
            yield number, line


def _filled(table: Table, problems: Problems, what: str) -> Table:
    if not table and not problems.found:
        problems.add(None, "Die Datei ist leer.", f"Sie braucht mindestens eine Zeile je {what}.")
    problems.stop_if_any()
    return table


def _repeated(problems: Problems, line: int, what: str, first: int) -> None:
    problems.add(line, f"{what} steht schon in Zeile {first}.", "Löschen Sie eine der Zeilen.")


def _integer(raw: str) -> int | None:
    try:
        return int(raw)
    except ValueError:
        return None


def _number(raw: str) -> float | None:
    try:
        value = float(raw)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
