"""Command line: python -m index build | search."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from index.arguments import BuildCommand, SearchCommand, read
from records.errors import NothingToDo, PraxisfinderError, UsageError
from records.remedies import with_data

if TYPE_CHECKING:
    from index.engine import SearchEngine
    from index.results import SearchResult

DONE, PARTLY, WRONG_USE = 0, 1, 2


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0 done, 1 done with refused rows, 2 wrong use or nothing to do."""
    _utf8_output()
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(message)s")
    command: BuildCommand | SearchCommand | None = None
    try:
        command = read(arguments)
        if isinstance(command, BuildCommand):
            return _build(command)
        return _run_topics(command) if command.topics else _search(command)
    except UsageError as error:
        wrong = not isinstance(error, NothingToDo)
        told = with_data(str(error), command.data if command else None)
        print(f"Falscher Aufruf:\n{told}" if wrong else told, file=sys.stderr)
        if wrong:
            print("Hilfe: python -m index --help", file=sys.stderr)
    except PraxisfinderError as error:
        print(with_data(str(error), command.data if command else None), file=sys.stderr)
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        print(
            f"Lesen oder Schreiben ist nicht möglich{where}: {error.strerror}. Prüfen Sie Pfad, "
            "Rechte und freien Platz.",
            file=sys.stderr,
        )
    except KeyboardInterrupt:
        print("Abgebrochen. Der bisherige Suchindex bleibt in Gebrauch.", file=sys.stderr)
    return WRONG_USE


def _build(command: BuildCommand) -> int:
    from index.build import build_index

    with _progress() as report:
        build_id = build_index(command.data, command.model, report)
    print(build_id)
    return DONE


def _search(command: SearchCommand) -> int:
    from index.engine import SearchEngine
    from index.present import as_json, as_text

    engine = SearchEngine.open(command.data)
    result = _ask(engine, command, command.query or "")
    if command.json:
        print(json.dumps(as_json(result, engine.stale), ensure_ascii=False, indent=1))
    else:
        print(as_text(result, with_data(engine.rebuild, command.data) if engine.stale else None))
    return DONE


def _ask(engine: SearchEngine, command: SearchCommand, query: str) -> SearchResult:
    return engine.search(
        query,
        command.filters,
        command.k,
        command.mode,
        without=command.without,
        sort=command.sort,
        options=command.options,
    )


def _run_topics(command: SearchCommand) -> int:
    from tqdm import tqdm

    from index.engine import SearchEngine
    from index.files import replace_text
    from index.runs import read_topics, run_lines, run_text

    assert command.topics is not None and command.run is not None
    topics, refused = read_topics(command.topics)
    for sentence in refused:
        print(f"{command.topics.name}, {sentence}", file=sys.stderr)
    if not topics:
        raise NothingToDo(f"In „{command.topics}“ steht keine Frage (Nummer, Tabulator, Frage).")
    engine = SearchEngine.open(command.data)
    lines: list[str] = []
    for topic in tqdm(topics, desc="Suche", unit="Frage", file=sys.stderr, ascii=" ░█"):
        result = _ask(engine, command, topic.query)
        lines += run_lines(topic, result)
    replace_text(command.run, run_text(lines))
    summary = {
        "command": "run",
        "run": str(command.run),
        "build_id": engine.build_id,
        "topics": len(topics),
        "rows": len(lines),
        "refused": refused,
    }
    if command.json:
        print(json.dumps(summary, ensure_ascii=False, indent=1))
    else:
        print(f"{len(topics)} Fragen, {len(lines)} Zeilen in {command.run}")
    return PARTLY if refused else DONE


@contextmanager
def _progress() -> Iterator[Callable[[str, float], None]]:
    """A bar on standard error, fed with German sentences and fractions."""
    from tqdm import tqdm

    layout = "{desc}: {percentage:3.0f} % {bar} {elapsed}"
    with tqdm(total=100, file=sys.stderr, bar_format=layout, ascii=" ░█") as bar:

        def report(message: str, fraction: float) -> None:
            bar.set_description_str(message, refresh=False)
            bar.update(round(100 * fraction) - bar.n)
            bar.refresh()

        yield report


def _utf8_output() -> None:
    """German text reaches pipes and old Windows consoles as UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main())
