"""The command line of `python -m index`: German, and all mistakes reported together."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from index.filters import FILTER_KEYS
from index.numbers import NUMBER_KEYS, UNSTATED
from index.options import EVERYTHING, PARTS, SearchOptions
from index.ordering import RELEVANCE, SORTS
from index.ranges import Range
from index.results import MODES, Mode
from records.arguments import GermanParser
from records.errors import UsageError

DEFAULT_K, DEFAULT_RUN_K, MAX_K = 10, 100, 100_000


@dataclass(frozen=True)
class BuildCommand:
    data: Path
    model: str | None


@dataclass(frozen=True)
class SearchCommand:
    """Either `query` or `topics` with `run` is set."""

    data: Path
    k: int
    mode: Mode
    filters: dict[str, list[str]] = field(default_factory=dict)
    query: str | None = None
    topics: Path | None = None
    run: Path | None = None
    json: bool = False
    without: tuple[str, ...] = ()
    sort: str = RELEVANCE
    options: SearchOptions = EVERYTHING


class _Parser(GermanParser):
    """A mistake is raised as `UsageError`, to be told together with all others."""

    def error(self, message: str) -> NoReturn:
        value = message.removeprefix("argument ").partition(":")[0]
        if "expected one argument" in message:
            raise UsageError(f"{value}: Der Wert fehlt.")
        if "required" in message:
            raise UsageError("Es fehlt der Befehl: build oder search.")
        if "invalid choice" in message:
            raise UsageError("Diesen Befehl gibt es nicht; möglich sind build und search.")
        raise UsageError(f"Der Aufruf ist nicht zu verstehen ({message}).")


def parser() -> argparse.ArgumentParser:
    """All options as text: they are checked together in `read`."""
    main = _Parser(
        prog="python -m index",
        description="Baut den Suchindex über die Praxisbeispiele und durchsucht ihn.",
    )
    commands = main.add_subparsers(dest="command", required=True, metavar="BEFEHL")
    build = commands.add_parser(
        "build",
        help="den Suchindex neu bauen",
        description="Baut den Suchindex neben dem bisherigen und schaltet dann um.",
    )
    _add_data(build)
    build.add_argument(
        "--model",
        metavar="NAME_ODER_PFAD",
        help="sentence-transformers-Modell, z. B. intfloat/multilingual-e5-base, oder sein Ordner "
        "(sonst ein eigenes, das aus den Dokumenten gelernt wird)",
    )
    search = commands.add_parser(
        "search",
        help="eine Frage oder eine Datei mit Fragen suchen",
        description="Sucht mit einer Frage, oder mit allen Fragen einer Datei für eine Messung.",
    )
    search.add_argument("query", nargs="*", metavar="FRAGE", help="die Frage, in eigenen Worten")
    _add_data(search)
    search.add_argument(
        "-k",
        metavar="N",
        help=f"so viele Treffer (sonst {DEFAULT_K}, mit --topics {DEFAULT_RUN_K})",
    )
    search.add_argument(
        "--mode",
        default="hybrid",
        metavar="ART",
        help="hybrid (Worte und Bedeutung), dense (nur Bedeutung) oder lexical (nur Worte)",
    )
    search.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="NAME=WERT",
        help=f"nur passende Beispiele, mehrfach möglich; Namen: {', '.join(FILTER_KEYS)}",
    )
    search.add_argument(
        "--without",
        action="append",
        default=[],
        metavar="TEXT",
        help="was in der Frage als Filter oder anderes Wort verstanden wurde, nicht anwenden "
        "(im Wortlaut der Frage, mehrfach möglich)",
    )
    search.add_argument(
        "--sort",
        default=RELEVANCE,
        metavar="NAME",
        help=f"Reihenfolge: {', '.join(SORTS)}; fehlende Werte stehen am Ende",
    )
    search.add_argument(
        "--ablate",
        default="",
        metavar="TEILE",
        help=f"für Messungen: ohne diese Teile suchen, mit Komma getrennt: {', '.join(PARTS)}",
    )
    search.add_argument("--json", action="store_true", help="das Ergebnis als JSON ausgeben")
    search.add_argument("--topics", metavar="DATEI", help="Fragen: Nummer, Tabulator, Frage")
    search.add_argument("--run", metavar="DATEI", help="Rangliste dorthin, im TREC-Format")
    return main


def read(arguments: list[str] | None) -> BuildCommand | SearchCommand:
    """The checked command. Raises `UsageError` naming every mistake, one a line."""
    found, unknown = parser().parse_known_args(arguments)
    problems = [f"Unbekannte Angabe: {text}" for text in unknown]
    data = Path(found.data)
    if data.exists() and not data.is_dir():
        problems.append(f"--data: „{data}“ ist kein Ordner.")
    if found.command == "build":
        if found.model is not None and not found.model.strip():
            problems.append("--model: Der Wert fehlt.")
        _raise(problems)
        return BuildCommand(data, found.model)
    command = SearchCommand(
        data=data,
        k=_count(found.k, DEFAULT_RUN_K if found.topics else DEFAULT_K, problems),
        mode=_mode(found.mode, problems),
        filters=_filters(found.filter, problems),
        query=" ".join(found.query) if found.query else None,
        topics=Path(found.topics) if found.topics else None,
        run=Path(found.run) if found.run else None,
        json=found.json,
        without=tuple(found.without),
        sort=_sort(found.sort, problems),
        options=_options(found.ablate, problems),
    )
    problems += _combination(command)
    _raise(problems)
    return command


def _combination(command: SearchCommand) -> list[str]:
    problems: list[str] = []
    if command.topics is None:
        if command.run is not None:
            problems.append("--run: Dazu gehört --topics mit den Fragen.")
        if command.query is None and not command.filters:
            problems.append("Es fehlt die Frage (oder --topics mit einer Datei, oder --filter).")
        return problems
    if command.query is not None:
        problems.append("Entweder eine Frage oder --topics, nicht beides.")
    if command.run is None:
        problems.append("--topics: Dazu gehört --run mit der Datei für die Rangliste.")
    elif not command.run.absolute().parent.is_dir():
        problems.append(f"--run: Den Ordner „{command.run.absolute().parent}“ gibt es nicht.")
    if not command.topics.is_file():
        problems.append(f"--topics: Die Datei „{command.topics}“ gibt es nicht.")
    return problems


def _count(text: str | None, default: int, problems: list[str]) -> int:
    if text is None:
        return default
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MAX_K:
        problems.append(f"-k: „{text}“ ist keine ganze Zahl von 1 bis {MAX_K}.")
        return default
    return int(text)


def _mode(text: str, problems: list[str]) -> Mode:
    for mode in MODES:
        if text == mode:
            return mode
    problems.append(f"--mode: „{text}“ gibt es nicht; möglich: {', '.join(MODES)}.")
    return "hybrid"


def _sort(text: str, problems: list[str]) -> str:
    if text in SORTS:
        return text
    problems.append(f"--sort: „{text}“ gibt es nicht; möglich: {', '.join(SORTS)}.")
    return RELEVANCE


def _options(text: str, problems: list[str]) -> SearchOptions:
    try:
        return SearchOptions.without(text.split(","))
    except UsageError as error:
        problems.append(f"--ablate: {error}")
        return EVERYTHING


def _filters(texts: list[str], problems: list[str]) -> dict[str, list[str]]:
    filters: dict[str, list[str]] = {}
    for text in texts:
        key, separator, value = (part.strip() for part in text.partition("="))
        if not separator or not value:
            problems.append(f"--filter: „{text}“ hat nicht die Form NAME=WERT.")
        elif key not in FILTER_KEYS:
            problems.append(f"--filter: „{key}“ gibt es nicht; möglich: {', '.join(FILTER_KEYS)}.")
        else:
            if key in NUMBER_KEYS and value != UNSTATED:
                try:
                    Range.read(value)
                except UsageError as error:
                    problems.append(f"--filter: {key}: {error}")
            filters.setdefault(key, []).append(value)
    return filters


def _raise(problems: list[str]) -> None:
    if problems:
        raise UsageError("\n".join(problems))


def _add_data(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--data",
        default=os.environ.get("PRAXISFINDER_DATA") or "data",
        metavar="ORDNER",
        help="Datenverzeichnis (sonst PRAXISFINDER_DATA, sonst data)",
    )
