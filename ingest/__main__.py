"""python -m ingest [FILE_OR_FOLDER ...] [--data DIR] [--export records.jsonl] [--json]"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from records.arguments import GermanParser
from records.errors import PraxisfinderError, UsageError
from records.remedies import with_data

ROOT = Path(__file__).resolve().parent.parent


def parser() -> argparse.ArgumentParser:
    command = GermanParser(
        prog="python -m ingest",
        description="Liest Dokumente mit Praxisbeispielen in den Datenbestand ein.",
    )
    command.add_argument(
        "paths", nargs="*", type=Path, metavar="DATEI_ODER_ORDNER",
        help="PDF, DOCX, PPTX, HTML, Markdown oder Text; ohne Angabe der mitgelieferte Bestand",
    )  # fmt: skip
    command.add_argument(
        "--data", type=Path, metavar="ORDNER", help="Datenverzeichnis (Vorgabe: data)"
    )
    command.add_argument(
        "--export", type=Path, metavar="DATEI",
        help="alle Praxisbeispiele danach als JSON Lines schreiben, ohne Kontaktdaten",
    )  # fmt: skip
    command.add_argument(
        "--json", action="store_true", help="Bericht als JSON auf der Standardausgabe"
    )
    return command


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0 done, 1 done with documents refused, 2 wrong use or nothing to do."""
    options = parser().parse_args(arguments)
    data = options.data or Path(os.environ.get("PRAXISFINDER_DATA", "data"))
    corpus = Path(os.environ.get("PRAXISFINDER_CORPUS", ROOT / "corpus"))
    try:
        report = _run(options.paths or [corpus], data, quiet=options.json)
        if options.export:
            export(data, options.export)
    except PraxisfinderError as error:
        print(with_data(str(error), data), file=sys.stderr)
        return 2
    if options.json:
        json.dump(report.to_json(), sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        print(report.to_text())
    return 1 if report.refused else 0


def _run(paths: list[Path], data: Path, quiet: bool):  # type: ignore[no-untyped-def]
    from tqdm import tqdm

    from ingest import ingest_paths

    # a thread that watches the bar would keep long documents from being read by two processes
    tqdm.monitor_interval = 0
    with tqdm(
        total=100,
        file=sys.stderr,
        unit="%",
        leave=False,
        bar_format="{desc} {bar} {n:.0f} %",
        disable=True if quiet else None,  # None: only where somebody watches
    ) as bar:

        def show(name: str, share: float) -> None:
            bar.set_description_str(name[:40])
            bar.update(share * 100 - bar.n)

        return ingest_paths(paths, data, show)


def export(data: Path, target: Path) -> None:
    """All live records as JSON Lines, contacts left out. Raises `UsageError`."""
    from records.store import RecordStore

    store = RecordStore.open(data)
    try:
        lines = [json.dumps(r.export(), ensure_ascii=False) + "\n" for r in store.records()]
    finally:
        store.close()
    try:
        partial = target.with_name(target.name + ".partial")
        partial.write_text("".join(lines), encoding="utf-8")
        partial.replace(target)
    except OSError as error:
        raise UsageError(
            f"„{target}“ lässt sich nicht schreiben. Prüfen Sie Pfad und Rechte."
        ) from error


if __name__ == "__main__":
    sys.exit(main())
