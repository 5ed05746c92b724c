"""Topics in, a ranking out: the TREC formats that every evaluation tool reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from index.results import SearchResult
from records.errors import UsageError

RUN_NAME = "praxisfinder"
_STEP = 1e-6


@dataclass(frozen=True)
class Topic:
    id: str
    query: str


def read_topics(path: Path) -> tuple[list[Topic], list[str]]:
    """Topics of a file with `id<TAB>query` a line, and a German sentence for every line refused.

    Raises `UsageError` when the file cannot be read as UTF-8 text.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"Die Datei „{path}“ ist nicht als Text in UTF-8 zu lesen. Speichern Sie sie neu."
        ) from error
    topics: list[Topic] = []
    refused: list[str] = []
    seen: set[str] = set()
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        name, _, query = (part.strip() for part in line.partition("\t"))
        if not name or not query or " " in name:
            refused.append(f"Zeile {number}: erwartet wird Nummer, Tabulator, Frage.")
        elif name in seen:
            refused.append(f"Zeile {number}: die Nummer „{name}“ steht schon weiter oben.")
        else:
            seen.add(name)
            topics.append(Topic(name, query))
    return topics, refused


def run_lines(topic: Topic, result: SearchResult) -> Iterator[str]:
    """`qid Q0 record rank score name`; scores fall strictly, so that no tool reorders ties."""
    above = float("inf")
    for hit in result.hits:
        score = min(round(hit.score, 6), round(above - _STEP, 6))
        above = score
        yield f"{topic.id} Q0 {hit.record.id} {hit.rank} {score:.6f} {RUN_NAME}"


def run_text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
