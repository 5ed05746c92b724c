"""Measurements kept: each in a folder of its own with its runs, inputs and where it came from.

`DATA/evaluation/<id>/report.json` holds the report and its provenance, `report.txt` the text as
printed, `runs/` the rankings (TREC), `inputs/` the files that were read. Nothing is overwritten.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from eval.formats import Run, write_run
from eval.provenance import index_manifest, provenance
from records.errors import NothingToDo

FOLDER, REPORT, TEXT = "evaluation", "report.json", "report.txt"
COMMANDS = {
    "retrieval": "Suche",
    "compare": "Vergleich",
    "ablations": "Teile der Suche",
    "extraction": "Einlesen",
    "bench": "Zeit und Speicher",
}
_ID = re.compile(r"\d{8}-\d{6}-[a-z]+(-\d+)?")


@dataclass(frozen=True)
class SavedReport:
    """A measurement in the list: `figures` are its headline values by their German names."""

    id: str
    command: str
    at: str
    figures: dict[str, float]
    subject: str
    commit: str | None
    changed: bool | None
    build_id: str | None
    path: Path

    @property
    def label(self) -> str:
        return COMMANDS.get(self.command, self.command)


def save_report(
    data_dir: Path,
    report: Mapping[str, Any],
    text: str,
    inputs: Mapping[str, Path | None] | None = None,
    runs: Mapping[str, Run] | None = None,
    build_id: str | None = None,
) -> Path:
    """Keep a measurement; the folder it lies in. Raises `OSError` where it cannot be written."""
    command = str(report["command"])
    manifest = index_manifest(data_dir, build_id) if build_id is not None else None
    made = provenance(inputs, manifest)
    folder = _new_folder(data_dir / FOLDER, command)
    for name, run in (runs or {}).items():
        (folder / "runs").mkdir(exist_ok=True)
        write_run(folder / "runs" / f"{name}.trec", run, name)
    for name, path in (inputs or {}).items():
        if path is not None and path.is_file():
            (folder / "inputs").mkdir(exist_ok=True)
            shutil.copyfile(path, folder / "inputs" / f"{name}{path.suffix}")
    (folder / TEXT).write_text(text + "\n", encoding="utf-8")
    # last, so that a folder with a report is complete
    whole = {**report, "provenance": made}
    (folder / REPORT).write_text(
        json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    return folder


def saved_reports(data_dir: Path | str) -> list[SavedReport]:
    """All complete measurements of a data directory, the newest first; damaged ones left out."""
    folder = Path(data_dir) / FOLDER
    if not folder.is_dir():
        return []
    found = [_summary(path) for path in folder.iterdir() if _ID.fullmatch(path.name)]
    return sorted((item for item in found if item is not None), key=lambda s: s.id, reverse=True)


def load_report(data_dir: Path | str, report_id: str) -> dict[str, Any]:
    """One measurement with its provenance. Raises `NothingToDo` for an id that is not there."""
    path = Path(data_dir) / FOLDER / report_id / REPORT
    # ids come from addresses of pages too: nothing outside the folder is read
    report = _read(path) if _ID.fullmatch(report_id) else None
    if report is None:
        raise NothingToDo(
            f"Die Messung „{report_id}“ gibt es nicht oder sie ist nicht mehr lesbar. Messen Sie "
            "neu: python -m eval retrieval"
        )
    return report


def _summary(folder: Path) -> SavedReport | None:
    report = _read(folder / REPORT)
    if report is None:
        return None
    try:
        made = report["provenance"]
        figures, subject = _headline(report)
        return SavedReport(
            id=folder.name,
            command=str(report["command"]),
            at=str(made["at"]),
            figures=figures,
            subject=subject,
            commit=made["code"]["commit"],
            changed=made["code"]["changed"],
            build_id=(made["index"] or {}).get("build_id"),
            path=folder,
        )
    except (KeyError, TypeError, IndexError):
        return None


def _headline(report: Mapping[str, Any]) -> tuple[dict[str, float], str]:
    """Figures for a list, and what was measured in a few words."""
    command = report["command"]
    if command == "retrieval":
        first = next(iter(report["overall"].values()))
        return dict(first), f"{report['topics']} Fragen"
    if command == "extraction":
        overall = report["overall"]
        figures = {"Genauigkeit": overall["precision"], "Vollständigkeit": overall["recall"]}
        kept = {name: value for name, value in figures.items() if value is not None}
        return kept, f"{report['keys']} Schlüssel"
    if command == "compare":
        return {
            f"{name} (B - A)": item["difference"] for name, item in report["measures"].items()
        }, f"{report['topics']} Fragen"
    return {}, ""


def _read(path: Path) -> dict[str, Any] | None:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return raw if isinstance(raw, dict) else None


def _new_folder(parent: Path, command: str) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    parent.mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        name = f"{stamp}-{command}" + (f"-{number}" if number > 1 else "")
        try:
            (parent / name).mkdir()
        except FileExistsError:
            number += 1
        else:
            return parent / name
