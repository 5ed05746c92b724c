"""Reads documents and rebuilds the index in a process of its own: python -m ui.update_worker

A request stands on standard input, progress and result go to standard output, a JSON object a
line. So a rebuild takes neither the interpreter nor the memory of the app that goes on answering.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from records.errors import DocumentRefused, IndexMismatch, NothingToDo, PraxisfinderError

Say = Callable[[str, float], None]
Read = Callable[[list[dict[str, Any]]], None]
_READING_SHARE = 0.5
_log = logging.getLogger("praxisfinder.ui")


def run(request: dict[str, Any], say: Say, read: Read) -> None:
    """Carry out one request; `read` is told what came of each document before the index is built.

    `data_dir`; `staged`: files to take in (`path`, `name`); `again`: files to read once more;
    `discard`: uploads to take out. The index is rebuilt at the end in any case.
    """
    from ingest import DocumentReport, ingest_paths, retire_documents
    from ingest.uploads import discard, folder_of, take_in, uploads

    data_dir = Path(request["data_dir"])
    documents: list[dict[str, Any]] = []
    for item in request["staged"]:
        say(f"{item['name']} wird geprüft", 0.02)
        try:
            take_in(data_dir, Path(item["path"]), item["name"])
        except DocumentRefused as refused:
            told = DocumentReport(
                refused.name, "refused", code=refused.code, reason=refused.reason,
                remedy=refused.remedy,
            )  # fmt: skip
            documents.append(asdict(told))
    if request["discard"]:
        for document_id in request["discard"]:
            discard(data_dir, document_id)
        retire_documents(request["discard"], data_dir)

    def reading(message: str, fraction: float) -> None:
        say(f"Lese {message}", 0.05 + fraction * (_READING_SHARE - 0.05))

    names = {upload.file: upload.name for upload in uploads(data_dir)}
    new = {item["name"] for item in request["staged"]}
    work = [([folder_of(data_dir)], False)] if len(documents) < len(request["staged"]) else []
    work += [([Path(path) for path in request["again"]], True)] if request["again"] else []
    for paths, again in work:
        for report in ingest_paths(paths, data_dir, reading, again=again).documents:
            shown = names.get(report.file, report.file)
            if again or report.outcome not in ("unchanged", "duplicate") or shown in new:
                documents.append(_named(asdict(report), names) | {"file": shown})
    read(documents)
    # not before: its libraries start threads, and reading shares long documents only without them
    from index import build_index

    try:
        build_index(
            data_dir,
            _model(data_dir),
            lambda m, f: say(m, _READING_SHARE + f * (1 - _READING_SHARE)),
        )
    except NothingToDo:
        _log.info("the collection is empty, nothing to index")


def _named(report: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """The report with the names that files were handed in under, also in its reason."""
    reason = report["reason"]
    for file, name in names.items() if reason else ():
        reason = reason.replace(file, name)
    return report | {"reason": reason}


def _model(data_dir: Path) -> str | None:
    """The pretrained model of the live index, which the next one keeps."""
    from index.manifest import INDEX_FOLDER, Manifest, current_build

    live = current_build(data_dir)
    if live is None:
        return None
    try:
        encoder = Manifest.load(data_dir / INDEX_FOLDER / live).encoder
    except IndexMismatch:
        return None
    return str(encoder["model"]) if encoder.get("kind") == "pretrained" else None


def main() -> int:
    # whatever a library prints must not stand between the lines of the protocol
    protocol, sys.stdout = sys.stdout, sys.stderr
    if hasattr(os, "nice"):
        os.nice(5)  # the app goes first

    def tell(**said: Any) -> None:
        protocol.write(json.dumps(said, ensure_ascii=True) + "\n")
        protocol.flush()

    try:
        run(
            json.load(sys.stdin),
            lambda m, f: tell(message=m, fraction=f),
            lambda found: tell(documents=found),
        )
        tell(done=True)
    except PraxisfinderError as error:
        tell(error=str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
