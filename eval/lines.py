"""Files of evaluators as numbered lines or JSON members, with every problem named at once.

Files are UTF-8, with or without a byte order mark; Windows line ends are accepted.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from records.errors import EvaluationInputError

_ENCODING_REMEDY = (
    "Speichern Sie die Datei als UTF-8 (im Editor „Speichern unter“, Codierung UTF-8; in Excel "
    "„CSV UTF-8“)."
)
_SPACE = re.compile(r"\s*")


@dataclass
class Problems:
    """What is wrong with one file, in the order found."""

    path: Path
    found: list[str] = field(default_factory=list)

    def add(self, line: int | None, problem: str, remedy: str) -> None:
        place = f"{self.path}, Zeile {line}" if line else str(self.path)
        self.found.append(f"{place}: {problem} {remedy}")

    def repeated(self, line: int, what: str, first: int) -> None:
        self.add(line, f"{what} steht schon in Zeile {first}.", "Löschen Sie eine der Angaben.")

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


def filled_lines(path: Path, problems: Problems) -> list[tuple[int, str]]:
    """Numbered lines that are not blank."""
    return [(n, line) for n, line in decode_lines(read_bytes(path), problems) if line.strip()]


def is_json(path: Path, lines: list[tuple[int, str]]) -> bool:
    """Told by the name or the first character, so that a JSON file may be called anything."""
    first = lines[0][1].lstrip()[:1] if lines else ""
    return path.suffix.lower() == ".json" or first in ("{", "[")


@dataclass(frozen=True)
class Member:
    """One member of a JSON object (`name` set) or list, with its line and place in the text."""

    name: str | None
    value: Any
    line: int
    start: int


def json_text(lines: list[tuple[int, str]]) -> str:
    """The lines as one text in which the numbers of the lines still hold."""
    text, before = [], 1
    for number, line in lines:
        text.append("\n" * (number - before) + line)
        before = number
    return "".join(text)


def json_members(text: str, problems: Problems) -> list[Member]:
    """Members of the outermost object or list; anything else becomes a problem."""
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as error:
        problems.add(
            error.lineno,
            f"Das ist kein gültiges JSON (Zeichen {error.colno}).",
            "Prüfen Sie Klammern, Kommas und Anführungszeichen.",
        )
        return []
    if not isinstance(whole, dict | list):
        problems.add(1, "Das ist weder JSON-Objekt noch Liste.", "Beginnen Sie mit { oder [.")
        return []
    return list(members(text, len(text) - len(text.lstrip())))


def members(text: str, start: int) -> Iterator[Member]:
    """Members of the valid JSON object or list that begins at `start`; repeated names stay."""
    decoder = json.JSONDecoder()
    named = text[start] == "{"
    at = _skip(text, start + 1)
    while text[at] not in "]}":
        name = None
        name_at = at
        if named:
            name, at = decoder.raw_decode(text, at)
            at = _skip(text, _skip(text, at) + 1)
        value_at = at
        value, at = decoder.raw_decode(text, at)
        yield Member(name, value, text.count("\n", 0, name_at) + 1, value_at)
        at = _skip(text, at)
        if text[at] == ",":
            at = _skip(text, at + 1)


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


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
