"""Command line: python -m eval retrieval | compare | extraction | bench."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from eval.retrieval import MODES
from records.arguments import GermanParser
from records.errors import EvaluationInputError, NothingToDo, PraxisfinderError

if TYPE_CHECKING:
    from eval.formats import Key
    from eval.keys import Resolution
    from records.model import Record

DONE, WRONG_USE = 0, 2
ROOT = Path(__file__).resolve().parent.parent


def parser() -> argparse.ArgumentParser:
    """The command line; building it loads nothing heavy."""
    main_parser = GermanParser(
        prog="python -m eval", description="Misst, wie gut die Suche findet und das Einlesen liest."
    )
    commands = main_parser.add_subparsers(dest="command", required=True, metavar="BEFEHL")

    retrieval = commands.add_parser(
        "retrieval",
        help="die Suche an Fragen mit Urteilen messen",
        description="Stellt alle Fragen an die Suche und misst die Ranglisten an den Urteilen, "
        "für die gesamte Suche und für jeden ihrer Teile.",
    )
    retrieval.add_argument(
        "--topics",
        type=Path,
        required=True,
        metavar="DATEI",
        help="Fragen: Nummer, Tabulator, Frage",
    )
    _add_qrels(retrieval)
    _add_keys(retrieval, "Ohne Angabe gilt keys.tsv neben den Fragen.")
    _add_data(retrieval)
    retrieval.add_argument(
        "--mode",
        choices=MODES,
        action="append",
        help="nur diesen Teil der Suche messen (mehrfach möglich; sonst alle)",
    )
    retrieval.add_argument(
        "--depth", type=int, default=100, metavar="N", help="Ränge je Frage, mindestens 100"
    )
    retrieval.add_argument(
        "--runs", type=Path, metavar="ORDNER", help="die Ranglisten dort als TREC-Dateien ablegen"
    )
    _add_json(retrieval)

    compare = commands.add_parser(
        "compare",
        help="zwei Ranglisten vergleichen",
        description="Vergleicht zwei Läufe im TREC-Format an denselben Urteilen, mit "
        "paarweisem t-Test und Zufallstest.",
    )
    compare.add_argument("run_a", type=Path, metavar="LAUF_A", help="erster Lauf (TREC)")
    compare.add_argument("run_b", type=Path, metavar="LAUF_B", help="zweiter Lauf (TREC)")
    _add_qrels(compare)
    _add_keys(compare, "Nötig, wenn die Läufe Datensatz-IDs nennen und die Urteile Schlüssel.")
    _add_data(compare)
    _add_json(compare)

    extraction = commands.add_parser(
        "extraction",
        help="die gelesenen Werte an einer Referenz messen",
        description="Vergleicht die gelesenen Werte mit denen einer Leserin oder eines Lesers, "
        "Feld für Feld, und listet alle Abweichungen mit Zitat.",
    )
    extraction.add_argument(
        "--gold", type=Path, required=True, metavar="DATEI", help="Referenz im JSON-Format"
    )
    _add_keys(extraction, "Ohne Angabe gelten die Titel in der Referenz.")
    _add_data(extraction)
    _add_json(extraction)

    bench = commands.add_parser(
        "bench",
        help="Zeit und Speicher messen",
        description="Misst Einlesen, Indexbau, Start und Suche in einem eigenen, vorübergehenden "
        "Datenverzeichnis, daneben jeweils die bloßen Bibliotheken an denselben Daten.",
    )
    bench.add_argument(
        "--records",
        type=int,
        metavar="N",
        help="den Bestand mit Kopien auf N Datensätze auffüllen",
    )
    bench.add_argument(
        "--corpus",
        type=Path,
        default=Path(os.environ.get("PRAXISFINDER_CORPUS") or ROOT / "corpus"),
        metavar="ORDNER",
        help="Dokumente (sonst PRAXISFINDER_CORPUS, sonst der mitgelieferte Bestand)",
    )
    _add_json(bench)
    return main_parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit status of DESIGN: 0 done, 2 wrong use or nothing to do."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # a console with another encoding must not break on an umlaut
            stream.reconfigure(errors="backslashreplace")
    arguments = parser().parse_args(argv)
    commands = {
        "retrieval": _retrieval,
        "compare": _compare,
        "extraction": _extraction,
        "bench": _bench,
    }
    try:
        # libraries that print must not spoil the JSON
        with contextlib.redirect_stdout(sys.stderr):
            report, text = commands[arguments.command](arguments)
    except EvaluationInputError as error:
        for problem in error.problems:
            _say(problem)
        return WRONG_USE
    except PraxisfinderError as error:
        _say(str(error))
        return WRONG_USE
    for note in report["notes"]:
        _say(f"Hinweis: {note}")
    print(json.dumps(report, ensure_ascii=False, indent=1) if arguments.json else text)
    return DONE


def _retrieval(arguments: argparse.Namespace) -> tuple[dict[str, Any], str]:
    from eval import formats, report, retrieval
    from eval.keys import Resolution, resolve

    keys_file = _keys_beside(arguments.topics) if arguments.keys is None else arguments.keys
    readings: list[Any] = [
        (formats.read_topics, arguments.topics),
        (formats.read_qrels, arguments.qrels),
    ]
    if keys_file is not None:
        readings.append((formats.read_keys, keys_file))
    topics, qrels, *keys = formats.read_all(*readings)

    engine = _open_engine(arguments.data)
    resolution = resolve(keys[0], engine.records()) if keys else Resolution()
    modes = tuple(arguments.mode or MODES)
    with _progress(len([t for t in topics if t.id in qrels]) * len(modes)) as step:
        found = retrieval.evaluate(
            engine, topics, qrels, resolution, modes, arguments.depth, progress=step
        )
    if arguments.runs is not None:
        arguments.runs.mkdir(parents=True, exist_ok=True)
        for mode, run in found.runs.items():
            formats.write_run(arguments.runs / f"{mode}.trec", run, mode)
    return found.as_json(), report.retrieval_text(found)


def _compare(arguments: argparse.Namespace) -> tuple[dict[str, Any], str]:
    from eval import comparison, formats, report

    readings: list[Any] = [
        (formats.read_qrels, arguments.qrels),
        (formats.read_run, arguments.run_a),
        (formats.read_run, arguments.run_b),
    ]
    if arguments.keys is not None:
        readings.append((formats.read_keys, arguments.keys))
    qrels, run_a, run_b, *keys = formats.read_all(*readings)
    if keys:
        resolution = _resolution(keys[0], arguments.data)
        run_a, run_b = resolution.run(run_a), resolution.run(run_b)
    found = comparison.compare(qrels, run_a, run_b)
    text = report.comparison_text(found, str(arguments.run_a), str(arguments.run_b))
    return {"A": str(arguments.run_a), "B": str(arguments.run_b)} | found.as_json(), text


def _extraction(arguments: argparse.Namespace) -> tuple[dict[str, Any], str]:
    from eval import extraction, formats, gold, report

    readings: list[Any] = [(gold.read_gold, arguments.gold)]
    if arguments.keys is not None:
        readings.append((formats.read_keys, arguments.keys))
    entries, *keys = formats.read_all(*readings)
    found = extraction.evaluate(entries, _records(arguments.data), keys[0] if keys else ())
    return found.as_json(), report.extraction_text(found)


def _add_qrels(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--qrels", type=Path, required=True, metavar="DATEI", help="Urteile im TREC-Format"
    )


def _add_keys(command: argparse.ArgumentParser, more: str) -> None:
    command.add_argument(
        "--keys",
        type=Path,
        metavar="DATEI",
        help=f"Schlüssel, Titel, Organisation, getrennt durch Tabulatoren. {more}",
    )


def _bench(arguments: argparse.Namespace) -> tuple[dict[str, Any], str]:
    from tqdm import tqdm

    from eval import bench
    from eval.bench_tasks import TASKS

    with tqdm(
        total=2 * len(TASKS), unit="Messung", file=sys.stderr, disable=None, leave=False
    ) as bar:

        def step(message: str) -> None:
            bar.set_description(message)
            bar.update(1)

        found = bench.run(arguments.corpus, arguments.records, step)
    return found.as_json(), bench.bench_text(found)


def _add_data(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--data",
        type=Path,
        default=Path(os.environ.get("PRAXISFINDER_DATA") or "data"),
        metavar="ORDNER",
        help="Datenverzeichnis (sonst PRAXISFINDER_DATA, sonst data)",
    )


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="ein JSON-Dokument ausgeben")


def _open_engine(data: Path) -> Any:
    from index import SearchEngine

    _require(data)
    return SearchEngine.open(data)


def _records(data: Path) -> list[Record]:
    from records.store import RecordStore

    _require(data)
    store = RecordStore.open(data)
    try:
        records = store.records()
    finally:
        store.close()
    if not records:
        raise NothingToDo(
            f"Im Datenverzeichnis „{data}“ steht kein Datensatz. Lesen Sie zuerst Dokumente ein: "
            f"python -m ingest --data {data}"
        )
    return records


def _require(data: Path) -> None:
    """Opening a store creates it, which a measurement must not do by a mistyped path."""
    if not data.is_dir() and not os.environ.get("DATABASE_URL"):
        raise NothingToDo(
            f"Das Datenverzeichnis „{data}“ gibt es nicht. Lesen Sie zuerst Dokumente ein: "
            f"python -m ingest --data {data}"
        )


def _resolution(keys: Iterable[Key], data: Path) -> Resolution:
    from eval.keys import resolve

    return resolve(list(keys), _records(data))


def _keys_beside(topics: Path) -> Path | None:
    keys = topics.with_name("keys.tsv")
    if not keys.is_file():
        return None
    _say(f"Schlüssel aus {keys} (andere mit --keys).")
    return keys


@contextlib.contextmanager
def _progress(total: int) -> Iterator[Any]:
    from tqdm import tqdm

    with tqdm(
        total=total, desc="Suchen", unit="Frage", file=sys.stderr, disable=None, leave=False
    ) as bar:
        yield lambda: bar.update(1)


def _say(message: str) -> None:
    print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
