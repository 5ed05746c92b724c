"""The command line of `python -m eval`; building it loads nothing heavy."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from eval.configurations import MODES
from records.arguments import GermanParser

ROOT = Path(__file__).resolve().parent.parent


def parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    main = GermanParser(
        prog="python -m eval", description="Misst, wie gut die Suche findet und das Einlesen liest."
    )
    commands = main.add_subparsers(dest="command", required=True, metavar="BEFEHL")
    _retrieval(
        commands.add_parser(
            "retrieval",
            help="die Suche an Fragen mit Urteilen messen",
            description="Stellt alle Fragen an die Suche und misst die Ranglisten an den Urteilen, "
            "für die gesamte Suche und für jeden ihrer Teile. Mit --run werden fertige Ranglisten "
            "gemessen.",
        )
    )
    _compare(
        commands.add_parser(
            "compare",
            help="zwei Ranglisten oder zwei Arten der Suche vergleichen",
            description="Vergleicht zwei Läufe im TREC-Format oder zwei Arten der Suche an "
            "denselben Urteilen, mit paarweisem t-Test und Zufallstest.",
        )
    )
    _ablations(
        commands.add_parser(
            "ablations",
            help="messen, was jeder Teil der Suche wert ist",
            description="Misst die gesamte Suche und die Suche ohne einzelne Teile an denselben "
            "Fragen und vergleicht sie.",
        )
    )
    _extraction(
        commands.add_parser(
            "extraction",
            help="die gelesenen Werte an einer Referenz messen",
            description="Vergleicht die gelesenen Werte mit denen einer Leserin oder eines Lesers, "
            "Feld für Feld, und listet alle Abweichungen mit Zitat.",
        )
    )
    _pool(
        commands.add_parser(
            "pool",
            help="zusammenstellen, was zu Fragen beurteilt werden soll",
            description="Sucht mit mehreren Arten der Suche und legt die ersten Treffer aller zum "
            "Beurteilen bereit.",
        )
    )
    _judgments(
        commands.add_parser(
            "judgments",
            help="eigene Urteile ansehen, ausgeben, übernehmen",
            description="Zeigt, wie weit die Urteile sind und wie einig, gibt sie als Dateien aus "
            "oder übernimmt sie aus einer Datei.",
        )
    )
    _guard(
        commands.add_parser(
            "guard",
            help="prüfen, dass nichts schlechter geworden ist",
            description="Misst Suche und Einlesen am mitgelieferten Bestand und vergleicht mit "
            "den festgehaltenen Werten. Status 1, wenn etwas bedeutsam schlechter ist.",
        )
    )
    _report(
        commands.add_parser(
            "report",
            help="alles messen und docs/evaluation.md erzeugen",
            description="Misst Suche und Einlesen am mitgelieferten Bestand und, wo sie liegen, an "
            "den Originalen, legt die Werte in eval/reports/ ab und erzeugt docs/evaluation.md.",
        )
    )
    _bench(
        commands.add_parser(
            "bench",
            help="Zeit und Speicher messen",
            description="Misst Einlesen, Indexbau, Start und Suche in einem eigenen, "
            "vorübergehenden Datenverzeichnis, daneben jeweils die bloßen Bibliotheken an "
            "denselben Daten.",
        )
    )
    return main


def _retrieval(command: argparse.ArgumentParser) -> None:
    _add_topics(command)
    _add_qrels(command)
    _add_keys(command, "Ohne Angabe gilt keys.tsv neben den Fragen.")
    _add_data(command)
    command.add_argument(
        "--mode",
        choices=MODES,
        action="append",
        help="nur diesen Teil der Suche messen (mehrfach möglich; sonst alle)",
    )
    command.add_argument(
        "--run",
        type=Path,
        action="append",
        metavar="DATEI",
        help="statt zu suchen diese Rangliste (TREC) messen, mehrfach möglich",
    )
    command.add_argument(
        "--depth", type=int, default=100, metavar="N", help="Ränge je Frage, mindestens 100"
    )
    _add_measures(command)
    command.add_argument(
        "--runs", type=Path, metavar="ORDNER", help="die Ranglisten dort als TREC-Dateien ablegen"
    )
    _add_saving(command)
    _add_json(command)


def _compare(command: argparse.ArgumentParser) -> None:
    ways = "Datei (TREC) oder Art der Suche"
    command.add_argument("run_a", metavar="LAUF_A", help=f"erster Lauf: {ways}")
    command.add_argument("run_b", metavar="LAUF_B", help=f"zweiter Lauf: {ways}")
    _add_qrels(command)
    _add_topics(command)
    _add_keys(command, "Nötig, wenn die Läufe Datensatz-IDs nennen und die Urteile Schlüssel.")
    _add_data(command)
    _add_measures(command)
    command.add_argument(
        "--changed",
        type=int,
        default=5,
        metavar="N",
        help="so viele der am meisten veränderten Fragen mit beiden Ranglisten zeigen (sonst 5)",
    )
    _add_saving(command)
    _add_json(command)


def _ablations(command: argparse.ArgumentParser) -> None:
    _add_topics(command)
    _add_qrels(command)
    _add_keys(command, "Ohne Angabe gilt keys.tsv neben den Fragen.")
    _add_data(command)
    command.add_argument(
        "--measure", default="nDCG@10", metavar="MASS", help="woran verglichen wird (sonst nDCG@10)"
    )
    command.add_argument(
        "--model",
        metavar="NAME_ODER_PFAD",
        help="zusätzlich die gesamte Suche mit diesem vortrainierten Sprachmodell; der Index dafür "
        "wird vorübergehend gebaut",
    )
    _add_saving(command)
    _add_json(command)


def _extraction(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--gold", type=Path, required=True, metavar="DATEI", help="Referenz im JSON-Format"
    )
    _add_keys(command, "Ohne Angabe gelten die Titel in der Referenz.")
    _add_data(command)
    command.add_argument(
        "--against",
        type=Path,
        metavar="DATEI",
        help="mit dieser früheren Messung vergleichen (report.json oder Ausgabe von --json)",
    )
    _add_saving(command)
    _add_json(command)


def _pool(command: argparse.ArgumentParser) -> None:
    _add_topics(command)
    _add_data(command)
    command.add_argument(
        "--depth", type=int, default=10, metavar="N", help="Ränge je Art der Suche (sonst 10)"
    )
    command.add_argument(
        "--run",
        type=Path,
        action="append",
        metavar="DATEI",
        help="auch die ersten Ränge dieser Rangliste (TREC) aufnehmen, mehrfach möglich",
    )
    _add_json(command)


def _judgments(command: argparse.ArgumentParser) -> None:
    _add_data(command)
    command.add_argument(
        "--qrels", type=Path, metavar="DATEI", help="die geltenden Urteile im TREC-Format ausgeben"
    )
    command.add_argument(
        "--topics", type=Path, metavar="DATEI", help="die Fragen dazu ausgeben (TSV)"
    )
    command.add_argument(
        "--export",
        type=Path,
        metavar="DATEI",
        help="alle Urteile mit Person und Zeitpunkt ausgeben (TSV)",
    )
    command.add_argument(
        "--import",
        dest="take",
        type=Path,
        metavar="DATEI",
        help="Urteile aus einer solchen Datei übernehmen",
    )
    _add_json(command)


def _guard(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--update", action="store_true", help="die Werte von jetzt festhalten (eval/baselines/)"
    )
    _add_json(command)


def _report(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--check",
        action="store_true",
        help="nichts messen, nur prüfen, ob die Seite den abgelegten Werten entspricht",
    )
    command.add_argument(
        "--shared",
        type=Path,
        default=ROOT.parent / "shared",
        metavar="ORDNER",
        help="Ordner mit originals/ und gold/ (sonst ../shared)",
    )
    command.add_argument(
        "--model",
        metavar="NAME_ODER_PFAD",
        help="vortrainiertes Sprachmodell zum Vergleich (sonst das aus requirements-dev.txt)",
    )
    command.add_argument(
        "--bench",
        action="store_true",
        help="auch Zeit und Speicher neu messen (python -m eval bench)",
    )
    command.add_argument(
        "--no-test-half", action="store_true", help="die Testhälfte der eigenen Fragen nicht öffnen"
    )
    _add_json(command)


def _bench(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--records",
        type=int,
        metavar="N",
        help="den Bestand mit Kopien auf N Datensätze auffüllen",
    )
    command.add_argument(
        "--corpus",
        type=Path,
        default=Path(os.environ.get("PRAXISFINDER_CORPUS") or ROOT / "corpus"),
        metavar="ORDNER",
        help="Dokumente (sonst PRAXISFINDER_CORPUS, sonst der mitgelieferte Bestand)",
    )
    _add_json(command)


def _add_topics(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--topics",
        type=Path,
        metavar="DATEI",
        help="Fragen: je Zeile Nummer, Tabulator, Frage (auch JSON oder TREC)",
    )


def _add_qrels(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--qrels", type=Path, metavar="DATEI", help="Urteile im TREC-Format (auch TSV oder JSON)"
    )


def _add_measures(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--measure",
        action="append",
        metavar="MASS",
        help="Maß, mehrfach möglich: nDCG@k, Recall@k, MRR, MAP, P@k, Judged@k",
    )
    command.add_argument(
        "--relevant",
        type=int,
        default=1,
        metavar="GRAD",
        help="ab diesem Grad passt ein Dokument (sonst 1); nDCG nutzt immer alle Grade",
    )


def _add_keys(command: argparse.ArgumentParser, more: str) -> None:
    command.add_argument(
        "--keys",
        type=Path,
        metavar="DATEI",
        help=f"Schlüssel, Titel, Organisation, getrennt durch Tabulatoren. {more}",
    )


def _add_data(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--data",
        type=Path,
        default=Path(os.environ.get("PRAXISFINDER_DATA") or "data"),
        metavar="ORDNER",
        help="Datenverzeichnis (sonst PRAXISFINDER_DATA, sonst data)",
    )


def _add_saving(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--no-save",
        dest="save",
        action="store_false",
        help="die Messung nicht im Datenverzeichnis (evaluation/) aufbewahren",
    )


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="ein JSON-Dokument ausgeben")
